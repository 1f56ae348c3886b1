import { NATIONALITIES } from "../lexicon/belongings.js";
import { IMMIGRATION_WORDS, ORIGIN_PLACES } from "../lexicon/personal-life.js";
import { phraseList } from "../../src/detection/phrases.js";
import { looseBelonging } from "../shared/belonging.js";
import { factDetector } from "../shared/fact.js";

/** Peoples who are nations too. */
const ISLANDS = ["Tongan", "Samoan", "Fijian", "Tuvaluan", "Niuean", "Indian", "Lebanese", "Syrian", "Spanish"];
const PLACE_NAME = "(?<value>\\p{Lu}[\\p{L}'’.-]{1,20}(?:(?: and| of| de| &)? \\p{Lu}[\\p{L}'’.-]{1,20}){0,3})";

/** How people stand with the immigration office. */
const STATUS_WORDS =
  "work permit;work visa;student visa;visitor visa;visitor's visa;tourist visa;partner visa;bridging visa;protection visa;humanitarian visa;refugee visa;interim visa;resident visa;residence visa;residence class visa;permanent resident;permanent residence;permanent residency;temporary visa;working holiday visa;holiday visa;RSE worker;RSE visa;essential skills visa;investor visa;skilled migrant;spouse visa;fiancé visa;temporary protection;PR status;PR card;green card;no papers;no documents;undocumented;illegal immigrant;illegal migrant;here illegally;overstayed;overstayer;overstaying;deported;deportee;deportation order;order of supervision;removal order;asylum;asylum seeker;asylum-seeker;refugee;refugee status;UNHCR card;stateless;naturalised;naturalized;citizen by descent;citizen by registration;dual citizen;dual national;CARICOM national;CSME certificate;skills certificate;migrant registration;MRC holder;registered migrant;minister's permit;extension of stay;landed without;entered illegally;came by boat;smuggled in;immigration detention;visa expired;permit expired;visa overstayed;born abroad".split(
    ";",
  );

export default factDetector({
  id: "any.nationality",
  title: "Nationality and immigration status",
  summary: "A person's nationality, birthplace and standing with the immigration office.",
  type: "NATIONALITY",
  labels:
    "nationality;nat;national of;residency;immigration;citizenship;country of birth;place of birth;birthplace;country of origin;immigration status;visa;visa type;visa status;residency status;residence status;country of citizenship;born in".split(
      ";",
    ),
  fields:
    /\b(?:nationality|citizenship|country of (?:birth|origin|citizenship)|birth ?place|place of birth|visa(?: type| status)?|immigration status|residency|ntnlty|cob|pob)\b(?! (?:no|number|date|id|fee))/,
  fieldValue: /^\p{L}{2}/u,
  vocabulary: [
    IMMIGRATION_WORDS,
    ORIGIN_PLACES,
    phraseList("words of nationality", NATIONALITIES),
    phraseList("words of immigration: common", STATUS_WORDS),
  ],
  rules: [
    {
      cues: NATIONALITIES,
      base: 0.31,
      record: true,
      needsPerson: true,
      before: /(?:^|[,;:(|"'>–—\t-] ?|\n ?| {2}|\b(?:is|are|was|am|an?|from|born|the|young|old|by birth) |\d )$/i,
      notAfter:
        /^(?: ?-(?=\p{L})|['’]s| (?!National|Citizen|man|woman|lady)\p{Lu}\p{L}+| (?:school|food|restaurant|market|language|company|embassy|standard|goods|spoken|interpreter|test|rice))/u,
    },
    {
      cues: [...STATUS_WORDS, ...IMMIGRATION_WORDS.phrases],
      base: 0.31,
      record: true,
      needsPerson: true,
      after: /(?: (?:expired|exp\.?|holder|cancelled|refused|pending|lapsed|revoked))?/iy,
      notAfter:
        /^ (?:applications?|unit|division|policy|centre|framework|persons|fee|office|of (?:New|the|Trinidad) )/i,
      notBefore: /\b(?:any|all|no|valid|for) $/i,
    },
    {
      cues: ["visa", "subclass", "class", "visa class", "visa subclass"],
      after: / (?:subclass )?(?:1\d\d|4\d\d|500|600|82[01]|8[05]\d|866|010|020|030|050|070)(?![\d/.-])/iy,
      whole: true,
      base: 0.31,
      record: true,
      needsPerson: true,
      notBefore: /\b(?:form|section|mortgage|first|second|ref) $/i,
    },
    ...looseBelonging(NATIONALITIES, 0.34),
    { cues: [...NATIONALITIES, ...ISLANDS], after: / (?:nationals?|citizens?)\b/iy, base: 0.36, needsPerson: true },
    {
      cues: NATIONALITIES,
      base: 0.34,
      needsPerson: true,
      before: /\b(?:wife|husband|partner|mother|father|son|daughter|she|he|man|woman|girl|a), $/i,
      notAfter: /^ \p{L}/u,
    },
    {
      cues: [
        "born in",
        "was born in",
        "originally from",
        "he is from",
        "she is from",
        "I am from",
        "came here from",
        "emigrated from",
        "migrated from",
        "deported to",
        "deported from",
        "fled from",
        "fled",
        "hails from",
        "came to Trinidad from",
        "native of",
        "citizen of",
        "national of",
        "arrived from",
      ],
      after: new RegExp(`(?: the)? ${PLACE_NAME}`, "uy"),
      base: 0.3,
      needsPerson: true,
    },
    {
      cues: ["out of", "without", "no", "lost", "lacks"],
      after: /(?: (?:legal|lawful|immigration|regular|valid))? (?:immigration )?status(?= here| in |[.,;)]|$)/iy,
      notAfter: /^ (?:change|update|report)/i,
      base: 0.28,
      needsPerson: true,
    },
    {
      cues: [
        "overstayed",
        "overstayed her visa",
        "overstayed his visa",
        "overstayer",
        "no papers",
        "have no papers",
        "has no papers",
        "undocumented",
        "in the country illegally",
        "here illegally",
        "illegal immigrant",
        "illegal migrant",
        "illegal alien",
        "work permit expired",
        "visa expired",
        "permit expired",
        "refugee",
        "asylum seeker",
        "applied for asylum",
        "seeking asylum",
        "was deported",
        "been deported",
        "deported",
        "deportee",
        "deportation order",
        "work visa",
        "student visa",
        "visitor visa",
        "tourist visa",
        "humanitarian visa",
        "bridging visa",
        "protection visa",
        "partner visa",
        "work-to-residence visa",
        "RSE visa",
        "permanent resident",
        "temporary resident",
        "residence visa",
        "resident visa",
        "naturalised",
        "naturalized",
        "dual citizen",
        "dual citizenship",
        "stateless",
        "registered migrant",
        "minister's registration card",
        "MRC holder",
        "CARICOM national",
        "expired visa",
        "undocumented migrant",
      ],
      base: 0.3,
      needsPerson: true,
      notAfter:
        /^ (?:applications?|unit|division|policy|centre|holders|framework|persons|s\b|of (?:New|the|Trinidad) )/i,
    },
  ],
  examples: {
    match: [
      "Nationality: «Guyanese»",
      "She is a «Venezuelan national» and has «overstayed».",
      "He was born in «Caracas» and came in 2018.",
    ],
    ignore: [
      "The Venezuelan Embassy is on Victoria Avenue.",
      "The British standard applies to the pump.",
      "Guyanese rice is sold at the market.",
      "The refugee policy is under review.",
    ],
  },
});
