/**
 * The trained recogniser: what each feature says for each label, and which label follows which. Weights are whole numbers
 * in steps of `STEP`, so that the table is small and the same everywhere.
 */
import { FOLLOW_SIZE } from "./decode.js";
import { FEATURE_SLOTS } from "./features.js";
import { LABELS } from "./labels.js";

const MAGIC = 0x53524d31;
const HEADER = 4;
/** Weight of one step of a stored whole number. */
export const STEP = 1 / 24;

export class RecogniserModel {
  /** Where the weights of each slot begin in `labels` and `weights`. */
  readonly #offsets: Int32Array;
  readonly #labels: Uint8Array;
  readonly #weights: Int8Array;
  /** Weights of labels behind one another, as `Follow` lays them out. */
  readonly follow: Float32Array;

  constructor(offsets: Int32Array, labels: Uint8Array, weights: Int8Array, follow: Float32Array) {
    this.#offsets = offsets;
    this.#labels = labels;
    this.#weights = weights;
    this.follow = follow;
  }

  /** Adds to `scores`, one a label, what the first `count` features say. */
  score(features: Int32Array, count: number, scores: Float32Array): void {
    for (let k = 0; k < count; k++) {
      const slot = features[k] ?? 0;
      const end = this.#offsets[slot + 1] ?? 0;
      for (let at = this.#offsets[slot] ?? 0; at < end; at++) {
        const label = this.#labels[at] ?? 0;
        scores[label] = (scores[label] ?? 0) + (this.#weights[at] ?? 0) * STEP;
      }
    }
  }

  /** As it is kept in a file. */
  encode(): Buffer {
    const used: number[] = [];
    for (let slot = 0; slot < FEATURE_SLOTS; slot++)
      if ((this.#offsets[slot + 1] ?? 0) > (this.#offsets[slot] ?? 0)) used.push(slot);
    const sizes = Uint8Array.from(used, (slot) => (this.#offsets[slot + 1] ?? 0) - (this.#offsets[slot] ?? 0));
    return Buffer.concat([
      Buffer.from(Int32Array.of(MAGIC, LABELS, used.length, this.#labels.length).buffer),
      Buffer.from(Float32Array.from(this.follow).buffer),
      Buffer.from(Int32Array.from(used).buffer),
      Buffer.from(sizes),
      Buffer.from(Uint8Array.from(this.#labels)),
      Buffer.from(Int8Array.from(this.#weights).buffer),
    ]);
  }

  /** Reads what `encode` gave. Throws when the bytes are something else. */
  static decode(bytes: Buffer): RecogniserModel {
    const copy = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length);
    const [magic, labelCount, used = 0, entries = 0] = new Int32Array(copy, 0, HEADER);
    if (magic !== MAGIC || labelCount !== LABELS) throw new Error("not a model of this recogniser");
    let at = HEADER * 4;
    const follow = new Float32Array(copy, at, FOLLOW_SIZE);
    at += FOLLOW_SIZE * 4;
    const slots = new Int32Array(copy, at, used);
    at += used * 4;
    const sizes = new Uint8Array(copy, at, used);
    at += used;
    const labels = new Uint8Array(copy, at, entries);
    const weights = new Int8Array(copy, at + entries, entries);
    const offsets = new Int32Array(FEATURE_SLOTS + 1);
    for (let k = 0; k < used; k++) offsets[(slots[k] ?? 0) + 1] = sizes[k] ?? 0;
    for (let slot = 0; slot < FEATURE_SLOTS; slot++)
      offsets[slot + 1] = (offsets[slot + 1] ?? 0) + (offsets[slot] ?? 0);
    return new RecogniserModel(offsets, labels, weights, follow);
  }

  /**
   * From weights in rows of `LABELS`; `numbers` holds one more than the row of each feature, 0 for features without. What is
   * below half a step is dropped.
   */
  static fromWeights(numbers: Int32Array, rows: Float32Array, follow: Float32Array): RecogniserModel {
    const offsets = new Int32Array(FEATURE_SLOTS + 1);
    const labels: number[] = [];
    const weights: number[] = [];
    for (let slot = 0; slot < FEATURE_SLOTS; slot++) {
      const base = ((numbers[slot] ?? 0) - 1) * LABELS;
      for (let label = 0; base >= 0 && label < LABELS; label++) {
        const steps = Math.max(-127, Math.min(127, Math.round((rows[base + label] ?? 0) / STEP)));
        if (steps === 0) continue;
        labels.push(label);
        weights.push(steps);
      }
      offsets[slot + 1] = labels.length;
    }
    return new RecogniserModel(offsets, Uint8Array.from(labels), Int8Array.from(weights), Float32Array.from(follow));
  }
}
