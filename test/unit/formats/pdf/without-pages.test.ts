/** Large documents are written without what the pages draw that are made anew. */
import { PDFDocument, PDFRawStream, StandardFonts } from "@cantoo/pdf-lib";
import { beforeAll, describe, expect, it } from "vitest";
import { loadObjects, unpackStream } from "../../../../src/formats/pdf/object-graph.js";
import { OpenPdf } from "../../../../src/formats/pdf/open-pdf.js";
import { readGlyphs } from "../../../../src/formats/pdf/page-glyphs.js";
import { saveWithoutPages } from "../../../../src/formats/pdf/without-pages.js";

const [GONE, STAYS] = ["Ngozi Baptiste", "Mei Chin"];

async function twoPages(): Promise<Uint8Array> {
  const document = await PDFDocument.create({ updateMetadata: false });
  const font = await document.embedFont(StandardFonts.Helvetica);
  for (const text of [GONE, STAYS]) document.addPage([300, 300]).drawText(text, { x: 20, y: 150, size: 12, font });
  return document.save();
}

describe("a document without one of its two pages", () => {
  let saved: Uint8Array;
  beforeAll(async () => {
    saved = await saveWithoutPages(await loadObjects(await twoPages()), new Set([1]));
  });

  it("has both, and what the other shows", async () => {
    const pdf = await OpenPdf.open(saved, [], "redact");
    try {
      const textOf = (page: number): string =>
        String.fromCodePoint(...(pdf.withPage(page, (handle) => readGlyphs(pdf, handle).unicode) ?? []));
      expect([1, 2].map(textOf)).toEqual(["", STAYS]);
    } finally {
      pdf.close();
    }
  });

  it("holds nothing of what the page drew", async () => {
    const objects = (await loadObjects(saved)).enumerateIndirectObjects();
    const streams = objects.flatMap(([, one]) => (one instanceof PDFRawStream ? [one] : []));
    const programs = streams.map((one) => Buffer.from(unpackStream(one) ?? []).toString("latin1")).join("\n");
    const shown = (text: string): string => Buffer.from(text, "latin1").toString("hex").toUpperCase();
    expect(programs).toContain(shown(STAYS));
    expect(programs).not.toContain(shown(GONE));
  });
});
