/** A long table that is scanned again: only the parts of it that have changed are read, and what is told and kept is what reading all would give. */
import { join } from "node:path";
import pg from "pg";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { Random } from "../../bench/random.js";
import { OPENING_ROWS } from "../../src/tables/opening.js";
import { mysqlServers, type MysqlServer } from "../support/mysql.js";
import { hasPostgres, startPostgres, type PostgresServer } from "../support/postgres.js";
import { countRows, type RowCounter } from "../support/row-counter.js";
import { killAfter, makeFolder, recordsOf, runSever, startSever, type Outcome } from "./run-sever.js";

const ROWS = 36_000;
const SCAN = ["--types", "EMAIL,PERSON", "--format", "jsonl", "--quiet", "--workers", "2"];
const ROUNDS = 2;
const CHANGES = 6;

/** Without the seconds that it took. */
const linesOf = (outcome: Outcome): string[] =>
  outcome.stdout.split("\n").map((line) => line.replace(/"seconds":[\d.]+/, ""));

/** A scan that reads all, and one that takes from the store what is as it was: both tell the same, and leave the same in a store. */
async function expectSame(scan: (...more: string[]) => Promise<Outcome>, round: number): Promise<void> {
  const again = await scan("--store", "sqlite:kept.sqlite");
  const fresh = await scan("--store", `sqlite:fresh${round}.sqlite`);
  expect(again.status).toBe(0);
  expect(linesOf(again)).toEqual(linesOf(fresh));
}

/** Kills a scan into the store when it has told half of the rows. */
async function killedWithin(folder: string, url: string): Promise<void> {
  const child = startSever(folder, ["scan", url, ...SCAN, "--store", "sqlite:kept.sqlite"]);
  await killAfter(child, '"kind":"finding"', ROWS / 2);
}

/** What the last scan of a store holds: all records, and sums of them. */
async function keptIn(folder: string, store: string): Promise<unknown[]> {
  const args = ["report", "--store", `sqlite:${join(folder, store)}`, "--format", "jsonl"];
  const records = linesOf(await runSever(folder, [...args, "--records"]));
  return [...records, ...recordsOf(await runSever(folder, args)).filter(({ kind }) => kind === "total")];
}

/** Tables with documents are read row by row, others page by page. */
const LETTERS = `, CASE WHEN i % 9000 = 0 THEN convert_to('{\\rtf1 Write to kin' || i || '@example.tt soon}', 'UTF8') END`;
const READINGS = [
  { read: "by rows", columns: 4, letter: ", letter bytea", letters: LETTERS },
  { read: "by pages", columns: 3, letter: "", letters: "" },
];

describe.skipIf(!hasPostgres()).each(READINGS)("a long table of PostgreSQL that is scanned again $read", (reading) => {
  /** Those that the table has, and what the program asks for besides. */
  const COLUMNS = reading.columns + 2;
  let server: PostgresServer;
  let client: pg.Client;
  let counter: RowCounter;
  const folder = makeFolder({ "here/": "" });
  const scan = (...more: string[]): Promise<Outcome> => runSever(folder, ["scan", counter.url, ...SCAN, ...more]);

  beforeAll(async () => {
    server = await startPostgres();
    const url = await server.url("office");
    counter = await countRows(url);
    client = new pg.Client(url);
    await client.connect();
    // Blocks with room, so that rows that are changed stay where they are.
    await client.query(
      `CREATE TABLE long_one (id int PRIMARY KEY, mail text, ref text${reading.letter}) WITH (fillfactor = 25)`,
    );
    await client.query(`INSERT INTO long_one SELECT i, 'l' || i || '@example.tt', 'R-' || i${reading.letters}
      FROM generate_series(1, ${ROWS}) AS i`);
    await client.query("ANALYZE");
    expect((await scan("--store", "sqlite:kept.sqlite")).status).toBe(0);
    expect(counter.take(COLUMNS)).toBeGreaterThanOrEqual(ROWS);
  }, 240_000);
  afterAll(async () => {
    await client.end();
    counter.close();
    await server.stop();
  });

  it("is read in the part in which a row was changed", async () => {
    await client.query(`UPDATE long_one SET mail = 'new@example.tt' WHERE id = ${ROWS - 500}`);
    const again = await scan("--store", "sqlite:kept.sqlite");
    // The part, and the rows by which all parts are known.
    expect(counter.take(COLUMNS)).toBeLessThan(ROWS / 9 + 8 * OPENING_ROWS);
    expect(linesOf(again)).toEqual(linesOf(await scan("--store", "none")));
  }, 240_000);

  it("is told and kept as if all of it had been read, whatever rows have come, gone and changed", async () => {
    const random = new Random(11);
    for (let round = 1; round <= ROUNDS; round++) {
      for (let i = 0; i < CHANGES; i++) await client.query(changeOf(random, ROWS + 100 * round + i));
      await expectSame(scan, round);
    }
    expect(await keptIn(folder, "kept.sqlite")).toEqual(await keptIn(folder, `fresh${ROUNDS}.sqlite`));
  }, 600_000);

  it("is gone on with after its scan was killed, with nothing lost and nothing doubled", async () => {
    await client.query(`UPDATE long_one SET mail = 'last@example.tt' WHERE id = ${ROWS - 600}`);
    await killedWithin(folder, counter.url);
    await expectSame((...more) => scan("--resume", ...more), 9);
    expect(await keptIn(folder, "kept.sqlite")).toEqual(await keptIn(folder, "fresh9.sqlite"));
  }, 240_000);

  it.each([
    ["another setting", "SELECT 1", ["--types", "EMAIL"]],
    ["another comment on a column", "COMMENT ON COLUMN long_one.ref IS 'Letters'", []],
  ])(
    "is read whole with %s",
    async (_, sql, more) => {
      await client.query(sql);
      counter.take(COLUMNS);
      await scan("--store", "sqlite:kept.sqlite", ...more);
      expect(counter.take(COLUMNS)).toBeGreaterThanOrEqual(ROWS - 1000);
    },
    240_000,
  );
});

/** Rows are changed, go and come, one or some at a time, all over the table. */
function changeOf(random: Random, next: number): string {
  const id = random.integer(1, ROWS);
  const some = `id BETWEEN ${id} AND ${id + random.integer(0, 20)}`;
  return random.pick([
    `UPDATE long_one SET mail = 'changed${id}@example.tt' WHERE ${some}`,
    `UPDATE long_one SET ref = 'Write to Keisha Baptiste' WHERE id = ${id}`,
    `DELETE FROM long_one WHERE ${some}`,
    `INSERT INTO long_one (id, mail, ref) VALUES (${next}, 'n${next}@example.tt', 'R-1')`,
  ]);
}

describe.each(mysqlServers())("a long table of $name that is scanned again", ({ name, isThere, start }) => {
  let server: MysqlServer;
  let client: Awaited<ReturnType<MysqlServer["connect"]>>;
  const folder = makeFolder({ "here/": "" });
  const urlOf = ({ port }: MysqlServer): string => `mysql://root@127.0.0.1:${port}/office`;
  const scan = (...more: string[]): Promise<Outcome> => runSever(folder, ["scan", urlOf(server), ...SCAN, ...more]);

  const sent = async (): Promise<number> => {
    const [rows] = await client.query("SHOW GLOBAL STATUS LIKE 'Rows_sent'");
    return Number((rows as { Value: string }[])[0]?.Value ?? 0);
  };

  beforeAll(async () => {
    if (!isThere) return;
    server = await start();
    client = await server.connect();
    await client.query("CREATE DATABASE office CHARACTER SET utf8mb4");
    await client.query("USE office");
    await client.query("CREATE TABLE long_one (id int PRIMARY KEY, mail varchar(80), ref varchar(80))");
    await client.query(`INSERT INTO long_one WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 1000)
      SELECT 1000 * a.i - 1000 + n.i, CONCAT('l', 1000 * a.i - 1000 + n.i, '@example.tt'), CONCAT('R-', n.i)
      FROM n JOIN n AS a ON a.i <= ${ROWS / 1000}`);
    await client.query("ANALYZE TABLE long_one");
    expect((await scan("--store", "sqlite:kept.sqlite")).status).toBe(0);
  }, 240_000);
  afterAll(async () => {
    if (!isThere) return;
    await client.end();
    await server.stop();
  });

  it.skipIf(!isThere || name !== "mariadb")(
    "is read in the part in which a row was changed",
    async () => {
      await client.query("UPDATE long_one SET mail = 'new@example.tt' WHERE id = 30000");
      const before = await sent();
      await scan("--store", "sqlite:kept.sqlite");
      // The part, the rows by which all parts are known, and what is asked besides.
      expect((await sent()) - before).toBeLessThan(8_192 + 5 * OPENING_ROWS + 1_000);
    },
    240_000,
  );

  it.skipIf(!isThere)(
    "is told and kept as if all of it had been read, whatever rows have come, gone and changed",
    async () => {
      const random = new Random(12);
      for (let round = 1; round <= ROUNDS; round++) {
        for (let i = 0; i < CHANGES; i++) await client.query(changeOf(random, ROWS + 100 * round + i));
        await expectSame(scan, round);
      }
      expect(await keptIn(folder, "kept.sqlite")).toEqual(await keptIn(folder, `fresh${ROUNDS}.sqlite`));
    },
    600_000,
  );

  it.skipIf(!isThere)(
    "is gone on with after its scan was killed, with nothing lost and nothing doubled",
    async () => {
      await client.query(`UPDATE long_one SET mail = 'last@example.tt' WHERE id = ${ROWS - 600}`);
      await killedWithin(folder, urlOf(server));
      await expectSame((...more) => scan("--resume", ...more), 9);
      expect(await keptIn(folder, "kept.sqlite")).toEqual(await keptIn(folder, "fresh9.sqlite"));
    },
    240_000,
  );
});
