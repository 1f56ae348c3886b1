import { PARTIES_TT } from "../lexicon/belongings.js";
import { factDetector } from "../shared/fact.js";

export default factDetector({
  id: "tt.political",
  title: "Political opinion in Trinidad and Tobago",
  summary: "A person's ties to a party of the country.",
  type: "POLITICAL",
  rules: [
    {
      cues: PARTIES_TT,
      base: 0.34,
      needsPerson: true,
      after:
        / (?:member|supporter|activist|candidate|councillor|group|card|party card|man|woman|people|till I dead|stalwart|canvasser|foot ?soldier|constituency)\b/iy,
    },
    {
      cues: PARTIES_TT,
      base: 0.34,
      needsPerson: true,
      before:
        /\b(?:he|she|I|is|am|are|was|family|a known|strong|staunch|card-carrying|lifelong|for|financial member of|member of) (?:the )?$/i,
      notAfter: /^ ?-|^ (?:[A-Z]\p{L}+|government|office|manifesto|convention|led|administration)/u,
    },
  ],
  examples: {
    match: [
      "He is a «UNC activist» and she is a «PNM member».",
      "My father is «PNM» to the bone.",
      "They know that I am «UNC».",
    ],
    ignore: ["The PNM manifesto of 2015.", "The UNC and the PNM debated the Bill.", "NAR government policy."],
  },
});
