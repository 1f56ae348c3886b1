import { defineDetector } from "../../src/detection/define.js";
import { compactVariants } from "../shared/digits.js";
import { labelled } from "../shared/labelled.js";

export default defineDetector({
  id: "any.caribbean-tax-number",
  title: "Tax number of another country of the Caribbean or the Pacific",
  summary: "Eight, nine or thirteen digits behind TRN, TIN, TAMIS or IRD, whoever's law is looked at.",
  type: "TAX_ID",
  formatSource: "weak",
  references: ["https://www.jamaicatax.gov.jm/trn"],
  ...labelled({
    labels: [
      "trn",
      "taxpayer registration number",
      "taxpayer registration",
      "tin",
      "tin no",
      "taxpayer identification number",
      "tamis",
      "guyana tin",
      "ird",
      "ird no",
      "ird number",
    ],
    value: "\\d{2}[ -]\\d{3}[ -]\\d{3}|\\d{3}[ -]?\\d{3}[ -]?\\d{3}|\\d{13}",
    apart: false,
  }),
  variants: compactVariants,
  examples: {
    match: ["IRD «41-087-512»", "TRN «123-456-784»", "TIN: «107 186 155»", "taxpayer registration number «118402771»"],
    ignore: ["the tin of paint, 12", "123-456-784", "TRN 12345"],
  },
});
