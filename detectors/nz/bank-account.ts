import { defineDetector, type Validity } from "../../src/detection/define.js";
import { judgeNzAccount } from "../shared/nz-accounts.js";

export default defineDetector({
  id: "nz.bank-account",
  title: "New Zealand bank account",
  summary: "Bank, branch, account and suffix, checked against the branch register and the check digit of the bank.",
  type: "BANK_ACCOUNT",
  formatSource: "official",
  references: ["https://www.ird.govt.nz/digital-service-providers/services-catalogue", "https://www.paymentsnz.co.nz/"],
  prefilter: { kind: "digits", min: 14, reach: 2 },
  patterns: [
    {
      name: "in groups",
      regex: /(?<![\w.-])\d{2}([ -])\d{3,4}\1\d{7,8}\1\d{2,4}(?![\w-])/g,
      base: "likely",
    },
    { name: "without groups", regex: /(?<![\w.-])[0-3]\d{14,15}(?![\w-]|\.\d)/g, base: "possible" },
  ],
  validate: (value): Validity => judgeNzAccount(value),
  context: {
    near: ["account", "acct", "a/c", "bank", "direct credit", "refund", "automatic payment", "ap", "pēke"],
    against: ["limited", "ltd", "biller"],
    fields: ["account", "bank account", "acct", "bank acct", "account number"],
  },
  column: { values: /^\d{2}[ -]?\d{3,4}[ -]?\d{7,8}[ -]?\d{2,4}$/ },
  variants: function* (value) {
    const compact = value.replace(/\D/g, "");
    if (compact !== value) yield { text: compact, confidence: 0.85 };
  },
  examples: {
    match: [
      "my account «12-3141-0986544-40». My",
      "«01-902-0068389-00» paid",
      "to account «08 6523 1954512 001» monthly",
    ],
    ignore: ["01-9999-0100197-00", "01-902-0068388-00", "batch 0190200683880012"],
  },
});
