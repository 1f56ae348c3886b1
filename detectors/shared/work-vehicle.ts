/** Whether a number plate is that of a vehicle that an office or a firm drives, by the words around it. */
import type { Span } from "../../src/core/span.js";
import type { ScanView } from "../../src/detection/define.js";
import { isCompanyNumber } from "./company-number.js";
import { isRowOfFirm } from "./row-of-firm.js";

/** Vehicles that people drive for somebody else, and words for whom. */
const AT_WORK =
  /(?<!\p{L})(?:(?:truck|tanker|van|(?:mini)?bus|lorry|appliance|ambulance|fire engine|trailer|grader|backhoe)s?(?: \d{1,2})?|(?:fleet|pool|crew|gang|patrol|agency|office|company|work|ministry|council|school|hired?|rental)(?: (?:van|car|ute|vehicle|bus|truck|jeep))?(?: \d{1,2})?)[ ,:(]{1,3}$/iu;
const OWNED =
  /(?<!\p{L})(?:his|her|my|their|our|your|own|owner|owned|drives|drove|driving|driver|driven|registered|mr|mrs|ms|miss|['’]s)(?!\p{L})/iu;
const WORK_BEHIND = /^[) ,]{0,3}(?:\(?work\)|hired\b|fleet\b|of the (?:office|company|ministry|council|department))/i;
const BEFORE = 40;
const AFTER = 24;

/** True for the plate of a vehicle at work that the line gives to nobody. */
export function isWorkVehicle(view: ScanView, span: Span): boolean {
  const { text } = view;
  if (isRowOfFirm(view, span.start) || isCompanyNumber(view, span)) return true;
  const stretch = text.slice(Math.max(0, span.start - BEFORE), span.start);
  const line = stretch.slice(stretch.lastIndexOf("\n") + 1);
  const behind = text.slice(span.end, span.end + AFTER).split("\n", 1)[0] ?? "";
  const isAtWork = AT_WORK.test(line) || WORK_BEHIND.test(behind);
  return isAtWork && !OWNED.test(line) && !OWNED.test(behind);
}
