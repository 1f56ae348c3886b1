import { describe, expect, it } from "vitest";
import { isHeadingOfFacts } from "../../../src/detection/headings.js";

describe("headings", () => {
  it("are words of a file's own language for every type, and headings of columns for facts", () => {
    const at = (start: number) =>
      start < 4 ? ({ start: 0, end: 4, isSyntax: true } as const) : { start: 5, end: 13, isHeading: true };
    const view = { text: "ENUM Religion", segmentAt: at };
    expect(isHeadingOfFacts(view, "PERSON", { start: 0, end: 4 })).toBe(true);
    expect(isHeadingOfFacts(view, "PERSON", { start: 5, end: 13 })).toBe(false);
    expect(isHeadingOfFacts(view, "RELIGION", { start: 5, end: 13 })).toBe(true);
  });
});
