/** A plain workbook made anew: values with their number formats, and nothing besides (ECMA-376). */
import { writeZip, type NewEntry } from "../archive/zip-writer.js";
import { escapeXml } from "../ooxml/fragments.js";
import { CONTENT_TYPES } from "../ooxml/package.js";
import { columnLetters } from "../text/csv-table.js";

export interface SheetValue {
  /** From 0. */
  readonly column: number;
  readonly value: string | number | boolean;
  /** How a number is shown: `dd/mm/yyyy`. */
  readonly format?: string;
}

export interface SheetRow {
  /** From 0. */
  readonly row: number;
  readonly isHidden: boolean;
  readonly values: readonly SheetValue[];
}

export interface NewSheet {
  readonly name: string;
  readonly state: "visible" | "hidden" | "veryHidden";
  /** In order. */
  readonly rows: readonly SheetRow[];
  /** From 0. */
  readonly hiddenColumns: readonly number[];
}

export interface NewWorkbook {
  readonly sheets: readonly NewSheet[];
  readonly isFrom1904: boolean;
}

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const SHEET_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml";
/** Numbers of formats of one's own begin here. */
const FIRST_FORMAT = 164;

export function writeXlsx({ sheets, isFrom1904 }: NewWorkbook): Uint8Array {
  const formats = new Map<string, number>([["General", 0]]);
  const parts = sheets.map((sheet, i): NewEntry => {
    return { name: `xl/worksheets/sheet${i + 1}.xml`, bytes: utf8(sheetXml(sheet, formats)) };
  });
  const list = sheets.map(({ name, state }, i) => {
    const shown = state === "visible" ? "" : ` state="${state}"`;
    return `<sheet name="${escapeXml(name)}" sheetId="${i + 1}"${shown} r:id="rId${i + 1}"/>`;
  });
  const workbook =
    `${DECLARATION}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><workbookPr${isFrom1904 ? ' date1904="1"' : ""}/>` +
    `<sheets>${list.join("")}</sheets></workbook>`;
  const links = sheets.map((_, i) => [`rId${i + 1}`, "worksheet", `worksheets/sheet${i + 1}.xml`] as const);
  return writeZip([
    { name: CONTENT_TYPES, bytes: utf8(contentTypes(sheets.length)) },
    { name: "_rels/.rels", bytes: utf8(relationships([["rId1", "officeDocument", "xl/workbook.xml"]])) },
    { name: "xl/workbook.xml", bytes: utf8(workbook) },
    {
      name: "xl/_rels/workbook.xml.rels",
      bytes: utf8(relationships([...links, [`rId${sheets.length + 1}`, "styles", "styles.xml"]])),
    },
    { name: "xl/styles.xml", bytes: utf8(stylesXml([...formats.keys()])) },
    ...parts,
  ]);
}

const utf8 = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, "utf8"));

function sheetXml({ rows, hiddenColumns }: NewSheet, formats: Map<string, number>): string {
  const columns = hiddenColumns.map((i) => `<col min="${i + 1}" max="${i + 1}" width="9" hidden="1"/>`).join("");
  const lines = rows.map(({ row, isHidden, values }) => {
    const cells = values.map((value) => cellXml(row, value, formats));
    return `<row r="${row + 1}"${isHidden ? ' hidden="1"' : ""}>${cells.join("")}</row>`;
  });
  return (
    `${DECLARATION}<worksheet xmlns="${MAIN}">${columns === "" ? "" : `<cols>${columns}</cols>`}` +
    `<sheetData>${lines.join("")}</sheetData></worksheet>`
  );
}

function cellXml(row: number, { column, value, format }: SheetValue, formats: Map<string, number>): string {
  const place = `r="${columnLetters(column)}${row + 1}"`;
  if (typeof value === "boolean") return `<c ${place} t="b"><v>${value ? 1 : 0}</v></c>`;
  if (typeof value === "number") {
    const code = format ?? "General";
    const style = formats.get(code) ?? formats.size;
    formats.set(code, style);
    return `<c ${place}${style > 0 ? ` s="${style}"` : ""}><v>${value}</v></c>`;
  }
  return `<c ${place} t="inlineStr"><is><t xml:space="preserve">${escapeXml(value)}</t></is></c>`;
}

function stylesXml(codes: readonly string[]): string {
  const own = codes.slice(1);
  const list = own.map((code, i) => `<numFmt numFmtId="${FIRST_FORMAT + i}" formatCode="${escapeXml(code)}"/>`);
  const formats = codes.map((_, i) => `<xf numFmtId="${i === 0 ? 0 : FIRST_FORMAT + i - 1}" applyNumberFormat="1"/>`);
  return (
    `${DECLARATION}<styleSheet xmlns="${MAIN}">` +
    (own.length > 0 ? `<numFmts count="${own.length}">${list.join("")}</numFmts>` : "") +
    "<fonts><font/></fonts><fills><fill/></fills><borders><border/></borders><cellStyleXfs><xf/></cellStyleXfs>" +
    `<cellXfs>${formats.join("")}</cellXfs></styleSheet>`
  );
}

function contentTypes(sheets: number): string {
  const override = (part: string, type: string): string =>
    `<Override PartName="/xl/${part}" ContentType="${SHEET_TYPE}.${type}+xml"/>`;
  const all = Array.from({ length: sheets }, (_, i) => override(`worksheets/sheet${i + 1}.xml`, "worksheet"));
  return (
    `${DECLARATION}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">` +
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
    '<Default Extension="xml" ContentType="application/xml"/>' +
    `${override("workbook.xml", "sheet.main")}${override("styles.xml", "styles")}${all.join("")}</Types>`
  );
}

function relationships(list: readonly (readonly [id: string, type: string, target: string])[]): string {
  const all = list.map(
    ([id, type, target]) => `<Relationship Id="${id}" Type="${OFFICE}/${type}" Target="${target}"/>`,
  );
  return (
    `${DECLARATION}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">` +
    `${all.join("")}</Relationships>`
  );
}
