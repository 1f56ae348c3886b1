/**
 * What stands in the place of removed text. A mark tells at most the type and never the length of what it replaces; no
 * detector takes it for personal information.
 */
import { createHmac } from "node:crypto";
import type { FindingType } from "../core/finding-type.js";
import { foldValue } from "./fold.js";

export const MARK_STYLES = ["label", "block", "pseudonym"] as const;
export type MarkStyle = (typeof MARK_STYLES)[number];

export const MARK_LABELS = {
  PERSON: "name",
  ADDRESS: "address",
  PHONE: "phone",
  EMAIL: "e-mail",
  IP_ADDRESS: "network address",
  DEVICE_ID: "device",
  HANDLE: "account name",
  DATE_OF_BIRTH: "date of birth",
  AGE: "age",
  NATIONAL_ID: "identity number",
  PASSPORT: "passport",
  DRIVER_LICENCE: "licence",
  TAX_ID: "tax number",
  SOCIAL_INSURANCE_ID: "insurance number",
  HEALTH_ID: "health number",
  BANK_ACCOUNT: "bank account",
  PAYMENT_CARD: "card",
  VEHICLE_REG: "vehicle",
  EMPLOYEE_ID: "staff number",
  CASE_NUMBER: "case number",
  CREDENTIAL: "secret",
  ETHNICITY: "ethnicity",
  NATIONALITY: "nationality",
  RELIGION: "belief",
  MARITAL_STATUS: "marital status",
  POLITICAL: "politics",
  TRADE_UNION: "union",
  HEALTH: "health",
  SEXUAL: "sexual life",
  CRIMINAL: "offence",
  FINANCIAL: "finance",
  EDUCATION: "education",
  EMPLOYMENT: "employment",
  BIOMETRIC: "biometric",
  LOCATION: "location",
  OPINION: "opinion",
  CORRESPONDENCE: "correspondence",
  DATE: "date",
  PLACE: "place",
  ORGANISATION: "organisation",
  QUANTITY: "figure",
} as const satisfies Record<FindingType, string>;

/** The same in every style that hides all but the fact that something was removed. */
export const BLOCK = "█████";
/** Hexadecimal digits of a pseudonym. */
const PSEUDONYM_DIGITS = 6;
/** Letters, `a` to `p`, of a pseudonym in a table, where many values must be told apart. */
export const LONG_PSEUDONYM = 16;

const LABELS = [...new Set(["person", ...Object.values(MARK_LABELS)])].sort((a, b) => b.length - a.length);
/** Of names that stand for several things, and must differ. */
const NUMBER = (gap: string): string => `(?:${gap}\\d{1,4})?`;
const ANY_MARK = new RegExp(
  `\\[(?:${LABELS.map((label) => label.replace(/ /g, "\\s")).join("|")})(?:\\s(?:[0-9a-f]{${String(PSEUDONYM_DIGITS)}}|[a-p]{${String(LONG_PSEUDONYM)}}))?${NUMBER("\\s")}\\]|█{5}`,
  "g",
);

/** A mark where only letters, digits and underscores may stand. */
const NAME_MARK = new RegExp(
  `(?<!\\w)_(${LABELS.map((label) => label.replace(/\W/g, "_")).join("|")})((?:_[0-9a-f]{${String(PSEUDONYM_DIGITS)}})?${NUMBER("_")})_(?!\\w)`,
  "g",
);
const LABELS_IN_NAMES = new Map(LABELS.map((label) => [label.replace(/\W/g, "_"), label]));

/** Marks in names that stand without quotes, as they are elsewhere. */
export const readNameMarks = (text: string): string =>
  text.replace(
    NAME_MARK,
    (_, label: string, code = "") => `[${LABELS_IN_NAMES.get(label) ?? label}${code.replaceAll("_", " ")}]`,
  );

/**
 * The text with marks of an earlier run turned into signs that say nothing, of the same length, so that a mark is
 * neither a finding nor a word that speaks for one.
 */
export const neutraliseMarks = (text: string): string =>
  text.includes("[") ? text.replace(ANY_MARK, (mark) => "█".repeat(mark.length)) : text;

/** Makes marks of one style. `key` (hexadecimal) keys pseudonyms: without it nobody can try values against them. */
export class Marker {
  constructor(
    readonly style: MarkStyle,
    private readonly key: string,
  ) {}

  /** `identity` is what makes two removals the same individual's or the same thing: a full name, a number. */
  mark(type: FindingType, identity: string): string {
    if (this.style === "block") return BLOCK;
    if (this.style === "label") return `[${MARK_LABELS[type]}]`;
    const label = type === "PERSON" ? "person" : MARK_LABELS[type];
    const code = createHmac("sha256", Buffer.from(this.key, "hex"))
      .update(`${type}\u0000${foldValue(identity)}`)
      .digest("hex");
    return `[${label} ${code.slice(0, PSEUDONYM_DIGITS)}]`;
  }
}
