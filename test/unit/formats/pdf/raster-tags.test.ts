/** Tags of a document of which a page is made anew as a picture: the page is still read to those who do not see it. */
import { describe, expect, it } from "vitest";
import { PDFArray, PDFDict, PDFDocument, PDFName, PDFNumber, type PDFObject } from "@cantoo/pdf-lib";
import type { RedactContext } from "../../../../src/formats/format.js";
import { pdf } from "../../../../src/formats/pdf.js";
import type { Ocr } from "../../../../src/ocr/ocr.js";
import { smallPdf } from "../../../support/small-pdf.js";
import { contentOf, documentsOf } from "../harness.js";

const NAME = "Kelvin Ramkissoon";
const STAYS = "The second paragraph stays";
const tagged = (number: number, y: number, text: string): string =>
  `/P <</MCID ${String(number)}>> BDC BT /F1 12 Tf 72 ${String(y)} Td (${text}) Tj ET EMC\n`;
/** As large as the page, so that the page is made anew. */
const PICTURE = "/Artifact BMC q 612 0 0 792 0 0 cm BI /W 1 /H 1 /CS /G /BPC 8 ID \xff EI Q EMC\n";
const ocr: Ocr = {
  mode: "always",
  read: () => Promise.resolve({ turn: { quarters: 0, skew: 0 }, lines: [], unread: [], confidence: 1 }),
};

/** The tags, each with those within it, and the numbers of content. */
function outline(element: PDFObject | undefined): string {
  if (element instanceof PDFNumber) return element.asNumber().toString();
  if (!(element instanceof PDFDict)) return "?";
  const kids = element.lookup(PDFName.of("K"));
  const within = kids instanceof PDFArray ? kids.asArray().map((_, i) => outline(kids.lookup(i))) : [outline(kids)];
  const tag = element.lookup(PDFName.of("S"));
  return `${tag instanceof PDFName ? tag.decodeText() : "root"}(${within.join(" ")})`;
}

describe("the tags of a page that is made anew", () => {
  it("are those of its words, in the place of what was tagged there", async () => {
    const bytes = smallPdf({
      content: PICTURE + tagged(0, 700, NAME) + tagged(1, 600, STAYS) + tagged(2, 580, "in a cell"),
      page: "/StructParents 0",
      catalog: "/StructTreeRoot 6 0 R /MarkInfo << /Marked true >> /Lang (en-GB)",
      objects: [
        "<< /Type /StructTreeRoot /K 7 0 R /ParentTree << /Nums [0 [8 0 R 9 0 R 12 0 R]] >> >>",
        "<< /Type /StructElem /S /Document /P 6 0 R /K [8 0 R 9 0 R 10 0 R] >>",
        "<< /Type /StructElem /S /H1 /P 7 0 R /Pg 3 0 R /K 0 >>",
        "<< /Type /StructElem /S /P /P 7 0 R /Pg 3 0 R /K [1] >>",
        "<< /Type /StructElem /S /Table /P 7 0 R /K 11 0 R >>",
        "<< /Type /StructElem /S /TR /P 10 0 R /K [12 0 R] >>",
        "<< /Type /StructElem /S /TD /P 11 0 R /K << /Type /MCR /Pg 3 0 R /MCID 2 >> >>",
      ],
    });
    const context: RedactContext = { passwords: [], signal: new AbortController().signal, ocr };
    const edits = [{ part: "page 1", start: 0, end: NAME.length, mark: "[name]" }];
    const copy = await pdf.redact?.(contentOf(bytes), edits, [], context);
    const { catalog } = await PDFDocument.load(copy ?? new Uint8Array());
    expect(outline(catalog.lookup(PDFName.of("StructTreeRoot")))).toBe("root(Document(P(0) P(1)))");
    const programs: string[] = [];
    for await (const { text } of pdf.residue(copy ?? new Uint8Array())) programs.push(text);
    expect(programs.join("\n")).toContain(STAYS);
    expect(programs.join("\n")).not.toContain(NAME);
  });

  it("keep the texts of its figures, without what goes", async () => {
    const bytes = smallPdf({
      content: PICTURE + tagged(0, 700, NAME) + tagged(1, 600, STAYS),
      page: "/StructParents 0",
      catalog: "/StructTreeRoot 6 0 R /MarkInfo << /Marked true >> /Lang (en-GB)",
      objects: [
        "<< /Type /StructTreeRoot /K 7 0 R /ParentTree << /Nums [0 [8 0 R 9 0 R]] >> >>",
        "<< /Type /StructElem /S /Document /P 6 0 R /K [8 0 R 9 0 R] >>",
        `<< /Type /StructElem /S /Figure /P 7 0 R /Pg 3 0 R /K 0 /Alt (A map of the estate of ${NAME}) >>`,
        "<< /Type /StructElem /S /Figure /P 7 0 R /Pg 3 0 R /K 1 /Alt (A map of the estate) >>",
      ],
    });
    const context: RedactContext = { passwords: [], signal: new AbortController().signal, ocr };
    const [start, end] = ["A map of the estate of ".length, `A map of the estate of ${NAME}`.length];
    const edits = [
      { part: "object 8 0", start, end, mark: "[name]" },
      { part: "page 1", start: 0, end: NAME.length, mark: "[name]" },
    ];
    const copy = (await pdf.redact?.(contentOf(bytes), edits, [], context)) ?? new Uint8Array();
    const { catalog } = await PDFDocument.load(copy);
    expect(outline(catalog.lookup(PDFName.of("StructTreeRoot")))).toBe("root(Document(P(0) P(1) Figure(2) Figure(3)))");
    const documents = await documentsOf(pdf, Buffer.from(copy));
    expect(documents.map(({ text }) => text).join("\n")).toContain(
      "A map of the estate of [name]\nA map of the estate\n",
    );
  });
});
