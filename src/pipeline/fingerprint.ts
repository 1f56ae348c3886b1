/** Keyed hashes of values: equal values have equal fingerprints, and nothing can be read back or guessed without the key. */
import { createHmac } from "node:crypto";
import { groupOf, type FindingType } from "../core/finding-type.js";
import { normalise } from "../text/normalise.js";

/** Hexadecimal digits kept: 128 bits. */
const LENGTH = 32;
/** Types in which punctuation tells values apart. */
const PUNCTUATED: readonly FindingType[] = ["EMAIL", "IP_ADDRESS", "HANDLE", "CREDENTIAL"];

/** The fingerprint of a value of a type. Letter case, spaces and, in numbers, separators do not count. */
export function fingerprint(key: string, type: FindingType, value: string): string {
  return createHmac("sha256", Buffer.from(key, "hex"))
    .update(`${type}\0${normaliseValue(type, value)}`)
    .digest("hex")
    .slice(0, LENGTH);
}

function normaliseValue(type: FindingType, value: string): string {
  const clean = normalise(value.normalize("NFKC")).text.toLowerCase();
  const isNumber = groupOf(type) === "identifiers" && !PUNCTUATED.includes(type);
  return isNumber ? clean.replace(/[^\p{L}\p{N}]+/gu, "") : clean.replace(/\s+/g, " ").trim();
}
