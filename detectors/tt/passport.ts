import { defineDetector } from "../../src/detection/define.js";
import { compactVariants } from "../shared/digits.js";

export default defineDetector({
  id: "tt.passport",
  title: "Passport of Trinidad and Tobago",
  summary: "T with a letter and six digits, near words for passports and travel.",
  type: "PASSPORT",
  formatSource: "unverified",
  references: ["https://www.foreign.gov.tt/"],
  prefilter: { kind: "digits", min: 6, reach: 4 },
  patterns: [{ name: "TA 999999", regex: /(?<![\w-])T[A-D] ?\d{3} ?\d{3}(?![\w-])/g, base: "possible" }],
  context: {
    near: ["passport", "passports", "travel", "travelled", "immigration", "embassy", "visa", "ticket"],
    against: ["tender", "transaction", "vendor", "invoice", "receipt"],
    required: true,
    fields: ["passport", "passport no", "travel document"],
  },
  column: { values: /^T[A-D] ?\d{3} ?\d{3}$|^[A-Z]\d{6,7}$/ },
  variants: compactVariants,
  examples: {
    match: [
      "her passport (issued at San Fernando) «TB141534»",
      "Immigration took «TA 743485» from him",
      "passport no. «TC448120»",
    ],
    ignore: ["tender TA743485", "part TB 141534", "passport TA7402"],
  },
});
