/** Presentations of the Office Open XML kind: presentations, shows, templates, and those with macros. */
import { loadLate } from "./late.js";
import { openByPassword } from "./ooxml/open-by-password.js";
import { sniffPackage } from "./ooxml/sniff-package.js";

const EXTENSIONS = ["pptx", "pptm", "potx", "potm", "ppsx", "ppsm"];

export const pptx = openByPassword(
  loadLate(
    {
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
    },
    {
      extract: async () => {
        const { extractPackage } = await import("./ooxml/extract-package.js");
        const { SLIDES_KIND } = await import("./ooxml/slides-kind.js");
        return (content, context) => extractPackage(content, context, SLIDES_KIND);
      },
      redact: async () => {
        const { redactPackage } = await import("./ooxml/redact-package.js");
        const { SLIDES_KIND } = await import("./ooxml/slides-kind.js");
        return (content, edits, children) => redactPackage(content, edits, children, SLIDES_KIND);
      },
      residue: async () => {
        const { deepResidue } = await import("./archive/residue.js");
        return (bytes) => deepResidue(bytes);
      },
      inspect: async () => (await import("./ooxml/inspect-package.js")).inspectPackage,
    },
  ),
);
