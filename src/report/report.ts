/**
 * What every report promises: it takes results item by item, in the order of the run, and writes as it goes as far as its
 * format allows. It sees records only: no files, no detectors.
 */
import type { Finding, ItemRecord, Summary } from "../core/finding.js";

/** Where a report is written. `write` resolves when more may be written; bytes are UTF-8. */
export interface ReportSink {
  write(text: string | Uint8Array): Promise<void>;
}

/** Formats in which a finding is a line that hangs on nothing but the finding. */
export type LineFormat = "csv" | "jsonl";

/** Takes findings as lines of a format that were made elsewhere. */
export interface LineSink {
  readonly format: LineFormat;
  /** UTF-8. Stands for a call of `findings`. */
  write(lines: Uint8Array): Promise<void>;
}

export interface ReportOptions {
  readonly color: boolean;
  /** Version of the program. */
  readonly version: string;
}

export interface Report {
  /** Called once for each batch of findings of an item, before the item's own record. */
  findings(findings: readonly Finding[]): Promise<void>;
  /** Present where findings are lines of their own. */
  readonly lines?: LineSink;
  item(item: ItemRecord): Promise<void>;
  /** Called once, at the end, also when the run was interrupted. */
  end(summary: Summary): Promise<void>;
}

export interface ReportFormat {
  /** The value of `--format`. */
  readonly id: string;
  readonly title: string;
  create(sink: ReportSink, options: ReportOptions): Report;
}
