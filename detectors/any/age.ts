import type { Span } from "../../src/core/span.js";
import {
  defineDetector,
  type Pattern,
  type Prefilter,
  type ScanView,
  type Validity,
} from "../../src/detection/define.js";
import { CHILD_AGE_END, CHILD_NAME, CHILDREN_BEFORE, CHILDREN_REACH, CHILDREN_WORDS } from "../shared/children.js";
import { SETTING_LISTS } from "../shared/individual.js";
import { isOfNotice } from "../shared/notice.js";

const UNITS = "(?:one|two|three|four|five|six|seven|eight|nine)";
const TENS = "(?:twenty|thirty|forty|fourty|fifty|sixty|seventy|eighty|ninety)";
const TEENS = "(?:ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen)";
/** Ages of grown people and older children in words; and of all. */
const OLDER_WORDS = `(?:${TENS}(?:[ -]${UNITS})?|${TEENS}|a hundred(?: and ${UNITS})?)`;
const WORDS = `(?:${OLDER_WORDS}|${UNITS})`;
const FIGURE = "(?<value>1[01]\\d|[1-9]\\d|\\d)";
const FIGURE_OR_WORDS = `(?<value>1[01]\\d|[1-9]\\d|\\d|${WORDS})`;
const TENS_WORDS = ["twenty", "thirty", "forty", "fourty", "fifty", "sixty", "seventy", "eighty", "ninety"];
const PREFILTER_WORDS = [
  ...["three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen", "fourteen"],
  ...["fifteen", "sixteen", "seventeen", "eighteen", "nineteen", "a hundred"],
  ...TENS_WORDS,
  ...TENS_WORDS.flatMap((tens) =>
    ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine"].map((unit) => `${tens}-${unit}`),
  ),
];
/** What ends with a point before the number of something: of a page, a law, a door, a month. */
const ABBREVIATED =
  "(?:[Nn]os?|pp?|ss?|cll?|[Vv]ols?|[Cc]h|[Cc]ap|[Cc]hap|[Pp]aras?|[Ss]t|[Rr]d|[Aa]ve|[Aa]pt|[Ff]ol|ff?|[Aa]rt|[Ff]ig|[Tt]el|[Ee]xt|[Aa]pprox|[Rr]egs?|[Rr]ef|[Nn]um|[Ee]d|[Ii]ss|[Pp]t|[Ss]ect?|[Ss]ch(?:ed)?|[Bb]ldg|[Bb]lk|[Mm]ax|[Mm]in|[Tt]emp|[Ww]t|[Tt]ot|[Jj]an|[Ff]eb|[Mm]ar|[Aa]pr|[Jj]une?|[Jj]uly?|[Aa]ug|[Ss]ept?|[Oo]ct|[Nn]ov|[Dd]ec|Mon|Tues?|Wed|Thurs?|Fri|Sat|Sun|[A-Z])";
/** What ends a statement of an age. */
const CLOSES =
  "(?=,? (?:and|but|now|next|this|last|when|or|with no|years? old|yrs|he|she|i|tomorrow|today|on|already|&)(?!\\w)|[.;!?)](?!\\d)|,? ?$|,(?! ?\\d))";
// What a number in brackets behind a capitalised word is, when it is no age.
const NUMBERED =
  "(?!(?:One|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten|Eleven|Twelve|Fifteen|Twenty|Thirty|Districts?|Areas?|Zones?|Regions?|Wards?|Schools?|Stations?|Offices?|Officers|Units|Teams?|Groups?|Members|Persons|Males?|Females?|Others?|Route|Routes|Band|Tier|Stage|Copy|Sets?|Boxes|Lots|Blocks|Rooms|Classes|Grades|Levels|Forms|Orders|Rules|Acts|Tables|Figures|Section|Sections|Sec|Form|Table|Figure|Fig|Item|Items|Part|Act|Rule|Regulation|Regulations|Article|Order|Chapter|Annex|Appendix|Schedule|Clause|Paragraph|Para|Page|Note|Notes|Step|Phase|Lot|Level|Grade|Class|Unit|Block|Room|Box|Volume|Vol|No|January|February|March|April|May|June|July|August|September|October|November|December|Total|Staff|Days?|Weeks?|Months?|Years?|Hours?|Minutes?|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|Standard|Std|Question|Option|Version|Release|Issue|Copies|Attachments?|Enclosures?|Pages|Ltd|Inc|Limited)\\b)";
const NAME = `${NUMBERED}\\p{Lu}[\\p{Ll}][\\p{L}'’-]{0,24}`;

/** A figure of an age that may have its unit behind it; the unit is no part of it. */
const AGE_WITH_UNIT = "(?<value>1[01]\\d|[1-9]\\d|\\d)(?: ?(?:years?(?: old)?|yrs?(?: old)?|y\\/?o|y))?";
/** Words with capitals that are no names, before a comma and a figure: roads, dwellings, bodies, papers. */
const NO_PERSON =
  "\\b(?:Street|St|Road|Rd|Avenue|Ave|Lane|Drive|Trace|Crescent|Cres|Court|Ct|Place|Terrace|Tce|Close|Cl|Way|Highway|Hwy|Parade|Park|Gardens|Village|Flat|Unit|Apt|Apartment|Suite|Floor|House|Building|Bldg|Wing|Gate|Corner|Hospital|School|College|University|Centre|Center|Station|Church|Temple|Mosque|Bank|Prison|Ministry|Office|Depot|Port|Airport|Beach|River|Bridge|Hall|Hotel|Bar|Market|Mall|Plaza|Estate|Farm|Island|Trinidad|Tobago|Queensland|Qld|Zealand|Australia|Chap|Ch|Cap|Vol|No|Nos|Act|Acts|Rules|Regs|Reg|Reference|Ref|Refs|Psalm|Psalms|Sunday|Saturday|Mon|Tue|Tues|Wed|Thu|Thur|Thurs|Fri|Sat|Sun|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sep|Sept|Oct|Nov|Dec|Toyota|Nissan|Honda|Mazda|Ford|Holden|Hyundai|Glock|WISC|IQ|BMI|BP|GCS|PSA|HIV|TSH|Score|Total|Qty|Items?|Keys|TOTAL|TOTALS|SUM|SCORE)";
/** What follows a figure that is no age: things that are counted, months, parts of an address. */
const NO_AGE_BEHIND =
  "(?:years?'? (?:service|experience|of)|(?:pax|stops|stitches|guests|pct|pr|pairs|in (?:the )?(?:h/?hold|household|house|family)|years?|months?|weeks?|days?|hours?|hrs|cr|crs|credits|segments|minutes?|mins?|times|copies|pages|items|units?|boxes|persons|people|prisoners|detainees|patients|passengers|members|staff|children|officers|others|points|metres|m|km|kg|mg|ml|mm|cm|ft|feet|acres|rounds|rds|tabs|tablets|bags?|bottles|cases|calls|visits|mornings|afternoons|evenings|nights|lengths|rows|lines|sessions|classes|lessons|votes?|seats|beds?|rooms?|houses|lots?|cars?|vehicles|trucks|trees|dogs|cats|cows|goats|chickens|shares|am|pm|a\\.m|p\\.m|o'clock|per cent|percent|dollars|cents|million|thousand|hundred|grams?|litres?|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|Street|St|Road|Rd|Avenue|Ave|Lane|Drive|Dr|Trace|Crescent|Cres|Court|Ct|Place|Pl|Terrace|Tce|Close|Cl|\\p{Lu}\\p{Ll}{2,14} (?:Street|St|Road|Rd|Avenue|Ave|Lane|Drive|Dr|Trace|Crescent|Cres|Court|Ct|Place|Pl|Terrace|Tce|Close|Cl|Way))(?![\\p{L}]))";

/** For patterns that begin with the figure, or so many characters before it. */
const atFigure = (reach: number): Prefilter => ({ kind: "digits", min: 1, reach });
const IN_WORDS: Prefilter = { kind: "words", words: PREFILTER_WORDS, before: 40, after: 2 };
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
  patterns: withWords([
    {
      name: "years old",
      prefilter: FIGURE_FIRST,
      regex: new RegExp(
        `(?=[\\da-z])(?<![\\w.,/$-])${FIGURE_OR_WORDS}(?=[\\s-]{1,3}(?:years?|yrs?\\.?)[\\s-]{1,3}(?:of age|old)(?![a-z]))`,
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
        `(?<!\\w)(?<!(?:[Mm]edian|[Mm]ean|[Aa]verage|[Mm]inimum|[Mm]aximum|[Rr]etirement|[Pp]ension(?:able)?|[Ss]chool|[Vv]oting) |(?:[Oo]ver|[Uu]nder|[Aa]bove|[Bb]elow|[Aa]ttain(?:s|ed|ing)?|[Bb]etween|[Rr]eaching) the )(?:[Aa]ged?|AGED?)(?![a-z])["']?(?:\\s{0,3}[:=(*|"'>]{0,3}\\s{0,10}|\\s(?:of|is|was|about)\\s)${FIGURE_OR_WORDS}(?![\\w%+]|[.,/]\\d|-\\d|\\s(?:and|to) (?:over|under|above|\\d))`,
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
        `(?<!\\w)(?:turn(?:s|ed|ing)?|celebrat(?:es|ed) (?:his|her)) ${FIGURE_OR_WORDS}(?=[\\s.,;)!?](?!(?:km|years of service|times|down|per)\\b)|$)(?!\\s?[%°])`,
        "g",
      ),
      base: "likely",
    },
    {
      name: "somebody is",
      prefilter: behindWords("he;she;i;im;i'm;he's;she's;who", 0, 12),
      regex: new RegExp(
        `(?<![A-Za-z])(?:[Hh]e|[Ss]he|[Ii] am|[Ii]['’]?m|[Hh]e's|[Ss]he's|who)(?: (?:is|was|now|just|only|already|only just|about|turning|over|under|barely|nearly|almost)){0,2}[ ]${FIGURE_OR_WORDS}${CLOSES}`,
        "gm",
      ),
      base: "likely",
    },
    {
      name: "a relative is",
      prefilter: behindWords(
        "son;daughter;mother;father;husband;wife;child;boy;girl;baby;brother;sister;aunt;uncle;aunty;nephew;niece;cousin;grandson;granddaughter;grandmother;grandfather;granny;partner;patient;tenant;neighbour;lady;man;woman;gentleman;caller;resident;complainant;applicant;claimant;client;accused;suspect;victim;deceased;pupil;student;minor;juvenile;youth;driver;passenger;owner;occupant;witness",
        22,
        36,
      ),
      regex: new RegExp(
        `(?<!\\p{L})(?:(?:[Mm]y|[Hh]is|[Hh]er|[Tt]heir|[Oo]ur|[Tt]he|[Yy]our|[Aa]) |(?<=^|[.;:>|\\t] ?)(?=[A-Z]))(?:(?:little|old|elder|eldest|younger|youngest|late|only) )?(?:[Ss]on|[Dd]aughter|[Mm]other|[Ff]ather|[Hh]usband|[Ww]ife|[Cc]hild|[Bb]oy|[Gg]irl|[Bb]aby|[Ll]ady|[Mm]an|[Ww]oman|[Gg]entleman|[Cc]aller|[Rr]esident|[Cc]omplainant|[Aa]pplicant|[Cc]laimant|[Cc]lient|[Aa]ccused|[Ss]uspect|[Vv]ictim|[Dd]eceased|[Pp]upil|[Ss]tudent|[Mm]inor|[Jj]uvenile|[Yy]outh|[Dd]river|[Pp]assenger|[Oo]wner|[Oo]ccupant|[Ww]itness|brother|sister|aunt|uncle|aunty|nephew|niece|cousin|grandson|granddaughter|grandmother|grandfather|granny|partner|patient|tenant|neighbour)(?:,? \\p{Lu}[\\p{L}'’-]{1,20})?,? (?:(?:who )?(?:is|was|turned|turns|just turned)(?: only| now| just| already)? |aged )?${FIGURE_OR_WORDS}(?=[.,;!?)]|\\s(?:and|but|now|years|yrs)\\b)`,
        "gmu",
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
        `[(“"](?=\\d{1,3}[)”"]|[a-z]{3,8}[ -]?[a-z]{0,5}[)”"])(?<=(?<![\\p{L}])(?:${NAME}|\\p{Lu}\\p{Ll}[\\p{L}'’-]{1,20} \\p{Lu}[\\p{Lu}'’-]{2,20}) ?[(“"])${FIGURE_OR_WORDS}[)”"](?!\\s?(?:\\(|copies|pages))`,
        "gu",
      ),
      base: "likely",
    },
    {
      name: "in commas behind a name",
      prefilter: atFigure(2),
      regex: new RegExp(
        `, (?=\\d{1,3}, )(?<=(?<![\\p{L}])${NAME}\\)?, )${FIGURE}, (?=(?:of|is|was|who|has|had|and (?:his|her)|from|came|passport|DOB|dob|born|mother|father|Hindu|Muslim|Catholic|Christian|East|African|Indian|mixed|Venezuelan|Guyanese|prefers|lives|living|a|an|his|her|the|single|[a-z]+er|[a-z]+ed|told|said|says|in)\\b)`,
        "gu",
      ),
      base: "likely",
    },
    {
      name: "behind a name and a comma or bracket",
      prefilter: atFigure(3),
      regex: new RegExp(
        `(?:,|[ \\t]\\() ?(?=\\d)(?<=(?<![\\p{L}])(?:${NAME}|\\p{Lu}[\\p{Lu}'’-]{2,24}|\\p{Lu}\\.)[”’)]?(?<!${NO_PERSON}[”’)]?)(?:,|[ \\t]\\() ?)${AGE_WITH_UNIT}(?=[,;.)]{1,2}(?: (?!${NO_AGE_BEHIND})|$)| (?=\\p{Ll})(?!${NO_AGE_BEHIND})|\\)|[,;](?! ?\\d))`,
        "gmu",
      ),
      base: "likely",
    },
    {
      name: "behind a name and a gap, with its unit or sex",
      prefilter: FIGURE_FIRST,
      regex: new RegExp(
        `(?=\\d)(?<=\\p{L}[.)”"]? {2,14}|[|;\\t] ?|\\bAge:? ?)(?<value>\\d{1,3}(?: ?(?:d|wks?|mths?)|(?:y|yrs?|yo|y\\/o)|(?= (?:y|yrs?|yo|y\\/o)(?![\\p{L}]))))(?=(?: (?:y|yrs?|yo|y\\/o))?(?: {1,3}[MF](?![\\w.'’&/])| {2,}|[ \\t]*(?:$|\\||;)|, ?(?:[MF]|male|female)\\b))`,
        "gmu",
      ),
      base: "likely",
    },
    {
      name: "years and months",
      prefilter: FIGURE_FIRST,
      regex:
        /(?=\d)(?<=\p{L}[)”"]?[,(|] ?\(?|\p{L} {2,14}|[Aa]ge:? ?|\| ?)(?<value>\d{1,2} ?(?:y|yrs?|years?)\.?,? ?(?:and )?\d{1,2} ?(?:m|mo|mos|mths?|mnths?|months?))(?![\p{L}\d])(?! (?:of service|service|experience|in (?:prison|jail|custody)|imprisonment|jail|hard labour|HL|ago|late|arrears|warranty|old car))/gu,
      base: "likely",
    },
    {
      name: "somebody named is",
      prefilter: behindWords("is;was;turned;be;now", 26, 12),
      regex: new RegExp(
        `(?<![\\p{L}])${NAME} (?:is|was|turned|turns|just turned|will be|is now|is only|is about) ${FIGURE_OR_WORDS}(?=,? (?:and|but|now|next|years|yrs|with|who)(?!\\w)|[.;!?)](?!\\d)|,(?! ?\\d)|$)`,
        "gmu",
      ),
      base: "likely",
    },
    {
      name: "about, behind a name",
      prefilter: FIGURE_FIRST,
      regex:
        /(?=\d)(?<=[\p{L})][,(]? ?\(?(?:about|approx\.?|abt|circa|c\.|~|est\.?|maybe|say) ?|  (?:about|approx\.?) )(?<value>\d{1,2})(?= ?(?:yrs?|years?|y\/?o)\b|[),;.]?$|\)|[,;] (?:male|female|M|F)\b)/gmu,
      base: "likely",
    },
    {
      name: "of a relative, behind its name",
      prefilter: behindWords(
        "grannie;granddaughter;grandson;grandchild;daughter;son;sister;brother;niece;nephew;cousin;baby;child;wife;husband;partner;mother;father;mum;dad;aunty;uncle;nan;boy;girl;twins;kids;tamaiti;moko;mokopuna",
        0,
        30,
      ),
      regex: new RegExp(
        `(?<!\\p{L})(?:[Gg]rannie|[Gg]randdaughter|[Gg]randson|[Gg]randchild|[Dd]aughter|[Ss]on|[Ss]ister|[Bb]rother|[Nn]iece|[Nn]ephew|[Cc]ousin|[Bb]aby|[Cc]hild|[Ww]ife|[Hh]usband|[Pp]artner|[Mm]other|[Ff]ather|[Mm]um|[Dd]ad|[Bb]oy|[Gg]irl|[Tt]wins|[Kk]ids|[Tt]amaiti|[Mm]oko(?:puna)?)s?:?,? (?:\\p{Lu}[\\p{L}'’-]{1,20},? ?){1,2}\\(?${FIGURE}(?=[.,;)]|$| and \\p{Lu}| (?:yrs?|years)\\b)(?![.,]\\d)`,
        "gmu",
      ),
      base: "likely",
    },
    {
      name: "at the beginning of a line or of an answer",
      prefilter: FIGURE_FIRST,
      regex:
        /(?=\d)(?<=(?:^|\n)[ \t>*•-]{0,8}(?:A[.:]? {1,4})?)(?<value>1[01]\d|[1-9]\d)(?=, (?:of (?!the\b|a\b|this\b|each\b)|single|married|widow|divorced|separated|unemployed|retired|pensioner|male|female|[a-z]{4,14}(?:er|or|ist|man|woman),)|, ?\d{1,2} (?:wks|weeks) pregnant| ?(?:yrs?|years)(?: old)?[.,]? ?(?:$|\n))/gm,
      base: "likely",
    },
    {
      name: "in words, at the beginning of a statement",
      prefilter: IN_WORDS,
      regex: new RegExp(
        `(?<=(?:^|\\n|[.?!"“] )[ \\t>*•]{0,4}(?:A[.:]? {1,4})?)(?<value>(?:${TENS}|${TENS.replace(/\(\?:|\)/g, "")
          .split("|")
          .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
          .join(
            "|",
          )})(?:[ -]${UNITS})?)(?=[.,] ?(?:$|\\n|single|married|widowed|divorced|separated|retired|unemployed|I |[Hh]e |[Ss]he |a |an |and ))`,
        "gm",
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
      name: "with its unit, behind a date of birth or a name",
      prefilter: FIGURE_FIRST,
      regex:
        /(?=\d{1,3} ?(?:y|[Yy]rs?|YRS?)[,;)])(?<=\d{4} ?\(|\p{Lu}\p{L}{1,24}[,(] ?|\p{Lu}{3,24}[,(]? |\b[Mm]an, |\b[Ww]oman, |\b[Bb]oy, |\b[Gg]irl, )(?<value>\d{1,3}(?:y|[Yy]rs?|YRS?|(?= (?:y|[Yy]rs?|YRS?)[,;)])))(?=(?: (?:y|[Yy]rs?|YRS?))?[,;)])/gu,
      base: "likely",
    },
    {
      name: "behind a name, before sex or people",
      prefilter: FIGURE_FIRST,
      regex:
        /(?=\d{1,3} )(?<=\p{Lu}{2} {1,4}|\p{Lu}\p{Ll}{2,20}\)?,? {1,4})(?<value>\d{1,3})(?= {1,4}(?:\(YOUTH|\([Yy]outh|M[ĀA]ORI|EUROPEAN|PACIFIC|INDIAN|AFRICAN|EAST INDIAN|CHINESE|SAMOAN|TONGAN|MIXED|CAUCASIAN|ABORIGINAL|MALE|FEMALE|male|female|[MF](?![\w.'’&/])))/gu,
      base: "likely",
    },
    {
      name: "over sex",
      prefilter: FIGURE_FIRST,
      regex: /(?<![\w.,/$-])(?<value>\d{1,3}) ?\/ ?[MF](?![\w/])/g,
      base: "likely",
    },
    {
      name: "before a school year",
      prefilter: FIGURE_FIRST,
      regex:
        /(?<=["”’'\p{L}], )(?<value>\d{1,2})(?=, (?:Prep|Kindy|Kindergarten|Preschool|Reception|[Yy]ear \d|Yr \d|Std|Standard|Form \d|Infants?|Grade|[Ff]irst [Yy]ear|[Ss]econd [Yy]ear|at school|in (?:Std|Standard|Form|Year|Infants?|Prep|Grade)))/gu,
      base: "likely",
    },
    {
      name: "at, on which life turned",
      prefilter: IN_WORDS,
      regex: new RegExp(
        `(?:still|pregnant|married|widowed|orphaned|blind|deaf|bedridden|school|work(?:ing)?|home|pampers|diapers|alone)(?: [a-z]{2,10}){0,2} at (?<value>${OLDER_WORDS})(?=[.,;!?)]|\\s(?:and|but|years|because|with)\\b)`,
        "g",
      ),
      base: "likely",
    },
    {
      name: "in words, behind somebody",
      prefilter: IN_WORDS,
      regex: new RegExp(
        `(?<=(?<![A-Za-z])(?:[Hh]e|[Ss]he|[Ii] am|[Ii]s) (?:is |was |now )?)(?<value>over (?:eighteen|sixteen|sixty|twenty-one)|${TENS}-${UNITS})(?=[.,;!?)]|\\s(?:&|and|but|years|with|now)(?!\\w))`,
        "g",
      ),
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
      name: "a statement of its own",
      prefilter: FIGURE_FIRST,
      regex: new RegExp(
        `(?=\\d{2,3}\\.)(?:(?<=[\\p{L}”"’')\\]]\\. )(?<!\\b${ABBREVIATED}\\. )(?=\\d{2,3}\\.(?: [\\p{Lu}"“]|["”]))|(?<=["“])(?=\\d{2,3}\\. \\p{L}))(?<value>1[01]\\d|[1-9]\\d)(?=\\.)`,
        "gu",
      ),
      base: "likely",
    },
    {
      name: "run together with sex, behind a name",
      prefilter: FIGURE_FIRST,
      regex:
        /(?=[1-9]\d{0,2}[MF](?!\w))(?<=\p{Lu}{2}[,)]? {1,14}|\p{L}[,)]? {2,14})(?<value>\d{1,3})(?=[MF](?![\w.'’&/-]))/gu,
      base: "likely",
    },
    {
      name: "in a row of children and their ages",
      prefilter: { kind: "words", words: CHILDREN_WORDS, before: 0, after: CHILDREN_REACH },
      regex: new RegExp(
        `(?=\\d)(?<=${CHILDREN_BEFORE}${CHILD_NAME},?\\s\\(?)(?<value>\\d{1,2})${CHILD_AGE_END}`,
        "gmu",
      ),
      base: "likely",
    },
    {
      name: "run together with sex, in a row of commas behind a name",
      prefilter: FIGURE_FIRST,
      regex: new RegExp(`(?=[1-9]\\d{0,2}[MF],)(?<=${NAME}, ?)(?<value>\\d{1,3})(?=[MF],)`, "gu"),
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
  ]),
  lists: SETTING_LISTS,
  refuses: (view, span) => isOtherCell(view, span) || isOfNotice(view, span) || isOfThing(view, span),
  validate: (value): Validity => (/^\d/.test(value) && Number.parseInt(value, 10) > 119 ? "invalid" : "unknown"),
  context: {
    against: [
      "years of service",
      "sentence",
      "jail",
      "imprisonment",
      "serving",
      "served",
      "ago",
      "common-law",
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
      "She just turned «44»",
      "Sue-Lynn («29») gave up; Tama turned «6», aged «91».",
      "He is «sixty-three» and retired; Mr. Dookie, «58» yrs, mason; dob 03.04.1971 («54y»)",
      "BHARATH, Kamla «46» F; the boy is «twelve», and her sister Marva («fourteen»)",
      "Dana Lutch, «37», plumber; Zeno Lutch is «26» and works",
      "she is «58» and lives here, Mr Xu, «52», of Latham Street",
      "Room 4, Abel Quow, old sailor. «77». His heart is bad. hi im «16». You rang",
      "QUOW Abel Marvin  «88»F  widow",
      "has care of Tyrone «11» & Kiara «8» since Dec.",
      "who has care\nof Tyrone «11» &\nKiara «8» since Dec.",
      "three children: Zayden, «9», Ahlia, «6» and Noor, «2».",
      "J. Huggins, «51»F, from the clinic",
    ],
    ignore: [
      "The machine is 12 years old, and the meters were nearly 30 years old.",
      "Form (12), Section (3), Schedule (2) and Table (4)",
      "has 14 years' service; he is 3 times champion",
      "July 14, 12, of the order; page 12, of the file",
      "Two (2) copies to the Districts (8); serving 5 yrs, robbery; a median age 41; nine aged 65+",
      "at nine he left, one of twelve; five years ago",
      "aged 65 and over; turned 180 degrees; she is 12 km away",
      "children of Room 6 and Block 8.",
      "Tues. 16. Miss Po came. MINISTRY 0F HEALTH. See the Act, s. 44. The rules, vol. 12. Nothing more. It weighs 88F.",
    ],
  },
});

/** A machine or a house is so many years old. */
const THING_IS =
  /(?<!\p{L})(?:machine|machinery|building|house|roof|pipe|pipeline|main|meter|equipment|bridge|truck|bus|van|car|vehicle|boiler|engine|pump|generator|transformer|system|server|computer|printer|software|lift|elevator|wall|fence|road|tree|scheme|policy|agreement|contract|company|firm|school|church|fridge|stove|tank|plant|unit|furniture|wiring|lease|debt|account|complaint|matter|claim|file|record|records|data|photo|photograph|report|receipt|letter)s? (?:is|are|was|were|being|now)(?: (?:now|about|over|nearly|almost|already|at least|more than|some))? $/iu;

function isOfThing({ text }: ScanView, { start, end }: Span): boolean {
  return (
    /^[\s-]{0,3}(?:years?|yrs?|months?)/.test(text.slice(end, end + 10)) &&
    THING_IS.test(text.slice(Math.max(0, start - 44), start))
  );
}

/** A figure that fills a cell of a column of something else. */
function isOtherCell(view: ScanView, { start, end }: Span): boolean {
  const segment = view.segmentAt(start);
  return (
    segment?.columnName !== undefined &&
    segment.start >= start - 1 &&
    segment.end <= end + 1 &&
    !/(?:^| )(?:age|ages|yrs|years|yo|born|dob)(?: |$)/.test(view.fieldAt(start))
  );
}

/** Patterns that begin with the figure are tried a second time, where number words stand. */
function withWords(patterns: readonly Pattern[]): Pattern[] {
  return patterns.flatMap((pattern) =>
    pattern.prefilter?.kind === "digits" && pattern.regex.source.includes(TENS)
      ? [pattern, { ...pattern, name: `${pattern.name}, in words`, prefilter: IN_WORDS }]
      : [pattern],
  );
}
