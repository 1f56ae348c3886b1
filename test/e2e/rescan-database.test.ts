/** A database that is scanned again: only tables that have changed are read, and what is told is what reading all would tell. */
import { execFileSync } from "node:child_process";
import { setTimeout } from "node:timers/promises";
import { join } from "node:path";
import pg from "pg";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { hasPostgres, startPostgres, type PostgresServer } from "../support/postgres.js";
import { mysqlServers, type MysqlServer } from "../support/mysql.js";
import { hasProgram } from "../support/programs.js";
import { makeFolder, recordsOf, runSever, type Outcome } from "./run-sever.js";

/** A table of several parts, one with a document in a cell, one without rows. */
const TABLES = [
  "CREATE TABLE c_long (id int PRIMARY KEY, mail text, ref text)",
  "INSERT INTO c_long SELECT i, 'l' || i || '@example.tt', 'R-' || i FROM generate_series(1, 24000) AS i",
  "CREATE TABLE b_letters (id int PRIMARY KEY, mail text, letter bytea)",
  `INSERT INTO b_letters SELECT i, 'b' || i || '@example.tt', convert_to('{\\rtf1 Write to kin' || i || '@example.tt soon}', 'UTF8')
    FROM generate_series(1, 20) AS i`,
  "CREATE TABLE a_empty (mail text)",
];

/** Without the seconds that it took. */
const linesOf = (outcome: Outcome): string[] =>
  outcome.stdout.split("\n").map((line) => line.replace(/"seconds":[\d.]+/, ""));

/** Tables of which something is told. */
const told = (outcome: Outcome): unknown[] => [
  ...new Set(recordsOf(outcome).flatMap(({ kind, path }) => (kind === "item" ? [(path as string[])[0]] : []))),
];

const unchangedIn = (outcome: Outcome): unknown => recordsOf(outcome).at(-1)?.["leftOut"];

describe.skipIf(!hasPostgres())("a database that is scanned again", () => {
  let server: PostgresServer;
  let client: pg.Client;
  let url: string;
  const here = makeFolder({ "here/": "" });
  const scan = (...more: string[]): Promise<Outcome> =>
    runSever(here, ["scan", url, "--types", "EMAIL", "--format", "jsonl", "--quiet", "--workers", "2", ...more]);

  beforeAll(async () => {
    server = await startPostgres();
    url = await server.url("office");
    client = new pg.Client(url);
    await client.connect();
    for (const sql of TABLES) await client.query(sql);
    await client.query("ANALYZE");
    expect((await scan("--store", "sqlite:kept.sqlite")).status).toBe(0);
  }, 120_000);
  afterAll(async () => {
    await client.end();
    await server.stop();
  });

  it("tells nothing of tables that are as they were, and all of them without --only-changed", async () => {
    const changed = await scan("--store", "sqlite:kept.sqlite", "--only-changed");
    expect(told(changed)).toEqual([]);
    expect(unchangedIn(changed)).toMatchObject({ unchanged: { items: 3, findings: 24_040 } });
    expect(linesOf(await scan("--store", "sqlite:kept.sqlite"))).toEqual(linesOf(await scan("--store", "none")));
  }, 120_000);

  it.each([
    ["a value is changed", "UPDATE b_letters SET mail = 'new@example.tt' WHERE id = 7", "public.b_letters"],
    ["a row goes", "DELETE FROM b_letters WHERE id = 9", "public.b_letters"],
    ["a row comes", "INSERT INTO a_empty VALUES ('first@example.tt')", "public.a_empty"],
    ["a column has another name", "ALTER TABLE b_letters RENAME mail TO address", "public.b_letters"],
    ["a column is said to be another", "COMMENT ON COLUMN b_letters.letter IS 'Letters'", "public.b_letters"],
    [
      "a column takes the place of one that was like it, with no row written",
      "ALTER TABLE a_empty DROP mail, ADD mail text DEFAULT 'other@example.tt'",
      "public.a_empty",
    ],
  ])(
    "reads a table again when %s, and no other",
    async (_, sql, table) => {
      await client.query(sql);
      const changed = await scan("--store", "sqlite:kept.sqlite", "--only-changed");
      expect(told(changed)).toEqual([table]);
      expect(unchangedIn(changed)).toMatchObject({ unchanged: { items: 2 } });
    },
    120_000,
  );

  it("is reported table by table", async () => {
    const args = ["--store", "sqlite:kept.sqlite", "--since", "1", "--format"];
    const text = await runSever(here, ["report", ...args, "text"]);
    expect(text.stdout).toMatch(/^ {2}grown: postgres:\/\/\S+ > public\.a_empty \(0 -> 1 findings\)$/m);
    const rows = recordsOf(await runSever(here, ["report", ...args, "jsonl"]));
    expect(rows.filter(({ kind }) => kind === "change").map(({ path }) => path)).toContainEqual(["public.a_empty"]);
  }, 60_000);

  it("is told as if all of it had been read after all that", async () => {
    expect(linesOf(await scan("--store", "sqlite:kept.sqlite"))).toEqual(linesOf(await scan("--store", "none")));
  }, 120_000);
});

/** The same in words of MySQL, and a table of an engine without transactions. */
const MYSQL_TABLES = [
  "CREATE TABLE c_long (id int PRIMARY KEY, mail varchar(80), ref varchar(20))",
  `INSERT INTO c_long WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 1000)
    SELECT 1000 * a.i + n.i, CONCAT('l', 1000 * a.i + n.i, '@example.tt'), CONCAT('R-', n.i) FROM n JOIN n AS a ON a.i <= 24`,
  "CREATE TABLE b_letters (id int PRIMARY KEY, mail varchar(80), letter blob)",
  `INSERT INTO b_letters WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 20)
    SELECT i, CONCAT('b', i, '@example.tt'), CONCAT('{\\\\rtf1 Write to kin', i, '@example.tt soon}') FROM n`,
  "CREATE TABLE a_old (id int PRIMARY KEY, mail varchar(80)) ENGINE = MyISAM",
  "INSERT INTO a_old VALUES (1, 'a@example.tt')",
  "ANALYZE TABLE c_long",
];

describe.each(mysqlServers())("a database of $name that is scanned again", ({ isThere, start }) => {
  let server: MysqlServer;
  let client: Awaited<ReturnType<MysqlServer["connect"]>>;
  const here = makeFolder({ "here/": "" });
  const scan = (...more: string[]): Promise<Outcome> =>
    runSever(here, [
      ...["scan", `mysql://root@127.0.0.1:${server.port}/office`, "--types", "EMAIL", "--format", "jsonl", "--quiet"],
      ...["--workers", "2", ...more],
    ]);

  beforeAll(async () => {
    if (!isThere) return;
    server = await start();
    client = await server.connect();
    await client.query("CREATE DATABASE office CHARACTER SET utf8mb4");
    await client.query("USE office");
    for (const sql of MYSQL_TABLES) await client.query(sql);
    expect((await scan("--store", "sqlite:kept.sqlite")).status).toBe(0);
  }, 120_000);
  afterAll(async () => {
    if (!isThere) return;
    await client.end();
    await server.stop();
  });

  it.skipIf(!isThere)(
    "tells nothing of tables that are as they were, and all of them without --only-changed",
    async () => {
      const changed = await scan("--store", "sqlite:kept.sqlite", "--only-changed");
      expect(told(changed)).toEqual([]);
      expect(unchangedIn(changed)).toMatchObject({ unchanged: { items: 3, findings: 24_041 } });
      expect(linesOf(await scan("--store", "sqlite:kept.sqlite"))).toEqual(linesOf(await scan("--store", "none")));
    },
    120_000,
  );

  it.skipIf(!isThere).each([
    ["a value is changed", "UPDATE c_long SET mail = 'new@example.tt' WHERE id = 12007", "office.c_long"],
    ["a row goes", "DELETE FROM b_letters WHERE id = 9", "office.b_letters"],
    ["a row comes", "INSERT INTO a_old VALUES (2, 'first@example.tt')", "office.a_old"],
    ["a column is said to be another", "ALTER TABLE a_old MODIFY mail varchar(80) COMMENT 'E-mail'", "office.a_old"],
  ])(
    "reads a table again when %s, and no other",
    async (_, sql, table) => {
      await client.query(sql);
      const changed = await scan("--store", "sqlite:kept.sqlite", "--only-changed");
      expect(told(changed)).toEqual([table]);
      expect(unchangedIn(changed)).toMatchObject({ unchanged: { items: 2 } });
    },
    120_000,
  );

  it.skipIf(!isThere)(
    "is told as if all of it had been read after all that",
    async () => {
      expect(linesOf(await scan("--store", "sqlite:kept.sqlite"))).toEqual(linesOf(await scan("--store", "none")));
    },
    120_000,
  );
});

describe.skipIf(!hasProgram("python3"))("a SQLite file that is scanned again", () => {
  const write = (folder: string, sql: string): void => {
    const script = "import sqlite3, sys; sqlite3.connect(sys.argv[1]).executescript(sys.argv[2])";
    execFileSync("python3", ["-c", script, join(folder, "office.db"), sql]);
  };

  it.each(["delete", "wal"])("is read again only when it has changed, journal: %s", async (journal) => {
    const folder = makeFolder({ "here/": "" });
    const scan = (): Promise<Outcome> =>
      runSever(folder, [
        "scan",
        "sqlite:office.db",
        "--only-changed",
        "--format",
        "jsonl",
        "--store",
        "sqlite:s.sqlite",
      ]);
    write(folder, `PRAGMA journal_mode = ${journal}; CREATE TABLE a (mail); INSERT INTO a VALUES ('a@example.tt')`);
    await setTimeout(100);
    expect(told(await scan())).toEqual(["a"]);
    expect(told(await scan())).toEqual([]);
    write(folder, "UPDATE a SET mail = 'b@example.tt'");
    await setTimeout(100);
    expect(told(await scan())).toEqual(["a"]);
  });
});
