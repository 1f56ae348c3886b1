import { PEOPLES, PEOPLES_AU, PEOPLES_NZ } from "../lexicon/belongings.js";
import { ORIGIN_WORDS } from "../lexicon/personal-life.js";
import { phraseList } from "../../src/detection/phrases.js";
import { looseBelonging } from "../shared/belonging.js";
import { factDetector } from "../shared/fact.js";

/** Peoples whose names are also colours, languages and things. */
const THINGS_TOO: ReadonlySet<string> = new Set([
  "black",
  "white",
  "Indian",
  "African",
  "Spanish",
  "Chinee",
  "coloured",
  "Creole",
  "creole",
  "Arabic",
  "Asian",
  "Caucasian",
]);

export default factDetector({
  id: "any.ethnicity",
  title: "Race or ethnic origin",
  summary: "The race, people or descent of a person, in forms and in words about a person.",
  type: "ETHNICITY",
  labels:
    "ethnicity;eth;atsi;atsi status;ethnic;race/colour;ethnic origin;ethnic group;ethnic background;race;race/ethnicity;racial origin;racial/ethnic origin;descent;cultural background;cultural identity;indigenous status;iwi;iwi affiliation;hapū;tribe;skin colour;complexion".split(
      ";",
    ),
  fields: /\b(?:eth|ethnic\w*|descent|language group|race|iwi|hapu|indigenous status|cultural background|atsi)\b/,
  fieldValue: /^\p{L}/u,
  vocabulary: [ORIGIN_WORDS, phraseList("words of origin: peoples", [...PEOPLES, ...PEOPLES_AU, ...PEOPLES_NZ])],
  rules: [
    {
      cues: ORIGIN_WORDS.phrases,
      base: 0.31,
      record: true,
      needsPerson: true,
      before:
        /(?:^|[,;:(|"'>–—\t/-] ?|\n ?| {2}|\b(?:is|are|was|am|an?|of|half|mixed|yrs|part|the|that|both|full|old|young|by|as|identif\w+ as) (?:half )?|\d )$/i,
      notAfter:
        /^(?: ?-(?=\p{L})|['’]s| (?:school|food|restaurant|market|language|company|holiday|Road|Street|Health|Council|Corporation|Land|Legal))/u,
    },
    {
      cues: [
        ...PEOPLES.filter((people) => !THINGS_TOO.has(people)),
        "cocoa panyol",
        "half Indian",
        "half African",
        "half Chinese",
        "half white",
        "Afro",
        "Indo",
        "red skin",
        "light skinned",
        "dark skinned",
      ],
      base: 0.31,
      record: true,
      needsPerson: true,
      before:
        /(?:^|[,;:(|"'>–—\t-] ?|\n ?| {2}|\b(?:is|are|was|am|an?|of|half|mixed|yrs|part|the|both|full) (?:half )?|\d )$/i,
      notAfter:
        /^(?: ?-(?=\p{L})|['’]s| (?!Elder|descent|man|woman|male|female)\p{Lu}\p{L}+| (?:school|food|restaurant|market|language|company|holiday|descent (?:patients|persons)))/u,
    },
    ...looseBelonging(PEOPLES),
    {
      cues: [
        "of African descent",
        "of Indian descent",
        "of East Indian descent",
        "of Chinese descent",
        "of mixed descent",
        "of African origin",
        "of Indian origin",
        "of Chinese origin",
        "of Portuguese descent",
        "of Syrian descent",
        "of Asian descent",
        "mixed race",
        "mixed-race",
      ],
      base: 0.4,
      needsPerson: true,
      notAfter: /^ (?:persons|people|communit|population)/i,
    },
  ],
  examples: {
    match: [
      "Ethnicity: «Chinese»",
      "My father is «East Indian» and a vendor.",
      "The caller was an elderly «Syrian lady».",
      "She is «of African descent».",
    ],
    ignore: [
      "The Chinese restaurant on Ariapita Avenue.",
      "The race on Saturday at Santa Rosa Park",
      "He painted the black tank white.",
      "The East Indian Arrival Day holiday.",
    ],
  },
});
