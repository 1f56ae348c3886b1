/**
 * Redaction of a document: pages are flattened, glyphs under the edits are taken out of the programs and their lines set
 * anew, pixels are cleared, fonts are cut down to what is left, the whole is written anew with nothing but what its pages
 * draw, and the result is compared with the original. A page of which any step cannot be sure is made anew as a picture;
 * where that fails too, the document is refused.
 *
 * Limits: annotations and form fields become part of the page; attached files are left out; where text lies on a picture
 * within a page, or the engine removes it, the gap stays as wide as what was removed.
 */
import { PDFDict, type PDFContext } from "@cantoo/pdf-lib";
import { ItemError } from "../../core/problem.js";
import { sweep } from "../../core/spare-memory.js";
import type { ChildReplacement, Content, Edit, PageAnew, RedactContext, RemovedGap } from "../format.js";
import { drawToCompare, looksTheSame } from "./compare-pages.js";
import { fileOf, isLarge } from "./document-source.js";
import { openDrawnText, type DrawnText } from "./drawn-text.js";
import { dropEngine } from "./engine.js";
import { gapOfOutcome, gapOfRun } from "./note-gaps.js";
import { readOrigins } from "./glyph-match.js";
import { knownPages, type KnownPages } from "./known-pages.js";
import { lookUp, loadObjects } from "./object-graph.js";
import { OpenPdf } from "./open-pdf.js";
import { readGlyphs, type PageGlyphs } from "./page-glyphs.js";
import { listObjects } from "./page-objects.js";
import type { PageSights, PlacedGlyphs } from "./page-sights.js";
import { findPageDoubts } from "./page-doubts.js";
import { listPages } from "./page-tree.js";
import { planPages, type DocumentPlan, type EditedPage, type PlanContext } from "./plan-pages.js";
import { pruneFonts } from "./prune-fonts.js";
import { RasterPages } from "./raster-pages.js";
import { rebuildDocument } from "./rebuild.js";
import { countLettersLeft, hasExpectedLetters, type LetterCounts } from "./removal-check.js";
import type { GreyPicture } from "./render.js";
import { refuseLeftShapes, removeRuns } from "./remove-runs.js";
import { removeText, type PageRemoval } from "./remove-text.js";
import { outerRect, rangesByPage, type Run } from "./runs.js";
import { readLoadedPage } from "./extract.js";
import { figureTexts } from "./figure-texts.js";
import { FontCache } from "./shown-glyphs.js";
import { readUsage } from "./usage.js";
import { listUnseenTexts, shownOnPage } from "./unseen-texts.js";
import { saveWithoutPages } from "./without-pages.js";

/** Pages without edits that are compared, spread over the document. */
const SPOT_CHECKS = 12;

const refuse = (detail: string): ItemError => new ItemError("not-redactable", "redact", detail);

/**
 * Removes the edits of pages; all other texts and all attached files are left out in any case. Throws
 * `ItemError("not-redactable")` for pages whose writing is a picture or cannot be read, and wherever something of what
 * was to be removed stays or the page would look different.
 */
export async function redactPdf(
  content: Content,
  edits: readonly Edit[],
  _children: readonly ChildReplacement[],
  context: RedactContext,
): Promise<Uint8Array> {
  const { pdf: original, objects, known, isReadSingly } = await openToRedact(content, context.passwords);
  // Its bytes are read where they lie from here on.
  if (isReadSingly) sweep();
  try {
    if (original.pageCount === 0) throw new ItemError("malformed", "redact", "the document has no pages");
    const { ocr, signal, gotOn } = context;
    const planning = { known, ...findPageDoubts(objects), ocr, signal, gotOn, isReadSingly };
    const plan = await planPages(original, rangesByPage(edits), planning);
    const texts: ReadonlyMap<string, string> = objects ? figureTexts(objects, edits) : new Map();
    const isSparing = isReadSingly && objects !== undefined && !original.isEncrypted();
    const saved = isSparing ? await saveWithoutPages(objects, new Set(plan.rasters.keys())) : original.save();
    const { graph, hasLayers } = await loadGraph(saved);
    for (const page of plan.empty)
      if (shownOnPage(graph, page) !== "") throw refuse(`page ${String(page)} writes with fonts that cannot be used`);
    const redaction = new PdfRedaction(original, { saved, graph, hasLayers }, plan, planning, texts);
    const copy = await redaction.makeCopy();
    await refuseUnseenText(copy);
    for (const gap of redaction.gaps) context.noteGap?.(gap);
    for (const page of redaction.pagesAnew) context.notePageAnew?.(page);
    return copy;
  } finally {
    original.close();
  }
}

/** The document at hand, and whether it is left where it lies. */
interface ToRedact extends DrawnText {
  readonly known: KnownPages;
  readonly isReadSingly: boolean;
}

/** A function of its own, which ends before pages are read: whoever waits for something holds what is at hand. */
async function openToRedact(content: Content, passwords: readonly string[]): Promise<ToRedact> {
  if (isLarge({ length: content.size })) {
    // The engine has grown while the document was examined.
    dropEngine();
    sweep();
  }
  const bytes = await content.bytes();
  const drawn = await openDrawnText(bytes, passwords, "redact", fileOf(content, bytes));
  return { ...drawn, known: knownPages(bytes), isReadSingly: !(drawn.bytes instanceof Uint8Array) };
}

interface LoadedGraph {
  readonly graph: PDFContext;
  readonly hasLayers: boolean;
}

async function loadGraph(bytes: Uint8Array): Promise<LoadedGraph> {
  let graph: PDFContext;
  try {
    graph = await loadObjects(bytes);
  } catch (error) {
    throw new ItemError("malformed", "redact", "the objects of the document cannot be read", { cause: error });
  }
  const catalog = graph.lookup(graph.trailerInfo.Root, PDFDict);
  return { graph, hasLayers: lookUp(catalog, "OCProperties") !== undefined };
}

/** A copy has no text where the engine does not look. */
async function refuseUnseenText(copy: Uint8Array): Promise<void> {
  const { graph } = await loadGraph(copy);
  for (const unseen of listUnseenTexts(graph))
    if (unseen.text !== "") throw refuse("patterns, masks or drawn letters hold text, which cannot be removed");
}

interface CheckedRemoval extends PageRemoval {
  /** Of the page, by which it is checked. */
  readonly left: LetterCounts;
}

interface Attempt {
  readonly copy: Uint8Array;
  /** What was taken out of programs, by page. */
  readonly removals: ReadonlyMap<number, CheckedRemoval>;
  /** Pages whose programs are not understood: the engine has to do them, or they become pictures. */
  readonly unsure: readonly number[];
  /** Whether it was the engine that could not do them. */
  readonly beyondEngine: boolean;
}

/**
 * One document on its way. Pages whose programs cannot be edited with certainty are left to the engine, and those of which
 * it cannot remove everything, or changes more, are made anew as pictures.
 */
class PdfRedaction {
  /** Pages of which the engine removes everything. */
  readonly #byEngine = new Set<number>();
  readonly #rasters: RasterPages;
  /** Texts of figures as they were, for documents on the way to the copy. */
  readonly #uncutTexts: ReadonlyMap<string, string>;
  readonly #pages: Map<number, EditedPage>;
  readonly #ranges: DocumentPlan["ranges"];
  readonly #sights: PageSights;
  readonly #context: PlanContext;
  #removals: Attempt["removals"] = new Map();
  #isTaken = false;

  constructor(
    private readonly original: OpenPdf,
    private readonly source: LoadedGraph & { readonly saved: Uint8Array },
    plan: DocumentPlan,
    context: PlanContext,
    /** Of figures, as the copy may have them. */
    private readonly figureTexts: ReadonlyMap<string, string>,
  ) {
    this.#uncutTexts = new Map([...figureTexts.keys()].map((text) => [text, text]));
    this.#rasters = new RasterPages(original, source.saved, plan.rasters, context, this.#uncutTexts);
    this.#pages = new Map(plan.pages);
    this.#ranges = plan.ranges;
    this.#sights = plan.sights;
    this.#context = context;
  }

  async makeCopy(): Promise<Uint8Array> {
    for (;;) {
      const attempt = await this.#attempt();
      const failed = attempt.unsure.length > 0 ? attempt.unsure : await this.#check(attempt);
      if (failed.length === 0) {
        this.#removals = attempt.removals;
        return attempt.copy;
      }
      for (const page of failed) this.#leaveTo(attempt.beyondEngine ? "picture" : "engine", page);
    }
  }

  /** The places of the copy where something was removed. */
  get gaps(): RemovedGap[] {
    const inPrograms = [...this.#pages].flatMap(([number, page]) => [
      ...(this.#removals.get(number)?.gaps ?? []).map((gap) => gapOfOutcome(number, gap)),
      ...page.runs.filter((run) => this.#isByEngine(number, page, run)).map((run) => gapOfRun(number, run)),
    ]);
    return [...inPrograms, ...this.#rasters.gaps];
  }

  get pagesAnew(): readonly PageAnew[] {
    return this.#rasters.pages;
  }

  /** Does the page by the next way, which is surer and keeps less. */
  #leaveTo(way: "engine" | "picture", page: number): void {
    if (this.#rasters.has(page)) throw refuse(`page ${String(page)} would look different outside what is removed`);
    if (way === "engine" && this.#pages.has(page) && !this.#byEngine.has(page)) {
      this.#byEngine.add(page);
      return;
    }
    this.#pages.delete(page);
    this.#rasters.add(page, this.#ranges.get(page) ?? []);
  }

  /** Called with every page. */
  #getOn(): void {
    this.#context.signal.throwIfAborted();
    this.#context.gotOn?.();
  }

  #isByEngine(number: number, { onPicture }: EditedPage, run: Run): boolean {
    return this.#byEngine.has(number) || onPicture.has(run);
  }

  async #attempt(): Promise<Attempt> {
    const { bytes, failed } = await this.#clearByEngine();
    if (failed.length > 0) return { copy: bytes, removals: new Map(), unsure: failed, beyondEngine: true };
    const graph = await this.#takeGraph(bytes);
    const nodes = listPages(graph);
    const fonts = new FontCache();
    const removals = new Map<number, CheckedRemoval>();
    const unsure: number[] = [];
    for (const [number, page] of this.#pages) {
      this.#getOn();
      const runs = page.runs.filter((run) => !this.#isByEngine(number, page, run));
      const node = nodes[number - 1];
      if (runs.length === 0 || !node) continue;
      const placed = this.#sights.of(number) ?? this.#readPlaced(number);
      const removal = placed && removeText(node, graph, { ...placed, runs }, fonts);
      if (removal) removals.set(number, { ...removal, left: countLettersLeft(placed.glyphs, page.runs) });
      else unsure.push(number);
    }
    if (unsure.length > 0) return { copy: bytes, removals, unsure, beyondEngine: false };
    let used = readUsage(graph);
    if (this.#pages.size > 0 && pruneFonts(graph, used.usage)) used = readUsage(graph);
    return {
      copy: await rebuildDocument(graph, { bakeForms: false, keepsTags: true, figureTexts: this.figureTexts, used }),
      removals,
      unsure,
      beyondEngine: false,
    };
  }

  /** Objects that may be changed; those of the saved document are there once. */
  async #takeGraph(bytes: Uint8Array): Promise<PDFContext> {
    const isFresh = bytes === this.source.saved && !this.#isTaken;
    this.#isTaken ||= isFresh;
    return isFresh ? this.source.graph : (await loadGraph(bytes)).graph;
  }

  /** The document with all runs cleared that are left to the engine, and the pages where it could not clear them. */
  async #clearByEngine(): Promise<{ readonly bytes: Uint8Array; readonly failed: readonly number[] }> {
    const work = [...this.#pages].flatMap(([number, page]) => {
      const runs = page.runs.filter((run) => this.#isByEngine(number, page, run));
      return runs.length > 0 ? [{ number, runs }] : [];
    });
    const source = await this.#rasters.source();
    if (work.length === 0) return { bytes: source, failed: [] };
    const { graph } = await loadGraph(source);
    const failed: number[] = [];
    const pdf = await OpenPdf.open(
      await rebuildDocument(graph, { bakeForms: true, keepsTags: false, figureTexts: this.#uncutTexts }),
      [],
      "redact",
    );
    try {
      for (const { number, runs } of work) {
        this.#getOn();
        const clear = (page: number): boolean => {
          removeRuns(pdf, page, number, runs);
          return true;
        };
        if (!isDone(() => pdf.withPage(number, clear))) failed.push(number);
      }
      return { bytes: pdf.save(), failed };
    } finally {
      pdf.close();
    }
  }

  /** Compares the pages that were edited and some others; returns those that are not as they should be. */
  async #check({ copy, removals }: Attempt): Promise<number[]> {
    const { original } = this;
    const pages = this.#pages;
    const after = await OpenPdf.open(copy, [], "redact");
    const before = await this.#withLayersShown();
    try {
      if (after.pageCount !== original.pageCount) throw refuse("pages were lost in writing the copy");
      const step = Math.max(1, Math.floor(original.pageCount / SPOT_CHECKS));
      const old = before ?? original;
      const looksOf = (number: number): GreyPicture | undefined =>
        (before ? undefined : this.#sights.of(number)?.looks) ??
        old.withPage(number, (handle) => drawToCompare(old, handle));
      const failed: number[] = [];
      const known = knownPages(copy);
      for (let number = 1; number <= original.pageCount; number++) {
        this.#getOn();
        const page = pages.get(number);
        if (this.#rasters.has(number)) {
          if (!this.#rasters.looksRight(after, number)) failed.push(number);
          continue;
        }
        if (!page && number % step !== 0) continue;
        const removal = removals.get(number);
        const isRight = isDone(() =>
          after.withPage(number, (handle) => {
            if (removal) {
              const reading = readLoadedPage(after, handle, true);
              known.keep(number, reading);
              if (!this.#isAsPlanned(after, handle, { number, glyphs: reading.glyphs }, removal)) return false;
            }
            const was = looksOf(number);
            const changed = this.#changedAreas(number, removal);
            return was !== undefined && looksTheSame(was, drawToCompare(after, handle), changed);
          }),
        );
        if (!isRight) failed.push(number);
      }
      return failed;
    } finally {
      after.close();
      before?.close();
    }
  }

  #readPlaced(number: number): PlacedGlyphs | undefined {
    const { original } = this;
    return original.withPage(number, (handle) => {
      const glyphs = readGlyphs(original, handle);
      return { glyphs, origins: readOrigins(original, handle, glyphs) };
    });
  }

  #changedAreas(number: number, removal: PageRemoval | undefined): Parameters<typeof looksTheSame>[2] {
    const page = this.#pages.get(number);
    const cleared = page?.runs.filter((run) => this.#isByEngine(number, page, run)) ?? [];
    return [...(removal?.changed ?? []), ...cleared.map(({ cover }) => outerRect(cover))];
  }

  /** Whether the letters are those that should be left, and no shapes under what was removed can be letters. */
  #isAsPlanned(
    after: OpenPdf,
    handle: number,
    { number, glyphs }: { readonly number: number; readonly glyphs: PageGlyphs },
    { labels, left }: CheckedRemoval,
  ): boolean {
    const page = this.#pages.get(number);
    if (!page) return true;
    const marks = page.runs.flatMap((run) => (this.#isByEngine(number, page, run) ? [run.mark] : []));
    const objects = listObjects(after, handle);
    for (const run of page.runs) refuseLeftShapes(after, objects, run, number);
    const expected = { certain: labels, possible: marks };
    return hasExpectedLetters(left, expected, glyphs);
  }

  /** Layers are compared as the copy shows them: all of them. Undefined when there are none. */
  async #withLayersShown(): Promise<OpenPdf | undefined> {
    if (!this.source.hasLayers) return undefined;
    const { graph } = await loadGraph(await this.#rasters.source());
    return OpenPdf.open(await rebuildDocument(graph, { bakeForms: false, keepsTags: false }), [], "redact");
  }
}

/** Whether the work came to its end and was right; false where it says that it cannot be done. */
function isDone(work: () => boolean | undefined): boolean {
  try {
    return work() ?? false;
  } catch (error) {
    if (error instanceof ItemError && error.code === "not-redactable") return false;
    throw error;
  }
}
