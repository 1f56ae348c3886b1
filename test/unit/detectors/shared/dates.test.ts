import { describe, expect, it } from "vitest";
import { DATE, isBirthDate, isRealDate, readDate } from "../../../../detectors/shared/dates.js";

const WHOLE = new RegExp(`^(?:${DATE})$`);

describe("dates", () => {
  it.each([
    ["14/06/1978", 1978, 6, 14],
    ["1978-06-14", 1978, 6, 14],
    ["14 June 1978", 1978, 6, 14],
    ["14-Jun-78", 1978, 6, 14],
    ["June 14th, 1978", 1978, 6, 14],
    ["8.8.62", 1962, 8, 8],
    ["09 / 04 / 1974", 1974, 4, 9],
    ["the 14th of March 1978", 1978, 3, 14],
    ["1l May l967", 1967, 5, 11],
    ["06/14/1978", 1978, 6, 14],
  ] as const)("%s is read", (text, year, month, day) => {
    expect(WHOLE.test(text)).toBe(true);
    expect(readDate(text)).toEqual({ year, month, day });
  });

  it.each(["31/02/1990", "32/01/1990", "45/45/1990"])("%s is no day", (text) => {
    expect(readDate(text)).toBeUndefined();
  });

  it("knows leap years", () => {
    expect(isRealDate({ year: 2000, month: 2, day: 29 })).toBe(true);
    expect(isRealDate({ year: 1900, month: 2, day: 29 })).toBe(false);
  });

  it.each([
    ["19550922", true],
    ["19551322", false],
    ["18550922", false],
    ["1955092", false],
  ] as const)("%s as a birth date: %s", (text, expected) => {
    expect(isBirthDate(text)).toBe(expected);
  });
});
