/** Whether a number plate is that of a vehicle that an office or a firm drives, by the words around it. */
import type { Span } from "../../src/core/span.js";
import type { ScanView } from "../../src/detection/define.js";
import { isCompanyNumber } from "./company-number.js";
import { settingOf } from "./individual.js";
import { isRowOfFirm } from "./row-of-firm.js";

/** Vehicles that people drive for somebody else, and words for whom. */
const AT_WORK =
  /(?<!\p{L})(?:(?:truck|tanker|van|(?:mini)?bus|lorry|appliance|ambulance|fire engine|trailer|grader|backhoe)s?(?: \d{1,2})?|(?:fleet|pool|crew|gang|patrol|agency|office|company|work|ministry|council|school|hired?|rental)(?: (?:van|car|ute|vehicle|bus|truck|jeep))?(?: \d{1,2})?)[ ,:(]{1,3}$/iu;
const OWNED =
  /(?<!\p{L})(?:his|her|my|their|our|your|own|owner|owned|drives|drove|driving|driver|driven|registered|(?:rego|reg|plates?) (?:on|of) the|parked (?:in|outside|up)|mr|mrs|ms|miss|['’]s)(?!\p{L})/iu;
const WORK_BEHIND = /^[() ,]{0,3}(?:\(?work\)|hired\b|fleet\b|of the (?:office|company|ministry|council|department))/i;
const BODIES =
  "(?:company|corporation|council|ministry|department|dept\\.?|school|agency|office|authority|board|service|division|station|state|government|works|police)";
/** What says outright whose it is: `is the Corporation's own`, `is ours`, `belonging to Works`. */
const SAID_BEHIND = new RegExp(
  `^\\)?,?[ ]{0,3}(?:\\(?(?:garbage|water|fire|crew|fleet|pool) ?(?:truck|tender|van|no\\.? ?\\d|\\d)|(?:so )?(?:that['’]s|is|was|which is) ours\\b|(?:(?:is|was|which is|being|belonging to|belongs to|property of|owned by|assigned to|of)[ ])?(?:the |this )?${BODIES}(?:['’]s?)(?: own)?(?:[ ,.;:)]|$)|(?:belonging|belongs|assigned|on loan) to (?:the )?${BODIES}\\b)`,
  "i",
);
const SAID_BEFORE = new RegExp(
  `(?<!\\p{L})(?:${BODIES}(?:['’]s?)?,? (?:own )?(?:(?:car|vehicle|jeep|van|truck|ute|pickup|bus)[ ,:(]{1,3})?|(?:departmental|govt|ptsc) (?:car|vehicle|jeep|van|truck|ute)[ ,:(]{1,3}|ours: {1,3}|mobile patrol in |\\(unit \\d{1,4}, (?:rego|reg|plate)[.:]? )$`,
  "iu",
);
/** Lists of vehicles that an office keeps. */
const FLEET_SENTENCE = /(?<!\p{L})(?:the|our) fleet(?!\p{L})[^.;\n]{0,90}$/iu;
const FLEET_COLUMNS =
  /^(?:asset(?: (?:no|id|number))?|fleet(?: (?:no|number))?|depot|odometer|mileage|km|fuel|last service|next service|service due|department|dept|division)$/gm;
const FLEET_COLUMNS_ASKED = 2;
const BEFORE = 40;
const LIST_BEFORE = 110;
const AFTER = 32;

/** True for the plate of a vehicle at work that the line gives to nobody. */
export function isWorkVehicle(view: ScanView, span: Span): boolean {
  const { text } = view;
  if (isRowOfFirm(view, span.start) || isCompanyNumber(view, span)) return true;
  const stretch = text.slice(Math.max(0, span.start - BEFORE), span.start);
  const line = stretch.slice(stretch.lastIndexOf("\n") + 1);
  const behind = text.slice(span.end, span.end + AFTER).split("\n", 1)[0] ?? "";
  if (SAID_BEHIND.test(behind) || SAID_BEFORE.test(line) || isOfFleet(view, span)) return true;
  const isAtWork = AT_WORK.test(line) || WORK_BEHIND.test(behind);
  return isAtWork && !OWNED.test(line) && !OWNED.test(behind);
}

/** One of a list of vehicles, in a sentence or in a table in which nobody is named. */
function isOfFleet(view: ScanView, { start }: Span): boolean {
  if (view.segmentAt(start)?.columnName === undefined)
    return FLEET_SENTENCE.test(view.text.slice(Math.max(0, start - LIST_BEFORE), start));
  const columns = view.fieldsBeside(start).match(FLEET_COLUMNS)?.length ?? 0;
  return columns >= FLEET_COLUMNS_ASKED && !settingOf(view).hasPersonFields;
}
