/**
 * Rows as one text, cell after cell, so that most can be looked at without a string, or an object, for each of them. The
 * text is that of PostgreSQL's COPY: tabs between cells, a line feed behind each row, `\N` for no value, escapes. Before the cells
 * of a row stands its place, behind them what the engine notes of it.
 */
import type { TableRow } from "./table.js";

const TAB = 9;
const LINE_FEED = 10;
const BACKSLASH = 92;
const N = 78;
/** What a letter behind a backslash stands for; any other sign stands for itself. */
const ESCAPED: Readonly<Record<string, string>> = { b: "\b", f: "\f", n: "\n", r: "\r", t: "\t", v: "\v" };

/** A row without bytes. */
export interface PlainRow extends TableRow {
  readonly cells: readonly (string | null)[];
}

export class PackedRows {
  readonly length: number;
  /** Units of all cells. */
  readonly size: number;
  /** Whether any cell is written otherwise than it is. */
  readonly hasEscapes: boolean;
  /** Where each cell begins; behind the last, where one more would begin. */
  readonly #starts: Uint32Array;
  /** Cells of a row, its place and notes included. */
  readonly #width: number;

  /** `columns`: of the table. `placeName`: what its places are. */
  constructor(
    readonly text: string,
    readonly columns: number,
    private readonly placeName: string,
  ) {
    this.#width = columns + 2;
    const { starts, cells, size, hasEscapes } = split(text, this.#width);
    this.#starts = starts;
    this.hasEscapes = hasEscapes;
    this.length = cells / this.#width;
    this.size = size;
  }

  /** Where the value begins in the text. */
  startOf(row: number, column: number): number {
    return this.#starts[row * this.#width + column + 1] ?? 0;
  }

  /** Where it ends. */
  endOf(row: number, column: number): number {
    return (this.#starts[row * this.#width + column + 2] ?? 0) - 1;
  }

  cell(row: number, column: number): string | null {
    return valueIn(this.text, this.startOf(row, column), this.endOf(row, column));
  }

  /** The place as the engine knows it. */
  key(row: number): string {
    return this.text.slice(this.startOf(row, -1), this.endOf(row, -1));
  }

  notes(row: number): string | null {
    return this.cell(row, this.columns);
  }

  place(row: number): string {
    return `${this.placeName} ${this.key(row)}`;
  }

  row(row: number): PlainRow {
    const cells: (string | null)[] = [];
    for (let column = 0; column < this.columns; column++) cells.push(this.cell(row, column));
    return { place: this.place(row), cells };
  }

  *[Symbol.iterator](): Iterator<PlainRow> {
    for (let row = 0; row < this.length; row++) yield this.row(row);
  }
}

/** Whether there is no value from `start` to `end`. */
export const isNoValue = (text: string, start: number, end: number): boolean =>
  end - start === 2 && text.charCodeAt(start) === BACKSLASH && text.charCodeAt(start + 1) === N;

interface Split {
  readonly starts: Uint32Array;
  readonly cells: number;
  readonly size: number;
  readonly hasEscapes: boolean;
}

/** Where cells begin, in the making; of one text after the other. */
let starts = new Uint32Array(1 << 14);

function split(text: string, width: number): Split {
  let cells = 0;
  let size = 0;
  let start = 0;
  let hasEscapes = false;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === BACKSLASH) {
      // No value counts for nothing, an escape for the one sign that it stands for.
      const isNone = text.charCodeAt(i + 1) === N;
      size -= isNone ? 2 : 1;
      hasEscapes ||= !isNone;
      i++;
    } else if (code === TAB || code === LINE_FEED) {
      if (cells + 2 > starts.length) {
        const more = new Uint32Array(2 * starts.length);
        more.set(starts);
        starts = more;
      }
      starts[cells] = start;
      if (cells % width > 0) size += i - start;
      start = i + 1;
      starts[++cells] = start;
    }
  }
  return { starts: starts.slice(0, cells + 1), cells, size, hasEscapes };
}

function valueIn(text: string, start: number, end: number): string | null {
  if (isNoValue(text, start, end)) return null;
  const written = text.slice(start, end);
  return written.includes("\\") ? written.replace(/\\(.)/gs, (_, sign: string) => ESCAPED[sign] ?? sign) : written;
}
