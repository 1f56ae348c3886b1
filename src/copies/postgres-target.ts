/** A copy in a PostgreSQL database: made in one transaction, which nobody sees into before it is proved and released. */
import type pg from "pg";
import { ConfigError, ItemError } from "../core/problem.js";
import type { Connection } from "../sources/database/engine.js";
import { connectPostgres } from "../sources/database/postgres.js";
import { throwPostgres } from "../sources/database/postgres-problems.js";
import { quoteName } from "../sources/database/postgres-select.js";
import { sizeOf } from "../tables/fetch.js";
import type { CellValue } from "../tables/table.js";
import type { Cells } from "./staged-rows.js";
import {
  createStatement,
  schemasOf,
  writtenColumns,
  type ConstraintResult,
  type CopiedDatabase,
  type CopiedTable,
  type CopyTarget,
} from "./target.js";

/** Values that one statement may have, and the size of one. */
const MAX_VALUES = 30_000;
const MAX_BYTES = 4 * 1024 ** 2;
/** Rows that are read again at once. */
const READ_ROWS = 1000;
const AS_TEXT = { getTypeParser: () => (text: string) => text };

const SETTINGS = [
  "SET row_security = off",
  "SET bytea_output = hex",
  "SET datestyle = 'ISO, YMD'",
  "SET intervalstyle = postgres_verbose",
  "SET xmlbinary = base64",
  "SET search_path = pg_catalog",
].join("; ");

/** States by which the server says that a constraint does not hold. */
const BROKEN = /^23/;

/**
 * `schemas`: those of the copy. `bare`: the one among them whose name the statements leave out. Throws `ConfigError` where
 * one has tables already.
 */
export async function openPostgresTarget(
  connection: Connection,
  schemas: readonly string[],
  bare: string | undefined,
): Promise<CopyTarget> {
  const client = await connectPostgres(connection, SETTINGS).catch((error: unknown) => {
    throw new ConfigError(`--out ${connection.address}: no server answers there, or it refuses the account`, {
      cause: error,
    });
  });
  const target = new PostgresTarget(client, schemas, bare);
  const used = await target.usedSchema();
  if (used === undefined) return target;
  await client.end();
  throw new ConfigError(
    `--out ${connection.address}: schema ${used} has tables already; name a new one with ?schema=NAME`,
  );
}

class PostgresTarget implements CopyTarget {
  constructor(
    private readonly client: pg.Client,
    private readonly schemas: readonly string[],
    private readonly bare: string | undefined,
  ) {}

  async usedSchema(): Promise<string | undefined> {
    const rows = await this.#run(
      "SELECT n.nspname FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace WHERE n.nspname = ANY ($1) LIMIT 1",
      [this.schemas],
    );
    return rows[0]?.[0] ?? undefined;
  }

  async begin(copy: CopiedDatabase): Promise<void> {
    await this.#run("BEGIN");
    for (const schema of schemasOf(copy, this.schemas))
      await this.#run(`CREATE SCHEMA IF NOT EXISTS ${quoteName(schema)}`);
    // Statements without the name of a schema make what they make in the first one of the path.
    if (this.bare !== undefined) await this.#run(`SET LOCAL search_path = ${quoteName(this.bare)}, pg_catalog`);
    for (const sql of copy.before) await this.#run(sql);
    for (const table of copy.tables) await this.#run(createStatement(table));
  }

  async write(table: CopiedTable, batches: Iterable<readonly Cells[]>): Promise<void> {
    const columns = writtenColumns(table);
    const names = columns.map((i) => quoteName(table.structure.columns[i]?.name ?? "")).join(", ");
    const most = Math.max(1, Math.floor(MAX_VALUES / Math.max(1, columns.length)));
    const start = `INSERT INTO ${this.#nameOf(table)} (${names}) OVERRIDING SYSTEM VALUE VALUES `;
    for (const rows of batches)
      for (const some of groupsOf(rows, most)) {
        const values = some.flatMap((cells) => columns.map((i) => valueOf(cells[i])));
        if (columns.length > 0) await this.#run(start + placesFor(some.length, columns.length), values);
        // A table without columns that are written has rows all the same.
        else await this.#run(`INSERT INTO ${this.#nameOf(table)} SELECT FROM generate_series(1, ${some.length})`);
      }
  }

  async constrain(copy: CopiedDatabase): Promise<ConstraintResult> {
    const references = copy.tables.flatMap(({ after }) => after.filter(({ kind }) => kind === "reference"));
    for (const { after } of copy.tables)
      for (const { kind, sql } of after) if (kind !== "reference") await this.#run(sql);
    for (const { sql } of references) await this.#run(sql);
    for (const { structure } of copy.tables) for (const sql of structure.counters) await this.#run(sql);
    return {
      passed: true,
      detail: "the server made all keys, checks, indexes and references over the rows of the copy",
    };
  }

  async *read(table: CopiedTable): AsyncIterable<readonly Cells[]> {
    const { columns } = table.structure;
    await this.#run(
      `DECLARE copy NO SCROLL CURSOR FOR SELECT ${columns.map(({ name }) => quoteName(name)).join(", ") || "NULL"} FROM ${this.#nameOf(table)}`,
    );
    try {
      for (;;) {
        const rows = await this.#run(`FETCH ${READ_ROWS} FROM copy`);
        if (rows.length === 0) return;
        yield rows.map((row) => columns.map(({ kind }, i) => cellOf(row[i] ?? null, kind === "bytes")));
      }
    } finally {
      await this.#run("CLOSE copy");
    }
  }

  async release(): Promise<void> {
    await this.#run("COMMIT");
    await this.client.end();
  }

  async discard(): Promise<void> {
    // What ends the connection ends its transaction, too.
    await this.client.end().catch(() => undefined);
  }

  #nameOf({ structure }: CopiedTable): string {
    const name = quoteName(structure.name);
    return this.bare === undefined ? `${quoteName(structure.schema ?? "")}.${name}` : `${quoteName(this.bare)}.${name}`;
  }

  async #run(text: string, values: readonly unknown[] = []): Promise<readonly (readonly (string | null)[])[]> {
    try {
      const query = { text, values: [...values], rowMode: "array" as const, types: AS_TEXT };
      return (await this.client.query<(string | null)[]>(query)).rows;
    } catch (error) {
      throw brokenBy(error) ?? writing(error);
    }
  }
}

/** A constraint that the copy does not keep; the server names it, and nothing of the values is repeated. */
function brokenBy(error: unknown): ItemError | undefined {
  if (!(error instanceof Error) || !("code" in error) || !BROKEN.test(String(error.code))) return undefined;
  const name = "constraint" in error && typeof error.constraint === "string" ? ` ${error.constraint}` : "";
  const table = "table" in error && typeof error.table === "string" ? ` of table ${error.table}` : "";
  return new ItemError("not-redactable", "write", `the copy does not keep the constraint${name}${table}`, {
    cause: error,
  });
}

/** What the server says while the copy is written. */
function writing(error: unknown): unknown {
  try {
    throwPostgres(error);
  } catch (known) {
    if (known instanceof ItemError) return new ItemError(known.code, "write", known.message, { cause: error });
    return known;
  }
}

function* groupsOf(rows: readonly Cells[], most: number): Iterable<readonly Cells[]> {
  let from = 0;
  let bytes = 0;
  for (const [i, row] of rows.entries()) {
    if (i - from >= most || (bytes > MAX_BYTES && i > from)) {
      yield rows.slice(from, i);
      from = i;
      bytes = 0;
    }
    bytes += sizeOf(row);
  }
  if (from < rows.length) yield rows.slice(from);
}

const placesFor = (rows: number, columns: number): string =>
  Array.from(
    { length: rows },
    (_, row) => `(${Array.from({ length: columns }, (_column, i) => `$${row * columns + i + 1}`).join(", ")})`,
  ).join(", ");

const valueOf = (cell: CellValue | undefined): string | null =>
  cell instanceof Uint8Array ? `\\x${Buffer.from(cell).toString("hex")}` : (cell ?? null);

const cellOf = (text: string | null, isBytes: boolean): CellValue =>
  isBytes && text?.startsWith("\\x") ? new Uint8Array(Buffer.from(text.slice(2), "hex")) : text;
