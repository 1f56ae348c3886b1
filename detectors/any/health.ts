import { CLINICAL_SHORTHAND, CLINICAL_WORDS, SHARED_SHORTHAND } from "../lexicon/clinical-shorthand.js";
import { EVERYDAY_HEALTH } from "../lexicon/everyday-health.js";
import { ILLNESSES } from "../lexicon/illnesses.js";
import { CONDITIONS, LOOSE_CONDITIONS } from "../lexicon/conditions.js";
import { BODY_PART, CLINICAL_ABBREVIATIONS, MEASURES, SIGN_NAMES, SIGNS, SYMPTOMS } from "../lexicon/clinical-terms.js";
import { MEDICINES, MORE_MEDICINES } from "../lexicon/medicines.js";
import type { Span } from "../../src/core/span.js";
import { phraseList } from "../../src/detection/phrases.js";
import { factDetector, NAME_GOES_ON, NEGATION, PHRASE } from "../shared/fact.js";

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
const HURT =
  "broke;broken;breaking;fractured;crush;crushed;crushing;sprained;twisted;injured;injure;hurt;hurting;burnt;burned;burn;burns;burning;cut;cuts;bruise;bruised;bruises;dislocated;tore;torn;swollen;swelling;numb;numbness;pain;pains;aching;stitches;laceration;lacerations;wound;wounds;stab wound;weakness;injury;injuries;fracture;fractures;ulcer;lump;lumps;sores;infection;cramps;arthritis;cancer;shot;stabbed;chopped;rash;scar;scars;tumour;blood clot;amputated;operated on;operation on;surgery on;feeling in;feel;lost;mashed up;mash up".split(
    ";",
  );
const AILING_PARTS =
  "head;skull;face;eye;eyes;eye socket;nose;jaw;ear;ears;neck;shoulder;shoulders;collar bone;collarbone;chest;rib;ribs;breast;back;spine;arm;arms;forearm;elbow;wrist;wrists;hand;hands;finger;fingers;thumb;stomach;hip;hips;pelvis;leg;legs;thigh;knee;knees;ankle;ankles;foot;feet;heel;toe;toes;kidney;kidneys;liver;lung;lungs;heart;bladder;prostate;bowel;brain;ligament;tendon;clavicle;femur;tibia".split(
    ";",
  );
/** Units of laboratories and bedside devices. */
const LAB_UNITS =
  "mmol/L;mmol/mol;µmol/L;umol/L;pmol/L;nmol/L;ng/mL;pg/mL;µg/L;ug/L;mcg/L;g/L;mg/dL;g/dL;mg/L;IU/L;IU/mL;U/L;mIU/L;mIU/mL;copies/mL;cells/mm3;cells/µL;mL/min;mmHg;mm Hg;mEq/L;bpm;breaths/min;fL".split(
    ";",
  );
const NOT_A_NAME = /^(?:['’]s)?\s+(?:Street|St\b|Road|Rd\b|Avenue|Trace|Drive|Lane)/;

const DEGREE =
  /(?:(?:\b(?:an? |his |her |my )?(?:severe|mild|moderate|chronic|acute|old|recent|previous|secondary|primary|early|advanced|terminal|bilateral|left|right|recurrent|comminuted|displaced|compound|decompensated|uncontrolled|suspected|possible|probable|known|congenital|juvenile|serious|active|latent|reactive|positive|poorly controlled|insulin[- ]treated|post[- ]traumatic|post[- ]natal|early[- ]onset|stage \d|type [12I]{1,2}|end[- ]stage|mixed|mechanical|swollen|broken|crushed|fractured|amputated|twisted|burnt|numb|painful|weak|stiff|dusky|infected|ingrown|both|one)|\([LR]\)|\b[LR]|\?) ?){1,3}$/i;
const EXTENT = new RegExp(
  `^(?:,? \\(?(?:stage|st|grade|gr|class|lvl|level|type) ?(?:\\d[ab]?|[IV]{1,3}[ab]?)\\)?(?![\\w/])| ?x ?\\d{1,2}(?:\\/\\d{1,2})?(?!\\d)| \\d[ab]\\b| \\d{1,2}\\/(?:7|12|52)\\b| (?:in |since )?(?:19|20)\\d\\d(?![\\d/-])| (?:of|to|in|on|down|over|at|from) (?:(?:the|his|her|my|both|left|right|lower|upper|one|L|R) ){0,3}${BODY_PART}\\b| (?:both|left|right|L|R|of both|one) ${BODY_PART}\\b| (?:once|twice|one|two|three|four|five|\\d) ?(?:x|times|days?)? ?(?:a|per|\\/) ?(?:day|week|month)\\b| \\d ?x ?(?:week|day|month)\\w{0,2}| for (?:the )?(?:\\p{L}{2,8} )?(?:\\d{1,2}|one|two|three|four|five|six|several) (?:days|weeks|months|years|yrs)\\b| \\d{1,2} (?:yrs|years)\\b| (?:carrier|surgery|operation|attacks?|episode|trait|scar|positive|negative|infection|amputated|removed|recall|started|contact|injury|reaction|sores?|prolapse|fracture|medication|treatment|problems?|trouble|pain)\\b){1,3}`,
  "u",
);
const STEP = 48;

/** The stage, side, part of the body, frequency or year belongs to the illness. */
function withDegreeAndExtent(text: string, { start, end }: Span): Span {
  const before = DEGREE.exec(text.slice(Math.max(0, start - STEP), start));
  const behind = EXTENT.exec(text.slice(end, end + 2 * STEP));
  return { start: start - (before?.[0].length ?? 0), end: end + (behind?.[0].length ?? 0) };
}

const PLACED = ` (?:(?:to|in|on|down|of|over|around|from|at) )?(?:(?:the|his|her|my|both|left|right|lower|upper|one|L|R|he|she|their) ){0,3}(?:\\d(?:st|nd|rd|th)(?:-\\d(?:th|rd))? )?${BODY_PART}`;

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
  rules: [
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
      cues: HURT,
      after: new RegExp(PLACED, "iy"),
      base: 0.34,
      needsPerson: true,
      notAfter:
        /^ (?:the )?(?:back of|face of|head of|foot of|side of|mouth of)|^ (?:back|head|foot|face|side|hand|arm)\b/i,
    },
    {
      cues: AILING_PARTS,
      base: 0.34,
      needsPerson: true,
      reach: true,
      before:
        /\b(?:bad|broken|fractured|crushed|injured|sprained|twisted|swollen|burnt|amputated|artificial|weak|dislocated|torn|bruised|hurt)(?: (?:left|right|his|her|my|L|R)){0,2} $/i,
    },
    {
      cues: AILING_PARTS,
      after:
        / (?:pain|pains|injury|injuries|ulcer|fracture|surgery|operation|replacement|cancer|trouble|problems?|infection|transplant|swelling|ache|strain|sprain|prolapse|weakness|amputated|broken|gone|swollen|disease|failure|damage|condition|biopsy|scan|removed|off)\b/iy,
      base: 0.34,
      needsPerson: true,
      notAfter: NAME_GOES_ON,
    },
    {
      cues: ["weeks", "wks", "months", "mths", "weeks'", "wk"],
      before: /(?:^|[^\d.])(?:\d{1,2}|about \d{1,2}) ?$/i,
      after: / ?(?:pregnant|preg|gestation|gest|gravid|gone|along|into (?:her|the) pregnancy)\b/iy,
      reach: true,
      base: 0.42,
      needsPerson: true,
    },
    {
      cues: ["40"],
      before: /(?:^|[\s(,;"'])[1-4]?\d(?:\+\d)?\/$/,
      reach: true,
      base: 0.32,
      record: true,
      needsPerson: true,
      notAfter: /^[\d/.,-]/,
    },
    {
      cues: [
        "warded",
        "admitted",
        "in hospital",
        "hospitalised",
        "patient",
        "committed",
        "locked up",
        "was in",
        "is in",
        "been in",
        "went",
        "discharged from",
        "released from",
      ],
      after:
        /(?: (?:at|to|in|for))? (?:the )?(?:St\.? Ann['’]?s(?: Hospital)?|(?:\p{Lu}[\p{L}'’.-]{1,16} ){0,3}(?:Mental|Psychiatric|General) (?:Hospital|Unit|Ward)|mad ?house|ICU|HDU|NICU|intensive care|rehab|detox)(?: for (?:\p{L}+ )?(?:days|weeks|months))?/iuy,
      base: 0.34,
      needsPerson: true,
    },
    {
      cues: ["surgery", "operation", "replacement", "transplant", "therapy"],
      reach: true,
      before:
        /\b(?:breast|hip|knee|heart|back|eye|spinal|brain|shoulder|foot|hand|hernia|gallbladder|thyroid|prostate|cataract|gastric|bypass|dental|oral|bariatric|gender|kidney|liver|hormone|radiation|speech|bone marrow|corneal|valve|emergency|major|minor|elective|plastic|reconstructive) $/i,
      base: 0.36,
      needsPerson: true,
      notAfter: NAME_GOES_ON,
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
    {
      cues: ["pregnant"],
      reach: true,
      before: /\b(?:\d{1,2}|two|three|four|five|six|seven|eight) (?:(?:and a half )?(?:weeks|months) )?$/i,
      base: 0.42,
      needsPerson: true,
    },
    {
      cues: ["unfit for", "unfit for work", "unfit for duty", "unfit"],
      after: /(?: for)? (?:\d{1,3}|two|three|four|five|six|eight|ten|twelve) (?:weeks|months|days)/iy,
      base: 0.4,
      needsPerson: true,
    },
    {
      cues: MEASURES,
      after:
        /(?: (?:count|level|reading|score|of|was|is|at|below|above|up|down)){0,3}[ :=]{1,3}(?:[<>] ?)?\d{1,4}(?:[./,:]\d{1,4})? ?(?:%|mmol\/L|mm ?Hg|g\/dL|mg\/dL|copies\/mL|mmol\/mol|bpm)?(?: on (?:\d ?L|room air|RA))?(?! ?(?:am|pm|hrs|ft|m\b|km|kg))/iy,
      base: 0.36,
      needsPerson: true,
    },
    {
      cues: LAB_UNITS,
      before: /(?<![\d.,])(?:[<>] ?)?\d{1,4}(?:\.\d{1,3})? ?$/,
      reach: true,
      base: 0.31,
      record: true,
      needsPerson: true,
    },
    {
      cues: AILING_PARTS,
      before: /(?<![\p{L}\d])#\s?(?:(?:[LR]|left|right|distal|proximal|mid)\.? ){0,2}$/iu,
      reach: true,
      base: 0.31,
      record: true,
      needsPerson: true,
    },
    {
      cues: ["stitches"],
      reach: true,
      before: /\b(?:\d{1,2}|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve) $/i,
      base: 0.32,
      needsPerson: true,
    },
    {
      cues: ["lost", "losing"],
      after:
        /(?: (?:a|an|the|her|his|my|our|their|one|both))? (?:baby|babies|child|pregnancy|twins|legs?|arm|hand|foot|toes|fingers?|eye|kidney|sight|vision|hearing|voice|use of (?:his|her|my|the) \p{L}{3,8})/iuy,
      notAfter: /^ (?:a|the) (?:child|baby)['’]s/i,
      base: 0.32,
      needsPerson: true,
    },
    {
      cues: ["wets", "wetting", "wet", "soils", "soiling", "soiled"],
      after: /(?: (?:himself|herself|myself|themselves)| (?:the|his|her) bed)/iy,
      base: 0.34,
      needsPerson: true,
    },
    {
      cues: ["cannot", "can not", "can't", "could not", "couldn't", "unable to", "not able to", "no longer able to"],
      after:
        /(?: (?:walk|stand|bend|kneel|swallow|bathe|dress|feed (?:himself|herself)|climb(?: the)? stairs|lift anything)(?: (?:well|properly|unaided|far|for long|long|without (?:help|assistance|support|pain|a (?:stick|cane|walker|frame))|by (?:himself|herself|myself)))?)/iy,
      base: 0.34,
      needsPerson: true,
    },
    {
      cues: ["light duty", "light duties", "limited duty", "limited duties", "restricted duty", "restricted duties"],
      after: /(?: only)?(?: for \w{1,8} (?:days|weeks|months))?/iy,
      base: 0.3,
      needsPerson: true,
    },
    {
      cues: [
        "pregnancy test",
        "HIV test",
        "blood test",
        "drug test",
        "urine test",
        "covid test",
        "biopsy",
        "pap smear",
        "mammogram",
        "chest x-ray",
        "hepatitis B",
        "hepatitis C",
        "VDRL",
        "bloods",
        "MRI",
        "CT scan",
        "DNA test",
      ],
      after:
        /s?(?: results?)?(?: (?:was|is|were|are|came back|returned|done|shows|showed))?[: ]{1,2}(?:negative|positive|normal|abnormal|clear|reactive|non-reactive|inconclusive)/iy,
      base: 0.36,
      needsPerson: true,
    },
    {
      cues: ["no known"],
      after: /(?: (?:drug|food|medication|medicine))? allerg(?:y|ies)/iy,
      base: 0.34,
    },
    {
      cues: [
        "walks with a stick",
        "walks with a limp",
        "losing her sight",
        "losing his sight",
        "hears voices",
        "hearing voices",
        "tried to kill himself",
        "tried to kill herself",
        "tried to end her life",
        "tried to end his life",
        "cut his wrists",
        "cut her wrists",
        "on oxygen",
        "is on insulin",
        "in a wheelchair",
        "seeing a counsellor",
        "seeing a psychologist",
        "seeing a psychiatrist",
        "sees a psychiatrist",
        "under a psychiatrist",
        "in intensive care",
        "in the ICU",
        "in ICU",
        "warded at",
        "on life support",
        "life-support equipment",
        "on the transplant list",
        "fed by tube",
        "on warfarin",
        "cannot see",
        "can't see well",
        "nearly blind",
        "hard of seeing",
        "mental patient",
        "renal patient",
        "cancer patient",
        "diabetic patient",
        "heart patient",
        "was admitted",
        "has been admitted",
        "on the drink",
        "drinks heavily",
        "drinks too much",
        "fainted",
        "tested negative",
        "tested positive",
        "low platelets",
        "platelets low",
        "in hospital with",
        "in the psychiatric ward",
        "in a psychiatric ward",
        "waiting for a transplant",
        "hands shake",
        "hand shakes",
        "on the waiting list for surgery",
        "home dialysis",
        "post-operative",
        "heart attack",
      ],
      base: 0.36,
      needsPerson: true,
      notAfter: NOT_A_NAME,
    },
  ],
  examples: {
    match: [
      "He told me she and her mother would call him at his own place. She got «COPD», and now «orthopnoea».",
      "Her husband had a «stroke» and takes «metformin 500 mg daily».",
      "Diagnosis: «hypothyroidism»",
      "The patient was diagnosed with «major depression» in May.",
      "My son is «asthmatic», and she is «six months pregnant».",
      "He told me she and her mother would call him at his own place. Her potassium was «7.1 mmol/L» and she takes «labetalol».",
      "Applicant came to the clinic; «HbA1c 9.2 %» last week.",
    ],
    ignore: [
      "Tender for COPD inhalers: unit price per item code, supplier to state batch.",
      "Donations to the cancer research fund are tax-free.",
      "He lives in Parkinson Street.",
      "She denies diabetes and has no history of epilepsy.",
      "The Diabetes Association holds a workshop on obesity and hypertension.",
      "A pregnant woman shall not be refused a ground-floor room.",
    ],
  },
});
