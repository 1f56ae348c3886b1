import { defineDetector, type Candidate, type ScanView } from "../../src/detection/define.js";
import { phraseList, type PhraseHit } from "../../src/detection/phrases.js";
import { TokenKind, type Tokens } from "../../src/detection/tokens.js";
import { matchesOf } from "../../src/text/matches.js";
import { NATIONALITIES } from "../lexicon/belongings.js";
import { PLACES_WORLD } from "../lexicon/places-world.js";
import { PLACES, STREETS } from "../shared/address.js";

const WORLD = phraseList("places of the world", PLACES_WORLD);
/** Words after which the name of a place stands, whatever it is called: where somebody lives, works, goes or is from. */
const ANNOUNCING = phraseList("words before places", [
  ..."lives;live in;lives in;lived in;living in;live at;lives at;lived at;living at;lives near;resides in;resided in;residing in".split(
    ";",
  ),
  ..."resident in;resident of;residents of;born;born in;born at;died in;buried in;raised in;grew up in;settled in;stay in".split(
    ";",
  ),
  ..."stays in;stayed in;staying in;moved to;moved from;moving to;relocated to;travelled to;travelling to;traveled to".split(
    ";",
  ),
  ..."travel to;flew to;fled to;returned to;returns to;deported to;emigrated to;went to;drove to;sent to;visited;visiting".split(
    ";",
  ),
  ..."practising in;practicing in;based in;located in;situated in;stationed in;employed in;works in;worked in;working in".split(
    ";",
  ),
  ..."detained in;held in;imprisoned in;arrested in;detention in;hospital in;school in;house in;home in;land in;property in".split(
    ";",
  ),
  ..."native of;originally from;comes from;came from;arrived from;arrived in;arrived at;left for;flight to;flight from".split(
    ";",
  ),
  ..."village of;town of;city of;district of;province of;region of;municipality of;parish of;county of;island of;suburb of;ward of;port of;community of;borough of;state of".split(
    ";",
  ),
]);
/** What goes behind the name of a place that is called a village, a district. */
const KINDS = phraseList(
  "kinds of places",
  "village;district;province;region;municipality;county;parish;peninsula;island;islands;suburb;borough;valley".split(
    ";",
  ),
);

/** Of a country as much as its name is, where they are said of somebody. */
const DEMONYMS = phraseList("words of countries", [
  ...NATIONALITIES,
  ..."Albanian;Algerian;Angolan;Argentine;Armenian;Austrian;Azerbaijani;Bahamian;Belarusian;Belgian;Bosnian;Croatian;Cypriot;Czech;Danish;Dutch;Estonian;Finnish;Georgian;Icelandic;Indian;Israeli;Kazakh;Kosovan;Latvian;Lebanese;Libyan;Lithuanian;Macedonian;Malawian;Maltese;Mauritian;Moldovan;Mongolian;Montenegrin;Norwegian;Palestinian;Paraguayan;Samoan;Senegalese;Singaporean;Slovak;Slovakian;Slovenian;Spanish;Syrian;Tongan;Uzbek;Yugoslav".split(
    ";",
  ),
]);
const OF_SOMEBODY =
  /^(?:-born|[- ]\p{Lu}\p{Ll}+)?[ \n](?:nationals?|citizens?|subjects?|passports?|nationality|citizenship|origin|descent|extraction|parents|man|men|woman|women|boy|girl|couple|family|immigrants?|migrants?|refugees?|expatriates?)(?!\p{L})/u;

/** Places with a name that is also an everyday word: only behind "in", "at" and the like. */
const PREPOSITION = /^(?:in|at|from|to|near|of|through|outside|around|via|for|between|and|into|towards|within)$/;
const NAME_GOES_ON = /^ (?:Street|Road|Avenue|Drive|Lane|Trace|Ltd|Limited|Hospital|School|College|Office|Branch)/;
/** Capitalised words that stand behind "in" and "to" and are no places. */
const NO_PLACE =
  /^(?:January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|Mr|Mrs|Ms|Miss|Dr|Prof|Article|Articles|Section|Sections|Rule|Rules|Act|Part|Chapter|Schedule|Annex|Appendix|Form|Grade|Standard|Phase|Protocol|Paragraph|English|French|Spanish|German|Hindi|Court|Courts|Government|Council|Cabinet|Parliament|President|Minister|Chamber|Grand|God|He|She|They|We|You|It|The|This|That|These|Those|His|Her|Their|Our|My|Your|Mother|Father|Mum|Mom|Dad|Christmas|Easter|Carnival|Divali|Eid|Room|Level|Block|Lot|Unit|Convention|Constitution|Code|Law|Bill|Order|Decree|Commission|Committee|Application|Applicant|A|An|I)$/;

/** Capitalised words on end from token `first`, joined by blanks and hyphens; index of the last, or -1. */
function lastOfName(tokens: Tokens, first: number): number {
  const isName = (i: number): boolean => {
    const kind = tokens.kind(i);
    return (
      kind === TokenKind.capitalised ||
      kind === TokenKind.mixed ||
      (kind === TokenKind.upper && tokens.end(i) - tokens.start(i) > 3)
    );
  };
  if (!isName(first) || NO_PLACE.test(tokens.word(first))) return -1;
  let last = first;
  for (let i = first + 1; i < first + 5; i++) {
    const gap = tokens.gapAfter(i - 1);
    if (gap !== " " && !/^[-‑–]$/.test(gap)) break;
    if (isName(i) && !NO_PLACE.test(tokens.word(i))) last = i;
    else if (!/^(?:de|del|la|las|los|of|do|da|sur|am|an|auf|upon|under|le|les)$/.test(tokens.word(i))) break;
  }
  return last;
}

/**
 * The name that begins at token `first`, from `start` on, and the country or region behind a comma, `Lublin, Poland`, each by
 * itself.
 */
function* named(tokens: Tokens, first: number, base: number, start = tokens.start(first)): Iterable<Candidate> {
  const last = lastOfName(tokens, first);
  if (last < 0) return;
  yield { start, end: tokens.end(last), base, evidence: [] };
  if (tokens.gapAfter(last) !== ", ") return;
  const end = lastOfName(tokens, last + 1);
  if (end < 0 || !/^(?:[,.;:)\n]|$)/.test(tokens.gapAfter(end))) return;
  yield { start: tokens.start(last + 1), end: tokens.end(end), base, evidence: [] };
}

/** `a «Turkish» national`. */
function* demonyms(view: ScanView): Iterable<Candidate> {
  for (const { start, end } of view.hits(DEMONYMS))
    if (/\p{Lu}/u.test(view.text.charAt(start)) && OF_SOMEBODY.test(view.text.slice(end, end + 40)))
      yield { start, end, base: 0.6, evidence: [] };
}

function* listed(view: ScanView, hits: readonly PhraseHit[], base: number): Iterable<Candidate> {
  const { text, tokens } = view;
  for (const hit of hits) {
    const written = text.slice(hit.start, hit.end);
    if (!/^\p{Lu}/u.test(written) || NAME_GOES_ON.test(text.slice(hit.end, hit.end + 12))) continue;
    const announced =
      PREPOSITION.test(tokens.lower(hit.first - 1)) ||
      /[,(]\s$/.test(text.slice(Math.max(0, hit.start - 2), hit.start));
    if (!announced && base === 0 && hit.last === hit.first && written.length <= 9) continue;
    yield { start: hit.start, end: hit.end, base: announced ? 0.65 : Math.max(base, 0.5), evidence: [] };
  }
}

/** `District of Kyrenia`: where the kind of place is written as part of its name, the name begins there. */
const kindBefore = ({ text }: ScanView, { start, phrase }: PhraseHit): number | undefined =>
  phrase.endsWith(" of") && /\p{Lu}/u.test(text.charAt(start)) ? start : undefined;

/** Names that nobody listed, by the words that announce a place. */
function* announced(view: ScanView): Iterable<Candidate> {
  const { tokens } = view;
  for (const hit of view.hits(ANNOUNCING)) {
    const gap = tokens.gapAfter(hit.last);
    const first = gap === " " && tokens.lower(hit.last + 1) === "the" ? hit.last + 2 : hit.last + 1;
    if (gap !== " " && gap !== "\n") continue;
    yield* named(tokens, first, 0.7, kindBefore(view, hit));
  }
  for (const hit of view.hits(KINDS)) {
    let first = hit.first;
    while (first > 0 && hit.first - first < 4 && tokens.isSpaced(first - 1) && lastOfName(tokens, first - 1) >= 0)
      first--;
    if (first < hit.first) yield { start: tokens.start(first), end: hit.end, base: 0.64, evidence: [] };
  }
}

/** `in Famagusta`, `from LARNACA`: a name in mid-sentence behind a word of place; shorter words in capitals are letters. */
const IN_NAME = /(?<=\b(?:in|In|near|at|from) )(?=\p{Lu}(?:\p{Ll}|\p{Lu}{4}))/gu;

export default defineDetector({
  id: "any.place",
  title: "Place",
  summary: "Names of countries, towns and villages; looked for only where a copy is made for the public.",
  type: "PLACE",
  formatSource: "secondary",
  references: ["https://www.geonames.org"],
  lists: [PLACES, STREETS, WORLD, ANNOUNCING, KINDS, DEMONYMS],
  *scan(view) {
    yield* listed(view, view.hits(PLACES), 0);
    yield* listed(view, view.hits(WORLD), 0.55);
    yield* announced(view);
    yield* demonyms(view);
    for (const { index } of matchesOf(IN_NAME, view.text)) {
      yield* named(view.tokens, view.tokens.firstEndingAfter(index), 0.5);
    }
  },
  repeats: (view, { end }) => !NAME_GOES_ON.test(view.text.slice(end, end + 12)),
  examples: {
    match: [
      "He went to «Chaguanas» and «Port of Spain».",
      "A house in «Fortitude Valley».",
      "The family is from «Whangārei».",
      "She was born in «Kyrenia» and lives in «Gdynia», «Poland».",
      "They came here from «LARNACA», not from CSEC.",
      "He is a «Maltese» national from the «District of Gozo».",
      "«Guyana» was cheaper than the fishing village of «Castara Bay».",
    ],
    ignore: [
      "Chaguanas Road",
      "It was a success of Maltese cooking.",
      "a paradise for birds",
      "In March he came, in French, under Article 6.",
    ],
  },
});
