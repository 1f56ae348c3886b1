/**
 * Redaction of a document: pages are flattened, the whole is written anew with nothing but what its pages draw, glyphs
 * and pixels under the edits are removed and covered, fonts are cut down to what is left, and the result is compared
 * with the original. Where any step cannot be sure, the document is refused.
 *
 * Limits: the gap that removed text leaves in its line is as wide as the text was, and so is its box; annotations and
 * form fields become part of the page; tags for accessibility and attached files are left out.
 */
import { PDFDict, type PDFContext } from "@cantoo/pdf-lib";
import { ItemError } from "../../core/problem.js";
import type { ChildReplacement, Content, Edit, RedactContext } from "../format.js";
import { looksTheSame } from "./compare-pages.js";
import { readPage } from "./extract.js";
import { lookUp, loadObjects } from "./object-graph.js";
import { OpenPdf } from "./open-pdf.js";
import { pruneFonts } from "./prune-fonts.js";
import { rebuildDocument } from "./rebuild.js";
import { removeRuns } from "./remove-runs.js";
import { findRuns, rangesByPage, type GlyphRange, type Run } from "./runs.js";
import { listUnseenTexts, shownOnPage } from "./unseen-texts.js";

/** Pages without edits that are compared, spread over the document. */
const SPOT_CHECKS = 12;

type RunsByPage = ReadonlyMap<number, readonly Run[]>;

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
    const { runs, empty } = planRuns(original, rangesByPage(edits), context.signal);
    const objects = await loadGraph(original.save());
    for (const page of empty)
      if (shownOnPage(objects.graph, page) !== "")
        throw refuse(`page ${String(page)} writes with fonts that cannot be used`);
    if (original.pageCount === 0) throw new ItemError("malformed", "redact", "the document has no pages");
    const canonical = await rebuildDocument(objects.graph, { bakeForms: runs.size > 0 });
    const copy = runs.size > 0 ? await removeAll(canonical, runs, context.signal) : canonical;
    await compareAll(objects.hasLayers ? canonical : undefined, original, copy, runs);
    return copy;
  } finally {
    original.close();
  }
}

interface RunPlan {
  readonly runs: ReadonlyMap<number, readonly Run[]>;
  /** Pages without glyphs. */
  readonly empty: readonly number[];
}

/** Flattens and reads every page as extraction does, and turns its edits into runs. */
function planRuns(pdf: OpenPdf, ranges: ReadonlyMap<number, readonly GlyphRange[]>, signal: AbortSignal): RunPlan {
  const runs = new Map<number, Run[]>();
  const empty: number[] = [];
  for (let page = 1; page <= pdf.pageCount; page++) {
    signal.throwIfAborted();
    const reading = readPage(pdf, page);
    if (!reading) throw new ItemError("malformed", "redact", `page ${String(page)} cannot be loaded`);
    if (reading.picture === "large") throw refuse(`page ${String(page)} holds writing, or a picture, without text`);
    if (reading.isUnreadable) throw refuse(`the fonts of page ${String(page)} do not tell which letters they draw`);
    if (reading.glyphs.count === 0) empty.push(page);
    const edited = ranges.get(page);
    if (!edited) continue;
    const found = pdf.withPage(page, (handle) => findRuns(pdf, handle, reading.glyphs, edited));
    if (found && found.length > 0) runs.set(page, found);
  }
  return { runs, empty };
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

async function removeAll(canonical: Uint8Array, runs: RunsByPage, signal: AbortSignal): Promise<Uint8Array> {
  const pdf = await OpenPdf.open(canonical, [], "redact");
  let saved: Uint8Array;
  try {
    for (const [number, ofPage] of runs) {
      signal.throwIfAborted();
      pdf.withPage(number, (page) => {
        removeRuns(pdf, page, number, ofPage);
      });
    }
    saved = pdf.save();
  } finally {
    pdf.close();
  }
  const { graph } = await loadGraph(saved);
  pruneFonts(graph);
  return rebuildDocument(graph, { bakeForms: false });
}

/** Compares the pages that were edited and some others. Layers are compared as the copy shows them: all of them. */
async function compareAll(
  withLayersShown: Uint8Array | undefined,
  original: OpenPdf,
  copy: Uint8Array,
  runs: RunsByPage,
): Promise<void> {
  const after = await OpenPdf.open(copy, [], "redact");
  const before = withLayersShown ? await OpenPdf.open(withLayersShown, [], "redact") : original;
  try {
    if (after.pageCount !== original.pageCount) throw refuse("pages were lost in writing the copy");
    const step = Math.max(1, Math.floor(original.pageCount / SPOT_CHECKS));
    for (let page = 1; page <= original.pageCount; page++) {
      if (!runs.has(page) && page % step !== 0) continue;
      if (!looksTheSame(before, after, page, runs.get(page) ?? []))
        throw refuse(`page ${String(page)} would look different outside what is removed`);
    }
  } finally {
    after.close();
    if (before !== original) before.close();
  }
}
