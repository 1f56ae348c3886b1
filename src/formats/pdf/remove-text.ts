/**
 * Takes runs out of the programs of a document: their glyphs go, the lines they stood on are set anew, boxes of one
 * width take their place. Pages whose programs are not fully understood are left alone and named.
 */
import { PDFArray, PDFDict, PDFName, PDFNumber, PDFRawStream } from "@cantoo/pdf-lib";
import type { PDFContext, PDFRef, PDFStream } from "@cantoo/pdf-lib";
import { addLabelFont, drawBox, type DrawnBox } from "./draw-mark.js";
import { boundsOf, type Rect } from "./geometry.js";
import { matchGlyphs, type GlyphMatch } from "./glyph-match.js";
import { findWalls, moveShapes } from "./line-shapes.js";
import { lookUp } from "./object-graph.js";
import { isBlankGlyph, type PageGlyphs } from "./page-glyphs.js";
import { findSegments, frameGlyph, type LineGlyph } from "./page-lines.js";
import type { PageNode } from "./page-tree.js";
import { cornersOf, turn, type Run } from "./runs.js";
import { setLines, type ChangedLine, type GapOutcome, type LineSetting } from "./set-lines.js";
import { readShownPage, type FontCache } from "./shown-glyphs.js";
import type { ProgramUse, ShownGlyph, ShownPage } from "./shown-page.js";
import { PageTags } from "./tag-marks.js";
import { pageProgram } from "./usage.js";
import { writeProgram, type ProgramEdits } from "./write-program.js";

/** What is known of a page from which something is removed. */
export interface PageRuns {
  readonly runs: readonly Run[];
  readonly glyphs: PageGlyphs;
  /** Origins of the glyphs, x and y in turn. */
  readonly origins: Float64Array;
}

export interface PageRemoval {
  /** Where the page looks different now. */
  readonly changed: readonly Rect[];
  readonly gaps: readonly GapOutcome[];
  /** The marks that the page shows now. */
  readonly labels: readonly string[];
}

/** Share of a page's glyphs that no program may be found to show. */
const UNMATCHED_SHARE = 0.02;
/** Points that text keeps from the edge of the page. */
const PAGE_EDGE = 9;

/** Undefined, and nothing changed, when the page's programs are not understood well enough. */
export function removeText(
  node: PageNode,
  context: PDFContext,
  page: PageRuns,
  fonts: FontCache,
): PageRemoval | undefined {
  const program = pageProgram(node.dict, context);
  const resources = resourcesOf(node, context);
  if (!program) return undefined;
  const shown = readShownPage(program, resources, fonts);
  const match = matchGlyphs(shown.glyphs, page.glyphs, page.origins);
  const removed = shown.complete ? findRemoved(shown, match, page) : undefined;
  if (!removed) return undefined;
  const lineGlyphs: LineGlyph[] = [];
  for (const glyph of shown.glyphs) {
    const framed = frameGlyph(glyph, isBlank(glyph, match, page.glyphs));
    if (framed) lineGlyphs.push(framed);
  }
  const shapes = shown.uses.flatMap((use) => use.shapes);
  const setting = setLines(surroundings(lineGlyphs, shapes, visibleBox(node, context)), removed, page.runs);
  const replaced = moveShapes(shapes, setting.changed);
  const edits = {
    removed: { has: (glyph: ShownGlyph) => removed.has(glyph) || setting.dropped.has(glyph) },
    targets: setting.targets,
  };
  const written = writeForms(shown, edits, replaced, context);
  const own = shown.uses[0];
  if (!own) return undefined;
  const bytes = writeProgram(own, { ...edits, replaced: written.get(own) ?? new Map() });
  const labelFont = addLabelFont(resources, context);
  const marks = drawMarks(setting, page, new PageTags(node.dict, context), labelFont);
  setContents(node, context, withMarks(own, bytes, marks));
  const labels = marks.map(({ label }) => label);
  return { changed: setting.changed.map(changedRect), gaps: setting.gaps, labels };
}

/** The marks in the order of their lines, each with its place among the tags. */
function drawMarks({ boxes }: LineSetting, { runs }: PageRuns, tags: PageTags, labelFont: string): DrawnBox[] {
  return boxes.map((box) => {
    const drawn = drawBox(box, runs[box.run]?.mark ?? "", labelFont);
    const number = box.tag === undefined || drawn.label === "" ? undefined : tags.addAfter(box.tag);
    const begin = number === undefined ? "/Artifact BMC" : `/Span <</MCID ${String(number)}>> BDC`;
    return { ...drawn, operators: `${begin} ${drawn.operators} EMC` };
  });
}

function resourcesOf({ dict, inherited }: PageNode, context: PDFContext): PDFDict {
  const value = inherited.get("Resources");
  const found = value && context.lookup(value);
  if (found instanceof PDFDict) return found;
  const fresh = PDFDict.withContext(context);
  dict.set(PDFName.of("Resources"), fresh);
  return fresh;
}

/** The shown glyphs that go, each with the run that it belongs to; undefined when some cannot be found. */
function findRemoved(shown: ShownPage, match: GlyphMatch, page: PageRuns): Map<ShownGlyph, number> | undefined {
  const { runs, glyphs } = page;
  if (match.unmatched.size > UNMATCHED_SHARE * glyphs.count) return undefined;
  const runOf = new Map(runs.flatMap((run, i) => run.glyphs.map((number) => [number, i] as const)));
  for (const number of runOf.keys()) if (match.unmatched.has(number)) return undefined;
  const removed = new Map<ShownGlyph, number>();
  for (const glyph of shown.glyphs) {
    const run = runOfGlyph(match.numbers.get(glyph) ?? NO_NUMBERS, runOf, glyphs) ?? runOver(glyph, runs);
    if (run >= 0) removed.set(glyph, run);
  }
  return removed;
}

const NO_NUMBERS: readonly number[] = [];

/** The run that one of a glyph's numbers belongs to, -1 for none; undefined when the engine has none, or only drawn again. */
function runOfGlyph(
  numbers: readonly number[],
  runOf: ReadonlyMap<number, number>,
  glyphs: PageGlyphs,
): number | undefined {
  let isListed = false;
  for (const number of numbers) {
    const run = runOf.get(number);
    if (run !== undefined) return run;
    if (glyphs.repeated[number] !== 1) isListed = true;
  }
  return isListed ? -1 : undefined;
}

/** The run over the middle of a glyph that the engine does not list, or lists as drawn again; -1 for none. */
function runOver(glyph: ShownGlyph, runs: readonly Run[]): number {
  const framed = frameGlyph(glyph, false);
  if (!framed) return -1;
  return runs.findIndex(({ core }) => {
    const { x, y } = turn(glyph.origin, -core.angle);
    const middle = x + (framed.right - framed.left) / 2;
    return middle > core.left && middle < core.right && y > core.bottom - 0.3 * framed.height && y < core.top;
  });
}

function isBlank(glyph: ShownGlyph, match: GlyphMatch, glyphs: PageGlyphs): boolean {
  const numbers = match.numbers.get(glyph);
  if (numbers) return numbers.every((number) => isBlankGlyph(glyphs, number));
  const character = glyph.show.font.characterOf(glyph.code);
  return character === undefined ? glyph.code === 32 && glyph.show.font.codeLength === 1 : /^\s*$/.test(character);
}

function surroundings(
  glyphs: readonly LineGlyph[],
  shapes: Parameters<typeof findWalls>[0],
  box: Rect,
): Parameters<typeof setLines>[0] {
  const corners = [
    { x: box.left, y: box.bottom },
    { x: box.right, y: box.top },
    { x: box.left, y: box.top },
    { x: box.right, y: box.bottom },
  ];
  const known = new Map<number, ReturnType<typeof findWalls>>();
  const wallsAt = (angle: number): ReturnType<typeof findWalls> => {
    const walls = known.get(angle) ?? findWalls(shapes, glyphs, angle);
    known.set(angle, walls);
    return walls;
  };
  return {
    segments: findSegments(glyphs, wallsAt),
    wallsAt,
    pageAt: (angle) => {
      const { left, right } = boundsOf(corners.map((corner) => turn(corner, -angle)));
      return [left + PAGE_EDGE, right - PAGE_EDGE];
    },
  };
}

/** The page as people see it, in user space. */
function visibleBox({ inherited }: PageNode, context: PDFContext): Rect {
  const boxes = ["CropBox", "MediaBox"].map((key) => {
    const value = inherited.get(key);
    return value && context.lookup(value);
  });
  const box = boxes.find((one) => one instanceof PDFArray && one.size() === 4);
  if (!(box instanceof PDFArray)) return { left: 0, bottom: 0, right: 612, top: 792 };
  const [x0 = 0, y0 = 0, x1 = 0, y1 = 0] = box.asArray().map((_, i) => box.lookup(i, PDFNumber).asNumber());
  return boundsOf([
    { x: x0, y: y0 },
    { x: x1, y: y1 },
  ]);
}

type Replaced = Map<ProgramUse, Map<number, { readonly end: number; readonly text: string }>>;

/** Writes forms that change as new forms, innermost first, and notes in `replaced` that those are drawn instead. */
function writeForms(
  { uses }: ShownPage,
  edits: Omit<ProgramEdits, "replaced">,
  replaced: ReadonlyMap<ProgramUse, ProgramEdits["replaced"]>,
  context: PDFContext,
): Replaced {
  const all: Replaced = new Map([...replaced].map(([use, ofUse]) => [use, new Map(ofUse)]));
  const resources = new FormResources();
  for (const use of [...uses].reverse()) {
    const ofUse = all.get(use);
    const isChanged = use.shows.some(({ glyphs }) =>
      glyphs.some((glyph) => edits.removed.has(glyph) || edits.targets.has(glyph)),
    );
    if (!use.drawnBy || (!isChanged && !ofUse)) continue;
    const { parent, operator, form } = use.drawnBy;
    const bytes = writeProgram(use, { ...edits, replaced: ofUse ?? new Map() });
    const name = addForm(resources.of(parent), cloneForm(form, bytes, resources.of(use)), context);
    const ofParent = all.get(parent) ?? new Map<number, { end: number; text: string }>();
    all.set(parent, ofParent.set(operator, { end: operator + 1, text: `/${name} Do` }));
  }
  return all;
}

/** Resources of forms that change: copies, since other uses of the form keep the old ones. */
class FormResources {
  readonly #copies = new Map<ProgramUse, PDFDict>();

  of(use: ProgramUse): PDFDict {
    const known = this.#copies.get(use);
    if (known) return known;
    if (!use.drawnBy) return use.resources;
    if (use.resources === use.drawnBy.parent.resources) return this.of(use.drawnBy.parent);
    const copy = use.resources.clone();
    const forms = lookUp(copy, "XObject");
    if (forms instanceof PDFDict) copy.set(PDFName.of("XObject"), forms.clone());
    this.#copies.set(use, copy);
    return copy;
  }
}

function cloneForm({ dict: old }: PDFStream, bytes: Uint8Array, resources: PDFDict): PDFRef {
  const dict = old.clone();
  for (const key of ["Filter", "DecodeParms", "Length"]) dict.delete(PDFName.of(key));
  if (dict.has(PDFName.of("Resources"))) dict.set(PDFName.of("Resources"), resources);
  return old.context.register(PDFRawStream.of(dict, bytes));
}

function addForm(resources: PDFDict, form: PDFRef, context: PDFContext): string {
  const found = lookUp(resources, "XObject");
  const forms = found instanceof PDFDict ? found : PDFDict.withContext(context);
  if (!(found instanceof PDFDict)) resources.set(PDFName.of("XObject"), forms);
  let number = forms.keys().length;
  while (forms.has(PDFName.of(`SvForm${String(number)}`))) number++;
  const name = `SvForm${String(number)}`;
  forms.set(PDFName.of(name), form);
  return name;
}

/** The program between saved states, so that the marks behind it are drawn in user space. */
function withMarks({ operators }: ProgramUse, bytes: Uint8Array, marks: readonly DrawnBox[]): Uint8Array {
  let depth = 0;
  let lowest = 0;
  for (const { name } of operators) {
    if (name === "q") depth++;
    else if (name === "Q") lowest = Math.min(lowest, --depth);
  }
  const opened = 1 - lowest;
  return Buffer.concat([
    Buffer.from("q\n".repeat(opened), "latin1"),
    bytes,
    Buffer.from(
      `\n${"Q\n".repeat(Math.max(0, opened + depth))}${marks.map((mark) => mark.operators).join("\n")}\n`,
      "latin1",
    ),
  ]);
}

function setContents({ dict }: PageNode, context: PDFContext, bytes: Uint8Array): void {
  dict.set(PDFName.of("Contents"), context.register(PDFRawStream.of(PDFDict.withContext(context), bytes)));
}

function changedRect({ angle, left, right, base, height }: ChangedLine): Rect {
  const bottom = base - 0.4 * height;
  const top = base + height;
  return boundsOf(cornersOf({ angle, left: left - 2, right: right + 2, bottom, top }));
}
