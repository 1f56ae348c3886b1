/** The texts of a worksheet: its cells as tables and forms, its formulas that spell something, its headers and footers. */
import { DocumentBuilder, type Segment, type TextDocument } from "../../text/document.js";
import type { Span } from "../../core/span.js";
import { columnLetters } from "../text/csv-table.js";
import { decodeXml, textOf, withoutReferences, type Fragment } from "./fragments.js";
import { lineDocument, type Line } from "./read-part.js";
import { CELL_STRIDE, cellsPart, type SheetCell } from "./sheet-cells.js";
import { cellSegments, CellRoles, type CellRole, type TextCell } from "./sheet-headings.js";
import type { StringUses } from "./string-uses.js";
import { cellText, sharedString, type Sheet, type Workbook } from "./workbook.js";
import { scanXml } from "./xml-scan.js";

/** Units of text after which a document ends with its row. */
const WINDOW = 65_536;

interface ShownCell extends TextCell {
  readonly cell: SheetCell;
}

export const HEADER_ELEMENTS: ReadonlySet<string> = new Set(
  "oddHeader oddFooter evenHeader evenFooter firstHeader firstFooter".split(" "),
);

export interface SheetSources {
  readonly source: string;
  readonly cells: readonly SheetCell[];
  readonly uses: StringUses;
}

/** Documents of one sheet. `key` names its part in native places. */
export function* sheetDocuments(
  workbook: Workbook,
  sheet: Sheet | undefined,
  key: string,
  sources: SheetSources,
): Iterable<TextDocument> {
  const { source, cells } = sources;
  const isHidden = !sheet || sheet.isHidden;
  const part = cellsPart(key);
  const rows = rowsOf(workbook, sources);
  const place = `sheet ${sheet?.number ?? 0}`;
  const shown = new TableWindows(part, place, isHidden ? "hidden" : "body");
  const unseen = new TableWindows(part, place, "hidden");
  for (const { cells: row, roles } of new CellRoles().assign(rows)) {
    const pairs = row.map((one, i) => ({ ...one, role: roles[i] ?? {} }));
    yield* shown.add(pairs.filter(({ cell }) => isHidden || !cell.isHidden));
    yield* unseen.add(pairs.filter(({ cell }) => !isHidden && cell.isHidden));
  }
  yield* shown.end();
  yield* unseen.end();
  const formulas = lineDocument(key, formulaLines(source, cells), "attribute");
  if (formulas) yield formulas;
  const headers = lineDocument(key, headerLines(source), isHidden ? "hidden" : "header-footer");
  if (headers) yield headers;
  const fonts = lineDocument(key, fontLines(source), "attribute");
  if (fonts) yield fonts;
}

function rowsOf(workbook: Workbook, { source, cells, uses }: SheetSources): ShownCell[][] {
  const rows: ShownCell[][] = [];
  let last: ShownCell[] | undefined;
  for (const cell of cells) {
    const shared = sharedString(workbook, source, cell);
    if (shared && !uses.take(shared.number, shared.length)) continue;
    const text = cellText(workbook, source, cell);
    if (text.trim() === "") continue;
    const shown = { row: cell.row, column: cell.column, text, cell };
    if (last && last[0]?.row === cell.row) last.push(shown);
    else rows.push((last = [shown]));
  }
  return rows;
}

/** Rows as documents of some length; a table's later documents know that they go on with it. */
class TableWindows {
  #builder = new DocumentBuilder();
  #segments: Segment[] = [];
  readonly #whole = {};

  constructor(
    private readonly part: string,
    private readonly table: string,
    private readonly surface: "body" | "hidden",
  ) {}

  *add(row: readonly (ShownCell & { readonly role: CellRole })[]): Iterable<TextDocument> {
    if (row.length === 0) return;
    row.forEach(({ cell, text, role }, i) => {
      if (i > 0) this.#builder.separate("\t");
      const start = this.#builder.length;
      this.#builder.append(text, this.part, cell.ordinal * CELL_STRIDE);
      this.#addSegments(start, text, cell, role);
    });
    this.#builder.separate("\n");
    if (this.#builder.length >= WINDOW) yield* this.end();
  }

  *end(): Iterable<TextDocument> {
    if (this.#builder.length === 0) return;
    const document = this.#builder.build(this.surface, { whole: this.#whole });
    yield { ...document, segments: this.#segments };
    this.#builder = new DocumentBuilder();
    this.#segments = [];
  }

  #addSegments(start: number, text: string, cell: SheetCell, role: CellRole): void {
    const place = {
      cell: `${this.table}!${columnLetters(cell.column)}${cell.row}`,
      table: this.table,
      rowKey: `row ${cell.row}`,
    };
    this.#segments.push(...cellSegments(start, text, place, role));
  }
}

/** Formulas that spell words or long numbers, or name sheets. */
function formulaLines(source: string, cells: readonly SheetCell[]): Line[] {
  return cells.flatMap(({ formula }) => {
    if (!formula) return [];
    const fragments = formula.text.flatMap((span) => decodeXml(source, span));
    return /"[^"]{2}|'|\d{5}|[\p{L}_]{8}/u.test(textOf(fragments)) ? [{ fragments: withoutReferences(fragments) }] : [];
  });
}

/** Headers and footers without their codes: `&CPage &P of &N`. */
function headerLines(source: string): Line[] {
  return headerSpans(source)
    .map((span) => ({ fragments: withoutCodes(decodeXml(source, span)) }))
    .filter(({ fragments }) => textOf(fragments).trim() !== "");
}

/** Texts of headers and footers in the source of a sheet. */
export function headerSpans(source: string): Span[] {
  const spans: Span[] = [];
  let isHeader = false;
  scanXml(source, {
    open: ({ name }) => {
      isHeader = HEADER_ELEMENTS.has(name);
    },
    close: () => {
      isHeader = false;
    },
    text: (span) => {
      if (isHeader) spans.push(span);
    },
  });
  return spans;
}

const HEADER_CODE = /^&(?:"[^"]{0,80}"|K[0-9A-F+-]{6}|\d{1,3}|[A-Z])/i;

/** Names of fonts in the codes of headers: `&"Arial,Bold"`, one a line. */
function fontLines(source: string): Line[] {
  return headerSpans(source).flatMap((span) => {
    const units = unitsOf(decodeXml(source, span));
    const starts = new Map<number, number>();
    let length = 0;
    for (const [i, { text }] of units.entries()) {
      starts.set(length, i);
      length += text.length;
    }
    return [...textOf(units).matchAll(/&"([^"]{1,80})"/g)].flatMap(({ 1: name = "", index }) => {
      const from = starts.get(index + 2);
      const to = starts.get(index + 2 + name.length);
      // The sign stands for the font of the theme.
      return from === undefined || to === undefined || /^-(?:,|$)/.test(name)
        ? []
        : [{ fragments: units.slice(from, to) }];
    });
  });
}

/** Fragments character by character, where each stands for itself. */
const unitsOf = (fragments: readonly Fragment[]): Fragment[] =>
  fragments.flatMap((fragment) =>
    fragment.length === fragment.text.length && fragment.at !== undefined
      ? fragment.text.split("").map((text, i) => ({ text, at: (fragment.at ?? 0) + i, length: 1 }))
      : [fragment],
  );

/** Fragments with codes of a header replaced by spaces that stand nowhere; a doubled ampersand is one. */
function withoutCodes(fragments: readonly Fragment[]): Fragment[] {
  const units = unitsOf(fragments);
  const text = textOf(units);
  const kept: Fragment[] = [];
  for (let i = 0, at = 0; i < units.length;) {
    const unit = units[i];
    if (!unit) break;
    const code = unit.text === "&" ? HEADER_CODE.exec(text.slice(at, at + 90))?.[0] : undefined;
    if (code === undefined) {
      kept.push(unit);
      // The second of two ampersands says nothing.
      const step = unit.text === "&" && units[i + 1]?.text === "&" ? 2 : 1;
      for (let n = 0; n < step; n++) at += units[i + n]?.text.length ?? 0;
      i += step;
      continue;
    }
    kept.push({ text: code.length > 2 || /^&[LCR]/i.test(code) ? "\n" : " " });
    for (let length = 0; length < code.length; i++) length += units[i]?.text.length ?? 1;
    at += code.length;
  }
  return kept;
}
