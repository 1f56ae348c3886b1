import { defineDetector, type Prefilter } from "../../src/detection/define.js";

const MONTH =
  "(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?|JAN|FEB|MAR|APR|MAY|JUN|JUL|AUG|SEP|OCT|NOV|DEC)";

/** Figures so near to one another that a date may go over both. */
const DAY_FIRST: Prefilter = { kind: "digits", min: 1, reach: 14 };
/** A month and what joins it to the figure stand before the figure. */
const MONTH_FIRST: Prefilter = { kind: "digits", min: 1, reach: 13 };

export default defineDetector({
  id: "any.date",
  title: "Date",
  summary: "Dates in all usual forms; looked for only where a copy is made for the public.",
  type: "DATE",
  formatSource: "official",
  references: ["https://www.iso.org/iso-8601-date-and-time-format.html"],
  prefilter: { kind: "digits", min: 1, reach: 0 },
  patterns: [
    {
      name: "year first",
      base: "likely",
      regex: /(?<![\d.-])(?:19|20)\d{2}([-/.])(?:0[1-9]|1[0-2])\1(?:0[1-9]|[12]\d|3[01])(?![\d-])/g,
    },
    {
      name: "day first",
      base: "likely",
      regex: /(?<![\d/.-])(?:0?[1-9]|[12]\d|3[01])([/.-])(?:0?[1-9]|1[0-2])\1(?:(?:19|20)\d{2}|\d{2})(?![\d/-])/g,
    },
    {
      name: "day, month in words",
      prefilter: DAY_FIRST,
      base: "likely",
      regex: new RegExp(
        `(?<![\\d.])(?:0?[1-9]|[12]\\d|3[01])(?:st|nd|rd|th)?(?: day)?(?: of)?[ -]${MONTH}\\b\\.?(?:,?[ -]?(?:(?:19|20)\\d{2}|['’]?\\d{2})(?!\\d))?`,
        "g",
      ),
    },
    {
      name: "month in words, day",
      prefilter: MONTH_FIRST,
      base: "likely",
      regex: new RegExp(
        `(?<!\\p{L})${MONTH}\\.? (?:[12]\\d|3[01]|0?[1-9])(?:st|nd|rd|th)?(?!\\d)(?:,? (?:19|20)\\d{2})?`,
        "gu",
      ),
    },
    {
      name: "month and year",
      prefilter: MONTH_FIRST,
      base: "likely",
      regex: new RegExp(`(?<!\\p{L})${MONTH}\\.?,? (?:19|20)\\d{2}(?!\\d)`, "gu"),
    },
    {
      name: "year in words about time",
      base: "likely",
      regex: /(?=(?:19|20)\d)(?<=\b(?:in|since|until|from|by|year|during|of|before|after) )(?:19|20)\d{2}(?![\d/-])/g,
    },
  ],
  consistent: false,
  examples: {
    match: [
      "On «14 March 2023» we wrote.",
      "Due «2024-02-28», paid «01/03/24».",
      "He left in «2019» and came in «May 2021».",
      "Meeting of «March 3rd, 2020».",
    ],
    ignore: ["Part 868-449-2017", "Version 10.0.12", "Call 555 2019 today", "41/23/1104"],
  },
});
