/**
 * What is to be done with each page of a document: which stretches of its glyphs go, and which pages must be made anew as
 * pictures from the start, since their writing is one or cannot be trusted.
 */
import { ItemError } from "../../core/problem.js";
import { sweep } from "../../core/spare-memory.js";
import type { Ocr } from "../../ocr/ocr.js";
import { beginPage, pagesAtOnce, type MaybePage, type WholePageReading } from "./extract.js";
import { areaOf } from "./geometry.js";
import type { KnownPages } from "./known-pages.js";
import type { OpenPdf } from "./open-pdf.js";
import { isInDoubt, type PageDoubts } from "./page-doubts.js";
import type { PageGlyphs } from "./page-glyphs.js";
import { listObjects, type PageObject } from "./page-objects.js";
import { pageSize } from "./page-picture.js";
import { PageSights } from "./page-sights.js";
import { readAhead } from "./read-ahead.js";
import { touchesImage } from "./pictures.js";
import { findRuns, outerRect, type GlyphRange, type Run } from "./runs.js";
import { isBlindPage } from "./seen-page.js";

/** Share of a page from which a picture is a scan of the whole page. */
const SCAN_SHARE = 0.5;
/** Pages of which it is kept what was read on them, half a megabyte each. */
const MOST_READINGS = 64;

const refuse = (detail: string): ItemError => new ItemError("not-redactable", "redact", detail);

/** A page with edits that are taken out of its program. Holds none of its glyphs: a document may have thousands of pages. */
export interface EditedPage {
  readonly runs: readonly Run[];
  /** Runs that lie on pictures, whose pixels only the engine can clear. */
  readonly onPicture: ReadonlySet<Run>;
}

/** A page that is made anew as a picture. */
export interface PlannedRaster {
  readonly edits: readonly GlyphRange[];
  /** Whether it had nothing to be flattened. */
  readonly wasFlat: boolean;
  /** What was read on it, where there was room to keep it: recognition is what is slow. */
  readonly reading?: WholePageReading | undefined;
}

export interface DocumentPlan {
  readonly pages: ReadonlyMap<number, EditedPage>;
  /** Pages that are made anew as pictures. */
  readonly rasters: ReadonlyMap<number, PlannedRaster>;
  /** All edits by page. */
  readonly ranges: ReadonlyMap<number, readonly GlyphRange[]>;
  /** Pages without glyphs. */
  readonly empty: readonly number[];
  /** Of `pages`, as many as there is room for. */
  readonly sights: PageSights;
}

export interface PlanContext extends PageDoubts {
  /** What reading the document has shown of its pages. */
  readonly known: Pick<KnownPages, "isPlain">;
  readonly ocr: Ocr | undefined;
  /** Whether the document is so large that no two of its pages are under way at once. */
  readonly isReadSingly: boolean;
  readonly signal: AbortSignal;
  /** Called with every page. */
  readonly gotOn: (() => void) | undefined;
}

/**
 * Flattens and reads every page as extraction does, and turns its edits into runs. Throws
 * `ItemError("not-redactable")` for pages that cannot be read.
 */
export async function planPages(
  pdf: OpenPdf,
  ranges: ReadonlyMap<number, readonly GlyphRange[]>,
  context: PlanContext,
): Promise<DocumentPlan> {
  const pages = new Map<number, EditedPage>();
  const rasters = new Map<number, PlannedRaster>();
  let areFlat = true;
  const addRaster = (page: number, edits: readonly GlyphRange[], reading: WholePageReading): void => {
    areFlat &&= reading.wasFlat;
    const kept = rasters.size < MOST_READINGS ? reading : undefined;
    rasters.set(page, { edits, wasFlat: reading.wasFlat, reading: kept });
  };
  const empty: number[] = [];
  const plans = new Map<number, EditedPage | "scan">();
  const sights = new PageSights();
  const staysPlain = (page: number): boolean =>
    !ranges.has(page) && !isInDoubt(context, page) && context.ocr?.mode !== "always" && context.known.isPlain(page);
  const begin = (page: number): Promise<MaybePage> =>
    beginPage(pdf, page, isInDoubt(context, page), context.ocr, (handle, glyphs) => {
      const edits = ranges.get(page) ?? [];
      // Edits beyond the page's own glyphs are of what recognition read on it.
      const isOwn = edits.every(({ end }) => end <= glyphs.count);
      if (edits.length === 0 || !isOwn) return;
      const planned = planEdits(pdf, handle, glyphs, edits);
      plans.set(page, planned);
      if (planned !== "scan" && planned.runs.length > 0) sights.note(pdf, handle, page, glyphs);
    });
  const beginUnknown = (page: number): Promise<MaybePage | "plain"> =>
    staysPlain(page) ? Promise.resolve("plain" as const) : begin(page);
  const atOnce = (last: MaybePage | "plain"): number =>
    last === "plain" || context.isReadSingly ? 1 : pagesAtOnce(last, context.ocr);
  for await (const [page, read] of readAhead(pdf.pageCount, beginUnknown, atOnce)) {
    context.signal.throwIfAborted();
    context.gotOn?.();
    if (context.isReadSingly) {
      sweep();
      // Pages that are edited must stay as they were flattened.
      if (areFlat && rasters.size === page - 1) pdf.loadAnew();
    }
    if (read === "plain") continue;
    const { reading } = read;
    const edits = ranges.get(page) ?? [];
    if (!reading) throw new ItemError("malformed", "redact", `page ${String(page)} cannot be loaded`);
    if (mustBeRaster(reading, page, edits, context)) {
      addRaster(page, edits, reading);
      continue;
    }
    if (reading.glyphs.count === 0) empty.push(page);
    const planned = plans.get(page);
    plans.delete(page);
    if (edits.length > 0 && !planned)
      throw new ItemError("malformed", "redact", "an edit lies beyond the text of its page");
    if (planned === "scan") {
      if (!context.ocr) throw refuse(`page ${String(page)} is a scan, of which copies take recognition`);
      addRaster(page, edits, reading);
    } else if (planned && planned.runs.length > 0) pages.set(page, planned);
  }
  return { pages, rasters, ranges, empty, sights };
}

/** Whether only the picture of the page says what it shows. Throws where not even that can be read. */
function mustBeRaster(
  { picture, hidesPictures, isUnreadable, seen, glyphs }: WholePageReading,
  page: number,
  edits: readonly GlyphRange[],
  { unseen, doubted }: PageDoubts,
): boolean {
  if (!seen) {
    if (picture === "large") throw refuse(`page ${String(page)} holds writing, or a picture, without text`);
    if (isUnreadable || doubted.has(page))
      throw refuse(`the fonts of page ${String(page)} do not tell which letters they draw`);
    if (unseen.has(page)) throw refuse("patterns, masks or drawn letters hold text, which cannot be removed");
    return hidesPictures;
  }
  if (isBlindPage(glyphs, seen)) throw refuse(`page ${String(page)} holds writing, or a picture, that cannot be read`);
  const editsSeen = edits.some(({ end }) => end > seen.first);
  const isReadOnly = glyphs.count === 0 && seen.glyphs.count > 0;
  return editsSeen || isReadOnly || picture === "large" || hidesPictures || seen.replacesText || unseen.has(page);
}

function planEdits(
  pdf: OpenPdf,
  handle: number,
  glyphs: PageGlyphs,
  edits: readonly GlyphRange[],
): EditedPage | "scan" {
  const runs = findRuns(pdf, handle, glyphs, edits);
  const objects = listObjects(pdf, handle);
  const onPicture = new Set(runs.filter(({ cover }) => touchesImage(objects, outerRect(cover))));
  if (onPicture.size > 0 && isScan(objects, pdf, handle)) return "scan";
  return { runs, onPicture };
}

function isScan(objects: readonly PageObject[], pdf: OpenPdf, page: number): boolean {
  const { width, height } = pageSize(pdf, page);
  return objects.some((one) => one.kind === "image" && areaOf(one.bounds) >= SCAN_SHARE * width * height);
}
