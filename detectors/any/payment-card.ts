import { defineDetector, type Validity } from "../../src/detection/define.js";
import { passesLuhn } from "../shared/checksums.js";
import { compactVariants, readDigits } from "../shared/digits.js";

const ISSUER =
  /^(?:4\d{12}(?:\d{3}){0,2}|4\d{17}|(?:5[1-5]\d{2}|222[1-9]|22[3-9]\d|2[3-6]\d{2}|27[01]\d|2720)\d{12}|3[47]\d{13}|3(?:0[0-5]|[689]\d)\d{11}(?:\d{2}|\d{5})?|(?:6011|64[4-9]\d|65\d{2})\d{12}(?:\d{3})?|(?:352[89]|35[3-8]\d)\d{12,15}|(?:2131|1800)\d{11,12}|62\d{14,17}|50\d{14,17})$/;

export default defineDetector({
  id: "any.payment-card",
  title: "Payment card number",
  summary: "Numbers of credit and debit cards: issuer, length and check digit.",
  type: "PAYMENT_CARD",
  formatSource: "official",
  references: ["https://www.iso.org/standard/70484.html"],
  prefilter: { kind: "digits", min: 9, reach: 6 },
  patterns: [
    {
      name: "in groups of four",
      regex: /(?<![\w-])[2-6][\dOl]{3}([ .-]|[ ]?[–-][ ]?)[\dOl]{4}\1[\dOl]{4}\1[\dOl]{4}(?:\1\d{1,3})?(?![\w-])/g,
      base: "likely",
    },
    {
      name: "in groups of 4, 6 and 5",
      regex: /(?<![\w-])3[047689]\d{2}[ -]\d{6}[ -]\d{4,5}(?![\w-])/g,
      base: "likely",
    },
    {
      name: "without groups, behind a word for such a card",
      regex:
        /(?<![A-Za-z])(?:(?:[Cc]redit|[Dd]ebit|[Bb]ank|[Pp]ayment|[Mm]y|[Yy]our|[Hh]is|[Hh]er|[Tt]he|[Ff]or) card|[Cc]{2}|[Vv]isa|VISA|[Mm]aster[Cc]ard|MASTERCARD|[Aa]mex|AMEX|[Ll]inx|LINX)(?: card)?(?: (?:[Nn]o|[Nn]umber|#)\.?)?[:#?]?\s{1,2}(?:is |was )?(?<value>\d{12,19})(?![\w-]|\.\d)/g,
      base: "certain",
      anchored: true,
      prefilter: { kind: "digits", min: 12, reach: 32 },
    },
    { name: "without groups", regex: /(?<![\w.-])[1-6]\d{12,18}(?![\w-]|\.\d)/g, base: "possible" },
  ],
  validate: judgeCard,
  context: {
    near: [
      "card",
      "credit card",
      "debit card",
      "visa",
      "mastercard",
      "amex",
      "american express",
      "linx",
      "exp",
      "expiry",
      "cvv",
      "cvc",
      "cardholder",
      "card no",
      "card number",
      "pan",
    ],
    against: [
      "imei",
      "isbn",
      "ihi",
      "tracking",
      "serial",
      "barcode",
      "gtin",
      "account no",
      "order",
      "approval",
      "authorisation",
      "terminal approval",
      "test card",
    ],
    fields: ["card", "card number", "card no", "credit card", "pan"],
  },
  // The first figure names the industry: 3 to 6 for banks and travel, 2 for newer ranges.
  column: { values: /^(?=(?:\D?\d){13})[2-6]\d{3}[ -]?\d{4,6}[ -]?\d{4,5}(?:[ -]?\d{1,7})?$/ },
  variants: compactVariants,
  examples: {
    match: [
      "billed to my card «503412897765»",
      "own card, «5105 1051 0510 5100», has",
      "Visa «4242424242424242»",
      "Amex «3782-822463-10005» exp 11/26",
    ],
    ignore: ["code 4242 4242 4242 4243", "tracking 1234567890123456", "IHI 8003 6083 3335 7361"],
  },
});

function judgeCard(value: string): Validity {
  const digits = readDigits(value);
  return ISSUER.test(digits) && passesLuhn(digits) ? "valid" : "invalid";
}
