/** The signs of a table whose engine sums up the rows of any of its parts. */
import { OPENING_ROWS, openingOf } from "../../tables/opening.js";
import { signOfOpening, signOfRows, type RowsSum } from "../../tables/table-stamp.js";
import type { TablePart } from "../../tables/table.js";
import type { TableSigns } from "./engine.js";

/** Of the rows of a part, or of the first of them; undefined where one of them cannot be signed. */
export type SumRows = (part: TablePart, limit?: number) => Promise<RowsSum | undefined>;

export async function signParts(parts: readonly TablePart[], sumRows: SumRows): Promise<TableSigns | undefined> {
  const sums = await sumAll(parts, sumRows);
  if (!sums) return undefined;
  const whole = signOfRows(addRows(sums));
  if (parts.length < 2) return { whole };
  const opening = await sumAll(openingOf(parts), (part) => sumRows(part, OPENING_ROWS));
  return { whole, ...(opening && { parts: { each: sums.map(signOfRows), opening: signOfOpening(opening) } }) };
}

async function sumAll(parts: readonly TablePart[], sumRows: SumRows): Promise<readonly RowsSum[] | undefined> {
  const sums: RowsSum[] = [];
  for (const part of parts) {
    const sum = await sumRows(part);
    if (!sum) return undefined;
    sums.push(sum);
  }
  return sums;
}

const addRows = (sums: readonly RowsSum[]): RowsSum =>
  sums.reduce((whole, { rows, sum }) => ({ rows: whole.rows + rows, sum: whole.sum + sum }), { rows: 0, sum: 0n });
