/**
 * Glyphs under a cover that bears other text: the picture of the page shows ink there, but not theirs. They are found by
 * drawing the page without them.
 */
import type { Rect } from "./geometry.js";
import type { OpenPdf } from "./open-pdf.js";
import type { PageGlyphs } from "./page-glyphs.js";
import type { PageObject } from "./page-objects.js";
import { drawPart } from "./render.js";
import { withoutObjects, type InkedGlyph, type TextTraces } from "./shown-text.js";

/** Share of the smaller glyph by which two must overlap. */
const OVERLAP = 0.25;
/** Points; glyphs are looked for in squares of this size. */
const CELL = 12;
/** Text objects tried on one page. */
const MAX_TRIED = 60;
const TRACE = 10;

export interface OverprintSearch {
  readonly glyphs: PageGlyphs;
  readonly objects: readonly PageObject[];
  readonly traces: TextTraces;
  readonly isCovered: (glyph: InkedGlyph) => boolean;
}

/** Numbers of the glyphs that leave no trace although there is ink in their place. */
export function findOverprinted(pdf: OpenPdf, page: number, search: OverprintSearch): ReadonlySet<number> {
  const { objects, traces } = search;
  const byObject = new Map<number, InkedGlyph[]>();
  for (const glyph of listOverlapped(search))
    byObject.set(glyph.object, [...(byObject.get(glyph.object) ?? []), glyph]);
  const found = new Set<number>();
  for (const [handle, overlapped] of [...byObject].slice(0, MAX_TRIED)) {
    const object = objects.find((one) => one.handle === handle);
    if (!object) continue;
    withoutObjects(pdf, [object], () => {
      for (const glyph of overlapped) if (!leavesTrace(pdf, page, traces, glyph)) found.add(glyph.index);
    });
  }
  return found;
}

/** Whether the page, drawn without the glyph's object, differs where the glyph is. */
function leavesTrace(pdf: OpenPdf, page: number, { picture }: TextTraces, { pixels }: InkedGlyph): boolean {
  const { x0, y0, x1, y1 } = pixels;
  if (x1 <= x0 || y1 <= y0) return true;
  const without = drawPart(pdf, page, picture, pixels);
  for (let y = y0; y < y1; y++) {
    for (let x = x0; x < x1; x++) {
      const now = without[(y - y0) * (x1 - x0) + x - x0] ?? 0;
      if (Math.abs((picture.pixels[y * picture.width + x] ?? 0) - now) >= TRACE) return true;
    }
  }
  return false;
}

/** Covered glyphs in whose place another object draws other characters. */
function listOverlapped({ glyphs, traces, isCovered }: OverprintSearch): InkedGlyph[] {
  const cells = new Map<string, InkedGlyph[]>();
  for (const glyph of traces.glyphs)
    for (const cell of cellsOf(glyph.ink)) {
      const there = cells.get(cell);
      if (there) there.push(glyph);
      else cells.set(cell, [glyph]);
    }
  return traces.glyphs.filter((glyph, i) => {
    if (traces.traces[i]?.isSeen !== true) return false;
    const others = new Set(cellsOf(glyph.ink).flatMap((cell) => cells.get(cell) ?? []));
    const overlapping = [...others].filter((other) => other.object !== glyph.object && overlap(glyph.ink, other.ink));
    const isRepeated = overlapping.some(({ index }) => glyphs.unicode[index] === glyphs.unicode[glyph.index]);
    return overlapping.length > 0 && !isRepeated && isCovered(glyph);
  });
}

/** The squares that a rectangle touches; of large ones the corners and the middle. */
function cellsOf({ left, bottom, right, top }: Rect): string[] {
  const xs = new Set([left, (left + right) / 2, right].map((x) => Math.floor(x / CELL)));
  const ys = new Set([bottom, (bottom + top) / 2, top].map((y) => Math.floor(y / CELL)));
  return [...xs].flatMap((x) => [...ys].map((y) => `${String(x)} ${String(y)}`));
}

function overlap(a: Rect, b: Rect): boolean {
  const width = Math.min(a.right, b.right) - Math.max(a.left, b.left);
  const height = Math.min(a.top, b.top) - Math.max(a.bottom, b.bottom);
  if (width <= 0 || height <= 0) return false;
  const area = (rect: Rect): number => (rect.right - rect.left) * (rect.top - rect.bottom);
  return width * height > OVERLAP * Math.min(area(a), area(b));
}
