/** What a document conceals: each way of hiding is found, and what only looks like one is passed over. */
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import sharp from "sharp";
import { afterAll, describe, expect, it } from "vitest";
import { CONCEALMENTS, type ConcealmentKind } from "../../../src/core/concealment.js";
import { ItemError } from "../../../src/core/problem.js";
import type { Concealment } from "../../../src/formats/format.js";
import { pdf } from "../../../src/formats/pdf.js";
import { inspectPdf } from "../../../src/formats/pdf/inspect.js";
import { OcrReader } from "../../../src/ocr/ocr.js";
import { bar, line, smallPdf } from "../../support/small-pdf.js";
import { contentOf, documentsOf, redactedBytes } from "./harness.js";

const ocr = new OcrReader("auto", ["eng"]);
afterAll(() => ocr.close());

const fixture = (name: string): Uint8Array =>
  new Uint8Array(readFileSync(fileURLToPath(new URL(`../../../fixtures/${name}.pdf`, import.meta.url))));

async function inspect(bytes: Uint8Array): Promise<Concealment[]> {
  const found: Concealment[] = [];
  const context = { passwords: [], signal: new AbortController().signal, ocr };
  for await (const one of inspectPdf(contentOf(bytes), context)) found.push(one);
  return found;
}

/** Kinds with their counts. */
const kindsOf = async (bytes: Uint8Array): Promise<Partial<Record<ConcealmentKind, number>>> =>
  Object.fromEntries((await inspect(bytes)).map(({ kind, count }) => [kind, count]));

/** A text with a name where a bar may lie. */
const REST = line(72, 700, "The tenant is") + line(252, 700, "of Arima.") + line(72, 660, "All else is as agreed.");
const PAGE = line(148, 700, "Ravindra Maharaj") + REST;
/** Over the name. */
const OVER = [146, 696, 102, 14] as const;

describe("bad redactions", () => {
  it.each([
    ["a black bar over text", PAGE + bar(...OVER)],
    ["a white bar over text", PAGE + bar(...OVER, "1 g")],
    ["a thick line over text", `${PAGE}q 14 w 146 703 m 248 703 l S Q\n`],
  ])("finds the text under %s", async (_, content) => {
    const [found, ...others] = await inspect(smallPdf({ content }));
    expect(others).toEqual([]);
    expect(found).toMatchObject({ kind: "covered-text", page: 1, count: 15 });
    const [, left = 0, bottom = 0, right = 0, top = 0] = found?.boxes?.[0] ?? [];
    expect([left, right].map(Math.round)).toEqual([148, 243]);
    expect(bottom).toBeGreaterThan(690);
    expect(top).toBeLessThan(716);
  });

  it("finds the text under a bar that bears a label", async () => {
    const content = PAGE + bar(...OVER) + line(160, 699, "withheld", "1 g");
    const found = await kindsOf(smallPdf({ content }));
    expect(Object.keys(found)).toEqual(["covered-text"]);
    expect(found["covered-text"]).toBeGreaterThan(12);
  });

  it("finds text under a picture", async () => {
    const content = `${PAGE}q 102 0 0 14 146 696 cm /I Do Q\n`;
    const image = {
      dict: "/Subtype /Image /Width 1 /Height 1 /ColorSpace /DeviceGray /BitsPerComponent 8",
      data: "\0",
    };
    const bytes = smallPdf({ content, resources: "/XObject << /I 6 0 R >>", objects: [image] });
    expect(await kindsOf(bytes)).toEqual({ "blackened-scan-text": 15 });
  });

  it("finds black text on a black bar", async () => {
    expect(await kindsOf(smallPdf({ content: bar(...OVER) + PAGE }))).toEqual({ "black-on-black-text": 15 });
  });

  it("finds text that a bar dims and does not cover", async () => {
    const content = `${PAGE}q /G gs 0 g 146 696 102 14 re f Q\n`;
    const bytes = smallPdf({ content, resources: "/ExtGState << /G << /ca 0.85 >> >>" });
    expect(await kindsOf(bytes)).toEqual({ "see-through-bar": 15 });
  });

  it("finds text under an annotation", async () => {
    const square = "<< /Type /Annot /Subtype /Square /Rect [146 696 248 710] /IC [0 0 0] /C [0 0 0] /F 4 >>";
    const bytes = smallPdf({ content: PAGE, page: "/Annots [6 0 R]", objects: [square] });
    expect(await kindsOf(bytes)).toEqual({ "covered-text": 15 });
  });

  it("finds text that an annotation covers and writes over", async () => {
    const form = {
      dict: "/Subtype /Form /BBox [0 0 102 14] /Resources << /Font << /F1 5 0 R >> >>",
      data: `1 g 0 0 102 14 re f 0 g ${line(3, 3, "Xxxxxxxxxxxxx")}`,
    };
    const note =
      "<< /Type /Annot /Subtype /FreeText /Rect [146 696 248 710] /AP << /N 6 0 R >> /F 4 /DA (/F1 12 Tf) >>";
    const bytes = smallPdf({ content: PAGE, page: "/Annots [7 0 R]", objects: [form, note] });
    expect((await kindsOf(bytes))["covered-text"]).toBeGreaterThan(8);
  });

  it("finds a redaction that was marked and not applied", async () => {
    const mark = "<< /Type /Annot /Subtype /Redact /Rect [146 696 248 710] /F 4 >>";
    const [found] = await inspect(smallPdf({ content: PAGE, page: "/Annots [6 0 R]", objects: [mark] }));
    expect(found).toMatchObject({ kind: "pending-redaction", page: 1, count: 1, boxes: [[1, 146, 696, 248, 710]] });
  });
});

describe("scans", () => {
  const WIDTH = 1275;
  const HEIGHT = 330;
  /** Over the name in the picture. */
  const BAR = { x0: 304, y0: 116, x1: 540, y1: 180 };

  /** A picture of the page's first lines, 150 dots an inch, changed by `change` within the bar. */
  async function scan(change: (grey: number) => number, text = ""): Promise<Uint8Array> {
    const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${String(WIDTH)}" height="${String(HEIGHT)}"><rect width="100%" height="100%" fill="white"/><text x="60" y="160" font-family="Helvetica, Arial, sans-serif" font-size="34">The tenant is Ravindra Maharaj of Arima.</text></svg>`;
    const { data } = await sharp(Buffer.from(svg))
      .flatten()
      .greyscale()
      .removeAlpha()
      .raw()
      .toBuffer({ resolveWithObject: true });
    for (let y = BAR.y0; y < BAR.y1; y++)
      for (let x = BAR.x0; x < BAR.x1; x++) data[y * WIDTH + x] = change(data[y * WIDTH + x] ?? 0);
    const jpeg = await sharp(data, { raw: { width: WIDTH, height: HEIGHT, channels: 1 } })
      .toColourspace("b-w")
      .jpeg({ quality: 80 })
      .toBuffer();
    const dict = `/Subtype /Image /Width ${String(WIDTH)} /Height ${String(HEIGHT)} /ColorSpace /DeviceGray /BitsPerComponent 8 /Filter /DCTDecode`;
    return smallPdf({
      content: `q 612 0 0 158.4 0 600 cm /I Do Q\n${text}`,
      resources: "/XObject << /I 6 0 R >>",
      objects: [{ dict, data: jpeg }],
    });
  }
  const LAYER = line(147, 683, "Ravindra Maharaj", "3 Tr");

  it("finds recognised text under a part that is blacked out", async () => {
    expect(await kindsOf(await scan(() => 0, LAYER))).toEqual({ "blackened-scan-text": 15 });
  });

  it("passes over recognised text upon the words that it was read from", async () => {
    expect(await kindsOf(await scan((grey) => grey, LAYER))).toEqual({});
  });

  it("finds writing that shows through a marker", async () => {
    expect((await kindsOf(await scan((grey) => Math.min(grey, 40))))["see-through-bar"]).toBeGreaterThan(10);
  });

  it("passes over a bar that hides what is under it", async () => {
    expect(await kindsOf(await scan(() => 12))).toEqual({});
  });
});

describe("text that a reader does not see", () => {
  it.each<[string, ConcealmentKind, string]>([
    ["invisible", "invisible-text", line(72, 600, "Ravindra Maharaj", "3 Tr")],
    ["white on white", "ground-coloured-text", line(72, 600, "Ravindra Maharaj", "1 g")],
    ["off the page", "off-page-text", line(72, 900, "Ravindra Maharaj")],
    ["clipped away", "clipped-text", `q 0 0 10 10 re W n ${line(72, 600, "Ravindra Maharaj")} Q`],
    ["too small", "tiny-text", `q 0.05 0 0 0.05 72 600 cm ${line(0, 0, "Ravindra Maharaj")} Q`],
  ])("finds text that is %s", async (_, kind, hidden) => {
    const found = await inspect(smallPdf({ content: line(72, 660, "All else is as agreed.") + hidden }));
    expect(found.map((one) => [one.kind, one.count])).toEqual([[kind, 15]]);
    expect(CONCEALMENTS[kind].grade).toBe("notice");
  });

  it("finds text in a layer that is off", async () => {
    const bytes = smallPdf({
      content: `${line(72, 660, "All else is as agreed.")}/OC /L BDC ${line(72, 600, "Ravindra Maharaj")} EMC`,
      resources: "/Properties << /L 6 0 R >>",
      catalog: "/OCProperties << /OCGs [6 0 R] /D << /OFF [6 0 R] >> >>",
      objects: ["<< /Type /OCG /Name (Draft) >>"],
    });
    expect(await kindsOf(bytes)).toEqual({ "clipped-text": 15 });
  });

  it("finds text outside the part of the page that is shown", async () => {
    expect(await kindsOf(fixture("pdf-leaks/c06_cropbox_hidden"))).toEqual({ "off-page-text": 65 });
  });
});

describe("besides the pages", () => {
  it.each<[string, Partial<Record<ConcealmentKind, number>>]>([
    ["c14_bookmarks_labels_dests", { script: 2 }],
    ["c16_attach", { "attached-file": 1 }],
    ["c18_unused_objs", { "removed-part": 6, "data-after-end": 30 }],
    ["c27_incremental", { "earlier-version": 1, "earlier-text": 39 }],
    ["e03_objstm_linearized", { author: 1 }],
    ["r08_form", { "form-value": 3 }],
  ])("tells of what %s carries", async (name, expected) => {
    expect(await kindsOf(fixture(`pdf-leaks/${name}`))).toEqual(expected);
  });

  it("tells of small pictures of pages", async () => {
    const small = { dict: "/Width 1 /Height 1 /ColorSpace /DeviceGray /BitsPerComponent 8", data: "\0" };
    expect(await kindsOf(smallPdf({ content: PAGE, page: "/Thumb 6 0 R", objects: [small] }))).toEqual({
      thumbnail: 1,
    });
  });

  it("finds a picture that a later version replaced", async () => {
    const image = (grey: string) => ({
      dict: "/Subtype /Image /Width 1 /Height 1 /ColorSpace /DeviceGray /BitsPerComponent 8",
      data: grey,
    });
    const before = smallPdf({
      content: "q 99 0 0 99 9 9 cm /I Do Q",
      resources: "/XObject << /I 6 0 R >>",
      objects: [image("\xff")],
    });
    const start = Buffer.from(before).lastIndexOf("startxref");
    const previous = Buffer.from(before).toString("latin1", start).split("\n")[1] ?? "";
    const update = `6 0 obj\n<< ${image("").dict} /Length 1 >>\nstream\n\0\nendstream\nendobj\n`;
    const xref = `xref\n6 1\n${String(before.length).padStart(10, "0")} 00000 n \ntrailer\n<< /Size 7 /Root 1 0 R /Prev ${previous} >>\nstartxref\n${String(before.length + update.length)}\n%%EOF\n`;
    const after = Buffer.concat([before, Buffer.from(update + xref, "latin1")]);
    expect(await kindsOf(new Uint8Array(after))).toEqual({ "earlier-version": 1, "earlier-picture": 1 });
  });
});

describe("what hides nothing", () => {
  it.each([
    ["a page of text", PAGE],
    ["text on a coloured cell", bar(...OVER, "0.2 0.2 0.6 rg") + line(148, 699, "Ravindra Maharaj", "1 g")],
    ["colours of one lightness", bar(...OVER, "0 0 1 rg") + line(148, 699, "Ravindra Maharaj", "0.38 0 0 rg")],
    ["bars without text under them", REST + bar(...OVER)],
    ["bars that only touch text", PAGE + bar(249, 696, 60, 3)],
    ["frames", `${PAGE}q 146 696 102 14 re S Q\n`],
    ["words that say that something was taken out", bar(...OVER) + line(148, 699, "REDACTED \\(b\\)\\(6\\)")],
    ["shadows and text made bold", PAGE + line(148.4, 700, "Ravindra Maharaj")],
  ])("passes over %s", async (_, content) => {
    expect(await inspect(smallPdf({ content }))).toEqual([]);
  });

  it("passes over text under the picture of a note", async () => {
    const note =
      "<< /Type /Annot /Subtype /Text /Name /Note /Rect [146 690 166 710] /C [1 1 0] /Contents (see below) >>";
    expect(await inspect(smallPdf({ content: PAGE, page: "/Annots [6 0 R]", objects: [note] }))).toEqual([]);
  });

  it("passes over our own copies", async () => {
    const bytes = smallPdf({ content: PAGE });
    const [document] = await documentsOf(pdf, bytes);
    const start = document?.text.indexOf("Ravindra") ?? -1;
    const copy = await redactedBytes(pdf, bytes, [{ part: "page 1", start, end: start + 16, mark: "[s.30]" }]);
    expect(await inspect(copy)).toEqual([]);
  });

  it("is refused what is no document", async () => {
    await expect(inspect(new TextEncoder().encode("%PDF-1.7\nnothing"))).rejects.toThrow(ItemError);
  });
});
