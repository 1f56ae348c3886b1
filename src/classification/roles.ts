/**
 * In what capacity an individual stands in an item: subject, third party, official, long dead. Reads the words around the
 * mentions. When in doubt it says `unknown`: to take a private person for an official is the worse error.
 */
import type { Role } from "../core/finding.js";
import { segmentAt } from "../text/document.js";
import type { Individual, Place } from "./people.js";

export interface Capacity {
  readonly role: Role;
  /** Why, in words of our own. */
  readonly reason: string;
  /** Set for those who work for a public body under a contract of services. */
  readonly isContractor?: true;
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
  "(?:(?:Permanent|Deputy|Private|Parliamentary|Under|Corporate) Secretary|Director|(?:General |Regional |Acting )?Manager|Principal|Dean|Registrar|Town Clerk|Clerk|Engineer|Planner|Inspector|Supervisor|Superintendent|Commissioner|Ombudsman|Conciliator|Adviser|Advisor|Analyst|Officer|Magistrate|Judge|Chief Executive|Team (?:Leader|Manager)|Coordinator|Assessor|Accountant|Surveyor|Scientist|Technologist|Interpreter|Justice of the Peace|Chair(?:man|woman|person)?|Valuer|Examiner|Bailiff|Marshal|Auditor|Economist|Statistician|Librarian|Archivist|Warden|Foreman|Health Visitor|Social Worker|Receptionist|Chief [A-Z][a-z]+ Officer)";
const RANK =
  /(?:^|[\s(])(?:PC|WPC|Sgt|Sergeant|Cpl|Corporal|Insp|Inspector|Supt|Superintendent|ASP|ACP|Const|Constable|Det|Detective|Senior Constable|Justice|Magistrate|Her Worship|His Worship|Judge)\.?,? ?(?:No\. ?)?\d{0,6} ?(?:(?:Mr|Mrs|Ms|Miss|Dr)\.? )?$/;
const OFFICE_BEFORE = new RegExp(
  `${OFFICE}(?: \\([A-Za-z. ]{2,12}\\)| [IVX]{1,3})?(?:, [A-Z][A-Za-z&]+(?: [A-Za-z&]+){0,3})?[,:(]? {0,2}\\(?(?:(?:Mr|Mrs|Ms|Miss|Dr)\\.? ?)?$`,
);
const OFFICE_LABEL =
  /(?:attention|attn|officer|author|agent|handler|operator|counter clerk|completed by|authorised by|authorized by|certified by|verified by|actioned by|case manager|case officer|interviewing officer|prepared by|recorded by|interviewed by|handled by|assessed by|entered by|approved by|minutes by|caseworker|conciliator|taken by|checked|authorised|authorized|IO|(?<=ATTN))[*_"]{0,2}\s{0,3}(?:[:(]|(?<=ATTN))[*_]{0,2}\s{0,3}["“]?(?:(?:Mr|Mrs|Ms|Miss|Dr)\.? ?)?$/i;
/** `"officer": {"name": "…`, `<Officer role="…">`: keys and tags of those who work on the record. */
const OFFICE_KEY =
  /(?:"(?:agent|\w{0,12}[_ ]?officer|handler|operator|case[_ ]?(?:worker|manager)|assigned[_ ]?to|(?:taken|entered|created|updated|recorded|reported|handled|approved|reviewed)[_ ]?by|author|interviewer|conciliator|principal)"\s{0,2}:\s{0,2}(?:\{\s{0,12}"(?:full_?)?name"\s{0,2}:\s{0,2})?"|<(?:Officer|CaseOfficer|CaseWorker|Agent|Handler|Author|Principal|EnteredBy|RecordedBy|ApprovedBy)(?: [^<>\n]{0,40})?>)$/i;
/** Names of columns that hold who dealt with the row. */
const OFFICE_COLUMN =
  /^(?:(?:case |intake |field |loans? |enquiry |assigned )?(?:officer|agent|handler|operator|caseworker)|(?:taken|entered|created|updated|recorded|handled|approved|reviewed|assigned|processed|checked) (?:by|to))(?: name)?$/i;
/** `in Billing`, `, Revenue Protection`: the part of an office that the person speaks for. */
const SECTION_BEHIND =
  /^(?:,| (?:in|from|of|at))(?: (?:the|your|our))? (?:[A-Z][a-z]+ ){0,2}(?:Billing|Accounts|Registry|Customer (?:Service|Services|Care|Relations)|Human Resources|HR|Legal|Audit|Compliance|Enforcement|Revenue Protection|Payroll|Enquiries|Unit|Section|Division|Department|Branch|Counter|Front Desk)(?![a-z])(?! (?:Ltd|Limited))/;
const BRACKET_BEHIND =
  /^ ?\((?:the )?(?:IO|HR|CEO|DCE|TL|Chair|interp|interpreter|Insp|Sgt|Cpl|PC|WPC|Supt|ASP|Reg)\b/i;
/** What officers do on the record. */
const WORK_BEHIND =
  /^ (?:took the (?:call|statement|report|complaint|message)|took (?:his|her|my) (?:statement|report|complaint)|of (?:this|our|your) (?:office|department|unit|section|branch)|processed (?:the|your) (?:application|claim|request)|visited the scene)/;
/** A minute is signed on a line of its own, with the date behind. */
const MINUTE_BEHIND = /^ {2,}\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}[ \t]*(?:\r?\n|$)/;
const POST_NOMINALS = /^(?:, [A-Z]{2,5}){1,3}[ \t]*\r?\nfor /;
const OUR_CONTRACTOR =
  /^,? (?:our|the (?:Council|Corporation|Ministry|Department|Authority)['’]s) (?:contractor|consultant|interpreter|adviser)\b/i;
const CONTRACTOR_BEFORE =
  /\b(?:our|the (?:Council|Corporation|Ministry|Department|Authority|Unit|Commission)['’]s) (?:[a-z]+ )?(?:contractor|consultant|interpreter|adviser)[,:]? {1,2}(?:(?:Mr|Mrs|Ms|Miss|Dr)\.? )?$/i;
const CONTRACTED_BEHIND =
  /^,? (?:who (?:is|was) )?(?:engaged|contracted|retained) (?:by (?:the|this|our) (?:Council|Corporation|Ministry|Department|Authority|Unit|Commission|office)|under contract)/i;
const OFFICE_BEHIND = new RegExp(`^,? ?\\(?(?:the |our |your |a )?(?:[A-Z][a-z]+ ){0,3}${OFFICE}(?![a-z])`);
const SIGNED = new RegExp(
  `^(?: \\([A-Za-z.]{2,6}\\))?[ \\t]*\\r?\\n[ \\t*_]*(?:(?:for|Ag\\.?|Acting|Deputy|Senior|Assistant|[A-Z][a-z]+) ){0,3}${OFFICE}(?![a-z])`,
);
const COLUMN_BEHIND = new RegExp(`^ {2,}(?:[A-Z][a-z]+ ){0,3}${OFFICE}(?![a-z])`);

const SUBJECT_BEFORE =
  /(?:(?:\bre|\bstatement of|patient|applicant|complainant|claimant|appellant|petitioner|insured person|suspension of|my name is|\bi am|full name|surname|name in passport|requester)[*_"]{0,2}\s{0,3}[:–|-]?|(?:client|customer|student|pupil|borrowers?|taxpayer|caller|account holder|registered owner|member|prisoner|(?:applicant|patient|client|customer|student|claimant|employee|complainant)(?:['’]s)? name|name of (?:patient|applicant|claimant|student|client|customer))[*_"]{0,2}\s{0,3}[:|])[*_]{0,2}\s{0,6}["“]?(?:(?:Mr|Mrs|Ms|Miss|Dr|SISTER|BROTHER)\.? )?$/i;
/** `"complainant": {"name": "…`, `<Student id="…"><Surname>`. */
const SUBJECT_KEY =
  /(?:"(?:complainant|applicant|patient|claimant|customer|client|student|employee|data_?subject|requester|registrant|taxpayer|member)"\s{0,2}:\s{0,2}(?:\{\s{0,12}"(?:full_?|family_?|sur|given_?|first_?|last_?)?names?"\s{0,2}:\s{0,2})?"|<(?:Student|Patient|Applicant|Client|Customer|Claimant|Complainant|Employee|Member)(?: [^<>\n]{0,40})?>\s{0,12}<\w{0,6}[Nn]ame>)$/i;
const SIGN_OFF =
  /(?:^|\n)[ \t]*(?:Yours (?:faithfully|sincerely|respectfully|truly|in service)|Respectfully(?: yours| submitted)?|Sincerely|Faithfully)[,. ]{0,2}\s{1,40}$/i;
const GREETED = /(?:^|\n)[ \t]*(?:Dear|Tēnā koe|Kia ora) (?:Mr|Mrs|Ms|Miss|Mx)\.? $/;
/** The numbers of the individual stand on the same line, at the head of a record. */
const HEADED = /^[^\n]{0,60}\b(?:D\.?O\.?B|NHI|UR ?N|Hosp(?:ital)? no|born|Medicare|I\.?D\.? (?:no|card))\b/i;
const HEAD = 700;
const PRIVATE_BEFORE =
  /(?:husband|wife|son|daughter|mother|father|sister|brother|neighbou?r|nephew|niece|cousin|aunt|auntie|uncle|partner|tenant|landlord|landlady|witness|victim|suspect|accused|next of kin|housemate|friend|boyfriend|girlfriend|employer|owner|driver|alias|comrade|bro|sis|pastor|rev|parent|called|known as|colleague|boss)[.,:]{0,2}\s{0,3}["“(]?(?:(?:Mr|Mrs|Ms|Miss|Dr|Rev|Sister)\.? )?$/i;
const PRIVATE_BODY =
  /\b(?:Ltd|Limited|Inc|Pty|Union|Association|Assembly|Church|Bank|Clinic|Surgery|Practice|Associates|Society|Foundation|Club|Marae|Trust|Sports)\b/;
const PRIVATE_HEAD = /\b(?:Ltd|Limited|Pty|Union|Workers|Credit Union|Solicitors|Attorneys)\b/i;
const DIED =
  /^[^\n]{0,30}?(?:\bd\.|\bdied|\bdeceased|\bpassed(?: away)?|\bburied)(?: (?:in|on|about))?[^\n]{0,16}?\b(1[89]\d{2}|20\d{2})\b|^ ?\((?:c\. ?)?1[6-9]\d{2} ?[-–] ?(1[6-9]\d{2}|20\d{2})\)/;
const PUBLIC_DOMAIN =
  /@(?:[a-z0-9-]{1,40}\.){0,4}(?:gov\.tt|gov\.au|govt\.nz)$|@(?:[a-z0-9-]{1,40}\.){0,3}(?:[a-z]{0,12}ombudsman|[a-z]{0,16}council|police|courts?|parliament)\.[a-z.]{2,20}$/i;
const PRIVATE_DOMAIN =
  /@(?:[a-z0-9-]{1,40}\.){0,3}[a-z-]{0,20}(?:marae|club|union|church|trust|hotmail|gmail|yahoo|outlook)\./i;
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
  /\b(?:Ministry|Department|Authority|Commission|Corporation|Council|Police|Tribunal|Court|Ombudsman|Government|Registry|Borough|Parliament|Secondary School|Regional Health|Board|Agency|Inland Revenue|Fire Service|Prison Service|Public Service|Immigration|Licensing|Health Centre|Hospital|State School|High School|Social Welfare|Parole|gov\.tt|qld\.gov\.au|govt\.nz)\b/i;

export const isPublicRecord = (text: string): boolean => PUBLIC_BODY.test(text.slice(0, 20_000));

/** The capacity in which the individual stands in the item. */
export function capacityOf(individual: Individual, options: RoleOptions): Capacity {
  const died = individual.mentions.map(yearOfDeath).find((year) => year !== undefined);
  if (died !== undefined && options.today !== undefined && Number(options.today.slice(0, 4)) - died > 20)
    return { role: "deceased", reason: "the text gives a year of death more than twenty years ago", died };
  const official = options.publicBody ? officialReason(individual) : undefined;
  const about = subjectReason(individual, official !== undefined, options.publicBody);
  if (about !== undefined) return { role: "subject", reason: about };
  const isPrivate =
    died !== undefined ||
    individual.mentions.some((place) => PRIVATE_BEFORE.test(before(place))) ||
    hasPrivateDetails(individual);
  const ranked = individual.mentions.some((place) => RANK.test(before(place))) && !hasPrivateDetails(individual);
  if (official !== undefined && (!isPrivate || ranked)) {
    const isContractor = individual.mentions.some(isUnderContract);
    return { role: "official", reason: official, ...(isContractor && { isContractor }) };
  }
  if (official !== undefined)
    return { role: "unknown", reason: "words speak for an office and for a private capacity" };
  return isPrivate
    ? { role: "third-party", reason: "the text speaks of a relation or of private details" }
    : { role: "unknown", reason: "nothing tells the capacity" };
}

function subjectReason(individual: Individual, isOfficial: boolean, publicBody: boolean): string | undefined {
  for (const place of individual.mentions) {
    const left = before(place);
    if (SUBJECT_BEFORE.test(left) || SUBJECT_KEY.test(left))
      return "the record names the individual as the one it is about";
    if (isOfficial) continue;
    if (place.detection.span.start < HEAD && HEADED.test(behind(place)) && /(?:^|\n)[ \t*]*$/.test(left))
      return "numbers of the individual stand at the head of the record";
    if (!publicBody || hasPrivateHead(place)) continue;
    if (SIGN_OFF.test(left) && !SIGNED.test(behind(place))) return "the individual wrote and signed the letter";
    if (GREETED.test(left)) return "the letter is addressed to the individual";
  }
  return undefined;
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
    if (OFFICE_KEY.test(left) || OFFICE_COLUMN.test(columnOf(place)))
      return "a field for the office's own people holds the name";
    if (WORK_BEHIND.test(right) || SECTION_BEHIND.test(line)) return "the text tells of work for an office";
    if (BRACKET_BEHIND.test(right)) return "an office stands in brackets behind the name";
    if (MINUTE_BEHIND.test(right) && /(?:^|\n)[ \t]*$/.test(left)) return "a minute is signed by the name";
    if (POST_NOMINALS.test(right)) return "the name stands for an office";
    if (isUnderContract(place)) return "the text tells of services under a contract with a public body";
    if (isOfficerAddressed(right)) return "the letter is addressed to an officer of a public body";
    if (COLUMN_BEHIND.test(right)) return "a column of offices stands behind the name";
    if (PRIVATE_BODY.test(next) || hasPrivateHead(place)) continue;
    if (OFFICE_BEHIND.test(right)) return "a public office stands behind the name";
    if (SIGNED.test(right)) return "a public office stands under the signature";
  }
  if (individual.belongings.some((place) => place.detection.type === "EMAIL" && PRIVATE_DOMAIN.test(valueOf(place))))
    return undefined;
  const mail = individual.belongings.find(({ detection }) => detection.type === "EMAIL");
  return mail && PUBLIC_DOMAIN.test(valueOf(mail)) ? "an address of a public body bears the name" : undefined;
}

const isUnderContract = (place: Place): boolean =>
  OUR_CONTRACTOR.test(behind(place)) || CONTRACTED_BEHIND.test(behind(place)) || CONTRACTOR_BEFORE.test(before(place));

/** `Mr. Ali\nGeneral Manager\nTransport Authority`, whoever writes. */
const isOfficerAddressed = (right: string): boolean =>
  SIGNED.test(right) && PUBLIC_BODY.test(right.split("\n").slice(2, 3).join(""));

/** The name of the column or key in lower-case words. */
function columnOf({ document, detection }: Place): string {
  const segment = segmentAt(document, detection.span.start);
  return (segment?.columnName ?? segment?.field ?? "").replace(/[_-]+/g, " ").toLowerCase();
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

/** Whether words on the same line call a sum a discretionary benefit. Nothing less will do: benefits may tell of need. */
export const isDiscretionary = (place: Place): boolean =>
  /\b(?:discretionary|ex gratia)\b[^\n.]{0,60}$/i.test(before(place)) ||
  /^[^\n.]{0,40}\b(?:discretionary|ex gratia) (?:benefit|grant|payment|award)\b/i.test(behind(place));
