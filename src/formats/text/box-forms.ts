/**
 * Forms laid out in boxes: labels side by side on one line, numbered or not, and the values below them on the next. Knows
 * lines only.
 */
import type { Segment } from "../../text/document.js";
import { isHeadingWord } from "./heading-words.js";

interface Box {
  /** In the line. */
  readonly start: number;
  readonly end: number;
  readonly words: string;
}

interface Line {
  /** In the text. */
  readonly start: number;
  readonly boxes: readonly Box[];
  /** Whether tabs part its boxes, which say nothing of where these stand. */
  readonly isTabbed: boolean;
}

interface Form {
  readonly segments: readonly Segment[];
  /** Where the line behind it begins. */
  readonly end: number;
}

const MOST_BOXES = 8;
const LONGEST_LABEL = 40;
const LONGEST_LINE = 240;
/** Characters by which a value stands off its label. */
const SLACK = 4;
/** Lines of values below one line of labels. */
const MOST_ROWS = 60;

const BOX = /[^\s](?:[^\t\r\n ]| (?! ))*/g;
/** `3. Surname`, `4b) Date of birth`. */
const NUMBERED = /^\d{1,2}[a-z]?[.)] {0,3}(?=\p{L})/u;
const NO_LABEL = /[:=;!?@|]|\d{2}|\p{L}{4}\.$|,$/u;

/** The labels and values of every such form, in order. */
export function boxSegments(text: string): Segment[] {
  const segments: Segment[] = [];
  let isBehindGap = true;
  for (let start = 0; start < text.length;) {
    const end = endOfLine(text, start);
    const labels = mayHoldLabels(text, start, end) ? readLine(text, start) : undefined;
    const form: Form | undefined = labels && areLabels(labels.boxes) ? formBelow(text, labels, isBehindGap) : undefined;
    if (form) segments.push(...form.segments);
    isBehindGap = form !== undefined || isBlank(text, start);
    start = form?.end ?? end + 1;
  }
  return segments;
}

/** What stands below a line of labels. Without numbers they are labels only of a box by itself: a list would have more rows. */
function formBelow(text: string, labels: Line, isBehindGap: boolean): Form | undefined {
  const isNumbered = labels.boxes.some(({ words }) => labelIn(words) !== words);
  // A single label is known as one by its number alone, and by a short answer below.
  if (!isNumbered && (!isBehindGap || labels.boxes.length < 2)) return undefined;
  const segments = labelsOf(labels);
  let rows = 0;
  let at = endOfLine(text, labels.start) + 1;
  for (; rows < MOST_ROWS && at < text.length; rows++) {
    const values = valuesUnder(labels, readLine(text, at));
    if (!values) break;
    segments.push(...values);
    at = endOfLine(text, at) + 1;
  }
  const isBox = rows === 1 && (isBlank(text, at) || areLabels(readLine(text, at).boxes));
  return isBox || (rows > 0 && isNumbered && labels.boxes.length > 1) ? { segments, end: at } : undefined;
}

function endOfLine(text: string, start: number): number {
  const feed = text.indexOf("\n", start);
  return feed < 0 ? text.length : feed;
}

const isBlank = (text: string, start: number): boolean => text.slice(start, endOfLine(text, start)).trim() === "";

/** Two boxes stand apart by two spaces or a tab, and no label is as long as a line of running text. */
function mayHoldLabels(text: string, start: number, end: number): boolean {
  if (end - start > LONGEST_LINE || end - start < 4) return false;
  const line = text.slice(start, end).trim();
  return line.includes("  ") || line.includes("\t") || NUMBERED.test(line);
}

function readLine(text: string, start: number): Line {
  const line = text.slice(start, Math.min(endOfLine(text, start), start + LONGEST_LINE));
  const boxes = Array.from(line.matchAll(BOX), ({ 0: words, index }) => ({
    start: index,
    end: index + words.length,
    words,
  }));
  return { start, boxes, isTabbed: line.includes("\t") };
}

const placed = ({ start }: Line, box: Box): Pick<Segment, "start" | "end"> => ({
  start: start + box.start,
  end: start + box.end,
});

const labelsOf = (line: Line): Segment[] => line.boxes.map((box) => placed(line, box));

/** Whether each box of the line, two at least, is numbered or of the words that labels use. */
const areLabels = (boxes: readonly Box[]): boolean =>
  boxes.length <= MOST_BOXES &&
  (boxes.length >= 2 || boxes.some(({ words }) => NUMBERED.test(words) && isHeadingWord(labelIn(words)))) &&
  boxes.every(({ words }) => {
    const label = labelIn(words);
    const isLabel = label !== "" && label.length <= LONGEST_LABEL && !NO_LABEL.test(label);
    return isLabel && (label !== words || isHeadingWord(label));
  });

const labelIn = (words: string): string => words.replace(NUMBERED, "");

/** By box of the line the label that it stands under. */
const undersOf = (labels: Line, { boxes }: Line): (Box | undefined)[] =>
  boxes.map((box) => labels.boxes.find(({ start }) => Math.abs(start - box.start) <= SLACK));

/** The values of a line that stand each below a label of its own; undefined where one stands below none. */
function valuesUnder(labels: Line, line: Line): Segment[] | undefined {
  const { boxes } = line;
  if (boxes.length === 0 || boxes.length > labels.boxes.length || areLabels(boxes)) return undefined;
  const own =
    line.isTabbed && labels.isTabbed && boxes.length === labels.boxes.length ? labels.boxes : undersOf(labels, line);
  if (new Set(own).size < own.length || own.some((label) => label === undefined)) return undefined;
  // A line of running text begins below the first label as well.
  if (boxes.length === 1 && (boxes[0]?.words.length ?? 0) > LONGEST_LABEL) return undefined;
  return boxes.map((box, i) => ({ ...placed(line, box), field: labelIn(own[i]?.words ?? "") }));
}
