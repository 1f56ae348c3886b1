/** SQLite files: what their users would miss in a copy, or find in it. Another program, Python's sqlite3, makes and reads them. */
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import type { Edit } from "../../../src/formats/format.js";
import { sqlite } from "../../../src/formats/sqlite.js";
import { nativeSpans } from "../../../src/text/document.js";
import { hasProgram } from "../../support/programs.js";
import { contentOf, extractAll, redactedBytes } from "./harness.js";

const folder = mkdtempSync(join(tmpdir(), "sever-sqlite-"));
afterAll(() => {
  rmSync(folder, { recursive: true });
});
let number = 0;

const python = (script: string, ...given: readonly string[]): string =>
  execFileSync("python3", ["-c", script, ...given], { encoding: "utf8" });

/** The file that the statements make, written by Python. */
function fileOf(statements: string): Uint8Array {
  const path = join(folder, `${number++}.db`);
  python(
    "import sqlite3,sys\nc=sqlite3.connect(sys.argv[1])\nc.executescript(sys.argv[2])\nc.close()",
    path,
    statements,
  );
  return new Uint8Array(readFileSync(path));
}

/** What Python reads for a query, and whether it takes the file for a sound one. */
function ask(bytes: Uint8Array, query: string): unknown {
  const path = join(folder, `${number++}.db`);
  writeFileSync(path, bytes);
  const script =
    "import sqlite3,sys,json\nc=sqlite3.connect(sys.argv[1])\nassert c.execute('PRAGMA integrity_check').fetchall()==[('ok',)]\n" +
    "print(json.dumps(c.execute(sys.argv[2]).fetchall()))";
  return JSON.parse(python(script, path, query));
}

async function copyWithout(bytes: Uint8Array, words: readonly string[], losses: string[] = []): Promise<Uint8Array> {
  const { documents } = await extractAll(sqlite, bytes);
  const edits = documents.flatMap((document): Edit[] =>
    words.flatMap((word) =>
      Array.from(document.text.matchAll(new RegExp(word, "g")), ({ index }) => index).flatMap((start) =>
        nativeSpans(document, { start, end: start + word.length }).map((span) => ({ ...span, mark: "[X]" })),
      ),
    ),
  );
  const noteLoss = (loss: string): void => void losses.push(loss);
  const context = { passwords: [], signal: new AbortController().signal, noteLoss };
  const copy = await sqlite.redact?.(contentOf(bytes), edits, [], context);
  return copy ?? bytes;
}

const STAFF = `CREATE TABLE staff (id INTEGER PRIMARY KEY, name VARCHAR(40) NOT NULL, nis INTEGER, pay REAL NOT NULL, born DATE, notes);
  INSERT INTO staff VALUES (7, 'Anil Ramkissoon', 268114390, 5120.5, '1985-03-14', '{"next of kin":"Keisha Ramkissoon","n":1}');
  INSERT INTO staff VALUES (9, 'Keisha Joseph', 268114391, 6100.0, '1990-01-02', 12.0);`;

describe.skipIf(!hasProgram("python3"))("copies of SQLite files", () => {
  it("keep rows, types and what is not edited; numbers and days that go are empty, or naught where they must be", async () => {
    const copy = await copyWithout(fileOf(STAFF), ["Ramkissoon", "268114390", "5120.5", "1985-03-14"]);
    expect(ask(copy, "SELECT *, typeof(nis), typeof(pay), typeof(notes) FROM staff")).toEqual([
      [7, "Anil [X]", null, 0, null, '{"next of kin":"Keisha [X]","n":1}', "null", "real", "text"],
      [9, "Keisha Joseph", 268114391, 6100, "1990-01-02", 12, "integer", "real", "real"],
    ]);
  });

  it("keep indexes, views and triggers, which do nothing meanwhile", async () => {
    const bytes =
      fileOf(`${STAFF} CREATE INDEX by_name ON staff (name); CREATE VIEW pay AS SELECT pay FROM staff; CREATE TABLE log (said TEXT);
      CREATE TRIGGER told AFTER UPDATE ON staff BEGIN INSERT INTO log VALUES (old.name); END;`);
    const copy = await copyWithout(bytes, ["Ramkissoon"]);
    const query = "SELECT type, name, sql FROM sqlite_schema ORDER BY 1, 2";
    expect(ask(copy, query)).toEqual(ask(bytes, query));
    expect(ask(copy, "SELECT name FROM staff")).toEqual([["Anil [X]"], ["Keisha Joseph"]]);
    expect(ask(copy, "SELECT * FROM log")).toEqual([]);
  });

  it.each([
    [
      "rows that were deleted",
      `INSERT INTO staff SELECT id + 100, 'Deonarine Siewnarine', 1, 1, '', '' FROM staff; DELETE FROM staff WHERE id > 100;`,
    ],
    ["statistics", "CREATE INDEX by_name ON staff (name); ANALYZE;"],
  ])("go without %s", async (_, more) => {
    const bytes = fileOf(STAFF + more);
    const copy = await copyWithout(bytes, ["Ramkissoon"]);
    const raw = Buffer.from(copy).toString("latin1").toLowerCase();
    expect(raw).not.toContain("siewnarine");
    expect(raw).not.toContain("ramkissoon");
    expect(raw).toContain("keisha joseph");
  });

  it("have marks in literals and comments of their statements, and go without views that name what must go", async () => {
    const losses: string[] = [];
    const bytes = fileOf(`CREATE TABLE t (a TEXT DEFAULT 'Anil Ramkissoon' /* as Ramkissoon asked */, b INT);
      CREATE VIEW his AS SELECT * FROM t WHERE a = 'Ramkissoon'; CREATE VIEW hers AS SELECT b FROM t; INSERT INTO t (b) VALUES (1);`);
    const copy = await copyWithout(bytes, ["Ramkissoon"], losses);
    expect(ask(copy, "SELECT name, sql FROM sqlite_schema")).toEqual([
      ["t", "CREATE TABLE t (a TEXT DEFAULT 'Anil [X]' /* as [X] asked */, b INT)"],
      ["hers", "CREATE VIEW hers AS SELECT b FROM t"],
    ]);
    expect(losses).toEqual(["a view whose statement names what must go"]);
    expect(ask(copy, "SELECT * FROM t")).toEqual([["Anil [X]", 1]]);
  });

  it("have no default that must go, whether the file writes it as a number or between quotes of names", async () => {
    const bytes = fileOf(`CREATE TABLE t (a TEXT DEFAULT "Anil Ramkissoon", n INTEGER DEFAULT 8686221234, b INT);
      INSERT INTO t (b) VALUES (1);`);
    const copy = await copyWithout(bytes, ["Ramkissoon", "8686221234"]);
    expect(ask(copy, "SELECT sql FROM sqlite_schema")).toEqual([
      ['CREATE TABLE t (a TEXT DEFAULT "Anil _X_", n INTEGER DEFAULT NULL, b INT)'],
    ]);
    expect(ask(copy, "SELECT * FROM t")).toEqual([["Anil [X]", null, 1]]);
  });

  it("have cells that are made of others made of them as they are now", async () => {
    const bytes = fileOf(`CREATE TABLE t (a TEXT, b TEXT GENERATED ALWAYS AS (upper(a) || ' x ' || a) STORED);
      INSERT INTO t VALUES ('Anil Ramkissoon');`);
    expect(ask(await copyWithout(bytes, ["Ramkissoon"]), "SELECT * FROM t")).toEqual([
      ["Anil [X]", "ANIL [X] x Anil [X]"],
    ]);
  });

  it("are read without words of the language for anybody's", async () => {
    const { documents } = await extractAll(sqlite, fileOf("CREATE TABLE t (primary_school INTEGER PRIMARY KEY)"));
    const schema = documents.find(({ surface }) => surface === "metadata");
    const syntax = schema?.segments.filter(({ isSyntax }) => isSyntax);
    expect(syntax?.map(({ start, end }) => schema?.text.slice(start, end))).toEqual([
      ...["CREATE", "TABLE", "INTEGER", "PRIMARY", "KEY"],
    ]);
  });

  it("have indexes of words made anew of the texts as they are now", async () => {
    const bytes =
      fileOf(`${STAFF} CREATE VIRTUAL TABLE own USING fts5 (said); INSERT INTO own VALUES ('x'), ('Ramkissoon called');
      CREATE VIRTUAL TABLE names USING fts5 (name, content='staff', content_rowid='id'); INSERT INTO names (names) VALUES ('rebuild');`);
    const copy = await copyWithout(bytes, ["Ramkissoon"]);
    expect(ask(copy, "SELECT rowid, said FROM own WHERE own MATCH 'called'")).toEqual([[2, "[X] called"]]);
    expect(ask(copy, "SELECT name FROM names WHERE names MATCH 'anil'")).toEqual([["Anil [X]"]]);
    expect(Buffer.from(copy).toString("latin1").toLowerCase()).not.toContain("ramkissoon");
  });

  it("have indexes of words that find the rows by their new numbers", async () => {
    const bytes =
      fileOf(`CREATE TABLE t (said TEXT); INSERT INTO t VALUES ('gone'), ('Ramkissoon called'), ('Joseph wrote');
      DELETE FROM t WHERE said = 'gone'; CREATE VIRTUAL TABLE words USING fts5 (said, content='t');
      INSERT INTO words (words) VALUES ('rebuild');`);
    const copy = await copyWithout(bytes, ["Ramkissoon"]);
    expect(ask(copy, "SELECT said FROM words WHERE words MATCH 'wrote'")).toEqual([["Joseph wrote"]]);
    expect(Buffer.from(copy).toString("latin1").toLowerCase()).not.toContain("ramkissoon");
  });

  it("go without an index of words that has no texts, and say so", async () => {
    const losses: string[] = [];
    const bytes = fileOf(
      `CREATE VIRTUAL TABLE words USING fts5 (name, content=''); INSERT INTO words VALUES ('Siewnarine');`,
    );
    const copy = await copyWithout(bytes, [], losses);
    expect(losses).toEqual(["an index of words without the texts"]);
    expect(ask(copy, "SELECT name FROM sqlite_schema")).toEqual([]);
  });

  it("are made of files that are written by way of a log, and of tables without numbers of rows", async () => {
    const bytes = fileOf(`PRAGMA journal_mode = WAL;
      CREATE TABLE seen (place TEXT, day INTEGER, who TEXT, PRIMARY KEY (place, day)) WITHOUT ROWID;
      INSERT INTO seen VALUES ('Arima', 2, 'Anil Ramkissoon'), ('Arima', 1, 'Keisha Joseph');`);
    expect(ask(await copyWithout(bytes, ["Ramkissoon"]), "SELECT * FROM seen")).toEqual([
      ["Arima", 1, "Keisha Joseph"],
      ["Arima", 2, "Anil [X]"],
    ]);
  });

  it("hold what became of documents in cells", async () => {
    const bytes = fileOf(`CREATE TABLE file (id INTEGER PRIMARY KEY, content BLOB);
      INSERT INTO file VALUES (1, x'255044462d${"00".repeat(100)}'), (2, x'255044462d${"01".repeat(100)}'), (3, x'0102');`);
    const { children } = await extractAll(sqlite, bytes);
    const made = { key: children[0]?.key ?? "", name: "a.pdf", bytes: new Uint8Array([9, 9]) };
    const copy = await redactedBytes(sqlite, bytes, [], [made, { key: children[1]?.key ?? "", withheld: "a reason" }]);
    const [first, second, third] = ask(copy, "SELECT hex(content) FROM file") as [string][];
    expect([first, third]).toEqual([["0909"], ["0102"]]);
    expect(Buffer.from(second?.[0] ?? "", "hex").toString()).toContain("withheld");
  });

  it("say of files in UTF-16 that they are not read", async () => {
    const bytes = fileOf(`PRAGMA encoding = 'UTF-16le'; ${STAFF}`);
    await expect(extractAll(sqlite, bytes)).rejects.toMatchObject({
      code: "unreadable",
      message: expect.stringContaining("UTF-16") as string,
    });
  });

  it.each([
    ["a name of a table", `CREATE TABLE "Ramkissoon" (a TEXT)`, ["Ramkissoon"], /name that must go/],
    [
      "the key of a table",
      `CREATE TABLE t (nis INT PRIMARY KEY, a TEXT); INSERT INTO t VALUES (268114390, 'x')`,
      ["268114390"],
      /key/,
    ],
    [
      "what a check demands",
      `CREATE TABLE t (a TEXT CHECK (length(a) > 9)); INSERT INTO t VALUES ('Ramkissoon')`,
      ["Ramkissoon"],
      /check/,
    ],
    [
      "what sets rows apart",
      `CREATE TABLE t (a TEXT UNIQUE); INSERT INTO t VALUES ('Ramkissoon'), ('Siewnarine')`,
      ["Ramkissoon", "Siewnarine"],
      /key/,
    ],
    [
      "what other rows refer to",
      `CREATE TABLE p (a INT NOT NULL UNIQUE); CREATE TABLE c (a TEXT REFERENCES p (a)); INSERT INTO p VALUES (268114390); INSERT INTO c VALUES ('268114390')`,
      ["268114390"],
      /refer/,
    ],
  ])("are refused where %s would have to go", async (_, statements, words, cause) => {
    await expect(copyWithout(fileOf(statements), words)).rejects.toMatchObject({
      code: "not-redactable",
      message: expect.stringMatching(cause) as string,
    });
  });
});
