import { defineDetector } from "../../src/detection/define.js";
import { compactVariants } from "../shared/digits.js";
import { labelled } from "../shared/labelled.js";

export default defineDetector({
  id: "tt.drivers-permit",
  title: "Driver's permit number",
  summary: "Five to seven digits and a class letter behind driver's permit, permit or D.P.",
  type: "DRIVER_LICENCE",
  formatSource: "weak",
  references: ["https://www.mowt.gov.tt/"],
  ...labelled({
    labels: [
      "driver's permit",
      "drivers permit",
      "driver permit",
      "driving permit",
      "driver's licence",
      "drivers licence",
      "driver's license",
      "permit",
      "permit no",
      "permit number",
      "d.p",
      "dp",
      "dp no",
      "d.p no",
      "licensing authority",
      "licensing office",
    ],
    value: "\\d{5,7}(?: ?[A-Z](?![A-Za-z]))?",
    between: ["no", "nos", "number", "num", "is", "was", "of", "the", "owner", "holder", "driver", "class"],
    against: ["building", "work", "planning", "import", "firearm", "liquor", "residence", "student", "parking"],
  }),
  variants: compactVariants,
  examples: {
    match: ["showed permit «1123440 B» as ID", "Permit no. of owner: «0728149 D»; 9 points", "D.P. no. «542418 B»"],
    ignore: ["building permit 448812", "work permit no. 204417", "permit for 2 days in 2019"],
  },
});
