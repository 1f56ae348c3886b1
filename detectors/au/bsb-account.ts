import { defineDetector } from "../../src/detection/define.js";

const GAP = "[\\s,;:/|–-]{0,5}(?:(?:and|account|acct|acc|a/c|a\\.c|number|no|num|name)\\b[\\s.:#,-]{0,4}){0,3}";

export default defineDetector({
  id: "au.bsb-account",
  title: "BSB and account number",
  summary: "Bank, state and branch number with the account behind it, the label BSB included.",
  type: "BANK_ACCOUNT",
  formatSource: "secondary",
  references: ["https://www.auspaynet.com.au/resources/direct-entry"],
  prefilter: {
    kind: "words",
    words: ["bsb", "bank state branch", "acct", "account", "a/c", "acc no"],
    before: 1,
    after: 48,
  },
  patterns: [
    {
      name: "BSB and account",
      regex: new RegExp(
        `(?<![A-Za-z0-9])(?<value>BSB[\\s.:#]{0,3}(?:no\\.?|number)?[\\s:#]{0,3}\\d{3}[ -]?\\d{3}${GAP}\\d{2,6}(?:[ -]?\\d{2,5}){0,3})(?!\\w|[.,]\\d)`,
        "gi",
      ),
      base: "certain",
      anchored: true,
    },
    {
      name: "BSB alone",
      regex: /(?<![A-Za-z0-9])[Bb][Ss][Bb][\s.:#]{0,3}(?:no\.?|number)?[\s:#]{0,3}(?<value>\d{3}[ -]?\d{3})(?!\w)/g,
      base: "likely",
      anchored: true,
    },
    {
      name: "behind account",
      regex:
        /(?<![A-Za-z0-9])(?:[Aa]cct|[Aa]cc(?:ount)?|a\/c)\.?(?: (?:no|number)\.?)?[\s:#]{1,3}(?<value>\d{3}-\d{3}[\s,/]{1,3}\d{4,10})(?!\w)/g,
      base: "certain",
      anchored: true,
    },
    {
      name: "BSB and account in groups",
      regex: /(?<![\w.-])\d{3}-\d{3}[ ,/]{1,3}\d{4} \d{4}(?![\w-]|[.,]\d)/g,
      base: "likely",
      prefilter: { kind: "digits", min: 14 },
    },
    {
      name: "BSB and account, where money goes",
      regex:
        /(?<![A-Za-z0-9])(?:go(?:es)? to|went to|paid? (?:in)?to|pay|deposit(?:ed)?(?: in)?to|credited to|into|transfer(?:red)? to|account|acct|a\/c|my bank is)[\s:]{1,2}(?<value>\d{3}[- ]\d{3}[\s,/]{1,3}\d{2,4}(?: ?\d{2,5}){1,3})(?![\w-]|[.,]\d)/g,
      base: "certain",
      anchored: true,
      prefilter: { kind: "digits", min: 10, reach: 24 },
    },
  ],
  context: {
    against: ["pty ltd", "limited", "trust account", "our account", "payable to", "biller"],
    before: 40,
    after: 16,
    fields: ["bsb", "bsb account"],
  },
  column: { values: /^\d{3}[ -]?\d{3}(?:[ /-]{1,3}\d{2,10}(?: ?\d{2,5}){0,3})?$/ },
  examples: {
    match: [
      "her money goes to Heritage, «638-070 2214 0931», on Fridays",
      "Refund to «BSB 064-121 acct 1138 3727».",
      "«BSB: 484-799 Account number: 204417118», her own",
      "acct «064-122 10385527»",
      "the rest is paid into «733-000 4410 2288» each week",
    ],
    ignore: ["model 064-122", "Ray White Pty Ltd Trust, BSB 034-002, a/c 401877, ref", "the account of 2019"],
  },
});
