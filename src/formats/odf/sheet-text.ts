/** The rows of one sheet as text: a line for each, every cell under its column's head with its place. */
import { DocumentBuilder, type Segment, type TextDocument } from "../../text/document.js";
import { appendFragments, textOf, type Fragment } from "../ooxml/fragments.js";
import { columnLetters } from "../text/csv-table.js";

export interface SheetCell {
  readonly fragments: readonly Fragment[];
  /** From 0. */
  readonly column: number;
}

const LONGEST_HEAD = 60;
/** Cells of one document; a longer sheet is several. */
const MOST_CELLS = 8_192;

export class SheetText {
  readonly documents: TextDocument[] = [];
  readonly #whole = {};
  #builder = new DocumentBuilder();
  #cells = 0;
  #heads: ReadonlyMap<number, string> | undefined;
  #rows = 0;

  constructor(
    private readonly part: string,
    private readonly sheet: string,
  ) {}

  /** The head of a column, once it is known. */
  headOf(column: number): string | undefined {
    return this.#heads?.get(column);
  }

  /** `row` from 0. */
  addRow(row: number, all: readonly SheetCell[]): void {
    const cells = all.filter(({ fragments }) => textOf(fragments).trim() !== "");
    if (cells.length === 0) return;
    const heads = this.#heads === undefined && this.#rows++ < 20 ? headsOf(cells) : undefined;
    if (heads) this.#heads = heads;
    cells.forEach(({ fragments, column }, i) => {
      const start = this.#builder.length;
      appendFragments(this.#builder, this.part, fragments);
      this.#builder.segment(start, heads ? { isHeading: true } : this.#infoOf(row, column));
      this.#builder.separate(i + 1 < cells.length ? "\t" : "\n");
    });
    this.#cells += cells.length;
    if (this.#cells >= MOST_CELLS) this.flush();
  }

  flush(): void {
    if (this.#builder.length > 0) this.documents.push(this.#builder.build("body", { whole: this.#whole }));
    this.#builder = new DocumentBuilder();
    this.#cells = 0;
  }

  #infoOf(row: number, column: number): Omit<Segment, "start" | "end"> {
    const head = this.#heads?.get(column);
    const place = {
      cell: `${this.sheet}!${columnLetters(column)}${row + 1}`,
      table: this.sheet,
      rowKey: `row ${row + 1}`,
    };
    return head === undefined ? place : { ...place, field: head, columnName: head };
  }
}

/** The row's texts, when it reads as heads: two or more short words without figures. */
function headsOf(cells: readonly SheetCell[]): ReadonlyMap<number, string> | undefined {
  const texts = cells.map(({ fragments, column }) => [column, textOf(fragments).trim()] as const);
  const areHeads = texts.every(([, text]) => text.length <= LONGEST_HEAD && !/\d{2}|@/.test(text));
  return texts.length > 1 && areHeads ? new Map(texts) : undefined;
}
