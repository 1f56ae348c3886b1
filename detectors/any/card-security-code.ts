import { defineDetector } from "../../src/detection/define.js";
import { labelled, type LabelledParts } from "../shared/labelled.js";

export default defineDetector({
  id: "any.card-security-code",
  title: "Security code of a payment card",
  summary: "Three or four digits behind CVV, CVC or “security code”.",
  type: "CREDENTIAL",
  formatSource: "official",
  references: ["https://www.pcisecuritystandards.org/document_library/"],
  ...securityCode({
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
    match: [
      "CVV: «737»",
      "exp 11/26 «204»",
      "the three numbers on the back («731») too",
      "security code is «1234»",
      "exp 11/26 cvc «005» thanks",
    ],
    ignore: ["The security code of conduct, 12", "CVV 12345", "enter the CVV on the back"],
  },
});

function securityCode(rule: Parameters<typeof labelled>[0]): LabelledParts {
  const parts = labelled(rule);
  return {
    ...parts,
    patterns: [
      ...parts.patterns,
      {
        name: "behind an expiry",
        regex:
          /(?:[Ee]xp(?:iry)?|EXP)[.: ]{1,3}(?:0[1-9]|1[0-2])\s?[/-]\s?(?:20)?[2-4]\d[ ,/]{1,3}(?<value>\d{3})(?![\w/.-])/g,
        base: "certain",
        anchored: true,
        prefilter: { kind: "words", words: ["exp", "expiry"], before: 1, after: 32 },
      },
      {
        name: "numbers on the back",
        regex:
          /(?:numbers?|digits?|figures?|code) (?:on|at|from) (?:the|its) back[^\w\n]{0,3}(?:of (?:the|my|her|his) card[^\w\n]{0,3})?(?:is |are |was |were )?["“'‘(]{0,2}(?<value>\d{3,4})(?![\w/.-])/g,
        base: "certain",
        anchored: true,
        prefilter: { kind: "words", words: ["back"], before: 32, after: 48 },
      },
    ],
  };
}
