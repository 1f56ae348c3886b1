/** The filled cells of one row, where they stand; one object for many rows, since making one for each would take longer than looking at it. */
import type { Known } from "./column-memory.js";
import type { Outcome } from "./outcome.js";
import { hashIn } from "./value-hash.js";

export class RowCells {
  count = 0;
  readonly #names: string[] = [];
  readonly #texts: string[] = [];
  readonly #starts: number[] = [];
  readonly #ends: number[] = [];
  readonly #hashes: number[] = [];
  /** Of each cell, what is known of it; set by whoever looks at the row. */
  readonly known: Known[] = [];

  clear(): void {
    this.count = 0;
  }

  /** `name`: of the column. */
  add(name: string, text: string, start: number, end: number): void {
    const cell = this.count++;
    this.#names[cell] = name;
    this.#texts[cell] = text;
    this.#starts[cell] = start;
    this.#ends[cell] = end;
    this.#hashes[cell] = hashIn(text, start, end);
  }

  nameOf(cell: number): string {
    return this.#names[cell] ?? "";
  }

  textOf(cell: number): string {
    return this.#texts[cell] ?? "";
  }

  startOf(cell: number): number {
    return this.#starts[cell] ?? 0;
  }

  endOf(cell: number): number {
    return this.#ends[cell] ?? 0;
  }

  hashOf(cell: number): number {
    return this.#hashes[cell] ?? 0;
  }

  outcomes(): Outcome[] {
    return this.known.slice(0, this.count).map(({ outcome }) => outcome);
  }
}
