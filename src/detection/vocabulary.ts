/** A closed set of words, each with a number, in which the tokens of a text are looked up without being cut out. */
import { foldUnit, type Tokens } from "./tokens.js";

/** Hash of a word, the same for every way of writing it in lower and upper case; as `Tokens.hashes` has it. */
export function hashWord(word: string): number {
  let hash = 0;
  for (let i = 0; i < word.length; i++) hash = (Math.imul(hash, 31) + foldUnit(word.charCodeAt(i))) | 0;
  return hash;
}

const NONE = -1;
const LEAST_SLOTS = 64;

export class Vocabulary {
  readonly #words: string[] = [];
  /** By the number of the word; longer than needed. */
  #hashes = new Int32Array(LEAST_SLOTS);
  /** Open addressing: number of the word in the slot of its hash or the next free one. */
  #slots = new Int32Array(LEAST_SLOTS).fill(NONE);

  /** Number of the word, which must be in lower case with straight apostrophes; a new one when it is not known. */
  add(word: string): number {
    const hash = hashWord(word);
    for (let slot = this.#slotOf(hash); ; slot = (slot + 1) & (this.#slots.length - 1)) {
      const known = this.#slots[slot] ?? NONE;
      if (known === NONE) break;
      if (this.#words[known] === word) return known;
    }
    const number = this.#words.push(word) - 1;
    if (number === this.#hashes.length) {
      const hashes = new Int32Array(number * 2);
      hashes.set(this.#hashes);
      this.#hashes = hashes;
    }
    this.#hashes[number] = hash;
    if (this.#words.length * 4 > this.#slots.length) this.#grow();
    else this.#place(hash, number);
    return number;
  }

  get size(): number {
    return this.#words.length;
  }

  /** Number of each token's word, -1 for words that are not in the vocabulary. */
  numbersOf(tokens: Tokens): Int32Array {
    const { count, hashes: tokenHashes } = tokens;
    const numbers = new Int32Array(count);
    const slots = this.#slots;
    const hashes = this.#hashes;
    const words = this.#words;
    const mask = slots.length - 1;
    // Every word of every text comes by here: the same look-up as in `numberOf`, with nothing fetched twice.
    for (let token = 0; token < count; token++) {
      const hash = tokenHashes[token] ?? 0;
      let slot = (hash ^ (hash >>> 15)) & mask;
      let number = slots[slot] ?? NONE;
      while (number !== NONE && (hashes[number] !== hash || !tokens.is(token, words[number] ?? ""))) {
        slot = (slot + 1) & mask;
        number = slots[slot] ?? NONE;
      }
      numbers[token] = number;
    }
    return numbers;
  }

  /** Number of one token's word, or -1. */
  numberOf(tokens: Tokens, token: number): number {
    const hash = tokens.hashes[token] ?? 0;
    const mask = this.#slots.length - 1;
    for (let slot = this.#slotOf(hash); ; slot = (slot + 1) & mask) {
      const number = this.#slots[slot] ?? NONE;
      if (number === NONE || (this.#hashes[number] === hash && tokens.is(token, this.#words[number] ?? "")))
        return number;
    }
  }

  #slotOf(hash: number): number {
    // The lowest bits of the hash hang on the last letters alone.
    return (hash ^ (hash >>> 15)) & (this.#slots.length - 1);
  }

  #place(hash: number, number: number): void {
    const mask = this.#slots.length - 1;
    let slot = this.#slotOf(hash);
    while (this.#slots[slot] !== NONE) slot = (slot + 1) & mask;
    this.#slots[slot] = number;
  }

  #grow(): void {
    this.#slots = new Int32Array(this.#slots.length * 4).fill(NONE);
    for (let number = 0; number < this.#words.length; number++) this.#place(this.#hashes[number] ?? 0, number);
  }
}
