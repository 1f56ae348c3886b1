/** The cells of old workbooks by a library (BIFF 2 to 8, BIFF 12), as values with formats, and what else it tells of them. */
import { read, utils, type CellObject, type WorkBook, type WorkSheet } from "@e965/xlsx";
import { ItemError } from "../../core/problem.js";
import type { AsideText } from "../legacy/convert.js";
import type { NewSheet, NewWorkbook, SheetRow, SheetValue } from "../legacy/write-xlsx.js";

export interface Sheets {
  readonly workbook: NewWorkbook;
  /** Comments and their authors, names, formulas that spell something. */
  readonly asides: readonly AsideText[];
  /** Every text that a cell or comment shows, by line. */
  readonly shown: ReadonlySet<string>;
}

/** What Excel itself encrypts workbooks with that nobody gave a password. */
const STANDARD_PASSWORD = "VelvetSweatshop";
const MOST_CELLS = 5_000_000;

/** Throws `ItemError` when the workbook is encrypted or cannot be read. */
export function readSheets(bytes: Uint8Array, passwords: readonly string[]): Sheets {
  const book = openBook(bytes, [undefined, STANDARD_PASSWORD, ...passwords]);
  const asides: AsideText[] = [];
  const shown = new Set<string>();
  const states = book.Workbook?.Sheets ?? [];
  let cells = 0;
  const sheets = book.SheetNames.map((name, i): NewSheet => {
    const sheet = book.Sheets[name] ?? {};
    const rows = rowsOf(sheet, asides, shown);
    cells += rows.reduce((sum, { values }) => sum + values.length, 0);
    if (cells > MOST_CELLS) throw new ItemError("too-large", "extract", `more than ${MOST_CELLS} cells`);
    const state = states[i]?.Hidden ?? 0;
    return {
      name,
      state: state === 2 ? "veryHidden" : state === 1 ? "hidden" : "visible",
      rows,
      hiddenColumns: (sheet["!cols"] ?? []).flatMap((column, n) => (column?.hidden ? [n] : [])),
    };
  });
  for (const { Name, Ref, Comment } of book.Workbook?.Names ?? [])
    asides.push({ surface: "attribute", text: [Name.replaceAll("_", " "), Ref, Comment ?? ""].join(" ").trim() });
  for (const { name } of sheets) shown.add(name);
  return { workbook: { sheets, isFrom1904: book.Workbook?.WBProps?.date1904 ?? false }, asides, shown };
}

function openBook(bytes: Uint8Array, passwords: readonly (string | undefined)[]): WorkBook {
  let cause: unknown;
  for (const password of passwords) {
    try {
      const options = { type: "buffer", cellNF: true, cellText: false, cellHTML: false, cellStyles: true } as const;
      return inSilence(() => read(Buffer.from(bytes), { ...options, ...(password !== undefined && { password }) }));
    } catch (error) {
      cause = error;
      if (!speaksOfPassword(error)) break;
    }
  }
  if (speaksOfPassword(cause)) throw new ItemError("encrypted", "extract", "the workbook is encrypted", { cause });
  throw new ItemError("malformed", "extract", "the workbook cannot be read", { cause });
}

/** The library tells the console of what it does not understand, and may quote it. */
function inSilence<T>(work: () => T): T {
  const { error, log, warn } = console;
  console.error = console.log = console.warn = () => undefined;
  try {
    return work();
  } finally {
    Object.assign(console, { error, log, warn });
  }
}

/** The library throws errors of no kind of its own, words, and what its code trips over. */
function speaksOfPassword(thrown: unknown): boolean {
  if (typeof thrown !== "string" && !(thrown instanceof Error)) throw thrown;
  return /password|encrypt/i.test(typeof thrown === "string" ? thrown : thrown.message);
}

function rowsOf(sheet: WorkSheet, asides: AsideText[], shown: Set<string>): SheetRow[] {
  const rows = new Map<number, SheetValue[]>();
  for (const place of Object.keys(sheet)) {
    if (place.startsWith("!")) continue;
    const cell = sheet[place] as CellObject;
    const { r, c } = utils.decode_cell(place);
    takeAsides(cell, asides, shown);
    const value = valueOf(cell);
    if (value === undefined || value === "") continue;
    for (const line of String(value).split(/[\r\n]+/)) shown.add(line.trim());
    const values = rows.get(r);
    const one = { column: c, value, ...(typeof cell.z === "string" && { format: cell.z }) };
    if (values) values.push(one);
    else rows.set(r, [one]);
  }
  const heights = sheet["!rows"] ?? [];
  return [...rows]
    .sort(([a], [b]) => a - b)
    .map(([row, values]) => ({
      row,
      isHidden: heights[row]?.hidden ?? false,
      values: values.sort((a, b) => a.column - b.column),
    }));
}

/** What cells show whose formula failed, by number (MS-XLS 2.5.10). */
const ERRORS: Readonly<Record<number, string>> = {
  0x00: "#NULL!",
  0x07: "#DIV/0!",
  0x0f: "#VALUE!",
  0x17: "#REF!",
  0x1d: "#NAME?",
  0x24: "#NUM!",
  0x2a: "#N/A",
};

function valueOf({ t, v, w }: CellObject): string | number | boolean | undefined {
  if (t === "z" || v === undefined) return undefined;
  if (t === "e") return typeof w === "string" ? w : (ERRORS[Number(v)] ?? "#VALUE!");
  if (v instanceof Date) return v.toISOString();
  return v;
}

function takeAsides({ c, f, l }: CellObject, asides: AsideText[], shown: Set<string>): void {
  for (const { a, t } of c ?? []) {
    asides.push({ surface: "comment", text: t });
    for (const line of t.split(/[\r\n]+/)) shown.add(line.trim());
    if (a !== undefined && a.trim() !== "") asides.push({ surface: "comment", text: a, field: "author" });
  }
  if (l) asides.push({ surface: "link", text: [l.Target, l.Tooltip ?? ""].join(" ").trim() });
  if (f !== undefined && /"[^"]{2}|'|\d{5}/.test(f)) asides.push({ surface: "attribute", text: f });
}
