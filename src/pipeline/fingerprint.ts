/** Keyed hashes of values: equal values have equal fingerprints, and nothing can be read back or guessed without the key. */
import { hash } from "node:crypto";
import { groupOf, type FindingType } from "../core/finding-type.js";
import { detached } from "../text/detached.js";
import { normalise } from "../text/normalise.js";

/** Hexadecimal digits kept: 128 bits. */
export const FINGERPRINT_LENGTH = 32;
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
  hmac(key, `${type}\0${normaliseValue(type, value)}`).slice(0, FINGERPRINT_LENGTH);

/** Bytes of a message that needs no room of its own. */
const SHORT = 1024;
/** Bytes of a block of SHA-256. */
const BLOCK = 64;
const DIGEST = 32;
/** `block`: the inner pad with room for a message behind it; `outer`: the outer one with room for a digest. */
let pads: { readonly key: string; readonly block: Buffer; readonly outer: Buffer } | undefined;

/** HMAC (RFC 2104) with SHA-256 in two plain hashes, which are made much faster than an object for each. */
function hmac(key: string, message: string): string {
  const { block, outer } = padsFor(key);
  const inner =
    message.length * 3 <= block.length - BLOCK
      ? block.subarray(0, BLOCK + block.write(message, BLOCK))
      : Buffer.concat([block.subarray(0, BLOCK), Buffer.from(message)]);
  outer.write(hash("sha256", inner, "binary"), BLOCK, "binary");
  return hash("sha256", outer, "hex");
}

function padsFor(key: string): { readonly block: Buffer; readonly outer: Buffer } {
  if (pads?.key !== key) pads = { key, ...padsOf(Buffer.from(key, "hex")) };
  return pads;
}

function padsOf(key: Buffer): { readonly block: Buffer; readonly outer: Buffer } {
  const block = Buffer.alloc(BLOCK);
  (key.length > BLOCK ? hash("sha256", key, "buffer") : key).copy(block);
  return {
    block: Buffer.concat([block.map((byte) => byte ^ 0x36), Buffer.alloc(SHORT)]),
    outer: Buffer.concat([block.map((byte) => byte ^ 0x5c), Buffer.alloc(DIGEST)]),
  };
}

/** Whether separators do not count. */
const isNumeric = (type: FindingType): boolean => groupOf(type) === "identifiers" && !PUNCTUATED.includes(type);

function normaliseValue(type: FindingType, value: string): string {
  const clean = normalise(value.normalize("NFKC")).text.toLowerCase();
  return isNumeric(type) ? clean.replace(/[^\p{L}\p{N}]+/gu, "") : clean.replace(/\s+/g, " ").trim();
}

/** A message that is put together here, and its beginnings by their length. */
const message = Buffer.alloc(BLOCK + SHORT);
const beginnings: Buffer[] = [];
let messageKey = "";
const prefixes = new Map<FindingType, { readonly bytes: Uint8Array; readonly isNumber: boolean }>();

/** Writes the fingerprint of the value of a type that stands in `units`: the same as `fingerprint` gives, as ASCII. */
export function writeFingerprint(
  [key, type]: readonly [string, FindingType],
  [units, start, end]: readonly [Uint16Array, number, number],
  bytes: Uint8Array,
  at: number,
): void {
  const isPassing = (remembered.get(type)?.passing ?? 0) > 0 && key === rememberedKey;
  const length = isPassing ? writePlain(type, units, start, end) : -1;
  const made = length < 0 ? fingerprint(key, type, textOf(units, start, end)) : signMessage(key, length);
  for (let i = 0; i < FINGERPRINT_LENGTH; i++) bytes[at + i] = made.charCodeAt(i);
}

const textOf = (units: Uint16Array, start: number, end: number): string =>
  Buffer.from(units.buffer, units.byteOffset + 2 * start, 2 * (end - start)).toString("utf16le");

/** The HMAC of the message of that length. */
function signMessage(key: string, length: number): string {
  const { block, outer } = padsFor(key);
  if (messageKey !== key) block.copy(message, 0, 0, BLOCK);
  messageKey = key;
  const inner = (beginnings[length] ??= message.subarray(0, length));
  outer.write(hash("sha256", inner, "binary"), BLOCK, "binary");
  return hash("sha256", outer, "hex");
}

/** Writes the message of a value in which there is nothing to be turned into something else, and gives its length; -1 for another value. */
function writePlain(type: FindingType, units: Uint16Array, start: number, end: number): number {
  let prefix = prefixes.get(type);
  if (!prefix) prefixes.set(type, (prefix = { bytes: Buffer.from(`${type}\0`), isNumber: isNumeric(type) }));
  const first = BLOCK + prefix.bytes.length;
  if (first + end - start > message.length) return -1;
  message.set(prefix.bytes, BLOCK);
  let length = first;
  let isSpaced = false;
  for (let i = start; i < end; i++) {
    const code = units[i] ?? 0;
    if (code > 0x7f || (mayBeMisread(code) && isNearDigit(units, start, end, i))) return -1;
    const isLetter = (code | 0x20) >= 0x61 && (code | 0x20) <= 0x7a;
    if (prefix.isNumber && !isLetter && !isDigit(code)) continue;
    if (code === 0x20 || (code >= 9 && code <= 13)) {
      isSpaced = length > first;
      continue;
    }
    if (isSpaced) message[length++] = 0x20;
    isSpaced = false;
    message[length++] = isLetter ? code | 0x20 : code;
  }
  return length;
}

const isDigit = (code: number): boolean => code >= 0x30 && code <= 0x39;

/** `O`, `o`, `l`, `I`: scanners read them for digits. */
const mayBeMisread = (code: number): boolean => code === 0x4f || code === 0x6f || code === 0x6c || code === 0x49;

/** No sign is turned into a digit that has none before or behind it, with one sign between at most. */
function isNearDigit(units: Uint16Array, start: number, end: number, at: number): boolean {
  for (let i = Math.max(start, at - 2); i < Math.min(end, at + 3); i++) if (isDigit(units[i] ?? 0)) return true;
  return false;
}
