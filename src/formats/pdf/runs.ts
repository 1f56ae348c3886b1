/**
 * Turns edits into runs: stretches of glyphs of one line that go together, with the area to clear and to cover. One run
 * has one box however many words it had.
 */
import { ItemError } from "../../core/problem.js";
import type { Edit } from "../format.js";
import { withScratch, type Engine } from "./engine.js";
import { boundsOf, uniteRects, type Point, type Rect } from "./geometry.js";
import type { OpenPdf } from "./open-pdf.js";
import { glyphBox, isBlankGlyph, type PageGlyphs } from "./page-glyphs.js";
import { pagePart, sharesLine } from "./page-text.js";

/** Glyphs of one page that go, and what takes their place. */
export interface GlyphRange {
  readonly start: number;
  readonly end: number;
  readonly mark: string;
}

/** A rectangle in a frame turned by `angle` about the origin of user space. */
export interface TurnedRect extends Rect {
  /** Radians, anticlockwise. */
  readonly angle: number;
}

export interface Run {
  /** Crosses every glyph of the run and, as far as can be, no other. */
  readonly core: TurnedRect;
  /** All that the run covers on paper. */
  readonly cover: TurnedRect;
  readonly mark: string;
  /** The engine's numbers of its glyphs. */
  readonly glyphs: readonly number[];
}

/** Shares of the font's height below and above the base line that a box covers at least. */
const BELOW = 0.2;
const ABOVE = 0.72;
/** Points by which a box is wider than its glyphs. */
const PAD = 0.3;
const RIGHT_ANGLE = Math.PI / 2;
/** Angles nearer than this to a right angle are that. */
const ANGLE_TOLERANCE = 0.01;

/** Edits by page; edits of other parts concern what is left out of every copy. */
export function rangesByPage(edits: readonly Edit[]): Map<number, GlyphRange[]> {
  const pages = new Map<number, GlyphRange[]>();
  for (const { part, start, end, mark } of edits) {
    if (!part.startsWith("page ")) continue;
    const page = Number(part.slice(5));
    if (pagePart(page) !== part || start >= end) continue;
    pages.set(page, [...(pages.get(page) ?? []), { start, end, mark }]);
  }
  for (const ranges of pages.values()) ranges.sort((a, b) => a.start - b.start);
  return pages;
}

/** Joins ranges that only blanks and hyphens part and that belong together by their marks. */
export function joinRanges(ranges: readonly GlyphRange[], glyphs: PageGlyphs): GlyphRange[] {
  const joined: GlyphRange[] = [];
  for (const range of ranges) {
    const last = joined.at(-1);
    const belongs = last && (range.mark === "" || range.mark === last.mark);
    if (belongs && range.start >= last.end && isFilling(glyphs, last.end, range.start))
      joined[joined.length - 1] = { ...last, end: range.end };
    else joined.push(range);
  }
  return joined;
}

function isFilling(glyphs: PageGlyphs, start: number, end: number): boolean {
  for (let i = start; i < end; i++) {
    const code = glyphs.unicode[i] ?? 0;
    if (glyphs.repeated[i] === 1) continue;
    if (!isBlankGlyph(glyphs, i) && ![2, 0x2d, 0xad, 0x2010, 0x2011].includes(code)) return false;
  }
  return true;
}

/** The runs of a loaded page. Throws `ItemError` when the edits do not fit the page. */
export function findRuns(pdf: OpenPdf, page: number, glyphs: PageGlyphs, ranges: readonly GlyphRange[]): Run[] {
  const text = pdf.textOf(page);
  if (text === 0) throw new ItemError("malformed", "redact", "the text of a page cannot be read");
  return joinRanges(ranges, glyphs).flatMap((range) => runsOfRange(pdf.engine, text, glyphs, range));
}

interface Glyph {
  readonly number: number;
  readonly ink: TurnedRect;
  readonly advance: Rect;
  readonly baseline: number;
  readonly height: number;
}

function runsOfRange(engine: Engine, text: number, glyphs: PageGlyphs, range: GlyphRange): Run[] {
  if (range.end > glyphs.count) throw new ItemError("malformed", "redact", "an edit lies beyond the text of its page");
  const lines: Glyph[][] = [];
  for (const glyph of readRange(engine, text, glyphs, range)) {
    const last = lines.at(-1);
    const previous = last?.at(-1);
    if (last && previous && previous.ink.angle === glyph.ink.angle && isSameLine(previous, glyph)) last.push(glyph);
    else lines.push([glyph]);
  }
  return lines.map((line, i) => makeRun(line, i === 0 ? range.mark : ""));
}

/** Whether `b` goes on where `a` ends: on the same line, and not far back or ahead as in another column. */
const isSameLine = (a: Glyph, b: Glyph): boolean =>
  sharesLine(a.advance, b.advance) &&
  b.advance.left > a.advance.left - a.height &&
  b.advance.left < a.advance.right + 4 * a.height;

/** The glyphs of a range that stand somewhere. */
const readRange = (engine: Engine, text: number, glyphs: PageGlyphs, { start, end }: GlyphRange): Glyph[] =>
  withScratch(engine, 32, (scratch) => {
    const read: Glyph[] = [];
    for (let i = start; i < end; i++)
      if (glyphs.generated[i] !== 1) read.push(readGlyph(engine, scratch, text, glyphs, i));
    return read;
  });

function readGlyph({ calls, memory }: Engine, scratch: number, text: number, glyphs: PageGlyphs, i: number): Glyph {
  const double = (at: number): number => memory.HEAPF64[(scratch >> 3) + at] ?? 0;
  calls.FPDFText_GetCharBox(text, i, scratch, scratch + 8, scratch + 16, scratch + 24);
  const given = { left: double(0), right: double(1), bottom: double(2), top: double(3) };
  calls.FPDFText_GetCharOrigin(text, i, scratch, scratch + 8);
  const at = { x: double(0), y: double(1) };
  const known = calls.FPDFText_GetMatrix(text, i, scratch) !== 0;
  const cell = (place: number): number => memory.HEAPF32[(scratch >> 2) + place] ?? 0;
  const [a, b, c, d] = known ? [cell(0), cell(1), cell(2), cell(3)] : [1, 0, 0, 1];
  const angle = snapAngle(Math.atan2(b, a));
  const height = Math.max(0.5, Math.hypot(c, d) * calls.FPDFText_GetFontSize(text, i));
  const origin = turn(at, -angle);
  const loose = glyphBox(glyphs, i);
  const hasInk = given.right - given.left > 0.01 && given.top - given.bottom > 0.01;
  const box = hasInk || isBlankGlyph(glyphs, i) ? given : loose;
  const ink = { ...inFrame(box, angle, height), angle };
  const advance = isUpright(angle) ? turnRect(loose, -angle) : ink;
  return { number: i, ink, advance: uniteRects(advance, ink), baseline: origin.y, height };
}

/** Right angles exactly, so that upright text is handled without loss. */
function snapAngle(angle: number): number {
  const nearest = Math.round(angle / RIGHT_ANGLE) * RIGHT_ANGLE;
  return Math.abs(angle - nearest) < ANGLE_TOLERANCE ? nearest : angle;
}

const isUpright = (angle: number): boolean => Math.abs(angle % RIGHT_ANGLE) < 1e-9 || angle === 0;

export function turn({ x, y }: Point, angle: number): Point {
  if (angle === 0) return { x, y };
  const cos = Math.cos(angle);
  const sin = Math.sin(angle);
  return { x: x * cos - y * sin, y: x * sin + y * cos };
}

function turnRect(rect: Rect, angle: number): Rect {
  const { left, bottom, right, top } = rect;
  if (angle === 0 && left <= right && bottom <= top) return rect;
  return boundsOf(
    [
      { x: left, y: bottom },
      { x: right, y: bottom },
      { x: left, y: top },
      { x: right, y: top },
    ].map((corner) => turn(corner, angle)),
  );
}

/**
 * A box of user space in the frame of its text. For slanted text the engine gives the upright box around the glyph, out
 * of which the glyph's own width is worked back.
 */
function inFrame(box: Rect, angle: number, height: number): Rect {
  if (isUpright(angle)) return turnRect(box, -angle);
  const cos = Math.abs(Math.cos(angle));
  const sin = Math.abs(Math.sin(angle));
  const centre = turn({ x: (box.left + box.right) / 2, y: (box.bottom + box.top) / 2 }, -angle);
  const across = Math.max(box.right - box.left, box.top - box.bottom);
  const glyphHeight = Math.min(height * 0.75, across);
  const wide = (box.right - box.left - glyphHeight * sin) / Math.max(cos, 0.3);
  const width = Math.min(across, Math.max(height * 0.2, wide));
  return {
    left: centre.x - width / 2,
    right: centre.x + width / 2,
    bottom: centre.y - glyphHeight / 2,
    top: centre.y + glyphHeight / 2,
  };
}

function makeRun(line: readonly Glyph[], mark: string): Run {
  const angle = line[0]?.ink.angle ?? 0;
  const ink = line.map((glyph) => glyph.ink).reduce(uniteAll);
  const advance = line.map((glyph) => glyph.advance).reduce(uniteRects);
  const lowest = Math.min(...line.map(({ baseline, height }) => baseline - BELOW * height));
  const highest = Math.max(...line.map(({ baseline, height }) => baseline + ABOVE * height));
  const baselines = line.map(({ baseline }) => baseline);
  const first = line[0]?.ink ?? ink;
  const final = line.at(-1)?.ink ?? ink;
  const inset = (width: number): number => Math.min(0.4, 0.15 * Math.max(0, width));
  return {
    mark,
    glyphs: line.map(({ number }) => number),
    core: {
      angle,
      left: Math.min(first.left + inset(first.right - first.left), ink.right),
      right: Math.max(final.right - inset(final.right - final.left), ink.left),
      bottom: Math.min(ink.bottom, ...baselines) - 0.05,
      top: Math.max(ink.top, ...baselines) + 0.05,
    },
    cover: {
      angle,
      left: Math.min(ink.left, advance.left) - PAD,
      right: Math.max(ink.right, advance.right) + PAD,
      bottom: Math.min(ink.bottom, lowest) - PAD,
      top: Math.max(ink.top, highest) + PAD,
    },
  };
}

const uniteAll = (a: TurnedRect, b: TurnedRect): TurnedRect => ({ ...uniteRects(a, b), angle: a.angle });

/** The corners of a turned rectangle in user space: top left, top right, bottom left, bottom right as the text sees it. */
export const cornersOf = ({ left, bottom, right, top, angle }: TurnedRect): Point[] =>
  [
    { x: left, y: top },
    { x: right, y: top },
    { x: left, y: bottom },
    { x: right, y: bottom },
  ].map((corner) => turn(corner, angle));

/** The upright rectangle around a turned one. */
export const outerRect = (rect: TurnedRect): Rect => boundsOf(cornersOf(rect));
