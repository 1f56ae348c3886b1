/**
 * What the others of an item say of an individual once each was weighed by the words around: those of the same column,
 * those in lines that begin alike, those named side by side, how many stand there in office at all. Decides nothing.
 */
import { segmentAt } from "../text/document.js";
import { parseName, type Individual, type Place } from "./people.js";

/** Mentions of one individual that are read; the others say the same. */
const MENTIONS = 40;
/** Units before a name within which its line begins. */
const BEGINNING = 40;
/** Units between two names that are named in one breath, and in one list. */
const NEAR = 60;
const LISTED = 40;
const LIST = /^(?: ?\([^)\n]*\))?(?:,|;| and\b| &|\/| \+| with\b)/;
/** Odds from which somebody counts as in office here. */
const IN_OFFICE = 0.5;
/** Individuals from which the others say something: of a few, none need be in office. */
const COMPANY = 5;

/** Individuals who have something in common, with how their odds sum up. */
interface Group {
  readonly members: Set<Individual>;
  sum: number;
  /** The greatest odds, and the next. */
  first: number;
  second: number;
}

const KINDS = ["column", "line"] as const;
type Kind = (typeof KINDS)[number];

/** The individuals of one item, each with the odds that the words around give: logarithms, in the order of the individuals. */
export class Peers {
  readonly #odds: ReadonlyMap<Individual, number>;
  readonly #groups = new Map<string, Group>();
  readonly #beside = new Map<Individual, Set<string>>();
  readonly #all: Group = newGroup();
  #inOffice = 0;

  constructor(individuals: readonly Individual[], odds: readonly number[]) {
    this.#odds = new Map(individuals.map((individual, i) => [individual, odds[i] ?? 0] as const));
    for (const [individual, own] of this.#odds) {
      if (own > IN_OFFICE) this.#inOffice++;
      join(this.#all, individual, own);
      for (const kind of KINDS)
        for (const key of keysOf(individual, kind)) {
          const group = this.#groups.get(key) ?? newGroup();
          this.#groups.set(key, group);
          join(group, individual, own);
        }
    }
    this.#lookBeside(individuals);
    this.#lookAtInitials(individuals);
  }

  /** Each sign once, in no order; none where few are named. */
  signsOf(individual: Individual): Set<string> {
    if (this.#odds.size < COMPANY) return new Set();
    const own = this.#odds.get(individual) ?? 0;
    const signs = new Set<string>(["any", `self ${degreeOf(own)}`, ...(this.#beside.get(individual) ?? [])]);
    for (const kind of KINDS) this.#addGroups(individual, kind, own, signs);
    const { size } = this.#all.members;
    signs.add(`all best ${degreeOf(bestBut(this.#all, own))}`);
    signs.add(`all in office ${String(Math.min(this.#inOffice, 4))}`);
    signs.add(`all share ${String(Math.round((4 * this.#inOffice) / size))}`);
    return signs;
  }

  #addGroups(individual: Individual, kind: Kind, own: number, signs: Set<string>): void {
    let sum = 0;
    let count = 0;
    let best = -Infinity;
    for (const key of keysOf(individual, kind)) {
      const group = this.#groups.get(key);
      if (!group || group.members.size < 2) continue;
      sum += group.sum - own;
      count += group.members.size - 1;
      best = Math.max(best, bestBut(group, own));
    }
    if (count === 0) return;
    const mean = degreeOf(sum / count);
    signs.add(`${kind} ${mean}`);
    signs.add(`${kind} best ${degreeOf(best)}`);
    signs.add(`${kind} ${mean} of ${String(Math.min(count, 3))}`);
  }

  /** Pairs of names with little between them. */
  #lookBeside(individuals: readonly Individual[]): void {
    const mentions = individuals
      .flatMap((individual) => individual.mentions.slice(0, MENTIONS).map((place) => ({ individual, place })))
      .sort((a, b) => startOf(a.place) - startOf(b.place));
    // Texts of one item stand one after the other, each in its own order.
    const last = new Map<Place["document"], { individual: Individual; place: Place }>();
    for (const here of mentions) {
      const { document, detection } = here.place;
      const before = last.get(document);
      last.set(document, here);
      if (!before || before.individual === here.individual) continue;
      const gap = document.text.slice(before.place.detection.span.end, detection.span.start);
      if (gap.length >= NEAR) continue;
      const isList = gap.length < LISTED && !gap.includes("\n") && LIST.test(gap);
      this.#addBeside(before.individual, `${isList ? "behind in a list" : "near"} `, here.individual);
      this.#addBeside(here.individual, `${isList ? "before in a list" : "near"} `, before.individual);
    }
  }

  /** `Hafeeza` and `H. Baksh`, `V` and `Vashti Lalla`, where nobody else has the initial: perhaps one individual. */
  #lookAtInitials(individuals: readonly Individual[]): void {
    const cut = new Map<string, Set<Individual>>();
    const whole = new Map<string, Set<Individual>>();
    for (const individual of individuals)
      for (const { given, surname } of namesOf(individual)) {
        const [first = ""] = given;
        if (first === "") continue;
        if (first.length === 1) put(cut, first, individual);
        for (const letter of new Set([first.charAt(0), surname.charAt(0)])) put(whole, letter, individual);
      }
    for (const individual of individuals) {
      const names = namesOf(individual);
      const [{ surname: word } = { surname: "" }] = names;
      if (names.some(({ given }) => given.length > 0) || !/^\p{L}/u.test(word)) continue;
      const there = (word.length === 1 ? whole : cut).get(word.charAt(0)) ?? new Set();
      const [other, another] = there;
      if (!other || another) continue;
      const kind = word.length === 1 ? "letter" : "initial";
      this.#addBeside(individual, `${kind} of `, other);
      this.#addBeside(other, `${kind} for `, individual);
    }
  }

  #addBeside(individual: Individual, where: string, other: Individual): void {
    const signs = this.#beside.get(individual) ?? new Set<string>();
    this.#beside.set(individual, signs.add(where + degreeOf(this.#odds.get(other) ?? 0)));
  }
}

const startOf = ({ detection }: Place): number => detection.span.start;

const namesOf = ({ mentions }: Individual): ReturnType<typeof parseName>[] =>
  mentions
    .slice(0, MENTIONS)
    .map(({ document, detection: { span } }) => parseName(document.text.slice(span.start, span.end)));

function put(index: Map<string, Set<Individual>>, key: string, individual: Individual): void {
  index.set(key, (index.get(key) ?? new Set()).add(individual));
}

const newGroup = (): Group => ({ members: new Set(), sum: 0, first: -Infinity, second: -Infinity });

function join(group: Group, individual: Individual, odds: number): void {
  if (group.members.has(individual)) return;
  group.members.add(individual);
  group.sum += odds;
  if (odds > group.first) {
    group.second = group.first;
    group.first = odds;
  } else group.second = Math.max(group.second, odds);
}

/** The greatest odds of the others, where one's own are known. */
const bestBut = ({ first, second }: Group, own: number): number => (own === first ? second : first);

const degreeOf = (odds: number): string =>
  odds > 2 ? "sure" : odds > 0.7 ? "likely" : odds > -0.7 ? "open" : odds > -2.5 ? "unlikely" : "hardly";

function keysOf({ mentions }: Individual, kind: Kind): Set<string> {
  const keys = new Set<string>();
  for (const place of mentions.slice(0, MENTIONS)) {
    const key = kind === "column" ? columnOf(place) : beginningOf(place);
    if (key !== undefined) keys.add(`${kind} ${key}`);
  }
  return keys;
}

function columnOf({ document, detection }: Place): string | undefined {
  const segment = segmentAt(document, detection.span.start);
  return segment?.columnName ?? segment?.field;
}

/** What stands before the name in its line, each word as one letter. */
function beginningOf({ document: { text }, detection: { span } }: Place): string | undefined {
  const start = text.lastIndexOf("\n", span.start - 1) + 1;
  if (span.start - start >= BEGINNING) return undefined;
  return text
    .slice(start, span.start)
    .replace(/\p{Lu}{2,}/gu, "A")
    .replace(/\p{Lu}[\p{L}'’]*/gu, "W")
    .replace(/\p{Ll}[\p{L}'’]*/gu, "w")
    .replace(/\d+/g, "0");
}
