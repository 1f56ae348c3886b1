/**
 * What every database engine promises: it lists tables in a stable order, reads their rows without changing anything,
 * and never says a password, a value or a statement that holds one.
 */
import type { Problem } from "../../core/problem.js";
import type { DatabaseStructure } from "../../tables/structure.js";
import type { Table, TableEvent, TablePart, TableSample } from "../../tables/table.js";

export type EngineId = "postgres" | "mysql" | "sqlite";

export type TlsMode = "off" | "preferred" | "on" | "verified";

/** How a database is reached. Plain data; it goes to worker threads, and nowhere else, as it may hold a password. */
export interface Connection {
  readonly engine: EngineId;
  /** The URL without credentials: `postgres://db.example:5432/hr`, `sqlite:/srv/hr.db`. */
  readonly address: string;
  /** A host name, or the folder of a socket. */
  readonly host: string;
  readonly port: number;
  /** Name of the database; path of the file. */
  readonly database: string;
  readonly user: string;
  readonly password?: string;
  /** `preferred` goes on without encryption where the server has none; only `verified` asks who the server is. */
  readonly tls: TlsMode;
  /** Certificates in PEM by which the server's is judged. */
  readonly certificates?: string;
  /** Milliseconds that one statement may take. */
  readonly timeoutMs: number;
}

export type ViewPolicy = "needed" | "all" | "none";

/** A table as it is listed, with the stretches in which it is read. */
export interface ListedTable {
  readonly table: Table;
  readonly parts: readonly TablePart[];
  /** Set when it cannot be read at all. */
  readonly problem?: Problem;
  /** Set for a view whose tables are all read. */
  readonly isCovered?: true;
}

/** One connection that is open. Its methods throw `LostConnection`, and `ItemError` for what the server refuses. */
export interface Session {
  /** Tables, views and objects, by schema and name. */
  list(): Promise<readonly ListedTable[]>;
  /** A name under which other sessions see the data as this one does as long as it lives; undefined where there is none. */
  shareSnapshot(): Promise<string | undefined>;
  /** From here on all that this session reads is of one view of the data, where the engine can do so without a shared one. */
  holdView(): Promise<void>;
  /**
   * How the tables are built. Where all are of the schema `within`, the statements name it nowhere, so that they fit one of
   * another name.
   */
  describe(tables: readonly Table[], within?: string): Promise<DatabaseStructure>;
  /** Rows of a part in a stable order, behind `after` where a read goes on, all of one view of the data. */
  read(table: Table, part: TablePart, options: ReadOptions): AsyncIterable<TableEvent>;
  /**
   * Of the rows of a table with their places, in the view of the data that is shared: equal only as long as all are the same. Undefined where
   * nothing tells that.
   */
  sign(table: Table, parts: readonly TablePart[]): Promise<TableSigns | undefined>;
  /**
   * Set where no view of the data is shared: rows are signed again as they are read, so that what stands for a table is the sign of what was
   * read of it, and not of what was there when it was listed.
   */
  readonly signsAsRead?: true;
  /** About so many rows drawn at random, each as likely as the others, and the same ones as long as nothing changes. */
  sample(table: Table, rows: number): Promise<TableSample>;
  /** Set where it may stay open while nothing is read: it holds nothing but a line to a server. */
  readonly mayRest?: true;
  close(): Promise<void>;
}

export interface TableSigns {
  readonly whole: string;
  /** Of each part, and of the rows by which all of them are known; absent where the table is one part, or its parts are not told apart. */
  readonly parts?: { readonly each: readonly string[]; readonly opening: string };
}

export interface ReadOptions {
  readonly snapshot?: string | undefined;
  readonly after?: string | undefined;
  /** No more rows than this. */
  readonly limit?: number | undefined;
  /** Whether rows may come packed. */
  readonly isPacked?: boolean | undefined;
  /** Whether the rows are to come with the sum of their hashes, of which the engine makes signs. */
  readonly isSigned?: boolean | undefined;
}

export interface Engine {
  readonly id: EngineId;
  readonly title: string;
  /** What its URLs begin with. */
  readonly schemes: readonly string[];
  /** Connects, read-only. Throws `LostConnection` and `ItemError`. */
  open(connection: Connection): Promise<Session>;
}

/** The server cannot be reached any more, or not yet; another attempt may do. Says nothing of what the server said. */
export class LostConnection extends Error {
  override readonly name = "LostConnection";
}
