/** The statements by which rows of MySQL are read, and the rows that come of them. */
import { MAX_VALUE } from "../../tables/fetch.js";
import type { CellValue, Table, TablePart, TableRow } from "../../tables/table.js";

/** Bytes of a table below which no value can be larger than `MAX_VALUE`. */
const MAY_HOLD_LARGE = 1024 ** 2;
/** Kinds of key columns whose order and equality are the same for the server and for a page's first row. */
const PAGED = /^(?:(?:tiny|small|medium|big)?int|(?:var)?char|(?:var)?binary|date|datetime|timestamp|decimal)\b/i;

/** Estimated rows up to which they are counted. */
export const COUNTED_ROWS = 5_000_000;

export const quoteMysql = (name: string): string => `\`${name.replaceAll("`", "``")}\``;

export const fromMysql = ({ schema, name }: Pick<Table, "schema" | "name">): string =>
  schema === undefined ? quoteMysql(name) : `${quoteMysql(schema)}.${quoteMysql(name)}`;

/** Whether a value comes as bytes. */
export const isBytes = (type: string): boolean => /blob|binary|^bit|geometry|point|linestring|polygon/i.test(type);

/** Whether rows can be asked for page by page. */
export const isPaged = ({ key, columns }: Table): boolean =>
  key.length > 0 && key.every((index) => PAGED.test(columns[index]?.type ?? ""));

/** All columns, then `hash` where there is one, then which of them were left out for their size. */
export function selectMysql(table: Table, hash?: string): string {
  const flags: string[] = [];
  const columns = table.columns.map(({ name, type, isDenied }, i) => {
    const value = quoteMysql(name);
    if (isDenied) return `NULL AS c${i}`;
    if (table.bytes < MAY_HOLD_LARGE || !/blob|text|json/i.test(type)) return `${value} AS c${i}`;
    flags.push(`IF(LENGTH(${value}) > ${MAX_VALUE}, '${i},', '')`);
    return `IF(LENGTH(${value}) > ${MAX_VALUE}, NULL, ${value}) AS c${i}`;
  });
  const oversized = flags.length === 0 ? "NULL" : `CONCAT(${flags.join(", ")})`;
  const signed = hash === undefined ? [] : [`${hash} AS h`];
  return `SELECT ${[...columns, ...signed, `${oversized} AS l`].join(", ")} FROM ${fromMysql(table)}`;
}

export interface Condition {
  readonly sql: string;
  readonly values: readonly (string | Buffer)[];
}

/** Rows of the part, behind `after`. */
export function conditionOf(table: Table, part: TablePart, after: string | undefined): Condition {
  const names = table.key.map((index) => quoteMysql(table.columns[index]?.name ?? ""));
  const [first = ""] = names;
  const bounds: string[] = [];
  const values: (string | Buffer)[] = [];
  if (part.from !== undefined) bounds.push(`${first} >= ${BigInt(part.from)}`);
  if (part.to !== undefined) bounds.push(`${first} < ${BigInt(part.to)}`);
  if (after !== undefined) {
    const key = parseKey(after);
    // The first bound alone lets the server begin at the right place of its index.
    bounds.push(`${first} >= ?`, `(${names.map((_, i) => `(${laterAt(names, i)})`).join(" OR ")})`);
    values.push(key[0] ?? "", ...names.flatMap((_, i) => key.slice(0, i + 1)));
  }
  return { sql: bounds.length === 0 ? "" : ` WHERE ${bounds.join(" AND ")}`, values };
}

/** Equal up to the column, and later there. */
const laterAt = (names: readonly string[], at: number): string =>
  names
    .slice(0, at + 1)
    .map((name, i) => `${name} ${i === at ? ">" : "="} ?`)
    .join(" AND ");

export const orderOf = (table: Table): string =>
  table.key.length === 0
    ? ""
    : ` ORDER BY ${table.key.map((index) => quoteMysql(table.columns[index]?.name ?? "")).join(", ")}`;

/** The key of a row, from which the next page goes on. */
export const keyOf = (table: Table, { cells }: TableRow): string =>
  JSON.stringify(
    table.key.map((index) => {
      const value = cells[index] ?? null;
      return value instanceof Uint8Array ? { bytes: Buffer.from(value).toString("hex") } : value;
    }),
  );

function parseKey(text: string): (string | Buffer)[] {
  const parsed: unknown = JSON.parse(text);
  return Array.isArray(parsed) ? parsed.map(keyValue) : [];
}

function keyValue(value: unknown): string | Buffer {
  if (typeof value === "object" && value !== null && "bytes" in value) return Buffer.from(String(value.bytes), "hex");
  return String(value);
}

/** A row that came; columns whose value was left out for its size are told. */
export function toMysqlRow(
  { columns }: Table,
  cells: readonly CellValue[],
  number: number,
  tellOversized: (column: number) => void,
): TableRow {
  const flags = cells.at(-1);
  if (typeof flags === "string")
    for (const column of flags.split(",")) if (column !== "") tellOversized(Number(column));
  return { place: `row ${number}`, cells: cells.slice(0, columns.length) };
}
