import { defineDetector, type Validity } from "../../src/detection/define.js";

/** Years in two digits: the European Court of Human Rights has received applications since 1955, so 50 to 54 are no years of one. */
const FIRST_YEAR = 55;
const LAST_YEAR = 49;

export default defineDetector({
  id: "any.court-application",
  title: "Number of an application to a court",
  summary:
    "Numbers that a court gives to the application of a person, with the year behind a stroke: application no. 18403/91.",
  type: "CASE_NUMBER",
  formatSource: "unverified",
  references: [],
  prefilter: { kind: "words", words: ["application", "applications", "appl"], before: 0, after: 90 },
  patterns: [
    {
      name: "behind its label",
      regex:
        /(?<=(?<!\p{L})(?:application|APPLICATION|Application|[Aa]ppl)(?:s|S)?\.?\s?\(?(?:nos?|Nos?|NOS?)\.?\s{0,2}(?:\d{2,6}\/\d{2}(?:,\s|\s(?:and|&)\s|,\sand\s)){0,6})(?<value>\d{2,6}\/\d{2})(?![\d/])/gu,
      base: "certain",
    },
  ],
  validate: (value): Validity => {
    const year = Number(value.slice(-2));
    return year >= FIRST_YEAR || year <= LAST_YEAR ? "valid" : "invalid";
  },
  examples: {
    match: [
      "The case originated in an application (no. «18403/91») against the Republic",
      "Applications nos. «2346/02», «5029/71» and «51276/99» were joined",
      "APPLICATION No. «34503/97»",
    ],
    ignore: ["application no. 12/3 of the form", "the application of 12/05", "Applications numbers 3/40 mm"],
  },
});
