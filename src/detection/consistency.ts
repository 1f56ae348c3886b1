/**
 * The same value, found once with good reason, is found wherever else it stands in the item: a number without its
 * label, a surname without its title. Values are compared word by word, so `Ali` is not found in `Alice`.
 */
import type { Detection } from "../core/finding.js";
import type { FindingType } from "../core/finding-type.js";
import { detached } from "../text/detached.js";
import type { Detector } from "./define.js";
import { wordsOf, type Tokens } from "./tokens.js";
import type { View } from "./view.js";
import { hashWord } from "./vocabulary.js";

/** Confidence from which a finding is taken as known, and vouches for its like. */
export const KNOWN_FROM = 0.7;
/** What a repeated value loses against the one that vouches for it. */
const LOSS = 0.1;
/** Shorter values are found too often by chance, and so are short bare numbers. */
const MIN_LENGTH = 3;
/** Values and their forms that are kept for one item. Beyond, in long lists of people, each is found by itself only. */
const MAX_KNOWN = 20_000;
/** Bits of hashes by which most words are seen to begin no known value. */
const HASH_MASK = 0x3fff;
/** Two capitals that stand for a person, `TJ`: as short as words of any kind, so that they count in capitals only. */
const INITIALS = /^\p{Lu}{2}$/u;
const SHORT_NUMBER = /^[\d.,\s]{0,5}$/;

/** Types whose numbers an office gives in series, `RD-004417` and `RD-005120`. */
const SERIAL_TYPES: ReadonlySet<FindingType> = new Set(["EMPLOYEE_ID", "CASE_NUMBER", "HEALTH_ID"]);
/** Letters before the digits that make a series known: two at least, or one with a stroke. */
const SERIES = /^(?=[A-Z]{2}|[A-Z]\d{0,2}-)([A-Z]{1,6}\d{0,2}[-/]?)(\d{4,10})$/;
const MAX_SERIES = 16;
/** What another number of a series has for certainty. */
const SERIES_CONFIDENCE = 0.65;

interface Series {
  readonly prefix: string;
  readonly digits: number;
  readonly detector: Detector;
}

/** Known values that begin with the same word. */
interface Beginning {
  /** Of one word. */
  readonly alone: Known[];
  /** Of several words, by the second. */
  readonly bySecond: Map<string, Known[]>;
}

interface Known {
  readonly words: readonly string[];
  readonly detector: Detector;
  readonly confidence: number;
  readonly areInitials: boolean;
  readonly detail: string;
}

/** Values known in an item so far, by their first word. Grows as documents of the item are read. */
export class KnownValues {
  readonly #byFirst = new Map<string, Beginning>();
  readonly #firstHashes = new Uint8Array(HASH_MASK + 1);
  readonly #seen = new Set<string>();
  /** Values learnt, by detector, with their forms. */
  readonly #learnt = new Set<string>();
  readonly #series = new Map<string, Series>();

  /** Takes note of the detections of a text that are sure enough. */
  learn(view: View, detections: readonly Detection[], detectorOf: ReadonlyMap<string, Detector>): void {
    for (const detection of detections) {
      const detector = detectorOf.get(detection.detector);
      if (!detector || detection.confidence < KNOWN_FROM || !isConsistent(detector)) continue;
      if (this.#seen.size >= MAX_KNOWN || this.#learnt.size >= MAX_KNOWN) return;
      const value = detached(view.text.slice(detection.span.start, detection.span.end));
      const key = `${detection.detector} ${value}`;
      if (this.#learnt.has(key)) continue;
      this.#learnt.add(key);
      this.#add(detector, value, detection.confidence - LOSS, "stands elsewhere in the item");
      this.#learnSeries(detector, value);
      for (const variant of detector.variants?.(value) ?? [])
        this.#add(
          detector,
          variant.text,
          Math.min(variant.confidence, detection.confidence),
          "part or form of a value found elsewhere in the item",
        );
    }
  }

  /** Detections in the view that known values account for. */
  *find(view: View): Iterable<Detection> {
    const { tokens } = view;
    if (this.#byFirst.size === 0) return;
    for (const series of this.#series.values()) yield* findSeries(series, view.text);
    for (let i = 0; i < tokens.count; i++) {
      if (!this.#mayBegin(tokens, i)) continue;
      for (const known of this.#beginningAt(tokens, i)) {
        const last = i + known.words.length - 1;
        if (last >= tokens.count || !known.words.every((word, k) => plainWord(tokens.word(i + k)) === word)) continue;
        const span = { start: tokens.start(i), end: tokens.start(last) + plainWord(tokens.word(last)).length };
        if (span.end - span.start > known.words.join(" ").length + 2 * known.words.length) continue;
        if (known.areInitials && !INITIALS.test(view.text.slice(span.start, span.end))) continue;
        if (known.detector.repeats?.(view, span) === false) continue;
        yield {
          detector: known.detector.id,
          type: known.detector.type,
          span,
          confidence: known.confidence,
          evidence: [{ kind: "consistency", effect: known.confidence, detail: known.detail }],
        };
      }
    }
  }

  /** Whether a known value may begin with the token; seldom true when none does. */
  #mayBegin(tokens: Tokens, index: number): boolean {
    if (this.#firstHashes[(tokens.hashes[index] ?? 0) & HASH_MASK] === 1) return true;
    const end = tokens.end(index);
    return end - tokens.start(index) > 3 && isPossessive(tokens.text, end);
  }

  #beginningAt(tokens: Tokens, index: number): readonly Known[] {
    const beginning = this.#byFirst.get(plainWord(tokens.word(index)));
    if (!beginning) return [];
    const several = beginning.bySecond.size > 0 ? beginning.bySecond.get(plainWord(tokens.word(index + 1))) : undefined;
    if (!several) return beginning.alone;
    return beginning.alone.length > 0 ? [...beginning.alone, ...several] : several;
  }

  #learnSeries(detector: Detector, value: string): void {
    if (!SERIAL_TYPES.has(detector.type) || this.#series.size >= MAX_SERIES) return;
    const [, prefix = "", digits = ""] = SERIES.exec(value) ?? [];
    if (prefix !== "") this.#series.set(`${prefix}${digits.length}`, { prefix, digits: digits.length, detector });
  }

  #add(detector: Detector, value: string, confidence: number, detail: string): void {
    const words = wordsOf(value).map(plainWord);
    const [first, second] = words;
    const key = `${detector.type} ${words.join(" ")}`;
    const areInitials = detector.type === "PERSON" && INITIALS.test(value);
    const isShort = value.length < MIN_LENGTH && !areInitials;
    if (first === undefined || isShort || SHORT_NUMBER.test(value) || this.#seen.has(key)) return;
    this.#seen.add(key);
    const known = { words, detector, confidence: Math.round(confidence * 100) / 100, areInitials, detail };
    let beginning = this.#byFirst.get(first);
    if (!beginning) this.#byFirst.set(first, (beginning = { alone: [], bySecond: new Map() }));
    this.#firstHashes[hashWord(first) & HASH_MASK] = 1;
    const same = second === undefined ? beginning.alone : beginning.bySecond.get(second);
    if (same) same.push(known);
    else if (second !== undefined) beginning.bySecond.set(second, [known]);
  }
}

/** `Harrilal's` is another place of `Harrilal`. */
const plainWord = (word: string): string =>
  word.length > 3 && isPossessive(word, word.length) ? word.slice(0, -2) : word;

/** Whether the word that ends at `end` of the text ends in `'s`. */
function isPossessive(text: string, end: number): boolean {
  const apostrophe = text.charCodeAt(end - 2);
  return text.charCodeAt(end - 1) === 0x73 && (apostrophe === 0x27 || apostrophe === 0x2019);
}

/** Other numbers of a series that is known by one of its numbers. */
function* findSeries({ prefix, digits, detector }: Series, text: string): Iterable<Detection> {
  for (let at = text.indexOf(prefix); at >= 0; at = text.indexOf(prefix, at + prefix.length)) {
    const end = at + prefix.length + digits;
    if (!/^\d+$/.test(text.slice(at + prefix.length, end)) || /\w/.test(text.charAt(at - 1))) continue;
    const suffixed = /^[A-Z]?(?!\w)/.exec(text.slice(end, end + 2));
    if (!suffixed) continue;
    yield {
      detector: detector.id,
      type: detector.type,
      span: { start: at, end: end + suffixed[0].length },
      confidence: SERIES_CONFIDENCE,
      evidence: [
        { kind: "consistency", effect: SERIES_CONFIDENCE, detail: "of the series of a number found in the item" },
      ],
    };
  }
}

const isConsistent = (detector: Detector): boolean => detector.consistent ?? detector.type !== "AGE";
