/** What a SQLite file holds: its tables, views and virtual tables with columns and keys. */
import { ItemError, type Problem } from "../../core/problem.js";
import type { Table, TableColumn, TablePart } from "../table.js";
import { sqliteError, type Database } from "./open-sqlite.js";

/** Rows that one thread reads in one go. */
const PART_ROWS = 50_000n;
const MAX_PARTS = 2000n;
/** Bytes of a row, for the time that a table may take. */
const ROW_BYTES = 200;

export interface ListedSqlite {
  readonly table: Table;
  readonly parts: readonly TablePart[];
  readonly problem?: Problem;
}

/** Name by which the number of a row can be asked for; undefined where rows have none or all names are taken. */
export function rowidName(database: Database, table: Table): string | undefined {
  if (table.kind !== "table") return undefined;
  const listed = database.get("SELECT wr FROM pragma_table_list WHERE schema = 'main' AND name = ?", [table.name]);
  if (listed?.["wr"] !== 0) return undefined;
  const taken = new Set(table.columns.map(({ name }) => name.toLowerCase()));
  return ["rowid", "_rowid_", "oid"].find((name) => !taken.has(name));
}

export const quoteSqlite = (name: string): string => `"${name.replaceAll('"', '""')}"`;

/** By name. Shadow tables of virtual ones hold the same again, and are listed only where the virtual one cannot be read. */
export function listSqlite(database: Database): readonly ListedSqlite[] {
  const relations = database
    .all("SELECT name, type FROM pragma_table_list WHERE schema = 'main' ORDER BY name")
    .map(({ name, type }) => ({ name: String(name), type: String(type) }))
    .filter(({ name }) => !/^sqlite_(?:schema|master|sequence|autoindex)/i.test(name));
  const unread = relations.filter(({ name, type }) => type === "virtual" && !isReadable(database, name));
  return relations
    .filter(({ name, type }) => type !== "shadow" || unread.some((one) => name.startsWith(`${one.name}_`)))
    .map(({ name, type }) => {
      const kind = type === "virtual" ? "virtual table" : type === "view" ? "view" : "table";
      return describe(
        database,
        name,
        kind,
        unread.some((one) => one.name === name),
      );
    });
}

function isReadable(database: Database, name: string): boolean {
  try {
    database.get(`SELECT * FROM ${quoteSqlite(name)} LIMIT 1`);
    return true;
  } catch (error) {
    if (sqliteError(error) instanceof ItemError) return false;
    throw error;
  }
}

function describe(database: Database, name: string, kind: Table["kind"], isUnread: boolean): ListedSqlite {
  const bare: Table = { name, kind, columns: [], key: [], rows: null, bytes: 0 };
  const one: readonly TablePart[] = [{ index: 0, of: 1 }];
  try {
    const infos = isUnread ? [] : database.all("SELECT * FROM pragma_table_xinfo(?) WHERE hidden <> 1", [name]);
    const targets = referencesOf(database, name);
    const columns = infos.map((info): TableColumn => {
      const target = targets.get(String(info["name"]).toLowerCase());
      return {
        name: String(info["name"]),
        type: String(info["type"]),
        ...(target !== undefined && { refersTo: target }),
      };
    });
    const key = infos
      .map((info, index) => ({ place: Number(info["pk"]), index }))
      .filter(({ place }) => place > 0)
      .sort((a, b) => a.place - b.place)
      .map(({ index }) => index);
    const table = { ...bare, columns, key };
    const { rows, parts } = partsOf(database, table, rowidName(database, table));
    const detail = unreadDetail(database, name, kind, isUnread);
    return {
      table: { ...table, rows, bytes: (rows ?? 0) * ROW_BYTES },
      parts,
      ...(detail !== undefined && { problem: { code: "unsupported-part", stage: "extract", detail } }),
    };
  } catch (error) {
    const problem = sqliteError(error);
    if (!(problem instanceof ItemError)) throw error;
    return { table: bare, parts: one, problem: { code: problem.code, stage: problem.stage, detail: problem.message } };
  }
}

function unreadDetail(database: Database, name: string, kind: Table["kind"], isUnread: boolean): string | undefined {
  if (kind !== "virtual table") return undefined;
  if (isUnread) return "a virtual table needs a module that is not known; the tables behind it are read";
  const sql = String(database.get("SELECT sql FROM sqlite_schema WHERE name = ?", [name])?.["sql"] ?? "");
  return /\bcontent\s*=\s*(?:''|"")/i.test(sql) ? "an index of words without the texts is not read" : undefined;
}

/** By lower-case name of the column. */
function referencesOf(database: Database, name: string): ReadonlyMap<string, string> {
  const rows = database.all('SELECT "table" AS t, "from" AS f, "to" AS o FROM pragma_foreign_key_list(?)', [name]);
  return new Map(
    rows.map(({ t, f, o }) => [
      String(f).toLowerCase(),
      o === null || o === undefined ? String(t) : `${String(t)}.${String(o)}`,
    ]),
  );
}

function partsOf(
  database: Database,
  table: Table,
  rowid: string | undefined,
): { readonly rows: number | null; readonly parts: readonly TablePart[] } {
  if (rowid === undefined) return { rows: null, parts: [{ index: 0, of: 1 }] };
  const bounds = database.get(`SELECT min(${rowid}) AS low, max(${rowid}) AS high FROM ${quoteSqlite(table.name)}`);
  if (bounds?.["low"] === null || bounds?.["low"] === undefined) return { rows: 0, parts: [{ index: 0, of: 1 }] };
  const low = BigInt(String(bounds["low"]));
  const span = BigInt(String(bounds["high"])) - low + 1n;
  const most = span / PART_ROWS + 1n;
  // Numbers far apart are no count: then the rows are counted.
  const isSparse = most > MAX_PARTS;
  const counted = isSparse
    ? BigInt(String(database.get(`SELECT count(*) AS n FROM ${quoteSqlite(table.name)}`)?.["n"]))
    : span;
  const of = isSparse ? counted / PART_ROWS + 1n : (span + PART_ROWS - 1n) / PART_ROWS;
  const step = span / of + 1n;
  const parts = Array.from({ length: Number(of) }, (_, index) => ({
    index,
    of: Number(of),
    ...(index > 0 && { from: String(low + BigInt(index) * step) }),
    ...(index < Number(of) - 1 && { to: String(low + BigInt(index + 1) * step) }),
  }));
  return { rows: Number(counted), parts };
}
