/** Reads ages, numbers and dates as offices write them. */

/** A date as far as it is told. */
export interface ReadDate {
  readonly year: number;
  /** 1..12 */
  readonly month?: number;
}

/** Of an age in years: `35`, `35 yrs`, `8 months`; of `30 to 34` the first. */
export function readAge(value: string): number | undefined {
  const parts =
    /^(\d{1,3})(?:\s?(years?|yrs?|y\/?o|y|months?|mths?|weeks?|wks?|days?)\b.{0,20}|\s?(?:-|–|to)\s?\d{1,3}|\+| and over)?$/i.exec(
      value.trim(),
    );
  if (!parts) return undefined;
  const years = Number(parts[1]);
  if (/^(?:m|w|d)/i.test(parts[2] ?? "")) return 0;
  return years > 125 ? undefined : years;
}

/** `1,250.50`, `TT$ 900`, `-3`, `1 250`; the first of `100 to 199`. */
export function readNumber(value: string): number | undefined {
  const plain = value
    .trim()
    .replace(/^(?:TT|US|AU|NZ|A|NZD|TTD|USD|AUD)?\$?\s?(?=[-\d])/i, "")
    .replace(/ (?:to|and) .{1,24}$/, "")
    .replace(/(?<=\d)[, ](?=\d{3}(?:\D|$))/g, "");
  return /^-?\d{1,15}(?:\.\d{1,9})?%?$/.test(plain) ? Number.parseFloat(plain) : undefined;
}

const MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ");
const YEAR_FIRST = /^(\d{4})(?:[-/.](\d{1,2})(?:[-/.]\d{1,2})?)?(?:[T ]\d{1,2}:.{0,30})?$/;
const FIGURES = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4}|\d{2})(?:,? \d{1,2}:.{0,20})?$/;
const WORDS_INSIDE =
  /^(?:\d{1,2}(?:st|nd|rd|th)?[ -])?([a-z]{3})[a-z]{0,6}\.?(?: \d{1,2}(?:st|nd|rd|th)?)?,?[ -](\d{4}|\d{2})(?:,? \d{1,2}:.{0,20})?$/i;
const PERIOD = /^(\d{4})(?:s| to \d{4})$/;

/** A year in two figures is of this century up to here. */
const PIVOT = 30;
const fullYear = (figures: string): number => {
  const year = Number(figures);
  return figures.length === 4 ? year : year > PIVOT ? 1900 + year : 2000 + year;
};

/** The date, as far as months; `isMonthFirst` says how `5/4/1980` is meant. Undefined for what is no date. */
export function readDate(value: string, isMonthFirst: boolean): ReadDate | undefined {
  const text = value.trim();
  const first = YEAR_FIRST.exec(text);
  if (first) return dateOf(first[1] ?? "", first[2] === undefined ? undefined : Number(first[2]));
  const figures = FIGURES.exec(text);
  if (figures) return dateOf(figures[4] ?? "", Number(figures[isMonthFirst ? 1 : 3]));
  const words = WORDS_INSIDE.exec(text);
  if (words) {
    const month = MONTHS.indexOf((words[1] ?? "").toLowerCase());
    return month < 0 ? undefined : dateOf(words[2] ?? "", month + 1);
  }
  const period = PERIOD.exec(text);
  return period ? dateOf(period[1] ?? "", undefined) : undefined;
}

function dateOf(figures: string, month: number | undefined): ReadDate | undefined {
  const year = fullYear(figures);
  if (year < 1800 || year > 2200 || (month !== undefined && (month < 1 || month > 12))) return undefined;
  return month === undefined ? { year } : { year, month };
}

/** Whether dates in figures can only be meant with the month first: some have a day that is no month behind it. */
export function areMonthFirst(values: Iterable<string>): boolean {
  let isSaid = false;
  for (const value of values) {
    const figures = FIGURES.exec(value.trim());
    if (!figures) continue;
    if (Number(figures[1]) > 12) return false;
    if (Number(figures[3]) > 12) isSaid = true;
  }
  return isSaid;
}
