import { defineDetector } from "../../src/detection/define.js";

/** A number of a register, with strokes, points and letters; several in a row. */
const ONE = "\\d[\\d/.:‑-]{0,14}(?<=\\d)[A-Z]?\\d{0,3}(?![\\p{L}\\d])";

export default defineDetector({
  id: "any.numbered-thing",
  title: "Number of a plot, file or register",
  summary: "Numbers that the text itself calls numbers; looked for only where a copy is made for the public.",
  type: "QUANTITY",
  formatSource: "weak",
  references: [],
  prefilter: { kind: "digits", min: 1, reach: 30 },
  patterns: [
    {
      name: "number said to be one",
      base: "likely",
      regex: new RegExp(
        `(?<!\\b(?:Law|Laws|Act|Protocol|Article|Articles|Decree|Rule|Section|Form|Regulation|Directive|Convention|Order|Ordinance|Bill|Chapter|Part|Resolution|Series|Schedule|Annex|Phase|Item|Table|Figure|Question|Step|Volume|Vol\\.) )\\b(?:[Nn]os?\\.|[Nn]umbers?) ?(?<value>${ONE}(?:(?:, | and |, and | to )${ONE}){0,12})`,
        "gu",
      ),
    },
    {
      name: "plots, parcels, sheets",
      base: "likely",
      regex: new RegExp(
        `\\b(?:[Pp]lots?|[Pp]arcels?|[Ss]heet/[Pp]lan|[Ss]heet|[Bb]lock|[Ll]ots?|[Ff]olio|[Dd]eed) (?:nos?\\. ?)?(?<value>${ONE}(?:(?:, | and |, and )${ONE}){0,12})`,
        "gu",
      ),
    },
    {
      name: "what an owner keeps under a number",
      base: "likely",
      regex: new RegExp(
        `\\b(?:[Dd]og|[Aa]nimal|[Pp]et|[Cc]at|[Ff]irearm|[Gg]un|[Rr]ifle|[Pp]istol|[Bb]icycle|[Bb]ike|[Ll]aptop)(?:'s)? (?:reg(?:istration)?|tag|licen[cs]e|permit|micro-?chip|chip|frame|serial)\\.?(?: (?:no\\.?|number))?[: ]{1,2}#?(?<value>${ONE})`,
        "gu",
      ),
    },
  ],
  consistent: false,
  examples: {
    match: [
      "Registered under the plots nos. «260, 268, 45 and 119/5».",
      "The application (no. «91234/05») was joined.",
      "dog reg «2025-11872», firearm licence no. «4471»",
      "Plot no. «431/4» and sheet/plan «33/29».",
    ],
    ignore: ["Protocol No. 1", "Law no. 1602", "Act No. 13 of 2011", "no. of children"],
  },
});
