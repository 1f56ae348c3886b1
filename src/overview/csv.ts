/** The rows of an overview as a table for spreadsheets. What is itself a list or an object is written as JSON. */
import { csvRow, type CsvCell } from "../text/csv-row.js";
import type { OverviewFormat } from "./format.js";
import { overviewRows } from "./rows.js";

const COLUMNS = [
  "kind", "by", "key", "change", "rule", "authority", "source", "owner", "status", "modified", "items", "findings", "sensitive", "excluded", "unread",
  "findingsBefore", "sensitiveBefore", "added", "removed", "bytes", "sha256", "places", "format", "type", "fingerprint", "sources", "code", "count", "id", "started",
  "before", "over", "ageless", "keepYears", "scan", "since", "made", "version", "targets", "kinds", "problems", "listed", "path",
] as const; // prettier-ignore

export const csvOverview: OverviewFormat = {
  id: "csv",
  title: "table of totals, items and changes",
  write: async (overview, sink) => {
    await sink.write(csvRow(COLUMNS));
    for (const row of overviewRows(overview)) await sink.write(csvRow(COLUMNS.map((column) => cellOf(row[column]))));
  },
};

function cellOf(value: unknown): CsvCell {
  if (value === undefined || value === null) return "";
  if (typeof value === "string" || typeof value === "number" || typeof value === "boolean") return value;
  return JSON.stringify(value);
}
