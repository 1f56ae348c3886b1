/** Calendar dates in the ways people write them, so that one date is known in another's dress. */

const MONTHS = "january february march april may june july august september october november december".split(" ");

const iso = (year: number, month: number, day: number): string[] =>
  month >= 1 && month <= 12 && day >= 1 && day <= 31
    ? [`${String(year).padStart(4, "0")}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`]
    : [];

/** Two-digit years are of the last hundred years as seen from 2030. */
const fullYear = (text: string): number => {
  const year = Number(text);
  return text.length > 2 ? year : year > 30 ? 1900 + year : 2000 + year;
};

/** The dates (`YYYY-MM-DD`) that the text may mean; day and month may be either way round. Empty when it is no date. */
export function datesOf(text: string): string[] {
  const value = text.trim().toLowerCase();
  const byYear = /^(\d{4})[-/. ]?(\d{1,2})[-/. ]?(\d{1,2})(?:t.*)?$/.exec(value);
  if (byYear) return iso(Number(byYear[1]), Number(byYear[2]), Number(byYear[3]));
  const numeric = /^(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4}|\d{2})$/.exec(value);
  if (numeric) {
    const year = fullYear(numeric[3] ?? "");
    const [a, b] = [Number(numeric[1]), Number(numeric[2])];
    return [...new Set([...iso(year, b, a), ...iso(year, a, b)])];
  }
  const month =
    MONTHS.findIndex((name) => new RegExp(`(?<![a-z])(?:${name}|${name.slice(0, 3)}t?)(?![a-z])`).test(value)) + 1;
  if (month === 0) return [];
  const numbers = value.match(/\d{1,4}/g) ?? [];
  const [first = "", second = ""] = numbers;
  if (numbers.length !== 2) return [];
  return first.length > 2 ? iso(Number(first), month, Number(second)) : iso(fullYear(second), month, Number(first));
}

/** Ways in which a date may stand elsewhere: figures in both orders, months in letters. */
export function writtenForms(date: string): string[] {
  const [year = "", month = "", day = ""] = date.split("-");
  const name = MONTHS[Number(month) - 1];
  if (!name) return [];
  const short = name.slice(0, 3);
  const bare = String(Number(day));
  return [
    `${year}-${month}-${day}`,
    `${day}/${month}/${year}`,
    `${month}/${day}/${year}`,
    `${bare}/${String(Number(month))}/${year}`,
    ...[name, short].flatMap((word) => [
      `${bare} ${word} ${year}`,
      `${day} ${word} ${year}`,
      `${word} ${bare}, ${year}`,
      `${bare}${ordinal(Number(day))} ${word} ${year}`,
    ]),
  ];
}

const DAY = 86_400_000;
/** The days from which spreadsheets count. */
const FIRST_DAYS = [Date.UTC(1899, 11, 30), Date.UTC(1904, 0, 1)];

/** The numbers by which spreadsheets hold the date (`YYYY-MM-DD`). */
export const serialsOf = (date: string): string[] =>
  FIRST_DAYS.map((first) => String((Date.parse(date) - first) / DAY)).filter((serial) => /^\d{4,5}$/.test(serial));

function ordinal(day: number): string {
  if (day > 10 && day < 14) return "th";
  return ["th", "st", "nd", "rd"][day % 10] ?? "th";
}
