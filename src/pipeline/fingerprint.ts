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
/** Values of a type after which it is asked whether they come again, and the share of them that makes it worth while. */
const WATCHED = 4_000;
const WORTH_WHILE = 0.1;
/** Values of a type for which none is remembered when they do not. */
const PASSED = 20_000;

/** What is remembered of the values of one type. */
interface Remembered {
  readonly made: Map<string, string>;
  asked: number;
  again: number;
  /** Values that are still to pass. */
  passing: number;
}

let rememberedKey = "";
const remembered = new Map<FindingType, Remembered>();

/** The fingerprint of a value of a type. Letter case, spaces and, in numbers, separators do not count. */
export function fingerprint(key: string, type: FindingType, value: string): string {
  if (key !== rememberedKey) remembered.clear();
  rememberedKey = key;
  let known = remembered.get(type);
  if (!known) remembered.set(type, (known = { made: new Map(), asked: 0, again: 0, passing: 0 }));
  if (known.passing > 0) {
    known.passing--;
    return makeFingerprint(key, type, value);
  }
  if (++known.asked >= WATCHED) watch(known);
  let made = known.made.get(value);
  if (made !== undefined) {
    known.again++;
    return made;
  }
  made = makeFingerprint(key, type, value);
  if (known.made.size >= MAX_REMEMBERED) known.made.clear();
  known.made.set(detached(value), made);
  return made;
}

/** Values that hardly ever come again cost more to be remembered than to be made. */
function watch(known: Remembered): void {
  if (known.again < WORTH_WHILE * known.asked) {
    known.passing = PASSED;
    known.made.clear();
  }
  known.asked = 0;
  known.again = 0;
}

const makeFingerprint = (key: string, type: FindingType, value: string): string =>
  hmac(key, `${type}\0${normaliseValue(type, value)}`).slice(0, LENGTH);

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
