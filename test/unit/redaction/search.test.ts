import { describe, expect, it } from "vitest";
import { foldValue } from "../../../src/redaction/fold.js";
import { needleOf, reverseNeedle, ValueIndex } from "../../../src/redaction/search.js";
import type { FindingType } from "../../../src/core/finding-type.js";
import { startCpuClock } from "../../support/cpu-time.js";

function found(value: string, type: FindingType, text: string): string[] {
  const index = new ValueIndex();
  const needle = needleOf(value, type);
  if (needle) index.add(needle);
  return [...index.find(text)].map(({ start, end }) => text.slice(start, end));
}

describe("folding", () => {
  it.each([
    ["Ａｎｉｌ", "anil"],
    ["Renée O’Brien-Ali", "reneeobrienali"],
    ["Аnіl", "anil"],
    ["Ram\u00adki\u200bssoon", "ramkissoon"],
    ["٤٤٩-87", "44987"],
    ["ﬁeld", "field"],
  ])("reads %j as %j", (text, folded) => {
    expect(foldValue(text)).toBe(folded);
  });
});

describe("searching for values", () => {
  it.each([
    ["Anil Ramkissoon", "PERSON", "by ANIL  RAMKISSOON today", ["ANIL  RAMKISSOON"]],
    ["Anil Ramkissoon", "PERSON", "Anil\r\n> Ramkissoon", ["Anil\r\n> Ramkissoon"]],
    ["Anil Ramkissoon", "PERSON", "/users/AnilRamkissoon/", ["AnilRamkissoon"]],
    ["110-4471982", "SOCIAL_INSURANCE_ID", "no 1104471982.", ["1104471982"]],
    ["110-4471982", "SOCIAL_INSURANCE_ID", "NIS1104471982", ["1104471982"]],
    ["110-4471982", "SOCIAL_INSURANCE_ID", "91104471982", []],
    ["Ali", "PERSON", "Ali, ALI and Alice's alias", ["Ali", "ALI"]],
    ["Grant", "PERSON", "a grant for Grant", ["Grant"]],
    ["PCX 4471", "VEHICLE_REG", "pcx-4471 and PCX44712", ["pcx-4471"]],
    ["1042", "EMPLOYEE_ID", "room 1042", []],
    ["a.ali@example.tt", "EMAIL", "A.ALI@EXAMPLE.TT", ["A.ALI@EXAMPLE.TT"]],
  ] as const)("finds %s (%s) in %j", (value, type, text, expected) => {
    expect(found(value, type, text)).toEqual(expected);
  });

  it.each([
    ["\0E\0R\0U", ["E\0R\0U"]],
    ["b\0y\0 \0E\0r\0u\0.\0", ["E\0r\0u"]],
    ["Mark\0Eru\0Rose", ["Eru"]],
    ["\0E\0R\0U\0Q", []],
    ["Q\0E\0R\0U\0", []],
  ])("tells the ends of words of two bytes a letter in %j", (text, expected) => {
    expect(found("Eru", "PERSON", text)).toEqual(expected);
  });

  it("takes digits far apart for different numbers", () => {
    expect(found("4471982", "TAX_ID", "447 and then 1982")).toEqual([]);
  });

  it("finds what is written backwards", () => {
    const index = new ValueIndex();
    const needle = needleOf("Anil Ramkissoon", "PERSON");
    if (needle) index.add(reverseNeedle(needle));
    expect([...index.find("noossikmaR linA")]).toHaveLength(1);
  });

  it("takes the longest of several values that begin alike", () => {
    const index = new ValueIndex();
    for (const value of ["Anil Ram", "Anil Ramkissoon"]) {
      const needle = needleOf(value, "PERSON");
      if (needle) index.add(needle);
    }
    expect([...index.find("Anil Ramkissoon")].map(({ needle }) => needle.value)).toEqual(["Anil Ramkissoon"]);
  });

  it("searches a hostile text in linear time", () => {
    const seconds = startCpuClock();
    expect(found("aaab aaab", "PERSON", "a".repeat(200_000))).toEqual([]);
    expect(found("11111112", "TAX_ID", "1 ".repeat(100_000))).toEqual([]);
    expect(seconds()).toBeLessThan(10);
  });
});
