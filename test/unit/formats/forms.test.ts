/** Forms and lists of attributes, as tables and as objects, in every kind that has them: a value is known by the label beside it. */
import { strToU8, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { csv } from "../../../src/formats/csv.js";
import { docx } from "../../../src/formats/docx.js";
import type { FormatHandler } from "../../../src/formats/format.js";
import { html } from "../../../src/formats/html.js";
import { json } from "../../../src/formats/json.js";
import { markdown } from "../../../src/formats/markdown.js";
import { plain } from "../../../src/formats/plain.js";
import { eml } from "../../../src/formats/eml.js";
import { ods } from "../../../src/formats/ods.js";
import { odt } from "../../../src/formats/odt.js";
import { xlsx } from "../../../src/formats/xlsx.js";
import { xml } from "../../../src/formats/xml.js";
import { yaml } from "../../../src/formats/yaml.js";
import { documentsOf } from "./harness.js";

type Rows = readonly (readonly string[])[];

const zipped = (parts: Readonly<Record<string, string>>): Uint8Array =>
  zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])));

const asElements = (rows: Rows, row: string, cell: string, within: (text: string) => string): string =>
  rows
    .map((cells) => `<${row}>${cells.map((text) => `<${cell}>${within(text)}</${cell}>`).join("")}</${row}>`)
    .join("");

const opendocument = (kind: "text" | "spreadsheet", rows: Rows): Uint8Array =>
  zipped({
    mimetype: `application/vnd.oasis.opendocument.${kind}`,
    "content.xml":
      `<office:document-content xmlns:office="o" xmlns:table="t" xmlns:text="x"><office:body><office:${kind}>` +
      `<table:table table:name="T">${asElements(rows, "table:table-row", "table:table-cell", (text) => `<text:p>${text}</text:p>`)}` +
      `</table:table></office:${kind}></office:body></office:document-content>`,
  });

const MAIN = "http://schemas.openxmlformats.org";
const TYPES = "application/vnd.openxmlformats-officedocument";

const ooxml = (main: string, type: string, parts: Readonly<Record<string, string>>): Uint8Array =>
  zipped({
    "[Content_Types].xml":
      `<Types xmlns="${MAIN}/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
      `<Default Extension="xml" ContentType="application/xml"/><Override PartName="/${main}" ContentType="${TYPES}.${type}.main+xml"/></Types>`,
    "_rels/.rels":
      `<Relationships xmlns="${MAIN}/package/2006/relationships"><Relationship Id="r" Type="${MAIN}/officeDocument/2006/relationships/officeDocument" ` +
      `Target="${main}"/></Relationships>`,
    ...parts,
  });

const documentOf = (rows: Rows): Uint8Array =>
  ooxml("word/document.xml", "wordprocessingml.document", {
    "word/document.xml": `<w:document xmlns:w="${MAIN}/wordprocessingml/2006/main"><w:body><w:tbl>${asElements(
      rows,
      "w:tr",
      "w:tc",
      (text) => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`,
    )}</w:tbl></w:body></w:document>`,
  });

const paragraphsOf = (lines: readonly string[]): Uint8Array =>
  ooxml("word/document.xml", "wordprocessingml.document", {
    "word/document.xml": `<w:document xmlns:w="${MAIN}/wordprocessingml/2006/main"><w:body>${lines
      .map(
        (line) =>
          `<w:p><w:r>${line
            .split("\t")
            .map((cell) => `<w:t>${cell}</w:t>`)
            .join("<w:tab/>")}</w:r></w:p>`,
      )
      .join("")}</w:body></w:document>`,
  });

const sheetCells = (cells: readonly string[], row: number): string =>
  cells
    .map((text, i) => `<c r="${String.fromCharCode(65 + i)}${row}" t="inlineStr"><is><t>${text}</t></is></c>`)
    .join("");

const workbookOf = (rows: Rows): Uint8Array =>
  ooxml("xl/workbook.xml", "spreadsheetml.sheet", {
    "xl/workbook.xml": `<workbook xmlns="${MAIN}/spreadsheetml/2006/main" xmlns:r="${MAIN}/officeDocument/2006/relationships"><sheets><sheet name="S" sheetId="1" r:id="s"/></sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": `<Relationships xmlns="${MAIN}/package/2006/relationships"><Relationship Id="s" Type="${MAIN}/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
    "xl/worksheets/sheet1.xml": `<worksheet xmlns="${MAIN}/spreadsheetml/2006/main"><sheetData>${rows
      .map((cells, y) => `<row r="${y + 1}">${sheetCells(cells, y + 1)}</row>`)
      .join("")}</sheetData></worksheet>`,
  });

const KINDS: readonly (readonly [string, FormatHandler, (rows: Rows) => string | Uint8Array])[] = [
  ["CSV", csv, (rows) => rows.map((cells) => `${cells.join(",")}\n`).join("")],
  ["HTML", html, (rows) => `<table>${asElements(rows, "tr", "td", (text) => text)}</table>`],
  [
    "Markdown",
    markdown,
    ([head = [], ...rows]) =>
      [head, head.map(() => "---"), ...rows].map((cells) => `| ${cells.join(" | ")} |\n`).join(""),
  ],
  ["DOCX", docx, documentOf],
  ["ODT", odt, (rows) => opendocument("text", rows)],
  ["XLSX", xlsx, workbookOf],
  ["ODS", ods, (rows) => opendocument("spreadsheet", rows)],
];

async function fieldsOf(format: FormatHandler, source: string | Uint8Array): Promise<Map<string, string | undefined>> {
  const documents = await documentsOf(format, source);
  return new Map(
    documents.flatMap(({ segments, text }) =>
      segments.map(({ start, end, field }) => [text.slice(start, end).trim(), field] as const),
    ),
  );
}

const FORM: Rows = [
  ["Field", "Value"],
  ["Employee", "Camille Warner"],
  ["BIR file no.", "1048826713"],
  ["Post", "Clerk"],
];

describe.each(KINDS)("%s", (_, format, build) => {
  it("knows the values of a form by the labels beside them", async () => {
    const fields = await fieldsOf(format, build(FORM));
    expect([fields.get("Camille Warner"), fields.get("1048826713")]).toEqual(["Employee", "BIR file no."]);
  });

  it("knows the values of a list of attributes by the attribute in their row", async () => {
    const rows = [
      ["client_id", "field_name", "old_value", "new_value"],
      ["C1", "BIR file no", "1048826713", "1048826721"],
      ["C1", "Home town", "Arima", "Couva"],
    ];
    const fields = await fieldsOf(format, build(rows));
    expect(["1048826713", "1048826721", "Couva"].map((value) => fields.get(value))).toEqual([
      "BIR file no",
      "BIR file no",
      "Home town",
    ]);
    expect(fields.get("C1")).toBe("client_id");
  });

  it("reads labels as text: what the individual has may stand in them", async () => {
    const documents = await documentsOf(format, build([...FORM, ["Asthma", "since 2011"]]));
    const heads = documents.flatMap(({ segments, text }) =>
      segments.filter(({ isHeading }) => isHeading).map(({ start, end }) => text.slice(start, end)),
    );
    expect(documents.some(({ text }) => text.includes("Asthma"))).toBe(true);
    expect(heads.join(" ")).not.toMatch(/Asthma|BIR/);
  });

  it("takes heads of two columns for what they are where sections and names stand below", async () => {
    const rows = [
      ["Section", "Officer"],
      ["Records Unit", "Camille Warner"],
      ["Claims Section", "Dexter Ali"],
      ["Grants Department", "Ann Persad"],
    ];
    const fields = await fieldsOf(format, build(rows));
    expect(["Camille Warner", "Dexter Ali"].map((value) => fields.get(value))).toEqual(["Officer", "Officer"]);
  });
});

describe.each(KINDS.filter(([name]) => name !== "Markdown"))("%s without heads", (_, format, build) => {
  it("knows the values of a form by the labels beside them", async () => {
    const fields = await fieldsOf(format, build(FORM.slice(1)));
    expect([fields.get("Camille Warner"), fields.get("1048826713")]).toEqual(["Employee", "BIR file no."]);
  });
});

describe.each(KINDS)("%s with a column for each individual", (_, format, build) => {
  it("knows values by the labels of their rows", async () => {
    const rows = [
      ["", "Applicant 1", "Applicant 2"],
      ["Full name", "Camille Warner", "Dexter Ali"],
      ["BIR file no.", "1048826713", "1048826721"],
      ["Date of birth", "22/08/1986", "4/5/1980"],
    ];
    const fields = await fieldsOf(format, build(rows));
    expect(["Dexter Ali", "1048826713", "1048826721", "4/5/1980"].map((value) => fields.get(value))).toEqual([
      "Full name",
      "BIR file no.",
      "BIR file no.",
      "Date of birth",
    ]);
  });

  it("keeps the names of columns where rows have none", async () => {
    const rows = [
      ["", "Name", "Phone"],
      ["first", "Camille Warner", "622-1234"],
      ["second", "Dexter Ali", "622-1236"],
    ];
    const fields = await fieldsOf(format, build(rows));
    expect([fields.get("Dexter Ali"), fields.get("622-1234")]).toEqual(["Name", "Phone"]);
  });
});

const BOXES =
  "1. Surname         2. BIR File No.\n   WARNER             1048826713\n\n" +
  "DATE OF BIRTH      BOX NO.\n4 May 1980         17\n\nDone.\n";

describe("forms in boxes", () => {
  it.each([
    ["plain text", plain, BOXES],
    ["mail", eml, `From: forms@office.example\nSubject: Form\n\n${BOXES}`],
  ])("of %s: values are known by the labels above them", async (_, format, source) => {
    const fields = await fieldsOf(format, source);
    expect(["WARNER", "1048826713", "4 May 1980"].map((value) => fields.get(value))).toEqual([
      "Surname",
      "BIR File No.",
      "DATE OF BIRTH",
    ]);
  });

  it("are no lists of labels and values side by side, and no running text", async () => {
    const text =
      "\nPost held       Position\nOther income    Nil\nLoans           None\n\nThe case.  The file\nwas lost.  He said\n";
    expect([...(await fieldsOf(plain, text)).values()]).toEqual([]);
  });
});

const TABBED =
  "Register of the section\n\nName\tBIR no.\tPost\nCamille Warner\t1048826713\tClerk\nAnn Persad\t\tDriver\nEnd of the list\n";
const SPACED = TABBED.split("\n")
  .map((line) =>
    line
      .split("\t")
      .map((cell) => cell.padEnd(18))
      .join("")
      .trimEnd(),
  )
  .join("\n");

describe("registers laid out with", () => {
  it.each([
    ["tabs in mail", eml, `From: hr@office.example\nSubject: Register\n\n${TABBED}`],
    ["spaces in mail", eml, `From: hr@office.example\nSubject: Register\n\n${SPACED}`],
    ["spaces in plain text", plain, SPACED],
    ["tabs in paragraphs of DOCX", docx, paragraphsOf(TABBED.split("\n"))],
  ])("%s have their cells under their headings, empty ones told", async (_, format, source) => {
    const fields = await fieldsOf(format, source);
    expect(["1048826713", "Ann Persad", "Driver"].map((value) => fields.get(value))).toEqual([
      "BIR no.",
      "Name",
      "Post",
    ]);
  });
});

it("takes labels and spaced digits side by side for no headings", async () => {
  const text =
    "N.I.S. No.    4 O 8 1 2 7 3 0 5    I.D. No    1978O521 034\n" +
    "Address       12 Palm  Grove  Rd.,\n" +
    "              Siparia\n" +
    "Occupation    Fish packer          Works No.  FP/0113\n";
  const fields = await fieldsOf(plain, text);
  expect([...fields.values()].filter((field) => field?.startsWith("4 O"))).toEqual([]);
});

it("takes a line below the last cell of a row for a part of it", async () => {
  const text =
    "SEQ  NAME            DATE        ADDRESS FOR SLIP\n" +
    "001  ALI, ANN        11/09/1998  21 Caparo Road\n" +
    "                                 Longdenville\n" +
    "002  PERSAD, BIL     02/01/1993  4 Main Road\n";
  const fields = await fieldsOf(plain, text);
  expect(fields.get("21 Caparo Road\n                                 Longdenville")).toBe("ADDRESS FOR SLIP");
  expect(fields.get("4 Main Road")).toBe("ADDRESS FOR SLIP");
});

describe("objects of a label and a value", () => {
  it.each([
    ["JSON", json, '{"answers":[{"label":"BIR file no.","value":1048826713},{"question":"Post","answer":"Clerk"}]}'],
    [
      "JSON, keys in alphabetical order",
      json,
      '[{"answer":"Clerk","question":"Post"},{"value":1048826713,"label":"BIR file no."}]',
    ],
    [
      "JSON, names and labels",
      json,
      '[{"name":"bir_1","label":"BIR file no.","value":1048826713},{"name":"Post","value":"Clerk"}]',
    ],
    ["YAML", yaml, "- label: BIR file no.\n  value: 1048826713\n- answer: Clerk\n  question: Post\n"],
    [
      "XML elements",
      xml,
      "<f><a><label>BIR file no.</label><value>1048826713</value></a><a><question>Post</question><answer>Clerk</answer></a></f>",
    ],
    ["XML attributes", xml, '<f><a label="BIR file no." value="1048826713"/><a answer="Clerk" question="Post"/></f>'],
  ])("%s: the value is known by the label", async (_, format, source) => {
    const fields = await fieldsOf(format, source);
    expect([fields.get("1048826713"), fields.get("Clerk")]).toEqual(["BIR file no.", "Post"]);
  });

  it("leave a value under its own key where nothing beside it is a label", async () => {
    const fields = await fieldsOf(json, '{"name":"Camille Warner of 12345","value":"Clerk","code":"x"}');
    expect([fields.get("Camille Warner of 12345"), fields.get("Clerk")]).toEqual(["name", "value"]);
  });
});
