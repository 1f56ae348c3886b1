import { defineDetector, type Prefilter } from "../../src/detection/define.js";

const MONTH =
  "(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?|JAN|FEB|MAR|APR|MAY|JUN|JUL|AUG|SEP|OCT|NOV|DEC)";
const DAY = "(?:0?[1-9]|[12]\\d|3[01])(?:st|nd|rd|th)?";
const YEAR = "(?:19|20)\\d{2}";
/** `the beginning of`, `mid-`, which say when as much as the month does. */
const PART = "(?:(?:[Bb]eginning|[Mm]iddle|[Ee]nd|[Ee]arly|[Ll]ate|[Mm]id)(?: of|-| in)? ?(?:the year )?)?";

/** Figures so near to one another that a date may go over both. */
const DAY_FIRST: Prefilter = { kind: "digits", min: 1, reach: 24 };
/** A month and what joins it to the figure stand before the figure. */
const MONTH_FIRST: Prefilter = { kind: "digits", min: 1, reach: 40 };

export default defineDetector({
  id: "any.date",
  title: "Date",
  summary: "Dates and times in all usual forms; looked for only where a copy is made for the public.",
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
      name: "month first, in figures",
      base: "likely",
      regex: /(?<![\d/.-])(?:0?[1-9]|1[0-2])\/(?:1[3-9]|2\d|3[01])\/(?:(?:19|20)\d{2}|\d{2})(?![\d/-])/g,
    },
    {
      name: "day and month behind a word of time",
      base: "likely",
      regex:
        /(?=\d)(?<=\b(?:[Oo]n|[Dd]ue|[Ss]een|[Vv]isit(?:ed)?|[Aa]ppt|[Aa]ppointment|[Ss]ince|[Uu]ntil|[Tt]ill|[Bb]efore|[Aa]fter|[Bb]y|[Nn]ext|[Rr]eview|[Dd]td|[Dd]ated?|[Cc]alled|[Rr]ang|[Ss]ent|[Rr]ec['’]?d|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|Mon|Tues?|Wed|Thurs?|Fri|Sat|Sun),? )(?:0?[1-9]|[12]\d|3[01])\/(?:0?[1-9]|1[0-2])(?![\d/%]| (?:of|full|cup|tsp|inch|scale|pain)\b)/g,
    },
    {
      name: "year in words of a deed",
      prefilter: { kind: "words", words: ["two thousand", "nineteen hundred"], before: 0, after: 32 },
      base: "likely",
      regex:
        /(?<!\p{L})(?:[Tt]wo [Tt]housand|TWO THOUSAND|[Nn]ineteen [Hh]undred|NINETEEN HUNDRED),? (?:and|AND) (?:[Tt]en|[Ee]leven|[Tt]welve|TEN|ELEVEN|TWELVE|\p{L}{3,6}(?:teen|TEEN)|\p{L}{3,5}(?:ty|TY)(?:[ -](?:[Oo]ne|[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|[Ss]ix|[Ss]even|[Ee]ight|[Nn]ine|ONE|TWO|THREE|FOUR|FIVE|SIX|SEVEN|EIGHT|NINE))?)(?!\p{L})/gu,
    },
    {
      name: "day, month in words",
      prefilter: DAY_FIRST,
      base: "likely",
      regex: new RegExp(
        `(?<![\\d.])(?:${DAY}(?:, | and | to | or |-|–))?${DAY}(?: day)?(?: of)?[ -]${MONTH}\\b\\.?(?:,?[ -]?(?:${YEAR}|['’]?\\d{2})(?!\\d))?`,
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
      regex: new RegExp(`(?<!\\p{L})${PART}(?:${MONTH}(?: and | to |-|–))?${MONTH}\\.?,?(?: of)? ${YEAR}(?!\\d)`, "gu"),
    },
    {
      name: "year in words about time",
      base: "likely",
      regex: new RegExp(
        `(?=(?:19|20)\\d)(?<=\\b(?:[Ii]n|[Aa]|[Ss]ince|[Uu]ntil|[Ff]rom|[Bb]y|[Yy]ear|[Yy]ears|[Dd]uring|[Oo]f|[Bb]efore|[Aa]fter|[Bb]etween|[Tt]o|[Tt]he|[Ll]ate|[Ee]arly|[Mm]id|[Aa]round|[Aa]bout|[Ee]nd of|[Ss]ummer of|[Tt]ill|[Dd]ied|[Bb]orn|[Mm]arried|[Rr]etired|[Dd]ivorced|[Mm]igrated) )${YEAR}(?:(?:, | and |-|–| to | or )${YEAR}){0,6}s?(?![\\d/\\p{L}-]| (?:Act|Ordinance|Regulations|Rules|dollars|people|persons|employees))`,
        "gu",
      ),
    },
    {
      name: "years in a row",
      base: "likely",
      regex: new RegExp(`(?<=(?:${MONTH}|(?<!\\d)${YEAR}|years?)(?: and |, |-|–| to ))${YEAR}(?![\\d/-])`, "g"),
    },
    {
      name: "time of day to the second, or behind a date",
      base: "likely",
      regex:
        /(?<![\d.:-])(?:[01]?\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d{1,9})?(?:Z|[+-][01]\d(?::?[0-5]\d)?)?|(?<=\d(?:[ T]|, | at )\d{1,2}:\d{2}))(?![\d:])/g,
    },
    {
      name: "time of day",
      base: "likely",
      regex: /(?<![\d.:])(?:[01]?\d|2[0-4])(?:[.:][0-5]\d)? ?(?:[ap]\.m\.|[ap]m\b|AM\b|PM\b)/g,
    },
  ],
  consistent: false,
  examples: {
    match: [
      "On «14 March 2023» we wrote; logged «2024-05-06» «07:08:09», a «1998» report.",
      "at «08:12:37.469477+00», «08:12:37Z» and «08:12:37+10:30»",
      "Next visit «17/2», seen on «3/11», Monday «9/2» or Fri «13/2»; in the Year of Our Lord «Two Thousand and Twenty-five»",
      "Due «2024-02-28», paid «01/03/24».",
      "since his wife died «2022»",
      "He left in «2019» and came in «May 2021».",
      "Meeting of «March 3rd, 2020».",
      "Seen on «26 and 27 October 1994» and at the «end of June 2003».",
      "Reassessed in «1994, 1995 and 1997», released at «12.45 p.m.» on «9/25/1945».",
    ],
    ignore: [
      "Part 868-449-2017",
      "Mixed 1:20, as in Luke 3:16 and 2:1:1, at a 2:45 ratio",
      "Version 10.0.12",
      "Call 555 2019 today",
      "41/23/1104",
      "every day 3/4 of it, on 1/2 of the sites, pain 7/10, ward 3/4",
      "the 1983 Ordinance, 2000 people",
    ],
  },
});
