/** Word documents of the Office Open XML kind: documents, templates, and both with macros. */
import mammoth from "mammoth";
import { ItemError } from "../core/problem.js";
import { deepResidue } from "./archive/residue.js";
import type { FormatHandler } from "./format.js";
import { extractPackage } from "./ooxml/extract-package.js";
import { redactPackage } from "./ooxml/redact-package.js";
import { sniffPackage } from "./ooxml/sniff-package.js";

const EXTENSIONS = ["docx", "docm", "dotx", "dotm"];

export const docx: FormatHandler = {
  id: "docx",
  title: "Word document",
  extensions: EXTENSIONS,
  textBased: false,
  surfaces: [
    "running text, tables, text boxes",
    "headers, footers, notes",
    "comments and their authors",
    "tracked changes",
    "fields, links, bookmarks",
    "properties, custom XML",
    "hidden text",
    "pictures and embedded files",
    "names of styles",
  ],
  proof: "mammoth, and every part unpacked by zlib",
  sniff: (head) => sniffPackage(head, "word", EXTENSIONS),
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
