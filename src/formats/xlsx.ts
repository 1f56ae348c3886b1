/** Workbooks of the Office Open XML kind: workbooks, templates, and both with macros. */
import { deepResidue } from "./archive/residue.js";
import type { FormatHandler } from "./format.js";
import { extractPackage } from "./ooxml/extract-package.js";
import { redactPackage } from "./ooxml/redact-package.js";
import { sheetResidue } from "./ooxml/sheet-residue.js";
import { sniffPackage } from "./ooxml/sniff-package.js";
import { WORKBOOK_KIND } from "./ooxml/workbook-kind.js";

const EXTENSIONS = ["xlsx", "xlsm", "xltx", "xltm"];

export const xlsx: FormatHandler = {
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
  extract: (content, context) => extractPackage(content, context, WORKBOOK_KIND),
  redact: (content, edits, children) => redactPackage(content, edits, children, WORKBOOK_KIND),
  async *residue(bytes) {
    yield* sheetResidue(bytes);
    yield* deepResidue(bytes);
  },
};
