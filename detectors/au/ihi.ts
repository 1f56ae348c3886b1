import { defineDetector, type Validity } from "../../src/detection/define.js";
import { passesLuhn } from "../shared/checksums.js";
import { compactVariants, digitsOf } from "../shared/digits.js";

export default defineDetector({
  id: "au.ihi",
  title: "Individual healthcare identifier",
  summary: "Sixteen digits that begin with 800360 and end in a check digit.",
  type: "HEALTH_ID",
  formatSource: "official",
  references: ["https://build.fhir.org/ig/hl7au/au-fhir-base/"],
  prefilter: { kind: "digits", min: 16, reach: 2 },
  patterns: [{ name: "800360…", regex: /(?<![\w-])8003[ -]?60\d{2}[ -]?\d{4}[ -]?\d{4}(?![\w-])/g, base: "likely" }],
  validate: (value): Validity => (passesLuhn(digitsOf(value)) ? "valid" : "invalid"),
  context: { near: ["ihi", "healthcare identifier", "patient"], fields: ["ihi", "healthcare identifier"] },
  column: { values: /^8003[ -]?60\d{2}[ -]?\d{4}[ -]?\d{4}$/ },
  variants: compactVariants,
  examples: {
    match: ["patient «8003-6088-3335-7361», aged", "«8003608833357361» on file", "IHI «8003 6088 3335 7361»"],
    ignore: ["HPI-O 8003628833357361", "8003608833357360", "8003 60"],
  },
});
