import { defineDetector } from "../../src/detection/define.js";

export default defineDetector({
  id: "tt.court-reference",
  title: "Court reference",
  summary:
    "Numbers of claims, appeals, family and magistrates' matters: CV2019-00123, FH 00318/2019, 113 of 2009 behind an appeal word.",
  type: "CASE_NUMBER",
  formatSource: "secondary",
  references: ["https://www.ttlawcourts.org/"],
  prefilter: { kind: "digits", min: 4, reach: 24 },
  patterns: [
    { name: "civil claim", regex: /(?<![\w-])(?:CV|CR)[. ]{0,2}(?:19|20)\d{2}[-/ –]\d{3,5}(?![\w-])/g, base: "likely" },
    { name: "family", regex: /(?<![\w-])(?:FH|FC|FM|FCM)[ -]?\d{3,5}\/(?:19|20)\d{2}(?![\w/-])/g, base: "likely" },
    {
      name: "high court action",
      regex: /(?<![\w.-])H\.?C\.?A?\.? ?(?:No\.? ?)?(?:S-?)?\d{1,5} ?(?:of|\/) ?(?:19|20)\d{2}(?!\w)/g,
      base: "likely",
    },
    {
      name: "appeal",
      regex:
        /(?:(?:Civ(?:il)?|Crim(?:inal)?|Mag(?:isterial)?)\.? ?App(?:eal|\.)? ?|C\.?A\.? ?)(?:No\.? ?)?(?<value>[PST]?-?\d{1,4} ?(?:of|\/) ?(?:19|20)\d{2})(?!\w)/g,
      base: "likely",
    },
    {
      name: "diary extract",
      regex:
        /(?:[Ss]tation [Dd]iary|[Dd]iary)(?: [Ee]xtract| [Nn]o\.?| [Ee]ntry| page){0,2}[ :#]{1,3}(?<value>\d{1,4}\/\d{2,4})(?![\w/-])/g,
      base: "certain",
    },
  ],
  context: {
    against: ["Act No", "reported at", "wlr", "ukpc", "ttca", "authority", "cited", "followed in"],
    before: 16,
    after: 16,
  },
  examples: {
    match: [
      "Claim No. «CV2019-00123»",
      "divorced («FH 00318/2019»)",
      "Civil Appeal No. «113 of 2009»",
      "Station Diary extract «317/18»",
    ],
    ignore: ["Act No. 13 of 2011", "pages 113 of 2009", "CV attached, 2019"],
  },
});
