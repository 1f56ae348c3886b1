/** Formats in which a finding is a line of its own, so that the thread that found it makes the line. */
import type { Finding } from "../core/finding.js";
import { csvLine } from "./csv.js";
import { jsonlLine } from "./jsonl.js";
import type { LineFormat } from "./report.js";

/** Pure; each line ends with its line feed. */
export const LINE_FORMATS: Readonly<Record<LineFormat, (finding: Finding) => string>> = {
  csv: csvLine,
  jsonl: jsonlLine,
};
