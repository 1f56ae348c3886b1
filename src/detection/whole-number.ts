/** The whole of a number of which a part was found: codes are read in groups, and no group of one may stand. */
import type { FindingType } from "../core/finding-type.js";
import type { Span } from "../core/span.js";

/** Numbers that offices make up of groups. */
const CODES: ReadonlySet<FindingType> = new Set([
  "CASE_NUMBER",
  "EMPLOYEE_ID",
  "HEALTH_ID",
  "NATIONAL_ID",
  "PASSPORT",
  "DRIVER_LICENCE",
  "TAX_ID",
  "SOCIAL_INSURANCE_ID",
  "BANK_ACCOUNT",
  "DEVICE_ID",
]);

/** Groups in front, joined to the number: `HDC-M-|118826`, `FS/FOI/|2024/016`. */
const BEFORE = /(?<![A-Za-z0-9@#$.,/_-])(?:[A-Z0-9]{1,10}[-/_]){1,4}$/;
/** Groups behind: `44718|-04/B`. */
const BEHIND = /^(?:[-/_][A-Z0-9]{1,10}){1,4}(?![A-Za-z0-9@]|[-/_.][A-Za-z0-9])/;
/** `18 of 2022`, of a number that bears no year yet. */
const YEAR = /^ of (?:19|20)\d{2}(?![\d/-])/;
/** What labels a number and is not part of it. */
const LABEL =
  /^(?:A\/C|ACCT?|APP|BIR|BSB|CARD|CASE|CELL|CLAIM|CRN|DOB|DP|EMP|FILE|HOSP|ICP|ID|IMEI|IRD|LIC|MAC|MOB|NHI|NIB|NIS|NMI|NO|PASS|PH|PIN|PP|PPT|REF|REG|SIN|SSN|TAX|TEL|TFN|URN?|VIN)[-/_]/;
const REACH = 44;

/** The span with the groups that are joined to it on either side. */
export function wholeNumber(text: string, type: FindingType, { start, end }: Span): Span {
  if (!CODES.has(type)) return { start, end };
  const before = BEFORE.exec(text.slice(Math.max(0, start - REACH), start))?.[0] ?? "";
  const groups = LABEL.test(before) ? "" : before;
  const behind = text.slice(end, end + REACH);
  const isYearless = type === "CASE_NUMBER" && !text.slice(start, end).includes("/");
  const more = BEHIND.exec(behind)?.[0] ?? (isYearless ? YEAR.exec(behind)?.[0] : undefined) ?? "";
  return { start: start - groups.length, end: end + more.length };
}
