/** What a database must offer to hold a store. Statements are written once, with `?` for parameters, for all engines. */
import type { ColumnType } from "./schema.js";

export type Value = number | string | Uint8Array | null;

/** A list is one for `isAmong`. */
export type Parameter = Value | readonly (number | string)[];

/** Columns by name; integers are numbers, bytes are `Uint8Array`. */
export type Row = Readonly<Record<string, Value>>;

/** A row to be added, a value for each of the table's columns in their order. */
export type NewRow = readonly Value[];

export interface Engine {
  /** For people; without credentials. */
  readonly name: string;
  /** Words for types of columns. */
  readonly types: Readonly<Record<ColumnType, string>>;
  all(sql: string, parameters?: readonly Parameter[]): Promise<readonly Row[]>;
  run(sql: string, parameters?: readonly Parameter[]): Promise<void>;
  /** Adds rows; `onConflict` follows the statement. */
  insert(table: string, rows: readonly NewRow[], onConflict?: string): Promise<void>;
  /** A condition: the column is among the values of one parameter, a list. */
  isAmong(column: string, type: "integer" | "text"): string;
  /** All that `work` does, or nothing of it. */
  transaction(work: () => Promise<void>): Promise<void>;
  close(): Promise<void>;
}

/** Of a row that the statement cannot come without. */
export function numberOf(row: Row, column: string): number {
  const value = row[column];
  if (typeof value === "number") return value;
  throw new TypeError(`the store gave no number for ${column}`);
}

export function textOf(row: Row, column: string): string {
  const value = row[column];
  if (typeof value === "string") return value;
  throw new TypeError(`the store gave no text for ${column}`);
}

export function bytesOf(row: Row, column: string): Uint8Array {
  const value = row[column];
  if (value instanceof Uint8Array) return value;
  throw new TypeError(`the store gave no bytes for ${column}`);
}

export const optionalText = (row: Row, column: string): string | null =>
  row[column] === null ? null : textOf(row, column);

export const optionalNumber = (row: Row, column: string): number | null =>
  row[column] === null ? null : numberOf(row, column);
