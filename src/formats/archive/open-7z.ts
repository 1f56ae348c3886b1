/**
 * 7z archives that a password protects, made anew without one: packed streams are decrypted (AES-256 in CBC mode, keys by
 * rounds of SHA-256), the coders that asked for it are taken out, and what unpacks the rest is left to another reader.
 */
import { createDecipheriv, createHash } from "node:crypto";
import { ItemError } from "../../core/problem.js";
import { crc32 } from "./crc32.js";
import { readArchive } from "./libarchive.js";
import {
  firstDigest,
  HeaderReader,
  numbers,
  outputsOf,
  readStreams,
  writeStreams,
  type Coder,
  type Folder,
  type Streams,
} from "./sevenzip-streams.js";

const ENCRYPTION = "06f10701";
const COPY: Coder = { method: "00", inputs: 1, outputs: 1, properties: Buffer.alloc(0) };
const HEAD = 32;
const HEADER = 1;
const PACKED_HEADER = 23;
const MAIN_STREAMS = 4;
const FILES = 5;
const SUB_STREAMS = 8;
const NAMES = 17;
const END = 0;
const LARGEST_HEADER = 64 * 1024 * 1024;
/** 2^24 rounds are the most that 7-Zip itself takes. */
const MOST_POWER = 24;
/** Of a file that is read to see whether a password is right. */
const MOST_READ = 64 * 1024 * 1024;

/** The same bytes where no part is encrypted, or where no password opens what is. */
export async function open7z(bytes: Uint8Array, passwords: readonly string[]): Promise<Uint8Array> {
  try {
    for (const password of passwords) {
      const opened = await openBy(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), password);
      if (opened === "plain") return bytes;
      if (opened) return opened;
    }
  } catch (error) {
    // What is wrong with the archive is told of by its reader.
    if (!(error instanceof ItemError)) throw error;
  }
  return bytes;
}

/** Undefined where the password is another; `plain` where none is asked for. */
async function openBy(bytes: Buffer, password: string): Promise<Uint8Array | "plain" | undefined> {
  const data = bytes.subarray(HEAD);
  const keys = new Keys(password);
  const held = headerOf(bytes);
  const isPacked = held[0] === PACKED_HEADER;
  const outer = isPacked ? readStreams(new HeaderReader(held, 1)) : undefined;
  const header = outer ? await unpackHeader(outer, data, keys) : held;
  if (!header) return undefined;
  if (header[0] !== HEADER || header[1] !== MAIN_STREAMS) return "plain";
  const reader = new HeaderReader(header, 2);
  const streams = readStreams(reader);
  const isHeaderEncrypted = outer !== undefined && isEncrypted(outer);
  if (!isEncrypted(streams) && !isHeaderEncrypted) return "plain";
  const rest = header.subarray(reader.at);
  const opened = openStreams(streams, data, keys);
  const archive = writeArchive(opened.data, [Buffer.from([HEADER, MAIN_STREAMS]), writeStreams(opened.streams), rest]);
  // A packed header that was encrypted has told already that the password is right.
  return isHeaderEncrypted || (await isRight(archive, firstDigest(reader, streams))) ? archive : undefined;
}

const isEncrypted = ({ folders }: Streams): boolean =>
  folders.some(({ coders }) => coders.some(({ method }) => method === ENCRYPTION));

function headerOf(bytes: Buffer): Buffer {
  if (bytes.length < HEAD) throw new ItemError("truncated", "extract", "the archive ends before it should");
  const start = HEAD + Number(bytes.readBigUInt64LE(12));
  return bytes.subarray(start, start + Number(bytes.readBigUInt64LE(20)));
}

/** Undefined where the password is another. */
async function unpackHeader(streams: Streams, data: Buffer, keys: Keys): Promise<Buffer | undefined> {
  const opened = openStreams(streams, data, keys);
  const folder = streams.folders[0];
  if (!folder || streams.folders.length !== 1) return undefined;
  const name = Buffer.from("h\0", "utf16le");
  const archive = writeArchive(opened.data, [
    Buffer.from([HEADER, MAIN_STREAMS]),
    writeStreams(opened.streams),
    // One file, of all that the folder unpacks to.
    Buffer.from([SUB_STREAMS, END, END, FILES]),
    numbers(1),
    Buffer.from([NAMES]),
    numbers(name.length + 1),
    Buffer.from([0]),
    name,
    Buffer.from([END, END]),
  ]);
  const unpacked = await firstFile(archive, LARGEST_HEADER);
  if (!unpacked || (folder.digest !== undefined && crc32(unpacked) !== folder.digest)) return undefined;
  return unpacked;
}

async function isRight(archive: Uint8Array, digest: number | undefined): Promise<boolean> {
  const file = await firstFile(archive, MOST_READ);
  return file !== undefined && (digest === undefined || file.length >= MOST_READ || crc32(file) === digest);
}

/** The first file that is not empty, as far as `most` bytes; empty where there is none, undefined where it is broken. */
async function firstFile(archive: Uint8Array, most: number): Promise<Buffer | undefined> {
  const parts: Uint8Array[] = [];
  let length = 0;
  try {
    for await (const entry of readArchive(archive)) {
      if (entry.isFolder || entry.size === 0) continue;
      for (const chunk of entry.data()) {
        parts.push(chunk);
        if ((length += chunk.length) >= most) break;
      }
      break;
    }
  } catch (error) {
    if (!(error instanceof ItemError)) throw error;
    return undefined;
  }
  return Buffer.concat(parts);
}

function openStreams(
  { start, packedSizes, folders }: Streams,
  data: Buffer,
  keys: Keys,
): { readonly data: Buffer; readonly streams: Streams } {
  const parts: Buffer[] = [];
  let at = start;
  let next = 0;
  const plain = folders.map((folder) => {
    const packed = folder.packed.map((input) => {
      const size = packedSizes[next++] ?? 0;
      const bytes = data.subarray(at, at + size);
      at += size;
      return { input, bytes };
    });
    const opened = openFolder(folder, packed, keys);
    parts.push(...opened.packed);
    return opened.folder;
  });
  return {
    data: Buffer.concat(parts),
    streams: { start: 0, packedSizes: parts.map(({ length }) => length), folders: plain },
  };
}

interface PackedStream {
  readonly input: number;
  readonly bytes: Buffer;
}

function openFolder(
  folder: Folder,
  packed: readonly PackedStream[],
  keys: Keys,
): { readonly folder: Folder; readonly packed: readonly Buffer[] } {
  let [left, streams] = [folder, packed];
  for (;;) {
    const index = left.coders.findIndex(({ method }) => method === ENCRYPTION);
    const coder = left.coders[index];
    if (!coder) return { folder: { ...left, packed: streams.map(({ input }) => input) }, packed: streams.map(bytesOf) };
    // Coders of encryption have one input and one output.
    const input = left.coders.slice(0, index).reduce((sum, { inputs }) => sum + inputs, 0);
    const output = outputsOf(left.coders.slice(0, index));
    const size = left.sizes[output] ?? 0;
    const decrypted = streams.map((stream) =>
      stream.input === input ? { ...stream, bytes: keys.decrypt(coder, stream.bytes).subarray(0, size) } : stream,
    );
    const bond = left.bonds.find((one) => one.output === output);
    if (!bond) {
      left = { ...left, coders: left.coders.map((one) => (one === coder ? COPY : one)) };
      streams = decrypted;
      continue;
    }
    const shifted = (number: number, gone: number): number => (number > gone ? number - 1 : number);
    left = {
      ...left,
      coders: left.coders.filter((one) => one !== coder),
      bonds: left.bonds
        .filter((one) => one !== bond)
        .map((one) => ({ input: shifted(one.input, input), output: shifted(one.output, output) })),
      sizes: left.sizes.filter((_, i) => i !== output),
    };
    streams = decrypted.map((stream) => ({
      ...stream,
      input: shifted(stream.input === input ? bond.input : stream.input, input),
    }));
  }
}

const bytesOf = ({ bytes }: PackedStream): Buffer => bytes;

/** Keys of one password, by what they are mixed with. */
class Keys {
  readonly #known = new Map<string, Buffer>();

  constructor(private readonly password: string) {}

  /** Throws `ItemError` for ways that are not known. */
  decrypt({ properties }: Coder, bytes: Buffer): Buffer {
    const [first = 0, second = 0] = properties;
    const power = first & 0x3f;
    const saltBytes = ((first >> 7) & 1) + (second >> 4);
    const salt = properties.subarray(2, 2 + saltBytes);
    const start = Buffer.alloc(16);
    properties.copy(start, 0, 2 + saltBytes, 2 + saltBytes + ((first >> 6) & 1) + (second & 0xf));
    if (power > MOST_POWER)
      throw new ItemError("encrypted", "extract", "the archive is encrypted in a way that is not known");
    const machine = createDecipheriv("aes-256-cbc", this.#key(power, salt), start).setAutoPadding(false);
    return Buffer.concat([machine.update(bytes.subarray(0, bytes.length - (bytes.length % 16))), machine.final()]);
  }

  #key(power: number, salt: Buffer): Buffer {
    const name = `${power}:${salt.toString("hex")}`;
    const known = this.#known.get(name);
    if (known) return known;
    const text = Buffer.concat([salt, Buffer.from(this.password, "utf16le"), Buffer.alloc(8)]);
    const rounds = 2 ** power;
    const atOnce = Math.min(rounds, 4096);
    const block = Buffer.concat(Array.from({ length: atOnce }, () => text));
    const machine = createHash("sha256");
    for (let round = 0; round < rounds; round += atOnce) {
      for (let i = 0; i < atOnce; i++) block.writeUInt32LE(round + i, (i + 1) * text.length - 8);
      machine.update(block);
    }
    const key = machine.digest();
    this.#known.set(name, key);
    return key;
  }
}

function writeArchive(data: Buffer, header: readonly Buffer[]): Uint8Array {
  const whole = Buffer.concat(header);
  const head = Buffer.alloc(HEAD);
  Buffer.from("377abcaf271c0004", "hex").copy(head);
  head.writeBigUInt64LE(BigInt(data.length), 12);
  head.writeBigUInt64LE(BigInt(whole.length), 20);
  head.writeUInt32LE(crc32(whole), 28);
  head.writeUInt32LE(crc32(head.subarray(12)), 8);
  return new Uint8Array(Buffer.concat([head, data, whole]));
}
