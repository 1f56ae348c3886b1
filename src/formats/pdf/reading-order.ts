/**
 * Puts what is drawn late where it is read. Pages draw filled-in values, and marks, after the form or the line in which
 * they stand; read in the order of drawing they would stand apart from their labels. Only what fits a gap of an earlier
 * line, or follows its colon, is moved: columns and tables stay as they are drawn.
 */
import type { Rect } from "./geometry.js";
import { uniteRects } from "./geometry.js";
import { glyphBox, isBlankGlyph, type PageGlyphs } from "./page-glyphs.js";

/** One unit of a page's text: its characters and the glyph that they come from, -1 for separators. */
export interface Unit {
  readonly text: string;
  readonly glyph: number;
}

interface Line {
  readonly units: Unit[];
  /** Undefined where nothing has ink. */
  readonly box: Rect | undefined;
}

const CELL_END: Unit = { text: "\t", glyph: -1 };

/** Pages with more lines are drawings or hostile; they are left in the order of drawing. */
const MOST_LINES = 1500;
/** Points by which a value may overlap the glyphs beside its gap. */
const TOLERANCE = 1;
/** Font heights that a value may lie behind the colon of its label. */
const REACH = 20;

/** The lines, with what was drawn late moved into the earlier lines to which it belongs. */
export function inReadingOrder(lines: readonly Unit[][], glyphs: PageGlyphs): Unit[][] {
  if (lines.length > MOST_LINES) return [...lines];
  const placed: Line[] = [];
  for (const units of lines) {
    // The cells of a late line belong to different labels.
    const left = cellsOf(units).filter((cell) => !findHost(placed, cell, glyphs));
    const rest = left.flatMap((cell, i) => (i === 0 ? cell : [CELL_END, ...cell]));
    if (rest.length > 0 || units.length === 0) placed.push({ units: rest, box: boxOf(rest, glyphs) });
  }
  return placed.map(({ units }) => units);
}

function cellsOf(units: readonly Unit[]): Unit[][] {
  let cell: Unit[] = [];
  const cells = [cell];
  for (const unit of units) {
    if (unit.glyph < 0 && unit.text === "\t") cells.push((cell = []));
    else cell.push(unit);
  }
  return cells;
}

/** Puts the cell into the latest line that has room for it. */
function findHost(lines: Line[], cell: readonly Unit[], glyphs: PageGlyphs): boolean {
  const box = boxOf(cell, glyphs);
  if (!box) return false;
  const at = lines.findLastIndex((line) => line.box && isSameLine(line.box, box) && takeIn(line, cell, box, glyphs));
  const host = lines[at];
  if (!host?.box) return false;
  lines[at] = { units: host.units, box: uniteRects(host.box, box) };
  return true;
}

function boxOf(units: readonly Unit[], glyphs: PageGlyphs): Rect | undefined {
  const { boxes } = glyphs;
  let [left, bottom, right, top] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const { glyph } of units) {
    if (glyph < 0 || isBlankGlyph(glyphs, glyph)) continue;
    left = Math.min(left, boxes[4 * glyph] ?? 0);
    bottom = Math.min(bottom, boxes[4 * glyph + 1] ?? 0);
    right = Math.max(right, boxes[4 * glyph + 2] ?? 0);
    top = Math.max(top, boxes[4 * glyph + 3] ?? 0);
  }
  return left === Infinity ? undefined : { left, bottom, right, top };
}

/** Whether two boxes have about the same height and overlap in it almost wholly. */
function isSameLine(a: Rect, b: Rect): boolean {
  const overlap = Math.min(a.top, b.top) - Math.max(a.bottom, b.bottom);
  return overlap > 0.6 * Math.max(a.top - a.bottom, b.top - b.bottom);
}

/** Puts the units into the line where they fit a gap between two of its glyphs, or follow the colon at its end. */
function takeIn(line: { readonly units: Unit[] }, units: readonly Unit[], box: Rect, glyphs: PageGlyphs): boolean {
  const inked = line.units.flatMap(({ glyph }, at) => (glyph >= 0 && !isBlankGlyph(glyphs, glyph) ? [{ at, box: glyphBox(glyphs, glyph) }] : [])); // prettier-ignore
  const before = inked.findLastIndex((one) => one.box.right <= box.left + TOLERANCE);
  const left = inked[before];
  const right = inked[before + 1];
  if (!left) return false;
  if (right && right.box.left < box.right - TOLERANCE) return false;
  const height = box.top - box.bottom;
  const isBehindColon = line.units[left.at]?.text === ":" && box.left - left.box.right < REACH * height;
  if (!right && !isBehindColon) return false;
  const space: Unit = { text: " ", glyph: -1 };
  line.units.splice(left.at + 1, 0, space, ...units, ...(right ? [space] : []));
  return true;
}
