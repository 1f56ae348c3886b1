import { defineDetector, type Validity } from "../../src/detection/define.js";
import { passesMedicare } from "../shared/checksums.js";
import { compactVariants, digitsOf } from "../shared/digits.js";
import { labelled } from "../shared/labelled.js";

const parts = labelled({
  labels: ["medicare", "medicare no", "medicare number", "medicare card", "medicare card no", "mcn"],
  value: "[2-6](?:[ -]?\\d){9}(?:[ /-]{0,3}[1-9](?!\\d))?",
  between: ["no", "nos", "number", "num", "card", "is", "was", "the", "ref"],
});

export default defineDetector({
  id: "au.medicare",
  title: "Medicare number",
  summary: "Ten digits with a check digit and the number on the card, in groups of 4, 5 and 1 or behind Medicare.",
  type: "HEALTH_ID",
  formatSource: "official",
  references: ["https://www.servicesaustralia.gov.au/medicare-card"],
  ...parts,
  prefilter: { kind: "digits", min: 10, reach: 40 },
  patterns: [
    ...parts.patterns,
    {
      name: "groups of 4, 5 and 1",
      regex: /(?<![\w-])[2-6]\d{3}[ -]\d{5}[ -]\d(?:[ /-]{1,3}[1-9])?(?![\w-])/g,
      base: "possible",
    },
  ],
  validate: (value): Validity => (passesMedicare(digitsOf(value)) ? "valid" : "invalid"),
  variants: compactVariants,
  examples: {
    match: [
      "Medicare «5481 64499 9 / 2»       IHI",
      "Medicare card no. «2123 45670 1»",
      "<Medicare>«4587071060»</Medicare>",
    ],
    ignore: ["batch 2123456701", "2123 45671 1 pieces", "the Medicare levy of 2019"],
  },
});
