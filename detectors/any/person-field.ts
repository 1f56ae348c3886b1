import { fieldWords } from "../../src/text/field-words.js";
import { matchesOf } from "../../src/text/matches.js";
import { defineDetector, type Candidate, type ScanView } from "../../src/detection/define.js";
import { announcedRun } from "../shared/name-candidates.js";
import { namesFrom } from "../shared/name-list.js";
import { nameWords } from "../shared/name-runs.js";
import { Word } from "../shared/name-words.js";
import { isNameAgain } from "../shared/name-places.js";
import { nameVariants } from "../shared/name-variants.js";

/** Columns, keys and form fields that hold a name or part of one, in lower-case words. */
const STRICT =
  /^(?:(?:full|first|last|given|family|middle|maiden|preferred|display|legal|birth|other|patient|customer|client|employee|student|pupil|applicant|complainant|tenant|owner|member|person|contact|parent|guardian|mother|father|spouse|witness|account|holder|cardholder|beneficiary|officer|author|sender|recipient|user s|next of kin|emergency contact)(?: s)? names?(?: full| \d)?|fore ?names?|f ?name|l ?name|fullname|firstname|lastname|surnames?|given|first|last|names? (?:of|in) [a-z ]{3,30}|next of kin|nok|complainant|patient|claimant|payee|emergency contact|alias(?:es)?|known as|aka)$/;
const LOOSE =
  /(?:^|\s)(?:names?|contact|owner|author|customer|client|tenant|applicant|employee|student|pupil|officer|agent|handler|doctor|gp|nurse|teacher|manager|supervisor|parent|guardian|mother|father|spouse|partner|witness|victim|suspect|accused|informant|caller|driver|staff|assigned to|handled by|created by|updated by|approved by|prepared by|entered by|signed(?: by)?|member|referee|beneficiary|holder|landlord|interpreter|attended by|taken by|reported by|requested by|by|who|person|people|user|consultant|interviewer|conciliator|caseworker|investigator|from|to|cc)$/;
const NOT_PERSON =
  /(?:^|\s)(?:file|field|table|column|user|host|domain|server|company|business|organi[sz]ation|org|school|product|item|street|road|place|site|brand|trade|event|project|program(?:me)?|course|bank|branch|employer|agency|department|dept|vessel|ship|medicine|drug|test|class|method|package|font|image|device|building|suburb|city|country|team|role|job|group|type|unit|category|variable|tag|template|report|form|document|sheet|service|locality|station|town|village|clinic|hospital|area|region|district|variety|species|model) (?:\w+ )?names?$/;

/** `"surname": "Persad"`, `<Surname>Persad</Surname>`: keys in text that no reader took apart. */
const KEYED =
  /"([A-Za-z][\w .-]{1,40})"\s{0,3}:\s{0,3}"(?=[^"\n]{2,80}")|<([A-Za-z][\w.-]{1,40})>(?=[^<>\n]{2,80}<\/)/g;

function* inFields(view: ScanView): Iterable<Candidate> {
  for (const segment of view.segments) {
    const name = segment.field ?? segment.columnName;
    if (name !== undefined && name.length <= 60 && segment.end - segment.start <= 200)
      yield* inField(view, name, segment.start, segment.end);
  }
  if (!/["<]/.test(view.text)) return;
  for (const match of matchesOf(KEYED, view.text)) {
    const start = match.index + match[0].length;
    const rest = view.text.slice(start, start + 81);
    yield* inField(view, match[1] ?? match[2] ?? "", start, start + rest.search(match[1] === undefined ? "<" : '"'));
  }
}

interface FieldKind {
  /** The name in lower-case words. */
  readonly words: string;
  readonly kind: "strict" | "loose" | "other";
}

const kindsMet = new Map<string, FieldKind>();
/** Names of fields that are kept; a file of more has names that are data. */
const MAX_KINDS_MET = 1000;

/** What a column, key or field of that name holds. */
function kindOf(name: string): FieldKind {
  const met = kindsMet.get(name);
  if (met) return met;
  const words = fieldWords(name);
  const isLoose = LOOSE.test(words) && !NOT_PERSON.test(words);
  const found: FieldKind = { words, kind: STRICT.test(words) ? "strict" : isLoose ? "loose" : "other" };
  if (kindsMet.size < MAX_KINDS_MET) kindsMet.set(name, found);
  return found;
}

/** The names in `text[start..end)`, which stands under the column, key or field `name`. */
function* inField(view: ScanView, name: string, start: number, end: number): Iterable<Candidate> {
  const { words, kind } = kindOf(name);
  if (kind === "other") return;
  const strict = kind === "strict";
  const token = view.tokens.firstEndingAfter(start);
  if (view.tokens.start(token) > start + 3 || view.tokens.end(token) > end) return;
  yield* namesFrom(view, token, {
    how: strict ? "strictly" : isFilled(view, token, end) ? "whole" : "loosely",
    base: strict ? 0.9 : 0.7,
    detail: `field “${words}”`,
    limit: end,
    most: 8,
  });
}

/** Two or three capitalised words, the first a given name, and nothing else: `Guy Flood` in a column of names. */
function isFilled(view: ScanView, token: number, end: number): boolean {
  const words = nameWords(view);
  const run = announcedRun(view, token, "whole");
  const [head] = run?.parts ?? [];
  if (!run || !head || (head.flags & Word.given) === 0 || run.parts.length > 3 || run.parts.length < 2) return false;
  return view.text.slice(run.end, end).trim() === "" && !words.leadsToThing(run.last);
}

export default defineDetector({
  id: "any.person-field",
  title: "Name in a column or field",
  summary: "Names in columns, keys and form fields that are there for names.",
  type: "PERSON",
  formatSource: "official",
  references: [],
  scan: inFields,
  variants: nameVariants,
  repeats: isNameAgain,
  examples: {
    match: [
      '{"surname": "«Book»", "first_name": "«Winifred»"}',
      "<Patient><Surname>«Pollonais»</Surname><GivenName>«Deb»</GivenName></Patient>",
      '{"contact": "«Mark Persad»", "company_name": "Persad Holdings"}',
    ],
    ignore: ['{"file_name": "Ravi"}', '{"name": "Acme Holdings Ltd"}', "<Street>Maharaj</Street>"],
  },
});
