import { addressVariants } from "../shared/address-variants.js";
import { defineDetector, type Candidate, type ScanView } from "../../src/detection/define.js";
import { phraseList } from "../../src/detection/phrases.js";
import { readerOf } from "../shared/address-anchored.js";
import { isOffice, LOT_CODE } from "../shared/address-office.js";
import { PLACES, SAMPLE, STREETS } from "../shared/address.js";
import { nameWords } from "../shared/name-runs.js";
import { Word } from "../shared/name-words.js";
import { SETTING_LISTS, settingOf } from "../shared/individual.js";
import { wholeAddress } from "../shared/whole-address.js";

const MARKERS = phraseList("address markers tt", [
  "LP",
  "L.P",
  "Light Pole",
  "Lamp Post",
  "Mile Mark",
  "mm",
  "Apt",
  "Apartment",
  "Lot",
  "Unit",
]);
const POLE_NUMBER = /\.? ?(?:No\.? ?|#)? ?#?\d{1,4}(?:[/-]\d{1,4})?[A-Z]?(?![\d%$]|\.\d)/iy;
const REST =
  /,? (?:off |opp\.? |near )?(?:the )?(?:\p{Lu}[\p{L}'’.-]{1,20}|No\. ?\d)(?: (?:No\. ?\d|\p{Lu}[\p{L}'’.-]{1,20}|of|de)){0,4}(?:, (?:off |opp\.? |near )?\p{Lu}[\p{L}'’-]{1,20}\.?(?: \p{Lu}[\p{L}'’-]{1,20}){0,3})?/uy;
const DWELLING_VERBS = phraseList(
  "dwelling verbs tt",
  "lives;live;living;stays;staying;house is;home is;hiding;renting".split(";"),
);
const DESCRIBED =
  /(?: \p{L}{2,8}){0,2}? (?:in|at|on|by) (?<value>(?:the |a |an )?(?:\p{L}{2,12} ){0,3}(?:house|room|apartment|flat|gate|yard|gallery|board house|shelter|hostel|upstairs|downstairs)(?: (?:behind|opposite|opp\.?|next to|in|near|on|over|at|by|off|after|past)(?: the)? [^.;,\n"]{3,50}))/iuy;

/** A lamp post, lot or flat that stands alone in a text about a person. */
function* poles(view: ScanView): Iterable<Candidate> {
  const { text } = view;
  const setting = settingOf(view);
  const places = new Map(view.hits(PLACES).map(({ start, end }) => [start, end]));
  for (const hit of view.hits(MARKERS)) {
    const pole = /^(?:LP|L\.P|Light Pole|Lamp Post)$/.test(hit.phrase);
    if (!/^\p{Lu}/u.test(text.charAt(hit.start))) continue;
    POLE_NUMBER.lastIndex = hit.end;
    const number = POLE_NUMBER.exec(text);
    if (!number) continue;
    const about = setting.about(hit.start, hit.end);
    let end = hit.end + number[0].length;
    REST.lastIndex = end;
    const rest = pole ? REST.exec(text) : null;
    if (rest) end += rest[0].length;
    if (pole && rest) end = endOfLocality(text, end, places);
    if (SAMPLE.test(text.slice(hit.start, end))) continue;
    const effect = pole ? 0.5 : 0.27;
    if (!pole && (about < 0.75 || LOT_CODE.test(text.slice(hit.start, end + 6)))) continue;
    if (!pole) {
      const parts = readerOf(view)(hit.start);
      if (parts && (parts.street || parts.places > 0 || parts.relation)) end = Math.max(end, parts.end);
      if (isOffice(view, { start: hit.start, end })) continue;
    }
    if (/^ (?:Industrial|of the|kWh|Estate|plan|no)/.test(text.slice(end, end + 14))) continue;
    yield {
      start: hit.start,
      end,
      base: effect,
      evidence: [
        { kind: "pattern", effect, detail: pole ? "lamp post number" : "lot or flat number" },
        { kind: "context", effect: Math.round(about * 25) / 100, detail: "an individual is meant" },
        ...(setting.density < 1 && !isBehindName(view, hit.start)
          ? [{ kind: "against", effect: -0.15, detail: "no individual near" } as const]
          : []),
      ],
    };
  }
}

/** Words of a name, at most. */
const NAME_WORDS = 4;

/** `Mei De Freitas, LP 71`: whose place it is stands right before it. */
function isBehindName(view: ScanView, start: number): boolean {
  const { tokens } = view;
  const words = nameWords(view);
  const last = tokens.firstEndingAfter(start) - 1;
  if (last < 0 || !/^,? (?:of )?$/.test(view.text.slice(tokens.end(last), start))) return false;
  for (let token = last; token >= 0 && token > last - NAME_WORDS && words.isCapital(token); token--) {
    if (token < last && (words.flags(token) & Word.given) !== 0) return true;
    if (tokens.gapAfter(token - 1) !== " ") return false;
  }
  return false;
}

/** A known place on the next line belongs to the address. */
function endOfLocality(text: string, end: number, places: ReadonlyMap<number, number>): number {
  const gap = /^,?[ \t]{0,3}\r?\n[ \t]{0,80}/.exec(text.slice(end, end + 90));
  return (gap && places.get(end + gap[0].length)) ?? end;
}

/** A dwelling told by what stands around it: "the flat behind the pharmacy on Henry Street". */
function* described(view: ScanView): Iterable<Candidate> {
  for (const hit of view.hits(DWELLING_VERBS)) {
    DESCRIBED.lastIndex = 0;
    const match = DESCRIBED.exec(view.text.slice(hit.end, hit.end + 140));
    const value = match?.groups?.["value"];
    if (!match || value === undefined) continue;
    const start = hit.end + match[0].lastIndexOf(value);
    yield {
      start,
      end: start + value.trimEnd().length,
      base: 0.6,
      evidence: [{ kind: "pattern", effect: 0.6, detail: "dwelling described" }],
    };
  }
}

export default defineDetector({
  id: "tt.address",
  title: "Trinidad and Tobago address",
  summary: "Addresses by lamp post, lot or mile mark, and dwellings described by what is near them.",
  type: "ADDRESS",
  whole: wholeAddress,
  variants: addressVariants,
  formatSource: "weak",
  references: ["https://www.ttpost.net"],
  lists: [MARKERS, DWELLING_VERBS, STREETS, PLACES, ...SETTING_LISTS],
  *scan(view) {
    yield* poles(view);
    yield* described(view);
  },
  examples: {
    match: [
      "My neighbour at «LP 50» took it.",
      "She and her son live by the fence to «LP 25». The mother there said that she knew him.",
      "Complaint by Farida Joseph, «LP 23, Coconut Drive, San Fernando». The valve at the junction was left open.",
      "She is at «Light Pole 12, Suchit Trace, Penal» with her son.",
      "He lives in «the flat behind the pharmacy on Henry Street».",
      "My aunt lives at «Apt 7, Palm Court, Arima» with her son.",
    ],
    ignore: [
      "He found 9 rounds, lot 55X-301, in her bag.",
      "Replace lamp posts along the road.",
      "The LP record of 1978.",
      "She told him that her son paid LP 25.50 and LP 30% for it.",
      "Lot 14 of the tender: cement, 12 mm steel.",
      "Unit 4 of the plant is down.",
    ],
  },
});
