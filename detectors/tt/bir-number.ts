import { defineDetector } from "../../src/detection/define.js";
import { compactVariants } from "../shared/digits.js";
import { labelled } from "../shared/labelled.js";

export default defineDetector({
  id: "tt.bir-number",
  title: "BIR file number",
  summary: "Taxpayer number of the Board of Inland Revenue: nine or ten digits behind BIR or TIN.",
  type: "TAX_ID",
  formatSource: "secondary",
  references: ["https://www.ird.gov.tt/"],
  ...labelled({
    labels: [
      "bir",
      "b.i.r",
      "bir no",
      "bir number",
      "bir file",
      "bir file no",
      "bir file number",
      "b.i.r file no",
      "board of inland revenue",
      "board of inland revenue no",
      "inland revenue",
      "inland revenue no",
      "income tax no",
      "income tax file no",
      "income tax",
      "tax file",
      "tax no",
      "tax number",
      "tax id",
      "tin",
      "td1",
      "td4",
      "paye no",
      "e-tax",
    ],
    value: "(?!868)(?:[\\dOolI]{9,10}|\\d{3}[ -]\\d{3}[ -]\\d{3,4})",
    between: ["no", "nos", "number", "file", "num", "is", "was", "id", "the", "record", "card"],
    against: ["vat", "company", "telephone"],
    fields: ["bir no", "bir file number"],
  }),
  variants: compactVariants,
  examples: {
    match: [
      "**BIR:** «129859778»",
      "B.I.R. file no. «1228449441»",
      "BIR «127 669 737»: no returns",
      "NIS 488607061, BIR «101736494», paid",
    ],
    ignore: ["BIR 8686221234", "the BIR opened in 2004", "income tax of 12,000"],
  },
});
