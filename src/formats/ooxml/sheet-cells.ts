/** The cells of a worksheet with the places of all that they hold. Knows nothing of what other parts say. */
import type { Span } from "../../core/span.js";
import { StringReader, type SheetString } from "./shared-strings.js";
import { rawAttribute, scanXml, type XmlElement, type XmlVisitor } from "./xml-scan.js";

export interface CellFormula {
  readonly whole: Span;
  readonly text: readonly Span[];
  /** Number of the group of cells that share the formula. */
  readonly shared?: string | undefined;
}

export interface SheetCell {
  /** From 0. */
  readonly ordinal: number;
  /** From 1. */
  readonly row: number;
  /** From 0. */
  readonly column: number;
  /** `s` shared string, `inlineStr`, `str`, `n`, `d`, `b`, `e`. */
  readonly type: string;
  readonly style: number;
  readonly isHidden: boolean;
  readonly element: XmlElement;
  readonly whole: Span;
  readonly value?: Span | undefined;
  readonly formula?: CellFormula | undefined;
  readonly inline?: SheetString | undefined;
}

/** A stretch of cells shares the numbering of native places by so much: no cell holds more text (ECMA-376 has 32767). */
export const CELL_STRIDE = 2 ** 21;

/** The native part that the texts of a sheet's cells stand under: unit n of cell i is `i * CELL_STRIDE + n`. */
export const cellsPart = (part: string): string => `${part}!cells`;

/** `B4` as column and row; undefined when it is none. */
export function parseReference(reference: string): { readonly column: number; readonly row: number } | undefined {
  const match = /^\$?([A-Z]{1,3})\$?(\d{1,7})$/i.exec(reference);
  if (!match) return undefined;
  let column = 0;
  for (const letter of (match[1] ?? "").toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return { column: column - 1, row: Number(match[2]) };
}

interface OpenCell {
  readonly element: XmlElement;
  readonly row: number;
  readonly column: number;
  value?: Span;
  formula?: { element: XmlElement; text: Span[]; whole?: Span };
}

/** Reads the cells of a sheet in order. */
export function readCells(source: string): SheetCell[] {
  const reader = new CellReader(source);
  scanXml(source, reader);
  return reader.cells;
}

class CellReader implements XmlVisitor {
  readonly cells: SheetCell[] = [];
  readonly #hiddenColumns: (readonly [number, number])[] = [];
  #row = 0;
  #column = -1;
  #isRowHidden = false;
  #cell: OpenCell | undefined;
  #inside = "";
  #strings = new StringReader("is");

  constructor(private readonly source: string) {}

  open(element: XmlElement): void {
    const { name } = element;
    if (name === "row") this.#openRow(element);
    else if (name === "col") this.#readColumn(element);
    else if (name === "c") this.#openCell(element);
    else if (!this.#cell) return;
    else if (name === "f") this.#cell.formula = { element, text: [] };
    this.#inside = name;
    this.#strings.open(element);
  }

  close(element: XmlElement, tag: Span): void {
    if (!this.#cell) return;
    this.#strings.close(element, tag);
    const { formula } = this.#cell;
    if (element.name === "f" && formula) formula.whole = { start: element.tag.start, end: tag.end };
    this.#inside = "";
    if (element.name === "c") this.#closeCell(this.#cell, tag);
  }

  text(span: Span): void {
    if (!this.#cell) return;
    if (this.#inside === "v") this.#cell.value = { start: this.#cell.value?.start ?? span.start, end: span.end };
    else if (this.#inside === "f") this.#cell.formula?.text.push(span);
    else this.#strings.text(span);
  }

  cdata(span: Span): void {
    this.text(span);
  }

  #openRow(element: XmlElement): void {
    this.#row = this.#number(element, "r") || this.#row + 1;
    this.#column = -1;
    this.#isRowHidden = this.#isSet(element, "hidden");
  }

  #readColumn(element: XmlElement): void {
    if (this.#isSet(element, "hidden"))
      this.#hiddenColumns.push([this.#number(element, "min") - 1, this.#number(element, "max") - 1]);
  }

  #openCell(element: XmlElement): void {
    const place = parseReference(rawAttribute(this.source, element, "r") ?? "");
    this.#column = place?.column ?? this.#column + 1;
    this.#cell = { element, row: place?.row ?? this.#row, column: this.#column };
    this.#strings = new StringReader("is");
  }

  #closeCell({ element, row, column, value, formula }: OpenCell, tag: Span): void {
    this.#cell = undefined;
    const inline = this.#strings.strings[0];
    if (!value && !formula && !inline) return;
    this.cells.push({
      ordinal: this.cells.length,
      row,
      column,
      type: rawAttribute(this.source, element, "t") ?? "n",
      style: this.#number(element, "s"),
      isHidden: this.#isRowHidden || this.#hiddenColumns.some(([from, to]) => column >= from && column <= to),
      element,
      whole: { start: element.tag.start, end: tag.end },
      value,
      formula: formula && {
        whole: formula.whole ?? formula.element.tag,
        text: formula.text,
        shared:
          rawAttribute(this.source, formula.element, "t") === "shared"
            ? rawAttribute(this.source, formula.element, "si")
            : undefined,
      },
      inline,
    });
  }

  #number(element: XmlElement, name: string): number {
    const value = Number(rawAttribute(this.source, element, name) ?? "0");
    return Number.isSafeInteger(value) && value >= 0 ? value : 0;
  }

  #isSet(element: XmlElement, name: string): boolean {
    return /^(?:1|true|on)$/.test(rawAttribute(this.source, element, name) ?? "");
  }
}
