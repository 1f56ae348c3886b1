/**
 * Prefilters. One walk over a text finds where each detector may look; a pattern then sees only short stretches, so that
 * its cost grows with the number of likely places, not with detectors times text.
 */
import type { Span } from "../core/span.js";
import { compareSpans } from "../core/span.js";
import type { Prefilter } from "./define.js";
import type { DigitRun, Gate } from "./gates.js";
import { phraseList, type PhraseHits, type PhraseList } from "./phrases.js";
import type { Requirement } from "./requirements.js";
import { DIGIT, signOfUnit } from "./signs.js";

/** Characters on either side of a stretch that a pattern may see but not begin in: look-behinds need them. */
export const MARGIN = 32;

/** Default of `reach`. */
export const DIGITS_REACH = 4;

// A run of digits, singly separated by what people write between digits; letters that stand among digits belong to it.
const DIGIT_RUN = /\d(?:[\d]|[ .,/()+:\u2013-]{1,3}(?=[\dA-Za-z(])|[A-Za-z](?=[\dA-Za-z ./-]{0,3}\d))*/g;

/** A prefilter with the list under which its words are looked up. */
export interface CompiledPrefilter {
  readonly rule: Prefilter;
  /** The same for prefilters that open the same windows. */
  readonly key: string;
  readonly list?: PhraseList;
}

/** Makes a prefilter ready; `name` tells the lists of word prefilters apart. */
export function compilePrefilter(rule: Prefilter, name: string): CompiledPrefilter {
  const key = JSON.stringify(rule);
  return rule.kind === "words" ? { rule, key, list: phraseList(`prefilter ${name}`, rule.words) } : { rule, key };
}

/** A stretch in which patterns may begin. */
export class Window implements Span {
  #stretch: string | undefined;

  constructor(
    readonly start: number,
    /** Grows while windows are joined. */
    public end: number,
  ) {}

  /** Where `stretch` begins. */
  get from(): number {
    return Math.max(0, this.start - MARGIN);
  }

  /** The window with what lies around it. Cut out, so that an expression that finds nothing does not run on. */
  stretch(text: string): string {
    if (this.from === 0 && this.end + MARGIN >= text.length) return text;
    return (this.#stretch ??= text.slice(this.from, this.end + MARGIN));
  }
}

/** Characters of which `Look` keeps the signs together, as a power of two. */
const BLOCK_BITS = 4;

/** What stands where in a text, roughly: groups of characters and numbers of digits, block by block. */
class Look {
  readonly #signs: Int32Array;
  readonly #digits: Uint8Array;
  /** Offsets of the characters of certain groups. */
  readonly marks: Int32Array;

  constructor(text: string, wanted: number) {
    let marks = new Int32Array(64 + (text.length >> 3));
    let count = 0;
    const blocks = (text.length >> BLOCK_BITS) + 1;
    this.#signs = new Int32Array(blocks);
    this.#digits = new Uint8Array(blocks);
    for (let block = 0, at = 0; block < blocks; block++) {
      const end = Math.min(text.length, at + (1 << BLOCK_BITS));
      let signs = 0;
      let digits = 0;
      for (; at < end; at++) {
        const sign = signOfUnit(text.charCodeAt(at));
        signs |= sign;
        digits += sign & DIGIT;
        if ((sign & wanted) === 0) continue;
        if (count === marks.length) {
          const more = new Int32Array(count * 2);
          more.set(marks);
          marks = more;
        }
        marks[count++] = at;
      }
      this.#signs[block] = signs;
      this.#digits[block] = digits;
    }
    this.marks = marks.subarray(0, count);
  }

  /** Whether a match may begin in the window, by what stands there; seldom true when none does. */
  admits({ start, end }: Window, { first, must, digits }: Requirement): boolean {
    let signs = 0;
    let count = 0;
    let block = start >> BLOCK_BITS;
    for (const last = (end - 1) >> BLOCK_BITS; block <= last; block++) {
      signs |= this.#signs[block] ?? 0;
      count += this.#digits[block] ?? 0;
    }
    if ((signs & first) === 0) return false;
    for (const last = (end + MARGIN) >> BLOCK_BITS; block <= last; block++) {
      if ((signs & must) === must && count >= digits) return true;
      signs |= this.#signs[block] ?? 0;
      count += this.#digits[block] ?? 0;
    }
    return (signs & must) === must && count >= digits;
  }
}

const NOWHERE: readonly number[] = [];

export class Windows {
  #runs: readonly DigitRun[] | undefined;
  readonly #windows = new Map<string, readonly Window[]>();
  readonly #places = new Map<string, readonly number[]>();
  #beginnings: readonly (readonly number[] | undefined)[] | undefined;
  #look: Look | undefined;

  constructor(
    private readonly text: string,
    private readonly hits: PhraseHits,
    private readonly gate: Gate,
  ) {}

  /** Whether an expression of such needs may match in the window; seldom true when it does not. */
  admits(window: Window, needs: Requirement): boolean {
    return this.#looked().admits(window, needs);
  }

  /** Offsets at which the pattern of that number behind the gate may begin, in order. */
  beginnings(gated: number): readonly number[] {
    this.#beginnings ??= this.gate.beginnings(this.text, this.#looked().marks, this.#digitRuns());
    return this.#beginnings[gated] ?? NOWHERE;
  }

  #looked(): Look {
    return (this.#look ??= new Look(this.text, this.gate.firsts));
  }

  /** Stretches in which patterns behind the prefilter may begin, in order, apart from one another. */
  of(prefilter: CompiledPrefilter): readonly Window[] {
    let windows = this.#windows.get(prefilter.key);
    if (!windows) this.#windows.set(prefilter.key, (windows = this.#open(prefilter)));
    return windows;
  }

  #open({ rule, list }: CompiledPrefilter): readonly Window[] {
    switch (rule.kind) {
      case "whole":
        return [new Window(0, this.text.length)];
      case "digits":
        return this.#digits(rule.min, rule.reach ?? DIGITS_REACH);
      case "character":
        return this.#character(rule);
      case "words":
        return this.#around(this.hits.of(list?.name ?? ""), rule.before ?? 0, rule.after ?? 64);
    }
  }

  #digits(min: number, reach: number): readonly Window[] {
    const runs = this.#digitRuns();
    return this.#around(min > 1 ? runs.filter((run) => run.digits >= min) : runs, reach, reach);
  }

  #digitRuns(): readonly DigitRun[] {
    return (this.#runs ??= findDigitRuns(this.text));
  }

  #character({ character, before, after }: Extract<Prefilter, { kind: "character" }>): readonly Window[] {
    const places: Span[] = [];
    for (const sign of typeof character === "string" ? [character] : character) {
      const offset = rarestOf(sign);
      // Where even the rarest character is a frequent one, the search for the whole is quicker.
      if (FREQUENT.indexOf(sign.charAt(offset)) < RARE && FREQUENT.includes(sign.charAt(offset))) {
        for (let at = this.text.indexOf(sign); at >= 0; at = this.text.indexOf(sign, at + 1))
          places.push({ start: at, end: at + sign.length });
        continue;
      }
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
  #around(spans: readonly Span[], before: number, after: number): readonly Window[] {
    const joined: Window[] = [];
    let last: Window | undefined;
    for (const span of spans) {
      const start = Math.max(0, span.start - before);
      const end = Math.min(this.text.length, span.end + after);
      if (last && start <= last.end) last.end = Math.max(last.end, end);
      else joined.push((last = new Window(start, end)));
    }
    return joined;
  }
}

/** From the most to the least frequent in prose; what is not listed is rarer still. */
const FREQUENT = " etaoinsrhldcumfpgwybv,.k-TSAMICDPRBEHLNFWGOJUYVK01259346x78zjq:()/'Z;QX";
/** Index from which characters are rare. */
const RARE = FREQUENT.indexOf("-");
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
