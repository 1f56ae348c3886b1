/** Databases as a source: each table an item, a large one in several parts. */
import ignore from "ignore";
import { ConfigError, ItemError } from "../../core/problem.js";
import { openingOf } from "../../tables/opening.js";
import { partStampOf, stampOf } from "../../tables/table-stamp.js";
import { tableName, type Table } from "../../tables/table.js";
import type { Enumerated, PreparedTarget, Source, SourceContext, SourceItem, SourceSetup } from "../source.js";
import { resolveConnection } from "./connection.js";
import { LostConnection, type Connection, type ListedTable, type Session, type TableSigns } from "./engine.js";
import { ENGINES, openSession, UNSUPPORTED_SCHEMES } from "./engines.js";

const schemeOf = (target: string): string => /^[a-z][a-z0-9+.-]*:/i.exec(target)?.[0].toLowerCase() ?? "";

export const databaseSource: Source = {
  id: "database",
  title: "PostgreSQL, MySQL and SQLite databases",
  accepts: (target) => {
    const scheme = schemeOf(target);
    return ENGINES.some(({ schemes }) => schemes.includes(scheme)) || scheme in UNSUPPORTED_SCHEMES;
  },
  prepare: async (target, setup): Promise<PreparedTarget> => {
    const unsupported = UNSUPPORTED_SCHEMES[schemeOf(target)];
    if (unsupported !== undefined)
      throw new ConfigError(
        `${unsupported} is not supported; scan an export of its tables (CSV, SQL, JSON), or a copy in postgres://, mysql:// or sqlite:`,
      );
    if (!setup) throw new ConfigError("databases can be scanned only; export their tables to files and name those");
    const connection = resolveConnection(target, setup);
    const session = await connect(connection);
    return new PreparedDatabase(connection, session, setup);
  },
};

async function connect(connection: Connection): Promise<Session> {
  try {
    return await openSession(connection);
  } catch (error) {
    if (error instanceof LostConnection)
      throw new ConfigError(`${connection.address}: no server answers there`, { cause: error });
    if (error instanceof ItemError) throw new ConfigError(`${connection.address}: ${error.message}`, { cause: error });
    throw error;
  }
}

class PreparedDatabase implements PreparedTarget {
  readonly target: string;
  #snapshot: Promise<string | undefined> | undefined;

  constructor(
    readonly connection: Connection,
    private readonly session: Session,
    private readonly setup: SourceSetup,
  ) {
    this.target = connection.address;
  }

  async *enumerate(context: SourceContext): AsyncIterable<Enumerated> {
    const tables = await this.#list();
    const rules =
      context.exclude.length > 0 ? ignore({ allowRelativePaths: true }).add([...context.exclude]) : undefined;
    for (const listed of tables) {
      const name = tableName(listed.table);
      if (rules?.ignores(name) === true) context.leftOut.exclude++;
      else if (listed.table.kind === "view" && !this.#readsView(listed)) context.leftOut.view++;
      else yield* this.#itemsOf(listed, name, context.isKept === true ? await this.#sign(listed) : undefined);
    }
  }

  close(): Promise<void> {
    return this.session.close();
  }

  /** All listings of a run are of one view of the data. */
  async #list(): Promise<readonly ListedTable[]> {
    try {
      await (this.#snapshot ??= this.session.shareSnapshot());
      return await this.session.list();
    } catch (error) {
      if (error instanceof LostConnection)
        throw new ConfigError(`${this.connection.address}: the connection was lost before anything was read`, {
          cause: error,
        });
      if (error instanceof ItemError)
        throw new ConfigError(`${this.connection.address}: the tables cannot be listed: ${error.message}`, {
          cause: error,
        });
      throw error;
    }
  }

  #readsView({ isCovered }: ListedTable): boolean {
    const { views } = this.setup;
    return views === "all" || (views === "needed" && isCovered !== true);
  }

  /** Of a table that is read in full. */
  async #sign({ table, parts, problem }: ListedTable): Promise<TableSigns | undefined> {
    if (problem || this.setup.sample !== undefined) return undefined;
    try {
      return await this.session.sign(table, parts);
    } catch (error) {
      // Whoever reads the table says what is wrong.
      if (error instanceof ItemError || error instanceof LostConnection) return undefined;
      throw error;
    }
  }

  async *#itemsOf(
    { table, parts, problem }: ListedTable,
    name: string,
    signs: TableSigns | undefined,
  ): AsyncIterable<Enumerated> {
    const { engine, address, database } = this.connection;
    const ref = { source: address, path: [name] };
    if (problem && parts.length === 0) {
      yield { kind: "trouble", ref, problem };
      return;
    }
    const snapshot = await this.#snapshot;
    const tableKey = `${engine === "sqlite" ? (database.split(/[\\/]/).at(-1) ?? "") : database}/${name}`;
    const { sample } = this.setup;
    const opening = openingOf(parts);
    const stamp = signs && stampOf(table, signs.whole);
    for (const part of sample === undefined ? parts : [{ index: 0, of: 1 }]) {
      const own = signs?.parts?.each[part.index];
      const item: SourceItem = {
        kind: "item",
        ref,
        key: part.index === 0 ? tableKey : `${tableKey}\0${part.index}`,
        locator: {
          kind: "table",
          engine,
          address,
          table,
          part,
          opening,
          tableKey,
          ...(snapshot !== undefined && { snapshot }),
          ...(sample !== undefined && { sample }),
          ...(stamp !== undefined && this.session.signsAsRead && { isSigned: true }),
          ...(own !== undefined && signs?.parts && { stamp: partStampOf(table, part, signs.parts.opening, own) }),
          ...(problem && part.index === 0 && { problem }),
        },
        bytes: partBytes(table, sample === undefined ? part.of : 1),
        ...(stamp !== undefined && { stamp }),
      };
      yield item;
    }
  }
}

const partBytes = ({ bytes }: Table, of: number): number => Math.ceil(bytes / of);
