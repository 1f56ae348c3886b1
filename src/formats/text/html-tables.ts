/** Where in an HTML table the reading stands: which cell, and under which heading. */
import { decodeHTML } from "entities";
import { isHeadingWord } from "./heading-words.js";
import { askedBy, asLabel, formColumns, type FormColumns } from "./form-columns.js";
import type { Segment } from "../../text/document.js";

interface OpenCell {
  readonly isHeading: boolean;
  /** The file's text of the cell, as far as it has been read. */
  readonly words: string[];
  start: number | undefined;
  /** A table within it has cells of its own. */
  isParted: boolean;
}

const LONGEST_HEAD = 60;
const NO_HEAD = /\d{2}|@|:$/;

/** One table that is being read. */
class Table {
  row = 0;
  headings: readonly string[] | undefined;
  form: FormColumns | undefined;
  cells: { readonly text: string; readonly isHeading: boolean }[] = [];
  cell: OpenCell | undefined;
}

/** All tables that the reading stands in, the innermost last. */
export class Tables {
  readonly #open: Table[] = [];

  get isInCell(): boolean {
    return this.#open.at(-1)?.cell !== undefined;
  }

  openTable(): void {
    const cell = this.#open.at(-1)?.cell;
    if (cell) cell.isParted = true;
    this.#open.push(new Table());
  }

  closeTable(): void {
    this.endRow();
    this.#open.pop();
  }

  /** Ends the row and takes it for the headings if it looks like them. */
  endRow(): void {
    const table = this.#open.at(-1);
    if (!table || table.cells.length === 0) return;
    const cells = table.cells;
    table.cells = [];
    const areMarked = cells.length > 1 && cells.every((cell) => cell.isHeading);
    const names = cells.map(({ text }) => text);
    const areNamed = areHeads(names);
    const asForm = names.some((name) => name !== "") ? formColumns(names) : undefined;
    if (areMarked || (table.row === 0 && (areNamed || asForm))) {
      table.headings = names;
      table.form = asForm;
    }
    table.row++;
  }

  openCell(isHeading: boolean): void {
    const table = this.#open.at(-1);
    if (table) table.cell = { isHeading, words: [], start: undefined, isParted: false };
  }

  /** Says that text of the file was added to the document at `at`. */
  addWords(words: string, at: number): void {
    const cell = this.#open.at(-1)?.cell;
    if (!cell) return;
    cell.start ??= at;
    cell.words.push(words);
  }

  /** Ends the cell; what it is, and where its text begins, if it is to be a segment. */
  closeCell(): { readonly start: number; readonly info: Omit<Segment, "start" | "end"> } | undefined {
    const table = this.#open.at(-1);
    const cell = table?.cell;
    if (!table || !cell) return undefined;
    table.cell = undefined;
    const column = table.cells.length;
    const text = decodeHTML(cell.words.join("")).replace(/\s+/g, " ").trim();
    table.cells.push({ text, isHeading: cell.isHeading });
    if (cell.start === undefined || cell.isParted || cell.isHeading) return undefined;
    if (table.form?.label === column && askedBy(table.form, text) !== undefined) return undefined;
    return { start: cell.start, info: { ...knownBy(table, column), rowKey: `row ${table.row + 1}` } };
  }
}

/** Of a table whose cells are not marked as heads: short words, no figures, half of them such as columns are called by. */
function areHeads(cells: readonly string[]): boolean {
  const named = cells.length > 2 && cells[0] === "" ? cells.slice(1) : cells;
  if (named.length < 2 || named.some((text) => text === "" || text.length > LONGEST_HEAD || NO_HEAD.test(text)))
    return false;
  const known = named.filter(isHeadingWord).length;
  return named.length < 4 ? known === named.length : known * 2 >= named.length;
}

/** What says what a cell is: the label that its form has for it, the head of its column, or the first cell of its row. */
function knownBy({ form, headings, cells }: Table, column: number): Pick<Segment, "field" | "columnName"> {
  const asked = form?.values.includes(column) ? askedBy(form, cells[form.label]?.text ?? "") : undefined;
  if (asked) return { field: asked };
  const name = headings?.[column];
  if (name) return { field: name, columnName: name };
  const label = column > 0 && !headings ? rowLabel(cells[0]) : undefined;
  return label ? { field: label } : {};
}

/** The first cell of a row names the others when it is marked so, ends in a colon or uses a heading's words. */
function rowLabel(first: { readonly text: string; readonly isHeading: boolean } | undefined): string | undefined {
  if (!first) return undefined;
  const isLabel = first.isHeading || first.text.endsWith(":") || isHeadingWord(first.text);
  return isLabel ? asLabel(first.text) : undefined;
}
