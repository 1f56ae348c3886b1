/** Word documents of the Office Open XML kind: documents, templates, and both with macros. */
import { loadLate } from "./late.js";
import { openByPassword } from "./ooxml/open-by-password.js";
import { sniffPackage } from "./ooxml/sniff-package.js";

const EXTENSIONS = ["docx", "docm", "dotx", "dotm"];

export const docx = openByPassword(
  loadLate(
    {
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
    },
    {
      extract: async () => {
        const { extractPackage } = await import("./ooxml/extract-package.js");
        return (content, context) => extractPackage(content, context);
      },
      redact: async () => {
        const { redactPackage } = await import("./ooxml/redact-package.js");
        return (content, edits, children) => redactPackage(content, edits, children);
      },
      residue: async () => (await import("./ooxml/document-residue.js")).documentResidue,
      inspect: async () => (await import("./ooxml/inspect-package.js")).inspectPackage,
    },
  ),
);
