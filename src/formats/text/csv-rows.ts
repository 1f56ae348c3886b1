/**
 * Rows and cells of delimited text, each cell with its exact place. Takes what spreadsheets take: quotes in the middle of
 * a cell, rows of any length, line ends within quotes.
 */

export interface Dialect {
  readonly delimiter: "," | ";" | "\t" | "|";
}

export interface Cell {
  /** Of the words alone, quotes outside. */
  readonly start: number;
  readonly end: number;
  readonly isQuoted: boolean;
}

export interface Row {
  readonly cells: readonly Cell[];
  /** After the line end. */
  readonly end: number;
  /** False when the text stops before the row is known to be whole. */
  readonly isEnded: boolean;
}

const QUOTE = 34;
/** A quote that nothing closes within so many units is a quote and no more. */
const LONGEST_CELL = 262_144;

/** Reads rows from a text; quotes that are never closed cost no more than one search. */
export class RowReader {
  readonly #delimiter: number;
  /** Place of the next quote at or after a place that was asked for, so that it is searched for once. */
  #nextQuote = -1;

  /** `isFinal` says that nothing follows the text: else a quote that it does not close may yet be closed. */
  constructor(
    private readonly text: string,
    { delimiter }: Dialect,
    private readonly isFinal: boolean,
  ) {
    this.#delimiter = delimiter.charCodeAt(0);
  }

  *rows(): Iterable<Row> {
    for (let at = 0; at < this.text.length;) {
      const row = this.#rowAt(at);
      yield row;
      at = row.end;
    }
  }

  #rowAt(start: number): Row {
    const cells: Cell[] = [];
    let at = start;
    for (;;) {
      const quoted = this.text.charCodeAt(at) === QUOTE ? this.#quotedCell(at) : undefined;
      if (quoted === "open") return { cells, end: this.text.length, isEnded: false };
      const end = this.#cellEnd(quoted ? quoted.end + 1 : at);
      // What stands between the closing quote and the delimiter belongs to the cell.
      const isClean = quoted && end === quoted.end + 1;
      cells.push(isClean ? quoted : { start: at, end, isQuoted: false });
      const code = this.text.charCodeAt(end);
      if (code === this.#delimiter) at = end + 1;
      else return this.#ended(cells, end);
    }
  }

  #ended(cells: readonly Cell[], end: number): Row {
    if (end >= this.text.length) return { cells, end, isEnded: false };
    const isPair = this.text.charCodeAt(end) === 13 && this.text.charCodeAt(end + 1) === 10;
    // The second half of a line end may not have been read yet.
    const isEnded = this.text.charCodeAt(end) === 10 || end + 1 < this.text.length;
    return { cells, end: end + (isPair ? 2 : 1), isEnded };
  }

  #cellEnd(from: number): number {
    let at = from;
    for (; at < this.text.length; at++) {
      const code = this.text.charCodeAt(at);
      if (code === this.#delimiter || code === 10 || code === 13) break;
    }
    return at;
  }

  #quotedCell(start: number): Cell | "open" | undefined {
    let at = this.#quoteFrom(start + 1);
    while (at - start <= LONGEST_CELL && at < this.text.length) {
      if (this.text.charCodeAt(at + 1) !== QUOTE) return { start: start + 1, end: at, isQuoted: true };
      at = this.#quoteFrom(at + 2);
    }
    return this.isFinal || this.text.length - start > LONGEST_CELL ? undefined : "open";
  }

  /** Place of the first quote from `from` on; the length of the text when there is none. */
  #quoteFrom(from: number): number {
    if (this.#nextQuote < from) {
      const found = this.text.indexOf('"', from);
      this.#nextQuote = found < 0 ? this.text.length : found;
    }
    return this.#nextQuote;
  }
}
