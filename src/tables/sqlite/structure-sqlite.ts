/** How a SQLite file is built: the statements that made its tables, taken apart. */
import { kindOfType } from "../column-kind.js";
import { cutChecks, cutLiterals, firstWord, splitTable, unquote } from "../sql-clauses.js";
import type { Clause, DatabaseStructure, StructureColumn, TableReference, TableStructure } from "../structure.js";
import type { Table } from "../table.js";
import { quoteSqlite } from "./list-sqlite.js";
import type { Database } from "./open-sqlite.js";

export function describeSqlite(database: Database, tables: readonly Table[]): DatabaseStructure {
  const others = database.all(
    "SELECT type, name FROM sqlite_schema WHERE type IN ('view', 'trigger') OR (type = 'table' AND sql LIKE 'CREATE VIRTUAL%') ORDER BY type, name",
  );
  return {
    before: [],
    tables: tables.map((table) => tableOf(database, table)),
    notCarried: others.map(({ type, name }) => `${type === "table" ? "virtual table" : String(type)} ${String(name)}`),
  };
}

const sqlOf = (database: Database, name: string): string =>
  String(database.get("SELECT sql FROM sqlite_schema WHERE type = 'table' AND name = ?", [name])?.["sql"] ?? "");

function tableOf(database: Database, table: Table): TableStructure {
  const quoted = quoteSqlite(table.name);
  const infos = database.all("SELECT * FROM pragma_table_xinfo(?) WHERE hidden <> 1", [table.name]);
  const parts = splitTable(sqlOf(database, table.name));
  const names = new Map(infos.map(({ name }) => [String(name).toLowerCase(), String(name)]));
  const lists = database.all('SELECT name, "unique" AS u, origin FROM pragma_index_list(?)', [table.name]);
  const columnsOf = (index: unknown): string[] =>
    database
      .all("SELECT name FROM pragma_index_info(?) WHERE name IS NOT NULL", [String(index)])
      .map(({ name }) => String(name));
  const key = infos.filter(({ pk }) => Number(pk) > 0).sort((a, b) => Number(a["pk"]) - Number(b["pk"]));
  return {
    name: table.name,
    columns: infos.map(columnOf),
    unique: [
      ...(key.length > 0 ? [key.map(({ name }) => String(name))] : []),
      ...lists.filter(({ u, origin }) => Number(u) === 1 && origin !== "pk").map(({ name }) => columnsOf(name)),
    ],
    references: referencesOf(database, table.name),
    head: `CREATE TABLE ${quoted} (`,
    body: (parts?.clauses ?? []).map((clause) => clauseOf(clause, names)),
    tail: parts?.tail ?? ")",
    after: lists
      .filter(({ origin }) => origin === "c")
      .map(({ name }) => {
        const sql = String(
          database.get("SELECT sql FROM sqlite_schema WHERE type = 'index' AND name = ?", [String(name)])?.["sql"] ??
            "",
        );
        return { sql, kind: "other" as const, columns: columnsOf(name) };
      }),
    counters: [],
  };
}

function columnOf(info: Readonly<Record<string, unknown>>): StructureColumn {
  return {
    name: String(info["name"]),
    ...kindOfType(String(info["type"])),
    isNullable: Number(info["notnull"]) === 0 && Number(info["pk"]) === 0,
    ...(Number(info["hidden"]) > 1 && { isGenerated: true as const }),
  };
}

const TABLE_CLAUSE = ["constraint", "primary", "unique", "check", "foreign"];

function clauseOf(clause: string, names: ReadonlyMap<string, string>): Clause {
  const { without, mentioned } = cutChecks(clause);
  const columns = mentioned.flatMap((word) => names.get(word.toLowerCase()) ?? []);
  const isColumn = !TABLE_CLAUSE.includes(firstWord(clause));
  const literal = cutLiterals(clause);
  if (isColumn)
    return {
      sql: clause,
      kind: columns.length > 0 ? "check" : "column",
      columns,
      ...(columns.length > 0 && { untested: without }),
      ...(literal !== clause && { bare: literal }),
    };
  const target = /\bREFERENCES\s+("(?:[^"]|"")*"|`[^`]*`|\[[^\]]*\]|[\w$]+)/iu.exec(clause)?.[1];
  return {
    sql: clause,
    kind: columns.length > 0 ? "check" : target === undefined ? "other" : "reference",
    columns,
    ...(target !== undefined && { target: unquote(target) }),
  };
}

function referencesOf(database: Database, name: string): TableReference[] {
  const rows = database.all(
    'SELECT id, "table" AS t, "from" AS f, "to" AS o FROM pragma_foreign_key_list(?) ORDER BY id, seq',
    [name],
  );
  const ids = [...new Set(rows.map(({ id }) => id))];
  return ids.map((id) => {
    const own = rows.filter((row) => row["id"] === id);
    const table = String(own[0]?.["t"]);
    const keys = database
      .all("SELECT name FROM pragma_table_info(?) WHERE pk > 0 ORDER BY pk", [table])
      .map((row) => String(row["name"]));
    return {
      columns: own.map(({ f }) => String(f)),
      table,
      targets: own.map(({ o }, i) => (o === null || o === undefined ? (keys[i] ?? "") : String(o))),
    };
  });
}
