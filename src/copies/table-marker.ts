/** Marks in tables: pseudonyms long enough that different values have different ones among millions. */
import { createHmac } from "node:crypto";
import type { FindingType } from "../core/finding-type.js";
import { groupOf } from "../core/finding-type.js";
import { foldValue } from "../redaction/fold.js";
import { LONG_PSEUDONYM, Marker, MARK_LABELS, type MarkStyle } from "../redaction/marks.js";

/** Letters of a code: no digits, so that no detector takes it for a number. */
const LETTERS = "abcdefghijklmnop";
const PUNCTUATED: readonly FindingType[] = ["EMAIL", "IP_ADDRESS", "HANDLE", "CREDENTIAL"];

/**
 * Whether equal values may be seen to be equal. Facts, ages and dates of birth have few values: how often a code comes
 * would tell which it is.
 */
export const isLinkable = (type: FindingType): boolean =>
  ["names", "addresses", "identifiers"].includes(groupOf(type)) && type !== "AGE" && type !== "DATE_OF_BIRTH";

export class TableMarker extends Marker {
  constructor(
    style: MarkStyle,
    private readonly secret: string,
  ) {
    super(style, secret);
  }

  override mark(type: FindingType, identity: string): string {
    if (this.style !== "pseudonym") return super.mark(type, identity);
    return isLinkable(type) ? this.pseudonym(type, identity) : `[${MARK_LABELS[type]}]`;
  }

  /** In any style: for what must differ where values differ. */
  pseudonym(type: FindingType, identity: string): string {
    return `[${type === "PERSON" ? "person" : MARK_LABELS[type]} ${this.code(type, identity, LONG_PSEUDONYM)}]`;
  }

  /** So many letters, at most 64. */
  code(type: FindingType, identity: string, length: number): string {
    const same = PUNCTUATED.includes(type) ? identity.normalize("NFKC").trim().toLowerCase() : foldValue(identity);
    // What has neither letters nor digits is told apart as it is.
    const digest = createHmac("sha256", Buffer.from(this.secret, "hex"))
      .update(`${type}\u0000${same === "" ? identity : same}`)
      .digest("hex");
    return Array.from(digest.slice(0, length), (digit) => LETTERS.charAt(parseInt(digit, 16))).join("");
  }
}
