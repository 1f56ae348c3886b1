/**
 * What every report promises: it takes results item by item, in the order of the run, and writes as it goes as far as its
 * format allows. It sees records only: no files, no detectors.
 */
import type { Finding, ItemRecord, Summary } from "../core/finding.js";

/** Where a report is written. `write` resolves when more may be written. */
export interface ReportSink {
  write(text: string): Promise<void>;
}

export interface ReportOptions {
  readonly color: boolean;
  /** Version of the program. */
  readonly version: string;
}

export interface Report {
  /** Called once for each batch of findings of an item, before the item's own record. */
  findings(findings: readonly Finding[]): Promise<void>;
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
