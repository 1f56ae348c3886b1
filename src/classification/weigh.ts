/** Weighs the signs of a capacity together: how much more they speak for an office than for private life. */
import { CAPACITY_WEIGHTS, PEER_WEIGHTS } from "./capacity-weights.js";

const WEIGHTS = new Map(Object.entries(CAPACITY_WEIGHTS));
const OF_PEERS = new Map(Object.entries(PEER_WEIGHTS));

function sumOf(signs: ReadonlySet<string>, weights: ReadonlyMap<string, number>): number {
  let odds = 0;
  for (const sign of signs) odds += weights.get(sign) ?? 0;
  return odds;
}

/** Logarithm of the odds that the individual stands there as an official, by the words around. */
export const weigh = (signs: ReadonlySet<string>): number => sumOf(signs, WEIGHTS);

/** By how much the others of the item move them. */
export const weighPeers = (signs: ReadonlySet<string>): number => sumOf(signs, OF_PEERS);
