import { defineDetector } from "../../src/detection/define.js";
import { anyOf } from "../shared/labelled.js";
import {
  BUSINESS_NUMBER,
  EXTENSION,
  isBusinessNumber,
  NOT_BEFORE,
  NOT_PERSONAL_LINE,
  phoneVariants,
} from "../shared/phones.js";

const LABELS = [
  "telephone",
  "phone",
  "tel",
  "mobile",
  "mob",
  "cell",
  "cellphone",
  "whatsapp",
  "ph",
  "contact",
  "contact no",
  "contact number",
  "call",
  "called",
  "ring",
  "rang",
  "text",
  "dial",
  "landline",
  "reached at",
  "reach me at",
  "direct",
  "direct line",
  "home phone",
  "work phone",
];

export default defineDetector({
  id: "any.phone",
  title: "Telephone number",
  summary: "Numbers behind a telephone word, and extensions; free and business lines are left out.",
  type: "PHONE",
  formatSource: "official",
  references: ["https://www.itu.int/rec/T-REC-E.164"],
  prefilter: {
    kind: "words",
    words: [...LABELS, "ext", "extn", "extension", "c", "h", "w", "m", "t"],
    before: 4,
    after: 40,
  },
  patterns: [
    {
      name: "behind a telephone word",
      regex: new RegExp(
        `(?<![A-Za-z0-9])(?:${anyOf(LABELS)})(?![A-Za-z0-9])(?:[\\s:.#"'“”*()\\[\\]<>=|_?-]|nos?(?![a-z])|number|is|was|at|me|on|her|him|us|them|same){0,10}` +
          `(?<value>(?!${BUSINESS_NUMBER})(?=(?:\\D{0,3}[\\dOlI]){5})(?!\\d{1,4}[-. ]\\d{1,2}[-. ]\\d{2,4}(?!\\d))\\(?\\d{2,5}\\)?(?:(?:[ .–-]{0,3}|-\\r?\\n)[\\dOlI]{1,4}){1,7}(?:${EXTENSION})?)(?!\\s?(?:%|times|km|am|pm))${NOT_BEFORE}`,
        "g",
      ),
      base: "certain",
      anchored: true,
    },
    {
      name: "behind (C), (H), (W)",
      regex: /(?<![A-Za-z0-9])\(?[CHWMT]\)?:\s{0,3}(?<value>\(?\d{3,4}\)?[\s.-]?\d{3,4}(?:[\s.-]\d{3,4})?)(?!\w)/g,
      base: "likely",
    },
    {
      name: "extension",
      regex: /(?<![A-Za-z0-9])[Ee]xt(?:n|ension)?\.?:?\s{0,2}(?<value>\d{1,2}-\d{3,4}|\d{3,5})(?!\w)/g,
      base: "likely",
    },
  ],
  validate: (value) => (isBusinessNumber(value) || digitsTooFew(value) ? "invalid" : "unknown"),
  context: {
    against: [...NOT_PERSONAL_LINE, "account"],
    before: 24,
    fields: [...LABELS, "phone number", "phone no", "telephone number", "alt phone"],
  },
  column: { values: /^\+?\(?\d[\d\s().+/-]{5,18}\d(?:\s*(?:ext|x)\.?\s*\d{1,5})?$/ },
  variants: phoneVariants,
  examples: {
    match: [
      "(C): «389-4410»  (W): NONE",
      "Tel «622-4471 ext. 301», or call me on «07 5550 2475».",
      "see R. Moses, ext. «2369»",
    ],
    ignore: [
      "Call 1800 662 837 or 0800 555 123 free of charge",
      "call 3 times before noon",
      "Phone model 12, text 2019 edition",
    ],
  },
});

function digitsTooFew(value: string): boolean {
  return value.replace(/\D/g, "").length < 3;
}
