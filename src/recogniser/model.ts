/**
 * The trained recogniser: what each feature says for each label, and which label follows which. Weights are whole numbers
 * in steps of `STEP`, so that the table is small and the same everywhere.
 */
import { FOLLOW_SIZE } from "./decode.js";
import { FEATURE_SLOTS, GLANCE_SLOTS, GLANCES } from "./features.js";
import { LABELS } from "./labels.js";

const MAGIC = 0x53524d33;
const HEADER = 4;
/** Weight of one step of a stored whole number. */
export const STEP = 1 / 16;

/** Logarithm of the odds above which a word is looked at; chosen so that no figure of accuracy falls. */
const LEAST_GLANCE = 0;

const stepsOf = (weight: number): number => Math.max(-127, Math.min(127, Math.round(weight / STEP)));

/** Weight and label in one number: they are read together, and reading is what scoring costs. */
const pack = (label: number, steps: number): number => (steps << 8) | label;

/** Ones among the lowest 32 bits. */
function countOnes(bits: number): number {
  let n = bits - ((bits >>> 1) & 0x55555555);
  n = (n & 0x33333333) + ((n >>> 2) & 0x33333333);
  return Math.imul((n + (n >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

/** The weights as they lie in a file and in memory: of the features that have any, in order of their slots. */
export interface Weights {
  readonly slots: Int32Array;
  /** Weights of each slot. */
  readonly sizes: Uint8Array;
  /** As `pack` makes them, slot by slot. */
  readonly entries: Int16Array;
  /** Weights of labels behind one another, as `Follow` lays them out. */
  readonly follow: Float32Array;
  /** Weight in steps of each glance feature. */
  readonly glance: Int8Array;
}

export class RecogniserModel {
  /**
   * Two numbers for each 32 slots: which of them have weights, and how many slots with weights come before. Scoring is bound
   * by memory: most features have no weights and end here, and all tables together fit a near cache.
   */
  readonly #index = new Int32Array(FEATURE_SLOTS >>> 4);
  /** Where the weights of each slot that has any begin; one more at the end. */
  readonly #offsets: Int32Array;

  constructor(private readonly weights: Weights) {
    const { slots, sizes } = weights;
    this.#offsets = new Int32Array(slots.length + 1);
    for (let k = 0; k < slots.length; k++) {
      const slot = slots[k] ?? 0;
      const at = (slot >>> 5) * 2;
      this.#index[at] = (this.#index[at] ?? 0) | (1 << (slot & 31));
      this.#offsets[k + 1] = (this.#offsets[k] ?? 0) + (sizes[k] ?? 0);
    }
    for (let at = 0, before = 0; at < this.#index.length; at += 2) {
      this.#index[at + 1] = before;
      before += countOnes(this.#index[at] ?? 0);
    }
  }

  get follow(): Float32Array {
    return this.weights.follow;
  }

  /** Adds to the `LABELS` scores from `at` on, in steps, what the first `count` features say. */
  score(features: Int32Array, count: number, scores: Int32Array, at: number): void {
    const index = this.#index;
    const offsets = this.#offsets;
    const { entries } = this.weights;
    for (let k = 0; k < count; k++) {
      const slot = features[k] ?? 0;
      const bits = index[(slot >>> 5) * 2] ?? 0;
      const bit = slot & 31;
      if (((bits >>> bit) & 1) === 0) continue;
      const number = (index[(slot >>> 5) * 2 + 1] ?? 0) + countOnes(bits & ((1 << bit) - 1));
      const end = offsets[number + 1] ?? 0;
      for (let e = offsets[number] ?? 0; e < end; e++) {
        const entry = entries[e] ?? 0;
        const label = at + (entry & 0xff);
        scores[label] = (scores[label] ?? 0) + (entry >> 8);
      }
    }
  }

  /** Whether a first glance, its features from `from` on, says that a word deserves a longer look. */
  isWorthALook(features: Int32Array, from: number): boolean {
    const { glance } = this.weights;
    let sum = 0;
    for (let k = from; k < from + GLANCES; k++) sum += glance[features[k] ?? 0] ?? 0;
    return sum * STEP > LEAST_GLANCE;
  }

  /** As it is kept in a file. */
  encode(): Buffer {
    const { slots, sizes, entries, follow, glance } = this.weights;
    return Buffer.concat([
      Buffer.from(Int32Array.of(MAGIC, LABELS, slots.length, entries.length).buffer),
      ...[follow, glance, slots, entries, sizes].map((part) =>
        Buffer.from(part.buffer, part.byteOffset, part.byteLength),
      ),
    ]);
  }

  /** Reads what `encode` gave. Throws when the bytes are something else. */
  static decode(bytes: Buffer): RecogniserModel {
    const copy = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length);
    const [magic, labelCount, used = 0, count = 0] = new Int32Array(copy, 0, HEADER);
    if (magic !== MAGIC || labelCount !== LABELS) throw new Error("not a model of this recogniser");
    let at = HEADER * 4;
    const follow = new Float32Array(copy, at, FOLLOW_SIZE);
    at += FOLLOW_SIZE * 4;
    const glance = new Int8Array(copy, at, GLANCE_SLOTS);
    at += GLANCE_SLOTS;
    const slots = new Int32Array(copy, at, used);
    at += used * 4;
    const entries = new Int16Array(copy, at, count);
    return new RecogniserModel({ slots, sizes: new Uint8Array(copy, at + count * 2, used), entries, follow, glance });
  }

  /**
   * From weights in rows of `LABELS`; `numbers` holds one more than the row of each feature, 0 for features without. What is
   * below half a step is dropped.
   */
  static fromWeights(
    numbers: Int32Array,
    rows: Float32Array,
    follow: Float32Array,
    glance: Float32Array,
  ): RecogniserModel {
    const slots: number[] = [];
    const sizes: number[] = [];
    const entries: number[] = [];
    for (let slot = 0; slot < FEATURE_SLOTS; slot++) {
      const base = ((numbers[slot] ?? 0) - 1) * LABELS;
      if (base < 0) continue;
      const before = entries.length;
      for (let label = 0; label < LABELS; label++) {
        const steps = stepsOf(rows[base + label] ?? 0);
        if (steps !== 0) entries.push(pack(label, steps));
      }
      if (entries.length === before) continue;
      slots.push(slot);
      sizes.push(entries.length - before);
    }
    return new RecogniserModel({
      slots: Int32Array.from(slots),
      sizes: Uint8Array.from(sizes),
      entries: Int16Array.from(entries),
      follow: Float32Array.from(follow),
      glance: Int8Array.from(glance, stepsOf),
    });
  }
}
