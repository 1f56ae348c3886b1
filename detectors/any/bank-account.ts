import { defineDetector } from "../../src/detection/define.js";
import { compactVariants } from "../shared/digits.js";
import { anyOf, labelled, type LabelledParts } from "../shared/labelled.js";

// Six digits or more in groups, some read by a scanner as letters.
const NUMBER =
  "(?!(?:19|20)\\d{2}(?![\\d /-]))(?=(?:[^\\dOl\\n]{0,3}[\\dOl]){6})\\d[\\dOl]{1,12}(?:(?: ?[/–-] ?| )[\\dOl]{1,12}){0,4}";
const END = "(?![A-Za-z0-9]|[.,]\\d|\\s?%)";
// What makes of an account one with a bank: names of banks, and words for payments to people.
const BANKING = [
  "bank",
  "credit union",
  "unit trust",
  "building society",
  "first citizens",
  "scotiabank",
  "scotia",
  "jmmb",
  "rbc",
  "rbl",
  "fcb",
  "cibc",
  "westpac",
  "kiwibank",
  "anz",
  "asb",
  "bnz",
  "tsb",
  "cba",
  "commbank",
  "nab",
  "suncorp",
  "bendigo",
  "boq",
  "heritage",
  "deposit",
  "deposited",
  "direct deposit",
  "direct credit",
  "direct debit",
  "standing order",
  "withdrew",
  "withdrawn",
  "withdrawal",
  "transferred",
  "transfer",
  "salary",
  "wages",
  "pension",
  "pay to",
  "paid to",
  "paid into",
  "payable to",
  "payee",
  "refund to",
  "savings",
  "chequing",
  "share",
  "shares",
];

/** Those of the banking words that name a house. */
const HOUSES = BANKING.slice(0, BANKING.indexOf("deposit"));

export default defineDetector({
  id: "any.bank-account",
  title: "Bank account number",
  summary: "Account numbers behind words for bank accounts.",
  type: "BANK_ACCOUNT",
  formatSource: "unverified",
  references: [],
  ...bankAccount({
    labels: [
      "bank account",
      "bank account no",
      "bank account number",
      "bank acct",
      "bank a/c",
      "savings account",
      "savings a/c",
      "savings acct",
      "savings",
      "chequing account",
      "chequing",
      "checking account",
      "current account",
      "current a/c",
      "cheque account",
      "salary account",
      "deposit account",
      "sub a/c",
      "share account",
      "shares account",
      "credit union account",
      "credit union a/c",
      "account no at the bank",
      "direct deposit to",
      "direct credit to",
      "direct credit from",
      "direct debit from",
      "direct debit to",
      "paid from account",
      "transfer from account",
      "deposited to account",
      "transfer to account",
      "payable to account",
      "standing order to",
      "acct no at",
      "iban",
      "my account",
      "your account at",
      "bank details",
    ],
    value: "(?!(?:19|20)\\d{2}(?![\\d-]))(?=(?:\\D{0,3}\\d){6})\\d{2,12}(?:[ –-]{1,3}\\d{1,9}){0,4}",
    between: ["no", "nos", "number", "num", "is", "was", "of", "the", "acct", "account", "a/c"],
    against: ["invoice", "pty ltd", "limited"],
    fields: ["bank acct", "bank account number", "account number", "bank", "pay to"],
    columnValues: "(?:[A-Z][A-Za-z/]{1,14}[ /-]){0,4}\\d{2,12}(?:[ /-]{1,3}\\d{1,12}){0,4}",
  }),
  variants: compactVariants,
  examples: {
    match: [
      "My account with the Northern Teachers Credit Union in Arima is «204-7731-18», he said",
      "Savings account no. «2110043372» held",
      "bank account: «1703-4482-9911»",
      "rent comes by direct credit from «06-511-0027714-01»",
      "Republic Bank, acct no. ends «7742»; savings account ending in «0418»",
      "direct deposit to «40725 – 1108837» monthly",
      "the bank in Moe, and my pension goes to account no. «0442 18 7731»",
      "Account of Sita Ramdeen-Ali, «2207-118-406»",
    ],
    ignore: [
      "savings of 212.08 in 2019",
      "bank account opened in 2004",
      "current account deficit 3.4%",
      "Account of Capt Baker 1845-1846",
    ],
  },
});

function bankAccount(rule: Parameters<typeof labelled>[0]): LabelledParts {
  const parts = labelled(rule);
  return {
    ...parts,
    patterns: [
      ...parts.patterns,
      {
        name: "account, behind a word for a bank or payment",
        regex: new RegExp(
          `(?<![A-Za-z0-9])(?:${anyOf(BANKING)})(?![A-Za-z0-9])[^\\n;!?]{0,70}?(?<![A-Za-z])(?:[Aa]/[Cc]|A/C|[Aa]cct|[Aa]ccount|ACCOUNT)\\.?(?: ?(?:no|number|#)\\.?)?["']?[\\s:#(]{0,4}["']?(?<value>${NUMBER})${END}`,
          "g",
        ),
        base: "certain",
        anchored: true,
        prefilter: { kind: "words", words: BANKING, before: 1, after: 130 },
      },
      {
        name: "behind whose account it is",
        regex: new RegExp(
          `(?<![A-Za-z])(?:[Aa]/[Cc]|[Aa]cct|[Aa]ccount|ACCOUNT)\\.?(?: (?:no|number)\\.?)? (?:of|for|in the name of) (?:M(?:r|rs|s|iss)\\.? )?\\p{Lu}[\\p{L}.'’-]{1,30}(?: \\p{Lu}[\\p{L}.'’-]{0,30}){1,3}[,:]?\\s{1,3}(?!(?:1[5-9]|20)\\d{2} ?[/–-] ?\\d{2,4}(?![\\d/–-]))(?<value>${NUMBER})${END}`,
          "gu",
        ),
        base: "certain",
        anchored: true,
        prefilter: { kind: "words", words: ["account", "acct", "a/c"], before: 1, after: 160 },
      },
      {
        name: "the end of an account",
        regex:
          /(?<![A-Za-z])(?:[Aa]\/[Cc]|[Aa]cct|[Aa]ccount|ACCOUNT|[Ss]avings|[Cc]hequing)\.?(?: (?:no|number)\.?)?,? (?:that )?(?:ends?|ending)(?: in| with)? (?<value>\d{3,5})(?!\w|[.,/-]\d)/g,
        base: "certain",
        anchored: true,
        prefilter: {
          kind: "words",
          words: ["account", "acct", "a/c", "savings", "chequing"],
          before: 1,
          after: 40,
        },
      },
      {
        name: "account with a bank, and its number further on",
        regex: new RegExp(
          `(?<![A-Za-z])(?:[Aa]/[Cc]|[Aa]cct|[Aa]ccount|ACCOUNT)s?,? (?:is |held )?(?:at|with|in|from|of) (?:the |my |her |his |their |our )?(?=[^\\n;!?]{0,60}(?<![A-Za-z])(?:${anyOf(HOUSES)})(?![A-Za-z]))[A-Z][^\\n;!?\\d]{1,70}?(?:\\s(?:is|was|being|no|number|numbered)|[:#(,–-])[.:#\\s(]{0,4}(?<value>${NUMBER})${END}`,
          "g",
        ),
        base: "certain",
        anchored: true,
        prefilter: { kind: "words", words: ["account", "accounts", "acct", "a/c"], before: 1, after: 140 },
      },
    ],
    column: {
      ...parts.column,
      beside: {
        names: /(?:^| )(?:acct|acc|account|a c)(?: |$)/,
        others: /\b(?:bank|bsb|branch|net|gross|salary|wage|pay)\b/,
      },
    },
  };
}
