/** How a PostgreSQL database is built: statements by which its tables can be made again. */
import { kindOfType } from "../../tables/column-kind.js";
import type {
  Clause,
  DatabaseStructure,
  StructureColumn,
  TableReference,
  TableStructure,
} from "../../tables/structure.js";
import { tableName, type Table } from "../../tables/table.js";
import { groupByFirst, type CatalogueRow } from "./catalogue-rows.js";
import type { PostgresQuery } from "./postgres.js";
import { quoteName } from "./postgres-select.js";

/** In the schemas of the tables that are copied. */
const COPIED = "n.nspname = ANY ($1)";
const USERS = "n.nspname <> 'information_schema' AND n.nspname !~ '^pg_'";
/** Of an extension, which makes its own. */
const OWN = (id: string, catalogue: string): string =>
  `NOT EXISTS (SELECT 1 FROM pg_depend e WHERE e.objid = ${id} AND e.classid = '${catalogue}'::regclass AND e.deptype = 'e')`;

const COLUMNS = `
  SELECT a.attrelid, a.attname, format_type(a.atttypid, a.atttypmod), a.attnotnull, pg_get_expr(d.adbin, d.adrelid),
    a.attidentity, coalesce(to_jsonb(a) ->> 'attgenerated', ''), l.collname, ln.nspname,
    format_type(CASE WHEN t.typtype = 'd' THEN t.typbasetype ELSE a.atttypid END,
      CASE WHEN t.typtype = 'd' THEN t.typtypmod ELSE a.atttypmod END), t.oid,
    col_description(a.attrelid, a.attnum), t.typtype, t.typnotnull
  FROM pg_attribute a JOIN pg_class c ON c.oid = a.attrelid JOIN pg_namespace n ON n.oid = c.relnamespace
    JOIN pg_type t ON t.oid = a.atttypid LEFT JOIN pg_attrdef d ON d.adrelid = a.attrelid AND d.adnum = a.attnum
    LEFT JOIN pg_collation l ON l.oid = a.attcollation AND a.attcollation <> t.typcollation
    LEFT JOIN pg_namespace ln ON ln.oid = l.collnamespace
  WHERE a.attnum > 0 AND NOT a.attisdropped AND c.relkind = 'r' AND ${USERS} ORDER BY a.attrelid, a.attnum`;

const CONSTRAINTS = `
  SELECT k.conrelid, k.contype, k.conname, pg_get_constraintdef(k.oid), fn.nspname, f.relname,
    (SELECT jsonb_agg(a.attname ORDER BY u.n) FROM unnest(k.conkey) WITH ORDINALITY u(num, n)
      JOIN pg_attribute a ON a.attrelid = k.conrelid AND a.attnum = u.num),
    (SELECT jsonb_agg(a.attname ORDER BY u.n) FROM unnest(k.confkey) WITH ORDINALITY u(num, n)
      JOIN pg_attribute a ON a.attrelid = k.confrelid AND a.attnum = u.num)
  FROM pg_constraint k JOIN pg_class c ON c.oid = k.conrelid LEFT JOIN pg_class f ON f.oid = k.confrelid
    LEFT JOIN pg_namespace fn ON fn.oid = f.relnamespace
  WHERE k.contype IN ('p', 'u', 'c', 'x', 'f') AND c.relkind = 'r'
  ORDER BY position(k.contype::text in 'puxcf'), k.conname`;

const INDEXES = `
  SELECT i.indrelid, pg_get_indexdef(i.indexrelid, 0, true), i.indisunique,
    (SELECT jsonb_agg(a.attname) FROM unnest(i.indkey::int2[]) u(num)
      JOIN pg_attribute a ON a.attrelid = i.indrelid AND a.attnum = u.num)
  FROM pg_index i JOIN pg_class c ON c.oid = i.indrelid JOIN pg_class x ON x.oid = i.indexrelid
  WHERE i.indisvalid AND c.relkind = 'r' AND NOT EXISTS (SELECT 1 FROM pg_constraint k WHERE k.conindid = i.indexrelid)
  ORDER BY x.relname::text COLLATE "C"`;

const ENUMS = `
  SELECT t.oid, format_type(t.oid, NULL), jsonb_agg(e.enumlabel ORDER BY e.enumsortorder)
  FROM pg_type t JOIN pg_namespace n ON n.oid = t.typnamespace JOIN pg_enum e ON e.enumtypid = t.oid
  WHERE ${COPIED} AND ${OWN("t.oid", "pg_type")} GROUP BY t.oid ORDER BY t.oid`;

const DOMAINS = `
  SELECT t.oid, format_type(t.oid, NULL), format_type(t.typbasetype, t.typtypmod), t.typnotnull, t.typdefault,
    (SELECT string_agg(pg_get_constraintdef(k.oid), ' ') FROM pg_constraint k WHERE k.contypid = t.oid AND k.contype = 'c')
  FROM pg_type t JOIN pg_namespace n ON n.oid = t.typnamespace
  WHERE t.typtype = 'd' AND ${COPIED} AND ${OWN("t.oid", "pg_type")} ORDER BY t.oid`;

const SEQUENCES = `
  SELECT c.oid::regclass::text, t.oid::regclass::text, a.attname, c.oid
  FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
    LEFT JOIN pg_depend d ON d.objid = c.oid AND d.classid = 'pg_class'::regclass AND d.deptype IN ('a', 'i')
    LEFT JOIN pg_class t ON t.oid = d.refobjid LEFT JOIN pg_attribute a ON a.attrelid = t.oid AND a.attnum = d.refobjsubid
  WHERE c.relkind = 'S' AND coalesce(d.deptype, 'a') <> 'i' AND ${COPIED} ORDER BY c.oid`;

const NOT_CARRIED = `
  SELECT CASE c.relkind WHEN 'v' THEN 'view' WHEN 'm' THEN 'materialized view' WHEN 'f' THEN 'foreign table'
      ELSE 'partitioned table (its partitions are tables of their own in the copy)' END, n.nspname, c.relname
    FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace WHERE c.relkind IN ('v', 'm', 'f', 'p') AND ${COPIED}
      AND ${OWN("c.oid", "pg_class")}
  UNION ALL SELECT 'trigger', n.nspname, t.tgname FROM pg_trigger t JOIN pg_class c ON c.oid = t.tgrelid
    JOIN pg_namespace n ON n.oid = c.relnamespace WHERE NOT t.tgisinternal AND ${COPIED}
  UNION ALL SELECT 'function', n.nspname, p.proname FROM pg_proc p JOIN pg_namespace n ON n.oid = p.pronamespace
    WHERE ${COPIED} AND ${OWN("p.oid", "pg_proc")}
  UNION ALL SELECT 'row policy', n.nspname, p.polname FROM pg_policy p JOIN pg_class c ON c.oid = p.polrelid
    JOIN pg_namespace n ON n.oid = c.relnamespace WHERE ${COPIED}
  UNION ALL SELECT 'inheritance of table', n.nspname, c.relname FROM pg_inherits i JOIN pg_class c ON c.oid = i.inhrelid
    JOIN pg_namespace n ON n.oid = c.relnamespace WHERE c.relkind = 'r' AND ${COPIED}
  ORDER BY 1, 2, 3`;

/**
 * `tables`: those to be copied. With one schema in `within` its names stand bare in all statements, so that they fit a
 * schema of another name.
 */
export async function describePostgres(
  query: PostgresQuery,
  tables: readonly Table[],
  within: string | undefined,
): Promise<DatabaseStructure> {
  await query(`SET search_path = pg_catalog${within === undefined ? "" : `, ${quoteName(within)}`}`);
  const schemas = [[...new Set(tables.flatMap(({ schema }) => schema ?? []))]];
  const oids = new Map(
    (
      await query(
        `SELECT n.nspname, c.relname, c.oid FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace WHERE c.relkind = 'r' AND ${USERS}`,
      )
    ).map(([schema, name, oid]) => [tableName({ schema: schema ?? "", name: name ?? "" }), oid ?? null]),
  );
  const enums = new Map(
    (await query(ENUMS, schemas)).map(([oid, name, labels]) => [oid, { name, labels: listOf(labels) }]),
  );
  const facts: Facts = {
    columns: groupByFirst(await query(COLUMNS)),
    constraints: groupByFirst(await query(CONSTRAINTS)),
    indexes: groupByFirst(await query(INDEXES)),
    labels: new Map([...enums].map(([oid, { labels }]) => [oid, labels])),
    sequences: await query(SEQUENCES, schemas),
    within,
  };
  const types = [...enums.values()].map(({ name, labels }) =>
    made(`CREATE TYPE ${name ?? ""} AS ENUM (${labels.map(quoteText).join(", ")})`, name),
  );
  const domains = (await query(DOMAINS, schemas)).map(([, name, base, isRequired, preset, checks]) => {
    const start = `CREATE DOMAIN ${name ?? ""} AS ${base ?? ""}`;
    const end = isRequired === "t" ? " NOT NULL" : "";
    const standing = preset === null ? "" : ` DEFAULT ${preset ?? ""}`;
    return { ...made(`${start}${standing}${end}${checks ? ` ${checks}` : ""}`, name), bare: start + end };
  });
  const counters = facts.sequences.map(([name]) => plain(`CREATE SEQUENCE ${name ?? ""}`));
  const objects = Number((await query("SELECT count(*) FROM pg_largeobject_metadata"))[0]?.[0] ?? 0);
  const carried = tables.map((table) => tableOf(table, oids.get(tableName(table)) ?? null, facts));
  const notCarried = (await query(NOT_CARRIED, schemas)).map(
    ([what, schema, name]) => `${what ?? ""} ${tableName({ schema: schema ?? "", name: name ?? "" })}`,
  );
  await query("SET search_path = pg_catalog");
  return {
    before: [...types, ...domains, ...counters],
    tables: carried,
    notCarried: [
      ...notCarried,
      ...(objects > 0 ? [objects === 1 ? "1 large object" : `a set of ${objects} large objects`] : []),
    ],
  };
}

interface Facts {
  readonly columns: ReadonlyMap<string | null, readonly CatalogueRow[]>;
  readonly constraints: ReadonlyMap<string | null, readonly CatalogueRow[]>;
  readonly indexes: ReadonlyMap<string | null, readonly CatalogueRow[]>;
  readonly labels: ReadonlyMap<string | null | undefined, readonly string[]>;
  readonly sequences: readonly CatalogueRow[];
  readonly within: string | undefined;
}

const plain = (sql: string, kind: Clause["kind"] = "other", columns: readonly string[] = []): Clause => ({
  sql,
  kind,
  columns,
});

/** `name`: of what it makes, as other statements write it. */
const made = (sql: string, name: string | null | undefined): Clause => ({ ...plain(sql), target: name ?? "" });

const quoteText = (text: string): string => `'${text.replaceAll("'", "''")}'`;

function listOf(json: string | null | undefined): string[] {
  const parsed: unknown = JSON.parse(json ?? "[]");
  return Array.isArray(parsed) ? parsed.map(String) : [];
}

function tableOf(table: Table, oid: string | null, facts: Facts): TableStructure {
  const name =
    facts.within === undefined ? `${quoteName(table.schema ?? "")}.${quoteName(table.name)}` : quoteName(table.name);
  const rows = facts.columns.get(oid) ?? [];
  const constraints = facts.constraints.get(oid) ?? [];
  const indexes = facts.indexes.get(oid) ?? [];
  const comments = rows.flatMap(([, column, , , , , , , , , , comment]) =>
    comment === null || comment === undefined
      ? []
      : [plain(`COMMENT ON COLUMN ${name}.${quoteName(column ?? "")} IS ${quoteText(comment)}`)],
  );
  const remark = table.comment === undefined ? [] : [plain(`COMMENT ON TABLE ${name} IS ${quoteText(table.comment)}`)];
  return {
    ...(table.schema !== undefined && { schema: table.schema }),
    name: table.name,
    columns: rows.map((row) => columnOf(row, facts.labels)),
    unique: [
      ...constraints.filter(([, type]) => type === "p" || type === "u").map((row) => listOf(row[6])),
      ...indexes.filter(([, , isUnique]) => isUnique === "t").map((row) => listOf(row[3])),
    ],
    references: constraints.flatMap((row) => referenceOf(row)),
    head: `CREATE TABLE ${name} (`,
    body: rows.map(columnClause),
    tail: ")",
    after: [
      ...constraints.filter(([, type]) => type !== "f").map((row) => constraintClause(name, row)),
      ...indexes.map(([, sql, , columns]) => plain(sql ?? "", "other", listOf(columns))),
      ...remark,
      ...comments,
      ...constraints.filter(([, type]) => type === "f").map((row) => constraintClause(name, row)),
    ],
    counters: countersOf(name, rows, facts.sequences),
  };
}

function columnOf(row: CatalogueRow, labels: Facts["labels"]): StructureColumn {
  const [, name, , isRequired, , , generated, , , type, oid, , , isDomainRequired] = row;
  const own = labels.get(oid);
  return {
    name: name ?? "",
    ...(own ? { kind: "enum", labels: own } : kindOfType(type ?? "")),
    isNullable: isRequired !== "t" && isDomainRequired !== "t",
    ...(generated !== "" && { isGenerated: true as const }),
  };
}

function columnClause([
  ,
  name,
  type,
  isRequired,
  preset,
  identity,
  generated,
  collation,
  schema,
]: CatalogueRow): Clause {
  const start = [
    quoteName(name ?? ""),
    type ?? "",
    ...(collation ? [`COLLATE ${quoteName(schema ?? "")}.${quoteName(collation)}`] : []),
    ...(identity ? [`GENERATED ${identity === "a" ? "ALWAYS" : "BY DEFAULT"} AS IDENTITY`] : []),
    ...(isRequired === "t" ? ["NOT NULL"] : []),
  ].join(" ");
  const end =
    preset === null || preset === undefined
      ? ""
      : generated
        ? ` GENERATED ALWAYS AS (${preset}) STORED`
        : ` DEFAULT ${preset}`;
  return { sql: start + end, kind: "column", columns: [name ?? ""], ...(end !== "" && !generated && { bare: start }) };
}

function constraintClause(table: string, [, type, name, definition, schema, target, columns]: CatalogueRow): Clause {
  const sql = `ALTER TABLE ${table} ADD CONSTRAINT ${quoteName(name ?? "")} ${definition ?? ""}`;
  const kind = type === "c" || type === "x" ? "check" : type === "f" ? "reference" : "other";
  return {
    sql,
    kind,
    columns: listOf(columns),
    ...(type === "c" && { untested: sql.endsWith(" NOT VALID") ? sql : `${sql} NOT VALID` }),
    ...(type === "f" && { target: tableName({ schema: schema ?? "", name: target ?? "" }) }),
  };
}

function referenceOf([, type, , , schema, name, columns, targets]: CatalogueRow): TableReference[] {
  if (type !== "f") return [];
  const table = tableName({ schema: schema ?? "", name: name ?? "" });
  return [{ columns: listOf(columns), table, targets: listOf(targets) }];
}

/** Sequences go on behind the largest number that they gave. */
function countersOf(name: string, rows: readonly CatalogueRow[], sequences: readonly CatalogueRow[]): string[] {
  const bare = (sequence: string): string => quoteText(sequence);
  return rows.flatMap(([, column, , , preset, identity]) => {
    const own = quoteName(column ?? "");
    const from = `coalesce(max(${own}), 1), count(*) > 0) FROM ${name}`;
    if (identity)
      return [`SELECT setval(pg_get_serial_sequence(${quoteText(name)}, ${quoteText(column ?? "")}), ${from}`];
    const used = /^nextval\('((?:[^']|'')+)'::regclass\)$/.exec(preset ?? "")?.[1]?.replaceAll("''", "'");
    const owned = sequences.find(([sequence]) => sequence === used);
    if (used === undefined || !owned) return [];
    const owner = owned[2] === column ? [`ALTER SEQUENCE ${used} OWNED BY ${name}.${own}`] : [];
    return [`SELECT setval(${bare(used)}, ${from}`, ...owner];
  });
}
