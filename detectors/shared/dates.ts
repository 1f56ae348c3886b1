/** Dates as people write them, as expressions and as values. Day before month, as in all the places the program knows. */
import { readDigits } from "./digits.js";

const D = "[\\dOolI]";
const MONTHS =
  "(?:[Jj]an(?:uary)?|JAN(?:UARY)?|[Ff]eb(?:ruary)?|FEB(?:RUARY)?|[Mm]ar(?:ch)?|MAR(?:CH)?|[Aa]pr(?:il)?|APR(?:IL)?|[Mm]ay|MAY|[Jj]une?|JUNE?|[Jj]uly?|JULY?|[Aa]ug(?:ust)?|AUG(?:UST)?|[Ss]ept?(?:ember)?|SEPT?(?:EMBER)?|[Oo]ct(?:ober)?|OCT(?:OBER)?|[Nn]ov(?:ember)?|NOV(?:EMBER)?|[Dd]ec(?:ember)?|DEC(?:EMBER)?)";
const ROMAN = "(?:[xX]?[iI]{1,3}|[iI]?[vVxX]|[vV][iI]{1,3})";
const YEAR = `(?:(?:19|20|l9|2O)${D}{2}|[’'‘]?${D}{2})`;
const DAY = `${D}{1,2}(?:st|nd|rd|th)?`;

/** A full date in any of the usual spellings, with the year. No boundary is included. */
export const DATE = [
  `(?:19|20)\\d{2}[-/.](?:0?[1-9]|1[0-2])[-/.](?:3[01]|[12]\\d|0?[1-9])`,
  `${D}{1,2}\\s?[-/.]\\s?${D}{1,2}\\s?[-/.]\\s?(?:(?:19|20|l9|2O)${D}{2}|${D}{2})`,
  `${D}{1,2}[./-]${ROMAN}[./-](?:19|20)\\d{2}`,
  `(?:[Tt]he\\s)?${DAY}[\\s./-]{0,3}(?:day\\sof\\s|of\\s)?${MONTHS}[.,]?[\\s,./-]{0,3}${YEAR}`,
  `${MONTHS}\\.?\\s{1,3}${DAY},?\\s{1,3}${YEAR}`,
  `(?:the\\s)?${DAY}\\sof\\sthe\\s${DAY},?\\s(?:19|20)\\d{2}`,
].join("|");

const ROMAN_MONTHS = ["i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii"];
const NAMES = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

export interface CalendarDate {
  readonly year: number;
  /** From 1. */
  readonly month: number;
  readonly day: number;
}

/** Whether the day exists. */
export function isRealDate({ year, month, day }: CalendarDate): boolean {
  if (month < 1 || month > 12 || day < 1) return false;
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const length = month === 2 ? (leap ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;
  return day <= length;
}

/** Reads a date that `DATE` matched; a year of two digits is taken as 1930 to 2029. Undefined when it is no day. */
export function readDate(text: string): CalendarDate | undefined {
  const roman = /^\d{1,2}[./-]([ivx]{1,4})[./-]/i.exec(text)?.[1]?.toLowerCase();
  const name = roman
    ? ROMAN_MONTHS.indexOf(roman)
    : NAMES.findIndex((month) => new RegExp(`(?<![a-z])${month}`, "i").test(text));
  const numbers = text
    .split(roman ? /\D+/ : /[^\dOolI’'‘]+/)
    .filter((part) => /\d/.test(part))
    .map(readDigits)
    .map(Number);
  const [a = 0, b = 0, c = 0] = numbers;
  const found =
    name >= 0
      ? { day: a > 31 ? b : a, month: name + 1, year: a > 31 ? a : b }
      : a > 31
        ? { year: a, month: b, day: c }
        : { day: a, month: b, year: c };
  // Month first, as some forms have it.
  const date =
    name < 0 && found.month > 12 && found.day <= 12 ? { ...found, day: found.month, month: found.day } : found;
  const year = date.year < 30 ? 2000 + date.year : date.year < 100 ? 1900 + date.year : date.year;
  return isRealDate({ ...date, year }) ? { ...date, year } : undefined;
}

/** Whether eight digits `YYYYMMDD` are a day on which a living person may have been born. */
export function isBirthDate(compact: string): boolean {
  const year = Number(compact.slice(0, 4));
  return (
    /^\d{8}$/.test(compact) &&
    year >= 1905 &&
    year <= 2035 &&
    isRealDate({ year, month: Number(compact.slice(4, 6)), day: Number(compact.slice(6, 8)) })
  );
}
