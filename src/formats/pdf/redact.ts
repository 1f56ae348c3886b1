/**
 * Redaction of a document: pages are flattened, glyphs under the edits are taken out of the programs and their lines set
 * anew, pixels are cleared, fonts are cut down to what is left, the whole is written anew with nothing but what its pages
 * draw, and the result is compared with the original. Where any step cannot be sure, the document is refused.
 *
 * Limits: annotations and form fields become part of the page; attached files are left out; where text lies on a picture,
 * or a page's program is not understood, the gap stays as wide as what was removed.
 */
import { PDFDict, type PDFContext } from "@cantoo/pdf-lib";
import { ItemError } from "../../core/problem.js";
import type { ChildReplacement, Content, Edit, RedactContext } from "../format.js";
import { looksTheSame } from "./compare-pages.js";
import { readPage } from "./extract.js";
import { readOrigins } from "./glyph-match.js";
import { lookUp, loadObjects } from "./object-graph.js";
import { OpenPdf } from "./open-pdf.js";
import { readGlyphs } from "./page-glyphs.js";
import { listObjects } from "./page-objects.js";
import { listPages } from "./page-tree.js";
import { touchesImage } from "./pictures.js";
import { pruneFonts } from "./prune-fonts.js";
import { rebuildDocument } from "./rebuild.js";
import { hasExpectedLetters } from "./removal-check.js";
import { refuseLeftShapes, removeRuns } from "./remove-runs.js";
import { removeText, type PageRemoval, type PageRuns } from "./remove-text.js";
import { findRuns, outerRect, rangesByPage, type GlyphRange, type Run } from "./runs.js";
import { FontCache } from "./shown-glyphs.js";
import { listUnseenTexts, shownOnPage } from "./unseen-texts.js";

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
  const bytes = await content.bytes();
  const original = await OpenPdf.open(bytes, context.passwords, "redact");
  try {
    const plan = planPages(original, rangesByPage(edits), context.signal);
    const saved = original.save();
    const { graph } = await loadGraph(saved);
    for (const page of plan.empty)
      if (shownOnPage(graph, page) !== "") throw refuse(`page ${String(page)} writes with fonts that cannot be used`);
    if (original.pageCount === 0) throw new ItemError("malformed", "redact", "the document has no pages");
    return await new PdfRedaction(original, saved, plan.pages, context.signal).makeCopy();
  } finally {
    original.close();
  }
}

/** A page with edits. */
interface EditedPage extends PageRuns {
  /** Runs that lie on pictures, whose pixels only the engine can clear. */
  readonly onPicture: ReadonlySet<Run>;
}

interface DocumentPlan {
  readonly pages: ReadonlyMap<number, EditedPage>;
  /** Pages without glyphs. */
  readonly empty: readonly number[];
}

/** Flattens and reads every page as extraction does, and turns its edits into runs. */
function planPages(
  pdf: OpenPdf,
  ranges: ReadonlyMap<number, readonly GlyphRange[]>,
  signal: AbortSignal,
): DocumentPlan {
  const pages = new Map<number, EditedPage>();
  const empty: number[] = [];
  for (let page = 1; page <= pdf.pageCount; page++) {
    signal.throwIfAborted();
    const reading = readPage(pdf, page);
    if (!reading) throw new ItemError("malformed", "redact", `page ${String(page)} cannot be loaded`);
    if (reading.picture === "large") throw refuse(`page ${String(page)} holds writing, or a picture, without text`);
    if (reading.isUnreadable) throw refuse(`the fonts of page ${String(page)} do not tell which letters they draw`);
    const { glyphs } = reading;
    if (glyphs.count === 0) empty.push(page);
    const edited = ranges.get(page);
    if (!edited) continue;
    const found = pdf.withPage(page, (handle): EditedPage => {
      const runs = findRuns(pdf, handle, glyphs, edited);
      const objects = listObjects(pdf, handle);
      const onPicture = new Set(runs.filter(({ cover }) => touchesImage(objects, outerRect(cover))));
      return { runs, glyphs, origins: readOrigins(pdf, handle, glyphs), onPicture };
    });
    if (found && found.runs.length > 0) pages.set(page, found);
  }
  return { pages, empty };
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
  for (const unseen of listUnseenTexts(graph))
    if (unseen.text !== "") throw refuse("patterns, masks or drawn letters hold text, which cannot be removed");
  const catalog = graph.lookup(graph.trailerInfo.Root, PDFDict);
  return { graph, hasLayers: lookUp(catalog, "OCProperties") !== undefined };
}

interface Attempt {
  readonly copy: Uint8Array;
  /** What was taken out of programs, by page. */
  readonly removals: ReadonlyMap<number, PageRemoval>;
  /** Pages whose programs are not understood: the engine has to do them. */
  readonly unsure: readonly number[];
}

/** One document on its way. Pages whose programs cannot be edited with certainty are left to the engine. */
class PdfRedaction {
  /** Pages of which the engine removes everything. */
  readonly #byEngine = new Set<number>();

  constructor(
    private readonly original: OpenPdf,
    private readonly saved: Uint8Array,
    private readonly pages: ReadonlyMap<number, EditedPage>,
    private readonly signal: AbortSignal,
  ) {}

  async makeCopy(): Promise<Uint8Array> {
    for (;;) {
      const attempt = await this.#attempt();
      const failed = attempt.unsure.length > 0 ? attempt.unsure : await this.#check(attempt);
      if (failed.length === 0) return attempt.copy;
      for (const page of failed) {
        if (this.#byEngine.has(page)) throw refuse(`page ${String(page)} would look different outside what is removed`);
        this.#byEngine.add(page);
      }
    }
  }

  #isByEngine(number: number, { onPicture }: EditedPage, run: Run): boolean {
    return this.#byEngine.has(number) || onPicture.has(run);
  }

  async #attempt(): Promise<Attempt> {
    const { graph } = await loadGraph(await this.#clearByEngine());
    const nodes = listPages(graph);
    const fonts = new FontCache();
    const removals = new Map<number, PageRemoval>();
    const unsure: number[] = [];
    for (const [number, page] of this.pages) {
      this.signal.throwIfAborted();
      const runs = page.runs.filter((run) => !this.#isByEngine(number, page, run));
      const node = nodes[number - 1];
      if (runs.length === 0 || !node) continue;
      const removal = removeText(node, graph, { ...page, runs }, fonts);
      if (removal) removals.set(number, removal);
      else unsure.push(number);
    }
    if (unsure.length > 0) return { copy: new Uint8Array(), removals, unsure };
    if (this.pages.size > 0) pruneFonts(graph);
    return { copy: await rebuildDocument(graph, { bakeForms: false }), removals, unsure };
  }

  /** The document with all runs cleared that are left to the engine. */
  async #clearByEngine(): Promise<Uint8Array> {
    const work = [...this.pages].flatMap(([number, page]) => {
      const runs = page.runs.filter((run) => this.#isByEngine(number, page, run));
      return runs.length > 0 ? [{ number, runs }] : [];
    });
    if (work.length === 0) return this.saved;
    const { graph } = await loadGraph(this.saved);
    const pdf = await OpenPdf.open(await rebuildDocument(graph, { bakeForms: true }), [], "redact");
    try {
      for (const { number, runs } of work) {
        this.signal.throwIfAborted();
        pdf.withPage(number, (page) => {
          removeRuns(pdf, page, number, runs);
        });
      }
      return pdf.save();
    } finally {
      pdf.close();
    }
  }

  /** Compares the pages that were edited and some others; returns those that are not as they should be. */
  async #check({ copy, removals }: Attempt): Promise<number[]> {
    const { original, pages } = this;
    const after = await OpenPdf.open(copy, [], "redact");
    const before = await this.#withLayersShown();
    try {
      if (after.pageCount !== original.pageCount) throw refuse("pages were lost in writing the copy");
      const step = Math.max(1, Math.floor(original.pageCount / SPOT_CHECKS));
      const failed: number[] = [];
      for (let number = 1; number <= original.pageCount; number++) {
        const page = pages.get(number);
        if (!page && number % step !== 0) continue;
        const removal = removals.get(number);
        if (page && removal && !this.#isAsPlanned(after, number, page, removal)) failed.push(number);
        else if (!looksTheSame(before ?? original, after, number, this.#changedAreas(number, removal)))
          failed.push(number);
      }
      for (const number of failed)
        if (!pages.has(number)) throw refuse(`page ${String(number)} would look different without any edit`);
      return failed;
    } finally {
      after.close();
      before?.close();
    }
  }

  #changedAreas(number: number, removal: PageRemoval | undefined): Parameters<typeof looksTheSame>[3] {
    const page = this.pages.get(number);
    const cleared = page?.runs.filter((run) => this.#isByEngine(number, page, run)) ?? [];
    return [...(removal?.changed ?? []), ...cleared.map(({ cover }) => outerRect(cover))];
  }

  /** Whether the letters are those that should be left, and no shapes under what was removed can be letters. */
  #isAsPlanned(after: OpenPdf, number: number, page: EditedPage, { labels }: PageRemoval): boolean {
    const marks = page.runs.flatMap((run) => (this.#isByEngine(number, page, run) ? [run.mark] : []));
    return (
      after.withPage(number, (handle) => {
        const objects = listObjects(after, handle);
        for (const run of page.runs) refuseLeftShapes(after, objects, run, number);
        return hasExpectedLetters(
          page.glyphs,
          page.runs,
          { certain: labels, possible: marks },
          readGlyphs(after, handle),
        );
      }) ?? false
    );
  }

  /** Layers are compared as the copy shows them: all of them. Undefined when there are none. */
  async #withLayersShown(): Promise<OpenPdf | undefined> {
    const { graph, hasLayers } = await loadGraph(this.saved);
    return hasLayers ? OpenPdf.open(await rebuildDocument(graph, { bakeForms: false }), [], "redact") : undefined;
  }
}
