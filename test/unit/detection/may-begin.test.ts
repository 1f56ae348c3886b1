import { describe, expect, it } from "vitest";
import { mayBegin } from "../../../src/detection/may-begin.js";

describe("mayBegin", () => {
  const dose = /[ :]{1,2}\d{1,3} ?mg/y;

  it("lets pass a place whose first characters fit", () => {
    expect(mayBegin(dose, "metformin 500 mg", 9)).toBe(true);
  });

  it("refuses a place where another character stands", () => {
    expect(mayBegin(dose, "metformin, 500 mg", 9)).toBe(false);
  });

  it("refuses the end of the text to what needs a character", () => {
    expect(mayBegin(dose, "metformin", 9)).toBe(false);
  });

  it("lets pass every place for an expression that may match nothing", () => {
    expect(mayBegin(/\d*/y, "metformin, x", 9)).toBe(true);
  });
});
