/** The signs that an item gets on: a long step without them is taken for one that hangs, on a machine that is slow. */
import { PDFDocument, StandardFonts } from "@cantoo/pdf-lib";
import { beforeAll, describe, expect, it } from "vitest";
import { detect } from "../../../src/detection/detect.js";
import type { Edit, RedactContext } from "../../../src/formats/format.js";
import { pdf } from "../../../src/formats/pdf.js";
import { MemoryContent } from "../../../src/pipeline/content.js";
import { buildTools } from "../../../src/pipeline/examiner.js";
import { Marker } from "../../../src/redaction/marks.js";
import { planRedaction } from "../../../src/redaction/plan.js";
import { ValueIndex } from "../../../src/redaction/search.js";
import { findSurvivors } from "../../../src/redaction/verify.js";
import { plainDocument } from "../../../src/text/document.js";
import { EXAMINING } from "../../support/examining.js";

let beats = 0;
const gotOn = (): void => void beats++;

/** How often the work beats. */
async function beatsDuring(work: () => unknown): Promise<number> {
  const before = beats;
  await work();
  return beats - before;
}

describe("the examination of texts", () => {
  const tools = buildTools(EXAMINING, gotOn);
  const examine = (...texts: readonly string[]): Promise<number> =>
    beatsDuring(() =>
      detect(
        texts.map((text) => plainDocument(text)),
        tools.detectors,
        tools.detect,
      ),
    );

  it("beats with every detector and with every text", async () => {
    const one = await examine("The road was mended.");
    expect(one).toBeGreaterThan(tools.detectors.detectors.length);
    expect(await examine(...Array.from({ length: 20 }, () => "The road was mended."))).toBe(20 * one);
  });

  it("beats with every stretch of one long text", async () => {
    const line = "Mr. Kelvin Ramkissoon of 14 Mucurapo Road wrote again to the office.\n";
    const short = await examine(line);
    const words = 3 * 8_192;
    // Each word is looked at twice: whether it is worth reading, and when it is read.
    expect((await examine(line.repeat(Math.ceil(words / 12)))) - short).toBeGreaterThanOrEqual(2 * 2);
  });
});

describe("the redaction of a long document", () => {
  const PAGES = 40;
  const LINE = "Written by Kelvin Ramkissoon";
  const NAME = { start: LINE.indexOf("Kelvin"), end: LINE.length };
  const context: RedactContext = { passwords: [], signal: new AbortController().signal, gotOn };
  const edits: Edit[] = Array.from({ length: PAGES }, (_, i) => ({ part: `page ${i + 1}`, ...NAME, mark: "[name]" }));
  let bytes: Uint8Array;

  beforeAll(async () => {
    const document = await PDFDocument.create();
    const font = await document.embedFont(StandardFonts.Helvetica);
    for (let page = 0; page < PAGES; page++) document.addPage().drawText(LINE, { x: 50, y: 700, font, size: 12 });
    bytes = await document.save();
  });

  it("beats with every page that is planned, edited and compared", async () => {
    const redact = (): unknown => pdf.redact?.(new MemoryContent(bytes), edits, [], context);
    expect(await beatsDuring(redact)).toBe(3 * PAGES);
  });

  it("beats with every text whose removals are planned", async () => {
    const judged = Array.from({ length: PAGES }, () => ({ document: plainDocument(LINE), detections: [] }));
    const plan = (): unknown =>
      planRedaction(judged, new Marker("label", ""), { seeds: [], isShared: () => false, gotOn });
    expect(await beatsDuring(plan)).toBe(PAGES);
  });

  it("beats with every page that is looked through for what hides", async () => {
    const inspect = async (): Promise<void> => {
      for await (const found of pdf.inspect?.(new MemoryContent(bytes), context) ?? []) expect(found).toBeDefined();
    };
    expect(await beatsDuring(inspect)).toBeGreaterThanOrEqual(PAGES);
  });

  it("beats with every part in which values are looked for", async () => {
    const nothing = new ValueIndex();
    let parts = 0;
    for await (const { text } of pdf.residue(bytes)) if (text.length > 0) parts++;
    const search = (): unknown =>
      findSurvivors(pdf, bytes, { removed: nothing, fragments: nothing, kept: nothing }, undefined, gotOn);
    expect(await beatsDuring(search)).toBeGreaterThanOrEqual(parts + PAGES);
  });

  it("has every page read once by the second reader, however many there are", async () => {
    const places: string[] = [];
    for await (const { place } of pdf.residue(bytes)) if (place.startsWith("page ")) places.push(place);
    expect(places).toEqual(Array.from({ length: PAGES }, (_, i) => `page ${i + 1}`));
  });
});
