import { factDetector } from "../shared/fact.js";

export default factDetector({
  id: "any.opinion",
  title: "Opinion about a person",
  summary: "What somebody thinks of a person, where the words say that it is an opinion.",
  type: "OPINION",
  labels: [
    "assessor's opinion",
    "referee's comments",
    "interviewer's comments",
    "assessment of character",
    "panel comments on candidate",
  ],
  rules: [
    {
      cues: [
        "in my opinion",
        "in our opinion",
        "in my view",
        "in his opinion",
        "in her opinion",
        "I consider",
        "I believe",
        "I find",
        "I regard",
        "I found",
        "we found",
        "regards",
      ],
      after:
        /,? (?:that )?(?<value>(?:he|she|him|her|the (?:applicant|complainant|officer|candidate|child|patient|tenant|employee)|M(?:r|rs|s|iss)\.? \p{Lu}[\p{L}'-]+)(?: is| was| has| can| cannot| to be| as| does| would| will| seems| appears| should)[^.;\n]{4,100})/uy,
      base: 0.45,
      needsPerson: true,
    },
    {
      cues: [
        "is considered to be",
        "is regarded as",
        "was assessed as",
        "is assessed as",
        "is described as",
        "was described as",
        "is known to be",
        "was found to be",
        "has a reputation as",
        "has a reputation for",
        "comes across as",
      ],
      after: /(?<value> an? [^.;,\n]{3,60})/y,
      base: 0.3,
      before:
        /\b(?:he|she|applicant|candidate|officer|complainant|employee|patient|tenant|child|who|M(?:r|rs|s)\.? \p{Lu}[\p{L}'-]+) $/iu,
      whole: true,
      needsPerson: true,
    },
  ],
  examples: {
    match: [
      "In my opinion «she is not a reliable witness».",
      "I consider that «the candidate is too timid for the post».",
      "He «is regarded as a troublemaker», she wrote.",
    ],
    ignore: [
      "In my opinion a gabion wall would be needed.",
      "The bridge is regarded as unsafe.",
      "The Board considers that fees should rise.",
    ],
  },
});
