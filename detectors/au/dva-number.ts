import { defineDetector } from "../../src/detection/define.js";
import { labelled } from "../shared/labelled.js";

export default defineDetector({
  id: "au.dva-number",
  title: "Veterans' affairs file number",
  summary: "State letter, war code and up to six digits, behind DVA or veteran.",
  type: "HEALTH_ID",
  formatSource: "secondary",
  references: ["https://www.dva.gov.au/"],
  ...labelled({
    labels: [
      "dva",
      "d.v.a",
      "dva no",
      "dva number",
      "dva file",
      "dva file no",
      "dva card",
      "dva gold card",
      "gold card",
      "white card",
      "veteran card",
      "veteran",
      "veterans' affairs",
      "veterans affairs",
      "department of veterans' affairs",
    ],
    value: "[NVQWST][A-Z ]{0,3}\\d{1,6}[A-Z]?",
    between: ["no", "number", "file", "card", "is", "was", "gold", "white"],
    apart: false,
  }),
  examples: {
    match: ["DVA file no. «QX901234»", "DVA gold card «NX5A»", "Veteran card: «SCGW1234B»"],
    ignore: ["part QX1234", "the DVA office, 12 Queen St", "veterans of 1914"],
  },
});
