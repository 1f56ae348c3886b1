/** Rows of PostgreSQL that come as one text are those that come one by one. */
import pg from "pg";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { resolveConnection } from "../../src/sources/database/connection.js";
import type { ListedTable, Session } from "../../src/sources/database/engine.js";
import { openSession } from "../../src/sources/database/engines.js";
import type { TableRow } from "../../src/tables/table.js";
import { postgresServers, startPostgres } from "../support/postgres.js";
import { SETUP } from "../support/scan-database.js";

const ODD = `ARRAY['', ' ', '\\N', 'N', '\\', 'a\\tb', 'tab' || chr(9) || 'here', 'two' || chr(10) || 'lines', chr(13) || chr(8) || chr(11) || chr(12),
  'Müller 😀', '\\\\N', 'ends in \\', '{"a": "b\\n"}', '日本']`;

describe.each(postgresServers())("pages of $name", ({ isThere, folder }) => {
  let session: Session;
  let stop: (() => Promise<void>) | undefined;
  let tables: readonly ListedTable[] = [];

  beforeAll(async () => {
    if (!isThere) return;
    const server = await startPostgres(folder);
    stop = () => server.stop();
    const url = await server.url("office");
    const client = new pg.Client(url);
    await client.connect();
    await client.query(`CREATE TABLE odd AS SELECT i AS id, (${ODD})[1 + i % 14] AS text,
      CASE WHEN i % 3 > 0 THEN i / 7.0 END AS amount, ARRAY[i, NULL] AS list, i % 2 = 0 AS flag, repeat('x', 200) AS filler
      FROM generate_series(1, 9000) AS i;
      DELETE FROM odd WHERE id % 5 = 0;
      CREATE TABLE with_bytes AS SELECT i AS id, '\\x00ff5c'::bytea AS bytes, repeat('x', 200) AS filler FROM generate_series(1, 9000) AS i`);
    await client.end();
    session = await openSession(resolveConnection(url, SETUP));
    tables = await session.list();
  }, 120_000);
  afterAll(async () => {
    await session?.close();
    await stop?.();
  });

  async function rowsOf(name: string, isPacked: boolean): Promise<{ kinds: Set<string>; rows: TableRow[] }> {
    const listed = tables.find(({ table }) => table.name === name);
    const kinds = new Set<string>();
    const rows: TableRow[] = [];
    for (const part of listed?.parts ?? [])
      for await (const event of session.read(listed?.table ?? fail(), part, { isPacked })) {
        kinds.add(event.kind);
        if (event.kind !== "problem") for (const { place, cells } of event.rows) rows.push({ place, cells });
      }
    return { kinds, rows };
  }

  it.skipIf(!isThere)("hold the rows that are read one by one, whatever stands in them", async () => {
    const plain = await rowsOf("odd", false);
    const packed = await rowsOf("odd", true);
    expect(plain.rows).toHaveLength(7_200);
    expect(packed.rows).toEqual(plain.rows);
    const listed = tables.find(({ table }) => table.name === "odd");
    expect([...packed.kinds]).toEqual((listed?.parts.length ?? 0) > 1 ? ["packed"] : ["rows"]);
  });

  it.skipIf(!isThere)("are not made of tables with bytes", async () => {
    expect([...(await rowsOf("with_bytes", true)).kinds]).toEqual(["rows"]);
  });
});

function fail(): never {
  throw new Error("no such table");
}
