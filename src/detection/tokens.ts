/**
 * One pass over a text that finds its words and numbers. Everything that looks at words works on these tokens, so that
 * the text is walked once however many detectors there are.
 */

/** How a token is written. */
export const TokenKind = { lower: 1, capitalised: 2, upper: 3, mixed: 4, number: 5, alphanumeric: 6 } as const;
export type TokenKind = (typeof TokenKind)[keyof typeof TokenKind];

const LETTER = /\p{L}|\p{M}/u;
const UPPER = /\p{Lu}/u;

/** What a character is to a word. */
const CharacterClass = { none: 0, lower: 1, upper: 2, digit: 3 } as const;
const UNKNOWN = 255;
/** By UTF-16 unit; beyond ASCII filled in as characters are met. */
const CLASSES = new Uint8Array(65536).fill(UNKNOWN);
/** The unit in lower case, an apostrophe straight; itself where the lower case has another length. */
const FOLDED = new Uint16Array(65536);
for (let code = 0; code < 128; code++) {
  CLASSES[code] = asciiClass(code);
  FOLDED[code] = code >= 65 && code <= 90 ? code + 32 : code;
}

function asciiClass(code: number): number {
  if (code >= 97 && code <= 122) return CharacterClass.lower;
  if (code >= 65 && code <= 90) return CharacterClass.upper;
  return code >= 48 && code <= 57 ? CharacterClass.digit : CharacterClass.none;
}

/** Class of a unit met for the first time. */
function learnClass(code: number): number {
  const character = String.fromCharCode(code);
  const isLetter = !(code < 0xaa || (code >= 0x2000 && code <= 0x206f)) && LETTER.test(character);
  const found = !isLetter ? CharacterClass.none : UPPER.test(character) ? CharacterClass.upper : CharacterClass.lower;
  const lower = character.toLowerCase();
  FOLDED[code] = code === 0x2019 ? 0x27 : lower.length === 1 ? lower.charCodeAt(0) : code;
  CLASSES[code] = found;
  return found;
}

function classOf(code: number): number {
  const known = CLASSES[code] ?? UNKNOWN;
  return known === UNKNOWN ? learnClass(code) : known;
}

/** The unit in lower case, as words are compared. */
export function foldUnit(code: number): number {
  classOf(code);
  return FOLDED[code] ?? code;
}

const isApostrophe = (code: number): boolean => code === 0x27 || code === 0x2019;

/** Bits of the classes of characters that a token holds. */
const LOWER_SEEN = 1 << CharacterClass.lower;
const UPPER_SEEN = 1 << CharacterClass.upper;
const DIGIT_SEEN = 1 << CharacterClass.digit;
const LETTER_SEEN = LOWER_SEEN | UPPER_SEEN;

function kindOf(seen: number, capitals: number, startsUpper: boolean): TokenKind {
  if ((seen & DIGIT_SEEN) !== 0) return (seen & LETTER_SEEN) !== 0 ? TokenKind.alphanumeric : TokenKind.number;
  if ((seen & UPPER_SEEN) === 0) return TokenKind.lower;
  if (startsUpper && capitals === 1) return TokenKind.capitalised;
  return (seen & LOWER_SEEN) === 0 ? TokenKind.upper : TokenKind.mixed;
}

/** Longer texts get an array of their own, so that one long text does not hold memory for good. */
const KEPT_UNITS = 1 << 17;
const kept = makeUnits(KEPT_UNITS);

function makeUnits(length: number): { readonly bytes: Buffer; readonly units: Uint16Array } {
  const bytes = Buffer.alloc(length * 2);
  return { bytes, units: new Uint16Array(bytes.buffer, bytes.byteOffset, length) };
}

/** The text unit by unit: to read numbers out of an array is cheaper than to ask a string for each. Good until the next call. */
function readUnits(text: string): Uint16Array {
  const { bytes, units } = text.length <= KEPT_UNITS ? kept : makeUnits(text.length);
  bytes.write(text, "utf16le");
  return units;
}

/**
 * Words and numbers in order. A word may hold apostrophes between letters (`O'Brien`, `driver's`); hyphens part words.
 * A single capital letter counts as capitalised.
 */
export class Tokens {
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  readonly kinds: Uint8Array;
  /** Of the token in lower case, as `hashWord` has it. */
  readonly hashes: Int32Array;
  readonly count: number;
  readonly #lower: (string | undefined)[] = [];

  constructor(readonly text: string) {
    const { length } = text;
    const codes = readUnits(text);
    let capacity = Math.max(4, length >> 2);
    let starts = new Int32Array(capacity);
    let ends = new Int32Array(capacity);
    let kinds = new Uint8Array(capacity);
    let hashes = new Int32Array(capacity);
    let count = 0;
    // Every unit of every text goes through this loop: no calls but for rare signs, and nothing is cut out or counted
    // that a bit can tell.
    for (let i = 0; i < length;) {
      let code = codes[i] ?? 0;
      let kind = CLASSES[code] ?? UNKNOWN;
      if (kind === UNKNOWN) kind = learnClass(code);
      if (kind === CharacterClass.none) {
        i++;
        continue;
      }
      const start = i;
      const startsUpper = kind === CharacterClass.upper;
      let seen = 0;
      let capitals = 0;
      let hash = 0;
      for (;;) {
        seen |= 1 << kind;
        if (kind === CharacterClass.upper) capitals++;
        hash = (Math.imul(hash, 31) + (FOLDED[code] ?? 0)) | 0;
        if (++i >= length) break;
        code = codes[i] ?? 0;
        kind = CLASSES[code] ?? UNKNOWN;
        if (kind === UNKNOWN) kind = learnClass(code);
        if (kind !== CharacterClass.none) continue;
        if (!isApostrophe(code) || (seen & LETTER_SEEN) === 0 || !isWordLetter(text, i + 1)) break;
      }
      if (count === capacity) {
        capacity *= 2;
        starts = grow(starts, new Int32Array(capacity));
        ends = grow(ends, new Int32Array(capacity));
        kinds = grow(kinds, new Uint8Array(capacity));
        hashes = grow(hashes, new Int32Array(capacity));
      }
      starts[count] = start;
      ends[count] = i;
      kinds[count] = kindOf(seen, capitals, startsUpper);
      hashes[count] = hash;
      count++;
    }
    this.starts = starts.subarray(0, count);
    this.ends = ends.subarray(0, count);
    this.kinds = kinds.subarray(0, count);
    this.hashes = hashes.subarray(0, count);
    this.count = count;
  }

  start(index: number): number {
    return this.starts[index] ?? this.text.length;
  }

  end(index: number): number {
    return this.ends[index] ?? this.text.length;
  }

  kind(index: number): TokenKind | 0 {
    return (this.kinds[index] ?? 0) as TokenKind | 0;
  }

  /** The token as written; empty beyond the ends. */
  word(index: number): string {
    return index >= 0 && index < this.count ? this.text.slice(this.start(index), this.end(index)) : "";
  }

  /** The token in lower case, with a straight apostrophe; empty beyond the ends. */
  lower(index: number): string {
    if (index < 0 || index >= this.count) return "";
    return (this.#lower[index] ??= this.word(index).toLowerCase().replaceAll("’", "'"));
  }

  /** Whether the token, in lower case, is `word`; cheaper than to make the word. */
  is(index: number, word: string): boolean {
    const start = this.starts[index] ?? 0;
    if ((this.ends[index] ?? 0) - start !== word.length) return false;
    for (let i = 0; i < word.length; i++)
      if (FOLDED[this.text.charCodeAt(start + i)] !== word.charCodeAt(i)) return false;
    return true;
  }

  /** Whether one space and nothing else stands between token `index` and the next. */
  isSpaced(index: number): boolean {
    const end = this.ends[index] ?? 0;
    return this.starts[index + 1] === end + 1 && this.text.charCodeAt(end) === 0x20;
  }

  /** What stands between token `index` and the next one (or the end of the text). */
  gapAfter(index: number): string {
    return this.text.slice(index < 0 ? 0 : this.end(index), index + 1 < this.count ? this.start(index + 1) : undefined);
  }

  /** Index of the first token that ends beyond `offset`. */
  firstEndingAfter(offset: number): number {
    let low = 0;
    let high = this.count;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.ends[middle] ?? 0) <= offset) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

/** The words and numbers of a short text, as written. */
export function wordsOf(text: string): string[] {
  const words: string[] = [];
  for (let i = 0; i < text.length;) {
    if (classOf(text.charCodeAt(i)) === CharacterClass.none) {
      i++;
      continue;
    }
    const start = i;
    let letters = false;
    for (; i < text.length; i++) {
      const code = text.charCodeAt(i);
      const kind = classOf(code);
      if (kind === CharacterClass.lower || kind === CharacterClass.upper) letters = true;
      else if (kind === CharacterClass.none && !(isApostrophe(code) && letters && isWordLetter(text, i + 1))) break;
    }
    words.push(text.slice(start, i));
  }
  return words;
}

function isWordLetter(text: string, index: number): boolean {
  const kind = index < text.length ? classOf(text.charCodeAt(index)) : 0;
  return kind === 1 || kind === 2;
}

function grow<T extends Int32Array | Uint8Array>(from: T, to: T): T {
  to.set(from);
  return to;
}
