/** What every database engine promises, against real servers and files. */
import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { RowDataPacket } from "mysql2/promise";
import pg from "pg";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { ConfigError } from "../../src/core/problem.js";
import { DatabaseSessions } from "../../src/pipeline/database-sessions.js";
import { resolveConnection } from "../../src/sources/database/connection.js";
import { openSession } from "../../src/sources/database/engines.js";
import { databaseSource } from "../../src/sources/database/source.js";
import type { TableEvent } from "../../src/tables/table.js";
import { mysqlServers } from "../support/mysql.js";
import { postgresServers, startPostgres } from "../support/postgres.js";
import { hasProgram } from "../support/programs.js";
import { scanDatabase, SETUP } from "../support/scan-database.js";

const PASSWORD = "s3cret @/%";

interface Running {
  /** For the account that reads. */
  readonly url: string;
  /** Whether a long table is read in parts. */
  readonly inParts: boolean;
  readonly stop: () => Promise<void>;
  /** Ends all connections of the account that reads. */
  readonly cut?: () => Promise<void>;
}

interface Tried {
  readonly id: string;
  readonly isThere: () => boolean;
  readonly start: () => Promise<Running>;
  /** In front of the names of tables. */
  readonly prefix: string;
  readonly hasAccounts: boolean;
  readonly odd: string;
  readonly wide: number;
}

/** Statements that all engines know. `quote`: the sign around names. */
function commonTables(quote: string, prefix: string, wide: number, blob: string): string[] {
  const odd = quote === "`" ? "`od``d 'ñ`" : `"od""d 'ñ 😀"`;
  const rows = (make: (i: number) => string): string => Array.from({ length: 60 }, (_, i) => make(i + 1)).join(", ");
  const note = "Client Maria Lopez phoned from 868-555-0134 about her diabetes.";
  return [
    `CREATE TABLE ${prefix}people (id int PRIMARY KEY, full_name varchar(80), email varchar(80), notes text, details json, doc ${blob})`,
    `INSERT INTO ${prefix}people VALUES ${rows((i) => `(${i}, 'Maria Lopez', 'p${i}@example.tt', '${i % 10 === 0 ? note : "nothing"}', '{"kin": [{"phone": "868-622-${1000 + i}"}]}', ${i === 7 ? documentSql() : "NULL"})`)}`,
    `CREATE TABLE ${prefix}by_mail (email varchar(80) PRIMARY KEY, n int)`,
    `INSERT INTO ${prefix}by_mail VALUES ${rows((i) => `('k${i}@example.tt', ${i})`)}`,
    `CREATE TABLE ${prefix}keyless (email varchar(80))`,
    `INSERT INTO ${prefix}keyless VALUES ${rows((i) => `('q${i}@example.tt')`)}`,
    `CREATE TABLE ${prefix}empty_one (email varchar(80))`,
    `CREATE TABLE ${prefix}${odd} (${quote}e mail${quote} varchar(80))`,
    `INSERT INTO ${prefix}${odd} VALUES ('odd@example.tt')`,
    `CREATE TABLE ${prefix}wide (${Array.from({ length: wide }, (_, i) => `c${i} int`).join(", ")})`,
    `INSERT INTO ${prefix}wide (c0, c${wide - 1}) VALUES (1, 2)`,
    `CREATE VIEW ${prefix}shown AS SELECT email FROM ${prefix}people`,
  ];
}

/** Dates that only the comment on their column says to be of birth. */
const CODED = Array.from({ length: 12 }, (_, i) => `(${i + 1}, '19${60 + i}-0${1 + (i % 9)}-14')`).join(", ");

/** Numbers of which only the comment on their table says that they are those of persons. */
const NUMBERED = Array.from({ length: 12 }, (_, i) => `('R-${4471 + 37 * i}', 'x')`).join(", ");

/** A document as bytes. */
function documentSql(): string {
  const hex = Buffer.from("{\\rtf1 Letter to Mr John Baptiste, 14 Frederick Street, Port of Spain}").toString("hex");
  return `X'${hex}'`;
}

const TRIED: readonly Tried[] = [
  ...postgresServers().map(({ name, isThere, folder }): Tried => ({
    id: name,
    isThere: () => isThere,
    prefix: "hr.",
    hasAccounts: true,
    odd: `hr."od""d 'ñ 😀"`,
    wide: 1600,
    start: async () => {
      const server = await startPostgres(folder);
      const url = await server.url("office");
      const client = new pg.Client(url);
      client.on("error", () => undefined);
      await client.connect();
      const tables = commonTables('"', "hr.", 1600, "bytea").map((sql) => sql.replace(/X'([0-9a-f]+)'/g, "'\\x$1'"));
      for (const sql of ["CREATE SCHEMA hr", ...tables, "CREATE TABLE hr.secret (a text)"]) await client.query(sql);
      await client.query(`CREATE ROLE reader LOGIN PASSWORD '${PASSWORD}'; GRANT USAGE ON SCHEMA hr TO reader;
        GRANT SELECT ON ALL TABLES IN SCHEMA hr TO reader; REVOKE ALL ON hr.secret FROM reader;
        CREATE TABLE hr.ruled (id int, email text); INSERT INTO hr.ruled VALUES (1, 'a@example.tt'), (2, 'b@example.tt');
        ALTER TABLE hr.ruled ENABLE ROW LEVEL SECURITY; CREATE POLICY p ON hr.ruled USING (id = 1);
        GRANT SELECT ON hr.ruled TO reader;
        CREATE TABLE hr.coded (id int PRIMARY KEY, c07 varchar(20)); COMMENT ON COLUMN hr.coded.c07 IS 'Date of birth';
        INSERT INTO hr.coded VALUES ${CODED}; GRANT SELECT ON hr.coded TO reader;
        CREATE TABLE hr.r7 (ref varchar(20), flag varchar(2)); COMMENT ON TABLE hr.r7 IS 'Patients of the clinic. Daily.';
        CREATE TABLE hr.r8 (ref varchar(20), flag varchar(2)); COMMENT ON TABLE hr.r8 IS 'Parts in the depot';
        INSERT INTO hr.r7 VALUES ${NUMBERED}; INSERT INTO hr.r8 VALUES ${NUMBERED};
        GRANT SELECT ON hr.r7, hr.r8 TO reader; CREATE TABLE hr.long (id int PRIMARY KEY, filler text);
        INSERT INTO hr.long SELECT i, repeat('x', 800) FROM generate_series(1, 24000) i; GRANT SELECT ON hr.long TO reader`);
      const { rows } = await client.query<{ server_version_num: string }>("SHOW server_version_num");
      return {
        inParts: Number(rows[0]?.server_version_num) >= 140_000,
        url: url.replace("tester@", `reader:${encodeURIComponent(PASSWORD)}@`),
        cut: async () =>
          void (await client.query("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE usename = 'reader'")),
        stop: async () => {
          await client.end();
          await server.stop();
        },
      };
    },
  })),
  ...mysqlServers().map(({ name, isThere, start }): Tried => ({
    id: name,
    isThere: () => isThere,
    prefix: "office.",
    hasAccounts: true,
    odd: 'office."od`d \'ñ"',
    wide: 1000,
    start: async () => {
      const server = await start();
      const client = await server.connect();
      await client.query("CREATE DATABASE office CHARACTER SET utf8mb4");
      for (const sql of commonTables("`", "office.", 1000, "blob")) await client.query(sql);
      const digits =
        "(SELECT 0 d UNION SELECT 1 UNION SELECT 2 UNION SELECT 3 UNION SELECT 4 UNION SELECT 5 UNION SELECT 6 UNION SELECT 7 UNION SELECT 8 UNION SELECT 9)";
      const numbers = "a.d + 10 * b.d + 100 * c.d + 1000 * e.d + 10000 * f.d";
      await client.query(
        `CREATE TABLE office.secret (a text); CREATE TABLE office.\`long\` (id int PRIMARY KEY, filler text);
        INSERT INTO office.\`long\` SELECT 1 + ${numbers}, repeat('x', 50)
          FROM ${["a", "b", "c", "e", "f"].map((one) => `${digits} ${one}`).join(", ")} WHERE ${numbers} < 24000`,
      );
      await client.query("CREATE TABLE office.coded (id int PRIMARY KEY, c07 varchar(20) COMMENT 'Date of birth')");
      await client.query(`INSERT INTO office.coded VALUES ${CODED}`);
      await client.query(
        "CREATE TABLE office.r7 (ref varchar(20), flag varchar(2)) COMMENT 'Patients of the clinic. Daily.'",
      );
      await client.query("CREATE TABLE office.r8 (ref varchar(20), flag varchar(2)) COMMENT 'Parts in the depot'");
      for (const name of ["r7", "r8"]) await client.query(`INSERT INTO office.${name} VALUES ${NUMBERED}`);
      await client.query(`CREATE USER reader@'127.0.0.1' IDENTIFIED BY '${PASSWORD}'`);
      for (const name of [
        "coded",
        "r7",
        "r8",
        "people",
        "by_mail",
        "keyless",
        "empty_one",
        "`od``d 'ñ`",
        "wide",
        "shown",
        "`long`",
      ])
        await client.query(`GRANT SELECT ON office.${name} TO reader@'127.0.0.1'`);
      await client.query("GRANT SHOW VIEW ON office.shown TO reader@'127.0.0.1'");
      await client.query("GRANT INSERT ON office.secret TO reader@'127.0.0.1'");
      return {
        inParts: true,
        url: `mysql://reader:${encodeURIComponent(PASSWORD)}@127.0.0.1:${server.port}/office`,
        cut: async () => {
          const [readers] = await client.query<RowDataPacket[]>(
            "SELECT id FROM information_schema.processlist WHERE user = 'reader'",
          );
          for (const { id } of readers as { id: number }[]) await client.query(`KILL CONNECTION ${id}`);
        },
        stop: async () => {
          await client.end();
          await server.stop();
        },
      };
    },
  })),
  {
    id: "sqlite",
    isThere: () => hasProgram("python3"),
    prefix: "",
    hasAccounts: false,
    odd: `"od""d 'ñ 😀"`,
    wide: 1600,
    start: () => {
      const folder = mkdtempSync(join(tmpdir(), "sever-test-"));
      const tables = commonTables('"', "", 1600, "blob");
      const long = `CREATE TABLE "long" (id integer PRIMARY KEY, filler text);
        WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 120000) INSERT INTO "long" SELECT i, 'x' FROM n`;
      const script = `import sqlite3, sys; sqlite3.connect(sys.argv[1]).executescript(sys.stdin.read())`;
      execFileSync("python3", ["-c", script, join(folder, "office.db")], { input: [...tables, long].join(";\n") });
      return Promise.resolve({
        inParts: true,
        url: `sqlite:${join(folder, "office.db")}`,
        stop: () => Promise.resolve(rmSync(folder, { recursive: true })),
      });
    },
  },
];

const idsOf = (event: TableEvent): number[] =>
  event.kind === "problem" ? [] : Array.from(event.rows, ({ cells }) => Number(cells[0]));

describe.each(TRIED.map((tried) => ({ ...tried, name: tried.id })))("$name", (tried) => {
  const { prefix } = tried;
  const isThere = tried.isThere();
  let running: Running;
  let scan: Awaited<ReturnType<typeof scanDatabase>>;

  beforeAll(async () => {
    if (!isThere) return;
    running = await tried.start();
    scan = await scanDatabase(running.url, {}, ["*long"]);
  }, 240_000);
  afterAll(async () => {
    if (isThere) await running.stop();
  });

  it.skipIf(!isThere)("finds values under table, column and key of the row", () => {
    const found = scan.findings.find(
      ({ table, rowKey, type }) => table === `${prefix}people` && rowKey === "id=7" && type === "EMAIL",
    );
    expect(found).toMatchObject({
      columnName: "email",
      start: 0,
      end: 13,
      value: "p7@example.tt",
      path: [`${prefix}people`],
    });
    expect(scan.item(`${prefix}people`)).toMatchObject({
      status: "examined",
      rows: { read: 60, total: 60, isCounted: true },
    });
  });

  it.skipIf(!isThere)("reads free text, JSON and documents in cells", () => {
    const inText = scan.findings.filter(({ columnName, type }) => columnName === "notes" && type === "PHONE");
    expect(inText.map(({ rowKey }) => rowKey)).toEqual(["id=10", "id=20", "id=30", "id=40", "id=50", "id=60"]);
    expect(inText[0]).toMatchObject({ start: 31, end: 43, value: "868-555-0134" });
    const inJson = scan.findings.find(({ rowKey, cell }) => rowKey === "id=3" && cell === "$.kin[0].phone");
    expect(inJson).toMatchObject({ type: "PHONE", columnName: "details.kin.phone", value: "868-622-1003" });
    const inDocument = scan.findings.filter(({ path }) => path.length === 2);
    expect(inDocument.map(({ path, value }) => [path[1], value])).toContainEqual(["id=7 · doc", "John Baptiste"]);
  });

  it.skipIf(!isThere)("never names a row by a key that is personal", () => {
    const found = scan.findings.filter(({ table }) => table === `${prefix}by_mail`);
    expect(found).toHaveLength(60);
    expect(new Set(found.map(({ id }) => id)).size).toBe(60);
    for (const { rowKey } of found) expect(rowKey).toMatch(/^(?:key #[0-9a-f]{12}|ctid \(\d+,\d+\))$/);
  });

  it.skipIf(!isThere)("examines rows without a key, odd names, no rows and very many columns", () => {
    expect(scan.findings.filter(({ table }) => table === `${prefix}keyless`)).toHaveLength(60);
    expect(scan.findings.find(({ table }) => table === tried.odd)).toMatchObject({
      columnName: "e mail",
      value: "odd@example.tt",
    });
    expect(scan.item(`${prefix}empty_one`)).toMatchObject({ status: "examined", rows: { read: 0, total: 0 } });
    expect(scan.item(`${prefix}wide`)).toMatchObject({ status: "examined", rows: { read: 1 } });
  });

  it.skipIf(!isThere)("leaves out views of tables that are read, and counts them", () => {
    expect(scan.item(`${prefix}shown`)).toBeUndefined();
    expect(scan.leftOut.view).toBe(1);
    expect(scan.leftOut.exclude).toBe(1);
  });

  it.skipIf(!isThere)("says of each column what it holds, in how many cells, and why", () => {
    const columns = scan.item(`${prefix}people`)?.columns ?? [];
    expect(columns.find(({ name }) => name === "email")).toMatchObject({
      type: "EMAIL",
      share: 1,
      cells: 60,
      estimate: [60, 60],
    });
    const notes = columns.find(({ name, type }) => name === "notes" && type === "PHONE");
    expect(notes).toMatchObject({ share: 0.1, cells: 6, estimate: [6, 6] });
    expect(notes?.why).toContain("within the text of 6 of 60 filled cells");
    expect(columns.map(({ name }) => name)).not.toContain("id");
  });

  it.skipIf(!isThere)("draws rows and estimates with an interval that holds the truth", async () => {
    const drawn = await scanDatabase(running.url, { sample: 20 }, ["*", "!*people"]);
    const item = drawn.item(`${prefix}people`);
    expect(item?.rows).toMatchObject({ total: 60, isCounted: true });
    expect(item?.rows?.read).toBeGreaterThan(8);
    expect(item?.rows?.read).toBeLessThan(40);
    const [low, high] = item?.columns?.find(({ name }) => name === "email")?.estimate ?? [0, 0];
    expect(low).toBeLessThanOrEqual(60);
    expect(low).toBeGreaterThan(40);
    expect(high).toBe(60);
  });

  it.skipIf(!isThere)("signs the rows of a table, in every session alike", async () => {
    const connection = resolveConnection(running.url, SETUP);
    const signs: (string | undefined)[] = [];
    for (let i = 0; i < 2; i++) {
      const session = await openSession(connection);
      await session.shareSnapshot();
      for (const { table, parts } of await session.list())
        if (["people", "by_mail"].includes(table.name)) signs.push((await session.sign(table, parts))?.whole);
      await session.close();
    }
    expect(signs).toHaveLength(4);
    expect(signs[0]).toMatch(/\d/);
    expect(signs.slice(2)).toEqual(signs.slice(0, 2));
  });

  it.skipIf(!isThere).each([
    ["as rows", false],
    ["packed", true],
  ])("reads every row of a long table once, part by part, the same each time, %s", async (_, isPacked) => {
    const connection = resolveConnection(running.url, SETUP);
    const session = await openSession(connection);
    const snapshot = await session.shareSnapshot();
    const listed = (await session.list()).find(({ table }) => table.name === "long");
    if (!listed) throw new Error("no table long");
    expect(listed.parts.length > 1).toBe(running.inParts);
    const sessions = new DatabaseSessions([connection]);
    const ids: number[] = [];
    for (const part of listed.parts)
      for await (const event of sessions.read(connection.address, listed.table, part, { snapshot, isPacked }))
        ids.push(...idsOf(event));
    await sessions.close();
    await session.close();
    expect(ids).toEqual(Array.from({ length: tried.id === "sqlite" ? 120_000 : 24_000 }, (_, i) => i + 1));
  });

  if (tried.hasAccounts)
    it.skipIf(!isThere).each([
      ["as rows", false],
      ["packed", true],
    ])("goes on behind the last row when the connection is lost, %s", async (_, isPacked) => {
      const connection = resolveConnection(running.url, SETUP);
      const session = await openSession(connection);
      const listed = (await session.list()).find(({ table }) => table.name === "long");
      await session.close();
      if (!listed) throw new Error("no table long");
      const sessions = new DatabaseSessions([connection]);
      const ids: number[] = [];
      let cuts = 0;
      // One part of all rows, which PostgreSQL reads by pages where there might be more.
      const all = { index: 0, of: listed.parts.length };
      for await (const event of sessions.read(connection.address, listed.table, all, { isPacked })) {
        ids.push(...idsOf(event));
        if (ids.length > 2000 && cuts++ === 0) await running.cut?.();
      }
      await sessions.close();
      expect(cuts).toBeGreaterThan(1);
      expect(ids).toEqual(Array.from({ length: 24_000 }, (_, i) => i + 1));
    });

  if (tried.hasAccounts)
    it.skipIf(!isThere)("refuses a table that the account may not read, and reads the others", () => {
      expect(scan.item(`${prefix}secret`)).toMatchObject({
        status: "refused",
        problems: [{ code: "permission-denied" }],
      });
    });

  if (tried.hasAccounts)
    it.skipIf(!isThere)("takes the comment on a column for what it is, and says so", () => {
      const verdict = scan.item(`${prefix}coded`)?.columns?.find(({ name }) => name === "c07");
      expect(verdict).toMatchObject({ type: "DATE_OF_BIRTH", cells: 12 });
      expect(verdict?.why.join("; ")).toMatch(/date of birth.*the column has a comment/i);
    });

  if (tried.hasAccounts)
    it.skipIf(!isThere)("takes the comment on a table for what its rows are, and says so", () => {
      const verdict = scan.item(`${prefix}r7`)?.columns?.find(({ name }) => name === "ref");
      expect(verdict).toMatchObject({ type: "CASE_NUMBER", cells: 12 });
      expect(verdict?.why.join("; ")).toContain("as the comment on the table says what its rows are");
      expect(scan.item(`${prefix}r8`)?.columns ?? []).toEqual([]);
    });

  if (tried.hasAccounts)
    it.skipIf(!isThere)("says no password, neither in records nor in errors", async () => {
      expect(JSON.stringify([scan.items, scan.findings])).not.toContain("s3cret");
      expect(scan.items[0]?.source).toMatch(/^(?:postgres|mysql):\/\/127\.0\.0\.1:\d+\/office$/);
      const wrong = running.url.replace("/office", "/nowhere");
      const error: unknown = await databaseSource.prepare(wrong, SETUP).catch((thrown: unknown) => thrown);
      expect(error).toBeInstanceOf(ConfigError);
      expect(String(error)).not.toMatch(/s3cret|reader/);
    });

  if (!tried.hasAccounts)
    it.skipIf(!isThere)("writes nothing beside the file", () => {
      expect(readdirSync(join(running.url.slice("sqlite:".length), ".."))).toEqual(["office.db"]);
    });

  if (tried.id.endsWith("postgres"))
    it.skipIf(!isThere)("tells that a policy hides rows", () => {
      expect(scan.item("hr.ruled")).toMatchObject({
        status: "partly",
        rows: { read: 1 },
        problems: [{ code: "permission-denied" }],
      });
    });
});
