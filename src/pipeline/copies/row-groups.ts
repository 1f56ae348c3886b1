/**
 * Re-identification in one table of a database's copy: who can be told apart in the original and in the copy, and, where
 * it is asked for, values made wider until nobody is one of fewer than k. Values stay in memory; what is told holds counts
 * and names of columns.
 */
import { TableAnalysis, type Uniqueness } from "../../anonymity/analysis.js";
import { foldCell } from "../../anonymity/column-values.js";
import { suppressedOf } from "../../anonymity/fit-form.js";
import { GroupCounter } from "../../anonymity/group-sizes.js";
import type { AnonymityPlan } from "../../anonymity/plan.js";
import type { QuasiColumn } from "../../anonymity/quasi-column.js";
import type { RemovedValues } from "../../copies/removed-values.js";
import type { Cells } from "../../copies/staged-rows.js";
import { isSwept } from "../../redaction/needles.js";
import type { Step } from "../../redaction/verify.js";
import type { CellValue } from "../../tables/table.js";
import { SUPPRESS, type AnonymityOptions, type CopySizes, type TableReidentification } from "../anonymise-tables.js";
import type { ColumnPlan, TablePlan } from "./column-plans.js";

/** A column that counts. */
interface CountedColumn {
  /** Its place among the columns of the table. */
  readonly index: number;
  readonly plan: ColumnPlan;
  readonly quasi: QuasiColumn;
}

export class RowGroups {
  readonly #columns: readonly CountedColumn[];
  readonly #analysis: TableAnalysis;
  readonly #k: number | undefined;
  readonly #suppress: number;
  #original: Uniqueness | undefined;
  #plan: AnonymityPlan | undefined;

  constructor(
    private readonly table: TablePlan,
    { k, suppress = SUPPRESS }: AnonymityOptions,
  ) {
    const counted = table.columns.flatMap((plan, index) => (plan.quasi ? [{ index, plan, quasi: plan.quasi }] : []));
    this.#columns = counted.map((one, at) => ({ ...one, quasi: { ...one.quasi, at } }));
    this.#analysis = new TableAnalysis(this.#columns.map(({ quasi }) => quasi));
    this.#k = k;
    this.#suppress = suppress;
  }

  /** Whether columns count at all. */
  get isEmpty(): boolean {
    return this.#columns.length === 0;
  }

  get widens(): boolean {
    return this.#k !== undefined && !this.isEmpty;
  }

  /** Takes rows as they stand in the source; of those to be widened, without what goes whatever becomes of the column. */
  add(rows: readonly Cells[]): void {
    if (this.isEmpty) return;
    for (const row of rows) this.#analysis.add(this.#textsOf(row));
  }

  /** When all rows are taken. */
  close(): void {
    if (this.isEmpty) return;
    this.#original = this.#analysis.uniqueness();
    if (this.#k !== undefined) this.#plan = this.#analysis.plan({ k: this.#k, suppress: this.#suppress });
  }

  /** The row with wider values; `tell`: what was changed. Addresses that are not kept go from other texts, too. */
  widen(row: Cells, removed: RemovedValues, tell: (column: number) => void): Cells {
    const out: CellValue[] = [...row];
    this.#plan?.apply(this.#textsOf(row)).forEach((text, c) => {
      const column = this.#columns[c];
      if (!column) return;
      const before = row[column.index] ?? null;
      const { length } = column.plan.column;
      const after = text !== null && length !== undefined && text.length > length ? suppressedOf(column.quasi) : text;
      if (after === before) return;
      out[column.index] = after;
      tell(column.index);
      const { type } = column.plan;
      if (type && isSwept(type) && typeof before === "string") removed.add(before, type);
    });
    return out;
  }

  /** Counts rows of the copy. */
  counter(): CopyGroups {
    return new CopyGroups(this.#columns.filter(({ plan }) => plan.treatment !== "whole"));
  }

  record(copy: CopySizes | null): TableReidentification[] {
    if (!this.#original || this.#original.rows < 2) return [];
    return [
      {
        path: [],
        table: this.table.name,
        columns: this.#columns.map(({ quasi: { name, kind } }) => ({ name, kind })),
        original: this.#original,
        copy,
        generalised: this.#plan?.cost ?? null,
      },
    ];
  }

  #textsOf(row: Cells): (string | null)[] {
    return this.#columns.map(({ index }) => {
      const cell = row[index];
      return typeof cell === "string" ? cell : null;
    });
  }
}

/** The groups of a copy as it is read back. */
export class CopyGroups {
  readonly #counter = new GroupCounter();
  #rowsWithout = 0;

  constructor(private readonly columns: readonly CountedColumn[]) {}

  add(row: Cells): void {
    const texts = this.columns.map(({ index }) => {
      const cell = row[index];
      return typeof cell === "string" ? cell : null;
    });
    if (texts.every((text, c) => isNothing(text, this.columns[c]?.quasi))) this.#rowsWithout++;
    else this.#counter.add(texts.map((text) => foldCell(text ?? "")));
  }

  sizes(): CopySizes {
    return { ...this.#counter.sizes(), rowsWithout: this.#rowsWithout };
  }
}

/** A time that is nothing is read back with its hours. */
function isNothing(text: string | null, column: QuasiColumn | undefined): boolean {
  if (text === null || column === undefined) return true;
  const nothing = suppressedOf(column);
  return (
    nothing !== null && foldCell(text).startsWith(foldCell(nothing)) && /^[\s\d*:.-]*$/.test(text.slice(nothing.length))
  );
}

/** The step of the verification that counts groups in the copy. */
export function groupsOfK({ rows, smallest }: CopySizes, k: number): Step {
  const passed = rows === 0 || smallest >= k;
  const detail = passed ? `no group of fewer than ${k} rows` : `a group of ${smallest} rows, fewer than ${k}`;
  return { step: "groups-of-k", passed, detail };
}
