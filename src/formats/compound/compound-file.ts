/**
 * The streams of a compound file (MS-CFB): those that the directory leads to, those that it leads to no more, and what
 * lies in sectors that no stream uses. Reads what a damaged file still has; knows nothing of what streams say.
 */
import { ItemError } from "../../core/problem.js";

export interface CompoundStream {
  /** Names of the storages above it, then its own. */
  readonly path: readonly string[];
  readonly bytes: Buffer;
  /** Whether the file ends, or its chain breaks, before the stream does. */
  readonly isCut: boolean;
}

export interface CompoundFile {
  readonly streams: readonly CompoundStream[];
  /** What no stream uses: free sectors, and the ends of the last sectors of streams. */
  readonly unused: readonly Buffer[];
}

const SIGNATURE = "d0cf11e0a1b11ae1";
const HEADER = 512;
const ENTRY = 128;
/** Sector numbers from here on mean something else. */
const LAST_SECTOR = 0xfffffffa;
const NO_ENTRY = 0xffffffff;
const DEEPEST = 16;
const MOST_ENTRIES = 100_000;

export const isCompound = (bytes: Uint8Array): boolean =>
  Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(8, bytes.length)).toString("hex") === SIGNATURE;

/** Throws `ItemError` when the file is none of the kind or its directory cannot be read. */
export function readCompound(bytes: Uint8Array): CompoundFile {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (!isCompound(bytes) || buffer.length < HEADER)
    throw new ItemError("malformed", "extract", "the file is no compound file, or ends within its header");
  const reader = new CompoundReader(buffer);
  return { streams: reader.streams(), unused: reader.unused() };
}

interface Entry {
  readonly name: string;
  readonly type: number;
  readonly left: number;
  readonly right: number;
  readonly child: number;
  readonly start: number;
  readonly size: number;
}

class CompoundReader {
  readonly #sectorBytes: number;
  readonly #miniBytes: number;
  readonly #miniLimit: number;
  readonly #count: number;
  readonly #table: Uint32Array;
  readonly #miniTable: Uint32Array;
  readonly #miniStream: Buffer;
  readonly #entries: readonly Entry[];
  readonly #used = new Set<number>();
  readonly #ends: Buffer[] = [];

  constructor(private readonly buffer: Buffer) {
    const shift = buffer.readUInt16LE(30);
    const miniShift = buffer.readUInt16LE(32);
    if (shift < 7 || shift > 16 || miniShift < 4 || miniShift >= shift)
      throw new ItemError("malformed", "extract", "the header of the compound file is damaged");
    this.#sectorBytes = 1 << shift;
    this.#miniBytes = 1 << miniShift;
    this.#miniLimit = buffer.readUInt32LE(56);
    // The header takes the place of one sector, whatever their length.
    this.#count = Math.ceil(buffer.length / this.#sectorBytes) - 1;
    this.#table = this.#readTable();
    this.#entries = this.#readEntries(this.#chain(buffer.readUInt32LE(48), Infinity).bytes);
    this.#miniTable = toNumbers(this.#chain(buffer.readUInt32LE(60), Infinity).bytes);
    const root = this.#entries.find(({ type }) => type === 5);
    if (!root) throw new ItemError("malformed", "extract", "the compound file has no directory that can be read");
    this.#miniStream = this.#chain(root.start, root.size).bytes;
  }

  #sector(number: number): Buffer {
    const at = (number + 1) * this.#sectorBytes;
    return this.buffer.subarray(at, at + this.#sectorBytes);
  }

  /** The table of sectors: its own sectors are listed in the header and in sectors that follow one another. */
  #readTable(): Uint32Array {
    const numbers: number[] = [];
    for (let at = 76; at < HEADER; at += 4) numbers.push(this.buffer.readUInt32LE(at));
    let next = this.buffer.readUInt32LE(68);
    for (let steps = 0; next < LAST_SECTOR && steps <= this.#count; steps++) {
      this.#used.add(next);
      const list = toNumbers(this.#sector(next));
      numbers.push(...list.subarray(0, -1));
      next = list.at(-1) ?? LAST_SECTOR;
    }
    const sectors = [...new Set(numbers.filter((number) => number < this.#count))];
    for (const number of sectors) this.#used.add(number);
    return toNumbers(Buffer.concat(sectors.map((number) => this.#sector(number))));
  }

  #chain(start: number, size: number): { bytes: Buffer; isCut: boolean } {
    const parts: Buffer[] = [];
    let length = 0;
    let number = start;
    while (number < this.#count && length < size && parts.length <= this.#count) {
      this.#used.add(number);
      const sector = this.#sector(number);
      parts.push(sector);
      length += sector.length;
      number = this.#table[number] ?? LAST_SECTOR;
    }
    const whole = Buffer.concat(parts);
    if (Number.isFinite(size) && whole.length > size) this.#ends.push(whole.subarray(size));
    const isCut = Number.isFinite(size) && whole.length < size;
    return { bytes: whole.subarray(0, Math.min(size, whole.length)), isCut };
  }

  #miniChain(start: number, size: number): { bytes: Buffer; isCut: boolean } {
    const parts: Buffer[] = [];
    const most = Math.ceil(size / this.#miniBytes);
    for (let number = start; parts.length < most; number = this.#miniTable[number] ?? LAST_SECTOR) {
      const at = number * this.#miniBytes;
      if (number >= LAST_SECTOR || at >= this.#miniStream.length) break;
      parts.push(this.#miniStream.subarray(at, at + this.#miniBytes));
    }
    const whole = Buffer.concat(parts);
    if (whole.length > size) this.#ends.push(whole.subarray(size));
    return { bytes: whole.subarray(0, size), isCut: whole.length < size };
  }

  #readEntries(directory: Buffer): Entry[] {
    const entries: Entry[] = [];
    if (directory.length > MOST_ENTRIES * ENTRY)
      throw new ItemError("too-many-entries", "extract", `more than ${MOST_ENTRIES} streams`);
    for (let at = 0; at + ENTRY <= directory.length; at += ENTRY) {
      const nameBytes = Math.min(62, Math.max(0, directory.readUInt16LE(at + 64) - 2));
      entries.push({
        name: directory.toString("utf16le", at, at + (nameBytes & ~1)),
        type: directory[at + 66] ?? 0,
        left: directory.readUInt32LE(at + 68),
        right: directory.readUInt32LE(at + 72),
        child: directory.readUInt32LE(at + 76),
        start: directory.readUInt32LE(at + 116),
        size: directory.readUInt32LE(at + 120),
      });
    }
    return entries;
  }

  streams(): CompoundStream[] {
    const found: CompoundStream[] = [];
    const seen = new Set<number>();
    const visit = (index: number, path: readonly string[]): void => {
      const queue = [index];
      for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
        const entry = this.#entries[next];
        if (!entry || next === NO_ENTRY || seen.has(next)) continue;
        seen.add(next);
        queue.push(entry.right, entry.left);
        if (entry.type === 2) found.push(this.#stream(entry, path));
        else if (entry.type === 1 && path.length < DEEPEST) visit(entry.child, [...path, entry.name]);
      }
    };
    const root = this.#entries.findIndex(({ type }) => type === 5);
    seen.add(root);
    visit(this.#entries[root]?.child ?? NO_ENTRY, []);
    this.#entries.forEach((entry, i) => {
      if (entry.type === 2 && !seen.has(i)) found.push(this.#stream(entry, ["(no longer in the directory)"]));
    });
    return found;
  }

  #stream(entry: Entry, path: readonly string[]): CompoundStream {
    const { start, size, name } = entry;
    const isMini = size < this.#miniLimit;
    return { path: [...path, name], ...(isMini ? this.#miniChain(start, size) : this.#chain(start, size)) };
  }

  unused(): Buffer[] {
    const free: Buffer[] = [];
    for (let number = 0; number < this.#count; number++) if (!this.#used.has(number)) free.push(this.#sector(number));
    // Neighbouring sectors hold one text.
    return [Buffer.concat(free), ...this.#ends].filter((part) => part.some((byte) => byte !== 0));
  }
}

function toNumbers(bytes: Buffer): Uint32Array {
  const numbers = new Uint32Array(bytes.length >> 2);
  for (let i = 0; i < numbers.length; i++) numbers[i] = bytes.readUInt32LE(i * 4);
  return numbers;
}

/** The stream at a path; names do not differ by letter case. */
export const streamAt = (file: CompoundFile, ...path: readonly string[]): CompoundStream | undefined =>
  file.streams.find(
    (stream) =>
      stream.path.length === path.length &&
      stream.path.every((name, i) => name.toLowerCase() === path[i]?.toLowerCase()),
  );
