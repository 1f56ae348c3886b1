import { defineDetector } from "../../src/detection/define.js";
import { anyOf } from "../shared/labelled.js";

const BANKS = [
  "republic bank",
  "republic",
  "rbl",
  "first citizens",
  "first citizens bank",
  "fcb",
  "scotiabank",
  "scotia",
  "rbc",
  "rbc royal bank",
  "royal bank",
  "rbtt",
  "jmmb",
  "jmmb bank",
  "cibc",
  "cibc firstcaribbean",
  "first caribbean",
  "citibank",
  "ansa bank",
  "bank of baroda",
  "unit trust",
  "utc",
  "credit union",
  "eastern credit union",
  "tecu",
  "venture credit union",
  "intercommercial bank",
  "ibl",
  "bnb",
  "sbtt",
  "citi",
  "adb",
  "agricultural development bank",
  "works credit union",
  "teachers credit union",
  "police credit union",
];
// Behind the bank's name itself a comma parts what is said: then the number is the account.
const DIRECTLY = "(?![ ]?,)";
// A branch: words that begin with a capital, and words for accounts.
const BETWEEN =
  "(?:[ ,.:#(–-]{1,3}(?:[Bb]ank|\\p{Lu}[\\p{L}.'’]{1,14}|A/C|a/c|[Aa]cct?|[Aa]ccount|[Ss]avings|[Cc]hequing|[Nn]o|NO|[Nn]umber|[Ss]ub|br\\.?|of|branch)){0,6}";

export default defineDetector({
  id: "tt.bank-account",
  title: "Bank account in Trinidad and Tobago",
  summary: "Account numbers behind the name of a bank, credit union or the Unit Trust, the name included.",
  type: "BANK_ACCOUNT",
  formatSource: "unverified",
  references: ["https://secure.ssa.gov/poms.nsf/lnx/0202402335"],
  prefilter: { kind: "words", words: BANKS, before: 1, after: 64 },
  patterns: [
    {
      name: "bank and account",
      regex: new RegExp(
        `(?<![\\p{L}\\p{N}])(?<value>(?:${anyOf(BANKS)})(?![\\p{L}])${DIRECTLY}${BETWEEN}[ ,.:#(/–-]{1,3}(?!(?:19|20)\\d{2}(?![\\d -]))(?=(?:[^\\d\\n]{0,3}\\d){6})[\\dOl]{2,12}(?:[ –-]{1,3}[\\dOl]{1,12}){0,3})(?![\\w]|[.,]\\d)`,
        "gu",
      ),
      base: "certain",
      anchored: true,
    },
    {
      name: "bank, branch and account",
      regex: new RegExp(
        `(?<![\\p{L}\\p{N}])(?:${anyOf(BANKS)}),${BETWEEN}[ ,.:#(/–-]{1,3}(?<value>(?!(?:19|20)\\d{2}(?![\\d -]))(?=(?:\\D{0,3}\\d){6})[\\dOIlSBZ]{2,12}(?:(?:[ –-]{1,3}|(?<!\\d{5})-?\\n(?=\\d{2,4}(?!\\d)))[\\dOIlSBZ]{1,12}){0,3})(?![\\w]|[.,]\\d)`,
        "gu",
      ),
      base: "certain",
      anchored: true,
    },
    {
      name: "account at a bank",
      prefilter: { kind: "words", words: BANKS, before: 48, after: 1 },
      regex: new RegExp(
        `(?<=(?:[Aa]ccount|ACCOUNT|[Aa]cct?\\.?|[Aa]/[Cc])(?: (?:[Nn]o\\.?|[Nn]umber|NO\\.?))?[:#]? )\\d(?:[ -]?\\d){5,15}(?=,? (?:(?:at|with|of|in|from) )?(?:the )?(?:${anyOf(BANKS)})(?![\\p{L}]))`,
        "gu",
      ),
      base: "certain",
    },
  ],
  context: {
    against: ["tel", "telephone", "phone", "fax", "swift", "invoice"],
    after: 0,
    fields: ["bank acct", "bank account", "bank", "acct", "account", "pay to"],
  },
  column: { values: /^(?:[A-Z][A-Za-z/]{1,14}[ /-]){1,5}\d{2,12}(?:[ -]\d{1,9}){0,3}$/ },
  variants: function* (value) {
    const number = /[\d][\d –-]{4,}$/.exec(value)?.[0].trim();
    if (number && number !== value) yield { text: number, confidence: 0.8 };
  },
  examples: {
    match: [
      "paid to «FCB 2119440946», monthly",
      "deposit to «Scotiabank Siparia 40726 – 4446507». Review",
      "«RBL Point Lisas 1602-3371-8800»",
      "SAVINGS IN «UNIT TRUST NO. 50-440080»",
      "the account at Republic Bank, Ellerslie, «1804 4188 2071», of",
      "my account number «1844170022» at Republic Bank is closed",
    ],
    ignore: [
      "RBC 1234 and Republic Day 24",
      "First Citizens on 12 May 2019",
      "credit union dues of 54.20",
      "Scotiabank, telephone 627-2684",
    ],
  },
});
