/** One JSON object a line: findings, items, and at the end the summary. */
import type { ReportFormat } from "./report.js";

export const jsonlReport: ReportFormat = {
  id: "jsonl",
  title: "one JSON object a line",
  create: (sink) => ({
    findings: (findings) => sink.write(findings.map((finding) => `${JSON.stringify(finding)}\n`).join("")),
    item: (item) => sink.write(`${JSON.stringify(item)}\n`),
    end: (summary) => sink.write(`${JSON.stringify(summary)}\n`),
  }),
};
