/**
 * How one part of an OpenDocument package is encrypted, as its manifest says (ODF 1.3 part 2, 4.8), and what a password
 * makes of it. Knows nothing of packages.
 */
import { createDecipheriv, type CipherGCMTypes, hash, pbkdf2, timingSafeEqual } from "node:crypto";
import { promisify } from "node:util";
import { ItemError } from "../../core/problem.js";
import { decryptBlowfish } from "./blowfish.js";

/** Attributes of the elements that say how a part is encrypted, by their names without prefix. */
export interface Encryption {
  readonly attributes: ReadonlyMap<string, string>;
}

/** LibreOffice writes 100,000 rounds, and 64 MiB and 3 rounds of Argon2; much more only keeps a reader busy. */
const MOST_ROUNDS = 2_000_000;
const MOST_MEMORY_KIB = 256 * 1024;
const MOST_PASSES = 16;
const MOST_LANES = 64;
/** Of what comes out, in bytes, checksums are taken of so much. */
const CHECKED = 1024;
const TAG = 16;

const unknown = (): ItemError =>
  new ItemError("encrypted", "extract", "the document is encrypted in a way that is not known");

type Cipher = "aes-cbc" | "aes-gcm" | "blowfish";

class Description {
  constructor(private readonly attributes: ReadonlyMap<string, string>) {}

  text(name: string): string {
    return this.attributes.get(name) ?? "";
  }

  bytes(name: string): Buffer {
    return Buffer.from(this.text(name), "base64");
  }

  /** Throws `ItemError` beyond `most`. */
  number(name: string, most: number): number {
    const value = Number(this.text(name));
    if (!Number.isInteger(value) || value < 1 || value > most) throw unknown();
    return value;
  }

  cipher(): Cipher {
    const name = this.text("algorithm-name");
    if (/blowfish/i.test(name)) return "blowfish";
    if (/aes(?:128|192|256)-gcm$/i.test(name)) return "aes-gcm";
    if (/aes(?:128|192|256)-cbc$/i.test(name)) return "aes-cbc";
    throw unknown();
  }

  /** In bytes. */
  keyLength(): number {
    const bits = /aes(\d+)/i.exec(this.text("algorithm-name"))?.[1];
    return bits === undefined ? Number(this.text("key-size") || 16) : Number(bits) / 8;
  }
}

/** The part in the open, as it was packed; undefined where the password is another. Throws `ItemError` for ways not known. */
export async function openPart(
  encryption: Encryption,
  held: Uint8Array,
  password: string,
): Promise<Uint8Array | undefined> {
  const description = new Description(encryption.attributes);
  const opened = decrypt(description, await deriveKey(description, password), held);
  return opened && isRight(description, opened) ? opened : undefined;
}

async function deriveKey(description: Description, password: string): Promise<Buffer> {
  const start = /sha-?256/i.test(description.text("start-key-generation-name")) ? "sha256" : "sha1";
  const first = hash(start, Buffer.from(password, "utf8"), "buffer");
  const salt = description.bytes("salt");
  const length = description.keyLength();
  if (length < 4 || length > 56 || salt.length < 8) throw unknown();
  if (/argon2id/i.test(description.text("key-derivation-name"))) {
    const { argon2id } = await import("hash-wasm");
    const key = await argon2id({
      password: first,
      salt,
      iterations: description.number("argon2-iterations", MOST_PASSES),
      memorySize: description.number("argon2-memory", MOST_MEMORY_KIB),
      parallelism: description.number("argon2-lanes", MOST_LANES),
      hashLength: length,
      outputType: "binary",
    });
    return Buffer.from(key);
  }
  if (!/pbkdf2$/i.test(description.text("key-derivation-name"))) throw unknown();
  return promisify(pbkdf2)(first, salt, description.number("iteration-count", MOST_ROUNDS), length, "sha1");
}

function decrypt(description: Description, key: Buffer, held: Uint8Array): Buffer | undefined {
  const start = description.bytes("initialisation-vector");
  const cipher = description.cipher();
  if (cipher === "blowfish") return decryptBlowfish(key, start, held);
  if (cipher === "aes-gcm") return decryptChecked(key, start, Buffer.from(held));
  if (start.length !== 16 || held.length === 0 || held.length % 16 !== 0) throw unknown();
  const machine = createDecipheriv(`aes-${key.length * 8}-cbc`, key, start).setAutoPadding(false);
  const padded = Buffer.concat([machine.update(held), machine.final()]);
  // The last byte counts those that fill up the last block; the others of them may be anything.
  const filling = padded.at(-1) ?? 0;
  return filling >= 1 && filling <= 16 ? padded.subarray(0, -filling) : undefined;
}

const gcmOf = (key: Buffer): CipherGCMTypes =>
  key.length === 16 ? "aes-128-gcm" : key.length === 24 ? "aes-192-gcm" : "aes-256-gcm";

/** What begins with its start vector and ends with a tag that only the right key gives. */
function decryptChecked(key: Buffer, start: Buffer, held: Buffer): Buffer | undefined {
  if (start.length !== 12 || held.length < TAG) throw unknown();
  const from = held.subarray(0, start.length).equals(start) ? start.length : 0;
  const machine = createDecipheriv(gcmOf(key), key, start);
  machine.setAuthTag(held.subarray(-TAG));
  const opened = machine.update(held.subarray(from, -TAG));
  try {
    machine.final();
  } catch (error) {
    // The platform says that the tag is another by throwing.
    if (!(error instanceof Error)) throw error;
    return undefined;
  }
  return opened;
}

/** Whether the checksum that the manifest states fits; where it states none, the cipher itself has checked. */
function isRight(description: Description, opened: Buffer): boolean {
  const type = description.text("checksum-type");
  const expected = description.bytes("checksum");
  if (expected.length === 0) return description.cipher() === "aes-gcm";
  const sum = hash(/sha-?256/i.test(type) ? "sha256" : "sha1", opened.subarray(0, CHECKED), "buffer");
  return sum.length === expected.length && timingSafeEqual(sum, expected);
}
