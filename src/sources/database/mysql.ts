/** MySQL and MariaDB: rows by pages of the primary key, or as a stream where there is none, in one view of the data. */
import type { Connection as Client, ConnectionOptions, TypeCastField } from "mysql2";
import type { Problem } from "../../core/problem.js";
import { FETCH_BYTES, FETCH_ROWS, FIRST_ROWS, MAX_VALUE, nextFetch, sizeOf } from "../../tables/fetch.js";
import type { DatabaseStructure } from "../../tables/structure.js";
import type { CellValue, Table, TableEvent, TablePart, TableRow, TableSample } from "../../tables/table.js";
import type { Connection, Engine, ListedTable, ReadOptions, Session, TableSigns } from "./engine.js";
import { hashOf, isSignable, sumMysql, sumOfHashes } from "./mysql-sign.js";
import { describeMysql } from "./mysql-structure.js";
import { listMysql } from "./mysql-list.js";
import { throwMysql } from "./mysql-problems.js";
import {
  conditionOf,
  COUNTED_ROWS,
  fromMysql,
  isBytes,
  isPaged,
  keyOf,
  orderOf,
  quoteMysql,
  selectMysql,
  toMysqlRow,
} from "./mysql-select.js";
import { signParts } from "./sign-parts.js";

export const mysql: Engine = {
  id: "mysql",
  title: "MySQL and MariaDB",
  schemes: ["mysql:", "mariadb:"],
  open: async (connection) => {
    const client = await connectMysql(connection);
    await setReading(client, connection.timeoutMs).catch(throwMysql);
    return new MysqlSession(client, connection.timeoutMs);
  },
};

const CONNECT_MS = 15_000;
/** Seconds that the server waits for us to take rows of a stream. */
const WRITE_WAIT = 3600;
/** The same rows are drawn each time. */
const SEED = 20_260;

/** Statements of one session, their rows as lists of texts. */
export interface MysqlQuery {
  (sql: string): Promise<readonly (readonly (string | null)[])[]>;
}

type Cast = (field: TypeCastField) => CellValue;

const asText: Cast = (field) => field.string("utf8");

/** A connection with nothing set. Throws `LostConnection` and `ItemError`. */
export async function connectMysql(connection: Connection): Promise<Client> {
  try {
    return await connectOnce(connection, connection.tls !== "off");
  } catch (error) {
    const isPlain = error instanceof Error && "code" in error && error.code === "HANDSHAKE_NO_SSL_SUPPORT";
    if (isPlain && connection.tls === "preferred") return connectOnce(connection, false).catch(throwMysql);
    throwMysql(error);
  }
}

async function connectOnce(connection: Connection, isEncrypted: boolean): Promise<Client> {
  const { host, port, database, user, password, tls, certificates } = connection;
  const options: ConnectionOptions = {
    ...(host.startsWith("/") ? { socketPath: host } : { host, port }),
    database,
    user,
    ...(password !== undefined && { password }),
    ...(isEncrypted && { ssl: { rejectUnauthorized: tls === "verified", ...(certificates && { ca: certificates }) } }),
    charset: "utf8mb4",
    rowsAsArray: true,
    connectTimeout: CONNECT_MS,
    enableKeepAlive: true,
  };
  // Most scans need no client, in the main thread and in the others.
  const { createConnection } = await import("mysql2");
  const client = createConnection(options);
  // A line that breaks between statements is told by the next statement.
  client.on("error", () => undefined);
  await client.promise().connect();
  return client;
}

/** Nothing is written, and nothing waits for ever. */
async function setReading(client: Client, timeoutMs: number): Promise<void> {
  const promised = client.promise();
  const seconds = Math.max(1, Math.round(timeoutMs / 1000));
  await promised.query("SET SESSION TRANSACTION READ ONLY");
  await promised.query(`SET SESSION net_write_timeout = ${WRITE_WAIT}, lock_wait_timeout = ${seconds}`);
}

class MysqlSession implements Session {
  readonly signsAsRead = true;
  readonly #query: MysqlQuery;
  #isHeld = false;

  constructor(
    private readonly client: Client,
    private readonly timeoutMs: number,
  ) {
    this.#query = async (sql) => (await this.#rows(sql, [], asText)).map((row) => row.map(textOrNull));
  }

  async list(): Promise<readonly ListedTable[]> {
    await this.#limit(true);
    return listMysql(this.#query);
  }

  describe(tables: readonly Table[]): Promise<DatabaseStructure> {
    return describeMysql(this.#query, tables);
  }

  async holdView(): Promise<void> {
    await this.#begin();
    this.#isHeld = true;
  }

  /** No other session can take part in a view of the data. */
  shareSnapshot(): Promise<undefined> {
    return Promise.resolve(undefined);
  }

  async *read(table: Table, part: TablePart, options: ReadOptions): AsyncIterable<TableEvent> {
    await this.#begin();
    try {
      if (isPaged(table)) yield* this.#pages(table, part, options);
      else yield* this.#stream(table, options.limit);
    } finally {
      await this.#rollback();
    }
  }

  async sign(table: Table, parts: readonly TablePart[]): Promise<TableSigns | undefined> {
    if (!isSignable(table)) return undefined;
    await this.#begin();
    try {
      await this.#limit(true);
      return await signParts(parts, async (part, limit) => {
        const [rows = null, hashed = null, sum = null] = (await this.#query(sumMysql(table, part, limit)))[0] ?? [];
        return rows === null || hashed !== rows || sum === null ? undefined : { rows: Number(rows), sum: BigInt(sum) };
      });
    } finally {
      await this.#rollback();
    }
  }

  async sample(table: Table, wanted: number): Promise<TableSample> {
    await this.#begin();
    try {
      await this.#limit(true);
      const isCounted = table.kind === "view" || table.rows === null || table.rows <= COUNTED_ROWS;
      const total = isCounted
        ? Number((await this.#query(`SELECT COUNT(*) FROM ${fromMysql(table)}`))[0]?.[0] ?? 0)
        : (table.rows ?? 0);
      const draw = total <= wanted ? "" : ` WHERE RAND(${SEED}) < ${(wanted / total).toFixed(9)}`;
      const drawn = await this.#rows(`${selectMysql(table)}${draw}`, [], castOf(table));
      const rows = drawn.map((cells, i) => toMysqlRow(table, cells, i + 1, () => undefined));
      return { rows, total: Math.max(total, rows.length), isCounted };
    } finally {
      await this.#rollback();
    }
  }

  async close(): Promise<void> {
    // What keeps a connection from being closed is of no interest any more.
    await this.client
      .promise()
      .end()
      .catch(() => this.client.destroy());
  }

  async *#pages(table: Table, part: TablePart, options: ReadOptions): AsyncIterable<TableEvent> {
    await this.#limit(true);
    let { after } = options;
    let left = options.limit ?? Infinity;
    const hash = options.isSigned ? hashOf(table) : undefined;
    let number = 0;
    for (let count = FIRST_ROWS; left > 0;) {
      const { sql, values } = conditionOf(table, part, after);
      const asked = Math.min(count, left);
      const page = `${selectMysql(table, hash)}${sql}${orderOf(table)} LIMIT ${asked}`;
      const problems: Problem[] = [];
      const sent = await this.#rows(page, values, castOf(table));
      const rows = sent.map((cells) =>
        toMysqlRow(table, cells, ++number, (column) => problems.push(tooLarge(table, column))),
      );
      const last = rows.at(-1);
      if (!last) return;
      after = keyOf(table, last);
      for (const problem of problems) yield { kind: "problem", problem };
      yield { kind: "rows", rows, last: after, ...(hash !== undefined && { sum: sumOfHashes(table, sent) }) };
      if (rows.length < asked) return;
      left -= rows.length;
      count = nextFetch(rows.length, bytesOf(rows));
    }
  }

  async *#stream(table: Table, limit: number | undefined): AsyncIterable<TableEvent> {
    // The server counts the time in which we take no rows as the statement's.
    await this.#limit(false);
    const sql = `${selectMysql(table)}${limit === undefined ? "" : ` LIMIT ${limit}`}`;
    const stream = this.client.query({ sql, rowsAsArray: true, typeCast: castOf(table) }).stream();
    let rows: TableRow[] = [];
    let bytes = 0;
    let number = 0;
    const problems: Problem[] = [];
    try {
      for await (const cells of stream as AsyncIterable<readonly CellValue[]>) {
        const row = toMysqlRow(table, cells, ++number, (column) => problems.push(tooLarge(table, column)));
        rows.push(row);
        bytes += sizeOf(row.cells);
        if (rows.length < FETCH_ROWS && bytes < FETCH_BYTES) continue;
        for (const problem of problems.splice(0)) yield { kind: "problem", problem };
        yield { kind: "rows", rows };
        rows = [];
        bytes = 0;
      }
    } catch (error) {
      throwMysql(error);
    }
    for (const problem of problems) yield { kind: "problem", problem };
    if (rows.length > 0) yield { kind: "rows", rows };
  }

  async #begin(): Promise<void> {
    if (this.#isHeld) return;
    await this.#run("START TRANSACTION WITH CONSISTENT SNAPSHOT, READ ONLY");
  }

  async #rollback(): Promise<void> {
    if (this.#isHeld) return;
    // A connection that is lost rolls back by itself.
    await this.client
      .promise()
      .query("ROLLBACK")
      .catch(() => undefined);
  }

  /** Under one of two names the servers know a limit for a statement. */
  async #limit(isOn: boolean): Promise<void> {
    const ms = isOn ? this.timeoutMs : 0;
    const [rows] = await this.#rows("SELECT VERSION() LIKE '%MariaDB%'", [], asText);
    const setting = rows?.[0] === "1" ? `max_statement_time = ${ms / 1000}` : `max_execution_time = ${ms}`;
    await this.#run(`SET SESSION ${setting}`);
  }

  async #run(sql: string): Promise<void> {
    await this.client.promise().query(sql).catch(throwMysql);
  }

  async #rows(
    sql: string,
    values: readonly (string | Buffer)[],
    typeCast: Cast,
  ): Promise<readonly (readonly CellValue[])[]> {
    try {
      const query = { sql, values: [...values], rowsAsArray: true, typeCast };
      const [rows]: readonly [unknown, unknown] = await this.client.promise().query(query);
      return isRows(rows) ? rows : [];
    } catch (error) {
      throwMysql(error);
    }
  }
}

/** Rows come as lists, as they are asked for. */
const isRows = (rows: unknown): rows is readonly (readonly CellValue[])[] =>
  Array.isArray(rows) && rows.every((row) => Array.isArray(row));

const textOrNull = (value: CellValue): string | null => (typeof value === "string" ? value : null);

/** Columns are named `c` and their number. */
function castOf(table: Table): Cast {
  const bytes = table.columns.map(({ type }) => isBytes(type));
  return (field) => {
    if (!bytes[Number(field.name.slice(1))]) return field.string("utf8");
    const buffer = field.buffer();
    return buffer && new Uint8Array(buffer);
  };
}

const tooLarge = (table: Table, column: number): Problem => ({
  code: "too-large",
  stage: "read",
  detail: `a value of column ${quoteMysql(table.columns[column]?.name ?? "")} is larger than ${MAX_VALUE} bytes`,
});

const bytesOf = (rows: readonly TableRow[]): number => rows.reduce((sum, { cells }) => sum + sizeOf(cells), 0);
