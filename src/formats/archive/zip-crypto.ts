/**
 * The packed bytes of an entry, with the passwords that were given tried on encrypted ones: the traditional cipher of
 * PKZIP (APPNOTE 6.1) and WinZip's AES (AE-1, AE-2). Never says which password it was.
 */
import { createCipheriv, createHmac, pbkdf2Sync, timingSafeEqual } from "node:crypto";
import { ItemError } from "../../core/problem.js";
import { CRC_TABLE } from "./crc32.js";
import { packedBytes } from "./zip-entry.js";
import { extraFields, type ZipEntry } from "./zip-directory.js";

const AES_METHOD = 99;
const AES_FIELD = 0x9901;

export interface OpenedEntry {
  readonly packed: Uint8Array;
  /** How `packed` is packed: 0 stored, 8 deflated. */
  readonly method: number;
}

/** Throws `ItemError("encrypted")` when no password opens the entry. */
export function openEntry(archive: Uint8Array, entry: ZipEntry, passwords: readonly string[]): OpenedEntry {
  const packed = packedBytes(archive, entry);
  if (!entry.encrypted) return { packed, method: entry.method };
  for (const password of passwords) {
    const secret = Buffer.from(password, "utf8");
    const opened = entry.method === AES_METHOD ? decryptAes(packed, entry, secret) : decryptOld(packed, entry, secret);
    if (opened) return opened;
  }
  throw new ItemError("encrypted", "extract", "the entry is encrypted and no password that was given opens it");
}

function decryptAes(packed: Uint8Array, entry: ZipEntry, password: Buffer): OpenedEntry | undefined {
  const field = extraFields(entry.extra).find(({ id }) => id === AES_FIELD)?.data;
  const strength = field?.[4];
  if (!field || field.length < 7 || strength === undefined || strength < 1 || strength > 3) return undefined;
  const keyBytes = 8 + 8 * strength;
  const saltBytes = keyBytes / 2;
  if (packed.length < saltBytes + 12) return undefined;
  const keys = pbkdf2Sync(password, packed.subarray(0, saltBytes), 1000, 2 * keyBytes + 2, "sha1");
  if (!keys.subarray(2 * keyBytes).equals(packed.subarray(saltBytes, saltBytes + 2))) return undefined;
  const body = packed.subarray(saltBytes + 2, packed.length - 10);
  const code = createHmac("sha1", keys.subarray(keyBytes, 2 * keyBytes))
    .update(body)
    .digest()
    .subarray(0, 10);
  if (!timingSafeEqual(code, packed.subarray(packed.length - 10))) return undefined;
  const method = (field[5] ?? 0) | ((field[6] ?? 0) << 8);
  return { packed: countUp(body, keys.subarray(0, keyBytes)), method };
}

/** AES in counter mode with a counter whose low byte comes first, which the platform's own mode does not have. */
function countUp(body: Uint8Array, key: Uint8Array): Uint8Array {
  const stream = Buffer.alloc(Math.ceil(body.length / 16) * 16);
  for (let block = 0; block * 16 < stream.length; block++) stream.writeUInt32LE(block + 1, block * 16);
  const cipher = createCipheriv(`aes-${key.length * 8}-ecb`, key, null).setAutoPadding(false);
  const keyStream = cipher.update(stream);
  return body.map((byte, i) => byte ^ (keyStream[i] ?? 0));
}

function decryptOld(packed: Uint8Array, entry: ZipEntry, password: Buffer): OpenedEntry | undefined {
  if (packed.length < 12) return undefined;
  const cipher = new OldCipher(password);
  const plain = Uint8Array.from(packed, (byte) => cipher.decrypt(byte));
  const check = entry.hasDescriptor ? entry.timeHigh : entry.crc >>> 24;
  return plain[11] === check ? { packed: plain.subarray(12), method: entry.method } : undefined;
}

class OldCipher {
  #a = 0x12345678;
  #b = 0x23456789;
  #c = 0x34567890;

  constructor(password: Buffer) {
    for (const byte of password) this.#mix(byte);
  }

  decrypt(byte: number): number {
    const low = (this.#c | 2) & 0xffff;
    const plain = byte ^ ((Math.imul(low, low ^ 1) >>> 8) & 0xff);
    this.#mix(plain);
    return plain;
  }

  #mix(byte: number): void {
    this.#a = step(this.#a, byte);
    this.#b = (Math.imul(this.#b + (this.#a & 0xff), 134775813) + 1) >>> 0;
    this.#c = step(this.#c, this.#b >>> 24);
  }
}

const step = (crc: number, byte: number): number => ((crc >>> 8) ^ (CRC_TABLE[(crc ^ byte) & 0xff] ?? 0)) >>> 0;
