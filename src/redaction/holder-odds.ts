/** Weighs the signs of whose a fact is together: how much more they speak for the requester than for anybody else. */
import { HOLDER_WEIGHTS } from "./holder-weights.js";

const WEIGHTS = new Map(Object.entries(HOLDER_WEIGHTS));

/** Logarithm of the odds that the fact is the requester's own. */
export function oddsOfOwn(signs: ReadonlySet<string>): number {
  let odds = 0;
  for (const sign of signs) odds += WEIGHTS.get(sign) ?? 0;
  return odds;
}
