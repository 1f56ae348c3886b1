/**
 * Postal and street addresses put together from their parts: number, name, kind of street, locality, postcode, over
 * commas and line ends. Tells those of dwellings from those of offices by what stands around them.
 */
import type { Evidence } from "../../src/core/finding.js";
import type { Candidate, ScanView } from "../../src/detection/define.js";
import { phraseList, type PhraseHit } from "../../src/detection/phrases.js";
import { TokenKind } from "../../src/detection/tokens.js";
import { PLACES_NZ } from "../lexicon/places-nz.js";
import { PLACES_QLD } from "../lexicon/places-qld.js";
import { PLACES_TT } from "../lexicon/places-tt.js";
import { STREET_TYPES, WEAK_STREET_TYPES } from "../lexicon/street-types.js";
import { isOffice, namesBody } from "./address-office.js";
import { readTail, type Tail } from "./address-tail.js";
import { settingOf } from "./individual.js";
import { nameWords } from "./name-runs.js";
import { isOnlyName } from "./name-words.js";

export const STREETS = phraseList("street types", STREET_TYPES);
export const PLACES = phraseList("places", [...PLACES_TT, ...PLACES_QLD, ...PLACES_NZ]);

const UNIT =
  "(?:Apt|Apartment|Apmt|Unit|Flat|Suite|Shop|Room|Rm|Villa|Townhouse|Duplex|House|Hse|Bldg|Building|Block|Blk|Tower|Berth|Slip|Site|Cabin|Van|Caravan|Bay|Level|Lvl|Floor|L|U)";
const ONES = "one|two|three|four|five|six|seven|eight|nine";
const TEENS = "ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen";
const TENS = "twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety";
/** "forty-one", "one hundred and six": as it is spoken. */
const SPOKEN = `(?:(?:${ONES}) hundred(?: and)? )?(?:(?:${TENS})(?:[- ](?:${ONES}))?|${TEENS}|${ONES})`;
const POLE = "(?:L\\.?P\\.?|Light ?Pole|Lamp ?Post|Lot|Plot|Mile ?Post)";
// What stands before the name of a street: care of, unit, number, fraction, mile mark.
const NUMBER_PART = new RegExp(
  `(?:(?<![\\p{L}\\d])c/o:? {1,2})?(?:(?<![\\p{L}\\d])${UNIT}\\.? ?(?:No\\.? ?)?#? ?\\d{0,4}[A-Z]?(?:[-/]\\d{1,4}[A-Z]?)?,?(?: {1,2}|\\s?\\n *)){0,3}(?:(?:#|Nos?\\. ?|No ?|(?<![\\p{L}\\d])${POLE} ?(?:No\\.? ?)?#? ?){0,2}(?<![\\p{L}\\d.$/-])(?!\\d{2,3}[MF] [–-] )\\d{1,5}[A-Za-z]?(?: ?[-–/&] ?\\d{1,5}[A-Za-z]?)?(?: ?(?:¼|½|¾|\\d/\\d))?(?: ?(?:mm|mile ?(?:mark|post)|km)\\b\\.?)?|(?<=\\b(?:at|on|in|is|by|of|number|no) )(?:${SPOKEN})|(?<![\\p{L}\\d])[UL]\\d{1,4}[A-Z]?/\\d{1,5}[A-Za-z]?|(?<![\\p{L}\\d])c/o),?(?: {1,2}|\\s?\\n *)(?:[Cc]or(?:ner|\\.)? (?:of )?)?$`,
  "iu",
);
const MAY_BE_NUMBER = new RegExp(`\\d|c/o|(?:${ONES}|${TEENS}|${TENS}),? $`, "i");
// Looked for backwards from the place where the address begins, at the cost of a few steps.
const DWELLING =
  /(?<=(?:\b(?:home|residential|postal|mailing|street|supply|service|property|premises|residence|current|previous|former|last|his|her|my|delivery|forwarding|safe|res\.?) ?address(?:es)?|\baddress|\bpremises|\bresid(?:es?|ed|ing|ent|ence)(?: (?:of|at|in))?|\bliv(?:es?|ed|ing)(?: (?:alone|now|with \p{L}+(?: \p{L}+)?))? (?:at|on|in|by)|\bhome (?:is )?(?:at|on|of)|\bhouse (?:is )?(?:at|on)|\bstay(?:s|ing|ed)? (?:at|by|on)|\bmoved (?:to|from|into)|\bcollect(?:ed)? from|\brent(?:s|ed|ing)?(?: \p{L}+){0,3} at|\bdeliver(?:ed)? to|\bproperty at|\bhouse at|\bapartment at|\bflat at|\btenant (?:at|of)|\bowner of|\boccupier of|\bsupply at|\bposted (?:it )?to|\bsent to|\bneighbours? (?:at|of|on|in))["”*,]{0,3} ?[:;=.–-]?\s{0,14}["*(]{0,3}(?:is |was )?)/iuy;
/** What leads to a dwelling where a person is spoken of, and to any place elsewhere. */
const KIN_LEAD =
  /(?<=(?:\b(?:bailed|bail|released|returned|discharged|drop(?:ped)?|taken|back) (?:home )?(?:to|at)|\b(?:served|visited|found|seen|interviewed|attended)(?: (?:him|her|them|on))? at|\b(?:now|currently|presently) (?:at|in|on|by)|\b(?:mother|mum|mom|father|dad|nan|nana|gran|granny|grandmother|grandfather|tantie|aunt|aunty|auntie|uncle|sister|brother|cousin|friend|partner|girlfriend|boyfriend|daughter|son|parents|landlord)(?:['’]s?)?(?: (?:place|house|home|flat|unit|yard|apartment|room|family))?,?(?: (?:at|in|on|by|of|from))?|\b(?:place|house|home|room|flat|unit|apartment|villa|yard|property|premises) (?:at|on|in|off|near)|\b(?:shack|caravan|tent|annexe?|granny flat) (?:at|on|in|behind))["”*,]{0,3} ?[:;–-]?\s{0,4})/iuy;
const NOT_POSTAL =
  /\b(?:e-?mail|ip|mac|web|office|business|registered|bank|agency|company|physical|return|school|site) address\W{0,6}$/i;
const OF_PERSON = /(?:\b(?:Mr|Mrs|Ms|Miss)\.? [^\n]{1,40}|\p{Lu}[\p{L}'’-]+ \p{Lu}[\p{L}'’-]+),? (?:of|at) $/u;
const PERSON_LINE =
  /(?:^|\n)[ \t]*(?:(?:Mr|Mrs|Ms|Miss|Mx|Dr)\.? (?:and |& )?[^\n]{2,50}|\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’.-]*){1,3})[ \t]*\n[ \t]*$/u;
// In a line of a list, an entry of its own behind a name.
const SET_OFF = /(?: [-–] | {2,}|\||\t|\(| · )$/;
const LIST_PERSON = /\p{Lu}[\p{L}'’-]+,? \p{Lu}[\p{L}'’.-]*/u;
/** Addresses of forms that are filled in to show how. */
export const SAMPLE = /\b(?:Example|Sample\w*|Any ?town|Any ?(?:Street|Trace|Road|Village)|Nowhere|Your Street)\b/i;

export interface Address {
  readonly start: number;
  readonly end: number;
  readonly evidence: readonly Evidence[];
}

const cache = new WeakMap<ScanView, readonly Candidate[]>();

/** All street addresses of a text, of offices too (those with little confidence). */
export function findAddresses(view: ScanView): readonly Candidate[] {
  let found = cache.get(view);
  if (!found) cache.set(view, (found = [...assemble(view)]));
  return found;
}

function* assemble(view: ScanView): Iterable<Candidate> {
  const places = new Map(view.hits(PLACES).map(({ start, end }) => [start, end]));
  let last = 0;
  for (const hit of view.hits(STREETS)) {
    if (hit.start < last) continue;
    const nameStart = startOfName(view, hit);
    if (nameStart === undefined) continue;
    const left = view.text.slice(Math.max(0, nameStart - 90), nameStart);
    const number = MAY_BE_NUMBER.test(left.slice(-40)) ? NUMBER_PART.exec(left) : null;
    const weak = WEAK_STREET_TYPES.has(hit.phrase);
    const start = nameStart - (number?.[0].length ?? 0) + leadingBlanks(number?.[0] ?? "");
    const tail = readTail(view.text, hit.end, places, number !== null);
    if (!number && weak && !tail.place) continue;
    const candidate = judge(view, { start, end: tail.end }, number !== null, tail);
    if (!candidate) continue;
    last = tail.end;
    yield candidate;
  }
}

const leadingBlanks = (text: string): number => text.length - text.trimStart().length;

/** Where the name before the kind of street begins; undefined when it is no street. */
function startOfName(view: ScanView, hit: PhraseHit): number | undefined {
  const { tokens } = view;
  const kind = tokens.kind(hit.first);
  const written = kind === TokenKind.capitalised || kind === TokenKind.upper;
  if (!written) return undefined;
  // "St. James": a saint, where no name stands before.
  let first = hit.first;
  for (let words = 0; words < 5; words++) {
    const gap = tokens.gapAfter(first - 1);
    if (first === 0 || !/^(?:\.? {1,2}|-|,)$/.test(gap) || (gap === "," && words > 0)) break;
    const word = tokens.word(first - 1);
    const isName =
      /^\p{Lu}/u.test(word) ||
      /^\d{1,3}(?:st|nd|rd|th)$/i.test(word) ||
      (words > 0 && /^(?:of|de|du|la|el)$/.test(word));
    if (
      !isName ||
      NOT_IN_NAME.test(word) ||
      (gap.startsWith(".") && !/^(?:St|Ste|Mt|Dr|Pt|Sgt|Capt|Sir|[A-Z])$/.test(word))
    )
      break;
    first--;
  }
  if (first === hit.first) return undefined;
  // "0900h Dr Lee": a title before a name.
  if (hit.phrase === "dr" && TITLE_BEFORE_NAME.test(view.text.slice(hit.end, hit.end + 6))) return undefined;
  // "Magistrates Court", "High Court": no street.
  if (hit.phrase === "court" && COURTS.test(tokens.word(hit.first - 1))) return undefined;
  return tokens.start(first);
}
const TITLE_BEFORE_NAME = /^\.? \p{Lu}\p{Ll}/u;
const COURTS =
  /^(?:Magistrates?|Magistrates['’]|High|Supreme|District|Family|Appeal|County|Youth|Federal|Land|Environment|Employment|Industrial|Coroners?|Local|Assize|Criminal|Circuit|Children)$/i;
const NOT_IN_NAME =
  /^(?:The|On|At|In|Of|And|From|To|By|For|Our|Your|My|His|Her|This|That|C|LP|Lot|Apt|Unit|No|Address|Corner|Cor|Off|Near|Along|I|A|Is|Was|Home|Dear|Re|See|Premises|Level|Shop|Flat|Block|Bldg|Plot)$/i;

function sticky(regex: RegExp, text: string, at: number): string | undefined {
  regex.lastIndex = at;
  return regex.exec(text)?.[0];
}

/** "Agnes Mark, Quarry Drive, Penal": a person's name and a comma directly before. */
function isBehindName(view: ScanView, start: number): boolean {
  const words = nameWords(view);
  const token = view.tokens.firstEndingAfter(start) - 1;
  return (
    token > 0 &&
    /^,\s/.test(view.tokens.gapAfter(token)) &&
    words.isCapital(token) &&
    isOnlyName(words.flags(token)) &&
    words.isCapital(token - 1)
  );
}

/** What speaks for a dwelling and what for an office. */
function judge(
  view: ScanView,
  span: { start: number; end: number },
  numbered: boolean,
  tail: Tail,
): Candidate | undefined {
  const { text } = view;
  const before = text.slice(Math.max(0, span.start - 110), span.start);
  const line = before.slice(before.lastIndexOf("\n") + 1);
  const lead = before.slice(-42);
  const dwelling = sticky(DWELLING, lead, lead.length) !== undefined && !NOT_POSTAL.test(before.slice(-30));
  const setting = settingOf(view);
  const about = setting.about(span.start, span.end);
  const kin =
    !dwelling && about >= 0.75 && setting.kind !== "notice" && sticky(KIN_LEAD, lead, lead.length) !== undefined;
  const ofPerson =
    kin || (/(?:of|at) $/.test(line) && OF_PERSON.test(line)) || (line.trim() === "" && PERSON_LINE.test(before));
  const inList =
    !numbered &&
    tail.place &&
    setting.kind === "record" &&
    ((SET_OFF.test(line) && LIST_PERSON.test(line)) || isBehindName(view, span.start));
  if (!numbered && !dwelling && !ofPerson && !inList) return undefined;
  const value = text.slice(span.start, span.end);
  const evidence: Evidence[] = [
    { kind: "shape", effect: numbered ? 0.45 : 0.25, detail: numbered ? "number and street" : "street" },
  ];
  if (tail.place) evidence.push({ kind: "lexicon", effect: 0.15, detail: "locality" });
  if (tail.postcode) evidence.push({ kind: "shape", effect: 0.1, detail: "state or postcode" });
  if (dwelling) evidence.push({ kind: "context", effect: 0.3, detail: "word for a dwelling" });
  else if (ofPerson || inList) evidence.push({ kind: "context", effect: 0.25, detail: "behind a person's name" });
  else if (about >= 0.75) evidence.push({ kind: "context", effect: 0.1, detail: "an individual is meant" });
  const isOfPeople = setting.kind === "record";
  if (about === 0 || (setting.density < 1 && !isOfPeople))
    evidence.push({ kind: "against", effect: -0.16, detail: "no individual near" });
  if (!dwelling && !(ofPerson && !namesBody(before)) && isOffice(view, span))
    evidence.push({ kind: "against", effect: -0.5, detail: "an office stands here" });
  if (SAMPLE.test(value)) evidence.push({ kind: "placeholder", effect: -0.5, detail: "looks like a sample value" });
  return { ...span, base: 0, evidence };
}
