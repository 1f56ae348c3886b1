/**
 * Addresses that are told by what leads to them: a verb of dwelling, "of" behind a person's name, a number of a flat or
 * lamp post. Reads what follows with `readAddress` and weighs whether a private person is meant.
 */
import { matchesOf } from "../../src/text/matches.js";
import type { Candidate, ScanView } from "../../src/detection/define.js";
import { phraseList, type PhraseHit } from "../../src/detection/phrases.js";
import { leadsToDwelling, partReader, readAddress, type AddressParts, type PartReader } from "./address-parts.js";
import { PLACES, SAMPLE } from "./address.js";
import { isOffice, LOT_CODE, namesBody } from "./address-office.js";
import { settingOf } from "./individual.js";

export const DWELLING_VERBS = phraseList(
  "dwelling verbs",
  "lives;live;lived;living;stays;stay;staying;stayed;resides;reside;resided;residing;resident;house is;home is;hiding;renting;rents;rented;rent;boarding;boards;lodging;lodges;moved;moving;shifted;relocated;camping;squatting;sleeping;sleeps;dwells;tenant;address is;address was;address now;collect from;collected from;picked up from;deliver to;delivered to;drop off;homeless;couch surfing;evicted from;bailed to;bail to;post to;send to;letters to;mail to;apartment is;flat is;place is;she on;he on;we on;she by;he by".split(
    ";",
  ),
);
export const PRESENCE = phraseList(
  "presence",
  "is in;is at;now at;still at;back at;over at;is on;up at;down at".split(";"),
);
export const OF = phraseList("of", ["of"]);
export const UNITS = phraseList(
  "address units",
  "lp;l.p;light pole;lamp post;apt;apartment;unit;flat;lot;block;blk;bldg;house;hse;parcel;plot;room;rm;whare;no;number;villa;townhouse;rapid;rapid no;rapid number;rmb;rsd;c/o;c/-;berth;donga;cabin;caravan;duplex;po box;p.o. box;p.o box;hse no;house no;apt no;unit no;flat no;lot no".split(
    ";",
  ),
);
const HOUSES = ["house", "gate", "door", "doors", "houses", "yard", "lot", "driveway"];
export const COUNTED_HOUSES = phraseList(
  "counted houses",
  HOUSES.flatMap((house) =>
    "past;after;from;before;down;up;on the left;on the right;in".split(";").map((where) => `${house} ${where}`),
  ),
);
export const NEIGHBOURS = phraseList(
  "neighbours",
  ["neighbour", "neighbours", "neighbor", "neighbors"]
    .flatMap((who) => ["at", "in", "from", "on", "of"].map((where) => `${who} ${where}`))
    .concat(["next door at", "across at", "over at"]),
);
export const ANCHOR_LISTS = [NEIGHBOURS, DWELLING_VERBS, PRESENCE, OF, UNITS, COUNTED_HOUSES] as const;

/** Where an address may begin behind a verb: at once, or behind a preposition some words on in the same sentence. */
const BEGINS = /(?:^|[\s,(])(?:at|on|in|by|from|to|is|was|address|over|with)[:,]?\s{1,3}|^\s{1,3}/giu;
const REACH = 64;
const PERSON_BEFORE =
  /(?:\p{Lu}[\p{L}'’.-]+ (?:\p{Lu}\.? )?\p{Lu}[\p{L}'’.-]+\)?|\b(?:Mr|Mrs|Ms|Miss)\.? \p{Lu}[\p{L}'’-]+|\b(?:yrs?|years?)(?: old| of age)?|\bage[ds]? \d{1,3}|\b\d{1,2} ?y\/?o|[\p{L}\d)]),? $|\| $/u;
const NAMED_OFFICE =
  /(?:Minist|Depart|Secretar|Director|Registrar|Commission|Bank|Universit|College|School|Church|Hospital|Board|Ltd|Limited|Corporation|Authority|Office|Agency|Manager)/;
const SUBJECT = /(?:\b(?:he|she|i|we|they|who|mum|mom|dad|mother|father|son|daughter)|\p{Lu}\p{L}+|\)) $/iu;

type Reader = (start: number) => AddressParts | undefined;

const partReaders = new WeakMap<ScanView, PartReader>();

/** Reads parts of addresses in this text; the known places are gathered once. */
export function partsOf(view: ScanView): PartReader {
  let partAt = partReaders.get(view);
  if (!partAt) {
    const places = new Map(view.hits(PLACES).map(({ start, end }) => [start, end]));
    partReaders.set(view, (partAt = partReader(view.text, places)));
  }
  return partAt;
}

/** Reads addresses in this text. */
export function readerOf(view: ScanView): Reader {
  const partAt = partsOf(view);
  return (start) => readAddress(view.text, start, partAt);
}

/** An address with what speaks for it; `about` is how surely an individual is meant, 0..1. */
export function anchoredAddress(
  parts: { start: number; end: number },
  effect: number,
  detail: string,
  about?: number,
): Candidate {
  const evidence = [{ kind: "context", effect, detail } as const];
  return {
    start: parts.start,
    end: parts.end,
    base: 0,
    evidence:
      about === undefined
        ? evidence
        : [...evidence, { kind: "context", effect: Math.round(about * 20) / 100, detail: "an individual is meant" }],
  };
}

/** "stays with her aunt in the blue house, Freeport". */
export function* behindVerbs(view: ScanView): Iterable<Candidate> {
  const read = readerOf(view);
  for (const hit of view.hits(DWELLING_VERBS)) {
    const parts = firstDwelling(view.text, hit, read);
    if (parts) yield anchoredAddress(parts, 0.66, "verb of dwelling");
  }
  const setting = settingOf(view);
  for (const hit of view.hits(PRESENCE)) {
    if (!SUBJECT.test(view.text.slice(Math.max(0, hit.start - 24), hit.start))) continue;
    const parts = read(hit.end + 1);
    if (!parts || !leadsToDwelling(parts) || !(parts.number || parts.relation)) continue;
    if (setting.about(parts.start, parts.end) < 0.75 || namesBody(view.text.slice(parts.start, parts.end))) continue;
    yield anchoredAddress(parts, 0.58, "said of a person");
  }
}

function firstDwelling(text: string, hit: PhraseHit, read: Reader): AddressParts | undefined {
  const around = text.slice(hit.end, hit.end + REACH);
  const stop = /[.!?;](?=\s+\p{Lu}|\s*$)|\n[ \t]*\n/u.exec(around)?.index ?? around.length;
  BEGINS.lastIndex = 0;
  for (let match = BEGINS.exec(around); match && match.index < stop; match = BEGINS.exec(around)) {
    const parts = read(hit.end + match.index + match[0].length);
    if (parts && leadsToDwelling(parts)) return parts;
    // The space behind one preposition may be the one before the next.
    BEGINS.lastIndex = match.index + Math.max(1, match[0].trimEnd().length);
  }
  return undefined;
}

/** Reads from as far before the place as the same address may begin: "Cane Village, LP 7". */
function readAround(text: string, at: number, read: Reader): AddressParts | undefined {
  const left = text.slice(Math.max(0, at - REACH), at);
  const line = left.slice(Math.max(left.search(/[^\n|;:("]*$/), 0));
  // At the beginning of each stretch between commas and behind each preposition.
  for (const match of matchesOf(CHUNK, line)) {
    const start = at - line.length + match.index + match[0].length;
    if (start >= at) break;
    const parts = /[\p{Lu}\d#]/u.test(text.charAt(start)) ? read(start) : undefined;
    if (parts && parts.end > at + 1) return parts;
  }
  return read(at);
}
const CHUNK = /(?:^|,|\b(?:at|in|on|of|near|from|to|\+))\s*/g;

/** "the second gate past the mill", with road and village before and behind. */
export function* fromLandmarks(view: ScanView): Iterable<Candidate> {
  const read = readerOf(view);
  const setting = settingOf(view);
  for (const hit of view.hits(COUNTED_HOUSES)) {
    const word = view.tokens.start(Math.max(0, hit.first - 1));
    const parts = readAround(view.text, word, read);
    if (!parts?.relation || !(parts.street || parts.places > 0) || parts.end <= hit.end) continue;
    const about = setting.about(parts.start, parts.end);
    if (about > 0) yield anchoredAddress(parts, 0.4, "counted from a landmark", about);
  }
}

/** "Anil Lal, 41, mason, of Cane Road, Debe". */
export function* behindPersons(view: ScanView): Iterable<Candidate> {
  const { text } = view;
  const read = readerOf(view);
  const setting = settingOf(view);
  for (const hit of view.hits(OF)) {
    if (!/^\s(?:[\p{Lu}\d#]|the |a )/u.test(text.slice(hit.end, hit.end + 5))) continue;
    const left = text.slice(Math.max(0, hit.start - 46), hit.start);
    if (!PERSON_BEFORE.test(left) || NAMED_OFFICE.test(left)) continue;
    const parts = read(hit.end + 1);
    if (!parts || namesBody(text.slice(parts.start, parts.end))) continue;
    if (
      !leadsToDwelling(parts) &&
      !(parts.places > 0 && OF_VILLAGE.test(left) && !NOT_VILLAGE.test(text.slice(parts.end, parts.end + 24)))
    )
      continue;
    if (!/,\s$|\d/.test(left) && !/\p{Lu}[\p{L}'’.-]+ $/u.test(left)) continue;
    const about = setting.about(hit.start, parts.end);
    if (about >= 0.7) yield anchoredAddress(parts, 0.6, "behind a person's name");
  }
}

/** A person, with age, trade or title, "of" a village: where they live. */
const OF_VILLAGE =
  /(?:\b(?:Mr|Mrs|Ms|Miss)\.? \p{Lu}[^,\n]{1,34}|\d{1,3}(?: ?yrs?| years?(?: old| of age)?| ?y\/?o)?,?|\p{Lu}[\p{L}'’-]+ \p{Lu}[\p{L}'’-]+, (?:\p{Ll}{3,14},? ){0,2}|\b(?:who|brother|sister|cousin|son|daughter|man|woman|labourer|farmer|housewife|driver|mason|vendor|carpenter|fisherman|pensioner|widow|student),?) $/u;
const NOT_VILLAGE =
  /^ (?:Court|Magistrates?|Hospital|School|College|District|Office|Branch|Police|Station|Parish|Church|Regional|Borough|City|Council|Corporation|Division|Club)/;

const PUBLIC_ROOM =
  /\b(?:hearing|court|meeting|conference|committee|interview|server|class|ward|training|board|operating|store|industrial)s? $/i;
const AT_NUMBER =
  /\b[Nn]eighbour[^.\n]{0,40}(?:\bin |\()$|\b(?:at|from|opposite|outside|next to|neighbours? at|neighbour,?) $/i;
const AT_UNIT =
  /(?:\b(?:at|from|opposite|outside|next to|of|near|in|by|to|neighbour,?)|\b[Nn]eighbour[^.\n(]{0,40}\() ?$/;
const SHORT = /^(?:no|number|rapid|unit|flat|apt|apartment|house|hse)$/;

/** "my neighbour at #47". */
export function* ofNeighbours(view: ScanView): Iterable<Candidate> {
  const setting = settingOf(view);
  for (const hit of view.hits(NEIGHBOURS)) {
    HOUSE_ALONE.lastIndex = hit.end + 1;
    const number = HOUSE_ALONE.exec(view.text)?.[0];
    if (number === undefined) continue;
    const about = setting.about(hit.start, hit.end);
    const span = { start: hit.end + 1, end: hit.end + 1 + number.length };
    if (about >= 0.7) yield anchoredAddress(span, 0.42, "number of a neighbour's house", about);
  }
}
const HOUSE_ALONE =
  /(?:#|[Nn]os?\.? ?|[Nn]umber )\d{1,4}[A-Za-z]?(?![\p{L}\d]|[:.]\d)|\d{1,4}[A-Z]?(?=[.,;)\n]|$| (?:has|have|is|was|and|who|keeps?|says?|plays?)\b)/uy;

/** A flat, lot or lamp post with its road or village; or alone behind a preposition where an individual is meant. */
export function* fromUnits(view: ScanView): Iterable<Candidate> {
  const { text } = view;
  const read = readerOf(view);
  const setting = settingOf(view);
  let last = 0;
  for (const hit of view.hits(UNITS)) {
    if (hit.start < last) continue;
    const parts = readAround(text, hit.start, read);
    if (!parts?.number || SAMPLE.test(text.slice(parts.start, parts.end))) continue;
    const isNumber = hit.phrase === "no" || hit.phrase === "number";
    const about = setting.about(parts.start, parts.end);
    const before = text.slice(Math.max(0, hit.start - 90), hit.start);
    if (about === 0 || LOT_CODE.test(text.slice(parts.start, parts.end)) || isOffice(view, parts)) continue;
    const whole = parts.street || parts.relation || (parts.places > 0 && !isNumber);
    if (PUBLIC_ROOM.test(before)) continue;
    const bare = (isNumber ? AT_NUMBER : AT_UNIT).test(before);
    const isShort = SHORT.test(hit.phrase);
    if (
      !whole &&
      !(bare && isShort && about >= 0.75 && !/^ (?:of|and|or|in the)\b/.test(text.slice(parts.end, parts.end + 8)))
    )
      continue;
    last = parts.end;
    yield anchoredAddress(
      parts,
      whole ? 0.4 : 0.35,
      whole ? "number of a dwelling and place" : "number of a dwelling",
      about,
    );
  }
}
