/**
 * All that was removed from a database, as keyed bits: memory that does not grow with the tables, from which nothing can be
 * read. A value that was removed is always known again; one that was not is taken for one about once in a thousand million.
 */
import { createHmac } from "node:crypto";
import type { FindingType } from "../core/finding-type.js";
import type { Span } from "../core/span.js";
import { foldText, isWordCharacter } from "../redaction/fold.js";
import { isSwept } from "../redaction/needles.js";
import { needleOf } from "../redaction/search.js";

/** Bits for a value: with `HASHES` of them set, one in 2^30 others is taken for it. */
const BITS_EACH = 44;
const HASHES = 30;
const LEAST_BITS = 1 << 16;
const MOST_BITS = 2 ** 31;
/** Words that a value may have, and letters and digits. */
const MAX_WORDS = 10;
const MAX_UNITS = 120;
/** Letters or digits by which it is seen that no value begins at a word. */
const PREFIX = 5;
const FIRST_BITS = 23;

/** A place where a removed value stands. */
export type Hit = Span;

export class RemovedValues {
  readonly #bits: Uint32Array;
  readonly #size: number;
  /** Hashes of the first letters of values: most words of a text begin none. */
  readonly #first = new Uint32Array(1 << (FIRST_BITS - 5));
  readonly #seeds: readonly [number, number];
  #count = 0;

  /** `expected`: values, roughly. `key`: hexadecimal. */
  constructor(expected: number, key: string) {
    this.#size = Math.min(MOST_BITS, Math.max(LEAST_BITS, Math.ceil((expected * BITS_EACH) / 32) * 32));
    this.#bits = new Uint32Array(this.#size / 32);
    const seed = createHmac("sha256", Buffer.from(key, "hex")).update("removed values").digest();
    this.#seeds = [seed.readUInt32LE(0), seed.readUInt32LE(4)];
  }

  get count(): number {
    return this.#count;
  }

  /** Takes a value that means the same wherever it stands; others, such as one given name, are passed over. */
  add(value: string, type: FindingType): void {
    const needle = isSwept(type) ? needleOf(value, type) : undefined;
    if (!needle || needle.boundary === "case" || needle.folded.length > MAX_UNITS) return;
    const { codes, length } = foldText(value);
    let [a, b] = this.#seeds;
    let isNew = false;
    for (let i = 0; i < length; i++) {
      a = Math.imul(a ^ (codes[i] ?? 0), 0x01000193);
      b = Math.imul(b ^ (codes[i] ?? 0), 0x85ebca6b) ^ (b >>> 13);
      if (i !== PREFIX - 1) continue;
      const prefix = mix(a) & ((1 << FIRST_BITS) - 1);
      this.#first[prefix >>> 5] = (this.#first[prefix >>> 5] ?? 0) | (1 << (prefix & 31));
    }
    for (let i = 0; i < HASHES; i++) {
      const bit = this.#bit(a, b, i);
      if (((this.#bits[bit >>> 5] ?? 0) & (1 << (bit & 31))) !== 0) continue;
      isNew = true;
      this.#bits[bit >>> 5] = (this.#bits[bit >>> 5] ?? 0) | (1 << (bit & 31));
    }
    if (isNew) this.#count++;
  }

  /** Where removed values stand in the text as whole words, however they are written; they do not overlap. */
  *find(text: string): Iterable<Hit> {
    if (this.#count === 0) return;
    const folded = foldText(text);
    const { codes, at, length } = folded;
    for (let i = 0; i < length;) {
      const end = this.#endOfHit(text, codes, at, length, i);
      if (end > i) {
        yield { start: at[i] ?? 0, end: (at[end - 1] ?? 0) + 1 };
        i = end;
      } else i = nextWord(text, at, length, i);
    }
  }

  /** Index behind the longest removed value that begins at the word at `from`; `from` where there is none. */
  #endOfHit(text: string, codes: Uint16Array, at: Int32Array, length: number, from: number): number {
    let [a, b] = this.#seeds;
    let found = from;
    let words = 0;
    for (let i = from; i < Math.min(length, from + MAX_UNITS); i++) {
      a = Math.imul(a ^ (codes[i] ?? 0), 0x01000193);
      b = Math.imul(b ^ (codes[i] ?? 0), 0x85ebca6b) ^ (b >>> 13);
      if (i === from + PREFIX - 1 && !this.#beginsOne(a)) return found;
      if (i < length - 1 && at[i + 1] === (at[i] ?? 0) + 1 && isWordCharacter(text, (at[i] ?? 0) + 1)) continue;
      if (this.#has(a, b)) found = i + 1;
      if (++words === MAX_WORDS) break;
    }
    return found;
  }

  #beginsOne(a: number): boolean {
    const prefix = mix(a) & ((1 << FIRST_BITS) - 1);
    return ((this.#first[prefix >>> 5] ?? 0) & (1 << (prefix & 31))) !== 0;
  }

  #has(a: number, b: number): boolean {
    for (let i = 0; i < HASHES; i++) {
      const bit = this.#bit(a, b, i);
      if (((this.#bits[bit >>> 5] ?? 0) & (1 << (bit & 31))) === 0) return false;
    }
    return true;
  }

  #bit(a: number, b: number, i: number): number {
    return (mix(Math.imul(a, i + 1) + mix(b + i)) >>> 0) % this.#size;
  }
}

/** The last step of MurmurHash3 (public domain). */
function mix(value: number): number {
  let h = value | 0;
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return h ^ (h >>> 16);
}

function nextWord(text: string, at: Int32Array, length: number, from: number): number {
  let i = from;
  while (i + 1 < length && at[i + 1] === (at[i] ?? 0) + 1 && isWordCharacter(text, (at[i] ?? 0) + 1)) i++;
  return i + 1;
}
