/** The database that is copied: one view of it, read by sessions that cannot write. */
import ignore from "ignore";
import { ConfigError, ItemError, type Problem } from "../../core/problem.js";
import type { Cells } from "../../copies/staged-rows.js";
import { LostConnection, type Connection, type ListedTable, type Session } from "../../sources/database/engine.js";
import { openSession } from "../../sources/database/engines.js";
import type { DatabaseStructure } from "../../tables/structure.js";
import { tableName, type Table } from "../../tables/table.js";

export class SourceView {
  readonly tables: readonly Table[];

  private constructor(
    readonly connection: Connection,
    readonly session: Session,
    private readonly keeper: Session,
    private readonly snapshot: string | undefined,
    readonly listed: readonly ListedTable[],
  ) {
    this.tables = listed.filter((one) => isCopied(one)).map(({ table }) => table);
  }

  /** Tables that `exclude` names are passed over. Throws `ConfigError`. */
  static async open(connection: Connection, exclude: readonly string[]): Promise<SourceView> {
    try {
      const keeper = await openSession(connection);
      const snapshot = await keeper.shareSnapshot();
      const session = snapshot === undefined ? keeper : await openSession(connection);
      if (snapshot === undefined) await keeper.holdView();
      const rules = ignore({ allowRelativePaths: true }).add([...exclude]);
      const all = await session.list();
      const listed = exclude.length === 0 ? all : all.filter(({ table }) => !rules.ignores(tableName(table)));
      return new SourceView(connection, session, keeper, snapshot, listed);
    } catch (error) {
      throw beforeBegin(error, connection);
    }
  }

  /** How the tables are built. Throws `ConfigError`. */
  async describe(within: string | undefined): Promise<DatabaseStructure> {
    try {
      return await this.session.describe(this.tables, within);
    } catch (error) {
      throw beforeBegin(error, this.connection);
    }
  }

  readonly nameOf = (table: Table): string => tableName(table);

  /** All rows of a table. Throws `ItemError`, where a part of it cannot be read too: a copy lacks no rows in silence. */
  async *read(table: Table, tell: (problem: Problem) => void): AsyncIterable<readonly Cells[]> {
    try {
      for await (const event of this.session.read(table, { index: 0, of: 1 }, { snapshot: this.snapshot }))
        if (event.kind === "rows") yield event.rows.map(({ cells }) => cells);
        else if (event.kind === "problem") tell(event.problem);
    } catch (error) {
      if (error instanceof LostConnection)
        throw new ItemError("unreadable", "read", "the connection was lost while rows were copied", { cause: error });
      throw error;
    }
  }

  async close(): Promise<void> {
    await this.session.close();
    if (this.keeper !== this.session) await this.keeper.close();
  }
}

function beforeBegin(error: unknown, { address }: Connection): unknown {
  if (error instanceof LostConnection) return new ConfigError(`${address}: no server answers there`, { cause: error });
  return error instanceof ItemError ? new ConfigError(`${address}: ${error.message}`, { cause: error }) : error;
}

/** Tables of rows that the account may read whole. */
export const isCopied = ({ table, problem, parts }: ListedTable): boolean =>
  table.kind === "table" &&
  problem === undefined &&
  parts.length > 0 &&
  !table.columns.some(({ isDenied }) => isDenied);

/** What there is and is not in a copy, besides what the structure tells: each with its cause. */
export function notCopied({ listed }: SourceView): readonly { readonly name: string; readonly problem: Problem }[] {
  return listed.flatMap((one) => {
    const name = tableName(one.table);
    if (isCopied(one) || ["view", "materialized view"].includes(one.table.kind)) return [];
    if (one.problem) return [{ name, problem: one.problem }];
    const denied = one.table.columns.filter(({ isDenied }) => isDenied).length;
    const detail =
      denied > 0
        ? `the account may not read ${denied} of its columns`
        : one.table.kind === "objects"
          ? "large objects are not copied"
          : `a ${one.table.kind} is not copied`;
    return [{ name, problem: { code: denied > 0 ? "permission-denied" : "withheld-part", stage: "read", detail } }];
  });
}
