import { defineDetector } from "../../src/detection/define.js";
import { passesLuhn } from "../shared/checksums.js";
import { compactVariants, digitsOf } from "../shared/digits.js";

export default defineDetector({
  id: "any.imei",
  title: "IMEI of a telephone",
  summary: "The number of a telephone set: 15 digits with a check digit, near words for devices.",
  type: "DEVICE_ID",
  formatSource: "official",
  references: ["https://www.gsma.com/solutions-and-impact/industry-services/device-services/"],
  prefilter: { kind: "digits", min: 15, reach: 2 },
  patterns: [
    { name: "15 digits", regex: /(?<![\w-])(?:\d{15}|\d{2}[ -]\d{6}[ -]\d{6}[ -]\d)(?![\w-])/g, base: "possible" },
    {
      name: "in any groups, behind its label",
      regex:
        /(?:IMEI|[Ii]mei)[12]?[\s:#.("']{1,4}(?:(?:[Nn]o\.?|is|was|number) ?)?(?<value>(?=(?:[ -]?\d){15,16}(?![ -]?\d))\d{2,15}(?:[ -]\d{1,8}){0,4})(?![\w-])/g,
      base: "likely",
      anchored: true,
      prefilter: { kind: "words", words: ["imei", "imei1", "imei2"], before: 1, after: 40 },
    },
  ],
  validate: (value) => (passesLuhn(digitsOf(value)) ? "valid" : "invalid"),
  context: {
    near: [
      "imei",
      "imei no",
      "imei1",
      "imei2",
      "device",
      "device id",
      "handset",
      "phone",
      "mobile",
      "samsung",
      "iphone",
      "cell",
    ],
    against: ["card", "visa", "amex", "account"],
    required: true,
    fields: ["imei", "device", "device id", "handset"],
  },
  column: { values: /^\d{15,16}$/ },
  variants: compactVariants,
  examples: {
    match: [
      "IMEI «353662 10 556022 1» is hers",
      "my phone, a Samsung, IMEI «490154203237518».",
      'device=«490154203237518»"',
      '"imei": "«353662105560221»"',
    ],
    ignore: ["code 490154203237518 on the box", "batch 490154203237517", "IMEI not known, ref 12345"],
  },
});
