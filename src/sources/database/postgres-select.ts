/** The statements by which rows of PostgreSQL are read, and the rows that come of them. */
import { tableName, type CellValue, type Table, type TablePart, type TableRow } from "../../tables/table.js";
import { MAX_VALUE } from "../../tables/fetch.js";

/** Bytes of a table below which no value can be larger than `MAX_VALUE`, however well it is packed. */
const MAY_HOLD_LARGE = MAX_VALUE / 128;

/** Types whose values tell their length without being unpacked; arrays are not among them. */
const MAY_BE_LARGE = /^(?:bytea|text|character(?: varying)?(?:\(\d{1,9}\))?)$/;

export const quoteName = (name: string): string => `"${name.replaceAll('"', '""')}"`;

/** As SQL names it. */
export const relationOf = ({ schema, name }: Pick<Table, "schema" | "name">): string =>
  schema === undefined ? quoteName(name) : `${quoteName(schema)}.${quoteName(name)}`;

export interface RowSelect {
  readonly sql: string;
  /** A row that came; `number` counts from 1. Columns whose value was left out for its size are told. */
  toRow(cells: readonly (string | null)[], number: number, tellOversized: (column: number) => void): TableRow;
}

/** Rows of a part in the order of their places. `hasPlaces`: whether the relation is stored, so that rows have places. */
export function selectOf(table: Table, part: TablePart, hasPlaces: boolean, after?: string, limit?: number): RowSelect {
  const { list, toRow } = selectList(table, hasPlaces);
  return { sql: `SELECT ${list} FROM ${rowsOf(table, part, after, limit)}`, toRow };
}

/**
 * Whether the rows of the part can be read by pages, one statement each: they are many, and the server finds a place without reading
 * those before it. Bytes are written too long for that.
 */
export const isPaged = ({ columns }: Table, { of }: TablePart): boolean =>
  of > 1 && columns.every(({ type }) => type !== "bytea");

/** The statement that writes some rows of a part, those behind `after`, as one text. */
export const pageOf = (table: Table, part: TablePart, limit: number, after?: string): string =>
  `COPY (${selectOf(table, part, true, after, limit).sql}) TO STDOUT`;

/** What stands behind FROM. */
function rowsOf(table: Table, part: TablePart, after?: string, limit?: number): string {
  const bounds = [
    part.from === undefined || after !== undefined ? "" : `ctid >= '(${Number(part.from)},0)'::tid`,
    after === undefined ? "" : `ctid > '${checkedPlace(after)}'::tid`,
    part.to === undefined ? "" : `ctid < '(${Number(part.to)},0)'::tid`,
  ].filter((bound) => bound !== "");
  const where = bounds.length === 0 ? "" : ` WHERE ${bounds.join(" AND ")}`;
  return `${fromOf(table)}${where}${limit === undefined ? "" : ` LIMIT ${limit}`}`;
}

/** Of a table, its own rows: those of the tables that inherit from it are read as theirs. */
export const fromOf = (table: Table): string => `${table.kind === "table" ? "ONLY " : ""}${relationOf(table)}`;

/** Whether the rows of the table can be signed: they have places, and every column may be read. */
export const isSignable = ({ kind, columns }: Table): boolean =>
  (kind === "table" || kind === "materialized view") && columns.every(({ isDenied }) => !isDenied);

/**
 * The statement that gives the number of rows of a part, or of the first of them, and the sum of their hashes, each of a row's place and all
 * that stands in it. Every server knows MD5; 64 bits of it are taken.
 */
export function sumOf(table: Table, part: TablePart, limit?: number): string {
  const row = `ROW(${["ctid", ...table.columns.map(({ name }) => quoteName(name))].join(", ")})::text`;
  const hash = "('x' || substr(md5(signed.row), 1, 16))::bit(64)::bigint";
  return `SELECT count(*), coalesce(sum(${hash}), 0) FROM (SELECT ${row} AS row FROM ${rowsOf(table, part, undefined, limit)}) AS signed`;
}

function checkedPlace(place: string): string {
  if (!/^\(\d{1,10},\d{1,5}\)$/.test(place)) throw new TypeError(`${tableName({ name: place })} is no place of a row`);
  return place;
}

/** First the place, then all columns, then which of them were left out for their size. */
export function selectList(
  table: Table,
  hasPlaces: boolean,
): { readonly list: string; readonly toRow: RowSelect["toRow"] } {
  const isLarge = table.bytes > MAY_HOLD_LARGE;
  const flags: string[] = [];
  const columns = table.columns.map((column, i) => {
    const name = quoteName(column.name);
    if (column.isDenied) return "NULL";
    if (!isLarge || !MAY_BE_LARGE.test(column.type)) return name;
    flags.push(`CASE WHEN octet_length(${name}) > ${MAX_VALUE} THEN '${i},' ELSE '' END`);
    return `CASE WHEN octet_length(${name}) > ${MAX_VALUE} THEN NULL ELSE ${name} END`;
  });
  const oversized = flags.length === 0 ? "NULL" : flags.map((flag) => `coalesce(${flag}, '')`).join(" || ");
  const isBytes = table.columns.map(({ type }) => type === "bytea");
  return {
    list: [hasPlaces ? "ctid" : "NULL", ...columns, oversized].join(", "),
    toRow: (cells, number, tellOversized) => {
      for (const column of columnsNoted(cells.at(-1) ?? null)) tellOversized(column);
      return {
        place: hasPlaces ? `ctid ${cells[0] ?? ""}` : `row ${number}`,
        cells: isBytes.map((bytes, i) => valueOf(cells[i + 1] ?? null, bytes)),
      };
    },
  };
}

/** Columns whose value was left out of the row, from what stands at its end. */
export function columnsNoted(notes: string | null): readonly number[] {
  if (notes === null || notes === "") return [];
  return notes.split(",").flatMap((column) => (column === "" ? [] : [Number(column)]));
}

/** A `bytea` comes as `\x00ff`. */
const valueOf = (text: string | null, isBytes: boolean): CellValue =>
  isBytes && text?.startsWith("\\x") ? new Uint8Array(Buffer.from(text.slice(2), "hex")) : text;
