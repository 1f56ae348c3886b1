/**
 * Measures what the places of removed text still tell: how many invented names, set in the same font and size, would
 * have taken the same space, and how many can have stood there by what the copy shows.
 */
import { GIVEN_NAMES, SURNAMES } from "../../detectors/lexicon/person-names.js";
import type { RemovedGap } from "../formats/format.js";

/** What the places of one item tell, each number that of the place that tells most. */
export interface GapLeak {
  /** Places where something was removed from a laid-out line. */
  readonly places: number;
  /** Places whose line could not be set anew, so that the gap is as wide as what was removed. */
  readonly held: number;
  /** Names tried at each place. */
  readonly names: number;
  /** Names as wide as what was removed: those among which a gap left as it was would tell it. */
  readonly fitBefore: number;
  /** Names that the places of what stays on the line allow. */
  readonly fitAfter: number;
  /** Of those, names with which the line would also end where it ends. */
  readonly fitLineBreaks: number;
}

const NAMES = 5000;
/** Points by which a width can be told from a page. */
const TOLERANCE = 0.1;
/** Steps through the lists, prime to their lengths or nearly so, so that names of all initials are made. */
const GIVEN_STEP = 7919;
const SURNAME_STEP = 6007;

let invented: readonly string[] | undefined;

function inventNames(): readonly string[] {
  const given = GIVEN_NAMES.trim().split(/\s+/);
  const surnames = SURNAMES.trim().split(/\s+/);
  return Array.from({ length: NAMES }, (_, i) => {
    const words = [given[(i * GIVEN_STEP) % given.length] ?? "", surnames[(i * SURNAME_STEP) % surnames.length] ?? ""];
    return words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join(" ");
  });
}

/** Gathers the gaps of one item. */
export class LeakMeter {
  /** By font, from the narrowest name to the widest, of a size of 1. */
  readonly #widths = new Map<object, Float64Array>();
  #leak: GapLeak = { places: 0, held: 0, names: NAMES, fitBefore: NAMES, fitAfter: NAMES, fitLineBreaks: NAMES };

  /** Undefined when nothing was removed from a laid-out line. */
  get leak(): GapLeak | undefined {
    return this.#leak.places > 0 ? this.#leak : undefined;
  }

  add(gap: RemovedGap): void {
    const { places, held, names, fitBefore, fitAfter, fitLineBreaks } = this.#leak;
    const { before, allowed } = countFits(this.#widthsIn(gap), gap);
    this.#leak = {
      places: places + 1,
      held: held + (gap.isSet ? 0 : 1),
      names,
      fitBefore: Math.min(fitBefore, before),
      fitAfter: Math.min(fitAfter, gap.isSet ? names : before),
      fitLineBreaks: Math.min(fitLineBreaks, gap.isSet ? allowed : before),
    };
  }

  #widthsIn({ font, letterWidth }: RemovedGap): Float64Array {
    const known = this.#widths.get(font);
    if (known) return known;
    invented ??= inventNames();
    const letters = new Map<string, number>();
    const widthOf = (letter: string): number => {
      const width = letters.get(letter) ?? letterWidth(letter);
      letters.set(letter, width);
      return width;
    };
    const widths = Float64Array.from(invented, (name) => [...name].reduce((sum, letter) => sum + widthOf(letter), 0));
    widths.sort();
    this.#widths.set(font, widths);
    return widths;
  }
}

/**
 * How many of the names, which are given by width, are as wide as what was removed, and how many the place allows. Pages have dozens of
 * places.
 */
function countFits(
  widths: Float64Array,
  { size, width, most, least }: RemovedGap,
): { before: number; allowed: number } {
  const between = (from: number, to: number): number =>
    Math.max(
      0,
      countBefore(widths, (own) => own * size <= to + TOLERANCE) -
        countBefore(widths, (own) => own * size < from - TOLERANCE),
    );
  return { before: between(width, width), allowed: between(least, most) };
}

/** How many at the beginning are so, those behind them not. */
function countBefore(widths: Float64Array, isSo: (width: number) => boolean): number {
  let [from, to] = [0, widths.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if (isSo(widths[middle] ?? 0)) from = middle + 1;
    else to = middle;
  }
  return from;
}
