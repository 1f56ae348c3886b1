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
    const write = async (rows: readonly Row[]): Promise<void> => {
      const header = isBegun ? "" : csvRow(COLUMNS);
      isBegun = true;
      await sink.write(header + rows.map(formatRow).join(""));
    };
    return {
      findings: (findings) => write(findings.map(findingRow)),
      item: (item) => write([itemRow(item)]),
      end: () => write([]),
    };
  },
};

const joinPath = (path: readonly string[]): string => path.join(" > ");

function findingRow(finding: Finding): Row {
  const { path, provisions } = finding;
  return { ...pickCells(finding), path: joinPath(path), provisions: provisions.join(" ") };
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
