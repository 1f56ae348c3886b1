/** How MySQL and MariaDB sign rows: a hash of each, made by the server of what it sends. Their sum is the sign of a table. */
import type { CellValue, Table, TableColumn, TablePart } from "../../tables/table.js";
import { conditionOf, fromMysql, isBytes, isPaged, orderOf, quoteMysql } from "./mysql-select.js";

/** Types whose values may be longer than what the server puts together in one text. */
const MAY_BE_LONG = /blob|text|json|geometry|point|linestring|polygon/i;

/**
 * Whether the rows of the table can be signed. Rows without a key are named by their order, which no hash tells; of views and columns that
 * may not be read nothing tells.
 */
export const isSignable = (table: Table): boolean =>
  table.kind === "table" && isPaged(table) && table.columns.every(({ isDenied }) => !isDenied);

/** 64 bits in hexadecimal digits; NULL where the server cannot make them. */
export function hashOf({ columns }: Table): string {
  const values = columns.map(partOfHash).join(", ',', ");
  return `LEFT(SHA2(CONCAT(${values}), 256), 16)`;
}

/** As it is sent. What has no value is told from every text, and where a value ends from what it holds. */
function partOfHash({ name, type }: TableColumn): string {
  const own = quoteMysql(name);
  const value = isBytes(type) ? own : `CONVERT(${own} USING utf8mb4)`;
  return MAY_BE_LONG.test(type) ? `IF(${own} IS NULL, 'NULL', SHA2(${value}, 256))` : `QUOTE(${value})`;
}

/** Of a part, or of the first of its rows: their number, that of those with a hash, and the sum of the hashes. */
export function sumMysql(table: Table, part: TablePart, limit: number | undefined): string {
  const first = limit === undefined ? "" : `${orderOf(table)} LIMIT ${limit}`;
  const rows = `${fromMysql(table)}${conditionOf(table, part, undefined).sql}${first}`;
  return `SELECT COUNT(*), COUNT(h), COALESCE(SUM(CAST(CONV(h, 16, 10) AS UNSIGNED)), 0)
    FROM (SELECT ${hashOf(table)} AS h FROM ${rows}) AS hashed`;
}

/** Of rows as the server sends them, behind whose columns the hash stands; undefined when one has none. */
export function sumOfHashes({ columns }: Table, rows: readonly (readonly CellValue[])[]): bigint | undefined {
  let sum = 0n;
  for (const row of rows) {
    const hash = row[columns.length];
    if (typeof hash !== "string") return undefined;
    sum += BigInt(`0x${hash}`);
  }
  return sum;
}
