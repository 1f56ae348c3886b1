/** Offset to line and column. Lines end at LF, CRLF or CR, as editors count them. */

export interface LineColumn {
  /** From 1. */
  readonly line: number;
  /** From 1, in UTF-16 units. */
  readonly column: number;
}

/** The line starts of a text, which may itself be a stretch of a longer one. */
export class LineIndex {
  readonly #starts: number[];

  /**
   * `offset`, `line` and `column` are the place of `text` in the whole: units before it, the number of its first line,
   * and units of that line before it.
   */
  constructor(
    text: string,
    private readonly offset = 0,
    private readonly line = 1,
    column = 0,
  ) {
    const starts = [-column];
    for (let i = 0; i < text.length; i++) {
      const code = text.charCodeAt(i);
      if (code === 10 || (code === 13 && text.charCodeAt(i + 1) !== 10)) starts.push(i + 1);
    }
    this.#starts = starts;
  }

  /** Number of line ends in the text. */
  get breaks(): number {
    return this.#starts.length - 1;
  }

  at(offset: number): LineColumn {
    const target = offset - this.offset;
    let low = 0;
    let high = this.#starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.#starts[middle] ?? 0) <= target) low = middle;
      else high = middle - 1;
    }
    return { line: this.line + low, column: target - (this.#starts[low] ?? 0) + 1 };
  }
}
