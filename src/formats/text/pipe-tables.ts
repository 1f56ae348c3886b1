/** Tables drawn with bars, as Markdown has them: a heading row, a rule, rows of cells. */
import type { Segment } from "../../text/document.js";

/** A line of bars, dashes and colons only, with a dash between two bars or ends. */
const isRule = (line: string): boolean => /^[-|: \t\r]+$/.test(line) && line.includes("|") && /-{2}/.test(line);

/** Headings over the two sides of a form: what is asked, and what is answered. */
const ASKED = /^(?:field|item|detail|particular|label|question|attribute|key|element|heading)s?$/i;
const ANSWERED = /^(?:entry|entries|value|detail|particular|answer|response|information|content)s?$/i;

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
  const [label, value] = cells;
  if (label && value && isForm(headings)) {
    const field = wordsOf(text, label).replace(/\s*:$/, "");
    if (label.end > label.start) segments.push({ ...label, isHeading: true });
    if (value.end > value.start) segments.push({ ...value, ...(field && { field }), rowKey });
    return;
  }
  cells.forEach(({ start, end }, column) => {
    const name = headings[column];
    const columnOf = name ? { field: name, columnName: name } : {};
    if (end > start) segments.push({ start, end, ...columnOf, rowKey });
  });
}

const isForm = ([asked = "", answered = "", ...more]: readonly string[]): boolean =>
  more.every((heading) => heading === "") &&
  (asked === "" || ASKED.test(asked)) &&
  (answered === "" || ANSWERED.test(answered));

const wordsOf = (text: string, { start, end }: Line): string => text.slice(start, end).replace(/[*_`]/g, "").trim();

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
