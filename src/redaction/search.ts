/**
 * Finds many values at once in a text, however they are written there: other case, other separators, other spaces. Used
 * to remove every occurrence of a removed value and to prove that none is left. Holds values in memory only.
 */
import { groupOf, type FindingType } from "../core/finding-type.js";
import type { Span } from "../core/span.js";
import { foldText, foldValue, isWordCharacter, type FoldedText } from "./fold.js";

/** What an occurrence must look like at its ends. */
export type Boundary =
  /** May stand inside a longer word: long enough not to do so by chance. */
  | "none"
  /** Whole words only. */
  | "word"
  /** Whole words in the same case, or all capitals: one name that may also be a common word. */
  | "case"
  /** No digit next to it. */
  | "digits";

export interface Needle {
  readonly value: string;
  readonly folded: string;
  readonly type: FindingType;
  readonly boundary: Boundary;
  /** A part or another form of a removed value, not itself found as such. */
  readonly derived: boolean;
}

export interface Occurrence extends Span {
  readonly needle: Needle;
}

const PREFIX = 3;
/** Folded letters from which a name is not found inside other words by chance. */
const LONG = 8;
/** Least folded length of a name, of letters with digits, of digits alone. */
const LEAST = { letters: 3, mixed: 4, digits: 5 } as const;

/** The needle of a value, or undefined when the value is too short to be looked for without its context. */
export function needleOf(value: string, type: FindingType, derived = false): Needle | undefined {
  const folded = foldValue(value);
  const digits = /^\d+$/.test(folded);
  const letters = !/\d/.test(folded);
  if (folded.length < (digits ? LEAST.digits : letters ? LEAST.letters : LEAST.mixed)) return undefined;
  return { value, folded, type, derived, boundary: boundaryOf(value, folded, type, letters) };
}

/** The same value written backwards, for those who hide it so. */
export const reverseNeedle = (needle: Needle): Needle => ({
  ...needle,
  folded: [...needle.folded].reverse().join(""),
});

function boundaryOf(value: string, folded: string, type: FindingType, letters: boolean): Boundary {
  if (!letters) return /^\d|\d$/.test(folded) ? "digits" : "word";
  const words = value.split(/[^\p{L}\p{N}\p{M}'’]+/u).filter((word) => word !== "");
  if (words.length === 1 && groupOf(type) === "names") return "case";
  return folded.length >= LONG ? "none" : "word";
}

interface Group {
  /** Folded lengths, longest first. */
  lengths: number[];
  readonly needles: Map<string, Needle>;
}

/** Values to look for. Adding is cheap; a search costs one walk over the text whatever their number. */
export class ValueIndex {
  readonly #filter = new Uint8Array(65_536);
  /** By the codes of the first letters. */
  readonly #groups = new Map<number, Group>();
  #size = 0;

  get size(): number {
    return this.#size;
  }

  has(folded: string): boolean {
    return this.#groups.get(prefixOf(folded))?.needles.has(folded) === true;
  }

  /** Adds a needle; of two for the same value the one that is not derived stays. */
  add(needle: Needle): void {
    const prefix = prefixOf(needle.folded);
    const group: Group = this.#groups.get(prefix) ?? { lengths: [], needles: new Map() };
    const known = group.needles.get(needle.folded);
    if (known && !(known.derived && !needle.derived)) return;
    if (!known) this.#size++;
    group.needles.set(needle.folded, needle);
    if (!group.lengths.includes(needle.folded.length))
      group.lengths = [...group.lengths, needle.folded.length].sort((a, b) => b - a);
    this.#groups.set(prefix, group);
    this.#filter[slotOf(needle.folded.charCodeAt(0), needle.folded.charCodeAt(1), needle.folded.charCodeAt(2))] = 1;
  }

  *needles(): Iterable<Needle> {
    for (const group of this.#groups.values()) yield* group.needles.values();
  }

  /** Occurrences in order of their start; at one place only the longest. They may overlap. */
  *find(text: string): Iterable<Occurrence> {
    if (this.#size === 0) return;
    const folded = foldText(text);
    const { codes } = folded;
    for (let i = 0; i + PREFIX <= folded.length; i++) {
      const a = codes[i] ?? 0;
      const b = codes[i + 1] ?? 0;
      const c = codes[i + 2] ?? 0;
      if (this.#filter[slotOf(a, b, c)] === 0) continue;
      const group = this.#groups.get(join(a, b, c));
      const occurrence = group && occurrenceAt(text, folded, i, group);
      if (occurrence) yield occurrence;
    }
  }
}

/** The longest value of the group that stands there. */
function occurrenceAt(text: string, folded: FoldedText, index: number, group: Group): Occurrence | undefined {
  for (const length of group.lengths) {
    if (index + length > folded.length) continue;
    const needle = group.needles.get(String.fromCharCode(...folded.codes.subarray(index, index + length)));
    if (!needle) continue;
    const start = folded.at[index] ?? 0;
    const end = endOf(text, folded.at[index + length - 1] ?? 0);
    // A ligature that reaches beyond the value is taken whole.
    if (fits(text, { start, end }, needle) && isDense(text, folded, index, length, needle))
      return { start, end, needle };
  }
  return undefined;
}

/** Codes of UTF-16 units as one number. */
const join = (a: number, b: number, c: number): number => (a * 0x1_0000 + b) * 0x1_0000 + c;
const prefixOf = (folded: string): number => join(folded.charCodeAt(0), folded.charCodeAt(1), folded.charCodeAt(2));
const slotOf = (a: number, b: number, c: number): number => ((a * 31 + b) * 31 + c) & 0xffff;

/** The end of the character that begins at `index`, marks that belong to it included. */
function endOf(text: string, index: number): number {
  let end = index + ((text.codePointAt(index) ?? 0) > 0xffff ? 2 : 1);
  while (end < text.length && /\p{M}/u.test(text.charAt(end))) end++;
  return end;
}

function fits(text: string, { start, end }: Span, { boundary, value, folded }: Needle): boolean {
  switch (boundary) {
    case "none":
      return true;
    case "digits":
      return (
        !(/^\d/.test(folded) && isDigit(text.charAt(start - 1))) && !(/\d$/.test(folded) && isDigit(text.charAt(end)))
      );
    case "word":
      return isWhole(text, start, end);
    case "case": {
      if (!isWhole(text, start, end)) return false;
      const found = text.slice(start, end);
      return found === value || found === found.toUpperCase() || found.charAt(0) !== found.charAt(0).toLowerCase();
    }
  }
}

const isDigit = (character: string): boolean => character >= "0" && character <= "9" && character !== "";
/** Of words of two bytes a letter the neighbours stand behind the empty half. */
function isWhole(text: string, start: number, end: number): boolean {
  const isWide = text.slice(start, end).includes("\0");
  const before = isWide && text.charAt(start - 1) === "\0" ? start - 2 : start - 1;
  const after = isWide && text.charAt(end) === "\0" ? end + 1 : end;
  return !isWordCharacter(text, before) && !isWordCharacter(text, after);
}

// Between parts of a name: white space of a line break, quote signs, a comma; between digits: single separators.
const WIDE_GAP = 40;
const NARROW_GAP = 3;

function isDense(text: string, folded: FoldedText, index: number, length: number, needle: Needle): boolean {
  const narrow = needle.boundary === "digits" && !/\p{L}/u.test(needle.folded);
  for (let i = index + 1; i < index + length; i++) {
    const from = (folded.at[i - 1] ?? 0) + 1;
    const gap = (folded.at[i] ?? 0) - from;
    if (gap <= NARROW_GAP) continue;
    const between = text.slice(from, from + gap).replace(/[\p{Cf}\u00ad]/gu, "");
    if (between.length <= NARROW_GAP) continue;
    if (narrow || gap > WIDE_GAP || between.replace(/\s+/g, "").length > NARROW_GAP) return false;
  }
  return true;
}
