/** What kind of delimited text a file is: its delimiter, the row of its headings, or that it is none at all. */
import { RowReader, type Dialect, type Row } from "./csv-rows.js";
import { formColumns } from "./form-columns.js";
import { isHeadingWord } from "./heading-words.js";

export interface TableShape {
  readonly dialect: Dialect;
  /** Number of the heading row, from 0; undefined when the table has none. */
  readonly headingRow: number | undefined;
  /** Whether it has two columns, labels down the left one. */
  readonly isForm: boolean;
  readonly columns: number;
  /** 0..1: how many of the rows that were looked at have that many columns. */
  readonly regularity: number;
  readonly rows: number;
}

const ROWS = 60;
const DELIMITERS = [",", ";", "\t", "|"] as const;

/** The likeliest shape of the beginning of a file; undefined when no delimiter parts it at all. */
export function tableShape(head: string): TableShape | undefined {
  let best: TableShape | undefined;
  for (const delimiter of DELIMITERS) {
    const shape = shapeWith(head, { delimiter });
    if (shape && (!best || weight(shape) > weight(best))) best = shape;
  }
  return best;
}

const weight = ({ regularity, columns }: TableShape): number => regularity * (1 + Math.log2(columns));

/** The shape of the beginning of a file when read by this dialect; undefined when its rows have one cell. */
export function shapeWith(head: string, dialect: Dialect): TableShape | undefined {
  const rows: Row[] = [];
  for (const row of new RowReader(head, dialect, true).rows()) {
    if (row.isEnded || rows.length === 0 || row.end >= head.length) rows.push(row);
    if (rows.length >= ROWS) break;
  }
  const filled = rows.filter((row) => row.cells.length > 1 || !isBlank(head, row));
  const columns = commonest(filled.map((row) => row.cells.length).filter((count) => count > 1));
  if (columns === undefined) return undefined;
  const regular = filled.filter((row) => row.cells.length === columns).length;
  const first = firstOfTable(head, rows, columns);
  const isForm = columns === 2 && isFormOfTwo(head, rows.slice(first));
  const headingRow = !isForm && isHeading(head, rows, first) ? first : undefined;
  return { dialect, columns, headingRow, isForm, regularity: regular / filled.length, rows: filled.length };
}

/** Whether labels go down the left side, words that headings use or a colon behind them, and not `Section, Name` above. */
function isFormOfTwo(text: string, [head, ...rows]: readonly Row[]): boolean {
  const top = head ? cellTexts(text, head) : [];
  if (top.every((cell) => isHeadingWord(cell) && !cell.endsWith(":")) && !formColumns(top)) return false;
  const labels = rows.map((row) => cellTexts(text, row)[0] ?? "");
  return labels.filter((label) => label.endsWith(":") || isHeadingWord(label)).length * 2 > labels.length;
}

/** Rows above the headings, before which only titles in a few cells may stand: `LIST;2020-01;;;;`. */
const TITLE_ROWS = 8;

/** The first full row; one that is mostly empty is a title above the headings when a row of headings follows. */
function firstOfTable(text: string, rows: readonly Row[], columns: number): number {
  const first = rows.findIndex((row) => row.cells.length === columns);
  for (let at = first; at >= 0 && at < Math.min(rows.length, first + TITLE_ROWS); at++) {
    const row = rows[at];
    if (!row || row.cells.length !== columns) continue;
    const words = cellTexts(text, row).filter((cell) => cell !== "");
    if (words.length * 2 <= columns) continue;
    return words.filter(isHeadingWord).length * 2 >= words.length ? at : first;
  }
  return first;
}

const isBlank = (text: string, { cells }: Row): boolean =>
  cells.every(({ start, end }) => text.slice(start, end).trim() === "");

/** Of counts equally common, the one that came first. */
function commonest(counts: readonly number[]): number | undefined {
  const tally = new Map<number, number>();
  for (const count of counts) tally.set(count, (tally.get(count) ?? 0) + 1);
  return [...tally].sort((a, b) => b[1] - a[1])[0]?.[0];
}

const isData = (cell: string): boolean => /\d{2}|@|^[\d.,$%-]+$/.test(cell);

/**
 * A heading row holds no data. Without words that headings use, a column must hold data from the next row on: else a list
 * of names would lose its first row to the headings, and reports would show it.
 */
function isHeading(text: string, rows: readonly Row[], at: number): boolean {
  const row = rows[at];
  if (!row) return false;
  const cells = cellTexts(text, row);
  const words = cells.filter((cell) => cell !== "");
  if (words.length * 2 <= cells.length || words.some((cell) => cell.length > 80)) return false;
  if (new Set(words).size < words.length * 0.8) return false;
  if (formColumns(cells)) return true;
  const named = words.filter(isHeadingWord).length;
  const data = words.filter(isData).length;
  if (data > 0) return named >= 2 && data * 4 <= words.length;
  if (named * 2 >= words.length) return true;
  const below = rows.slice(at + 1).map((other) => cellTexts(text, other));
  return below.length > 1 && cells.some((_, column) => holdsData(below, column));
}

function holdsData(rows: readonly (readonly string[])[], column: number): boolean {
  const cells = rows.map((row) => row[column] ?? "").filter((cell) => cell !== "");
  return cells.length > 1 && cells.filter(isData).length >= cells.length * 0.8;
}

const cellTexts = (text: string, { cells }: Row): string[] =>
  cells.map(({ start, end }) => text.slice(start, end).trim());

/** Lines that begin with a time, or its mark, of which a comma parts the thousandths: `08:01:12,114 INFO` makes no table. */
function isLog(head: string): boolean {
  const lines = head.split("\n", 40).filter((line) => line.trim() !== "");
  return (
    lines.filter((line) => /^(?:\S{0,12}[ T]?\d{2}:\d{2}:\d{2}|[^,\n]{0,24}[\]█]),\d{3}[ \]]/.test(line)).length * 2 >
    lines.length
  );
}

/** Whether a text with this shape is a table rather than prose with commas. */
export function isTable(head: string, { dialect, columns, regularity, rows }: TableShape): boolean {
  if (rows < 2 || regularity < 0.8) return false;
  // A table drawn with bars and dashes is Markdown's.
  if (dialect.delimiter === "|" && /^[ |:-]{3,}\r?$/m.test(head)) return false;
  if (isLog(head)) return false;
  if (dialect.delimiter === "\t" || dialect.delimiter === ";") return rows >= 3 || columns > 2;
  // In prose a space follows the comma; in tables hardly ever.
  const parts = head.split(dialect.delimiter, 400);
  const spaced = parts.filter((part, i) => i > 0 && part.startsWith(" ")).length;
  const isProse = spaced * 3 > parts.length && /[a-z]\. [A-Z]/.test(head);
  return !isProse && (rows >= 3 || columns > 3);
}
