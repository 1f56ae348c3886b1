/** The rows by which a table is known before it is read: the first of some of its parts. */
import type { TablePart } from "./table.js";

/** Parts of a table of which the first rows are looked at before any is read. */
const OPENINGS = 8;
/** Rows at the beginning of each of them, at most. */
export const OPENING_ROWS = 2_000;

/** As far apart as a power of two allows, so that they are the same parts until a table has twice as many. */
export function openingOf(parts: readonly TablePart[]): readonly TablePart[] {
  let step = 1;
  while (2 * step * OPENINGS <= parts.length) step *= 2;
  return parts.filter((_, i) => i % step === 0 && i < step * OPENINGS);
}
