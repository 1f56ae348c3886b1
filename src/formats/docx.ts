/** Word documents of the Office Open XML kind: documents, templates, and both with macros. */
import mammoth from "mammoth";
import { ItemError } from "../core/problem.js";
import { deepResidue } from "./archive/residue.js";
import type { FormatHandler, Head } from "./format.js";
import { extractPackage } from "./ooxml/extract-package.js";
import { redactPackage } from "./ooxml/redact-package.js";

const EXTENSIONS = ["docx", "docm", "dotx", "dotm"];

const isZip = ({ bytes }: Head): boolean => bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 3 && bytes[3] === 4;

export const docx: FormatHandler = {
  id: "docx",
  title: "Word document",
  extensions: EXTENSIONS,
  textBased: false,
  sniff: (head) => {
    if (!isZip(head)) return 0;
    const text = Buffer.from(head.bytes).toString("latin1");
    const names = [...text.matchAll(/PK\x03\x04[\s\S]{26}([\w[\]./ -]{1,120})/g)].map((match) => match[1] ?? "");
    if (names.some((name) => name.startsWith("word/")) && !names.some((name) => /^(?:xl|ppt)\//.test(name))) {
      return text.includes("[Content_Types].xml") || names.some((name) => name.startsWith("word/document")) ? 3 : 2;
    }
    return EXTENSIONS.some((extension) => head.name.endsWith(`.${extension}`)) ? 2 : 0;
  },
  extract: (content, context) => extractPackage(content, context),
  redact: (content, edits, children) => redactPackage(content, edits, children),
  async *residue(bytes) {
    yield { place: "text as mammoth reads it", text: await readByMammoth(bytes) };
    yield* deepResidue(bytes);
  },
};

/** The running text by a reader that shares no code with ours. Throws `ItemError` when it cannot open the document. */
async function readByMammoth(bytes: Uint8Array): Promise<string> {
  try {
    const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    return (await mammoth.extractRawText({ buffer })).value;
  } catch (error) {
    throw new ItemError("malformed", "verify", "an independent reader cannot open the document", { cause: error });
  }
}
