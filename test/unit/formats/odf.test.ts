/** OpenDocument: what is hidden is read, what no release may hold goes, and LibreOffice opens the copies. */
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import type { ChildReplacement, Edit, FormatHandler } from "../../../src/formats/format.js";
import { odp } from "../../../src/formats/odp.js";
import { ods } from "../../../src/formats/ods.js";
import { odt } from "../../../src/formats/odt.js";
import { holdsWords, isGivenStyle } from "../../../src/formats/odf/vocabulary.js";
import { nativeSpans, type Surface, type TextDocument } from "../../../src/text/document.js";
import { hasProgram } from "../../support/programs.js";
import { extractAll, redactedBytes } from "./harness.js";

const read = (name: string): Uint8Array =>
  new Uint8Array(readFileSync(new URL(`../../../fixtures/formats/${name}`, import.meta.url)));
const PERMIT = read("odt/permit.odt");
const PENSIONS = read("ods/pensions.ods");
const APPEAL = read("odp/appeal.odp");

const textOn = (documents: readonly TextDocument[], surface: Surface): string =>
  documents
    .filter((document) => document.surface === surface)
    .map(({ text }) => text)
    .join("\n");

async function copyOf(format: FormatHandler, bytes: Uint8Array, ...words: string[]): Promise<Uint8Array> {
  const { documents, children } = await extractAll(format, bytes);
  const edits: Edit[] = documents.flatMap((document) =>
    words.flatMap((word) => {
      const start = document.text.indexOf(word);
      if (start < 0) return [];
      const places = nativeSpans(document, { start, end: start + word.length });
      return places.map((place, i) => ({ ...place, mark: i === 0 ? "[gone]" : "" }));
    }),
  );
  const kept: ChildReplacement[] = await Promise.all(
    children.map(async ({ key, name, content }) => ({ key, name, bytes: await content.bytes() })),
  );
  return redactedBytes(format, bytes, edits, kept);
}

const partOf = (copy: Uint8Array, name: string): string => strFromU8(unzipSync(copy)[name] ?? new Uint8Array());

describe("what is read", () => {
  it("gives each layer its surface", async () => {
    const { documents, children } = await extractAll(odt, PERMIT);
    expect(textOn(documents, "body")).toContain("Dexter Alcantara, born   11 June 1977");
    expect(textOn(documents, "body")).toContain("Split Primrose Cooblal lives at 5 Jasmine\nTrace.");
    expect(textOn(documents, "body")).toContain("Hidden remark of Wallen");
    expect(textOn(documents, "body")).toContain("Footnote about Arlene Gopee");
    expect(textOn(documents, "revision")).toContain("Gaitree Lutchman");
    expect(textOn(documents, "comment")).toContain("Zalina Furlonge");
    expect(textOn(documents, "header-footer")).toContain("File of Alcantara");
    expect(textOn(documents, "metadata")).toMatch(/Indar Sookdeo[^]*Laser of Zalina Furlonge/);
    expect(textOn(documents, "link")).toContain("mailto:p.cooblal@mailbox.example");
    expect(textOn(documents, "name")).toContain("Stall of Dexter.png");
    for (const words of [
      "Secret Everard",
      "Bookmark Cuffie",
      "Stall of Junior Seepaul",
      "Clerk Furlonge",
      "Curtis Wallen",
    ])
      expect(textOn(documents, "attribute")).toContain(words);
    expect(children.map(({ name }) => name)).toEqual(["Pictures/Stall of Dexter.png", "Thumbnails/thumbnail.png"]);
  });

  it("gives cells their place and their column's head, and values without text", async () => {
    const { documents } = await extractAll(ods, PENSIONS);
    const cells = documents.flatMap(({ text, segments }) =>
      segments.flatMap(({ start, end, cell, columnName }) =>
        cell === undefined ? [] : [[text.slice(start, end), cell, columnName]],
      ),
    );
    expect(cells).toContainEqual(["Ulric Mottley", "Pensioners!A2", "Name"]);
    expect(cells).toContainEqual(["Widower Mottley", "Pensioners!D2", "Remark"]);
    expect(cells).toContainEqual(["1949-12-30", "Pensioners!B3", "Born"]);
    expect(cells).toContainEqual(["See note", "Pensioners!D3", "Remark"]);
    expect(cells).toContainEqual(["Concealed Ottley", "Pensioners!A504", "Name"]);
    expect(cells).toContainEqual(["Hidden sheet of Stollmeyer", "Stollmeyer!A1", undefined]);
    const attributes = documents.find(({ surface }) => surface === "attribute");
    expect(attributes?.text).toContain("1951-09-03");
    expect(attributes?.text).toContain("Ryan Guerra");
  });

  it("takes what rules and scripts say for what no page shows", async () => {
    const { writeZip } = await import("../../../src/formats/archive/zip-writer.js");
    const content =
      '<office:spreadsheet xmlns:office="urn:o" xmlns:table="urn:t" xmlns:text="urn:x"><table:content-validations>' +
      "<table:help-message><text:p>Ask Ada Pooran</text:p></table:help-message></table:content-validations>" +
      "<text:p>Shown<text:script>call Aldo Hosein</text:script> here</text:p></office:spreadsheet>";
    const { documents } = await extractAll(ods, writeZip([{ name: "content.xml", bytes: Buffer.from(content) }]));
    expect(textOn(documents, "body").trim()).toBe("Shown here");
    expect(textOn(documents, "hidden")).toMatch(/Ask Ada Pooran\ncall Aldo Hosein/);
  });

  it("refuses what is encrypted", async () => {
    const text = Buffer.from(PERMIT).toString("latin1");
    expect(text).not.toContain("encryption-data");
    const { writeZip } = await import("../../../src/formats/archive/zip-writer.js");
    const locked = writeZip([
      { name: "content.xml", bytes: Buffer.from("x") },
      { name: "META-INF/manifest.xml", bytes: Buffer.from("<m><manifest:encryption-data/></m>") },
    ]);
    await expect(extractAll(odt, locked)).rejects.toMatchObject({ code: "encrypted" });
  });
});

describe("copies", () => {
  it("hold the document and what it shows, and nothing besides", async () => {
    const copy = await copyOf(odt, PERMIT);
    expect(Object.keys(unzipSync(copy))).toEqual([
      "mimetype",
      "content.xml",
      "styles.xml",
      "meta.xml",
      "Pictures/1.png",
      "META-INF/manifest.xml",
    ]);
    const content = partOf(copy, "content.xml");
    for (const gone of ["Lutchman", "Furlonge", "868-555-0164", "tracked", "annotation"])
      expect(content).not.toContain(gone);
    expect(content).toContain('xlink:href="Pictures/1.png"');
    expect(partOf(copy, "meta.xml")).not.toMatch(/Furlonge|Sookdeo/);
  });

  it("rename styles that are edited, and names to what names may hold", async () => {
    const copy = await copyOf(odt, PERMIT, "Clerk Furlonge", "Bookmark Cuffie", "p.cooblal@mailbox.example");
    expect(partOf(copy, "styles.xml")).toContain('style:name="RenamedStyle1" style:display-name="_gone_"');
    expect(partOf(copy, "content.xml")).toContain('<text:bookmark text:name="_gone_"/>');
    expect(partOf(copy, "content.xml")).toContain('xlink:href="mailto:%5Bgone%5D"');
  });

  it("say of an edited cell nothing twice", async () => {
    const copy = partOf(await copyOf(ods, PENSIONS, "03/09/51", "1949-12-30", "Widower Mottley"), "content.xml");
    expect(copy).not.toMatch(/1951-09-03|1949-12-30|Widower/);
    expect(copy).toContain('<table:table-cell office:value-type="string"><text:p>[gone]</text:p></table:table-cell>');
    expect(copy).not.toMatch(/formula|content-validation|named-range|Guerra/);
    expect(copy).toContain('office:value="4112.5"');
  });

  it("take what a cell holds as its number and is none", async () => {
    const parts = unzipSync(PENSIONS);
    const content = strFromU8(parts["content.xml"] ?? new Uint8Array()).replace(
      'office:value="4112.5"',
      'office:value="868-284-6698"',
    );
    const sheet = zipSync({ ...parts, "content.xml": strToU8(content) });
    expect(content).toContain("868-284-6698");
    expect(partOf(await copyOf(ods, sheet, "868-284-6698"), "content.xml")).not.toContain("868-284-6698");
  });

  it("refuse declared entities, and parts that are not well-formed", async () => {
    const { writeZip } = await import("../../../src/formats/archive/zip-writer.js");
    for (const content of ['<!DOCTYPE a [<!ENTITY x "y">]><a>&x;</a>', "<a><b></a>"]) {
      const bad = writeZip([{ name: "content.xml", bytes: Buffer.from(content) }]);
      await expect(redactedBytes(odt, bad, [])).rejects.toMatchObject({ code: "not-redactable" });
    }
  });

  it("go without the declaration that formulas of older programs begin with", async () => {
    const { writeZip } = await import("../../../src/formats/archive/zip-writer.js");
    const declared = `<?xml version="1.0"?>\n<!DOCTYPE math:math PUBLIC "-//OpenOffice.org//DTD" "file:///home/anil/math.dtd">`;
    const copy = await redactedBytes(
      odt,
      writeZip([{ name: "content.xml", bytes: Buffer.from(`${declared}<a>words</a>`) }]),
      [],
    );
    expect(partOf(copy, "content.xml")).toBe('<?xml version="1.0"?>\n<a>words</a>');
  });

  it.skipIf(!hasProgram("soffice"))("are opened by LibreOffice", { timeout: 120_000 }, async () => {
    const folder = mkdtempSync(join(tmpdir(), "odf-"));
    const copies: [string, Uint8Array][] = [
      ["a.odt", await copyOf(odt, PERMIT, "Dexter Alcantara", "Neela Bissoon")],
      ["b.ods", await copyOf(ods, PENSIONS, "Ulric Mottley", "03/09/51")],
      ["c.odp", await copyOf(odp, APPEAL, "Sita Mungalsingh", "Learie Braithwaite")],
    ];
    try {
      for (const [name, bytes] of copies) writeFileSync(join(folder, name), bytes);
      const convert = (to: string, name: string): void => {
        const args = ["--headless", `-env:UserInstallation=file://${folder}/profile`, "--convert-to", to];
        spawnSync("soffice", [...args, "--outdir", folder, join(folder, name)], { stdio: "ignore" });
      };
      convert("txt:Text", "a.odt");
      convert("csv", "b.ods");
      convert("fodp", "c.odp");
      expect(readFileSync(join(folder, "a.txt"), "utf8")).toMatch(/\[gone\],? born[^]*End of the form/);
      expect(readFileSync(join(folder, "b.csv"), "utf8")).toContain("[gone],[gone],4112.5");
      expect(readFileSync(join(folder, "c.fodp"), "utf8")).toMatch(/Appellant: \[gone\]/);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});

describe("names of styles in OpenDocument", () => {
  it("are told from those that programs give", () => {
    const named = { element: "style", prefix: "style", name: "display-name" };
    expect(holdsWords(named, "Followed Hyperlink")).toBe(true);
    expect(["Followed Hyperlink", "Definition Term Tight", "Block Text"].filter((name) => !isGivenStyle(name))).toEqual(
      [],
    );
    expect(["Anisha Boodramlal", "Text of Anisha"].filter(isGivenStyle)).toEqual([]);
  });

  it("are no field in which a person's name is expected", async () => {
    const parts = unzipSync(PERMIT);
    const styles = strFromU8(parts["styles.xml"] ?? new Uint8Array()).replace(
      "</office:styles>",
      '<style:style style:name="S9" style:display-name="Letter to Anisha" style:family="text"/></office:styles>',
    );
    const { documents } = await extractAll(odt, zipSync({ ...parts, "styles.xml": strToU8(styles) }));
    const [segment] = documents.flatMap(({ segments, text }) =>
      segments.filter(({ start, end }) => text.slice(start, end) === "Letter to Anisha"),
    );
    expect(segment?.field).toBe("style");
  });
});
