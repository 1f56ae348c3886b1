/** Pictures within pages of text: what stands in small ones is read, and what the page hides of them is in no copy. */
import { describe, expect, it } from "vitest";
import type { PageAnew, RedactContext } from "../../../../src/formats/format.js";
import { pdf } from "../../../../src/formats/pdf.js";
import type { Ocr } from "../../../../src/ocr/ocr.js";
import { bar, line, smallPdf } from "../../../support/small-pdf.js";
import { contentOf } from "../harness.js";
import { extractPage, oneWord } from "./one-word.js";

const SAID = "The file was closed in March.";
const STRIPES = { width: 64, height: 16 };
const HIDES = "page 1 holds more of a picture than it shows, which was not read";

/** A picture of black and white stripes, `width` by `height` points large. */
const picture = (x: number, y: number, width = 320, height = 64): string =>
  `q ${[width, 0, 0, height, x, y].map(String).join(" ")} cm BI /W ${String(STRIPES.width)} /H ${String(STRIPES.height)} /BPC 1 /CS /G ID ` +
  `${"\xaa".repeat((STRIPES.width * STRIPES.height) / 8)} EI Q\n`;

const page = (...drawn: string[]): Uint8Array => smallPdf({ content: line(72, 700, SAID) + drawn.join("") });

interface Edited {
  readonly anew: readonly number[];
  readonly copy: string;
}

/** Removes glyphs `start` to `end` of the page, or nothing. */
async function redact(bytes: Uint8Array, ocr: Ocr | undefined, ...range: [] | [number, number]): Promise<Edited> {
  const anew: PageAnew[] = [];
  const notePageAnew = (one: PageAnew): void => void anew.push(one);
  const context: RedactContext = { passwords: [], signal: new AbortController().signal, ocr, notePageAnew };
  const [start, end] = range;
  const edits = start === undefined || end === undefined ? [] : [{ part: "page 1", start, end, mark: "[name]" }];
  const copy = (await pdf.redact?.(contentOf(bytes), edits, [], context)) ?? new Uint8Array();
  return { anew: anew.map((one) => one.page), copy: Buffer.from(copy).toString("latin1") };
}

describe("a picture of which the page shows a part", () => {
  it.each([
    ["covered by a bar", picture(72, 500) + bar(160, 490, 200, 90)],
    ["covered by white", picture(72, 500) + bar(160, 490, 200, 90, "1 g")],
    ["cut off by a clip", `q 72 500 90 64 re W n\n${picture(72, 500)}Q\n`],
    ["cut off by the edge of the page", picture(420, 500)],
  ])("is told of and is in no copy: %s", async (_, drawn) => {
    const bytes = page(drawn);
    expect((await extractPage(bytes)).problems).toContain(HIDES);
    expect((await redact(bytes, undefined)).anew).toEqual([1]);
  });

  it.each([
    ["which shows all", picture(72, 500)],
    ["within a clip", `q 70 498 324 68 re W n\n${picture(72, 500)}Q\n`],
    ["that reaches a little beyond the page", picture(296, 500)],
    ["beside a bar", picture(72, 500) + bar(400, 490, 100, 90)],
  ])("is another than one %s", async (_, drawn) => {
    const bytes = page(drawn);
    expect((await extractPage(bytes)).problems).not.toContain(HIDES);
    expect((await redact(bytes, undefined)).anew).toEqual([]);
  });
});

describe("a picture that a pattern paints with", () => {
  const pattern = (width: number): Uint8Array =>
    smallPdf({
      content: `${line(72, 700, SAID)}/Pattern cs /P1 scn 72 500 256 64 re f\n`,
      resources: "/Pattern << /P1 6 0 R >>",
      objects: [
        {
          dict: "/Type /Pattern /PatternType 1 /PaintType 1 /TilingType 1 /BBox [0 0 256 64] /XStep 256 /YStep 64 /Resources << /XObject << /I 7 0 R >> >>",
          data: "q 256 0 0 64 0 0 cm /I Do Q",
        },
        {
          dict: `/Type /XObject /Subtype /Image /Width ${String(width)} /Height 16 /BitsPerComponent 1 /ColorSpace /DeviceGray`,
          data: "\xaa".repeat((width * 16) / 8),
        },
      ],
    });
  const told = "page 1 paints with a picture, which was not read";

  it("is told of", async () => {
    expect((await extractPage(pattern(64))).problems).toEqual([told]);
  });

  it("is read", async () => {
    const { texts, problems } = await extractPage(pattern(64), oneWord("Ramkissoon", Infinity));
    expect(texts).toEqual([SAID, "Ramkissoon"]);
    expect(problems).toEqual([]);
  });

  it("is a texture where it is tiny", async () => {
    expect((await extractPage(pattern(8))).problems).toEqual([]);
  });
});

describe("a small picture", () => {
  it("is read, though the page has text", async () => {
    const { texts, problems } = await extractPage(page(picture(72, 500)), oneWord("Ramkissoon"));
    expect(texts).toEqual([SAID, "Ramkissoon"]);
    expect(problems).toEqual([]);
  });

  it("is read where it is as small as a line", async () => {
    expect((await extractPage(page(picture(72, 500, 48, 12)), oneWord("Ramkissoon"))).texts).toEqual([
      SAID,
      "Ramkissoon",
    ]);
  });

  it("that says nothing is told of as before", async () => {
    const { texts, problems } = await extractPage(page(picture(72, 500)), oneWord(""));
    expect(texts).toEqual([SAID]);
    expect(problems).toEqual(["a small picture on page 1 was not read"]);
  });

  it("goes with what stands in it, and the page is made anew", async () => {
    const { anew } = await redact(page(picture(72, 500)), oneWord("Ramkissoon"), SAID.length, SAID.length + 10);
    expect(anew).toEqual([1]);
  });

  it("stays as it is where nothing of it goes", async () => {
    expect((await redact(page(picture(72, 500)), oneWord("Ramkissoon"))).anew).toEqual([]);
    expect((await redact(page(picture(72, 500)), oneWord("Ramkissoon"), 0, 3)).anew).toEqual([]);
  });
});
