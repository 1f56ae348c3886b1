/** A copy in a SQLite file: made in a private folder beside its place, and moved there when it is proved. */
import { existsSync, mkdtempSync, renameSync, rmSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import sqlite from "node-sqlite3-wasm";
import { ConfigError, ItemError } from "../core/problem.js";
import { quoteSqlite } from "../tables/sqlite/list-sqlite.js";
import { openSqliteFile, sqliteError, type Database } from "../tables/sqlite/open-sqlite.js";
import { readSqlite } from "../tables/sqlite/read-sqlite.js";
import type { Cells } from "./staged-rows.js";
import {
  createStatement,
  writtenColumns,
  type ConstraintResult,
  type CopiedDatabase,
  type CopiedTable,
  type CopyTarget,
} from "./target.js";

/** Throws `ConfigError`. */
export function openSqliteTarget(file: string): CopyTarget {
  const path = resolve(file);
  if (existsSync(path)) throw new ConfigError(`--out sqlite:${file} is there already; name a new file`);
  try {
    return new SqliteTarget(path, mkdtempSync(join(dirname(path), ".sever-")));
  } catch (error) {
    throw new ConfigError(`--out sqlite:${file}: nothing can be written there`, { cause: error });
  }
}

class SqliteTarget implements CopyTarget {
  readonly #file: string;
  #database: Database | undefined;

  constructor(
    private readonly path: string,
    private readonly folder: string,
  ) {
    this.#file = join(folder, basename(path));
  }

  begin(copy: CopiedDatabase): Promise<void> {
    return attempt(() => {
      const database = (this.#database = new sqlite.Database(this.#file));
      database.exec("PRAGMA foreign_keys = OFF; PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; BEGIN");
      for (const table of copy.tables) database.exec(createStatement(table));
    });
  }

  write(table: CopiedTable, batches: Iterable<readonly Cells[]>): Promise<void> {
    return attempt(() => {
      const database = this.#opened;
      const columns = writtenColumns(table);
      const names = columns.map((i) => quoteSqlite(table.structure.columns[i]?.name ?? ""));
      const statement = database.prepare(
        `INSERT INTO ${quoteSqlite(table.structure.name)} (${names.join(", ")}) VALUES (${names.map(() => "?").join(", ")})`,
      );
      try {
        for (const rows of batches) for (const cells of rows) statement.run(columns.map((i) => cells[i] ?? null));
      } finally {
        statement.finalize();
      }
    });
  }

  constrain(copy: CopiedDatabase): Promise<ConstraintResult> {
    return attempt(() => {
      const database = this.#opened;
      for (const { after } of copy.tables) for (const { sql } of after) database.exec(sql);
      database.exec("COMMIT");
      const broken = database.all("SELECT 1 FROM pragma_foreign_key_check LIMIT 1").length;
      const whole = database.all("PRAGMA integrity_check(1)")[0]?.["integrity_check"] === "ok";
      database.close();
      this.#database = undefined;
      return broken === 0 && whole
        ? { passed: true, detail: "keys, checks and references hold in the file" }
        : { passed: false, detail: "references or checks do not hold in the file" };
    });
  }

  async *read(table: CopiedTable): AsyncIterable<readonly Cells[]> {
    const { structure } = table;
    const file = openSqliteFile(this.#file);
    const columns = structure.columns.map(({ name, kind }) => ({ name, type: kind }));
    const shape = { name: structure.name, kind: "table", columns, key: [], rows: null, bytes: 0 } as const;
    try {
      for (const event of readSqlite(file.database, shape, { index: 0, of: 1 }))
        if (event.kind === "rows") yield await Promise.resolve(event.rows.map(({ cells }) => cells));
    } finally {
      file.close();
    }
  }

  release(): Promise<void> {
    renameSync(this.#file, this.path);
    return this.discard();
  }

  discard(): Promise<void> {
    this.#database?.close();
    this.#database = undefined;
    rmSync(this.folder, { recursive: true, force: true });
    return Promise.resolve();
  }

  get #opened(): Database {
    if (!this.#database) throw new TypeError("the file of the copy is not open");
    return this.#database;
  }
}

/** What the engine throws, in words of our own. */
async function attempt<T>(work: () => T): Promise<T> {
  try {
    return await Promise.resolve(work());
  } catch (error) {
    if (error instanceof Error && /constraint failed/i.test(error.message))
      throw new ItemError("not-redactable", "write", "the copy does not keep a constraint of its tables", {
        cause: error,
      });
    throw sqliteError(error);
  }
}
