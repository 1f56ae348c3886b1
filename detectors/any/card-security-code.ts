import { defineDetector } from "../../src/detection/define.js";
import { labelled } from "../shared/labelled.js";

export default defineDetector({
  id: "any.card-security-code",
  title: "Security code of a payment card",
  summary: "Three or four digits behind CVV, CVC or “security code”.",
  type: "CREDENTIAL",
  formatSource: "official",
  references: ["https://www.pcisecuritystandards.org/document_library/"],
  ...labelled({
    labels: [
      "cvv",
      "cvv2",
      "cvc",
      "cvc2",
      "cid no",
      "csc",
      "security code",
      "card verification",
      "card security code",
      "back no",
      "back number",
      "number on the back",
      "no. on the back",
      "code on the back",
      "digits on the back",
      "security no",
      "security number",
      "3 digits on the back",
      "three digits on the back",
    ],
    value: "\\d{3,4}",
    apart: false,
  }),
  examples: {
    match: ["CVV: «737»", "security code is «1234»", "exp 11/26 cvc «005» thanks"],
    ignore: ["The security code of conduct, 12", "CVV 12345", "enter the CVV on the back"],
  },
});
