/**
 * Names in one document as seen by the one who asks for it: the requester's own, an official's, another's. What a name
 * alone leaves open is settled by titles, labels, neighbours in the text and who else bears it.
 */
import type { ClassifiedDetection } from "../core/finding.js";
import { contains, firstFrom, type Span } from "../core/span.js";
import type { TextDocument } from "../text/document.js";
import { foldValue } from "./fold.js";
import { aliasesOf } from "./aliases.js";
import type { KnownName, NameFit } from "./known-name.js";
import { wordsIn } from "./name-words.js";
import { sentenceAt } from "./sentences.js";
import { OWN, PARAGRAPH_END, SENTENCE_END, sexBefore, sexesOf, sexOfName, sexOfTitles, type Sex } from "./sexes.js";

export type Whose = "own" | "official" | "other";

export interface Mention extends Span {
  readonly whose: Whose;
  /** By titles, relations and pronouns. */
  readonly sex: Sex | undefined;
}

/** Names in a document, in order, and by what names its text calls the requester. */
export interface Mentions {
  /** Names, one for each detection of one. */
  readonly names: readonly Mention[];
  /** Names, and numbers and addresses that lead to one individual. */
  readonly list: readonly Mention[];
  readonly name: KnownName;
  /** The requester's, by titles before full mentions and the pronouns behind them. */
  readonly sex: Sex | undefined;
}

/** `names` are the detections of names in the document, in order; `values` what else is known to be somebody's, `strangers` who has
 * numbers that are not the requester's. */
export function mentionsOf(
  document: TextDocument,
  names: readonly ClassifiedDetection[],
  known: KnownName,
  values: readonly Mention[] = [],
  strangers: ReadonlySet<string> = new Set(),
): Mentions {
  const name = known.knownAs([...aliasesOf(document.text, names, known), ...mailNames(document.text, names, values)]);
  const fits = names.map((_, i) => fitInPlace({ text: document.text, names, i, name, strangers }));
  const ownIds = new Set(
    names.flatMap(({ person }, i) => (fits[i] === "full" && person !== undefined ? [person] : [])),
  );
  const isOwnName = (i: number): boolean => fits[i] === "full" || ownIds.has(names[i]?.person ?? OWN);
  const named = { text: document.text, names, isOwn: isOwnName, own: name.asGiven.map(sexOfName).find(Boolean) };
  const sexes = sexesOf(named, PARAGRAPH_END);
  const titled = sexOfTitles(name.titles(document.text));
  const sex = titled ?? sexes.get(OWN);
  const surely = titled ?? sexesOf(named, SENTENCE_END).get(OWN);
  const judged = names.map((detection, i): Mention => {
    const { start, end } = detection.span;
    const fit = fits[i] ?? "none";
    const isOfficial = detection.excludedBy !== null || detection.role === "official";
    // A part of the name is an official's only where it leads to no full mention of the requester's.
    const isElse = isOfficial && !(detection.person !== undefined && ownIds.has(detection.person));
    const own =
      fit === "full" || (fit === "part" && !isElse && isOwnPart({ document, names, fits, i, name, sex, surely }));
    const whose = own ? "own" : isOfficial ? "official" : "other";
    const known = own ? sex : detection.person === undefined ? undefined : sexes.get(detection.person);
    return { start, end, whose, sex: sexBefore(document.text, start) ?? known };
  });
  const list = [...judged, ...values].sort((a, b) => a.start - b.start);
  return { names: judged, list, name, sex };
}

/** What stands before the requester's own mail address: `Rosie <r.ali@…>`. */
const mailNames = (text: string, names: readonly ClassifiedDetection[], values: readonly Mention[]): string[] =>
  names.flatMap(({ span }) => {
    const next = values.find(({ start }) => start > span.end);
    const isBefore = next?.whose === "own" && /^["']? {0,2}[<(]$/.test(text.slice(span.end, next.start));
    return isBefore ? [valueOf(text, span)] : [];
  });

const startOf = ({ start }: Span): number => start;

/** Those of the mentions, in order, that begin within the stretch: long lists stay fast. */
export function mentionsWithin(list: readonly Mention[], { start, end }: Span): readonly Mention[] {
  return list.slice(firstFrom(list, start, startOf), firstFrom(list, end, startOf));
}

/** Names on either side of one that are looked at. */
const NEIGHBOURS = 200;

const valueOf = (text: string, { start, end }: Span): string => text.slice(start, end);

interface NamesCase {
  readonly text: string;
  readonly names: readonly ClassifiedDetection[];
  readonly i: number;
  readonly name: KnownName;
  /** Individuals of whom the document gives numbers that are not the requester's. */
  readonly strangers: ReadonlySet<string>;
}

/** The fit of the mention, together with another part of the name that stands next to it or under the next label. */
function fitInPlace(place: NamesCase): NameFit {
  const { text, i, names, name } = place;
  const span = names[i]?.span ?? { start: 0, end: 0 };
  const value = valueOf(text, span);
  const fit = name.fit(value);
  if (fit === "full") return fit;
  if (fit === "near") return isContradicted(place) ? "none" : "full";
  if (fit === "none" && isTitledCut(place)) return "part";
  const surname = /([\p{L}\p{M}'’.-]+(?: [\p{L}\p{M}'’.-]+)?), $/u.exec(
    text.slice(Math.max(0, span.start - 40), span.start),
  )?.[1];
  if (surname !== undefined && name.fit(surname) === "part" && name.fit(`${surname}, ${value}`) === "full")
    return "full";
  if (fit === "none") return isBehindSurname(place) ? "full" : fit;
  const isPartner = (other: Span): boolean => {
    const gap = other.start >= span.end ? text.slice(span.end, other.start) : text.slice(other.end, span.start);
    return NEXT_TO.test(gap) && name.fit(`${valueOf(text, other)} ${value}`) === "full";
  };
  if (
    names
      .slice(Math.max(0, i - 2), i + 3)
      .some((other) => other.span !== span && isNear(other.span, span) && isPartner(other.span))
  )
    return "full";
  return isWithGivenField(text, span, name) ? "full" : fit;
}

/** Units within which nobody spells one name in two ways by a slip. */
const CLOSE = 160;

/**
 * A slip of the pen means somebody else where the name as it should be stands close by, where another bears the name so
 * spelt, or where title or numbers are another's.
 */
function isContradicted({ text, i, names, name, strangers }: NamesCase): boolean {
  const mention = names[i];
  if (!mention) return true;
  if (mention.person !== undefined && strangers.has(mention.person)) return true;
  const here = sentenceAt(text, mention.span);
  const strange = new Set(wordsIn(valueOf(text, mention.span)).filter((word) => !name.hasWord(word)));
  const title = sexBefore(text, mention.span.start);
  const others = names.slice(Math.max(0, i - NEIGHBOURS), i + NEIGHBOURS).filter((other) => other !== mention);
  return others.some(({ span }) => {
    const value = valueOf(text, span);
    const fit = name.fit(value);
    if (fit === "none") return wordsIn(value).some((word) => strange.has(word));
    if (fit !== "full") return false;
    const other = sexBefore(text, span.start);
    const isClose = contains(here, span) || Math.abs(span.start - mention.span.start) < CLOSE;
    return isClose || (title !== undefined && other !== undefined && other !== title);
  });
}

const POSSESSIVE = /['’]s?$/u;

/** `Mr A.`, `Ms D-E`: the requester's surname cut short, where nobody else's begins so. */
function isTitledCut({ text, i, names, name }: NamesCase): boolean {
  const span = names[i]?.span;
  if (!span) return false;
  const value = valueOf(text, span).replace(POSSESSIVE, "");
  if (value.length > 6 || !name.isSurnameCut(value) || sexBefore(text, span.start) === undefined) return false;
  const cut = foldValue(value);
  return !names.some((other) => {
    const words = wordsIn(valueOf(text, other.span));
    return words.length > 0 && name.fit(valueOf(text, other.span)) === "none" && (words.at(-1) ?? "").startsWith(cut);
  });
}

/** A sign, or a name to be called by in quotation marks, between two parts of a name. */
const NEXT_TO = /^\s{0,3}(?:[,/;|\t]|["“'‘(][^"”'’()\n]{1,20}["”'’)])?\s{0,3}$/;
const isNear = (a: Span, b: Span): boolean => Math.min(Math.abs(a.start - b.end), Math.abs(b.start - a.end)) <= 28;

const SURNAME_FIELD = /(?:surname|family[ _-]?name|last[ _-]?name)[^\p{L}\p{N}]{1,40}$/iu;
const GIVEN_FIELD =
  /(?:given|first|other|fore|christian)(?:[ _-]?names?)?(?:\(s\))?[^\p{L}\p{N}]{1,40}([\p{L}\p{M}'’-]+)/iu;

/** `Surname PERSAD  Other names ANIL`: the two boxes make the requester's name. */
function isWithGivenField(text: string, { start, end }: Span, name: KnownName): boolean {
  if (!SURNAME_FIELD.test(text.slice(Math.max(0, start - 60), start))) return false;
  const given =
    GIVEN_FIELD.exec(text.slice(end, end + 160))?.[1] ??
    GIVEN_FIELD.exec(text.slice(Math.max(0, start - 160), start))?.[1];
  return given !== undefined && name.fit(`${given} ${text.slice(start, end)}`) === "full";
}

/** What stands between a surname and the given names behind it: signs, and the label or key of the second. */
const TO_GIVEN =
  /^[^\p{L}\p{N}]{1,12}(?:given|first|other|fore|christian|giv|fnm)(?:[ _-]?names?)?(?:\(s\))?[^\p{L}\p{N}]{1,40}$/iu;

/** `surname: JOBLIN, given: Warwick Alan`, asked for by Warwick Joblin: a middle name that the request does not give. */
function isBehindSurname({ text, i, names, name }: NamesCase): boolean {
  const [before, here] = [names[i - 1], names[i]];
  if (!before || !here) return false;
  const surname = valueOf(text, before.span);
  const gap = text.slice(before.span.end, here.span.start);
  if (!TO_GIVEN.test(gap) || !name.isSurname(surname)) return false;
  return name.fit(`${surname}, ${valueOf(text, here.span)}`) === "full";
}

/** Full mentions from which a record calls the requester by the surname alone. */
const OFTEN = 2;
const isRelation = (text: string, { start }: Span): boolean =>
  /(?<!\p{L})(?:late|elder|old|young|another|other|senior|pastor|now|née?) $/iu.test(
    text.slice(Math.max(0, start - 12), start),
  );

interface PartCase {
  readonly document: TextDocument;
  readonly names: readonly ClassifiedDetection[];
  readonly fits: readonly NameFit[];
  readonly i: number;
  readonly name: KnownName;
  readonly sex: Sex | undefined;
  /** By titles, and by pronouns in sentences of full mentions: those of later sentences are often another's. */
  readonly surely: Sex | undefined;
}

/** Whether a surname or given name alone means the requester: not when another who bears it was spoken of last. */
function isOwnPart({ document: { text }, names, fits, i, name, sex, surely }: PartCase): boolean {
  const span = names[i]?.span;
  if (!span) return false;
  // Before a surname a word may be the given name of another; a given name is whole.
  if (name.isSurname(valueOf(text, span)) && isOfAnother(text, span, name)) return false;
  const title = sexBefore(text, span.start);
  if (title !== undefined && surely !== undefined && title !== surely) return false;
  const words = new Set(wordsIn(valueOf(text, span)));
  // A double surname is borne by those who bear the whole of it.
  const isWhole = words.size > 1 && name.fit(valueOf(text, span)) === "part";
  const bears = (k: number): boolean => {
    const other = names[k];
    if (other === undefined || fits[k] === "part") return false;
    const theirs = wordsIn(valueOf(text, other.span));
    return isWhole ? [...words].every((word) => theirs.includes(word)) : theirs.some((word) => words.has(word));
  };
  const first = Math.max(0, i - NEIGHBOURS);
  const bearers = names
    .slice(first, i + NEIGHBOURS)
    .map((_, k) => first + k)
    .filter(bears);
  if (bearers.every((k) => fits[k] === "full")) return true;
  if (title !== undefined && sex !== undefined && title !== sex) return false;
  // `Mr. Melville`, where the requester is called so and no other man of the name is spoken of.
  const rivals = bearers.filter((k) => fits[k] === "none");
  const isTitled = title !== undefined && (sex === undefined || title === sex);
  if (isTitled && rivals.every((k) => isOfOtherSex({ text, names, fits }, k, title))) return true;
  // `Mr. Lalchan`, where the record introduces the requester with the title, and nobody else of the name with any.
  const isIntroduced = (k: number): boolean => sexBefore(text, names[k]?.span.start ?? 0) !== undefined;
  const isOwnTitle = (k: number): boolean => fits[k] === "full" && sexBefore(text, names[k]?.span.start ?? 0) === title;
  if (isTitled && bearers.some(isOwnTitle) && !rivals.some(isIntroduced)) return true;
  // `Mr. Hernandez`, beside a child Hernandez-Bharath.
  if (rivals.every((k) => isDoubled(valueOf(text, names[k]?.span ?? span), words))) return true;
  // `Melville said`, where the record names the requester in full time and again.
  if (title === undefined && bearers.filter((k) => fits[k] === "full").length >= OFTEN && !isRelation(text, span))
    return true;
  // Whom a record calls so before anybody of the name was introduced is the one it is about.
  const last = bearers.filter((k) => k < i).at(-1);
  return last === undefined || fits[last] === "full";
}

const WORD_BEFORE = /(?:^|[\s("“‘'>])((?:\p{Lu}[\p{L}'’-]{1,20}|\p{Lu}\.?)) $/u;
/** Words with a capital before a name that are no part of it. */
const NO_NAMES = new Set(
  "mr mrs ms miss mx dr prof sir madam mister sister brother pastor rev pundit imam nurse officer constable sgt cpl pc dear re to from by for and the that this but when while if as so with since client patient student applicant claimant complainant customer member prisoner inmate suspect accused defendant driver witness tenant resident employee passenger mother father parent monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december name surname signed sgd thank thanks regards yours sincerely hi hello good morning afternoon night ask asked tell told says said rang ring call called met saw see sees sells interviewed visited spoke seen found gave give sent send put took take brought bring wants want has had is was let help helped paid pay owes contact contacted emailed texted note notes about pt clt clmt mr/mrs on at in of under over after before since because although also both only even then there here where what who how why not no yes re: today yesterday tomorrow later now never sometimes once uncle aunt aunty auntie whaea matua mōrena kia ora wife husband son daughter brothers sisters niece nephew cousin granny grandma grandpa nan koro oh ah well okay".split(
    " ",
  ),
);

/** `R. Dimaano`, `Cherelle Bobongie`, where only the surname was found and the word before is no name of the requester's. */
function isOfAnother(text: string, { start, end }: Span, name: KnownName): boolean {
  const before = WORD_BEFORE.exec(text.slice(Math.max(0, start - 24), start))?.[1];
  if (before === undefined || NO_NAMES.has(before.toLowerCase().replace(".", ""))) return false;
  if (before === "I") return false;
  return name.fit(`${before} ${text.slice(start, end)}`) === "none";
}

/** Whether the name bears the words only as a part of a double surname. */
const isDoubled = (name: string, words: ReadonlySet<string>): boolean =>
  name
    .split(/[\s,]+/)
    .filter((part) => wordsIn(part).some((word) => words.has(word)))
    .every((part) => part.includes("-"));

/**
 * Whether some mention of the individual has a title or relation of the other sex before it, and none of the same, or the given name
 * is of the other. What calls
 * several by their surname is not looked at.
 */
function isOfOtherSex(
  { text, names, fits }: Pick<NamesCase, "text" | "names"> & Pick<PartCase, "fits">,
  k: number,
  sex: Sex,
): boolean {
  const person = names[k]?.person;
  const first = Math.max(0, k - NEIGHBOURS);
  const mentions = names
    .slice(first, k + NEIGHBOURS)
    .filter(
      (one, j) => one === names[k] || (person !== undefined && one.person === person && fits[first + j] !== "part"),
    );
  const sexes = new Set(mentions.map(({ span }) => sexBefore(text, span.start)));
  const other = sex === "male" ? "female" : "male";
  if (sexes.has(sex) || sexes.has(other)) return !sexes.has(sex);
  const called = new Set(mentions.map(({ span }) => sexOfName(valueOf(text, span))));
  return !called.has(sex) && called.has(other);
}
