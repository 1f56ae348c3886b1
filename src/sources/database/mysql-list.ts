/** What a MySQL database holds: its tables and views with columns, comments, keys and sizes. */
import type { Table, TableColumn, TablePart } from "../../tables/table.js";
import { COUNTED_ROWS, fromMysql, quoteMysql } from "./mysql-select.js";
import { groupByFirst, type CatalogueRow } from "./catalogue-rows.js";
import type { ListedTable } from "./engine.js";
import type { MysqlQuery } from "./mysql.js";

/** Rows that one thread reads in one go. */
const PART_ROWS = 8_192n;
const MAX_PARTS = 20_000n;
const WHOLE: readonly TablePart[] = [{ index: 0, of: 1 }];

const RELATIONS = `
  SELECT TABLE_SCHEMA, TABLE_NAME, TABLE_TYPE, TABLE_ROWS, DATA_LENGTH, TABLE_COMMENT
  FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_TYPE <> 'SEQUENCE'
  ORDER BY CAST(TABLE_NAME AS BINARY)`;

const COLUMNS = `
  SELECT TABLE_NAME, COLUMN_NAME, COLUMN_TYPE, COLUMN_COMMENT, FIND_IN_SET('select', LOWER(PRIVILEGES)) > 0
  FROM information_schema.COLUMNS WHERE TABLE_SCHEMA = DATABASE() ORDER BY TABLE_NAME, ORDINAL_POSITION`;

const KEYS = `
  SELECT TABLE_NAME, COLUMN_NAME, CONSTRAINT_NAME = 'PRIMARY', REFERENCED_TABLE_SCHEMA, REFERENCED_TABLE_NAME,
    REFERENCED_COLUMN_NAME
  FROM information_schema.KEY_COLUMN_USAGE
  WHERE TABLE_SCHEMA = DATABASE() AND (CONSTRAINT_NAME = 'PRIMARY' OR REFERENCED_TABLE_NAME IS NOT NULL)
  ORDER BY TABLE_NAME, CONSTRAINT_NAME, ORDINAL_POSITION`;

const VIEWS = "SELECT TABLE_NAME, VIEW_DEFINITION FROM information_schema.VIEWS WHERE TABLE_SCHEMA = DATABASE()";
const SCHEMAS = "SELECT SCHEMA_NAME FROM information_schema.SCHEMATA";

export async function listMysql(query: MysqlQuery): Promise<readonly ListedTable[]> {
  const columns = groupByFirst(await query(COLUMNS));
  const keys = groupByFirst(await query(KEYS));
  const views = new Map((await query(VIEWS)).map(([name = null, definition]) => [name, definition ?? ""]));
  const schemas = new Set((await query(SCHEMAS)).map(([name]) => name));
  const tables = (await query(RELATIONS)).map((relation) => ({
    isView: /VIEW/.test(relation[2] ?? ""),
    table: tableOf(relation, columns.get(relation[1] ?? null) ?? [], keys.get(relation[1] ?? null) ?? []),
  }));
  const readable = new Set(
    tables
      .filter(({ table }) => table.columns.every(({ isDenied }) => !isDenied))
      .map(({ table }) => `${table.schema ?? ""}.${table.name}`),
  );
  const listed: ListedTable[] = [];
  for (const { table, isView } of tables) {
    const isDenied = table.columns.every((column) => column.isDenied);
    const isCovered = isView && showsOnly(views.get(table.name) ?? "", readable, schemas);
    listed.push({
      table,
      parts: isDenied ? [] : await partsOf(query, table),
      ...(isDenied && {
        problem: { code: "permission-denied", stage: "read", detail: "the account may not read it" },
      }),
      ...(isCovered && { isCovered: true }),
    });
  }
  return listed;
}

/** Whether the definition, as the server writes it, names tables and views that are all read. */
function showsOnly(
  definition: string,
  readable: ReadonlySet<string>,
  schemas: ReadonlySet<string | null | undefined>,
): boolean {
  const named = [...definition.matchAll(/`([^`]{1,64})`\.`([^`]{1,64})`/g)].filter(([, schema]) => schemas.has(schema));
  return named.length > 0 && named.every(([, schema, name]) => readable.has(`${schema ?? ""}.${name ?? ""}`));
}

function tableOf(
  [schema, name, kind, rows, bytes, comment]: CatalogueRow,
  columns: readonly CatalogueRow[],
  keys: readonly CatalogueRow[],
): Table {
  const primary = keys.filter((key) => key[2] === "1").map((key) => key[1]);
  const isView = /VIEW/.test(kind ?? "");
  return {
    schema: schema ?? "",
    name: name ?? "",
    kind: isView ? "view" : "table",
    ...(comment && !isView && { comment }),
    columns: columns.map((column) => columnOf(column, keys)),
    key: primary.flatMap((own) => {
      const index = columns.findIndex((column) => column[1] === own);
      return index < 0 ? [] : [index];
    }),
    rows: rows === null || rows === undefined ? null : Number(rows),
    bytes: Number(bytes ?? 0),
  };
}

function columnOf([, name, type, comment, isReadable]: CatalogueRow, keys: readonly CatalogueRow[]): TableColumn {
  const target = keys.find((key) => key[1] === name && key[4] !== null && key[4] !== undefined);
  return {
    name: name ?? "",
    type: type ?? "",
    ...(comment && { comment }),
    ...(target && { refersTo: target.slice(3, 6).join(".") }),
    ...(isReadable !== "1" && { isDenied: true as const }),
  };
}

/**
 * Stretches of the key, where it is one whole number: as many numbers each, a power of two, from a multiple of it on. So the bounds stay as
 * rows come and go, until there are so many more or fewer that another power is nearer.
 */
async function partsOf(query: MysqlQuery, table: Table): Promise<readonly TablePart[]> {
  const [index] = table.key;
  const column = index === undefined || table.key.length > 1 ? undefined : table.columns[index];
  if (!column || column.isDenied || !/^(?:tiny|small|medium|big)?int\b/i.test(column.type)) return WHOLE;
  const name = quoteMysql(column.name);
  // Estimates are now this, now that.
  const count = (table.rows ?? 0) <= COUNTED_ROWS ? "COUNT(*)" : String(table.rows);
  const [bounds] = await query(`SELECT MIN(${name}), MAX(${name}), ${count} FROM ${fromMysql(table)}`);
  const [low = null, high = null, rows = null] = bounds ?? [];
  if (low === null || high === null || BigInt(rows ?? 0) < PART_ROWS) return WHOLE;
  const step = stepOf(BigInt(high) - BigInt(low) + 1n, BigInt(rows ?? 0));
  const first = floorOf(BigInt(low), step);
  const of = Number((BigInt(high) - first) / step) + 1;
  return Array.from({ length: of }, (_, i) => ({
    index: i,
    of,
    ...(i > 0 && { from: String(first + BigInt(i) * step) }),
    ...(i < of - 1 && { to: String(first + BigInt(i + 1) * step) }),
  }));
}

/** Numbers of each part of so many rows, those of a part or more, that lie within `span` numbers. */
function stepOf(span: bigint, rows: bigint): bigint {
  const wanted = (span * PART_ROWS) / rows;
  let step = 1n;
  // The nearest power: the one that is less than the square root of two away.
  while (2n * step * step < wanted * wanted || step * (MAX_PARTS - 1n) < span) step *= 2n;
  return step;
}

const floorOf = (number: bigint, step: bigint): bigint => number - (((number % step) + step) % step);
