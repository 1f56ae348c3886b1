/** Open connections of one thread, kept from table to table, and reading that goes on when a connection is lost. */
import { setTimeout } from "node:timers/promises";
import { ItemError } from "../core/problem.js";
import { LostConnection, type Connection, type ReadOptions, type Session } from "../sources/database/engine.js";
import { openSession } from "../sources/database/engines.js";
import type { Table, TableEvent, TablePart } from "../tables/table.js";

/** Waits before each new attempt to reach a server that is lost: about as long as one takes to start again. */
const WAITS_MS = [250, 500, 1000, 2000, 4000, 8000];

export class DatabaseSessions {
  readonly #open = new Map<string, Session>();

  constructor(private readonly connections: readonly Connection[]) {}

  /** What `work` does with a session; done again with a new one when the line is lost. Throws `ItemError`. */
  async use<T>(address: string, work: (session: Session) => Promise<T>): Promise<T> {
    for (let attempt = 0; ; attempt++)
      try {
        return await work(await this.#session(address));
      } catch (error) {
        await this.#lose(address, error, attempt);
      }
  }

  /** The rows of a part; when the line is lost, reading goes on behind the last row that came. Throws `ItemError`. */
  async *read(address: string, table: Table, part: TablePart, options: ReadOptions): AsyncGenerator<TableEvent> {
    let after = options.after;
    let hasRows = false;
    for (let attempt = 0; ; attempt++)
      try {
        const session = await this.#session(address);
        for await (const event of session.read(table, part, { ...options, after })) {
          if (event.kind !== "problem") {
            after = event.last;
            hasRows = true;
            attempt = 0;
          }
          yield event;
        }
        return;
      } catch (error) {
        if (error instanceof LostConnection && hasRows && after === undefined)
          throw new ItemError(
            "unreadable",
            "read",
            "the connection was lost, and rows without a key cannot be gone on with",
          );
        await this.#lose(address, error, attempt);
      }
  }

  /** Closes all; they are opened again when they are needed. */
  close(): Promise<void> {
    return this.#close([...this.#open]);
  }

  /** Nothing is read for a while: closes those that hold more than a line to a server. */
  rest(): Promise<void> {
    return this.#close([...this.#open].filter(([, session]) => session.mayRest !== true));
  }

  async #close(sessions: readonly (readonly [string, Session])[]): Promise<void> {
    for (const [address] of sessions) this.#open.delete(address);
    await Promise.all(sessions.map(([, session]) => session.close()));
  }

  async #session(address: string): Promise<Session> {
    const open = this.#open.get(address);
    if (open) return open;
    const connection = this.connections.find((one) => one.address === address);
    if (!connection) throw new TypeError(`no connection for ${address}`);
    const session = await openSession(connection);
    this.#open.set(address, session);
    return session;
  }

  /** Waits for another attempt, or throws. */
  async #lose(address: string, error: unknown, attempt: number): Promise<void> {
    if (!(error instanceof LostConnection)) throw error;
    const session = this.#open.get(address);
    this.#open.delete(address);
    await session?.close();
    const wait = WAITS_MS[attempt];
    if (wait === undefined)
      throw new ItemError("unreadable", "read", "the connection was lost and could not be made again", {
        cause: error,
      });
    await setTimeout(wait);
  }
}
