import type { Span } from "../../src/core/span.js";
import { HOUSE, OF_ONE_HOUSE } from "../../src/core/house-words.js";
import { defineDetector, type Prefilter, type ScanView } from "../../src/detection/define.js";
import { isNameAgain } from "../shared/name-places.js";
import { nameWords } from "../shared/name-runs.js";
import { isOnlyName } from "../shared/name-words.js";

/** Behind the name of a child and before that of a parent. */
const CHILD_OF = "[SsDd]/[Oo]|[Ss]on of|[Dd]aughter of";
const NAME = "\\p{Lu}[\\p{L}'’]{2,20}(?:[ -]\\p{Lu}[\\p{L}'’]{1,20}){0,2}";

const PARENTAGE: Prefilter = { kind: "words", words: ["s/o", "d/o", "son of", "daughter of"], before: 64, after: 64 };

const BEFORE_HOUSE = new RegExp(`^ (?:${OF_ONE_HOUSE}|${HOUSE})(?![\\p{L}-])`, "u");
const BEFORE_PERSONS = new RegExp(`^ (?:${OF_ONE_HOUSE})(?![\\p{L}-])`, "u");
const LONGEST = 12;

/** A word in no list may be a surname beside twins; beside a family it may as well be a make, `the Kindle family`. */
function isNoSurname(view: ScanView, { end }: Span): boolean {
  const words = nameWords(view);
  const last = view.tokens.firstEndingAfter(end - 1);
  const behind = view.text.slice(end, end + LONGEST);
  if (!BEFORE_HOUSE.test(behind)) return words.leadsToThing(last);
  const flags = words.flags(last);
  return !isOnlyName(flags) && (flags !== 0 || !BEFORE_PERSONS.test(behind));
}

export default defineDetector({
  id: "any.person-family",
  title: "Surname of a family",
  summary: "Surnames before words for those of one house: the Ramkhelawan twins, the Garcia family.",
  type: "PERSON",
  formatSource: "unverified",
  references: [],
  prefilter: { kind: "words", words: `${OF_ONE_HOUSE}|${HOUSE}`.split("|"), before: 40, after: 1 },
  patterns: [
    {
      name: "before those of one house",
      regex: new RegExp(
        `(?<=\\b(?:[Tt]he|[Bb]oth|[Tt]wo|[Tt]hree|[Oo]f|[Ww]ith|[Tt]hose|[Ff]or|[Bb]y|[Ff]rom) )(?<value>\\p{Lu}[\\p{L}'’]{2,20}(?:-\\p{Lu}[\\p{L}'’]{1,20})?)(?= (?:${OF_ONE_HOUSE}|${HOUSE})(?![\\p{L}-]))`,
        "gu",
      ),
      base: "likely",
    },
    {
      name: "parent of somebody",
      prefilter: PARENTAGE,
      regex: new RegExp(
        `(?<=(?<![\\p{L}])(?:${CHILD_OF}),? (?:(?:the )?late |Mr\\.? |Mrs\\.? )?)(?<value>${NAME})`,
        "gu",
      ),
      base: "likely",
    },
    {
      name: "child of somebody",
      prefilter: PARENTAGE,
      regex: new RegExp(`(?<![\\p{L}.] ?)(?<value>${NAME})(?=,? [SsDd]/[Oo] \\p{Lu})`, "gu"),
      base: "likely",
    },
  ],
  refuses: isNoSurname,
  repeats: isNameAgain,
  examples: {
    match: [
      "6 children need glasses incl. the «Ramkhelawan» twins.",
      "the «Maharaj» family",
      "both «Garcia» boys",
      "«Ramsaran» s/o «Jhagroo», labourer; «Sita Devi» d/o «Ramlogan»",
    ],
    ignore: [
      "the Tobago girls won",
      "the Kindle family of readers",
      "The Royal family, the Holy Family",
      "both School boys",
    ],
  },
});
