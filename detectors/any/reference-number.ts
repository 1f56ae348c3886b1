import type { Span } from "../../src/core/span.js";
import { defineDetector, type ScanView } from "../../src/detection/define.js";
import { isCompanyNumber } from "../shared/company-number.js";
import { SETTING_LISTS, settingOf } from "../shared/individual.js";
import { CODE_COLUMN, ROWS_ARE_PERSONS } from "../shared/register-columns.js";
import { isRowOfFirm } from "../shared/row-of-firm.js";

/** A number as offices give them: groups of capitals, years and running numbers, with strokes and hyphens between. */
const CODE = [
  "[A-Z]{1,6}(?:[-/][A-Z]{1,5}\\d{0,2}){0,3}[-/ ]?\\d{2,10}(?:[-/]\\d{1,8}){0,3}[A-Z]?",
  "\\d{1,6}[-/][A-Z]{1,6}[-/]\\d{1,8}(?:[-/]\\d{1,6})?",
  "[A-Z]{1,4}-\\d{2,8}[A-Z]{1,3}",
].join("|");
const FIGURES =
  "\\d{1,3}(?: \\d{3}){2,3}|\\d{2,4}[-/]\\d{3,8}(?:[-/]\\d{1,6})?|\\d{4,12}[A-Z]?(?! \\d{3} \\d{3}(?!\\d))";
// Not a date, a year, a time or an amount.
const NO_DATE =
  "(?!(?:19|20)\\d{2}(?![\\w/-])|\\d{1,2}[-/.]\\d{1,2}[-/.]\\d{2,4}(?!\\d)|(?:19|20)\\d{2}[-/](?:19|20)?\\d{2}(?![\\d/-])|(?:19|20)\\d{2}-\\d{2}-\\d{2}|[0-2]\\d[0-5]\\d ?(?:hrs|h)\\b|0800|0508|1[38]00|800-)";
const END =
  "(?![\\w%]|[.,:]\\d|[-/]\\w|\\s?(?:hrs|am|pm|km|kg|mg|ml|mm|m2|sq|litres|years|yrs|days|weeks|mths|months)\\b)";

/** What bears a number and is nobody's: goods, papers for everybody, laws, places, machines, sums. */
const THINGS =
  /(?<![A-Za-z])(?:valve|toner|sensor|relay|breaker|feeder|transformer|substation|cabinet|alarm|patch|switch port|audit query|turnitin|employer (?:reg|account)|privacy incident|security incident|invoice|inv|p\.?o|purchase order|requisition|batch|lot|serial|ser|s\/n|sn|part|p\/n|pn|model|mod|item|form|rev|revision|version|ver|v|build|firmware|circular|circ|tender|rfp|rfq|contract|gazette|gn|act|section|sec|s|ss|clause|regulations?|reg(?=\s?\d)|rule|rules|order \d+|iso|as|nzs|as\/nzs|bs|en|isbn|issn|doi|container|vessel|voyage|flight|drawing|dwg|asset|meter|sku|barcode|code|catalogue|catalog|cat|work order|works order|wo|job card|bag|exhibit|ex|seal|dvr|nvr|camera|cam|printer|router|circuit|cct|hydrant|appliance|unit|bin|radio|channel|ch|frequency|icd|icd-10|mbs|standard|course|room|rm|route|highway|bay|berth|gate|postcode|mailbox|mail bag|locked bag|private bag|box|abn|acn|arbn|vat|gst|company|co|charity|artg|din|npi|page|pg|folio|fol|slide|table|fig|figure|annex|appendix|schedule|sched|gun|pistol|rifle|ammunition|calibre|weapon|locker|stamp|template|label|engine|chassis|frame|vendor ref|supplier ref|rpt|payrun|run|report(?= [A-Z])|pistol,? no|hamper|job|quote|order|scale|con note|consignment note|post|direction to rectify|workstation|terminal|recruitment|vacancy|exp|epd|eta|due|tyre|pump|pole|lamp post|lp|bridge|km|mile|block|plan|survey|parcel|lot\/plan|rp|sp|dp plan|sheet|schema|ticket series|series|range|sample file|specimen|example|e\.g|ext|extension|fax|hunt group|conference|meeting|dial-in|cheque|chq|check(?= 0)|guarantee|bond|vote|head|sub-head|cost centre|gl|project|proj|policy doc|manual|guideline|booklet|bulletin|memo|memorandum|minute|agenda|issue|edition|volume|vol|year|fy|since|until|before|after|in|of|from|by|at|about|over|under|than|for|sum|total|subtotal|amount|balance|usd|ttd|aud|nzd|php|gbp|eur|qld|nsw|vic|tas|imei|patent|edd|lmp|bp|bgl|hb|phone|tel|telephone|mobile|cell|whatsapp|hp|cc|kva|kwh|ct|mpls|vlan|port|pin|otp|kit|control|reagent|hs|tariff|rto|anzsic|anzsco|cricos|adr|imo|mmsi|icao|nmi series|call sign|callsign|truck|bus|maxi|tower|line item|gmt|utc|aest|nzst|nzdt|aedt|change|accession|loan|print|printed|stock|store|stores)\.?,?(?:\s?(?:no|nos|number|numbers|num|nr|id|ref|reference|code))?[.:#=]{0,2}[ \t]{0,4}[#(]?$/i;
/** Before a bare code: anything that is no sentence going on. */
const BEFORE = 40;

export default defineDetector({
  id: "any.reference-number",
  title: "Reference of a record",
  summary:
    "Numbers behind `no.`, `#`, `ref` or an acronym, and references of capitals and figures, in texts about individuals.",
  type: "CASE_NUMBER",
  formatSource: "unverified",
  references: [],
  prefilter: { kind: "digits", min: 3, reach: 44 },
  patterns: [
    {
      name: "behind a word and no., # or ref",
      regex: new RegExp(
        `(?<![\\p{L}\\d])\\p{L}[\\p{L}'’./&-]{0,20}(?:\\)|["'”])?,?[ _]?(?:(?:[Nn]os?|NO|[Nn]umber|NUMBER|[Rr]ef(?:erence)?|REF|[Ii][Dd])(?![a-zA-Z])\\.?|[Nn]um\\.|#)[ \\t:=]{0,14}${NO_DATE}(?<value>${CODE}|${FIGURES})${END}`,
        "gu",
      ),
      base: "likely",
    },
    {
      name: "behind a sign for number",
      regex: new RegExp(`(?<=[\\s(]{1,2})#\\s?${NO_DATE}(?<value>${CODE}|\\d{5,12})${END}`, "g"),
      base: "likely",
    },
    {
      name: "behind an acronym",
      regex: new RegExp(
        `(?<![\\w./-])(?![A-Z]{3}[UJZ] \\d{6})[A-Z]{3,5}:? ${NO_DATE}(?<value>\\d{1,3}(?: \\d{3}){2}|\\d{4}/\\d{3,6}|\\d{6,10})${END}`,
        "g",
      ),
      base: "likely",
    },
    {
      name: "groups of capitals and figures",
      regex: new RegExp(
        `(?<![\\w./$@#-])${NO_DATE}(?![PHTRX][A-HJ-PR-UW-Z]{2}-\\d{3,4}(?!\\d))(?=[A-Z\\d/-]{0,12}\\d{3}|[A-Z/-]{2,12}\\d{2}[-/]\\d|[A-Z]{1,5} ?\\d{1,6}/\\d{2})(?:(?:[A-Z]{2,6}|[A-Z]-)(?:[-/][A-Z]{1,5}\\d{0,2}){0,3}[-/]\\d{2,10}(?:[-/]\\d{1,8}){0,3}[A-Z]?|[A-Z]-?\\d{2,4}[-/]\\d{3,8}|[A-Z]-\\d{4,8}|[A-Z]{2,5}\\d{2,8}[-/]\\d{2,8}|[A-Z]{2,4}\\d{7,10}|[A-Z]{1,5} ?(?:\\d{3,6}/(?:19|20)?\\d{2}|(?:[2-9]\\d|1[3-9])/(?:19|20)\\d{2})|\\d{1,6}[-/][A-Z]{1,6}[-/]\\d{1,8})${END}`,
        "g",
      ),
      base: "likely",
    },
  ],
  lists: SETTING_LISTS,
  // Codes of capitals and figures in any column of a table of persons that names nothing else.
  column: {
    values:
      /^(?:[A-Z]{1,6}(?:[-/][A-Z]{1,5}){0,2}[-/ ]?\d{3,10}(?:[-/]\d{1,8}){0,2}[A-Z]?|\d{1,4}[-/][A-Z]{1,5}[-/]?\d{2,8}|[A-Z]{1,5}\d{0,4}[-/]\d{2,8}(?:[-/]\d{1,6})?)$/,
    beside: { names: CODE_COLUMN, others: ROWS_ARE_PERSONS, isWeak: true },
  },
  refuses: isOfThing,
  variants: function* (value) {
    const compact = value.replace(/[\s-]/g, "");
    if (compact !== value && compact.length >= 7) yield { text: compact, confidence: 0.7 };
  },
  examples: {
    match: [
      "Mr Quow, my client, gave his band number «ZT 0731» and ticket no. «0093318». He said that his son is ill.",
      "Mrs Lall told me that her husband is ill and wrote about him to the board («RX-204471»). She is my aunt.",
      "His mother Mrs Po asks for her papers, KRC «2024/7719», and says that he is ill.",
    ],
    ignore: [
      "Mrs Lall told me that her set, model XR-20447, serial no. 88120443, is broken. She is my aunt.",
      "His mother says that form PD-1120 under the Act No. 2011 of 1999 is not for her. He is ill.",
      "The pumps (PX-204471 and PX-204472) are delivered in May, ticket no. 0093318.",
    ],
  },
});

/** A number of something else than a record of somebody: by the word before it, by the firm, or by the text. */
function isOfThing(view: ScanView, span: Span): boolean {
  const { text } = view;
  const before = text.slice(Math.max(0, span.start - BEFORE), span.start);
  const line = before.slice(before.lastIndexOf("\n") + 1);
  if (THINGS.test(line) || isCompanyNumber(view, span) || isRowOfFirm(view, span.start)) return true;
  const setting = settingOf(view);
  return setting.kind !== "record" && !setting.isPersonal(span.start, span.end);
}
