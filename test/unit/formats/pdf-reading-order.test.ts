import { PDFDocument, StandardFonts } from "@cantoo/pdf-lib";
import { describe, expect, it } from "vitest";
import { pdf } from "../../../src/formats/pdf.js";
import { extractAll } from "./harness.js";

/** A page on which the words are drawn in the order given: text, x, y. */
async function draw(words: readonly (readonly [string, number, number])[]): Promise<Uint8Array> {
  const document = await PDFDocument.create({ updateMetadata: false });
  const font = await document.embedFont(StandardFonts.Helvetica);
  const page = document.addPage([595, 842]);
  for (const [text, x, y] of words) page.drawText(text, { x, y, size: 11, font });
  return document.save();
}

async function readPage(words: readonly (readonly [string, number, number])[]): Promise<string[]> {
  const { documents } = await extractAll(pdf, await draw(words));
  const body = documents.find(({ surface }) => surface === "body")?.text ?? "";
  return body.split("\n").map((line) => line.replace(/\s+/g, " ").trim());
}

describe("the order in which a page is read", () => {
  it("puts values that were drawn after the form behind their labels", async () => {
    const lines = await readPage([
      ["Name:", 50, 700],
      ["Phone:", 300, 700],
      ["Date of birth:", 50, 670],
      ["Rani", 90, 700],
      ["868-622-1234", 345, 700],
      ["4 May 1980", 130, 670],
    ]);
    expect(lines).toEqual(["Name: Rani Phone: 868-622-1234", "Date of birth: 4 May 1980"]);
  });

  it("leaves columns as they are drawn", async () => {
    const lines = await readPage([
      ["The first column", 50, 700],
      ["goes on here.", 50, 685],
      ["The second column", 300, 700],
      ["stands beside it.", 300, 685],
    ]);
    expect(lines).toEqual(["The first column", "goes on here.", "The second column", "stands beside it."]);
  });
});
