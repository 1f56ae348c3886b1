/** Who is who in one item: mentions of one individual linked, other findings given to the individual they stand by. */
import type { Detection } from "../core/finding.js";
import { firstFrom } from "../core/span.js";
import type { DetectedDocument } from "../detection/detect.js";
import { segmentAt, type TextDocument } from "../text/document.js";
import { isInOfficeColumn, isOfficeAccount } from "./office-columns.js";

/** A detection with the text that it stands in. */
export interface Place {
  readonly document: TextDocument;
  readonly detection: Detection;
}

export interface Individual {
  /** `p1`, `p2`, … in the order of the first mention. */
  readonly id: string;
  readonly mentions: readonly Place[];
  /** Findings of other types that most likely belong to the individual. */
  readonly belongings: readonly Place[];
}

interface Name {
  readonly given: readonly string[];
  readonly surname: string;
}

interface Growing {
  readonly id: string;
  readonly mentions: Place[];
  readonly belongings: Place[];
  /** Full names by which the individual goes. */
  readonly names: Name[];
}

/** UTF-16 units within which a finding may belong to a name in another line. */
const REACH = 400;

const fold = (text: string): string => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase().replaceAll("’", "'");

/** The parts of a name as written, `Persad, R.` turned round; a single word is a surname without given names. */
export function parseName(text: string): Name {
  const bare = bareName(text);
  const comma = bare.indexOf(",");
  const ordered = comma < 0 ? bare : `${bare.slice(comma + 1)} ${bare.slice(0, comma)}`;
  const words = fold(ordered).replace(/\./g, " ").trim().split(/\s+/);
  return { given: words.slice(0, -1).filter((word) => !PARTICLES.has(word)), surname: words.at(-1) ?? "" };
}

const POSSESSIVE = /(?<=\p{L})(?:(?:['’]|&#39;|&rsquo;)s?)$/iu;
/** What a finding took along before the name. */
const TITLES =
  /^(?:(?:mr|mrs|ms|miss|mx|mme|mdm|dr|prof|sr|bro|rev|fr|cr|cst|const|constable|sgt|cpl|insp|supt|asp|w?\.?p\.?c|nurse|matron|paramedic|emt|sister|brother|pastor|judge|magistrate|cllr|ald)\.?\s+)+(?=\p{L})/iu;
/** What parts words in addresses of pages and names of files. */
const SIGNS_FOR_SPACES = /[+_]|%20/g;
const bareName = (text: string): string =>
  (/\s/.test(text) ? text : text.replace(SIGNS_FOR_SPACES, " ")).replace(POSSESSIVE, "").replace(TITLES, "");

/** Words that belong to the surname behind them. */
const PARTICLES = new Set("de da do du del della la le van von der den st mc mac al".split(" "));

const sharesSurname = (a: string, b: string): boolean =>
  a === b || a.split("-").includes(b) || b.split("-").includes(a);

function sharesGiven(a: string, b: string): boolean {
  if (a === b) return true;
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  // `L-A.`, Leslie-Ann.
  if (/^\p{L}-\p{L}$/u.test(short))
    return (
      long
        .split("-")
        .map((part) => part.charAt(0))
        .join("-") === short
    );
  // An initial, or a short form: Kavi, Kavita.
  return (short.length === 1 || short.length >= 3) && long.startsWith(short);
}

/** Whether two full names may be one individual's. */
function isSame(a: Name, b: Name): boolean {
  const [first] = a.given;
  const [second] = b.given;
  if (first === undefined || second === undefined) return false;
  if (isCut(a) !== isCut(b)) {
    const [cut, whole] = isCut(a) ? [a, b] : [b, a];
    return cut.given[0] === whole.given[0] && initialsOfSurname(whole).includes(cut.surname);
  }
  return sharesSurname(a.surname, b.surname) && sharesGiven(first, second);
}

/** `Shanti G`, `Merata K-L`: a given name with the initial of the surname. */
const isCut = ({ given, surname }: Name): boolean =>
  (given[0]?.length ?? 0) >= SHORT && /^\p{L}(?:-\p{L})?$/u.test(surname);

/** Of a double surname that of the first part and of both. */
function initialsOfSurname({ surname }: Name): string[] {
  const parts = surname.split("-").map((part) => part.charAt(0));
  return [parts[0] ?? "", parts.join("-")];
}

/** Whether a single word is part of the full name. */
const isPartOf = (word: string, name: Name): boolean =>
  sharesSurname(name.surname, word) || name.given.some((given) => given.length > 1 && given === word);

/** Words that the name of an account is made of, an initial run together with one left out on either side. */
const wordsOfAccount = (local: string): string[] =>
  fold(local)
    .split(/[^a-z']+/)
    .flatMap((word) => (word.length > 3 ? [word, word.slice(1), word.slice(0, -1)] : [word]));

/** Whether the part of an address before the `@` is made of one of the individual's names. */
export function bearsName(address: Place, { mentions }: Individual): boolean {
  const local = textOf(address).split("@")[0] ?? "";
  return mentions.some((mention) => isInAddress(local, parseName(textOf(mention))));
}

/** Whether the name of an account, the part of an address before the `@`, is made of the name. */
function isInAddress(account: string, { given, surname }: Name): boolean {
  const local = fold(account).replace(/[^a-z]/g, "");
  const plain = surname.replace(/[^a-z]/g, "");
  const first = given[0]?.replace(/[^a-z]/g, "") ?? "";
  return plain.length > 2 && local.includes(plain) && (first === "" || local.includes(first.charAt(0)));
}

const textOf = ({ document, detection }: Place): string =>
  document.text.slice(detection.span.start, detection.span.end);

/** The individuals of an item, in the order of their first mention; ids go on from `before`, how many there are already. */
export function findIndividuals(detected: readonly DetectedDocument[], before = 0): Individual[] {
  const places = detected.flatMap(({ document, detections }) =>
    detections.map((detection): Place => ({ document, detection })),
  );
  const owner = new Map<Detection, Growing>();
  const join = (person: Growing, place: Place): void => {
    person.mentions.push(place);
    owner.set(place.detection, person);
  };
  const start = (place: Place, name: Name): void => {
    const person: Growing = { id: "", mentions: [], belongings: [], names: [name] };
    join(person, place);
  };
  const mentions = places.filter(({ detection }) => detection.type === "PERSON");
  const turned = turnedNames(mentions);
  const bySurname = new Index();
  for (const place of mentions) {
    const name = parseName(turned.get(place) ?? textOf(place));
    if (name.given.length === 0 || INITIALS.test(textOf(place))) continue;
    const same = bySurname.alike(name).find((person) => person.names.some((known) => isSame(known, name)));
    if (same) {
      join(same, place);
      same.names.push(name);
    } else start(place, name);
    const person = owner.get(place.detection);
    if (person) bySurname.add(person, name);
  }
  for (const place of mentions) {
    if (owner.has(place.detection)) continue;
    const name = parseName(textOf(place));
    const fitting = bySurname
      .of(name.surname)
      .filter((person) => person.names.some((known) => isPartOf(name.surname, known)));
    const [only, another] = fitting.length > 0 ? [] : bySurname.shortened(bareName(textOf(place)));
    const person = fitting.length > 1 ? nearest(fitting, place) : (fitting[0] ?? (another ? undefined : only));
    if (person) join(person, place);
    else {
      start(place, name);
      const created = owner.get(place.detection);
      if (created) bySurname.add(created, name);
    }
  }
  for (const place of places)
    if (place.detection.type !== "PERSON" && !isOfficeAccount(place))
      ownerOf(place, detected, owner, bySurname)?.belongings.push(place);
  return numbered(mentions, owner, before);
}

/** Names that were found in two parts, `Ali` and `Sita` in `Ali, Sita <sita@…>`, by each part. */
function turnedNames(mentions: readonly Place[]): Map<Place, string> {
  const turned = new Map<Place, string>();
  mentions.forEach((place, i) => {
    const next = mentions[i + 1];
    if (!next || next.document !== place.document) return;
    const { text } = place.document;
    const { start, end } = place.detection.span;
    const { span } = next.detection;
    if (text.slice(end, span.start) !== ", " || /\s/.test(text.slice(start, end))) return;
    if (!/^(?:"? <|\)|\s*\n|\s*$)/.test(text.slice(span.end, span.end + 4))) return;
    const whole = text.slice(start, span.end);
    turned.set(place, whole).set(next, whole);
  });
  return turned;
}

function numbered(mentions: readonly Place[], owner: ReadonlyMap<Detection, Growing>, before: number): Individual[] {
  const order = new Set(mentions.flatMap(({ detection }) => owner.get(detection) ?? []));
  return [...order].map((person, i) => ({ ...person, id: `p${String(before + i + 1)}` }));
}

/** Letters of a given name that a short form has at least: `Pri` of Priyanka. */
const SHORT = 3;
/** Individuals from which a short form says nothing. */
const MANY = 20;
const INITIALS = /^(?:\p{Lu}[. -]{0,2}){2,4}$/u;

/** Individuals by every word of their names, so that long lists of people stay fast. */
class Index {
  readonly #people = new Map<string, Set<Growing>>();
  readonly #short = new Map<string, Set<Growing>>();
  /** Those whose surname is cut short, by given name. */
  readonly #cut = new Map<string, Set<Growing>>();

  add(person: Growing, name: Name): void {
    const { given, surname } = name;
    for (const word of [surname, ...surname.split("-"), ...given.filter(({ length }) => length > 1)])
      put(this.#people, word, person);
    for (const initials of initialsOf(name)) put(this.#short, initials, person);
    for (const word of callNames(name)) if (word.length > SHORT) put(this.#short, word.slice(0, SHORT), person);
    if (isCut(name)) put(this.#cut, given[0] ?? "", person);
  }

  /** Individuals who may bear the full name. */
  alike(name: Name): readonly Growing[] {
    const [first = ""] = name.given;
    if (!isCut(name)) return [...this.of(name.surname), ...(this.#cut.get(first) ?? [])];
    const there = this.#people.get(first);
    return there && there.size <= MANY ? [...there] : [];
  }

  /** Individuals of whose full names the single word is a short form, or the letters are the initials. */
  shortened(text: string): Growing[] {
    if (INITIALS.test(text)) return [...(this.#short.get(`${fold(text).replace(/[^a-z]/g, "")}.`) ?? [])];
    const word = fold(text);
    if (word.length < SHORT || /[^\p{L}]/u.test(word)) return [];
    const there = this.#short.get(word.slice(0, SHORT));
    if (!there || there.size > MANY) return [];
    return [...there].filter((person) =>
      person.names.some((name) => callNames(name).some((one) => one.length > word.length && one.startsWith(word))),
    );
  }

  /** Individuals one of whose names holds the word or one of its parts. */
  of(word: string): Growing[] {
    return [...new Set([word, ...word.split("-")].flatMap((part) => [...(this.#people.get(part) ?? [])]))];
  }
}

/** What somebody may be called by a short form of: a single word may be a given name. */
const callNames = ({ given, surname }: Name): readonly string[] => (given.length > 0 ? given : [surname]);

function put(index: Map<string, Set<Growing>>, key: string, person: Growing): void {
  const there = index.get(key);
  if (there) there.add(person);
  else index.set(key, new Set([person]));
}

/** `mg.`, with a point that no name has; of a double surname the first initial or both. */
function initialsOf({ given, surname }: Name): string[] {
  if (given.length === 0) return [];
  const first = given.map((word) => word.charAt(0)).join("");
  const parts = surname.split("-").map((part) => part.charAt(0));
  return [...new Set([`${first}${parts[0] ?? ""}.`, `${first}${parts.join("")}.`])];
}

/** Individuals whose surname, or a part of it, another bears too. */
export function kinAmong(individuals: readonly Individual[]): Set<Individual> {
  const bySurname = new Map<string, Set<Individual>>();
  for (const individual of individuals)
    for (const place of individual.mentions) {
      const { given, surname } = parseName(textOf(place));
      if (given.length === 0 || surname.length < SHORT) continue;
      for (const part of surname.split("-")) bySurname.set(part, (bySurname.get(part) ?? new Set()).add(individual));
    }
  return new Set([...bySurname.values()].filter(({ size }) => size > 1).flatMap((some) => [...some]));
}

/** Units behind a name within which a number stands right behind it. */
const BESIDE = 25;

/** Whether the place stands right behind a mention of the individual, in one line. */
export const standsBehind = ({ document, detection: { span } }: Place, { mentions }: Individual): boolean =>
  mentions.some(
    (one) =>
      one.document === document &&
      one.detection.span.end <= span.start &&
      span.start - one.detection.span.end <= BESIDE &&
      !document.text.slice(one.detection.span.end, span.start).includes("\n"),
  );

/** The one last mentioned before the place; else the first. */
function nearest(people: readonly Growing[], place: Place): Growing | undefined {
  let best: { person: Growing; at: number } | undefined;
  for (const person of people)
    for (const { document, detection } of person.mentions) {
      const at = detection.span.start;
      if (document === place.document && at < place.detection.span.start && (!best || at > best.at))
        best = { person, at };
    }
  return best?.person ?? people[0];
}

function ownerOf(
  place: Place,
  detected: readonly DetectedDocument[],
  owner: ReadonlyMap<Detection, Growing>,
  index: Index,
): Growing | undefined {
  if (place.detection.type === "EMAIL" || place.detection.type === "HANDLE") {
    const local = textOf(place).replace(/^@/, "").split("@")[0] ?? "";
    const named = wordsOfAccount(local)
      .flatMap((word) => index.of(word))
      .find((person) => person.names.some((name) => isInAddress(local, name)));
    if (named) return named;
  }
  const there = detected.find(({ document }) => document === place.document)?.detections ?? [];
  const found = closest(place, there);
  return found && owner.get(found);
}

/** The mention of the same row, of whom the office deals with before the office's own; else the nearest of the same line, before rather than behind; else the last before. */
function closest({ document, detection }: Place, there: readonly Detection[]): Detection | undefined {
  const row = segmentAt(document, detection.span.start)?.rowKey;
  const { start, end } = detection.span;
  let best: { mention: Detection; cost: number } | undefined;
  for (const mention of window(there, start)) {
    if (mention.type !== "PERSON") continue;
    const before = mention.span.end <= start;
    const gap = before ? document.text.slice(mention.span.end, start) : document.text.slice(end, mention.span.start);
    const sameRow = row !== undefined && segmentAt(document, mention.span.start)?.rowKey === row;
    if (!sameRow && (gap.length > REACH || /\n\s*\n/.test(gap) || (!before && gap.includes("\n")))) continue;
    const cost = sameRow
      ? mention.span.start / 1e9 + (isInOfficeColumn({ document, detection: mention }) ? 0.5 : 0)
      : 1 + gap.length + (before ? 0 : 60) + (gap.includes("\n") ? 100 : 0);
    if (!best || cost < best.cost) best = { mention, cost };
  }
  return best?.mention;
}

/** At most forty detections on either side of the offset. */
function window(there: readonly Detection[], offset: number): readonly Detection[] {
  const low = firstFrom(there, offset, ({ span }) => span.start);
  return there.slice(Math.max(0, low - 40), low + 40);
}
