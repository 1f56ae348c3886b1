/** What every form of an overview promises: it writes the whole of it, or of what it shows says how much is missing. */
import type { ReportOptions, ReportSink } from "../report/report.js";
import type { Overview } from "./overview.js";

export interface OverviewFormat {
  /** The value of `--format`. */
  readonly id: string;
  readonly title: string;
  write(overview: Overview, sink: ReportSink, options: ReportOptions): Promise<void>;
}
