/** The cells of a delimited text as segments, read window by window. */
import type { Segment } from "../../text/document.js";
import { RowReader, type Cell } from "./csv-rows.js";
import { tableShape, type TableShape } from "./csv-dialect.js";
import { askedBy, formColumns, type FormColumns } from "./form-columns.js";
import type { WindowReader } from "./whole.js";

/** Remembers headings and row numbers from window to window. */
export class TableReader implements WindowReader {
  #shape: TableShape | undefined;
  #headings: readonly string[] = [];
  #form: FormColumns | undefined;
  #row = 0;

  read(text: string, isFinal: boolean): { readonly end: number; readonly segments: readonly Segment[] } {
    if (!this.#shape) {
      this.#shape = tableShape(text.slice(0, 65_536)) ?? NO_TABLE;
      if (this.#shape.isForm) this.#form = { label: 0, values: [1] };
    }
    const segments: Segment[] = [];
    let end = 0;
    for (const row of new RowReader(text, this.#shape.dialect, isFinal).rows()) {
      if (!row.isEnded && !isFinal) break;
      this.#addRow(text, row.cells, segments);
      end = row.end;
    }
    return { end, segments };
  }

  #addRow(text: string, cells: readonly Cell[], segments: Segment[]): void {
    const row = this.#row++;
    const heading = this.#shape?.headingRow;
    if (row === heading) {
      this.#headings = cells.map((cell) => wordsOf(text, cell));
      this.#form = formColumns(this.#headings);
      for (const { start, end } of cells) if (end > start) segments.push({ start, end, isHeading: true });
      return;
    }
    // Titles and notes above the table are running text.
    if (cells.length === 1 && row < (heading ?? 0)) return;
    const place = String(row + 1);
    const label = this.#form && cells[this.#form.label];
    const asked = this.#form && label && askedBy(this.#form, wordsOf(text, label));
    cells.forEach((cell, column) => {
      const { start, end } = withoutSpace(text, cell);
      if (start === end) return;
      const cellOf = { cell: columnLetters(column) + place, rowKey: `row ${place}` };
      segments.push({ start, end, ...this.#knownBy(column, asked), ...cellOf });
    });
  }

  /** `asked`: the label of the row, where the table is a form. */
  #knownBy(column: number, asked: string | undefined): Pick<Segment, "field" | "columnName"> {
    if (asked !== undefined && column === this.#form?.label) return {};
    if (asked !== undefined && this.#form?.values.includes(column)) return { field: asked };
    const name = this.#headings[column];
    return name ? { field: name, columnName: name } : {};
  }
}

const wordsOf = (text: string, { start, end }: Cell): string => text.slice(start, end).trim().replaceAll('""', '"');

const NO_TABLE: TableShape = {
  dialect: { delimiter: "," },
  headingRow: undefined,
  isForm: false,
  columns: 1,
  regularity: 0,
  rows: 0,
};

/** `A` to `Z`, `AA`, …, as spreadsheets name columns; `column` from 0. */
export function columnLetters(column: number): string {
  const letter = String.fromCharCode(65 + (column % 26));
  return column < 26 ? letter : columnLetters(Math.floor(column / 26) - 1) + letter;
}

function withoutSpace(text: string, cell: Cell): { readonly start: number; readonly end: number } {
  let { start, end } = cell;
  while (start < end && text.charCodeAt(start) <= 32) start++;
  while (end > start && text.charCodeAt(end - 1) <= 32) end--;
  return { start, end };
}
