/** The rows of an overview as JSON: one list, or one object a line. */
import type { OverviewFormat } from "./format.js";
import { overviewRows } from "./rows.js";

export const jsonOverview: OverviewFormat = {
  id: "json",
  title: "one JSON list of rows",
  write: async (overview, sink) => {
    let before = "[\n";
    for (const row of overviewRows(overview)) {
      await sink.write(`${before}${JSON.stringify(row)}`);
      before = ",\n";
    }
    await sink.write("\n]\n");
  },
};

export const jsonlOverview: OverviewFormat = {
  id: "jsonl",
  title: "one JSON object a line",
  write: async (overview, sink) => {
    for (const row of overviewRows(overview)) await sink.write(`${JSON.stringify(row)}\n`);
  },
};
