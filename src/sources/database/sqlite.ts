/** SQLite files as databases. */
import type { Engine } from "./engine.js";

export const sqlite: Engine = {
  id: "sqlite",
  title: "SQLite",
  schemes: ["sqlite:"],
  open: async ({ database }) => {
    // It brings the engine itself, of which most scans have no need, in the main thread and in the others.
    const { openSqliteSession } = await import("./sqlite-session.js");
    return openSqliteSession(database);
  },
};
