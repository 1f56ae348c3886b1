/**
 * How values are made wider, step by step. Each step joins whole groups of the step before it, so that a group once large
 * enough stays so.
 */
import { areMonthFirst, readAge, readDate, readNumber } from "./read-values.js";
import type { QuasiKind } from "./quasi-column.js";
import { areaOf, regionOf } from "./wider-place.js";

/** What stands for every value that tells nothing any more. */
export const SUPPRESSED = "*";
/** What stands for values that few rows have, where the others stay. */
export const OTHER = "other";

/** One step of one column. */
export interface Level {
  /** For people: `bands of 5 years`. */
  readonly title: string;
  /** The wider value. The empty value is never asked for. */
  widen(value: string): string;
}

/** A value of a column and the rows that have it. */
export interface ValueCount {
  readonly value: string;
  readonly rows: number;
}

const EXACT: Level = { title: "as it is", widen: (value) => value };
export const TOP: Level = { title: "suppressed", widen: () => SUPPRESSED };

/** Years from which everybody is in one band. */
const OLDEST = 90;

const ageBands = (years: number): Level => ({
  title: `bands of ${years} years`,
  widen: (value) => {
    const age = readAge(value);
    if (age === undefined) return SUPPRESSED;
    const low = Math.floor(Math.min(age, OLDEST) / years) * years;
    return low + years > OLDEST ? `${low} and over` : `${low} to ${low + years - 1}`;
  },
});

const period = (title: string, isMonthFirst: boolean, write: (year: number, month?: number) => string): Level => ({
  title,
  widen: (value) => {
    const date = readDate(value, isMonthFirst);
    return date ? write(date.year, date.month) : SUPPRESSED;
  },
});

function dateLevels(values: readonly ValueCount[]): Level[] {
  const isMonthFirst = areMonthFirst(values.map(({ value }) => value));
  const floor = (year: number, step: number): number => Math.floor(year / step) * step;
  return [
    period("month", isMonthFirst, (year, month) =>
      month === undefined ? SUPPRESSED : `${year}-${String(month).padStart(2, "0")}`,
    ),
    period("year", isMonthFirst, (year) => String(year)),
    period("5 years", isMonthFirst, (year) => `${floor(year, 5)} to ${floor(year, 5) + 4}`),
    period("decade", isMonthFirst, (year) => `${floor(year, 10)}s`),
  ];
}

/** Share of the rows whose place must be known for regions to say something. */
const KNOWN_PLACES = 0.5;

function placeLevels(values: readonly ValueCount[], common: readonly Level[]): readonly Level[] {
  let known = 0;
  let rows = 0;
  for (const { value, rows: count } of values) {
    rows += count;
    if (regionOf(value) !== undefined) known += count;
  }
  if (known < rows * KNOWN_PLACES) return common;
  return [
    { title: "region", widen: (value) => regionOf(value) ?? OTHER },
    { title: "part of the country", widen: (value) => areaOf(value) ?? OTHER },
  ];
}

/** Rows that a value must have to stay, as a share of all. */
const COMMON = 0.01;

/** Values that many rows have stay, the others become one. None where all values are common, or hardly any. */
function commonLevels(values: readonly ValueCount[], k: number): readonly Level[] {
  const rows = values.reduce((sum, value) => sum + value.rows, 0);
  const least = Math.max(k, rows * COMMON);
  const common = new Set(values.filter((value) => value.rows >= least).map(({ value }) => value));
  if (common.size < 2 || common.size === values.length) return [];
  const title = `values of fewer than ${Math.ceil(least)} rows joined`;
  return [{ title, widen: (value) => (common.has(value) ? value : OTHER) }];
}

/** Ranges that a column of numbers is parted into, at most, by each step. */
const RANGES = [20, 5] as const;

function numberLevels(values: readonly ValueCount[]): Level[] {
  const numbers = values.flatMap(({ value }) => readNumber(value) ?? []);
  if (numbers.length < 2) return [];
  const least = numbers.reduce((a, b) => Math.min(a, b));
  const most = numbers.reduce((a, b) => Math.max(a, b));
  const areWhole = numbers.every((number) => Number.isInteger(number));
  const widths: number[] = [];
  for (const ranges of RANGES) {
    const width = niceWidth((most - least) / ranges, areWhole);
    // A range of one step lies within one of the next.
    const last = widths.at(-1);
    widths.push(last === undefined ? width : Math.ceil(width / last - 1e-9) * last);
  }
  return widths.filter((width) => width > (areWhole ? 1 : 0)).map((width) => rangesOf(width, areWhole));
}

/** The least of 1, 2, 5, 10, 20, … that is not less. */
function niceWidth(width: number, areWhole: boolean): number {
  if (width <= 0) return areWhole ? 1 : 0;
  const power = 10 ** Math.floor(Math.log10(width));
  const nice = ([1, 2, 5, 10].find((step) => step * power >= width - 1e-9) ?? 10) * power;
  return areWhole ? Math.max(1, nice) : nice;
}

function rangesOf(width: number, areWhole: boolean): Level {
  const digits = Math.max(0, Math.ceil(-Math.log10(width)));
  return {
    title: `ranges of ${width.toFixed(digits)}`,
    widen: (value) => {
      const number = readNumber(value);
      if (number === undefined) return SUPPRESSED;
      const low = Math.floor(number / width + 1e-9) * width;
      return areWhole
        ? `${low} to ${low + width - 1}`
        : `${low.toFixed(digits)} to under ${(low + width).toFixed(digits)}`;
    },
  };
}

/** All steps of a column, the first of which changes nothing and the last of which suppresses all. */
export function levelsOf(kind: QuasiKind, values: readonly ValueCount[], k: number): readonly Level[] {
  return [EXACT, ...stepsOf(kind, values, k), TOP];
}

function stepsOf(kind: QuasiKind, values: readonly ValueCount[], k: number): readonly Level[] {
  switch (kind) {
    case "age":
      return [5, 10, 20].map(ageBands);
    case "date":
      return dateLevels(values);
    case "place":
      return placeLevels(values, commonLevels(values, k));
    case "number":
      return numberLevels(values);
    case "category":
      return commonLevels(values, k);
  }
}
