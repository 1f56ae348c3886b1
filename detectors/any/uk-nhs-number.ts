import { defineDetector } from "../../src/detection/define.js";
import { passesNhs } from "../shared/checksums.js";
import { compactVariants, digitsOf } from "../shared/digits.js";

export default defineDetector({
  id: "any.uk-nhs-number",
  title: "NHS number (United Kingdom)",
  summary: "Ten digits with a check digit, near NHS.",
  type: "HEALTH_ID",
  formatSource: "official",
  references: ["https://www.datadictionary.nhs.uk/attributes/nhs_number.html"],
  prefilter: { kind: "digits", min: 10, reach: 2 },
  patterns: [{ name: "10 digits", regex: /(?<![\w-])\d{3}[ -]?\d{3}[ -]?\d{4}(?![\w-])/g, base: "possible" }],
  validate: (value) => (passesNhs(digitsOf(value)) ? "valid" : "invalid"),
  context: { near: ["nhs", "nhs no", "nhs number"], required: true, fields: ["nhs", "nhs number"] },
  column: { values: /^\d{3} ?\d{3} ?\d{4}$/ },
  variants: compactVariants,
  examples: {
    match: ["NHS number «943 476 5919»", "NHS no: «9434765919»", "(NHS «943-476-5919»)"],
    ignore: ["call 943 476 5919", "batch 9434765919", "the NHS trust, 2019"],
  },
});
