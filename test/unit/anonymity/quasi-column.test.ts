import { describe, expect, it } from "vitest";
import { quasiKindOf } from "../../../src/anonymity/quasi-column.js";

describe("the kind of a column", () => {
  it.each([
    ["age", [], "age"],
    ["Village", [], "place"],
    ["dateOfBirth", [], "date"],
    ["date_of_visit", [], "date"],
    ["SEX", [], "category"],
    ["Job Title", [], "category"],
    ["No. of children", [], "number"],
    ["col_7", ["AGE"], "age"],
    ["lives", ["ADDRESS"], "place"],
    ["works as", ["EMPLOYMENT"], "category"],
  ] as const)("%s %j is %s", (name, types, kind) => {
    expect(quasiKindOf(name, types)).toBe(kind);
  });

  it.each([
    ["name", []],
    ["school no", []],
    ["remarks", []],
    ["diagnosis", ["HEALTH"]],
    ["village", ["PERSON"]],
    ["balance", []],
  ] as const)("%s %j is none", (name, types) => {
    expect(quasiKindOf(name, types)).toBeUndefined();
  });
});
