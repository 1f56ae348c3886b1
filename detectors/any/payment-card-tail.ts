import { defineDetector } from "../../src/detection/define.js";

export default defineDetector({
  id: "any.payment-card-tail",
  title: "Masked payment card number",
  summary: "Card numbers of which only the last digits stand, masked or behind “card ending in”.",
  type: "PAYMENT_CARD",
  formatSource: "official",
  references: ["https://www.pcisecuritystandards.org/document_library/"],
  prefilter: {
    kind: "character",
    character: ["***", "xxx", "XXX", "•••", "ending", "Ending", "last four", "last 4", "..", "…"],
    before: 24,
    after: 40,
  },
  patterns: [
    {
      name: "masked",
      regex: /(?<![\w*-])(?:\d{4}[ -]?(?:\d{2}[xX*•]{2}[ -]?)?)?(?:[xX*•]{4}[ -]?){1,3}\d{4}(?![\w-])/g,
      base: "likely",
    },
    {
      name: "ending in",
      regex:
        /(?:[Cc]ard|[Vv]isa|VISA|[Mm]astercard|LINX)(?: (?:no|number|account)\.?)?,? (?:ending(?: in| with)?|(?:the )?last (?:four|4)(?: digits)?(?: are| is|:)?) (?<value>\d{4})(?!\w)/g,
      base: "certain",
    },
    {
      name: "behind points",
      regex:
        /(?<!\w)(?:[Cc]ard|[Vv]isa|VISA|[Mm]astercard|MC|[Aa]mex|AMEX|[Dd]ebit|LINX)(?: (?:no|card))?\.? ?(?:\.{2,6}|…) ?(?<value>\d{4})(?![\w.])/g,
      base: "certain",
    },
  ],
  context: { fields: ["card", "card number"] },
  examples: {
    match: [
      "card «**** **** **** 4421» used",
      "Visa ending in «4421», frozen",
      "paid by «4242-42XX-XXXX-4242»",
      "(CBA Visa ...«4471», keys)",
    ],
    ignore: ["*** 2019 ***", "the card ending the game", "chapter xxx 12", "see card ... 2019.", "visa ... 12 months"],
  },
});
