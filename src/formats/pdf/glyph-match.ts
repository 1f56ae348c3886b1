/**
 * Finds the glyphs of the page's programs among those that the engine lists, by where they stand: the engine says which
 * glyphs go, the programs are where they are taken out.
 */
import { withScratch } from "./engine.js";
import type { Point } from "./geometry.js";
import type { OpenPdf } from "./open-pdf.js";
import { isBlankGlyph, type PageGlyphs } from "./page-glyphs.js";
import type { ShownGlyph } from "./shown-page.js";

/**
 * Points by which the two may place a glyph differently: the engine rounds the widths of letters, which adds up along a
 * line. Farther than `NEAR` only the same character counts.
 */
const TOLERANCE = 1.5;
const NEAR = 0.35;
const EXACT = 0.02;
/** Shown glyphs looked over for where the order goes on. */
const LOOKED_AHEAD = 64;
const CELL = 2;
/** Cells of a row of the grid; pages reach less far. */
const ROW = 40_000;

/** Origins of the engine's glyphs of a loaded page in user space, x and y in turn. */
export function readOrigins(pdf: OpenPdf, page: number, glyphs: PageGlyphs): Float64Array {
  const { calls } = pdf.engine;
  const origins = new Float64Array(2 * glyphs.count);
  const text = pdf.textOf(page);
  if (text === 0) return origins;
  withScratch(pdf.engine, 16, (scratch) => {
    for (let i = 0; i < glyphs.count; i++) {
      if (glyphs.generated[i] === 1) continue;
      calls.FPDFText_GetCharOrigin(text, i, scratch, scratch + 8);
      const heap = pdf.engine.memory.HEAPF64;
      origins[2 * i] = heap[scratch >> 3] ?? 0;
      origins[2 * i + 1] = heap[(scratch >> 3) + 1] ?? 0;
    }
  });
  return origins;
}

export interface GlyphMatch {
  /** For each shown glyph that the engine lists, its numbers there; those of a ligature have several. */
  readonly numbers: ReadonlyMap<ShownGlyph, readonly number[]>;
  /** Engine glyphs with ink that no program was found to show. */
  readonly unmatched: ReadonlySet<number>;
}

export function matchGlyphs(shown: readonly ShownGlyph[], glyphs: PageGlyphs, origins: Float64Array): GlyphMatch {
  let grid: Grid | undefined;
  const numbers = new Map<ShownGlyph, number[]>();
  const unmatched = new Set<number>();
  let next = 0;
  for (let i = 0; i < glyphs.count; i++) {
    if (glyphs.generated[i] === 1) continue;
    const origin = { x: origins[2 * i] ?? 0, y: origins[2 * i + 1] ?? 0 };
    const unicode = glyphs.unicode[i] ?? 0;
    // Programs mostly show glyphs in the order in which the engine lists them.
    const following = shown[next];
    const goesOn = following && isThere(following, origin, unicode) && !numbers.has(following);
    const found = goesOn ? following : nearest((grid ??= gridOf(shown)), origin, unicode, numbers);
    if (goesOn) next++;
    else if (found) next = behind(shown, found, next);
    if (!found) {
      if (!isBlankGlyph(glyphs, i)) unmatched.add(i);
      continue;
    }
    const known = numbers.get(found);
    if (known) known.push(i);
    else numbers.set(found, [i]);
  }
  return { numbers, unmatched };
}

/** The place behind `glyph`, where it stands not far behind `from`; else `from`. */
function behind(shown: readonly ShownGlyph[], glyph: ShownGlyph, from: number): number {
  for (let i = from; i < Math.min(from + LOOKED_AHEAD, shown.length); i++) if (shown[i] === glyph) return i + 1;
  return from;
}

type Grid = ReadonlyMap<number, readonly ShownGlyph[]>;

function gridOf(shown: readonly ShownGlyph[]): Grid {
  const grid = new Map<number, ShownGlyph[]>();
  for (const glyph of shown) {
    const key = cellOf(glyph.origin, 0, 0);
    const cell = grid.get(key);
    if (cell) cell.push(glyph);
    else grid.set(key, [glyph]);
  }
  return grid;
}

const cellOf = ({ x, y }: Point, dx: number, dy: number): number =>
  (Math.floor(x / CELL) + dx) * ROW + Math.floor(y / CELL) + dy;

/** Nearly all glyphs stand just where the engine says. */
const isThere = ({ origin: own, code, show }: ShownGlyph, origin: Point, unicode: number): boolean =>
  Math.abs(own.x - origin.x) < EXACT &&
  Math.abs(own.y - origin.y) < EXACT &&
  show.font.characterOf(code)?.codePointAt(0) === unicode;

/** Among glyphs at the same place, one that has this character and is not taken yet. */
function nearest(
  grid: Grid,
  origin: Point,
  unicode: number,
  taken: ReadonlyMap<ShownGlyph, unknown>,
): ShownGlyph | undefined {
  for (const glyph of grid.get(cellOf(origin, 0, 0)) ?? [])
    if (!taken.has(glyph) && isThere(glyph, origin, unicode)) return glyph;
  let best: ShownGlyph | undefined;
  let least = Infinity;
  for (let dx = -1; dx <= 1; dx++)
    for (let dy = -1; dy <= 1; dy++)
      for (const glyph of grid.get(cellOf(origin, dx, dy)) ?? []) {
        const distance = Math.max(Math.abs(glyph.origin.x - origin.x), Math.abs(glyph.origin.y - origin.y));
        if (distance > TOLERANCE || distance >= least) continue;
        const character = glyph.show.font.characterOf(glyph.code)?.codePointAt(0);
        if (distance > NEAR && (character !== unicode || taken.has(glyph))) continue;
        const differs = character !== undefined && character !== unicode ? 0.5 : 0;
        const penalty = distance + differs + (taken.has(glyph) ? 0.25 : 0);
        if (penalty < least) [best, least] = [glyph, penalty];
      }
  return best;
}
