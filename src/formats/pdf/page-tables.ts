/**
 * Tables on a page, told by where words stand: a line of headings, and below it lines that keep clear of the white between
 * the columns. Rules are not asked: many tables have none. Knows boxes and words, no glyphs.
 */
import type { Segment } from "../../text/document.js";
import { isHeadingWord } from "../text/heading-words.js";
import type { Rect } from "./geometry.js";

/** A word and the stretch of the page's text that it is. */
export interface PlacedWord extends Rect {
  readonly start: number;
  readonly end: number;
}

interface Line {
  /** From the left. */
  readonly words: PlacedWord[];
  readonly top: number;
  readonly bottom: number;
}

/** From `left` to `right`, white on both sides. */
interface Column {
  readonly left: number;
  readonly right: number;
}

/** Pages with more words are drawings or hostile. */
const MOST_WORDS = 6_000;
const MIN_COLUMNS = 3;
const MIN_ROWS = 2;
/** Lines from which columns are learnt; what crosses them further down is a line between two rows, or the end. */
const LEARNT_FROM = 4;
const MAX_MISSED = 2;
/**
 * Share of a line's height: the white between columns at least, up to which it may be that between words, the distance of
 * lines of one cell, and the white between rows at most.
 */
const WHITE = 0.1;
const BETWEEN_WORDS = 0.7;
const WRAPPED = 1.9;
const APART = 6;
const MOST_HEADINGS = 40;

/** The cells of all tables of a page, in the order of its text; each under the heading of its column. */
export function pageTableCells(words: readonly PlacedWord[], text: string): Segment[] {
  if (words.length > MOST_WORDS || words.length < MIN_COLUMNS * (MIN_ROWS + 1)) return [];
  const lines = linesOf(words);
  const cells = new Map<PlacedWord, CellOf>();
  for (let i = 0; i < lines.length;) {
    const table = mayBeHeadings(lines[i], text) ? tableAt(lines, i, text) : undefined;
    if (table) for (const [word, cell] of table.cells) cells.set(word, cell);
    i = table?.end ?? i + 1;
  }
  return cells.size === 0 ? [] : segmentsOf(words, cells, text);
}

interface CellOf {
  /** Words of one cell have one of these. */
  readonly key: string;
  readonly heading: string;
  readonly isHeading: boolean;
}

const heightOf = ({ top, bottom }: Pick<Rect, "top" | "bottom">): number => top - bottom;

function linesOf(words: readonly PlacedWord[]): Line[] {
  const lines: { words: PlacedWord[]; top: number; bottom: number }[] = [];
  for (const word of [...words].sort((a, b) => b.top + b.bottom - a.top - a.bottom)) {
    const line = lines.at(-1);
    const overlap = line ? Math.min(line.top, word.top) - Math.max(line.bottom, word.bottom) : 0;
    if (line && overlap > 0.5 * Math.min(heightOf(line), heightOf(word))) line.words.push(word);
    else lines.push({ words: [word], top: word.top, bottom: word.bottom });
  }
  for (const line of lines) line.words.sort((a, b) => a.left - b.left);
  return lines;
}

const wordsOf = (words: readonly PlacedWord[], text: string): string =>
  words.map(({ start, end }) => text.slice(start, end)).join(" ");

function mayBeHeadings(line: Line | undefined, text: string): boolean {
  if (!line || line.words.length < MIN_COLUMNS || line.words.length > MOST_HEADINGS) return false;
  return line.words.filter((word) => isHeadingWord(wordsOf([word], text))).length >= 2;
}

function tableAt(
  lines: readonly Line[],
  first: number,
  text: string,
): { readonly end: number; readonly cells: ReadonlyMap<PlacedWord, CellOf> } | undefined {
  const head = lines[first];
  if (!head) return undefined;
  let columns: readonly Column[] = columnsOf(head.words, WHITE * heightOf(head));
  const rows: Line[] = [];
  let missed = 0;
  let at = first + 1;
  for (; at < lines.length && missed <= MAX_MISSED; at++) {
    const line = lines[at];
    const above = lines[at - 1] ?? head;
    if (!line || above.bottom - line.top > APART * heightOf(head)) break;
    const merged = underHeadings(columnsOf([...columns, ...line.words], WHITE * heightOf(head)), head);
    const isLearning = rows.length < LEARNT_FROM;
    if (merged.length < MIN_COLUMNS || (!isLearning && merged.length < columns.length)) {
      if (isLearning) break;
      missed++;
      continue;
    }
    columns = merged;
    rows.push(line);
    missed = 0;
  }
  const headings = headingsOf(head, rows, columns, text);
  if (!headings || rows.length - headings.lines < MIN_ROWS) return undefined;
  const cells = new Map<PlacedWord, CellOf>();
  place(cells, [head, ...rows.slice(0, headings.lines)], columns, headings.names, true);
  place(cells, rows.slice(headings.lines), columns, headings.names, false);
  const last = rows.at(-1);
  return { end: last ? lines.indexOf(last) + 1 : at, cells };
}

/** Stretches that are covered, wider white than `white` between them, from the left. */
function columnsOf(covered: readonly Column[], white: number): Column[] {
  const columns: { left: number; right: number }[] = [];
  for (const { left, right } of [...covered].sort((a, b) => a.left - b.left)) {
    const last = columns.at(-1);
    if (last && left - last.right < white) last.right = Math.max(last.right, right);
    else columns.push({ left, right });
  }
  return columns;
}

/** What has no heading and stands behind the column before no further than a word is a part of it. */
function underHeadings(columns: readonly Column[], head: Line): Column[] {
  const whole: { left: number; right: number }[] = [];
  for (const column of columns) {
    const last = whole.at(-1);
    const isHeaded = head.words.some((word) => word.left < column.right && word.right > column.left);
    if (last && !isHeaded && column.left - last.right < BETWEEN_WORDS * heightOf(head)) last.right = column.right;
    else whole.push({ ...column });
  }
  return whole;
}

const columnAt = (columns: readonly Column[], { left, right }: Column): number =>
  columns.findIndex((column) => left < column.right && right > column.left);

/** Names of the columns, and how many lines below the first they go on over; undefined where they are no headings. */
function headingsOf(
  head: Line,
  rows: readonly Line[],
  columns: readonly Column[],
  text: string,
): { readonly names: readonly string[]; readonly lines: number } | undefined {
  let names = columns.map(() => "");
  let above = head;
  let lines = -1;
  for (const line of [head, ...rows.slice(0, 2)]) {
    const own = columns.map((_, i) =>
      wordsOf(
        line.words.filter((word) => columnAt(columns, word) === i),
        text,
      ),
    );
    if (lines >= 0 && !goOnHeadings(line, above, own)) break;
    names = names.map((name, i) => `${name} ${own[i] ?? ""}`.trim());
    above = line;
    lines++;
  }
  const named = names.filter((name) => name !== "");
  if (
    named.length * 3 < columns.length * 2 ||
    named.some((name) => name.length > 60 || /\d{2}|@|[.!?]$/.test(name.replace(/\bno\.$/i, "")))
  )
    return undefined;
  return named.filter(isHeadingWord).length * 2 < named.length ? undefined : { names, lines };
}

/** Whether a line is the rest of headings that are broken over lines: close below, and of small letters or such words alone. */
const goOnHeadings = (line: Line, above: Line, cells: readonly string[]): boolean =>
  above.top - line.top <= WRAPPED * heightOf(above) &&
  cells.every((cell) => cell === "" || (!/\d/.test(cell) && (/^\p{Ll}/u.test(cell) || isHeadingWord(cell))));

/** Says of each word in which cell it stands. A line close below with fewer cells goes on with the row above. */
function place(
  cells: Map<PlacedWord, CellOf>,
  lines: readonly Line[],
  columns: readonly Column[],
  names: readonly string[],
  isHeading: boolean,
): void {
  let row = cells.size;
  let filled = 0;
  let above: Line | undefined;
  for (const line of lines) {
    const own = new Set(line.words.map((word) => columnAt(columns, word))).size;
    const goesOn = above !== undefined && above.top - line.top <= WRAPPED * heightOf(above) && own < filled;
    if (!goesOn && !(isHeading && above)) {
      row++;
      filled = own;
    }
    above = line;
    for (const word of line.words) {
      const column = columnAt(columns, word);
      cells.set(word, { key: `${row}.${column}`, heading: names[column] ?? "", isHeading });
    }
  }
}

/** Words of one cell that follow each other in the text are one segment. */
function segmentsOf(words: readonly PlacedWord[], cells: ReadonlyMap<PlacedWord, CellOf>, text: string): Segment[] {
  const segments: { start: number; end: number; cell: CellOf }[] = [];
  for (const word of [...words].sort((a, b) => a.start - b.start)) {
    const cell = cells.get(word);
    if (!cell) continue;
    const last = segments.at(-1);
    const goesOn = last?.cell.key === cell.key && last.cell.isHeading === cell.isHeading;
    if (last && goesOn && text.slice(last.end, word.start).trim() === "") last.end = word.end;
    else segments.push({ start: word.start, end: word.end, cell });
  }
  return segments.map(({ start, end, cell: { heading, isHeading } }) => {
    if (isHeading) return { start, end, isHeading };
    return heading === "" ? { start, end } : { start, end, field: heading, columnName: heading };
  });
}
