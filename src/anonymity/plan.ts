/** What is done to each row of a table so that no row that keeps its quasi-identifiers is one of fewer than k. */
import { EMPTY, type ColumnValues } from "./column-values.js";
import { fitForm, suppressedOf } from "./fit-form.js";
import type { RowsByGroup } from "./group-sizes.js";
import type { Node, Step } from "./lattice.js";
import type { QuasiColumn, QuasiKind } from "./quasi-column.js";

/** What became of one column. */
export interface ColumnCost {
  readonly name: string;
  readonly kind: QuasiKind;
  /** `as it is`, `bands of 10 years`, `suppressed`. */
  readonly level: string;
  /** The how manieth of how many steps, from 0: as it is. */
  readonly step: number;
  readonly steps: number;
  /** Detail lost by being wider, 0..1. */
  readonly loss: number;
}

/** What it cost. Counts and names of columns, no values. */
export interface AnonymityCost {
  readonly k: number;
  /** Rows of the smallest group of the copy; 0 when all rows are suppressed. */
  readonly reached: number;
  readonly rows: number;
  readonly columns: readonly ColumnCost[];
  /** Rows all of whose quasi-identifiers are suppressed. */
  readonly suppressedRows: number;
  readonly suppressedCells: number;
  /** Groups that cannot be told apart within, and how many rows they have on average. */
  readonly groups: number;
  readonly averageGroup: number;
  /** Rows of the copy by size of their group; suppressed rows are not among them. */
  readonly rowsByGroup: RowsByGroup;
  /** Detail lost in all, 0..1: of the columns by what each tells, suppressed rows included. */
  readonly loss: number;
  /** Whether no other choice of steps would lose less. */
  readonly isBest: boolean;
  /** Sensitive columns, and the groups in which all rows hold the same there: who is in one is known to hold it. */
  readonly alike: readonly { readonly name: string; readonly groups: number; readonly rows: number }[];
}

/** A column of the plan: how its values are written. */
export interface PlannedColumn {
  readonly column: QuasiColumn;
  readonly values: ColumnValues;
  readonly step: Step;
}

/** Applies to rows in the order of the columns that were analysed. Holds values; lives in memory only. */
export class AnonymityPlan {
  constructor(
    readonly cost: AnonymityCost,
    readonly node: Node,
    private readonly columns: readonly PlannedColumn[],
    /** Classes of k rows and more, by the groups of their values. */
    private readonly kept: ReadonlySet<string>,
  ) {}

  /** The row as it may be released. A row with a value that was not analysed is suppressed. */
  apply(row: readonly (string | null)[]): (string | null)[] {
    const groups = this.columns.map(({ column, values, step }) => {
      const code = values.codeOf(row[column.at] ?? null);
      return code === undefined ? undefined : step.groups.of[code];
    });
    const isKept = !groups.includes(undefined) && this.kept.has(groups.join(","));
    const out = [...row];
    this.columns.forEach(({ column, values, step }, c) => {
      const before = row[column.at] ?? null;
      if (!isKept) out[column.at] = column.keepsEmpty && (before ?? "").trim() === "" ? before : suppressedOf(column);
      else if (step.texts[groups[c] ?? 0] === "") out[column.at] = before;
      else out[column.at] = this.#written(column, values, step, before, groups[c] ?? 0);
    });
    return out;
  }

  /** A value that is not widened is written as it first stood, so that its spelling singles nobody out. */
  #written(column: QuasiColumn, values: ColumnValues, step: Step, before: string | null, group: number): string | null {
    const wider = step.texts[group] ?? "";
    const code = values.codeOf(before) ?? EMPTY;
    return values.texts[code] === wider && !values.floor ? wider : fitForm(column, wider);
  }
}
