/** The second reader is made for old browsers: what it puts in the place of the platform's own functions slows the whole thread. */
import { expect, it } from "vitest";
import { pdf } from "../../../../src/formats/pdf.js";
import { line, smallPdf } from "../../../support/small-pdf.js";

const isNative = (work: unknown): boolean => String(work).includes("[native code]");

it("leaves the platform's own functions when a copy is proved", async () => {
  const texts: string[] = [];
  for await (const { text } of pdf.residue(smallPdf({ content: line(72, 700, "A word") }))) texts.push(text);
  expect(texts.join("\n")).toContain("A word");
  expect([Array.prototype.push, JSON.parse].map(isNative)).toEqual([true, true]);
});
