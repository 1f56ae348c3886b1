/** A SQLite file that is open. */
import { statSync } from "node:fs";
import { listSqlite } from "../../tables/sqlite/list-sqlite.js";
import { describeSqlite } from "../../tables/sqlite/structure-sqlite.js";
import { openSqliteFile, SQLITE_LOGS, type OpenSqlite } from "../../tables/sqlite/open-sqlite.js";
import { readSqlite, sampleSqlite } from "../../tables/sqlite/read-sqlite.js";
import type { DatabaseStructure } from "../../tables/structure.js";
import type { Table, TableEvent, TablePart, TableSample } from "../../tables/table.js";
import { fileState } from "../file-state.js";
import { systemProblem } from "../walk.js";
import { ItemError } from "../../core/problem.js";
import type { ListedTable, ReadOptions, Session, TableSigns } from "./engine.js";

/** Throws `ItemError`. */
export function openSqliteSession(path: string): Session {
  try {
    return new SqliteSession(openSqliteFile(path), path);
  } catch (error) {
    throw openingError(error);
  }
}

/** Undefined when the file or its log was written so lately that it may be written again unseen. */
function sqliteSign(path: string): string | undefined {
  const stamps = ["", ...SQLITE_LOGS].map((ending) => {
    const stats = statSync(path + ending, { bigint: true, throwIfNoEntry: false });
    return stats ? fileState(stats).stamp : "";
  });
  return stamps.includes(undefined) ? undefined : stamps.join("\n");
}

function openingError(error: unknown): Error {
  if (error instanceof ItemError) return error;
  const { code, stage, detail } = systemProblem(error, "read");
  return new ItemError(code, stage, detail, { cause: error });
}

class SqliteSession implements Session {
  constructor(
    private readonly file: OpenSqlite,
    private readonly path: string,
  ) {}

  list(): Promise<readonly ListedTable[]> {
    return Promise.resolve(
      listSqlite(this.file.database).map((listed) => ({
        ...listed,
        ...(listed.table.kind === "view" && { isCovered: true as const }),
      })),
    );
  }

  describe(tables: readonly Table[]): Promise<DatabaseStructure> {
    return Promise.resolve(describeSqlite(this.file.database, tables));
  }

  /** The file is one view, unless a program writes to it; that is told. */
  holdView(): Promise<void> {
    return Promise.resolve();
  }

  shareSnapshot(): Promise<undefined> {
    return Promise.resolve(undefined);
  }

  async *read(table: Table, part: TablePart, options: ReadOptions): AsyncIterable<TableEvent> {
    for (const event of readSqlite(this.file.database, table, part, options)) yield await Promise.resolve(event);
    if (this.file.isUnchanged()) return;
    const detail = "a program wrote to the database while it was read; rows may have been missed";
    yield { kind: "problem", problem: { code: "unreadable", stage: "read", detail } };
  }

  /** As of any file: what the system says of it. */
  sign(): Promise<TableSigns | undefined> {
    const whole = this.file.isUnchanged() ? sqliteSign(this.path) : undefined;
    return Promise.resolve(whole === undefined ? undefined : { whole });
  }

  sample(table: Table, rows: number): Promise<TableSample> {
    return Promise.resolve(sampleSqlite(this.file.database, table, rows));
  }

  close(): Promise<void> {
    this.file.close();
    return Promise.resolve();
  }
}
