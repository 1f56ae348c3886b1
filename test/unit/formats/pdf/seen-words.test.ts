/** Recognition knows where words end, however near the next one stands. */
import { expect, it } from "vitest";
import { readPageText } from "../../../../src/formats/pdf/page-text.js";
import { toGlyphs } from "../../../../src/formats/pdf/seen-page.js";
import type { ReadWord } from "../../../../src/ocr/lines.js";

const LETTER = 10;
/** Between letters and between words: a page that is set tightly. */
const APART = 5;

function readLine(text: string): string {
  let at = 0;
  const words = text.split(" ").map((word): ReadWord => {
    const symbols = [...word].map((letter) => {
      const box = { x0: at, y0: 0, x1: at + LETTER, y1: 20 };
      at += LETTER + APART;
      return { text: letter, box };
    });
    return {
      text: word,
      confidence: 0.9,
      symbols,
      box: { x0: symbols[0]?.box.x0 ?? 0, y0: 0, x1: at - APART, y1: 20 },
    };
  });
  const line = { words, baseline: 16, height: 20, endsParagraph: true };
  const glyphs = toGlyphs([line], ({ x0, y0, x1, y1 }) => ({ left: x0, right: x1, bottom: -y1, top: -y0 }));
  return readPageText(glyphs, 1).text;
}

it("keeps words apart that recognition has parted", () => {
  expect(readLine("I am not the Permanent Secretary")).toBe("I am not the Permanent Secretary");
});
