/**
 * Copies of SQLite files: cells are changed in a private copy of the file, what keeps values a second time is made anew
 * (indexes of words) or goes (statistics, free pages), and the file is then built anew by the engine. A table that a mark does not fit is
 * refused: as a database (`sqlite:FILE`) it is copied with pseudonyms that do.
 */
import { readFileSync } from "node:fs";
import { ItemError } from "../../core/problem.js";
import { kindOfType } from "../../tables/column-kind.js";
import { listSqlite, quoteSqlite, rowidName } from "../../tables/sqlite/list-sqlite.js";
import { openSqliteBytes, sqliteError, type Database, type SqliteValue } from "../../tables/sqlite/open-sqlite.js";
import { readSqlite } from "../../tables/sqlite/read-sqlite.js";
import { tableName, type Table, type TableRow } from "../../tables/table.js";
import { editsByPart, editText, withheldNote } from "../archive/names.js";
import type { ChildReplacement, Content, Edit, RedactContext } from "../format.js";
import { textOfBytes } from "../tables/cell-bytes.js";
import { editJson, editXml } from "../tables/edit-structured.js";
import { editSchema, SCHEMA, schemaOf, type SchemaEntry } from "./edit-schema.js";

const INSTEAD = "name the file as a database (sqlite:FILE) to have it copied with pseudonyms that fit";

const refuse = (detail: string, cause?: unknown): ItemError =>
  new ItemError("not-redactable", "redact", `${detail}; ${INSTEAD}`, { cause });

export async function redactSqlite(
  content: Content,
  edits: readonly Edit[],
  children: readonly ChildReplacement[],
  context: RedactContext,
): Promise<Uint8Array> {
  const file = openSqliteBytes(await content.bytes());
  try {
    new SqliteCopy(file.database, edits, children, context).make();
    return new Uint8Array(readFileSync(file.path));
  } catch (error) {
    throw sqliteError(error);
  } finally {
    file.close();
  }
}

/** Statements that make an index of words. */
const OF_WORDS = /^CREATE\s+VIRTUAL\s+TABLE\b[^(]*\bUSING\s+fts[345]\b/i;
/** Of a native place, what stands behind the name of its table. */
const ROW_AND_COLUMN = /^(?:rowid|row) -?\d+\.\d+$/;

/** The changes of one row, by column. */
type Changes = ReadonlyMap<number, SqliteValue>;

class SqliteCopy {
  readonly #edits: ReadonlyMap<string, readonly Edit[]>;
  readonly #children: ReadonlyMap<string, ChildReplacement>;
  readonly #made = new Map<Table, ReadonlySet<string>>();
  #edited = 0;

  constructor(
    private readonly database: Database,
    edits: readonly Edit[],
    children: readonly ChildReplacement[],
    private readonly context: RedactContext,
  ) {
    this.#edits = editsByPart(edits);
    this.#children = new Map(children.map((child) => [child.key, child]));
  }

  /** Throws `ItemError` where a copy would lose its form, and what the engine throws. */
  make(): void {
    const schema = schemaOf(this.database);
    // Pages of the file that are in no table keep what was there once.
    this.database.exec("PRAGMA temp_store = MEMORY; PRAGMA journal_mode = DELETE; PRAGMA secure_delete = ON; BEGIN");
    const broken = this.#brokenReferences();
    this.#editSchema(schema);
    const triggers = schemaOf(this.database).filter(({ type }) => type === "trigger");
    for (const { name } of triggers) this.database.exec(`DROP TRIGGER ${quoteSqlite(name)}`);
    const left = this.#dropRepeats();
    const tables = listSqlite(this.database).map(({ table }) => table);
    for (const table of tables) if (table.kind === "table") this.#changeTable(table);
    for (const table of tables) if (table.kind === "virtual table") this.#changeIndex(table);
    if (this.#edited + left < this.#edits.size) throw refuse("a cell is not where it was read");
    if (this.#brokenReferences() > broken) throw refuse("rows would no longer refer to one another");
    for (const { sql } of triggers) this.database.exec(sql);
    this.database.exec("COMMIT; VACUUM");
    // Rows have new numbers now; what an index of words held before lies in free pages.
    if (this.#rebuildIndexes()) this.database.exec("VACUUM");
    if (this.database.get("PRAGMA integrity_check(1)")?.["integrity_check"] !== "ok")
      throw refuse("the copy would not be a sound file");
  }

  #editSchema(schema: readonly SchemaEntry[]): void {
    const edits = this.#edits.get(SCHEMA);
    if (!edits) return;
    this.#edited++;
    try {
      editSchema(this.database, schema, edits, (loss) => this.context.noteLoss?.(loss));
    } catch (error) {
      if (!(error instanceof ItemError)) throw error;
      throw refuse("a table or column bears a name that must go", error);
    }
  }

  #brokenReferences(): number {
    return Number(this.database.get("SELECT count(*) AS n FROM pragma_foreign_key_check")?.["n"]);
  }

  /** Takes out what holds values of other tables again; the number of parts edited in it. */
  #dropRepeats(): number {
    let parts = 0;
    for (const { table, problem } of listSqlite(this.database)) {
      const isStatistics = /^sqlite_stat\d$/i.test(table.name);
      const isUnread = table.kind === "virtual table" && problem !== undefined;
      if (!isStatistics && !isUnread) continue;
      if (isUnread && table.columns.length === 0) throw refuse("a virtual table needs a module that is not known");
      parts += this.#partsOf(table);
      this.database.exec(`DROP TABLE ${quoteSqlite(table.name)}`);
      if (isUnread) this.context.noteLoss?.("an index of words without the texts");
    }
    return parts;
  }

  #partsOf(table: Table): number {
    const start = `${tableName(table)} `;
    return [...this.#edits.keys()].filter(
      (part) => part.startsWith(start) && ROW_AND_COLUMN.test(part.slice(start.length)),
    ).length;
  }

  /** Changes the texts of an index of words. */
  #changeIndex(table: Table): void {
    const edited = this.#partsOf(table);
    const name = quoteSqlite(table.name);
    const sql = String(this.database.get("SELECT sql FROM sqlite_schema WHERE name = ?", [table.name])?.["sql"]);
    if (!OF_WORDS.test(sql)) {
      if (edited > 0) throw refuse("a virtual table holds what must go");
      return;
    }
    // Texts that stand in another table are changed there.
    if (/\bcontent\s*=/i.test(sql)) this.#edited += edited;
    else if (edited > 0) {
      const numbers = this.database.all(`SELECT rowid AS r FROM ${name}`).map(({ r }) => BigInt(String(r)));
      this.#changeRows(table, "rowid = ?", ({ place }) => [numbers[Number(place.replace(/^row /, "")) - 1] ?? null]);
    }
  }

  /** Has the indexes of words made anew of their texts; false when there are none. */
  #rebuildIndexes(): boolean {
    const indexes = schemaOf(this.database).filter(({ type, sql }) => type === "table" && OF_WORDS.test(sql));
    for (const index of indexes) {
      const name = quoteSqlite(index.name);
      this.#run(`INSERT INTO ${name} (${name}) VALUES ('rebuild')`, []);
    }
    return indexes.length > 0;
  }

  #changeTable(table: Table): void {
    const rowid = rowidName(this.database, table);
    if (rowid !== undefined) {
      this.#changeRows(table, `${rowid} = ?`, ({ place }) => [BigInt(place.replace(/^rowid /, ""))]);
      return;
    }
    const byKey = table.key.map((i) => `${this.#column(table, i)} IS ?`).join(" AND ");
    this.#changeRows(table, byKey, ({ cells }) => table.key.map((i) => cells[i] ?? null));
  }

  #changeRows(table: Table, where: string, keysOf: (row: TableRow) => readonly SqliteValue[]): void {
    // All is read before anything is changed: a change may move a row.
    for (const { row, changes } of [...this.#changedRows(table)]) {
      const sets = [...changes.keys()].map((i) => `${this.#column(table, i)} = ?`).join(", ");
      const statement = `UPDATE ${quoteSqlite(table.name)} SET ${sets} WHERE ${where}`;
      if (this.#run(statement, [...changes.values(), ...keysOf(row)]) !== 1)
        throw refuse("a row is not where it was read");
    }
  }

  #run(statement: string, values: readonly SqliteValue[]): number {
    try {
      return this.database.run(statement, [...values]).changes;
    } catch (error) {
      if (error instanceof Error && /constraint failed|datatype mismatch|cannot store/i.test(error.message))
        throw refuse("marks do not fit a key or check of a table", error);
      throw error;
    }
  }

  *#changedRows(table: Table): Iterable<{ readonly row: TableRow; readonly changes: Changes }> {
    for (const event of readSqlite(this.database, table, { index: 0, of: 1 })) {
      this.context.signal.throwIfAborted();
      if (event.kind === "problem") throw new ItemError(event.problem.code, event.problem.stage, event.problem.detail);
      for (const row of event.rows) {
        const changes = this.#changesOf(table, row);
        if (changes.size > 0) yield { row, changes };
      }
    }
  }

  /** Of cells that the engine makes of others, none: it makes them anew. */
  #changesOf(table: Table, row: TableRow): Changes {
    const changes = new Map<number, SqliteValue>();
    const made = this.#madeColumns(table);
    const place = `${tableName(table)} ${row.place}`;
    row.cells.forEach((value, i) => {
      if (value === null) return;
      if (value instanceof Uint8Array && textOfBytes(value) === undefined) {
        const child = this.#children.get(`${place} ${i}`);
        changes.set(i, child && "bytes" in child ? child.bytes : withheldNote());
        return;
      }
      const edits = this.#edits.get(`${place}.${i}`);
      if (!edits) return;
      this.#edited++;
      if (!made.has(table.columns[i]?.name ?? "")) changes.set(i, this.#editedValue(table, i, value, edits));
    });
    return changes;
  }

  #madeColumns(table: Table): ReadonlySet<string> {
    let made = this.#made.get(table);
    if (!made) {
      const rows = this.database.all("SELECT name FROM pragma_table_xinfo(?) WHERE hidden > 1", [table.name]);
      this.#made.set(table, (made = new Set(rows.map(({ name }) => String(name)))));
    }
    return made;
  }

  #editedValue(table: Table, index: number, value: string | Uint8Array, edits: readonly Edit[]): SqliteValue {
    if (value instanceof Uint8Array)
      return new Uint8Array(Buffer.from(editText(Buffer.from(value).toString("utf8"), edits), "utf8"));
    const { name = "", type = "" } = table.columns[index] ?? {};
    const { kind } = kindOfType(type);
    if (kind !== "text" && kind !== "json" && kind !== "xml" && kind !== "other" && kind !== "bytes")
      return this.#emptyOf(table, name, value, edits);
    if (/^\s{0,20}[{[]/.test(value)) return editJson(value, edits) ?? editText(value, edits);
    return /^\s{0,20}<\?xml\b/.test(value) ? editXml(value, edits) : editText(value, edits);
  }

  /** What a column of numbers or days takes in the place of a value: nothing, where it may be without one. */
  #emptyOf(table: Table, column: string, value: string, edits: readonly Edit[]): SqliteValue {
    const { notnull, pk } =
      this.database.get('SELECT "notnull", pk FROM pragma_table_info(?) WHERE name = ?', [table.name, column]) ?? {};
    if (Number(pk) > 0) throw refuse("a number that is the key of a table must go");
    if (Number(notnull) === 0) return null;
    return Number.isFinite(Number(value)) ? 0 : editText(value, edits);
  }

  #column(table: Table, index: number): string {
    return quoteSqlite(table.columns[index]?.name ?? "");
  }
}
