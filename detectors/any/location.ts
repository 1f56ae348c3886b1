import { matchesOf } from "../../src/detection/context.js";
import type { Candidate, ScanView } from "../../src/detection/define.js";
import { factDetector, weigh } from "../shared/fact.js";
import type { Setting } from "../shared/individual.js";

const FIX = /-?\d{1,2}\.\d{4,8}°?\s?[NS]?,\s?-?\d{1,3}\.\d{4,8}°?\s?[EW]?(?!\d|\.\d)/g;
const PLACE_NAME =
  "(?<value>(?:the )?\\p{Lu}[\\p{L}'’.-]{1,20}(?:,? (?:of |de |du |la |and )?\\p{Lu}[\\p{L}'’.-]{1,20}){0,4})";

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

export default factDetector({
  id: "any.location",
  title: "Whereabouts",
  summary: "Where a person is or was: fixes in degrees, places where a person stays, hides or was seen.",
  type: "LOCATION",
  labels:
    "whereabouts;last seen at;last seen;last known location;current location;gps;gps location;gps coordinates;coordinates;present location".split(
      ";",
    ),
  fields: /\b(?:lat(?:itude)?|lon(?:gitude)?|lng|gps|coordinates|last seen|whereabouts|geo ?location)\b/,
  fieldValue: /^-?\d{1,3}\.\d{3}|\p{L}{3}/u,
  extra: fixes,
  rules: [
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
    ],
    ignore: [
      "The meter is in Arima.",
      "The office moved to Queen Street.",
      "Bench mark 0.12345, plan 7.",
      "The file is at Head Office.",
    ],
  },
});
