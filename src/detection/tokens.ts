/**
 * One pass over a text that finds its words and numbers. Everything that looks at words works on these tokens, so that
 * the text is walked once however many detectors there are.
 */

/** How a token is written. */
export const TokenKind = { lower: 1, capitalised: 2, upper: 3, mixed: 4, number: 5, alphanumeric: 6 } as const;
export type TokenKind = (typeof TokenKind)[keyof typeof TokenKind];

const LETTER = /\p{L}|\p{M}/u;
const UPPER = /\p{Lu}/u;

// Classes of ASCII: 0 none, 1 lower-case letter, 2 upper-case letter, 3 digit.
const ASCII = new Uint8Array(128);
for (let code = 97; code <= 122; code++) ASCII[code] = 1;
for (let code = 65; code <= 90; code++) ASCII[code] = 2;
for (let code = 48; code <= 57; code++) ASCII[code] = 3;

function classOf(code: number): number {
  if (code < 128) return ASCII[code] ?? 0;
  if (code < 0xaa || (code >= 0x2000 && code <= 0x206f)) return 0;
  const character = String.fromCharCode(code);
  if (UPPER.test(character)) return 2;
  return LETTER.test(character) ? 1 : 0;
}

const isApostrophe = (code: number): boolean => code === 0x27 || code === 0x2019;

function kindOf(lower: number, upper: number, digits: number, startsUpper: boolean): TokenKind {
  if (digits > 0) return lower + upper > 0 ? TokenKind.alphanumeric : TokenKind.number;
  if (upper === 0) return TokenKind.lower;
  if (lower === 0) return startsUpper && upper === 1 ? TokenKind.capitalised : TokenKind.upper;
  return startsUpper && upper === 1 ? TokenKind.capitalised : TokenKind.mixed;
}

/**
 * Words and numbers in order. A word may hold apostrophes between letters (`O'Brien`, `driver's`); hyphens part words.
 * A single capital letter counts as capitalised.
 */
export class Tokens {
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  readonly kinds: Uint8Array;
  readonly count: number;
  readonly #lower: (string | undefined)[] = [];

  constructor(readonly text: string) {
    let capacity = Math.max(16, text.length >> 2);
    let starts = new Int32Array(capacity);
    let ends = new Int32Array(capacity);
    let kinds = new Uint8Array(capacity);
    let count = 0;
    for (let i = 0; i < text.length;) {
      if (classOf(text.charCodeAt(i)) === 0) {
        i++;
        continue;
      }
      const start = i;
      const startsUpper = classOf(text.charCodeAt(i)) === 2;
      let lower = 0;
      let upper = 0;
      let digits = 0;
      for (; i < text.length; i++) {
        const code = text.charCodeAt(i);
        const kind = classOf(code);
        if (kind === 1) lower++;
        else if (kind === 2) upper++;
        else if (kind === 3) digits++;
        else if (!(isApostrophe(code) && lower + upper > 0 && isWordLetter(text, i + 1))) break;
      }
      if (count === capacity) {
        capacity *= 2;
        starts = grow(starts, new Int32Array(capacity));
        ends = grow(ends, new Int32Array(capacity));
        kinds = grow(kinds, new Uint8Array(capacity));
      }
      starts[count] = start;
      ends[count] = i;
      kinds[count] = kindOf(lower, upper, digits, startsUpper);
      count++;
    }
    this.starts = starts.subarray(0, count);
    this.ends = ends.subarray(0, count);
    this.kinds = kinds.subarray(0, count);
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

function isWordLetter(text: string, index: number): boolean {
  const kind = index < text.length ? classOf(text.charCodeAt(index)) : 0;
  return kind === 1 || kind === 2;
}

function grow<T extends Int32Array | Uint8Array>(from: T, to: T): T {
  to.set(from);
  return to;
}
