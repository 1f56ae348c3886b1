import { defineDetector, type Prefilter, type Validity } from "../../src/detection/define.js";

const FIGURE = "(?<value>1[01]\\d|[1-9]\\d|\\d)";
// What a number in brackets behind a capitalised word is, when it is no age.
const NUMBERED =
  "(?!(?:Section|Sections|Sec|Form|Table|Figure|Fig|Item|Items|Part|Act|Rule|Regulation|Regulations|Article|Order|Chapter|Annex|Appendix|Schedule|Clause|Paragraph|Para|Page|Note|Notes|Step|Phase|Lot|Level|Grade|Class|Unit|Block|Room|Box|Volume|Vol|No|January|February|March|April|May|June|July|August|September|October|November|December|Total|Staff|Days?|Weeks?|Months?|Years?|Hours?|Minutes?|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|Standard|Std|Question|Option|Version|Release|Issue|Copies|Attachments?|Enclosures?|Pages|Ltd|Inc|Limited)\\b)";
const NAME = `${NUMBERED}\\p{Lu}[\\p{Ll}][\\p{L}'’-]{0,24}`;

/** For patterns that begin with the figure, or so many characters before it. */
const atFigure = (reach: number): Prefilter => ({ kind: "digits", min: 1, reach });
const FIGURE_FIRST = atFigure(0);
const behindWords = (words: string, before: number, after: number): Prefilter => ({
  kind: "words",
  words: words.split(";"),
  before,
  after,
});

export default defineDetector({
  id: "any.age",
  title: "Age of a person",
  summary: "Figures that tell an age: behind “aged” and “age”, before “years old” and “yo”, in brackets behind a name.",
  type: "AGE",
  formatSource: "secondary",
  references: ["https://www.stylemanual.gov.au/accessible-and-inclusive-content/inclusive-language/age-diversity"],
  patterns: [
    {
      name: "years old",
      prefilter: FIGURE_FIRST,
      regex: new RegExp(
        `(?<![\\w.,/$-])${FIGURE}(?=[\\s-]{1,3}(?:years?|yrs?\\.?)[\\s-]{1,3}(?:of age|old)(?![a-z]))`,
        "g",
      ),
      base: "certain",
    },
    {
      name: "hyphened",
      prefilter: FIGURE_FIRST,
      regex: /(?<![\w.,/$-])(?<value>\d{1,3}[-–](?:year|yr|month|week)s?[-–]old)(?![a-z])/g,
      base: "certain",
    },
    {
      name: "yo",
      prefilter: FIGURE_FIRST,
      regex: /(?<![\w.,/$-])(?<value>\d{1,3}\s?(?:y\/?o|y\.o\.|yrs?\/?o))(?![\w])/g,
      base: "certain",
    },
    {
      name: "aged",
      prefilter: { kind: "character", character: ["ge", "GE"], before: 1, after: 16 },
      regex: new RegExp(
        `(?<![\\w])(?:[Aa]ged?|AGED?)(?![a-z])["']?(?:\\s{0,3}[:=(*|"'>]{0,3}\\s{0,10}|\\s(?:of|is|was|about)\\s)${FIGURE}(?![\\w%]|[.,/]\\d|-\\d|\\s(?:and|to) (?:over|under|above|\\d))`,
        "g",
      ),
      base: "certain",
    },
    {
      name: "at the age of",
      prefilter: behindWords(
        "died;dead;deceased;passed;passed on;passed away;married;unmarried;remarried;pregnant;orphaned",
        0,
        16,
      ),
      regex: new RegExp(
        `(?:died|dead|deceased|passed(?: on| away)?|married|pregnant|orphaned) at ${FIGURE}(?![\\w%]|[.,/:]\\d|\\s?(?:am|pm|a\\.m|p\\.m|o'clock|hrs|[A-Z]))`,
        "g",
      ),
      base: "likely",
    },
    {
      name: "turned",
      prefilter: behindWords("turn;turns;turned;turning;celebrates;celebrated", 0, 16),
      regex: new RegExp(
        `(?<!\\w)(?:turn(?:s|ed|ing)?|celebrat(?:es|ed) (?:his|her)) ${FIGURE}(?=[\\s.,;)](?!(?:km|years of service|times|down|per)\\b))(?!\\s?[%°])`,
        "g",
      ),
      base: "likely",
    },
    {
      name: "somebody is",
      prefilter: behindWords("he;she;i;i'm;he's;she's;who", 0, 12),
      regex: new RegExp(
        `(?<![A-Za-z])(?:[Hh]e|[Ss]he|[Ii] am|I'm|I’m|[Hh]e's|[Ss]he's|who)(?: (?:is|was|now|just|only|already|only just|about)){0,2}[ ]${FIGURE}(?=(?:,? (?:and|but|now|next|this|last|in (?:January|February|March|April|May|June|July|August|September|October|November|December)|when|or|with no|years? old|yrs)(?![\\w])|[.;!?)](?!\\d)|,? ?$|,(?! ?\\d)))`,
        "gm",
      ),
      base: "likely",
    },
    {
      name: "a relative is",
      prefilter: behindWords(
        "son;daughter;mother;father;husband;wife;child;boy;girl;baby;brother;sister;aunt;uncle;aunty;nephew;niece;cousin;grandson;granddaughter;grandmother;grandfather;granny;partner;patient;tenant;neighbour",
        22,
        36,
      ),
      regex: new RegExp(
        `(?:[Mm]y|[Hh]is|[Hh]er|[Tt]heir|[Oo]ur|[Tt]he) (?:(?:little|old|elder|eldest|younger|youngest|late|only) )?(?:son|daughter|mother|father|husband|wife|child|boy|girl|baby|brother|sister|aunt|uncle|aunty|nephew|niece|cousin|grandson|granddaughter|grandmother|grandfather|granny|partner|patient|tenant|neighbour)(?:,? \\p{Lu}[\\p{L}'’-]{1,20})?,? (?:(?:who )?(?:is|was|turned|turns|just turned)(?: only| now| just| already)? |aged )?${FIGURE}(?=[.,;!?)]|\\s(?:and|but|now|years|yrs)\\b)`,
        "gu",
      ),
      base: "likely",
    },
    {
      name: "a named relative is",
      prefilter: behindWords(
        "aunty;auntie;aunt;uncle;tanty;granny;grandma;grandpa;nani;nana;son;daughter;sister;brother;baby;mum;dad;mother;father;koro;kuia;nan;pop",
        0,
        16,
      ),
      regex: new RegExp(
        `(?:Aunty|Auntie|Aunt|Uncle|Tanty|Granny|Grandma|Grandpa|Nani|Nana|Son|Daughter|Sister|Brother|Baby|Mum|Dad|Mother|Father|Koro|Kuia|Nan|Pop),? (?:\\p{Lu}[\\p{L}'’-]{1,20},? )?(?:is |was |turned )?${FIGURE}(?=[.,;!?)](?! ?\\d))`,
        "gu",
      ),
      base: "likely",
    },
    {
      name: "in brackets behind a name",
      prefilter: atFigure(1),
      regex: new RegExp(
        `[(“"](?=\\d{1,3}[)”"])(?<=(?<![\\p{L}])${NAME} ?[(“"])${FIGURE}[)”"](?!\\s?(?:\\(|copies|pages))`,
        "gu",
      ),
      base: "likely",
    },
    {
      name: "in commas behind a name",
      prefilter: atFigure(2),
      regex: new RegExp(
        `, (?=\\d{1,3}, )(?<=(?<![\\p{L}])${NAME}, )${FIGURE}, (?=(?:of|is|was|who|has|had|and (?:his|her)|from|prefers|lives|living|a|an|his|her|the|single|[a-z]+er|[a-z]+ed|told|said|says|in)\\b)`,
        "gu",
      ),
      base: "likely",
    },
    {
      name: "now",
      prefilter: behindWords("now;then", 2, 8),
      regex: new RegExp(`(?:[(,] ?| )(?:now|then) ${FIGURE}(?=[,)](?! ?\\d))`, "g"),
      base: "likely",
    },
    {
      name: "months",
      prefilter: FIGURE_FIRST,
      regex:
        /(?=\d)(?<=[A-Za-z'][,(]? ?\(?)(?<value>\d{1,2} ?(?:[Mm]onths?|MONTHS|[Ww]eeks?|WEEKS|[Dd]ays?) old|(?<=\(|[A-Z]{3}, )\d{1,2} (?:months?|MONTHS?|weeks?|WEEKS?)(?=[,)]))/g,
      base: "likely",
    },
    {
      name: "age band",
      prefilter: FIGURE_FIRST,
      regex:
        /(?=\d{2} ?[-–])(?<=[Aa]ge(?:s|d| group| band| range)?["']?[:=]? ?["']?)(?<value>\d{2} ?[-–] ?\d{2})(?![\d-])/g,
      base: "likely",
    },
    {
      name: "beginning of a clause",
      prefilter: FIGURE_FIRST,
      regex: new RegExp(
        `(?=\\d)(?<=[;:.] )${FIGURE}(?=, (?:very |quite |still |now )?(?:frail|single|married|widowed|divorced|retired|unemployed|pensioner|male|female|blind|deaf|diabetic|disabled|alone|lives|living)\\b)`,
        "g",
      ),
      base: "likely",
    },
  ],
  validate: (value): Validity => (Number.parseInt(value, 10) <= 119 ? "unknown" : "invalid"),
  context: {
    against: [
      "years of service",
      "years' service",
      "warranty",
      "anniversary",
      "regulations",
      "building",
      "policy",
      "vehicle",
      "tree",
      "percent",
    ],
    before: 24,
    after: 24,
    fields: ["age", "age band", "age group", "age range", "age yrs", "age years"],
  },
  column: {
    values: /^(?:\d{1,3}|\d{1,2}\s?[-–]\s?\d{1,2}\+?|\d{1,2}\+|under \d{2})\s?(?:y(?:ea)?rs?|y\/?o|months?|mths?)?$/i,
  },
  examples: {
    match: [
      "I am «67» years of age and tired. Age: «34» yrs.",
      "a «37-year-old» taxi driver; HADDAD («23 yo» F)",
      "Sue-Lynn («29») gave up; Tama turned «6», aged «91».",
      "she is «58» and lives here, Mr Xu, «52», of Latham Street",
    ],
    ignore: [
      "Form (12), Section (3), Schedule (2) and Table (4)",
      "has 14 years' service; he is 3 times champion",
      "July 14, 12, of the order; page 12, of the file",
      "aged 65 and over; turned 180 degrees; she is 12 km away",
    ],
  },
});
