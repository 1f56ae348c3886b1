import { defineDetector } from "../../src/detection/define.js";
import { labelled } from "../shared/labelled.js";

export default defineDetector({
  id: "au.blue-card",
  title: "Blue card number",
  summary: "Numbers of blue cards, exemption cards and applications for them, behind their names.",
  type: "CASE_NUMBER",
  formatSource: "unverified",
  references: [
    "https://www.qld.gov.au/law/laws-regulated-industries-and-accountability/queensland-laws-and-regulations/regulated-industries-and-licensing/blue-card",
  ],
  ...labelled({
    labels: [
      "blue card",
      "blue card no",
      "blue card number",
      "exemption card",
      "working with children",
      "working with children check",
      "wwcc",
      "yellow card",
      "ndis worker screening",
      "qcat",
      "qcat no",
      "qcat file",
    ],
    value: "(?:[A-Z]{2,4}-?)?\\d{3,8}[ /-]?\\d{1,4}(?:[/-]\\d{1,2})?",
    between: ["no", "number", "is", "was", "card", "application", "ref", "file", "matter"],
    apart: false,
    against: ["call", "telephone", "hotline"],
  }),
  examples: {
    match: ["blue card no. «1184402/7»", "Exemption card: «204417/1»", "QCAT matter «NDR118-22»"],
    ignore: ["blue cards for 12", "working with children aged 5 to 12", "QCAT hearing"],
  },
});
