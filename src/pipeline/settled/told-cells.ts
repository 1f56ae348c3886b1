/**
 * Rows that are told, until what is found in them can be written: kept as numbers and units of text in a few long arrays, since
 * objects for each row and cell would take more time to be cleared away than all else that is done with them.
 */
import type { Outcome } from "./outcome.js";
import type { RowKind } from "./table-memory.js";

/** Units of text, and cells, for which there is room at first. */
const UNITS = 1 << 16;
const CELLS = 1 << 12;

export class ToldCells {
  /** Of row keys and values, one behind the other. */
  units = new Uint16Array(UNITS);
  #used = 0;
  #rows = 0;
  #cells = 0;
  /** By row. */
  readonly #kinds: RowKind[] = [];
  #firstCells = new Uint32Array(CELLS);
  #keys = new Uint32Array(CELLS);
  /** By cell. */
  readonly #columns: string[] = [];
  readonly #outcomes: Outcome[] = [];
  #values = new Uint32Array(CELLS);

  get rows(): number {
    return this.#rows;
  }

  /** Begins a row; where something is found in it, its name follows, and the cells in which it is. */
  addRow(kind: RowKind): void {
    const row = this.#rows++;
    if (row + 1 >= this.#keys.length) {
      this.#keys = enlarged(this.#keys);
      this.#firstCells = enlarged(this.#firstCells);
    }
    this.#kinds[row] = kind;
    this.#firstCells[row] = this.#cells;
    this.#firstCells[row + 1] = this.#cells;
    this.#keys[row] = this.#used;
  }

  nameRow(rowKey: string): void {
    this.#write(rowKey, 0, rowKey.length);
  }

  /** The value between the places of the text: as the database gave it. */
  addCell(column: string, text: string, start: number, end: number, outcome: Outcome): void {
    const cell = this.#cells++;
    if (this.#cells + 1 >= this.#values.length) this.#values = enlarged(this.#values);
    this.#columns[cell] = column;
    this.#outcomes[cell] = outcome;
    this.#values[cell] = this.#used;
    this.#write(text, start, end);
    this.#firstCells[this.#rows] = this.#cells;
  }

  clear(): void {
    this.#used = 0;
    this.#rows = 0;
    this.#cells = 0;
  }

  kindOf(row: number): RowKind {
    return this.#kinds[row] ?? NO_KIND;
  }

  /** Number of the row's first cell; that of the row behind it is where its cells end. */
  firstCell(row: number): number {
    return this.#firstCells[row] ?? 0;
  }

  keyOf(row: number): string {
    const cell = this.firstCell(row);
    const end = cell < this.firstCell(row + 1) ? this.startOf(cell) : this.#keyAt(row + 1);
    return this.text(this.#keyAt(row), end);
  }

  columnOf(cell: number): string {
    return this.#columns[cell] ?? "";
  }

  outcomeOf(cell: number): Outcome {
    return this.#outcomes[cell] ?? NOTHING;
  }

  /** Where the value begins in `units`. */
  startOf(cell: number): number {
    return this.#values[cell] ?? 0;
  }

  /** Where it ends. `row`: that of the cell. */
  endOf(cell: number, row: number): number {
    return cell + 1 < this.firstCell(row + 1) ? this.startOf(cell + 1) : this.#keyAt(row + 1);
  }

  text(start: number, end: number): string {
    return Buffer.from(this.units.buffer, 2 * start, 2 * (end - start)).toString("utf16le");
  }

  #keyAt(row: number): number {
    return row < this.#rows ? (this.#keys[row] ?? 0) : this.#used;
  }

  #write(text: string, start: number, end: number): void {
    const until = this.#used + end - start;
    if (until > this.units.length) {
      const larger = new Uint16Array(2 * until);
      larger.set(this.units);
      this.units = larger;
    }
    const { units } = this;
    for (let i = start, at = this.#used; i < end; i++, at++) units[at] = text.charCodeAt(i);
    this.#used = until;
  }
}

const NO_KIND: RowKind = { belongings: [], people: 0 };
const NOTHING: Outcome = { detections: [], kind: "", variant: "", isWhole: false, isGuessed: true };

function enlarged(words: Uint32Array): Uint32Array<ArrayBuffer> {
  const larger = new Uint32Array(2 * words.length);
  larger.set(words);
  return larger;
}
