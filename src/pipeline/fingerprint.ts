/** Keyed hashes of values: equal values have equal fingerprints, and nothing can be read back or guessed without the key. */
import { hash } from "node:crypto";
import { groupOf, type FindingType } from "../core/finding-type.js";
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
    // Put together of two, it is a text of its own and holds no other in memory.
    remembered.set(name, made);
  }
  return made;
}

/** Bytes of a block of SHA-256. */
const BLOCK = 64;
const DIGEST = 32;
/** Bytes of a message that needs no room of its own. */
const SHORT = 1024;
/** `block`: the inner pad with room for a message behind it; `outer`: the outer one with room for a digest. */
let pads: { readonly key: string; readonly block: Buffer; readonly outer: Buffer } | undefined;

/** HMAC (RFC 2104) with SHA-256 in two plain hashes, which are made much faster than an object for each. */
function hmac(key: string, message: string): string {
  if (pads?.key !== key) pads = { key, ...padsOf(Buffer.from(key, "hex")) };
  const { block, outer } = pads;
  const inner =
    message.length * 3 <= block.length - BLOCK
      ? block.subarray(0, BLOCK + block.write(message, BLOCK))
      : Buffer.concat([block.subarray(0, BLOCK), Buffer.from(message)]);
  outer.write(hash("sha256", inner, "binary"), BLOCK, "binary");
  return hash("sha256", outer, "hex");
}

function padsOf(key: Buffer): { readonly block: Buffer; readonly outer: Buffer } {
  const block = Buffer.alloc(BLOCK);
  (key.length > BLOCK ? hash("sha256", key, "buffer") : key).copy(block);
  return {
    block: Buffer.concat([block.map((byte) => byte ^ 0x36), Buffer.alloc(SHORT)]),
    outer: Buffer.concat([block.map((byte) => byte ^ 0x5c), Buffer.alloc(DIGEST)]),
  };
}

function normaliseValue(type: FindingType, value: string): string {
  const clean = normalise(value.normalize("NFKC")).text.toLowerCase();
  const isNumber = groupOf(type) === "identifiers" && !PUNCTUATED.includes(type);
  return isNumber ? clean.replace(/[^\p{L}\p{N}]+/gu, "") : clean.replace(/\s+/g, " ").trim();
}
