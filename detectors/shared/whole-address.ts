/**
 * The whole of an address of which a part was found: what stands before it (a unit, the name of the house, `c/o`) and how
 * its way is told behind it (`, past the second bridge, white gate`). Knows nothing of whose it is.
 */
import type { Span } from "../../src/core/span.js";
import type { ScanView } from "../../src/detection/define.js";
import { partsOf } from "./address-anchored.js";

const UNIT =
  "(?:Apt|Apartment|Unit|Flat|Room|Rm|Suite|Shop|Villa|Townhouse|House|Hse|Bldg|Building|Block|Blk|Tower|Site|Cabin|Van|Caravan|Lot|Plot|Level|RMB|PMB|RSD|U|L\\.?P\\.?|K\\.?P\\.?|Light Pole|Nos?)";
/** A number cut in two: `3 / 5|1 Cane Drive`. */
const CUT = /(?<![\d.,$])\d{1,5}(?: ?[/-] ?\d{0,5})?$/;
/** What belongs to the part found behind it, each up to that part. */
const LEFT: readonly RegExp[] = [
  // `Unit 12 of `, `Building `, `Lot 3 (No 1188) `, `1 of `.
  new RegExp(
    `(?<![\\p{L}\\d])${UNIT}\\.? ?(?:No\\.? ?)?#? ?(?:\\d{0,4}[A-Z]?|[A-Z]\\d{0,2})(?: of|,| -| \\([^()\\n]{1,12}\\))?[ \\t]{0,3}$`,
    "iu",
  ),
  /(?<![\p{L}\d])(?:(?:Roadside )?Mail ?Box|(?:G\.?)?P\.? ?O\.? ?(?:Box|Bag)|Private Bag|Locked Bag)[ \t]{1,2}$/iu,
  /(?<=(?:^|[\s"(:;>|])(?:at )?)\d of[ \t]{1,2}$/,
  // The name of a house: `"Glen Rowan", `.
  /["“‘]\p{Lu}[\p{L}'’ -]{1,24}["”’]?,?[ \t]{0,2}$/u,
  /(?<![\p{L}\d])(?:c\/[o-]|℅|care of):? (?:(?:Mr|Mrs|Ms|Miss|Dr)\.? )?[\p{L}\d][\p{L}\d.'’&-]*(?: [\p{L}\d][\p{L}\d.'’&-]*){0,3},? {0,2}$/iu,
  // `Police housing, `, `the garage, `.
  /(?<=(?:^|["(:;>|,]|\b(?:at|in|by|is|to|are|address|lives?))[ \t]{0,3})(?:the |a )?(?:(?!(?:at|in|by|to|on|of|and|is)\b)\p{L}{2,12} ){0,3}(?:housing|quarters|hostel|garage|shed|caravan|cottage|flats?|annexe?|sleepout|granny flat|upstairs|downstairs|house), $/iu,
];
/** Units on either side that are looked at. */
const BEFORE = 60;
const BEHIND = 120;
const STEPS = 4;

/** Words after which something must follow. */
const LOOSE =
  /(?:^|[\s,(])(?:the|an?|past|after|before|behind|above|below|beside|near|opposite|opp|off|of|on|in|at|by|up|down|via|from|with|across|over|under|towards|between|just|bed|dorm|gate|no|number|care)$/iu;
/** Words that begin what is said of somebody or something else. */
const ANOTHER =
  "and|who|whom|which|that|but|since|because|when|where|while|is|was|has|have|had|are|were|to|for|he|she|they|until|till|then|said|says|told|wants?|not|tel|phone|ph|cell|mob|dob|aged?";
const WORD = `(?!(?:${ANOTHER})(?![\\p{L}\\d]))[\\p{L}\\d#&½¼¾][\\p{L}\\d'’&½¼¾-]*`;
const REST = new RegExp(
  `^ ${WORD}(?: ${WORD}){0,5}(?=[ \\t]*(?:[,.;:)\\n"<|]|$)| (?:${ANOTHER})(?![\\p{L}\\d]))`,
  "iu",
);
const NEAR =
  "past|behind|beside|besides|opposite|opp\\.?|next to|next door|near|nr\\.?|above|below|across|in front|(?:at )?(?:the )?(?:back|top|bottom|end|rear|side|foot) of|facing|up the|down the|over the|by the|after the|before the|upstairs|downstairs|corner of|cor\\.|off|reached by|through the|on the (?:left|right)|left|right";
const COUNTED =
  "(?:the )?(?:\\d{1,2}(?:st|nd|rd|th)|first|second|third|fourth|last|next|green|blue|white|yellow|pink|red|brown|grey|orange|purple|unpainted|concrete|board|wooden|upstairs|old)(?: \\p{L}{2,12}){0,2} (?:house|gate|door|flat|turn|turning|trace|gap|street|lane|driveway|building|wall|roof|shop|one|house spot|track|left|right)";
/** How the way is told, behind a comma, a blank or the end of a line. */
const WAY = new RegExp(
  `^(?:,[ \\t]{1,3}|,?[ \\t]*\\n[ \\t]{0,80}| )(?:just |right |directly |in )?(?:(?:${NEAR})(?![\\p{L}\\d])|${COUNTED}(?![\\p{L}\\d]))(?: ${WORD}){0,7}`,
  "iu",
);
const ASIDE = /^[ \t]{1,2}\(([^()\n]{3,40})\)/;
/** What an aside tells of a house. */
const OF_HOUSE =
  /\b(?:house|gate|wall|roof|door|seal|back|rear|front|upstairs|downstairs|yellow|blue|green|white|red|pink|brown|opp|opposite|near|behind|past|next|left|right|hill|shop|steps|rapid|km|off|end|corner|closed|gone|number|no)\b/i;
const JOIN = /^(?:,[ \t]{1,3}(?:\n[ \t]{0,80})?|[ \t]{0,3}\n[ \t]{0,80}|[ \t]{1,2})/;

/** The span with what belongs to it on either side; the same where nothing does. */
export function wholeAddress(view: ScanView, span: Span): Span {
  const start = wholeStart(view.text, span.start);
  return { start, end: wholeEnd(view, start, span.end) };
}

function wholeStart(text: string, from: number): number {
  let start = from;
  for (let step = 0; step < STEPS; step++) {
    // The quotation mark behind the name of a house was taken for the beginning.
    const [stray = ""] = /^["”’],? ?/.exec(text.slice(start, start + 3)) ?? [];
    const before = text.slice(Math.max(0, start - BEFORE), start + stray.length);
    const line = before.slice(before.lastIndexOf("\n") + 1);
    const cut = /\d/.test(text.charAt(start)) ? CUT.exec(line) : null;
    const found = cut ?? LEFT.map((one) => one.exec(line)).find((match) => match !== null);
    const length = (found?.[0].length ?? 0) - stray.length;
    if (length <= 0) return start;
    start -= length;
  }
  return start;
}

function wholeEnd(view: ScanView, start: number, from: number): number {
  const { text } = view;
  let end = from;
  const last = (): string => text.slice(Math.max(start, end - BEFORE), end);
  if (/\([^)]*$/.test(last())) {
    const close = /^[^()\n]{0,25}\)/.exec(text.slice(end, end + 30));
    if (close) end += close[0].length;
  }
  for (let step = 0; step < STEPS; step++) {
    const behind = text.slice(end, end + BEHIND);
    const length =
      (LOOSE.test(last()) ? (REST.exec(behind)?.[0].length ?? 0) : 0) ||
      (WAY.exec(behind)?.[0].length ?? 0) ||
      asideLength(view, end, behind) ||
      placeLength(view, end, behind);
    if (length === 0) return end;
    end += length;
  }
  return end;
}

function asideLength(view: ScanView, end: number, behind: string): number {
  const aside = ASIDE.exec(behind);
  if (!aside) return 0;
  const length = aside[0].length;
  const isOfHouse = OF_HOUSE.test(aside[1] ?? "") && !/\d{5}/.test(aside[1] ?? "");
  return isOfHouse || placeLength(view, end + length, behind.slice(length)) > 0 ? length : 0;
}

/** A locality or a postcode that goes on with the address. */
function placeLength(view: ScanView, end: number, behind: string): number {
  const [join = ""] = JOIN.exec(behind) ?? [];
  if (join === "") return 0;
  const part = partsOf(view)(end + join.length);
  const isPlace = part?.kind === "place" && (join.includes(",") || join.includes("\n"));
  return part && (isPlace || part.kind === "postcode") ? join.length + part.length : 0;
}
