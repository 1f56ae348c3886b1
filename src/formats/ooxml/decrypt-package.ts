/**
 * Office packages that a password protects (MS-OFFCRYPTO 2.3.4): what lies in the compound file that is put around them,
 * by the passwords that are given. Knows nothing of what packages hold.
 */
import { createDecipheriv, hash, timingSafeEqual } from "node:crypto";
import { ItemError } from "../../core/problem.js";
import { readCompound, streamAt } from "../compound/compound-file.js";

/** What Excel itself encrypts workbooks with that nobody gave a password. */
const STANDARD_PASSWORD = "VelvetSweatshop";
/** Office writes 100,000 rounds; more than this only keep a reader busy. */
const MOST_ROUNDS = 1_000_000;
const SEGMENT = 4096;
const STANDARD_ROUNDS = 50_000;
const HASHES: ReadonlySet<string> = new Set(["SHA1", "SHA256", "SHA384", "SHA512"]);
/** What keys of each use are mixed with. */
const MIXED = {
  verifierInput: Buffer.from("fea7d2763b4b9e79", "hex"),
  verifierHash: Buffer.from("d7aa0f6d3061344e", "hex"),
  key: Buffer.from("146e0be7abacd0d6", "hex"),
} as const;

/** Gives the package; undefined where the password is another. */
type Opener = (password: string) => Buffer | undefined;

/** Throws `ItemError("encrypted")` when no password opens it. */
export function decryptPackage(bytes: Uint8Array, passwords: readonly string[]): Uint8Array {
  const file = readCompound(bytes);
  const info = streamAt(file, "EncryptionInfo")?.bytes;
  const held = streamAt(file, "EncryptedPackage")?.bytes;
  if (!info || !held || info.length < 8 || held.length < 8)
    throw new ItemError("malformed", "extract", "the compound file holds no encrypted package");
  try {
    const open = openerOf(info, held);
    for (const password of [...passwords, STANDARD_PASSWORD]) {
      const opened = open(password);
      if (opened) return new Uint8Array(opened.subarray(0, Number(held.readBigUInt64LE(0))));
    }
  } catch (cause) {
    if (cause instanceof ItemError || !(cause instanceof Error)) throw cause;
    throw new ItemError("malformed", "extract", "what says how the file is encrypted is broken", { cause });
  }
  throw new ItemError("encrypted", "extract", "the file is encrypted, and no password that was given opens it");
}

function openerOf(info: Buffer, held: Buffer): Opener {
  const [major, minor] = [info.readUInt16LE(0), info.readUInt16LE(2)];
  if (major === 4 && minor === 4) return agileOpener(info.toString("utf8", 8), held);
  if (minor === 2) return standardOpener(info, held);
  throw unknown();
}

const unknown = (): ItemError =>
  new ItemError("encrypted", "extract", "the file is encrypted in a way that is not known");

/** Attributes of an element of the description. */
class Attributes {
  readonly #source: string;

  constructor(xml: string, element: string) {
    this.#source = new RegExp(`<(?:[A-Za-z]{1,20}:)?${element}\\s([^<>]{1,4000})>`).exec(xml)?.[1] ?? "";
  }

  text(name: string): string {
    return new RegExp(`(?:^|\\s)${name}="([^"]{0,2000})"`).exec(this.#source)?.[1] ?? "";
  }

  bytes(name: string): Buffer {
    return Buffer.from(this.text(name), "base64");
  }

  hash(): string {
    const name = this.text("hashAlgorithm").replace("-", "");
    if (!HASHES.has(name)) throw unknown();
    return name.toLowerCase();
  }

  /** In bits. */
  keyLength(): number {
    const isKnown = this.text("cipherAlgorithm") === "AES" && this.text("cipherChaining") === "ChainingModeCBC";
    const bits = Number(this.text("keyBits"));
    if (!isKnown || ![128, 192, 256].includes(bits)) throw unknown();
    return bits;
  }
}

const digest = (name: string, ...parts: readonly Uint8Array[]): Buffer => hash(name, Buffer.concat(parts), "buffer");

const counter = (value: number): Buffer => {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
};

/** Cut, or filled up as the format says. */
const fitted = (bytes: Buffer, length: number): Buffer =>
  Buffer.concat([bytes, Buffer.alloc(Math.max(0, length - bytes.length), 0x36)]).subarray(0, length);

function decipher(name: string, key: Buffer, start: Buffer | null, bytes: Buffer): Buffer {
  const machine = createDecipheriv(name, key, start).setAutoPadding(false);
  const whole = bytes.subarray(0, bytes.length - (bytes.length % 16));
  return Buffer.concat([machine.update(whole), machine.final()]);
}

function stretched(name: string, salt: Buffer, password: string, rounds: number): Buffer {
  const first = digest(name, salt, Buffer.from(password, "utf16le"));
  const round = Buffer.concat([counter(0), first]);
  for (let i = 0; i < rounds; i++) {
    round.writeUInt32LE(i);
    hash(name, round, "buffer").copy(round, 4);
  }
  return round.subarray(4);
}

function agileOpener(xml: string, held: Buffer): Opener {
  const data = new Attributes(xml, "keyData");
  const own = new Attributes(xml, "encryptedKey");
  const rounds = Number(own.text("spinCount"));
  if (!Number.isInteger(rounds) || rounds < 0 || rounds > MOST_ROUNDS) throw unknown();
  const [ownHash, bits, salt] = [own.hash(), own.keyLength(), own.bytes("saltValue")];
  const [dataHash, dataBits, dataSalt] = [data.hash(), data.keyLength(), data.bytes("saltValue")];
  return (password) => {
    const base = stretched(ownHash, salt, password, rounds);
    const reveal = (use: Buffer, value: string): Buffer =>
      decipher(`aes-${bits}-cbc`, fitted(digest(ownHash, base, use), bits / 8), fitted(salt, 16), own.bytes(value));
    const expected = reveal(MIXED.verifierHash, "encryptedVerifierHashValue");
    const input = reveal(MIXED.verifierInput, "encryptedVerifierHashInput").subarray(0, salt.length);
    if (!isSame(digest(ownHash, input), expected)) return undefined;
    const key = reveal(MIXED.key, "encryptedKeyValue").subarray(0, dataBits / 8);
    const segments: Buffer[] = [];
    for (let at = 8, i = 0; at < held.length; at += SEGMENT, i++) {
      const start = fitted(digest(dataHash, dataSalt, counter(i)), 16);
      segments.push(decipher(`aes-${dataBits}-cbc`, key, start, held.subarray(at, at + SEGMENT)));
    }
    return Buffer.concat(segments);
  };
}

const isSame = (one: Buffer, other: Buffer): boolean =>
  other.length >= one.length && timingSafeEqual(one, other.subarray(0, one.length));

function standardOpener(info: Buffer, held: Buffer): Opener {
  const verifier = 12 + info.readUInt32LE(8);
  const bits = info.readUInt32LE(28);
  if (![128, 192, 256].includes(bits)) throw unknown();
  const salt = info.subarray(verifier + 4, verifier + 20);
  const input = info.subarray(verifier + 20, verifier + 36);
  const expected = info.subarray(verifier + 40, verifier + 72);
  return (password) => {
    const final = digest("sha1", stretched("sha1", salt, password, STANDARD_ROUNDS), counter(0));
    const mixed = (byte: number): Buffer => {
      const block = Buffer.alloc(64, byte);
      final.forEach((value, i) => (block[i] = value ^ byte));
      return digest("sha1", block);
    };
    const key = Buffer.concat([mixed(0x36), mixed(0x5c)]).subarray(0, bits / 8);
    const reveal = (bytes: Buffer): Buffer => decipher(`aes-${bits}-ecb`, key, null, bytes);
    return isSame(digest("sha1", reveal(input)), reveal(expected)) ? reveal(held.subarray(8)) : undefined;
  };
}
