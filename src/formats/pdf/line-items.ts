/**
 * Takes a segment apart into words and the places where something is removed, and says how wide each is by itself: with
 * the widths that the font gives and the kerning of its letters, free of the spacing that once filled the line.
 */
import type { LineGlyph, Segment } from "./page-lines.js";
import type { ShownGlyph } from "./shown-glyphs.js";

/** A word that stays, or a run that goes. */
export interface LineItem {
  /** Index of the run that goes; undefined for a word. */
  readonly run: number | undefined;
  readonly glyphs: LineGlyph[];
  /** Where each glyph of a word begins, from the word's left edge. */
  readonly offsets: number[];
  /** Blanks that stay and stand before it. */
  readonly blanks: LineGlyph[];
  readonly left: number;
  right: number;
  /** Of a word: its own width, in points. */
  width: number;
  /** The space before it as it should be; 0 where it touches the item before. */
  space: number;
}

/** Share of the font's height from which a gap parts words. */
const WORD_GAP = 0.12;
/** Share of the font's height that a space takes where the program shows none. */
const USUAL_SPACE = 0.28;
/** Kerning is kept in steps of this share of the font's height, so that no rounding tells where the word stood. */
const KERNING_STEP = 0.005;
/** Fewest pairs of letters by which the spacing of letters can be told. */
const SPACING_PAIRS = 4;

/** The items of a segment from the left. Blanks at its ends belong to none. */
export function readItems(segment: Segment, removed: ReadonlyMap<ShownGlyph, number>): LineItem[] {
  const items: LineItem[] = [];
  let blanks: LineGlyph[] = [];
  for (const glyph of segment.glyphs) {
    const run = removed.get(glyph.glyph);
    if (glyph.isBlank) {
      if (run === undefined) blanks.push(glyph);
      continue;
    }
    const last = items.at(-1);
    const gap = last ? glyph.left - last.right : 0;
    const isParted = blanks.length > 0 || gap > WORD_GAP * glyph.height;
    const goesOn = last !== undefined && last.run === run && (run !== undefined || !isParted);
    if (goesOn) {
      last.glyphs.push(glyph);
      last.right = Math.max(last.right, glyph.right);
    } else {
      const space = last && isParted ? spaceOf(blanks, glyph.height) : 0;
      items.push({ run, glyphs: [glyph], offsets: [], blanks: last ? blanks : [], left: glyph.left, right: glyph.right, width: 0, space }); // prettier-ignore
    }
    blanks = [];
  }
  measureWords(items);
  return items;
}

const spaceOf = (blanks: readonly LineGlyph[], height: number): number =>
  blanks.length > 0 ? Math.max(...blanks.map(({ left, right }) => right - left)) * blanks.length : USUAL_SPACE * height;

function measureWords(items: readonly LineItem[]): void {
  const words = items.filter(({ run }) => run === undefined);
  const letterSpacing = medianOf(words.flatMap(({ glyphs }) => kerningsOf(glyphs)));
  for (const word of words) {
    let at = 0;
    word.glyphs.forEach((glyph, i) => {
      const previous = word.glyphs[i - 1];
      if (previous) at += stepBetween(previous, glyph, letterSpacing);
      word.offsets.push(at);
      word.width = Math.max(word.width, at + glyph.right - glyph.left);
    });
  }
}

/** Shares of the font's height by which letters are nearer to or farther from each other than the font says. */
const kerningsOf = (glyphs: readonly LineGlyph[]): number[] =>
  glyphs.slice(1).flatMap((glyph, i) => {
    const previous = glyphs[i] ?? glyph;
    return isOverprint(previous, glyph) ? [] : [(glyph.left - previous.right) / glyph.height];
  });

/** Whether the second is drawn over the first rather than after it. */
const isOverprint = (first: LineGlyph, second: LineGlyph): boolean =>
  second.left - first.left < 0.5 * (first.right - first.left);

function stepBetween(first: LineGlyph, second: LineGlyph, letterSpacing: number): number {
  const step = KERNING_STEP * second.height;
  if (isOverprint(first, second)) return Math.round((second.left - first.left) / step) * step;
  const kerning = second.left - first.right - letterSpacing * second.height;
  return first.right - first.left + Math.round(kerning / step) * step;
}

function medianOf(values: number[]): number {
  if (values.length < SPACING_PAIRS) return 0;
  const sorted = values.sort((a, b) => a - b);
  return sorted[sorted.length >> 1] ?? 0;
}
