/** The ladder of likelihoods that hotword rules climb, in our figures. */

export const LIKELIHOODS = ["VERY_UNLIKELY", "UNLIKELY", "POSSIBLE", "LIKELY", "VERY_LIKELY"] as const;
export type LikelihoodName = (typeof LIKELIHOODS)[number];

const SCORES: readonly number[] = [0.1, 0.3, 0.5, 0.7, 0.9];

export const scoreOf = (likelihood: LikelihoodName): number => SCORES[LIKELIHOODS.indexOf(likelihood)] ?? 0;

/** The score that many steps up or down from the nearest rung, kept on the ladder. */
export function climb(score: number, steps: number): number {
  const rung = SCORES.reduce(
    (best, one, i) => (Math.abs(one - score) < Math.abs((SCORES[best] ?? 0) - score) ? i : best),
    0,
  );
  return SCORES[Math.min(SCORES.length - 1, Math.max(0, rung + steps))] ?? score;
}
