/** PostgreSQL: rows by cursor, in the order of their places on disk, all sessions of a run in one view of the data. */
import type pg from "pg";
import { ItemError, type Problem } from "../../core/problem.js";
import type { DatabaseStructure } from "../../tables/structure.js";
import type { Table, TableEvent, TablePart, TableRow, TableSample } from "../../tables/table.js";
import { FIRST_ROWS, MAX_VALUE, nextFetch, PACKED_ROWS, sizeOf } from "../../tables/fetch.js";
import { PackedRows } from "../../tables/packed-rows.js";
import type { Connection, Engine, ListedTable, ReadOptions, Session, TableSigns } from "./engine.js";
import { describePostgres } from "./postgres-structure.js";
import { CopiedText } from "./postgres-copy.js";
import { listPostgres } from "./postgres-list.js";
import { readObjects } from "./postgres-objects.js";
import { throwPostgres } from "./postgres-problems.js";
import { samplePostgres } from "./postgres-sample.js";
import {
  columnsNoted,
  isPaged,
  isSignable,
  pageOf,
  quoteName,
  relationOf,
  selectOf,
  sumOf,
} from "./postgres-select.js";
import { signParts } from "./sign-parts.js";

export const postgres: Engine = {
  id: "postgres",
  title: "PostgreSQL",
  schemes: ["postgres:", "postgresql:"],
  open: async (connection) => new PostgresSession(await connectPostgres(connection, settingsOf(connection))),
};

const CONNECT_MS = 15_000;
/** Every value as the server writes it. */
const AS_TEXT = { getTypeParser: () => (text: string) => text };

/** Statements of one session, their rows as lists of texts. */
export interface PostgresQuery {
  (text: string, values?: readonly unknown[]): Promise<readonly (readonly (string | null)[])[]>;
}

/** A connection with `settings`, SQL, made. Throws `LostConnection` and `ItemError`. */
export async function connectPostgres(connection: Connection, settings: string): Promise<pg.Client> {
  try {
    return await connectOnce(connection, connection.tls !== "off", settings);
  } catch (error) {
    const isPlain = error instanceof Error && /does not support SSL/i.test(error.message);
    if (isPlain && connection.tls === "preferred") return connectOnce(connection, false, settings).catch(throwPostgres);
    throwPostgres(error);
  }
}

async function connectOnce(connection: Connection, isEncrypted: boolean, settings: string): Promise<pg.Client> {
  const { host, port, database, user, password, tls, certificates } = connection;
  // Most scans need no client, in the main thread and in the others.
  const { default: library } = await import("pg");
  const client = new library.Client({
    host,
    port,
    database,
    user,
    ...(password !== undefined && { password }),
    ssl: isEncrypted ? { rejectUnauthorized: tls === "verified", ...(certificates && { ca: certificates }) } : false,
    application_name: "sever",
    connectionTimeoutMillis: CONNECT_MS,
    keepAlive: true,
  });
  // A line that breaks between statements is told by the next statement.
  client.on("error", () => undefined);
  await client.connect();
  await client.query(settings);
  return client;
}

/** A database of no encoding holds bytes of any: they are taken as they are, or one of them would cost its whole table. */
const AS_STORED = `SELECT set_config('client_encoding', 'SQL_ASCII', false)
  WHERE current_setting('server_encoding') = 'SQL_ASCII'`;

/** Nothing is written, nothing waits for ever, and no function of a user's schema is called by a name of the system's. */
const settingsOf = ({ timeoutMs }: Connection): string =>
  [
    "default_transaction_read_only = on",
    `statement_timeout = ${timeoutMs}`,
    `lock_timeout = ${timeoutMs}`,
    "synchronize_seqscans = off",
    "row_security = off",
    "bytea_output = hex",
    "datestyle = 'ISO, YMD'",
    "intervalstyle = postgres_verbose",
    "xmlbinary = base64",
    "search_path = pg_catalog",
  ]
    .map((setting) => `SET ${setting}`)
    .concat(AS_STORED)
    .join("; ");

class PostgresSession implements Session {
  readonly mayRest = true;
  readonly #query: PostgresQuery;

  constructor(private readonly client: pg.Client) {
    this.#query = async (text, values = []) => {
      try {
        const query = { text, values: [...values], rowMode: "array" as const, types: AS_TEXT };
        return (await client.query<(string | null)[]>(query)).rows;
      } catch (error) {
        throwPostgres(error);
      }
    };
  }

  list(): Promise<readonly ListedTable[]> {
    return listPostgres(this.#query);
  }

  describe(tables: readonly Table[], within?: string): Promise<DatabaseStructure> {
    return describePostgres(this.#query, tables, within);
  }

  /** Views are shared by name. */
  holdView(): Promise<void> {
    return Promise.resolve();
  }

  async shareSnapshot(): Promise<string | undefined> {
    await this.#query("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY");
    // The transaction stays open, as its snapshot lives no longer than it.
    await this.#query("SET LOCAL idle_in_transaction_session_timeout = 0");
    try {
      return (await this.#query("SELECT pg_export_snapshot()"))[0]?.[0] ?? undefined;
    } catch (error) {
      if (!(error instanceof ItemError)) throw error;
      await this.#query("ROLLBACK");
      return undefined;
    }
  }

  async *read(table: Table, part: TablePart, options: ReadOptions): AsyncIterable<TableEvent> {
    yield* problemEvents(await this.#begin(options.snapshot));
    try {
      if (table.kind === "objects") yield* readObjects(this.#query, options.after);
      else {
        yield* problemEvents(await this.#rowSecurity(table));
        if (options.isPacked && isPaged(table, part)) yield* this.#fetchPages(table, part, options);
        else yield* this.#fetchAll(table, part, options);
      }
    } finally {
      await this.#rollback();
    }
  }

  /** In the transaction that shares its snapshot, which a statement that fails must not end. */
  async sign(table: Table, parts: readonly TablePart[]): Promise<TableSigns | undefined> {
    if (!isSignable(table)) return undefined;
    await this.#query("SAVEPOINT sign");
    try {
      return await signParts(parts, async (part, limit) => {
        const [rows = null, sum = null] = (await this.#query(sumOf(table, part, limit)))[0] ?? [];
        return rows === null || sum === null ? undefined : { rows: Number(rows), sum: BigInt(sum) };
      });
    } finally {
      await this.#query("ROLLBACK TO SAVEPOINT sign");
    }
  }

  async sample(table: Table, rows: number): Promise<TableSample> {
    await this.#begin(undefined);
    try {
      await this.#rowSecurity(table);
      return await samplePostgres(this.#query, table, rows);
    } finally {
      await this.#rollback();
    }
  }

  async close(): Promise<void> {
    // What keeps a connection from being closed is of no interest any more.
    await this.client.end().catch(() => undefined);
  }

  async #begin(snapshot: string | undefined): Promise<Problem | undefined> {
    const begin = "BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY";
    await this.#query(begin);
    if (snapshot === undefined) return undefined;
    try {
      await this.#query(`SET TRANSACTION SNAPSHOT ${quoteText(snapshot)}`);
      return undefined;
    } catch (error) {
      if (!(error instanceof ItemError)) throw error;
      await this.#query("ROLLBACK");
      await this.#query(begin);
      const detail = "the run's view of the data was lost; rows that were changed meanwhile may have been missed";
      return { code: "unreadable", stage: "read", detail };
    }
  }

  async #rollback(): Promise<void> {
    // A connection that is lost rolls back by itself.
    await this.client.query("ROLLBACK").catch(() => undefined);
  }

  /** Policies that hide rows from the account are told, as the rows are not examined. */
  async #rowSecurity(table: Table): Promise<Problem | undefined> {
    if (table.kind !== "table") return undefined;
    const relation = relationOf(table);
    const rows = await this.#query("SELECT row_security_active($1::regclass)", [relation]);
    if (rows[0]?.[0] !== "t") return undefined;
    await this.#query("SET LOCAL row_security = on");
    const detail = "a policy of the server hides rows from the account; those were not examined";
    return { code: "permission-denied", stage: "read", detail };
  }

  async *#fetchPages(table: Table, part: TablePart, options: ReadOptions): AsyncIterable<TableEvent> {
    // Rows that several processes of the server read come in no order.
    await this.#query("SET LOCAL max_parallel_workers_per_gather = 0");
    let { after } = options;
    for (let count = FIRST_ROWS; ;) {
      const text = await this.#copy(pageOf(table, part, count, after));
      const rows = new PackedRows(text, table.columns.length, "ctid");
      if (rows.length === 0) return;
      for (const column of oversizedIn(rows)) yield* problemEvents(tooLarge(table.columns[column]?.name ?? ""));
      after = rows.key(rows.length - 1);
      yield { kind: "packed", rows, last: after };
      if (rows.length < count) return;
      count = nextFetch(rows.length, rows.size, PACKED_ROWS);
    }
  }

  async #copy(sql: string): Promise<string> {
    const copied = new CopiedText(sql);
    this.client.query(copied);
    try {
      return await copied.text;
    } catch (error) {
      throwPostgres(error);
    }
  }

  async *#fetchAll(table: Table, part: TablePart, { after, limit }: ReadOptions): AsyncIterable<TableEvent> {
    const hasPlaces = table.kind === "table" || table.kind === "materialized view";
    const { sql, toRow } = selectOf(table, part, hasPlaces, after, limit);
    await this.#query(`DECLARE sever NO SCROLL CURSOR FOR ${sql}`);
    let number = 0;
    for (let count = FIRST_ROWS; ;) {
      const fetched = await this.#query(`FETCH ${count} FROM sever`);
      if (fetched.length === 0) return;
      const oversized: number[] = [];
      const rows = fetched.map((cells) => toRow(cells, ++number, (column) => oversized.push(column)));
      yield* problemEvents(...oversized.map((column) => tooLarge(table.columns[column]?.name ?? "")));
      const last = hasPlaces ? (fetched.at(-1)?.[0] ?? undefined) : undefined;
      yield { kind: "rows", rows, ...(last !== undefined && { last }) };
      count = nextFetch(rows.length, bytesOf(rows));
    }
  }
}

/** Columns of which a value was left out for its size. */
function* oversizedIn(rows: PackedRows): Iterable<number> {
  for (let row = 0; row < rows.length; row++) yield* columnsNoted(rows.notes(row));
}

function* problemEvents(...problems: readonly (Problem | undefined)[]): Iterable<TableEvent> {
  for (const problem of problems) if (problem) yield { kind: "problem", problem };
}

const tooLarge = (column: string): Problem => ({
  code: "too-large",
  stage: "read",
  detail: `a value of column ${quoteName(column)} is larger than ${MAX_VALUE} bytes`,
});

const bytesOf = (rows: readonly TableRow[]): number => rows.reduce((sum, { cells }) => sum + sizeOf(cells), 0);

const quoteText = (text: string): string => `'${text.replaceAll("'", "''")}'`;
