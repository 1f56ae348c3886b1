/** How sure a run of capitalised words is a name when nothing announces it: lists, shape, neighbours. */
import type { Candidate, ScanView } from "../../src/detection/define.js";
import type { Evidence } from "../../src/core/finding.js";
import { TokenKind } from "../../src/detection/tokens.js";
import { candidateOf, endOfInverted, holdsThing } from "./name-candidates.js";
import { followsOtherCapital, isBeforePersonWord, isBehindPersonWord, isPartOfOther } from "./name-places.js";
import { nameWords, type Run } from "./name-runs.js";
import { Word } from "./name-words.js";

const PLACE_BEFORE = new Set(
  "in at near via around towards toward outside through along into across off between".split(" "),
);
interface Score {
  readonly effect: number;
  readonly detail: string;
}

/** Scores a run; undefined where it is no name at all. */
export function scoreRun(view: ScanView, whole: Run): Candidate | undefined {
  const run = trimmed(view, whole);
  if (!run || holdsThing(run) || isVersus(view, run)) return undefined;
  const inverted = endOfInverted(view, run);
  if (inverted > 0) return candidateOf(view, run, 0.8, "surname, then given name");
  const span = { start: view.tokens.start(run.first), end: run.end };
  if (isPartOfOther(view, span)) return undefined;
  const lexical = lexicalScore(view, run);
  if (lexical.effect <= 0) return undefined;
  if (isFirm(view, run)) return undefined;
  const around = count(run) > 1 && !isCompound(view, run) ? fullAround(view, run) : singleAround(view, run);
  if (!around) return undefined;
  const evidence: Evidence[] = [
    { kind: "lexicon", effect: lexical.effect, detail: lexical.detail },
    ...around.map(({ effect, detail }) => ({ kind: effect < 0 ? "against" : "context", effect, detail }) as const),
  ];
  return { ...candidateOf(view, run, 0, ""), evidence };
}

/** `Rylands v Fletcher`: parties of a reported case. */
const isVersus = (view: ScanView, run: Run): boolean =>
  /^vs?$/.test(view.tokens.lower(run.first - 1)) || /^vs?$/.test(view.tokens.lower(run.last + 1));

/** `Smith-Waterman`, `Knorr-Bremse`: two names joined by a hyphen and nothing else are as often a method or a make. */
const COMPOUND = 0.34;
const isCompound = (view: ScanView, { parts }: Run): boolean =>
  parts.length === 2 &&
  parts.every(({ part }) => part !== "initial") &&
  HYPHEN.test(view.tokens.gapAfter(parts[0]?.token ?? 0));
const HYPHEN = /^[-‑]$/;

/** `Stewart & Ross Joinery`, `Fulton & Lowe`; not `Shawn & Lisa Johnson`, who have given names on both sides. */
function isFirm(view: ScanView, run: Run): boolean {
  const words = nameWords(view);
  const isPartner = (token: number): boolean =>
    words.isCapital(token) && ((words.flags(token) & Word.given) === 0 || words.leadsToThing(token));
  const before = view.tokens.gapAfter(run.first - 1) === " & " && isPartner(run.first - 1);
  const behind = view.tokens.gapAfter(run.last) === " & " && isPartner(run.last + 1);
  return (before || behind) && (count(run) === 1 || (before && run.parts.at(-1)?.part === "unknown"));
}

const count = (run: Run): number => run.parts.filter(({ part }) => part !== "initial").length;

/** Unknown words before the first listed one at the start of a sentence, and behind the last, are not taken in lightly. */
function trimmed(view: ScanView, run: Run): Run | undefined {
  const { parts } = run;
  const acronym = (index: number): boolean => {
    const part = parts[index];
    return part?.part === "unknown" && view.tokens.kind(part.token) === TokenKind.upper;
  };
  const allUpper = parts.every(({ token, part }) => part === "initial" || view.tokens.kind(token) === TokenKind.upper);
  let from = 0;
  let to = parts.length;
  if (!allUpper) {
    while (from < to && acronym(from)) from++;
    while (to > from && acronym(to - 1)) to--;
  }
  const kept = parts.slice(from, to);
  const first = kept[0];
  const last = kept.at(-1);
  if (!first || !last) return undefined;
  return { first: first.token, last: last.token, end: nameWords(view).endOf(last.token), parts: kept };
}

function lexicalScore(view: ScanView, run: Run): Score {
  const full = run.parts.filter(({ part }) => part !== "initial");
  const initials = run.parts.length - full.length;
  const [head] = full;
  const tail = full.at(-1);
  if (!head || !tail || full.length > 4) return { effect: 0, detail: "" };
  if (isCompound(view, run)) return { effect: COMPOUND, detail: "double surname alone" };
  if (full.length === 1) return initials > 0 ? withInitials(view, run) : single(head.flags, head.part);
  if (head !== run.parts[0] && full.every(({ part }) => part === "name" || part === "unknown"))
    return { effect: 0.65, detail: "initial before unlisted words" };
  const names = full.filter(({ part }) => part === "name").length;
  const upper = full.every(({ token }) => view.tokens.kind(token) === TokenKind.upper);
  const given = (head.flags & Word.given) !== 0;
  const surname = (tail.flags & Word.surname) !== 0;
  const shout = upper ? -0.1 : 0;
  if (names === full.length && given && surname) return { effect: 0.9 + shout, detail: "given name and surname" };
  if (names === full.length) return { effect: 0.75 + shout, detail: "listed names" };
  if (given && head.part === "name") {
    const known = tail.part === "either";
    return { effect: (known ? 0.75 : 0.7) + shout, detail: "given name and a second name" };
  }
  if (tail.part === "name" && surname) {
    const known = head.part === "either" && given;
    return { effect: (known ? 0.75 : 0.55) + 2 * shout, detail: "word before a surname" };
  }
  if (names > 0) return { effect: 0.5 + 2 * shout, detail: "one listed name" };
  if (given && surname) return { effect: 0.5 + 2 * shout, detail: "words that are names too" };
  return { effect: 0, detail: "" };
}

/** `R. Maharaj`, `R K Naidu`, `Carol W`. */
function withInitials(view: ScanView, run: Run): Score {
  const head = run.parts[0];
  const tail = run.parts.at(-1);
  if (!head || !tail) return { effect: 0, detail: "" };
  if (tail.part === "initial" && head.part === "either" && view.tokens.gapAfter(tail.token).startsWith(". "))
    return (head.flags & Word.given) === 0 || (head.flags & Word.capitalised) !== 0
      ? { effect: 0, detail: "" }
      : { effect: 0.45, detail: "given name that is a word, and initial" };
  if (tail.part === "initial")
    return head.part === "name" && (head.flags & Word.given) !== 0 && view.tokens.gapAfter(tail.token) !== "'"
      ? { effect: 0.55, detail: "given name and initial" }
      : { effect: 0, detail: "" };
  if (head.part !== "initial") return { effect: 0, detail: "" };
  const dotted = view.tokens.gapAfter(head.token).startsWith(".");
  const capitalised = view.tokens.kind(tail.token) !== TokenKind.upper;
  if (tail.part === "name") return { effect: dotted ? 0.85 : 0.65, detail: "initial and listed name" };
  // `I Persad`, `A Grant`: without the full stop the first may be a word.
  if (tail.part === "either") return { effect: dotted ? 0.65 : 0.3, detail: "initial and name that is a word" };
  return { effect: dotted && capitalised ? 0.6 : 0.25, detail: "initial and unlisted word" };
}

function single(flags: number, part: string): Score {
  if (part !== "name") return { effect: 0, detail: "" };
  return (flags & Word.given) !== 0
    ? { effect: 0.5, detail: "given name alone" }
    : { effect: 0.4, detail: "surname alone" };
}

function fullAround(view: ScanView, run: Run): Score[] | undefined {
  const words = nameWords(view);
  const out: Score[] = [];
  const next = words.next(run.last);
  if (next >= 0 && (words.flags(next) & (Word.capitalised | Word.thing)) === 0)
    out.push({ effect: -0.15, detail: "goes on in capitals" });
  if (followsOtherCapital(view, run.first)) out.push({ effect: -0.15, detail: "behind a capitalised word" });
  if (view.tokens.lower(run.first - 1) === "the" && view.tokens.gapAfter(run.first - 1) === " ")
    out.push({ effect: -0.4, detail: "behind an article" });
  return out;
}

function singleAround(view: ScanView, run: Run): Score[] | undefined {
  const words = nameWords(view);
  const { tokens } = view;
  const before = tokens.lower(run.first - 1);
  const plainBefore = tokens.gapAfter(run.first - 1) === " ";
  if (tokens.kind(run.first) === TokenKind.upper && run.parts.length === 1) return undefined;
  if (plainBefore && run.parts.length === 1 && /^(?:the|a|an|this|these|of)$/.test(before)) return undefined;
  if (words.next(run.last) >= 0 || followsOtherCapital(view, run.first)) return undefined;
  if (tokens.gapAfter(run.first - 1).endsWith("-") || tokens.gapAfter(run.last).startsWith("-")) return undefined;
  const out: Score[] = [];
  if (plainBefore && PLACE_BEFORE.has(before)) out.push({ effect: -0.25, detail: `behind “${before}”` });
  if (isBehindPersonWord(view, run.first)) out.push({ effect: 0.1, detail: `behind “${before}”` });
  if (isBeforePersonWord(view, run.last)) out.push({ effect: 0.1, detail: "before a word that tells of a person" });
  if (/^ ?$/.test(tokens.gapAfter(run.last)) && tokens.kind(run.last + 1) === TokenKind.number)
    out.push({ effect: -0.2, detail: "before a number" });
  return out;
}
