import type { Span } from "../../src/core/span.js";
import { phraseList } from "../../src/detection/phrases.js";
import { CARE_RULES } from "../facts/care.js";
import { ILLNESS_RULES } from "../facts/illness.js";
import { HURT, AILING_PARTS, INJURY_RULES } from "../facts/injury.js";
import { CLINICAL_SHORTHAND, CLINICAL_WORDS, SHARED_SHORTHAND } from "../lexicon/clinical-shorthand.js";
import { BODY_PART, CLINICAL_ABBREVIATIONS, MEASURES, SIGN_NAMES, SIGNS, SYMPTOMS } from "../lexicon/clinical-terms.js";
import { CONDITIONS, LOOSE_CONDITIONS } from "../lexicon/conditions.js";
import { EVERYDAY_HEALTH } from "../lexicon/everyday-health.js";
import { ILLNESSES } from "../lexicon/illnesses.js";
import { MEDICINES, MORE_MEDICINES } from "../lexicon/medicines.js";
import { factDetector } from "../shared/fact.js";

const DEGREE =
  /(?:(?:\b(?:an? |his |her |my )?(?:severe|mild|moderate|chronic|acute|old|recent|previous|secondary|primary|early|advanced|terminal|bilateral|left|right|recurrent|comminuted|displaced|compound|decompensated|uncontrolled|suspected|possible|probable|known|congenital|juvenile|serious|active|latent|reactive|positive|poorly controlled|insulin[- ]treated|post[- ]traumatic|post[- ]natal|early[- ]onset|stage \d|type [12I]{1,2}|end[- ]stage|mixed|mechanical|swollen|broken|crushed|fractured|amputated|twisted|burnt|numb|painful|weak|stiff|dusky|infected|ingrown|both|one)|\([LR]\)|\b[LR]|\?) ?){1,3}$/i;

/** The last words of `DEGREE`: nearly always none of them stands there, and the expression is not run. */
const DEGREE_WORDS = new Set(
  "severe mild moderate chronic acute old recent previous secondary primary early advanced terminal bilateral left right recurrent comminuted displaced compound decompensated uncontrolled suspected possible probable known congenital juvenile serious active latent reactive positive controlled treated traumatic natal onset i ii stage mixed mechanical swollen broken crushed fractured amputated twisted burnt numb painful weak stiff dusky infected ingrown both one l r".split(
    " ",
  ),
);
const LETTERS = /[a-z]+$/i;

function mayEndInDegree(before: string): boolean {
  const stretch = before.endsWith(" ") ? before.slice(0, -1) : before;
  const word = LETTERS.exec(stretch)?.[0];
  return word === undefined || DEGREE_WORDS.has(word.toLowerCase());
}

/** One at a time: three of them in one expression would take the engine nine times as long to build. */
const EXTENT = new RegExp(
  `(?:,? \\(?(?:stage|st|grade|gr|class|lvl|level|type) ?(?:\\d[ab]?|[IV]{1,3}[ab]?)\\)?(?![\\w/])| ?x ?\\d{1,2}(?:\\/\\d{1,2})?(?!\\d)| \\d[ab]\\b| \\d{1,2}\\/(?:7|12|52)\\b| (?:in |since )?(?:19|20)\\d\\d(?![\\d/-])| (?:of|to|in|on|down|over|at|from) (?:(?:the|his|her|my|both|left|right|lower|upper|one|L|R) ){0,3}${BODY_PART}\\b| (?:both|left|right|L|R|of both|one) ${BODY_PART}\\b| (?:once|twice|one|two|three|four|five|\\d) ?(?:x|times|days?)? ?(?:a|per|\\/) ?(?:day|week|month)\\b| \\d ?x ?(?:week|day|month)\\w{0,2}| for (?:the )?(?:\\p{L}{2,8} )?(?:\\d{1,2}|one|two|three|four|five|six|several) (?:days|weeks|months|years|yrs)\\b| \\d{1,2} (?:yrs|years)\\b| (?:carrier|surgery|operation|attacks?|episode|trait|scar|positive|negative|infection|amputated|removed|recall|started|contact|injury|reaction|sores?|prolapse|fracture|medication|treatment|problems?|trouble|pain)\\b)`,
  "uy",
);
const MAX_EXTENTS = 3;

const STEP = 48;

/** The stage, side, part of the body, frequency or year belongs to the illness. */
function withDegreeAndExtent(text: string, { start, end }: Span): Span {
  const stretch = text.slice(Math.max(0, start - STEP), start);
  const before = mayEndInDegree(stretch) ? DEGREE.exec(stretch) : undefined;
  return { start: start - (before?.[0].length ?? 0), end: end + lengthOfExtent(text.slice(end, end + 2 * STEP)) };
}

function lengthOfExtent(behind: string): number {
  EXTENT.lastIndex = 0;
  if (!/^[ ,x]/.test(behind)) return 0;
  let length = 0;
  for (let count = 0; count < MAX_EXTENTS && EXTENT.test(behind); count++) length = EXTENT.lastIndex;
  return length;
}

export default factDetector({
  id: "any.health",
  title: "Health",
  summary:
    "Illness, injury, disability, medicine, treatment, test result or pregnancy of a person; not what an office says of health in general.",
  type: "HEALTH",
  references: ["https://www.who.int/standards/classifications/classification-of-diseases"],
  labels:
    "diagnosis;diagnoses;provisional diagnosis;final diagnosis;dx;medical condition;medical conditions;health conditions;condition;disability;disabilities;impairment;medication;medications;meds;current medication;allergies;allergy;presenting complaint;presenting problem;symptoms;nature of illness;nature of injury;injuries;injury;illness;prognosis;cause of death;past medical history;pmh;medical history;treatment;procedure;special needs;access needs;medical alert;pc;pmhx;pmh;imp;hpi;nature of disability;type of disability;disability type;medical;health;health condition;health status;other illness;ailment;ailments;surgeries;reason for admission;surgical history;impression;clinical details;immunisation;dietary/medical".split(
      ";",
    ),
  labelValue: /\p{L}|\d ?%/u,
  fields:
    /\b(?:diagnos[ei]s|medical condition|health|disab\w*|medications?|meds|med allergy|dx|rx|hx|presenting (?:complaint|problem)|complaints?|reason for (?:leave|absence|referral|admission|attendance)|care needs|mobility|diet(?:ary)?|clinical (?:notes?|details)|comorbidit\w*|chronic\w*|medicines?|bp|bmi|bgl|bsl|cd4|viral load|vision|hearing|ecg|smoker|edd|lmp|gravida|parity|vaccin\w*|immunis\w*|allerg(?:y|ies)|illness|injur(?:y|ies)|symptoms?|treatment|prescription|medical|ailments?|condition|impairment\w*|icd|hba1c|(?:test|lab|biopsy|scan) results?|cause of (?:illness|absence|death)|sick(?:ness)? reason|special needs|access needs)\b(?! (?:surcharge|fund|no|number|id|card|insurance|cover|centre|facility|officer|provider|district|authority|date|fee|team|unit))/,
  widen: withDegreeAndExtent,
  fieldValue: /\p{L}{3}|\d(?:\.\d|%)/u,
  vocabulary: [
    ILLNESSES,
    EVERYDAY_HEALTH,
    CLINICAL_WORDS,
    CLINICAL_SHORTHAND,
    SHARED_SHORTHAND,
    MORE_MEDICINES,
    phraseList("words of health: conditions", CONDITIONS),
    phraseList("words of health: loose conditions", LOOSE_CONDITIONS),
    phraseList("words of health: medicines", MEDICINES),
    phraseList("words of health: abbreviations", CLINICAL_ABBREVIATIONS),
    phraseList("words of health: signs", SIGNS),
    phraseList("words of health: symptoms", SYMPTOMS),
    phraseList("words of health: measures", MEASURES),
    phraseList("words of health: tests", SIGN_NAMES),
    phraseList("words of health: hurt", HURT),
    phraseList("words of health: parts", AILING_PARTS),
  ],
  rules: [...ILLNESS_RULES, ...INJURY_RULES, ...CARE_RULES],
  examples: {
    match: [
      "Policy on leave, clause 4. Anil Ramdeen (file no. 7) is treated for «kidney disease».",
      "He told me she and her mother would call him at his own place. She got «COPD», and now «orthopnoea».",
      "Her husband had a «stroke» and takes «metformin 500 mg daily».",
      "Diagnosis: «hypothyroidism»",
      "The patient was diagnosed with «major depression» in May.",
      "My son is «asthmatic», and she is «six months pregnant».",
      "He told me she and her mother would call him at his own place. Her potassium was «7.1 mmol/L» and she takes «labetalol».",
      "Applicant came to the clinic; «HbA1c 9.2 %» last week.",
    ],
    ignore: [
      "Mr. Lall rang about his bill; GET /health status=200 condition=503 health=204 duration=12",
      "Tender for COPD inhalers: unit price per item code, supplier to state batch.",
      "Donations to the cancer research fund are tax-free.",
      "He lives in Parkinson Street.",
      "She denies diabetes and has no history of epilepsy.",
      "The Diabetes Association holds a workshop on obesity and hypertension.",
      "A pregnant woman shall not be refused a ground-floor room.",
    ],
  },
});
