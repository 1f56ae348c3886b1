/**
 * Prefilters. One walk over a text finds where each detector may look; a pattern then sees only short stretches, so that
 * its cost grows with the number of likely places, not with detectors times text.
 */
import type { Span } from "../core/span.js";
import { compareSpans } from "../core/span.js";
import type { Prefilter } from "./define.js";
import { phraseList, type PhraseHits, type PhraseList } from "./phrases.js";

/** Characters on either side of a stretch that a pattern may see but not begin in: look-behinds need them. */
export const MARGIN = 32;

// A run of digits, singly separated by what people write between digits; letters that stand among digits belong to it.
const DIGIT_RUN = /\d(?:[\d]|[ .,/()+:\u2013-]{1,3}(?=[\dA-Za-z(])|[A-Za-z](?=[\dA-Za-z ./-]{0,3}\d))*/g;

interface DigitRun extends Span {
  readonly digits: number;
}

/** A prefilter with the list under which its words are looked up. */
export interface CompiledPrefilter {
  readonly rule: Prefilter;
  readonly list?: PhraseList;
}

/** Makes a prefilter ready; `name` tells the lists of word prefilters apart. */
export function compilePrefilter(rule: Prefilter, name: string): CompiledPrefilter {
  return rule.kind === "words" ? { rule, list: phraseList(`prefilter ${name}`, rule.words) } : { rule };
}

export class Windows {
  #runs: readonly DigitRun[] | undefined;
  readonly #digitWindows = new Map<string, readonly Span[]>();
  readonly #places = new Map<string, readonly number[]>();

  constructor(
    private readonly text: string,
    private readonly hits: PhraseHits,
  ) {}

  /** Stretches in which patterns behind the prefilter may begin, in order, apart from one another. */
  of({ rule, list }: CompiledPrefilter): readonly Span[] {
    switch (rule.kind) {
      case "whole":
        return [{ start: 0, end: this.text.length }];
      case "digits":
        return this.#digits(rule.min, rule.reach ?? 4);
      case "character":
        return this.#character(rule);
      case "words":
        return this.#around(this.hits.of(list?.name ?? ""), rule.before ?? 0, rule.after ?? 64);
    }
  }

  #digits(min: number, reach: number): readonly Span[] {
    const key = `${min} ${reach}`;
    let windows = this.#digitWindows.get(key);
    if (!windows) {
      this.#runs ??= findDigitRuns(this.text);
      windows = this.#around(min > 1 ? this.#runs.filter((run) => run.digits >= min) : this.#runs, reach, reach);
      this.#digitWindows.set(key, windows);
    }
    return windows;
  }

  #character({ character, before, after }: Extract<Prefilter, { kind: "character" }>): readonly Span[] {
    const places: Span[] = [];
    for (const sign of typeof character === "string" ? [character] : character) {
      const offset = rarestOf(sign);
      for (const at of this.#placesOf(sign.charAt(offset)))
        if (this.text.startsWith(sign, at - offset))
          places.push({ start: at - offset, end: at - offset + sign.length });
    }
    if (places.length > 1) places.sort(compareSpans);
    return this.#around(places, before, after);
  }

  #placesOf(character: string): readonly number[] {
    const known = this.#places.get(character);
    if (known) return known;
    const places: number[] = [];
    for (let at = this.text.indexOf(character); at >= 0; at = this.text.indexOf(character, at + 1)) places.push(at);
    this.#places.set(character, places);
    return places;
  }

  /** The spans, which are in order, widened and joined where they meet. */
  #around(spans: readonly Span[], before: number, after: number): readonly Span[] {
    const joined: { start: number; end: number }[] = [];
    let last: { start: number; end: number } | undefined;
    for (const span of spans) {
      const start = Math.max(0, span.start - before);
      const end = Math.min(this.text.length, span.end + after);
      if (last && start <= last.end) last.end = Math.max(last.end, end);
      else joined.push((last = { start, end }));
    }
    return joined;
  }
}

/** From the most to the least frequent in prose; what is not listed is rarer still. */
const FREQUENT = " etaoinsrhldcumfpgwybv,.k-TSAMICDPRBEHLNFWGOJUYVK01259346x78zjq:()/'Z;QX";
const rarest = new Map<string, number>();

/** Index of the character of the sign that is met least often, so that few places have to be looked at. */
function rarestOf(sign: string): number {
  const known = rarest.get(sign);
  if (known !== undefined) return known;
  const ranks = Array.from({ length: sign.length }, (_, i) => {
    const rank = FREQUENT.indexOf(sign.charAt(i));
    return rank < 0 ? FREQUENT.length : rank;
  });
  const index = ranks.indexOf(Math.max(...ranks));
  rarest.set(sign, index);
  return index;
}

function findDigitRuns(text: string): DigitRun[] {
  const runs: DigitRun[] = [];
  DIGIT_RUN.lastIndex = 0;
  for (let match = DIGIT_RUN.exec(text); match; match = DIGIT_RUN.exec(text)) {
    let digits = 0;
    for (let i = 0; i < match[0].length; i++) {
      const code = match[0].charCodeAt(i);
      if (code >= 48 && code <= 57) digits++;
    }
    runs.push({ start: match.index, end: match.index + match[0].length, digits });
  }
  return runs;
}
