/**
 * Of which sex individuals are, as titles, relations, pronouns and given names tell: of two who share a surname `Mrs. Ali` is
 * one, and `she` is not her brother. Decides nothing.
 */
import type { ClassifiedDetection } from "../core/finding.js";
import { givenNameOf } from "./known-name.js";
import { FEMALE_NAMES, MALE_NAMES } from "./sexed-names.js";

export type Sex = "male" | "female";

// Behind a whole word a full stop ends a sentence: `Send to his mother. Rewi …`.
const MALE =
  /\b(?:(?:mr|bro|fr)\.?|sir|brother|father|dad|uncle|husband|son|nephew|grandson|grandfather|boyfriend|mister),?\s*$/i;
const FEMALE =
  /\b(?:(?:mrs|ms|mdm|sr)\.?|miss|madam|sister|aunt(?:y|ie)?|mother|mum|wife|daughter|niece|grand-?daughter|grandmother|granny|girlfriend),?\s*$/i;

/** By the title or relation right before a name. */
export const sexBefore = (text: string, at: number): Sex | undefined => {
  const before = text.slice(Math.max(0, at - 16), at);
  return MALE.test(before) ? "male" : FEMALE.test(before) ? "female" : undefined;
};

/** By titles that stand before names of one individual. */
export function sexOfTitles(titles: readonly string[]): Sex | undefined {
  if (titles.some((title) => /\b(?:mr|sir)\.?\s*$/i.test(title))) return "male";
  return titles.some((title) => /\b(?:mrs|ms|miss|madam)\.?\s*$/i.test(title)) ? "female" : undefined;
}

const SEXES = new Map<string, Sex>([
  ...FEMALE_NAMES.trim()
    .split(/\s+/)
    .map((name) => [name, "female"] as const),
  ...MALE_NAMES.trim()
    .split(/\s+/)
    .map((name) => [name, "male"] as const),
]);

/** By the given name of a name of several words; undefined where it is an initial, is in no list or is borne by both. */
export function sexOfName(name: string): Sex | undefined {
  const given = givenNameOf(name);
  return given === undefined ? undefined : SEXES.get(given);
}

/** Stands for the requester among ids of individuals. */
export const OWN = "";
const TITLE_VOTE = 3;
/** The given name says it once, however often it stands there. */
const GIVEN_VOTE = 3;
/** Units behind a name in which a pronoun most likely means its bearer. */
const PRONOUN_REACH = 100;
export const PARAGRAPH_END = /\n\s*\n/;
export const SENTENCE_END = /[.!?:;"”]\s|\n\s*\n/;
const PRONOUN = /\b(?:(he|him|his|himself)|she|her|hers|herself)\b/i;

interface Named {
  readonly text: string;
  /** Names, in order. */
  readonly names: readonly ClassifiedDetection[];
  /** Whether a name is the requester's. */
  readonly isOwn: (i: number) => boolean;
  /** By the requester's given name. */
  readonly own: Sex | undefined;
}

/**
 * Sexes of individuals by their ids, the requester's under `OWN`: by titles before all mentions, given names, and the pronouns next
 * behind them before an `end`, where these agree by two to one.
 */
export function sexesOf({ text, names, isOwn, own }: Named, end: RegExp): ReadonlyMap<string, Sex> {
  const votes = new Map<string, number>();
  const all = new Map<string, number>();
  const vote = (id: string, sex: Sex, weight: number): void => {
    votes.set(id, (votes.get(id) ?? 0) + (sex === "male" ? weight : -weight));
    all.set(id, (all.get(id) ?? 0) + weight);
  };
  if (own !== undefined) vote(OWN, own, GIVEN_VOTE);
  const called = new Map<string, Sex>();
  names.forEach(({ span, person }, i) => {
    const value = text.slice(span.start, span.end);
    const title = sexBefore(text, span.start);
    // A title before a surname may be that of another who bears it.
    const id = isOwn(i) && (title === undefined || /\s/.test(value)) ? OWN : person;
    if (id === undefined) return;
    const byName = id === OWN ? undefined : sexOfName(value);
    if (byName !== undefined) called.set(id, byName);
    if (title !== undefined) {
      vote(id, title, TITLE_VOTE);
      return;
    }
    const to = Math.min(span.end + PRONOUN_REACH, names[i + 1]?.span.start ?? text.length);
    const [reach = ""] = text.slice(span.end, to).split(end);
    const pronoun = PRONOUN.exec(reach);
    if (pronoun) vote(id, pronoun[1] === undefined ? "female" : "male", 1);
  });
  for (const [id, sex] of called) vote(id, sex, GIVEN_VOTE);
  return new Map(
    [...votes].flatMap(([id, sum]): [string, Sex][] =>
      sum !== 0 && Math.abs(sum) * 3 >= (all.get(id) ?? 0) ? [[id, sum > 0 ? "male" : "female"]] : [],
    ),
  );
}
