/** Training of a linear-chain conditional random field by stochastic gradients; the same rows give the same weights. */
import { FEATURE_SLOTS } from "../../src/recogniser/feature-slots.js";
import { expOf, Follow, FOLLOW_SIZE, Lattice, probabilityAt, sumRows } from "../../src/recogniser/decode.js";
import { beginLabel, begunBy, insideLabel, LABELS, OUTSIDE } from "../../src/recogniser/labels.js";
import { RecogniserModel } from "../../src/recogniser/model.js";
import { Random } from "../random.js";
import { trainGlance } from "./glance.js";
import { RARE, UNKNOWN, type Row } from "./training-texts.js";

export interface TrainingOptions {
  readonly rounds: number;
  readonly rate: number;
  /** Weight of the squares of the weights, for each row. */
  readonly shrink: number;
  /** Share of features that are left out of a word at random, so that none is leant on alone. */
  readonly dropout: number;
  readonly blind: number;
  /** Weights smaller than this after a round are given up. */
  readonly least: number;
}

const PERSON = beginLabel("PERSON");

export class Trainer {
  /** One more than the number of each feature among those met; weights stand by that number. */
  readonly #numbers = new Int32Array(FEATURE_SLOTS);
  #weights = new Float32Array(0);
  #squares = new Float32Array(0);
  readonly #follow = new Float32Array(FOLLOW_SIZE);
  readonly #followSquares = new Float32Array(FOLLOW_SIZE);
  readonly #free = new Lattice();
  readonly #bound = new Lattice();
  readonly #random = new Random(11);

  constructor(private readonly options: TrainingOptions) {}

  train(rows: readonly Row[], report: (round: number, loss: number) => void): RecogniserModel {
    this.#numberFeatures(rows);
    const order = rows.map((_, index) => index);
    for (let round = 0; round < this.options.rounds; round++) {
      if (round > 0) this.#freezeSmall();
      for (let i = order.length - 1; i > 0; i--) {
        const j = this.#random.integer(0, i);
        [order[i], order[j]] = [order[j] ?? 0, order[i] ?? 0];
      }
      let loss = 0;
      for (const index of order) {
        const row = rows[index];
        if (row) loss += this.#learn(row, this.options.rate);
      }
      report(round, loss);
    }
    return RecogniserModel.fromWeights(this.#numbers, this.#weights, this.#follow, trainGlance(rows));
  }

  /** Weights that have stayed small are set to 0 for good; the others learn to do without them. Few weights are fast. */
  #freezeSmall(): void {
    for (let k = 0; k < this.#weights.length; k++)
      if (Math.abs(this.#weights[k] ?? 0) < this.options.least) {
        this.#weights[k] = 0;
        this.#squares[k] = Infinity;
      }
  }

  #numberFeatures(rows: readonly Row[]): void {
    let count = 0;
    for (const { features } of rows)
      for (const feature of features)
        if (feature !== RARE && this.#numbers[feature] === 0) this.#numbers[feature] = ++count;
    this.#weights = new Float32Array(count * LABELS);
    this.#squares = new Float32Array(count * LABELS);
  }

  #baseOf(feature: number): number {
    return ((this.#numbers[feature] ?? 1) - 1) * LABELS;
  }

  #learn(row: Row, rate: number): number {
    const { words, offsets, features, labels, weight } = row;
    const kept = this.#drop(row);
    const scale = 1 / (1 - this.options.dropout);
    const potentials = new Float64Array(words * LABELS);
    for (let t = 0; t < words; t++) {
      const scores = new Float64Array(LABELS);
      for (let k = offsets[t] ?? 0; k < (offsets[t + 1] ?? 0); k++) {
        if (kept[k] === 0) continue;
        const base = this.#baseOf(features[k] ?? 0);
        for (let b = 0; b < LABELS; b++) scores[b] = (scores[b] ?? 0) + (this.#weights[base + b] ?? 0);
      }
      for (let b = 0; b < LABELS; b++) potentials[t * LABELS + b] = Math.exp(Math.min(80, (scores[b] ?? 0) * scale));
    }
    const follow = expOf(this.#follow);
    const free = sumRows(potentials, words, follow, this.#free);
    const allowed = potentials.slice();
    for (let t = 0; t < words; t++)
      for (let b = 0; b < LABELS; b++) if (!permits(labels[t] ?? 0, b)) allowed[t * LABELS + b] = 0;
    const bound = sumRows(allowed, words, follow, this.#bound);
    this.#step(row, kept, rate * weight);
    this.#stepFollow(potentials, allowed, words, follow, rate * weight);
    return (free - bound) * weight;
  }

  #drop({ words, offsets, features }: Row): Uint8Array {
    const kept = new Uint8Array(features.length).fill(1);
    const blind = this.#random.next() < this.options.blind;
    for (let t = 0; t < words; t++)
      for (let first = offsets[t] ?? 0, k = first; k < (offsets[t + 1] ?? 0); k++)
        if (features[k] === RARE || (blind && hearsRules(k - first)) || this.#random.next() < this.options.dropout)
          kept[k] = 0;
    return kept;
  }

  #step({ words, offsets, features }: Row, kept: Uint8Array, rate: number): void {
    const errors = new Float64Array(LABELS);
    for (let t = 0; t < words; t++) {
      let size = 0;
      for (let b = 0; b < LABELS; b++) {
        const error = probabilityAt(this.#bound, t, b) - probabilityAt(this.#free, t, b);
        errors[b] = error;
        size += Math.abs(error);
      }
      if (size < 0.01) continue;
      for (let k = offsets[t] ?? 0; k < (offsets[t + 1] ?? 0); k++) {
        if (kept[k] === 0) continue;
        const base = this.#baseOf(features[k] ?? 0);
        for (let b = 0; b < LABELS; b++) {
          const old = this.#weights[base + b] ?? 0;
          const gradient = (errors[b] ?? 0) - this.options.shrink * old;
          const squares = (this.#squares[base + b] ?? 0) + gradient * gradient;
          this.#squares[base + b] = squares;
          if (squares > 0) this.#weights[base + b] = old + (rate * gradient) / Math.sqrt(squares + 1e-2);
        }
      }
    }
  }

  #stepFollow(free: Float64Array, bound: Float64Array, words: number, follow: Float64Array, rate: number): void {
    const errors = new Float64Array(FOLLOW_SIZE);
    addPairs(errors, bound, words, follow, this.#bound, 1);
    addPairs(errors, free, words, follow, this.#free, -1);
    for (let k = 0; k < errors.length; k++) {
      const error = errors[k] ?? 0;
      if (error === 0) continue;
      const squares = (this.#followSquares[k] ?? 0) + error * error;
      this.#followSquares[k] = squares;
      this.#follow[k] = (this.#follow[k] ?? 0) + (rate * error) / Math.sqrt(squares + 1e-2);
    }
  }
}

const hearsRules = (position: number): boolean =>
  (position >= 28 && position <= 32) || (position >= 40 && position <= 42) || (position >= 44 && position <= 46);

function permits(label: number, b: number): boolean {
  return label === UNKNOWN ? b !== PERSON && b !== PERSON + 1 : label === b;
}

/** Adds the probability of each way in which one label follows another. */
function addPairs(
  to: Float64Array,
  potentials: Float64Array,
  words: number,
  follow: Float64Array,
  { alpha, beta, scales }: Lattice,
  sign: number,
): void {
  const add = (at: number, value: number): void => {
    to[at] = (to[at] ?? 0) + sign * value;
  };
  for (let t = 1; t < words; t++) {
    const before = (t - 1) * LABELS;
    const arrive = (b: number): number =>
      (potentials[t * LABELS + b] ?? 0) * (beta[t * LABELS + b] ?? 0) * (scales[t] ?? 1);
    const outside = alpha[before] ?? 0;
    const toOutside = arrive(OUTSIDE);
    let others = 0;
    for (let a = 1; a < LABELS; a++) {
      const value = alpha[before + a] ?? 0;
      others += value;
      if (value < 1e-9) continue;
      add(Follow.toOutside + a, value * (follow[Follow.toOutside + a] ?? 0) * toOutside);
      add(Follow.goOn + a, value * (follow[Follow.goOn + a] ?? 0) * arrive(insideLabel(begunBy(a))));
    }
    add(Follow.fromOutside, outside * (follow[Follow.fromOutside] ?? 0) * toOutside);
    for (let b = 1; b < LABELS; b += 2) {
      const arrived = arrive(b);
      add(Follow.fromOutside + b, outside * (follow[Follow.fromOutside + b] ?? 0) * arrived);
      add(Follow.fromOther + b, others * (follow[Follow.fromOther + b] ?? 0) * arrived);
    }
  }
}
