/** All database engines. A new one is a file and a line here. */
import type { Connection, Engine, Session } from "./engine.js";
import { mysql } from "./mysql.js";
import { postgres } from "./postgres.js";
import { sqlite } from "./sqlite.js";

export const ENGINES: readonly Engine[] = [postgres, mysql, sqlite];

/** Databases that there is no server of to try the program against. */
export const UNSUPPORTED_SCHEMES: Readonly<Record<string, string>> = {
  "mssql:": "SQL Server",
  "sqlserver:": "SQL Server",
  "oracle:": "Oracle",
  "mongodb:": "MongoDB",
  "mongodb+srv:": "MongoDB",
};

/** Connects. Throws `LostConnection` and `ItemError`. */
export function openSession(connection: Connection): Promise<Session> {
  const engine = ENGINES.find(({ id }) => id === connection.engine);
  if (!engine) throw new TypeError(`no engine ${connection.engine}`);
  return engine.open(connection);
}
