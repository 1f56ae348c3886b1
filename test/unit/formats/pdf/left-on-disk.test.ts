/** Documents that are read where they lie say what they say in memory. */
import { PDFRawStream } from "@cantoo/pdf-lib";
import { describe, expect, it } from "vitest";
import type { DocumentBytes } from "../../../../src/formats/pdf/document-source.js";
import { leaveStreams, loadObjects, unpackStream } from "../../../../src/formats/pdf/object-graph.js";
import { OpenPdf } from "../../../../src/formats/pdf/open-pdf.js";
import { readGlyphs } from "../../../../src/formats/pdf/page-glyphs.js";
import { line, smallPdf } from "../../../support/small-pdf.js";

const BYTES = smallPdf({ content: line(72, 700, "Ngozi Baptiste") });
/** Nothing but parts of it can be had. */
const FILE = {
  length: BYTES.length,
  readInto: (target: Uint8Array, at: number): number => {
    const part = BYTES.subarray(at, at + target.length);
    target.set(part);
    return part.length;
  },
};

async function textOf(bytes: DocumentBytes): Promise<string> {
  const pdf = await OpenPdf.open(bytes, [], "extract");
  try {
    const glyphs = pdf.withPage(1, (page) => readGlyphs(pdf, page));
    return String.fromCodePoint(...(glyphs?.unicode ?? []));
  } finally {
    pdf.close();
  }
}

describe("a document that lies on a disk", () => {
  it("is read by parts", async () => {
    expect(await textOf(FILE)).toBe("Ngozi Baptiste");
  });

  it("is read again when the engine has let go of it", async () => {
    const pdf = await OpenPdf.open(FILE, [], "extract");
    try {
      const read = (): number | undefined => pdf.withPage(1, (page) => readGlyphs(pdf, page).count);
      const first = read();
      pdf.loadAnew();
      expect([first, read()]).toEqual([14, 14]);
    } finally {
      pdf.close();
    }
  });

  it("is told to be cut off where it is", async () => {
    const cut = { ...FILE, length: 200 };
    await expect(textOf(cut)).rejects.toMatchObject({ code: "truncated" });
  });

  it("has its streams read where they lie", async () => {
    const bytes = BYTES.slice();
    const objects = await loadObjects(bytes);
    leaveStreams(objects, bytes, FILE);
    bytes.fill(0);
    const streams = objects.enumerateIndirectObjects().flatMap(([, one]) => (one instanceof PDFRawStream ? [one] : []));
    const programs = streams.map((one) => Buffer.from(unpackStream(one) ?? []).toString("latin1"));
    expect(programs.join("\n")).toContain("Ngozi Baptiste");
  });
});
