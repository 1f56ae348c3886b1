/** What a COPY of PostgreSQL sends, as one text: the driver makes no rows of it, which would take most of the time. */
import type pg from "pg";

/** Bytes for which there is room at first, and for which it is kept for the next. */
const ROOM = 1024 * 1024;

let room: Buffer | undefined;

/** Room that is free, or new. */
function takeRoom(): Buffer {
  const taken = room ?? Buffer.allocUnsafeSlow(ROOM);
  room = undefined;
  return taken;
}

/** A statement for the driver, which calls its methods as the server answers. */
export class CopiedText implements pg.Submittable {
  /** Once all has come. Rejects with what the driver says is wrong. */
  readonly text: Promise<string>;
  #bytes = takeRoom();
  #used = 0;
  #resolve: (text: string) => void = () => undefined;
  #reject: (error: unknown) => void = () => undefined;

  constructor(private readonly sql: string) {
    this.text = new Promise((resolve, reject) => {
      this.#resolve = resolve;
      this.#reject = reject;
    });
  }

  submit(connection: pg.Connection): void {
    connection.query(this.sql);
  }

  /** Copied at once: the driver writes over it. */
  handleCopyData({ chunk }: { readonly chunk: Buffer }): void {
    const end = this.#used + chunk.length;
    if (end > this.#bytes.length) {
      const more = Buffer.allocUnsafeSlow(2 * end);
      this.#bytes.copy(more, 0, 0, this.#used);
      this.#bytes = more;
    }
    this.#bytes.set(chunk, this.#used);
    this.#used = end;
  }

  handleCommandComplete(): void {
    // What has been copied is told when the server is ready.
  }

  handleReadyForQuery(): void {
    const text = this.#bytes.toString("utf8", 0, this.#used);
    if (this.#bytes.length === ROOM) room = this.#bytes;
    this.#resolve(text);
  }

  handleError(error: unknown): void {
    this.#reject(error);
  }
}
