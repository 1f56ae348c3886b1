/** How a MySQL database is built: the statements by which the server would make its tables, taken apart. */
import { kindOfType } from "../../tables/column-kind.js";
import { cutChecks, cutLiterals, splitTable, unquote } from "../../tables/sql-clauses.js";
import type { Clause, DatabaseStructure, TableReference, TableStructure } from "../../tables/structure.js";
import { tableName, type Table } from "../../tables/table.js";
import { groupByFirst, type CatalogueRow } from "./catalogue-rows.js";
import { fromMysql, quoteMysql } from "./mysql-select.js";
import type { MysqlQuery } from "./mysql.js";

const COLUMNS = `
  SELECT TABLE_NAME, COLUMN_NAME, COLUMN_TYPE, IS_NULLABLE, EXTRA
  FROM information_schema.COLUMNS WHERE TABLE_SCHEMA = DATABASE() ORDER BY TABLE_NAME, ORDINAL_POSITION`;

const UNIQUE = `
  SELECT TABLE_NAME, INDEX_NAME, COLUMN_NAME FROM information_schema.STATISTICS
  WHERE TABLE_SCHEMA = DATABASE() AND NON_UNIQUE = 0 AND COLUMN_NAME IS NOT NULL
  ORDER BY TABLE_NAME, INDEX_NAME <> 'PRIMARY', INDEX_NAME, SEQ_IN_INDEX`;

const REFERENCES = `
  SELECT TABLE_NAME, CONSTRAINT_NAME, COLUMN_NAME, REFERENCED_TABLE_SCHEMA, REFERENCED_TABLE_NAME, REFERENCED_COLUMN_NAME
  FROM information_schema.KEY_COLUMN_USAGE WHERE TABLE_SCHEMA = DATABASE() AND REFERENCED_TABLE_NAME IS NOT NULL
  ORDER BY TABLE_NAME, CONSTRAINT_NAME, ORDINAL_POSITION`;

const NOT_CARRIED = `
  SELECT LOWER(TABLE_TYPE), TABLE_NAME FROM information_schema.TABLES
    WHERE TABLE_SCHEMA = DATABASE() AND TABLE_TYPE NOT IN ('BASE TABLE', 'SYSTEM VERSIONED')
  UNION ALL SELECT 'trigger', TRIGGER_NAME FROM information_schema.TRIGGERS WHERE TRIGGER_SCHEMA = DATABASE()
  UNION ALL SELECT LOWER(ROUTINE_TYPE), ROUTINE_NAME FROM information_schema.ROUTINES WHERE ROUTINE_SCHEMA = DATABASE()
  UNION ALL SELECT 'event', EVENT_NAME FROM information_schema.EVENTS WHERE EVENT_SCHEMA = DATABASE()
  ORDER BY 1, 2`;

export async function describeMysql(query: MysqlQuery, tables: readonly Table[]): Promise<DatabaseStructure> {
  const columns = groupByFirst(await query(COLUMNS));
  const unique = groupByFirst(await query(UNIQUE));
  const references = groupByFirst(await query(REFERENCES));
  const notCarried = await query(NOT_CARRIED);
  const described: TableStructure[] = [];
  for (const table of tables) {
    const created = (await query(`SHOW CREATE TABLE ${fromMysql(table)}`))[0]?.[1] ?? "";
    described.push(
      tableOf(table, created, {
        columns: columns.get(table.name) ?? [],
        unique: unique.get(table.name) ?? [],
        references: references.get(table.name) ?? [],
      }),
    );
  }
  return {
    before: [],
    tables: described,
    notCarried: notCarried.map(([type, name]) => `${type ?? ""} ${tableName({ name: name ?? "" })}`),
  };
}

type Facts = Readonly<Record<"columns" | "unique" | "references", readonly CatalogueRow[]>>;

function tableOf(table: Table, created: string, facts: Facts): TableStructure {
  const parts = splitTable(created);
  const names = facts.columns.map(([, name]) => name ?? "");
  return {
    ...(table.schema !== undefined && { schema: table.schema }),
    name: table.name,
    columns: facts.columns.map(([, name, type, isNullable, extra]) => ({
      name: name ?? "",
      ...kindOfType(type ?? ""),
      isNullable: isNullable === "YES",
      ...(/(?:VIRTUAL|STORED|PERSISTENT) GENERATED/i.test(extra ?? "") && { isGenerated: true as const }),
    })),
    unique: groupsOf(facts.unique).map((rows) => rows.map((row) => row[2] ?? "")),
    references: groupsOf(facts.references).map(referenceOf),
    head: `CREATE TABLE ${quoteMysql(table.name)} (`,
    body: (parts?.clauses ?? []).map((clause) => clauseOf(clause, names, table.schema)),
    // How many rows there were is the source's own; so is how it was split.
    tail: (parts?.tail ?? ")").replace(/\s+AUTO_INCREMENT=\d+/, "").replace(/\s+PARTITION BY[^]*$/, ""),
    after: [],
    counters: [],
  };
}

/** Rows by their second column. */
const groupsOf = (rows: readonly CatalogueRow[]): CatalogueRow[][] => {
  const groups = new Map<string | null | undefined, CatalogueRow[]>();
  for (const row of rows) groups.set(row[1], [...(groups.get(row[1]) ?? []), row]);
  return [...groups.values()];
};

function referenceOf(rows: readonly CatalogueRow[]): TableReference {
  const [, , , schema, name] = rows[0] ?? [];
  return {
    columns: rows.map((row) => row[2] ?? ""),
    table: tableName({ schema: schema ?? "", name: name ?? "" }),
    targets: rows.map((row) => row[5] ?? ""),
  };
}

function clauseOf(clause: string, names: readonly string[], schema: string | undefined): Clause {
  // A copy keeps JSON sound, which MariaDB tests by a check.
  const isOfJson = /\bCHECK \(json_valid\(`(?:[^`]|``)*`\)\)/i.test(clause);
  const { without, mentioned } = isOfJson ? { without: clause, mentioned: [] } : cutChecks(clause);
  const columns = names.filter((name) => mentioned.includes(name));
  if (clause.startsWith("`")) {
    const bare = cutLiterals(clause);
    return {
      sql: clause,
      kind: columns.length > 0 ? "check" : "column",
      columns,
      ...(columns.length > 0 && { untested: without }),
      ...(bare !== clause && { bare }),
    };
  }
  const target = /\bREFERENCES\s+(`(?:[^`]|``)*`)(?:\.(`(?:[^`]|``)*`))?/.exec(clause);
  if (!target) return { sql: clause, kind: columns.length > 0 ? "check" : "other", columns };
  const [, first = "", second] = target;
  return {
    sql: clause,
    kind: "reference",
    columns: [],
    target: tableName(
      second === undefined
        ? { schema: schema ?? "", name: unquote(first) }
        : { schema: unquote(first), name: unquote(second) },
    ),
  };
}
