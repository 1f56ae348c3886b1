/** Where results go: standard output or a file, written no faster than it is read. */
import { createWriteStream } from "node:fs";
import { once } from "node:events";
import type { Writable } from "node:stream";
import { finished } from "node:stream/promises";
import { ConfigError, OutputError } from "../core/problem.js";
import type { ReportSink } from "../report/report.js";

/** Bytes gathered before they are written. */
const GATHERED = 64 * 1024;

export interface ResultStream extends ReportSink {
  /** Writes what is gathered, and closes a file. */
  close(): Promise<void>;
}

/** Opens the file of `--output`, or takes the stream. Throws `ConfigError` when the file cannot be made. */
export async function openResults(stream: Writable, path: string | undefined): Promise<ResultStream> {
  if (path === undefined) return gather(stream, () => Promise.resolve());
  // Results say where personal information lies: for the user's own eyes.
  const file = createWriteStream(path, { mode: 0o600 });
  try {
    await once(file, "open");
  } catch (error) {
    const code = error instanceof Error && "code" in error ? String(error.code) : "unknown error";
    throw new ConfigError(`${path}: the output cannot be written (${code})`, { cause: error });
  }
  return gather(file, async () => {
    file.end();
    await finished(file);
  });
}

function gather(stream: Writable, end: () => Promise<void>): ResultStream {
  // Each write hears of its failure itself.
  stream.on("error", () => undefined);
  let gathered: Uint8Array[] = [];
  let size = 0;
  const flush = async (): Promise<void> => {
    // What is large comes alone, and need not be copied.
    const [first] = gathered;
    const chunk = first && gathered.length === 1 ? first : Buffer.concat(gathered, size);
    gathered = [];
    size = 0;
    if (chunk.length > 0) await writeAll(stream, chunk);
  };
  return {
    write: async (more) => {
      const bytes = typeof more === "string" ? Buffer.from(more) : more;
      gathered.push(bytes);
      size += bytes.length;
      if (size >= GATHERED || ("isTTY" in stream && stream.isTTY === true)) await flush();
    },
    close: async () => {
      await flush();
      await end();
    },
  };
}

/** Resolves when the bytes have left; rejects when it cannot. */
const writeAll = (stream: Writable, bytes: Uint8Array): Promise<void> =>
  new Promise((resolve, reject) => {
    stream.write(bytes, (error) => {
      if (!error) resolve();
      else reject(new OutputError("code" in error ? String(error.code) : error.name, { cause: error }));
    });
  });
