/**
 * In what capacity an individual stands in an item: subject, third party, official, long dead. Reads the words around the
 * mentions. When in doubt it says `unknown`: to take a private person for an official is the worse error.
 */
import type { Role } from "../core/finding.js";
import { HOUSE, OF_ONE_HOUSE } from "../core/house-words.js";
import { STATE_NUMBER_TYPES, type FindingType } from "../core/finding-type.js";
import { hasPrivateMailOnly, isTalker, signsOf } from "./capacity-signs.js";
import type { Company } from "./company.js";
import { directionOf } from "./letters.js";
import { hasPublicMail, officeDomains } from "./mail-domains.js";
import {
  before,
  behind,
  hasPrivateHead,
  isRanked,
  isSignedInOffice,
  isUnderContract,
  officialReason,
  PUBLIC_BODY,
  type Surroundings,
} from "./office-signs.js";
import type { Individual, Place } from "./people.js";
import { Peers } from "./peers.js";
import { toneOf } from "./tone.js";
import { weigh, weighPeers } from "./weigh.js";

export interface Capacity {
  readonly role: Role;
  /** Why, in words of our own. */
  readonly reason: string;
  /** Set where little speaks for an office: which numbers are taken for the office's, none or those right behind the name. */
  readonly numbers?: "none" | "beside";
  /** Set for those who work for a public body under a contract of services. */
  readonly isContractor?: true;
  /** Year of death, where stated. */
  readonly died?: number;
}

export interface RoleOptions extends Surroundings {
  /** `YYYY-MM-DD`; without it nobody is taken for long dead. */
  readonly today: string | undefined;
}

const SUBJECT_BEFORE =
  /(?:(?:\bre|\bstatement of|\b(?:officer|employee|teacher|nurse|constable|warden|staff member|member of staff|worker) (?:charged|accused|complained (?:of|against)|interdicted|suspended|disciplined|under investigation)|\bdisciplinary (?:charges?|proceedings|action|matter|hearing) (?:against|of)|patient|applicant|complainant|claimant|appellant|petitioner|insured person|suspension of|my name is|\bi am|full name|surname|name in passport|requester)[*_"]{0,2}\s{0,3}[:–|-]?|(?:client|customer|student|pupil|borrowers?|taxpayer|caller|account holder|registered owner|member|prisoner|(?:applicant|patient|client|customer|student|claimant|employee|complainant)(?:['’]s)? name|name of (?:patient|applicant|claimant|student|client|customer))[*_"]{0,2}\s{0,3}[:|])[*_]{0,2}\s{0,6}["“]?(?:(?:Mr|Mrs|Ms|Miss|Dr|SISTER|BROTHER)\.? )?$/i;
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
/** Between a name and the word for its death: nothing that another could be meant by, a relation or a pronoun. */
const BEFORE_DEATH =
  "(?:[.,]? (?:[Hh]e|[Ss]he) )?(?:[\\s,;:()–—*_\\d./-]|\\b(?:who|was|is|had|has|have|been|being|born|b|c|ca|aged?|late|since|found|reported|pronounced|sadly|tragically|suddenly|peacefully|in|at|on|of|sr|jr|snr|jnr)(?!\\p{L})){0,30}";
const DIED = new RegExp(
  `^${BEFORE_DEATH}(?:\\bd\\.(?! ?o\\b)|\\bdied|\\bdeceased|\\bdec['’]d|\\bdrowned|\\bdead (?:in|since)|\\bpassed(?: away)?|\\bburied)[^\\n]{0,30}?(?:\\b(1[89]\\d{2}|20\\d{2})\\b|['’](\\d{2})(?!\\d))|^ ?\\((?:c\\. ?)?1[6-9]\\d{2} ?[-–] ?(1[6-9]\\d{2}|20\\d{2})\\)`,
  "u",
);
/** A label of the dead before the name, and the date of death in another field of the record. */
const THE_DEAD =
  /\b(?:name of (?:the )?deceased|deceased(?: person)?|the late|estate of(?: the late)?)[*_"]{0,2}[\s:|.…-]{1,12}(?:(?:Mr|Mrs|Ms|Miss)\.? )?$/i;
const DEATH_FIELD =
  /\b(?:date of death|died(?: on)?|d\.o\.d\.?)[*_"]{0,2}[\s:|.…-]{1,12}[^\n]{0,20}?\b(1[89]\d{2}|20\d{2})\b/i;
const DEATH_REACH = 400;
/** Findings that speak of a private life. */
const PRIVATE_TYPES: ReadonlySet<FindingType> = new Set([
  ...STATE_NUMBER_TYPES,
  "DATE_OF_BIRTH",
  "AGE",
  "BANK_ACCOUNT",
  "ADDRESS",
  "MARITAL_STATUS",
]);

/** Units of the text in which a record says whose it is. */
const RECORD_HEAD = 20_000;

/** What the texts of an item tell of the office that holds it. */
export function surroundingsOf(texts: readonly string[]): Surroundings {
  const heads = texts.map((text) => text.slice(0, RECORD_HEAD));
  const domains = new Set(heads.flatMap((text) => [...officeDomains(text)]));
  const publicBody = heads.some((text) => PUBLIC_BODY.test(text) || hasPublicMail(text)) || domains.size > 0;
  const directions = heads.map((text) => directionOf(text, (head) => PUBLIC_BODY.test(head)));
  return {
    publicBody,
    domains,
    direction: directions.find((one) => one !== "unknown") ?? "unknown",
    tone: toneOf(heads),
  };
}

/** Odds, as logarithms, from which all signs together make an official, or unmake one whom a rule takes for one. */
const OFFICIAL = 1.6;
/** The same in records that nothing shows to be an office's. */
const OFFICIAL_ANYWHERE = 1.85;
/** The same of those who write from private mail, or talk in records that speak of home and show no office. */
const OFFICIAL_AT_HOME = 6;
/** Odds from which numbers of the individual are taken for the office's too, and those right behind the name. */
const NUMBERS = 2;
const NUMBERS_BESIDE = 1.3;
const NO_OFFICIAL = -0.4;
/** Odds by the words around below which the others of the record make nobody an official: they bear out what something speaks for. */
const BY_ITSELF = 0.5;
/** What is asked of the odds falls with the mentions: each of an official's is lost by a mistake, a private person is left by the first. */
const OFTEN = 0.7;
/** Mentions beyond which they say no more: whom a long record is about is named more often than any official. */
const MOST_OFTEN = 12;
/** Odds by the words around below which mentions add nothing: they would make an official of anybody. */
const SPEAKS_FOR_NONE = -0.3;

/** The capacities in which the individuals of an item stand in it, in their order. */
export function capacitiesOf(
  individuals: readonly Individual[],
  options: RoleOptions,
  company: Company,
): ReadonlyMap<Individual, Capacity> {
  const ruled = individuals.map((individual) => ({ individual, capacity: ruledCapacityOf(individual, options) }));
  const signs = ruled.map(({ individual, capacity }) => signsOf(individual, options, capacity.role, company));
  const odds = signs.map(weigh);
  const peers = new Peers(individuals, odds);
  return new Map(
    ruled.map(({ individual, capacity }, i) => {
      const own = odds[i] ?? 0;
      const moved = own + weighPeers(peers.signsOf(individual));
      const inAll = own < BY_ITSELF ? Math.min(own, moved) : moved;
      return [
        individual,
        weighedCapacityOf(individual, capacity, leastOf(options, signs[i] ?? new Set()), inAll),
      ] as const;
    }),
  );
}

/** Odds that make an official in such a record of whom such signs were seen. */
function leastOf({ publicBody, tone }: RoleOptions, signs: ReadonlySet<string>): number {
  if (hasPrivateMailOnly(signs)) return OFFICIAL_AT_HOME;
  if (publicBody) return OFFICIAL;
  return tone === "home" || (isTalker(signs) && tone === "neither") ? OFFICIAL_AT_HOME : OFFICIAL_ANYWHERE;
}

function weighedCapacityOf(individual: Individual, ruled: Capacity, least: number, odds: number): Capacity {
  if (ruled.role === "deceased" || ruled.isContractor || individual.mentions.some(isRanked)) return ruled;
  if (ruled.role !== "official" && individual.mentions.some(isNamedPrivately)) return ruled;
  const often = OFTEN * Math.log(Math.min(MOST_OFTEN, individual.mentions.length));
  const inAll = odds > SPEAKS_FOR_NONE ? odds + often : odds;
  const isOfFirm = individual.mentions.some(({ document }) => hasPrivateHead(document));
  if (ruled.role !== "official" && ruled.role !== "subject" && !isOfFirm && inAll > least)
    return {
      role: "official",
      reason: "the words around speak for an office more than for private life",
      ...(odds < NUMBERS && { numbers: odds < NUMBERS_BESIDE ? ("none" as const) : ("beside" as const) }),
    };
  if (ruled.role === "official" && inAll < NO_OFFICIAL)
    return { role: "unknown", reason: "a sign of an office stands there, and more that speaks against it" };
  return ruled;
}

const NOTHING_SAID: Capacity = { role: "unknown", reason: "nothing tells the capacity" };

/** The capacity by rules of which each is enough by itself. */
export function ruledCapacityOf(individual: Individual, options: RoleOptions): Capacity {
  const died = individual.mentions.map(yearOfDeath).find((year) => year !== undefined);
  if (died !== undefined && options.today !== undefined && Number(options.today.slice(0, 4)) - died > 20)
    return { role: "deceased", reason: "the text gives a year of death more than twenty years ago", died };
  const official = officialReason(individual, options);
  const about = subjectReason(individual, official !== undefined, options);
  if (about !== undefined) return { role: "subject", reason: about };
  const isPrivate = died !== undefined || individual.mentions.some(isCalledRelation) || hasPrivateDetails(individual);
  const ranked = individual.mentions.some(isRanked) && !hasPrivateDetails(individual);
  if (official !== undefined && (!isPrivate || ranked)) {
    const isContractor = individual.mentions.some(isUnderContract);
    return { role: "official", reason: official, ...(isContractor && { isContractor }) };
  }
  if (official !== undefined)
    return { role: "unknown", reason: "words speak for an office and for a private capacity" };
  return isPrivate
    ? { role: "third-party", reason: "the text speaks of a relation or of private details" }
    : NOTHING_SAID;
}

function subjectReason(
  individual: Individual,
  isOfficial: boolean,
  { publicBody, direction }: RoleOptions,
): string | undefined {
  for (const place of individual.mentions) {
    const left = before(place);
    if (SUBJECT_BEFORE.test(left) || SUBJECT_KEY.test(left))
      return "the record names the individual as the one it is about";
    if (isOfficial) continue;
    if (place.detection.span.start < HEAD && HEADED.test(behind(place)) && /(?:^|\n)[ \t*]*$/.test(left))
      return "numbers of the individual stand at the head of the record";
    if (!publicBody || hasPrivateHead(place.document)) continue;
    if (SIGN_OFF.test(left) && direction !== "from-office" && !isSignedInOffice(place))
      return "the individual wrote and signed the letter";
    if (GREETED.test(left) && direction !== "to-office") return "the letter is addressed to the individual";
  }
  return undefined;
}

/** Nobody is called aunt or granny by an office: other signs make no official of her. */
const KIN_TITLE =
  /(?<!\p{L})(?:uncle|aunt(?:y|ie)?|tant(?:y|ie)|gran(?:ny|ma|pa|dad)|grandma|grandpa|nani|nana|aja|aji|mammy|daddy)\.? $/iu;
/** `the Ramkhelawan twins`, `the Garcia family`. */
const BEFORE_HOUSE = new RegExp(`^ (?:${OF_ONE_HOUSE}|${HOUSE})(?![\\p{L}-])`, "u");
/** A value of a log line, a query or an address of a page: `?name=`, `first_name like '`. An officer's stands under a user name. */
const KEYED_PERSON =
  /(?<![A-Za-z])(?:(?:sur|first_?|last_?|full_?|given_?|family_?|f|l)?name|client|customer|patient|applicant|payee|member)(?: ?= ?| like )["'%]?(?:[\p{L}.+-]{1,20}(?:[ +]|%20))?$/iu;
const isNamedPrivately = (place: Place): boolean =>
  KIN_TITLE.test(before(place)) || BEFORE_HOUSE.test(behind(place)) || KEYED_PERSON.test(before(place));

/** `Sister Ferreira` may be how a union or a church speaks of anybody. */
const isCalledRelation = (place: Place): boolean =>
  PRIVATE_BEFORE.test(before(place)) && !/\b(?:Sister|Brother|Comrade|Pastor|Rev)\.? $/.test(before(place));

const hasPrivateDetails = ({ belongings }: Individual): boolean =>
  belongings.filter(({ detection }) => PRIVATE_TYPES.has(detection.type)).length > 1;

function yearOfDeath(place: Place): number | undefined {
  const match = DIED.exec(behind(place));
  const year = match?.[1] ?? match?.[3] ?? (match?.[2] && withCentury(match[2]));
  if (year !== undefined) return Number(year);
  if (!THE_DEAD.test(before(place))) return undefined;
  const { end } = place.detection.span;
  const field = DEATH_FIELD.exec(place.document.text.slice(end, end + DEATH_REACH))?.[1];
  return field === undefined ? undefined : Number(field);
}

/** Of two readings of ’24 the later: who may have died of late is not taken for long dead. */
const withCentury = (year: string): string => (Number(year) < 50 ? "20" : "19") + year;

/** Whether the mention is that of the maker of the document: a signature, a label such as `Prepared by`. */
export const isAuthorship = (place: Place): boolean =>
  isSignedInOffice(place) ||
  /(?:prepared|recorded|signed|written|minutes|approved|interviewed|taken) ?(?:by)?[: ]{1,3}$|from:?\s{0,4}$/i.test(
    before(place),
  );

/** Whether words beside the value call it private: a mobile, a home, or a number that somebody was called at. */
export const isCalledPrivate = (place: Place): boolean =>
  /\b(?:home|private|personal|cell|mobile|mob|wife|husband)\b[^\n]{0,24}$/i.test(before(place)) ||
  /\b(?:called|rang|phoned|texted|dialled|tried|traced|left|ringing|(?:ph|phone|number|no\.?|tel) (?:for|of) [^\n:;.]{1,24}:?) ?$/i.test(
    before(place),
  ) ||
  /^ ?\((?:mine|own|home|private|personal|cell|mob(?:ile)?)\b|^,? (?:is )?(?:the |her |his |my )?(?:number|phone|cell) (?:of|for)\b/i.test(
    behind(place),
  );

/** Whether words on the same line call a sum a discretionary benefit. Nothing less will do: benefits may tell of need. */
export const isDiscretionary = (place: Place): boolean =>
  /\b(?:discretionary|ex gratia)\b[^\n.]{0,60}$/i.test(before(place)) ||
  /^[^\n.]{0,40}\b(?:discretionary|ex gratia) (?:benefit|grant|payment|award)\b/i.test(behind(place));
