/**
 * What edits mean for a workbook: cells become strings of their own, formulas that spell what goes or lean on what is not
 * released become their values, strings that nothing uses go, sheets and names get other names where theirs must go.
 */
import type { Edit } from "../format.js";
import { BarStyles } from "./bar-styles.js";
import { cellSplice, dropFormula, emptyCell, losesNumber, type CellChange } from "./cell-marks.js";
import { formulaSplices, editsIn, localEdits, type Renames } from "./formula-marks.js";
import { decodeXml, escapeXml, textOf } from "./fragments.js";
import type { PackageChanges, PackageParts } from "./package-kind.js";
import type { Splice } from "./scrub-part.js";
import { CELL_STRIDE, cellsPart, parseReference, readCells, type SheetCell } from "./sheet-cells.js";
import { headerSpans } from "./sheet-text.js";
import { openWorkbook, type Sheet, type Workbook } from "./workbook.js";
import { rawAttribute, scanXml } from "./xml-scan.js";

interface SheetWork {
  readonly part: string;
  readonly source: string;
  readonly cells: readonly SheetCell[];
  /** By number of the cell, in units of its text. */
  readonly edited: ReadonlyMap<number, readonly CellChange[]>;
}

type Edits = ReadonlyMap<string, readonly Edit[]>;

/** Formulas over other files, cubes and pivot tables, none of which is released. */
const LEANS_ON_UNRELEASED = /\[\d{1,4}\][^[\]!]{0,100}!|\bGETPIVOTDATA\(|\bCUBE[A-Z]{3,20}\(/i;
const LONGEST_SHEET_NAME = 31;

export function changeWorkbook(parts: PackageParts, edits: Edits): PackageChanges {
  const workbook = openWorkbook(parts);
  const sheets = workbook.sheets.flatMap((sheet) => openSheet(parts, edits, sheet));
  const tables = droppedTables(parts, edits, sheets);
  const main = parts.text(workbook.main) ?? "";
  const renames = renamesOf(workbook, main, edits.get(workbook.main) ?? []);
  const lostNames = [...renames.sheets.keys(), ...renames.names.keys(), ...tables.names].map((name) =>
    name.toLowerCase(),
  );
  const numbers = newNumbers(workbook, sheets);
  const bars = new BarStyles((workbook.stylesPart === undefined ? undefined : parts.text(workbook.stylesPart)) ?? "");
  const splices = new Map<string, Splice[]>();
  let emptied = 0;
  const add = (part: string, more: readonly Splice[]): void => {
    splices.set(part, [...(splices.get(part) ?? []), ...more]);
  };
  for (const sheet of sheets) {
    const own = edits.get(sheet.part) ?? [];
    const lost = lostFormulas(sheet, own, lostNames);
    const cells = cellSplices(workbook, sheet, { lost, numbers, bars });
    emptied += cells.emptied;
    add(sheet.part, cells.splices);
    add(sheet.part, headerSplices(sheet.source, own));
  }
  add(workbook.main, nameSplices(workbook, main, renames));
  for (const name of partNames(parts)) {
    const source = parts.text(name);
    if (source !== undefined) add(name, formulaSplices(source, edits.get(name) ?? [], renames));
  }
  if (workbook.stringsPart !== undefined && numbers) add(workbook.stringsPart, stringSplices(workbook, numbers));
  if (workbook.stylesPart !== undefined) add(workbook.stylesPart, bars.splices());
  return { splices, dropped: tables.parts, emptied };
}

const partNames = ({ relations }: PackageParts): ReadonlySet<string> =>
  new Set([...relations.values()].flat().flatMap(({ part }) => (part?.endsWith(".xml") ? [part] : [])));

function openSheet(parts: PackageParts, edits: Edits, { part }: Sheet): SheetWork[] {
  const source = parts.text(part);
  if (source === undefined) return [];
  const edited = new Map<number, CellChange[]>();
  for (const { start, end, mark, isValue } of edits.get(cellsPart(part)) ?? []) {
    const ordinal = Math.floor(start / CELL_STRIDE);
    const change = { start: start % CELL_STRIDE, end: end - ordinal * CELL_STRIDE, mark, isValue };
    const known = edited.get(ordinal);
    if (known) known.push(change);
    else edited.set(ordinal, [change]);
  }
  return [{ part, source, cells: readCells(source), edited }];
}

/** Tables whose headings or own texts are edited: theirs must agree, so their cells stay and they go. */
function droppedTables(
  parts: PackageParts,
  edits: Edits,
  sheets: readonly SheetWork[],
): { readonly parts: Set<string>; readonly names: string[] } {
  const dropped = { parts: new Set<string>(), names: [] as string[] };
  for (const sheet of sheets) {
    for (const { type, part } of parts.relations.get(sheet.part) ?? []) {
      const source = type === "table" && part !== undefined ? parts.text(part) : undefined;
      if (source === undefined || part === undefined) continue;
      const { names, isTouched } = readTable(source, sheet);
      if (!isTouched && !edits.has(part)) continue;
      dropped.parts.add(part);
      dropped.names.push(...names);
    }
  }
  return dropped;
}

function readTable(source: string, sheet: SheetWork): { readonly names: string[]; readonly isTouched: boolean } {
  const names = new Set<string>();
  let isTouched = false;
  scanXml(source, {
    open: (element) => {
      if (element.name !== "table") return;
      for (const name of ["name", "displayName"]) {
        const raw = rawAttribute(source, element, name);
        if (raw) names.add(`${raw}[`);
      }
      const [from, to] = (rawAttribute(source, element, "ref") ?? "").split(":").map(parseReference);
      const last = to ?? from;
      isTouched =
        from !== undefined &&
        last !== undefined &&
        sheet.cells.some(
          ({ ordinal, row, column }) =>
            row === from.row && column >= from.column && column <= last.column && sheet.edited.has(ordinal),
        );
    },
    close: () => undefined,
    text: () => undefined,
  });
  return { names: [...names], isTouched };
}

function renamesOf(workbook: Workbook, source: string, edits: readonly Edit[]): Renames {
  const sheets = new Map<string, string>();
  const taken = new Set(workbook.sheets.map(({ name }) => name.toLowerCase()));
  for (const { name, nameValue } of workbook.sheets) {
    const own = editsIn(edits, nameValue);
    if (own.length === 0) continue;
    let changed = name;
    for (const { start, end, mark } of localEdits(decodeXml(source, nameValue), own).reverse())
      changed = changed.slice(0, start) + mark + changed.slice(end);
    sheets.set(name.toLowerCase(), freeName(changed, taken));
  }
  return { sheets, names: renamedNames(source, edits) };
}

/** A name that no other sheet bears, of the signs that names of sheets may have. */
function freeName(wanted: string, taken: Set<string>): string {
  const base = wanted.replace(/[[\]:*?/\\']/g, "").trim() || "Sheet";
  let name = base.slice(0, LONGEST_SHEET_NAME);
  for (let number = 2; taken.has(name.toLowerCase()); number++)
    name = `${base.slice(0, LONGEST_SHEET_NAME - 5)} ${number}`;
  taken.add(name.toLowerCase());
  return name;
}

/** Defined names that are edited. */
function renamedNames(source: string, edits: readonly Edit[]): Map<string, string> {
  const names = new Map<string, string>();
  if (edits.length === 0) return names;
  scanXml(source, {
    open: (element) => {
      const value = element.name === "definedName" && element.attributes.find(({ name }) => name === "name")?.value;
      if (!value || editsIn(edits, value).length === 0) return;
      const old = textOf(decodeXml(source, value));
      if (!names.has(old)) names.set(old, `Renamed_${names.size + 1}`);
    },
    close: () => undefined,
    text: () => undefined,
  });
  return names;
}

/** New names of sheets and of defined names where they are given; names for what is not released go. */
function nameSplices({ sheets }: Workbook, source: string, renames: Renames): Splice[] {
  const splices: Splice[] = sheets.flatMap(({ name, nameValue }) => {
    const fresh = renames.sheets.get(name.toLowerCase());
    return fresh === undefined ? [] : [{ ...nameValue, text: escapeXml(fresh) }];
  });
  let leans = false;
  scanXml(source, {
    open: (element) => {
      leans = false;
      const value = element.name === "definedName" && element.attributes.find(({ name }) => name === "name")?.value;
      const fresh = value ? renames.names.get(textOf(decodeXml(source, value))) : undefined;
      if (value && fresh !== undefined) splices.push({ ...value, text: fresh });
    },
    close: (element, tag) => {
      if (element.name === "definedName" && leans) splices.push({ start: element.tag.start, end: tag.end, text: "" });
      leans = false;
    },
    text: (span) => {
      leans ||= LEANS_ON_UNRELEASED.test(textOf(decodeXml(source, span)));
    },
  });
  return splices;
}

/** New numbers of shared strings by old ones; undefined when all are used by cells that stay as they are. */
function newNumbers(workbook: Workbook, sheets: readonly SheetWork[]): Map<number, number> | undefined {
  const used = new Set<number>();
  for (const { source, cells, edited } of sheets) {
    for (const { type, value, ordinal } of cells) {
      if (type === "s" && value && !edited.has(ordinal)) used.add(Number(source.slice(value.start, value.end)));
    }
  }
  const kept = workbook.strings.flatMap((_, number) => (used.has(number) ? [number] : []));
  if (kept.length === workbook.strings.length) return undefined;
  return new Map(kept.map((number, i) => [number, i]));
}

/** Takes out the strings that have no new number, and what says how many there are. */
function stringSplices(workbook: Workbook, numbers: ReadonlyMap<number, number>): Splice[] {
  const splices: Splice[] = workbook.strings.flatMap(({ whole }, number) =>
    numbers.has(number) ? [] : [{ ...whole, text: "" }],
  );
  scanXml(workbook.stringsSource, {
    open: ({ name, attributes }) => {
      if (name !== "sst") return;
      for (const attribute of attributes) {
        if (/^(?:count|uniqueCount)$/.test(attribute.name)) splices.push({ ...attribute.whole, text: "" });
      }
    },
    close: () => undefined,
    text: () => undefined,
  });
  return splices;
}

/** Numbers of the cells whose formulas go. */
function lostFormulas(sheet: SheetWork, edits: readonly Edit[], lostNames: readonly string[]): ReadonlySet<number> {
  const lost = new Set<number>();
  const groups = new Set<string>();
  const byPlace = [...edits].sort((a, b) => a.start - b.start);
  for (const { ordinal, formula } of sheet.cells) {
    if (!formula) continue;
    const text = formula.text.map((span) => textOf(decodeXml(sheet.source, span))).join("");
    const small = lostNames.length > 0 ? text.toLowerCase() : "";
    const isLost =
      sheet.edited.has(ordinal) ||
      LEANS_ON_UNRELEASED.test(text) ||
      lostNames.some((name) => small.includes(name)) ||
      touches(byPlace, formula.whole);
    if (!isLost) continue;
    lost.add(ordinal);
    // Without the first of its group the others have no formula.
    if (formula.shared !== undefined && text !== "") groups.add(formula.shared);
  }
  for (const { ordinal, formula } of sheet.cells)
    if (formula?.shared !== undefined && groups.has(formula.shared)) lost.add(ordinal);
  return lost;
}

/** Whether one of the edits, in order, lies in the stretch. */
function touches(edits: readonly Edit[], span: { readonly start: number; readonly end: number }): boolean {
  let low = 0;
  let high = edits.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((edits[middle]?.end ?? 0) <= span.start) low = middle + 1;
    else high = middle;
  }
  const first = edits[low];
  return first !== undefined && first.start < span.end;
}

interface CellRules {
  /** Cells whose formulas go. */
  readonly lost: ReadonlySet<number>;
  /** New numbers of shared strings. */
  readonly numbers: ReadonlyMap<number, number> | undefined;
  readonly bars: BarStyles;
}

function cellSplices(
  workbook: Workbook,
  { source, cells, edited }: SheetWork,
  { lost, numbers, bars }: CellRules,
): { readonly splices: Splice[]; readonly emptied: number } {
  const splices: Splice[] = [];
  let emptied = 0;
  for (const cell of cells) {
    const changes = edited.get(cell.ordinal);
    if (changes && losesNumber(workbook, source, cell, changes)) {
      splices.push(emptyCell(source, cell, bars.of(cell.style)));
      emptied++;
      continue;
    }
    if (changes) {
      splices.push(cellSplice(workbook, source, cell, changes));
      continue;
    }
    if (cell.formula && lost.has(cell.ordinal)) splices.push(dropFormula(cell.formula));
    if (cell.type !== "s" || !cell.value || !numbers) continue;
    const old = source.slice(cell.value.start, cell.value.end);
    const fresh = numbers.get(Number(old));
    if (fresh !== undefined && String(fresh) !== old) splices.push({ ...cell.value, text: String(fresh) });
  }
  return { splices, emptied };
}

/** Marks in headers and footers, where an ampersand begins a code. */
function headerSplices(source: string, edits: readonly Edit[]): Splice[] {
  if (edits.length === 0) return [];
  return headerSpans(source).flatMap((span) =>
    editsIn(edits, span).map(({ start, end, mark }) => ({
      start,
      end,
      text: escapeXml(mark.replaceAll("&", "&&")),
    })),
  );
}
