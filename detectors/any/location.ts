import { matchesOf } from "../../src/text/matches.js";
import { defineDetector, type Candidate, type ScanView } from "../../src/detection/define.js";
import { phraseList } from "../../src/detection/phrases.js";
import { LANDMARKS } from "../lexicon/landmarks.js";
import { PLACES_WORLD } from "../lexicon/places-world.js";
import { PLACES } from "../shared/address.js";
import { factDetector, weigh } from "../shared/fact.js";
import type { Setting } from "../shared/individual.js";

const FIX = /-?\d{1,2}\.\d{4,8}°?\s?[NS]?,\s?-?\d{1,3}\.\d{4,8}°?\s?[EW]?(?!\d|\.\d)/g;
const CAPITAL = "(?:(?:St|Ste|Mt|Pt|Ft)\\. )?\\p{Lu}[\\p{L}'’-]{1,20}";
/** "since July", "till Monday week". */
const TIME =
  "(?: (?:since|till|til|until) (?:last |next |the )?(?:\\p{Lu}\\p{Ll}+|(?:19|20)\\d\\d|week|month|year|yesterday|today)(?: \\p{Lu}\\p{Ll}+)?)?";
// Two or three capitals alone are a body's initials.
const PLACE_NAME = `(?<value>(?!(?:the )?\\p{Lu}{2,4}(?!\\p{L}|\\.\\p{L})|(?:Room|Rm)\\b)(?:the )?${CAPITAL}(?:,? (?:of |de |du |la |and )?${CAPITAL}){0,4}${TIME})`;
/** "the old bus shed", "Chase Mall car park", "under the bridge at Cane River": a kind of place with words before and a place behind. */
const LANDMARK = `(?<value>(?:(?:the|a|an|his|her|my|their|de) )?(?:(?!(?:the|a|an|and|or|of|with|for|to|from|by|in|on|at|is|was|who|that|which)\\b)[\\p{L}\\d][\\p{L}\\d'’&.-]{0,16} ){0,3}(?:${LANDMARKS.join("|")})s?(?![\\p{L}'’-])(?: (?:in|at|on|off|near|by|opposite) (?:the )?${CAPITAL}(?: ${CAPITAL}){0,2})?)`;
const MET =
  /\b(?:seen|saw|spotted|sighted|noticed|located|intercepted|arrested|apprehended|caught|collapsed|attacked|assaulted|robbed|beaten|stabbed|sleeps?|sleeping|slept|loiters?|loitering|hangs? (?:out|around)|hanging (?:out|around)|hides?|hiding|hid|begs?|begging|limes?|liming|parked|camped|camping|squatting)(?: (?:him|her|them|me|male|female|unresponsive|unconscious|drunk|\p{Lu}\p{Ll}+))? $/u;

/** Pairs of decimal degrees. */
function* fixes(view: ScanView, setting: Setting): Iterable<Candidate> {
  // Only round a figure with four decimals can a fix stand.
  if (!/\d\.\d{4}/.test(view.text)) return;
  for (const match of matchesOf(FIX, view.text)) {
    const before = view.text.charAt(match.index - 1);
    if (/[\d.]/.test(before)) continue;
    const candidate = weigh(
      setting,
      { start: match.index, end: match.index + match[0].trimEnd().length },
      0.42,
      "degrees of latitude and longitude",
    );
    if (candidate) yield candidate;
  }
}

const WHERE_VERB =
  /\b(?:seen|sighted|located|intercepted|remanded|deployed|stationed|posted|admitted|hospitali[sz]ed|warded|working|studying|lives?|living|lived|stays?|staying|stayed|sleeps?|sleeping|hiding|hides|spotted|found|held|arrested|detained|picked up|overseas|abroad|away|collapsed|born) $/i;
/** What follows such words and is no place. */
const NO_PLACE =
  /^ (?:the )?(?:Ministry|Court|High Court|Registry|Office|Head|Billing|Form|Standard|Std|Year|Yr|Grade|Section|Schedule|Appendix|Part|Annex|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|Mon|Tue|Wed|Thu|Fri|Sat|Sun|Christmas|Carnival|Easter|Divali|Mr|Mrs|Ms|Dr|Miss|Level|Table|TT|English|Government|Accounts|Council|Commission|Board|Authority|Customer|Rent|Minister|School|University|Unit|Lot|LP|Apt|Stage|Phase|I|He|She|They|We|You|It|This|That|No|Maths|Class)\b/;

const ABROAD = phraseList("places abroad", PLACES_WORLD);
/** A person, and that they are somewhere: "her father, now in", "he gone", "Mum is over in". */
const PERSON_IS =
  /\b(?:[Hh]e|[Ss]he|[Tt]hey|[Ww]ife|[Hh]usband|[Pp]artner|[Ss]pouse|[Mm]other|[Ff]ather|[Mm]um|[Mm]om|[Dd]ad|[Ss]on|[Dd]aughter|[Bb]rother|[Ss]ister|[Aa]unt(?:ie|y)?|[Tt]antie|[Uu]ncle|[Cc]ousin|[Nn]ephew|[Nn]iece|[Gg]ranny|[Gg]randmother|[Gg]randfather|[Pp]arents|[Cc]hildren|[Kk]ids|[Bb]oyfriend|[Gg]irlfriend|[Ee]x)(?:['’]s)?(?: \p{Lu}[\p{L}'’-]+){0,2}(?:,? (?:is|was|are|now|still|currently|presently|lives?|living|resides|residing|stays?|staying|moved|gone|back|away|over|up|down|off|working|works|studying|abroad|overseas|deployed|based|detained|held|remanded|to)){0,4},? (?:in|at|to) $/u;
const SINCE = new RegExp(TIME, "uy");

/** A town or country that a person is said to be in. */
function* inPlaces(view: ScanView, setting: Setting): Iterable<Candidate> {
  if (setting.kind === "notice") return;
  for (const list of [PLACES, ABROAD])
    for (const hit of view.hits(list)) {
      if (!/^\p{Lu}/u.test(view.text.slice(hit.start, hit.start + 2))) continue;
      const before = view.text.slice(Math.max(0, hit.start - 64), hit.start);
      if (!/(?:in|at|to|from|by) $/.test(before) || !PERSON_IS.test(before)) continue;
      if (NO_NAME_ON.test(view.text.slice(hit.end, hit.end + 16))) continue;
      SINCE.lastIndex = hit.end;
      const end = hit.end + (SINCE.exec(view.text)?.[0].length ?? 0);
      const candidate = weigh(setting, { start: hit.start, end }, 0.33, "a person is said to be there", true);
      if (candidate) yield candidate;
    }
}
const NO_NAME_ON =
  /^(?:['’]s)? (?:Street|St|Road|Rd|Avenue|Ave|Drive|Lane|Trace|Ltd|Limited|School|College|Office|Branch|Court|Council|Police|Magistrates|Hospital)\b/;

function* everywhere(view: ScanView, setting: Setting): Iterable<Candidate> {
  yield* fixes(view, setting);
  yield* inPlaces(view, setting);
}

const found = factDetector({
  id: "any.location",
  title: "Whereabouts",
  summary: "Where a person is or was: fixes in degrees, places where a person stays, hides or was seen.",
  type: "LOCATION",
  labels:
    "whereabouts;last seen at;last seen in;last sighting;present whereabouts;current whereabouts;held at;detained at;warded at;ward;found at;picked up at;place of arrest;place found;where found;last seen;last known location;current location;gps;gps location;gps coordinates;coordinates;present location".split(
      ";",
    ),
  fields:
    /\b(?:current ward|present ward|held at|place of (?:arrest|death|birth)|lat(?:itude)?|lon(?:gitude)?|lng|gps|coordinates|last seen|whereabouts|geo ?location)\b/,
  fieldValue: /^-?\d{1,3}\.\d{3}|\p{L}{3}/u,
  extra: everywhere,
  rules: [
    {
      cues: "at;in;by;near;on;outside;under;behind;opposite;beside;inside;around;from;to;off;next to;in front of;back of;past".split(
        ";",
      ),
      before: MET,
      after: new RegExp(` ${LANDMARK}`, "uy"),
      base: 0.31,
      record: true,
      needsPerson: true,
      notAfter: NO_PLACE,
    },
    {
      cues: ["at", "in", "by", "from", "to", "near", "on"],
      before: WHERE_VERB,
      after: new RegExp(` ${PLACE_NAME}`, "uy"),
      base: 0.31,
      record: true,
      needsPerson: true,
      notAfter: NO_PLACE,
    },
    {
      cues: ["at", "in", "to"],
      after:
        / (?<value>(?:the |an? )?(?:(?:\p{Lu}[\p{L}'’.-]{1,18} ){1,3}(?:shelter|hostel|safe house|refuge|Prison|Remand|Detention Centre|Health Facility|Centre|House|Guest House|Guesthouse|Hotel|Motel|Lodge|Hostel|Refuge)|(?:shelter|refuge|safe house|hostel|women's shelter|guest house) in \p{Lu}[\p{L}'’]{2,16}|Remand Yard|Golden Grove|Carrera))/uy,
      before:
        /\b(?:is|was|now|staying|stays|held|kept|lodged|prisoner|placed|living|sleeping|taken|moved|transferred|sent|brought|detained|remanded|arrested|currently|still|back|, ?taken) $/i,
      base: 0.32,
      record: true,
      needsPerson: true,
    },
    {
      cues: [
        "Remand Yard",
        "Golden Grove",
        "Carrera",
        "Maximum Security Prison",
        "Royal Gaol",
        "Spring Hill",
        "Pāremoremo",
        "Paremoremo",
        "Rimutaka Prison",
        "Mount Eden",
        "Mt Eden Corrections",
        "Borallon",
        "Wolston",
        "Arthur Gorrie",
        "Lotus Glen",
        "Woodford Correctional",
        "Immigration Detention Centre",
        "women's shelter",
        "safe house",
        "women's refuge",
      ],
      base: 0.31,
      record: true,
      needsPerson: true,
      before: /\b(?:in|at|from|to|the|in the|at the) $/i,
      notAfter: /^ (?:officer|Road|Street|staff|visit)/i,
    },
    {
      cues: [
        "left for",
        "gone",
        "gone to",
        "went",
        "went to",
        "fly to",
        "flew to",
        "migrated to",
        "moved to",
        "living in",
        "lives in",
        "overseas in",
        "away in",
        "staying by",
        "stays by",
        "stay by",
        "sleeping by",
        "sleeps at",
        "sleeping in",
        "sleeping at",
        "hiding by",
        "hiding at",
        "picked up at",
        "found at",
        "found in",
        "seen in",
        "seen at",
        "seen by",
        "back in",
        "up in",
        "over in",
        "down in",
        "visiting",
      ],
      after: new RegExp(` ${PLACE_NAME}`, "uy"),
      base: 0.31,
      record: true,
      needsPerson: true,
      notAfter: NO_PLACE,
    },
    {
      cues: ["lat", "lon", "lng", "long", "latitude", "longitude", "gps"],
      after: /["']? ?[:=] ?["']?(?<value>-?\d{1,3}\.\d{3,8})/iy,
      base: 0.55,
    },
    {
      cues: [
        "last seen at",
        "last seen in",
        "last seen on",
        "last seen near",
        "was seen at",
        "was seen in",
        "was seen on",
        "seen liming in",
        "seen liming at",
        "hiding in",
        "hiding at",
        "hiding out in",
        "hiding out at",
        "is staying at",
        "is staying in",
        "staying at",
        "staying in",
        "staying by",
        "now lives in",
        "now living in",
        "lives in",
        "living in",
        "currently in",
        "now in",
        "now at",
        "moved to",
        "gone to",
        "went to",
        "flew to",
        "travelled to",
        "traveled to",
        "travelling to",
        "relocated to",
        "has gone to",
        "is away in",
        "is in",
        "is at",
        "she is in",
        "he is in",
        "back from",
        "returned from",
        "holidaying in",
        "on vacation in",
        "on holiday in",
        "spotted in",
        "spotted at",
        "parked at",
        "tracked to",
      ],
      after: new RegExp(` ${PLACE_NAME}`, "uy"),
      base: 0.27,
      needsPerson: true,
      notBefore:
        /\b(?:it|meter|office|which|matter|file|building|pipe|main|letter|bill|copy|account|property|line|case|premises|form|hearing|complaint|vehicle|counter|that|this|court|meeting|there) $/i,
      notAfter:
        /^ (?:the )?(?:Ministry|Court|High Court|Registry|Office|Head|Billing|Form|Standard|Year|Std|Grade|Section|Schedule|Appendix|Part|Annex|January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|Mr|Mrs|Ms|Dr|Miss|Level|Table|TT|English|Government|Accounts|Council|Commission|Board|Authority|ICU|Police|Customer|Rent|Minister|School|University|Prison|Jail|Unit|Lot|LP|Apt|Stage|Phase)\b/,
    },
    {
      cues: [
        "is away",
        "is overseas",
        "is abroad",
        "is on night shift",
        "home alone",
        "is home alone",
        "lives alone",
        "is alone at home",
        "out of the country",
        "away until",
        "left the country",
      ],
      base: 0.27,
      needsPerson: true,
    },
  ],
  examples: {
    match: [
      "Last seen at: «Harris Promenade»",
      "My brother is hiding in «Moruga» with her.",
      "The phone of the victim was at «10.65432, -61.50123».",
      "Her husband is now in «Barbados till January».",
      "His mother moved to «Scarborough» and she is well.",
    ],
    ignore: [
      "He is in AA and she is at RFS.",
      "The team arrived at Chaguanas Street.",
      "The meter is in Arima.",
      "The office moved to Queen Street.",
      "Bench mark 0.12345, plan 7.",
      "The file is at Head Office.",
    ],
  },
});

export default defineDetector({ ...found, lists: [...(found.lists ?? []), PLACES, ABROAD] });
