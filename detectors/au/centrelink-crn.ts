import { defineDetector } from "../../src/detection/define.js";
import { compactVariants } from "../shared/digits.js";
import { labelled } from "../shared/labelled.js";

const parts = labelled({
  labels: [
    "crn",
    "pension",
    "pension no",
    "benefit no",
    "c.r.n",
    "crn no",
    "centrelink",
    "centrelink no",
    "centrelink number",
    "centrelink crn",
    "centrelink reference",
    "centrelink reference number",
    "customer reference number",
    "concession",
    "conc card",
    "conc card no",
    "concession card",
    "concession card no",
    "pension card",
    "pensioner card",
    "pensioner concession card",
    "health care card",
    "healthcare card",
    "seniors card",
    "pcc",
  ],
  value: "[\\dO]{3}[ .-]?[\\dO]{3}[ .-]?[\\dO]{3}[ .-]?[A-Z](?![A-Za-z])",
  fields: ["crn", "centrelink"],
});

export default defineDetector({
  id: "au.centrelink-crn",
  title: "Centrelink customer reference number",
  summary: "Nine digits and a letter, as on concession cards.",
  type: "SOCIAL_INSURANCE_ID",
  formatSource: "secondary",
  references: ["https://build.fhir.org/ig/hl7au/au-fhir-base/"],
  ...parts,
  prefilter: { kind: "digits", min: 9, reach: 48 },
  patterns: [
    ...parts.patterns,
    { name: "999 999 999A", regex: /(?<![\w-])\d{3}([ -]?)\d{3}\1\d{3} ?[A-Z](?![\w-])/g, base: "possible" },
  ],
  context: {
    ...parts.context,
    near: ["crn", "centrelink", "concession", "pension", "health care card", "dsp", "jobseeker", "services australia"],
  },
  variants: compactVariants,
  examples: {
    match: [
      "Disability Support Pension, CRN «632 654 442G» |",
      "health care card, CRN «371 769 630C» was",
      "Centrelink reference «239687089U»",
    ],
    ignore: ["part 632 654 442G", "CRN 634 916 587 at TMR", "invoice 239687089U"],
  },
});
