/** One JSON object a line: findings, items, and at the end the summary. */
import type { ScanRecord } from "../core/finding.js";
import type { ReportFormat } from "./report.js";

export const jsonlReport: ReportFormat = {
  id: "jsonl",
  title: "one JSON object a line",
  create: (sink) => ({
    findings: (findings) => sink.write(findings.map(jsonlLine).join("")),
    lines: { format: "jsonl", write: (lines) => sink.write(lines) },
    item: (item) => sink.write(jsonlLine(item)),
    end: (summary) => sink.write(jsonlLine(summary)),
  }),
};

export const jsonlLine = (record: ScanRecord): string => `${JSON.stringify(record)}\n`;
