/** Signs of tables of MySQL and MariaDB: what reading adds up is what the server says of the whole table, and any change alters it. */
import type { Connection as Client } from "mysql2/promise";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { resolveConnection } from "../../src/sources/database/connection.js";
import type { Session, TableSigns } from "../../src/sources/database/engine.js";
import { openSession } from "../../src/sources/database/engines.js";
import { OPENING_ROWS } from "../../src/tables/opening.js";
import { addSums, signOfRows } from "../../src/tables/table-stamp.js";
import type { Table, TablePart } from "../../src/tables/table.js";
import { mysqlServers, type MysqlServer } from "../support/mysql.js";
import { SETUP } from "../support/scan-database.js";

/** A column of every kind, a row without values, one of empty ones, one of long ones. */
const KINDS = `
  CREATE TABLE kinds (id int PRIMARY KEY, t tinyint, u bigint unsigned, d decimal(20, 6), f float, g double, b bit(12), c char(9),
    v varchar(90), l varchar(90) CHARACTER SET latin1, r varchar(90) CHARACTER SET cp1251, w varbinary(90), i binary(4), o blob, x text,
    y longtext, j json, e enum('a', 'b'), s set('a', 'b'), q date, k datetime(6), m timestamp(3) NULL, n time, z year, p point);
  INSERT INTO kinds (id) VALUES (1);
  INSERT INTO kinds VALUES (2, 0, 0, 0, 0, 0, 0, '', '', '', '', '', '', '', '', '', '{}', 'a', '', '2024-01-01', '2024-01-01',
    '2024-01-01', '00:00:00', 2024, ST_GeomFromText('POINT(0 0)'));
  INSERT INTO kinds VALUES (3, -128, 18446744073709551615, -12345678901234.123456, 1.1, 1e-300, b'101010101010', 'ñ', 'O''Neil \\\\ 😀',
    'né', 'Иван', X'00ff27', X'00010203', REPEAT(X'ff', 60000), REPEAT('é', 30000), REPEAT('x', 3000000), '{"a": [1, null, "é"]}', 'b',
    'a,b', '1960-02-29', '2024-01-01 10:11:12.123456', '2024-01-01 10:11:12.5', '-23:59:59', 1999, ST_GeomFromText('POINT(1 2)'))`;

const LONG = `CREATE TABLE long_one (id int PRIMARY KEY, mail varchar(80));
  INSERT INTO long_one SELECT 1 + a.d + 10 * b.d + 100 * c.d + 1000 * e.d, CONCAT('m', a.d, b.d, c.d, e.d, '@example.tt')
  FROM ${["a", "b", "c", "e"].map((one) => `(${Array.from({ length: 10 }, (_, i) => `SELECT ${i} d`).join(" UNION ")}) ${one}`).join(", ")}`;

const WHOLE: readonly TablePart[] = [{ index: 0, of: 1 }];
const PARTS: readonly TablePart[] = [
  { index: 0, of: 2, to: "4000" },
  { index: 1, of: 2, from: "4000" },
];

describe.each(mysqlServers())("$name", ({ isThere, start }) => {
  let server: MysqlServer;
  let client: Client;
  let session: Session;
  let tables: ReadonlyMap<string, Table>;

  const tableOf = (name: string): Table => {
    const table = tables.get(name);
    if (!table) throw new Error(`no table ${name}`);
    return table;
  };
  const signsOf = (name: string, parts = WHOLE): Promise<TableSigns | undefined> => session.sign(tableOf(name), parts);
  const signOf = async (name: string, parts = WHOLE): Promise<string | undefined> =>
    (await signsOf(name, parts))?.whole;

  async function readSign(name: string, parts: readonly TablePart[], limit?: number): Promise<string | undefined> {
    let sum: bigint | undefined = 0n;
    let rows = 0;
    for (const part of parts)
      for await (const event of session.read(tableOf(name), part, { isSigned: true, limit }))
        if (event.kind === "rows") {
          sum = addSums(sum, event.sum);
          rows += event.rows.length;
        }
    return sum === undefined ? undefined : signOfRows({ rows, sum });
  }

  beforeAll(async () => {
    if (!isThere) return;
    server = await start();
    client = await server.connect();
    await client.query("CREATE DATABASE office CHARACTER SET utf8mb4");
    await client.query("USE office");
    await client.query(KINDS);
    await client.query(LONG);
    await client.query(
      `CREATE TABLE keyless (mail varchar(80)); INSERT INTO keyless VALUES ('a@example.tt');
      CREATE TABLE none (id int PRIMARY KEY, mail varchar(80));
      CREATE TABLE other (id int PRIMARY KEY, mail varchar(80)) ENGINE = MyISAM; INSERT INTO other VALUES (1, 'a@example.tt');
      CREATE VIEW shown AS SELECT * FROM none`,
    );
    session = await openSession(resolveConnection(`mysql://root@127.0.0.1:${server.port}/office`, SETUP));
    tables = new Map((await session.list()).map(({ table }) => [table.name, table]));
  }, 120_000);
  afterAll(async () => {
    if (!isThere) return;
    await session.close();
    await client.end();
    await server.stop();
  });

  it.skipIf(!isThere)(
    "adds up what is read to what the server says of all rows, whatever their types and parts",
    async () => {
      for (const [name, parts, rows] of [
        ["kinds", WHOLE, 3],
        ["long_one", PARTS, 10_000],
        ["none", WHOLE, 0],
        ["other", WHOLE, 1],
      ] as const) {
        const sign = await signOf(name);
        expect(sign, name).toMatch(new RegExp(`^${rows} \\d+$`));
        expect(await readSign(name, parts), name).toBe(sign);
        expect(await signOf(name, parts), name).toBe(sign);
      }
    },
  );

  it.skipIf(!isThere)("signs the parts of a table and its first rows as reading them does", async () => {
    const signs = await signsOf("long_one", PARTS);
    for (const [i, part] of PARTS.entries()) expect(signs?.parts?.each[i]).toBe(await readSign("long_one", [part]));
    const opening = await Promise.all([
      readSign("long_one", PARTS.slice(0, 1), OPENING_ROWS),
      readSign("long_one", PARTS.slice(1), OPENING_ROWS),
    ]);
    expect(signs?.parts?.opening).toBe(opening.join("\n"));
  });

  it.skipIf(!isThere)("does not sign rows that nothing tells apart, nor views", async () => {
    expect(await signOf("keyless")).toBeUndefined();
    expect(await signOf("shown")).toBeUndefined();
  });

  it.skipIf(!isThere)("gives another sign when any value is another", async () => {
    const signs = [await signOf("kinds")];
    const changes = tableOf("kinds").columns.slice(1);
    for (const { name } of changes) {
      await client.query(`UPDATE kinds a JOIN kinds b ON b.id = 2 SET a.\`${name}\` = b.\`${name}\` WHERE a.id = 1`);
      signs.push(await signOf("kinds"));
    }
    expect(changes).toHaveLength(24);
    expect(new Set(signs).size).toBe(25);
    await client.query("UPDATE long_one a JOIN long_one b ON b.id = 8000 SET a.mail = b.mail WHERE a.id = 2");
    expect(await readSign("long_one", PARTS)).toBe(await signOf("long_one"));
  });
});
