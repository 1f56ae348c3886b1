import { PEOPLES_AU } from "../lexicon/belongings.js";
import { looseBelonging, plainBelonging } from "../shared/belonging.js";
import { factDetector } from "../shared/fact.js";

export default factDetector({
  id: "au.ethnicity",
  title: "Aboriginal or Torres Strait Islander people",
  summary: "The people or nation to which a person is said to belong.",
  type: "ETHNICITY",
  references: ["https://aiatsis.gov.au/explore/map-indigenous-australia"],
  rules: [
    plainBelonging(
      PEOPLES_AU.filter(
        (name) => !/^(?:Iman|Wik|Meriam|Mamu|Juru|Yuin|Indigenous|First Nations|Aboriginal|Torres.*)$/.test(name),
      ),
      0.32,
    ),
    ...looseBelonging(
      [
        "Aboriginal",
        "Torres Strait Islander",
        "Aboriginal and Torres Strait Islander",
        "Indigenous",
        "First Nations",
        "Islander",
        "Wik",
        "Iman",
        "Meriam",
        "Juru",
        "Yuin",
        "Mamu",
      ],
      0.36,
    ),
  ],
  examples: {
    match: [
      "She is «Aboriginal» and her partner is a «Wakka Wakka» man.",
      "He is «Torres Strait Islander».",
      "My nan was «Kamilaroi».",
    ],
    ignore: [
      "The Aboriginal Health Service is closed.",
      "Torres Strait Islander flags are flown.",
      "The Indigenous Affairs policy.",
    ],
  },
});
