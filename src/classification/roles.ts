/**
 * In what capacity an individual stands in an item: subject, third party, official, long dead. Reads the words around the
 * mentions. When in doubt it says `unknown`: to take a private person for an official is the worse error.
 */
import type { Role } from "../core/finding.js";
import type { Individual, Place } from "./people.js";

export interface Capacity {
  readonly role: Role;
  /** Why, in words of our own. */
  readonly reason: string;
  /** Year of death, where stated. */
  readonly died?: number;
}

export interface RoleOptions {
  /** Whether the item is a record of a public body, by what it says of itself. */
  readonly publicBody: boolean;
  /** `YYYY-MM-DD`; without it nobody is taken for long dead. */
  readonly today: string | undefined;
}

const BEFORE = 60;
const BEHIND = 80;

const OFFICE =
  "(?:Permanent Secretary|Secretary|Director|(?:General |Regional |Acting )?Manager|Principal|Dean|Registrar|Town Clerk|Clerk|Engineer|Planner|Inspector|Supervisor|Superintendent|Commissioner|Ombudsman|Conciliator|Adviser|Advisor|Analyst|Officer|Magistrate|Judge|Chief Executive|Team Leader|Coordinator|Assessor|Accountant|Chief [A-Z][a-z]+ Officer)";
const RANK =
  /(?:^|[\s(])(?:PC|WPC|Sgt|Sergeant|Cpl|Corporal|Insp|Inspector|Supt|Superintendent|ASP|ACP|Const|Constable|Det|Detective|Senior Constable|Justice|Magistrate|Her Worship|His Worship|Judge)\.?,? ?(?:No\. ?)?\d{0,6} ?(?:(?:Mr|Mrs|Ms|Miss|Dr)\.? )?$/;
const OFFICE_BEFORE = new RegExp(
  `${OFFICE}(?: \\([A-Za-z. ]{2,12}\\)| [IVX]{1,3})?(?:, [A-Z][A-Za-z&]+(?: [A-Za-z&]+){0,3})?[,:(]? {0,2}\\(?(?:(?:Mr|Mrs|Ms|Miss|Dr)\\.? ?)?$`,
);
const OFFICE_LABEL =
  /(?:attention|attn|officer|case officer|interviewing officer|prepared by|recorded by|interviewed by|handled by|assessed by|entered by|approved by|minutes by|owner|caseworker|conciliator|taken by|checked|authorised|authorized|IO)\s{0,3}[:(]\s{0,3}(?:(?:Mr|Mrs|Ms|Miss|Dr)\.? ?)?$/i;
const OFFICE_BEHIND = new RegExp(`^,? ?\\(?(?:the |our |your |a )?(?:[A-Z][a-z]+ ){0,3}${OFFICE}(?![a-z])`);
const SIGNED = new RegExp(
  `^(?: \\([A-Za-z.]{2,6}\\))?[ \\t]*\\r?\\n[ \\t*_]*(?:(?:for|Ag\\.?|Acting|Deputy|Senior|Assistant|[A-Z][a-z]+) ){0,3}${OFFICE}(?![a-z])`,
);
const COLUMN_BEHIND = new RegExp(`^ {2,}(?:[A-Z][a-z]+ ){0,3}${OFFICE}(?![a-z])`);

const SUBJECT_BEFORE =
  /(?:\bre|\bstatement of|patient|applicant|complainant|claimant|appellant|client|customer|student|pupil|insured person|suspension of|my name is|full name|surname|name in passport|requester)\s{0,3}[:–-]?\s{0,6}(?:(?:Mr|Mrs|Ms|Miss|Dr|SISTER|BROTHER)\.? )?$/i;
const PRIVATE_BEFORE =
  /(?:husband|wife|son|daughter|mother|father|sister|brother|neighbou?r|nephew|niece|cousin|aunt|auntie|uncle|partner|tenant|landlord|landlady|witness|victim|suspect|accused|next of kin|housemate|friend|boyfriend|girlfriend|employer|owner|driver|alias|comrade|bro|sis|pastor|rev|parent|called|known as|colleague|boss)[.,:]{0,2}\s{0,3}["“(]?(?:(?:Mr|Mrs|Ms|Miss|Dr|Rev|Sister)\.? )?$/i;
const PRIVATE_BODY =
  /\b(?:Ltd|Limited|Inc|Pty|Union|Association|Assembly|Church|Bank|Clinic|Surgery|Practice|Associates|Society|Foundation)\b/;
const PRIVATE_HEAD = /\b(?:Ltd|Limited|Pty|Union|Workers|Credit Union|Solicitors|Attorneys)\b/i;
const DIED =
  /^[^\n]{0,30}?(?:\bd\.|\bdied|\bdeceased|\bpassed(?: away)?|\bburied)(?: (?:in|on|about))?[^\n]{0,16}?\b(1[89]\d{2}|20\d{2})\b|^ ?\((?:c\. ?)?1[6-9]\d{2} ?[-–] ?(1[6-9]\d{2}|20\d{2})\)/;
const PUBLIC_DOMAIN = /@(?:[a-z0-9-]+\.){0,4}(?:gov\.tt|gov\.au|govt\.nz)$/i;
/** Findings that speak of a private life. */
const PRIVATE_TYPES = new Set([
  "DATE_OF_BIRTH",
  "AGE",
  "NATIONAL_ID",
  "PASSPORT",
  "TAX_ID",
  "SOCIAL_INSURANCE_ID",
  "HEALTH_ID",
  "BANK_ACCOUNT",
  "ADDRESS",
  "MARITAL_STATUS",
  "DRIVER_LICENCE",
]);

/** Words by which a record shows that a public body made or received it. */
const PUBLIC_BODY =
  /\b(?:Ministry|Department|Authority|Commission|Corporation|Council|Police|Tribunal|Court|Ombudsman|Government|Registry|Borough|Parliament|Secondary School|Regional Health|Board|Agency|Inland Revenue|gov\.tt|qld\.gov\.au|govt\.nz)\b/i;

export const isPublicRecord = (text: string): boolean => PUBLIC_BODY.test(text.slice(0, 20_000));

/** The capacity in which the individual stands in the item. */
export function capacityOf(individual: Individual, options: RoleOptions): Capacity {
  const died = individual.mentions.map(yearOfDeath).find((year) => year !== undefined);
  if (died !== undefined && options.today !== undefined && Number(options.today.slice(0, 4)) - died > 20)
    return { role: "deceased", reason: "the text gives a year of death more than twenty years ago", died };
  const isSubject = individual.mentions.some((place) => SUBJECT_BEFORE.test(before(place)));
  if (isSubject) return { role: "subject", reason: "the record names the individual as the one it is about" };
  const isPrivate =
    died !== undefined ||
    individual.mentions.some((place) => PRIVATE_BEFORE.test(before(place))) ||
    hasPrivateDetails(individual);
  const official = options.publicBody ? officialReason(individual) : undefined;
  const ranked = individual.mentions.some((place) => RANK.test(before(place))) && !hasPrivateDetails(individual);
  if (official !== undefined && (!isPrivate || ranked)) return { role: "official", reason: official };
  if (official !== undefined)
    return { role: "unknown", reason: "words speak for an office and for a private capacity" };
  return isPrivate
    ? { role: "third-party", reason: "the text speaks of a relation or of private details" }
    : { role: "unknown", reason: "nothing tells the capacity" };
}

const hasPrivateDetails = ({ belongings }: Individual): boolean =>
  belongings.filter(({ detection }) => PRIVATE_TYPES.has(detection.type)).length > 1;

function officialReason(individual: Individual): string | undefined {
  for (const place of individual.mentions) {
    const left = before(place);
    const right = behind(place);
    if (RANK.test(left)) return "a rank or judicial office stands before the name";
    const [line = "", next = ""] = right.split("\n");
    if (PRIVATE_BODY.test(line)) continue;
    if (OFFICE_BEFORE.test(left)) return "a public office stands before the name";
    if (OFFICE_LABEL.test(left)) return "a label of the office's own work stands before the name";
    if (COLUMN_BEHIND.test(right)) return "a column of offices stands behind the name";
    if (PRIVATE_BODY.test(next) || hasPrivateHead(place)) continue;
    if (OFFICE_BEHIND.test(right)) return "a public office stands behind the name";
    if (SIGNED.test(right)) return "a public office stands under the signature";
  }
  const mail = individual.belongings.find(({ detection }) => detection.type === "EMAIL");
  return mail && PUBLIC_DOMAIN.test(valueOf(mail)) ? "an address of a public body bears the name" : undefined;
}

/** Whether the letter comes from a firm, a union or another private body. */
const hasPrivateHead = ({ document }: Place): boolean => PRIVATE_HEAD.test(document.text.slice(0, 240));

function yearOfDeath(place: Place): number | undefined {
  const match = DIED.exec(behind(place));
  const year = match?.[1] ?? match?.[2];
  return year === undefined ? undefined : Number(year);
}

const valueOf = ({ document, detection }: Place): string =>
  document.text.slice(detection.span.start, detection.span.end);
const before = ({ document, detection }: Place): string =>
  document.text.slice(Math.max(0, detection.span.start - BEFORE), detection.span.start);
const behind = ({ document, detection }: Place): string =>
  document.text.slice(detection.span.end, detection.span.end + BEHIND);

/** Whether the mention is that of the maker of the document: a signature, a label such as `Prepared by`. */
export const isAuthorship = (place: Place): boolean =>
  SIGNED.test(behind(place)) ||
  /(?:prepared|recorded|signed|written|minutes|approved|interviewed|taken) ?(?:by)?[: ]{1,3}$|from:?\s{0,4}$/i.test(
    before(place),
  );

/** Whether words right before the value call it private: a mobile, a home. */
export const isCalledPrivate = (place: Place): boolean =>
  /\b(?:home|private|personal|cell|mobile|mob|wife|husband)\b[^\n]{0,24}$/i.test(before(place));
