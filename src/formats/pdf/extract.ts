/** Reads a document page by page, then what it says besides its pages. */
import { sweep } from "../../core/spare-memory.js";
import type { PDFContext } from "@cantoo/pdf-lib";
import { ItemError, type ProblemCode } from "../../core/problem.js";
import type { Ocr } from "../../ocr/ocr.js";
import { memoryContent } from "../archive/content.js";
import type { Content, ExtractContext, Extracted } from "../format.js";
import type { PagesAhead } from "../page-help.js";
import { fileOf, isLarge, partOf, type DocumentBytes } from "./document-source.js";
import { openDrawnText, type DrawnText } from "./drawn-text.js";
import { dropEngine, engineBytes } from "./engine.js";
import { listAttachments, readHiddenTexts } from "./hidden-texts.js";
import { knownPages, type KnownPages } from "./known-pages.js";
import { OpenPdf } from "./open-pdf.js";
import { isBlankGlyph, isUnreadableGlyph, readGlyphs, type PageGlyphs } from "./page-glyphs.js";
import { readPageText } from "./page-text.js";
import { readAhead } from "./read-ahead.js";
import { isBlindPage, readSeenPage, readSeenPictures, type SeenPage } from "./seen-page.js";
import { findPageDoubts, isInDoubt } from "./page-doubts.js";
import { findUnreadPictures, type UnreadPictures } from "./pictures.js";
import { listUnseenTexts, shownOnPage } from "./unseen-texts.js";

/** Bytes by which the engine's memory may grow before a long document is opened anew in a new engine. */
const GROWN_BYTES = 96 * 1024 * 1024;
/** Share of a page's glyphs without known character from which the page counts as unreadable, and the fewest of them. */
const UNREADABLE_SHARE = 0.3;
const FEWEST_UNREADABLE = 4;

/** What is done with a loaded page besides reading it. */
type UsePage = (handle: number, glyphs: PageGlyphs) => void;

/** What was seen on one page. */
export interface PageReading extends UnreadPictures {
  readonly glyphs: PageGlyphs;
  readonly isUnreadable: boolean;
  /** Whether it had no annotations or fields to be drawn into it. */
  readonly wasFlat: boolean;
}

/** Whether the page is nothing but text: no more is to be known of it where nothing of it goes. */
const isPlainPage = ({ glyphs, picture, hidesPictures, isUnreadable, wasFlat, seen }: WholePageReading): boolean =>
  wasFlat && !seen && !isUnreadable && picture !== "large" && !hidesPictures && glyphs.count > 0;

/** Reads a page as `readWholePage` does, without recognition. */
export const readPlainPage = (pdf: OpenPdf, page: number): PageReading | undefined =>
  readPage(pdf, page, () => undefined);

/** Flattens the page and reads it: the glyph numbers are those of the flattened page. Undefined: it cannot be loaded. */
function readPage(pdf: OpenPdf, page: number, use: UsePage): PageReading | undefined {
  return pdf.withFlatPage(page, (handle, wasFlat) => {
    const reading = readLoadedPage(pdf, handle, wasFlat);
    use(handle, reading.glyphs);
    return reading;
  });
}

/** Reads a page that is loaded and has nothing to be flattened any more. */
export function readLoadedPage(pdf: OpenPdf, handle: number, wasFlat: boolean): PageReading {
  const glyphs = readGlyphs(pdf, handle);
  return { glyphs, ...findUnreadPictures(pdf, handle, glyphs), isUnreadable: isUnreadable(glyphs), wasFlat };
}

/** What a page says with what recognition reads on it, where its text is not all there is. */
export interface WholePageReading extends PageReading {
  /** Undefined where the page was not read so. */
  readonly seen: SeenPage | undefined;
}

/** Reads the page; `mayDiffer`: its text need not be what it shows. `use` sees it while it is loaded. */
export async function readWholePage(
  pdf: OpenPdf,
  page: number,
  mayDiffer: boolean,
  ocr: Ocr | undefined,
  use: UsePage = () => undefined,
): Promise<WholePageReading | undefined> {
  const reading = readPage(pdf, page, use);
  if (!reading) return undefined;
  if (!ocr || isReadWhole(reading, mayDiffer, ocr)) return { ...reading, seen: undefined };
  const { glyphs, places, isUnreadable } = reading;
  const seen = isDoubtful(reading, mayDiffer, ocr)
    ? await readSeenPage(pdf, page, glyphs, !isUnreadable, ocr)
    : await readSeenPictures(pdf, page, glyphs, places, ocr);
  return { ...reading, seen };
}

/** Whether nothing of the page is left for recognition to read. */
const isReadWhole = (reading: PageReading, mayDiffer: boolean, ocr: Ocr | undefined): boolean =>
  ocr === undefined || (reading.places.length === 0 && !isDoubtful(reading, mayDiffer, ocr));

/** Whether all of the page is to be read by recognition. */
const isDoubtful = (
  { glyphs, picture, hidesPictures, isUnreadable }: PageReading,
  mayDiffer: boolean,
  { mode }: Ocr,
): boolean =>
  mode === "always" || mayDiffer || picture === "large" || hidesPictures || isUnreadable || glyphs.count === 0;

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

/** Undefined: the page cannot be loaded. */
export interface MaybePage {
  readonly reading: WholePageReading | undefined;
}

/** Reads the page as `readWholePage` does; all that needs the document is done when this returns. */
export async function beginPage(...args: Parameters<typeof readWholePage>): Promise<MaybePage> {
  return { reading: await readWholePage(...args) };
}

/** Pages that are read at once behind this one: recognition is what is slow. */
export const pagesAtOnce = ({ reading }: MaybePage, ocr: Ocr | undefined): number =>
  reading?.seen ? (ocr?.atOnce ?? 1) : 1;

/** The document at hand. Looked at by functions of their own: what a generator has looked at it may hold on to. */
interface AtHand {
  pdf: OpenPdf;
  /** As the engine is given them. */
  readonly bytes: DocumentBytes;
  readonly known: KnownPages;
  /** Bytes that the engine may hold before it is given up for a new one. */
  mostHeld: number;
}

/** A function of its own, which ends before pages are read: whoever waits for something holds what is at hand. */
async function openToRead(content: Content, passwords: readonly string[]): Promise<DrawnText & AtHand> {
  const bytes = await content.bytes();
  const drawn = await openDrawnText(bytes, passwords, "extract", fileOf(content, bytes));
  return { ...drawn, known: knownPages(bytes), mostHeld: mayHold(drawn.pdf) };
}

const mayHold = ({ engine }: OpenPdf): number => engineBytes(engine) + GROWN_BYTES;
const isGrown = ({ pdf, mostHeld }: AtHand): boolean => engineBytes(pdf.engine) >= mostHeld;
const countPages = ({ pdf }: AtHand): number => pdf.pageCount;

/** Gives up the engine, which has grown, for a new one. */
async function openAnew(opened: AtHand, passwords: readonly string[]): Promise<void> {
  opened.pdf.close();
  dropEngine();
  opened.pdf = await OpenPdf.open(opened.bytes, passwords, "extract");
  opened.mostHeld = mayHold(opened.pdf);
  sweep();
}

/** Documents of all pages in order, then of what stands besides them, then attachments. */
export async function* extractPdf(content: Content, context: ExtractContext): AsyncIterable<Extracted> {
  // Opened anew it takes the place of what was opened first: whoever held on to that would hold its engine.
  const opened = await openToRead(content, context.passwords);
  const { objects, known } = opened;
  const empty: number[] = [];
  let ahead: PagesAhead | undefined;
  /** Pages that are begun wait for it. */
  let reopening: Promise<void> | undefined;
  const isReadSingly = isLarge(opened.bytes);
  if (isReadSingly) sweep();
  const pageCount = countPages(opened);
  try {
    if (pageCount === 0) throw new ItemError("malformed", "extract", "the document has no pages");
    if (isCutOff(opened.bytes)) yield problem("truncated", "the end of the file is missing; what is there was read");
    const doubts = findPageDoubts(objects);
    const { passwords, pageHelp } = context;
    // What is read with recognition is read here.
    const isHelped = context.ocr?.mode !== "always";
    const { bytes } = opened;
    if (isHelped && bytes instanceof Uint8Array) ahead = pageHelp?.open({ bytes, passwords, pageCount });
    const begin = async (page: number): Promise<MaybePage> => {
      const reading = known.take(page) ?? (await ahead?.take(page));
      await reopening;
      if (reading && isReadWhole(reading, isInDoubt(doubts, page), context.ocr))
        return { reading: { ...reading, seen: undefined } };
      return beginPage(opened.pdf, page, isInDoubt(doubts, page), context.ocr);
    };
    const atOnce = (last: MaybePage): number => (isReadSingly ? 1 : pagesAtOnce(last, context.ocr));
    for await (const [page, { reading }] of readAhead(pageCount, begin, atOnce)) {
      context.signal.throwIfAborted();
      if (reading && isPlainPage(reading)) known.notePlain(page);
      yield* extractPage(reading, page, empty);
      if (reading && !reading.seen && doubts.painted.has(page))
        yield problem("unread-ink", `page ${String(page)} paints with a picture, which was not read`);
      if (reading?.hasOutlines && !context.ocr)
        yield problem("unread-ink", `shapes on page ${String(page)} that may be words were not read`);
      if (reading && !reading.seen && doubts.doubted.has(page))
        yield problem("undecodable", `the fonts of page ${String(page)} do not tell which letters they draw`);
      // Recognition leaves pictures of the page behind.
      if (isReadSingly) sweep();
      if (!isGrown(opened) || page === pageCount) continue;
      reopening = openAnew(opened, context.passwords);
      await reopening;
    }
  } finally {
    ahead?.close();
    opened.pdf.close();
  }
  yield* extractObjects(objects, empty, context);
}

function isCutOff(bytes: DocumentBytes): boolean {
  const tail = Buffer.from(partOf(bytes, Math.max(0, bytes.length - 4096), bytes.length)).toString("latin1");
  return !tail.includes("startxref") && !tail.includes("%%EOF");
}

/** Notes in `empty` a page without glyphs that was not read otherwise. */
function* extractPage(reading: WholePageReading | undefined, page: number, empty: number[]): Iterable<Extracted> {
  const where = `page ${String(page)}`;
  if (!reading) {
    yield problem("malformed", `${where} cannot be loaded`);
    return;
  }
  const { glyphs, seen } = reading;
  if (reading.hidesPictures)
    yield problem("unsupported-part", `${where} holds more of a picture than it shows, which was not read`);
  if (seen) {
    yield* extractSeen(glyphs, seen, page);
    return;
  }
  if (glyphs.count === 0) empty.push(page);
  yield { kind: "document", document: readPageText(glyphs, page) };
  if (reading.isUnreadable) yield problem("undecodable", `the fonts of ${where} do not tell which letters they draw`);
  if (reading.picture === "large") yield problem("no-text-layer", `${where} holds writing, or a picture, without text`);
  if (reading.picture === "small") yield unreadPicture(where);
}

const unreadPicture = (where: string): Extracted => problem("unread-ink", `a small picture on ${where} was not read`);

/** Text that the page does not show is told as hidden: a copy has what was read instead. */
function* extractSeen(glyphs: PageGlyphs, seen: SeenPage, page: number): Iterable<Extracted> {
  const { first, frame, replacesText, unread } = seen;
  if (glyphs.count > 0)
    yield { kind: "document", document: readPageText(glyphs, page, { surface: replacesText ? "hidden" : "body" }) };
  if (seen.glyphs.count > 0 || glyphs.count === 0)
    yield { kind: "document", document: readPageText(seen.glyphs, page, { first, toPage: frame.toPage }) };
  const where = `page ${String(page)}`;
  if (isBlindPage(glyphs, seen)) yield problem("no-text-layer", `${where} holds writing, or a picture, that cannot be read`);
  else if (unread.length > 0 && seen.isOfPictures) yield unreadPicture(where);
  else if (unread.length > 0)
    yield problem("unread-ink", `${String(unread.length)} places of ${where} hold ink that cannot be read; copies cover them`); // prettier-ignore
}

function* extractObjects(
  objects: PDFContext | undefined,
  empty: readonly number[],
  context: ExtractContext,
): Iterable<Extracted> {
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
    const content = memoryContent(unpacked);
    yield { kind: "child", child: { name, key, content, isDropped: true, concealment: "attached-file" } };
  }
}

const problem = (code: ProblemCode, detail: string): Extracted => ({
  kind: "problem",
  problem: { code, stage: "extract", detail },
});
