/**
 * The names of one individual, and whether a mention means them however it is written: full name, title and surname,
 * initials, capitals, `SURNAME, First`, surname first, short forms, slips of the pen. Sees values, no documents.
 */
import { foldValue } from "./fold.js";
import { isShortFor } from "./short-names.js";

/** How well a mention of a name fits an individual. */
export type NameFit =
  /** Given name or initial and surname: it is they. */
  | "full"
  /** The same but for one letter more or less: a slip of the pen, or somebody else. */
  | "near"
  /** A surname or a given name alone: they, unless something says otherwise. */
  | "part"
  /** Another given name or another surname. */
  | "none";

/** Titles, and words of a signature that a mention may take along. */
const HONORIFICS = new Set(
  "mr mrs ms miss mx dr prof professor sir dame madam mdm mme rev reverend pastor fr father sr sister bro brother hon honourable justice magistrate cpl corporal sgt sergeant pc wpc insp inspector supt capt captain col major lt pte nurse pundit pandit imam haji alhaji mister jr junior snr senior ii iii esq sgd signed recd aka nee dad daddy mum mom mummy aunt aunty auntie uncle tantie tanty nan nana granny grandma grandpa koro whaea matua didi bhai bhaiya chacha chachi mausi".split(
    " ",
  ),
);
/** Letters from which initial and surname run together are no word by chance. */
const RUN_TOGETHER = 5;
const PARTICLES = new Set("de da du del la le van von der den st bin al te mc mac".split(" "));
/** Digits that scanned letters are read as. */
const MISREAD: Readonly<Record<string, string>> = { "0": "o", "1": "l", "5": "s" };

interface NameParts {
  readonly given: readonly string[];
  /** Each word of the surname; a double surname has two. */
  readonly surname: readonly string[];
}

/** What records call those whom they are about, where a finding took the label along: `Pt Sita A.`, `Prisoner ALI Sita`. */
const LABELS =
  /^(?:pt|patient|client|clt|clmt|prisoner|inmate|consignee|consignor|stn|station|subject|tenant|tenants|applicant|claimant|complainant|student|pupil|sgd|signed|x|cust|i(?=\s)|officer|employee|member|notes?|name|surname|re|a|q|of|owner|holder|borrower|customer|caller|deft|accused|suspect|passenger|pax|resident|worker|learner|child|mother|father|parent|payee|policyholder|insured|rgds|regards|head|w\.?p\.?c)[.:]?\s+(?=\p{L}{2})/iu;
/** Kind and country at the head of the line that machines read in a passport. */
const MACHINE_HEAD = /^[PIVAC][A-Z<][A-Z<]{3}(?=[A-Z]+<)/;

/** What follows a name and was taken along: sex, `I.D`, the first person, letters of a degree. */
const TAIL =
  /(?<=\p{L}{2})(?:, (?:I\.?D|[FMI])\.?| I(?:['’](?:m|d|ll|ve))?)$|(?<=\p{Ll} \p{L}[\p{L}'’ -]+), (?:[B-DF-HJ-NP-TV-Z]{2,5}|\p{Lu}{2})$/u;

/** An initial before a single word is no label of a question or answer, nor the first person: `A. Ali`, `I Ali`. */
function withoutLabels(name: string): string {
  const rest = name.replace(LABELS, "").replace(LABELS, "");
  return /^[AIQX]\.? /i.test(name) && !/\s/.test(rest.trim()) ? name : rest;
}

/** Words of a name, folded, titles and labels left out, `SURNAME, First` turned round, spaces of addresses undone. */
function wordsOf(written: string): string[] {
  const name = withoutLabels(written.replace(MACHINE_HEAD, "")).replace(TAIL, "");
  const [before = "", ...rest] = name.split(/[,/]/);
  const turned = rest.length > 0 && !isTitle(rest.join(" ")) ? `${rest.join(" ")} ${before}` : before;
  return turned
    .replace(/%20/g, " ")
    .replace(/['’]s\b/giu, "")
    .split(/[^\p{L}\p{M}\p{Nd}'’]+/u)
    .filter((word) => /\p{L}/u.test(word))
    .map((word) => foldValue(word.replace(/[015]/g, (digit) => MISREAD[digit] ?? digit)))
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

/** The first given name of a name of several words, folded; undefined where that is an initial. */
export function givenNameOf(name: string): string | undefined {
  const [first = ""] = partsOf(name).given;
  return first.length > 2 ? first : undefined;
}

const CALLED = /["“'‘(]([^"”'’()]{2,30})["”'’)]/u;

/** The ways to read a name: what stands in quotes is a name to be called by; three words may begin with the surname. */
function readingsOf(name: string): NameParts[] {
  const called = CALLED.exec(name);
  const plain = called ? name.replace(called[0], " ") : name;
  const main = partsOf(plain);
  const readings = [main];
  if (called?.[1] !== undefined) readings.push({ given: wordsOf(called[1]), surname: main.surname });
  const [first, ...others] = [...main.given, ...main.surname];
  if (first !== undefined && main.given.length > 1 && !name.includes(","))
    readings.push({ given: others, surname: [first] });
  return readings;
}

const isSame = (a: string, b: string): boolean =>
  a === b || (a.length === 1 && b.startsWith(a)) || (b.length === 1 && a.startsWith(b));

/**
 * One letter more or less behind the first, in words long enough that this may be a slip of the pen. One letter other is
 * another name: Rajesh and Ramesh are brothers.
 */
function isNearly(a: string, b: string): boolean {
  if (Math.min(a.length, b.length) < 5 || Math.abs(a.length - b.length) !== 1 || a[0] !== b[0]) return false;
  let i = 0;
  while (i < a.length && a[i] === b[i]) i++;
  let j = 0;
  while (j < Math.min(a.length, b.length) - i && a[a.length - 1 - j] === b[b.length - 1 - j]) j++;
  return Math.max(a.length, b.length) - i - j <= 1;
}

/** The name with letters as a scanner may have meant them: a small L among capitals, `rn` for `m`. */
const rereadOf = (name: string): string =>
  name.replace(/(?<=\p{Lu})l|l(?=\p{Lu}{2})/gu, "I").replace(/(?<=\p{L})rn(?=\p{L})|^rn(?=\p{L})/gu, "m");

/** A name that is spelt out, letter by letter. */
const SPELT = /^\p{L}(?:-\p{L}){3,}$/u;

const BEST_FIRST: readonly NameFit[] = ["full", "near", "part"];

function initialsOf({ given, surname }: NameParts): string[] {
  const letters = [...given, ...surname].map((word) => word.charAt(0));
  return given.length === 0 ? [] : [letters.join(""), `${letters[0] ?? ""}${surname[0]?.charAt(0) ?? ""}`];
}

/** Names of one individual. */
export class KnownName {
  readonly #given: readonly string[];
  readonly #names: readonly NameParts[];
  readonly #words: ReadonlySet<string>;
  /** What the individual is called by, also where that is else a title: `Ioane 'Junior' Toleafoa`. */
  readonly #called: ReadonlySet<string>;

  constructor(names: readonly string[], called: readonly string[] = []) {
    this.#given = names;
    this.#called = new Set(
      [...names.map((name) => CALLED.exec(name)?.[1] ?? ""), ...called].map(foldValue).filter((word) => word !== ""),
    );
    this.#names = names.flatMap(readingsOf).filter(({ surname }) => surname.length > 0);
    this.#words = new Set(this.#names.flatMap(({ given, surname }) => [...given, ...surname]));
  }

  /** The names as they were given. */
  get asGiven(): readonly string[] {
    return this.#given;
  }

  /** Whether the words are the whole surname. */
  isSurname(text: string): boolean {
    const words = wordsOf(text).join(" ");
    return words !== "" && this.#names.some(({ surname }) => surname.join(" ") === words);
  }

  /** Whether the folded word is one of the individual's names, initials aside. */
  hasWord(folded: string): boolean {
    return this.#words.has(folded);
  }

  /** The same individual, known by more names. A single word is called instead of the given name. */
  knownAs(aliases: readonly string[]): KnownName {
    if (aliases.length === 0) return this;
    const surname = (this.#names[0]?.surname ?? []).join("-");
    const whole = aliases.map((alias) => (wordsOf(alias).length === 1 ? `${alias} ${surname}` : alias));
    return new KnownName([...this.#given, ...whole], aliases);
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

  /** Whether the word is given name or initial and surname without anything between, as in names of accounts. */
  isRunTogether(word: string): boolean {
    const folded = foldValue(word);
    if (folded.length < RUN_TOGETHER) return false;
    return this.#names.some(({ given, surname }) => {
      const [first = ""] = given;
      const initial = first.charAt(0);
      const last = surname.join("");
      const lasts = [last, ...surname.filter(({ length }) => length >= RUN_TOGETHER - 1)];
      return (
        initial !== "" && lasts.some((one) => [first + one, one + first, initial + one, one + initial].includes(folded))
      );
    });
  }

  /** Whether the letters are initials of the whole name, first and last, or all. */
  hasInitials(letters: string): boolean {
    const folded = foldValue(letters);
    return this.#names.some((name) => initialsOf(name).includes(folded));
  }

  /** Whether the text is a surname cut short, part by part: `A.`, `D-E`, `O'S`. */
  isSurnameCut(text: string): boolean {
    const cut = text.split("-").map(foldValue).filter(Boolean);
    return this.#names.some(
      ({ surname }) => cut.length === surname.length && surname.every((part, i) => part.startsWith(cut[i] ?? " ")),
    );
  }

  fit(mention: string): NameFit {
    if (/^\p{Lu}{2,4}$/u.test(mention) && this.hasInitials(mention)) return "part";
    if (SPELT.test(mention)) return this.#fitOf(mention.replaceAll("-", ""));
    const fit = this.#fitOf(mention);
    if (fit === "none" && this.#called.has(foldValue(mention))) return "part";
    if (fit === "none" && /^(?:\p{Lu}\.){1,3}\p{Lu}\.?$/u.test(mention) && this.hasInitials(mention)) return "part";
    // Scanned letters: `OLLlVIERRE`, `Rarnoutar`.
    const read = fit === "none" ? rereadOf(mention) : mention;
    return read === mention ? fit : this.#fitOf(read);
  }

  #fitOf(mention: string): NameFit {
    const called = CALLED.exec(mention);
    const fits = [mention, ...(called ? [mention.replace(called[0], " ")] : [])].flatMap((form) => {
      const words = wordsOf(form);
      return words.length === 0 ? [] : this.#names.map((name) => fitOf(words, name));
    });
    return BEST_FIRST.find((fit) => fits.includes(fit)) ?? "none";
  }
}

/** A given name, or what is commonly made of it: `Kavi` of Kavita, `Annie` of Ann, `Terry` of Terrance. */
const isCalled = (given: string, word: string): boolean =>
  given === word ||
  isShortFor(given, word) ||
  (word.length >= 3 && given.length >= 5 && given.startsWith(word)) ||
  (word.length >= 4 && (given.startsWith(word) || given.endsWith(word))) ||
  (given.length >= 3 && [`${given}ie`, `${given}y`, `${given}ny`].includes(word)) ||
  (stemOf(word).length >= 4 && given.startsWith(undoubled(stemOf(word))));

/** As {@link isCalled}, where a surname or its initial stands by: `Roxy B.`, `Clarrie Webb`, `Anth.` */
const isCalledBeside = (given: string, word: string): boolean =>
  isCalled(given, word) ||
  isShortFor(word, given) ||
  (stemOf(word).length >= 3 && (given.startsWith(stemOf(word)) || given.startsWith(undoubled(stemOf(word))))) ||
  (word.length >= 3 && given.length >= 5 && given.startsWith(word));

/** A short form without its ending; empty where the word has none. */
const stemOf = (word: string): string => /^(.{3,})(?:ie|ey|y|i|o)$/.exec(word)?.[1] ?? "";

/** `dann`, of Danny, as the given name has it. */
const undoubled = (stem: string): string => stem.replace(/([^aeiou])\1$/, "$1");

/** The first name and the initials of all others: `Kavita R-LL`. */
const isAbbreviated = ([first = "", ...rest]: readonly string[], [given = "", ...others]: readonly string[]): boolean =>
  first === given && others.length > 1 && rest.join("") === others.map((word) => word.charAt(0)).join("");

function fitOf(words: readonly string[], { given, surname }: NameParts): NameFit {
  if (words.length === 1) return fitOfWord(words[0] ?? "", { given, surname });
  const all = [...given, ...surname];
  if (words.every(({ length }) => length === 1))
    return words.join("") === all.map((word) => word.charAt(0)).join("")
      ? words.length > 2
        ? "full"
        : "part"
      : "none";
  if (isAbbreviated(words, all)) return "full";
  const isSurname = (word: string): boolean => word.length > 1 && surname.includes(word);
  const isGiven = (word: string): boolean => given.some((one) => isSame(one, word) || isCalledBeside(one, word));
  const surnames = words.filter((word) => isSurname(word));
  const others = words.filter((word) => !isSurname(word));
  if (others.length === 0) return surnames.length > 0 ? "part" : "none";
  const strange = others.filter((word) => !isGiven(word));
  const first = others[0] ?? "";
  if (surnames.length > 0) {
    if (strange.length === 0 || isWithMiddleNames(others, given)) return "full";
    return strange.every((word) => given.some((one) => isNearly(one, word))) ? "near" : "none";
  }
  // The whole given name, and a surname that is one letter off.
  if (
    strange.length > 0 &&
    strange.length < others.length &&
    others.some((word) => word.length > 2 && given.includes(word))
  )
    if (strange.every((word) => surname.some((one) => isNearly(one, word)))) return "near";
  // `Bekah SJ`: a double surname by its initials.
  const [short = ""] = strange;
  if (strange.length === 1 && surname.length > 1 && first.length > 2 && short === words.at(-1))
    if (short === surname.map((part) => part.charAt(0)).join("")) return "full";
  // `Roxy B.`: the surname's initial.
  const [initial = ""] = strange;
  if (strange.length === 1 && initial.length === 1 && initial === words.at(-1) && first.length > 1)
    return surname.some((one) => one.startsWith(initial)) ? "full" : "none";
  return strange.length === 0 && others.some((word) => word.length > 1) ? "part" : "none";
}

/** A middle name that the request does not give is no contradiction when the first name fits. */
function isWithMiddleNames(others: readonly string[], given: readonly string[]): boolean {
  const [own] = given;
  const [first = ""] = others;
  if (own === undefined || given.length > 1) return false;
  return others.length === 2 ? isSame(own, first) || isCalledBeside(own, first) : others.length <= 4 && own === first;
}

function fitOfWord(word: string, { given, surname }: NameParts): NameFit {
  if (word.length < 2) return "none";
  return surname.includes(word) || given.some((one) => isCalled(one, word)) ? "part" : "none";
}
