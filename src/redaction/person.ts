/**
 * The individual to whom a copy is released, and how to tell that a value is theirs however it is written: numbers with
 * any separators, dates in any form, parts of an address. Sees values, no documents.
 */
import { z } from "zod";
import { groupOf, type FindingType } from "../core/finding-type.js";
import { foldValue } from "./fold.js";
import { datesOf } from "./dates.js";
import { KnownName } from "./known-name.js";

export const PERSON_SCHEMA = z.strictObject({
  name: z.string().trim().min(1),
  aliases: z.array(z.string()).default([]),
  dateOfBirth: z.string().optional(),
  emails: z.array(z.string()).default([]),
  phones: z.array(z.string()).default([]),
  addresses: z.array(z.string()).default([]),
  identifiers: z.array(z.strictObject({ type: z.string(), value: z.string() })).default([]),
});
export type Person = z.infer<typeof PERSON_SCHEMA>;

const digitsOf = (value: string): string => foldValue(value).replace(/\D/g, "");

/** Recognises the requester's own values. */
export class Requester {
  readonly name: KnownName;
  readonly #emails: ReadonlySet<string>;
  readonly #phones: readonly string[];
  readonly #identifiers: readonly string[];
  readonly #addresses: readonly string[];
  readonly #born: ReadonlySet<string>;
  readonly #listed: ReadonlySet<string>;
  /** Values as the request writes them, folded. */
  readonly #written: ReadonlySet<string>;

  constructor(person: Person) {
    this.name = new KnownName([person.name, ...person.aliases]);
    this.#emails = new Set(person.emails.map((email) => email.trim().toLowerCase()));
    this.#phones = person.phones.map(digitsOf).filter((digits) => digits.length >= 7);
    this.#identifiers = person.identifiers.map(({ value }) => foldValue(value)).filter((value) => value.length >= 3);
    this.#addresses = person.addresses.map(foldValue).filter((value) => value !== "");
    this.#born = new Set(datesOf(person.dateOfBirth ?? ""));
    this.#written = new Set(
      [...person.emails, ...person.phones, ...person.addresses, person.dateOfBirth ?? ""].map(foldValue),
    );
    this.#listed = new Set([
      ...person.identifiers.map(({ type }) => type),
      ...(person.emails.length > 0 ? ["EMAIL"] : []),
      ...(person.phones.length > 0 ? ["PHONE"] : []),
      ...(person.addresses.length > 0 ? ["ADDRESS"] : []),
      ...(person.dateOfBirth === undefined ? [] : ["DATE_OF_BIRTH"]),
    ]);
  }

  /** Whether the request gives values of the type, so that another value is another's. */
  lists(type: FindingType): boolean {
    return this.#listed.has(type);
  }

  /** Whether the value, other than a name, is one that the requester is known by. */
  owns(type: FindingType, value: string): boolean {
    const folded = foldValue(value);
    if (folded === "") return false;
    if (this.#identifiers.includes(folded) || this.#written.has(folded)) return true;
    if (type === "EMAIL" || type === "HANDLE")
      return this.#emails.has(value.trim().toLowerCase()) || this.#isNamedIn(value);
    if (type === "PHONE") return this.#ownsPhone(digitsOf(value));
    if (type === "DATE_OF_BIRTH" || type === "DATE") return datesOf(value).some((date) => this.#born.has(date));
    if (type === "ADDRESS") return this.#ownsAddress(folded);
    return groupOf(type) === "identifiers" && this.#ownsIdentifier(folded);
  }

  #ownsPhone(digits: string): boolean {
    if (digits.length < 7) return false;
    return this.#phones.some(
      (own) => own.endsWith(digits) || digits.endsWith(own) || own.slice(-7) === digits.slice(-7),
    );
  }

  /** A number with its label or branch taken along, or a part of one written out in groups. */
  #ownsIdentifier(folded: string): boolean {
    return this.#identifiers.some(
      (own) => (own.length >= 5 && folded.includes(own)) || (folded.length >= 5 && own.includes(folded)),
    );
  }

  #ownsAddress(folded: string): boolean {
    return this.#addresses.some(
      (own) => isPartOf(folded, own) || (own.length >= 6 && isPartOf(own, folded)) || sharedStart(own, folded) >= 10,
    );
  }

  /** An address or account such as `anil.ramkissoon@…`, `aramkissoon77`, made of given name or initial and surname. */
  #isNamedIn(value: string): boolean {
    const local = (value.replace(/^@/, "").split("@")[0] ?? "").replace(/\d+/g, " ").replace(/[._+-]+/g, " ");
    return this.name.fit(local) === "full" || this.name.isRunTogether(local);
  }
}

/** Whether the folded value is part of the other and cuts no number: `LP 6` is no part of `LP 61`. */
function isPartOf(part: string, whole: string): boolean {
  const isDigit = (character: string): boolean => /^\d$/.test(character);
  for (let at = whole.indexOf(part); at >= 0; at = whole.indexOf(part, at + 1)) {
    const end = at + part.length;
    const cuts =
      (isDigit(part.charAt(0)) && isDigit(whole.charAt(at - 1))) ||
      (isDigit(part.charAt(part.length - 1)) && isDigit(whole.charAt(end)));
    if (!cuts) return true;
  }
  return false;
}

function sharedStart(a: string, b: string): number {
  let i = 0;
  while (i < Math.min(a.length, b.length) && a[i] === b[i]) i++;
  return i;
}
