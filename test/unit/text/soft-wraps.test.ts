import fc from "fast-check";
import { expect, it } from "vitest";
import { scanTextWith } from "../../../src/pipeline/scan-text.js";
import { withoutSoftWraps } from "../../../src/text/soft-wraps.js";
import { EXAMINING } from "../../support/examining.js";

const PARAGRAPH =
  "She has care of the two children since December and the household lives on about\nfive thousand a month, which the school\nand the clinic know.";

it("joins a full line within a sentence with the next", () => {
  expect(withoutSoftWraps(PARAGRAPH)).toBe(PARAGRAPH.replace("about\nfive", "about five"));
});

it.each([
  [
    "messages of a talk",
    "[12/5/25, 09:20] Roger: ok, he stays by Nadia in Freeport until she\n[12/5/25, 09:21] Pam: ok",
  ],
  ["a list", "- the first of the things that somebody wrote down here for the others\n- the second of them"],
  ["a form", "Name of the applicant and of everybody who lives in the same house\nAddress: 4 Pond St"],
  ["a table", "Baboolal, Kerwin           1042            on leave since the month of March\nCharles, Tia       1050"],
  ["sentences", "He came to the counter and said that he had waited there since seven.\nThe clerk did not"],
  ["short lines", "14 Mission Road\nFreeport\nTrinidad"],
])("keeps the lines of %s", (_, text) => {
  expect(withoutSoftWraps(text)).toBe(text);
});

it("keeps every other sign where it is", () => {
  const line = fc.string({ unit: fc.constantFrom("a", "B", " ", ",", ".", "7", ":", "é", "\n"), maxLength: 300 });
  fc.assert(
    fc.property(line, (text) => {
      const joined = withoutSoftWraps(text);
      expect(joined.length).toBe(text.length);
      for (let i = 0; i < text.length; i++)
        if (joined[i] !== text[i]) expect([text[i], joined[i]]).toEqual(["\n", " "]);
    }),
  );
});

it("finds over the end of a line what it finds within one", () => {
  const wrapped =
    "Mrs Edna Baird rang the office on Monday. She told the worker that she has been on\ndialysis since June and that her daughter is\ncoming.";
  const found = (text: string): unknown[] =>
    scanTextWith(text, "note.txt", { ...EXAMINING, values: "full" }).map(({ type, start }) => [type, start]);
  expect(found(wrapped)).toEqual(found(wrapped.replace("on\ndialysis", "on dialysis")));
});

it("finds in text with carriage returns what it finds in text without", () => {
  const text =
    "Mrs Edna Baird rang the office. She told the worker that she has been on\ndialysis since June.\nHer son has care\nof Kiara 8 and Tyrone 11.\n";
  const found = (whole: string): unknown[] =>
    scanTextWith(whole, "note.txt", { ...EXAMINING, values: "full" }).map(({ type, value }) => [
      type,
      value?.replaceAll("\r", ""),
    ]);
  expect(found(text.replaceAll("\n", "\r\n"))).toEqual(found(text));
  expect(found(text)).toContainEqual(["PERSON", "Kiara"]);
});
