import { FAITH_SIGNS, FAITHS } from "../lexicon/belongings.js";
import { looseBelonging } from "../shared/belonging.js";
import { factDetector } from "../shared/fact.js";

export default factDetector({
  id: "any.religion",
  title: "Religion",
  summary: "A person's faith, and what a person wears, eats or does that tells it.",
  type: "RELIGION",
  labels:
    "religion;religious denomination;denomination;faith;religious affiliation;religious belief;religious beliefs;spiritual beliefs".split(
      ";",
    ),
  fields: /\b(?:religion|religious|denomination|faith)\b/,
  fieldValue: /^\p{L}{3}/u,
  rules: [
    ...looseBelonging(FAITHS, 0.38),
    {
      cues: FAITHS,
      base: 0.3,
      needsPerson: true,
      before:
        /\b(?:observant|devout|practi[sc]ing|strict|staunch|converted to|convert to|baptised|raised a?|lapsed|orthodox|a born-again) $/i,
      notAfter: /^ (?:School|Church|College)/,
    },
    {
      cues: ["Christian", "Muslim", "Hindu", "Catholic", "Sikh", "Buddhist"],
      base: 0.28,
      needsPerson: true,
      before: /\), $|, $/,
      notAfter: /^[^,.;)\n]/,
    },
    {
      cues: FAITH_SIGNS,
      base: 0.27,
      needsPerson: true,
      before:
        /\b(?:his|her|my|in|wears?|wearing|wore|a|was|were|eats? only|requires|only|the|after|for|to|attends?|lead[s]?|leads our|our|prefers|requests?|at) (?:an? |men's |women's )?$/i,
      notAfter: /^ (?:Street|Road|Trace|roof|compound|project|building|corner)|^ on (?:the )?[A-Z]/,
    },
    {
      cues: [
        "converted to Islam",
        "convert to Islam",
        "baptised a Catholic",
        "does not eat pork",
        "keeps the Sabbath",
        "Sabbath keeper",
        "does not work on Saturdays",
        "observes the Sabbath",
        "fasting for Ramadan",
      ],
      base: 0.34,
      needsPerson: true,
    },
  ],
  examples: {
    match: [
      "Religion: «Presbyterian»",
      "She is a «Hindu» and her husband is a «Muslim».",
      "He says his family are devout «Seventh-Day Adventist» people.",
      "I was told she came in «hijab».",
    ],
    ignore: [
      "Presentation College and the Hindu School reopen on Monday.",
      "The Anglican Church on Queen Street.",
      "Divali is a public holiday.",
      "A religious body, whether Roman Catholic, Hindu or Muslim, may apply.",
    ],
  },
});
