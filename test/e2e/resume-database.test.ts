/** A scan of a database that is killed in the midst of a long table, and gone on with: nothing is lost, nothing counts twice. */
import { execFileSync } from "node:child_process";
import { join } from "node:path";
import pg from "pg";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { mysqlServers } from "../support/mysql.js";
import { hasPostgres, startPostgres } from "../support/postgres.js";
import { hasProgram } from "../support/programs.js";
import { killAfter, makeFolder, recordsOf, runSever, startSever, type Outcome } from "./run-sever.js";

/** A table that is done when the scan is killed, and one of several parts that is not. */
const SHORT = 300;
const LONG = 24_000;
const FINDINGS = SHORT + LONG;

/** A database with both tables, and what takes it away again. */
interface Office {
  readonly url: string;
  stop(): Promise<void>;
}

async function inPostgres(): Promise<Office> {
  const server = await startPostgres();
  const url = await server.url("office");
  const client = new pg.Client(url);
  await client.connect();
  await client.query(`
    CREATE TABLE a_short AS SELECT i AS id, 's' || i || '@example.tt' AS mail FROM generate_series(1, ${SHORT}) AS i;
    CREATE TABLE b_long AS SELECT i AS id, 'l' || i || '@example.tt' AS mail, 'R-' || i AS ref FROM generate_series(1, ${LONG}) AS i;
    ALTER TABLE a_short ADD PRIMARY KEY (id); ALTER TABLE b_long ADD PRIMARY KEY (id); ANALYZE`);
  await client.end();
  return { url, stop: () => server.stop() };
}

/** MySQL and SQLite write this alike. `join`: what puts texts together. */
const statementsOf = (join: (...parts: string[]) => string): string[] => [
  "CREATE TABLE a_short (id INTEGER PRIMARY KEY, mail VARCHAR(80))",
  "CREATE TABLE b_long (id INTEGER PRIMARY KEY, mail VARCHAR(80), ref VARCHAR(80))",
  `INSERT INTO b_long WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 1000)
    SELECT 1000 * a.i - 1000 + n.i, ${join("'l'", "1000 * a.i - 1000 + n.i", "'@example.tt'")}, ${join("'R-'", "n.i")}
    FROM n JOIN n AS a ON a.i <= ${LONG / 1000}`,
  `INSERT INTO a_short SELECT id, ${join("'s'", "id", "'@example.tt'")} FROM b_long WHERE id <= ${SHORT}`,
];

async function inMysql(start: ReturnType<typeof mysqlServers>[number]["start"]): Promise<Office> {
  const server = await start();
  const client = await server.connect();
  const inOffice = statementsOf((...parts) => `CONCAT(${parts.join(", ")})`);
  for (const sql of ["CREATE DATABASE office CHARACTER SET utf8mb4", "USE office", ...inOffice])
    await client.query(sql);
  await client.query("ANALYZE TABLE a_short, b_long");
  await client.end();
  return { url: `mysql://root@127.0.0.1:${server.port}/office`, stop: () => server.stop() };
}

function inSqlite(): Promise<Office> {
  const file = join(makeFolder({ "here/": "" }), "office.db");
  const script = "import sqlite3, sys; sqlite3.connect(sys.argv[1]).executescript(sys.argv[2])";
  const statements = statementsOf((...parts) => parts.map((part) => `(${part})`).join(" || "));
  execFileSync("python3", ["-c", script, file, statements.join("; ")]);
  return Promise.resolve({ url: `sqlite:${file}`, stop: () => Promise.resolve() });
}

const ENGINES = [
  { name: "postgres", isThere: hasPostgres(), make: inPostgres },
  ...mysqlServers().map(({ name, isThere, start }) => ({ name, isThere, make: () => inMysql(start) })),
  { name: "sqlite", isThere: hasProgram("python3"), make: inSqlite },
];

/** Without the seconds that it took. */
const linesOf = (outcome: Outcome): string[] =>
  outcome.stdout.split("\n").map((line) => line.replace(/"seconds":[\d.]+/, ""));

describe.each(ENGINES)("a scan of a database of $name that is killed within a table", ({ isThere, make }) => {
  let office: Office;
  beforeAll(async () => {
    if (isThere) office = await make();
  }, 60_000);
  afterAll(async () => {
    if (isThere) await office.stop();
  });

  it.skipIf(!isThere)(
    "is gone on with to what an undisturbed scan gives, in its output and in its store",
    async () => {
      const folder = makeFolder({ "here/": "" });
      const scan = ["scan", office.url, "--types", "EMAIL", "--format", "jsonl", "--quiet", "--workers", "2"];
      const whole = await runSever(folder, [...scan, "--store", "none"]);
      expect(recordsOf(whole).at(-1)).toMatchObject({ findings: FINDINGS, interrupted: false });

      const store = ["--store", "sqlite:office.sqlite"];
      const child = startSever(folder, [...scan, ...store, "--resume"]);
      const seen = await killAfter(child, 'b_long"],"type"', FINDINGS / 4);
      expect(seen).toBeLessThan(FINDINGS);

      const resumed = await runSever(folder, [...scan, ...store, "--resume"]);
      expect(resumed.status).toBe(0);
      expect(linesOf(resumed)).toEqual(linesOf(whole));
      const kept = await runSever(folder, [
        "report",
        "--records",
        "--format",
        "jsonl",
        "--store",
        `sqlite:${join(folder, "office.sqlite")}`,
      ]);
      const records = recordsOf(kept);
      const ids = new Set(records.flatMap(({ kind, id }) => (kind === "finding" ? [id] : [])));
      expect(ids.size).toBe(FINDINGS);
      expect(records.filter(({ kind }) => kind === "finding")).toHaveLength(FINDINGS);
    },
    120_000,
  );
});
