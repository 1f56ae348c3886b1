/** SQLite files among other files: every table as a database's tables are read. Copies are refused: see the decisions. */
import { loadLate } from "./late.js";

const MAGIC = "SQLite format 3\0";

export const sqlite = loadLate(
  {
    id: "sqlite",
    title: "SQLite database",
    extensions: ["sqlite", "sqlite3", "db", "db3"],
    textBased: false,
    surfaces: ["cells of every table under their columns", "names of tables and columns, statements of the schema"],
    proof: "no copies are made; of others' files every byte in every reading",
    sniff: ({ bytes }) => (Buffer.from(bytes.subarray(0, MAGIC.length)).toString("latin1") === MAGIC ? 3 : 0),
  },
  {
    extract: async () => (await import("./sqlite/extract-sqlite.js")).extractSqlite,
    residue: async () => {
      const { deepResidue } = await import("./archive/residue.js");
      return (bytes) => deepResidue(bytes);
    },
  },
);
