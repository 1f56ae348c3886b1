/** Formats in which a finding is a line of its own, so that the thread that found it makes the line. */
import type { Finding } from "../core/finding.js";
import { csvCell } from "../text/csv-row.js";
import { csvLine } from "./csv.js";
import { jsonlLine } from "./jsonl.js";
import type { LineFormat } from "./report.js";

/** Both pure. */
interface LineWriter {
  /** Ends with its line feed. */
  line(finding: Finding): string;
  /** A text within the line. */
  text(value: string): string;
}

export const LINE_FORMATS: Readonly<Record<LineFormat, LineWriter>> = {
  csv: { line: csvLine, text: csvCell },
  jsonl: { line: jsonlLine, text: (value) => JSON.stringify(value) },
};
