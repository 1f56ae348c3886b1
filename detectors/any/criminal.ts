import { JUSTICE_TERMS, OFFENCE_NAMES, PLAIN_CRIME } from "../lexicon/crime-terms.js";
import { phraseList } from "../../src/detection/phrases.js";
import type { Span } from "../../src/core/span.js";
import { factDetector, NAME_GOES_ON, PHRASE } from "../shared/fact.js";

const OFFENCES =
  "larceny;praedial larceny;robbery;robbery with violence;robbery with aggravation;armed robbery;aggravated robbery;burglary;housebreaking;breaking and entering;theft;stealing;shoplifting;receiving stolen goods;fraud;forgery;uttering;obtaining by deception;false pretences;embezzlement;money laundering;bribery;perjury;arson;malicious damage;wilful damage;criminal damage;vandalism;assault;common assault;assault occasioning bodily harm;assault by beating;indecent assault;sexual assault;wounding;wounding with intent;grievous bodily harm;murder;attempted murder;manslaughter;kidnapping;rape;incest;indecent treatment of a child;possession of marijuana;possession of cocaine;possession of cannabis;possession of methamphetamine;possession of ammunition;possession of a firearm;possession of dangerous drugs;possession of drugs;drug possession;drug trafficking;trafficking;dangerous driving;careless driving;drink driving;drink-driving;drunk driving;driving under the influence;driving over the limit;driving while disqualified;driving without a licence;driving without insurance;disorderly conduct;obscene language;loitering;public nuisance;resisting arrest;assaulting a police officer;breach of bail;breach of protection order;trespass;stalking;harassment;child abuse;neglect;contempt of court;benefit fraud;tax evasion".split(
    ";",
  );
const OFFENCE_WORD =
  "(?:larceny|robbery|burglary|theft|stealing|fraud|forgery|arson|assault|wounding|murder|manslaughter|rape|possession|driving|trafficking|damage|trespass|breach|harassment|kidnapping|deception|violence|abuse|treatment|gun|firearm|drugs|marijuana|cocaine|meth|weapon)";

const words = (text: string): readonly string[] => text.replaceAll("\n", "").split(";");

/** Offences as people and charge books put them. */
const MORE_OFFENCES = words(`
agg robbery;aggravated burglary;agg burglary;home invasion;carjacking;car theft;stealing a motor vehicle;unlawful use of a motor vehicle;joyriding;break and enter;
snatching;bag snatching;pickpocketing;fraudulent conversion;false accounting;identity theft;cheque fraud;insurance fraud;welfare fraud;receiving;handling stolen goods;
gun possession;illegal possession;possession of weed;possession of ganja;possession of ammo;supplying drugs;supplying methamphetamine;cultivation of cannabis;cultivating marijuana;
trafficking in cocaine;drug offence;drug offences;drug charges;firearm offence;firearms offences;assault by beating;assault on a police officer;unlawful assault;unlawfully assault;assaulting;
beating his wife;beating her;beating his girlfriend;choking;strangulation;threatening to kill;threats to kill;death threats;using threatening language;intimidation;
indecent exposure;wilful exposure;indecency;sexual interference;sexual touching;unlawful carnal knowledge;statutory rape;sex with a minor;grooming;child pornography;child exploitation material;
dangerously;drove dangerously;reckless driving;speeding;exceed speed limit;exceeding the speed limit;mobile phone while driving;unlicensed driving;uninsured vehicle;careless use;excess breath alcohol;
excess blood alcohol;DUI;DIC;drink drive;breathalyser;breathalyzer;failed to stop;hit and run;causing death by dangerous driving;disqualified driving;
affray;riot;unlawful assembly;wilful damage;graffiti;trespassing;breaking bail;breach of parole;breach of probation;escaping custody;obstructing police;obstruction;failing to appear;
whe-whe;illegal gambling;selling without a licence;illegal fishing;poaching;smuggling;human trafficking;people smuggling;prostitution ring;running a brothel;
meter tampering;tampering with the meter;illegal connection;stealing electricity;stealing current;stealing water;electricity theft`);

/** What the police, the courts and the prisons do with a person, and what people say for it. */
const RECORD_CRIMES = words(`
selling weed;sells weed;selling ganja;selling drugs;sells drugs;pushing drugs;dealing;drug block;drug dealing;deals drugs;moving drugs;
bench warrant;bench warrants;warrant of arrest;commitment warrant;maintenance warrant;warrant in default;on a warrant;wanted by police;wanted by the police;
station bail;police bail;own bail;granted bail;on bail;EM bail;on EM bail;bail conditions;with surety;bail with surety;electronic monitoring;ankle monitor;ankle bracelet;home detention;curfew;
on remand;remand prisoner;convict;ex-prisoner;ex-inmate;lifer;serving time;served time;served his time;out on licence;on licence;early release;life sentence;death row;
community work;community service;community detention;intensive supervision;supervision order;periodic detention;suspended sentence;probation;on probation for;good behaviour bond;
bond to keep the peace;keep the peace;reprimanded and discharged;discharged without conviction;convicted and discharged;diversion;youth diversion;youth aid;youth court;youth justice;FGC;family group conference;
cautioned by police;formal warning;juvenile record;industrial school;YTC;youth training centre;rehabilitation centre order;
gang member;gang leader;gang affiliated;gang associate;gang prospect;patched member;patched;prospect for;Mongrel Mob;Black Power;Head Hunters;Killer Beez;Crips;Rebels MC;Hells Angels;Bandidos;Comancheros;Rasta City;
no contact order;no-contact order;not to come within;not to contact;stay away order;supervised access;supervised contact;supervised visits;protection order;interim order;restraining order;DVO;trespass notice;trespassed from;
disqualified from driving;licence suspended;licence disqualified;permit suspended;permit revoked;lost his licence;lost her licence;fixed penalty;traffic tickets;unpaid tickets;
under investigation;being investigated;police matter;police case;police inquiry;before the court;before the courts;court case for;has a case;facing charges;facing a charge;faces charges;committal;
stole money;stole my;tief;thief;thiefing;missing money;beat him;beat she;beats she;beat up;chopped him;chopped her;stabbed him;stabbed her;shot him;shot at;struck her;struck him;punched her;punched him;slapped her;slapped him;kicked her;kicked him;choked her;choked him;threatened to kill;
has a gun;illegal gun;homemade gun;firearm found;found with a gun;found with drugs;found with marijuana;fighting with a cutlass;
sex offender;registered offender;reportable offender;known offender;repeat offender;young offender;offender;perpetrator;abuser;murderer;rapist;paedophile;pedophile;molester;arsonist;burglar;con man;fraudster;
at Her Majesty's pleasure;golden grove;carrera;maximum security;royal gaol;in the gaol;jailbird;behind bars;in lock-up;in the lock up;in the cell;in police cell`);

const WHEN_AND_FOR =
  /^(?:,? \(?(?:(?:19|20)\d\d|fined(?: \$[\d,.]+)?|\$[\d,.]+(?: fine)?|till \p{L}{3,9}|until \p{L}{3,9}|\d{1,2} (?:mths|months|yrs|years)|bound over|pending|in default|extended to \d{1,2} \p{L}{3,9}|in the \d0s|unpaid|prospect|in (?:19|20)\d\d|only)\)?){1,3}/iu;
const BEFORE_CRIME =
  /(?:(?:\b(?:fined|pending|alleged|two|three|several|unlawfully|(?:19|20)\d\d|convictions? for|interim|multiple|previous|prior|second|station|EM)[: ] ?)|\b(?:fined|convicted|charged) (?:19|20)\d\d ){1,3}$/i;

/** The year, the penalty and the number belong to the offence. */
function withWhenAndFor(text: string, { start, end }: Span): Span {
  const before = BEFORE_CRIME.exec(text.slice(Math.max(0, start - 32), start));
  const behind = WHEN_AND_FOR.exec(text.slice(end, end + 60));
  return { start: start - (before?.[0].length ?? 0), end: end + (behind?.[0].length ?? 0) };
}

export default factDetector({
  id: "any.criminal",
  title: "Crime alleged, charged or punished",
  summary: "Charges, arrests, warrants, bail, convictions, sentences and orders against a person.",
  type: "CRIMINAL",
  labels:
    "charge;charges;offence;offences;conviction;convictions;previous convictions;criminal record;criminal history;sentence;police record;antecedents;bail;earliest date of discharge;release date;warrant;warrants;alerts".split(
      ";",
    ),
  fields:
    /\b(?:charges?|alleged offence|plea|priors|antecedents|bail(?: status)?|custody(?: status)?|disposal|verdict|orders in force|offences?|convictions?|criminal (?:record|history)|sentence|police record|warrants?)\b(?! (?:fee|amount|rate|date|no))/,
  fieldValue: /\p{L}{3}/u,
  widen: withWhenAndFor,
  vocabulary: [
    OFFENCE_NAMES,
    JUSTICE_TERMS,
    PLAIN_CRIME,
    phraseList("words of crime: common offences", OFFENCES),
    phraseList("words of crime: offences in books", MORE_OFFENCES),
    phraseList("words of crime: doings", RECORD_CRIMES),
  ],
  rules: [
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
        "arrested",
        "charged",
        "convicted",
        "jailed",
        "imprisoned",
        "remanded",
        "sentenced",
        "paroled",
        "cautioned and charged",
        "bailed",
        "handcuffed",
        "detained",
        "disqualified",
        "locked up",
        "lock up",
        "get lock up",
        "got locked up",
        "got lock up",
        "held by police",
        "picked up by police",
        "done",
        "did time",
        "made a jail",
        "fined",
        "bound over",
        "busted",
        "nabbed",
        "in trouble",
      ],
      after:
        /(?: (?:in|on) (?:(?:19|20)\d\d|\p{Lu}\p{L}{2,8}(?: \d{4})?))?(?: (?:for|with|over|from|of|till|until|by the|with the) (?:an? |the |his |her )?(?:\p{L}{3,16}(?:ing|ed|age|er|ery|ry|ion|ft|ny|ud|lt|ce|nt|on|es|pe|se|ct|ls|ug|un|ov|ec|an|re)\b|(?:19|20)\d\d|weed|meth|ganja|drugs|a gun|it)(?: (?:of|with|and|to|the|an?|her|his|him) ?[\p{L}’']{2,14}| [\p{L}’']{3,14}){0,2})/iuy,
      whole: true,
      base: 0.33,
      record: true,
      needsPerson: true,
      notAfter:
        /^ (?:for the (?:use|service|supply|water|month|period|full|cost|call)|from the (?:bank|account)|by the (?:tenth|due|end))/i,
    },
    {
      cues: [
        "arrested",
        "in custody",
        "on remand",
        "remanded",
        "remand yard",
        "on bail",
        "jailed",
        "imprisoned",
        "convicted",
        "on parole",
        "paroled",
        "prisoner",
        "inmate",
      ],
      base: 0.33,
      record: true,
      needsPerson: true,
      notAfter: /^ (?:officers?|services?|s\b|advocate|transport|shall|no\b|number)|^s\b/i,
      notBefore: /\b(?:no|any|not|never|number of|\d) $/i,
    },
    {
      cues: ["guilty", "not guilty", "no plea"],
      before: /\b(?:plea|pleads?|pleaded|pled|pleading|found|verdict|ct\.? ?\d,?|count ?\d,?)[ :]{1,3}$/i,
      base: 0.4,
      needsPerson: true,
    },
    {
      cues: ["did", "spent", "serving", "served", "doing", "got", "gets", "making", "inside for"],
      after:
        /(?: about)? (?:\d{1,2}|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|eighteen|life)(?:[ -](?:yrs?|years?|mths?|months?|weeks?|days?))(?:(?: (?:at|in|for|on)|,) (?:the )?[\p{L}’' ]{3,24}?(?=[.,;)"'\n]| (?:in|and|but|he|she)\b|$))?/iuy,
      whole: true,
      base: 0.31,
      record: true,
      needsPerson: true,
      notAfter: /^[^.;\n]{0,12}(?:\b(?:service|experience|on the job|leave|course|school|physio|sessions)\b)/i,
    },
    {
      cues: [
        "matter pending",
        "matters pending",
        "charge pending",
        "charges pending",
        "case pending",
        "charge",
        "charges",
        "conviction",
        "convictions",
        "warrant",
        "warrants",
        "bench warrants",
        "matter",
        "order",
      ],
      reach: true,
      before:
        /(?:\b(?:pending|gun|drug|drugs|rape|larceny|assault|fraud|murder|robbery|traffic|firearm|wounding|outstanding|unexecuted|bench|commitment|maintenance|previous|prior|two|three|several|old|a|protection|restraining|no[- ]contact|trespass|interim|occupation|exclusion|community|supervision|domestic violence) ){1,2}$/i,
      after:
        /(?: (?:for|of|against (?:him|her|them)|in force|extended|granted|issued|in default|pending) ?(?:\p{L}{3,14})?(?: \p{L}{3,14})?)?/iuy,
      notBefore: /\b(?:a|the|an|this|that) (?:a )?$/i,
      base: 0.28,
      record: true,
      needsPerson: true,
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
      cues: [
        "sentenced to",
        "serving",
        "served",
        "did",
        "doing",
        "got",
        "jailed",
        "imprisoned for",
        "jailed for",
        "imprisonment of",
      ],
      after:
        /(?: a)? (?:\d{1,2}|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|eighteen|life)(?:[ -](?:and a half )?(?:years?|months?|weeks?|days?)['’]?)?(?:(?: of)?(?: hard labour| imprisonment| in (?:prison|jail|custody)| behind bars| sentence| for \p{L}+| with hard labour| inside))/iuy,
      whole: true,
      base: 0.38,
      needsPerson: true,
    },
    { cues: ["sentenced to"], after: new RegExp(` ${PHRASE}`, "iy"), whole: true, base: 0.36, needsPerson: true },
    {
      cues: ["imprisonment", "hard labour", "hard labour concurrent"],
      reach: true,
      before:
        /(?:\d{1,2}|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty) (?:years?|months?)['’]? $/i,
      base: 0.26,
      needsPerson: true,
    },
    {
      cues: ["went to", "gone to", "going to", "been to", "sent to", "sent back to", "taken to", "was in", "been in"],
      after: / (?:prison|jail|gaol|remand)(?! (?:officer|service|visit|gate|chapl))/iy,
      base: 0.32,
      needsPerson: true,
    },
    {
      cues: [
        "protection order",
        "restraining order",
        "domestic violence order",
        "intervention order",
        "police safety order",
      ],
      after: / (?:(?:is|was|taken|made|out|granted|in force) ){0,3}against (?:him|her|me|them)/iy,
      base: 0.36,
      needsPerson: true,
    },
    {
      cues: [
        "suspended sentence",
        "home detention",
        "community service order",
        "bench warrant",
        "warrant for his arrest",
        "warrant for her arrest",
        "arrest warrant",
        "commitment warrant",
        "outstanding warrant",
        "outstanding warrants",
        "on bail",
        "out on bail",
        "granted bail",
        "refused bail",
        "denied bail",
        "remanded in custody",
        "remanded into custody",
        "in custody",
        "on remand",
        "in remand",
        "remand yard",
        "on parole",
        "parole breach",
        "released on parole",
        "in prison",
        "in jail",
        "been in jail",
        "out of prison",
        "out of jail",
        "released from prison",
        "released from jail",
        "make jail",
        "making jail",
        "made a jail",
        "prison time",
        "is inside",
        "ex-convict",
        "ex-prisoner",
        "ex-con",
        "convicted felon",
        "criminal conviction",
        "criminal record",
        "criminal charges",
        "police record",
        "previous conviction",
        "previous convictions",
        "prior convictions",
        "spent conviction",
        "no conviction recorded",
        "bound over",
        "demerit points",
        "interim protection order",
        "domestic violence order",
        "DVO",
        "apprehended violence order",
        "AVO",
        "restraining order",
        "non-molestation order",
        "intervention order",
        "youth justice order",
        "good behaviour bond",
        "probation order",
        "sex offender",
        "registered sex offender",
        "child sex offender",
        "drug dealer",
        "drug pusher",
        "selling drugs",
        "sells drugs",
        "selling weed",
        "sells marijuana",
        "gang member",
        "gang leader",
        "known to the police",
        "known to police",
        "detained by police",
        "detained by the police",
        "arrested by police",
        "arrested by the police",
        "was arrested",
        "got arrested",
        "were arrested",
        "been arrested",
        "was convicted",
        "was jailed",
        "was imprisoned",
        "was released from prison",
        "beat her",
        "beats her",
        "beats me",
        "beat me up",
        "stabbed",
        "breached his bail",
        "breached bail",
        "breached the order",
        "stole from",
        "is a thief",
        "has a gun",
        "had a gun",
        "unlicensed firearm",
        "illegal firearm",
        "illegal gun",
      ],
      base: 0.33,
      needsPerson: true,
      notAfter:
        /^ (?:officers?|services?|rules|act\b|regulations|shall|reform|for \$|\$\d|for the (?:period|month)|\d|a fee|vat)/i,
    },
    {
      cues: ["protection order"],
      base: 0.26,
      needsPerson: true,
      before:
        /\b(?:an?|the|has|have|took out|obtained|granted|breached|interim|want|wants|sought|seeking|his|her|my) $/i,
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
  ],
  examples: {
    match: [
      "He told me she and her mother would call him at his own place. He is on «station bail».",
      "He was «charged with arson» and is «on bail».",
      "My brother «went to jail» and her father was «sentenced to six months».",
      "Offence: «possession of cocaine»",
      "The applicant told us that she has a «suspended sentence» from the court.",
    ],
    ignore: [
      "This circular lists station bail forms; price list attached.",
      "A person convicted of an offence under the Prisons Act shall be liable to imprisonment for six months.",
      "The customer was charged for the service call.",
      "Larceny statistics for 2022 are on page 4.",
      "The police report on robbery in the district shows a fall.",
    ],
  },
});
