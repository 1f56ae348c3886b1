/**
 * Sums of weights at the speed of the machine's vector instructions: every word asks for fifty rows of weights, which is
 * most of what the recogniser costs. The code is `score.wat`; this module lays out its memory.
 */
import { FEATURE_SLOTS } from "./feature-slots.js";
import { MAX_FEATURES } from "./features.js";
import { LABELS } from "./labels.js";
import { SCORE_CODE } from "./score-code.js";

/** Sums that the code makes at once; its row of weights has as many bytes. */
export const ROW = 72;
if (LABELS > ROW) throw new Error("score.wat sums fewer labels than there are");

const PAGE = 1 << 16;
const FEATURES_AT = 0;
const SUMS_AT = MAX_FEATURES * 4;
const INDEX_AT = SUMS_AT + ROW * 2 + 16;
/** Two numbers of four bytes for each 32 slots. */
const INDEX_BYTES = FEATURE_SLOTS >>> 2;
const ROWS_AT = INDEX_AT + INDEX_BYTES;

type Score = (features: number, count: number, index: number, rows: number, sums: number) => void;

export class Scorer {
  /** To be filled with the features of a word before `score`. */
  readonly features: Int32Array;
  /** What `score` leaves: the sum of the weights for each label. */
  readonly sums: Int16Array;
  readonly #score: Score;

  /** `slots` in order; `fill` puts `ROW` weights for each of them where they are to lie: they are too many to be held twice. */
  constructor(slots: Int32Array, fill: (rows: Int8Array) => void) {
    const code = new WebAssembly.Module(Buffer.from(SCORE_CODE, "base64"));
    const { memory, score } = new WebAssembly.Instance(code).exports as { memory: WebAssembly.Memory; score: Score };
    const size = slots.length * ROW;
    memory.grow(Math.ceil((ROWS_AT + size) / PAGE));
    const { buffer } = memory;
    this.#score = score;
    this.features = new Int32Array(buffer, FEATURES_AT, MAX_FEATURES);
    this.sums = new Int16Array(buffer, SUMS_AT, ROW);
    fillIndex(new Int32Array(buffer, INDEX_AT, INDEX_BYTES / 4), slots);
    fill(new Int8Array(buffer, ROWS_AT, size));
  }

  /** Sums the weights of the first `count` of `features`. */
  score(count: number): void {
    this.#score(FEATURES_AT, count, INDEX_AT, ROWS_AT, SUMS_AT);
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
