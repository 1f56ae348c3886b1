import { describe, expect, it } from "vitest";
import { turnMisreadBack } from "../../../src/text/misread.js";
import { normalise } from "../../../src/text/normalise.js";

describe("letters that a scanner read for digits", () => {
  it.each([
    ["O41 7l3 22O", "041 713 220"],
    ["KPH 2l7O43", "KPH 217043"],
    ["731-O418", "731-0418"],
    ["$4,OOO.OO", "$4,000.00"],
    ["O6/O3/1987, 2O/O1/l9", "06/03/1987, 20/01/19"],
    ["6 4 1 - 7 O 2 6", "6 4 1 - 7 0 2 6"],
    ["PB7714O28", "PB7714028"],
  ])("%s is read as %s", (written, meant) => {
    expect(turnMisreadBack(written)).toBe(meant);
  });

  it.each([
    "SOS, BOSS, Oil, lo, Il, H2O, SO2 and vitamin B12",
    "O2 at 97, E. coli O157, 5l of oil, 100l of water",
    "in 2019 I went, phase 2 I stayed, O-1 visa, I-95",
    "aB3O4x and AKIAI5O7EXAMPLE",
  ])("%s stays", (text) => {
    expect(turnMisreadBack(text)).toBe(text);
  });

  it("takes time in proportion to the length", () => {
    for (const part of ["1O", "1 O ", "A", "1-", "O", "1O ", "I1,"]) {
      const started = performance.now();
      turnMisreadBack(`${part.repeat(200_000 / part.length)}1O`);
      expect(performance.now() - started, part).toBeLessThan(3000);
    }
  });
});

describe("dashes", () => {
  it("become hyphens within a number, and stay between words and spaced figures", () => {
    expect(normalise("868\u2013622\u20124417, PB\u20131234, 12 \u2013 14, Rio\u2013Lima").text).toBe(
      "868-622-4417, PB-1234, 12 \u2013 14, Rio\u2013Lima",
    );
  });

  it("keep the way back to the text as it stands", () => {
    const text = "a\u00ad 12\u00ad3\u20134O6";
    const clean = normalise(text);
    expect(clean.text).toBe("a 123-406");
    expect(clean.toOriginal({ start: 2, end: 9 })).toEqual({ start: 3, end: 11 });
  });
});
