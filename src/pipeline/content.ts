/** The bytes of items: files read by ranges, bytes in memory, standard input, and the digest taken as bytes go by. */
import { createHash, type Hash } from "node:crypto";
import { closeSync, constants, createReadStream, fstatSync, openSync, readSync } from "node:fs";
import { ItemError } from "../core/problem.js";
import type { Content } from "../formats/format.js";
import type { Locator } from "../sources/source.js";
import { readBlob } from "../sources/git/run-git.js";
import { systemProblem } from "../sources/walk.js";

/** Bytes of an item that are held in memory at once, unless the user set another limit. */
export const MEMORY_LIMIT = 512 * 1024 ** 2;
const CHUNK = 1024 ** 2;
/** Bytes of a file that are not held for whoever asks again: it is read anew, should nobody hold them any more. */
const NOT_KEPT = 64 * 1024 ** 2;
/** Bytes that are read for the sake of the digest alone, of an item that nobody wanted to read to its end. */
const DIGEST_LIMIT = 1024 ** 3;

export interface OpenContent extends Content {
  close(): void;
}

const tooLarge = (limit: number): ItemError =>
  new ItemError("too-large", "read", `larger than the limit of ${limit} bytes`);

/** Opens what the locator names. Throws `ItemError`. `limit`: bytes that may be held in memory. */
export async function openContent(locator: Locator, limit: number): Promise<OpenContent> {
  if (locator.kind === "stdin") return readStdin(limit);
  if (locator.kind === "table") throw new TypeError("rows of a table are no bytes");
  if (locator.kind === "git") return new MemoryContent(readBlob(locator.folder, locator.oid, limit));
  try {
    return new FileContent(locator.path, limit);
  } catch (error) {
    throw toItemError(error);
  }
}

function toItemError(error: unknown): ItemError {
  if (error instanceof ItemError) return error;
  const { code, stage, detail } = systemProblem(error, "read");
  return new ItemError(code, stage, detail, { cause: error });
}

/** A file. Its first chunk is kept, so a small file is read once. Reads are synchronous: this runs in worker threads. */
class FileContent implements OpenContent {
  readonly size: number;
  readonly #file: number;
  #first: Uint8Array | undefined;
  #whole: Uint8Array | undefined;
  #held: WeakRef<Uint8Array> | undefined;
  /** When it was written last, as milliseconds; of what was read before. */
  readonly #written: number;

  constructor(
    path: string,
    private readonly limit: number,
  ) {
    // Without waiting for a writer, should the path have become a pipe since it was listed.
    this.#file = openSync(path, constants.O_RDONLY | constants.O_NONBLOCK);
    const stats = fstatSync(this.#file);
    if (!stats.isFile()) {
      this.close();
      throw new ItemError("special-file", "read", "not a regular file any more");
    }
    this.size = stats.size;
    this.#written = stats.mtimeMs;
  }

  bytes(): Promise<Uint8Array> {
    if (this.size > this.limit) return Promise.reject(tooLarge(this.limit));
    try {
      return Promise.resolve(this.size > NOT_KEPT ? this.#wholeIfHeld() : this.#keepWhole());
    } catch (error) {
      return Promise.reject(toItemError(error));
    }
  }

  readonly readInto = (target: Uint8Array, at: number): number => {
    let filled = 0;
    while (filled < target.length) {
      const read = readSync(this.#file, target, filled, target.length - filled, at + filled);
      if (read === 0) break;
      filled += read;
    }
    return filled;
  };

  async *chunks(): AsyncGenerator<Uint8Array> {
    for (let at = 0; at < this.size;) {
      const chunk = this.#readAt(at);
      if (chunk.length === 0) throw new ItemError("truncated", "read", "the file became shorter while it was read");
      at += chunk.length;
      yield await Promise.resolve(chunk);
    }
  }

  close(): void {
    closeSync(this.#file);
  }

  #keepWhole(): Uint8Array {
    return (this.#whole ??= this.size <= CHUNK ? this.#chunk(0) : this.#range(0, this.size));
  }

  /** Read anew where nobody holds it any more. Throws `ItemError` where it was written meanwhile: places found in it are of what it was. */
  #wholeIfHeld(): Uint8Array {
    const held = this.#held?.deref();
    if (held) return held;
    const whole = this.#range(0, this.size);
    if (fstatSync(this.#file).mtimeMs !== this.#written)
      throw new ItemError("unreadable", "read", "the file was written while it was read");
    this.#held = new WeakRef(whole);
    return whole;
  }

  #readAt(at: number): Uint8Array {
    try {
      return this.#chunk(at);
    } catch (error) {
      throw toItemError(error);
    }
  }

  #chunk(at: number): Uint8Array {
    if (at > 0) return this.#range(at, Math.min(CHUNK, this.size - at));
    return (this.#first ??= this.#range(0, Math.min(CHUNK, this.size)));
  }

  #range(at: number, length: number): Uint8Array {
    const buffer = new Uint8Array(length);
    const filled = this.readInto(buffer, at);
    return filled === length ? buffer : buffer.subarray(0, filled);
  }
}

/** Bytes that are already in memory, in one or several parts. */
export class MemoryContent implements OpenContent {
  readonly size: number;
  #parts: readonly Uint8Array[];

  constructor(...parts: readonly Uint8Array[]) {
    this.#parts = parts;
    this.size = parts.reduce((sum, part) => sum + part.length, 0);
  }

  bytes(): Promise<Uint8Array> {
    if (this.#parts.length !== 1) this.#parts = [new Uint8Array(Buffer.concat(this.#parts))];
    return Promise.resolve(this.#parts[0] ?? new Uint8Array());
  }

  async *chunks(): AsyncGenerator<Uint8Array> {
    for (const part of this.#parts) yield await Promise.resolve(part);
  }

  close(): void {
    this.#parts = [];
  }
}

/** All of standard input; it cannot be read twice, so it is held in memory. */
async function readStdin(limit: number): Promise<OpenContent> {
  const parts: Uint8Array[] = [];
  let length = 0;
  try {
    for await (const chunk of createReadStream("", { fd: 0, autoClose: false, highWaterMark: CHUNK })) {
      if (!(chunk instanceof Uint8Array)) continue;
      parts.push(chunk);
      length += chunk.length;
      if (length > limit) throw tooLarge(limit);
    }
  } catch (error) {
    throw toItemError(error);
  }
  return new MemoryContent(...parts);
}

/** A content whose SHA-256 is taken while somebody else reads it. */
export class DigestedContent implements Content {
  readonly #hash: Hash = createHash("sha256");
  #hashed = 0;
  #digest: string | undefined;

  constructor(
    private readonly inner: Content,
    private readonly limit: number,
  ) {}

  get size(): number {
    return this.inner.size;
  }

  get readInto(): Content["readInto"] {
    return this.inner.readInto;
  }

  async bytes(): Promise<Uint8Array> {
    if (this.inner.size > this.limit) throw tooLarge(this.limit);
    const bytes = await this.inner.bytes();
    if (bytes.length > this.#hashed) this.#hash.update(bytes.subarray(this.#hashed));
    this.#finish(bytes.length);
    return bytes;
  }

  async *chunks(): AsyncGenerator<Uint8Array> {
    let at = 0;
    for await (const chunk of this.inner.chunks()) {
      const end = at + chunk.length;
      // Only bytes that no earlier reader has taken past the digest.
      if (end > this.#hashed && this.#digest === undefined) {
        this.#hash.update(at === this.#hashed ? chunk : chunk.subarray(this.#hashed - at));
        this.#hashed = end;
      }
      at = end;
      yield chunk;
    }
    this.#finish(at);
  }

  /** The digest in hexadecimal; what nobody has read yet is read now. Null when it cannot be or is too much. */
  async sha256(): Promise<string | null> {
    if (this.#digest === undefined && this.size <= DIGEST_LIMIT) {
      try {
        let left = DIGEST_LIMIT;
        for await (const chunk of this.chunks()) {
          left -= chunk.length;
          if (left < 0) return null;
        }
      } catch (error) {
        if (!(error instanceof ItemError)) throw error;
        return null;
      }
    }
    return this.#digest ?? null;
  }

  #finish(length: number): void {
    this.#hashed = Math.max(this.#hashed, length);
    this.#digest ??= this.#hash.digest("hex");
  }
}
