/** What a PostgreSQL database holds: its tables, views and objects with columns, comments, keys and sizes. */
import type { Table, TableColumn, TableKind, TablePart } from "../../tables/table.js";
import { groupByFirst, type CatalogueRow } from "./catalogue-rows.js";
import type { ListedTable } from "./engine.js";
import { objectsTable } from "./postgres-objects.js";
import type { PostgresQuery } from "./postgres.js";

/** Blocks of 8 KiB that one thread reads in one go: the less they are, the less waits for the thread that reads those before. */
const PART_BLOCKS = 128;
const MAX_PARTS = 20_000;
/** The first version that finds rows by a range of places without reading the whole table. */
const RANGES_FROM = 140_000;

const KINDS: Readonly<Record<string, TableKind>> = {
  r: "table",
  m: "materialized view",
  v: "view",
  f: "foreign table",
};

// Partitioned tables have no rows of their own; their partitions are listed.
const RELATIONS = `
  SELECT c.oid, n.nspname, c.relname, c.relkind, c.reltuples::bigint, a.amname,
    CASE WHEN c.relkind IN ('r', 'm') THEN pg_relation_size(c.oid) ELSE 0 END / current_setting('block_size')::int,
    CASE WHEN c.relkind IN ('r', 'm') THEN pg_table_size(c.oid) ELSE 0 END,
    obj_description(c.oid, 'pg_class'),
    has_schema_privilege(n.oid, 'USAGE') AND has_any_column_privilege(c.oid, 'SELECT'),
    c.relkind <> 'm' OR c.relispopulated
  FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace LEFT JOIN pg_am a ON a.oid = c.relam
  WHERE c.relkind IN ('r', 'm', 'v', 'f') AND c.relpersistence <> 't'
    AND n.nspname <> 'information_schema' AND n.nspname !~ '^pg_'
  ORDER BY n.nspname::text COLLATE "C", c.relname::text COLLATE "C"`;

const COLUMNS = `
  SELECT a.attrelid, a.attnum, a.attname, format_type(CASE WHEN t.typtype = 'd' THEN t.typbasetype ELSE t.oid END,
      CASE WHEN t.typtype = 'd' THEN t.typtypmod ELSE a.atttypmod END),
    col_description(a.attrelid, a.attnum), has_column_privilege(a.attrelid, a.attnum, 'SELECT')
  FROM pg_attribute a JOIN pg_class c ON c.oid = a.attrelid JOIN pg_namespace n ON n.oid = c.relnamespace
    JOIN pg_type t ON t.oid = a.atttypid
  WHERE a.attnum > 0 AND NOT a.attisdropped AND c.relkind IN ('r', 'm', 'v', 'f') AND c.relpersistence <> 't'
    AND n.nspname <> 'information_schema' AND n.nspname !~ '^pg_'
  ORDER BY a.attrelid, a.attnum`;

const KEYS = `
  SELECT i.indrelid, i.indkey::text FROM pg_index i JOIN pg_class c ON c.oid = i.indrelid
  WHERE i.indisprimary AND c.relpersistence <> 't'`;

const REFERENCES = `
  SELECT k.conrelid, a.attnum, n.nspname || '.' || c.relname || '.' || b.attname
  FROM pg_constraint k CROSS JOIN LATERAL unnest(k.conkey, k.confkey) AS u(own, other)
    JOIN pg_attribute a ON a.attrelid = k.conrelid AND a.attnum = u.own
    JOIN pg_attribute b ON b.attrelid = k.confrelid AND b.attnum = u.other
    JOIN pg_class c ON c.oid = k.confrelid JOIN pg_namespace n ON n.oid = c.relnamespace
  WHERE k.contype = 'f' ORDER BY k.oid`;

/** Views that show something of a relation that the account may not read itself, or of one that is listed nowhere. */
const UNCOVERED = `
  SELECT DISTINCT r.ev_class FROM pg_rewrite r
    JOIN pg_depend d ON d.classid = 'pg_rewrite'::regclass AND d.objid = r.oid AND d.refclassid = 'pg_class'::regclass
    JOIN pg_class c ON c.oid = d.refobjid AND c.oid <> r.ev_class JOIN pg_namespace n ON n.oid = c.relnamespace
  WHERE NOT has_schema_privilege(n.oid, 'USAGE') OR NOT has_table_privilege(c.oid, 'SELECT')
    OR n.nspname ~ '^pg_' OR n.nspname = 'information_schema'`;

const DEPENDENCIES = `
  SELECT DISTINCT r.ev_class, c.oid FROM pg_rewrite r
    JOIN pg_depend d ON d.classid = 'pg_rewrite'::regclass AND d.objid = r.oid AND d.refclassid = 'pg_class'::regclass
    JOIN pg_class c ON c.oid = d.refobjid AND c.oid <> r.ev_class AND c.relkind IN ('r', 'p', 'm', 'f', 'v')`;

export async function listPostgres(query: PostgresQuery): Promise<readonly ListedTable[]> {
  const version = Number((await query("SHOW server_version_num"))[0]?.[0] ?? 0);
  const columns = groupByFirst(await query(COLUMNS));
  const keys = new Map((await query(KEYS)).map(([relation, key]) => [relation, key ?? ""]));
  const references = groupByFirst(await query(REFERENCES));
  const uncovered = new Set((await query(UNCOVERED)).map(([view]) => view));
  const uses = groupByFirst(await query(DEPENDENCIES));
  const listed = (await query(RELATIONS)).map((relation): ListedTable => {
    const [oid = null] = relation;
    const table = tableOf(relation, columns.get(oid) ?? [], keys.get(oid), references.get(oid) ?? []);
    const isCovered = table.kind === "view" && (uses.get(oid) ?? []).length > 0 && !uncovered.has(oid);
    return {
      table,
      parts: relation[9] === "t" && relation[10] === "t" ? partsOf(relation, version) : [],
      ...(relation[9] !== "t" && {
        problem: { code: "permission-denied", stage: "read", detail: "the account may not read it" },
      }),
      ...(relation[10] !== "t" && {
        problem: { code: "unreadable", stage: "read", detail: "the materialized view has not been filled" },
      }),
      ...(isCovered && { isCovered: true }),
    };
  });
  const objects = Number((await query("SELECT count(*) FROM pg_largeobject_metadata"))[0]?.[0] ?? 0);
  return objects === 0 ? listed : [...listed, { table: objectsTable(objects), parts: [{ index: 0, of: 1 }] }];
}

function tableOf(
  relation: CatalogueRow,
  columns: readonly CatalogueRow[],
  key: string | undefined,
  references: readonly CatalogueRow[],
): Table {
  const [, schema, name, kind, rows, , , bytes, comment] = relation;
  const targets = new Map(references.map(([, number, target]) => [number, target]));
  const numbers = (key ?? "").split(" ");
  return {
    schema: schema ?? "",
    name: name ?? "",
    kind: KINDS[kind ?? ""] ?? "table",
    ...(comment && { comment }),
    columns: columns.map((row) => columnOf(row, targets)),
    key: numbers.flatMap((number) => {
      const index = columns.findIndex(([, own]) => own === number);
      return index < 0 ? [] : [index];
    }),
    // Never analysed: -1, or 0 before version 14.
    rows: Number(rows) > 0 ? Number(rows) : null,
    bytes: Number(bytes),
  };
}

function columnOf(
  row: CatalogueRow,
  targets: ReadonlyMap<string | null | undefined, string | null | undefined>,
): TableColumn {
  const [, number, name, type, comment, isReadable] = row;
  const target = targets.get(number);
  return {
    name: name ?? "",
    type: type ?? "",
    ...(comment && { comment }),
    ...(target && { refersTo: target }),
    ...(isReadable !== "t" && { isDenied: true as const }),
  };
}

function partsOf(relation: CatalogueRow, version: number): readonly TablePart[] {
  const blocks = Number(relation[6]);
  const step = Math.max(PART_BLOCKS, Math.ceil(blocks / MAX_PARTS));
  const of = relation[5] === "heap" && version >= RANGES_FROM ? Math.max(1, Math.ceil(blocks / step)) : 1;
  return Array.from({ length: of }, (_, index) => ({
    index,
    of,
    ...(index > 0 && { from: String(index * step) }),
    ...(index < of - 1 && { to: String((index + 1) * step) }),
  }));
}
