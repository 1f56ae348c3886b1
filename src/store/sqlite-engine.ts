/**
 * The embedded engine: SQLite compiled to WebAssembly, in one file that one process at a time has for itself.
 *
 * The engine locks a file by a folder beside it, which a killed process leaves behind, and while that folder is there it
 * does not undo a half-written change of the ordinary journal. Hence the write-ahead log, whose repair asks for no lock,
 * and an owner's file of our own, after which a folder that is left over may be removed.
 */
import { chmodSync, existsSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import sqlite from "node-sqlite3-wasm";
import { ConfigError } from "../core/problem.js";
import type { Engine, NewRow, Parameter, Row, Value } from "./engine.js";
import { acquireOwnership, type Purpose } from "./owner-file.js";
import { TABLES } from "./schema.js";
import { StoreError } from "./store.js";

/** Rows in one statement. */
const ROWS_AT_ONCE = 64;

const SETTINGS = [
  "PRAGMA page_size = 8192",
  "PRAGMA locking_mode = EXCLUSIVE",
  "PRAGMA journal_mode = WAL",
  "PRAGMA synchronous = NORMAL",
  "PRAGMA secure_delete = ON",
  "PRAGMA cache_size = -16384",
  "PRAGMA wal_autocheckpoint = 4000",
];

/** The folder of the program's own files beside the user's. */
const OWN_FOLDER = ".sever";

/** Opens the file, which is made when it is not there. Throws `ConfigError` when it cannot be had. */
export async function openSqlite(path: string, purpose: Purpose): Promise<Engine> {
  makeFile(path);
  const release = await acquireOwnership(`${path}.owner`, path, purpose);
  try {
    rmSync(`${path}.lock`, { recursive: true, force: true });
    return new SqliteEngine(path, open(path), release);
  } catch (error) {
    release();
    throw error;
  }
}

function makeFile(path: string): void {
  try {
    const folder = dirname(path);
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    // What lies in a folder of the program's own is not for version control.
    if (basename(folder) === OWN_FOLDER && !existsSync(join(folder, ".gitignore")))
      writeFileSync(join(folder, ".gitignore"), "*\n");
    writeFileSync(path, "", { flag: "a", mode: 0o600 });
  } catch (error) {
    throw new ConfigError(`the store ${path} cannot be made (${codeOf(error)}); name another place with --store`, {
      cause: error,
    });
  }
}

function open(path: string): sqlite.Database {
  let database: sqlite.Database | undefined;
  try {
    database = new sqlite.Database(path);
    for (const setting of SETTINGS) database.all(setting);
    database.all("SELECT count(*) FROM sqlite_schema");
    // The log is made with the rights that the system gives to new files.
    if (existsSync(`${path}-wal`)) chmodSync(`${path}-wal`, 0o600);
    return database;
  } catch (error) {
    database?.close();
    throw new ConfigError(`${path} is not a store, or is damaged; move it away and a new one is made`, {
      cause: error,
    });
  }
}

/** A list travels as JSON. */
const bind = (parameters: readonly Parameter[]): Value[] =>
  parameters.map((one) => (Array.isArray(one) ? JSON.stringify(one) : (one as Value)));

const codeOf = (error: unknown): string =>
  error instanceof Error && "code" in error ? String(error.code) : "unknown error";

/** The engine tells once more of the failure of a statement when that is given up, as on a full disk: it was told of. */
function finalize(statement: sqlite.Statement): void {
  try {
    statement.finalize();
  } catch (error) {
    if (!(error instanceof sqlite.SQLite3Error)) throw error;
  }
}

class SqliteEngine implements Engine {
  readonly types = { integer: "INTEGER", text: "TEXT", bytes: "BLOB" };
  readonly #statements = new Map<string, sqlite.Statement>();

  constructor(
    readonly name: string,
    private readonly database: sqlite.Database,
    private readonly release: () => void,
  ) {}

  all(sql: string, parameters: readonly Parameter[] = []): Promise<readonly Row[]> {
    return this.#attempt(() => this.#statement(sql).all(bind(parameters)) as Row[]);
  }

  run(sql: string, parameters: readonly Parameter[] = []): Promise<void> {
    return this.#attempt(() => void this.#statement(sql).run(bind(parameters)));
  }

  insert(table: string, rows: readonly NewRow[], onConflict = ""): Promise<void> {
    const width = TABLES.get(table)?.columns.length ?? 0;
    const row = `(${Array<string>(width).fill("?").join(",")})`;
    const insertOf = (count: number): string =>
      `INSERT INTO ${table} VALUES ${Array<string>(count).fill(row).join(",")} ${onConflict}`;
    return this.#attempt(() => {
      let at = 0;
      for (; at + ROWS_AT_ONCE <= rows.length; at += ROWS_AT_ONCE)
        this.#statement(insertOf(ROWS_AT_ONCE)).run(rows.slice(at, at + ROWS_AT_ONCE).flat());
      for (const one of rows.slice(at)) this.#statement(insertOf(1)).run([...one]);
    });
  }

  isAmong(column: string): string {
    return `${column} IN (SELECT value FROM json_each(?))`;
  }

  async transaction(work: () => Promise<void>): Promise<void> {
    await this.run("BEGIN IMMEDIATE");
    try {
      await work();
      await this.run("COMMIT");
    } catch (error) {
      if (this.database.inTransaction) this.database.exec("ROLLBACK");
      throw error;
    }
  }

  close(): Promise<void> {
    for (const statement of this.#statements.values()) finalize(statement);
    this.#statements.clear();
    try {
      return this.#attempt(() => this.database.close());
    } finally {
      this.release();
    }
  }

  /** Statements stay prepared: there are few, and each runs many times. */
  #statement(sql: string): sqlite.Statement {
    const known = this.#statements.get(sql);
    if (known) return known;
    const statement = this.database.prepare(sql);
    this.#statements.set(sql, statement);
    return statement;
  }

  /** A failure of the file becomes a `StoreError`. The engine's messages name tables and causes, never values. */
  #attempt<T>(work: () => T): Promise<T> {
    try {
      return Promise.resolve(work());
    } catch (error) {
      if (!(error instanceof sqlite.SQLite3Error)) throw error;
      return Promise.reject(new StoreError(`the store ${this.name} failed: ${error.message}`, { cause: error }));
    }
  }
}
