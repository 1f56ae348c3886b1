/** How a database is built, as far as a copy of it can be built alike. Plain data; knows no engine's statements but as text. */

/** What values of a column must look like. */
export type ColumnKind =
  | "text"
  | "integer"
  | "number"
  | "boolean"
  | "date"
  | "timestamp"
  | "time"
  | "uuid"
  | "json"
  | "xml"
  | "array"
  | "bytes"
  | "enum"
  | "other";

export interface StructureColumn {
  readonly name: string;
  readonly kind: ColumnKind;
  /** Characters that a text may have. */
  readonly length?: number;
  /** Of whole numbers: bits without the sign; of decimal ones: digits before the point. */
  readonly bits?: number;
  readonly digits?: number;
  /** Numbers below zero are not taken. */
  readonly isUnsigned?: true;
  readonly isNullable: boolean;
  /** Computed by the database from other columns: nobody writes it. */
  readonly isGenerated?: true;
  /** The only values that it takes. */
  readonly labels?: readonly string[];
}

/** A stretch of the statements that build a table. */
export interface Clause {
  readonly sql: string;
  /** `check` tests values, `reference` other tables; anything else is what it says. */
  readonly kind: "column" | "check" | "reference" | "other";
  /** Columns that it tests, by name; a check may fail when their values are replaced. */
  readonly columns: readonly string[];
  /** For a check: the statement that makes it without testing the rows that are there. */
  readonly untested?: string;
  /** What stands instead when a literal in it may not be carried; absent: the clause is left out whole. */
  readonly bare?: string;
  /** The table that a reference points to, or the type that the statement makes. */
  readonly target?: string;
}

export interface TableReference {
  readonly columns: readonly string[];
  /** Name of the table as `tableName` gives it, and its columns in the same order. */
  readonly table: string;
  readonly targets: readonly string[];
}

export interface TableStructure {
  readonly schema?: string;
  readonly name: string;
  /** In the order of the table's columns. */
  readonly columns: readonly StructureColumn[];
  /** Sets of columns whose values are unique together; the primary key first where there is one. */
  readonly unique: readonly (readonly string[])[];
  readonly references: readonly TableReference[];
  /** `CREATE TABLE … (`, the clauses within, `)` and what follows. */
  readonly head: string;
  readonly body: readonly Clause[];
  readonly tail: string;
  /** Statements after the rows are there. */
  readonly after: readonly Clause[];
  /** Columns that number rows, with the sequence that gives the numbers, as text of a statement that sets it on. */
  readonly counters: readonly string[];
}

export interface DatabaseStructure {
  /** Types and sequences that tables need. */
  readonly before: readonly Clause[];
  readonly tables: readonly TableStructure[];
  /** What is there and is not carried into a copy, in words. */
  readonly notCarried: readonly string[];
}
