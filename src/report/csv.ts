/** A table for spreadsheets: a row for each finding and each item. No cell is ever taken for a formula. */
import type { Finding, ItemRecord } from "../core/finding.js";
import { csvRow } from "../text/csv-row.js";
import { columnWords } from "./column-words.js";
import type { ReportFormat } from "./report.js";

const COLUMNS = [
  "kind",
  "source",
  "path",
  "type",
  "detector",
  "start",
  "end",
  "line",
  "column",
  "page",
  "cell",
  "table",
  "columnName",
  "rowKey",
  "confidence",
  "sensitive",
  "provisions",
  "person",
  "role",
  "excludedBy",
  "value",
  "fingerprint",
  "id",
  "status",
  "problems",
  "format",
  "bytes",
  "sha256",
  "findings",
  "leftOut",
  "columns",
] as const;

type Row = Partial<Record<(typeof COLUMNS)[number], string | number | boolean | null>>;

export const csvReport: ReportFormat = {
  id: "csv",
  title: "table of findings and items",
  create: (sink) => {
    let isBegun = false;
    const begin = async (): Promise<void> => {
      if (!isBegun) await sink.write(csvRow(COLUMNS));
      isBegun = true;
    };
    const write = async (lines: string | Uint8Array): Promise<void> => {
      await begin();
      await sink.write(lines);
    };
    return {
      findings: (findings) => write(findings.map(csvLine).join("")),
      lines: { format: "csv", write },
      item: (item) => write(formatRow(itemRow(item))),
      end: begin,
    };
  },
};

const joinPath = (path: readonly string[]): string => path.join(" > ");

export function csvLine(finding: Finding): string {
  const { path, provisions } = finding;
  return formatRow({ ...pickCells(finding), path: joinPath(path), provisions: provisions.join(" ") });
}

function itemRow(item: ItemRecord): Row {
  return {
    ...pickCells(item),
    path: joinPath(item.path),
    ...(item.leftOut && { leftOut: item.leftOut.baseline + item.leftOut.suppressed + item.leftOut.marked }),
    ...(item.columns && { columns: item.columns.map(columnWords).join(" | ") }),
    problems: item.problems.map(({ code, detail }) => `${code}: ${detail}`).join("; "),
  };
}

/** The columns whose values stand in the record as a cell shows them. */
function pickCells(record: Finding | ItemRecord): Row {
  const values = new Map<string, unknown>(Object.entries(record));
  const row: Row = {};
  for (const column of COLUMNS) {
    const value = values.get(column);
    if (typeof value === "string" || typeof value === "number" || typeof value === "boolean") row[column] = value;
  }
  return row;
}

const formatRow = (row: Row): string => csvRow(COLUMNS.map((column) => row[column] ?? ""));
