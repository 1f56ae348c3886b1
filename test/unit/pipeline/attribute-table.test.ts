/** A table whose rows say in one column what another holds: `client_id, field_name, value`. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import sqlite from "node-sqlite3-wasm";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { scanDatabase, SETUP, type DatabaseScan } from "../../support/scan-database.js";

const CLIENTS = 250;
/** Numbers of one shape: only the label tells which is a tax number. */
const numberOf = (seed: number): string => String(1_000_000_011 + ((seed * 7_919_441) % 899_999_989));
const ATTRIBUTES: readonly (readonly [string, (client: number) => string])[] = [
  ["BIR file no", (client) => numberOf(client)],
  ["pallet", (client) => numberOf(client + 5_000)],
  ["shoe colour", (client) => ["blue", "red", "brown"][client % 3] ?? ""],
];

const folder = mkdtempSync(join(tmpdir(), "sever-attributes-"));
const path = join(folder, "office.db");

beforeAll(() => {
  const database = new sqlite.Database(path);
  database.exec(
    "CREATE TABLE custom_value (id integer PRIMARY KEY, client_id integer, field_name text, value text); BEGIN",
  );
  const insert = database.prepare("INSERT INTO custom_value (client_id, field_name, value) VALUES (?, ?, ?)");
  for (let client = 0; client < CLIENTS; client++)
    for (const [name, valueOf] of ATTRIBUTES) insert.run([client, name, valueOf(client)]);
  insert.finalize();
  database.exec("COMMIT");
  database.close();
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe.each([
  ["read in full", false],
  ["told from rows like it", true],
])("a table of attributes, %s", (_, settlesRows) => {
  let scan: DatabaseScan;
  beforeAll(async () => {
    scan = await scanDatabase(`sqlite:${path}`, SETUP, [], undefined, settlesRows);
  }, 120_000);

  it("has its values known by the attribute in their row", () => {
    const found = scan.findings.map(({ type, columnName, value }) => [type, columnName, value].join(" "));
    const wanted = Array.from({ length: CLIENTS }, (__, client) => `TAX_ID value ${numberOf(client)}`);
    expect(found.sort()).toEqual(wanted.sort());
  });
});
