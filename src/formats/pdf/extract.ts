/** Reads a document page by page, then what it says besides its pages. */
import type { PDFContext } from "@cantoo/pdf-lib";
import { ItemError, type ProblemCode } from "../../core/problem.js";
import { memoryContent } from "../archive/content.js";
import type { Content, ExtractContext, Extracted } from "../format.js";
import { dropEngine, engineBytes } from "./engine.js";
import { listAttachments, readHiddenTexts } from "./hidden-texts.js";
import { loadObjects } from "./object-graph.js";
import { OpenPdf } from "./open-pdf.js";
import { isBlankGlyph, isUnreadableGlyph, readGlyphs, type PageGlyphs } from "./page-glyphs.js";
import { readPageText } from "./page-text.js";
import { findUnreadPicture, type UnreadPicture } from "./pictures.js";
import { listUnseenTexts, shownOnPage } from "./unseen-texts.js";

/** Engine memory, in bytes, after which a long document is opened anew in a new engine. */
const REOPEN_BYTES = 320 * 1024 * 1024;
/** Share of a page's glyphs without known character from which the page counts as unreadable, and the fewest of them. */
const UNREADABLE_SHARE = 0.3;
const FEWEST_UNREADABLE = 4;

/** What was seen on one page. */
export interface PageReading {
  readonly glyphs: PageGlyphs;
  readonly picture: UnreadPicture;
  readonly isUnreadable: boolean;
}

/** Flattens the page and reads it: the glyph numbers are those of the flattened page. Undefined: it cannot be loaded. */
export function readPage(pdf: OpenPdf, page: number): PageReading | undefined {
  pdf.flatten(page);
  return pdf.withPage(page, (handle) => {
    const glyphs = readGlyphs(pdf, handle);
    return { glyphs, picture: findUnreadPicture(pdf, handle, glyphs), isUnreadable: isUnreadable(glyphs) };
  });
}

function isUnreadable(glyphs: PageGlyphs): boolean {
  let inked = 0;
  let unreadable = 0;
  for (let i = 0; i < glyphs.count; i++) {
    if (isBlankGlyph(glyphs, i)) continue;
    inked++;
    if (isUnreadableGlyph(glyphs, i) || glyphs.unsure[i] === 1) unreadable++;
  }
  return unreadable >= FEWEST_UNREADABLE && unreadable >= UNREADABLE_SHARE * inked;
}

/** Documents of all pages in order, then of what stands besides them, then attachments. */
export async function* extractPdf(content: Content, context: ExtractContext): AsyncIterable<Extracted> {
  const bytes = await content.bytes();
  let pdf = await OpenPdf.open(bytes, context.passwords, "extract");
  let plain: Uint8Array | undefined;
  const empty: number[] = [];
  try {
    const { pageCount } = pdf;
    if (pageCount === 0) throw new ItemError("malformed", "extract", "the document has no pages");
    if (isCutOff(bytes)) yield problem("truncated", "the end of the file is missing; what is there was read");
    for (let page = 1; page <= pageCount; page++) {
      context.signal.throwIfAborted();
      yield* extractPage(pdf, page, empty);
      if (engineBytes(pdf.engine) < REOPEN_BYTES || page === pageCount) continue;
      pdf.close();
      dropEngine();
      pdf = await OpenPdf.open(bytes, context.passwords, "extract");
    }
    if (pdf.isEncrypted()) plain = pdf.save();
  } finally {
    pdf.close();
  }
  yield* extractObjects(plain ?? bytes, empty, context);
}

function isCutOff(bytes: Uint8Array): boolean {
  const tail = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).subarray(-4096).toString("latin1");
  return !tail.includes("startxref") && !tail.includes("%%EOF");
}

/** Notes in `empty` a page without glyphs. */
function* extractPage(pdf: OpenPdf, page: number, empty: number[]): Iterable<Extracted> {
  const reading = readPage(pdf, page);
  const where = `page ${String(page)}`;
  if (!reading) {
    yield problem("malformed", `${where} cannot be loaded`);
    return;
  }
  if (reading.glyphs.count === 0) empty.push(page);
  yield { kind: "document", document: readPageText(reading.glyphs, page) };
  if (reading.isUnreadable) yield problem("undecodable", `the fonts of ${where} do not tell which letters they draw`);
  if (reading.picture === "large") yield problem("no-text-layer", `${where} holds writing, or a picture, without text`);
  if (reading.picture === "small") yield problem("unsupported-part", `a small picture on ${where} was not read`);
}

async function* extractObjects(
  bytes: Uint8Array,
  empty: readonly number[],
  context: ExtractContext,
): AsyncIterable<Extracted> {
  const objects = await loadObjectsOrRepair(bytes);
  if (!objects) {
    yield problem("unsupported-part", "what stands besides the pages (metadata, notes, attachments) cannot be read");
    return;
  }
  for (const document of readHiddenTexts(objects)) yield { kind: "document", document };
  for (const page of empty)
    if (shownOnPage(objects, page) !== "")
      yield problem("undecodable", `page ${String(page)} writes with fonts that cannot be used`);
  for (const document of listUnseenTexts(objects)) {
    yield { kind: "document", document };
    yield problem("unsupported-part", "patterns, masks or drawn letters hold text that cannot be read in its place");
  }
  for (const { name, key, packed, unpack } of listAttachments(objects)) {
    context.budget.takeEntry();
    const unpacked = unpack();
    if (!unpacked) {
      yield problem("unsupported-part", "an attached file cannot be unpacked");
      continue;
    }
    context.budget.takeBytes(unpacked.length, packed);
    yield { kind: "child", child: { name, key, content: memoryContent(unpacked) } };
  }
}

/** The object graph of the file or, when its objects are broken, of what the engine makes of it. */
async function loadObjectsOrRepair(bytes: Uint8Array): Promise<PDFContext | undefined> {
  try {
    return await loadObjects(bytes);
  } catch {
    // The second parser is stricter than the engine, whose repaired copy it can often read.
    try {
      return await loadObjects(await rewrite(bytes));
    } catch (error) {
      if (error instanceof ItemError || error instanceof Error) return undefined;
      throw error;
    }
  }
}

async function rewrite(bytes: Uint8Array): Promise<Uint8Array> {
  const pdf = await OpenPdf.open(bytes, [], "extract");
  try {
    return pdf.save();
  } finally {
    pdf.close();
  }
}

const problem = (code: ProblemCode, detail: string): Extracted => ({
  kind: "problem",
  problem: { code, stage: "extract", detail },
});
