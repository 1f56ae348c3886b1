/** Copies of tagged documents keep what readers of accessible documents ask for: fonts, a title, metadata that tell nothing. */
import {
  PDFDict,
  PDFName,
  PDFNumber,
  PDFRawStream,
  PDFRef,
  PDFStreamWriter,
  PDFString,
  type PDFContext,
} from "@cantoo/pdf-lib";
import { describe, expect, it } from "vitest";
import { pdf } from "../../../../src/formats/pdf.js";
import { readCharacterMaps } from "../../../../src/formats/pdf/character-maps.js";
import { checkCopy } from "../../../../src/formats/pdf/check-copy.js";
import { decodeString } from "../../../../src/formats/pdf/hidden-texts.js";
import { loadObjects, lookUp, nameOf, unpackStream } from "../../../../src/formats/pdf/object-graph.js";
import { readTables } from "../../../../src/formats/pdf/sfnt.js";
import { nativeSpans } from "../../../../src/text/document.js";
import { line, smallPdf } from "../../../support/small-pdf.js";
import { documentsOf, redactedBytes } from "../harness.js";

const NAME = "Ravindra Maharaj";
const CLAIM = "<pdfuaid:part>1</pdfuaid:part>";

/** One tagged line by a producer who tells of himself. */
function tagged({ claim = CLAIM, tag = "P", attributes = "", page = "/Pg 3 0 R" } = {}): Uint8Array {
  const xmp =
    '<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description ' +
    'rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">' +
    `<dc:title>Case of ${NAME}</dc:title><xmp:CreateDate>2026-01-02</xmp:CreateDate>${claim}</rdf:Description></rdf:RDF></x:xmpmeta>`;
  return smallPdf({
    content: `/P <</MCID 0>> BDC BT /F1 12 Tf 1 0 0 1 72 700 Tm (The letter of ${NAME} was read on Monday.) Tj ET EMC`,
    page: "/StructParents 0",
    catalog: "/Lang (en-TT) /MarkInfo << /Marked true >> /StructTreeRoot 6 0 R /Metadata 9 0 R",
    objects: [
      "<< /Type /StructTreeRoot /K [7 0 R] /ParentTree 8 0 R >>",
      `<< /Type /StructElem /S /${tag} /P 6 0 R ${page} /K 0 ${attributes} >>`,
      "<< /Nums [0 [7 0 R]] >>",
      { dict: "/Type /Metadata /Subtype /XML", data: xmp },
    ],
  });
}

async function remove(source: Uint8Array, value: string, mark: string): Promise<Uint8Array> {
  const documents = await documentsOf(pdf, source);
  const edits = documents.flatMap((document) => {
    const start = document.text.indexOf(value);
    if (start < 0 || !["body", "attribute"].includes(document.surface)) return [];
    return nativeSpans(document, { start, end: start + value.length }).map((span) => ({ ...span, mark }));
  });
  expect(edits).not.toEqual([]);
  const copy = await redactedBytes(pdf, source, edits);
  await checkCopy(copy);
  return copy;
}

const catalogOf = (graph: PDFContext): PDFDict => graph.lookup(graph.trailerInfo.Root, PDFDict);

async function metadataOf(copy: Uint8Array): Promise<string> {
  const found = lookUp(catalogOf(await loadObjects(copy)), "Metadata");
  return found instanceof PDFRawStream ? Buffer.from(found.contents).toString("utf8") : "";
}

async function fontsOf(copy: Uint8Array): Promise<PDFDict[]> {
  const objects = (await loadObjects(copy)).enumerateIndirectObjects().map(([, object]) => object);
  return objects.filter((object) => object instanceof PDFDict && nameOf(object, "Type") === "Font") as PDFDict[];
}

const isMarkFont = (font: PDFDict): boolean => nameOf(font, "BaseFont") === "SvLabel";

function programOf(font: PDFDict | undefined): Uint8Array | undefined {
  const descriptor = font && lookUp(font, "FontDescriptor");
  return descriptor instanceof PDFDict ? unpackStream(lookUp(descriptor, "FontFile2")) : undefined;
}

/** The letters that a font program leads to. */
const lettersOf = (program: Uint8Array | undefined): string => {
  const maps = program ? readCharacterMaps(readTables(program).tables.get("cmap")) : [];
  const codes = new Set(maps.flatMap(({ glyphs }) => [...glyphs.keys()]));
  return String.fromCodePoint(...[...codes].sort((a, b) => a - b)).trim();
};

describe("the font of marks", () => {
  it("is in the copy, with the letters of its marks", async () => {
    const fonts = (await fontsOf(await remove(tagged(), NAME, "[s. 30]"))).filter(isMarkFont);
    expect(fonts.map((font) => lettersOf(programOf(font)))).toEqual([".03[]s"]);
  });

  it("has the letters of marks that a copy of a copy gets", async () => {
    const first = await remove(tagged(), NAME, "[s. 30]");
    const fonts = (await fontsOf(await remove(first, "Monday", "[out]"))).filter(isMarkFont);
    expect(fonts.map((font) => lettersOf(programOf(font))).sort()).toEqual([".03[]s", "[]otu"]);
  });

  it("makes a copy larger by less than 8 KB", async () => {
    const source = tagged();
    const [withLabel, without] = [await remove(source, NAME, "[s. 30(1)]"), await remove(source, NAME, "")];
    expect(withLabel.length - without.length).toBeLessThan(8000);
  });
});

async function elementOf(copy: Uint8Array, tag: string): Promise<PDFDict | undefined> {
  const objects = (await loadObjects(copy)).enumerateIndirectObjects().map(([, object]) => object);
  return objects.find((object): object is PDFDict => object instanceof PDFDict && nameOf(object, "S") === tag);
}

const textOf = (element: PDFDict | undefined): string | undefined => element && decodeString(lookUp(element, "Alt"));

describe("the tags of copies", () => {
  it("stay where only the page says whose its content is", async () => {
    const copy = await remove(tagged({ page: "" }), NAME, "[out]");
    expect(await elementOf(copy, "P")).toBeDefined();
  });

  it.each([
    ["as they are", "Seal of the council", "Seal of the council"],
    ["without what goes", `Signature of ${NAME}, chair`, "Signature of [out], chair"],
  ])("keep the texts of figures %s, and the claim with them", async (_, text, kept) => {
    const copy = await remove(tagged({ tag: "Figure", attributes: `/Alt (${text})` }), NAME, "[out]");
    expect(textOf(await elementOf(copy, "Figure"))).toBe(kept);
    expect(await metadataOf(copy)).toContain(CLAIM);
  });

  it.each([
    ["the language", "fr-TT", "fr-TT"],
    ["nothing that is none", "Ravindra", undefined],
  ])("keep %s of what they hold", async (_, language, kept) => {
    const element = await elementOf(await remove(tagged({ attributes: `/Lang (${language})` }), NAME, "[out]"), "P");
    expect(element && decodeString(lookUp(element, "Lang"))).toBe(kept);
  });

  it("have no other texts that stand in place of what is drawn", async () => {
    const attributes = "/Alt (Seal of the council) /ActualText (Seal) /T (Seal) /E (Seal)";
    const element = await elementOf(await remove(tagged({ attributes }), NAME, "[out]"), "P");
    expect(element?.keys().map((key) => key.decodeText())).toEqual(["Type", "S", "P", "K", "Pg"]);
  });
});

describe("the metadata of tagged copies", () => {
  it("have a title and nothing of the original", async () => {
    const metadata = await metadataOf(await remove(tagged({ claim: "" }), NAME, "[out]"));
    expect(metadata).toContain(`<rdf:li xml:lang="x-default">Redacted document</rdf:li>`);
    expect(metadata).not.toMatch(/Ravindra|CreateDate|pdfuaid:part/);
  });

  it("say that the copy is accessible where the original did", async () => {
    const copy = await remove(tagged(), NAME, "[out]");
    expect(await metadataOf(copy)).toContain(CLAIM);
    expect(await metadataOf(await redactedBytes(pdf, copy, []))).toContain(CLAIM);
  });

  it.each([
    ["a text in place of a figure is not copied", { tag: "Figure" }],
    ["cells lose their headers", { tag: "TD", attributes: "/A << /O /Table /Headers [(a)] >>" }],
  ])("do not say so where %s", async (_, small) => {
    expect(await metadataOf(await remove(tagged(small), NAME, "[out]"))).toMatch(/Redacted(?![^]*pdfuaid:part)/);
  });

  it("are not there where the original had none or has no tags", async () => {
    const plain = smallPdf({ content: line(72, 700, "All is as agreed.") });
    expect(lookUp(catalogOf(await loadObjects(await redactedBytes(pdf, plain, []))), "Metadata")).toBeUndefined();
  });
});

describe("the gate on copies", () => {
  /** The copy with its metadata changed. */
  async function change(work: (metadata: PDFRawStream) => PDFRawStream): Promise<Uint8Array> {
    const graph = await loadObjects(await remove(tagged(), NAME, "[out]"));
    const ref = catalogOf(graph).get(PDFName.of("Metadata"));
    const metadata = lookUp(catalogOf(graph), "Metadata");
    if (!(ref instanceof PDFRef) || !(metadata instanceof PDFRawStream)) throw new Error("the copy has no metadata");
    graph.assign(ref, work(metadata));
    return PDFStreamWriter.forContext(graph, Infinity, true, 100).serializeToBuffer();
  }

  it("lets the metadata of copies pass", async () => {
    await expect(checkCopy(await change((metadata) => metadata))).resolves.toBeUndefined();
  });

  it("refuses all others", async () => {
    const longer = await change(({ dict, contents }) => {
      const bytes = Buffer.from(Buffer.from(contents).toString("utf8").replace("Redacted document", `Case of ${NAME}`));
      dict.set(PDFName.of("Length"), PDFNumber.of(bytes.length));
      return PDFRawStream.of(dict, bytes);
    });
    await expect(checkCopy(longer)).rejects.toThrow(/more in its catalogue/);
    const keyed = await change((metadata) => {
      metadata.dict.set(PDFName.of("Note"), PDFString.of(NAME));
      return metadata;
    });
    await expect(checkCopy(keyed)).rejects.toThrow(/more in its catalogue/);
  });
});
