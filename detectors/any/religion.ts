import { FAITH_SIGNS, FAITHS } from "../lexicon/belongings.js";
import { FAITH_WORDS } from "../lexicon/personal-life.js";
import { phraseList } from "../../src/detection/phrases.js";
import { looseBelonging } from "../shared/belonging.js";
import { factDetector } from "../shared/fact.js";

/** How faiths are written short in forms and lists. */
const FAITHS_SHORT =
  "RC;R.C.;R.C;SDA;S.D.A.;SDMS;ASJA;TML;JW;J.W.;CofE;C of E;AOG;A.O.G.;LDS;NTCG;Greek Orth;Orthodox;Pres;Presb;Pent;Meth;Angl;Cath;Bapt;S/Baptist;Sp. Baptist".split(
    ";",
  );
/** What people do, eat, keep and hold that tells a faith. */
const FAITH_LIFE =
  "fasting for Ramadan;keeps Lent;no pork;no beef;does not eat beef;does not eat pork;eats halal;halal meals;halal only;kosher meals;vegetarian for religious reasons;no blood transfusion;refuses blood;refuses blood products;no Saturday work;Sabbath;keeps Sabbath;prayer time;prayers five times a day;at mosque;at masjid;at temple;at jamaat;at church;goes to church;church sister;church brother;church elder;church warden;church steward;altar server;sunday school teacher;choir member;deacon;deaconess;lay preacher;lay reader;reverend mother;spiritual mother;mother of the church;born again;born-again;baptised;christening;first communion;confirmation class;married under Hindu rites;nikah;Ramayan;havan;kartik;Ramadan;Ramzan;Eid prayers;hijab;niqab;turban;kara;dreadlocks for religious reasons;head tie;mourning ground;orisha feast;Kabir Panth;Ahmadiyya;Raja Yoga;Sai Baba;Hare Krishna;Rātana;Ringatū;Pai Mārire;Coptic;Maronite;Latter-day Saints;Gurdwara;rosary;mass on Sunday;pastor's wife;exorcism;strict muslim;strict hindu;strict catholic;Christadelphian;atheist;agnostic;no religious belief".split(
    ";",
  );

export default factDetector({
  id: "any.religion",
  title: "Religion",
  summary: "A person's faith, and what a person wears, eats or does that tells it.",
  type: "RELIGION",
  labels:
    "religion;religion/denomination;church attended;church;religious denomination;denomination;faith;religious affiliation;religious belief;religious beliefs;spiritual beliefs".split(
      ";",
    ),
  fields: /\b(?:religion|religious|denomination|faith|church)\b/,
  fieldValue: /^\p{L}{3}/u,
  vocabulary: [
    FAITH_WORDS,
    phraseList("words of faith: faiths", FAITHS),
    phraseList("words of faith: short", FAITHS_SHORT),
    phraseList("words of faith: signs", FAITH_SIGNS),
    phraseList("words of faith: life", FAITH_LIFE),
  ],
  rules: [
    {
      cues: FAITHS,
      base: 0.31,
      record: true,
      needsPerson: true,
      notBefore:
        /\b(?:at|near|opposite|behind|beside|past|by|over|the|to the|next to|from the|in the) (?:the )?(?:\p{Lu}\p{L}{2,14} ){0,2}$/u,
      notAfter:
        /^(?:['’]s)? (?:Church|School|Primary|Secondary|College|Girls|Boys|High|Hall|Centre|Cemetery|Ministr|Bookshop|Street|Road|manse|mosque|temple|mandir|Council|Marriage|Federation|Hospital|Board|Prim)|^['’-]\p{L}/iu,
    },
    {
      cues: FAITHS_SHORT,
      base: 0.31,
      cased: true,
      record: true,
      needsPerson: true,
      notBefore: /\b(?:nr|near|at|by|opp|opposite|behind|\p{Lu}[\p{L}'’]{2,14}) $/u,
      notAfter: /^\.? ?(?:School|Primary|Church|Prim|Sec|High|College|Girls|Boys|Ltd|\d)|^[/-]/,
    },
    {
      cues: [...FAITH_LIFE, ...FAITH_WORDS.phrases],
      base: 0.31,
      record: true,
      needsPerson: true,
      notAfter: /^ (?:Street|Road|Trace|roof|compound|project|building|corner|holiday|public)/i,
    },
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
