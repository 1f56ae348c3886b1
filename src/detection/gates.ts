/**
 * The gate before patterns that begin with a digit, a sign or a capital. Which of them may begin at a place is told by the
 * first characters there and the one before, for all patterns of all detectors at once; most often none may.
 */
import type { Span } from "../core/span.js";
import type { Requirement } from "./requirements.js";
import { ANY_SIGN, signOf, signOfUnit } from "./signs.js";

/** A stretch of digits with what people write between them. */
export interface DigitRun extends Span {
  readonly digits: number;
}

/** Where a pattern behind the gate may begin. */
export interface GateRule {
  readonly needs: Requirement;
  /** Digits of the run near which it begins, at least; characters between the run and the beginning, at most. */
  readonly min: number;
  readonly reach: number;
}

/** What may begin with one of these may begin nearly everywhere, and gains nothing here. */
const FREQUENT = signOf("a") | signOf("g") | signOf(" ");

/** More are not told apart. No pattern asks for more. */
const MOST_DIGITS = 31;

export class Gate {
  readonly #rules: GateRule[] = [];
  /** Patterns, by number, that may begin where characters of certain groups stand. */
  readonly #known = new Map<number, readonly number[]>();
  #firsts = 0;
  #reach = 0;

  /** The number under which the pattern stands behind the gate; undefined for one that may begin nearly everywhere. */
  admit(rule: GateRule): number | undefined {
    if ((rule.needs.first & FREQUENT) !== 0) return undefined;
    this.#firsts |= rule.needs.first;
    this.#reach = Math.max(this.#reach, rule.reach);
    return this.#rules.push(rule) - 1;
  }

  /** Groups of the characters with which patterns behind the gate begin. */
  get firsts(): number {
    return this.#firsts;
  }

  /** For each pattern, by number, those of the places at which it may begin; all places hold a sign of `firsts`. */
  beginnings(text: string, places: Int32Array, runs: readonly DigitRun[]): (number[] | undefined)[] {
    const beginnings: (number[] | undefined)[] = [];
    let nearest = 0;
    // Comes by every digit and capital of every text: no objects, and one look-up decides for all patterns.
    for (const at of places) {
      while (nearest < runs.length && (runs[nearest]?.end ?? 0) + this.#reach <= at) nearest++;
      let digits = 0;
      for (let run = nearest; run < runs.length && (runs[run]?.start ?? 0) - this.#reach <= at; run++)
        digits = Math.max(digits, runs[run]?.digits ?? 0);
      if (digits === 0) continue;
      for (const pattern of this.#patternsAt(text, at, Math.min(digits, MOST_DIGITS)))
        if (this.#isInReach(pattern, at, runs, nearest)) (beginnings[pattern] ??= []).push(at);
    }
    return beginnings;
  }

  /** Patterns that may begin at the place, by the characters there and the digits around. */
  #patternsAt(text: string, at: number, digits: number): readonly number[] {
    const before = at > 0 ? signOfUnit(text.charCodeAt(at - 1)) : ANY_SIGN;
    const first = signOfUnit(text.charCodeAt(at));
    const second = at + 1 < text.length ? signOfUnit(text.charCodeAt(at + 1)) : 0;
    const third = at + 2 < text.length ? signOfUnit(text.charCodeAt(at + 2)) : 0;
    // One of 31 groups, all or none, packed into five bits each.
    const signs = (Math.clz32(before) << 15) | (Math.clz32(first) << 10) | ((Math.clz32(second) & 31) << 5);
    const key = (digits << 20) | signs | (Math.clz32(third) & 31);
    let patterns = this.#known.get(key);
    if (!patterns) {
      const fits = (sign: number, wanted: number): boolean => wanted === ANY_SIGN || (sign & wanted) !== 0;
      patterns = this.#rules.flatMap(({ needs, min }, number) =>
        min <= digits &&
        fits(before, needs.before) &&
        fits(first, needs.first) &&
        fits(second, needs.second) &&
        fits(third, needs.third)
          ? [number]
          : [],
      );
      this.#known.set(key, patterns);
    }
    return patterns;
  }

  /** Whether one of the runs from `nearest` on has digits enough and is near enough for the pattern. */
  #isInReach(pattern: number, at: number, runs: readonly DigitRun[], nearest: number): boolean {
    const { min, reach } = this.#rules[pattern] ?? { min: Infinity, reach: 0 };
    for (let i = nearest; ; i++) {
      const run = runs[i];
      if (!run || run.start - reach > at) return false;
      if (run.digits >= min && at < run.end + reach) return true;
    }
  }
}
