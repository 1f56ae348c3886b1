import { describe, expect, it } from "vitest";
import { levelsOf } from "../../../src/anonymity/levels.js";
import type { QuasiKind } from "../../../src/anonymity/quasi-column.js";

const ways = (kind: QuasiKind, values: readonly string[], value: string): string[] =>
  levelsOf(
    kind,
    values.map((one) => ({ value: one, rows: 10 })),
    2,
  ).map((level) => level.widen(value));

describe("steps", () => {
  it.each([
    ["37", ["37", "35 to 39", "30 to 39", "20 to 39", "*"]],
    ["8 months", ["8 months", "0 to 4", "0 to 9", "0 to 19", "*"]],
    ["94 yrs", ["94 yrs", "90 and over", "90 and over", "80 and over", "*"]],
    ["unknown", ["unknown", "*", "*", "*", "*"]],
  ])("of an age of %s", (age, expected) => {
    expect(ways("age", [age], age)).toEqual(expected);
  });

  it.each([
    ["1987-05-23", "1987-05"],
    ["23/05/1987", "1987-05"],
    ["23 May 1987", "1987-05"],
    ["May 23rd, 1987", "1987-05"],
    ["23-May-87", "1987-05"],
    ["1987-05-23 14:02:11", "1987-05"],
  ])("of the date %s", (date, month) => {
    expect(ways("date", [date], date)).toEqual([date, month, "1987", "1985 to 1989", "1980s", "*"]);
  });

  it("of a village by its region and part of the country, however it is written", () => {
    expect(ways("place", ["Mt. Hope"], "Mt. Hope")).toEqual([
      "Mt. Hope",
      "San Juan-Laventille",
      "North-west Trinidad",
      "*",
    ]);
    expect(ways("place", ["Couva"], "LP 12 Main Road, COUVA, Trinidad")[1]).toBe("Couva-Tabaquite-Talparo");
  });

  it("of places that are not known joins the rare ones", () => {
    const values = [
      { value: "Ingham", rows: 40 },
      { value: "Tully", rows: 40 },
      { value: "Abergowrie", rows: 1 },
    ];
    const levels = levelsOf("place", values, 5);
    expect(levels.map((level) => [level.widen("Ingham"), level.widen("Abergowrie")])).toEqual([
      ["Ingham", "Abergowrie"],
      ["Ingham", "other"],
      ["*", "*"],
    ]);
  });

  it("of whole numbers and of sums by ranges, the wide ones made of narrow ones", () => {
    expect(ways("number", ["0", "990"], "137")).toEqual(["137", "100 to 149", "0 to 199", "*"]);
    expect(ways("number", ["$0.50", "$99.50"], "$13.75")).toEqual(["$13.75", "10 to under 15", "0 to under 20", "*"]);
  });
});
