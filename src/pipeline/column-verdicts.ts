/** What a column holds, how sure that is, how many cells of the whole table hold it, and why: the say of all its cells. */
import type { ColumnVerdict } from "../core/finding.js";
import type { FindingType } from "../core/finding-type.js";
import type { Table } from "../tables/table.js";
import { distinctValues, type ColumnCount, type TypeCount } from "./column-tally.js";

/** The standard normal quantile of an interval that holds the true share 19 times in 20. */
const Z = 1.96;

export interface RowsRead {
  readonly read: number;
  /** Rows of the table. */
  readonly total: number;
  readonly isCounted: boolean;
  /** Whether the rows were drawn. */
  readonly isSample: boolean;
}

/** Verdicts in the order of the columns, the surest first within a column. Columns in which nothing was found have none. */
export function judgeColumns(table: Table, counts: readonly ColumnCount[], rows: RowsRead): readonly ColumnVerdict[] {
  const order = new Map(table.columns.map(({ name }, i) => [name, i]));
  // `details.phone` stands with `details`.
  const placeOf = (name: string): number =>
    order.get(name) ?? order.get(name.slice(0, name.indexOf("."))) ?? order.size;
  return [...counts]
    .sort((a, b) => placeOf(a.name) - placeOf(b.name) || (a.name < b.name ? -1 : 1))
    .flatMap((column) =>
      [...column.types]
        .sort(([, a], [, b]) => b.cells - a.cells)
        .map(([type, count]) => verdictOf(table, column, type, count, rows)),
    );
}

function verdictOf(
  table: Table,
  column: ColumnCount,
  type: FindingType,
  count: TypeCount,
  rows: RowsRead,
): ColumnVerdict {
  const declared = table.columns.find(({ name }) => name === column.name);
  const share = Math.min(1, count.cells / Math.max(1, column.filled));
  return {
    name: column.name,
    ...(declared && { dataType: declared.type }),
    type,
    confidence: Math.round((100 * count.confidence) / count.cells) / 100,
    share: Math.round(1000 * share) / 1000,
    cells: count.cells,
    estimate: estimateCells(count.cells, rows),
    why: reasonsOf(table, column, count, rows),
  };
}

/** Cells of the whole table that hold it, at least and at most: all are known, or the interval of Wilson's score. */
export function estimateCells(cells: number, { read, total, isSample }: RowsRead): readonly [number, number] {
  if (!isSample || read === 0 || read >= total)
    return [cells, Math.max(cells, isSample ? cells : total - read + cells)];
  const share = Math.min(1, cells / read);
  // Rows are drawn without putting them back.
  const left = (total - read) / Math.max(1, total - 1);
  const z2 = Z * Z * left;
  const middle = (share + z2 / (2 * read)) / (1 + z2 / read);
  const half = (Math.sqrt(z2) / (1 + z2 / read)) * Math.sqrt((share * (1 - share)) / read + z2 / (4 * read * read));
  const low = Math.max(cells, Math.floor(total * (middle - half)));
  return [low, Math.max(low, Math.min(total, Math.ceil(total * (middle + half))))];
}

function reasonsOf(table: Table, column: ColumnCount, { cells, whole, reasons }: TypeCount, rows: RowsRead): string[] {
  const declared = table.columns.find(({ name }) => name === column.name);
  const distinct = distinctValues(column.bits);
  const why = [...reasons];
  why.push(
    whole * 2 >= cells
      ? `the whole value in ${whole} of ${column.filled} filled cells`
      : `within the text of ${cells - whole} of ${column.filled} filled cells`,
  );
  if (declared?.comment !== undefined) why.push("the column has a comment");
  if (declared?.refersTo !== undefined) why.push(`refers to ${declared.refersTo}`);
  if (distinct !== undefined && column.filled >= 20)
    why.push(distinct >= 0.9 * column.filled ? "nearly all values differ" : `about ${distinct} values, over and over`);
  if (rows.isSample && !rows.isCounted) why.push("the number of rows is the server's estimate");
  return why;
}
