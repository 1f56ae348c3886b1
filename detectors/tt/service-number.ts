import { defineDetector } from "../../src/detection/define.js";

const RANK =
  "(?:W?PC|(?:Ag\\.? ?|W/?)?(?:Cpl|Sgt|Insp)|ASP|Supt|SRP|Corporal|Sergeant|Inspector|Constable|PO I{1,2}|Prison Officer|Pte|Private|L/?Cpl|Fire Officer|F/?O|FSO|Firefighter|FF)";

export default defineDetector({
  id: "tt.service-number",
  title: "Number of a police, prison or fire officer",
  summary: "Regimental numbers beside a rank: No. 12876 Sgt Worrell, PC 19427 Nesbitt.",
  type: "EMPLOYEE_ID",
  formatSource: "secondary",
  references: ["https://www.ttps.gov.tt/"],
  prefilter: { kind: "digits", min: 3, reach: 24 },
  patterns: [
    {
      name: "before the rank",
      regex: new RegExp(
        `(?<![\\w/])(?:[Nn]o\\.?|#|[Rr]egt?\\.? ?[Nn]o\\.?)[ ]?(?<value>\\d{3,6})(?=,? (?:${RANK})[. ])`,
        "g",
      ),
      base: "certain",
    },
    {
      name: "behind the rank",
      regex: new RegExp(`(?<![\\w/])(?:${RANK})\\.?[ ](?:[Nn]o\\.? ?|#)?(?<value>\\d{3,6})(?![\\w/-]|[.,]\\d)`, "g"),
      base: "certain",
    },
    {
      name: "in brackets behind a name",
      regex: / \((?<=\p{Lu}[\p{L}'’-]{1,24} \()[Nn]o\. ?(?<value>\d{3,6})\)/gu,
      base: "likely",
    },
  ],
  context: { against: ["page", "exhibit", "form"], before: 12, after: 4 },
  examples: {
    match: [
      "at 11.20 p.m. by No. «19427» PC Nesbitt.",
      "Witness: K. Nesbitt, PC «19427»",
      "Sookdeo, Joan (No. «3402»)",
      "L. Charles (Insp. «2044»)",
    ],
    ignore: ["No. 19427 of the register", "PC with 16 GB and Form 12", "Sergeant in 19 matters"],
  },
});
