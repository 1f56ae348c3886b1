/** The rows of one sheet as text: a line for each, every cell under its column's head or beside its label, with its place. */
import { DocumentBuilder, type Segment, type TextDocument } from "../../text/document.js";
import { appendFragments, textOf, type Fragment } from "../ooxml/fragments.js";
import type { Line } from "../ooxml/read-part.js";
import { cellSegments, CellRoles, type CellRole, type TextCell } from "../ooxml/sheet-headings.js";
import { columnLetters } from "../text/csv-table.js";

export interface SheetCell {
  readonly fragments: readonly Fragment[];
  /** A value that says more than what the cell shows. */
  readonly unsaid?: readonly Fragment[];
  /** From 0. */
  readonly column: number;
}

interface ReadCell extends TextCell {
  readonly cell: SheetCell;
}

/** Cells of one document; a longer sheet is several. */
const MOST_CELLS = 8_192;

export class SheetText {
  readonly documents: TextDocument[] = [];
  /** Values that say more than their cells show. */
  readonly values: Line[] = [];
  readonly #whole = {};
  readonly #roles = new CellRoles();
  #rows: ReadCell[][] = [];
  #cells = 0;

  constructor(
    private readonly part: string,
    private readonly sheet: string,
  ) {}

  /** `row` from 0. */
  addRow(row: number, all: readonly SheetCell[]): void {
    const cells = all.flatMap((cell) => {
      const text = textOf(cell.fragments);
      return text.trim() === "" ? [] : [{ row, column: cell.column, text, cell }];
    });
    if (cells.length === 0) return;
    this.#rows.push(cells);
    this.#cells += cells.length;
    if (this.#cells >= MOST_CELLS) this.flush();
  }

  flush(): void {
    if (this.#rows.length === 0) return;
    const builder = new DocumentBuilder();
    const segments: Segment[] = [];
    for (const { cells, roles } of this.#roles.assign(this.#rows)) {
      cells.forEach((one, i) => {
        const role = roles[i] ?? {};
        const start = builder.length;
        appendFragments(builder, this.part, one.cell.fragments);
        segments.push(...cellSegments(start, one.text, this.#placeOf(one), role));
        builder.separate(i + 1 < cells.length ? "\t" : "\n");
        this.#addValue(one.cell, role);
      });
    }
    this.documents.push({ ...builder.build("body", { whole: this.#whole }), segments });
    this.#rows = [];
    this.#cells = 0;
  }

  #addValue({ unsaid }: SheetCell, { field }: CellRole): void {
    if (unsaid) this.values.push(field === undefined ? { fragments: unsaid } : { fragments: unsaid, field });
  }

  #placeOf({ row, column }: ReadCell): Pick<Segment, "cell" | "table" | "rowKey"> {
    return {
      cell: `${this.sheet}!${columnLetters(column)}${row + 1}`,
      table: this.sheet,
      rowKey: `row ${row + 1}`,
    };
  }
}
