import { defineDetector, type Validity } from "../../src/detection/define.js";
import { passesUsi } from "../shared/checksums.js";
import { labelled } from "../shared/labelled.js";

export default defineDetector({
  id: "au.student-identifier",
  title: "Student identifier",
  summary: "Unique student identifier (USI) and Queensland learner unique identifier (LUI), behind their names.",
  type: "CASE_NUMBER",
  formatSource: "secondary",
  references: ["https://www.usi.gov.au/"],
  ...labelled({
    labels: [
      "usi",
      "usi no",
      "unique student identifier",
      "lui",
      "lui no",
      "learner unique identifier",
      "eq id",
      "eqid",
      "student id",
      "qtac",
      "qtac no",
    ],
    value: "(?:(?=[A-Z]{0,6}\\d)[A-Z\\d]{10,11}|\\d{3,5} \\d{3,5}(?: \\d{2,4})? ?[A-Z])(?![A-Za-z0-9])",
    between: ["no", "number", "is", "was", "id", "the"],
    apart: false,
  }),
  validate: (value): Validity => (passesUsi(value) ? "valid" : "unknown"),
  examples: {
    match: ["USI «BNGH7C75FN»", "LUI: «9000412207»", '<Student eqId="«0467983436Q»">'],
    ignore: ["BNGH7C75FN", "USI registrar", "LUI 2019"],
  },
});
