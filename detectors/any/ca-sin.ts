import { defineDetector } from "../../src/detection/define.js";
import { passesLuhn } from "../shared/checksums.js";
import { compactVariants, digitsOf } from "../shared/digits.js";

export default defineDetector({
  id: "any.ca-sin",
  title: "Social insurance number (Canada)",
  summary: "Nine digits with a check digit, behind SIN or social insurance.",
  type: "SOCIAL_INSURANCE_ID",
  formatSource: "official",
  references: ["https://www.canada.ca/en/employment-social-development/services/sin.html"],
  prefilter: { kind: "digits", min: 9, reach: 2 },
  patterns: [{ name: "9 digits", regex: /(?<![\w-])[0-79]\d{2}([ -]?)\d{3}\1\d{3}(?![\w-])/g, base: "possible" }],
  validate: (value) => (passesLuhn(digitsOf(value)) ? "valid" : "invalid"),
  context: {
    near: ["sin", "social insurance", "social insurance number"],
    required: true,
    before: 30,
    after: 8,
    fields: ["sin", "social insurance number"],
  },
  column: { values: /^\d{3}[ -]?\d{3}[ -]?\d{3}$/ },
  variants: compactVariants,
  examples: {
    match: ["SIN «046 454 286»", "social insurance number: «130-692-544»", "SIN: «046454286»"],
    ignore: ["TFN 046 454 286", "130692544 units", "the sin of pride"],
  },
});
