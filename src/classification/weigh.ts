/** Weighs the signs of a capacity together: how much more they speak for an office than for private life. */
import { CAPACITY_WEIGHTS } from "./capacity-weights.js";

const WEIGHTS = new Map(Object.entries(CAPACITY_WEIGHTS));

/** Logarithm of the odds that the individual stands there as an official. */
export function weigh(signs: ReadonlySet<string>): number {
  let odds = 0;
  for (const sign of signs) odds += WEIGHTS.get(sign) ?? 0;
  return odds;
}
