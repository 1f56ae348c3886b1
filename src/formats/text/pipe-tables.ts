/** Tables drawn with bars, as Markdown has them: a heading row, a rule, rows of cells. */
import type { Segment } from "../../text/document.js";
import { askedBy, formColumns } from "./form-columns.js";

/** A line of bars, dashes and colons only, with a dash between two bars or ends. */
const isRule = (line: string): boolean => /^[-|: \t\r]+$/.test(line) && line.includes("|") && /-{2}/.test(line);

/** The cells of every such table, each under its column's heading. */
export function pipeTableCells(text: string): Segment[] {
  const segments: Segment[] = [];
  if (!text.includes("|")) return segments;
  let before: Line = { start: 0, end: 0 };
  let headings: readonly string[] | undefined;
  let row = 0;
  for (const line of linesOf(text)) {
    const words = text.slice(line.start, line.end);
    if (headings) {
      if (!words.includes("|")) headings = undefined;
      else addCells(text, line, headings, `row ${++row}`, segments);
    } else if (isRule(words)) {
      const cells = cellsOf(text, before);
      headings = cells.map((cell) => wordsOf(text, cell));
      for (const { start, end } of cells) if (end > start) segments.push({ start, end, isHeading: true });
      row = 0;
    }
    before = line;
  }
  return segments;
}

interface Line {
  readonly start: number;
  readonly end: number;
}

function* linesOf(text: string): Iterable<Line> {
  for (let start = 0; start < text.length;) {
    const feed = text.indexOf("\n", start);
    const end = feed < 0 ? text.length : feed;
    yield { start, end };
    start = end + 1;
  }
}

function addCells(text: string, line: Line, headings: readonly string[], rowKey: string, segments: Segment[]): void {
  const cells = cellsOf(text, line);
  const form = formColumns(headings);
  const label = form && cells[form.label];
  const asked = form && label && askedBy(form, wordsOf(text, label));
  cells.forEach(({ start, end }, column) => {
    if (start >= end) return;
    if (asked !== undefined && column === form?.label) segments.push({ start, end });
    else if (asked !== undefined && form?.values.includes(column)) segments.push({ start, end, field: asked, rowKey });
    else {
      const name = headings[column];
      segments.push({ start, end, ...(name ? { field: name, columnName: name } : {}), rowKey });
    }
  });
}

/** Without the signs of emphasis; an underscore within a word is its own. */
const wordsOf = (text: string, { start, end }: Line): string =>
  text
    .slice(start, end)
    .replace(/[*`]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, "")
    .trim();

/** Cells without the white space round them; a bar behind a backslash is part of its cell. */
function cellsOf(text: string, { start, end }: Line): Line[] {
  const cells: Line[] = [];
  let from = start;
  for (let at = start; at <= end; at++) {
    if (at < end && (text[at] !== "|" || text[at - 1] === "\\")) continue;
    cells.push(trimmed(text, from, at));
    from = at + 1;
  }
  const first = cells[0];
  if (first && first.start >= first.end) cells.shift();
  return cells;
}

function trimmed(text: string, from: number, to: number): Line {
  let start = from;
  let end = to;
  while (start < end && /\s/.test(text.charAt(start))) start++;
  while (end > start && /\s/.test(text.charAt(end - 1))) end--;
  return { start, end };
}
