/** Rows of PostgreSQL drawn at random, so that each is as likely as the others, without reading a large table whole. */
import type { Table, TableSample } from "../../tables/table.js";
import { fromOf, selectList } from "./postgres-select.js";
import type { PostgresQuery } from "./postgres.js";

/** Estimated rows up to which they are counted. */
const COUNTED_ROWS = 2_000_000;
/** Blocks up to which all are read to draw rows. */
const READ_BLOCKS = 4096;
/** The same rows are drawn each time. */
const SEED = 20_260;

/** Within a transaction. */
export async function samplePostgres(query: PostgresQuery, table: Table, rows: number): Promise<TableSample> {
  const isStored = table.kind === "table" || table.kind === "materialized view";
  const { list, toRow } = selectList(table, isStored);
  const isCounted = !isStored || table.rows === null || table.rows <= COUNTED_ROWS;
  const total = isCounted
    ? Number((await query(`SELECT count(*) FROM ${fromOf(table)}`))[0]?.[0] ?? 0)
    : (table.rows ?? 0);
  const drawn = await query(drawSql(table, list, isStored, rows, total));
  return {
    rows: drawn.map((cells, i) => toRow(cells, i + 1, () => undefined)),
    total: Math.max(total, drawn.length),
    isCounted,
  };
}

function drawSql(table: Table, list: string, isStored: boolean, rows: number, total: number): string {
  const from = fromOf(table);
  if (total <= rows) return `SELECT ${list} FROM ${from}`;
  if (!isStored) return `SELECT ${list} FROM ${from} ORDER BY random() LIMIT ${rows}`;
  const blocks = Math.max(1, Math.ceil(table.bytes / 8192));
  if (blocks <= Math.max(READ_BLOCKS, 2 * rows))
    return `SELECT ${list} FROM ${from} TABLESAMPLE BERNOULLI (${percent(rows, total)}) REPEATABLE (${SEED})`;
  // Rows of one block were often written together: one of each block is taken.
  const chosen = `SELECT DISTINCT ON ((ctid::text::point)[0]) ctid FROM ${from} TABLESAMPLE SYSTEM (${percent(rows, blocks)})
    REPEATABLE (${SEED}) ORDER BY (ctid::text::point)[0], md5(ctid::text)`;
  return `SELECT ${list} FROM ${from} WHERE ctid = ANY (ARRAY(${chosen}))`;
}

const percent = (part: number, whole: number): string => Math.min(100, (100 * part) / whole).toFixed(6);
