/** A copy in a MySQL database: made in a database of its own, whose tables are moved to their place together when they are proved. */
import { randomBytes } from "node:crypto";
import type { Connection as Client } from "mysql2";
import { ConfigError, ItemError } from "../core/problem.js";
import type { Connection } from "../sources/database/engine.js";
import { connectMysql } from "../sources/database/mysql.js";
import { throwMysql } from "../sources/database/mysql-problems.js";
import { quoteMysql } from "../sources/database/mysql-select.js";
import type { CellValue } from "../tables/table.js";
import type { TableReference } from "../tables/structure.js";
import type { Cells } from "./staged-rows.js";
import {
  createStatement,
  writtenColumns,
  type ConstraintResult,
  type CopiedDatabase,
  type CopiedTable,
  type CopyTarget,
} from "./target.js";

const INSERT_ROWS = 200;
const READ_ROWS = 1000;
/** Numbers by which the server says that a constraint does not hold. */
const BROKEN = new Set([1048, 1062, 1216, 1217, 1451, 1452, 3819, 4025]);

/** Throws `ConfigError` where the database has tables already. */
export async function openMysqlTarget(connection: Connection): Promise<CopyTarget> {
  // The database need not be there: the connection is to none.
  const client = await connectMysql({ ...connection, database: "" }).catch((error: unknown) => {
    throw new ConfigError(`--out ${connection.address}: no server answers there, or it refuses the account`, {
      cause: error,
    });
  });
  const target = new MysqlTarget(client, connection.database);
  if (!(await target.isUsed())) return target;
  await target.discard();
  throw new ConfigError(`--out ${connection.address}: the database has tables already; name a new one`);
}

function sayRights(error: unknown): never {
  if (!(error instanceof ItemError) || error.code !== "permission-denied") throw error;
  const detail =
    "the account may not make the database in which a copy waits: GRANT ALL ON `sever\\_%`.* and on the database";
  throw new ItemError("permission-denied", "write", `${detail} named by --out`, { cause: error });
}

class MysqlTarget implements CopyTarget {
  readonly #own = `sever_${randomBytes(6).toString("hex")}`;
  #tables: readonly string[] = [];

  constructor(
    private readonly client: Client,
    private readonly database: string,
  ) {}

  async isUsed(): Promise<boolean> {
    const rows = await this.#rows("SELECT 1 FROM information_schema.TABLES WHERE TABLE_SCHEMA = ? LIMIT 1", [
      this.database,
    ]);
    return rows.length > 0;
  }

  async begin(copy: CopiedDatabase): Promise<void> {
    this.#tables = copy.tables.map(({ structure }) => structure.name);
    await this.#rows("SET SESSION foreign_key_checks = 0");
    await this.#rows("SET SESSION sql_mode = CONCAT(@@sql_mode, ',NO_AUTO_VALUE_ON_ZERO')");
    await this.#rows(`CREATE DATABASE ${quoteMysql(this.#own)} CHARACTER SET utf8mb4`).catch(sayRights);
    await this.#rows(`USE ${quoteMysql(this.#own)}`);
    for (const table of copy.tables) await this.#rows(createStatement(table));
  }

  async write(table: CopiedTable, batches: Iterable<readonly Cells[]>): Promise<void> {
    const columns = writtenColumns(table);
    const names = columns.map((i) => quoteMysql(table.structure.columns[i]?.name ?? "")).join(", ");
    const start = `INSERT INTO ${quoteMysql(table.structure.name)} (${names}) VALUES `;
    const row = `(${columns.map(() => "?").join(", ")})`;
    for (const rows of batches)
      for (let from = 0; from < rows.length; from += INSERT_ROWS) {
        const some = rows.slice(from, from + INSERT_ROWS);
        const values = some.flatMap((cells) => columns.map((i) => bufferOf(cells[i] ?? null)));
        await this.#rows(start + some.map(() => row).join(", "), values);
      }
  }

  async constrain(copy: CopiedDatabase): Promise<ConstraintResult> {
    for (const { name, structure } of copy.tables)
      for (const reference of structure.references) {
        const target = copy.tables.find((one) => one.name === reference.table);
        if (target && (await this.#isBroken(structure.name, reference, target.structure.name)))
          throw new ItemError(
            "not-redactable",
            "write",
            `rows of ${name} refer to rows of ${target.name} that are not there`,
          );
      }
    return {
      passed: true,
      detail: "the server made all keys and checks over the rows of the copy; every reference was asked for",
    };
  }

  async *read(table: CopiedTable): AsyncIterable<readonly Cells[]> {
    const { columns, name } = table.structure;
    const list = columns.map((column, i) => `${quoteMysql(column.name)} AS c${i}`).join(", ");
    const stream = this.client
      .query({
        sql: `SELECT ${list} FROM ${quoteMysql(name)}`,
        rowsAsArray: true,
        typeCast: (field) => {
          if (columns[Number(field.name.slice(1))]?.kind !== "bytes") return field.string("utf8");
          const bytes = field.buffer();
          return bytes && new Uint8Array(bytes);
        },
      })
      .stream();
    let rows: Cells[] = [];
    for await (const cells of stream as AsyncIterable<Cells>) {
      rows.push(cells);
      if (rows.length < READ_ROWS) continue;
      yield rows;
      rows = [];
    }
    if (rows.length > 0) yield rows;
  }

  async release(): Promise<void> {
    await this.#rows(`CREATE DATABASE IF NOT EXISTS ${quoteMysql(this.database)} CHARACTER SET utf8mb4`);
    const moves = this.#tables.map(
      (name) => `${quoteMysql(this.#own)}.${quoteMysql(name)} TO ${quoteMysql(this.database)}.${quoteMysql(name)}`,
    );
    if (moves.length > 0) await this.#rows(`RENAME TABLE ${moves.join(", ")}`);
    await this.discard();
  }

  async discard(): Promise<void> {
    const promised = this.client.promise();
    // A server that is lost keeps a database of a name that says what it is.
    await promised.query(`DROP DATABASE IF EXISTS ${quoteMysql(this.#own)}`).catch(() => undefined);
    await promised.end().catch(() => this.client.destroy());
  }

  async #isBroken(name: string, { columns, targets }: TableReference, target: string): Promise<boolean> {
    const same = columns.map((column, i) => `a.${quoteMysql(column)} = b.${quoteMysql(targets[i] ?? "")}`);
    const filled = columns.map((column) => `a.${quoteMysql(column)} IS NOT NULL`);
    const sql = `SELECT 1 FROM ${quoteMysql(name)} a WHERE ${filled.join(" AND ")} AND NOT EXISTS (SELECT 1 FROM ${quoteMysql(target)} b WHERE ${same.join(" AND ")}) LIMIT 1`;
    return (await this.#rows(sql)).length > 0;
  }

  async #rows(sql: string, values: readonly (CellValue | Buffer)[] = []): Promise<readonly unknown[]> {
    try {
      const [rows]: readonly [unknown, unknown] = await this.client.promise().query({ sql, values: [...values] });
      return Array.isArray(rows) ? rows : [];
    } catch (error) {
      const number = error instanceof Error && "errno" in error ? Number(error.errno) : 0;
      if (BROKEN.has(number))
        throw new ItemError(
          "not-redactable",
          "write",
          `the copy does not keep a constraint of its tables (error ${number})`,
          { cause: error },
        );
      throwMysql(error);
    }
  }
}

const bufferOf = (cell: CellValue): string | Buffer | null => (cell instanceof Uint8Array ? Buffer.from(cell) : cell);
