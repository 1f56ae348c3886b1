import type { Span } from "../../src/core/span.js";
import type { Candidate, ScanView } from "../../src/detection/define.js";
import { phraseList } from "../../src/detection/phrases.js";
import { matchesOf } from "../../src/text/matches.js";
import { MEANS_RULES } from "../facts/means.js";
import { SUM_RULES } from "../facts/sums.js";
import {
  BENEFITS,
  BENEFIT_SHORT,
  MONEY_STATES,
  MONEY_TERMS,
  MONEY_TROUBLES,
  PAYMENTS_BY_NAME,
  SUM_LABELS,
} from "../lexicon/money-terms.js";
import { factDetector, weigh } from "../shared/fact.js";
import { sentenceAround, type Setting } from "../shared/individual.js";

// An amount, with what it is paid by: "$2,300 PER MONTH", "TT$180/night", "$70/fn".
const AMOUNT =
  /(?:(?:TT|US|NZ|AU|A|CA|CAD|BDS|EC|JA?) ?)?\$ ?\d[\d,]*(?:\.\d{1,2})?(?: ?(?:million|mil|k\b|m\b))?(?:(?: ?\/ ?| )(?:(?:per|a|each|every) )?(?:month(?:ly)?|week(?:ly)?|fortnight(?:ly)?|night|day|daily|hour|year|annum|fn|wk|mth|pw|p\.w\.|pm|p\.m\.(?= )|p\.a\.|pa|net|gross)\b)?/iy;

const OWN_MONEY =
  /\b(?:salar(?:y|ies)|wages?|withdr[ae]w\w*|subsid(?:y|ies)|severance|retroactive|back ?pay|overtime|tithes?|token|bribe|payout|takes? home|note|savings|passbook|in the (?:bank|account)|went (?:in|to|into)|drew|collect\w*|earn(?:s|ed|ing|ings)?|paid|pay|pays|paying|payment|pension|arrears|ow(?:e|es|ed|ing)|debts?|balance|loan|rent|benefits?|grant|allowance|bills?|refund|mortgage|instal?ments?|maintenance|income|deposit(?:ed)?|over-?pa(?:id|yment)|compensation|garnish\w*|deduct\w*|net worth|waive[ds]?|credit(?:ed)?|susu|overdrawn|hire purchase|child support|per month|a month|a week|per week|per fortnight|a fortnight|fortnight|weekly|borrow\w*|lent|lend|gave|give|sent|sends|receiv\w+|in receipt|claim(?:ed)?|cash|winnings|bail|short|lost|award(?:ed)?|assistance|gratuity|lump sum|food card|repay\w*|plan|bonus|gift|afford|inherit\w*|stipend|reimburse\w*|fee|settlement|dishonoured|write-?off|goodwill|concession|surety|remit\w*|cost me|charge[ds]? me)\b/i;

const OTHER_MONEY =
  /\b(?:estimated cost|contract(?:or)? (?:sum|price|value)|tender|bids?|budget|vote|allocation|revenue|invoice|unit price|price of|prices?|fine (?:of|not)|penalty of|penalties of|maximum|minimum|threshold|tariff|total cost|project|procurement|not exceeding|liable (?:to|on|for)|schedule of (?:fees|charges)|fees are|fee of|per unit|per kwh|vat\b|turnover|funding|grants? programme|expenditure|appropriation|supply of|each customer|all customers|per customer|connection charge|standard charge|price list|limit of|cap of|up to)\b/i;

/** Sums as ledgers have them, with the cents and no sign of a currency. */
const LEDGER_SUM =
  /(?<![\d.,/:$-])\d{1,3}(?:,\d{3})*\.\d\d(?![\d.,/%:]\d|[\d%]| ?(?:kg|km|m|mm|cm|ha|kwh|kva|l|ml|hrs?|hours|mg|g)\b)/gi;

const NO_MONEY_FIELD =
  /\b(?:hours?|hrs|qty|quantity|litres?|lat|lon(?:g|gitude)?|latitude|gps|kwh|kva|reading|area|weight|height|time|rate|score|gpa|mark|level|version|ratio|percent|days?)\b/;

/** Figures with cents in a record of persons: in columns all of them, in running text those of a thousand and more. */
function* ledgerSums(view: ScanView, setting: Setting): Iterable<Candidate> {
  if (setting.kind !== "record") return;
  for (const match of matchesOf(LEDGER_SUM, view.text)) {
    const start = match.index;
    const field = view.fieldAt(start);
    if (NO_MONEY_FIELD.test(field) || (field === "" && !match[0].includes(","))) continue;
    const candidate = weigh(setting, { start, end: start + match[0].length }, 0.31, "sum in a ledger", true);
    if (candidate) yield candidate;
  }
}

const MONEY_STATE =
  /^ (?:owing|owed|unpaid|not paid|overdue|in arrears|arrears|outstanding|short|too much|too little|in cash|cash|a session|behind|in debt|paid|due|overpaid|gratuity|severance|lump sum|pension)\b/iu;

/** "$500 unpaid": how the money stands belongs to it, when that is no longer than the amount. */
function withState(text: string, { start, end }: Span): Span {
  const behind = MONEY_STATE.exec(text.slice(end, end + 40))?.[0] ?? "";
  return { start, end: behind.length <= end - start ? end + behind.length : end };
}

/** Amounts of money that are a person's. */
function* amounts(view: ScanView, setting: Setting): Iterable<Candidate> {
  const { text } = view;
  for (let at = text.indexOf("$"); at >= 0; at = text.indexOf("$", at + 1)) {
    const prefix = /(?:TT|US|NZ|AU|A|CAD|BDS|EC) ?$/.exec(text.slice(Math.max(0, at - 4), at));
    const start = at - (prefix?.[0].length ?? 0);
    AMOUNT.lastIndex = 0;
    const match = AMOUNT.exec(text.slice(start, start + 60));
    if (!match) continue;
    const span = withState(text, { start, end: start + match[0].trimEnd().length });
    const sentence = sentenceAround(text, span.start, span.end);
    const words = text.slice(sentence.start, sentence.end);
    const near = text.slice(Math.max(sentence.start, start - 60), Math.min(sentence.end, span.end + 30));
    const loose = setting.kind === "record" ? 0.31 : 0.25;
    const own = OWN_MONEY.test(near) ? 0.34 : OWN_MONEY.test(words) ? 0.3 : loose;
    const other = OTHER_MONEY.test(near) ? 0.3 : 0;
    const candidate = weigh(setting, span, own, "amount of money");
    if (!candidate) continue;
    if (other > 0)
      yield {
        ...candidate,
        evidence: [...candidate.evidence, { kind: "against", effect: -other, detail: "words of prices and budgets" }],
      };
    else yield candidate;
  }
}

export default factDetector({
  id: "any.financial",
  title: "Money of a person",
  summary: "A person's pay, pension, benefit, debt, balance, loan, arrears or means: the amount where there is one.",
  type: "FINANCIAL",
  fields:
    /\b(?:salary|salary range|wages?|weekly wage|gross|net|pay|paye|mthly|monthly|weekly|wkly|fortnightly|stipend|gratuity|grant|grant type|benefit type|assistance|concession|fee status|payment type|means|assets|bankruptcy|bankrupt|credit status|credit score|net pay|balance|arrears|amount owing|amount due|debt|loan|pension|benefit|allowances?|income|rent|refund|deductions?|nis ded|health surcharge|union ded|credit union|instal?ment|savings|overpayment|amount|owing|outstanding|other|paid|weekly rate|amt)\b(?! (?:no|number|date|id|ref|code|acct|account|method|point|frequency|year|received by|office|run|slip))/,
  fieldValue:
    /^(?:[A-Z]{0,3}\$ ?)?-?\d[\d,]*(?:\.\d{1,2})?(?:\D{0,40})?$|^(?!paid$|waived$|pending$|approved$|active$|declined$|closed$|cash$|cheque$|monthly$|weekly$)\p{L}[\p{L} -]{3,40}$/u,
  *extra(view, setting) {
    yield* amounts(view, setting);
    yield* ledgerSums(view, setting);
  },
  labels:
    "weekly wage;weekly wages;monthly wage;monthly salary;annual salary;gross income;net income;household income;monthly income;fortnightly income;take home;takes home;rate of pay;pay rate;grant type;type of grant;type of benefit;benefit type;source of income;means;assets;bankruptcy;credit rating".split(
      ";",
    ),
  vocabulary: [
    SUM_LABELS,
    PAYMENTS_BY_NAME,
    MONEY_TROUBLES,
    phraseList("words of money: terms", MONEY_TERMS),
    phraseList("words of money: common benefits", [...BENEFITS, ...BENEFIT_SHORT]),
    phraseList("words of money: states", MONEY_STATES),
  ],
  rules: [...SUM_RULES, ...MEANS_RULES],
  examples: {
    match: [
      "His salary is «$9,450.00 per month» and he owes «$1,200» on the loan.",
      "She lives on «old age pension» and is late.",
      "He told me she and her mother would call him at his own place. On Friday she drew «3,918.45» and he is «tight for money».",
      "I cannot pay «$640.25» for water I never got.",
      "Mr. Ali «was declared bankrupt» in 2015 and lives with his brother.",
    ],
    ignore: [
      "Estimated cost of the drain: $868,000.",
      "A keeper is liable to a fine of $2,000 and is not to be bankrupt.",
      "Signs $18,200; posts $6,650; contractor Kiwi Signs Ltd.",
      "The average salary in the sector is $9,000 per month.",
    ],
  },
});
