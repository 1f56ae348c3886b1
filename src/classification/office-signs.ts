/**
 * Signs by which a text shows that somebody stands in it as an official: a post, a rank, a label of the office's work, an
 * address of a public body, the direction of a letter. Reads the words around the mentions; what is private, others say.
 */
import type { TextDocument } from "../text/document.js";
import type { Direction } from "./letters.js";
import { isPrivateDomain, isPublicDomain } from "./mail-domains.js";
import { isInOfficeColumn } from "./office-columns.js";
import {
  DONE_BY,
  NOT_OF_OFFICE,
  OFFICE_LABELS,
  POSTS,
  RANKS,
  RELATIVES,
  SECTIONS,
  YOUR_STAFF,
} from "./office-words.js";
import { bearsName, type Individual, type Place } from "./people.js";
import type { Tone } from "./tone.js";

/** What is known of the whole item. */
export interface Surroundings {
  /** Whether the item is a record of a public body, by what it says of itself. */
  readonly publicBody: boolean;
  readonly direction: Direction;
  /** Mail domains of the office that holds the item. */
  readonly domains: ReadonlySet<string>;
  readonly tone: Tone;
}

const BEFORE = 60;
const BEHIND = 80;
const TITLE = "(?:(?:Mr|Mrs|Ms|Miss|Dr|Prof)\\.? ?)?";
const OFFICE = `(?:${POSTS})`;

const RANK = new RegExp(
  `(?:^|[\\s(,;/#])(?:Ag\\.? ?)?(?:${RANKS})(?![a-z])\\.?,? ?(?:(?:Reg(?:imental)?\\.? )?No\\. ?)?\\d{0,6} ?${TITLE}$`,
);
const OFFICE_BEFORE = new RegExp(
  `${OFFICE}(?: \\([A-Za-z. ]{2,12}\\)| [IVX]{1,3})?(?:, [A-Z][A-Za-z&]+(?: [A-Za-z&]+){0,3})?[,:(]? {0,2}\\(?${TITLE}$`,
);
/** `the officer, Corey`, `The investigator was Ms Ali`. */
const CALLED_OFFICER = new RegExp(
  `\\b(?:the|this|that|an?) (?:[a-z]+ )?(?:officer|investigator|clerk|inspector|registrar|receptionist|case manager|caseworker|case worker|principal|paramedic|constable|social worker|midwife|magistrate|decision maker)(?:,| was| is|:) ${TITLE}$`,
  "i",
);
const YOUR_OFFICER = new RegExp(`\\b[Yy]our (?:[a-z-]+ ){0,2}?(?:${YOUR_STAFF})s?,? (?:one )?${TITLE}$`);
const YOUR_TITLED = /\b[Yy]our (?:Mr|Mrs|Ms|Miss|Dr)\.? $/;
/** `Seen: Ada Brown` may name whom somebody saw. */
const DONE_TO_SOMEBODY = "(?:interviewed|seen|visited|examined|assessed|served|supervised|investigated)(?! by)";
const OFFICE_LABEL = new RegExp(
  `(?:(?:^|[^\\p{L}])(?:${OFFICE_LABELS}|(?!${DONE_TO_SOMEBODY})(?:${DONE_BY})(?: by)?)|(?<=ATTN))[*_"]{0,2}\\s{0,3}(?:[:(]|(?<=ATTN))[*_]{0,2}\\s{0,3}["“]?${TITLE}$`,
  "iu",
);
const DONE = new RegExp(
  `(?:^|[^\\p{L}])(?:${DONE_BY})(?: [^\\n.;:]{1,24},)? by(?: the)? (?:#?\\d{3,6} )?${TITLE}$`,
  "iu",
);
const NOTE_BY = new RegExp(
  `\\b(?:file note|phone note|note|minutes?|memo|visit|memorandum)(?: [^\\n.;:]{1,24},)?,? by ${TITLE}$`,
  "i",
);
/** `"officer": {"name": "…`, `<Officer role="…">`: keys and tags of those who work on the record. */
const OFFICE_KEY =
  /(?:"at"\s{0,2}:\s{0,2}"[\d:T.+ -]{8,32}",\s{0,12}"who"\s{0,2}:\s{0,2}"|"(?:agent|by|approver|reviewer|supervisor|assessor|\w{0,12}[_ ]?officer|handler|operator|case[_ ]?(?:worker|manager|lead)|assigned[_ ]?to|(?:taken|entered|created|updated|recorded|handled|approved|reviewed|written|logged|received|checked|processed|prepared|completed)_?[Bb]y|author|interviewer|conciliator|principal|(?:sync|last|created|updated)[_ ]?user)"\s{0,2}:\s{0,2}(?:\{\s{0,12}"(?:full_?)?name"\s{0,2}:\s{0,2})?"|<(?:Officer|CaseOfficer|CaseWorker|Agent|Handler|Author|Principal|EnteredBy|RecordedBy|ApprovedBy)(?: [^<>\n]{0,40})?>)$/i;
/** `in Billing`, `, Revenue Protection`: the part of an office that the person speaks for. */
const SECTION_BEHIND = new RegExp(
  `^(?:,| (?:in|from|of|at))(?: (?:the|your|our))? (?:[A-Z][a-z]+ ){0,2}(?:${SECTIONS})(?![a-z])(?! (?:Ltd|Limited))`,
);
const FROM_OFFICE =
  /^,? (?:from|of|at|in) (?:the|your|this|our) (?:[a-z]+ ){0,2}(?:office|department|unit|section|branch|registry|counter|council|authority|ministry|board|station|service)\b|^ at (?:the|your) (?:front desk|counter|window)/i;
const BRACKET_BEHIND = new RegExp(
  `^ ?\\((?:the )?(?:[A-Z][A-Za-z.]+ ){0,2}(?:IO|LO|HR|CEO|DCE|TL|Chair|chair|chairing|interp|interpreter|Insp|Sgt|Cpl|PC|WPC|Supt|ASP|Reg|CMOH|MOH|trainee|minutes|minute[- ]taker|desk \\d{1,3}|${SECTIONS.toLowerCase()}|${SECTIONS}|${POSTS}|${POSTS.toLowerCase()})\\b(?! ?(?:no\\.?|number|id|ref\\.?|#)? ?[:#]? ?\\d{3})`,
);
/** A rank or grade behind a name: `A. Joseph Ag. Cpl.`, `F. Ali, FSSO`, `B Lee AO3`, `L. Roy, J.P.` */
const GRADE_BEHIND =
  /^,? {1,3}(?:Ag\.? ?)?(?:Cpl|Sgt|Insp|PC|WPC|Supt|ASP|Const|FSO|FSSO|J\.?P|CCO|[A-Z]O ?\d|[A-Z]{2}\d|SAO|PHI|CMOH|MO ?I{1,3}|(?:Clerk|Officer|Supervisor) ?[IV]{1,3})\b/;
/** What officers do on the record. */
const WORK_BEHIND =
  /^ (?:took the (?:call|statement|report|complaint|message)|took (?:his|her|my) (?:statement|report|complaint)|of (?:this|our|your) (?:office|department|unit|section|branch)|processed (?:the|your) (?:application|claim|request)|visited the scene)/;
/** An entry is signed at its end, with letters of a post: `Turned her. C. Beharry DHV`. */
const ENTRY_END = /[.!?]["”'’)]{0,2}[ \t]{1,8}(?:(?:Dr|Mr|Mrs|Ms|Miss)\.? )?$/;
const POST_LETTERS_BEHIND = /^,? (?!(?:RIP|DOB|NHI|USA|UK|NZ|QLD|TT)\b)\p{Lu}{2,4}(?: (?:I{1,3}|IV|\d))?[ \t]*\r?$/u;
/** A minute is signed on a line of its own, with the date behind. */
const MINUTE_BEHIND = /^ {2,}\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}[ \t]*(?:\r?\n|$)/;
const POST_NOMINALS = /^(?:, [A-Z]{2,5}){1,3}[ \t]*\r?\nfor /;
const OUR_CONTRACTOR =
  /^,? (?:our|the (?:Council|Corporation|Ministry|Department|Authority)['’]s) (?:contractor|consultant|interpreter|adviser)\b/i;
const CONTRACTOR_BEFORE =
  /\b(?:our|the (?:Council|Corporation|Ministry|Department|Authority|Unit|Commission)['’]s) (?:[a-z]+ )?(?:contractor|consultant|interpreter|adviser)[,:]? {1,2}(?:(?:Mr|Mrs|Ms|Miss|Dr)\.? )?$/i;
const CONTRACTED_BEHIND =
  /^,? (?:who (?:is|was) )?(?:engaged|contracted|retained) (?:by (?:the|this|our) (?:Council|Corporation|Ministry|Department|Authority|Unit|Commission|office)|under contract)/i;
const OFFICE_BEHIND = new RegExp(
  `^(?:,|,? ?\\(| \\||,? [-–])? ?(?:the |our |your |a )?(?:A\\/|Ag\\.? ?|Acting )?(?:[A-Z][A-Za-z&'’]+ ){0,4}${OFFICE}(?![a-z])`,
);
const OFFICE_IN_BRACKETS = new RegExp(`^ ?\\((?:[A-Za-zāēīōū]+ ){0,3}(?:${POSTS.toLowerCase()})\\b`, "u");
/** Posts that hardly anybody but a public body has, in small letters behind a name. */
const SMALL_POST_BEHIND =
  /^,? ?\(?(?:the |our |your |an? )?(?:[a-z]+ ){0,2}(?:contact investigator|housing officer|deputy principal|vice[- ]principal|field officer|health visitor|social worker|case ?worker|case manager|probation officer|welfare officer|town clerk|registrar|immigration officer|customs officer|magistrate|meter reader|interpreter for the)\b/;
const LINE_END = "(?:[ \\t*_]*\\r?\\n[ \\t*_>]*|[ \\t]*<br ?\\/?>\\s*|[ \\t]*[|·][ \\t]*)";
const SIGNED = new RegExp(
  `^(?: \\([A-Za-z.]{2,6}\\))?${LINE_END}(?:(?:for|Ag\\.?|Acting|Deputy|Senior|Assistant|[A-Z][A-Za-z]+) ){0,3}(?:A\\/)?(?:[A-Z][a-z]+ )?${OFFICE}(?![a-z])`,
);
const COLUMN_BEHIND = new RegExp(`^ {2,}(?:[A-Z][a-z]+ ){0,3}${OFFICE}(?![a-z])`);
const CHAT_AGENT = /\b(?:chatting|speaking|chat) with $/i;
/** The time before a line of talk. */
const STAMP = "(?:\\[[^\\]\\n]{4,30}\\][ \\t]*|\\d[\\d/.:, -]{3,24}(?:[AP]M)?[ –-]{0,3})";
const LABEL_OF_TALK = new RegExp(`(?:^|\\n)[> \\t]*${STAMP}?<?$`);
/** `[14/03/2026] Head Teacher: Ms `: whoever speaks under the label speaks to the name. */
const SPOKEN_TO = new RegExp(`(?:^|\\n)[> \\t]*${STAMP}[^\\n:]{2,30}: ${TITLE}$`, "i");
const SECTION_LABEL = /^ \((?:[A-Z][\w&. ]{1,20})\)\s?[:>]/;

const PRIVATE_BODY =
  /\b(?:Ltd|Limited|Inc|Pty|Union|Association|Assembly|Church|Bank|Clinic|Surgery|Practice|Associates|Society|Foundation|Club|Marae|Trust|Sports)\b/;
const PRIVATE_HEAD = /\b(?:Ltd|Limited|Pty|Union|Workers|Credit Union|Solicitors|Attorneys)\b/i;

/** Words by which a record shows that a public body made or received it. */
export const PUBLIC_BODY =
  /\b(?:Ministry|Department|Authority|Commission|Corporation|Council|Police|Tribunal|Court|Ombudsman|Government|Registry|Borough|Parliament|(?:Secondary|Primary|State|High|Government|Area|Intermediate) School|Regional Health|Board|Agency|Inland Revenue|Fire Service|Prisons?|Prison Service|Public (?:Service|Trustee|Health|Works|Assistance)|Immigration|Customs|Licensing|Freedom of Information|Official Information|Information Privacy|Privacy Act|(?:Act|Regulations),? (?:19|20)\d\d|Youth Aid|QCAT|Firearms Section|Legal Aid|Health (?:Centre|District|Facility)|Hospital|Social Welfare|Parole|Ambulance|Corrections|Housing Service|Registrar General|Tax Office|State Land|Library|Trouble Call|WASA|T&TEC|HDC|NIBTT|NIB|TTPS|QPS|QAS|RHA|THA|Work and Income|Oranga Tamariki|Kāinga Ora|Te Whatu Ora|Te Tari|ACC|gov\.tt|qld\.gov\.au|govt\.nz)\b/i;

/** Whether somebody takes a rank or an office with him or her whatever the record is. */
export const isRanked = (place: Place): boolean => RANK.test(before(place));

/** Whether the address stands on a line with the name: what belongs to the nearest name may be far from it. */
const isOnLine = ({ document, detection }: Place, { mentions }: Individual): boolean =>
  mentions.some((mention) => {
    if (mention.document !== document) return false;
    const [first, second] = [mention.detection.span, detection.span].sort((a, b) => a.start - b.start);
    return first && second ? !document.text.slice(first.end, second.start).includes("\n") : false;
  });

/** Why the individual is taken for an official; undefined where nothing says so. */
export function officialReason(individual: Individual, around: Surroundings): string | undefined {
  const mails = individual.belongings.filter(({ detection }) => detection.type === "EMAIL");
  const isPrivate = mails.some((mail) => isPrivateDomain(domainOf(mail)));
  for (const place of individual.mentions) {
    if (isRanked(place)) return "a rank or judicial office stands before the name";
    if (!around.publicBody && hasPrivateHead(place.document)) continue;
    const reason =
      reasonAt(place, around) ?? (around.publicBody && !isPrivate ? weakReasonAt(place, around) : undefined);
    if (reason !== undefined) return reason;
  }
  if (isPrivate) return undefined;
  const isOfOffice = (domain: string): boolean => isPublicDomain(domain) || around.domains.has(domain);
  return mails.some((mail) => isOfOffice(domainOf(mail)) && (bearsName(mail, individual) || isOnLine(mail, individual)))
    ? "an address of a public body bears the name"
    : undefined;
}

/** Signs on either side of the name, each with what it says; `line` ends with the line of the mention. */
const SIGNS: readonly {
  readonly says: string;
  readonly where: "before" | "behind" | "line";
  readonly sign: RegExp;
}[] = [
  { says: "a public office stands before the name", where: "before", sign: OFFICE_BEFORE },
  { says: "the text calls the individual an officer", where: "before", sign: CALLED_OFFICER },
  { says: "the writer calls the individual one of the office's own", where: "before", sign: YOUR_OFFICER },
  { says: "the writer calls the individual one of the office's own", where: "before", sign: YOUR_TITLED },
  { says: "a label of the office's own work stands before the name", where: "before", sign: OFFICE_LABEL },
  { says: "the record was made or dealt with by the individual", where: "before", sign: DONE },
  { says: "the record was made or dealt with by the individual", where: "before", sign: NOTE_BY },
  { says: "a field for the office's own people holds the name", where: "before", sign: OFFICE_KEY },
  { says: "the office's side of a talk bears the name", where: "before", sign: CHAT_AGENT },
  { says: "the text tells of work for an office", where: "behind", sign: WORK_BEHIND },
  { says: "the text tells of work for an office", where: "line", sign: SECTION_BEHIND },
  { says: "the text tells of work for an office", where: "line", sign: FROM_OFFICE },
  { says: "an office stands in brackets behind the name", where: "line", sign: BRACKET_BEHIND },
  { says: "a rank or grade stands behind the name", where: "line", sign: GRADE_BEHIND },
  { says: "a public office stands behind the name", where: "line", sign: SMALL_POST_BEHIND },
  { says: "the name stands for an office", where: "behind", sign: POST_NOMINALS },
  { says: "a column of offices stands behind the name", where: "line", sign: COLUMN_BEHIND },
];

/** Behind a surname that a firm bears: `Manager, Alleyne's Bar & Grill`. */
const FIRM_BEHIND =
  /^['’]s? (?:\p{Lu}[\p{L}&]+ ){0,2}(?:Bar|Grill|Restaurant|Shop|Store|Hardware|Garage|Pharmacy|Supermarket|Minimart|Parlour|Salon|Bakery|Enterprises|Hotel|Guest ?[Hh]ouse|Taxi|Transport|Farm|Nursery|Auto|Electrical|Plumbing|Catering|Roti|Boutique|Security|Construction|Trucking|Tyre)(?!\p{L})/u;

/** By what nobody writes of those outside the office. */
function reasonAt(place: Place, { publicBody, tone }: Surroundings): string | undefined {
  const left = before(place);
  const right = behind(place);
  const [line = ""] = right.split("\n");
  if (PRIVATE_BODY.test(line) || FIRM_BEHIND.test(line)) return undefined;
  for (const { says, where, sign } of SIGNS) {
    if (!sign.test(where === "before" ? left : where === "line" ? line : right)) continue;
    if (sign === OFFICE_LABEL && SPOKEN_TO.test(left)) continue;
    if (where === "line" && NOT_OF_OFFICE.test(line.slice(0, 40))) continue;
    return says;
  }
  const isAtHome = !publicBody && tone === "home";
  if (!isAtHome && isInOfficeColumn(place)) return "a field for the office's own people holds the name";
  if (publicBody && ENTRY_END.test(left) && POST_LETTERS_BEHIND.test(line)) return "an entry is signed by the name";
  if (MINUTE_BEHIND.test(right) && /(?:^|\n)[ \t]*$/.test(left)) return "a minute is signed by the name";
  if (isUnderContract(place)) return "the text tells of services under a contract with a public body";
  if (isOfficerAddressed(right)) return "the letter is addressed to an officer of a public body";
  return !isAtHome && LABEL_OF_TALK.test(left) && isSectionLabel(right)
    ? "a section stands behind the name in talk"
    : undefined;
}

/** `Imtiaz (Registry): `, not `Onika (Zion mom) > `. */
const isSectionLabel = (right: string): boolean =>
  SECTION_LABEL.test(right) && !RELATIVES.test(right.slice(0, right.indexOf(")")));

/** By what firms and unions write of their people too. */
function weakReasonAt(place: Place, around: Surroundings): string | undefined {
  const right = behind(place);
  const [line = "", next = ""] = right.split("\n");
  if (PRIVATE_BODY.test(line)) return undefined;
  const byLetter = reasonByLetter(before(place), right, around);
  if (byLetter !== undefined) return byLetter;
  if (PRIVATE_BODY.test(next) || hasPrivateHead(place.document)) return undefined;
  if (OFFICE_BEHIND.test(line) || OFFICE_IN_BRACKETS.test(line)) return "a public office stands behind the name";
  return SIGNED.test(right) ? "a public office stands under the signature" : undefined;
}

const GREETED =
  /(?:^|\n|<p>)[> \t]*(?:Dear|Tēnā koe|Kia ora|Good (?:day|morning|afternoon|evening|night)) (?:Mr|Mrs|Ms|Miss|Mx|Dr)\.? $/i;
const SIGN_OFF =
  /(?:^|\n|>)[> \t]*(?:Yours (?:faithfully|sincerely|respectfully|truly|in service)|Respectfully(?: yours| submitted)?|Sincerely|Faithfully|(?:Kind |Best )?[Rr]egards|Nāku(?: noa)?|Ngā mihi)[,. ]{0,2}(?:\s|<br ?\/?>){1,40}$/i;

function reasonByLetter(left: string, right: string, { direction }: Surroundings): string | undefined {
  if (direction === "to-office" && GREETED.test(left)) return "a letter to an office greets the individual";
  if (direction === "from-office" && SIGN_OFF.test(left)) return "a letter from an office is signed by the individual";
  // `Ms. Ali, Records` over the name of a public body: an address.
  const [, second = ""] = right.split("\n");
  if (/^(?:, [A-Z][A-Za-z ]{2,30})?[ \t]*$/.test(right.split("\n")[0] ?? "") && /^[ \t]*(?:The )?[A-Z]/.test(second))
    return PUBLIC_BODY.test(second) && /(?:^|\n)[ \t]*(?:(?:Mr|Mrs|Ms|Miss|Dr)\.? )?$/.test(left) && second.length < 70
      ? "the name of a public body stands under the name"
      : undefined;
  return undefined;
}

const domainOf = (place: Place): string => valueOf(place).split("@")[1]?.toLowerCase() ?? "";

export const isUnderContract = (place: Place): boolean =>
  OUR_CONTRACTOR.test(behind(place)) || CONTRACTED_BEHIND.test(behind(place)) || CONTRACTOR_BEFORE.test(before(place));

/** `Mr. Ali\nGeneral Manager\nTransport Authority`, whoever writes. */
const isOfficerAddressed = (right: string): boolean =>
  SIGNED.test(right) && PUBLIC_BODY.test(right.split("\n").slice(2, 3).join(""));

/** Whether an office stands under the name, as under a signature. */
export const isSignedInOffice = (place: Place): boolean => SIGNED.test(behind(place));

/** Whether the letter comes from a firm, a union or another private body. */
export const hasPrivateHead = ({ text }: TextDocument): boolean => PRIVATE_HEAD.test(text.slice(0, 240));

export const valueOf = ({ document, detection }: Place): string =>
  document.text.slice(detection.span.start, detection.span.end);
export const before = ({ document, detection }: Place): string =>
  document.text.slice(Math.max(0, detection.span.start - BEFORE), detection.span.start);
export const behind = ({ document, detection }: Place): string =>
  document.text.slice(detection.span.end, detection.span.end + BEHIND);
