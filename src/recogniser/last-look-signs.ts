/**
 * What speaks for or against a finding once all of a text has been read, as plain signs to be weighed together: who found
 * it and how surely, what the recogniser thinks of its words, what else the text holds. Knows no weights, decides nothing.
 */
import type { Detection } from "../core/finding.js";
import { groupOf } from "../core/finding-type.js";
import type { Span } from "../core/span.js";
import type { View } from "../detection/view.js";
import type { Believed } from "./believed.js";
import type { WordKnowledge } from "./known-words.js";

/** Findings that count when the text is looked over. */
const SURE = 0.6;
/** Of a text with fewer words nothing can be said as a whole. */
const LEAST_WORDS = 60;

/** Whether of the text as a whole nothing is said. */
export const isShort = ({ tokens }: View): boolean => tokens.count < LEAST_WORDS;

const step = (value: number, ...edges: readonly number[]): number => edges.filter((edge) => value >= edge).length;
const confidenceStep = (value: number): number => step(value, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95, 0.99);
const beliefStep = (value: number): number => step(value, 0.02, 0.08, 0.2, 0.35, 0.5, 0.65, 0.8, 0.9, 0.97);

const isPerson = ({ type, confidence }: Detection): boolean => type === "PERSON" && confidence >= SURE;

/** What the text holds, for all its findings alike. */
class Surroundings {
  readonly words: number;
  /** Sure findings by type, and the words they hold. */
  readonly #counts = new Map<string, number>();
  readonly #values = new Map<string, number>();
  /** The two most believed persons. */
  readonly #persons: readonly Believed[];
  readonly #starts: readonly number[];
  readonly overview: string;
  readonly facts: number;
  readonly personsBelieved: number;
  readonly othersBelieved: number;
  readonly #named = new Map<number, number>();

  constructor(
    readonly view: View,
    believed: readonly Believed[],
  ) {
    this.words = view.tokens.count;
    const sure = believed.filter(({ detection }) => detection.confidence >= SURE);
    for (const { detection } of sure) this.#counts.set(detection.type, (this.#counts.get(detection.type) ?? 0) + 1);
    for (const { detection } of believed) {
      const value = this.valueOf(detection);
      this.#values.set(value, (this.#values.get(value) ?? 0) + 1);
    }
    this.#persons = believed
      .filter(({ detection }) => detection.type === "PERSON")
      .sort((a, b) => b.belief.mean - a.belief.mean)
      .slice(0, 2);
    this.#starts = believed.filter(({ detection }) => isPerson(detection)).map(({ detection }) => detection.span.start);
    const groups = (group: string): number => sure.filter(({ detection }) => groupOf(detection.type) === group).length;
    const per = (count: number): number => step((count * 100) / Math.max(LEAST_WORDS, this.words), 0.01, 0.5, 1.5, 4);
    for (const { detection } of believed) if (isPerson(detection)) this.#learnName(detection);
    const sum = (picked: (type: string) => boolean): number =>
      believed.reduce((total, { detection, belief }) => total + (picked(detection.type) ? belief.mean : 0), 0);
    this.personsBelieved = sum((type) => type === "PERSON");
    this.othersBelieved = sum((type) => type !== "PERSON");
    this.facts = step(groups("facts"), 1, 3, 8);
    this.overview = `${per(groups("names"))} ${step(groups("identifiers") + groups("addresses"), 1, 3)}`;
  }

  #learnName({ span }: Detection): void {
    const { tokens } = this.view;
    for (let i = tokens.firstEndingAfter(span.start); i < tokens.count && tokens.start(i) < span.end; i++) {
      const word = tokens.hashes[i] ?? 0;
      this.#named.set(word, (this.#named.get(word) ?? 0) + 1);
    }
  }

  valueOf({ type, span }: Detection): string {
    return `${type} ${this.view.text.slice(span.start, span.end).toLowerCase()}`;
  }

  /** In how many sure names the most common of the words stands. */
  sharedBy(first: number, last: number): number {
    let most = 0;
    for (let i = first; i <= last; i++) most = Math.max(most, this.#named.get(this.view.tokens.hashes[i] ?? 0) ?? 0);
    return step(most, 1, 2, 4);
  }

  countOf(type: string): number {
    return this.#counts.get(type) ?? 0;
  }

  /** How many persons the recogniser believes in, in hundred words, this one left out. */
  believedBeside(one: Believed): number {
    const own = one.detection.type === "PERSON" ? one.belief.mean : 0;
    return step(((this.personsBelieved - own) * 100) / Math.max(LEAST_WORDS, this.words), 0.05, 0.2, 0.5, 1, 2, 4);
  }

  /** The same of facts, numbers and addresses. */
  thoughtBeside(one: Believed): number {
    const own = one.detection.type === "PERSON" ? 0 : one.belief.mean;
    return step(((this.othersBelieved - own) * 100) / Math.max(LEAST_WORDS, this.words), 0.05, 0.2, 0.5, 1, 2, 4);
  }

  repeatsOf(detection: Detection): number {
    return this.#values.get(this.valueOf(detection)) ?? 1;
  }

  /** How surely another finding of a person is one. */
  bestOther(one: Believed): number {
    const value = this.valueOf(one.detection);
    return this.#persons.find(({ detection }) => this.valueOf(detection) !== value)?.belief.mean ?? -1;
  }

  /** Characters to the nearest other sure finding of a person. */
  toPerson({ span }: Detection): number {
    let low = 0;
    let high = this.#starts.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#starts[middle] ?? 0) < span.start) low = middle + 1;
      else high = middle;
    }
    const before = this.#starts[low - 1];
    const behind = this.#starts[this.#starts[low] === span.start ? low + 1 : low];
    return Math.min(span.start - (before ?? -1e6), (behind ?? 1e6) - span.start);
  }
}

/** The signs of each finding that is asked about, none of the others, in the same order. `believed` in order of place. */
export function signsOfAll(
  view: View,
  believed: readonly Believed[],
  knowledge: WordKnowledge,
  isAsked: (detection: Detection) => boolean = () => true,
): string[][] {
  const around = new Surroundings(view, believed);
  return believed.map((one, i) =>
    isAsked(one.detection) ? signsOf(one, around, believed[i - 1], believed[i + 1], knowledge) : [],
  );
}

function signsOf(
  one: Believed,
  around: Surroundings,
  before: Believed | undefined,
  behind: Believed | undefined,
  knowledge: WordKnowledge,
): string[] {
  const { detection, belief, isNew } = one;
  const { type, confidence, detector } = detection;
  const by = isNew ? "new" : "rule";
  const sure = confidenceStep(confidence);
  const best = beliefStep(belief.best);
  const mean = beliefStep(belief.mean);
  const signs = [
    type,
    `${detector}`,
    `${type} ${by} sure ${sure}`,
    `${by} sure ${sure}`,
    `${detector} sure ${sure}`,
    `${type} ${by} best ${best}`,
    `${by} best ${best} sure ${sure}`,
    `${detector} best ${step(belief.best, 0.05, 0.3, 0.7)}`,
    `${type} mean ${mean}`,
    `mean ${mean}`,
    `${type} outside ${step(belief.outside, 0.03, 0.1, 0.3, 0.6, 0.9)}`,
    `${type} rival ${step(belief.rival, 0.05, 0.2, 0.5)}`,
  ];
  for (const { kind, effect } of detection.evidence)
    if (kind !== "model") signs.push(`${type} ${kind} ${effect < 0 ? "against" : "for"}`);
  addPlace(one, around, signs);
  addWords(detection, around, signs);
  addShape(detection, around, knowledge, signs);
  for (const [side, other] of [
    ["before", before],
    ["behind", behind],
  ] as const)
    signs.push(`${type} ${side} ${neighbourOf(detection, other?.detection)}`);
  return signs;
}

/** What the text as a whole says. */
function addPlace(one: Believed, around: Surroundings, signs: string[]): void {
  const { detection } = one;
  const { type, span } = detection;
  const { view, words } = around;
  const group = groupOf(type);
  const field = view.segmentAt(span.start);
  signs.push(
    `${type} ${field ? (field.columnName === undefined ? "field" : "column") : "running text"}`,
    `${type} on ${view.surface}`,
    `${type} again ${step(around.repeatsOf(detection), 2, 3, 6)}`,
  );
  if (isShort(view)) return;
  const others = around.countOf(type) - (detection.confidence >= SURE ? 1 : 0);
  signs.push(
    `${group} in ${around.overview}`,
    `${type} in ${around.overview}`,
    `${type} believed ${around.believedBeside(one)}`,
    `${group} believed ${around.believedBeside(one)}`,
    `${group} thought of ${around.thoughtBeside(one)}`,
    `${type} facts ${around.facts}`,
    `${group} facts ${around.facts}`,
    `${type} others ${step(others, 1, 2, 4, 10)}`,
    `${type} others per ${step((others * 1000) / words, 0.01, 5, 15, 40)}`,
    `${type} from a person ${step(around.toPerson(detection), 30, 80, 200, 600, 3000)}`,
    `${type} best other ${step(around.bestOther(one), 0, 0.2, 0.5, 0.8, 0.95)}`,
    `${group} mean ${step(one.belief.mean, 0.08, 0.35, 0.65, 0.9)} best other ${step(around.bestOther(one), 0, 0.5, 0.9)}`,
  );
}

/** Words on either side that are read. */
const REACH = 4;
/** Letters of a word that says what a value is. */
const LEAST_LETTERS = 2;
const MOST_LETTERS = 16;
const WORD = /^[a-z]+$/;

/** The words of the line around the finding, and those of the column or field that it stands under. */
function addWords({ type, span }: Detection, { view }: Surroundings, signs: string[]): void {
  const { tokens } = view;
  const cell = cellOf(view, span);
  const first = tokens.firstEndingAfter(span.start);
  const group = groupOf(type);
  for (let i = first - 1, far = 1; i >= 0 && far <= REACH; i--, far++) {
    if (tokens.start(i) < cell.start || tokens.gapAfter(i).includes("\n")) {
      if (far === 1) signs.push(`${type} opens its line`);
      break;
    }
    const word = tokens.lower(i);
    if (!isTelling(word)) continue;
    signs.push(`${type} left ${word}`, `${group} left ${word}`);
    if (far === 1) signs.push(`${type} left1 ${word}`);
  }
  let end = first;
  while (end < tokens.count && tokens.start(end) < span.end) end++;
  for (let i = end, far = 1; i < tokens.count && far < REACH; i++, far++) {
    if (tokens.start(i) >= cell.end || tokens.gapAfter(i - 1).includes("\n")) {
      if (far === 1) signs.push(`${type} closes its line`);
      break;
    }
    const word = tokens.lower(i);
    if (isTelling(word)) signs.push(`${type} right ${word}`, `${group} right ${word}`);
  }
  const names = view.fieldAt(span.start);
  if (names !== "")
    for (const word of names.split(" "))
      if (isTelling(word)) signs.push(`${type} under ${word}`, `${group} under ${word}`);
}

/** Of a table, the cell: what stands in the cells beside is no sentence with it. */
function cellOf(view: View, { start }: Span): Span {
  const segment = view.segmentAt(start);
  return segment?.columnName === undefined ? { start: 0, end: Infinity } : segment;
}

const isTelling = (word: string): boolean =>
  word.length >= LEAST_LETTERS && word.length <= MOST_LETTERS && WORD.test(word);

/** How the finding is written. */
function addShape({ type, span }: Detection, around: Surroundings, knowledge: WordKnowledge, signs: string[]): void {
  const { tokens } = around.view;
  const first = tokens.firstEndingAfter(span.start);
  let last = first;
  while (last + 1 < tokens.count && tokens.start(last + 1) < span.end) last++;
  signs.push(
    `${type} words ${step(last - first + 1, 2, 3, 5)} of ${tokens.kind(first)} ${tokens.kind(last)}`,
    `${type} long ${step(span.end - span.start, 4, 6, 8, 10, 14, 20)}`,
  );
  if (groupOf(type) === "identifiers")
    signs.push(
      `${type} looks ${around.view.text
        .slice(span.start, span.end)
        .slice(0, LOOKS)
        .replace(/\p{L}+/gu, "A")
        .replace(/\d+/g, "9")}`,
    );
  if (type === "EMAIL") while (last > first && tokens.end(last) > around.view.text.indexOf("@", span.start)) last--;
  if (type !== "PERSON" && type !== "EMAIL") return;
  signs.push(
    `${type} behind ${kindAt(tokens, first - 1, first - 1)}`,
    `${type} before ${kindAt(tokens, last + 1, last)}`,
    `${type} possessive ${/['’]s$/.test(tokens.word(last)) || tokens.gapAfter(last).startsWith("'s")}`,
  );
  const known = (i: number): number => knowledge(tokens.lower(i));
  signs.push(
    `${type} known ${known(first)}`,
    `${type} known last ${known(last)}`,
    `${type} ${first === last ? "single" : "full"} shared ${around.sharedBy(first, last)}`,
  );
}

/** Characters of a number by which it is told how it looks. */
const LOOKS = 16;

/** How the word is written, when nothing but a space stands between. */
const kindAt = (tokens: View["tokens"], at: number, gap: number): string =>
  at < 0 || at >= tokens.count || tokens.gapAfter(gap).trim() !== "" ? "a sign" : `kind ${tokens.kind(at)}`;

function neighbourOf({ span }: Detection, other: Detection | undefined): string {
  if (!other || other.confidence < SURE) return "none";
  const gap = other.span.start < span.start ? span.start - other.span.end : other.span.start - span.end;
  return gap > 40 ? "far" : other.type;
}
