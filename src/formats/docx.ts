/** Word documents of the Office Open XML kind: documents, templates, and both with macros. */
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
    yield* deepResidue(bytes);
  },
};
