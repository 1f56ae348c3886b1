/**
 * How far an address reaches beyond what was read of it: the unit, the house name or the care of before it, the part of the
 * house, the suburb or the landmark behind it. Stays within the line and the cell; knows nothing of who lives there.
 */
import type { Span } from "../core/span.js";
import type { View } from "../detection/view.js";

const UNIT_WORD =
  "apt|apartment|unit|flat|room|rm|villa|townhouse|duplex|house|hse|building|bldg|block|blk|tower|suite|level|lot|site|van|caravan|cabin|spot|berth|bunk|u";
const BEFORE_WORDS =
  "rear|front|back|upstairs|downstairs|above|below|behind|opposite|opp|near|next to|corner|cor|cnr|off|over";
/** Parts that stand before a street and end there, looked for backwards from where it begins. */
const BEFORE = new RegExp(
  `(?:(?<![\\p{L}\\d])(?:c/[o-]:? ?(?:[\\p{L}.'’-]{1,20} ?){1,3},|(?:${UNIT_WORD})\\.? ?(?:no\\.? ?)?#? ?(?:\\d{1,4}[a-z]?|[a-z]\\d{0,4})(?:[-/]\\d{1,4}[a-z]?)?,?|(?:${BEFORE_WORDS})\\.?(?: of)?(?: (?:the |unit|house|flat|room|apartment))?,?)|["“][^"”\\n]{2,30}["”],?)[ \\t]{0,2}$`,
  "iu",
);
const BEHIND_PART = `(?:(?:${UNIT_WORD})\\.? ?(?:no\\.? ?)?#? ?(?:\\d{1,4}[a-z]?|[a-z])(?![\\p{L}\\d])|(?:the )?(?:upstairs|downstairs|rear|basement|annexe?|back (?:house|room|unit|flat)|front (?:house|room|unit|flat)|(?:top|ground|first|second|third|upper|lower) (?:floor|flat))(?![\\p{L}])|ext(?:ension)?\\b\\.?|#\\d{1,5}[a-z]?(?![\\p{L}\\d]))`;
const BEHIND = new RegExp(
  `^(?:,? (?:${BEHIND_PART})| ?\\((?:${BEHIND_PART}|[a-z]{3,10} (?:gate|house|roof|fence|door))\\))`,
  "iu",
);
/** Parts that are taken on either side. */
const MOST = 3;
const REACH = 48;

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
    const right = BEHIND.exec(view.text.slice(last, Math.min(most, last + REACH)));
    if (!right) break;
    last += right[0].length;
  }
  return { start: first, end: last };
}
