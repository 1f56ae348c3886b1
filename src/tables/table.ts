/** A table as an engine describes it, and its rows as they are read. Plain data; knows no engine, no detector, no law. */
import type { Problem } from "../core/problem.js";
import type { PackedRows } from "./packed-rows.js";

/** `objects`: values that a database keeps outside its tables, each under a number. */
export const TABLE_KINDS = ["table", "view", "materialized view", "foreign table", "virtual table", "objects"] as const;
export type TableKind = (typeof TABLE_KINDS)[number];

export interface TableColumn {
  readonly name: string;
  /** As the engine names it: `varchar(80)`. */
  readonly type: string;
  readonly comment?: string;
  /** The column that a foreign key makes it refer to: `hr.people.id`. */
  readonly refersTo?: string;
  /** Set for a column that the account may not read. */
  readonly isDenied?: true;
}

export interface Table {
  readonly schema?: string;
  readonly name: string;
  readonly kind: TableKind;
  readonly comment?: string;
  readonly columns: readonly TableColumn[];
  /** Indices of the columns of the primary key, in its order; empty when there is none. */
  readonly key: readonly number[];
  /** Rows as the engine estimates them; null when it cannot say. */
  readonly rows: number | null;
  /** Bytes that it takes, roughly; 0 when nobody knows. */
  readonly bytes: number;
}

/** A stretch of a table that one thread reads. Bounds are words of the engine's own; absent where it is open. */
export interface TablePart {
  /** From 0. */
  readonly index: number;
  readonly of: number;
  readonly from?: string;
  /** The first place beyond it. */
  readonly to?: string;
}

/** A value as text, or as bytes where the column holds bytes; null where there is none. */
export type CellValue = string | Uint8Array | null;

export interface TableRow {
  /** Where it stands, in words that tell nothing of what it holds: `ctid (3,14)`, `rowid 7`, `row 12`. */
  readonly place: string;
  readonly cells: readonly CellValue[];
}

export type TableEvent =
  | {
      /** Only where it was asked for. */
      readonly kind: "packed";
      readonly rows: PackedRows;
      readonly last: string;
    }
  | {
      readonly kind: "rows";
      readonly rows: readonly TableRow[];
      /** The place of the last row, from which a broken read goes on; absent when it cannot be gone on with. */
      readonly last?: string;
      /** The sum of their hashes, where it was asked for and every row has one. */
      readonly sum?: bigint | undefined;
    }
  | { readonly kind: "problem"; readonly problem: Problem };

/** Rows that were drawn, for an estimate. */
export interface TableSample {
  readonly rows: readonly TableRow[];
  /** Rows that the table has. */
  readonly total: number;
  /** Whether `total` was counted, and not estimated. */
  readonly isCounted: boolean;
}

/** `hr.people`; a name that is not plain stands in double quotes. */
export const tableName = ({ schema, name }: Pick<Table, "schema" | "name">): string =>
  schema === undefined ? shownName(name) : `${shownName(schema)}.${shownName(name)}`;

const shownName = (name: string): string =>
  /^[\p{L}\p{N}_$ -]+$/u.test(name) ? name : `"${name.replaceAll('"', '""').replace(/\p{Cc}/gu, " ")}"`;
