import { defineDetector } from "../../src/detection/define.js";

export default defineDetector({
  id: "any.card-expiry",
  title: "Expiry of a payment card",
  summary: "Month and year behind a word for expiry, near a word for cards or a card number.",
  type: "PAYMENT_CARD",
  formatSource: "official",
  references: ["https://www.iso.org/standard/70484.html"],
  prefilter: {
    kind: "words",
    words: [
      "exp",
      "expiry",
      "expires",
      "expiring",
      "valid thru",
      "valid to",
      "valid until",
      "good until",
      "good to",
      "good thru",
      "exp date",
      "expiry date",
    ],
    before: 1,
    after: 24,
  },
  patterns: [
    {
      name: "month and year",
      regex:
        /(?:[Ee]xp(?:iry|ires|iring|iration)?|EXP(?:IRY)?|[Vv]alid (?:thru|to|until)|[Gg]ood (?:until|to|thru))(?:\.| [Dd]ate)?[\s:.("']{1,4}(?<value>(?:0?[1-9]|1[0-2])\s?[/-]\s?(?:20)?[2-4]\d)(?![\w/-])/g,
      base: "possible",
    },
    {
      name: "behind the number of a card",
      regex:
        /\d{4}[ -]?\d{4,6}[ -]?\d{4,5}(?:[ -]?\d{4})?[ ,;(]{1,3}(?:[Ee]xp(?:iry|ires)?|EXP(?:IRY)?|good until|valid (?:to|thru|until))?[ .:]{0,3}(?<value>(?:0[1-9]|1[0-2])\s?[/-]\s?(?:20)?[2-4]\d)(?![\w/-])/g,
      base: "certain",
      anchored: true,
      prefilter: { kind: "digits", min: 14, reach: 2 },
    },
  ],
  context: {
    near: ["card", "visa", "mastercard", "amex", "linx", "cvv", "cvc", "cardholder", "csc"],
    before: 64,
    after: 32,
    required: true,
    fields: ["card expiry", "expiry", "exp date"],
  },
  examples: {
    match: [
      "5555 4444 3333 1111 «04/28» was read out",
      "Visa 4242 4242 4242 4242 exp «11/26» CVV 123",
      "card expires «09/2027»",
      "Mastercard, valid thru: «03-28»",
    ],
    ignore: ["passport exp 11/26", "licence expires 09/2027", "the card was lost in 11/26"],
  },
});
