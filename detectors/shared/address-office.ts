/**
 * Whether an address is that of an office, a venue or a place of works, by the names of bodies and the words for public
 * places around it. Knows nothing of how addresses are read.
 */
import type { Span } from "../../src/core/span.js";
import type { ScanView } from "../../src/detection/define.js";
import { matchesOf } from "../../src/text/matches.js";
import { nameWords } from "./name-runs.js";
import { isNameWord, Word } from "./name-words.js";

// Names of offices, of their officers and of their houses.
export const OFFICE =
  /\b(?:Ministry|Authority|Commission|Corporation|Department|Dept|Division|Directorate|Secretariat|Office|Board|Council|Shire|Agency|Bank|Limited|Ltd|Pty|Inc|LLP|LLC|Company|Society|Association|Assoc|Hospital|School|College|University|Clinic|Practice|Surgery|Medical|Dental|Church|Branch|Institute|Centre|Center|Courts?|Tribunal|Chambers|Attorneys|Solicitors|Barristers|Lawyers|Legal|Hotel|Manager|Director|Secretary|Registrar|Commissioner|Superintendent|Guardian|Trustee|Head Office|[Cc]ounter|[Dd]epot|Tower|Plaza|Mall|Level|Floor|Reception|Ombudsman|Union|Foundation|Services?|Hardware|Stores?|Pharmacy|Supermarket|Registry|Station|Library|Museum|Theatre|Stadium|Works|Workshop|Garage|Motors|Auto|Enterprises|Industries|Holdings|Group|Insurance|Brokers|Realty|Traders|Trading|Suppliers|Distributors|Laborator(?:y|ies)|Electorate|Consulate|Embassy|High Commission|Police|Fire Service|our office|premises of the)\b|& (?:Co|Sons|Associates|Partners|Company)\b|\b(?:Annie \w+|\p{Lu}\w+) House\b|(?:MINISTRY|AUTHORITY|COMMISSION|LIMITED|LTD|PTY|COUNCIL|BOARD|PRACTICE|SCHOOL|OFFICE|BANK|CORPORATION|ASSOCIATION|DEPARTMENT|DIVISION|TRIBUNAL|COURT|COLLEGE|HOSPITAL|CLINIC|CENTRE|SERVICES?|POLICE|AGENCY|INSTITUTE|UNIVERSITY|UNION|WORKS)\b/u;

const ROAD =
  "(?:Street|St|Road|Rd|Avenue|Ave|Av|Lane|Ln|Trace|Tr|Drive|Dr|Crescent|Cres|Terrace|Tce|Extension|Ext|Hill|Place|Pl|Row|Parade|Pde|Way|Highway|Hwy|STREET|ST|ROAD|RD|AVENUE|AVE|LANE|TRACE|DRIVE|TERRACE|TCE)";
/** "Church Street", "Old Station Road", "Rose Court": names of streets and flats that hold a word for a body. */
const IN_STREET_NAME = new RegExp(
  `\\b\\p{Lu}[\\p{L}'’]*(?= (?:\\p{Lu}[\\p{L}'’]* )?${ROAD}\\b)|\\b(?:Court|Courts|Plaza|Tower|Towers|COURT)\\b`,
  "gu",
);
const LANDMARK =
  /\b(?:behind|opposite|opp|near|nr|by|past|after|over|above|beside|upstairs|next to|front of|across from|facing|below|under)\b\.?[^,;\n]*/gi;

/** Whether the words, street names and landmarks left out, name a body. */
export const namesBody = (words: string): boolean => OFFICE.test(words) && OFFICE.test(plain(words));
const plain = (words: string): string => words.replace(LANDMARK, "").replace(IN_STREET_NAME, "");

// What is said of a place where the public comes or work is done.
const PUBLIC_LEAD =
  /\b(?:held|hearing|mention|sitting|session|venue|location|works?|site|seminar|workshop|training|meeting|service|wake|mass|funeral|inspection|job|forms?|tenders?|bids?|sealed|envelopes?|depot|shed|store|warehouse|court(?:room)? ?\d*|tribunal|office|offices|counter|branch|premises of|operating (?:from|at)|located|situated?|shop|outlet|ATM|site visit|development|construction|repairs?|leak|pothole|outage|supply of|collection point|polling|registered office|trading (?:as|from)|showroom|help ?line|1800 \d{3}|1300 \d{3}|www\.|fax|ABN|ACN|employed|works? (?:at|from))\b[^.;!?\n]{0,24}$/i;
/** Where a court or a meeting sits, whoever comes. */
const VENUE =
  /\b(?:court(?:room)? ?\d{1,3}|hearing room \w{1,3}|tribunal|registry|held at|hearing at|meeting at|venue:?),? (?:at )?$/i;
/** How the public reaches an office. */
const CONTACT =
  /\b(?:help ?line|hot ?line|(?:info|service|admin|enquir\w+|support|sales|office)@\S+|www\.\S+|(?:ABN|ACN) ?:?[\d ]+|fax:? ?[\d() -]{4,18}|1[38]00[\d ]+)[^\n]{0,12}$/i;
/** A person, whatever body is named before. */
const PERSON_SIGN =
  /\b(?:Mr|Mrs|Ms|Miss|Mstr|Madam)\.? \p{Lu}|\b(?:he|she|his|her|my|their|I|mother|father|mum|mom|dad|wife|husband|partner|son|daughter|sister|brother|aunt\w*|uncle|gran\w*|nan|tantie|cousin|neighbour|tenant|patient|applicant|complainant|claimant|victim|suspect|accused|informant|witness|owner|occupier|householder|caller|d\.?o\.?b|born|aged?|yrs?|lives?|living|resid\w+|stay\w*|home|address|addr)\b/iu;

/** Of goods: "lot 31Z-774". */
export const LOT_CODE = /\blot\b\.? ?(?:no\.? ?)?(?:[A-Z\d]*\d[A-Z]|[A-Z]\d?)-?\d{2}/i;

/** What forms ask of persons. */
const FORM_SIGN = /\b(?:d\.?o\.?b|born|b\. ?\d|aged? \d|\d{1,3} ?yrs?|nis|n\.i\.|passport|nhi|crn|medicare)\b/i;
const LINES_ABOVE = 4;
const LETTERHEAD_END = 500;
const TELEPHONE = /^[ .,|•·\n]{1,30}(?:Tel|Ph|Fax|ABN|www|T:|P:|\(?0\d|\(?868|6\d\d-\d)/;
const OFFICE_BEHIND = /^,? \(?(?:Head Office|our office|office|branch|depot|counter|showroom|store|shop|site)\b/;

/** Whether an office stands at the span, or the public meets there, or works are done. */
export function isOffice(view: ScanView, span: Span): boolean {
  const { text } = view;
  const value = text.slice(span.start, span.end);
  if (namesBody(value) || OFFICE_BEHIND.test(text.slice(span.end, span.end + 40))) return true;
  const segment = view.segmentAt(span.start);
  const from = Math.max(0, span.start - 160, segment?.start ?? 0);
  const before = text.slice(from, span.start);
  const line = before.slice(before.lastIndexOf("\n") + 1);
  if (CONTACT.test(line) || VENUE.test(line)) return true;
  if (line.trim() !== "") return bodyBefore(line) || (PUBLIC_LEAD.test(line) && !PERSON_SIGN.test(line));
  if (segment?.columnName !== undefined) return false;
  return bodyAbove(view, span);
}

/** The last body on the line, where no person and no end of a sentence stands behind it. */
function bodyBefore(line: string): boolean {
  if (!OFFICE.test(line)) return false;
  const words = line.replace(LANDMARK, "").replace(IN_STREET_NAME, "");
  let last = -1;
  for (const match of matchesOf(EVERY_OFFICE, words)) last = match.index + match[0].length;
  if (last < 0) return false;
  const rest = words.slice(last);
  return !PERSON_SIGN.test(rest) && !QUARTERS.test(rest) && !/[.;!?] \p{Lu}|\s{4}|\|/u.test(rest);
}
/** Where those live who work for the body. */
const QUARTERS = /\b(?:quarters|housing|residences?|dormitor(?:y|ies)|barracks|hostel|accommodation)\b/i;
const EVERY_OFFICE = new RegExp(OFFICE.source, "gu");

/** A body on one of the lines above, down to the nearest that is of a person; or the head of a letter. */
function bodyAbove(view: ScanView, span: Span): boolean {
  const { text } = view;
  let end = text.lastIndexOf("\n", span.start - 1);
  for (let count = 0; count < LINES_ABOVE && end > 0; count++) {
    const start = text.lastIndexOf("\n", end - 1) + 1;
    const line = text.slice(start, end);
    if (line.trim() === "" || line.length > 120) break;
    if (FORM_SIGN.test(line)) return false;
    if (namesBody(line)) return true;
    if (isOfPerson(view, start, end)) return false;
    end = start - 1;
  }
  return span.start < LETTERHEAD_END && TELEPHONE.test(text.slice(span.end, span.end + 60));
}

/** A line with a person's name or what is asked of persons. */
function isOfPerson(view: ScanView, start: number, end: number): boolean {
  if (PERSON_SIGN.test(view.text.slice(start, end))) return true;
  const words = nameWords(view);
  let names = 0;
  for (let token = view.tokens.firstEndingAfter(start); token < view.tokens.count; token++) {
    if (view.tokens.start(token) >= end) break;
    const flags = words.flags(token);
    if ((flags & Word.thing) !== 0 && (flags & Word.either) === 0) return false;
    if (words.isCapital(token) && isNameWord(flags)) names++;
  }
  return names > 0;
}
