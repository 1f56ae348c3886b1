/** Stands between a program and a PostgreSQL server, and counts the rows that the server sends. */
import { once } from "node:events";
import { connect, createServer, type AddressInfo, type Socket } from "node:net";

/** Bytes before what a message holds: its kind and its length. */
const HEAD = 5;
const REFUSES_TLS = 0x4e;
const DATA_ROW = 0x44;
/** A row of a COPY, its values parted by tabs. */
const COPIED_ROW = 0x64;
const TAB = 9;

export interface RowCounter {
  /** The same database by way of the counter. */
  readonly url: string;
  /** Rows of so many columns that were sent since the last time. */
  take(columns: number): number;
  close(): void;
}

/** The server at `url` is asked without encryption. */
export async function countRows(url: string): Promise<RowCounter> {
  const { port, hostname } = new URL(url);
  let counts = new Map<number, number>();
  const count = (columns: number): void => void counts.set(columns, (counts.get(columns) ?? 0) + 1);
  const server = createServer((client) => forward(client, connect(Number(port), hostname), count));
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const target = new URL(url);
  target.port = String((server.address() as AddressInfo).port);
  return {
    url: target.href,
    take: (columns) => {
      const taken = counts.get(columns) ?? 0;
      counts = new Map();
      return taken;
    },
    close: () => void server.close(),
  };
}

function forward(client: Socket, server: Socket, count: (columns: number) => void): void {
  let rest: Buffer = Buffer.alloc(0);
  let isFirst = true;
  server.on("data", (chunk: Buffer) => {
    if (isFirst && chunk[0] === REFUSES_TLS) return;
    isFirst = false;
    rest = countMessages(Buffer.concat([rest, chunk]), count);
  });
  for (const [from, to] of [
    [client, server],
    [server, client],
  ] as const) {
    from.pipe(to);
    // Either end may be killed.
    from.on("error", () => to.destroy());
  }
}

/** What is left of a message that has not come to its end. */
function countMessages(bytes: Buffer, count: (columns: number) => void): Buffer {
  let at = 0;
  while (at + HEAD + 2 <= bytes.length) {
    const end = at + 1 + bytes.readUInt32BE(at + 1);
    if (end > bytes.length) break;
    if (bytes[at] === DATA_ROW) count(bytes.readUInt16BE(at + HEAD));
    else if (bytes[at] === COPIED_ROW) count(valuesOf(bytes.subarray(at + HEAD, end)));
    at = end;
  }
  return bytes.subarray(at);
}

function valuesOf(row: Buffer): number {
  let values = 1;
  for (const byte of row) if (byte === TAB) values++;
  return values;
}
