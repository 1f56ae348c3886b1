/**
 * SQLite files opened so that nothing is written beside them. The engine puts a lock beside the path that it is given and
 * cannot read a write-ahead log in place: it is given a link in a folder of its own, or a copy where there is a log.
 */
import {
  copyFileSync,
  existsSync,
  mkdtempSync,
  openSync,
  closeSync,
  readSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import sqlite from "node-sqlite3-wasm";
import { ItemError } from "../../core/problem.js";

export type Database = InstanceType<typeof sqlite.Database>;
export type SqliteValue = string | number | bigint | Uint8Array | null;

/** An open file, and what must be taken away when it is closed. */
export interface OpenSqlite {
  readonly database: Database;
  /** Whether the file is as it was when it was opened; a copy is. */
  isUnchanged(): boolean;
  close(): void;
}

const COPY_ATTEMPTS = 3;
/** What stands beside a file that is written to. */
export const SQLITE_LOGS = ["-wal", "-journal"];
/** Of the header: 2 where the file is written by way of a log. */
const WRITE_VERSION = 18;
/** Last byte of a number of the header: 1 for UTF-8. */
const TEXT_ENCODING = 59;

/** Opens a file for reading. Throws `ItemError`. */
export function openSqliteFile(path: string): OpenSqlite {
  const folder = privateFolder();
  const own = join(folder, "database");
  try {
    const stamp = stampOf(path);
    if (hasLog(path)) {
      copyStill(path, own);
      return openIn(folder, own, () => true);
    }
    symlinkSync(resolve(path), own);
    return openIn(folder, own, () => stampOf(path) === stamp);
  } catch (error) {
    rmSync(folder, { recursive: true, force: true });
    throw sqliteError(error);
  }
}

/** Opens the bytes of a file in a copy of their own, which may be written to. Throws `ItemError`. */
export function openSqliteBytes(bytes: Uint8Array): OpenSqlite & { readonly path: string } {
  const folder = privateFolder();
  const path = join(folder, "database");
  try {
    writeFileSync(path, bytes, { mode: 0o600 });
    return { ...openIn(folder, path, () => true, false), path };
  } catch (error) {
    rmSync(folder, { recursive: true, force: true });
    throw sqliteError(error);
  }
}

const privateFolder = (): string => mkdtempSync(join(tmpdir(), "sever-"));

function openIn(folder: string, path: string, isUnchanged: () => boolean, readOnly = !hasLog(path)): OpenSqlite {
  const database = new sqlite.Database(path, { readOnly, fileMustExist: true });
  try {
    // Without shared memory a log can be read by one alone.
    if (!readOnly) database.exec("PRAGMA locking_mode = EXCLUSIVE");
    database.exec("PRAGMA trusted_schema = OFF; PRAGMA cell_size_check = ON; PRAGMA foreign_keys = OFF");
    if (readOnly) database.exec("PRAGMA query_only = ON");
    database.get("SELECT count(*) FROM sqlite_schema");
  } catch (error) {
    database.close();
    throw isUtf16(path)
      ? new ItemError("unreadable", "read", "its texts are in UTF-16, which is not read; copy it to a file in UTF-8", {
          cause: error,
        })
      : error;
  }
  return {
    database,
    isUnchanged,
    close: () => {
      database.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

const hasLog = (path: string): boolean =>
  SQLITE_LOGS.some((ending) => existsSync(path + ending) && statSync(path + ending).size > 0) ||
  headerByte(path, WRITE_VERSION) === 2;

const isUtf16 = (path: string): boolean => headerByte(path, TEXT_ENCODING) > 1;

function headerByte(path: string, at: number): number {
  const file = openSync(path, "r");
  try {
    const byte = new Uint8Array(1);
    readSync(file, byte, 0, 1, at);
    return byte[0] ?? 0;
  } finally {
    closeSync(file);
  }
}

/** A copy of the file with its log that nobody wrote to meanwhile. */
function copyStill(path: string, to: string): void {
  for (let attempt = 1; attempt <= COPY_ATTEMPTS; attempt++) {
    const before = stampOf(path);
    for (const ending of ["", ...SQLITE_LOGS]) {
      rmSync(to + ending, { force: true });
      if (existsSync(path + ending)) copyFileSync(path + ending, to + ending);
    }
    if (stampOf(path) === before) return;
  }
  throw new ItemError("unreadable", "read", "a program goes on writing to the database; scan a backup of it");
}

/** Changes whenever the file or its log is written to. */
function stampOf(path: string): string {
  return ["", ...SQLITE_LOGS]
    .map((ending) => statSync(path + ending, { bigint: true, throwIfNoEntry: false }))
    .map((stats) => (stats ? `${stats.mtimeNs} ${stats.size} ${stats.ino}` : ""))
    .join("\n");
}

/** What the engine throws, as a problem of the item; its messages quote names and values. */
export function sqliteError(error: unknown): unknown {
  // The engine runs in a machine of its own, and a damaged file can make that stumble.
  if (error instanceof Error && error.name === "RuntimeError")
    return new ItemError("malformed", "read", "the database is damaged", { cause: error });
  if (!(error instanceof sqlite.SQLite3Error)) return error;
  const [code, detail] = /not a database|encrypted/i.test(error.message)
    ? (["encrypted", "not a database, or an encrypted one"] as const)
    : /malformed|corrupt/i.test(error.message)
      ? (["malformed", "the database is damaged"] as const)
      : /no such module/i.test(error.message)
        ? (["unsupported-part", "a virtual table needs a module that is not known"] as const)
        : (["unreadable", "the database could not be read"] as const);
  return new ItemError(code, "read", detail, { cause: error });
}
