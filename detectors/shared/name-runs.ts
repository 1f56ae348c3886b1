/**
 * Runs of words that may be a name, found once for each text and shared by all detectors of persons. Says what the words
 * are; how sure that makes a name is for the detectors.
 */
import type { ScanView } from "../../src/detection/define.js";
import { TokenKind, type Tokens } from "../../src/detection/tokens.js";
import { Vocabulary } from "../../src/detection/vocabulary.js";
import { isNameWord, isOnlyName, Word, wordFlags } from "./name-words.js";

/** What a word of a run is: `name` only that; `either` a name and a word or place; `unknown`; `initial`; `word`. */
export type Part = "name" | "either" | "unknown" | "initial" | "word";

/** Words of a possible name, first to last token, particles included. */
export interface Run {
  readonly first: number;
  readonly last: number;
  /** UTF-16 offset behind the run, without a possessive ending. */
  readonly end: number;
  readonly parts: readonly { readonly token: number; readonly part: Part; readonly flags: number }[];
}

/** Small words that stand within surnames. */
const PARTICLES = new Set(
  "de da do dos das du del della di la le las los van von der den ter ten bin binti ibn al el ul ap st mac".split(" "),
);
const PREFIXES = new Set(["st", "ste", "mc", "mac"]);
/** What follows `St.` in surnames of families that came from France: `St. Hilaire`, `St. Clair`; no names by themselves. */
const SAINTED = new Set(
  "aimee ange aubin aude bernard brice catherine claire clair croix cyr elmo felix george germain hilaire hill jean john joseph julien juste louis luce marie marthe martin mary michael omer paul philip pierre prix quentin remy romain rose thomas val vil ville vincent".split(
    " ",
  ),
);
const POSSESSIVE = /['’]s?$/i;
const MAX_WORDS = 6;
/** What stands between the words of a name that a line end parts. */
const WRAP = /^ ?\r?\n {0,8}$/;
const MIXED = /^(?:Mc|Mac|De|Di|La|Le|Van|Von|Du|O['’]|D['’]|Fitz)\p{Lu}/u;

export class NameWords {
  readonly tokens: Tokens;
  readonly #flags: Int16Array;

  constructor(view: ScanView) {
    this.tokens = view.tokens;
    this.#flags = new Int16Array(view.tokens.count).fill(-1);
  }

  isCapital(token: number): boolean {
    const kind = this.tokens.kind(token);
    return kind === TokenKind.capitalised || kind === TokenKind.upper || kind === TokenKind.mixed;
  }

  /** The word in lower case, without a possessive ending. */
  base(token: number): string {
    const lower = this.tokens.lower(token);
    return lower.endsWith("'s") || lower.endsWith("'") ? lower.replace(POSSESSIVE, "") : lower;
  }

  flags(token: number): number {
    if (token < 0 || token >= this.tokens.count) return 0;
    let flags = this.#flags[token] ?? -1;
    if (flags < 0) this.#flags[token] = flags = this.#learnFlags(token);
    return flags;
  }

  /** What is known of words already met, in this text or another, is not worked out again. */
  #learnFlags(token: number): number {
    const met = wordsMet.numberOf(this.tokens, token);
    if (met >= 0) return flagsOfWordsMet[met] ?? 0;
    const flags = wordFlags(this.base(token));
    const word = this.tokens.lower(token);
    if (wordsMet.size < MAX_WORDS_MET && wordsMet.add(word) === flagsOfWordsMet.length) flagsOfWordsMet.push(flags);
    return flags;
  }

  /** End of the token without a possessive ending. */
  endOf(token: number): number {
    const word = this.tokens.word(token);
    return word.length > 2 ? this.tokens.start(token) + word.replace(POSSESSIVE, "").length : this.tokens.end(token);
  }

  part(token: number): Part {
    const length = this.tokens.end(token) - this.tokens.start(token);
    if (length === 1) return "initial";
    if (this.#isPrefixWithin(token)) return "unknown";
    const flags = this.flags(token);
    if (isOnlyName(flags)) return "name";
    if (isNameWord(flags)) return "either";
    if (flags !== 0) return "word";
    const kind = this.tokens.kind(token);
    if (kind === TokenKind.mixed && !MIXED.test(this.tokens.word(token))) return "word";
    return "unknown";
  }

  #isPrefixWithin(token: number): boolean {
    return (
      token > 0 && this.#isWithinName(token - 1) && this.joins(token - 1) && this.#isPrefix(token) && this.joins(token)
    );
  }

  #isWithinName(token: number): boolean {
    return this.isCapital(token) || PARTICLES.has(this.tokens.lower(token));
  }

  /** `St. Clair`, `Mc Lean` behind another name. */
  #isPrefix(token: number): boolean {
    const prefix = this.tokens.lower(token);
    if (!PREFIXES.has(prefix)) return false;
    return (
      (this.flags(token + 1) & Word.surname) !== 0 || (prefix.startsWith("st") && SAINTED.has(this.base(token + 1)))
    );
  }

  /** Whether the words on either side of the gap behind `token` may belong to one name. */
  joins(token: number): boolean {
    const gap = this.tokens.gapAfter(token);
    if (gap === " " || gap === "-" || gap === "‑") return !POSSESSIVE.test(this.tokens.word(token));
    if (gap.includes("\n")) return WRAP.test(gap) && this.#isWrappedName(token);
    if (gap !== ". " && gap !== ".") return false;
    return this.tokens.end(token) - this.tokens.start(token) === 1 || this.#isPrefix(token);
  }

  /** Whether a line of prose ends between a given name and its surname; in a list each stands on a line of its own. */
  #isWrappedName(token: number): boolean {
    if ((this.flags(token) & Word.given) === 0 || (this.flags(token + 1) & Word.surname) === 0) return false;
    if (!this.isCapital(token) || !this.isCapital(token + 1)) return false;
    if (token + 2 >= this.tokens.count || this.tokens.gapAfter(token + 1).includes("\n")) return false;
    for (let at = token - 1; at >= 0 && !this.tokens.gapAfter(at).includes("\n"); at--)
      if (this.tokens.kind(at) === TokenKind.lower) return true;
    return false;
  }

  /** Token after `token` that goes on a capitalised sequence, stepping over particles; -1 where it ends. */
  next(token: number): number {
    if (token + 1 >= this.tokens.count || !this.joins(token)) return -1;
    let following = token + 1;
    for (let steps = 0; steps < 2 && !this.isCapital(following); steps++) {
      if (!PARTICLES.has(this.tokens.lower(following)) || !this.joins(following)) return -1;
      following++;
    }
    return following < this.tokens.count && this.isCapital(following) ? following : -1;
  }

  /** Whether the capitalised sequence that begins at `token` goes on to a word that makes a thing of it. */
  leadsToThing(token: number): boolean {
    let at = token;
    for (let steps = 0; steps < 5; steps++) {
      const following = this.next(at);
      if (following < 0) return this.isThingBehind(at);
      const flags = this.#isPrefix(following) ? 0 : this.flags(following);
      if ((flags & Word.thing) !== 0 && ((flags & Word.either) === 0 || (this.flags(token) & Word.given) === 0))
        return true;
      at = following;
    }
    return false;
  }

  /** `Parkinson's disease`, `Boodoo & Sons`. */
  isThingBehind(token: number): boolean {
    const gap = this.tokens.gapAfter(token);
    if (gap === " & ") return (this.flags(token + 1) & Word.thing) !== 0 || /^(?:co|sons?)$/.test(this.base(token + 1));
    if (gap !== " " || this.isCapital(token + 1)) return false;
    if (FACILITIES.has(this.base(token + 1))) return true;
    return (this.flags(token + 1) & Word.thing) !== 0 && EPONYM.has(this.base(token + 1));
  }

  /** The words from `token` on that may be one name: at least one, at most six; `accepts` says which go in. */
  runAt(token: number, accepts: (part: Part, index: number) => boolean): Run | undefined {
    const parts: Run["parts"][number][] = [];
    let last = token;
    for (let at = token; at >= 0 && parts.length < MAX_WORDS; at = this.next(at)) {
      const part = this.part(at);
      if (!accepts(part, parts.length)) break;
      // `St.` within a name is no street.
      parts.push({ token: at, part, flags: this.#isPrefixWithin(at) ? 0 : this.flags(at) });
      last = at;
    }
    return parts.length > 0 ? { first: token, last, end: this.endOf(last), parts } : undefined;
  }
}

const EPONYM = new Set(
  "disease disorder syndrome lymphoma sarcoma tumour tumor palsy sign reflex phenomenon reaction fracture contracture manoeuvre maneuver scale score index test law theorem equation distribution model method algorithm effect constant number warning rights".split(
    " ",
  ),
);

/** Name houses and grounds even in lower case: `the Eric Williams complex`. */
const FACILITIES = new Set(
  "complex plaza stadium library hall highway hospital school college university campus wing ward depot precinct pavilion bridge wharf roundabout interchange reservoir collection foundation scholarship award cup trophy".split(
    " ",
  ),
);
/** Keeps memory flat: words beyond are worked out anew. */
const MAX_WORDS_MET = 100_000;
const wordsMet = new Vocabulary();
const flagsOfWordsMet: number[] = [];

const known = new WeakMap<Tokens, NameWords>();

/** The words of the text, judged at most once however many detectors ask. */
export function nameWords(view: ScanView): NameWords {
  let words = known.get(view.tokens);
  if (!words) known.set(view.tokens, (words = new NameWords(view)));
  return words;
}
