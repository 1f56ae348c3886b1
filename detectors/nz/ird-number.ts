import { defineDetector, type Validity } from "../../src/detection/define.js";
import { passesIrd } from "../shared/checksums.js";
import { isCompanyNumber } from "../shared/company-number.js";
import { compactVariants, digitsOf } from "../shared/digits.js";
import { labelled } from "../shared/labelled.js";

const parts = labelled({
  labels: [
    "ird",
    "ird no",
    "ird number",
    "ird letter",
    "ird letters",
    "inland revenue",
    "inland revenue number",
    "tax number",
    "tax no",
    "tari tāke",
    "gst no",
    "gst number",
    "te tari taake",
  ],
  value: "(?:NZ)?\\d{2,3}[ -]?\\d{3}[ -]?\\d{3}",
  against: ["company", "limited", "abn", "account"],
});

export default defineDetector({
  id: "nz.ird-number",
  title: "Inland Revenue (IRD) number",
  summary: "Eight or nine digits with a check digit, in groups or behind IRD.",
  type: "TAX_ID",
  formatSource: "official",
  references: ["https://www.ird.govt.nz/"],
  ...parts,
  prefilter: { kind: "digits", min: 8, reach: 48 },
  patterns: [
    ...parts.patterns,
    { name: "in groups", regex: /(?<![\w.-])\d{2,3}-\d{3}-\d{3}(?![\w-])/g, base: "possible" },
  ],
  validate: (value): Validity => (passesIrd(digitsOf(value)) ? "valid" : "invalid"),
  context: { ...parts.context, near: ["ird", "inland revenue", "tax", "tax number"], after: 12 },
  refuses: isCompanyNumber,
  variants: compactVariants,
  examples: {
    match: [
      "your IRD number «123-478-428», the",
      "IRD letter «100-613-107» (his) and «83-621-842» (hers)",
      "Her IRD is «049091850»",
    ],
    ignore: ["the Aroha Trust (IRD 049-091-850)", "batch 136410133", "Invoice 49-091-851", "ref 49-091-850-7"],
  },
});
