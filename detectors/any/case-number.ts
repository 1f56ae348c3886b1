import type { Span } from "../../src/core/span.js";
import { defineDetector, type ScanView } from "../../src/detection/define.js";
import { isCompanyNumber } from "../shared/company-number.js";
import { SETTING_LISTS } from "../shared/individual.js";
import { labelled, type LabelledParts } from "../shared/labelled.js";
import { isOfNotice } from "../shared/notice.js";
import { ROW_NUMBER, ROWS_ARE_PERSONS } from "../shared/register-columns.js";
import { isRowOfFirm } from "../shared/row-of-firm.js";

const KINDS =
  `case|complaint|claim|claimant|client|customer|consumer|account|a/c|acct|file|application|applicant|receipt|certificate|policy|member|membership|loan|dispute|referral|petition|matter|record|enquiry|booking|tenancy|lease|licensee|assessment|objection|deed poll|event|prn|intake|notification|conviction|warrant|summons|charge|docket|information|c.r.o|cro|criminal record|penalty|fine|visa|permit holder|farmer|farmers badge|farmer's badge|farmer badge|taxi badge|vendor badge|badge holder|microchip|allocation|refund|reservation|subscription|respondent|acc45|grant|benefit|award|appeal|incident|infringement|notice|permit application|enrolment|student|learner|pupil|candidate|registration|subscriber|household|prisoner|prison|inmate|offender|admission|crime|occurrence|job seeker|jobseeker|beneficiary|pension|pensioner|tenant|patron|borrower|voter|elector`.split(
    "|",
  );
/** More of them, in front of a number word only. */
const MORE_KINDS =
  `tag|dog tag|cert|medical certificate|sick certificate|ticket|parking ticket|traffic ticket|seizure|court order|bail|recognisance|parole|probation|supervision|restraining order|protection order|dvo|reference|enquirer|investigation|inquiry|grievance|hearing|tribunal|mediation|conciliation|review|suit|indictment|police report|station report|accident report|request|service request|sr|crm|helpdesk ticket|interaction|correspondence|submission|objector|petitioner|ndis|ndis participant|participant|library card|student card|membership card|travel pass|season ticket|parking permit|resident permit|disability permit|mobility permit|mobility parking|firearm licence|fishing licence|fisher|vessel registration|hawker|street vendor|allotment|grave|burial|cremation|cemetery plot|interment|birth entry|birth certificate|death certificate|marriage certificate|adoption|custody|foster|placement|housing application|tenancy application|waiting list|rental bond|loan account|credit file|debtor|debt|arrears|judgment|maintenance|child support|benefit claim|food card|grant application|bursary|scholarship|examination|learner support|certificate of character|clearance|vetting|police check|blue card application|visa application|immigration|deportation|unhcr|naturalisation|oath|compensation|workers compensation|wca|incident report|insurance|insurance claim|death benefit|survivor|annuitant|retirement|gratuity|policyholder|study participant|interviewee|volunteer|band|maxi band|consumer account|service account|nmi|icp|mirn|customer account|cust|tracking|bill of lading|b/l|airway bill|awb|waybill|warranty claim|lay-by|layaway|notifier|ahpra notification|disclosure|protected disclosure|pid|whistleblower|rti|foi|foia|oia|lgoima|access request|information request|sar|subject access|ombudsman|roc|report of concern|cni|sper|qprime|qp|mni|pnc|cjs|coroner|coronial|inquest|post mortem|case file|personal file|pers file|p file|dossier|deed|conveyance|probate|letters of administration`.split(
    "|",
  );
/** Columns of these names hold sums of money. */
const SUMS: ReadonlySet<string> = new Set([
  "award",
  "benefit",
  "grant",
  "pension",
  "penalty",
  "fine",
  "refund",
  "subscription",
  "charge",
  "loan",
  "allocation",
]);
const SUFFIXES = ["no", "nos", "number", "id", "ref", "reference"];
// These stand before a number even without "no.".
const BARE =
  `account|a/c|acct|unhcr|client|customer|file|application|receipt|complaint|claim|loan|petition|contract a/c|contract account|account ref|p.f|p/f|personal file|personal file no|appl no|app no|mrn no|station diary|assessment roll|specimen no|sample id|lab no|request id|sr no|crn no|acct ref|transaction ref|oia|record id|case|candidate|lease|agricultural lease|state lease|tenancy|deed poll|event|occurrence|infringement|infringement notice|penalty infringement notice|summons|warrant|prn|cro|c.r.o|icms|acc45|microchip|chip|nia|intake|client ref|txn|badge|badge no|dog tag|medical certificate|seizure|probation order|community order|supervision order|protection order|bail|parole|dvo|objection|ndis|ndis participant|participant|crm|roc|report of concern|sper|qprime|coronial|inquest|rti|foi|foia|lgoima|visa|visa application|grant application|housing application|student card|library card|membership card|membership|member|chips|tags|microchips|registry use|court use|office use|official use|file ref|case ref|claim ref|referral|investigation|inquiry|enquiry|appeal|dispute|notification|mni|cni|consent|deed|probate|pensioner|inmate|prisoner|offender|subscriber|learner|bill of lading|b/l|waybill|tracking|vetting|police check|clearance|certificate of character|insurance claim|bursary|scholarship|enrolment|custody|prisoner no|request|service request|interaction|qp|qp no|ioms|ioms no|mhrt|cyras|iris|valuation|valuation no|valuation ref|transaction|transaction no|submission|counter slip|register number|go card|hop card|at hop card|food badge|food badge no|rcpt|rct|parking ticket|traffic ticket|court docket`.split(
    "|",
  );
const PLURALS = [
  "infringement notices",
  "infringements",
  "receipts",
  "complaints",
  "cases",
  "claims",
  "clients",
  "customers",
  "applications",
  "accounts",
];
const REFERENCES = [
  "our ref",
  "your ref",
  "our reference",
  "your reference",
  "reference",
  "reference no",
  "reference number",
  "ref",
  "ref no",
  "please quote",
  "quoting",
];

export default defineDetector({
  id: "any.case-number",
  title: "Case, client or account number",
  summary:
    "Numbers of cases, clients, accounts, complaints, claims, receipts and the like, which lead to a person, behind their label.",
  type: "CASE_NUMBER",
  formatSource: "unverified",
  references: [],
  ...withColumns(
    labelled({
      labels: [
        ...[...KINDS, ...MORE_KINDS].flatMap((kind) => SUFFIXES.map((suffix) => `${kind} ${suffix}`)),
        ...BARE,
        ...PLURALS,
        ...REFERENCES,
      ],
      value:
        '(?!0800|0508|1[38]00)(?!(?:IMEI|MEID|PIN|BP|S/?N|MAC|VIN|ISBN|ISSN|ABN|ACN|TFN|IRD|NHI|BIR|NIS|DOB|TEL|CC|EXP|PO|JMMB|RBC|RBL|FCB|UTC|ANZ|ASB|BNZ|CBA|NAB)(?![A-Z]))(?!\\d{4}[ -]\\d{4}[ -]\\d{4}[ -]\\d{4})(?!(?:19|20)\\d{2}(?![\\w/-]))(?!(?:19|20)\\d{2}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])(?!\\d))(?!\\d{1,2}[/.-]\\d{1,2}(?:[/.-]\\d{2,4})?(?![\\d/-]))(?!PO\\b)(?!20[0-3]\\d(?:0[1-9]|1[0-2])[0-3]\\d(?!\\d))(?=(?:[^\\d\\s,;"\'|<>»]{0,8}\\s?\\d){4}|[A-Z]{1,6}[^\\d\\s]{0,6}[\\s]?\\d{3}|\\d{3}/\\d)(?:[A-Z]{1,6}[./-]{1,2}\\s?){0,3}(?:[A-Z]{1,6}(?:\\d{1,2}[A-Z]{1,3}(?= \\d{5}))?[ -]?)?\\d[A-Z\\d]{0,15}(?:[-/–][A-Z\\d]{1,12}|[ ]\\d{3,4}(?![\\d/]|\\s?(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec))|[ ]\\d{2}(?= \\d{2,4}(?![\\w/:.-]))|[ ]\\d{1,2}(?=\\s*(?:[,;.)"|\\n]|$))){0,5}(?: of (?:19|20)\\d{2})?',
      between: ["no", "nos", "number", "num", "id", "ref", "is", "was", "reference", "card", "hash", "quote"],
      apart: false,
      against: [
        "invoice",
        "tax invoice",
        "purchase order",
        "gazette",
        "tender",
        "circular",
        "bsb",
        "pty ltd",
        "payer",
        "specimen",
        "returns",
        "supplier",
        "stationers",
        "vendor",
        "goods",
        "product",
        "product code",
        "catalogue",
        "item",
        "docket book",
        "resolved that",
        "bank transfers",
        "drawing",
      ],
      labelsAreFields: false,
      fields: [
        ...KINDS.flatMap((kind) => [
          ...(SUMS.has(kind) ? [] : [kind]),
          ...SUFFIXES.map((suffix) => `${kind} ${suffix}`),
        ]),
        ...MORE_KINDS.flatMap((kind) => [
          ...(kind.includes(" ") ? [kind] : []),
          ...SUFFIXES.map((suffix) => `${kind} ${suffix}`),
        ]),
        "assess no",
        "right of burial",
        "cust no",
        "cust id",
        "acct no",
        "reg",
        "reg no",
        "nmi",
        "request id",
        "tag or chip",
        "chip no",
        "microchip",
        "matter",
        "event",
        "transaction id",
        "badge",
        "badge no",
        "rcpt",
        "rct",
        "fee rcpt",
      ],
      columnValues:
        "(?!(?:19|20)\\d{2}-(?:0[1-9]|1[0-2])$)(?=(?:\\D{0,8}\\d){3})(?:[A-Z]{1,6}[-/. ]){0,3}[A-Z]{0,6}[-/. ]?\\d[\\dA-Z]{0,15}(?:[-/ ](?:[A-Z\\d]{1,12}|[a-z])){0,4}",
    }),
  ),
  // A number of a firm; an account beside a bank is one with the bank.
  lists: SETTING_LISTS,
  refuses: (view, span) =>
    isOfNotice(view, span) ||
    isRowOfFirm(view, span.start) ||
    isOfAnotherKind(view, span) ||
    isNameOfFile(view.text, span) ||
    (/(?:^| )(?:acct|account|a c)(?: |$)/.test(view.fieldAt(span.start)) &&
      /\b(?:bank|bsb)\b/.test(`${view.fieldAt(span.start)} ${view.fieldsBeside(span.start)}`)),
  variants: function* (value) {
    const compact = value.replace(/[\s-]/g, "");
    if (compact !== value && compact.length >= 7) yield { text: compact, confidence: 0.7 };
  },
  examples: {
    match: [
      "His WorkCover claim is «S24QX 220913», the file no. «4471»",
      "RE: ACCOUNT «31562-00748-3» – BILL",
      "Dispute no.: «CD/S/2021/0346»",
      "Contract a/c «3123 876 718», Account: «5208 81 4413 07»",
      "Policy no.          «KLM/TT/0044-20931»   dog tag «24-00731», her parking ticket «0093318»",
      "file «LSE-0052-73» is released (receipt «WR-237741») only",
      '"registration_no": "«RFG-024-37150»"; Claim no. «ESU/PC/20/0173»',
    ],
    ignore: [
      "job no. W-2207143, order ABX-118, claim PIN 880461",
      "the card used for ticket 4242 4242 4242 4242",
      "the case of 2019, claim 12",
      "Pls send receipt\n2025-03-09 07:02 from Mick",
      "account of $500.00 and file of 2020",
      "Invoice no. 448812",
      "fuel docket 77142, ticket 0044188 of the help desk, policy QH-POL-407",
      "copy to client 021 0255 6184; telephone of client: 660-5518",
      "folder-0001/file-0001.txt",
      "Act No. 13 of 2011",
      "the account was 1,200.50 in arrears",
    ],
  },
});

/** A field of a firm or of a thing. */
const THING_FIELD =
  /(?:^| )(?:vat|gst|abn|acn|company|firm|bond|invoice|contract|tender|lot|accession|catalogue|patent|batch|draw|meter|asset|model|ticket|tkt|wo|work order|works order|job|jobno|queue|voucher|ledger|bill|till|query|helpdesk|kit|locker|checksum|crc|session)(?: |$)/;

/** `file-0001.txt`: a file as a program or a scanner named it. */
const isNameOfFile = (text: string, { start, end }: Span): boolean =>
  /(?<![\p{L}\d])file[-_]$/iu.test(text.slice(Math.max(0, start - 6), start)) &&
  /^0\d{3}$/.test(text.slice(start, end));

/** A tax number, or the number of a firm. */
const isOfAnotherKind = (view: ScanView, span: Span): boolean =>
  THING_FIELD.test(view.fieldAt(span.start)) ||
  /(?<![A-Za-z])(?:BIR|B\.I\.R\.|IRD|VAT|TIN|GST|ABN)(?![A-Za-z])[^\n]{0,16}$/.test(
    view.text.slice(Math.max(0, span.start - 24), span.start),
  ) ||
  (view.fieldAt(span.start) === "" && isCompanyNumber(view, span)) ||
  isTelephone(view.text, span) ||
  isBadgeOfStaff(view.text.slice(Math.max(0, span.start - 32), span.start));

/** A telephone number that stands behind “client”: in the groups of a mobile, or with a word for telephones before it. */
const MOBILE = /^(?:0(?:4\d{2} \d{3} \d{3}|2[0-27-9]\d? \d{3,4} \d{3,4})|\(?868\)?[ -]\d{3}-\d{4})$/;
const TELEPHONE_WORD =
  /(?<![a-z])(?:tele)?(?:phone|ph|tel|cell|mob|mobile|whatsapp)(?![a-z])(?! (?:account|bill|claim|a\/c))[^\n]{0,24}$/i;
const isTelephone = (text: string, { start, end }: Span): boolean => {
  const value = text.slice(start, end);
  if (MOBILE.test(value)) return true;
  return /^[\d ()-]{7,14}$/.test(value) && TELEPHONE_WORD.test(text.slice(Math.max(0, start - 32), start));
};

const isBadgeOfStaff = (before: string): boolean =>
  /badge[^\n]{0,10}$/i.test(before) && !/farmer|fisher|taxi|vendor|hawker|visitor|food/i.test(before);

/** The numbers of the rows of a register of persons are theirs, whatever little the column is called. */
function withColumns(parts: LabelledParts): LabelledParts {
  return {
    ...parts,
    column: { ...parts.column, beside: { names: ROW_NUMBER, others: ROWS_ARE_PERSONS, isWeak: true } },
  };
}
