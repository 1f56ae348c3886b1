import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { strFromU8, unzipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { writeZip } from "../../../src/formats/archive/zip-writer.js";
import type { Edit } from "../../../src/formats/format.js";
import { cellsPart } from "../../../src/formats/ooxml/sheet-cells.js";
import { xlsx } from "../../../src/formats/xlsx.js";
import { ItemBudget } from "../../../src/pipeline/budget.js";
import { nativeSpans, type TextDocument } from "../../../src/text/document.js";
import { hasProgram } from "../../support/programs.js";
import { bodyOf, documentsOf, extractAll, redactedBytes } from "./harness.js";

const FIXTURES = fileURLToPath(new URL("../../../fixtures/formats/xlsx/", import.meta.url));
const fixture = (name: string): Uint8Array => new Uint8Array(readFileSync(join(FIXTURES, name)));

const MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const RELATIONS = 'xmlns="http://schemas.openxmlformats.org/package/2006/relationships"';
const TYPES = "application/vnd.openxmlformats-officedocument.spreadsheetml";

interface Sources {
  /** Rows of the first sheet. */
  readonly rows: string;
  /** Behind the rows. */
  readonly rest?: string;
  /** Before the rows. */
  readonly columns?: string;
  readonly strings?: string;
  readonly sheetName?: string;
  readonly names?: string;
}

/** A workbook of one sheet; style 1 shows days, style 2 five digits. */
function workbookWith({
  rows,
  rest = "",
  columns = "",
  strings = "",
  sheetName = "Sheet1",
  names = "",
}: Sources): Uint8Array {
  const override = (part: string, type: string): string =>
    `<Override PartName="/xl/${part}" ContentType="${TYPES}.${type}+xml"/>`;
  const relation = (id: string, type: string, target: string): string =>
    `<Relationship Id="${id}" Type="${OFFICE}/${type}" Target="${target}"/>`;
  const files: Record<string, string> = {
    "[Content_Types].xml": `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>${override("workbook.xml", "sheet.main")}${override("worksheets/sheet1.xml", "worksheet")}${override("sharedStrings.xml", "sharedStrings")}${override("styles.xml", "styles")}</Types>`,
    "_rels/.rels": `<Relationships ${RELATIONS}>${relation("rId1", "officeDocument", "xl/workbook.xml")}</Relationships>`,
    "xl/workbook.xml": `<workbook ${MAIN} xmlns:r="${OFFICE}"><sheets><sheet name="${sheetName}" sheetId="1" r:id="rId1"/></sheets>${names}</workbook>`,
    "xl/_rels/workbook.xml.rels": `<Relationships ${RELATIONS}>${relation("rId1", "worksheet", "worksheets/sheet1.xml")}${relation("rId2", "sharedStrings", "sharedStrings.xml")}${relation("rId3", "styles", "styles.xml")}</Relationships>`,
    "xl/worksheets/sheet1.xml": `<worksheet ${MAIN}>${columns}<sheetData>${rows}</sheetData>${rest}</worksheet>`,
    "xl/sharedStrings.xml": `<sst ${MAIN}>${strings}</sst>`,
    "xl/styles.xml": `<styleSheet ${MAIN}><numFmts><numFmt numFmtId="164" formatCode="00000"/></numFmts><fonts><font/></fonts><fills><fill/></fills><borders><border/></borders><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/></cellXfs></styleSheet>`,
  };
  return writeZip(Object.entries(files).map(([name, text]) => ({ name, bytes: new Uint8Array(Buffer.from(text)) })));
}

const shared = (place: string, number: number): string => `<c r="${place}" t="s"><v>${number}</v></c>`;
const inline = (place: string, text: string): string => `<c r="${place}" t="inlineStr"><is><t>${text}</t></is></c>`;
const row = (number: number, ...cells: readonly string[]): string => `<row r="${number}">${cells.join("")}</row>`;

const editsOf = (documents: readonly TextDocument[], value: string, mark = "[NAME]"): Edit[] =>
  documents.flatMap((document) =>
    [...document.text.matchAll(new RegExp(value, "g"))].flatMap((match) =>
      nativeSpans(document, { start: match.index, end: match.index + match[0].length }).map((place, i) => ({
        ...place,
        mark: i === 0 ? mark : "",
      })),
    ),
  );

async function partOf(source: Uint8Array, part: string, value?: string): Promise<string> {
  const edits = value === undefined ? [] : editsOf(await documentsOf(xlsx, source), value);
  const files = unzipSync(await redactedBytes(xlsx, source, edits));
  return strFromU8(files[part] ?? new Uint8Array());
}

const SHEET = "xl/worksheets/sheet1.xml";
const STRINGS = "xl/sharedStrings.xml";

const sheetOf = async (source: Uint8Array): Promise<TextDocument | undefined> =>
  (await documentsOf(xlsx, source)).find(({ surface }) => surface === "body");

describe("xlsx", () => {
  it("puts column heads on the cells below, and says which cell each is", async () => {
    const source = workbookWith({
      rows:
        row(1, inline("A1", "Register of tenants")) +
        row(3, inline("A3", "Name"), inline("B3", "Date of birth")) +
        row(4, inline("A4", "Wendell Quamina"), '<c r="B4" s="1"><v>33425</v></c>'),
    });
    const document = await sheetOf(source);
    const cells = document?.segments.map(({ start, end, cell, columnName }) => [
      cell,
      columnName,
      document.text.slice(start, end),
    ]);
    expect(cells).toEqual([
      ["sheet 1!A1", undefined, "Register of tenants"],
      ["sheet 1!A3", undefined, "Name"],
      ["sheet 1!B3", undefined, "Date of birth"],
      ["sheet 1!A4", "Name", "Wendell Quamina"],
      ["sheet 1!B4", "Date of birth", "1991-07-06"],
    ]);
  });

  it("reads labels beside the values of a form", async () => {
    const source = workbookWith({
      rows:
        row(1, inline("A1", "Surname:"), inline("B1", "Baptiste")) +
        row(2, inline("A2", "Village:"), inline("B2", "Moruga")),
    });
    const document = await sheetOf(source);
    const fields = document?.segments.map(({ start, end, field }) => [field, document.text.slice(start, end)]);
    expect(fields).toContainEqual(["Surname", "Baptiste"]);
    expect(fields).toContainEqual(["Village", "Moruga"]);
  });

  it.each([
    ["a day", '<c r="A1" s="1"><v>33425</v></c>', "1991-07-06"],
    ["leading zeros", '<c r="A1" s="2"><v>451</v></c>', "00451"],
    ["an exponent", '<c r="A1"><v>1.9910706558E10</v></c>', "19910706558"],
    ["the noise of fractions", '<c r="A1"><v>0.30000000000000004</v></c>', "0.3"],
    ["escaped characters", inline("A1", "Moru_x0067_a"), "Moruga"],
    ["runs", '<c r="A1" t="inlineStr"><is><r><t>Moru</t></r><r><t>ga</t></r></is></c>', "Moruga"],
    ["the result of a formula", '<c r="A1" t="str"><f>B1</f><v>Moruga</v></c>', "Moruga"],
  ])("reads %s as it is shown", async (_what, cell, shown) => {
    expect(await bodyOf(xlsx, workbookWith({ rows: row(1, cell) }))).toBe(`${shown}\n`);
  });

  it("edits one use of a shared string and leaves the other", async () => {
    const source = workbookWith({
      rows: row(1, shared("A1", 0), shared("B1", 0)),
      strings: "<si><t>Wendell Quamina</t></si>",
    });
    const edits = editsOf(await documentsOf(xlsx, source), "Wendell Quamina").slice(0, 1);
    expect(await bodyOf(xlsx, await redactedBytes(xlsx, source, edits))).toBe("[NAME]\tWendell Quamina\n");
  });

  it("reads each text once, and tells of cells that show a long one again and again", async () => {
    const long = `Wendell Quamina ${"x".repeat(50_000)}`;
    const rows = Array.from({ length: 500 }, (_, i) => row(i + 1, shared(`A${i + 1}`, 0)));
    const source = workbookWith({
      rows: [...rows, row(501, shared("A501", 1)), row(502, inline("A502", "Joan Bissoondath"))].join(""),
      rest: "<headerFooter><oddHeader>&amp;CGerard Alleyne</oddHeader></headerFooter>",
      strings: `<si><t>${long}</t></si><si><t>Sunita Mahabir</t></si>`,
    });
    const limits = { depth: 4, entries: 100, unpackedBytes: 100_000_000, ratio: 200, ratioFrom: 1_000_000 };
    const budget = ItemBudget.forItem(limits);
    const { documents, problems } = await extractAll(xlsx, source, undefined, { budget });
    const text = documents.map((document) => document.text).join("\n");
    expect(text.length).toBeLessThan(2_000_000);
    for (const name of ["Wendell Quamina", "Sunita Mahabir", "Joan Bissoondath", "Gerard Alleyne"])
      expect(text).toContain(name);
    expect(problems.map(({ code }) => code)).toEqual(["ratio-exceeded"]);
  });

  it("drops strings that no cell uses any more, and numbers the others anew", async () => {
    const source = workbookWith({
      rows: row(1, shared("A1", 1), shared("B1", 2)),
      strings: "<si><t>never shown</t></si><si><t>Wendell</t></si><si><t>kept</t></si>",
    });
    expect(await partOf(source, STRINGS, "Wendell")).toBe(`<sst ${MAIN}><si><t>kept</t></si></sst>`);
    expect(await partOf(source, SHEET, "Wendell")).toContain(shared("B1", 0));
  });

  it("keeps the look of runs around a mark", async () => {
    const source = workbookWith({
      rows: row(1, '<c r="A1" s="2" t="s"><v>0</v></c>'),
      strings:
        '<si><r><t>Seen: Wen</t></r><r><rPr><b/></rPr><t>dell today</t></r><rPh sb="0" eb="1"><t>x</t></rPh></si>',
    });
    expect(await partOf(source, SHEET, "Wendell")).toContain(
      '<c r="A1" s="2" t="inlineStr"><is><r><t>Seen: [NAME]</t></r><r><rPr><b/></rPr><t> today</t></r></is></c>',
    );
  });

  it("puts a bar in place of a number or day, whose cell stays of its type, and leaves other cells as they are", async () => {
    const kept = '<c r="B1" s="1"><v>33426</v></c>';
    const source = workbookWith({ rows: row(1, '<c r="A1" s="1"><v>33425</v></c>', kept) });
    const sheet = await partOf(source, SHEET, "1991-07-06");
    expect(sheet).toContain('<c r="A1" s="3"/>');
    expect(sheet).toContain(kept);
    const styles = await partOf(source, "xl/styles.xml", "1991-07-06");
    expect(styles).toMatch(/<fill><patternFill patternType="solid"><fgColor rgb="FF000000"\/>.{0,60}<\/fill><\/fills>/);
    expect(styles).toContain('<xf numFmtId="14" fillId="1" applyFill="1"/></cellXfs>');
  });

  it("writes a wider value for a number as it is, and a mark where a part of a number stays", async () => {
    const source = workbookWith({ rows: row(1, '<c r="A1"><v>8685550000</v></c>') });
    const part = cellsPart(SHEET);
    const copyWith = async (edit: Omit<Edit, "part">): Promise<string> =>
      strFromU8(unzipSync(await redactedBytes(xlsx, source, [{ ...edit, part }]))[SHEET] ?? new Uint8Array());
    expect(await copyWith({ start: 0, end: 10, mark: "[phone]" })).toContain('<c r="A1" s="3"/>');
    expect(await copyWith({ start: 0, end: 10, mark: "8 or 9", isValue: true })).toContain(">8 or 9</t>");
    expect(await copyWith({ start: 0, end: 6, mark: "[phone]" })).toContain(">[phone]0000</t>");
  });

  it("keeps the result of a formula that spells a value, and not the formula", async () => {
    const source = workbookWith({ rows: row(1, '<c r="A1"><f>IF(B1="Wendell",1,2)</f><v>2</v></c>') });
    expect(await partOf(source, SHEET, "Wendell")).toContain('<c r="A1"><v>2</v></c>');
  });

  it("takes a shared formula from all its cells when its first cell loses it", async () => {
    const source = workbookWith({
      rows:
        row(1, '<c r="A1" t="str"><f t="shared" ref="A1:A2" si="0">B1</f><v>Wendell</v></c>') +
        row(2, '<c r="A2" t="str"><f t="shared" si="0"/><v>other</v></c>'),
    });
    const sheet = await partOf(source, SHEET, "Wendell");
    expect(sheet).not.toContain("<f");
    expect(sheet).toContain("<v>other</v>");
  });

  it("gives a sheet another name wherever it is referred to", async () => {
    const names = "<definedNames><definedName name=\"Area\">'Wendell Quamina'!$A$1</definedName></definedNames>";
    const source = workbookWith({
      rows: row(1, "<c r=\"A1\"><f>'Wendell Quamina'!B1</f><v>7</v></c>"),
      sheetName: "Wendell Quamina",
      names,
    });
    const workbook = await partOf(source, "xl/workbook.xml", "Wendell Quamina");
    expect(workbook).toContain('<sheet name="NAME"');
    expect(workbook).toContain("&#39;NAME&#39;!$A$1");
    expect(await partOf(source, SHEET, "Wendell Quamina")).toContain('<c r="A1"><v>7</v></c>');
  });

  it("reads hidden columns, rows and sheets apart, as hidden", async () => {
    const source = workbookWith({
      columns: '<cols><col min="2" max="2" hidden="1"/></cols>',
      rows:
        row(1, inline("A1", "seen"), inline("B1", "Wendell")) +
        `<row r="2" hidden="1">${inline("A2", "Quamina")}</row>`,
    });
    const texts = (await documentsOf(xlsx, source)).map(({ surface, text }) => [surface, text]);
    expect(texts).toContainEqual(["body", "seen\n"]);
    expect(texts).toContainEqual(["hidden", "Wendell\nQuamina\n"]);
    const surfaces = (await documentsOf(xlsx, fixture("x01-hidden.xlsx")))
      .filter(({ text }) => text.includes("045-7718320"))
      .map(({ surface }) => surface);
    expect(surfaces).toContain("hidden");
  });

  it("reads what stands in a header's code for a font, and takes it out there", async () => {
    const rest =
      '<headerFooter><oddFooter>&amp;L&amp;"Arial Ann Sealy,Regular"&amp;9Case&amp;"-,Bold"&amp;P</oddFooter></headerFooter>';
    const source = workbookWith({ rows: row(1, inline("A1", "x")), rest });
    const fonts = (await documentsOf(xlsx, source)).find(({ text }) => text.includes("Arial"));
    expect(fonts?.text).toBe("Arial Ann Sealy,Regular\n");
    expect(await partOf(source, SHEET, "Ann Sealy")).toContain('&amp;"Arial [NAME],Regular"&amp;9Case');
  });

  it("reads headers without their codes, and keeps the codes", async () => {
    const rest = "<headerFooter><oddHeader>&amp;LCase of &amp;BWendell &amp;P</oddHeader></headerFooter>";
    const source = workbookWith({ rows: row(1, inline("A1", "x")), rest });
    const header = (await documentsOf(xlsx, source)).find(({ surface }) => surface === "header-footer");
    expect(header?.text).toBe("\nCase of  Wendell  \n");
    expect(await partOf(source, SHEET, "Wendell")).toContain("&amp;LCase of &amp;B[NAME] &amp;P");
  });

  it("leaves out pivot caches, links to other files, connections and macros", async () => {
    for (const name of ["x03-pivot.xlsx", "x04-external.xlsx", "x06-revisions.xlsx", "x07-macro.xlsm"]) {
      const names = Object.keys(unzipSync(await redactedBytes(xlsx, fixture(name), [])));
      expect(names.filter((one) => /pivot|slicer|external|connection|query|revision|vba/i.test(one))).toEqual([]);
    }
  });

  it("names the authors of comments no more", async () => {
    const files = unzipSync(await redactedBytes(xlsx, fixture("x05-comments.xlsx"), []));
    expect(strFromU8(files["xl/comments1.xml"] ?? new Uint8Array())).toContain("<author>Author</author>");
    const persons = strFromU8(files["xl/persons/person.xml"] ?? new Uint8Array());
    expect(persons).toContain('displayName="Author"');
    expect(persons).not.toContain("kjoefield72");
  });

  it.skipIf(!hasProgram("soffice"))("makes copies that LibreOffice opens", async () => {
    const source = fixture("x08-list.xlsx");
    const edits = editsOf(await documentsOf(xlsx, source), "Kerwin Joefield|1972-09-28");
    const folder = mkdtempSync(join(tmpdir(), "sever-xlsx-"));
    try {
      const path = join(folder, "copy.xlsx");
      writeFileSync(
        path,
        await redactedBytes(
          xlsx,
          source,
          edits.sort((a, b) => a.part.localeCompare(b.part) || a.start - b.start),
        ),
      );
      const profile = `-env:UserInstallation=file://${folder}/profile`;
      execFileSync("soffice", [profile, "--headless", "--convert-to", "csv", "--outdir", folder, path], {
        stdio: "ignore",
      });
      const text = readFileSync(join(folder, "copy.csv"), "utf8");
      expect(text).toContain("KEEP-ALPHA-54");
      expect(text).toContain("[NAME]");
      expect(text).toContain("Makeda Thorington");
      expect(text).not.toMatch(/Kerwin|09\/28\/1972/);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
});
