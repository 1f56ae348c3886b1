/** One JSON list of the same records as `jsonl`, written as it grows. */
import type { ScanRecord } from "../core/finding.js";
import type { ReportFormat } from "./report.js";

export const jsonReport: ReportFormat = {
  id: "json",
  title: "one JSON list",
  create: (sink) => {
    let isFirst = true;
    const write = (records: readonly ScanRecord[]): Promise<void> => {
      const text = records
        .map((record, i) => `${isFirst && i === 0 ? "[\n" : ",\n"}${JSON.stringify(record)}`)
        .join("");
      isFirst &&= records.length === 0;
      return sink.write(text);
    };
    return {
      findings: write,
      item: (item) => write([item]),
      end: async (summary) => {
        await write([summary]);
        await sink.write("\n]\n");
      },
    };
  },
};
