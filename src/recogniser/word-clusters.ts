/**
 * Which words are used alike: a number of a fine and of a coarse cluster for each word that the table knows. Words are
 * kept as hashes only; of 100,000 words about one shares its hash with another.
 */
import { hashWord } from "../detection/vocabulary.js";

const MAGIC = 0x53574331;
const HEADER = 4;

/** Lays the table out as bytes: a header, the coarse cluster of each fine one, sorted hashes, fine clusters. */
export function encodeClusters(words: readonly string[], fine: Uint16Array, coarse: Uint16Array): Buffer {
  const rows = words.map((word, index) => ({ hash: hashWord(word), cluster: fine[index] ?? 0 }));
  const byHash = new Map<number, number>();
  // Words come in order of frequency: of two with one hash the more frequent counts.
  for (const { hash, cluster } of rows) if (!byHash.has(hash)) byHash.set(hash, cluster);
  const sorted = [...byHash].sort(([a], [b]) => a - b);
  return Buffer.concat([
    Buffer.from(Int32Array.of(MAGIC, sorted.length, coarse.length, 0).buffer),
    Buffer.from(Int32Array.from(sorted, ([hash]) => hash).buffer),
    Buffer.from(Uint16Array.from(coarse).buffer),
    Buffer.from(Uint16Array.from(sorted, ([, cluster]) => cluster).buffer),
  ]);
}

/** The table, ready to be asked. */
export class WordClusters {
  readonly #mask: number;
  readonly #hashes: Int32Array;
  /** One more than the fine cluster; 0 where the slot is free. */
  readonly #clusters: Uint16Array;
  readonly #coarse: Uint16Array;

  /** Reads what `encodeClusters` wrote. Throws when the bytes are something else. */
  constructor(bytes: Buffer) {
    const copy = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length);
    const [magic, count = 0, groups = 0] = new Int32Array(copy, 0, HEADER);
    if (magic !== MAGIC) throw new Error("not a table of word clusters");
    const hashes = new Int32Array(copy, HEADER * 4, count);
    const behind = (HEADER + count) * 4;
    this.#coarse = new Uint16Array(copy, behind, groups);
    const clusters = new Uint16Array(copy, behind + groups * 2, count);
    let slots = 1024;
    while (slots < count * 2) slots *= 2;
    this.#mask = slots - 1;
    this.#hashes = new Int32Array(slots);
    this.#clusters = new Uint16Array(slots);
    for (let row = 0; row < count; row++) {
      const hash = hashes[row] ?? 0;
      let slot = this.#slotOf(hash);
      while (this.#clusters[slot] !== 0) slot = (slot + 1) & this.#mask;
      this.#hashes[slot] = hash;
      this.#clusters[slot] = (clusters[row] ?? 0) + 1;
    }
  }

  /** From 1; 0 for words that the table does not know. `hash` as `hashWord` gives it. */
  fineOf(hash: number): number {
    for (let slot = this.#slotOf(hash); ; slot = (slot + 1) & this.#mask) {
      const cluster = this.#clusters[slot] ?? 0;
      if (cluster === 0 || this.#hashes[slot] === hash) return cluster;
    }
  }

  /** The coarse cluster, from 1, of a fine one; 0 of 0. */
  coarseOf(fine: number): number {
    return fine === 0 ? 0 : (this.#coarse[fine - 1] ?? 0) + 1;
  }

  #slotOf(hash: number): number {
    return Math.imul(hash ^ (hash >>> 16), 0x45d9f3b) & this.#mask;
  }
}
