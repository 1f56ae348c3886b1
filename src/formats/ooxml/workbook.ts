/** What the parts of a workbook say of one another: its sheets in order, shared strings, formats of numbers. */
import type { Span } from "../../core/span.js";
import { ItemError } from "../../core/problem.js";
import { decodeStringEscapes, decodeXml, textOf, type Fragment } from "./fragments.js";
import { readNumberFormats, shownNumber, type NumberFormat } from "./number-formats.js";
import type { PackageParts } from "./package-kind.js";
import { readSharedStrings, stringFragments, type SheetString } from "./shared-strings.js";
import { CELL_STRIDE, type SheetCell } from "./sheet-cells.js";
import { scanXml, type XmlAttribute } from "./xml-scan.js";

export interface Sheet {
  /** From 1. */
  readonly number: number;
  readonly name: string;
  /** Of its name in the source of the workbook. */
  readonly nameValue: XmlAttribute["value"];
  readonly isHidden: boolean;
  readonly part: string;
}

export interface Workbook {
  /** Name of its part. */
  readonly main: string;
  readonly sheets: readonly Sheet[];
  readonly stringsPart: string | undefined;
  readonly stylesPart: string | undefined;
  readonly strings: readonly SheetString[];
  readonly stringsSource: string;
  readonly formats: readonly NumberFormat[];
  readonly isFrom1904: boolean;
}

export function openWorkbook(parts: PackageParts): Workbook {
  const main = parts.relations.get("")?.find(({ type }) => type === "officeDocument")?.part ?? "";
  const relations = parts.relations.get(main) ?? [];
  const partOf = (wanted: string): string | undefined => relations.find(({ type }) => type === wanted)?.part;
  const stringsPart = partOf("sharedStrings");
  const stringsSource = (stringsPart === undefined ? undefined : parts.text(stringsPart)) ?? "";
  const stylesPart = partOf("styles");
  return {
    main,
    ...readSheets(parts.text(main) ?? "", new Map(relations.map(({ id, part }) => [id, part]))),
    stringsPart,
    stylesPart,
    stringsSource,
    strings: readSharedStrings(stringsSource),
    formats: readNumberFormats((stylesPart === undefined ? undefined : parts.text(stylesPart)) ?? ""),
  };
}

function readSheets(
  source: string,
  partsById: ReadonlyMap<string, string | undefined>,
): Pick<Workbook, "sheets" | "isFrom1904"> {
  const sheets: Sheet[] = [];
  let isFrom1904 = false;
  scanXml(source, {
    open: (element) => {
      const valueOf = (name: string): XmlAttribute["value"] | undefined =>
        element.attributes.find((attribute) => attribute.name === name)?.value;
      const textAt = (name: string): string => {
        const value = valueOf(name);
        return value ? textOf(decodeXml(source, value)) : "";
      };
      if (element.name === "workbookPr") isFrom1904 = /^(?:1|true|on)$/.test(textAt("date1904"));
      const nameValue = valueOf("name");
      if (element.name !== "sheet" || !nameValue) return;
      sheets.push({
        number: sheets.length + 1,
        name: textAt("name"),
        nameValue,
        isHidden: /hidden/i.test(textAt("state")),
        part: partsById.get(textAt("id")) ?? "",
      });
    },
    close: () => undefined,
    text: () => undefined,
  });
  return { sheets, isFrom1904 };
}

/** Which of the strings a cell shows that shares its text, and how long it is in the source. */
export function sharedString(
  { strings }: Workbook,
  source: string,
  { type, value }: SheetCell,
): { readonly number: number; readonly length: number } | undefined {
  if (type !== "s" || !value) return undefined;
  const number = Number(textOf(rawFragments(source, value)));
  const texts = strings[number]?.texts;
  return texts && { number, length: texts.reduce((sum, { start, end }) => sum + end - start, 0) };
}

const rawFragments = (source: string, value: Span): Fragment[] => decodeStringEscapes(decodeXml(source, value));

/** A cell's text with its places in the source of the strings or of the sheet, where it has any. */
export function cellFragments(workbook: Workbook, source: string, cell: SheetCell): Fragment[] {
  const { type, value, inline } = cell;
  const raw = value ? rawFragments(source, value) : [];
  if (type === "s") {
    const string = workbook.strings[Number(textOf(raw))];
    return string ? stringFragments(workbook.stringsSource, string.texts) : [];
  }
  if (type === "inlineStr") return inline ? stringFragments(source, inline.texts) : raw;
  if (type === "e") return [];
  if (type === "b") return [{ text: /^(?:1|true)$/.test(textOf(raw).trim()) ? "TRUE" : "FALSE" }];
  if (type === "str" || type === "d") return raw;
  return [{ text: shownNumber(textOf(raw), workbook.formats[cell.style], workbook.isFrom1904) }];
}

/** A cell's text. Throws `ItemError` when it is longer than any cell may be. */
export function cellText(workbook: Workbook, source: string, cell: SheetCell): string {
  const text = textOf(cellFragments(workbook, source, cell));
  if (text.length >= CELL_STRIDE)
    throw new ItemError("malformed", "extract", "a cell holds more text than a cell can hold");
  return text;
}
