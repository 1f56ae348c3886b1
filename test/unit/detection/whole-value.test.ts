/** Values whole, of which a part was found. */
import { describe, expect, it } from "vitest";
import type { FindingType } from "../../../src/core/finding-type.js";
import { wholeValue } from "../../../src/detection/whole-value.js";

/** What is found whole where the part in «» was found. */
function wholeOf(marked: string, type: FindingType = "CASE_NUMBER"): string {
  const start = marked.indexOf("«");
  const end = marked.indexOf("»") - 1;
  const text = marked.replace(/[«»]/g, "");
  const span = wholeValue(text, type, { start, end });
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

  it.each<[string, FindingType, string]>([
    ["ring «022 614 088» 1, after tea", "PHONE", "022 614 088 1"],
    ["born «1989»-07-04,", "DATE_OF_BIRTH", "1989-07-04"],
    ["is @«kez.vosper».7, who", "HANDLE", "kez.vosper.7"],
    ["drives «PBZ 3» 3 8 1.", "VEHICLE_REG", "PBZ 3 3 8 1"],
  ])("of another kind has its last figures: %s", (marked, type, whole) => {
    expect(wholeOf(marked, type)).toBe(whole);
  });

  it.each<[string, FindingType]>([
    ["AB-«868 555 0142»", "PHONE"],
    ["ring «868 555 0142» 12 Mango Street", "PHONE"],
    ["ring «868 555 0142» 10 am", "PHONE"],
    ["born «4/7/1989», 12 of them", "DATE_OF_BIRTH"],
  ])("of another kind takes nothing else along: %s", (marked, type) => {
    expect(wholeOf(marked, type)).toBe(/«(.*)»/.exec(marked)?.[1]);
  });
});

describe("a name", () => {
  it.each([
    ["to «KWAK Jae»-won, who", "KWAK Jae-won"],
    ["to Heaven-«Leigh Quow», who", "Heaven-Leigh Quow"],
    ["signed «A.D».P. today", "A.D.P."],
    ['08:30,"«BAPTISTE», WEDNESDAY",DP', "BAPTISTE, WEDNESDAY"],
  ])("has its other half: %s", (marked, whole) => {
    expect(wholeOf(marked, "PERSON")).toBe(whole);
  });

  it.each([
    "a «Persad»-led team",
    "see «Lal-Anil»-leave.xlsx",
    "an Ex-«Persad» man",
    "«BAPTISTE», Wednesday was wet",
    "by «A. Ali». He left",
  ])("takes no other words along: %s", (marked) => {
    expect(wholeOf(marked, "PERSON")).toBe(/«(.*)»/.exec(marked)?.[1]);
  });
});
