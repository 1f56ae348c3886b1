import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { compileScore } from "../../../bench/recogniser/score-code.js";
import { SCORE_CODE } from "../../../src/recogniser/score-code.js";
import { ROW, Scorer } from "../../../src/recogniser/scorer.js";
import { newSharedWeights, type SharedWeights } from "../../../src/recogniser/shared-weights.js";

/** Weights of slot number `k`: small, of both signs, another for each label. */
const weightOf = (k: number, label: number): number => ((k * 31 + label * 7) % 255) - 127;

function makeScorer(slots: readonly number[], shared?: SharedWeights, laidOut = { times: 0 }): Scorer {
  const rows = new Int8Array(slots.length * ROW);
  for (let k = 0; k < slots.length; k++)
    for (let label = 0; label < ROW; label++) rows[k * ROW + label] = weightOf(k, label);
  return new Scorer(Int32Array.from(slots), (place) => (place.set(rows), laidOut.times++), shared);
}

describe("Scorer", () => {
  it("sums the rows of the features that have weights", () => {
    const slots = [0, 31, 32, 33, 64, 4_194_303];
    const scorer = makeScorer(slots);
    scorer.features.set([33, 5, 4_194_303, 0, 33]);
    scorer.score(5);
    const expected = Array.from(
      { length: ROW },
      (_, label) => 2 * weightOf(3, label) + weightOf(5, label) + weightOf(0, label),
    );
    expect([...scorer.sums]).toEqual(expected);
  });

  it("sums nothing for features without weights", () => {
    const scorer = makeScorer([7]);
    scorer.features.set([6, 8]);
    scorer.score(2);
    expect([...scorer.sums]).toEqual(new Array<number>(ROW).fill(0));
  });

  it("shares weights with others, which lay them out once, and nothing else", () => {
    const shared = newSharedWeights();
    const laidOut = { times: 0 };
    const [one, two] = [makeScorer([7, 9], shared, laidOut), makeScorer([7, 9], shared, laidOut)];
    one.features.set([7]);
    two.features.set([9]);
    one.score(1);
    two.score(1);
    const row = (k: number): number[] => Array.from({ length: ROW }, (_, label) => weightOf(k, label));
    expect([[...one.sums], [...two.sums], laidOut.times]).toEqual([row(0), row(1), 1]);
  });

  it("has weights of its own where there is no more room among the shared ones", () => {
    const shared = newSharedWeights();
    const laidOut = { times: 0 };
    const all = Array.from({ length: 257 }, () => makeScorer([7], shared, laidOut));
    const last = all.at(-1);
    last?.features.set([7]);
    last?.score(1);
    expect([last?.sums[3], laidOut.times]).toEqual([weightOf(0, 3), 2]);
  });

  it("runs what its source says", async () => {
    expect(await compileScore(readFileSync("src/recogniser/score.wat", "utf8"))).toBe(SCORE_CODE);
  });
});
