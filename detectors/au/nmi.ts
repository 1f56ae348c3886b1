import { defineDetector, type Validity } from "../../src/detection/define.js";
import { nmiCheckDigit } from "../shared/checksums.js";
import { compactVariants } from "../shared/digits.js";
import { labelled } from "../shared/labelled.js";

export default defineDetector({
  id: "au.nmi",
  title: "National metering identifier",
  summary: "Ten signs, with or without the check digit, behind NMI; gas meters behind MIRN.",
  type: "CASE_NUMBER",
  formatSource: "official",
  references: [
    "https://aemo.com.au/energy-systems/electricity/national-electricity-market-nem/market-operations/retail-and-metering/metering-procedures-guidelines-and-processes",
  ],
  ...labelled({
    labels: [
      "nmi",
      "n.m.i",
      "nmi no",
      "national meter identifier",
      "national metering identifier",
      "metering point",
      "metering point identifier",
      "meter identifier",
      "mirn",
      "icp",
      "icp number",
    ],
    value:
      "(?=(?:[A-Z]{0,4} ?\\d){5})[A-HJ-NP-Z0-9]{4}[ -]?[A-HJ-NP-Z0-9]{3}[ -]?[A-HJ-NP-Z0-9]{3,4}(?:[A-Z0-9]{1,4})?",
    between: ["no", "number", "is", "was", "id", "the", "of"],
  }),
  validate: (value): Validity => {
    const nmi = value.replace(/[ -]/g, "");
    if (nmi.length !== 11) return "unknown";
    return String(nmiCheckDigit(nmi.slice(0, 10))) === nmi.charAt(10) ? "valid" : "unknown";
  },
  variants: compactVariants,
  examples: {
    match: ["Reference NMI «3111154372».", '"nmi": "«3005 240 9578»"', "NMI: «41234567896», Ergon"],
    ignore: ["meter 3111154372", "the NMI procedure of 2019", "QAAAVZZZZZ alone"],
  },
});
