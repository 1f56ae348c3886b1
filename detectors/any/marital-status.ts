import { MARRIAGE_WORDS } from "../lexicon/personal-life.js";
import { phraseList } from "../../src/detection/phrases.js";
import { factDetector } from "../shared/fact.js";

const STATES =
  "married;single;divorced;separated;widowed;unmarried;common-law;common law;de facto;single parent;engaged";

/** How marriages begin, stand and end, in forms and in everyday words. */
const MARITAL_LIFE =
  "married;got married;get married;unmarried;divorced;divorcee;divorce;widowed;widow;widower;separated;common law;common-law;common-law wife;common-law husband;common law wife;common law husband;common-law union;common law union;de facto;de-facto;de facto relationship;single mother;single mom;single father;single parent;never married;spinster;bachelor;late husband;late wife;husband passed;wife passed;husband died;wife died;husband dead;wife dead;lost her husband;lost his wife;deserted by;abandoned by her husband;husband left;wife left;husband gone;left her husband;left his wife;left by her husband;living with a man;living with a woman;living in sin;shacking up;lives with her boyfriend;lives with his girlfriend;live-in partner;live-in boyfriend;live-in girlfriend;civil union;civil partnership;engaged to;fiancé;fiancée;newly wed;remarried;married again;second marriage;third wife;ex-wife;ex-husband;ex husband;ex wife;estranged;estranged wife;estranged husband;decree absolute;decree nisi;divorce pending;divorce proceedings;filing for divorce;filed for divorce;split up;split from;no longer together;not together;reputed wife;reputed husband;marriage is over;marriage certificate seen;married under;nullity;annulled;annulment".split(
    ";",
  );

export default factDetector({
  id: "any.marital-status",
  title: "Marital status",
  summary: "Whether a person is married, living with someone, separated, divorced or widowed.",
  type: "MARITAL_STATUS",
  labels:
    "marital status;marital;m/status;marital st;conjugal status;union status;civil status;relationship status;marital/family status".split(
      ";",
    ),
  fields: /\b(?:marital|civil status|relationship status|conjugal|mar st(?:at(?:us)?)?|m status|union status)\b/,
  fieldValue: /^\p{L}/u,
  vocabulary: [MARRIAGE_WORDS, phraseList("words of marriage: common", MARITAL_LIFE)],
  rules: [
    {
      cues: [...MARITAL_LIFE, ...MARRIAGE_WORDS.phrases],
      base: 0.31,
      record: true,
      needsPerson: true,
      after:
        /(?: (?:in|since) (?:(?:19|20)\d\d|\p{Lu}\p{L}{2,14}(?: (?:19|20)\d\d)?)| \d{1,2} \p{Lu}\p{L}{2,8} (?:19|20)\d\d| by (?:her |his )?(?:husband|wife)| from \p{Lu}[\p{L}'’]{1,14}(?: \p{Lu}{2,14})?)?/uy,
      notAfter:
        /^ (?:and unmarried|persons|allowance|units|benefit|from the (?:mains?|rest|file)|by to|phase|room|copy|file|page|line|bill)|^-(?!law)/i,
      notBefore: /\b(?:any|every|no|all|if|whether|or) $/i,
    },
    {
      cues: STATES.split(";"),
      base: 0.34,
      needsPerson: true,
      before:
        /\b(?:is|was|are|am|were|i'm|he's|she's|got|been|now|still|never|recently|legally|get|not|since|not legally|both|being|they|you|we|living) (?:an? )?$/i,
      notAfter:
        /^ (?:from the (?:mains?|rest|other|file)|into|out|by|to each|bill|phase|room|occup|meter|copy|file|sheet|page|line|digit|most|payment|biggest|largest|cable|house|storey|story|in\b|up\b|with the work|for)|^-(?!law)/i,
    },
    {
      cues: ["status"],
      before: /(?:^|[\n|\t]| {2})["*]{0,2}$/,
      after:
        /["*]{0,2}(?: ?[:=|] ?| {2,12}|\t| - )["*]{0,2}(?<value>(?:single|married|separated|divorced|widow(?:er|ed)?|common[- ]?law|c\/law|de facto|engaged|in a relationship)\b(?: (?:parent|mother|father|since (?:19|20)\d\d))?)(?=["*]{0,2}(?: {2}|\s?$|[\n|,;.\t]))/iuy,
      base: 0.5,
    },
    {
      cues: ["widow", "widower", "the widow"],
      base: 0.3,
      needsPerson: true,
      notAfter: /^(?:['’]s (?:benefit|pension)|s\b| and orphans)/i,
    },
    {
      cues: [
        "never married",
        "divorced",
        "widowed",
        "single mother",
        "single mom",
        "single father",
        "single parent",
        "unwed mother",
        "common-law wife",
        "common-law husband",
        "common law wife",
        "common law husband",
        "common-law spouse",
        "common-law relationship",
        "common law relationship",
        "de facto partner",
        "de facto relationship",
        "estranged husband",
        "estranged wife",
        "ex-husband",
        "ex-wife",
        "fiancé",
        "fiancée",
        "separated from her husband",
        "separated from his wife",
        "separated from my husband",
        "separated from my wife",
        "left her husband",
        "left his wife",
        "left my husband",
        "left my wife",
        "leave her husband",
        "leave she husband",
        "leave de husband",
        "going through a divorce",
        "going through a separation",
        "filed for divorce",
        "divorce proceedings",
        "decree absolute",
        "decree nisi",
        "marriage broke down",
        "marriage has broken down",
        "marriage break-up",
        "marriage mash up",
        "not together anymore",
        "no longer together",
        "we are not together",
        "living together",
        "second wife",
        "second husband",
        "newly married",
        "newlywed",
        "remarried",
        "still married",
        "getting divorced",
        "living apart",
        "split up",
        "we split up",
        "they split up",
        "broke up with",
        "husband left her",
        "wife left him",
        "husband left me",
        "wife left me",
        "kicked him out",
        "put him out",
        "married to",
        "visiting relationship",
        "shacked up with",
      ],
      base: 0.3,
      needsPerson: true,
      notAfter: /^ (?:and unmarried|persons|allowance|units)/i,
    },
  ],
  examples: {
    match: [
      "Marital status: «Separated»",
      "Name in full  Natacha Bhagwandeen\nDate of birth  1 Jan 1988\nStatus        «Separated», 1 dependent\nHome address  here",
      "My mother is a «widow» and he is «divorced».",
      "She is a «single mother» of two.",
      "I am «married» with two sons.",
    ],
    ignore: [
      "Single phase meter, 60 A.",
      "The widows' and orphans' fund.",
      "Waste must be separated from recyclables.",
      "A single person may apply.",
      "Status: engaged tone on the line. Status: separated waste",
    ],
  },
});
