/** What programs say is read by the maps of the fonts that they name, and by all maps where that cannot be told. */
import { PDFDocument, PDFName } from "@cantoo/pdf-lib";
import { describe, expect, it } from "vitest";
import { readPdfResidue } from "../../../../src/formats/pdf/residue.js";

/** Letters in the order in which they first stand in a text, as some programs number those of each font. */
const lettersOf = (text: string): string[] => [...new Set(text)];

const codesOf = (text: string, letters: readonly string[]): string =>
  [...text].map((letter) => (letters.indexOf(letter) + 1).toString(16).padStart(2, "0")).join("");

function mapSource(letters: readonly string[]): string {
  const rows = letters.map((letter, i) => {
    const [code, character] = [i + 1, letter.charCodeAt(0)].map((value, j) => value.toString(16).padStart(2 + 2 * j, "0"));
    return `<${code ?? ""}> <${character ?? ""}>`;
  }); // prettier-ignore
  const room = "1 begincodespacerange\n<00> <FF>\nendcodespacerange";
  return `begincmap\n${room}\n${String(rows.length)} beginbfchar\n${rows.join("\n")}\nendbfchar\nendcmap`;
}

interface Font {
  readonly name: string;
  readonly letters: readonly string[];
  readonly hasMap?: boolean;
}

async function documentOf(program: string, fonts: readonly Font[]): Promise<Uint8Array> {
  const document = await PDFDocument.create();
  const { context } = document;
  const page = document.addPage([400, 400]);
  const entries = fonts.map(({ name, letters, hasMap = true }) => {
    const map = hasMap ? { ToUnicode: context.register(context.flateStream(mapSource(letters))) } : {};
    return [name, context.register(context.obj({ Type: "Font", Subtype: "Type1", BaseFont: "Helvetica", ...map }))];
  });
  page.node.set(PDFName.of("Resources"), context.obj({ Font: Object.fromEntries(entries) }));
  page.node.set(PDFName.of("Contents"), context.register(context.flateStream(program)));
  return document.save();
}

async function residueOf(bytes: Uint8Array): Promise<string[]> {
  const texts: string[] = [];
  for await (const { text, place } of readPdfResidue(bytes)) if (place.includes("mapped")) texts.push(text);
  return texts;
}

const BODY = "Anil Ram wrote this letter to the clerk of the court on Monday";
const body = lettersOf(BODY);
const head = lettersOf("Record 1");

describe("programs in fonts with maps of their own", () => {
  const bodyFont = { name: "F1", letters: body };

  it("are not read by the map of another font", async () => {
    // Both fonts number their letters as they come, so that any heading has the codes of the first words of the text.
    const program = `BT /F2 20 Tf <${codesOf("Record 1", head)}> Tj ET BT /F1 9 Tf <${codesOf("the clerk", body)}> Tj ET`;
    const texts = await residueOf(await documentOf(program, [bodyFont, { name: "F2", letters: head }]));
    expect(texts.join("\n")).toContain("the clerk");
    expect(texts.join("\n")).not.toContain("Anil");
  });

  it("are read on over a change of the font within a word", async () => {
    const bold = { name: "F2", letters: lettersOf("il Ramdoc") };
    const program = `BT /F1 9 Tf <${codesOf("An", body)}> Tj /F2 9 Tf <${codesOf("il Ram", bold.letters)}> Tj ET`;
    expect((await residueOf(await documentOf(program, [bodyFont, bold]))).join("\n")).toContain("Anil Ram");
  });
});

describe("programs whose fonts cannot be told", () => {
  const bodyFont = { name: "F1", letters: body };
  const shown = `<${codesOf("Anil Ram", body)}> Tj`;

  it.each([
    ["a font without a map", `BT /F2 9 Tf ${shown} ET`],
    ["a name that stands for none", `BT /F3 9 Tf ${shown} ET`],
    ["no font", `BT ${shown} ET`],
    ["a font of before", `q BT /F4 9 Tf ET Q BT ${shown} ET`],
    ["a font whose map lacks some of the letters", `BT /F4 9 Tf ${shown} ET`],
  ])("are read by every map: %s", async (_, program) => {
    const fonts = [bodyFont, { name: "F2", letters: [], hasMap: false }, { name: "F4", letters: ["x", "y"] }];
    expect((await residueOf(await documentOf(program, fonts))).join("\n")).toContain("Anil Ram");
  });
});
