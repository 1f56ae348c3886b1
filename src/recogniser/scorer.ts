/**
 * Sums of weights at the speed of the machine's vector instructions: every word asks for fifty rows of weights, which is
 * most of what the recogniser costs. The code is `score.wat`; this module lays out its memory.
 */
import { FEATURE_SLOTS } from "./feature-slots.js";
import { MAX_FEATURES } from "./features.js";
import { LABELS } from "./labels.js";
import { SCORE_CODE } from "./score-code.js";
import { HEADER_BYTES, newMemory, takePlace, type SharedWeights } from "./shared-weights.js";

/** Sums that the code makes at once; its row of weights has as many bytes. */
export const ROW = 72;
if (LABELS > ROW) throw new Error("score.wat sums fewer labels than there are");

const PAGE = 1 << 16;
/** Of each thread: the features of a word, and the sums. */
const SUMS_AT = MAX_FEATURES * 4;
const PLACE_BYTES = SUMS_AT + ROW * 2 + 16;
/** Places in memory that threads share; one that begins anew gets another. */
const PLACES = 256;
/** Two numbers of four bytes for each 32 slots. */
const INDEX_BYTES = FEATURE_SLOTS >>> 2;

type Score = (features: number, count: number, index: number, rows: number, sums: number) => void;

/** Where things lie in memory with so many places. */
const layoutOf = (places: number): { readonly index: number; readonly rows: number } => {
  const index = Math.ceil((HEADER_BYTES + places * PLACE_BYTES) / 16) * 16;
  return { index, rows: index + INDEX_BYTES };
};

export class Scorer {
  /** To be filled with the features of a word before `score`. */
  readonly features: Int32Array;
  /** What `score` leaves: the sum of the weights for each label. */
  readonly sums: Int16Array;
  readonly #score: Score;
  readonly #at: number;
  readonly #layout: { readonly index: number; readonly rows: number };

  /**
   * `slots` in order; `fill` puts `ROW` weights for each of them where they are to lie: they are too many to be held twice.
   * `shared`: where threads hold the same weights together.
   */
  constructor(slots: Int32Array, fill: (rows: Int8Array) => void, shared?: SharedWeights) {
    const size = slots.length * ROW;
    const layOut = (memory: WebAssembly.Memory, { index, rows }: { index: number; rows: number }): void => {
      fillIndex(new Int32Array(memory.buffer, index, INDEX_BYTES / 4), slots);
      fill(new Int8Array(memory.buffer, rows, size));
    };
    const together = layoutOf(PLACES);
    const alone = layoutOf(1);
    const place =
      shared && together.rows + size <= shared.buffer.byteLength
        ? takePlace(shared, PLACES, () => layOut(shared, together))
        : undefined;
    const memory = shared && place !== undefined ? shared : newMemory(Math.ceil((alone.rows + size) / PAGE));
    if (place === undefined) layOut(memory, alone);
    this.#layout = place === undefined ? alone : together;
    this.#at = HEADER_BYTES + (place ?? 0) * PLACE_BYTES;
    const code = new WebAssembly.Module(Buffer.from(SCORE_CODE, "base64"));
    const { score } = new WebAssembly.Instance(code, { own: { memory } }).exports as { score: Score };
    this.#score = score;
    this.features = new Int32Array(memory.buffer, this.#at, MAX_FEATURES);
    this.sums = new Int16Array(memory.buffer, this.#at + SUMS_AT, ROW);
  }

  /** Sums the weights of the first `count` of `features`. */
  score(count: number): void {
    this.#score(this.#at, count, this.#layout.index, this.#layout.rows, this.#at + SUMS_AT);
  }
}

/** For each 32 slots which of them have weights, and how many slots with weights come before. */
function fillIndex(index: Int32Array, slots: Int32Array): void {
  let next = 0;
  for (let block = 0; block * 2 < index.length; block++) {
    index[block * 2 + 1] = next;
    let bits = 0;
    for (; next < slots.length && (slots[next] ?? 0) >>> 5 === block; next++) bits |= 1 << ((slots[next] ?? 0) & 31);
    index[block * 2] = bits;
  }
}
