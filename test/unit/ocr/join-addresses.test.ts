/** The engine parts e-mail addresses at their sign. */
import { expect, it } from "vitest";
import { joinAddresses } from "../../../src/ocr/join-addresses.js";

/** A line of words, each ten pixels a letter, with so many pixels before it. */
function lineOf(...words: (readonly [apart: number, text: string])[]): Parameters<typeof joinAddresses>[0] {
  let at = 0;
  const placed = words.map(([apart, text], i) => {
    at += apart;
    const box = { x0: at, y0: 0, x1: at + 10 * text.length, y1: 20 };
    at = box.x1;
    return { text, confidence: 0.9 - i / 10, box, symbols: [...text].map((letter) => ({ text: letter, box })) };
  });
  return { words: placed, baseline: 16, height: 20, endsParagraph: false };
}

const textsOf = (line: ReturnType<typeof lineOf>): string[] => joinAddresses(line).words.map(({ text }) => text);

it("joins what is parted at the sign of an address", () => {
  expect(textsOf(lineOf([0, "to"], [8, "mary_r"], [4, "@mail.example"], [9, "today"]))).toEqual([
    "to",
    "mary_r@mail.example",
    "today",
  ]);
  expect(textsOf(lineOf([0, "mary@"], [5, "mail.example"]))).toEqual(["mary@mail.example"]);
  const [word] = joinAddresses(lineOf([0, "mary"], [4, "@mail.example"])).words;
  expect(word).toMatchObject({ confidence: 0.8, box: { x0: 0, y0: 0, x1: 174, y1: 20 } });
  expect(word?.symbols.map(({ text }) => text).join("")).toBe("mary@mail.example");
});

it("joins what is parted as far as words are, since the engine takes the sign for narrower than it is", () => {
  expect(textsOf(lineOf([0, "Cc:"], [8, "a.lee"], [11, "@mail.example"]))).toEqual(["Cc:", "a.lee@mail.example"]);
  expect(textsOf(lineOf([0, "a.lee"], [9, "@"], [9, "mail.example"]))).toEqual(["a.lee@mail.example"]);
});

it("leaves apart what stands apart, and signs that are no address", () => {
  expect(textsOf(lineOf([0, "write"], [20, "@mail.example"]))).toHaveLength(2);
  expect(textsOf(lineOf([0, "lunch"], [4, "@noon"]))).toHaveLength(2);
  expect(textsOf(lineOf([0, "lunch"], [9, "@"], [9, "noon"]))).toHaveLength(3);
  expect(textsOf(lineOf([0, "tel:"], [4, "@mail.example"]))).toHaveLength(2);
});
