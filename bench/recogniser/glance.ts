/** Training of the first glance: which words are worth a longer look at all. Logistic regression, one weight a feature. */
import { GLANCE_SLOTS } from "../../src/recogniser/feature-slots.js";
import { GLANCES } from "../../src/recogniser/features.js";
import { OUTSIDE } from "../../src/recogniser/labels.js";
import { UNKNOWN, type Row } from "./training-texts.js";

const ROUNDS = 3;
const RATE = 0.1;

/** Weights by feature; the logarithm of the odds that a word is part of something is their sum. */
export function trainGlance(rows: readonly Row[]): Float32Array {
  const weights = new Float32Array(GLANCE_SLOTS);
  const squares = new Float32Array(GLANCE_SLOTS);
  for (let round = 0; round < ROUNDS; round++)
    for (const { words, labels, glances } of rows)
      for (let t = 0; t < words; t++) {
        const label = labels[t] ?? 0;
        if (label === UNKNOWN) continue;
        let sum = 0;
        for (let k = t * GLANCES; k < (t + 1) * GLANCES; k++) sum += weights[glances[k] ?? 0] ?? 0;
        const gradient = (label === OUTSIDE ? 0 : 1) - 1 / (1 + Math.exp(-sum));
        for (let k = t * GLANCES; k < (t + 1) * GLANCES; k++) {
          const feature = glances[k] ?? 0;
          const square = (squares[feature] ?? 0) + gradient * gradient;
          squares[feature] = square;
          weights[feature] = (weights[feature] ?? 0) + (RATE * gradient) / Math.sqrt(square + 1);
        }
      }
  return weights;
}
