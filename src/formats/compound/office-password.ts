/**
 * Passwords of Office files of the binary kinds (MS-OFFCRYPTO 2.3.5 to 2.3.7): whether one is right, and what it turns
 * bytes into. Knows nothing of where the encrypted parts of a kind lie.
 */
import { hash } from "node:crypto";
import { ItemError } from "../../core/problem.js";
import { StreamCipher } from "./stream-cipher.js";

/** Decrypts blocks of bytes; every block has a key of its own. */
export type BlockCipher = (block: number) => StreamCipher;

/** What Excel and PowerPoint themselves encrypt with where nobody gave a password. */
const STANDARD_PASSWORDS = ["VelvetSweatshop", "/01Hannes Ruescher/01"];

export const noPasswordOpens = (): ItemError =>
  new ItemError("encrypted", "extract", "the file is encrypted, and no password that was given opens it");

const unknownWay = (): ItemError =>
  new ItemError("encrypted", "extract", "the file is encrypted in a way that is not known");

/** What `open` makes of the first password that is right. Throws `ItemError("encrypted")` where none is. */
export function tryPasswords<T>(passwords: readonly string[], open: (password: string) => T | undefined): T {
  for (const password of [...passwords, ...STANDARD_PASSWORDS]) {
    const opened = open(password);
    if (opened !== undefined) return opened;
  }
  throw noPasswordOpens();
}

/** `info` begins with the numbers of the version. Throws `ItemError` when no password is right or the way is not known. */
export function openBlocks(info: Buffer, passwords: readonly string[]): BlockCipher {
  try {
    const [major, minor] = [info.readUInt16LE(0), info.readUInt16LE(2)];
    if (major === 1 && minor === 1) return tryPasswords(passwords, (password) => oldBlocks(info, password));
    if (major < 2 || major > 4 || minor !== 2) throw unknownWay();
    return tryPasswords(passwords, (password) => providerBlocks(info, password));
  } catch (cause) {
    if (!(cause instanceof RangeError)) throw cause;
    throw new ItemError("encrypted", "extract", "the file is encrypted, and what says how is broken", { cause });
  }
}

const number = (value: number): Buffer => {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value >>> 0);
  return bytes;
};

const digest = (name: "md5" | "sha1", ...parts: readonly Uint8Array[]): Buffer =>
  hash(name, Buffer.concat(parts), "buffer");

/** The cipher of Office 97: keys of 40 bits. */
function oldBlocks(info: Buffer, password: string): BlockCipher | undefined {
  const part = (i: number): Buffer => info.subarray(4 + 16 * i, 20 + 16 * i);
  if (info.length < 52) throw new RangeError("the salt and what checks passwords do not fit");
  const short = digest("md5", Buffer.from(password, "utf16le")).subarray(0, 5);
  const base = digest("md5", Buffer.concat(Array.from({ length: 16 }, () => [short, part(0)]).flat())).subarray(0, 5);
  const blocks: BlockCipher = (block) => new StreamCipher(digest("md5", base, number(block)));
  const check = blocks(0).apply(Buffer.concat([part(1), part(2)]));
  return digest("md5", check.subarray(0, 16)).equals(check.subarray(16)) ? blocks : undefined;
}

const RC4 = 0x6801;

/** The ciphers of Windows that Office 2002 and 2003 use. */
function providerBlocks(info: Buffer, password: string): BlockCipher | undefined {
  const verifier = 12 + info.readUInt32LE(8);
  const algorithm = info.readUInt32LE(20);
  const bits = info.readUInt32LE(28) || 40;
  const hashBytes = info.readUInt32LE(verifier + 36);
  if ((algorithm !== RC4 && algorithm !== 0) || bits > 128 || bits % 8 !== 0 || hashBytes !== 20) throw unknownWay();
  const salt = info.subarray(verifier + 4, verifier + 20);
  const base = digest("sha1", salt, Buffer.from(password, "utf16le"));
  const blocks: BlockCipher = (block) => {
    const key = digest("sha1", base, number(block)).subarray(0, bits / 8);
    return new StreamCipher(bits === 40 ? Buffer.concat([key, Buffer.alloc(11)]) : key);
  };
  const held = [info.subarray(verifier + 20, verifier + 36), info.subarray(verifier + 40, verifier + 60)];
  const check = blocks(0).apply(Buffer.concat(held));
  return digest("sha1", check.subarray(0, 16)).equals(check.subarray(16)) ? blocks : undefined;
}

/** A stream that is encrypted from its start in blocks of `size` bytes. */
export function applyBlocks(blocks: BlockCipher, bytes: Buffer, size: number): Buffer {
  const parts: Buffer[] = [];
  for (let at = 0; at < bytes.length; at += size) parts.push(blocks(at / size).apply(bytes.subarray(at, at + size)));
  return Buffer.concat(parts);
}

/** Streams of properties that a password protects too, by name (MS-OFFCRYPTO 2.3.5.4). Empty where they are broken. */
export function openSummary(blocks: BlockCipher, held: Buffer): Map<string, Buffer> {
  const streams = new Map<string, Buffer>();
  if (held.length < 12) return streams;
  const head = blocks(0).apply(held.subarray(0, 8));
  const [start, size] = [head.readUInt32LE(0), head.readUInt32LE(4)];
  const list = blocks(0).apply(held.subarray(start, start + size));
  for (let at = 4; at + 16 <= list.length;) {
    const from = list.readUInt32LE(at);
    const nameEnd = at + 16 + 2 * (list[at + 10] ?? 0);
    const name = list.toString("utf16le", at + 16, nameEnd);
    const bytes = held.subarray(from, from + list.readUInt32LE(at + 4));
    streams.set(name, blocks(list.readUInt16LE(at + 8)).apply(bytes));
    at = nameEnd + 2;
  }
  return streams;
}
