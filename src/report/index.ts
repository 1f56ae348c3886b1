/** All formats of reports. A new one is a file and a line here. */
import { csvReport } from "./csv.js";
import { htmlReport } from "./html.js";
import { jsonReport } from "./json.js";
import { jsonlReport } from "./jsonl.js";
import { junitReport } from "./junit.js";
import type { ReportFormat } from "./report.js";
import { sarifReport } from "./sarif.js";
import { textReport } from "./text.js";

export const REPORT_FORMATS: readonly ReportFormat[] = [
  textReport,
  jsonReport,
  jsonlReport,
  csvReport,
  sarifReport,
  junitReport,
  htmlReport,
];
