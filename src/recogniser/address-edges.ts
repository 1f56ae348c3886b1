/**
 * How far an address reaches beyond what was read of it: the unit, the house name or the care of before it, the part of the
 * house, the landmark or the line with the town behind it. Stays within the cell; knows nothing of who lives there.
 */
import type { Span } from "../core/span.js";
import type { View } from "../detection/view.js";

const UNIT_WORD =
  "apt|apartment|unit|flat|room|rm|villa|townhouse|duplex|house|hse|building|bldg|block|blk|tower|suite|level|lot|site|van|caravan|cabin|spot|berth|bunk|u";
const BEFORE_WORDS =
  "rear|front|back|upstairs|downstairs|above|below|behind|opposite|opp|near|next to|corner|cor|cnr|off|over";
/** Parts that stand before a street and end there, looked for backwards from where it begins. */
const BEFORE = new RegExp(
  `(?:(?<![\\p{L}\\d])(?:c/[o-]:? ?(?:[\\p{L}.'’-]{1,20} ?){1,3},|R\\.?D\\.? ?\\d{1,2},|(?:${UNIT_WORD})\\.? ?(?:no\\.? ?)?#? ?(?:\\d{1,4}[a-z]?|[a-z]\\d{0,4})(?:[-/]\\d{1,4}[a-z]?)?,?|(?:${BEFORE_WORDS})\\.?(?: of)?(?: (?:the |unit|house|flat|room|apartment))?,?)|["“][^"”\\n]{2,30}["”],?)[ \\t]{0,2}$`,
  "iu",
);
const BEHIND_PART = `(?:(?:${UNIT_WORD})\\.? ?(?:no\\.? ?)?#? ?(?:\\d{1,4}[a-z]?|[a-z])(?![\\p{L}\\d])|(?:the )?(?:upstairs|downstairs|rear|basement|annexe?|back (?:house|room|unit|flat)|front (?:house|room|unit|flat)|(?:top|ground|first|second|third|upper|lower) (?:floor|flat))(?![\\p{L}])|ext(?:ension)?\\b\\.?|#\\d{1,5}[a-z]?(?![\\p{L}\\d]))`;
/** What a house is known by where it has no number, or beside it. */
const MARK = "gate|house|roof|fence|door|wall|tank|shop|yard|parlour|gallery|tree|letterbox|standpipe";
const ORDER = "first|second|third|fourth|fifth|last|next|\\d{1,2}(?:st|nd|rd|th)";
/** Where along a road: `38½ mm`, `16 3/4 mm`. */
const MILE = "(?:near )?\\d{1,3}(?: ?[½¼¾]| \\d/\\d)? ?(?:mm|milemark|mile post)(?![\\p{L}\\d])";
/** A landmark, up to the end of the sentence or the next comma. */
const LANDMARK =
  "(?:by|near|nr|behind|opposite|opp\\.?|next to|over|above|past|after|in front of) (?:the |an? )?[\\p{L}'’]{2,14}(?: [\\p{L}'’]{2,14}){0,2}(?=[,;)\\n]|\\.(?:\\s|$)|$)";
const HOUSE = `(?:the )?(?:(?:${ORDER}) (?:house|gap|gate|street|lane|trace|gallery|letterbox)(?: on (?:the )?(?:left|right)(?: hand)?)?|(?:house|yard|gate) with (?:an? |the )?[\\p{L}]{2,12} (?:${MARK})|[\\p{L}]{3,10} (?:gate|roof|fence|door))(?![\\p{L}\\d])`;
/** A line that holds a town and a postcode, and nothing else. */
const TOWN =
  "\\r?\\n[ \\t]{0,48}(?:\\p{Lu}[\\p{L}'’.-]{1,20}[ \\t,]{1,3}){1,4}(?:\\d{4}|\\d{6})(?=[ \\t]{0,8}(?:\\r?\\n|$))";
const BEHIND = new RegExp(
  `^(?:,? (?:${BEHIND_PART})|, (?:${HOUSE}|${MILE}|${LANDMARK}|R\\.?D\\.? ?\\d{1,2}(?!\\d)|(?:phase|ph|section) (?:\\d{1,2}|[ivx]{1,4})(?![\\p{L}\\d]))| ?\\((?:${BEHIND_PART}|${HOUSE}|${MILE}|${LANDMARK})\\))`,
  "iu",
);
const BEHIND_LINE = new RegExp(`^,?[ \\t]{0,8}${TOWN}`, "u");
/** Parts that are taken on either side. */
const MOST = 3;
const REACH = 96;

/** The span with the parts around it; never over `from` nor `to`. */
export function withEdges(view: View, { start, end }: Span, from: number, to: number): Span {
  const cell = view.segmentAt(start);
  const least = Math.max(from, cell?.start ?? 0);
  const most = Math.min(to, cell?.end ?? view.text.length);
  let first = start;
  for (let i = 0; i < MOST; i++) {
    const left = BEFORE.exec(view.text.slice(Math.max(least, first - REACH), first));
    if (!left) break;
    first -= left[0].length;
  }
  let last = end;
  for (let i = 0; i < MOST; i++) {
    const rest = view.text.slice(last, Math.min(most, last + REACH));
    const right = BEHIND.exec(rest) ?? BEHIND_LINE.exec(rest);
    if (!right) break;
    last += right[0].length;
  }
  return { start: first, end: last };
}
