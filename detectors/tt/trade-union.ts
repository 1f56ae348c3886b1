import { UNIONS_TT } from "../lexicon/belongings.js";
import { factDetector } from "../shared/fact.js";

export default factDetector({
  id: "tt.trade-union",
  title: "Trade union membership in Trinidad and Tobago",
  summary: "A person's membership of or office in a union of the country.",
  type: "TRADE_UNION",
  rules: [
    {
      cues: UNIONS_TT,
      base: 0.34,
      needsPerson: true,
      after: / (?:member|delegate|shop steward|steward|rep(?:resentative)?|dues|officer|branch|card|membership)\b/iy,
    },
    {
      cues: UNIONS_TT,
      base: 0.34,
      needsPerson: true,
      before:
        /\b(?:member of|joined|belongs to|in|delegate of|dues to|paid up|with|officer of|left|steward for|is) (?:the )?$/i,
      notAfter: /^ (?:[A-Z]\p{L}+|v\b|and the (?:Ministry|CPO)|agreement|negotiat)/u,
    },
  ],
  examples: {
    match: [
      "She is an «OWTU member» and he is a «TTUTA delegate».",
      "My wife joined «NUGFW» in 2012.",
      "He belongs to the «PSA».",
    ],
    ignore: [
      "The PSA met the CPO.",
      "OWTU v Petrotrin, TD 12 of 2010",
      "The Minister met with TTUTA Executive members.",
    ],
  },
});
