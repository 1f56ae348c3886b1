import { defineDetector } from "../../src/detection/define.js";
import { compactVariants } from "../shared/digits.js";

/** Papers that prove who somebody is, as forms shorten them. */
const PAPER =
  "(?:(?:[Nn]at(?:ional|\\.)? )?I\\.?D\\.?(?: [Cc]ard)?|D\\.?P\\.?|D\\.?L\\.?|P\\.?P\\.?|[Pp]assport|PASSPORT|[Pp]ermit|PERMIT|[Ll]icen[cs]e|LICEN[CS]E|[Bb]irth [Cc]ert(?:ificate|\\.)?)";
const LABEL = `(?<![A-Za-z/])${PAPER}(?: ?(?:\\/|,|&| or ) ?${PAPER}){1,3}(?![A-Za-z/])(?: ?(?:[Nn]os?|NOS?|#|[Nn]umbers?)\\.?)?[\\s:.|_]{1,12}`;
const NUMBER = "(?:[A-Z]{1,3} ?)?\\d(?:[ -]?\\d){4,11}(?: ?[A-Z](?![A-Za-z]))?";
const MARK = "(?:[A-Z]{2,3}: ?)?";
const END = "(?![A-Za-z0-9]|[.,]\\d)";

export default defineDetector({
  id: "any.identity-papers",
  title: "Number of one of several identity papers",
  summary: "Numbers behind a label that names several papers, as on forms: ID/DP/PP No.",
  type: "NATIONAL_ID",
  formatSource: "unverified",
  references: [],
  prefilter: {
    kind: "words",
    words: [
      "id",
      "i.d",
      "dp",
      "d.p",
      "dl",
      "pp",
      "p.p",
      "passport",
      "permit",
      "licence",
      "license",
      "birth cert",
      "birth certificate",
    ],
    before: 12,
    after: 90,
  },
  patterns: [
    {
      name: "behind the label",
      regex: new RegExp(`${LABEL}${MARK}(?<value>${NUMBER})${END}`, "g"),
      base: "certain",
    },
    {
      name: "behind another number",
      regex: new RegExp(`${LABEL}${MARK}${NUMBER}\\s?[/,&;]\\s?${MARK}(?<value>${NUMBER})${END}`, "g"),
      base: "certain",
    },
  ],
  variants: compactVariants,
  examples: {
    match: [
      "ID/DP/PP No.: «3305512»",
      "his DP or PP nos. «542418 B» & «TB 448812»",
      "ID/DP/PP «19840622019» / «3305512»",
      "I.D. / Passport # «TB 448812», seen",
      "Passport or ID card no. «RA0448812»",
    ],
    ignore: ["ID/DP/PP must be shown", "Permit/licence fee: 150.00 paid on 04/05/2026", "DP/2026/0044 was lodged"],
  },
});
