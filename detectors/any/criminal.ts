import type { Span } from "../../src/core/span.js";
import { phraseList } from "../../src/detection/phrases.js";
import { COURT_ORDER_RULES } from "../facts/court-orders.js";
import { CUSTODY_RULES } from "../facts/custody.js";
import { OFFENCE_RULES } from "../facts/offences.js";
import {
  JUSTICE_TERMS,
  MORE_OFFENCES,
  OFFENCES,
  OFFENCE_NAMES,
  PLAIN_CRIME,
  RECORD_CRIMES,
} from "../lexicon/crime-terms.js";
import { factDetector } from "../shared/fact.js";

const WHEN_AND_FOR =
  /^(?:,? \(?(?:(?:19|20)\d\d|fined(?: \$[\d,.]+)?|\$[\d,.]+(?: fine)?|till \p{L}{3,9}|until \p{L}{3,9}|\d{1,2} (?:mths|months|yrs|years)|bound over|pending|in default|extended to \d{1,2} \p{L}{3,9}|in the \d0s|unpaid|prospect|in (?:19|20)\d\d|only)\)?){1,3}/iu;

const BEFORE_CRIME =
  /(?:(?:\b(?:fined|pending|alleged|two|three|several|unlawfully|(?:19|20)\d\d|convictions? for|interim|multiple|previous|prior|second|station|EM)[: ] ?)|\b(?:fined|convicted|charged) (?:19|20)\d\d ){1,3}$/i;

/** The year, the penalty and the number belong to the offence. */
function withWhenAndFor(text: string, { start, end }: Span): Span {
  const before = BEFORE_CRIME.exec(text.slice(Math.max(0, start - 32), start));
  const behind = WHEN_AND_FOR.exec(text.slice(end, end + 60));
  return { start: start - (before?.[0].length ?? 0), end: end + (behind?.[0].length ?? 0) };
}

export default factDetector({
  id: "any.criminal",
  title: "Crime alleged, charged or punished",
  summary: "Charges, arrests, warrants, bail, convictions, sentences and orders against a person.",
  type: "CRIMINAL",
  labels:
    "charge;charges;offence;offences;conviction;convictions;previous convictions;criminal record;criminal history;sentence;police record;antecedents;bail;earliest date of discharge;release date;warrant;warrants;alerts".split(
      ";",
    ),
  labelValue: /\p{L}|\d ?%/u,
  fields:
    /\b(?:charges?|alleged offence|plea|priors|antecedents|bail(?: status)?|custody(?: status)?|disposal|verdict|orders in force|offences?|convictions?|criminal (?:record|history)|sentence|police record|warrants?)\b(?! (?:fee|amount|rate|date|no))/,
  fieldValue: /\p{L}{3}/u,
  widen: withWhenAndFor,
  vocabulary: [
    OFFENCE_NAMES,
    JUSTICE_TERMS,
    PLAIN_CRIME,
    phraseList("words of crime: common offences", OFFENCES),
    phraseList("words of crime: offences in books", MORE_OFFENCES),
    phraseList("words of crime: doings", RECORD_CRIMES),
  ],
  rules: [...OFFENCE_RULES, ...CUSTODY_RULES, ...COURT_ORDER_RULES],
  examples: {
    match: [
      "He told me she and her mother would call him at his own place. He is on «station bail».",
      "He was «charged with arson» and is «on bail».",
      "My brother «went to jail» and her father was «sentenced to six months».",
      "Offence: «possession of cocaine»",
      "He told me she and her mother would call him at his own place. He «jumped bail» and she was seen with him.",
      "The applicant told us that she has a «suspended sentence» from the court.",
    ],
    ignore: [
      "This circular lists station bail forms; price list attached.",
      "A person convicted of an offence under the Prisons Act shall be liable to imprisonment for six months.",
      "The customer was charged for the service call.",
      "Larceny statistics for 2022 are on page 4.",
      "The police report on robbery in the district shows a fall.",
    ],
  },
});
