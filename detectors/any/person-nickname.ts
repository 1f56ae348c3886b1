import { defineDetector, type Prefilter, type ScanView, type Validity } from "../../src/detection/define.js";
import type { Span } from "../../src/core/span.js";
import { nameWords } from "../shared/name-runs.js";
import { isNameAgain } from "../shared/name-places.js";
import { isOnlyName, Word } from "../shared/name-words.js";

/** Words that a paper gives in quotation marks to what it has named in full. */
const DEFINED =
  /^(?:Act|Company|Ministry|Department|Council|Board|Agency|Applicant|Respondent|Claimant|Defendant|Plaintiff|Complainant|Appellant|Property|Premises|Bank|Trust|School|Tenant|Landlord|Employer|Employee|Agreement|Policy|Commission|Corporation|Authority|Contractor|Client|Owner|Lender|Borrower|Customer|Union|Fund|Court|Tribunal|Estate|Vendor|Purchaser|Parties|Order|Contract|Report|Will|Deceased|Child|Children|Father|Mother)$/i;

/** Whether the word before the quotation mark is one that persons are called by. */
function isBehindName(view: ScanView, { start }: Span): boolean {
  const words = nameWords(view);
  const before = view.tokens.firstEndingAfter(start) - 1;
  if (before < 0 || !words.isCapital(before)) return false;
  const flags = words.flags(before);
  if ((flags & (Word.thing | Word.capitalised | Word.placeHead)) !== 0) return false;
  return (flags & (Word.given | Word.surname)) !== 0 || (flags & (Word.english | Word.place)) === 0;
}

/** Short for “otherwise called” and “also called”, as police write. */
const isAlias = ({ text }: ScanView, { start }: Span): boolean =>
  /(?:\bo\/c|\ba\/c|\balias|\ba\.?k\.?a\.?|\bnicknamed?) {0,2}["“]$/.test(text.slice(Math.max(0, start - 16), start));

/** `Singh @ Arima`, `Lunch @ Joe's`: without quotation marks the sign means the place, too. */
function isPlaceOfMeeting(view: ScanView, { start }: Span): boolean {
  if (!/@ $/.test(view.text.slice(Math.max(0, start - 2), start))) return false;
  const words = nameWords(view);
  const at = view.tokens.firstEndingAfter(start);
  return !isOnlyName(words.flags(at - 1)) || (words.flags(at) & (Word.place | Word.thing | Word.capitalised)) !== 0;
}

const IN_MARKS: Prefilter = { kind: "character", character: ['"', "“", "”", " @ "], before: 4, after: 32 };
/** Words by which a text says what somebody is called besides the name. */
const SAID_BY: Prefilter = {
  kind: "words",
  words: ["nickname", "nicknames", "nicknamed", "nick name", "street name", "pet name", "house name"],
  before: 0,
  after: 40,
};
const SAID =
  "(?<![\\p{L}])(?:[Nn]ick ?names?(?:d| is| was| of| as)?|(?:[Ss]treet|[Pp]et|[Hh]ouse) name(?: is| of| was)?):? ";
const SAID_BEFORE = new RegExp(`${SAID}$`, "u");
const SAID_LENGTH = 24;

/** Whether a word for nicknames stands before: `by the nickname Sav`. */
const isSaid = ({ text }: ScanView, { start }: Span): boolean =>
  SAID_BEFORE.test(text.slice(Math.max(0, start - SAID_LENGTH), start));

export default defineDetector({
  id: "any.person-nickname",
  title: "Nickname",
  summary:
    "What somebody is called: in quotation marks behind or within the name, behind @, behind a word for nicknames.",
  type: "PERSON",
  formatSource: "unverified",
  references: [],
  prefilter: IN_MARKS,
  patterns: [
    {
      name: "in quotation marks behind a name",
      regex:
        /(?<=\p{L},? {0,4}\(?["“])(?<value>\p{Lu}[\p{Ll}'’-]{1,14}(?: \p{Lu}[\p{Ll}'’-]{1,14})?)(?=["”](?:\)| \p{Lu}\p{L}|,|\s{2}|\s?$))/gmu,
      base: "likely",
    },
    {
      name: "in quotation marks behind what says so",
      regex:
        /(?<=(?:\bo\/c|\ba\/c|\balias|\ba\.?k\.?a\.?|\bnicknamed?|\bknown as|\bgoes by|\bcalled) {0,2}["“])(?<value>\p{Lu}[\p{Ll}'’-]{1,14}(?: \p{Lu}[\p{Ll}'’-]{1,14})?)(?=["”])/gu,
      base: "likely",
    },
    {
      name: "behind a name and @",
      regex:
        /(?<=\p{L} @ ["“]?)(?<value>\p{Lu}[\p{L}'’-]{1,14}(?: \p{Lu}[\p{L}'’-]{1,14})?)(?=["”]|[,.;:)]|\s{2}|\s?$| (?:of|aged?|d\.?o\.?b|\d)(?![\p{L}]))/gmu,
      base: "likely",
    },
    {
      name: "behind the word for it",
      prefilter: SAID_BY,
      regex: new RegExp(
        `(?<=${SAID})(?<value>\\p{Lu}[\\p{Ll}'’-]{1,14}(?: \\p{Lu}[\\p{Ll}'’-]{1,14})?)(?![\\p{L}&])`,
        "gu",
      ),
      base: "likely",
    },
  ],
  refuses: (view, span) =>
    !isAlias(view, span) && !isSaid(view, span) && !(isBehindName(view, span) && !isPlaceOfMeeting(view, span)),
  validate: (value): Validity => (DEFINED.test(value) ? "invalid" : "valid"),
  repeats: isNameAgain,
  examples: {
    match: [
      'Horomona ("«Tapper»") was there',
      'it was Keston ("«Bones»") Ramdial',
      'GOPAUL Ramesh @ "«Crab»", 33, and Anil Ramlogan @ «Shortman», of no fixed abode',
      "He is known by the nickname «Sav».",
      "street name is «Bones», from Laventille",
      'Nkosi BALFOUR o/c "«Biscuit»", aged 24',
      "Rani Maharaj (“«Dolly»”), 44",
    ],
    ignore: [
      "Interview Anil Ramlogan @ Arima, meeting Saturday @ Noon",
      'the Water Act ("Act")',
      'Acme Holdings Limited ("Company")',
      'he said "Never" and left',
    ],
  },
});
