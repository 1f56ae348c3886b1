/**
 * PDF documents. Pages are read and redacted glyph by glyph; what stands besides the pages (metadata, notes, attachments,
 * outlines, scripts) is read for the report and left out of every copy.
 */
import type { Ocr } from "../ocr/ocr.js";
import type { ChildReplacement, Content, Edit, FormatHandler, Head, RedactContext, Residue } from "./format.js";
import { checkCopy } from "./pdf/check-copy.js";
import { extractPdf } from "./pdf/extract.js";
import { inspectPdf } from "./pdf/inspect.js";
import { redactPdf } from "./pdf/redact.js";
import { readPdfResidue } from "./pdf/residue.js";
import { readSeenResidue } from "./pdf/seen-residue.js";

/** Bytes from the start within which readers look for the header. */
const HEADER_WITHIN = 1024;

function sniffPdf({ bytes, name }: Head): 0 | 1 | 3 {
  const start = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, HEADER_WITHIN)).toString("latin1");
  if (/%PDF-\d/.test(start)) return 3;
  return name.endsWith(".pdf") && !start.startsWith("PK") ? 1 : 0;
}

/** Throws `ItemError("residue")` when the copy holds more than its pages need. */
async function redactAndCheck(
  content: Content,
  edits: readonly Edit[],
  children: readonly ChildReplacement[],
  context: RedactContext,
): Promise<Uint8Array> {
  const copy = await redactPdf(content, edits, children, context);
  await checkCopy(copy);
  return copy;
}

async function* readResidue(bytes: Uint8Array, ocr?: Ocr): AsyncIterable<Residue> {
  yield* readPdfResidue(bytes);
  if (ocr) yield* readSeenResidue(bytes, ocr);
}

export const pdf: FormatHandler = {
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
  proof: "pdf.js, streams carved and unpacked by zlib, pages drawn and recognised again; tests: poppler, mutool, qpdf",
  sniff: sniffPdf,
  extract: extractPdf,
  redact: redactAndCheck,
  residue: readResidue,
  inspect: inspectPdf,
};
