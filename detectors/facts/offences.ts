/** Words for what somebody is said to have done, was charged with or fined for. Rules of `any.criminal`. */
import {
  JUSTICE_TERMS,
  MORE_OFFENCES,
  OFFENCES,
  OFFENCE_NAMES,
  PLAIN_CRIME,
  RECORD_CRIMES,
} from "../lexicon/crime-terms.js";
import { NAME_GOES_ON, PHRASE, type FactRule } from "../shared/fact.js";

const OFFENCE_WORD =
  "(?:larceny|robbery|burglary|theft|stealing|fraud|forgery|arson|assault|wounding|murder|manslaughter|rape|possession|driving|trafficking|damage|trespass|breach|harassment|kidnapping|deception|violence|abuse|treatment|gun|firearm|drugs|marijuana|cocaine|meth|weapon)";

export const OFFENCE_RULES: readonly FactRule[] = [
  { cues: PLAIN_CRIME.phrases, base: 0.33, needsPerson: true, notAfter: NAME_GOES_ON },
  {
    cues: [...RECORD_CRIMES, ...JUSTICE_TERMS.phrases],
    base: 0.33,
    record: true,
    needsPerson: true,
    notBefore: /\b(?:no|any|not|never|without|victim of|report(?:ed)? an?|tender) $/i,
    notAfter:
      /^ (?:officers?|services?|rules|act\b|regulations|shall|reform|fee|will|must|unit|station|squad|alarm|wardens?|department|project|policy)/i,
  },
  {
    cues: [...OFFENCES, ...MORE_OFFENCES, ...OFFENCE_NAMES.phrases],
    base: 0.31,
    record: true,
    needsPerson: true,
    notAfter: NAME_GOES_ON,
    notBefore:
      /\b(?:report(?:ed)? (?:a|the|of)|reports|victims? of|act of|insurance (?:for|against)|loss by|prevention of|investigat\w+ (?:a|the|of)|offences? (?:of|such as)|scene of|risk of|type of|against|no|proof of|praedial) (?:an? |the )?$|[Pp]raedial $/,
  },
  {
    cues: [
      "charged with",
      "charged for",
      "on a charge of",
      "on charges of",
      "accused of",
      "convicted of",
      "convicted for",
      "found guilty of",
      "guilty of",
      "pleaded guilty to",
      "pleaded to",
      "arrested for",
      "arrested on",
      "held for",
      "wanted for",
      "conviction for",
      "convictions for",
      "jailed for",
      "imprisoned for",
      "locked up for",
      "sentenced for",
      "on remand for",
      "fined for",
      "in jail for",
      "prison for",
      "under investigation for",
      "on trial for",
      "before the court for",
      "in court for",
      "done for",
      "fined for",
      "lock up for",
      "get lock up for",
      "wanted in connection with",
      "in trouble with",
      "bound over for",
      "remanded for",
      "bail for",
      "bail on",
      "up for",
      "warrant for",
      "warrants for",
      "summons for",
      "suspected of",
      "investigated for",
      "inside for",
      "record for",
    ],
    after: new RegExp(`(?: an?| the)? ${PHRASE}`, "iy"),
    whole: true,
    base: 0.33,
    needsPerson: true,
    notAfter:
      /^ (?:the (?:use|service|supply|water|month|period|full|cost|call)|\$|water|services?|electricity|a service|each|every|breach of contract|delay|usage|misconduct|rudeness|negligence|bias|favouritism|a (?:late|connection|callout))/i,
  },
  {
    cues: OFFENCES,
    base: 0.3,
    needsPerson: true,
    notAfter: NAME_GOES_ON,
    before:
      /(?:(?:19|20)\d\d[:,;–-]? (?:an? |for )?|\b(?:for|convictions? (?:of|for)|of|charge[sd]?:? ?[–-]?|offence of|counts? of|did|by|and) (?:an? )?|[–:(] )$/i,
    notBefore:
      /\b(?:report(?:ed)? (?:a|the|of)|victim of|victims of|act of|insurance (?:for|against)|loss by|prevention of|investigat\w+ (?:a|the|of)|offences? (?:of|such as)|scene of|risk of|type of|against) (?:an? |the )?$/i,
  },
  {
    cues: OFFENCES,
    after:
      /,? \(?(?:fined|reprimanded|suspended|discharged|dismissed|\$\d[\d,]*(?: fine)?|\d+ (?:years|months|hours|days)|bound over|convicted|case pending|pending|struck out|no conviction recorded|[a-z]+ (?:years|months)['’]? (?:imprisonment|hard labour|jail|probation))[^.;\n]{0,30}/iy,
    base: 0.38,
    whole: true,
    needsPerson: true,
  },
  {
    cues: ["fined"],
    after: new RegExp(
      ` \\$\\d[\\d,.]*[^.;\\n|]{0,40}?(?:${OFFENCE_WORD}|court|permit|licence|insurance|speeding|seat ?belt|phone)\\b`,
      "iy",
    ),
    whole: true,
    base: 0.42,
    needsPerson: true,
  },
];
