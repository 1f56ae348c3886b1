/** Which words of an address, a path or the name of a file are somebody's name: the lists, and where in the address they stand. */
import type { Candidate } from "../../src/detection/define.js";
import { isNameWord, isOnlyName, Word, wordFlags } from "./name-words.js";
import type { PathPart, PathWord } from "./path-parts.js";

/** What stands before a part: a key of a name, a folder of people, a key of whatever somebody looks for, or nothing that tells. */
type Owner = "name" | "people" | "asked" | "none";

const NAME_KEY =
  /^(?:(?:full|first|last|given|family|sur|middle|maiden|fore|display|patient|client|customer|employee|applicant|student|person|contact|owner|author|member|account|user)[_-]?names?|[fl]name|name|patient|client|customer|employee|applicant|claimant|complainant|student|person|contact|owner|author|assignee|requester|sender|recipient|to|from|attn|cn)$/;
const PEOPLE =
  /^(?:~|people|persons?|staff|team|members?|profiles?|users?|in|authors?|by|employees?|clients?|patients?|students?|pupils?|contacts?|directory|customers?|candidates?|applicants?|obituar(?:y|ies)|officers?|tenants?|claimants?|complainants?|inmates?|residents?|bios?|biography|who|cvs?|resumes?|personnel|hr)$/;
const ASKED = /^(?:q|query|search|s|term|terms|keywords?|text|find|lookup|filter|subject|title|file|filename|path)$/;

const TITLE = /^(?:mrs?|ms|miss|mx|dr|prof|rev|sgt|cpl|pc|wpc|insp)$/;
/** Letters of words that are told apart by a capital alone. */
const LEAST_HUMP = 3;

type Kind = "given" | "surname" | "either" | "initial" | "unknown" | "other";

interface Named {
  readonly at: PathWord;
  readonly kind: Kind;
  readonly flags: number;
  readonly isCapital: boolean;
}

/** Names in the part, the surest of each place. */
export function* namesIn(part: PathPart): Iterable<Candidate> {
  const owner = ownerOf(part);
  const words = part.words.map(judged);
  for (let i = 0; i < words.length; i++) {
    const name =
      fullNameAt(words, i, owner) ??
      (owner === "name" || owner === "people" ? aloneIn(words, i, owner, part.isFile) : undefined);
    if (!name) continue;
    yield name.candidate;
    i = name.last;
  }
}

function ownerOf({ owner, isValue }: PathPart): Owner {
  if (isValue && NAME_KEY.test(owner)) return "name";
  if (!isValue && PEOPLE.test(owner)) return "people";
  return isValue && ASKED.test(owner) ? "asked" : "none";
}

function judged(at: PathWord): Named {
  const flags = wordFlags(at.word.toLowerCase());
  const isCapital = at.word !== at.word.toLowerCase();
  return { at, flags, isCapital, kind: kindOf(at.word, flags) };
}

function kindOf(word: string, flags: number): Kind {
  if (word.length === 1) return "initial";
  if (isOnlyName(flags)) return (flags & Word.given) !== 0 ? "given" : "surname";
  if (isNameWord(flags)) return "either";
  return flags === 0 && word.length > 3 && /[aeiouyà-ü]/i.test(word) ? "unknown" : "other";
}

interface Found {
  readonly candidate: Candidate;
  readonly last: number;
}

/** Two words and more that are a name together, from the word on. */
function fullNameAt(words: readonly Named[], first: number, owner: Owner): Found | undefined {
  const head = words[first];
  let last = first + 1;
  // An initial between the two.
  if (head?.kind !== "initial" && words[last]?.kind === "initial" && words[last]?.at.follows) last++;
  const tail = words[last];
  if (!head || !tail?.at.follows) return undefined;
  if (tail.at.isHump && (head.at.word.length < LEAST_HUMP || tail.at.word.length < LEAST_HUMP)) return undefined;
  if (TITLE.test(head.at.word.toLowerCase())) return behindTitle(words, first + 1);
  const sure = sureOfBoth(head, tail, owner, words.length);
  if (sure === 0) return undefined;
  while (words[last + 1]?.at.follows && isMore(words[last + 1])) last++;
  return foundAt(words, first, last, sure, "given name and surname in an address or the name of a file");
}

/** A third name that the lists know. */
const isMore = (word: Named | undefined): boolean => word?.kind === "given" || word?.kind === "surname";

/** `Letter_to_Mrs_Persad`. */
function behindTitle(words: readonly Named[], first: number): Found | undefined {
  const head = words[first];
  if (!head || head.kind === "other" || !head.isCapital) return undefined;
  const next = words[first + 1];
  const goesOn = next?.at.follows === true && (isMore(next) || (next.kind === "unknown" && next.isCapital));
  return foundAt(words, first, goesOn ? first + 1 : first, 0.7, "behind a title in the name of a file");
}

/** How sure two words beside each other are a name; 0 where they are none. */
function sureOfBoth(a: Named, b: Named, owner: Owner, count: number): number {
  const kinds = `${a.kind} ${b.kind}`;
  const isTold = owner === "name" || owner === "people";
  const areCapitals = a.isCapital && b.isCapital;
  switch (kinds) {
    case "given surname":
      return 0.85;
    case "surname given":
      return 0.75;
    case "given given":
      return 0.7;
    case "surname surname":
      return isTold ? 0.7 : 0.55;
    case "given either":
      return (b.flags & Word.surname) !== 0 && !isThing(b) ? 0.75 : 0;
    case "either given":
      return (a.flags & Word.surname) !== 0 && !isThing(a) && (areCapitals || isTold) ? 0.6 : 0;
    case "either surname":
      return (a.flags & Word.given) !== 0 && !isThing(a) ? 0.65 : 0;
    case "given unknown":
    case "unknown given":
      return areCapitals || owner !== "none" ? 0.65 : 0;
    case "initial surname":
      return areCapitals || isTold ? 0.6 : 0;
    case "either either":
      return areWordsToo(a, b) && (isTold || areCapitals) ? (isTold ? 0.6 : 0.5) : 0;
    case "unknown surname":
    case "surname unknown":
    case "either unknown":
    case "unknown unknown":
      return isTold && count === 2 ? 0.55 : 0;
    default:
      return 0;
  }
}

const isThing = ({ flags }: Named): boolean =>
  (flags & (Word.thing | Word.capitalised | Word.placeHead)) !== 0 && (flags & Word.either) === 0;

/** `Mark_Brown`: a given name and a surname that are words too, and no place, month or thing. */
const areWordsToo = (a: Named, b: Named): boolean =>
  (a.flags & Word.given) !== 0 &&
  (b.flags & Word.surname) !== 0 &&
  ((a.flags | b.flags) & (Word.place | Word.thing | Word.capitalised | Word.placeHead)) === 0;

/** A single word where a name is due: `?surname=Vexhallow`, `/staff/ramkissoon`. */
function aloneIn(words: readonly Named[], at: number, owner: "name" | "people", isFile: boolean): Found | undefined {
  const word = words[at];
  if (!word || words.length > 2) return undefined;
  const isListed = word.kind === "given" || word.kind === "surname";
  if (owner === "people")
    return isListed && words.length === 1 ? foundAt(words, at, at, 0.6, "name in a folder of people") : undefined;
  // `name=smime.p7s`: what mail programs call files.
  const isName = isListed || (word.kind === "unknown" && !isFile) || (word.kind === "either" && word.isCapital);
  return isName ? foundAt(words, at, at, 0.65, "value of a key for names") : undefined;
}

function foundAt(words: readonly Named[], first: number, last: number, base: number, detail: string): Found {
  const start = words[first]?.at.start ?? 0;
  const end = words[last]?.at.end ?? start;
  return { candidate: { start, end, base, evidence: [{ kind: "lexicon", effect: base, detail }] }, last };
}
