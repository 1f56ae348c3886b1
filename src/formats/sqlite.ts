/**
 * SQLite files among other files: every table as a database's tables are read. Copies are built anew, without
 * statistics and free pages, which keep values a second time.
 */
import { loadLate } from "./late.js";

const MAGIC = "SQLite format 3\0";

export const sqlite = loadLate(
  {
    id: "sqlite",
    title: "SQLite database",
    extensions: ["sqlite", "sqlite3", "db", "db3"],
    textBased: false,
    standIns: ["0", "null"],
    surfaces: ["cells of every table under their columns", "names of tables and columns, statements of the schema"],
    proof: "every byte in every reading, every cell asked for without its table's form; tests: Python's sqlite3",
    sniff: ({ bytes }) => (Buffer.from(bytes.subarray(0, MAGIC.length)).toString("latin1") === MAGIC ? 3 : 0),
  },
  {
    extract: async () => (await import("./sqlite/extract-sqlite.js")).extractSqlite,
    redact: async () => (await import("./sqlite/redact-sqlite.js")).redactSqlite,
    residue: async () => (await import("./sqlite/residue-sqlite.js")).sqliteResidue,
  },
);
