import { defineDetector } from "../../src/detection/define.js";
import { passesIban } from "../shared/checksums.js";
import { compactVariants } from "../shared/digits.js";

// Lengths by country, of those whose lengths are registered; others are judged by the check alone.
const LENGTHS: Readonly<Record<string, number>> = {
  AE: 23, AT: 20, BE: 16, CH: 21, CZ: 24, DE: 22, DK: 18, ES: 24, FI: 18, FR: 27, GB: 22, GR: 27, HU: 28, IE: 22,
  IL: 23, IT: 27, LC: 32, LU: 20, NL: 18, NO: 15, PL: 28, PT: 25, RO: 24, SA: 24, SE: 24, TR: 26, VG: 24,
}; // prettier-ignore

export default defineDetector({
  id: "any.iban",
  title: "International bank account number",
  summary: "IBAN: country, check digits and account, with the length of the country.",
  type: "BANK_ACCOUNT",
  formatSource: "official",
  references: ["https://www.swift.com/standards/data-standards/iban-international-bank-account-number"],
  prefilter: { kind: "digits", min: 8, reach: 12 },
  patterns: [
    {
      name: "IBAN",
      regex: /(?<![\w-])[A-Z]{2}\d{2}(?:[A-Z0-9]{11,30}|(?: [A-Z0-9]{4}){2,7}(?: [A-Z0-9]{1,3})?)(?![\w-])/g,
      base: "likely",
    },
  ],
  validate: (value) => {
    const iban = value.replace(/\s/g, "");
    const length = LENGTHS[iban.slice(0, 2)];
    return (length === undefined || length === iban.length) && passesIban(iban) ? "valid" : "invalid";
  },
  context: { near: ["iban"], fields: ["iban", "account"] },
  column: { values: /^[A-Z]{2}\d{2}[A-Z0-9 ]{11,34}$/ },
  variants: compactVariants,
  examples: {
    match: [
      "to «GB82 WEST 1234 5698 7654 32» please",
      "IBAN: «DE89370400440532013000»",
      "«NL91ABNA0417164300», Amsterdam",
    ],
    ignore: ["GB82 WEST 1234 5698 7654 33", "AB12 1234567890123456", "ISO 27001:2013"],
  },
});
