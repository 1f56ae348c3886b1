/** Words for somebody's illnesses, signs, medicines and what they were diagnosed with. Rules of `any.health`. */
import { CLINICAL_SHORTHAND, CLINICAL_WORDS } from "../lexicon/clinical-shorthand.js";
import { CLINICAL_ABBREVIATIONS, SIGN_NAMES, SIGNS, SYMPTOMS } from "../lexicon/clinical-terms.js";
import { CONDITIONS, LOOSE_CONDITIONS } from "../lexicon/conditions.js";
import { EVERYDAY_HEALTH } from "../lexicon/everyday-health.js";
import { ILLNESSES } from "../lexicon/illnesses.js";
import { MEDICINES, MORE_MEDICINES } from "../lexicon/medicines.js";
import { NAME_GOES_ON, NEGATION, PHRASE, type FactRule } from "../shared/fact.js";

const DOSE =
  /(?:[ /]{1,2}\d{1,4}(?:[.,/]\d{1,3})?(?: ?(?:mg|mcg|µg|g|mL|units?|iu|u|MU|%|puffs?|tabs?)\b)?)?(?:(?: \^)? \d{1,3} ?(?:units?|u)\b)?(?: (?:IV|IM|SC|PO|s\/c|inj|injections?|infusion|patch(?:es)?|tabs?|tablets?|capsules?|syrup|cream|inhaler))?(?: (?:\^ )?(?:(?:\d{1,3}u )?(?:nocte|mane|noon)(?: \/)?|stat|daily|bd|bid|tds|tid|qds|qid|od|om|on alternate days|prn|q\d{1,2}h|once daily|twice daily|once a day|twice a day|three times a day|at night|at lunch|weekly|fortnightly|monthly|in the morning)){0,3}/iy;

/** Loose words that are also services or errands. */
const SERVICES: ReadonlySet<string> = new Set([
  "sick",
  "ill",
  "admitted",
  "surgery",
  "operation",
  "physiotherapy",
  "counselling",
  "sick leave",
  "burns",
  "medication",
  "infection",
  "limp",
  "limps",
  "lump",
  "walker",
  "fever",
]);

/** Behind an abbreviation these make another name of it. */
const NOT_SHORTHAND =
  /^(?:[-/]\d| ?\d{2}|\d|[&@]|\.? \p{Lu}\p{Ll}|-[A-Z]|\.\d|\/[A-Z]{4,}| (?:Ltd|Limited|Inc|Pty|Bank|Street|Road|No\b|#| card))/u;

export const ILLNESS_RULES: readonly FactRule[] = [
  {
    cues: [...CONDITIONS, ...ILLNESSES.phrases],
    base: 0.36,
    record: true,
    needsPerson: true,
    notBefore: NEGATION,
    notAfter: NAME_GOES_ON,
  },
  { cues: CONDITIONS, base: 0.36, notBefore: NEGATION, notAfter: NAME_GOES_ON },
  {
    cues: [...ILLNESSES.phrases, ...MORE_MEDICINES.phrases],
    base: 0.29,
    needsPerson: true,
    notBefore: NEGATION,
    notAfter: NAME_GOES_ON,
  },
  {
    cues: [...EVERYDAY_HEALTH.phrases, ...CLINICAL_WORDS.phrases],
    base: 0.31,
    record: true,
    needsPerson: true,
    notBefore: NEGATION,
    notAfter: NAME_GOES_ON,
  },
  {
    cues: CLINICAL_SHORTHAND.phrases,
    base: 0.31,
    cased: true,
    record: true,
    needsPerson: true,
    notBefore: NEGATION,
    notAfter: NOT_SHORTHAND,
  },
  {
    cues: MORE_MEDICINES.phrases,
    after: DOSE,
    base: 0.33,
    record: true,
    needsPerson: true,
    notBefore: NEGATION,
    notAfter: NAME_GOES_ON,
  },
  { cues: MEDICINES, after: DOSE, base: 0.4, notBefore: NEGATION, notAfter: NAME_GOES_ON },
  { cues: CLINICAL_ABBREVIATIONS, base: 0.34, cased: true, record: true, needsPerson: true, notAfter: NOT_SHORTHAND },
  { cues: SIGNS, base: 0.32, record: true, needsPerson: true, notBefore: NEGATION, notAfter: NAME_GOES_ON },
  { cues: SYMPTOMS, base: 0.31, record: true, needsPerson: true, notBefore: NEGATION, notAfter: NAME_GOES_ON },
  {
    cues: LOOSE_CONDITIONS.filter((term) => !SERVICES.has(term)),
    base: 0.31,
    record: true,
    needsPerson: true,
    notBefore: NEGATION,
    notAfter: NAME_GOES_ON,
  },
  {
    cues: SIGN_NAMES,
    after:
      /(?: (?:test|sign|result))?(?: x ?\d)?:? ?(?:positive|negative|\+ve|-ve|reactive|non-reactive|pos\b|neg\b)/iy,
    base: 0.36,
    needsPerson: true,
  },
  {
    cues: LOOSE_CONDITIONS,
    base: 0.22,
    needsPerson: true,
    notBefore: NEGATION,
    notAfter: NAME_GOES_ON,
    before:
      /\b(?:is|was|am|are|been|being|got|gets|has|have|had|with|of|from|in a|uses?|using|on|for|very|still|fell|feeling|took|take|taking|and|both|his|her|my|she|he|became|now|came|remains?|due to|suffer\w*|having|complain\w* of)[ ,](?:an? |the |his |her |my |very |severe |chronic |some )?$/i,
  },
  {
    cues: [
      "diagnosed with",
      "diagnosed as",
      "diagnosed as having",
      "suffers from",
      "suffering from",
      "suffered from",
      "suffers with",
      "suffered",
      "recovering from",
      "treated for",
      "being treated for",
      "under treatment for",
      "hospitalised for",
      "hospitalised with",
      "hospitalized with",
      "hospitalized for",
      "admitted with",
      "admitted for",
      "tested positive for",
      "test positive for",
      "being assessed for",
      "assessed for",
      "living with",
      "complains of",
      "complaining of",
      "complained of",
      "presented with",
      "presents with",
      "surgery for",
      "operation for",
      "was born with",
      "medication for",
      "tablets for",
      "treatment for",
      "died of",
      "died from",
      "positive for",
      "allergic to",
      "addicted to",
      "unfit for work due to",
      "on sick leave for",
    ],
    after: new RegExp(`(?: an?| the| his| her| my)? ${PHRASE}`, "iy"),
    base: 0.3,
    needsPerson: true,
    notAfter:
      /^ (?:an? )?(?:loss|damage|the (?:loss|consequences)|fraud|lack|delay|injustice|stress to|him|her|them|me|us|his|my|prejudice|poor service|low pressure|the dust|noise|no water|water)/i,
  },
];
