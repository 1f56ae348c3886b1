import { defineDetector } from "../../src/detection/define.js";

const NUMBERS =
  "one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|several";
const WORD = `(?:${NUMBERS})`;
const UNIT =
  "(?:years?|months?|weeks?|days?|hours?|minutes?|children|sons?|daughters?|persons?|people|times|occasions|acres?|hectares?|ha|sq\\.? ?(?:ft|m)|square (?:feet|metres)|metres?|km|kilometres?|miles?|kg|lbs?|litres?|gallons?|per cent|percent|grandchildren|siblings|dependants|members|employees|instalments|counts|bedrooms?|vehicles?|cows|goats|dollars)";

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
      regex: new RegExp(`(?<![\\d.,$])\\d{1,6}(?:[.,]\\d{1,3})? ?(?:%|${UNIT}(?![\\p{L}]))`, "gu"),
    },
    {
      name: "number word and unit",
      prefilter: { kind: "words", words: NUMBERS.split("|"), before: 0, after: 16 },
      base: "likely",
      regex: new RegExp(`(?<![\\p{L}-])${WORD}(?:[- ]${WORD})?(?: \\(\\d{1,4}\\))?[ -]${UNIT}(?![\\p{L}])`, "giu"),
    },
    {
      name: "amount of money",
      prefilter: { kind: "character", character: ["$", "£", "€"], before: 3, after: 8 },
      base: "likely",
      regex: /(?:(?:TT|US|NZ|AU|A)\$|\$|£|€) ?\d[\d,]{0,14}(?:\.\d{1,2})?(?: (?:million|billion))?/g,
    },
  ],
  consistent: false,
  examples: {
    match: [
      "He served «two years» and «3 months».",
      "A plot of «2.5 acres» for «$40,000».",
      "She has «four children», «40 %» of whom are small.",
    ],
    ignore: ["Room 12", "Version 3.2", "the second year"],
  },
});
