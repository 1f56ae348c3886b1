/** Pages that are made anew as pictures: what is covered there is told, and what cannot be drawn as it was meant is refused. */
import { describe, expect, it } from "vitest";
import type { PageAnew, RedactContext } from "../../../../src/formats/format.js";
import { pdf } from "../../../../src/formats/pdf.js";
import type { Ocr } from "../../../../src/ocr/ocr.js";
import { line, smallPdf } from "../../../support/small-pdf.js";
import { contentOf } from "../harness.js";

/** A font whose program is missing, and which does not say what its codes mean. */
const MISSING = [
  "<< /Type /Font /Subtype /Type0 /BaseFont /Foreign /Encoding /Identity-H /DescendantFonts [7 0 R] >>",
  "<< /Type /Font /Subtype /CIDFontType2 /BaseFont /Foreign /FontDescriptor 8 0 R /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> >>",
  "<< /Type /FontDescriptor /FontName /Foreign /Flags 4 >>",
];
const NAME = "Kelvin Ramkissoon";
/** On the page a picture as large as the page: it is made anew. */
const PICTURE = "q 612 0 0 792 0 0 cm BI /W 1 /H 1 /CS /G /BPC 8 ID \xff EI Q\n";

/** Reads nothing, and tells of ink in the middle of the picture. */
const ocr: Ocr = {
  mode: "always",
  read: ({ width, height }) =>
    Promise.resolve({
      turn: { quarters: 0, skew: 0 },
      lines: [],
      unread: [{ x0: width / 2, y0: height / 2, x1: width, y1: height }],
      confidence: 1,
    }),
};

async function redact(bytes: Uint8Array): Promise<PageAnew[]> {
  const pages: PageAnew[] = [];
  const notePageAnew = (page: PageAnew): void => void pages.push(page);
  const context: RedactContext = { passwords: [], signal: new AbortController().signal, ocr, notePageAnew };
  await pdf.redact?.(contentOf(bytes), [{ part: "page 1", start: 0, end: NAME.length, mark: "[name]" }], [], context);
  return pages;
}

describe("a page that is made anew as a picture", () => {
  it("tells where ink is covered that could not be read", async () => {
    const [page, ...others] = await redact(smallPdf({ content: PICTURE + line(72, 700, NAME) }));
    expect(others).toEqual([]);
    expect(page?.turn).toEqual({ quarters: 0, skew: 0 });
    expect(page?.covered.map((box) => box.map((one) => Math.round(one)))).toEqual([[1, 306, 0, 612, 396]]);
  });

  it("is refused where its writing stands in a font that is not there", async () => {
    const bytes = smallPdf({
      content: `${PICTURE}${line(72, 700, NAME)}BT /F2 12 Tf 72 600 Td <002400250026> Tj ET\n`,
      resources: "",
      objects: MISSING,
    });
    const source = Buffer.from(bytes).toString("latin1").replace("/F1 5 0 R", "/F1 5 0 R /F2 6 0 R");
    await expect(redact(new Uint8Array(Buffer.from(source, "latin1")))).rejects.toMatchObject({
      code: "not-redactable",
      message: "page 1 is written in a font that the document does not hold",
    });
  });
});
