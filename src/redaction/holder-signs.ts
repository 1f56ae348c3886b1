/**
 * What speaks for or against a fact's being the requester's, as plain signs to be weighed together: what row, sentence and
 * topic say, who is named before and behind, which words stand around. Reads places; knows no weights and decides nothing.
 */
import { groupOf, type FindingType } from "../core/finding-type.js";
import type { Span } from "../core/span.js";
import { segmentAt } from "../text/document.js";
import { authorAt } from "./authors.js";
import { holdingBy, signalsIn, type Holding, type Read, type Readings, type Signal } from "./holders.js";
import { mentionsWithin, type Mention } from "./mentions.js";
import { sentenceAt } from "./sentences.js";

/** A finding other than a name. */
export interface Fact {
  readonly span: Span;
  readonly type: FindingType;
  /** Whose the name is that stands nearest, as the record's individuals are told apart. */
  readonly belongsTo: Mention["whose"] | "nobody";
}

/** Units on either side of a fact in which names are looked at. */
const REACH = 600;
/** Words on either side that are read. */
const WORDS = 3;
const WORD_REACH = 40;

/** Each sign once, in no order. */
export function holderSignsOf(read: Read, fact: Fact, readings: Readings): Set<string> {
  const { span, type, belongsTo } = fact;
  const rule = holdingBy(readings);
  const signs = new Set<string>(["any", `type ${type}`, `rule ${rule.holder}`, `belongs ${belongsTo}`]);
  signs.add(`type ${type} rule ${rule.holder}`);
  if (rule.isShared) signs.add(`shared rule ${rule.holder}`);
  addReadings(readings, signs);
  addSignals(read, span, signs);
  addNames(read, span, rule, signs);
  addWords(read, span, signs);
  if (groupOf(type) !== "facts" && type !== "AGE")
    for (const sign of [...signs])
      if (/^(?:sentence|row|topic|whole|private before|belongs|last|in|label|left1) /.test(sign))
        signs.add(`number ${sign}`);
  const author = authorAt(read.document.text, span.start, read.mentions);
  signs.add(`author ${author ?? "nobody"}`);
  signs.add(`author ${author ?? "nobody"} rule ${rule.holder}`);
  return signs;
}

const wordOf = (holding: Holding | undefined): string => holding?.holder ?? "silent";

function addReadings({ row, sentence, topic }: Readings, signs: Set<string>): void {
  const said = `${wordOf(sentence)}${sentence?.isWeak === true ? " weak" : ""}`;
  signs.add(`sentence ${said}`);
  signs.add(`row ${wordOf(row)}`);
  signs.add(`topic ${wordOf(topic)}`);
  signs.add(`sentence ${said} topic ${wordOf(topic)}`);
  signs.add(`row ${wordOf(row)} topic ${wordOf(topic)}`);
}

/** What tells of somebody in the sentence, the nearest first. */
function addSignals(read: Read, span: Span, signs: Set<string>): void {
  const found = signalsIn(read, sentenceAt(read.document.text, span));
  const before = found.filter(({ end }) => end <= span.start).toReversed();
  const behind = found.filter(({ start }) => start >= span.end);
  const inside = found.filter(({ start, end }) => start >= span.start && end <= span.end);
  const told = (signal: Signal | undefined): string => (signal ? kindOf(read, signal) : "none");
  signs.add(`last ${told(before[0])}`);
  signs.add(`last two ${told(before[1])} then ${told(before[0])}`);
  signs.add(`first of sentence ${told(before.at(-1))}`);
  signs.add(`next ${told(behind[0])}`);
  for (const signal of inside) signs.add(`within ${kindOf(read, signal)}`);
  for (const signal of before) signs.add(`before ${kindOf(read, signal)}`);
}

/** The signal with whose it is, or whether its sex is the requester's. */
function kindOf({ mentions }: Read, { kind, whose, sex }: Signal): string {
  if (kind === "name") return `name ${whose ?? ""}`;
  if (kind !== "third" && kind !== "relation") return kind;
  const own = mentions.sex;
  return `${kind} ${own === undefined || sex === undefined ? "open" : own === sex ? "same" : "contrary"}`;
}

/** Names before and behind beyond the sentence, and how much of the text around and of the whole is the requester's. */
function addNames({ document, mentions }: Read, span: Span, rule: Holding, signs: Set<string>): void {
  const near = mentionsWithin(mentions.list, { start: span.start - REACH, end: span.end + REACH });
  const before = near.filter(({ end }) => end <= span.start).toReversed();
  const behind = near.find(({ start }) => start >= span.end);
  const [last, earlier] = before;
  signs.add(`name before ${last?.whose ?? "none"} ${distance(last && span.start - last.end)}`);
  signs.add(`names before ${earlier?.whose ?? "none"} then ${last?.whose ?? "none"}`);
  signs.add(`name behind ${behind?.whose ?? "none"} ${distance(behind && behind.start - span.end)}`);
  const gap = last ? document.text.slice(last.end, span.start) : "";
  if (last)
    signs.add(`since ${last.whose} ${/\n\s*\n/.test(gap) ? "a paragraph" : gap.includes("\n") ? "a line" : "none"}`);
  const privates = before.filter(({ whose }) => whose !== "official");
  const [nearest, second] = privates;
  const { text } = document;
  const since = nearest ? crossed(text.slice(nearest.end, span.start)) : "away";
  const whole = shareOf(mentions.list.length > MANY ? near : mentions.list);
  signs.add(`private before ${nearest?.whose ?? "none"} ${since}`);
  signs.add(`private before ${nearest?.whose ?? "none"} ${since} rule ${rule.holder}`);
  signs.add(`private before ${nearest?.whose ?? "none"} ${since} whole ${whole}`);
  signs.add(`privates before ${second?.whose ?? "none"} then ${nearest?.whose ?? "none"}`);
  signs.add(`privates before ${second?.whose ?? "none"} then ${nearest?.whose ?? "none"} rule ${rule.holder}`);
  const streak = privates.findIndex(({ whose }) => whose !== nearest?.whose);
  signs.add(`streak ${nearest?.whose ?? "none"} ${String(Math.min(streak < 0 ? privates.length : streak, 4))}`);
  const open = text.lastIndexOf("\n\n", span.start) + 1;
  const opener = privates.findLast(({ start }) => start >= open);
  signs.add(`paragraph of ${opener?.whose ?? "nobody"}`);
  signs.add(`paragraph of ${opener?.whose ?? "nobody"} then ${opener === undefined ? "" : (nearest?.whose ?? "")}`);
  const line = text.lastIndexOf("\n", span.start - 1) + 1;
  const lineOpener = privates.findLast(({ start }) => start >= line);
  signs.add(`line of ${lineOpener?.whose ?? "nobody"}`);
  const head = mentions.list.find(({ whose }) => whose !== "official");
  signs.add(`head of ${head?.whose ?? "nobody"} rule ${rule.holder}`);
  signs.add(`head of ${head?.whose ?? "nobody"} whole ${whole}`);
  signs.add(`around ${shareOf(near)}`);
  signs.add(`around ${shareOf(near)} rule ${rule.holder}`);
  signs.add(`whole ${shareOf(mentions.list.length > MANY ? near : mentions.list)} rule ${rule.holder}`);
  const others = near.filter(({ whose }) => whose === "other").length;
  signs.add(`others near ${String(Math.min(others, 4))}`);
  signs.add(`in ${segmentAt(document, span.start) ? "a field" : "running text"} rule ${rule.holder}`);
}

/** What stands between a name and the fact. */
const crossed = (gap: string): string =>
  /\n\s*\n/.test(gap) ? "paragraph" : gap.includes("\n") ? "line" : /[.!?;] /.test(gap) ? "sentence" : "nothing";

/** Mentions from which the share of the whole is not counted anew for each fact. */
const MANY = 400;

const distance = (units: number | undefined): string =>
  units === undefined ? "away" : units <= 12 ? "beside" : units <= 60 ? "near" : units <= 200 ? "off" : "far";

/** How many of the names of private individuals are the requester's. */
function shareOf(list: readonly Mention[]): string {
  let own = 0;
  let other = 0;
  for (const { whose } of list)
    if (whose === "own") own++;
    else if (whose === "other") other++;
  if (own + other === 0) return "nobody's";
  const share = own / (own + other);
  return share === 1
    ? "all own"
    : share > 0.6
      ? "most own"
      : share > 0.3
        ? "half own"
        : share > 0
          ? "few own"
          : "none own";
}

const LABEL = /^[\s>*_#|"'-]{0,8}(\p{L}[\p{L}'’]*)(?: (\p{L}[\p{L}'’]*))?[^:|\n]{0,16}(?::|\||\s{3,}|=|\.{3})/u;

function addWords({ document }: Read, { start, end }: Span, signs: Set<string>): void {
  const { text } = document;
  const left = text.slice(Math.max(0, start - WORD_REACH), start);
  const right = text.slice(end, end + WORD_REACH);
  const lefts = tokensOf(left.replace(/^\p{L}+/u, ""))
    .slice(-WORDS)
    .reverse();
  const rights = tokensOf(right.replace(/\p{L}+$/u, "")).slice(0, WORDS);
  signs.add(`left1 ${lefts[0] ?? "-"}`);
  for (const word of lefts) signs.add(`left ${word}`);
  for (const word of rights) signs.add(`right ${word}`);
  const field = segmentAt(document, start);
  for (const word of wordsOf((field?.columnName ?? field?.field ?? "").replace(/([a-z])([A-Z])/g, "$1 $2")))
    signs.add(`field ${word}`);
  const line = text.slice(Math.max(text.lastIndexOf("\n", start - 1) + 1, start - 2 * REACH), start);
  const label = LABEL.exec(line);
  if (label) for (const word of [label[1], label[2]]) if (word !== undefined) signs.add(`label ${word.toLowerCase()}`);
}

const tokensOf = (text: string): string[] =>
  (text.toLowerCase().match(/\p{L}[\p{L}\p{M}'’]*|\d+|[^\s\p{L}\d]/gu) ?? []).map((token) =>
    /^\d/.test(token) ? "0" : token,
  );
const wordsOf = (text: string): string[] => text.toLowerCase().match(/\p{L}[\p{L}\p{M}'’]*/gu) ?? [];
