import { defineDetector } from "../../src/detection/define.js";

export default defineDetector({
  id: "nz.court-reference",
  title: "New Zealand court reference",
  summary: "File numbers of civil, criminal and family matters: CIV-2019-485-000123.",
  type: "CASE_NUMBER",
  formatSource: "unverified",
  references: ["https://www.justice.govt.nz/"],
  prefilter: { kind: "digits", min: 10, reach: 6 },
  patterns: [
    {
      name: "CIV, CRI, FAM",
      regex: /(?<![\w-])(?:CIV|CRI|FAM|MAC|TEN)[- ]?(?:19|20)\d{2}[- ]\d{3}[- ]\d{3,6}(?![\w-])/g,
      base: "certain",
    },
  ],
  examples: {
    match: ["CRN: «CRI-2023-085-001234»", "matter «FAM-2021-004-000123»", "«CIV 2019 485 000123»"],
    ignore: ["[2019] NZHC 123", "CIV-2019", "CRI in 2023 085 times"],
  },
});
