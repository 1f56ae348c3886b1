import { defineDetector, type Validity } from "../../src/detection/define.js";
import { passesNhi } from "../shared/checksums.js";

export default defineDetector({
  id: "nz.nhi",
  title: "National Health Index number",
  summary: "Three letters and four digits, or since 2026 three letters, two digits and two letters, with a check sign.",
  type: "HEALTH_ID",
  formatSource: "official",
  references: [
    "https://www.tewhatuora.govt.nz/health-services-and-programmes/digital-health/data-and-digital-standards/",
  ],
  prefilter: { kind: "digits", min: 2, reach: 5 },
  patterns: [
    { name: "AAA9999", regex: /(?<![\w-])[A-HJ-NP-Z]{3}\d{4}(?![\w-])/g, base: "possible" },
    { name: "AAA99AA", regex: /(?<![\w-])[A-HJ-NP-Z]{3}\d{2}[A-HJ-NP-Z]{2}(?![\w-])/g, base: "possible" },
  ],
  validate: (value): Validity => (passesNhi(value) ? "valid" : "invalid"),
  context: {
    near: [
      "nhi",
      "nhi no",
      "nhi number",
      "national health index",
      "patient",
      "hospital",
      "te whatu ora",
      "health card",
      "medical",
      "gp",
    ],
    against: ["course", "flight", "model", "plate", "rego", "part no", "form", "version", "iso"],
    fields: ["nhi", "nhi number", "patient", "health number"],
  },
  column: { values: /^[A-HJ-NP-Z]{3}(?:\d{4}|\d{2}[A-HJ-NP-Z]{2})$/ },
  examples: {
    match: [
      "NHI «CAW2739»      DOB",
      "«ZAC5361» is on the card",
      "merged under NHI «LSD10AB» with",
      "patient («ZBN77VL»)",
      "NHI «ZAC3561» as typed",
    ],
    ignore: ["course ABC1234 and flight", "room ZAC3561", "ALU18KZ booking"],
  },
});
