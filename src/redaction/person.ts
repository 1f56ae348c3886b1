/**
 * The individual to whom a copy is released, and how to tell that a value is theirs however it is written: full name,
 * title and surname, initials, capitals, `SURNAME, First`, numbers with any separators. Sees values, no documents.
 */
import { z } from "zod";
import { groupOf, type FindingType } from "../core/finding-type.js";
import { foldValue } from "./fold.js";
import { datesOf } from "./dates.js";

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

/** How well a mention of a name fits an individual. */
export type NameFit =
  /** Given name or initial and surname: it is they. */
  | "full"
  /** A surname or a given name alone: they, unless something says otherwise. */
  | "part"
  /** Another given name or another surname. */
  | "none";

const HONORIFICS = new Set(
  "mr mrs ms miss mx dr prof professor sir dame madam mdm rev reverend pastor fr father sr sister bro brother hon honourable justice magistrate cpl corporal sgt sergeant pc wpc insp inspector supt capt captain col major lt pte nurse pundit pandit imam haji alhaji mister jr junior snr senior ii iii esq".split(
    " ",
  ),
);
const PARTICLES = new Set("de da du del la le van von der den st bin al".split(" "));

interface NameParts {
  readonly given: readonly string[];
  /** Each word of the surname; a double surname has two. */
  readonly surname: readonly string[];
}

/** Words of a name, folded, titles left out, `SURNAME, First` turned round. */
function wordsOf(name: string): string[] {
  const [before = "", ...rest] = name.split(",");
  const turned = rest.length > 0 && !isTitle(rest.join(" ")) ? `${rest.join(" ")} ${before}` : before;
  return turned
    .replace(/['’]s\b/gu, "")
    .split(/[^\p{L}\p{M}'’]+/u)
    .map(foldValue)
    .filter((word) => word !== "" && !HONORIFICS.has(word));
}

const isTitle = (text: string): boolean =>
  text
    .split(/[^\p{L}]+/u)
    .filter(Boolean)
    .every((word) => HONORIFICS.has(word.toLowerCase()));

function partsOf(name: string): NameParts {
  const words = wordsOf(name);
  // A hyphen holds a double surname together; particles belong to what follows.
  const last = name.includes(",") ? (name.split(",")[0] ?? "") : (name.trim().split(/\s+/).at(-1) ?? "");
  const hyphenated = wordsOf(last).length;
  let count = Math.max(1, Math.min(hyphenated, words.length - 1 || 1));
  while (count < words.length - 1 && PARTICLES.has(words[words.length - count - 1] ?? "")) count++;
  return { given: words.slice(0, words.length - count), surname: words.slice(words.length - count) };
}

const isSame = (a: string, b: string): boolean =>
  a === b || (a.length === 1 && b.startsWith(a)) || (b.length === 1 && a.startsWith(b));

/** One letter more, less or other, in words long enough that this is a slip of the pen rather than another name. */
function isNearly(a: string, b: string): boolean {
  if (a === b) return true;
  if (Math.min(a.length, b.length) < 5 || Math.abs(a.length - b.length) > 1) return false;
  let i = 0;
  while (i < a.length && a[i] === b[i]) i++;
  let j = 0;
  while (j < Math.min(a.length, b.length) - i && a[a.length - 1 - j] === b[b.length - 1 - j]) j++;
  return Math.max(a.length, b.length) - i - j <= 1;
}

/** Names of one individual. */
export class KnownName {
  readonly #names: readonly NameParts[];
  readonly #words: ReadonlySet<string>;

  constructor(names: readonly string[]) {
    this.#names = names.map(partsOf).filter(({ surname }) => surname.length > 0);
    this.#words = new Set(this.#names.flatMap(({ given, surname }) => [...given, ...surname]));
  }

  /** Whether the folded word is one of the individual's names, initials aside. */
  hasWord(folded: string): boolean {
    return this.#words.has(folded);
  }

  /** What stands right before full mentions of the individual in the text, at most twelve characters each. */
  titles(text: string): string[] {
    return this.#names.flatMap(({ given, surname }) => {
      const words = [...given.slice(0, 1), ...surname];
      if (given.length === 0) return [];
      const lower = text.toLowerCase();
      const found: string[] = [];
      for (let at = lower.indexOf(words.join(" ")); at >= 0; at = lower.indexOf(words.join(" "), at + 1))
        found.push(text.slice(Math.max(0, at - 12), at));
      return found;
    });
  }

  fit(mention: string): NameFit {
    const words = wordsOf(mention);
    if (words.length === 0) return "none";
    const fits = this.#names.map((name) => fitOf(words, name));
    return fits.includes("full") ? "full" : fits.includes("part") ? "part" : "none";
  }
}

/** A given name, or what is commonly made of it: `Kavi` of Kavita, `Annie` of Ann. */
const isCalled = (given: string, word: string): boolean =>
  given === word ||
  (word.length >= 4 && given.startsWith(word)) ||
  (given.length >= 3 && [`${given}ie`, `${given}y`, `${given}ny`].includes(word));

/** The first name and the initials of all others: `Kavita R-LL`. */
const isAbbreviated = ([first = "", ...rest]: readonly string[], [given = "", ...others]: readonly string[]): boolean =>
  first === given && others.length > 1 && rest.join("") === others.map((word) => word.charAt(0)).join("");

function fitOf(words: readonly string[], { given, surname }: NameParts): NameFit {
  const isSurname = (word: string): boolean => word.length > 1 && surname.some((one) => isNearly(one, word));
  const isGiven = (word: string): boolean => given.some((one) => isSame(one, word) || isNearly(one, word));
  if (words.length === 1) {
    const [word = ""] = words;
    return word.length > 1 && (surname.includes(word) || given.some((one) => isCalled(one, word))) ? "part" : "none";
  }
  if (isAbbreviated(words, [...given, ...surname])) return "full";
  const surnames = words.filter((word) => isSurname(word));
  const others = words.filter((word) => !isSurname(word));
  if (others.length === 0) return surnames.length > 0 ? "part" : "none";
  const strange = others.filter((word) => !isGiven(word));
  // A middle name that the request does not give is no contradiction when the first name fits.
  const first = others[0] ?? "";
  if (surnames.length > 0)
    return strange.length === 0 || (isGiven(first) && given.length < 2 && others.length === 2) ? "full" : "none";
  return strange.length === 0 && others.some((word) => word.length > 1) ? "part" : "none";
}

const digitsOf = (value: string): string => foldValue(value).replace(/\D/g, "");

/** Recognises the requester's own values. */
export class Requester {
  readonly name: KnownName;
  readonly #emails: ReadonlySet<string>;
  readonly #phones: readonly string[];
  readonly #identifiers: readonly string[];
  readonly #addresses: readonly string[];
  readonly #born: ReadonlySet<string>;

  constructor(person: Person) {
    this.name = new KnownName([person.name, ...person.aliases]);
    this.#emails = new Set(person.emails.map((email) => email.trim().toLowerCase()));
    this.#phones = person.phones.map(digitsOf).filter((digits) => digits.length >= 7);
    this.#identifiers = person.identifiers.map(({ value }) => foldValue(value)).filter((value) => value.length >= 3);
    this.#addresses = person.addresses.map(foldValue).filter((value) => value !== "");
    this.#born = new Set(datesOf(person.dateOfBirth ?? ""));
  }

  /** Whether the value, other than a name, is one that the requester is known by. */
  owns(type: FindingType, value: string): boolean {
    const folded = foldValue(value);
    if (folded === "") return false;
    if (this.#identifiers.includes(folded)) return true;
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
      (own) => own.includes(folded) || (own.length >= 6 && folded.includes(own)) || sharedStart(own, folded) >= 10,
    );
  }

  /** An address such as `anil.ramkissoon@…`, whose local part is made of given name or initial and surname. */
  #isNamedIn(value: string): boolean {
    const local = (value.split("@")[0] ?? "").replace(/\d+/g, " ").replace(/[._+-]+/g, " ");
    return this.name.fit(local) === "full";
  }
}

function sharedStart(a: string, b: string): number {
  let i = 0;
  while (i < Math.min(a.length, b.length) && a[i] === b[i]) i++;
  return i;
}
