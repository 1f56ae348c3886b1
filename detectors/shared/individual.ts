/**
 * Whether a place in a text speaks of an individual: words for persons near it, or words of rules, statistics and offers
 * instead. Facts about nobody in particular are not personal information. Knows nothing of the facts themselves.
 */
import { matchesOf } from "../../src/text/matches.js";
import type { ScanView } from "../../src/detection/define.js";
import { phraseList, type PhraseHit } from "../../src/detection/phrases.js";
import { nameWords } from "./name-runs.js";
import { isOnlyName, Word } from "./name-words.js";

/** Words that stand for one person who is meant. */
const PRONOUNS = "he;she;him;her;his;hers;himself;herself;i;me;my;myself;mine;i'm;i've;he's;she's;i'll;meh;yuh";
const HONORIFICS = "mr;mrs;ms;miss;mstr;tantie;auntie;sis;bro;mister";
const KIN =
  "son;daughter;mother;father;husband;wife;brother;sister;aunt;uncle;nephew;niece;grandson;granddaughter;grandmother;grandfather;grandparent;mum;mom;dad;partner;stepson;stepdaughter;stepfather;stepmother;mother-in-law;father-in-law;brother-in-law;sister-in-law;daughter-in-law;son-in-law;cousin;godmother;godfather;fiancé;fiancée;boyfriend;girlfriend;ex-wife;ex-husband;neighbour;widow;widower;spouse;flatmate;housemate;landlord;landlady;next of kin;baby;infant;the child;the boy;the girl";
const ROLES =
  "patient;client;customer;cust;applicant;complainant;tenant;claimant;petitioner;the deceased;employee;accused;defendant;respondent;inmate;prisoner;pupil;student;learner;victim;witness;borrower;guarantor;householder;pensioner;beneficiary;insured person;worker;occupant;resident;account holder;appellant;offender;detainee;migrant;the officer;the driver;the member;the caller;caller;subject;guardian;parent;candidate;volunteer;participant;consumer;clmt;pt;pers;a boy;another boy;a girl;young man;young woman;a man;a woman;old man;old lady;this man;this woman;you owe;your debt;your account;your balance;your arrears;you told;you said;you were;you have been;you separated;your son;your daughter;your husband;your wife;your child;your employer;your salary;your pension;the man;the woman;the lady;our member;your late;the parent;the family;household;elder";
/** Labels of a form that is about one person. */
const FORM_WORDS =
  "surname;first name;given name;given names;date of birth;dob;d.o.b;national id;id card;next of kin;marital status;home address;nis no;nis;bir;nhi;medicare;passport no;employee no;emp no;prison no;patient no;file no;occupation;maiden name;alias;client no;case no;born;aged";

/** Words of rules, statistics, notices and offers: what stands beside them is about people in general. */
const GENERAL =
  "shall;means;any person;every person;no person;a person who;a person with;persons with;persons who;people with;people who;such person;those who;anyone;everyone;citizens;average;median;percentage of;statistics;rate of;rates of;prevalence;policy;policies;awareness;campaign;research;survey;leaflet;brochure;guidelines;guidance;regulations;by-laws;by-law;subsection;the act;amendment;schedule;seminar;workshop;symposium;world day;the public;members of the public;eligible persons;eligibility;criteria;applicants must;applicants should;nationwide;population;report on;programme for;program for;support group;fundraiser;donations;worldwide;outbreak;incidence;clinics will;vaccination;policy on;strategy;strategic;sector;industry";

/** Words of texts that go to everybody or are about goods: circulars, tenders, invoices, statistics, change records. */
const PUBLIC =
  "circular;circulars;memorandum no;tender;tenders;tenderer;tenderers;bidder;bidders;bid;bids;invitation to tender;tax invoice;invoice no;sub-total;purchase order;requisition;unit price;qty;quantity;catalogue;catalogue numbers;supplier;suppliers;vendors;contractor;consignment;item code;old item;new item;part number;batch;lot numbers;firmware;firmware version;release notes;changelog;change log;change window;rollback;roll back;hostname;vlan;subnet;price list;tariff;schedule of fees;fees;levy;specimen;median;average;per cent of;percentage;surveyed;respondents;statistical;statistics;figures;prevalence;households;capacity;guideline;guidelines;practice note;handbook;clause;annex;procurement;registered office;categories of documents;specification;specifications;terms and conditions;eligibility;candidates;applicants;patients should;members of the public;all customers;customers are;frequently asked;press release;media release;newsletter;gazette;agenda;venue;registration fee;admission free;programme of;curriculum;recall notice;charge nurses;all staff;all offices;district offices;heads of department;this circular;this notice;this policy;this guideline;this manual;this standard;consents issued;publication;template;placeholder;sample records;fictitious;made-up;not a real person;artwork;body corporate;incorporated";

const list = (name: string, words: string): ReturnType<typeof phraseList> => phraseList(name, words.split(";"));

export const STRONG_ANCHORS = list("individual strong", `${PRONOUNS};${HONORIFICS};${KIN}`);
export const WEAK_ANCHORS = list("individual weak", `${ROLES};${FORM_WORDS}`);
export const GENERAL_WORDS = list("individual general", GENERAL);
export const PUBLIC_WORDS = list("individual public", PUBLIC);
/** The lists that a detector must name to ask `settingOf`. */
export const SETTING_LISTS = [STRONG_ANCHORS, WEAK_ANCHORS, GENERAL_WORDS, PUBLIC_WORDS] as const;

/** Characters of text over which density is reckoned. */
const PER = 1000;

/** A record is about individuals by its nature; a notice goes to everybody. */
export type TextKind = "record" | "notice" | "other";

export interface Sentence {
  readonly start: number;
  readonly end: number;
}

/** How personal a text is as a whole and around each place. */
export interface Setting {
  /** 0 (of nobody) to 1 (a person is named in the same sentence). */
  about(start: number, end: number): number;
  /** Whether a word that can only mean a person, `my`, `Mrs`, `son`, stands in the sentence. */
  isPersonal(start: number, end: number): boolean;
  /** Whether the sentence is of rules, statistics or offers. */
  isGeneral(start: number, end: number): boolean;
  /** Person words for each thousand characters. */
  readonly density: number;
  /** Whether a record of columns names people. */
  readonly hasPersonFields: boolean;
  /** What the text is as a whole: about individuals, about nobody (circular, tender, statistics), or not to be told. */
  readonly kind: TextKind;
}

const cache = new WeakMap<ScanView, Setting>();

export function settingOf(view: ScanView): Setting {
  let setting = cache.get(view);
  if (!setting) cache.set(view, (setting = makeSetting(view)));
  return setting;
}

const PERSON_FIELD =
  /\b(?:surname|(?:first|last|given|family|full|middle|previous) names?|applicant|patient|employee|emp no|emp id|cust no|customer|student|tenant|claimant|client|dob|date of birth|birth date|given|next of kin|nok|nid|resident|pupil|contact|name)\b/;
/** Headings of columns that hold persons; as labels in running text they tell less. */
const PERSON_COLUMN =
  /\b(?:pt|nm|learner|elector|objector|submitter|parties|defendant|respondent|accused|suspect|offender|inmate|prisoner|complainant|informant|witness|victim|payee|pensioner|beneficiary|borrower|debtor|guarantor|member|owner|taxpayer|voter|candidate|participant|volunteer|donor|caller|visitor|guardian|worker|clmt)\b/;

/** Counts of what speaks for and against a text about individuals. */
interface Counts {
  readonly strong: number;
  readonly weak: number;
  readonly names: number;
  readonly general: number;
  readonly notices: number;
  readonly length: number;
  readonly hasPersonFields: boolean;
}

/** Signs of persons for each thousand characters that make a record. */
const RECORD_AT = 4;
/** Fewer words for persons and names than these, for each thousand characters, and nobody in particular is spoken of. */
const FEW_WORDS = 1.2;
const FEW_NAMES = 8;

/** Characters beyond which a text is no notice as a whole: somebody may be spoken of in any part of it. */
const LONGEST_NOTICE = 20_000;

function kindOf({ strong, weak, names, general, notices, length, hasPersonFields }: Counts): TextKind {
  const persons = strong + 0.25 * weak + 0.25 * names + (hasPersonFields ? 3 : 0);
  const against = 1.5 * general + notices;
  if ((persons * PER) / length >= RECORD_AT && persons > 1.5 * against) return "record";
  if (length > LONGEST_NOTICE) return "other";
  if (against > persons) return "notice";
  const hasFew = (strong * PER) / length < FEW_WORDS && (names * PER) / length < FEW_NAMES;
  return length > PER && hasFew && !hasPersonFields ? "notice" : "other";
}

/** What a text says of persons where none is near: at most these. */
const RECORD_ABOUT = 0.8;
const NOTICE_ABOUT = 0.3;
/** What a sentence of a notice says of the person whom it begins with by full name: `Ann Lee (clinic no. 7) is treated for`. */
const NAMED_ABOUT = 0.8;
const NAMED_SUBJECT =
  /\p{Lu}\p{Ll}+(?: \p{Lu}\.?)? \p{Lu}[\p{L}'’-]+,?(?: \([^()]{1,60}\),?)? (?:is|was|has|had|suffers|suffered|takes|lives|lived|remains)\b/u;

function wholeOf(kind: TextKind, density: number, lawful: number, hasPersonFields: boolean): number {
  // A text of mostly rules stays one even where it says "he".
  if (lawful > density || lawful > 6 || kind === "notice") return 0;
  return Math.max(kind === "record" ? RECORD_ABOUT : 0, Math.min(0.6, density / 10) + (hasPersonFields ? 0.5 : 0));
}

function namesPersons(view: ScanView): boolean {
  const first = view.segments.slice(0, 500);
  const plain = (name: string | undefined): string => (name ?? "").replace(/[_-]/g, " ").toLowerCase();
  const fields = new Set(first.map(({ field }) => plain(field)));
  const columns = new Set(first.map(({ columnName }) => plain(columnName)));
  return [...fields].some((field) => PERSON_FIELD.test(field)) || [...columns].some((name) => PERSON_COLUMN.test(name));
}

function makeSetting(view: ScanView): Setting {
  const strong = view.hits(STRONG_ANCHORS).filter((hit) => isAnchor(view, hit));
  const weak = view.hits(WEAK_ANCHORS);
  const general = view.hits(GENERAL_WORDS);
  const names = nameAnchors(view);
  const length = Math.max(PER, view.text.length);
  const density = ((strong.length + weak.length) * PER) / length;
  const lawful = (general.length * PER) / length;
  const hasPersonFields = namesPersons(view);
  const kind = kindOf({
    strong: strong.length,
    weak: weak.length,
    names: names.length,
    general: general.length,
    notices: view.hits(PUBLIC_WORDS).length,
    length,
    hasPersonFields,
  });
  const whole = wholeOf(kind, density, lawful, hasPersonFields);
  const most = kind === "notice" ? NOTICE_ABOUT : 1;
  return {
    density,
    hasPersonFields,
    kind,
    about(start, end) {
      // A row of a table of things: makers and places have names too.
      if (!hasPersonFields && kind !== "record" && view.segmentAt(start)?.columnName !== undefined) return 0;
      const sentence = sentenceAround(view.text, start, end);
      const isNamed = kind === "notice" && hasHit(names, sentence.start, start);
      if (isNamed && NAMED_SUBJECT.test(view.text.slice(sentence.start, start))) return NAMED_ABOUT;
      if (hasHit(strong, sentence.start, sentence.end)) return Math.min(most, lawful > density ? 0.4 : 1);
      if (hasHit(weak, sentence.start, sentence.end) || hasHit(names, sentence.start, sentence.end))
        return Math.min(most, Math.max(whole, lawful > density ? 0.2 : 0.8));
      const paragraph = paragraphStart(view.text, start);
      if (hasHit(strong, Math.max(paragraph, start - 240), start))
        return Math.min(most, Math.max(whole, lawful > density ? 0.2 : 0.75));
      return Math.min(most, kind === "record" ? 0.8 : 0.75, whole);
    },
    isPersonal(start, end) {
      const sentence = sentenceAround(view.text, start, end);
      return hasHit(strong, sentence.start, sentence.end);
    },
    isGeneral(start, end) {
      const sentence = sentenceAround(view.text, start, end);
      return hasHit(general, sentence.start, sentence.end) && !hasHit(strong, sentence.start, sentence.end);
    },
  };
}

/** Capitalised words that can only be names of persons and are no part of a street's, firm's or office's name. */
function nameAnchors(view: ScanView): { readonly start: number }[] {
  const words = nameWords(view);
  const anchors: { readonly start: number }[] = [];
  for (let token = 0; token < view.tokens.count; token++) {
    if (!words.isCapital(token)) continue;
    const flags = words.flags(token);
    if (isOnlyName(flags) && (flags & Word.place) === 0 && !words.leadsToThing(token))
      anchors.push({ start: view.tokens.start(token) });
  }
  return anchors;
}

/** `I` only as a capital and not as a numeral; `ms` and `miss` only before a name. */
function isAnchor(view: ScanView, hit: PhraseHit): boolean {
  if (hit.phrase === "i") {
    const before = view.tokens.lower(hit.first - 1);
    return (
      view.tokens.word(hit.first) === "I" &&
      !/^(?:officer|form|grade|part|class|phase|clerk|level|type|inspector|supervisor|annex|table|engineer|assistant|adviser)$/.test(
        before,
      )
    );
  }
  if (hit.last !== hit.first || !HONORIFIC.has(hit.phrase)) return true;
  return /^\p{Lu}/u.test(view.tokens.word(hit.first + 1));
}
const HONORIFIC: ReadonlySet<string> = new Set(HONORIFICS.split(";"));

function hasHit(hits: readonly { readonly start: number }[], start: number, end: number): boolean {
  let low = 0;
  let high = hits.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((hits[middle]?.start ?? 0) < start) low = middle + 1;
    else high = middle;
  }
  const first = hits[low];
  return first !== undefined && first.start < end;
}

const REACH_BACK = 180;
const REACH_ON = 120;
const STOP = /[.!?](?=\s+["'“(]?\p{Lu})|\n\s*\n|\n(?=\s*(?:[-*•|#>]|\(?\w{1,3}[.)]\s|\[))/gu;

/** The sentence, list item or table row around a span, at most some lines long. */
export function sentenceAround(text: string, start: number, end: number): Sentence {
  const left = text.slice(Math.max(0, start - REACH_BACK), start);
  let from = 0;
  for (const stop of matchesOf(STOP, left)) {
    // "Mr. Ali", "St. James", "No. 4": a full stop behind a short capitalised word ends nothing.
    if (
      stop[0] === "." &&
      /(?:^|[\s("])(?:Mr|Mrs|Ms|Dr|St|Ste|No|Mt|Sgt|Cpl|Insp|Rev|Pt|[A-Z])$/.test(
        left.slice(Math.max(0, stop.index - 5), stop.index),
      )
    )
      continue;
    from = stop.index + stop[0].length;
  }
  const right = text.slice(end, end + REACH_ON);
  const stop = right.search(STOP);
  return { start: start - left.length + from, end: end + (stop < 0 ? right.length : stop) };
}

function paragraphStart(text: string, offset: number): number {
  const from = Math.max(0, offset - 600);
  const left = text.slice(from, offset);
  const blank = left.search(/\n[ \t]*\n(?![\s\S]*\n[ \t]*\n)/);
  return blank < 0 ? from : from + blank;
}
