/** A PostgreSQL database as an engine, on one connection. A lock of the server's own keeps scans apart and dies with its owner. */
import pg from "pg";
import { ConfigError } from "../core/problem.js";
import type { Engine, NewRow, Parameter, Row, Value } from "./engine.js";
import type { Purpose } from "./owner-file.js";
import { TABLES } from "./schema.js";
import { StoreError } from "./store.js";

const { Client, types } = pg;

/** Names the lock of scans among all locks of a database. */
const LOCK = 0x5e7e_7001;
const CONNECT_MS = 10_000;
const BIGINT = 20;
const NUMERIC = 1700;
const SCHEMA = "sever";

/** Connects and locks. Throws `ConfigError` when the database cannot be had. */
export async function openPostgres(url: string, purpose: Purpose): Promise<Engine> {
  const name = nameOf(url);
  const client = new Client({
    connectionString: url,
    connectionTimeoutMillis: CONNECT_MS,
    application_name: "sever",
    types: { getTypeParser: (oid, format) => (isNumber(oid) ? Number : types.getTypeParser(oid, format)) as never },
  });
  const engine = new PostgresEngine(name, client);
  try {
    await client.connect();
    await client.query(`CREATE SCHEMA IF NOT EXISTS ${SCHEMA}`);
    await client.query(`SET search_path = ${SCHEMA}`);
  } catch (error) {
    await engine.close();
    throw new ConfigError(`the store ${name} cannot be used (${codeOf(error)}); check the address and the rights`, {
      cause: error,
    });
  }
  if (purpose === "scan" && !(await engine.tryLock())) {
    await engine.close();
    throw new ConfigError(`the store ${name} is in use by another scan; wait for it, or name another with --store`);
  }
  return engine;
}

const isNumber = (oid: number): boolean => oid === BIGINT || oid === NUMERIC;

/** The URL without credentials and options. */
function nameOf(url: string): string {
  const parsed = URL.canParse(url) ? new URL(url) : undefined;
  return parsed ? `${parsed.protocol}//${parsed.host}${parsed.pathname}` : "of the given address";
}

const codeOf = (error: unknown): string =>
  error instanceof Error && "code" in error ? String(error.code) : "no connection";

class PostgresEngine implements Engine {
  readonly types = { integer: "BIGINT", text: "TEXT", bytes: "BYTEA" };
  #isLost = false;

  constructor(
    readonly name: string,
    private readonly client: pg.Client,
  ) {
    // A connection that breaks between statements: the next statement says so.
    client.on("error", () => (this.#isLost = true));
  }

  async tryLock(): Promise<boolean> {
    const [row] = await this.all("SELECT pg_try_advisory_lock(?) AS locked", [LOCK]);
    return (row as { readonly locked?: unknown } | undefined)?.locked === true;
  }

  all(sql: string, parameters: readonly Parameter[] = []): Promise<readonly Row[]> {
    return this.#query(sql, parameters);
  }

  async #query(sql: string, parameters: readonly unknown[]): Promise<readonly Row[]> {
    try {
      const result = await this.client.query<Row>(numberParameters(sql), [...parameters]);
      return result.rows;
    } catch (error) {
      // The server's messages may quote what was to be written: its code says enough.
      throw new StoreError(`the store ${this.name} failed (${codeOf(error)})`, { cause: error });
    }
  }

  async run(sql: string, parameters: readonly Parameter[] = []): Promise<void> {
    await this.all(sql, parameters);
  }

  async insert(table: string, rows: readonly NewRow[], onConflict = ""): Promise<void> {
    if (rows.length === 0) return;
    const columns = TABLES.get(table)?.columns ?? [];
    const lists = columns.map(({ type }) => `?::${this.types[type]}[]`);
    await this.#query(
      `INSERT INTO ${table} SELECT * FROM unnest(${lists.join(", ")}) ${onConflict}`,
      columns.map((_, i) => rows.map((row) => toBuffer(row[i] ?? null))),
    );
  }

  isAmong(column: string, type: "integer" | "text"): string {
    return `${column} = ANY(?::${this.types[type]}[])`;
  }

  async transaction(work: () => Promise<void>): Promise<void> {
    await this.run("BEGIN");
    try {
      await work();
      await this.run("COMMIT");
    } catch (error) {
      if (!this.#isLost) await this.client.query("ROLLBACK").catch(() => (this.#isLost = true));
      throw error;
    }
  }

  async close(): Promise<void> {
    // A connection that is lost has nothing to say at its end.
    await this.client.end().catch(() => (this.#isLost = true));
  }
}

/** `?` becomes `$1`, `$2`, …; no statement of the store has a question mark in a text. */
function numberParameters(sql: string): string {
  let number = 0;
  return sql.replace(/\?/g, () => `$${++number}`);
}

const toBuffer = (value: Value): Value =>
  value instanceof Uint8Array && !Buffer.isBuffer(value) ? Buffer.from(value) : value;
