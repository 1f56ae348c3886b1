/**
 * Whose a fact or an unlisted number is, as the one who asks for the record sees it: by the row or the object it stands
 * in, by whom its sentence speaks of, by who wrote it, by the individual that the record or its section is about.
 */
import type { Span } from "../core/span.js";
import { segmentAt, type TextDocument } from "../text/document.js";
import { authorAt, senderAround, speakerAt } from "./authors.js";
import { sentenceAt } from "./sentences.js";
import { mentionsWithin, type Mention, type Mentions } from "./mentions.js";
import type { Sex } from "./sexes.js";

export type Holder = "own" | "other" | "official" | "unknown";

export interface Holding {
  readonly holder: Holder;
  /** Both the requester and somebody else are spoken of in the sentence or row. */
  readonly isShared: boolean;
}

/** A document with its names, in order. */
export interface Read {
  readonly document: TextDocument;
  readonly mentions: Mentions;
}

const UNKNOWN: Holding = { holder: "unknown", isShared: false };

/** What row, sentence and topic each say by themselves; undefined where they say nothing. */
export interface Readings {
  readonly row: Holding | undefined;
  /** Weak where only nearness speaks for it. */
  readonly sentence: (Holding & { readonly isWeak: boolean }) | undefined;
  readonly topic: Holding;
}

export const readingsOf = (read: Read, span: Span): Readings => ({
  row: ofRow(read, span),
  sentence: ofSentence(read, span),
  topic: ofTopic(read, span),
});

/** What they say together. */
export function holdingBy({ row, sentence, topic }: Readings): Holding {
  if (sentence && !(row && sentence.isWeak)) return sentence;
  return row ?? topic;
}

/** The individual of the row, or of the object that holds the value or of one around it. */
function ofRow({ document, mentions }: Read, span: Span): Holding | undefined {
  let key = segmentAt(document, span.start)?.rowKey;
  while (key !== undefined && key !== "") {
    const row = key;
    const there = mentionsWithin(mentions.list, around(span, ROW_REACH)).filter(
      ({ start, whose }) => whose !== "official" && segmentAt(document, start)?.rowKey === row,
    );
    const [first] = there;
    if (first) {
      const isShared = there.some(({ whose }) => whose === "own") && there.some(({ whose }) => whose === "other");
      return { holder: first.whose, isShared };
    }
    // Objects within objects: `$.client.address` lies in `$.client`.
    const shorter = key.replace(/(?:\.[^.[\]]*|\[\d+\])$/, "");
    key = key.startsWith("$") && shorter !== key ? shorter : undefined;
  }
  return undefined;
}

/** Units on either side within which a row, or an object with the name of its bearer, is looked for. */
const ROW_REACH = 20_000;
const around = ({ start, end }: Span, reach: number): Span => ({ start: start - reach, end: end + reach });

const RELATION =
  /\b(?:wife|husband|spouse|partner|mother|father|mom|mum|dad|daddy|mammy|daughter|son|sons|daughters|children|kids|brothers?|sisters?|uncle|aunt|aunty|auntie|tantie|cousins?|nephew|niece|grandmother|grandfather|granny|grandson|granddaughter|neighbours?|neighbors?|boyfriend|girlfriend|fiancée?|tenants?|landlord|landlady|friend|stepfather|stepmother|stepson|stepdaughter|ex-wife|ex-husband|guardian|colleague|co-?worker|housemate|flatmate|mokopuna|tamariki|carer)\b/giu;
const FIRST =
  /(?<![\p{L}\d.'’])(?:I|[Mm]y|me|mine|myself|I['’](?:m|ve|d|ll)|[Ww]e|[Oo]ur|us|(?<=\s)i(?=\s\p{Ll}))(?![\p{L}\d.]|['’]s)/gu;
const SECOND = /\b(?:you|your|yours)\b(?! (?:faithfully|sincerely|respectfully|truly))/giu;
const THIRD_MALE = /\b(?:he|him|his|himself)\b/giu;
const THIRD_FEMALE = /\b(?:she|her|hers|herself)\b/giu;
const FEMALE_RELATION =
  /^(?:wife|mother|mom|mum|mammy|daughter|sister|aunt|tantie|niece|grandmother|granny|girlfriend|landlady|stepmother|granddaughter|stepdaughter|ex-wife|fiancée)/i;
const MALE_RELATION =
  /^(?:husband|father|dad|son|brother|uncle|nephew|grandfather|boyfriend|landlord|stepfather|grandson|stepson|ex-husband|fiancé$)/i;

/** Something in a sentence that tells of whom it speaks. */
export interface Signal extends Span {
  readonly kind: "name" | "relation" | "first" | "second" | "third";
  readonly whose: "own" | "other" | "official" | undefined;
  readonly sex: Sex | undefined;
}

export function signalsIn({ document: { text }, mentions }: Read, span: Span): Signal[] {
  const sentence = text.slice(span.start, span.end);
  const found: Signal[] = mentionsWithin(mentions.list, span)
    .filter(({ end }) => end <= span.end)
    .map(({ start, end, whose, sex }) => ({ kind: "name", start, end, whose, sex }));
  const add = (pattern: RegExp, kind: Signal["kind"], sexOf: (word: string) => Sex | undefined): void => {
    for (const match of sentence.matchAll(pattern)) {
      const start = span.start + match.index;
      const end = start + match[0].length;
      const isInName = found.some((one) => one.kind === "name" && one.start < end && start < one.end);
      if (!isInName)
        found.push({ kind, start, end, whose: kind === "relation" ? "other" : undefined, sex: sexOf(match[0]) });
    }
  };
  add(RELATION, "relation", (word) =>
    FEMALE_RELATION.test(word) ? "female" : MALE_RELATION.test(word) ? "male" : undefined,
  );
  add(FIRST, "first", () => undefined);
  add(SECOND, "second", () => undefined);
  add(THIRD_MALE, "third", () => "male");
  add(THIRD_FEMALE, "third", () => "female");
  return found.sort((a, b) => a.start - b.start);
}

/** The reading of the span's sentence; weak where only nearness speaks for it. */
function ofSentence(read: Read, span: Span): (Holding & { readonly isWeak: boolean }) | undefined {
  const { text } = read.document;
  const sentence = sentenceAt(text, span);
  const signals = signalsIn(read, sentence).filter(({ start, end }) => end <= span.start || start >= span.end);
  const before = signals.filter(({ end }) => end <= span.start);
  const isShared = signals.some(({ whose }) => whose === "own") && signals.some(({ whose }) => whose === "other");
  for (const signal of before.toReversed()) {
    const holder = holderOfSignal(read, signal, span, before);
    if (holder !== undefined) return { holder, isShared, isWeak: signal.kind !== "name" && signal.kind !== "relation" };
  }
  const next = signals.find(({ start }) => start >= span.end);
  if (next && isLinkedBehind(text.slice(span.end, next.start), next)) {
    const holder = holderOfSignal(read, next, span, []);
    if (holder !== undefined) return { holder, isShared, isWeak: false };
  }
  return undefined;
}

/** `diabetic mother`, `the asthma of Ms Ali`, `$400 to his brother`. */
const isLinkedBehind = (gap: string, { kind }: Signal): boolean =>
  kind === "relation" ? /^[\s-]{1,2}$/.test(gap) || LINK.test(gap) : LINK.test(gap);
const LINK = /^ (?:of|on)(?: (?:the|a|his|her|my|their|Mr|Mrs|Ms|Miss)\.?){0,2} $/u;

/** Somebody tells something of somebody else. */
const TELLS =
  /\b(?:report|said|say|observ|note|found|find|advis|told|tell|think|thought|wrote|write|confirm|support|recommend|state|explain|ask|enter|record|see|saw|interview|diagnos|prescrib|assess|review|promise|approve|refer|sign|visit|check|call|phone|rang|sent|gave|put|assist|deliver|perform|insist)/i;

function holderOfSignal(read: Read, signal: Signal, span: Span, before: readonly Signal[]): Holder | undefined {
  switch (signal.kind) {
    case "first":
      return holderOfWriter(read, signal, span);
    case "second":
      return isAddressee(read, signal) ? "own" : undefined;
    case "third":
      return holderOfPronoun(read, signal, before);
    case "relation":
      return isOwnRelation(read, signal) ? "own" : "other";
    case "name": {
      if (signal.whose !== "official") return signal.whose;
      // What an officer says or does on the record tells nothing of the officer.
      const gap = read.document.text.slice(signal.end, span.start);
      return gap.length > 60 || TELLS.test(gap) || /[:|\t\n]/.test(gap) ? undefined : "official";
    }
  }
}

/** Whom `I` means; where nobody is seen to write, the record is taken to be the requester's unless an officer speaks. */
function holderOfWriter(
  { document: { text }, mentions }: Read,
  { start, end }: Signal,
  span: Span,
): Holder | undefined {
  const author = authorAt(text, start, mentions);
  const gap = text.slice(end, span.start);
  // Officers decide and report; of themselves they say what they are.
  if (author === "official")
    return /^my$/i.test(text.slice(start, end)) || /^(?:['’]m| am| was| have been| had| suffer| live)\b/.test(gap)
      ? "official"
      : undefined;
  return author ?? (TELLS.test(gap) ? undefined : "own");
}

const GREETING =
  /(?:^|\n|>)[> \t]*(?:Dear|Hello|Hi|Good (?:day|morning|afternoon|evening)|Tēnā koe|Kia ora)\b[^\n]{0,40}/gi;

/** Whether `you` means the requester: the text greets him or her, or an officer writes to nobody that is named. */
function isAddressee({ document: { text }, mentions }: Read, { start }: Signal): boolean {
  const author = authorAt(text, start, mentions);
  if (author === "own") return false;
  const from = Math.max(0, start - 4000);
  const greeting = [...text.slice(from, start).matchAll(GREETING)].at(-1);
  if (!greeting) return author === "official";
  const at = from + greeting.index;
  const greeted = mentions.list.find((one) => one.start >= at && one.end <= at + greeting[0].length);
  return greeted?.whose === "own" || (greeted === undefined && author === "official");
}

/** `mother Roxanne Ali`, where that is the requester. */
const isOwnRelation = ({ document: { text }, mentions }: Read, { end }: Signal): boolean =>
  mentionsWithin(mentions.list, { start: end, end: end + 13 }).some(
    ({ start, whose }) =>
      whose === "own" && start >= end && start - end <= 12 && /^[\s,:(]*(?:\w{2,4}\.? )?$/.test(text.slice(end, start)),
  );

/** Whom a pronoun means: who is spoken of first in its own sentence, else in the sentences before, in one paragraph. */
function holderOfPronoun(read: Read, pronoun: Signal, before: readonly Signal[]): Holder | undefined {
  const fits = (one: Signal): boolean =>
    (one.kind === "name" ? one.whose !== "official" : one.kind === "relation") &&
    (sexOf(read, one) ?? pronoun.sex) === pronoun.sex;
  const here = before.find((one) => one.end <= pronoun.start && fits(one));
  if (here) return wholeOf(read, here);
  const { text } = read.document;
  let { start } = sentenceAt(text, pronoun);
  for (let back = 0; back < MAX_BACK; back++) {
    let last = start - 1;
    while (last > 0 && !/[\p{L}\p{N}]/u.test(text.charAt(last))) last--;
    if (last <= 0 || /\n[ \t>]*\n/.test(text.slice(last, start))) return undefined;
    const earlier = sentenceAt(text, { start: last, end: last + 1 });
    const found = signalsIn(read, earlier).find(fits);
    if (found) return wholeOf(read, found);
    ({ start } = earlier);
  }
  return undefined;
}

/** Sentences before a pronoun in which the one it means is looked for. */
const MAX_BACK = 4;

const sexOf = ({ mentions }: Read, { kind, whose, sex }: Signal): Sex | undefined =>
  kind === "name" && whose === "own" ? (mentions.sex ?? sex) : sex;

const wholeOf = (read: Read, signal: Signal): Holder =>
  signal.kind === "relation" && isOwnRelation(read, signal) ? "own" : (signal.whose ?? "unknown");

const TOPIC_REACH = 1500;
/** Labels of the boxes that say whom a record or a part of it is about. */
const ABOUT =
  /(?<!\p{L})(?:name|surname|patient|client|student|pupil|applicant|claimant|member|holder|customer|suspect|accused|defendant|victim|complainant|informant|subject|passenger|pax|appellant|prisoner|inmate|resident|employee|taxpayer)(?: ?(?:no\.?)? ?\d{1,2})?(?:\([^()\n]{1,20}\))?[^\p{L}\p{N}\n]{1,12}(?:(?:Mr|Mrs|Ms|Miss|Dr)\.? )?$/iu;
const MAIL_FIELD = /^[> \t]*[A-Z][\w-]{1,30}:[ \t]/;

/**
 * Whose a value is that its sentence ties to nobody: the speaker's, in a line of talk; the sender's, in the head of a
 * message; else the individual's whom the part of the record names as the one it is about; else, in running text, whom
 * alone its paragraph speaks of so far.
 */
function ofTopic({ document, mentions }: Read, span: Span): Holding {
  const { text } = document;
  const speaker = speakerAt(text, span.start, mentions);
  if (speaker !== undefined && speaker !== "official") return { holder: speaker, isShared: false };
  const line = text.lastIndexOf("\n", span.start - 1) + 1;
  if (MAIL_FIELD.test(text.slice(line, span.start))) {
    const sender = senderAround(text, span.start, mentions);
    if (sender !== undefined) return { holder: sender, isShared: false };
  }
  const before = mentionsWithin(mentions.list, around(span, 2 * TOPIC_REACH)).filter(
    ({ end, whose }) => end <= span.start && span.start - end <= TOPIC_REACH && whose !== "official",
  );
  const about = before.findLast((one) => isAbout(text, one));
  const from = segmentAt(document, span.start) ? span.start : paragraphStart(text, span.start);
  const here = before.filter(({ start }) => start >= from && !(about && start < about.start));
  const last = here.at(-1);
  if (about?.whose === "own") return { holder: "own", isShared: last !== undefined };
  if (last && !here.some(({ whose }) => whose === "own")) return { holder: last.whose, isShared: false };
  return about ? { holder: about.whose, isShared: false } : UNKNOWN;
}

/** Start of the paragraph, the item of a list or the line of a form. */
function paragraphStart(text: string, at: number): number {
  const from = Math.max(0, at - TOPIC_REACH);
  const breaks = [...text.slice(from, at).matchAll(PARAGRAPH)];
  const last = breaks.at(-1);
  return last ? from + last.index + last[0].length : from;
}
const PARAGRAPH =
  /\n[ \t>]*\n|\n(?=[ \t>]*(?:[-*•|#]|\d{1,2}[.)] |[^\n:]{1,30}(?::|\.{3}|\s{3,})))|<\/?(?:p|br|td|tr|li|div|h\d)\b[^>]*>/gu;

function isAbout(text: string, { start }: Mention): boolean {
  const left = text.slice(Math.max(0, start - 50), start);
  return ABOUT.test(left.slice(left.lastIndexOf("\n") + 1));
}
