import { factDetector } from "../shared/fact.js";

export default factDetector({
  id: "any.correspondence",
  title: "Private correspondence",
  summary: "Marks that a letter was written in confidence, and words by which somebody asks that it be kept so.",
  type: "CORRESPONDENCE",
  rules: [
    {
      cues: [
        "private and confidential",
        "strictly private and confidential",
        "strictly confidential",
        "personal and confidential",
        "private & confidential",
        "in strict confidence",
        "in the strictest confidence",
      ],
      base: 0.55,
      before: /(?:^|\n)[^\p{L}\n]{0,40}$/u,
      after: /(?=[^\p{L}\n]{0,20}(?:\n|$))/uy,
    },
    {
      cues: [
        "I write in confidence",
        "I am writing in confidence",
        "I tell you this in confidence",
        "told me in confidence",
        "told me in strict confidence",
        "said in confidence",
        "supplied in confidence",
        "please keep this between us",
        "please treat this as confidential",
        "please keep my name out of this",
        "do not tell him I wrote",
        "do not tell her I wrote",
        "do not show this letter to",
      ],
      base: 0.5,
      needsPerson: true,
    },
  ],
  examples: {
    match: [
      "«PRIVATE AND CONFIDENTIAL»\nDear Sir,",
      "«Strictly Confidential»\n\nMy dear Anna,",
      "«I write in confidence» about my neighbour.",
    ],
    ignore: [
      "This procedure is strictly confidential to staff.",
      "Confidential waste is collected on Monday.",
      "Information supplied under section 4 is exempt.",
    ],
  },
});
