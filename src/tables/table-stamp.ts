/** What tells that a table, or a part of it, is as it was: how it is built, and its rows. */
import { createHash } from "node:crypto";
import type { Table, TablePart } from "./table.js";

/** Of some rows. */
export interface RowsSum {
  readonly rows: number;
  /** Of their hashes. */
  readonly sum: bigint;
}

/** `sign`: of its rows, as its engine or `signOfRows` gives it. What the engine estimates differs from run to run. */
export function stampOf(table: Table, sign: string): string {
  const built = { ...table, rows: null, bytes: 0 };
  return createHash("sha256")
    .update(JSON.stringify([built, sign]))
    .digest("hex");
}

/** What is found in a part hangs on its rows, on those by which the table is known, and on its number, by which persons are numbered. */
export const partStampOf = (table: Table, { index }: TablePart, opening: string, sign: string): string =>
  stampOf(table, `${index}\n${opening}\n${sign}`);

/** The sign of rows whose hashes add up to the sum, however they came. */
export const signOfRows = ({ rows, sum }: RowsSum): string => `${rows} ${sum}`;

/** The sign of the rows by which a table is known, those of one part after those of the other. */
export const signOfOpening = (sums: readonly RowsSum[]): string => sums.map(signOfRows).join("\n");

/** Undefined where one of them is not known. */
export const addSums = (sum: bigint | undefined, more: bigint | undefined): bigint | undefined =>
  sum === undefined || more === undefined ? undefined : sum + more;
