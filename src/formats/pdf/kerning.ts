/**
 * How near letters stand to each other on the lines of a page from which nothing is removed. Lines that are set anew take
 * their kerning from there, since the places of their own letters depend on what stood before them.
 */
import type { FontMetrics } from "./font-metrics.js";
import type { LineGlyph, Segment } from "./page-lines.js";

/** Occurrences of a pair that are looked at. */
const MOST_SAMPLES = 15;
/** Gaps wider than this share of the font's height part words. */
const WORD_GAP = 0.12;
const STEP = 0.001;

/** Whether the second glyph is drawn over the first rather than after it. */
export const isOverprint = (first: LineGlyph, second: LineGlyph): boolean =>
  second.left - first.left < 0.5 * (first.right - first.left);

export class KerningTable {
  readonly #samples = new Map<FontMetrics, Map<number, number[]>>();
  /** Of pairs that were asked for. */
  readonly #middles = new Map<readonly number[], number>();

  constructor(segments: readonly Segment[]) {
    for (const { glyphs } of segments)
      glyphs.forEach((second, i) => {
        const first = glyphs[i - 1];
        if (first) this.#learn(first, second);
      });
  }

  #learn(first: LineGlyph, second: LineGlyph): void {
    const { font } = second.glyph.show;
    if (first.isBlank || second.isBlank || first.glyph.show.font !== font || isOverprint(first, second)) return;
    const kerning = (second.left - first.right) / second.height;
    if (kerning > WORD_GAP) return;
    const ofFont = this.#samples.get(font) ?? new Map<number, number[]>();
    this.#samples.set(font, ofFont);
    const key = pairKey(first, second);
    const known = ofFont.get(key);
    if (!known) ofFont.set(key, [kerning]);
    else if (known.length < MOST_SAMPLES) known.push(kerning);
  }

  /** Share of the font's height by which the second letter is moved; 0 for pairs that stand nowhere else. */
  between(first: LineGlyph, second: LineGlyph): number {
    const samples = this.#samples.get(second.glyph.show.font)?.get(pairKey(first, second));
    if (!samples || first.glyph.show.font !== second.glyph.show.font) return 0;
    const known = this.#middles.get(samples);
    if (known !== undefined) return known;
    const middle = [...samples].sort((a, b) => a - b)[samples.length >> 1] ?? 0;
    const kerning = Math.round(middle / STEP) * STEP;
    this.#middles.set(samples, kerning);
    return kerning;
  }
}

const pairKey = (first: LineGlyph, second: LineGlyph): number => first.glyph.code * 0x10000 + second.glyph.code;
