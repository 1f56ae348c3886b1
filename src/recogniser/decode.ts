/** From the scores of words to stretches: how probable each label is at each word, and the most probable row of labels. */
import { begunBy, insideLabel, LABELS, OUTSIDE } from "./labels.js";

/**
 * How labels follow one another: a stretch begins behind a word outside or behind another stretch, goes on, or ends. Four
 * numbers a label, in rows of `LABELS`: begun from outside (for "outside": stayed outside), begun behind another stretch,
 * ended, gone on. As weights, or as `exp` of them.
 */
export const Follow = { fromOutside: 0, fromOther: LABELS, toOutside: 2 * LABELS, goOn: 3 * LABELS } as const;
export const FOLLOW_SIZE = 4 * LABELS;

export const expOf = (weights: Float32Array): Float64Array => Float64Array.from(weights, (weight) => Math.exp(weight));

/** A stretch of words with one type and how probable that is. */
export interface Stretch {
  readonly first: number;
  readonly last: number;
  readonly begin: number;
  readonly probability: number;
}

/** Room for forward and backward sums; grows with the longest row seen. */
export class Lattice {
  alpha = new Float64Array(0);
  beta = new Float64Array(0);
  scales = new Float64Array(0);

  reserve(words: number): void {
    if (this.scales.length >= words) return;
    this.alpha = new Float64Array(words * LABELS);
    this.beta = new Float64Array(words * LABELS);
    this.scales = new Float64Array(words);
  }
}

/**
 * Forward and backward sums over a row of `words` words. `potentials` holds `exp` of the scores, `LABELS` a word, 0 for
 * labels that are ruled out; `follow` holds `exp` of the weights. Returns the logarithm of the sum over all rows of
 * labels.
 */
export function sumRows(potentials: Float64Array, words: number, follow: Float64Array, lattice: Lattice): number {
  lattice.reserve(words);
  let total = 0;
  for (let t = 0; t < words; t++) total -= Math.log(forward(potentials, t, follow, lattice));
  for (let t = words - 1; t >= 0; t--) backward(potentials, t, words, follow, lattice);
  return total;
}

/** Fills the forward sums of word `t`; returns what they were scaled by. */
function forward(potentials: Float64Array, t: number, follow: Float64Array, { alpha, scales }: Lattice): number {
  const now = t * LABELS;
  const before = now - LABELS;
  let outside = 0;
  let others = 0;
  let ended = 0;
  if (t > 0) {
    outside = alpha[before] ?? 0;
    for (let a = 1; a < LABELS; a++) {
      const value = alpha[before + a] ?? 0;
      others += value;
      ended += value * (follow[Follow.toOutside + a] ?? 0);
    }
  } else outside = 1;
  let sum = (outside * (follow[Follow.fromOutside] ?? 0) + ended) * (potentials[now] ?? 0) || 0;
  alpha[now] = sum;
  for (let b = 1; b < LABELS; b += 2) {
    const begun = outside * (follow[Follow.fromOutside + b] ?? 0) + others * (follow[Follow.fromOther + b] ?? 0);
    const gone =
      t === 0
        ? 0
        : (alpha[before + b] ?? 0) * (follow[Follow.goOn + b] ?? 0) +
          (alpha[before + b + 1] ?? 0) * (follow[Follow.goOn + b + 1] ?? 0);
    const first = begun * (potentials[now + b] ?? 0);
    const more = gone * (potentials[now + b + 1] ?? 0);
    alpha[now + b] = first;
    alpha[now + b + 1] = more;
    sum += first + more;
  }
  const scale = sum > 0 ? 1 / sum : 1;
  scales[t] = scale;
  for (let b = 0; b < LABELS; b++) alpha[now + b] = (alpha[now + b] ?? 0) * scale;
  return scale;
}

/** Fills the backward sums of word `t`. */
function backward(
  potentials: Float64Array,
  t: number,
  words: number,
  follow: Float64Array,
  { beta, scales }: Lattice,
): void {
  const now = t * LABELS;
  if (t === words - 1) {
    beta.fill(1, now, now + LABELS);
    return;
  }
  const next = now + LABELS;
  const scale = scales[t + 1] ?? 1;
  const outside = (potentials[next] ?? 0) * (beta[next] ?? 0) * scale;
  let fromOutside = outside * (follow[Follow.fromOutside] ?? 0);
  let fromOther = 0;
  for (let b = 1; b < LABELS; b += 2) {
    const value = (potentials[next + b] ?? 0) * (beta[next + b] ?? 0) * scale;
    fromOutside += value * (follow[Follow.fromOutside + b] ?? 0);
    fromOther += value * (follow[Follow.fromOther + b] ?? 0);
  }
  beta[now] = fromOutside;
  for (let a = 1; a < LABELS; a++) {
    const inside = insideLabel(begunBy(a));
    beta[now + a] =
      fromOther +
      outside * (follow[Follow.toOutside + a] ?? 0) +
      (potentials[next + inside] ?? 0) * (beta[next + inside] ?? 0) * scale * (follow[Follow.goOn + a] ?? 0);
  }
}

/** Probability of label `label` at word `t`, after `sumRows`. */
export const probabilityAt = (lattice: Lattice, t: number, label: number): number =>
  (lattice.alpha[t * LABELS + label] ?? 0) * (lattice.beta[t * LABELS + label] ?? 0);

/** Probability that a word belongs to a stretch that `begin` begins. */
const partOf = (lattice: Lattice, t: number, begin: number): number =>
  probabilityAt(lattice, t, begin) + probabilityAt(lattice, t, insideLabel(begin));

/**
 * Stretches of words that more probably than `least` says belong to one type, with their mean probability. Words are
 * judged one by one: a row that is the most probable as a whole hides what is nearly as probable.
 */
export function likelyStretches(lattice: Lattice, words: number, least: (begin: number) => number): Stretch[] {
  const stretches: Stretch[] = [];
  for (let t = 0; t < words; t++) {
    const begin = likeliest(lattice, t, least);
    if (begin === OUTSIDE) continue;
    let last = t;
    let sum = partOf(lattice, t, begin);
    while (last + 1 < words && likeliest(lattice, last + 1, least) === begin) {
      if (probabilityAt(lattice, last + 1, begin) > probabilityAt(lattice, last + 1, insideLabel(begin))) break;
      last++;
      sum += partOf(lattice, last, begin);
    }
    stretches.push({ first: t, last, begin, probability: sum / (last - t + 1) });
    t = last;
  }
  return stretches;
}

/** The begin label of the type that the word most probably belongs to, if that is probable enough. */
function likeliest(lattice: Lattice, t: number, least: (begin: number) => number): number {
  let chosen = OUTSIDE;
  let best = 0;
  for (let begin = 1; begin < LABELS; begin += 2) {
    const probability = partOf(lattice, t, begin);
    if (probability > best && probability >= least(begin)) {
      best = probability;
      chosen = begin;
    }
  }
  return chosen;
}
