import { defineDetector } from "../../src/detection/define.js";

const NUMBERS =
  "one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|thousand|several";
const WORD = `(?:${NUMBERS})`;
const WORDS = `${WORD}(?:(?:[- ]| and )(?:a half|${WORD})){0,4}`;
const UNIT =
  "(?:years?['’]?|months?['’]?|weeks?['’]?|days?['’]?|hours?['’]?|minutes?['’]?|children|sons?|daughters?|brothers|sisters|(?:other )?persons?|(?:other )?people|others|(?:other )?(?:suspects|applicants|defendants|accused|claimants|tenants|landowners|villagers|patients|students|pupils|workers)|times|occasions|acres?|hectares?|ha|sq\\.? ?(?:ft|m)|square (?:feet|metres)|metres?|meters?|m²|km²|km/h|mph|km|kilometres?|miles?|mm|cm|kg|grams?|lbs?|litres?|gallons?|per cent|percent|grandchildren|siblings|dependants|members|employees|instalments|counts|bedrooms?|rooms|vehicles?|plots|houses|cows|goats|dollars|shares|envelopes|hearings|visits|interviews|complaints|payments|cases)";
/** Three-letter codes of currencies, and what stood for some before there were codes. */
const CODE =
  "(?:TTD|USD|EUR|GBP|AUD|NZD|CAD|BBD|JMD|XCD|GYD|INR|CNY|JPY|CHF|SEK|NOK|DKK|PLN|CZK|HUF|RON|BGN|RUB|UAH|TRY|TRL|YTL|DEM|ATS|FRF|ITL|ESP|NLG|BEF|GRD|CYP|FJD|WST|TOP|PGK|VEF|VES|COP|BRL|MXN|ZAR|NGN|KES)";
const MONEY =
  "(?:[Dd]ollars?|[Ee]uros?|[Pp]ounds?(?: sterling)?|marks?|Deutsch(?:e|er)? [Mm]arks?|francs?|lir(?:a|as|e)|Liras?|krone?[rn]?[ae]?|kronor|z[łl]ot(?:y|ys|ies|ych)|[Ss]chillings?|rupees?|yen|pesos?|roubles?|rubles?|guilders?|cents?)";
const AMOUNT = "\\d{1,3}(?:[., ]?\\d{3}){0,5}(?:[.,]\\d{1,2})?";
/** `(TRL)`, `(approximately 6,000 euros)`: the same sum said again. */
const AGAIN = `(?: ?[(\\[][^()\\[\\]\\n]{2,60}[)\\]])?`;
/** `about`, `more than`. */
const ROUGHLY = "(?:approximately |approx\\. |some |almost |nearly |roughly )?";

export default defineDetector({
  id: "any.quantity",
  title: "Quantity",
  summary: "Durations, counts, measures, amounts and shares; looked for only where a copy is made for the public.",
  type: "QUANTITY",
  formatSource: "weak",
  references: [],
  patterns: [
    {
      name: "figure and unit",
      prefilter: { kind: "digits", min: 1, reach: 0 },
      base: "likely",
      regex: new RegExp(
        `${ROUGHLY}(?<![\\d.,$])(?:\\d{1,5} ?(?:x|×|by) ?)?\\d{1,6}(?:[.,]\\d{1,3})?(?: ?%|[- ]?${UNIT}(?![\\p{L}²/]))`,
        "gu",
      ),
    },
    {
      name: "number word and unit",
      prefilter: { kind: "words", words: NUMBERS.split("|"), before: 14, after: 40 },
      base: "likely",
      regex: new RegExp(`(?<![\\p{L}-])${WORDS}(?: \\(\\d{1,4}\\))?[ -]${UNIT}(?![\\p{L}])`, "giu"),
    },
    {
      name: "amount of money",
      prefilter: { kind: "character", character: ["$", "£", "€"], before: 20, after: 8 },
      base: "likely",
      regex: new RegExp(
        `${ROUGHLY}(?:(?:TT|US|NZ|AU|CA|BDS|EC|JA|GY|A)\\$|\\$|£|€) ?\\d[\\d,]{0,14}(?:\\.\\d{1,2})?(?: (?:million|billion))?`,
        "g",
      ),
    },
    {
      name: "code and amount",
      prefilter: { kind: "digits", min: 1, reach: 20 },
      base: "likely",
      regex: new RegExp(`${ROUGHLY}(?<!\\p{L})${CODE} ?${AMOUNT}(?!\\d)(?: (?:million|billion))?${AGAIN}`, "gu"),
    },
    {
      name: "amount and currency",
      prefilter: { kind: "digits", min: 1, reach: 60 },
      base: "likely",
      regex: new RegExp(
        `${ROUGHLY}(?<![\\d.,])${AMOUNT}(?: (?:million|billion))? (?:(?:[Nn]ew )?(?:\\p{Lu}\\p{Ll}{2,14} )?${MONEY}|${CODE})(?!\\p{L})${AGAIN}`,
        "gu",
      ),
    },
    {
      name: "amount in words",
      prefilter: { kind: "words", words: NUMBERS.split("|"), before: 14, after: 60 },
      base: "likely",
      regex: new RegExp(
        `(?<![\\p{L}-])${WORDS} (?:\\p{Lu}\\p{Ll}{2,14} )?(?:dollars|euros|pounds|cents)(?!\\p{L})${AGAIN}`,
        "giu",
      ),
    },
    {
      name: "share",
      prefilter: { kind: "digits", min: 1, reach: 12 },
      base: "likely",
      regex:
        /(?<=\b(?:share|shares|equivalent to|part|stake|interest) (?:\p{L}{1,10} ){0,3})\d{1,4}\/\d{1,4}(?![\d/])/gu,
    },
  ],
  consistent: false,
  examples: {
    match: [
      "He served «two years» and «3 months».",
      "A plot of «2.5 acres» for «$40,000».",
      "She has «four children», «40 %» of whom are small.",
      "They paid «EUR 4,684.40» and «1,000 Austrian schillings (ATS)».",
      "Fined «five hundred euros», at «26 km/h» too fast, over «two and a half years».",
    ],
    ignore: ["Room 12", "Version 3.2", "the second year", "EUR forms"],
  },
});
