import { UNIONS_ELSEWHERE, UNIONS_TT } from "../lexicon/belongings.js";
import { UNION_WORDS } from "../lexicon/personal-life.js";
import { phraseList } from "../../src/detection/phrases.js";
import { factDetector } from "../shared/fact.js";

const ALL_UNIONS = [...new Set([...UNIONS_TT, ...UNIONS_ELSEWHERE])].filter((union) => union !== "PSA");
/** What members and officers of unions do. */
const UNION_LIFE =
  "shop steward;union delegate;union dues;dues to the union;union member;union rep;union official;union organiser;union secretary;union treasurer;union president;union chairman;union branch;union office;union card;union man;union meeting;unionist;unionised;in the union;in the workers union;workers' union;workers union;workers' trade union;teachers' union;nurses' union;joined the union;went on strike;on strike;strike leader;picket;picketing;picket line;paid up member;health and safety rep;worker representative;conference delegate;grievance officer".split(
    ";",
  );

export default factDetector({
  id: "any.trade-union",
  title: "Trade union membership",
  summary: "A person's membership of, office in or dealings with a trade union.",
  type: "TRADE_UNION",
  labels: "union;trade union;union membership;bargaining unit;union member".split(";"),
  fields: /\b(?:union|trade union)\b(?! (?:ded|dues amount|no|amount|rate|fee))(?<!credit union)/,
  fieldValue: /^\p{L}{2}/u,
  vocabulary: [
    UNION_WORDS,
    phraseList("words of unions: names", ALL_UNIONS),
    phraseList("words of unions: life", UNION_LIFE),
  ],
  rules: [
    {
      cues: UNION_WORDS.phrases,
      base: 0.31,
      record: true,
      needsPerson: true,
      notBefore: /\b(?:credit|by the|with the|between the|and the|meeting with) $/i,
      notAfter: /^ (?:Building|House|Hall|Road|Street|agreement|negotiations|shall|recognition|office)/i,
    },
    {
      cues: ALL_UNIONS,
      base: 0.31,
      record: true,
      needsPerson: true,
      cased: true,
      after:
        /(?: (?:dues(?: \d{1,4}\.\d\d)?|delegate|member|rep|shop steward|steward|branch (?:officer|president|secretary|treasurer|chairman)|president|official|organiser|executive|card|strike|man|woman))?/iy,
      notBefore: /\b(?:by the|with the|between the|and the|meeting with) $/i,
      notAfter: /^ (?:Building|House|Hall|Road|Street|agreement|negotiations|office)/i,
    },
    {
      cues: UNION_LIFE,
      base: 0.31,
      record: true,
      needsPerson: true,
      notBefore: /\bcredit $/i,
      notAfter: /^ (?:shall|agreement|negotiations|recognition)/i,
    },
    {
      cues: [
        "shop steward",
        "union delegate",
        "union member",
        "union rep",
        "union representative",
        "union organiser",
        "union branch secretary",
        "union president",
        "union dues",
        "union membership",
        "member of the union",
        "member of a union",
        "member of her union",
        "member of his union",
        "joined the union",
        "joined a union",
        "left the union",
        "trade unionist",
        "branch officer of the union",
        "active in the union",
        "his union",
        "her union",
        "my union",
        "union man",
        "union woman",
        "branch delegate",
        "workplace delegate",
      ],
      base: 0.3,
      needsPerson: true,
      notAfter: /^ (?:shall|agreement|negotiations|recognition)/i,
      notBefore: /\bcredit $/i,
    },
  ],
  examples: {
    match: ["She is the «shop steward» at the depot.", "Union: «Northern Workers»", "He «joined the union» in 2019."],
    ignore: [
      "The credit union paid a dividend.",
      "Trade union law is under review.",
      "The union shall be recognised under the Act.",
    ],
  },
});
