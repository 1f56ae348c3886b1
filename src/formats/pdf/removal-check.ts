/** Whether a page shows the letters that it should: those of the original without what was removed, and the marks. */
import { isBlankGlyph, type PageGlyphs } from "./page-glyphs.js";
import type { Run } from "./runs.js";

/** What the engine makes of hyphens depends on where lines end. */
const HYPHENS = new Set([2, 0x2d, 0xad, 0x2010, 0x2011]);

export interface ShownLabels {
  readonly certain: readonly string[];
  /** Those that may be left out for want of space. */
  readonly possible: readonly string[];
}

/** How often each letter stands on a page, blanks and hyphens aside. */
export type LetterCounts = ReadonlyMap<number, number>;

/** The letters that stay when the runs go. */
export function countLettersLeft(before: PageGlyphs, runs: readonly Run[]): LetterCounts {
  const gone = new Set(runs.flatMap(({ glyphs }) => glyphs));
  const counts = new Map<number, number>();
  for (let i = 0; i < before.count; i++) if (!gone.has(i) && isInked(before, i)) add(counts, before.unicode[i] ?? 0, 1);
  return counts;
}

/** Compares letters without regard to their order. */
export function hasExpectedLetters(left: LetterCounts, labels: ShownLabels, after: PageGlyphs): boolean {
  const counts = new Map(left);
  for (const code of lettersOf(labels.certain)) add(counts, code, 1);
  for (let i = 0; i < after.count; i++) if (isInked(after, i)) add(counts, after.unicode[i] ?? 0, -1);
  for (const code of lettersOf(labels.possible)) if ((counts.get(code) ?? 0) < 0) add(counts, code, 1);
  return [...counts.values()].every((count) => count === 0);
}

function add(counts: Map<number, number>, code: number, change: number): void {
  if (!HYPHENS.has(code)) counts.set(code, (counts.get(code) ?? 0) + change);
}

const lettersOf = (labels: readonly string[]): number[] =>
  [...labels.join("").replace(/\s/g, "")].map((letter) => letter.codePointAt(0) ?? 0);

const isInked = (glyphs: PageGlyphs, i: number): boolean => !isBlankGlyph(glyphs, i) && glyphs.repeated[i] !== 1;
