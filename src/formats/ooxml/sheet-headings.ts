/**
 * Under which heading or beside which label each cell of a sheet stands. A sheet may hold several tables, titles, notes
 * and forms; they are told apart by the empty rows between them.
 */
import { isHeadingWord, shapeWith } from "../text/csv-dialect.js";

export interface TextCell {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

export interface CellRole {
  /** Name of the column, or the label. */
  readonly field?: string;
  readonly isColumn?: boolean;
  readonly isHeading?: boolean;
}

/** Rows by which a table is known. */
const FIRST_ROWS = 60;
const LONGEST_LABEL = 60;
const MOST_COLUMNS = 400;

interface Headings {
  readonly names: ReadonlyMap<number, string>;
}

/** Calls for each row of cells, in order, what its cells are. Cells come in rows from top to bottom. */
export function* assignRoles<Cell extends TextCell>(
  rows: readonly (readonly Cell[])[],
): Iterable<{ readonly cells: readonly Cell[]; readonly roles: readonly CellRole[] }> {
  let headings: Headings | undefined;
  for (const block of blocksOf(rows)) {
    const at = headingRow(block);
    const own = at === undefined ? undefined : headingsOf(block[at] ?? []);
    if (own) headings = own;
    const isTable = own !== undefined || (headings !== undefined && continues(block, headings));
    const isForm = !isTable && block.every((cells) => cells.length <= 2 || cells.length === 4);
    for (const [i, cells] of block.entries()) {
      if (own && i === at) yield { cells, roles: cells.map(() => ({ isHeading: true })) };
      else if (isTable && headings && i >= (at ?? 0)) yield { cells, roles: columnRoles(cells, headings) };
      else yield { cells, roles: labelRoles(cells, isForm) };
    }
  }
}

/** Stretches of rows without an empty row between them. */
function* blocksOf<Cell extends TextCell>(rows: readonly (readonly Cell[])[]): Iterable<(readonly Cell[])[]> {
  let block: (readonly Cell[])[] = [];
  let last = -1;
  for (const cells of rows) {
    const row = cells[0]?.row ?? last + 1;
    if (block.length > 0 && row > last + 1) {
      yield block;
      block = [];
    }
    block.push(cells);
    last = row;
  }
  if (block.length > 0) yield block;
}

/** Place of the row of headings in the block, as they are told in delimited text. */
function headingRow(block: readonly (readonly TextCell[])[]): number | undefined {
  const rows = block.slice(0, FIRST_ROWS);
  const columns = [...new Set(rows.flatMap((cells) => cells.map(({ column }) => column)))].sort((a, b) => a - b);
  if (rows.length < 2 || columns.length < 2 || columns.length > MOST_COLUMNS) return undefined;
  if (columns.length === 2 && isFormOfTwo(rows)) return undefined;
  const lines = rows.map((cells) => {
    const byColumn = new Map(cells.map(({ column, text }) => [column, text.replace(/[\s"]+/g, " ").trim()]));
    return columns.map((column) => byColumn.get(column) ?? "").join("\t");
  });
  return shapeWith(`${lines.join("\n")}\n`, { delimiter: "\t" })?.headingRow;
}

/** Whether labels go down the left side: words that headings use, or a colon behind them. */
function isFormOfTwo(rows: readonly (readonly TextCell[])[]): boolean {
  const labels = rows.slice(1).map((cells) => cells[0]?.text.trim() ?? "");
  return labels.filter((label) => label.endsWith(":") || isHeadingWord(label)).length * 2 > labels.length;
}

function headingsOf(cells: readonly TextCell[]): Headings {
  return { names: new Map(cells.map(({ column, text }) => [column, text.replace(/\s+/g, " ").trim()])) };
}

/** Whether a block without headings goes on with the table above: most of its columns are filled. */
function continues(block: readonly (readonly TextCell[])[], { names }: Headings): boolean {
  const first = block[0] ?? [];
  return first.length > 1 && first.length * 2 >= names.size && first.every(({ column }) => names.has(column));
}

const columnRoles = (cells: readonly TextCell[], { names }: Headings): CellRole[] =>
  cells.map(({ column }) => {
    const field = names.get(column);
    return field ? { field, isColumn: true } : {};
  });

/** Values beside their labels: labels end in a colon, or the whole block is a form. */
const labelRoles = (cells: readonly TextCell[], isForm: boolean): CellRole[] =>
  cells.map((cell, i) => {
    const left = cells[i - 1];
    const label =
      left && left.column === cell.column - 1 && (!isForm || i % 2 === 1) ? labelOf(left, isForm) : undefined;
    return label === undefined ? {} : { field: label };
  });

/** A short text without figures that ends in a letter, a bracket or a colon. */
function labelOf({ text }: TextCell, isForm: boolean): string | undefined {
  const label = text.trim();
  if (label.length === 0 || label.length > LONGEST_LABEL || /\d{3}|@/.test(label) || !/\p{L}/u.test(label))
    return undefined;
  return isForm || label.endsWith(":") ? label.replace(/\s*:$/, "") : undefined;
}
