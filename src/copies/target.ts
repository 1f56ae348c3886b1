/** What every place promises that takes a copy of a database: nobody sees it before it is proved, and nothing is left of one that failed. */
import type { Clause, TableStructure } from "../tables/structure.js";
import type { Cells } from "./staged-rows.js";

/** A table of the copy and how its clauses stand: those that are left out are not among them. */
export interface CopiedTable {
  /** As results call it. */
  readonly name: string;
  readonly structure: TableStructure;
  /** Clauses of the statement that makes it. */
  readonly body: readonly string[];
  /** Once the rows are there. */
  readonly after: readonly Clause[];
}

export interface CopiedDatabase {
  readonly before: readonly string[];
  readonly tables: readonly CopiedTable[];
}

/** Whether the rows of the copy keep what its structure demands, and who says so. */
export interface ConstraintResult {
  readonly passed: boolean;
  readonly detail: string;
}

export interface CopyTarget {
  /** Makes the tables, empty. Throws `ItemError`. */
  begin(copy: CopiedDatabase): Promise<void>;
  /** Takes rows of a table, cells in the order of its columns. Throws `ItemError`. */
  write(table: CopiedTable, batches: Iterable<readonly Cells[]>): Promise<void>;
  /** Makes keys, checks, indexes and references, and says whether they hold. Throws `ItemError` where one does not. */
  constrain(copy: CopiedDatabase): Promise<ConstraintResult>;
  /** The rows as somebody reads them who gets the copy. */
  read(table: CopiedTable): AsyncIterable<readonly Cells[]>;
  /** From here on the copy is there. */
  release(): Promise<void>;
  /** Takes away what was made. Does nothing after `release`. */
  discard(): Promise<void>;
}

/** The statement that makes a table. */
export const createStatement = ({ structure, body }: CopiedTable): string =>
  `${structure.head}\n  ${body.join(",\n  ")}\n${structure.tail}`;

/** Of these schemas those that have tables in the copy; one that stands for another in the copy has them all. */
export const schemasOf = ({ tables }: CopiedDatabase, schemas: readonly string[]): readonly string[] =>
  schemas.length < 2 ? schemas : schemas.filter((name) => tables.some(({ structure }) => structure.schema === name));

/** Columns that are written: those that the database computes are not. */
export const writtenColumns = ({ structure }: CopiedTable): readonly number[] =>
  structure.columns.flatMap(({ isGenerated }, i) => (isGenerated ? [] : [i]));
