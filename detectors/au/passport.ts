import { defineDetector } from "../../src/detection/define.js";

export default defineDetector({
  id: "au.passport",
  title: "Australian passport",
  summary: "A letter, or P or R with a letter, and seven digits, near words for passports.",
  type: "PASSPORT",
  formatSource: "secondary",
  references: ["https://learn.microsoft.com/purview/sit-defn-australia-passport-number"],
  prefilter: { kind: "digits", min: 7, reach: 4 },
  patterns: [
    {
      name: "letter and 7 digits",
      regex: /(?<![\w-])(?:[NEDFACUXL]|P[A-FUWXZ]|R[A-Z])\d{7}(?![\w-])/g,
      base: "possible",
    },
  ],
  context: {
    near: ["passport", "travel document", "visa", "immigration", "identity document"],
    required: true,
    fields: ["passport", "passport no", "document number"],
  },
  column: { values: /^(?:[A-Z]|[PR][A-Z])\d{7}$/ },
  examples: {
    match: ["passport (Australian, current) «N1234567»", "visa label in «PA4471208»", "Passport no. «RA0411820»"],
    ignore: ["part N1234567", "invoice PA4471208", "passport N12345"],
  },
});
