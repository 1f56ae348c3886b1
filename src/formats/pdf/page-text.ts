/**
 * Makes the text of a page out of its glyphs, as people would read it: words broken at line ends are joined, letters
 * set far apart become words again, cells of a row are kept apart. Every character keeps the number of its glyph.
 */
import type { Box } from "../../core/finding.js";
import type { Span } from "../../core/span.js";
import { DocumentBuilder, nativeSpans, type Segment, type Surface, type TextDocument } from "../../text/document.js";
import { uniteRects, type Rect } from "./geometry.js";
import { glyphBox, isBlankGlyph, isUnreadableGlyph, type PageGlyphs } from "./page-glyphs.js";
import { boxSegments } from "../text/box-forms.js";
import { formSegments } from "../text/form-lines.js";
import { mergeSegments } from "../text/segments.js";
import { pageTableCells, type PlacedWord } from "./page-tables.js";
import { inReadingOrder, type Unit } from "./reading-order.js";

/** What the engine gives for a hyphen that it takes to part a word at a line end. */
const BREAK_HYPHEN = 2;
const HYPHENS = new Set([0x2d, 0xad, 0x2010, 0x2011]);
/** Gaps wider than this many font heights part cells rather than words. */
const CELL_GAP = 1.5;
const FIRST_LIGATURE = 0xfb00;
const LIGATURES: Readonly<Record<number, string>> = {
  0xfb00: "ff",
  0xfb01: "fi",
  0xfb02: "fl",
  0xfb03: "ffi",
  0xfb04: "ffl",
  0xfb05: "st",
  0xfb06: "st",
};

/** Native name of a page's glyphs. */
export const pagePart = (page: number): string => `page ${String(page)}`;

/** Glyphs whose numbers on their page, or whose places, are not their own. */
export interface GlyphOrigin {
  /** Native number of the first glyph. */
  readonly first?: number;
  /** From where the glyphs stand to user space. */
  readonly toPage?: (rect: Rect) => Rect;
  readonly surface?: Surface;
}

/** The page's text; part is `page N`, places are glyph numbers. */
export function readPageText(glyphs: PageGlyphs, page: number, origin: GlyphOrigin = {}): TextDocument {
  const { first = 0, surface = "body" } = origin;
  const builder = new DocumentBuilder();
  const part = pagePart(page);
  const units = joinSpacedLetters(joinBrokenLines(orderUnits(readUnits(glyphs), glyphs)));
  for (const { text, glyph, count } of joinStraight(units)) {
    if (glyph < 0) builder.separate(text);
    else builder.append(text, part, first + glyph, count);
  }
  const built = builder.build(surface, {
    page,
    boxes: (span: Span) => spanBoxes(document, span, glyphs, page, origin),
  });
  const document: TextDocument = { ...built, segments: segmentsOf(built.text, wordsOf(units, glyphs)) };
  return document;
}

const segmentsOf = (text: string, words: readonly PlacedWord[]): Segment[] =>
  mergeSegments(pageTableCells(words, text), mergeSegments(boxSegments(text), formSegments(text)));

/** The words of a page with their boxes and their places in its text. */
function wordsOf(units: readonly Unit[], glyphs: PageGlyphs): PlacedWord[] {
  const words: PlacedWord[] = [];
  let at = 0;
  let open: Mutable<PlacedWord> | undefined;
  for (const { text, glyph } of units) {
    const end = at + text.length;
    if (glyph < 0 || text.trim() === "") open = undefined;
    else if (open) widen(open, end, glyphBox(glyphs, glyph));
    else words.push((open = { start: at, end, ...glyphBox(glyphs, glyph) }));
    at = end;
  }
  return words;
}

type Mutable<T> = { -readonly [Key in keyof T]: T[Key] };

function widen(word: Mutable<PlacedWord>, end: number, { left, bottom, right, top }: Rect): void {
  word.end = end;
  word.left = Math.min(word.left, left);
  word.bottom = Math.min(word.bottom, bottom);
  word.right = Math.max(word.right, right);
  word.top = Math.max(word.top, top);
}

/** Units of one character each that follow each other on the page, as one. */
function* joinStraight(units: readonly Unit[]): Iterable<Unit & { readonly count: number }> {
  for (let i = 0; i < units.length;) {
    const first = units[i];
    if (!first) return;
    let text = first.text;
    let end = i + 1;
    if (first.glyph >= 0 && text.length === 1)
      for (let next = units[end]; next?.glyph === first.glyph + end - i && next.text.length === 1; next = units[end]) {
        text += next.text;
        end++;
      }
    yield { text, glyph: first.glyph, count: end - i };
    i = end;
  }
}

function readUnits(glyphs: PageGlyphs): Unit[] {
  const units: Unit[] = [];
  for (let i = 0; i < glyphs.count; i++) {
    const code = glyphs.unicode[i] ?? 0;
    if (glyphs.generated[i] === 1) {
      if (code === 13) continue;
      const text = code === 10 ? "\n" : inferredGap(glyphs, i);
      if (text !== "") units.push({ text, glyph: -1 });
    } else if (glyphs.repeated[i] === 1) continue;
    else if (isUnreadableGlyph(glyphs, i) && code < 32) units.push({ text: "\ufffd", glyph: i });
    else units.push({ text: characterOf(code), glyph: i });
  }
  return units;
}

const LINE_END: Unit = { text: "\n", glyph: -1 };

function orderUnits(units: readonly Unit[], glyphs: PageGlyphs): Unit[] {
  let line: Unit[] = [];
  const lines = [line];
  for (const unit of units) {
    // Of units with glyphs there are many: their texts are not compared.
    if (unit.glyph < 0 && unit.text === "\n") lines.push((line = []));
    else line.push(unit);
  }
  const ordered: Unit[] = [];
  for (const [i, one] of inReadingOrder(lines, glyphs).entries()) {
    if (i > 0) ordered.push(LINE_END);
    for (const unit of one) ordered.push(unit);
  }
  return ordered;
}

function characterOf(code: number): string {
  if (code === BREAK_HYPHEN) return "\u0002";
  if (code < 32) return " ";
  if (code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff)) return "\ufffd";
  return (code >= FIRST_LIGATURE ? LIGATURES[code] : undefined) ?? String.fromCodePoint(code);
}

/** What an inferred space stands for: nothing between letters set apart, a tab between cells, else a space. */
function inferredGap(glyphs: PageGlyphs, i: number): string {
  const before = inkedNeighbour(glyphs, i, -1);
  const after = inkedNeighbour(glyphs, i, 1);
  if (before < 0 || after < 0) return " ";
  const left = glyphBox(glyphs, before);
  const right = glyphBox(glyphs, after);
  if (right.left - left.right > CELL_GAP * (left.top - left.bottom)) return "\t";
  return glyphs.partsWords !== true && isLetterSpacing(glyphs, before, after) ? "" : " ";
}

function inkedNeighbour(glyphs: PageGlyphs, i: number, step: 1 | -1): number {
  const next = i + step;
  const known = next >= 0 && next < glyphs.count && !isBlankGlyph(glyphs, next);
  return known ? next : -1;
}

/** The next glyph with ink, over at most one inferred space. */
function neighbourAcross(glyphs: PageGlyphs, i: number, step: 1 | -1): number {
  const next = i + step;
  if (glyphs.generated[next] === 1 && glyphs.unicode[next] === 32) return inkedNeighbour(glyphs, next, step);
  return inkedNeighbour(glyphs, i, step);
}

/** Gaps of one size that make letters set apart. */
const EVEN_GAPS = 3;

/**
 * Whether the gap between two glyphs is one of several of the same size, by the distances of their edges, origins or
 * middles: then it belongs to letters that were set apart, or each into its box of a form, not to words.
 */
function isLetterSpacing(glyphs: PageGlyphs, before: number, after: number): boolean {
  const left = inkedChain(glyphs, before, -1).reverse();
  const boxes = [...left, ...inkedChain(glyphs, after, 1)].map((glyph) => glyphBox(glyphs, glyph));
  for (let first = 0; first + EVEN_GAPS < boxes.length; first++)
    if (isEvenlySet(boxes.slice(first, first + EVEN_GAPS + 1))) return true;
  return false;
}

/** A glyph and those that follow it without a blank of their own, as many as count. */
function inkedChain(glyphs: PageGlyphs, from: number, step: 1 | -1): number[] {
  const chain = [from];
  for (let i = neighbourAcross(glyphs, from, step); i >= 0 && chain.length < EVEN_GAPS;)
    i = neighbourAcross(glyphs, chain[chain.push(i) - 1] ?? i, step);
  return chain;
}

const isEvenlySet = (boxes: readonly Rect[]): boolean =>
  isEven(distances(boxes, (a, b) => b.left - a.right)) ||
  isEven(distances(boxes, (a, b) => b.left - a.left)) ||
  isEven(distances(boxes, (a, b) => (b.left + b.right - a.left - a.right) / 2));

const distances = (boxes: readonly Rect[], between: (a: Rect, b: Rect) => number): number[] =>
  boxes.slice(1).map((box, i) => between(boxes[i] ?? box, box));

const isEven = (values: readonly number[]): boolean => {
  const least = Math.min(...values);
  return least > 0.3 && Math.max(...values) - least < 0.05 * least + 0.1;
};

const isLetter = (text: string | undefined): boolean => text !== undefined && /\p{L}/u.test(text);
const isWordUnit = (text: string | undefined): boolean => text !== undefined && /[\p{L}\p{N}]/u.test(text);
const isHyphen = (text: string): boolean => text === "\u0002" || HYPHENS.has(text.charCodeAt(0));

/** Joins what a hyphen parts at a line end. The hyphen goes where a small letter follows a letter, else it stays. */
function joinBrokenLines(units: readonly Unit[]): Unit[] {
  const joined: Unit[] = [];
  for (let i = 0; i < units.length; i++) {
    const unit = units[i];
    if (!unit) break;
    const previous = joined.at(-1)?.text;
    if (!isHyphen(unit.text) || !isWordUnit(previous)) {
      joined.push(unit.text === "\u0002" ? { ...unit, text: "-" } : unit);
      continue;
    }
    let next = i + 1;
    while (units[next]?.glyph === -1) next++;
    const broken = unit.text === "\u0002" || units.slice(i + 1, next).some(({ text }) => text === "\n");
    const following = units[next]?.text;
    if (!broken || !isWordUnit(following)) {
      joined.push(unit.text === "\u0002" ? { ...unit, text: "-" } : unit);
      continue;
    }
    if (!(isLetter(previous) && following !== undefined && /\p{Ll}/u.test(following)))
      joined.push({ ...unit, text: "-" });
    i = next - 1;
  }
  return joined;
}

/** Four or more single letters, one space between each, are a word whose letters were parted by real spaces. */
function joinSpacedLetters(units: readonly Unit[]): Unit[] {
  const joined: Unit[] = [];
  const isGap = (i: number): boolean => units[i]?.text === " ";
  const isSingle = (i: number): boolean =>
    isLetter(units[i]?.text) && !isWordUnit(units[i - 1]?.text) && !isWordUnit(units[i + 1]?.text);
  for (let i = 0; i < units.length;) {
    let end = i;
    if (isSingle(i)) while (isGap(end + 1) && isSingle(end + 2)) end += 2;
    const spaced = end - i >= 6;
    for (let j = i; j <= end; j++) {
      const unit = units[j];
      if (unit && !(spaced && isGap(j))) joined.push(unit);
    }
    i = end + 1;
    // Two spaces part the words of such a line.
    if (spaced && isGap(i) && isGap(i + 1)) i++;
  }
  return joined;
}

/** One box for each line of the span. */
function spanBoxes(
  document: TextDocument,
  span: Span,
  glyphs: PageGlyphs,
  page: number,
  { first = 0, toPage = (rect) => rect }: GlyphOrigin,
): Box[] {
  const lines: Rect[] = [];
  for (const { start, end } of nativeSpans(document, span)) {
    for (let i = start; i < end; i++) {
      const box = glyphBox(glyphs, i - first);
      const last = lines.at(-1);
      if (last && sharesLine(last, box)) lines[lines.length - 1] = uniteRects(last, box);
      else lines.push(box);
    }
  }
  return lines.map(toPage).map(({ left, bottom, right, top }) => [page, left, bottom, right, top] as const);
}

/** Whether two boxes overlap in height by more than half of the lower one. */
export function sharesLine(a: Rect, b: Rect): boolean {
  const overlap = Math.min(a.top, b.top) - Math.max(a.bottom, b.bottom);
  return overlap > 0.5 * Math.min(a.top - a.bottom, b.top - b.bottom);
}
