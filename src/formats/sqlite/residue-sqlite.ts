/** Everything readable in a SQLite file: its bytes as they lie, and, as long values lie in pieces, each value asked for. */
import { ItemError } from "../../core/problem.js";
import { quoteSqlite } from "../../tables/sqlite/list-sqlite.js";
import { openSqliteBytes, sqliteError, type Database } from "../../tables/sqlite/open-sqlite.js";
import { deepResidue } from "../archive/residue.js";
import type { Residue } from "../format.js";

export function* sqliteResidue(bytes: Uint8Array): Iterable<Residue> {
  yield* deepResidue(bytes);
  try {
    const file = openSqliteBytes(bytes);
    try {
      yield* valuesOf(file.database);
    } finally {
      file.close();
    }
  } catch (error) {
    // Of what is no sound file there are the bytes.
    if (!(sqliteError(error) instanceof ItemError)) throw error;
  }
}

/** Tables by their pages, whatever they are for; those of another module hold theirs in tables of their own. */
function* valuesOf(database: Database): Iterable<Residue> {
  const tables = database.all("SELECT name FROM sqlite_schema WHERE type = 'table' AND rootpage > 0");
  for (const [i, { name }] of tables.entries()) {
    const statement = database.prepare(`SELECT * FROM ${quoteSqlite(String(name))}`);
    try {
      for (const row of statement.iterate()) {
        const values = Object.values(row);
        const place = `table ${i + 1}`;
        for (const value of values) if (value instanceof Uint8Array) yield* deepResidue(value, `${place} `);
        const texts = values.filter((value) => value !== null && !(value instanceof Uint8Array));
        if (texts.length > 0) yield { place, text: texts.map(String).join("\n") };
      }
    } finally {
      statement.finalize();
    }
  }
}
