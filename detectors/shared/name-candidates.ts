/** Names that something announces: a title, a label, a place in a form. Takes the words from a token on. */
import type { Candidate, ScanView } from "../../src/detection/define.js";
import { TokenKind } from "../../src/detection/tokens.js";
import { nameWords, type Run } from "./name-runs.js";
import { isNameWord, isOnlyName, Word } from "./name-words.js";

/** How much the announcement tells: after `Mr.` any word is a name, after `Officer` only what looks like one; `whole`: the words fill a field. */
export type Announced = "strictly" | "loosely" | "whole";

const BLOCKING = Word.capitalised;

/** The run of words that is a name because it is announced, from `token` on, or undefined. */
export function announcedRun(view: ScanView, token: number, how: Announced): Run | undefined {
  const words = nameWords(view);
  if (token >= view.tokens.count || !words.isCapital(token)) return undefined;
  let initials = 0;
  const run = words.runAt(token, (part, index) => {
    if (part === "initial") initials++;
    if (part !== "word") return true;
    if (how === "strictly" && index === initials + 1) return isLastWord(view, token + index);
    return how === "whole" || (how === "strictly" && index === initials);
  });
  if (!run) return undefined;
  const head = run.parts.find(({ part }) => part !== "initial");
  if (!head) return undefined;
  if ((head.flags & BLOCKING) !== 0 && !isNameWord(head.flags)) return undefined;
  return run;
}

/** `Mr. Dwight Flood`: an English word that ends the capitals behind a title and a given name. */
function isLastWord(view: ScanView, token: number): boolean {
  const words = nameWords(view);
  return (
    words.flags(token) === Word.english && words.next(token) < 0 && /^(?:[ ,.;)]|$)/.test(view.tokens.gapAfter(token))
  );
}

/** Whether at least one word of the run is in a list of names, or several words look like nothing else. */
export const looksLikeName = (run: Run): boolean =>
  run.parts.some(({ flags }) => isOnlyName(flags)) ||
  (run.parts.length > 1 && run.parts.every(({ part }) => part !== "word"));

/**
 * `MAHARAJ, Ravi` from the run of the surname on: the end of the given names, or -1. A list of surnames does not count.
 */
export function endOfInverted(view: ScanView, run: Run): number {
  const { tokens } = view;
  if (!/^, ?$/.test(tokens.gapAfter(run.last)) || run.parts.length > 3) return -1;
  const words = nameWords(view);
  const next = run.last + 1;
  const given = words.runAt(next, (part, index) => part !== "word" && index < 3 && words.isCapital(next));
  // `Ann Lee, T&T passport`: a letter of something else.
  if (!given || !words.isCapital(next) || tokens.gapAfter(given.last).startsWith("&")) return -1;
  const upper = run.parts.every(({ token }) => tokens.kind(token) === TokenKind.upper);
  // `Farida Joseph, LP 23`, `Farida Joseph, P.O. Box 23`: a lamp post and a box, not initials.
  const isLetters = tokens.kind(given.last) === TokenKind.upper || given.parts.at(-1)?.part === "initial";
  if (!upper && isLetters && NUMBERED.test(behind(view, given.end))) return -1;
  const surname = run.parts.some(({ flags }) => (flags & Word.surname) !== 0);
  const first = given.parts[0];
  if (!first || words.leadsToThing(given.last) || words.leadsToThing(run.last)) return -1;
  if ([...run.parts, ...given.parts].some(({ flags }) => (flags & (Word.thing | Word.placeHead)) !== 0)) return -1;
  // Cells of a table are no names turned round.
  const segment = view.segmentAt(tokens.start(run.first));
  if (segment?.field !== undefined && given.end > segment.end) return -1;
  const isGiven = (first.flags & Word.given) !== 0 || first.part === "initial";
  const lowerGiven = tokens.kind(next) === TokenKind.capitalised;
  if (upper && lowerGiven && (surname || isGiven || first.part === "unknown")) return given.end;
  const listed = run.parts.every(({ part }) => part === "name");
  if (
    surname &&
    listed &&
    (isGiven || (first.flags === 0 && !isWholeName(run))) &&
    given.parts.length === 1 &&
    CLOSED.test(tokens.gapAfter(given.last))
  )
    return given.end;
  const unlisted = run.parts.length === 1 && run.parts[0]?.flags === 0;
  if (
    unlisted &&
    isGiven &&
    first.part !== "initial" &&
    given.parts.length < 3 &&
    ENTRY_END.test(tokens.gapAfter(given.last))
  )
    return given.end;
  return surname && listed && isGiven && given.parts.length < 3 && first.part !== "either" ? given.end : -1;
}

const NUMBERED = /^\.? ?(?:\d|box\b)/i;
const behind = ({ text }: ScanView, end: number): string => text.slice(end, end + 6);

/** `Hollis Baptiste, Pipefitter`: what follows a given name and a surname is no further given name unless it is listed as one. */
const isWholeName = ({ parts }: Run): boolean =>
  parts.length > 1 && ((parts[0]?.flags ?? 0) & (Word.given | Word.surname)) === Word.given;

/** An unlisted given name is taken for one where a list or a line goes on behind it. */
const CLOSED = /^[ \t]*(?:[\n(;|"]|\*\*|$)/;
/** Behind an entry in a list of people. */
const ENTRY_END = /^\.?[ \t]*(?:["”'][ \t]*)?(?:[;<\n\r|]|$)/;
const SAINT_NAMES = new Set(["st", "ste", "mc", "mac", "de", "la", "le", "van", "von"]);

/** First token of a surname that begins with a small word: `ST. CLAIR, Lennard`, `De Silva, Ana`. */
function startOfSurname(view: ScanView, run: Run): number {
  const words = nameWords(view);
  const before = run.first - 1;
  const joined = before >= 0 && /^\.? $/.test(view.tokens.gapAfter(before)) && words.isCapital(before);
  return joined && SAINT_NAMES.has(view.tokens.lower(before)) ? before : run.first;
}

/** A candidate over the run, or over the run and its given names where it is written surname first. */
export function candidateOf(view: ScanView, run: Run, base: number, detail: string): Candidate {
  const inverted = endOfInverted(view, run);
  const end = inverted > 0 ? inverted : run.end;
  const start = view.tokens.start(inverted > 0 ? startOfSurname(view, run) : run.first);
  // An apostrophe that begins the name (`'Ofa`) belongs to it.
  const okina =
    start > 0 && /['‘ʻ’]/.test(view.text.charAt(start - 1)) && !/[\p{L}\p{N}]/u.test(view.text.charAt(start - 2));
  const quoted = okina && /['’]/.test(view.text.charAt(end));
  return {
    start:
      okina && !quoted && view.segmentAt(start)?.start !== start && view.text.charAt(start - 1) !== "‘"
        ? start - 1
        : start,
    end,
    base,
    evidence: [{ kind: "context", effect: base, detail }],
  };
}

/** `Queen Street`, `Furness House`, `San Fernando`: a thing among the words behind the first. */
export function holdsThing({ parts }: Run): boolean {
  const head = parts[0];
  if (!head || parts.length < 2) return false;
  if ((head.flags & Word.placeHead) !== 0) return true;
  const onlyGiven = (head.flags & (Word.given | Word.surname)) === Word.given;
  return parts.slice(1).some(({ flags }) => {
    if ((flags & Word.thing) === 0) return false;
    return (flags & Word.either) === 0 || !onlyGiven || parts.length > 2;
  });
}
