/** Reading real pictures however they lie, with the real engine. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { PDFDocument, StandardFonts } from "@cantoo/pdf-lib";
import { afterAll, describe, expect, it } from "vitest";
import { OpenPdf } from "../../../src/formats/pdf/open-pdf.js";
import { drawGrey } from "../../../src/formats/pdf/page-picture.js";
import { decodePage } from "../../../src/formats/picture/codec.js";
import { toGrey, type Grey } from "../../../src/ocr/grey.js";
import { languageFile } from "../../../src/ocr/languages.js";
import { OcrReader } from "../../../src/ocr/ocr.js";
import { turnGrey } from "../../../src/ocr/turn.js";

const FOLDER = fileURLToPath(new URL("../../../fixtures/formats/png/", import.meta.url));
const ocr = new OcrReader("auto", ["eng"]);
const note = async (): Promise<Grey> =>
  toGrey(await decodePage(new Uint8Array(readFileSync(join(FOLDER, "delivery-note.png"))), "png", 0, "extract"));

async function textOf(picture: Grey): Promise<string> {
  const { lines } = await ocr.read(picture);
  return lines.map(({ words }) => words.map(({ text }) => text).join(" ")).join("\n");
}

async function drawLines(lines: readonly string[]): Promise<Grey> {
  const document = await PDFDocument.create();
  const font = await document.embedFont(StandardFonts.TimesRoman);
  const page = document.addPage([480, 120]);
  lines.forEach((line, i) => {
    page.drawText(line, { x: 24, y: 90 - 18 * i, size: 11, font });
  });
  const pdf = await OpenPdf.open(await document.save(), [], "extract");
  try {
    const picture = pdf.withPage(1, (handle) => drawGrey(pdf, handle, 150));
    if (!picture) throw new Error("a page cannot be drawn");
    return picture;
  } finally {
    pdf.close();
  }
}

const TEXT = [
  "Delivery note 5582031",
  "Received by Winston Ramcharan",
  "Goods: window frames, twelve panels",
  "Depot: Chaguanas Industrial Estate",
].join("\n");

describe("reading a picture", () => {
  afterAll(() => ocr.close());

  it.each([0, 1, 2, 3] as const)("reads it after %i right angles", async (quarters) => {
    expect(await textOf(turnGrey(await note(), { quarters, skew: 0 }))).toBe(TEXT);
  });

  it.each([-3, 2, 5])("reads it askew by %i degrees", async (degrees) => {
    expect(await textOf(turnGrey(await note(), { quarters: 0, skew: (degrees * Math.PI) / 180 }))).toBe(TEXT);
  });

  it("leaves a picture as it lies on which nothing is written", async () => {
    // Bars from top to bottom look like lines of a page that lies on its side.
    const [width, height] = [700, 330];
    const pixels = new Uint8Array(width * height).fill(255);
    for (let x = 80; x < 600; x += 14) for (let y = 80; y < 250; y++) pixels.fill(0, y * width + x, y * width + x + 5);
    expect((await ocr.read({ width, height, pixels })).turn.quarters).toBe(0);
  });

  it("tells where words stand", async () => {
    const { lines } = await ocr.read(await note());
    const name = lines.flatMap(({ words }) => words).find(({ text }) => text === "Ramcharan");
    expect(name?.confidence).toBeGreaterThan(0.8);
    expect(name?.box.x0).toBeGreaterThan(240);
    expect(name?.box.x1).toBeLessThan(480);
  });

  it("reads long words that no dictionary has", async () => {
    const fields = "SG10463,Charles,Grant,161362468,714457808,Driver,6890.00,33.00,NUGFW";
    expect(
      await textOf(await drawLines(["Staff of the depot, as of April:", fields, "Checked by the clerk"])),
    ).toContain(fields);
  });

  it("tells of ink that is no writing, and not of rules", async () => {
    const { width, height, pixels } = await note();
    const drawn = pixels.slice();
    for (let x = 20; x < width - 20; x++) drawn[(height - 6) * width + x] = 0;
    for (let i = 0; i < 110; i++)
      for (let t = 0; t < 4; t++) drawn[(150 + Math.round(30 * Math.sin(i / 9)) + t) * width + 620 + i] = 0;
    const { unread } = await ocr.read({ width, height, pixels: drawn });
    expect(unread).toHaveLength(1);
    expect(unread[0]?.x0).toBeGreaterThan(600);
  });

  it("says nothing of blank paper", async () => {
    const blank = { width: 300, height: 200, pixels: new Uint8Array(60_000).fill(250) };
    expect(await ocr.read(blank)).toMatchObject({ lines: [], unread: [] });
  });

  it("knows which languages are installed", () => {
    expect(languageFile("eng")).toMatch(/eng\.traineddata\.gz$/);
    expect(languageFile("xyz")).toBeUndefined();
    expect(languageFile("../eng")).toBeUndefined();
  });
});
