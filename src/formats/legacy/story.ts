/** Running text as old word processors keep it, with marks for cells, rows and notes, and the blocks that it makes. */

/** Ends a cell. */
export const CELL_END = "\u0007";
/** Ends a row; between notes, ends a note. */
export const ROW_END = "\u001e";
/** Ends a paragraph within a cell or a note. */
export const INNER_END = "\u001d";
/** Stands where the next note is referred to. */
export const NOTE_REFERENCE = "\u0002";

export type StoryBlock =
  | { readonly kind: "paragraph"; readonly text: string }
  /** Rows of cells of paragraphs. */
  | { readonly kind: "table"; readonly rows: readonly (readonly (readonly string[])[])[] };

/** What a document made anew holds. Texts may hold tabs, line ends within paragraphs as `\v`, and references to notes. */
export interface Story {
  readonly body: readonly StoryBlock[];
  readonly headers: readonly string[];
  readonly footers: readonly string[];
  /** Paragraphs of each note, in the order of their references. */
  readonly notes: readonly (readonly string[])[];
}

/** Paragraphs and tables of a text with the marks above; `\n` ends a paragraph outside tables. */
export function blocksOf(text: string): StoryBlock[] {
  const reader = new BlockReader();
  let from = 0;
  for (const { 0: mark, index } of text.matchAll(/[\n\u0007\u001d\u001e]/g)) {
    reader.take(text.slice(from, index), mark);
    from = index + 1;
  }
  reader.take(text.slice(from), "\n");
  return reader.blocks;
}

class BlockReader {
  readonly blocks: StoryBlock[] = [];
  #rows: string[][][] = [];
  #row: string[][] = [];
  #cell: string[] = [];

  take(text: string, mark: string): void {
    switch (mark) {
      case INNER_END:
        this.#cell.push(text);
        break;
      case CELL_END:
        this.#row.push([...this.#cell, text]);
        this.#cell = [];
        break;
      case ROW_END:
        this.#endRow(text);
        break;
      default:
        this.#endTable();
        this.blocks.push({ kind: "paragraph", text });
    }
  }

  #endRow(rest: string): void {
    const cell = rest === "" ? this.#cell : [...this.#cell, rest];
    if (cell.length > 0) this.#row.push(cell);
    if (this.#row.length > 0) this.#rows.push(this.#row);
    this.#row = [];
    this.#cell = [];
  }

  #endTable(): void {
    this.#endRow("");
    if (this.#rows.length > 0) this.blocks.push({ kind: "table", rows: this.#rows });
    this.#rows = [];
  }
}

/** The lines of a text that say something, each once: pages that repeat a header have it once. */
export const distinctLines = (text: string): string[] => [
  ...new Set(text.split(/[\n\u0007\u001d\u001e]/).filter((line) => line.trim() !== "")),
];

/** Notes, each with its end mark, as paragraphs of each. */
export function notesOf(text: string): string[][] {
  const notes = text.split(ROW_END);
  if (notes.at(-1)?.trim() === "") notes.pop();
  return notes.map((note) => note.trim().split(/[\n\u0007\u001d]/));
}
