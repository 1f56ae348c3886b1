import type { Span } from "../../src/core/span.js";
import { defineDetector, type ScanView, type Validity } from "../../src/detection/define.js";
import { SETTING_LISTS } from "../shared/individual.js";
import { isOfNotice } from "../shared/notice.js";
import { isRowOfFirm } from "../shared/row-of-firm.js";

// Words for offices and their work. A box whose name holds one is answered by an office, not by a person.
const OFFICE_WORDS = new Set(
  `info information enquiry enquiries inquiry inquiries query queries contact contactus webcontact web webmaster
  postmaster mailer daemon admin administration administrator office officer mail email mailbox inbox help helpdesk
  servicedesk support customer customers customerservice customercare care relations complaint complaints feedback rti foi
  foia oia lgoima privacy hr humanresources resources people accounts account billing bills payment payments payable
  receivable payroll sales reception front bookings booking reservations reservation events event training team press
  communications comms legal security abuse noreply reply donotreply media records record registry registrar registration
  registrations library newsletter news notification notifications alert alerts tender tenders procurement purchasing
  jobs careers recruitment vacancies hiring claims licensing licences licenses permits permit passports passport hello
  kiaora general credit orders order returns finance treasury shop store stores service services operations ops dispatch
  roster rosters welcome board committee council ministry dept department division unit everyone staff quality loans loan
  lending exams exam examinations results facilities maintenance property estates housing rentals rent rates collections
  debt recoveries audit compliance ethics integrity whistleblower safety health clinic ward pharmacy laboratory lab
  outpatients referrals referral appointments admissions admission enrolments enrolment students student alumni research
  grants scholarships projects project planning building consents consent inspections engineering water waste roads
  transport fleet parking fines infringements customs tax taxes revenue benefits pensions pension welfare socialservices
  emergency hotline control desk counter secretariat secretary director ceo president principal manager chair chairman
  editor publications statistics data gis it ict systems network hostmaster hosting domains dns noc soc api bot robot test
  demo example sample firstname lastname user username someone anyone nobody subscriptions unsubscribe bounce bounces
  list lists members membership volunteers donations donate subscriptions catering kitchen laundry warehouse logistics
  imports exports quotes quotations invoices invoice suppliers vendors contracts contractors tickets ticket bureau
  conciliation mediation tribunal court courts chambers registryoffice elections electoral census archives archive museum
  gallery tourism visitors animals pound dogs cemeteries parks sport recreation youth seniors disability interpreting
  translations commission corporate all units unit duty central regional district branch depot critical officers
  despatch remittances metering forms survey surveys
  inspectors workers teams group groups headoffice hq enquire tips report reports incident incidents request requests
  booking intake triage roster helpline callcentre callcenter contactcentre liaison outreach community programme program
  desk1 frontdesk mailroom post sec secretarygeneral treasurer cashier permits licensing noticeboard circulation notices wellness transfers shelters pressdesk newsdesk libraries schools wards clinics stations
  nominations nomination concessions concession rebates rebate tipping plant medical dental socialwelfare circulars dba
  acquisitions leave privacyofficer consultation consultations complaintsunit supportdesk grievances discipline
  watchroom valuations valuation standards interpreters workshops workshop branches areas districts`.split(/\s+/),
);
// Words that are names of persons or parts of words for them too: only as the whole box.
const ONLY_ALONE = new Set([
  "web",
  "care",
  "general",
  "front",
  "people",
  "data",
  "it",
  "parks",
  "test",
  "list",
  "order",
]);

// RFC 5321 limits: local part 64, label 63 characters. "&" occurs in real office addresses.
const LOCAL = "[\\w\\u00c0-\\u024f%+&'-](?:[\\w\\u00c0-\\u024f.%+&'-]{0,62}[\\w\\u00c0-\\u024f%+&'-])?";
const DOMAIN =
  "(?:[A-Za-z0-9\\u00c0-\\u024f](?:[A-Za-z0-9\\u00c0-\\u024f-]{0,61}[A-Za-z0-9\\u00c0-\\u024f])?\\.){1,6}[A-Za-z]{2,24}(?![A-Za-z0-9])";

export default defineDetector({
  id: "any.email",
  title: "E-mail address",
  summary: "E-mail addresses of persons; shared boxes of an office (info, enquiries) are left out.",
  type: "EMAIL",
  formatSource: "official",
  references: ["https://www.rfc-editor.org/rfc/rfc5322#section-3.4.1", "https://www.rfc-editor.org/rfc/rfc6531"],
  prefilter: { kind: "character", character: "@", before: 66, after: 130 },
  patterns: [
    {
      name: "local@domain",
      regex: new RegExp(
        `(?<![\\w.%+&'-])(?<!(?:[Mm]essage-[Ii][Dd]|[Ii]n-[Rr]eply-[Tt]o|[Rr]eferences|[Cc]ontent-[Ii][Dd]):?\\s{0,3}<)(?!(?<=(?:^|\\n)UID:)[0-9A-Fa-f]{2,12}(?:-[0-9A-Fa-f]{2,12}){0,5}@)${LOCAL}@${DOMAIN}`,
        "g",
      ),
      base: "certain",
    },
    { name: "quoted local part", regex: new RegExp(`"[^"\\s@][^"\\n@]{0,62}"@${DOMAIN}`, "g"), base: "certain" },
    {
      name: "number as host",
      regex: new RegExp(`(?<![\\w.%+&'-])${LOCAL}@\\[\\d{1,3}(?:\\.\\d{1,3}){3}\\]`, "g"),
      base: "certain",
    },
  ],
  lists: SETTING_LISTS,
  refuses: (view, span) =>
    ((isOfNotice(view, span) || isRowOfFirm(view, span.start)) && isOneWord(view, span)) ||
    !/@|\bat\b/.test(view.text.slice(span.start, span.end)) ||
    /message id|in reply to|references|content id/.test(view.fieldAt(span.start)) ||
    isMessageId(view, span) ||
    isOfOffice(view, span) ||
    isNumberedBox(view, span),
  validate: judgeEmail,
  context: { fields: ["email", "e mail", "email address", "mail"] },
  column: { values: /^[^\s@]{1,64}@[^\s@]{3,120}$/ },
  examples: {
    match: [
      "Write to «k.ramdeen@example.tt» today.",
      "From: Rani <«rani.maharaj+bills@mail.example.com»>",
      "«o'brien_7@my-post.co.nz», or call",
      "[mailto:«zoë.müller@example.com»]",
      "his mailbox: «anilr77@example.com»",
      "From: Winston Branch <«wbranch@example.com»>, Human Services: Rani Ali <«rani.ali@example.com»>",
    ],
    ignore: [
      "enquiries@example.gov.tt",
      "rti&ip@example.com.au",
      "policydesk@example.tt and kindyfunding@example.com.au",
      "ward4.bookings@example.nz or rates-team@example.nz",
      "firstname.lastname@example.com",
      "From: Distribution Control Centre <dcc@ttec.example.tt>",
      "shared mailbox: eh.west@council.example",
      "To: outreach-all@lists.example.nz",
      "branch12@union.example and nominations@academy.example.tt",
      "UID:7f21-0088@support.example.tt",
      "@handle only",
      "a@b",
    ],
  },
});

/** A box of one word or of words with hyphens, which may be that of an office: `ctsec`, `all-stations`. */
const isOneWord = ({ text }: ScanView, { start, end }: Span): boolean =>
  /^[A-Za-z]+(?:-[A-Za-z]+)*@/.test(text.slice(start, end));

/** `branch12`, `ward4`: a box of one of many offices. */
const isNumberedBox = ({ text }: ScanView, { start, end }: Span): boolean =>
  /^(?:branch|ward|unit|team|depot|station|district|region|area|zone|counter|desk|room|clinic|court)\d{1,3}@/i.test(
    text.slice(start, end),
  );

/** The name of a message in a header, which looks like an address: figures before a host. */
const isMessageId = ({ text }: ScanView, { start, end }: Span): boolean =>
  text[start - 1] === "<" && text[end] === ">" && /^[\da-fA-F.$_-]{8,}@/.test(text.slice(start, end));

/** What an office calls its box: `Distribution Control Centre <dcc@…`, `shared mailbox: eh@…`. */
const OFFICE_NAME =
  /(?:^|[\n"“,;:<>])[ \t]*(?:[A-Z][A-Za-z&'’/-]*[ \t]+(?:(?:and|of|for|the|&)[ \t]+){0,2}){1,6}(?:Centre|Center|Mailbox|Inbox|Desk|Unit|Office|Services?|Programs?|Programme|Assistance|Bulletin|Division|Section|Secretariat|Department|Directorate|Registry|Committee)["”]?[ \t]*<$/;
const BOX_LABEL =
  /\b(?:shared|group|generic|team|office|unit|section) (?:mailbox(?:es)?|inbox)(?: (?:is|are))?["”]?[ \t]{0,2}[:=]?[ \t]{0,2}["“<]?$/i;
/** Of hosts that hold nothing but lists of recipients. */
const LIST_HOST = /@lists?\./i;

function isOfOffice({ text }: ScanView, { start, end }: Span): boolean {
  const before = text.slice(Math.max(0, start - 80), start);
  return OFFICE_NAME.test(before) || BOX_LABEL.test(before) || LIST_HOST.test(text.slice(start, end));
}

/** `policydesk`, `healthsurvey`: an office in one word. */
const OFFICE_ENDING = /(?:desk|survey|funding|office|team|centre|services|unit)$/;

function judgeEmail(value: string): Validity {
  const box = value.slice(0, value.lastIndexOf("@")).toLowerCase();
  if (OFFICE_WORDS.has(box) || OFFICE_ENDING.test(box)) return "invalid";
  const isShared = box
    .split("+", 1)
    .join("")
    .split(/[._&-]/)
    .some((word) => OFFICE_WORDS.has(word) && !ONLY_ALONE.has(word));
  return isShared ? "invalid" : "unknown";
}
