/** Of which sex a given name says somebody is. */
import { describe, expect, it } from "vitest";
import { FEMALE_NAMES, MALE_NAMES } from "../../../src/redaction/sexed-names.js";
import { sexOfName } from "../../../src/redaction/sexes.js";

describe("the sex of a name", () => {
  it.each([
    ["Rosa Tulloch", "female"],
    ["Mr. Edwin Tulloch", "male"],
    ["TULLOCH, Edwin", "male"],
    ["Zoë Tulloch", "female"],
    ["Robin Tulloch", undefined],
    ["R. Tulloch", undefined],
    ["Charles", undefined],
  ])("of %s is %s", (name, sex) => {
    expect(sexOfName(name)).toBe(sex);
  });

  it("is told by no name of both lists", () => {
    const male = new Set(MALE_NAMES.trim().split(/\s+/));
    expect(
      FEMALE_NAMES.trim()
        .split(/\s+/)
        .filter((name) => male.has(name)),
    ).toEqual([]);
  });
});
