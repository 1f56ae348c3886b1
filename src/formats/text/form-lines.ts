/** Lines like `Date of birth: 4 May 1980`: which stretch is the value, and under which label it stands. */
import type { Segment } from "../../text/document.js";

const LABEL_WORDS = 6;
const LABEL_UNITS = 60;

// A colon after a short run that starts with a letter, and something after it on the line.
const LABEL = new RegExp(
  String.raw`([\p{L}][^\n\r\t:|<>{}=;"]{0,${LABEL_UNITS}}?)[ *_]{0,4}:(?=[ \t*_]|$)[ \t*_]*`,
  "uy",
);
const LEADING = /[ \t>*_+#•\-–\d.)(]{0,16}/y;
const GAP = /[ \t]{2,}|\t/g;

/** Segments over the values of form-like lines, in order. */
export function formSegments(text: string): Segment[] {
  const segments: Segment[] = [];
  // Only lines that hold a colon can be such lines.
  for (let colon = text.indexOf(":"); colon >= 0;) {
    const start = lineStart(text, colon);
    const end = lineEnd(text, colon);
    // Cut out: a search must not run on to the end of a long text.
    for (const segment of lineSegments(text.slice(start, end))) {
      segments.push({ ...segment, start: segment.start + start, end: segment.end + start });
    }
    colon = text.indexOf(":", end);
  }
  return segments;
}

/** The labelled values of one line. */
function* lineSegments(line: string): Iterable<Segment> {
  LEADING.lastIndex = 0;
  let label = labelAt(line, LEADING.exec(line)?.[0].length ?? 0);
  while (label) {
    const next = nextLabel(line, label.valueStart);
    const end = trimEnd(line, label.valueStart, next?.start ?? line.length);
    if (end > label.valueStart) yield { start: label.valueStart, end, field: label.field };
    label = next;
  }
}

interface Label {
  readonly start: number;
  readonly field: string;
  readonly valueStart: number;
}

function labelAt(line: string, start: number): Label | undefined {
  LABEL.lastIndex = start;
  const field = LABEL.exec(line)?.[1]?.replace(/[ *_]+$/, "");
  if (!field || field.split(/\s+/).length > LABEL_WORDS) return undefined;
  return { start, field, valueStart: LABEL.lastIndex };
}

/** A second label on the same line stands behind a gap wider than a space. */
function nextLabel(line: string, from: number): Label | undefined {
  GAP.lastIndex = from;
  for (let gap = GAP.exec(line); gap; gap = GAP.exec(line)) {
    const label = labelAt(line, GAP.lastIndex);
    if (label) return label;
  }
  return undefined;
}

/** Where the line begins; a label that stands further off than a label can is none. */
function lineStart(text: string, offset: number): number {
  let at = offset;
  while (at > 0 && !isLineEnd(text.charCodeAt(at - 1)) && offset - at < 4 * LABEL_UNITS) at--;
  return at;
}

function lineEnd(text: string, offset: number): number {
  let at = offset;
  while (at < text.length && !isLineEnd(text.charCodeAt(at))) at++;
  return at;
}

const isLineEnd = (code: number): boolean => code === 10 || code === 13;

function trimEnd(text: string, start: number, end: number): number {
  let at = end;
  while (at > start && /[\s*_|]/.test(text.charAt(at - 1))) at--;
  return at;
}
