/**
 * Tables laid out in plain text: cells parted by bars without a rule, by runs of spaces or tabs that keep the columns
 * of a line of headings, or cut where a rule below the headings cuts them. Knows lines only.
 */
import type { Segment } from "../../text/document.js";
import { isHeadingWord } from "./heading-words.js";

interface Cell {
  readonly start: number;
  readonly end: number;
  readonly words: string;
}

interface Table {
  readonly headings: readonly Cell[];
  readonly hasBars: boolean;
  /** Whether tabs part its cells, which say nothing of where these stand. */
  readonly hasTabs: boolean;
  /** Where the columns begin, as the rule below the headings draws them; undefined without such a rule. */
  readonly starts?: readonly number[] | undefined;
  readonly segments: Segment[];
  rows: number;
  /** Lines since the last row that were none. */
  missed: number;
  /** Where the last cell of the last row begins in its line. */
  last: number | undefined;
}

const MIN_COLUMNS = 3;
const MIN_ROWS = 2;
/** Lines that are no rows, remarks that run on, which a table may hold between two rows. */
const MAX_MISSED = 2;
const MAX_HEADING = 32;
const MAX_LINE = 400;
const MAX_INDENT = 40;
/** Characters by which cells stand off their heading. */
const SLACK = 2;

const SPACE_CELL = /[^\s](?:[^\t\r\n ]| (?! ))*/g;
const BAR_CELL = /[^|\s](?:[^|\r\n]*[^|\s])?/g;
const RULE = /^[-=_+| \t]*$/;
/** A rule that draws each column: `---- --------- ------`. */
const RULE_OF_COLUMNS = /^ *[-=]{2,}(?: +[-=]{2,}){2,}\s*$/;
const DRAWN = /[-=]+/g;
/** Of a table with as many columns, one cell of a row may run into the next. */
const WIDE = 6;

/** The cells of every such table, each under its column's heading, in order. */
export function layoutTableCells(text: string): Segment[] {
  const segments: Segment[] = [];
  let table: Table | undefined;
  const close = (): void => {
    if (table && table.rows >= MIN_ROWS) for (const segment of table.segments) segments.push(segment);
    table = undefined;
  };
  for (let start = 0; start < text.length;) {
    const feed = text.indexOf("\n", start);
    const end = feed < 0 ? text.length : feed;
    const line = end - start > MAX_LINE ? "" : text.slice(start, end);
    const starts = columnStarts(text, end);
    const heading = (starts && cutCells(line, starts)) ?? headingsOf(line);
    if (heading) {
      close();
      table = startTable(heading, start, { starts, hasTabs: line.includes("\t") });
    } else if (table && !addRow(table, line, start)) close();
    start = end + 1;
  }
  close();
  return segments;
}

/** Where the columns begin that the line behind the offset draws, if it is a rule and does. */
function columnStarts(text: string, end: number): readonly number[] | undefined {
  if (
    !/[-= ]/.test(text.charAt(end + 1)) ||
    !/[-=]/.test(
      text
        .slice(end + 1, end + 1 + MAX_INDENT)
        .trimStart()
        .charAt(0),
    )
  )
    return undefined;
  const rule = text.slice(end + 1, end + 2 + MAX_LINE).split("\n", 1)[0] ?? "";
  return RULE_OF_COLUMNS.test(rule) ? Array.from(rule.matchAll(DRAWN), ({ index }) => index) : undefined;
}

/** The cells of a line that is cut where the columns begin; undefined where words stand across the cuts. */
function cutCells(line: string, starts: readonly number[]): readonly Cell[] | undefined {
  const cuts = starts.filter((start, i) => i === 0 || (start < line.length && /\s/.test(line.charAt(start - 1))));
  const crossed = starts.filter((start) => start < line.length).length - cuts.length;
  if (crossed > (starts.length >= WIDE ? 1 : 0) || (starts.length < WIDE && !line.includes("  "))) return undefined;
  const cells = cuts.flatMap((from, i) => {
    const raw = line.slice(from, cuts[i + 1]);
    const words = raw.trim();
    const start = from + raw.length - raw.trimStart().length;
    return words === "" ? [] : [{ start, end: start + words.length, words }];
  });
  return cells.length < 2 ? undefined : cells;
}

function startTable(
  headings: readonly Cell[],
  at: number,
  { starts, hasTabs }: Pick<Table, "starts" | "hasTabs">,
): Table {
  return {
    headings,
    starts,
    hasBars: headings.some(({ words }) => words === "|"),
    hasTabs,
    segments: headings
      .filter(({ words }) => words !== "|")
      .map(({ start, end }) => ({ start: at + start, end: at + end, isHeading: true })),
    rows: 0,
    missed: 0,
    last: undefined,
  };
}

/** The headings that a line holds: short words, of which two at least are such as columns are called by. */
function headingsOf(line: string): readonly Cell[] | undefined {
  const hasBars = countBars(line) >= MIN_COLUMNS - 1;
  if (!hasBars && !line.includes("  ") && !line.includes("\t")) return undefined;
  const cells = hasBars ? barCells(line) : spaceCells(line);
  const named = cells.filter(({ words }) => words !== "|");
  if (named.length < MIN_COLUMNS) return undefined;
  if (named.some(({ words }) => words.length > MAX_HEADING || /[:=;!?@]|\p{L}{4}\.$/u.test(words))) return undefined;
  const data = named.filter(({ words }) => /\d{2}|(?:\d\D{0,2}){3}|^[\d.,$%-]+$/.test(words)).length;
  if (data * 3 > named.length || named.filter(({ words }) => isHeadingWord(words)).length < 2) return undefined;
  return cells;
}

/** Adds the cells of a line; false where the table has ended. */
function addRow(table: Table, line: string, at: number): boolean {
  if (RULE.test(line)) return line !== "" && line !== "\r" ? true : ++table.missed <= 1;
  const cells = table.starts
    ? ruledRow(table, line, table.starts)
    : table.hasBars
      ? barRow(table, line)
      : table.hasTabs && line.includes("\t")
        ? tabRow(table, line)
        : spaceRow(table, line);
  if (!cells) return goesOn(table, line, at) || ++table.missed <= MAX_MISSED;
  const rowKey = `row ${++table.rows}`;
  table.missed = 0;
  table.last = cells.at(-1)?.start;
  for (const { start, end, words } of cells)
    table.segments.push({ start: at + start, end: at + end, field: words, columnName: words, rowKey });
  return true;
}

/** Takes a line that stands below the last cell of the row before, and nowhere else, for a part of that cell. */
function goesOn(table: Table, line: string, at: number): boolean {
  const [cell, ...others] = spaceCells(line);
  const cut = table.segments.at(-1);
  if (!cell || others.length > 0 || !cut || table.missed > 0 || table.last === undefined || line.includes("\t"))
    return false;
  if (cut.isHeading === true || Math.abs(cell.start - table.last) > SLACK) return false;
  table.segments[table.segments.length - 1] = { ...cut, end: at + cell.end };
  return true;
}

/** Cells of a row with the names of their columns for words; undefined where the line is none. */
function barRow({ headings }: Table, line: string): readonly Cell[] | undefined {
  const cells = barCells(line);
  const bars = (row: readonly Cell[]): number => row.filter(({ words }) => words === "|").length;
  if (Math.abs(bars(cells) - bars(headings)) > 1) return undefined;
  const names = byColumn(headings);
  return byColumn(cells).flatMap((cell, column) => {
    const words = names[column]?.words;
    return cell && words ? [{ ...cell, words }] : [];
  });
}

/** The cells by column, undefined where one is empty. */
function byColumn(cells: readonly Cell[]): (Cell | undefined)[] {
  const columns: (Cell | undefined)[] = [undefined];
  for (const cell of cells)
    if (cell.words === "|") columns.push(undefined);
    else columns[columns.length - 1] = cell;
  return columns;
}

function ruledRow({ headings }: Table, line: string, starts: readonly number[]): readonly Cell[] | undefined {
  const columnOf = (at: number): number => starts.findLastIndex((start) => start <= at);
  return cutCells(line, starts)?.flatMap((cell) => {
    const heading = headings.find(({ start }) => columnOf(start) === columnOf(cell.start));
    return heading ? [{ ...cell, words: heading.words }] : [];
  });
}

/** A row with as many tabs as its headings have, or as many runs of them. */
function tabRow({ headings }: Table, line: string): readonly Cell[] | undefined {
  const cells = [/\t/g, /\t+/g].map((gap) => cellsBetween(line, gap)).find(({ length }) => length === headings.length);
  return cells?.flatMap((cell, i) => {
    const heading = headings[i];
    return heading && cell.words !== "" ? [{ ...cell, words: heading.words }] : [];
  });
}

function cellsBetween(line: string, gap: RegExp): Cell[] {
  const gaps = [
    ...Array.from(line.matchAll(gap), ({ 0: tabs, index }) => ({ start: index, end: index + tabs.length })),
  ];
  return [...gaps, { start: line.length, end: line.length }].map(({ start: end }, i) => {
    const raw = line.slice(gaps[i - 1]?.end ?? 0, end);
    const words = raw.trim();
    const start = (gaps[i - 1]?.end ?? 0) + raw.length - raw.trimStart().length;
    return { start, end: start + words.length, words };
  });
}

function spaceRow({ headings }: Table, line: string): readonly Cell[] | undefined {
  const cells = spaceCells(line);
  if (cells.length < 2 || cells.length > headings.length + 1) return undefined;
  const placed = cells.map((cell) => ({ cell, heading: headingOver(headings, cell) }));
  const aligned = placed.filter(
    ({ cell, heading }) =>
      heading && (Math.abs(cell.start - heading.start) <= SLACK || Math.abs(cell.end - heading.end) <= SLACK),
  );
  if (aligned.length < 2 || aligned.length * 2 < cells.length) return undefined;
  return placed.flatMap(({ cell, heading }) => (heading ? [{ ...cell, words: heading.words }] : []));
}

/** The heading that ends where the cell ends, else the last one that begins before it. */
function headingOver(headings: readonly Cell[], { start, end }: Cell): Cell | undefined {
  return (
    headings.find((heading) => Math.abs(heading.start - start) <= SLACK) ??
    headings.find((heading) => Math.abs(heading.end - end) <= 1) ??
    headings.findLast((heading) => heading.start <= start)
  );
}

function spaceCells(line: string): Cell[] {
  return Array.from(line.matchAll(SPACE_CELL), ({ 0: words, index }) => ({
    start: index,
    end: index + words.length,
    words,
  }));
}

/** Cells and the bars between them, which have themselves for words. */
function barCells(line: string): Cell[] {
  const cells: Cell[] = [];
  for (let from = 0; from <= line.length;) {
    const bar = line.indexOf("|", from);
    const to = bar < 0 ? line.length : bar;
    for (const { 0: words, index } of line.slice(from, to).matchAll(BAR_CELL))
      cells.push({ start: from + index, end: from + index + words.length, words });
    if (bar < 0) break;
    cells.push({ start: bar, end: bar + 1, words: "|" });
    from = bar + 1;
  }
  return cells;
}

function countBars(line: string): number {
  let count = 0;
  for (let at = line.indexOf("|"); at >= 0; at = line.indexOf("|", at + 1)) count++;
  return count;
}
