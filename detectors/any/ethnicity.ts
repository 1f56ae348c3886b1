import { PEOPLES } from "../lexicon/belongings.js";
import { looseBelonging } from "../shared/belonging.js";
import { factDetector } from "../shared/fact.js";

export default factDetector({
  id: "any.ethnicity",
  title: "Race or ethnic origin",
  summary: "The race, people or descent of a person, in forms and in words about a person.",
  type: "ETHNICITY",
  labels:
    "ethnicity;ethnic origin;ethnic group;ethnic background;race;race/ethnicity;racial origin;racial/ethnic origin;descent;cultural background;cultural identity;indigenous status;iwi;iwi affiliation;hapū;tribe;skin colour;complexion".split(
      ";",
    ),
  fields: /\b(?:ethnic\w*|race|iwi|hapu|indigenous status|cultural background|atsi)\b/,
  fieldValue: /^\p{L}/u,
  rules: [
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
