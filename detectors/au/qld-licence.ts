import { defineDetector } from "../../src/detection/define.js";
import { compactVariants } from "../shared/digits.js";
import { labelled } from "../shared/labelled.js";

export default defineDetector({
  id: "au.qld-licence",
  title: "Queensland driver licence or customer reference number",
  summary: "Eight or nine digits behind licence, CRN or TMR; the card number of ten signs behind “card number”.",
  type: "DRIVER_LICENCE",
  formatSource: "secondary",
  references: ["https://www.qld.gov.au/transport/licensing/driver-licensing"],
  ...labelled({
    labels: [
      "licence",
      "licence no",
      "licence number",
      "license no",
      "driver licence",
      "driver's licence",
      "drivers licence",
      "driver licence no",
      "qld licence",
      "tmr",
      "tmr crn",
      "tmr customer reference",
      "customer reference number",
      "licence card number",
      "licence card no",
      "18+ card",
      "crn",
      "customer crn",
      "card number",
      "card no",
      "photo id card",
    ],
    value:
      "(?:\\d{3} ?\\d{3} ?\\d{2,3}(?! ?[A-Z](?![A-Za-z]))|(?=[\\dA-Z]{10}(?![\\dA-Z]))(?=\\d*[A-Z][\\dA-Z]*[A-Z])(?=[A-Z]*\\d[\\dA-Z]*\\d)[\\dA-Z]{10})",
    between: ["no", "number", "num", "is", "was", "card", "crn", "qld", "the", "class", "c"],
    apart: false,
    against: ["liquor", "software", "builder", "electrical", "trade", "qbcc", "gas", "plumber"],
    fields: ["licence", "driver licence", "dl"],
  }),
  variants: compactVariants,
  examples: {
    match: ["Driver licence «046 772 379»   seen", "licence no: «22918447»", "change my licence «026 510 250». Ticket"],
    ignore: ["liquor licence 448812207", "the licence fee 120.50", "licence of 2019"],
  },
});
