/**
 * The trained recogniser: what each feature says for each label, and which label follows which. Weights are whole numbers
 * in steps of `STEP`, so that the table is small and the same everywhere.
 */
import { FOLLOW_SIZE } from "./decode.js";
import { FEATURE_SLOTS, GLANCE_SLOTS } from "./feature-slots.js";
import { GLANCES } from "./features.js";
import { LABELS } from "./labels.js";
import { ROW, Scorer } from "./scorer.js";
import type { SharedWeights } from "./shared-weights.js";

const MAGIC = 0x53524d33;
const HEADER = 4;
/** Weight of one step of a stored whole number. */
export const STEP = 1 / 16;

/** Logarithm of the odds above which a word is looked at; chosen so that no figure of accuracy falls. */
const LEAST_GLANCE = 0.5;

const stepsOf = (weight: number): number => Math.max(-127, Math.min(127, Math.round(weight / STEP)));

/** Label and weight in one number. */
const pack = (label: number, steps: number): number => (steps << 8) | label;

/** The weights as they lie in a file: of the features that have any, in order of their slots. */
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
  constructor(private readonly weights: Weights) {}

  /** What sums the weights of a word's features; without `shared` it has memory of its own. */
  makeScorer(shared?: SharedWeights): Scorer {
    const { slots, sizes, entries } = this.weights;
    const fill = (rows: Int8Array): void => {
      for (let k = 0, e = 0; k < slots.length; k++)
        for (const end = e + (sizes[k] ?? 0); e < end; e++) {
          const entry = entries[e] ?? 0;
          rows[k * ROW + (entry & 0xff)] = entry >> 8;
        }
    };
    return new Scorer(slots, fill, shared);
  }

  get follow(): Float32Array {
    return this.weights.follow;
  }

  /** For who holds nothing else of the model: whether a first glance, its features from `from` on, says that a word deserves a longer look. */
  makeGlance(): (features: Int32Array, from: number) => boolean {
    const glance = this.weights.glance.slice();
    return (features, from) => {
      let sum = 0;
      for (let k = from; k < from + GLANCES; k++) sum += glance[features[k] ?? 0] ?? 0;
      return sum * STEP > LEAST_GLANCE;
    };
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
    // Bytes of a file lie in a place of their own, at its beginning: they need not be held twice.
    const own =
      bytes.byteOffset === 0 ? bytes.buffer : bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length);
    const [magic, labelCount, used = 0, count = 0] = new Int32Array(own, 0, HEADER);
    if (magic !== MAGIC || labelCount !== LABELS) throw new Error("not a model of this recogniser");
    let at = HEADER * 4;
    const follow = new Float32Array(own, at, FOLLOW_SIZE);
    at += FOLLOW_SIZE * 4;
    const glance = new Int8Array(own, at, GLANCE_SLOTS);
    at += GLANCE_SLOTS;
    const slots = new Int32Array(own, at, used);
    at += used * 4;
    const entries = new Int16Array(own, at, count);
    return new RecogniserModel({ slots, sizes: new Uint8Array(own, at + count * 2, used), entries, follow, glance });
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
