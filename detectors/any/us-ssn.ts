import { defineDetector } from "../../src/detection/define.js";
import { compactVariants } from "../shared/digits.js";

export default defineDetector({
  id: "any.us-ssn",
  title: "Social security number (United States)",
  summary: "Nine digits in groups of 3, 2 and 4, or run together behind a label.",
  type: "SOCIAL_INSURANCE_ID",
  formatSource: "official",
  references: ["https://www.ssa.gov/employer/randomization.html"],
  prefilter: { kind: "digits", min: 9, reach: 2 },
  patterns: [
    { name: "3-2-4", regex: /(?<![\w-])(?!000|666|9)\d{3}-(?!00)\d{2}-(?!0000)\d{4}(?![\w-])/g, base: "likely" },
    {
      name: "3 2 4 or together",
      regex: /(?<![\w-])(?!000|666|9)\d{3} ?(?!00)\d{2} ?(?!0000)\d{4}(?![\w-])/g,
      base: "possible",
    },
  ],
  validate: (value) => (/^(?:078-?05-?1120|219-?09-?9999)$/.test(value) || /^\d+$/.test(value) ? "invalid" : "unknown"),
  context: {
    near: ["ssn", "social security", "social security no", "social security number", "ss#", "itin"],
    against: ["part", "model", "invoice", "account"],
    fields: ["ssn", "social security", "social security number"],
  },
  column: { values: /^\d{3}-?\d{2}-?\d{4}$/ },
  variants: compactVariants,
  examples: {
    match: [
      "his SSN is «536-90-4399»",
      "social security «536 90 4399» she says",
      "social security number: «536-22-8726»",
    ],
    ignore: ["666-12-3456 and 900-12-3456", "536904399 pieces", "536 90 4399"],
  },
});
