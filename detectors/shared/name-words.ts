/**
 * What single words are to the recognition of names: given name, surname, English word, place, word that makes a street or
 * an organisation of the words before it. Knows words, not texts.
 */
import { Known } from "../../src/recogniser/known-words.js";
import { ENGLISH_WORDS } from "../lexicon/english-words.js";
import { GIVEN_AND_SURNAMES, GIVEN_NAMES, SURNAMES } from "../lexicon/person-names.js";
import { PLACES_NZ } from "../lexicon/places-nz.js";
import { PLACES_QLD } from "../lexicon/places-qld.js";
import { PLACES_TT } from "../lexicon/places-tt.js";
import {
  CAPITALISED_WORDS,
  MOSTLY_NAMES,
  ORGANISATION_WORDS,
  PERSON_OR_PLACE_WORDS,
  PLACE_HEADS,
  STREET_WORDS,
  THING_WORDS,
} from "../lexicon/name-context.js";

/** Bits of what a word may be. */
export const Word = {
  given: Known.given,
  surname: Known.surname,
  english: 4,
  place: 8,
  /** Written with a capital without being a name: months, peoples, titles, makes. */
  capitalised: 16,
  /** `Street`, `Limited`, `Hospital`, `Act`: what stands before it names no person. */
  thing: 32,
  /** Begins the name of a place: `San`, `Port`, `Mount`. */
  placeHead: 128,
  /** A `thing` that is a surname too: `Bank`, `Hill`, `Park`. */
  either: 64,
} as const;

const wordsOf = (list: string): string[] => list.split(/\s+/).filter((word) => word !== "");

function build(): Map<string, number> {
  const flags = new Map<string, number>();
  const add = (words: Iterable<string>, bits: number): void => {
    for (const word of words) flags.set(word, (flags.get(word) ?? 0) | bits);
  };
  add(wordsOf(GIVEN_NAMES), Word.given);
  add(wordsOf(SURNAMES), Word.surname);
  add(wordsOf(GIVEN_AND_SURNAMES), Word.given | Word.surname);
  const isName = (word: string): boolean => ((flags.get(word) ?? 0) & (Word.given | Word.surname)) !== 0;
  const single = (places: readonly string[]): string[] =>
    places.filter((place) => !/[\s.'-]/.test(place)).map((place) => foldWord(place.toLowerCase()));
  add(single(PLACES_TT), Word.place);
  add(single(PLACES_NZ), Word.place);
  // Suburbs are named after people more often than not; such a list says little about a surname.
  add(
    single(PLACES_QLD).filter((place) => !isName(place)),
    Word.place,
  );
  const mostlyNames = new Set(wordsOf(MOSTLY_NAMES));
  add(
    wordsOf(ENGLISH_WORDS).filter((word) => !mostlyNames.has(word)),
    Word.english,
  );
  add(wordsOf(CAPITALISED_WORDS), Word.capitalised);
  add(wordsOf(`${STREET_WORDS} ${ORGANISATION_WORDS} ${THING_WORDS}`), Word.thing);
  add(wordsOf(PLACE_HEADS), Word.placeHead | Word.capitalised);
  add(wordsOf(PERSON_OR_PLACE_WORDS), Word.thing | Word.either);
  return flags;
}

let table: Map<string, number> | undefined;

const MARK = /\p{M}/gu;
const PLAIN = /^[a-z']*$/;

/** A lower-case word without accents, as the lists have it. */
export function foldWord(lower: string): string {
  if (PLAIN.test(lower)) return lower;
  return lower
    .normalize("NFD")
    .replace(MARK, "")
    .replaceAll("đ", "d")
    .replaceAll("ø", "o")
    .replaceAll("ł", "l")
    .replaceAll("ß", "ss")
    .replaceAll("æ", "ae");
}

const ENDINGS: readonly (readonly [string, string])[] = [
  ["s", ""],
  ["es", ""],
  ["ies", "y"],
  ["ed", ""],
  ["ed", "e"],
  ["ing", ""],
  ["ing", "e"],
  ["ly", ""],
];

/** Flags of a lower-case word without possessive ending; 0 where nothing is known of it. */
export function wordFlags(lower: string): number {
  table ??= build();
  const word = foldWord(lower);
  const known = table.get(word);
  if (known !== undefined) return known;
  for (const [ending, instead] of ENDINGS) {
    if (!word.endsWith(ending) || word.length - ending.length < 3) continue;
    const base = table.get(word.slice(0, -ending.length) + instead) ?? 0;
    if ((base & Word.english) !== 0) return Word.english;
  }
  return 0;
}

export const isNameWord = (flags: number): boolean => (flags & (Word.given | Word.surname)) !== 0;
/** A word that, as far as the lists know, is a name and nothing else. */
export const isOnlyName = (flags: number): boolean =>
  isNameWord(flags) && (flags & (Word.english | Word.place | Word.capitalised | Word.thing)) === 0;
