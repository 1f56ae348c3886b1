/** Numbers whole, of which a part was found. */
import { describe, expect, it } from "vitest";
import type { FindingType } from "../../../src/core/finding-type.js";
import { wholeNumber } from "../../../src/detection/whole-number.js";

/** What is found whole where the part in «» was found. */
function wholeOf(marked: string, type: FindingType = "CASE_NUMBER"): string {
  const start = marked.indexOf("«");
  const end = marked.indexOf("»") - 1;
  const text = marked.replace(/[«»]/g, "");
  const span = wholeNumber(text, type, { start, end });
  return text.slice(span.start, span.end);
}

describe("a number", () => {
  it.each([
    ["account HDC-M-«118826» is closed", "HDC-M-118826"],
    ["our ref FS/FOI/«2024/016», of May", "FS/FOI/2024/016"],
    ["file «SV/24»/0663 was read", "SV/24/0663"],
    ["matter «DT 18» of 2022", "DT 18 of 2022"],
  ])("has the groups that are joined to it: %s", (marked, whole) => {
    expect(wholeOf(marked)).toBe(whole);
  });

  it.each([
    ["NIS/«1234567» and others", "1234567"],
    ["meeting with-«118826»", "118826"],
    ["read «118826»-based copies", "118826"],
    ["mail to a-«118826»@mail.example", "118826"],
  ])("has no label and no word with it: %s", (marked, whole) => {
    expect(wholeOf(marked)).toBe(whole);
  });

  it("is left alone where it is no code", () => {
    expect(wholeOf("AB-«868 555 0142»", "PHONE")).toBe("868 555 0142");
  });
});
