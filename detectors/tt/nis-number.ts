import { defineDetector } from "../../src/detection/define.js";
import { compactVariants } from "../shared/digits.js";
import { labelled } from "../shared/labelled.js";

export default defineDetector({
  id: "tt.nis-number",
  title: "National insurance number",
  summary: "Number of an insured person at the National Insurance Board: eight to ten digits behind NIS.",
  type: "SOCIAL_INSURANCE_ID",
  formatSource: "unverified",
  references: ["https://www.nibtt.net/"],
  ...labelled({
    labels: [
      "nis",
      "n.i.s",
      "nis no",
      "nis number",
      "n.i.s no",
      "nis card",
      "n.i",
      "ni",
      "nat'l insurance",
      "nat'l insurance no",
      "natl insurance no",
      "ni no",
      "ni number",
      "nib",
      "n.i.b",
      "nib no",
      "nibtt",
      "national insurance",
      "national insurance no",
      "national insurance number",
      "insured person",
      "insured person no",
    ],
    value: "(?=(?:[^\\n]{0,3}\\d){4})[\\dOolI](?:[ -]{0,3}[\\dOolI]){7,9}",
    between: ["no", "nos", "number", "card", "num", "is", "was", "id", "the"],
    against: ["employer", "telephone"],
    columnValues: "\\d{8,10}|\\d{2,3}[ -]\\d{3}[ -]\\d{3,4}",
  }),
  variants: compactVariants,
  examples: {
    match: [
      "NI «441 20 8837» on his card",
      "NIS No: «366631557»",
      "N.I.S. No.  «7 0 9 7 2 4 1 2 9»  Name",
      "National Insurance number «48 860 7061»",
    ],
    ignore: ["National insurance was paid in 12 instalments", "the NIS of 2019", "NIS 12345"],
  },
});
