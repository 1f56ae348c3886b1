/**
 * What the header of a 7z archive says of packed streams and of what unpacks them (7zFormat.txt of the LZMA SDK): read, and
 * written again. Knows nothing of files.
 */
import { ItemError } from "../../core/problem.js";

/** Numbers of properties. */
const ID = { end: 0, pack: 6, unpack: 7, subStreams: 8, sizes: 9, digests: 10, folder: 11, outSizes: 12, counts: 13 };
const MOST = 1_000_000;
const MOST_CODERS = 32;

export interface Coder {
  /** In hexadecimal. */
  readonly method: string;
  readonly inputs: number;
  readonly outputs: number;
  readonly properties: Buffer;
}

/** Coders and how they lead to one another: inputs and outputs are numbered through all coders of the folder. */
export interface Folder {
  readonly coders: readonly Coder[];
  readonly bonds: readonly { readonly input: number; readonly output: number }[];
  /** Inputs that packed streams go into, in order. */
  readonly packed: readonly number[];
  /** By output, in bytes. */
  readonly sizes: readonly number[];
  readonly digest?: number;
}

export interface Streams {
  /** Bytes behind the start of the archive's data. */
  readonly start: number;
  readonly packedSizes: readonly number[];
  readonly folders: readonly Folder[];
}

const broken = (): ItemError => new ItemError("malformed", "extract", "the header of the archive is broken");

/** Reads a header from place to place. */
export class HeaderReader {
  constructor(
    readonly bytes: Buffer,
    public at = 0,
  ) {}

  byte(): number {
    return this.take(1)[0] ?? 0;
  }

  take(length: number): Buffer {
    const end = this.at + length;
    if (end > this.bytes.length) throw broken();
    const taken = this.bytes.subarray(this.at, end);
    this.at = end;
    return taken;
  }

  /** The bits that the first byte begins with say how many bytes follow. */
  number(): number {
    const first = this.byte();
    let value = 0;
    for (let i = 0, mask = 0x80; i < 8; i++, mask >>= 1) {
      if ((first & mask) === 0) return value + (first & (mask - 1)) * 2 ** (8 * i);
      value += this.byte() * 2 ** (8 * i);
    }
    return value;
  }

  count(): number {
    const count = this.number();
    if (count > MOST) throw broken();
    return count;
  }

  expect(id: number): void {
    if (this.byte() !== id) throw broken();
  }

  digests(count: number): (number | undefined)[] {
    const areAll = this.byte() !== 0;
    const bits = areAll ? undefined : this.take(Math.ceil(count / 8));
    return Array.from({ length: count }, (_, i) =>
      !bits || ((bits[i >> 3] ?? 0) >> (7 - (i & 7))) & 1 ? this.take(4).readUInt32LE() : undefined,
    );
  }
}

/** The streams, up to what says of which files they consist. */
export function readStreams(reader: HeaderReader): Streams {
  let start = 0;
  let packedSizes: number[] = [];
  let id = reader.byte();
  if (id === ID.pack) {
    start = reader.number();
    const count = reader.count();
    for (let inner = reader.byte(); inner !== ID.end; inner = reader.byte()) {
      if (inner === ID.sizes) packedSizes = Array.from({ length: count }, () => reader.number());
      else if (inner === ID.digests) reader.digests(count);
      else throw broken();
    }
    id = reader.byte();
  }
  const folders = id === ID.unpack ? readFolders(reader) : [];
  if (id !== ID.unpack) reader.at--;
  return { start, packedSizes, folders };
}

function readFolders(reader: HeaderReader): Folder[] {
  reader.expect(ID.folder);
  const count = reader.count();
  if (reader.byte() !== 0) throw broken();
  const bare = Array.from({ length: count }, () => readFolder(reader));
  reader.expect(ID.outSizes);
  const sized = bare.map((folder) => ({
    ...folder,
    sizes: Array.from({ length: outputsOf(folder.coders) }, () => reader.number()),
  }));
  let digests: (number | undefined)[] = [];
  for (let id = reader.byte(); id !== ID.end; id = reader.byte()) {
    if (id !== ID.digests) throw broken();
    digests = reader.digests(count);
  }
  return sized.map((folder, i) => {
    const digest = digests[i];
    return digest === undefined ? folder : { ...folder, digest };
  });
}

function readFolder(reader: HeaderReader): Pick<Folder, "coders" | "bonds" | "packed"> {
  const count = reader.count();
  if (count < 1 || count > MOST_CODERS) throw broken();
  const coders = Array.from({ length: count }, () => readCoder(reader));
  const inputs = coders.reduce((sum, coder) => sum + coder.inputs, 0);
  const bonds = Array.from({ length: outputsOf(coders) - 1 }, () => ({
    input: reader.number(),
    output: reader.number(),
  }));
  const left = inputs - bonds.length;
  const free = Array.from({ length: inputs }, (_, i) => i).filter((i) => !bonds.some(({ input }) => input === i));
  return { coders, bonds, packed: left === 1 ? free : Array.from({ length: left }, () => reader.number()) };
}

function readCoder(reader: HeaderReader): Coder {
  const flags = reader.byte();
  const method = reader.take(flags & 0xf).toString("hex");
  const [inputs, outputs] = flags & 0x10 ? [reader.count(), reader.count()] : [1, 1];
  if (flags & 0xc0 || inputs > MOST_CODERS || outputs > MOST_CODERS) throw broken();
  return { method, inputs, outputs, properties: flags & 0x20 ? reader.take(reader.count()) : Buffer.alloc(0) };
}

export const outputsOf = (coders: readonly Coder[]): number => coders.reduce((sum, { outputs }) => sum + outputs, 0);

/** Checksum of the first file that the streams hold, where one is stated. `reader` stands behind `readStreams`. */
export function firstDigest(reader: HeaderReader, { folders }: Streams): number | undefined {
  let counts = folders.map(() => 1);
  let id = reader.byte();
  if (id !== ID.subStreams) return folders[0]?.digest;
  id = reader.byte();
  if (id === ID.counts) {
    counts = folders.map(() => reader.count());
    id = reader.byte();
  }
  const first = counts.findIndex((count) => count > 0);
  if (counts[first] === 1 && folders[first]?.digest !== undefined) return folders[first].digest;
  if (id === ID.sizes) {
    for (const count of counts) for (let i = 1; i < count; i++) reader.number();
    id = reader.byte();
  }
  const unknown = counts.map((count, i) => (count === 1 && folders[i]?.digest !== undefined ? 0 : count));
  if (id !== ID.digests) return undefined;
  return reader.digests(unknown.reduce((sum, count) => sum + count, 0))[0];
}

/** As `readStreams` reads them; without what says of which files they consist. */
export function writeStreams({ start, packedSizes, folders }: Streams): Buffer {
  return Buffer.concat([
    Buffer.from([ID.pack]),
    numbers(start, packedSizes.length),
    Buffer.from([ID.sizes]),
    numbers(...packedSizes),
    Buffer.from([ID.end, ID.unpack, ID.folder]),
    numbers(folders.length),
    // The folders stand here, not in a stream of their own.
    Buffer.from([0]),
    ...folders.map(writeFolder),
    Buffer.from([ID.outSizes]),
    numbers(...folders.flatMap(({ sizes }) => sizes)),
    ...writeDigests(folders.map(({ digest }) => digest)),
    Buffer.from([ID.end]),
  ]);
}

function writeFolder({ coders, bonds, packed }: Folder): Buffer {
  return Buffer.concat([
    numbers(coders.length),
    ...coders.map(({ method, inputs, outputs, properties }) => {
      const isComplex = inputs !== 1 || outputs !== 1;
      const id = Buffer.from(method, "hex");
      const flags = id.length | (isComplex ? 0x10 : 0) | (properties.length > 0 ? 0x20 : 0);
      return Buffer.concat([
        Buffer.from([flags]),
        id,
        ...(isComplex ? [numbers(inputs, outputs)] : []),
        ...(properties.length > 0 ? [numbers(properties.length), properties] : []),
      ]);
    }),
    ...bonds.map(({ input, output }) => numbers(input, output)),
    ...(packed.length > 1 ? [numbers(...packed)] : []),
  ]);
}

function writeDigests(digests: readonly (number | undefined)[]): Buffer[] {
  if (digests.every((digest) => digest === undefined)) return [];
  const bits = Buffer.alloc(Math.ceil(digests.length / 8));
  const stated = digests.flatMap((digest, i) => {
    if (digest === undefined) return [];
    bits[i >> 3] = (bits[i >> 3] ?? 0) | (0x80 >> (i & 7));
    const bytes = Buffer.alloc(4);
    bytes.writeUInt32LE(digest);
    return [bytes];
  });
  return [Buffer.from([ID.digests, 0]), bits, ...stated];
}

/** Numbers in their longest form, which every reader takes. */
export function numbers(...values: readonly number[]): Buffer {
  return Buffer.concat(
    values.map((value) => {
      const bytes = Buffer.alloc(9, 0xff);
      bytes.writeBigUInt64LE(BigInt(value), 1);
      return bytes;
    }),
  );
}
