/** What was found in each column of a table, counted as rows go by; counts of several parts add up. */
import type { ClassifiedDocument } from "../classification/classify.js";
import type { ClassifiedDetection } from "../core/finding.js";
import type { FindingType } from "../core/finding-type.js";
import type { Outcome } from "./settled/outcome.js";
import { hashIn } from "./settled/value-hash.js";
import { nativeSpans, segmentAt } from "../text/document.js";

/** Bits by which different values are counted: up to some thousands, within a few in the hundred. */
const BITS = 2048;
/** Columns and ways within them that are counted; a table whose cells all hold other keys has no end of them. */
const MAX_COLUMNS = 4000;
/** Ways in which a column was seen to hold a type, kept word by word. */
const MAX_REASONS = 3;

export interface TypeCount {
  /** Cells that hold it. */
  readonly cells: number;
  /** Of them, those that hold little else. */
  readonly whole: number;
  /** Of the confidences of the cells. */
  readonly confidence: number;
  /** Details of the evidence that spoke for it. */
  readonly reasons: readonly string[];
}

/** Plain data: goes from thread to thread. */
export interface ColumnCount {
  readonly name: string;
  /** Cells that hold something. */
  readonly filled: number;
  /** Which of so many bits the values fall on. */
  readonly bits: Uint32Array;
  readonly types: ReadonlyMap<FindingType, TypeCount>;
}

type Evidence = ClassifiedDetection["evidence"];

interface Column {
  filled: number;
  last: string;
  readonly bits: Uint32Array;
  readonly types: Map<FindingType, Counting>;
}

interface Counting {
  cells: number;
  whole: number;
  confidence: number;
  last: string;
  readonly reasons: Set<string>;
  /** Evidence that was looked at last. */
  learnt: Evidence | undefined;
}

export class ColumnTally {
  readonly #columns = new Map<string, Column>();

  add({ document, detections }: ClassifiedDocument): void {
    for (const segment of document.segments) {
      const column = this.#column(segment.columnName);
      if (!column) continue;
      const cell = `${segment.rowKey ?? ""}`;
      if (column.last !== cell) column.filled++;
      column.last = cell;
      mark(column.bits, hashIn(document.text, segment.start, segment.end));
    }
    for (const detection of detections) {
      const segment = segmentAt(document, detection.span.start);
      const column = this.#column(segment?.columnName);
      if (!segment || !column) continue;
      const places = nativeSpans(document, detection.span);
      const share = (detection.span.end - detection.span.start) / Math.max(1, segment.end - segment.start);
      count(column, detection, `${places[0]?.part ?? ""} ${segment.rowKey ?? ""}`, share);
    }
  }

  /** A cell that was not read, by the length and the hash of its value, and what cells like it were found to hold. */
  addToldCell(name: string, length: number, hash: number, { detections, isWhole }: Outcome): void {
    const column = this.#column(name);
    if (!column) return;
    column.filled++;
    mark(column.bits, hash);
    for (let i = 0; i < detections.length; i++) {
      const detection = detections[i];
      if (!detection) continue;
      const { type, span, confidence, evidence } = detection;
      const counting = countingOf(column, type);
      // Cells of one kind have one and the same evidence.
      if (counting.learnt !== evidence) learnReasons(counting, evidence);
      counting.learnt = evidence;
      const share = isWhole ? 1 : (span.end - span.start) / length;
      if (i === 0 || detections.findIndex((one) => one.type === type) === i) addCell(counting, confidence, share);
    }
  }

  counts(): readonly ColumnCount[] {
    return Array.from(this.#columns, ([name, { filled, bits, types }]) => ({
      name,
      filled,
      bits,
      types: new Map(
        Array.from(types, ([type, { cells, whole, confidence, reasons }]) => [
          type,
          { cells, whole, confidence, reasons: [...reasons] },
        ]),
      ),
    }));
  }

  #column(name: string | undefined): Column | undefined {
    if (name === undefined) return undefined;
    let column = this.#columns.get(name);
    if (!column && this.#columns.size < MAX_COLUMNS) {
      column = { filled: 0, last: "\0", bits: new Uint32Array(BITS / 32), types: new Map() };
      this.#columns.set(name, column);
    }
    return column;
  }
}

function count(column: Column, { type, confidence, evidence }: ClassifiedDetection, cell: string, share: number): void {
  const counting = countingOf(column, type);
  learnReasons(counting, evidence);
  if (counting.last === cell) return;
  counting.last = cell;
  addCell(counting, confidence, share);
}

function countingOf({ types }: Column, type: FindingType): Counting {
  let counting = types.get(type);
  if (!counting)
    types.set(
      type,
      (counting = { cells: 0, whole: 0, confidence: 0, last: "", reasons: new Set(), learnt: undefined }),
    );
  return counting;
}

function learnReasons({ reasons }: Counting, evidence: Evidence): void {
  if (reasons.size >= MAX_REASONS) return;
  for (const { kind, detail, effect } of evidence)
    if (reasons.size < MAX_REASONS && effect > 0 && kind !== "pattern") reasons.add(detail);
}

function addCell(counting: Counting, confidence: number, share: number): void {
  counting.cells++;
  counting.confidence += confidence;
  if (share >= 0.8) counting.whole++;
}

/** The hash of a value as one of the bits. */
function mark(bits: Uint32Array, hash: number): void {
  const bit = (hash >>> 0) % BITS;
  bits[bit >>> 5] = (bits[bit >>> 5] ?? 0) | (1 << (bit & 31));
}

/** The counts of two stretches of one table together. */
export function addCounts(first: readonly ColumnCount[], second: readonly ColumnCount[]): readonly ColumnCount[] {
  const columns = new Map(first.map((column) => [column.name, column]));
  for (const column of second) {
    const before = columns.get(column.name);
    columns.set(column.name, before ? addColumn(before, column) : column);
  }
  return [...columns.values()];
}

function addColumn(first: ColumnCount, second: ColumnCount): ColumnCount {
  const types = new Map(first.types);
  for (const [type, added] of second.types) {
    const before = types.get(type);
    types.set(type, before ? addType(before, added) : added);
  }
  return {
    name: first.name,
    filled: first.filled + second.filled,
    bits: first.bits.map((bits, i) => bits | (second.bits[i] ?? 0)),
    types,
  };
}

const addType = (first: TypeCount, second: TypeCount): TypeCount => ({
  cells: first.cells + second.cells,
  whole: first.whole + second.whole,
  confidence: first.confidence + second.confidence,
  reasons: [...new Set([...first.reasons, ...second.reasons])].slice(0, MAX_REASONS),
});

/** How many different values there were, roughly; undefined when they were too many to tell. */
export function distinctValues(bits: Uint32Array): number | undefined {
  let free = 0;
  for (const word of bits) for (let bit = 0; bit < 32; bit++) if ((word & (1 << bit)) === 0) free++;
  return free < BITS / 20 ? undefined : Math.round(BITS * Math.log(BITS / free));
}
