/** Rows of a table as files that other programs load: how they are written, how they are read again, and how they are loaded. */
import type { EngineId } from "../sources/database/engine.js";
import type { CellValue } from "../tables/table.js";
import type { ColumnKind, StructureColumn } from "../tables/structure.js";
import type { Cells } from "./staged-rows.js";

export const TABLE_FORMATS = ["csv", "jsonl", "sql"] as const;
export type TableFormat = (typeof TABLE_FORMATS)[number];

export interface RowFile {
  readonly engine: EngineId;
  /** As SQL names the table. */
  readonly table: string;
  /** Those that are written, in order. */
  readonly columns: readonly StructureColumn[];
  readonly quote: (name: string) => string;
}

export interface RowFormat {
  readonly head: (file: RowFile) => string;
  readonly row: (cells: Cells, file: RowFile) => string;
  /** The statement of the engine's own program that loads the file; empty where it has none. */
  readonly load: (file: RowFile, path: string) => string;
  /** The sign around texts that may go over several lines; empty where none does. */
  readonly sign: string;
  /** The cells of a row as it was written; bytes as text. */
  readonly cells: (row: string) => Cells;
}

const csv: RowFormat = {
  head: ({ columns }) => `${columns.map(({ name }) => quoted(name)).join(",")}\n`,
  row: (cells, { engine }) => `${cells.map((cell) => csvCell(cell, engine)).join(",")}\n`,
  load: ({ engine, table, columns, quote }, path) => {
    const names = columns.map(({ name }) => quote(name));
    const file = path.replaceAll("'", "''");
    if (engine === "postgres")
      return `\\copy ${table} (${names.join(", ")}) FROM '${file}' WITH (FORMAT csv, HEADER)\n`;
    if (engine === "mysql") {
      const variables = columns.map((_, i) => `@c${i}`);
      const sets = columns.map(({ kind }, i) => `${names[i] ?? ""} = ${kind === "bytes" ? `UNHEX(@c${i})` : `@c${i}`}`);
      return (
        `LOAD DATA LOCAL INFILE '${file}' INTO TABLE ${table} CHARACTER SET utf8mb4 FIELDS TERMINATED BY ',' ` +
        `OPTIONALLY ENCLOSED BY '"' ESCAPED BY '' LINES TERMINATED BY '\\n' IGNORE 1 LINES (${variables.join(", ")}) SET ${sets.join(", ")};\n`
      );
    }
    const cells = columns.map(({ name, kind, isNullable }) => {
      const cell = kind === "bytes" ? `unhex(${quote(name)})` : quote(name);
      return isNullable ? `CASE ${quote(name)} WHEN '' THEN NULL ELSE ${cell} END` : cell;
    });
    return (
      `.import --csv --schema temp '${file}' loaded\n` +
      `INSERT INTO ${table} (${names.join(", ")}) SELECT ${cells.join(", ")} FROM temp.loaded;\nDROP TABLE temp.loaded;\n`
    );
  },
  sign: '"',
  cells: (row) =>
    Array.from(row.matchAll(/(?<=^|,)(?:"((?:[^"]|"")*)"|([^,"]*))(?=,|$)/g), ([, inner, bare = ""]) =>
      inner === undefined ? (bare === "" || bare === "NULL" ? null : bare) : inner.replaceAll('""', '"'),
    ),
};

const jsonl: RowFormat = {
  head: () => "",
  row: (cells, { columns }) =>
    `${JSON.stringify(Object.fromEntries(columns.map(({ name, kind }, i) => [name, jsonCell(cells[i] ?? null, kind)])))}\n`,
  load: () => "",
  sign: "",
  cells: (row) => {
    const parsed: unknown = JSON.parse(row);
    return Object.values(typeof parsed === "object" && parsed !== null ? parsed : {}).map((value: unknown) =>
      typeof value === "string" || value === null ? value : JSON.stringify(value),
    );
  },
};

const sql: RowFormat = {
  head: ({ engine }) => (engine === "sqlite" ? "BEGIN;\n" : ""),
  row: (cells, { engine, table, columns, quote }) => {
    const names = columns.map(({ name }) => quote(name)).join(", ");
    const own = engine === "postgres" ? " OVERRIDING SYSTEM VALUE" : "";
    return `INSERT INTO ${table} (${names})${own} VALUES (${cells.map((cell) => sqlCell(cell, engine)).join(", ")});\n`;
  },
  load: ({ engine }, path) =>
    engine === "postgres"
      ? `\\ir '${path.replaceAll("'", "''")}'\n`
      : engine === "mysql"
        ? `source ${path}\n`
        : `.read '${path.replaceAll("'", "''")}'\nCOMMIT;\n`,
  sign: "'",
  cells: (row) => {
    const values = row.slice(row.indexOf(" VALUES ("));
    return Array.from(
      values.matchAll(/(?<=[ (])(?:NULL|x?'((?:[^']|'')*)')(?=, |\))/g),
      ([, inner]) => inner?.replaceAll("''", "'") ?? null,
    );
  },
};

export const ROW_FORMATS: Readonly<Record<TableFormat, RowFormat>> = { csv, jsonl, sql };

const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;
const hexOf = (bytes: Uint8Array): string => Buffer.from(bytes).toString("hex");

/** No value is nothing between commas, or the word NULL for MySQL; an empty text stands in quotes. */
function csvCell(cell: CellValue, engine: EngineId): string {
  if (cell === null) return engine === "mysql" ? "NULL" : "";
  if (cell instanceof Uint8Array) return quoted(engine === "postgres" ? `\\x${hexOf(cell)}` : hexOf(cell));
  return engine !== "mysql" && /^[\w .:@/()[\]-]+$/.test(cell) ? cell : quoted(cell);
}

function jsonCell(cell: CellValue, kind: ColumnKind): unknown {
  if (cell instanceof Uint8Array) return Buffer.from(cell).toString("base64");
  if (cell === null) return null;
  const number = kind === "integer" || kind === "number" ? Number(cell) : NaN;
  if (Number.isFinite(number) && String(number) === cell) return number;
  if (kind !== "json") return cell;
  const parsed: unknown = JSON.parse(cell);
  return parsed;
}

function sqlCell(cell: CellValue, engine: EngineId): string {
  if (cell === null) return "NULL";
  if (cell instanceof Uint8Array) return engine === "postgres" ? `'\\x${hexOf(cell)}'` : `x'${hexOf(cell)}'`;
  const text = `'${cell.replaceAll("'", "''")}'`;
  return engine === "mysql" ? text.replaceAll("\\", "\\\\") : text;
}
