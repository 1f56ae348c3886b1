/** Where a word that may be a name stands: what speaks against a person there. Shared by all detectors of persons. */
import type { ScanView } from "../../src/detection/define.js";
import type { Span } from "../../src/core/span.js";
import { TokenKind } from "../../src/detection/tokens.js";
import { PLACES_NZ } from "../lexicon/places-nz.js";
import { PLACES_QLD } from "../lexicon/places-qld.js";
import { PLACES_TT } from "../lexicon/places-tt.js";
import { nameWords } from "./name-runs.js";
import { Word } from "./name-words.js";
import { isNameOfPath } from "./path-parts.js";

const SAINT = new Set([
  "st",
  "saint",
  "ste",
  "san",
  "santa",
  "port",
  "mount",
  "mt",
  "fort",
  "lake",
  "cape",
  "point",
  "hotel",
  "camp",
]);

/** Whether the words of the span are part of the name of a street, a place, a firm, a law or an illness. */
export function isPartOfOther(view: ScanView, span: Span): boolean {
  const words = nameWords(view);
  const first = view.tokens.firstEndingAfter(span.start);
  const last = view.tokens.firstEndingAfter(Math.max(span.start, span.end - 1));
  if (words.leadsToThing(last) || isEponym(view, last)) return true;
  if (first < last && isPlaceName(view, first, last)) return true;
  const before = first - 1;
  if (before < 0 || !/^\.? $/.test(view.tokens.gapAfter(before)) || !words.isCapital(before)) return false;
  return SAINT.has(words.base(before)) && last === first;
}

/** Illnesses that bear a name: `working with Parkinson's`. */
const EPONYMS = new Set(
  "parkinson alzheimer crohn hodgkin hashimoto addison cushing huntington tourette asperger raynaud sjogren paget bell graves down wilson kawasaki".split(
    " ",
  ),
);
const isEponym = (view: ScanView, token: number): boolean =>
  /['’]s?$/.test(view.tokens.word(token)) && EPONYMS.has(nameWords(view).base(token));

let places: ReadonlySet<string> | undefined;

/** `Grey Lynn`, `Victoria Park`: the words are together the name of a place. */
function isPlaceName(view: ScanView, first: number, last: number): boolean {
  const words = Array.from({ length: last - first + 1 }, (_, i) => view.tokens.lower(first + i));
  if (words.length === 2 && REGAL.has(words[0] ?? "") && GROUNDS.has(words[1] ?? "")) return true;
  places ??= new Set(
    [...PLACES_TT, ...PLACES_NZ, ...PLACES_QLD]
      .filter((place) => place.includes(" "))
      .map((place) => place.toLowerCase()),
  );
  return places.has(words.join(" "));
}
const REGAL = new Set(
  "victoria albert elizabeth alexandra george edward king queen queens windsor charles william".split(" "),
);
const GROUNDS = new Set(
  "park bridge square bay lane hall cross hill gate gates green wood field mills point".split(" "),
);

/** Whether the capitalised word right before belongs to the same heading or title, so that a single word is no name. */
export function followsOtherCapital(view: ScanView, token: number): boolean {
  const words = nameWords(view);
  const before = token - 1;
  if (before < 0 || !words.isCapital(before) || !words.joins(before)) return false;
  return (words.flags(before) & Word.english) === 0 || !startsSentence(view, before);
}

/** Whether the token is the first of a line, a sentence or a quotation. */
export function startsSentence(view: ScanView, token: number): boolean {
  if (token === 0) return true;
  return /[.!?:;\n"“”()[\]•|>\t]|\s[-–—]\s?$/.test(view.tokens.gapAfter(token - 1));
}

/** Words that tell of a person before or behind a name. */
const PERSON_BEFORE = new Set(
  "by told asked tell ask said from with and for called call saw see met know knew to that when if says but is than against about like because while who where whom give gave given let near mr mrs ms".split(
    " ",
  ),
);
const PERSON_AFTER = new Set(
  "said says told asked stated states advised reported reports wrote writes called calls confirmed confirms agreed noted replied answered signed lives lived works worked has had is was will would can could did does went came left gave give gets got took takes thinks thought wants wanted knows knew needs who also just still never owes rang phoned attended explained refused denied claimed requested read asks tells hides denies".split(
    " ",
  ),
);

/** Whether the word before is one that persons' names follow. */
export const isBehindPersonWord = (view: ScanView, token: number): boolean =>
  view.tokens.gapAfter(token - 1) === " " && PERSON_BEFORE.has(view.tokens.lower(token - 1));

/** Whether what follows tells of a person: a verb, a possessive. */
export const isBeforePersonWord = (view: ScanView, token: number): boolean =>
  /['’]s$/.test(view.tokens.word(token)) ||
  view.tokens.gapAfter(token).startsWith(" (") ||
  (view.tokens.gapAfter(token) === " " && PERSON_AFTER.has(view.tokens.lower(token + 1)));

/** Whether a name known from elsewhere in the item is a name at this place too. */
export function isNameAgain(view: ScanView, span: Span): boolean {
  if (isPartOfOther(view, span)) return false;
  const words = nameWords(view);
  const first = view.tokens.firstEndingAfter(span.start);
  const last = view.tokens.firstEndingAfter(Math.max(span.start, span.end - 1));
  // A name in lower case within an address, an anchor or an identifier may be a word of it, but for words that no list knows.
  if (view.tokens.kind(first) === TokenKind.lower)
    return isRare(view, first, last) || standsFree(view, first, last) || isNameOfPath(view, span);
  if (first !== last || !words.isCapital(first)) return true;
  if ((words.flags(first) & (Word.english | Word.place | Word.capitalised | Word.thing)) === 0) return true;
  // A word or a place too: only where the neighbours tell of a person, or it stands alone.
  if (words.next(first) >= 0 || followsOtherCapital(view, first)) return false;
  if (isBeforePersonWord(view, first)) return true;
  return (isBehindPersonWord(view, first) && (words.flags(first) & Word.place) === 0) || isAlone(view, first);
}

const LEAST_RARE = 5;
const isRare = (view: ScanView, first: number, last: number): boolean =>
  first === last && nameWords(view).flags(first) === 0 && view.tokens.lower(first).length >= LEAST_RARE;

const standsFree = (view: ScanView, first: number, last: number): boolean =>
  /(?:^|[\s"“(>])$/.test(view.tokens.gapAfter(first - 1)) &&
  /^(?:[\s"”),!?;:]|\.\s)|^\.?$/.test(view.tokens.gapAfter(last)) &&
  (view.tokens.gapAfter(last) !== "." || last + 1 >= view.tokens.count);

/** A line or a field of its own, a speaker: `Angel:`, `"Prudence"`, `(Jake)`. */
const isAlone = (view: ScanView, token: number): boolean =>
  /[\n"“(,;\]>]\s*$/.test(view.tokens.gapAfter(token - 1)) && /^\s*(?:[\n"”),;:.]|$)/.test(view.tokens.gapAfter(token));
