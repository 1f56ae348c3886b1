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
    addLine(text, start, end, segments);
    colon = text.indexOf(":", end);
  }
  return segments;
}

/** Like `formSegments`, for one line. */
function addLine(text: string, start: number, end: number, segments: Segment[]): void {
  LEADING.lastIndex = start;
  const led = LEADING.exec(text)?.[0].length ?? 0;
  let label = labelAt(text, start + led, end);
  while (label) {
    const next = nextLabel(text, label.valueStart, end);
    const valueEnd = trimEnd(text, label.valueStart, next?.start ?? end);
    if (valueEnd > label.valueStart) segments.push({ start: label.valueStart, end: valueEnd, field: label.field });
    label = next;
  }
}

interface Label {
  readonly start: number;
  readonly field: string;
  readonly valueStart: number;
}

function labelAt(text: string, start: number, end: number): Label | undefined {
  LABEL.lastIndex = start;
  const found = LABEL.exec(text);
  const field = found?.[1]?.replace(/[ *_]+$/, "");
  if (!found || !field || LABEL.lastIndex > end) return undefined;
  if (field.split(/\s+/).length > LABEL_WORDS) return undefined;
  return { start, field, valueStart: LABEL.lastIndex };
}

/** A second label on the same line stands behind a gap wider than a space. */
function nextLabel(text: string, from: number, end: number): Label | undefined {
  GAP.lastIndex = from;
  for (let gap = GAP.exec(text); gap && gap.index < end; gap = GAP.exec(text)) {
    const label = labelAt(text, GAP.lastIndex, end);
    if (label) return label;
  }
  return undefined;
}

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
