import { defineDetector } from "../../src/detection/define.js";

export default defineDetector({
  id: "nz.passport",
  title: "New Zealand passport",
  summary: "One or two letters and six digits near words for passports.",
  type: "PASSPORT",
  formatSource: "secondary",
  references: ["https://www.passports.govt.nz/"],
  prefilter: { kind: "digits", min: 6, reach: 4 },
  patterns: [{ name: "L…999999", regex: /(?<![\w-])(?:L[A-HJ-NP-Z]|E[AP]|R[A-Z]|N)\d{6}(?![\w-])/g, base: "possible" }],
  context: {
    near: ["passport", "uruwhenua", "travel document", "immigration", "visa"],
    against: ["licence", "license", "tender", "invoice"],
    required: true,
    fields: ["passport", "passport number"],
  },
  column: { values: /^[A-Z]{1,2}\d{6}$/ },
  examples: {
    match: ["her NZ passport «LM112341»; photo", "passport (renewed) «LA441207»", "Passport no. «N204417»"],
    ignore: ["licence EA208817", "tender LA118402", "passport LM1184"],
  },
});
