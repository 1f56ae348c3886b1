/**
 * The forms in which a known value is looked for: numbers without what stands between their characters, everything else
 * as words. The same forms are made of the values when they are indexed and of the text when it is searched.
 */
import { groupOf, type FindingType } from "../core/finding-type.js";
import { normalise } from "../text/normalise.js";
import { wordsOf } from "../detection/tokens.js";
import { isRealDate, readDate } from "../../detectors/shared/dates.js";

/** Words of the longest form. */
export const MAX_WORDS = 16;
/** Characters of the shortest and the longest number. */
export const MIN_NUMBER = 5;
export const MAX_NUMBER = 34;
/** Characters of a single word that is looked for by itself. */
const MIN_WORD = 5;

/** Types in which punctuation stands between words without spaces. */
export const UNSPACED: ReadonlySet<FindingType> = new Set(["EMAIL", "IP_ADDRESS", "HANDLE", "CREDENTIAL"]);

const TITLES = new Set(["mr", "mrs", "ms", "miss", "dr", "prof", "rev", "sir", "hon", "justice"]);
const MONTHS = [
  "january february march april may june july august september october november december",
  "jan feb mar apr may jun jul aug sep oct nov dec",
].map((names) => names.split(" "));

export interface WordsForm {
  readonly kind: "words";
  readonly words: readonly string[];
}

export interface NumberForm {
  readonly kind: "number";
  readonly number: string;
}

export type Form = WordsForm | NumberForm;

/** What is hashed for a form; the two kinds never meet. */
export const wordsKey = (words: readonly string[]): string => `w ${words.join(" ")}`;
export const numberKey = (number: string): string => `n ${number}`;
export const firstKey = (word: string): string => `f ${word}`;

/** A word as words are compared: lower case, without accents and possessive. */
export function foldWord(word: string): string {
  const lower = word.toLowerCase().replaceAll("’", "'");
  const plain = isAscii(lower) ? lower : lower.normalize("NFD").replace(/\p{M}+/gu, "");
  return plain.endsWith("'s") ? plain.slice(0, -2) : plain;
}

/** All characters within ASCII, which have no accents to lose. */
function isAscii(text: string): boolean {
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) > 127) return false;
  return true;
}

/** The forms of a value; none when it is too short, or too long, to be looked for by itself. */
export function formsOf(type: FindingType, value: string): readonly Form[] {
  const clean = normalise(value.normalize("NFKC")).text.trim();
  if (type === "PERSON") return nameForms(clean);
  if (type === "DATE_OF_BIRTH" || type === "DATE") return dateForms(clean);
  if (type === "PHONE") return phoneForms(clean);
  const isNumber = groupOf(type) === "identifiers" && !UNSPACED.has(type) && /\d/.test(clean);
  return isNumber ? numberForms([compactNumber(clean)]) : wordForms([wordsOf(clean).map(foldWord)]);
}

const compactNumber = (value: string): string => value.replace(/[^\p{L}\p{N}]+/gu, "").toUpperCase();

const numberForms = (numbers: readonly string[]): NumberForm[] =>
  [...new Set(numbers)]
    .filter((number) => number.length >= MIN_NUMBER && number.length <= MAX_NUMBER)
    .map((number) => ({ kind: "number", number }));

function wordForms(all: readonly (readonly string[])[]): WordsForm[] {
  const forms = new Map(
    all
      .filter((words) => words.length > 0 && words.length <= MAX_WORDS)
      .filter((words) => words.length > 1 || (words[0]?.length ?? 0) >= MIN_WORD)
      .map((words) => [words.join(" "), { kind: "words", words } as const]),
  );
  return [...forms.values()];
}

/** Given names first and last name first, with and without the names between; never one name alone. */
function nameForms(value: string): WordsForm[] {
  const inverted = /^([^,]+),(.+)$/.exec(value);
  const words = wordsOf(inverted ? `${inverted[2] ?? ""} ${inverted[1] ?? ""}` : value).map(foldWord);
  while (TITLES.has(words[0] ?? "")) words.shift();
  const [first, last] = [words[0], words.at(-1)];
  if (words.length < 2 || first === undefined || last === undefined) return [];
  const surname = inverted ? wordsOf(inverted[1] ?? "").map(foldWord) : [last];
  const given = words.slice(0, words.length - surname.length);
  return wordForms([words, [...surname, ...given], [first, ...surname], [...surname, first]]).filter(
    (form) => form.words.length > 1,
  );
}

function dateForms(value: string): Form[] {
  const date = readDate(value);
  if (!date || !isRealDate(date) || date.year < 1000) return [];
  const [day, month, year] = [String(date.day), String(date.month), String(date.year)];
  const [dd, mm] = [day.padStart(2, "0"), month.padStart(2, "0")];
  const numbers = [year + mm + dd, dd + mm + year, day + month + year];
  const words = MONTHS.flatMap((names) => {
    const name = names[date.month - 1] ?? "";
    return [day, dd, `${day}${ordinal(date.day)}`].flatMap((one) => [
      [one, name, year],
      [name, one, year],
    ]);
  });
  return [...numberForms(numbers), ...wordForms(words)];
}

const ordinal = (day: number): string => (day >= 11 && day <= 13 ? "th" : (["th", "st", "nd", "rd"][day % 10] ?? "th"));

/** With and without the codes of country and area. */
function phoneForms(value: string): NumberForm[] {
  const digits = value.replace(/\D/g, "").replace(/^00/, "");
  const local = /^(?:1?868)?(\d{7})$/.exec(digits)?.[1];
  if (local !== undefined) return numberForms([local, `868${local}`, `1868${local}`]);
  const national = /^(?:(61|64)|0)(\d{8,10})$/.exec(digits);
  if (!national) return numberForms([digits]);
  const codes = national[1] === undefined ? ["61", "64"] : [national[1]];
  return numberForms([digits, `0${national[2] ?? ""}`, ...codes.map((code) => code + (national[2] ?? ""))]);
}
