/**
 * Takes a segment apart into words and the places where something is removed, and says how wide each is by itself: with
 * the widths that the font gives and the kerning of its letters, free of the spacing that once filled the line.
 */
import { isOverprint, type KerningTable } from "./kerning.js";
import type { LineGlyph, Segment } from "./page-lines.js";
import type { ShownGlyph } from "./shown-page.js";

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
/** Glyphs drawn over others keep their distance in steps of this share of the font's height. */
const OVERPRINT_STEP = 0.02;

/** The items of a segment from the left. Blanks at its ends belong to none. */
export function readItems(
  segment: Segment,
  removed: ReadonlyMap<ShownGlyph, number>,
  kerning: KerningTable,
): LineItem[] {
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
  measureWords(items, kerning);
  return items;
}

const spaceOf = (blanks: readonly LineGlyph[], height: number): number =>
  blanks.length > 0 ? Math.max(...blanks.map(({ left, right }) => right - left)) * blanks.length : USUAL_SPACE * height;

function measureWords(items: readonly LineItem[], kerning: KerningTable): void {
  for (const word of items) {
    if (word.run !== undefined) continue;
    let at = 0;
    word.glyphs.forEach((glyph, i) => {
      const previous = word.glyphs[i - 1];
      if (previous) at += stepBetween(previous, glyph, kerning);
      word.offsets.push(at);
      word.width = Math.max(word.width, at + glyph.right - glyph.left);
    });
  }
}

function stepBetween(first: LineGlyph, second: LineGlyph, kerning: KerningTable): number {
  if (!isOverprint(first, second)) return first.right - first.left + kerning.between(first, second) * second.height;
  const step = OVERPRINT_STEP * second.height;
  return Math.round((second.left - first.left) / step) * step;
}
