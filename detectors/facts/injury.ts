/** Words for what somebody has hurt, broken or lost, with the part of the body. Rules of `any.health`. */
import { BODY_PART } from "../lexicon/clinical-terms.js";
import { NAME_GOES_ON, type FactRule } from "../shared/fact.js";

export const HURT =
  "broke;broken;breaking;fractured;crush;crushed;crushing;sprained;twisted;injured;injure;hurt;hurting;burnt;burned;burn;burns;burning;cut;cuts;bruise;bruised;bruises;dislocated;tore;torn;swollen;swelling;numb;numbness;pain;pains;aching;stitches;laceration;lacerations;wound;wounds;stab wound;weakness;injury;injuries;fracture;fractures;ulcer;lump;lumps;sores;infection;cramps;arthritis;cancer;shot;stabbed;chopped;rash;scar;scars;tumour;blood clot;amputated;operated on;operation on;surgery on;feeling in;feel;lost;mashed up;mash up".split(
    ";",
  );

export const AILING_PARTS =
  "head;skull;face;eye;eyes;eye socket;nose;jaw;ear;ears;neck;shoulder;shoulders;collar bone;collarbone;chest;rib;ribs;breast;back;spine;arm;arms;forearm;elbow;wrist;wrists;hand;hands;finger;fingers;thumb;stomach;hip;hips;pelvis;leg;legs;thigh;knee;knees;ankle;ankles;foot;feet;heel;toe;toes;kidney;kidneys;liver;lung;lungs;heart;bladder;prostate;bowel;brain;ligament;tendon;clavicle;femur;tibia".split(
    ";",
  );

const PLACED = ` (?:(?:to|in|on|down|of|over|around|from|at) )?(?:(?:the|his|her|my|both|left|right|lower|upper|one|L|R|he|she|their) ){0,3}(?:\\d(?:st|nd|rd|th)(?:-\\d(?:th|rd))? )?${BODY_PART}`;

export const INJURY_RULES: readonly FactRule[] = [
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
];
