/**
 * Where a line of running text was only broken because it was full: what is looked for by words goes on over such an end as over a
 * blank. Reads lengths and the signs at the ends; a list, a table, a form or a talk keeps its lines.
 */

/** Characters of a line from which it may be a full one. */
const LEAST = 44;
/** Lines on either side among which the longest tells how long a full one is, and how near it a full one comes: letters differ in width. */
const NEIGHBOURS = 6;
const FULL = 0.86;
/** A line that ends within a sentence; where a word or a number is parted, who reads numbers must see the end of the line. */
const GOES_ON = /[\p{L}\p{N},&'’/)(]$/u;
const ENDS_IN_DIGIT = /\d$/;
const BEGINS_WITH_DIGIT = /^\d/;
/** What begins a line of its own: a bullet, a number of a list, a time, a label, a quotation, a cell. */
const BEGINS =
  /^(?:[-–—•*·>|#+=~[{<]|\(?(?:\d{1,3}|[a-z]|[ivx]{1,4})[.)]\s|\d{1,4}[:/.-]\d{1,2}|[\p{L}][\p{L}'’./ -]{0,28}:(?:\s|$))/u;
/** Columns. */
const PARTED = /\S(?: {3,}|\t)\S|\|/;

interface Line {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** The text with a blank for each end of a full line within a sentence; as long as it was. */
export function withoutSoftWraps(text: string): string {
  if (text.length < LEAST || !text.includes("\n")) return text;
  const lines = linesOf(text);
  const parts: string[] = [];
  let from = 0;
  for (let i = 0; i + 1 < lines.length; i++) {
    const line = lines[i];
    const next = lines[i + 1];
    if (!line || !next || !isSoft(line, next, () => widthAround(lines, i))) continue;
    parts.push(text.slice(from, line.end), " ");
    from = line.end + 1;
  }
  return from === 0 ? text : parts.join("") + text.slice(from);
}

function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  for (let start = 0; start <= text.length;) {
    const end = text.indexOf("\n", start);
    const stop = end < 0 ? text.length : end;
    lines.push({ start, end: stop, text: text.slice(start, stop) });
    start = stop + 1;
  }
  return lines;
}

function isSoft(line: Line, next: Line, width: () => number): boolean {
  if (line.text.length < LEAST || next.text === "") return false;
  if (!GOES_ON.test(line.text) || /^\s{3,}/.test(next.text) !== /^\s{3,}/.test(line.text)) return false;
  const words = next.text.trimStart();
  if (words === "" || BEGINS.test(words) || PARTED.test(line.text.trim()) || PARTED.test(words)) return false;
  if (ENDS_IN_DIGIT.test(line.text) && BEGINS_WITH_DIGIT.test(words)) return false;
  const first = /^\S+/.exec(words)?.[0].length ?? 0;
  return line.text.length + 1 + first > FULL * width();
}

/** The longest of the lines around that stand together. */
function widthAround(lines: readonly Line[], at: number): number {
  let longest = 0;
  for (const step of [-1, 1])
    for (let i = at; Math.abs(i - at) <= NEIGHBOURS; i += step) {
      const text = lines[i]?.text ?? "";
      if (text.trim() === "") break;
      longest = Math.max(longest, text.length);
    }
  return longest;
}
