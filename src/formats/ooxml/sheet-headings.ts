/**
 * Under which heading or beside which label each cell of a sheet stands. A sheet may hold several tables, titles, notes
 * and forms; they are told apart by the empty rows between them.
 */
import { shapeWith } from "../text/csv-dialect.js";
import { askedBy, asLabel, formColumns, type FormColumns } from "../text/form-columns.js";
import { formSegments } from "../text/form-lines.js";
import type { Segment } from "../../text/document.js";

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
const MOST_COLUMNS = 400;

interface Headings {
  readonly names: ReadonlyMap<number, string>;
  /** Labels and values by number of column, where the headings are those of a form. */
  readonly form: FormColumns | undefined;
}

/** Tells of the rows of one sheet what their cells are. Rows come from top to bottom, all at once or some at a time. */
export class CellRoles {
  #headings: Headings | undefined;
  #last = -1;

  *assign<Cell extends TextCell>(
    rows: readonly (readonly Cell[])[],
  ): Iterable<{ readonly cells: readonly Cell[]; readonly roles: readonly CellRole[] }> {
    for (const block of blocksOf(rows)) {
      const goesOn = this.#headings !== undefined && block[0]?.[0]?.row === this.#last + 1;
      this.#last = block.at(-1)?.[0]?.row ?? this.#last;
      const at = goesOn ? undefined : headingRow(block);
      const own = at === undefined ? undefined : headingsOf(block[at] ?? [], block);
      if (own) this.#headings = own;
      const headings = this.#headings;
      const isTable = goesOn || own !== undefined || (headings !== undefined && continues(block, headings));
      const isForm = !isTable && block.every((cells) => cells.length <= 2 || cells.length === 4);
      for (const [i, cells] of block.entries()) {
        if (own && i === at) yield { cells, roles: cells.map(() => ({ isHeading: true })) };
        else if (isTable && headings && i >= (at ?? 0)) yield { cells, roles: columnRoles(cells, headings) };
        else yield { cells, roles: labelRoles(cells, isForm) };
      }
    }
  }
}

/** Segments of one cell that stands at `start`: the whole of it, or its lines `label: value` where nothing names it. */
export function cellSegments(
  start: number,
  text: string,
  place: Omit<Segment, "start" | "end">,
  { field, isColumn, isHeading }: CellRole,
): Segment[] {
  const within = field === undefined && !isHeading ? formSegments(text) : [];
  if (within.length > 0)
    return within.map((segment) => ({ ...place, ...segment, start: start + segment.start, end: start + segment.end }));
  const from = start + text.length - text.trimStart().length;
  const end = start + text.trimEnd().length;
  const known = field === undefined ? {} : isColumn ? { field, columnName: field } : { field };
  return [{ start: from, end, ...place, ...known, ...(isHeading ? { isHeading } : {}) }];
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
  const lines = rows.map((cells) => {
    const byColumn = new Map(cells.map(({ column, text }) => [column, text.replace(/[\s"]+/g, " ").trim()]));
    return columns.map((column) => byColumn.get(column) ?? "").join("\t");
  });
  return shapeWith(`${lines.join("\n")}\n`, { delimiter: "\t" })?.headingRow;
}

function headingsOf(cells: readonly TextCell[], block: readonly (readonly TextCell[])[]): Headings {
  const named = cells.map(({ column, text }) => ({ column, name: text.replace(/\s+/g, " ").trim() }));
  const first = Math.min(...block.map(([cell]) => cell?.column ?? Infinity));
  // A corner that is empty is no cell.
  const all = first < (named[0]?.column ?? 0) ? [{ column: first, name: "" }, ...named] : named;
  const form = formColumns(all.map(({ name }) => name));
  const columnAt = (index: number): number => all[index]?.column ?? -1;
  return {
    names: new Map(named.map(({ column, name }) => [column, name])),
    form: form && { ...form, label: columnAt(form.label), values: form.values.map(columnAt) },
  };
}

/** Whether a block without headings goes on with the table above: most of its columns are filled. */
function continues(block: readonly (readonly TextCell[])[], { names }: Headings): boolean {
  const first = block[0] ?? [];
  return first.length > 1 && first.length * 2 >= names.size && first.every(({ column }) => names.has(column));
}

function columnRoles(cells: readonly TextCell[], { names, form }: Headings): CellRole[] {
  const asked = form && askedBy(form, cells.find(({ column }) => column === form.label)?.text ?? "");
  return cells.map(({ column }) => {
    if (asked !== undefined && column === form?.label) return {};
    if (asked !== undefined && form?.values.includes(column)) return { field: asked };
    const field = names.get(column);
    return field ? { field, isColumn: true } : {};
  });
}

/** Values beside their labels: labels end in a colon, or the whole block is a form. */
const labelRoles = (cells: readonly TextCell[], isForm: boolean): CellRole[] =>
  cells.map((cell, i) => {
    const left = cells[i - 1];
    const label =
      left && left.column === cell.column - 1 && (!isForm || i % 2 === 1) ? labelOf(left, isForm) : undefined;
    return label === undefined ? {} : { field: label };
  });

const labelOf = ({ text }: TextCell, isForm: boolean): string | undefined =>
  isForm || text.trim().endsWith(":") ? asLabel(text) : undefined;
