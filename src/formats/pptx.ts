/** Presentations of the Office Open XML kind: presentations, shows, templates, and those with macros. */
import { deepResidue } from "./archive/residue.js";
import type { FormatHandler } from "./format.js";
import { extractPackage } from "./ooxml/extract-package.js";
import { redactPackage } from "./ooxml/redact-package.js";
import { SLIDES_KIND } from "./ooxml/slides-kind.js";
import { sniffPackage } from "./ooxml/sniff-package.js";

const EXTENSIONS = ["pptx", "pptm", "potx", "potm", "ppsx", "ppsm"];

export const pptx: FormatHandler = {
  id: "pptx",
  title: "PowerPoint presentation",
  extensions: EXTENSIONS,
  textBased: false,
  surfaces: [
    "slides, tables, charts",
    "notes, masters, layouts, hidden slides",
    "comments and their authors",
    "links, alternative texts",
    "properties, tags",
    "pictures and embedded files",
  ],
  proof: "every part unpacked by zlib; tests: LibreOffice",
  sniff: (head) => sniffPackage(head, "ppt", EXTENSIONS),
  extract: (content, context) => extractPackage(content, context, SLIDES_KIND),
  redact: (content, edits, children) => redactPackage(content, edits, children, SLIDES_KIND),
  async *residue(bytes) {
    yield* deepResidue(bytes);
  },
};
