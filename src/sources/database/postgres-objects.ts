/** The large objects of PostgreSQL: bytes under a number, to which columns of type `oid` refer. */
import { ItemError } from "../../core/problem.js";
import type { Table, TableEvent } from "../../tables/table.js";
import { MAX_VALUE } from "../../tables/fetch.js";
import type { PostgresQuery } from "./postgres.js";

/** All of them as one table. */
export const objectsTable = (count: number): Table => ({
  schema: "pg_catalog",
  name: "pg_largeobject",
  kind: "objects",
  columns: [
    { name: "loid", type: "oid" },
    { name: "data", type: "bytea" },
  ],
  key: [0],
  rows: count,
  bytes: 0,
});

/** One after the other, within a transaction; one that is denied is told and the others are read. */
export async function* readObjects(query: PostgresQuery, after = "0"): AsyncIterable<TableEvent> {
  const ids = await query("SELECT oid FROM pg_largeobject_metadata WHERE oid > $1::oid ORDER BY oid", [after]);
  for (const [id] of ids) {
    if (id === null || id === undefined) continue;
    await query("SAVEPOINT object");
    try {
      const [row] = await query("SELECT lo_get($1::oid, 0, $2)", [id, MAX_VALUE + 1]);
      const data = new Uint8Array(Buffer.from((row?.[0] ?? "").slice(2), "hex"));
      if (data.length > MAX_VALUE) throw new ItemError("too-large", "read", `larger than ${MAX_VALUE} bytes`);
      yield { kind: "rows", rows: [{ place: `loid ${id}`, cells: [id, data] }], last: id };
    } catch (error) {
      if (!(error instanceof ItemError)) throw error;
      await query("ROLLBACK TO SAVEPOINT object");
      const { code, stage } = error;
      yield { kind: "problem", problem: { code, stage, detail: `large object ${id}: ${error.message}` } };
    }
  }
}
