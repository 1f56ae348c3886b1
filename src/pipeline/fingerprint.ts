/** Keyed hashes of values: equal values have equal fingerprints, and nothing can be read back or guessed without the key. */
import { hash } from "node:crypto";
import { groupOf, type FindingType } from "../core/finding-type.js";
import { detached } from "../text/detached.js";
import { normalise } from "../text/normalise.js";

/** Hexadecimal digits kept: 128 bits. */
const LENGTH = 32;
/** Types in which punctuation tells values apart. */
const PUNCTUATED: readonly FindingType[] = ["EMAIL", "IP_ADDRESS", "HANDLE", "CREDENTIAL"];

/** Fingerprints that are remembered: columns of tables hold the same values over and over. */
const MAX_REMEMBERED = 20_000;
const remembered = new Map<string, string>();
let rememberedKey = "";

/** The fingerprint of a value of a type. Letter case, spaces and, in numbers, separators do not count. */
export function fingerprint(key: string, type: FindingType, value: string): string {
  if (key !== rememberedKey || remembered.size >= MAX_REMEMBERED) remembered.clear();
  rememberedKey = key;
  const name = `${type}\0${value}`;
  let made = remembered.get(name);
  if (made === undefined) {
    made = hmac(key, `${type}\0${normaliseValue(type, value)}`).slice(0, LENGTH);
    remembered.set(detached(name), made);
  }
  return made;
}

/** Bytes of a block of SHA-256. */
const BLOCK = 64;
const DIGEST = 32;
let pads: { readonly key: string; readonly inner: Buffer; readonly outer: Buffer } | undefined;

/** HMAC (RFC 2104) with SHA-256 in two plain hashes, which are made much faster than an object for each. */
function hmac(key: string, message: string): string {
  if (pads?.key !== key) pads = { key, ...padsOf(Buffer.from(key, "hex")) };
  const inner = hash("sha256", Buffer.concat([pads.inner, Buffer.from(message)]), "buffer");
  inner.copy(pads.outer, BLOCK);
  return hash("sha256", pads.outer, "hex");
}

function padsOf(key: Buffer): { readonly inner: Buffer; readonly outer: Buffer } {
  const block = Buffer.alloc(BLOCK);
  (key.length > BLOCK ? hash("sha256", key, "buffer") : key).copy(block);
  return {
    inner: Buffer.from(block.map((byte) => byte ^ 0x36)),
    outer: Buffer.concat([block.map((byte) => byte ^ 0x5c), Buffer.alloc(DIGEST)]),
  };
}

function normaliseValue(type: FindingType, value: string): string {
  const clean = normalise(value.normalize("NFKC")).text.toLowerCase();
  const isNumber = groupOf(type) === "identifiers" && !PUNCTUATED.includes(type);
  return isNumber ? clean.replace(/[^\p{L}\p{N}]+/gu, "") : clean.replace(/\s+/g, " ").trim();
}
