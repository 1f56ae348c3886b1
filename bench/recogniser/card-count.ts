/**
 * Counting for the recogniser's card: names set in carrier texts in many ways of writing, whether each was found whole, and
 * what was taken for a person and is none. Knows nothing of how texts are examined.
 */
import type { GoldDocument, GoldSpan } from "../../src/accuracy/gold.js";
import type { TypedSpan } from "../../src/accuracy/score.js";
import { overlaps, type Span } from "../../src/core/span.js";
import { Tally, type Share } from "../public-sets-figures.js";
import { CHAT, OFFICE, REGISTERS, SURNAME_AGAIN, TABLES, type Carrier } from "./card-texts.js";

export interface Name {
  readonly given: string;
  readonly surname: string;
  /** What friends call them; default the first word of `given`. */
  readonly called?: string | undefined;
  /** Whether the surname usually stands first. */
  readonly surnameFirst?: boolean | undefined;
}

/** A way of writing a name, and the texts in which it is written so. */
export interface Form {
  readonly id: string;
  readonly carriers: readonly Carrier[];
  readonly write: (name: Name) => string;
  /** Applied to the whole text. */
  readonly recase?: (text: string) => string;
}

export const fullName = ({ given, surname, surnameFirst }: Name): string =>
  surnameFirst === true ? `${surname} ${given}` : `${given} ${surname}`;

const initialsOf = (given: string): string =>
  given
    .split(/[ -]/)
    .map((part) => `${part.charAt(0)}.`)
    .join(" ");

const upper = (text: string): string => text.toLocaleUpperCase("en");

export const FORMS: readonly Form[] = [
  { id: "as written", carriers: OFFICE, write: fullName },
  { id: "NAME IN CAPITALS", carriers: OFFICE, write: (name) => upper(fullName(name)) },
  { id: "TEXT IN CAPITALS", carriers: OFFICE, write: fullName, recase: upper },
  { id: "all in lower case", carriers: OFFICE, write: fullName, recase: (text) => text.toLocaleLowerCase("en") },
  { id: "SURNAME, First", carriers: REGISTERS, write: ({ given, surname }) => `${upper(surname)}, ${given}` },
  { id: "surname again", carriers: SURNAME_AGAIN, write: ({ surname }) => surname },
  { id: "given name in chat", carriers: CHAT, write: ({ given, called }) => called ?? given.split(" ")[0] ?? given },
  { id: "initials", carriers: OFFICE, write: ({ given, surname }) => `${initialsOf(given)} ${surname}` },
  { id: "table cell", carriers: TABLES, write: fullName },
];

/** A text to be examined and the stretch that is counted. */
export interface Case {
  readonly document: GoldDocument;
  readonly target: Span;
}

/** Examines texts, each as a file of its format; what was found in each, in order. */
export type Examine = (documents: readonly GoldDocument[]) => Promise<readonly (readonly TypedSpan[])[]>;

const person = ({ start, end }: Span): GoldSpan => ({ start, end, type: "PERSON", who: [], official_private: false });

const documentOf = (id: string, format: string, text: string, spans: readonly Span[]): GoldDocument => ({
  id,
  jurisdiction: "tt",
  format,
  people: {},
  text,
  spans: spans.map(person),
});

/** Sets a name into a carrier. Throws when the carrier has no slot `{name}`. */
export function setName(name: Name, form: Form, { format, text: pattern }: Carrier): Case {
  const recase = form.recase ?? ((text: string) => text);
  const spans: Span[] = [];
  let target: Span | undefined;
  let text = "";
  for (const part of pattern.split(/(\{name\}|\{full\})/)) {
    const start = text.length;
    if (part === "{name}") {
      text += recase(form.write(name));
      target = { start, end: text.length };
      spans.push(target);
    } else if (part === "{full}") {
      text += recase(fullName(name));
      spans.push({ start, end: text.length });
    } else text += recase(part);
  }
  if (!target) throw new Error(`a carrier without {name}: ${pattern}`);
  return { document: documentOf(`${fullName(name)}, ${form.id}`, format, text, spans), target };
}

/** Takes a trap out of its «». Throws when there is none. */
export function setTrap(marked: string): Case {
  const spans: Span[] = [];
  let text = "";
  for (const [index, part] of marked.split(/[«»]/).entries()) {
    if (index % 2 === 1) spans.push({ start: text.length, end: text.length + part.length });
    text += part;
  }
  const [target] = spans;
  if (!target) throw new Error(`a text without a trap: ${marked}`);
  return {
    document: documentOf("trap", "txt", text, []),
    target: { start: target.start, end: spans.at(-1)?.end ?? 0 },
  };
}

const personsOf = (found: readonly TypedSpan[]): readonly TypedSpan[] => found.filter(({ type }) => type === "PERSON");

const lettersOf = (text: string, { start, end }: Span): number[] =>
  [...text.slice(start, end).matchAll(/\p{L}/gu)].map(({ index }) => start + index);

const isWithin = (at: number, spans: readonly Span[]): boolean =>
  spans.some(({ start, end }) => start <= at && at < end);

/** Whether findings of persons cover every letter of the stretch. */
export function isFoundWhole(text: string, target: Span, found: readonly TypedSpan[]): boolean {
  const persons = personsOf(found);
  return lettersOf(text, target).every((at) => isWithin(at, persons));
}

/** Findings of persons that hold letters of no name. */
const countStrays = ({ text, spans }: GoldDocument, found: readonly TypedSpan[]): number =>
  personsOf(found).filter((one) => !lettersOf(text, one).every((at) => isWithin(at, spans))).length;

export interface Card {
  /** By group, then by form, `all` for all forms: share of texts in which the whole name was found. Resampled by names. */
  readonly groups: Readonly<Record<string, Readonly<Record<string, Share>>>>;
  /** Findings of persons that hold letters of no name, in texts with names, and how many such texts there were. */
  readonly strays: { readonly texts: number; readonly found: number };
  /** By kind, `all` for all kinds: share of traps of which any part was taken for a person. */
  readonly traps: Readonly<Record<string, Share>>;
  /** What was missed and wrongly taken, as `[group, form or kind, text]`. */
  readonly faults: readonly (readonly [group: string, kind: string, text: string])[];
}

const sharesOf = (tally: Tally): Record<string, Share> =>
  Object.fromEntries(tally.names.map((name) => [name, tally.share(name)]));

type Faults = [string, string, string][];

/** Fills the card. `groups`: names by group; a name counts once in the intervals, whatever its number of texts. */
export async function fillCard(
  groups: Readonly<Record<string, readonly Name[]>>,
  forms: readonly Form[],
  traps: Readonly<Record<string, readonly string[]>>,
  examine: Examine,
): Promise<Card> {
  const faults: Faults = [];
  const strays = { texts: 0, found: 0 };
  const all = new Tally();
  const shares: Record<string, Record<string, Share>> = {};
  for (const [group, names] of Object.entries(groups)) {
    const tally = new Tally();
    for (const counts of await countNames(names, forms, examine, strays, (form, text) => {
      faults.push([group, form, text]);
    })) {
      tally.add(counts);
      all.add(counts);
    }
    shares[group] = sharesOf(tally);
  }
  shares["all"] = sharesOf(all);
  return { groups: shares, strays, traps: await countTraps(traps, examine, faults), faults };
}

type NameCounts = Record<string, [hit: number, all: number]>;

function addTo(counts: NameCounts, name: string, hit: boolean): void {
  const [hits, all] = counts[name] ?? [0, 0];
  counts[name] = [hits + (hit ? 1 : 0), all + 1];
}

async function countNames(
  names: readonly Name[],
  forms: readonly Form[],
  examine: Examine,
  strays: { texts: number; found: number },
  miss: (form: string, text: string) => void,
): Promise<NameCounts[]> {
  const cases = names.flatMap((name, number) =>
    forms.flatMap((form) =>
      form.carriers.map((carrier) => ({ number, form: form.id, ...setName(name, form, carrier) })),
    ),
  );
  const found = await examine(cases.map(({ document }) => document));
  const counts: NameCounts[] = names.map(() => ({}));
  for (const [index, { number, form, document, target }] of cases.entries()) {
    const here = found[index] ?? [];
    const own = counts[number] ?? {};
    const hit = isFoundWhole(document.text, target, here);
    addTo(own, form, hit);
    addTo(own, "all", hit);
    if (!hit) miss(form, document.text);
    strays.texts++;
    strays.found += countStrays(document, here);
  }
  return counts;
}

async function countTraps(
  traps: Readonly<Record<string, readonly string[]>>,
  examine: Examine,
  faults: Faults,
): Promise<Record<string, Share>> {
  const tally = new Tally();
  const cases = Object.entries(traps).flatMap(([kind, texts]) =>
    texts.map((marked) => ({ kind, marked, ...setTrap(marked) })),
  );
  const found = await examine(cases.map(({ document }) => document));
  for (const [index, { kind, marked, target }] of cases.entries()) {
    const taken = personsOf(found[index] ?? []).some((one) => overlaps(one, target));
    const counts: NameCounts = {};
    addTo(counts, kind, taken);
    addTo(counts, "all", taken);
    tally.add(counts);
    if (taken) faults.push(["traps", kind, marked]);
  }
  return sharesOf(tally);
}
