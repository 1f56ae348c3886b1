/** Statements by which copies of databases are built: whatever in them names somebody is not in the copy, and is told. */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import sqlite from "node-sqlite3-wasm";
import pg from "pg";
import { afterAll, describe, expect, it } from "vitest";
import { copyDatabaseTo } from "../support/copying.js";
import { mysqlServers } from "../support/mysql.js";
import { hasPostgres, startPostgres } from "../support/postgres.js";

const folder = mkdtempSync(join(tmpdir(), "sever-statements-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Known from no row, and from one. */
const STRANGERS = ["Keisha Baptiste", "Sita Maharaj", "marlon.noel@yahoo.com", "868-622-4477", "Marcus Charles"];
const MEMBER = "Hollis Baptiste";
const ROWS = `INSERT INTO person (id, full_name, phone) VALUES ${Array.from({ length: 24 }, (_, i) => `(${i + 1}, '${["Rani", "Curtis", "Hollis"][i % 3] ?? ""} ${["Maharaj", "Persad", "Baptiste"][i % 3] ?? ""}', '868-622-10${10 + i}')`).join(", ")}`;
const CHECKED = `full_name varchar(60) NOT NULL DEFAULT 'Sita Maharaj' CHECK (full_name <> 'Keisha Baptiste')`;

interface Told {
  /** What builds the copy. */
  readonly statements: string;
  /** By table or part of the copy, what stands in the report on it. */
  readonly statuses: Readonly<Record<string, string>>;
  readonly report: string;
}

async function copyOf(url: string): Promise<Told> {
  const out = mkdtempSync(join(folder, "out-"));
  const report = await copyDatabaseTo(url, { kind: "folder", folder: out, format: "csv" }, { releaseTo: "public" });
  const statuses = report.items.map((item) => ["table" in item ? String(item.table) : "", item.status] as const);
  return {
    statements: readFileSync(join(out, "schema.sql"), "utf8") + readdirSync(out).join("\n"),
    statuses: Object.fromEntries(statuses),
    report: JSON.stringify(report),
  };
}

function expectNobody({ statements, report }: Told): void {
  const all = `${statements}\n${report}`;
  const planted = [...STRANGERS, MEMBER].flatMap((value) => [value, value.replaceAll(" ", "_")]);
  expect(planted.filter((value) => all.toLowerCase().includes(value.toLowerCase()))).toEqual([]);
}

describe.skipIf(!hasPostgres())("statements of a copy of PostgreSQL", () => {
  it("name nobody in checks, types, sequences and names", async () => {
    const server = await startPostgres();
    try {
      const url = await server.url("office");
      const client = new pg.Client(url);
      await client.connect();
      client.on("error", () => undefined);
      await client.query(`
        CREATE TYPE officer AS ENUM ('none', 'Keisha Baptiste');
        CREATE DOMAIN contact AS text DEFAULT 'marlon.noel@yahoo.com' CHECK (VALUE <> '868-622-4477');
        CREATE SEQUENCE "seq_Sita_Maharaj";
        CREATE TABLE person (id int PRIMARY KEY, ${CHECKED}, phone varchar(20), mail contact,
          ref int DEFAULT nextval('"seq_Sita_Maharaj"'), CONSTRAINT "not_Marcus_Charles" CHECK (phone <> '868-622-4477'));
        CREATE INDEX "of_Marcus_Charles" ON person (phone);
        CREATE TABLE given_to (id int PRIMARY KEY REFERENCES person, officer officer);
        CREATE TABLE several (id int PRIMARY KEY, officers officer[]); CREATE TABLE other (id int PRIMARY KEY, officer text);
        CREATE TABLE list_hollis_baptiste (id int PRIMARY KEY, full_name text);
        CREATE FUNCTION "by_Marcus_Charles"() RETURNS int LANGUAGE sql AS 'SELECT 1';
        ${ROWS}`);
      await client.end();
      const told = await copyOf(url);
      expectNobody(told);
      expect(told.statuses).toMatchObject({ "public.person": "released", "public.given_to": "refused" });
      expect(told.statuses).toMatchObject({ "public.several": "refused", "public.other": "unchanged" });
      expect(told.statements).toContain("CREATE DOMAIN public.contact AS text;");
      expect(told.statements).toMatch(/CREATE INDEX ON public\.person USING btree \(phone\)/);
      expect(told.report).toContain("a function whose name names somebody is not in the copy");
      expect(told.report).toContain("its name names somebody: the table is not copied");
      expect(told.report).toContain("what the type of “mail” gives or tests, which names somebody, is not in the copy");
    } finally {
      await server.stop();
    }
  }, 120_000);
});

describe.each(mysqlServers())("statements of a copy of $name", ({ isThere, start }) => {
  it.skipIf(!isThere)(
    "name nobody in checks, labels, comments and names",
    async () => {
      const server = await start();
      try {
        const client = await server.connect();
        await client.query(`CREATE DATABASE office CHARACTER SET utf8mb4; USE office;
          CREATE TABLE person (id int PRIMARY KEY, ${CHECKED}, phone varchar(20), KEY \`of_Marcus_Charles\` (phone))
            COMMENT 'Ask Marcus Charles, 868-622-4477';
          CREATE TABLE given_to (id int PRIMARY KEY, officer enum('none', 'Keisha Baptiste'));
          CREATE TABLE list_hollis_baptiste (id int PRIMARY KEY, full_name text);
          CREATE USER reader@'127.0.0.1' IDENTIFIED BY 'pw'; GRANT SELECT ON office.* TO reader@'127.0.0.1'; ${ROWS}`);
        await client.end();
        const told = await copyOf(`mysql://reader:pw@127.0.0.1:${server.port}/office`);
        expectNobody(told);
        expect(told.statuses).toMatchObject({ "office.person": "released", "office.given_to": "refused" });
        expect(told.statements).toMatch(/KEY \(`phone`\)/);
      } finally {
        await server.stop();
      }
    },
    120_000,
  );
});

describe("statements of a copy of a SQLite file", () => {
  it("name nobody in checks, computed columns and names", async () => {
    const file = join(folder, "office.db");
    const database = new sqlite.Database(file);
    database.exec(`CREATE TABLE person (id integer PRIMARY KEY, ${CHECKED}, phone text);
      CREATE TABLE given_to (id integer PRIMARY KEY, by_whom text AS (CASE WHEN id > 3 THEN 'Keisha Baptiste' END));
      CREATE TABLE list_hollis_baptiste (id integer PRIMARY KEY, full_name text); ${ROWS}`);
    database.close();
    const told = await copyOf(`sqlite:${file}`);
    expectNobody(told);
    expect(told.statuses).toMatchObject({ person: "released", given_to: "refused" });
  }, 120_000);
});
