/** What tells that a table is as it was: how it is built, and its rows. */
import { createHash } from "node:crypto";
import type { Table } from "./table.js";

/** `sign`: of its rows, as its engine or `signOfRows` gives it. What the engine estimates differs from run to run. */
export function stampOf(table: Table, sign: string): string {
  const built = { ...table, rows: null, bytes: 0 };
  return createHash("sha256")
    .update(JSON.stringify([built, sign]))
    .digest("hex");
}

/** The sign of rows whose hashes add up to the sum, however they came. */
export const signOfRows = (rows: number, sum: bigint): string => `${rows} ${sum}`;

/** Undefined where one of them is not known. */
export const addSums = (sum: bigint | undefined, more: bigint | undefined): bigint | undefined =>
  sum === undefined || more === undefined ? undefined : sum + more;
