/**
 * PDF documents. Pages are read and redacted glyph by glyph; what stands besides the pages (metadata, notes, attachments,
 * outlines, scripts) is read for the report and left out of every copy.
 */
import type { Head } from "./format.js";
import { loadLate } from "./late.js";

/** Bytes from the start within which readers look for the header. */
const HEADER_WITHIN = 1024;

function sniffPdf({ bytes, name }: Head): 0 | 1 | 3 {
  const start = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, HEADER_WITHIN)).toString("latin1");
  if (/%PDF-\d/.test(start)) return 3;
  return name.endsWith(".pdf") && !start.startsWith("PK") ? 1 : 0;
}

export const pdf = loadLate(
  {
    id: "pdf",
    title: "PDF document",
    extensions: ["pdf"],
    textBased: false,
    surfaces: [
      "text of pages, forms, annotations, hidden and covered text",
      "layers, structure, alternative texts",
      "outline, names, links, actions",
      "properties, XMP, attachments",
      "earlier versions, unused objects",
      "text in pictures",
    ],
    proof:
      "pdf.js, streams carved and unpacked by zlib, pages drawn and recognised again; tests: poppler, mutool, qpdf",
    inspectsSurfaces: true,
    sniff: sniffPdf,
  },
  {
    extract: async () => (await import("./pdf/extract.js")).extractPdf,
    redact: async () => (await import("./pdf/redact-and-check.js")).redactAndCheck,
    residue: async () => (await import("./pdf/whole-residue.js")).readWholeResidue,
    inspect: async () => (await import("./pdf/inspect.js")).inspectPdf,
  },
);
