/** Workbooks of the Office Open XML kind: workbooks, templates, and both with macros. */
import { loadLate } from "./late.js";
import { openByPassword } from "./ooxml/open-by-password.js";
import { sniffPackage } from "./ooxml/sniff-package.js";

const EXTENSIONS = ["xlsx", "xlsm", "xltx", "xltm"];

export const xlsx = openByPassword(
  loadLate(
    {
      id: "xlsx",
      title: "Excel workbook",
      extensions: EXTENSIONS,
      textBased: false,
      surfaces: [
        "cells as shown and as stored",
        "hidden sheets, rows, columns",
        "shared strings, pivot caches, external links",
        "formulas, names, validations, rules",
        "charts, drawings",
        "comments, threads, revisions and their authors",
        "headers, footers, properties",
        "pictures and embedded files",
      ],
      proof: "every part unpacked by zlib; tests: LibreOffice",
      sniff: (head) => sniffPackage(head, "xl", EXTENSIONS),
    },
    {
      extract: async () => {
        const { extractPackage } = await import("./ooxml/extract-package.js");
        const { WORKBOOK_KIND } = await import("./ooxml/workbook-kind.js");
        return (content, context) => extractPackage(content, context, WORKBOOK_KIND);
      },
      redact: async () => {
        const { redactPackage } = await import("./ooxml/redact-package.js");
        const { WORKBOOK_KIND } = await import("./ooxml/workbook-kind.js");
        return (content, edits, children, context) => redactPackage(content, edits, children, WORKBOOK_KIND, context);
      },
      residue: async () => (await import("./ooxml/workbook-residue.js")).workbookResidue,
      inspect: async () => (await import("./ooxml/inspect-package.js")).inspectPackage,
    },
  ),
);
