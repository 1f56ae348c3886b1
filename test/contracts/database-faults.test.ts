/** What goes wrong with one table of a real server: told of that table, while the others are read. One case, one fault. */
import pg from "pg";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { ConfigError } from "../../src/core/problem.js";
import { databaseSource } from "../../src/sources/database/source.js";
import { postgresServers, startPostgres, type PostgresServer } from "../support/postgres.js";
import { scanDatabase, SETUP } from "../support/scan-database.js";

const faultsOf = (programs: string | undefined) => (): void => {
  let server: PostgresServer;
  const clients: pg.Client[] = [];

  /** A database of its own, with a table beside the fault that must be read all the same. */
  async function make(name: string, ...statements: readonly string[]): Promise<{ url: string; client: pg.Client }> {
    const url = await server.url(name);
    const client = new pg.Client(url);
    client.on("error", () => undefined);
    await client.connect();
    clients.push(client);
    const sound = ["CREATE TABLE sound (email text)", "INSERT INTO sound VALUES ('maria.lopez@example.tt')"];
    for (const sql of [...sound, ...statements]) await client.query(sql);
    return { url, client };
  }

  const SOUND = { table: "public.sound", type: "EMAIL", value: "maria.lopez@example.tt" };

  beforeAll(async () => {
    server = await startPostgres(programs);
  }, 60_000);
  afterAll(async () => {
    await Promise.all(clients.map((client) => client.end()));
    await server.stop();
  });

  it("tells of a statement that takes too long", async () => {
    const { url } = await make("slow", "CREATE VIEW slow AS SELECT 'a' AS email, pg_sleep(30)::text AS waited");
    const scan = await scanDatabase(url, { timeout: 2 });
    expect(scan.item("public.slow")).toMatchObject({ status: "refused", problems: [{ code: "time-limit" }] });
    expect(scan.findings).toMatchObject([SOUND]);
  });

  it("tells of a table that was dropped after it was listed", async () => {
    const { url, client } = await make("dropping", "CREATE TABLE gone (email text)", "INSERT INTO gone VALUES ('a')");
    const scan = await scanDatabase(url, {}, [], async () => void (await client.query("DROP TABLE gone")));
    expect(scan.item("public.gone")).toMatchObject({ status: "refused", problems: [{ code: "not-found" }] });
    expect(scan.findings).toMatchObject([SOUND]);
  });

  it("tells of bytes that are no text, and reads the other values", async () => {
    const { client } = await make("maker");
    await client.query("CREATE DATABASE bytes ENCODING 'SQL_ASCII' LC_COLLATE 'C' LC_CTYPE 'C' TEMPLATE template0");
    const { url } = await make(
      "bytes",
      "CREATE TABLE old (id int PRIMARY KEY, email text, town text)",
      "INSERT INTO old VALUES (1, 'anil@example.tt', E'San Jos\\xe9')",
    );
    const scan = await scanDatabase(url);
    expect(scan.item("public.old")).toMatchObject({ status: "partly", problems: [{ code: "undecodable" }] });
    expect(scan.findings.map(({ value }) => value)).toEqual(
      expect.arrayContaining(["anil@example.tt", "maria.lopez@example.tt"]),
    );
  });

  it("reads nothing of a table without columns, with no problem", async () => {
    const { url } = await make("bare", "CREATE TABLE bare ()", "INSERT INTO bare DEFAULT VALUES");
    const scan = await scanDatabase(url);
    expect(scan.item("public.bare")).toMatchObject({ status: "examined", problems: [], rows: { read: 1 } });
    expect(scan.findings).toMatchObject([SOUND]);
  });

  it("refuses a materialised view that was never filled, and reads a filled one", async () => {
    const { url } = await make(
      "views",
      "CREATE MATERIALIZED VIEW filled AS SELECT 'b@example.tt'::text AS email",
      "CREATE MATERIALIZED VIEW unfilled AS SELECT 'c@example.tt'::text AS email WITH NO DATA",
    );
    const scan = await scanDatabase(url);
    expect(scan.item("public.unfilled")).toMatchObject({ status: "refused", problems: [{ code: "unreadable" }] });
    expect(scan.findings.map(({ table, value }) => [table, value])).toContainEqual(["public.filled", "b@example.tt"]);
  });

  it("reads large objects", async () => {
    const text = Buffer.from("{\\rtf1 Letter to Mr John Baptiste, 14 Frederick Street}").toString("hex");
    const { url } = await make("objects", `SELECT lo_from_bytea(0, '\\x${text}')`);
    const scan = await scanDatabase(url);
    expect(scan.findings.find(({ path }) => path[0] === "pg_catalog.pg_largeobject")).toMatchObject({
      type: "PERSON",
      value: "John Baptiste",
    });
  });

  it.each(["require", "verify-full"])("does not go on without the encryption that was asked for: %s", async (mode) => {
    const url = await server.url("postgres");
    const asked = url.replace("tester@", "tester:s3cret@");
    const error: unknown = await databaseSource.prepare(`${asked}?sslmode=${mode}`, SETUP).catch((one: unknown) => one);
    expect(error).toBeInstanceOf(ConfigError);
    expect(String(error)).toMatch(/encryption/);
    expect(String(error)).not.toMatch(/s3cret|tester/);
  });
};

for (const { name, isThere, folder } of postgresServers())
  describe.skipIf(!isThere)(`a database with a fault: ${name}`, faultsOf(folder));
