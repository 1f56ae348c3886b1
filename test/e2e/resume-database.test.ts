/** A scan of a database that is killed in the midst of a long table, and gone on with: nothing is lost, nothing counts twice. */
import { join } from "node:path";
import pg from "pg";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { hasPostgres, startPostgres, type PostgresServer } from "../support/postgres.js";
import { makeFolder, outcomeOf, recordsOf, runSever, startSever, type Outcome } from "./run-sever.js";

/** A table that is done when the scan is killed, and one of several parts that is not. */
const TABLES = `
  CREATE TABLE a_short AS SELECT i AS id, 's' || i || '@example.tt' AS mail FROM generate_series(1, 300) AS i;
  CREATE TABLE b_long AS SELECT i AS id, 'l' || i || '@example.tt' AS mail, 'R-' || i AS ref FROM generate_series(1, 24000) AS i;
  ALTER TABLE a_short ADD PRIMARY KEY (id); ALTER TABLE b_long ADD PRIMARY KEY (id); ANALYZE`;
const FINDINGS = 24_300;

/** Without the seconds that it took. */
const linesOf = (outcome: Outcome): string[] =>
  outcome.stdout.split("\n").map((line) => line.replace(/"seconds":[\d.]+/, ""));

describe.skipIf(!hasPostgres())("a scan of a database that is killed within a table", () => {
  let server: PostgresServer;
  let url: string;
  beforeAll(async () => {
    server = await startPostgres();
    url = await server.url("office");
    const client = new pg.Client(url);
    await client.connect();
    await client.query(TABLES);
    await client.end();
  }, 60_000);
  afterAll(() => server.stop());

  it("is gone on with to what an undisturbed scan gives, in its output and in its store", async () => {
    const folder = makeFolder({ "here/": "" });
    const scan = ["scan", url, "--types", "EMAIL", "--format", "jsonl", "--quiet", "--workers", "2"];
    const whole = await runSever(folder, [...scan, "--store", "none"]);
    expect(recordsOf(whole).at(-1)).toMatchObject({ findings: FINDINGS, interrupted: false });

    const store = ["--store", "sqlite:office.sqlite"];
    const child = startSever(folder, [...scan, ...store, "--resume"]);
    let seen = 0;
    child.stdout.on("data", (chunk: Buffer) => {
      seen += chunk.toString().split('"path":["public.b_long"]').length - 1;
      if (seen > FINDINGS / 4) child.kill("SIGKILL");
    });
    await outcomeOf(child);
    expect(child.signalCode).toBe("SIGKILL");
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
  }, 120_000);
});
