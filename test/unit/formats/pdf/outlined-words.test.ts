/** Words that are drawn as outlines on a page of text are read as a small picture is. */
import { describe, expect, it } from "vitest";
import { pdf } from "../../../../src/formats/pdf.js";
import { OpenPdf } from "../../../../src/formats/pdf/open-pdf.js";
import { findOutlinedWords } from "../../../../src/formats/pdf/outlined-words.js";
import { listObjects } from "../../../../src/formats/pdf/page-objects.js";
import { bar, line, smallPdf } from "../../../support/small-pdf.js";
import { extractPage, oneWord } from "./one-word.js";

const SAID = "The file was closed in March. ".repeat(5).trim();
const TOLD = "shapes on page 1 that may be words were not read";

/** Outlines as those of letters of 10 points by 14, beside each other from `x` on; each with one bow more than the one before. */
const letters = (x: number, y: number, count: number, isEqual = false): string =>
  Array.from({ length: count }, (_, i) => {
    const left = x + 12 * i;
    const bows = Array.from({ length: isEqual ? 3 : 3 + i }, (__, k) => {
      const side = k % 2 === 0 ? left + 10 : left;
      return `${[left + 5, y + 14, side, y + 10, side, y + 4].map(String).join(" ")} c ${String(left + 5)} ${String(y)} l`;
    });
    return `${String(left)} ${String(y)} m ${bows.join(" ")} h f\n`;
  }).join("");

const page = (drawn: string): Uint8Array => smallPdf({ content: line(20, 700, SAID) + drawn });

async function findIn(drawn: string): Promise<number> {
  const opened = await OpenPdf.open(page(drawn), [], "extract");
  try {
    return opened.withPage(1, (handle) => findOutlinedWords(opened, listObjects(opened, handle)).length) ?? 0;
  } finally {
    opened.close();
  }
}

describe("outlines in line", () => {
  it.each([
    ["a word", letters(72, 500, 6), 1],
    ["a word that runs upwards", `q 0 1 -1 0 500 72 cm ${letters(0, 0, 6)}Q\n`, 1],
    ["two words far apart", letters(72, 500, 4) + letters(300, 500, 4), 2],
    ["dots that are all alike", letters(72, 500, 6, true), 0],
    ["a mark alone", letters(72, 500, 1), 0],
    ["bars of a chart", [0, 1, 2, 3, 4].map((i) => bar(72 + 14 * i, 500, 10, 12 + 4 * i)).join(""), 0],
    ["a drawing higher than letters", `q 10 0 0 10 0 -4500 cm ${letters(7, 500, 4)}Q\n`, 0],
  ])("%s", async (_, drawn, count) => {
    expect(await findIn(drawn)).toBe(count);
  });
});

describe("a page of text with a word in outlines", () => {
  it("says what is recognised there", async () => {
    expect(await extractPage(page(letters(72, 500, 6)), oneWord("Ramkissoon"))).toEqual({
      texts: [SAID, "Ramkissoon"],
      problems: [],
    });
  });

  it("says no more where no word is recognised", async () => {
    expect(await extractPage(page(letters(72, 500, 6)), oneWord(""))).toEqual({ texts: [SAID], problems: [] });
  });

  it("is told of without recognition", async () => {
    expect((await extractPage(page(letters(72, 500, 6)))).problems).toEqual([TOLD]);
  });

  it("is proved by what it shows", async () => {
    const texts: string[] = [];
    for await (const { text } of pdf.residue(page(letters(72, 500, 6)), oneWord("Ramkissoon", Infinity)))
      texts.push(text);
    expect(texts).toContain("Ramkissoon");
  });

  it("is not told of where the word is painted over", async () => {
    expect((await extractPage(page(letters(72, 500, 6) + bar(60, 490, 200, 40, "1 g")))).problems).toEqual([]);
  });
});
