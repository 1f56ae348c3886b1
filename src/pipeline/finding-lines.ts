/**
 * Findings of a file or a table as a run needs them when nobody looks at each of them: as lines of the report, counted, and ready for
 * the store. Made in the thread that found them, so that the main thread only puts them in order and writes.
 */
import type { Finding } from "../core/finding.js";
import type { FindingType } from "../core/finding-type.js";
import type { ItemRef } from "../core/item.js";
import { LINE_FORMATS } from "../report/line-formats.js";
import type { LineFormat } from "../report/report.js";
import type { SourceItem } from "../sources/source.js";
import { buffersOf, bytesOfValues } from "../store/owned-values.js";
import { prepareFindings, type PreparedFindings } from "../store/prepared-findings.js";
import type { ItemOutput } from "./scan-item.js";
import { placeOf } from "./scan-memory.js";

/** What is made of findings in the threads. */
export interface LinePlan {
  readonly format: LineFormat;
  /** Whether they go into a store, too. */
  readonly isKept: boolean;
}

export interface FindingCounts {
  readonly findings: number;
  readonly sensitive: number;
  readonly excluded: number;
  readonly byType: Readonly<Partial<Record<FindingType, number>>>;
}

/** Plain data: it crosses from thread to thread. `source` and `path` are those of the item that was listed. */
export interface FindingLines extends ItemRef {
  readonly kind: "lines";
  /** UTF-8. */
  readonly lines: Uint8Array<ArrayBuffer>;
  readonly counts: FindingCounts;
  /** Findings in the item itself, not in what it contains. */
  readonly own: number;
  /** Absent when nothing is kept. */
  readonly prepared?: PreparedFindings;
}

/** What comes of an item on its way through the main thread. */
export type ThreadOutput = ItemOutput | FindingLines;

/** Bytes of lines that count as a record: about what a finding and all that hangs on it takes in memory. */
const BYTES_OF_RECORD = 4_096;

/** How much room an output takes, in records. */
export const weigh = (output: readonly ThreadOutput[]): number =>
  output.reduce((sum, one) => sum + (one.kind === "lines" ? weighLines(one) : 1), 0);

/** What is kept of each finding is a record still, unless it is sealed. */
const weighLines = ({ prepared, counts, lines }: FindingLines): number =>
  prepared && !prepared.sealed
    ? counts.findings
    : Math.ceil((lines.length + bytesOfPrepared(prepared)) / BYTES_OF_RECORD);

const bytesOfPrepared = ({ sealed = [], owned }: Partial<PreparedFindings> = {}): number =>
  sealed.reduce((sum, { length }) => sum + length, 0) + (owned ? bytesOfValues(owned) : 0);

/** What is handed over to the thread that an output is sent to, rather than copied. */
export const buffersOfOutput = (one: ThreadOutput): ArrayBuffer[] =>
  one.kind === "lines"
    ? [
        one.lines.buffer,
        ...(one.prepared?.sealed ?? []).map(({ buffer }) => buffer),
        ...(one.prepared?.owned ? buffersOf(one.prepared.owned) : []),
      ]
    : [];

/** Findings that follow one another become one; all else stays. */
export function toLines(output: readonly ThreadOutput[], item: SourceItem, plan: LinePlan): readonly ThreadOutput[] {
  if (item.locator.kind !== "file" && item.locator.kind !== "table") return output;
  const made: ThreadOutput[] = [];
  let run: Finding[] = [];
  for (const one of output) {
    if (one.kind === "finding") {
      run.push(one);
      continue;
    }
    if (run.length > 0) made.push(makeLines(run, item, plan));
    run = [];
    made.push(one);
  }
  if (run.length > 0) made.push(makeLines(run, item, plan));
  return made;
}

function makeLines(findings: readonly Finding[], item: SourceItem, { format, isKept }: LinePlan): FindingLines {
  const { ref } = item;
  // What is no file is kept under its own name.
  const key = item.locator.kind === "file" ? item.key : placeOf(ref);
  const text = findings.map((finding) => LINE_FORMATS[format].line(finding)).join("");
  return {
    kind: "lines",
    source: ref.source,
    path: ref.path,
    lines: new TextEncoder().encode(text),
    counts: countFindings(findings),
    own: findings.filter(({ path }) => path.length === 1).length,
    ...(isKept && { prepared: prepareFindings(findings, ref, key) }),
  };
}

function countFindings(findings: readonly Finding[]): FindingCounts {
  const byType: Partial<Record<FindingType, number>> = {};
  for (const { type } of findings) byType[type] = (byType[type] ?? 0) + 1;
  return {
    findings: findings.length,
    sensitive: findings.filter(({ sensitive }) => sensitive).length,
    excluded: findings.filter(({ excludedBy }) => excludedBy !== null).length,
    byType,
  };
}
