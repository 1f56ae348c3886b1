/** The values of one column as they go by, each with a number of its own; bounded, whatever the table holds. */
import { levelsOf, SUPPRESSED, TOP, type Level } from "./levels.js";
import type { QuasiColumn } from "./quasi-column.js";

/** Different values of a column that are told apart. */
const MAX_VALUES = 50_000;

/** The number of the empty value. */
export const EMPTY = 0;
/** The number of all values of a column of which nothing is left. */
const GONE = 1;

/** Spellings of one value: letter case and white space do not tell people apart. */
export const foldCell = (value: string): string => value.trim().replace(/\s+/g, " ").toLowerCase();

/** Numbers by which the values before a widening are known after it. */
export type Renumbering = Int32Array;

export class ColumnValues {
  readonly #codes = new Map<string, number>([["", EMPTY]]);
  /** By number, as first written. */
  #texts: string[] = [""];
  /** What all values went through when there were too many. */
  #floor: Level | undefined;
  #floors: readonly Level[] | undefined;

  constructor(readonly column: QuasiColumn) {}

  get size(): number {
    return this.#texts.length;
  }

  /** Set when values are no longer told apart as they were written. */
  get floor(): Level | undefined {
    return this.#floor;
  }

  get texts(): readonly string[] {
    return this.#texts;
  }

  /** The number of a value; a new one gets the next. */
  add(value: string | null): number {
    const known = this.codeOf(value);
    if (known !== undefined) return known;
    const text = this.#widen((value ?? "").trim());
    const code = this.#texts.length;
    this.#texts.push(text);
    this.#codes.set(foldCell(text), code);
    return code;
  }

  /** The number of a value; undefined for one that never went by. */
  codeOf(value: string | null): number | undefined {
    const isEmpty = value === null || value.trim() === "";
    if (this.isGone && !(isEmpty && this.column.keepsEmpty)) return GONE;
    if (isEmpty) return EMPTY;
    const known = this.#codes.get(foldCell(value));
    if (known !== undefined && !this.#floor) return known;
    return this.#codes.get(foldCell(this.#widen(value.trim())));
  }

  /** Whether nothing is left of any value. */
  get isGone(): boolean {
    return this.#floor === TOP;
  }

  /** Whether there are more values than are kept. */
  get isFull(): boolean {
    return this.#texts.length > MAX_VALUES;
  }

  /** Makes all values wider by one step; the numbers that they have from then on. */
  raiseFloor(): Renumbering {
    const values = this.#texts.slice(1).map((value) => ({ value, rows: 1 }));
    this.#floors ??= this.#floorsOf(values);
    // The steps of this column, the widest last.
    const next = this.#floor ? this.#floors.indexOf(this.#floor) + 1 : 0;
    this.#floor = this.#floors[next] ?? TOP;
    const before = this.#texts;
    this.#codes.clear();
    this.#codes.set("", EMPTY);
    this.#texts = this.isGone ? ["", SUPPRESSED] : [""];
    return Int32Array.from(before, (text) => this.add(text));
  }

  /** Steps that do not hang on how many rows have a value: these are not known yet. */
  #floorsOf(values: readonly { readonly value: string; readonly rows: number }[]): readonly Level[] {
    const { kind } = this.column;
    return kind === "age" || kind === "date" || kind === "place" ? levelsOf(kind, values, Infinity).slice(1) : [TOP];
  }

  #widen(text: string): string {
    return text === "" || text === SUPPRESSED || !this.#floor ? text : this.#floor.widen(text);
  }
}
