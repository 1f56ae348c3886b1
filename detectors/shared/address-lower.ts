/**
 * Addresses written without capitals, as in chats, call logs and quick entries: "14b bournes rd, st james". Only behind a
 * number, and where a person is spoken of.
 */
import type { Candidate, ScanView } from "../../src/detection/define.js";
import { TokenKind } from "../../src/detection/tokens.js";
import { PLACES, STREETS } from "./address.js";
import { isOffice } from "./address-office.js";
import { settingOf } from "./individual.js";
import { nameWords } from "./name-runs.js";
import { Word } from "./name-words.js";

/** Kinds of street that are no everyday words. */
const KINDS: ReadonlySet<string> = new Set(
  "street st road rd avenue ave av trace tr lane ln drive dr crescent cres terrace tce extension ext boulevard blvd highway hwy circular gardens gdns ct close village settlement main road old road branch road".split(
    " ",
  ),
);
const BEFORE =
  /(?<![\p{L}\d.,$/:-])(?<number>(?:(?:lp|lot|apt|unit|flat|house|no|room|block|bldg)\.? ?#?)?#?\d{1,4}[a-z]?(?:[-/]\d{1,4}[a-z]?)?),? (?<name>(?:\p{L}[\p{L}'’.]{1,15} ){1,3})$/iu;
const MEASURE =
  /^(?:\d+[hm]$)|(?:^| )(?:days?|weeks?|months?|years?|hours?|hrs?|mins?|minutes?|miles?|metres?|meters?|feet|ft|km|kg|times|people|persons?|cars?|trucks?|men|women|children|houses|am|pm|the|a|an|on|in|at|of|to|for|from|by|and|or|is|was|are|were|this|that|my|his|her|our|their|dirt|bad|main|side|long|test|lane|way|drive) /i;
const JOIN = /,? (?:in )?|,\s?/y;
const WITHIN =
  /(?:upstairs|downstairs|(?:apt|unit|flat|lot|phase|ph|bldg|block) ?\d{1,4}[a-z]?|(?:off|near|opp|behind|next to|by|corner) [^.,;\n"]{3,30})(?![\p{L}\d])/iuy;

/** Follows known places and parts of the house. */
function endOf(
  text: string,
  from: number,
  places: ReadonlyMap<number, number>,
): { readonly end: number; readonly place: boolean } {
  let end = from;
  let place = false;
  for (let count = 0; count < 3; count++) {
    JOIN.lastIndex = end;
    const join = JOIN.exec(text)?.[0] ?? "";
    if (join === "") break;
    const at = end + join.length;
    const known = places.get(at);
    WITHIN.lastIndex = at;
    const within = known === undefined ? (WITHIN.exec(text)?.[0].length ?? 0) : 0;
    if (known === undefined && within === 0) break;
    if (known !== undefined) place = true;
    end = known ?? at + within;
  }
  return { end, place };
}

/** Whether a word of the name is none of the language's. */
function isNamed(view: ScanView, start: number, end: number): boolean {
  const words = nameWords(view);
  for (
    let token = view.tokens.firstEndingAfter(start);
    token < view.tokens.count && view.tokens.start(token) < end;
    token++
  )
    if ((words.flags(token) & (Word.english | Word.capitalised)) === 0) return true;
  return false;
}

export function* inLowerCase(view: ScanView): Iterable<Candidate> {
  const { text, tokens } = view;
  const setting = settingOf(view);
  if (setting.kind === "notice") return;
  let places: Map<number, number> | undefined;
  for (const hit of view.hits(STREETS)) {
    if (!KINDS.has(hit.phrase) || tokens.kind(hit.last) !== TokenKind.lower) continue;
    const left = text.slice(Math.max(0, hit.start - 60), hit.start);
    const match = BEFORE.exec(left);
    const number = match?.groups?.["number"];
    const name = match?.groups?.["name"];
    if (number === undefined || name === undefined || MEASURE.test(` ${name}`) || /\n/.test(match?.[0] ?? "")) continue;
    const start = hit.start - (match?.[0].length ?? 0);
    places ??= new Map(view.hits(PLACES).map((place) => [place.start, place.end]));
    const { end, place } = endOf(text, hit.end, places);
    if (!place && !/[a-z/]/i.test(number) && !isNamed(view, start + number.length, hit.start)) continue;
    const about = setting.about(start, end);
    if (about < 0.7 || isOffice(view, { start, end })) continue;
    yield {
      start,
      end,
      base: 0.4,
      evidence: [
        { kind: "shape", effect: place ? 0.45 : 0.38, detail: "number and street in small letters" },
        { kind: "context", effect: Math.round(about * 20) / 100, detail: "an individual is meant" },
      ],
    };
  }
}
