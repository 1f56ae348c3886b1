/** A database copied through the program: into files, into another database, and what is refused. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import sqlite from "node-sqlite3-wasm";
import pg from "pg";
import { beforeAll, describe, expect, it } from "vitest";
import { hasPostgres, startPostgres } from "../support/postgres.js";
import { makeFolder, runSever } from "./run-sever.js";

/** Milliseconds, on a machine that has other work. */
const LONG = 120_000;
const PLANTED = /Ramoutar|Noreiga|622-1234|diabetes|Gran Couva/i;
const JOIN = "SELECT count(*) AS rows FROM person p JOIN case_note n ON n.person_id = p.id";

let folder = "";

function rowsJoined(path: string): unknown {
  const database = new sqlite.Database(path, { readOnly: true });
  try {
    return database.get(JOIN)?.["rows"];
  } finally {
    database.close();
  }
}

beforeAll(() => {
  folder = makeFolder({});
  const database = new sqlite.Database(join(folder, "clinic.sqlite"));
  database.exec(`CREATE TABLE person (id INTEGER PRIMARY KEY, name TEXT NOT NULL, email TEXT UNIQUE, village TEXT);
    CREATE TABLE case_note (id INTEGER PRIMARY KEY, person_id INTEGER REFERENCES person (id), note TEXT);
    INSERT INTO person VALUES (1, 'Rishi Ramoutar', 'rishi.ramoutar@mail.tt', 'Gran Couva'),
      (2, 'Alicia Noreiga', 'a.noreiga@mail.tt', 'Arima');
    INSERT INTO case_note VALUES (1, 1, 'Rishi Ramoutar was told that he has diabetes. Call 868-622-1234.'),
      (2, 2, 'Alicia Noreiga will come on Monday.'), (3, 2, 'Spoke to Alicia Noreiga.');`);
  database.close();
});

describe("a copy of a database", { timeout: LONG }, () => {
  it("goes into files that hold no removed value, with a report", async () => {
    const run = await runSever(folder, ["redact", "sqlite:clinic.sqlite", "--release-to", "public", "--out", "files"]);
    expect(run.stderr).toContain("released");
    expect(run.status).toBe(0);
    const names = readdirSync(join(folder, "files")).sort();
    expect(names).toEqual(["case_note.csv", "person.csv", "redaction-report.json", "schema.sql"]);
    for (const name of names) expect(readFileSync(join(folder, "files", name), "utf8")).not.toMatch(PLANTED);
    const notes = readFileSync(join(folder, "files", "case_note.csv"), "utf8")
      .trim()
      .split("\n");
    expect(notes).toHaveLength(4);
    const person = /\[person [a-p]{16}\]/;
    const [, first] = readFileSync(join(folder, "files", "person.csv"), "utf8").split("\n");
    expect(notes[1]).toContain(person.exec(first ?? "")?.[0]);
  });

  it("goes into another database in which the same rows are joined", async () => {
    const out = ["--out", "sqlite:copy.sqlite", "--report", "report.json"];
    const run = await runSever(folder, ["redact", "sqlite:clinic.sqlite", "--release-to", "public", ...out]);
    expect(run.status).toBe(0);
    expect(rowsJoined(join(folder, "copy.sqlite"))).toBe(rowsJoined(join(folder, "clinic.sqlite")));
    expect(readFileSync(join(folder, "copy.sqlite"), "latin1")).not.toMatch(PLANTED);
    expect(JSON.parse(readFileSync(join(folder, "report.json"), "utf8"))).toMatchObject({ kind: "redaction-report" });
  });

  it("names what is not in it, table by table, and how much more the report names", async () => {
    const source = new sqlite.Database(join(folder, "views.sqlite"));
    source.exec("CREATE TABLE a (mail TEXT); CREATE VIRTUAL TABLE words USING fts5 (mail)");
    for (let i = 1; i <= 5; i++) source.exec(`CREATE VIEW v${i} AS SELECT mail FROM a`);
    source.close();
    const run = await runSever(folder, ["redact", "sqlite:views.sqlite", "--out", "views"]);
    expect(run.stderr).toMatch(
      /sqlite:\S*views\.sqlite · words: refused \(withheld-part: a virtual table is not copied\)/,
    );
    expect(run.stderr).toMatch(/view v\d is not in the copy; 3 more, which the report names\)/);
    expect(run.status).toBe(3);
  });

  it.each([
    ["rows alike for a release within", ["--k", "5", "--release-to", "internal"], "--k"],
    ["decisions", ["--decisions", "clinic.sqlite"], "--decisions"],
    ["an unknown kind of file", ["--table-format", "xlsx"], "--table-format"],
  ])("is refused with %s", async (_, more, named) => {
    const run = await runSever(folder, ["redact", "sqlite:clinic.sqlite", "--out", "refused", ...more]);
    expect(run.stderr).toContain(named);
    expect(run.status).toBe(2);
  });
});

describe.skipIf(!hasPostgres())("a copy in another schema", { timeout: LONG }, () => {
  it("says where it is without the password that was typed", async () => {
    const server = await startPostgres();
    try {
      const url = (await server.url("office")).replace("tester@", "tester:s3cretword@");
      const client = new pg.Client(url);
      await client.connect();
      await client.query("CREATE TABLE a (mail text); INSERT INTO a VALUES ('maria.lopez@example.tt')");
      await client.end();
      const where = "postgres://\\S+:";
      const run = await runSever(folder, ["redact", url, "--out", `${url}?schema=released`, "--report", "r.json"]);
      expect(run.status, run.stderr).toBe(0);
      expect(run.stderr).toMatch(new RegExp(`copies in ${where}\\d+/office\\?schema=released, report in r\\.json`));
      expect(run.stderr + run.stdout + readFileSync(join(folder, "r.json"), "utf8")).not.toContain("s3cretword");
    } finally {
      await server.stop();
    }
  });
});
