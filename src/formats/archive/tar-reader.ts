/**
 * Reads a tar archive as a stream: ustar, the long names and links of GNU, the extended headers of pax. Entries come with
 * all the texts that their headers hold. Sources: POSIX.1-2017 pax, GNU tar manual "Basic Tar Format".
 */
import type { Problem } from "../../core/problem.js";

export const BLOCK_BYTES = 512;
/** A header's own data, as a long name, is no longer than this in archives that mean no harm. */
const LONGEST_HEADER_DATA = 1024 * 1024;

export interface TarEntry {
  /** From 0. */
  readonly index: number;
  readonly name: string;
  /** `0` file, `1` hard link, `2` symbolic link, `5` folder; others as POSIX and GNU have them. */
  readonly type: string;
  readonly linkName: string;
  readonly owner: string;
  readonly group: string;
  /** Values of extended headers that name nothing else, as comments. */
  readonly remarks: readonly string[];
  readonly size: number;
  /** Bytes of the archive before the entry's data. */
  readonly dataStart: number;
  /** Present when the data is no larger than was asked for. */
  readonly data?: Uint8Array;
}

/** Takes stretches of fixed length from chunks of any. */
class ByteReader {
  #chunk: Uint8Array = new Uint8Array();
  at = 0;
  readonly #source: AsyncIterator<Uint8Array>;

  constructor(chunks: AsyncIterable<Uint8Array>) {
    this.#source = chunks[Symbol.asyncIterator]();
  }

  /** Fewer bytes than asked for at the end only. */
  async take(length: number): Promise<Uint8Array> {
    const parts: Uint8Array[] = [];
    let missing = length;
    while (missing > 0 && (await this.#fill())) {
      const part = this.#chunk.subarray(0, missing);
      this.#chunk = this.#chunk.subarray(part.length);
      missing -= part.length;
      parts.push(part);
    }
    this.at += length - missing;
    return parts.length === 1 && parts[0] ? parts[0] : new Uint8Array(Buffer.concat(parts));
  }

  /** The number of bytes that were there to skip. */
  async skip(length: number): Promise<number> {
    let missing = length;
    while (missing > 0 && (await this.#fill())) {
      const skipped = Math.min(missing, this.#chunk.length);
      this.#chunk = this.#chunk.subarray(skipped);
      missing -= skipped;
    }
    this.at += length - missing;
    return length - missing;
  }

  async close(): Promise<void> {
    await this.#source.return?.();
  }

  async #fill(): Promise<boolean> {
    while (this.#chunk.length === 0) {
      const next = await this.#source.next();
      if (next.done) return false;
      this.#chunk = next.value;
    }
    return true;
  }
}

const padded = (size: number): number => Math.ceil(size / BLOCK_BYTES) * BLOCK_BYTES;

/** Entries in order, with the data of those no larger than `largestData`; at the end, what is wrong with the archive. */
export async function* readTar(
  chunks: AsyncIterable<Uint8Array>,
  largestData: number,
): AsyncIterable<TarEntry | Problem> {
  const reader = new ByteReader(chunks);
  const extended = new ExtendedHeaders();
  let index = 0;
  try {
    for (;;) {
      const block = await reader.take(BLOCK_BYTES);
      if (block.length < BLOCK_BYTES) {
        yield problem("truncated", "the archive has no end");
        return;
      }
      if (block.every((byte) => byte === 0)) {
        yield* trailing(await reader.take(largestData));
        return;
      }
      if (!isHeader(block)) {
        yield problem("malformed", "the archive goes on with something that is no entry");
        return;
      }
      const header = readHeader(block);
      if (extended.takes(header.type)) {
        const data = await reader.take(Math.min(header.size, LONGEST_HEADER_DATA));
        await reader.skip(padded(header.size) - data.length);
        extended.add(header.type, data);
        continue;
      }
      const size = extended.sizeOf(header);
      const dataStart = reader.at;
      const data = size <= largestData ? await reader.take(size) : undefined;
      yield { ...extended.applyTo(header, index++), size, dataStart, ...(data ? { data } : {}) };
      extended.clear();
      const skipped = await reader.skip(dataStart + padded(size) - reader.at);
      if ((data && data.length < size) || (!data && skipped < size)) {
        yield problem("truncated", "an entry ends before it should; what there is was read");
        return;
      }
    }
  } finally {
    await reader.close();
  }
}

function* trailing(rest: Uint8Array): Iterable<Problem> {
  if (rest.some((byte) => byte !== 0)) yield problem("unsupported-part", "something follows the end of the archive");
}

const problem = (code: Problem["code"], detail: string): Problem => ({ code, stage: "extract", detail });

interface Header {
  readonly name: string;
  readonly type: string;
  readonly linkName: string;
  readonly owner: string;
  readonly group: string;
  readonly size: number;
}

/** The sum of the header's bytes, its own field taken as spaces, stands in the header; some old programs summed signed. */
export function isHeader(block: Uint8Array): boolean {
  if (block.length < BLOCK_BYTES) return false;
  const stated = parseInt(fieldText(block, 148, 8).trim(), 8);
  let unsigned = 8 * 32;
  let signed = 8 * 32;
  for (let i = 0; i < BLOCK_BYTES; i++) {
    if (i >= 148 && i < 156) continue;
    const byte = block[i] ?? 0;
    unsigned += byte;
    signed += byte > 127 ? byte - 256 : byte;
  }
  return stated === unsigned || stated === signed;
}

function readHeader(block: Uint8Array): Header {
  const isUstar = fieldText(block, 257, 5) === "ustar";
  // GNU archives have times where POSIX has a prefix of the name.
  const isGnu = fieldText(block, 257, 8).startsWith("ustar  ");
  const prefix = isUstar && !isGnu ? fieldText(block, 345, 155) : "";
  const name = fieldText(block, 0, 100);
  const type = String.fromCharCode(block[156] || 48);
  return {
    name: prefix === "" ? name : `${prefix}/${name}`,
    type: type === "7" ? "0" : type === "0" && name.endsWith("/") ? "5" : type,
    linkName: fieldText(block, 157, 100),
    owner: isUstar ? fieldText(block, 265, 32) : "",
    group: isUstar ? fieldText(block, 297, 32) : "",
    size: /[1-6]/.test(type) ? 0 : readNumber(block, 124, 12),
  };
}

function fieldText(block: Uint8Array, at: number, length: number): string {
  const field = block.subarray(at, at + length);
  const end = field.indexOf(0);
  return decode(end < 0 ? field : field.subarray(0, end));
}

function decode(bytes: Uint8Array): string {
  const text = Buffer.from(bytes).toString("utf8");
  return text.includes("\ufffd") ? Buffer.from(bytes).toString("latin1") : text;
}

/** Octal digits, or base 256 where the first bit is set. */
function readNumber(block: Uint8Array, at: number, length: number): number {
  if (((block[at] ?? 0) & 0x80) === 0) return parseInt(fieldText(block, at, length).trim(), 8) || 0;
  let value = (block[at] ?? 0) & 0x7f;
  for (let i = at + 1; i < at + length; i++) value = value * 256 + (block[i] ?? 0);
  return Number.isSafeInteger(value) ? value : 0;
}

/** What precedes an entry and adds to its header. */
class ExtendedHeaders {
  #local = new Map<string, string>();
  readonly #global = new Map<string, string>();

  takes(type: string): boolean {
    return type === "L" || type === "K" || type === "x" || type === "X" || type === "g";
  }

  add(type: string, data: Uint8Array): void {
    if (type === "L") this.#local.set("path", decode(data).replace(/\0[\s\S]*$/, ""));
    else if (type === "K") this.#local.set("linkpath", decode(data).replace(/\0[\s\S]*$/, ""));
    else for (const [key, value] of paxRecords(data)) (type === "g" ? this.#global : this.#local).set(key, value);
  }

  sizeOf(header: Header): number {
    const size = Number(this.#get("size") ?? header.size);
    return Number.isSafeInteger(size) && size >= 0 ? size : header.size;
  }

  applyTo(header: Header, index: number): Omit<TarEntry, "size" | "dataStart"> {
    const known = new Set(["path", "linkpath", "uname", "gname", "size", "mtime", "atime", "ctime", "uid", "gid"]);
    const remarks = [...this.#global, ...this.#local].filter(([key]) => !known.has(key)).map(([, value]) => value);
    return {
      index,
      name: this.#get("path") ?? header.name,
      type: header.type,
      linkName: this.#get("linkpath") ?? header.linkName,
      owner: this.#get("uname") ?? header.owner,
      group: this.#get("gname") ?? header.group,
      remarks,
    };
  }

  clear(): void {
    this.#local = new Map();
  }

  #get(key: string): string | undefined {
    return this.#local.get(key) ?? this.#global.get(key);
  }
}

/** `length key=value\n`, the length counting itself. */
function* paxRecords(data: Uint8Array): Iterable<[string, string]> {
  for (let at = 0; at < data.length;) {
    const space = data.indexOf(32, at);
    const length = Number(Buffer.from(data.subarray(at, Math.max(at, space))).toString("latin1"));
    if (space < 0 || !Number.isInteger(length) || length < 5) return;
    const record = decode(data.subarray(space + 1, at + length - 1));
    const equals = record.indexOf("=");
    if (equals > 0) yield [record.slice(0, equals), record.slice(equals + 1)];
    at += length;
  }
}
