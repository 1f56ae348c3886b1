import { defineDetector, type Validity } from "../../src/detection/define.js";
import { passesTfn } from "../shared/checksums.js";
import { compactVariants, digitsOf } from "../shared/digits.js";
import { labelled } from "../shared/labelled.js";

const parts = labelled({
  labels: ["tfn", "t.f.n", "tax file number", "tax file no", "tax file"],
  value: "\\d{3}[ -]?\\d{3}[ -]?\\d{2,3}",
  against: ["abn", "acn"],
});

export default defineDetector({
  id: "au.tfn",
  title: "Tax file number",
  summary: "Eight or nine digits with a check digit, behind TFN.",
  type: "TAX_ID",
  formatSource: "official",
  references: ["https://www.ato.gov.au/individuals-and-families/tax-file-number"],
  ...parts,
  validate: (value): Validity => (passesTfn(digitsOf(value)) ? "valid" : "invalid"),
  variants: compactVariants,
  examples: {
    match: [
      "TFN «768 549 231» sent by mistake",
      "tfn=«336052915»&pos=1",
      "his tax file number is «768-549-231»",
      "TFN: «766 396 732», which is mistyped",
    ],
    ignore: ["768 549 231", "ACN 768549231", "the TFN declaration of 2019"],
  },
});
