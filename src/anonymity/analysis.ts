/**
 * Re-identification in tables. One pass over the rows counts who can be told apart by what everybody may know (village,
 * job, age, dates); then a plan says how wide each of these must be for nobody to be one of fewer than k.
 *
 *     const analysis = new TableAnalysis([{ name: "age", at: 2, kind: "age", form: "text" }], { sensitive: [] });
 *     for await (const row of rows) analysis.add(row);      // cells as text, null for none, in the table's order
 *     analysis.uniqueness();                                // counts, whatever becomes of the table
 *     const plan = analysis.plan({ k: 5, suppress: 0.02 });
 *     for await (const row of rowsAgain) write(plan.apply(row));
 *     plan.cost;                                            // steps by column, suppressed rows, loss
 *
 * A column of a database keeps its type by its `form`; `quasiKindOf` tells kinds by names and findings. Memory is bounded
 * whatever the table holds: where combinations are too many, values are told apart less exactly from the start. Values
 * live in memory only; what is told holds counts and names of columns. Knows nothing of files.
 */
import { ColumnValues, foldCell } from "./column-values.js";
import { GroupCounter, rowsByGroup, type GroupSizes } from "./group-sizes.js";
import { bitsOf, Lattice, stepsOf, type Node } from "./lattice.js";
import { SUPPRESSED } from "./levels.js";
import { AnonymityPlan, type AnonymityCost } from "./plan.js";
import type { QuasiColumn } from "./quasi-column.js";
import { searchLattice } from "./search.js";
import { classify, rollUp, SEVERAL, TupleCounter, UNSEEN, type Classes, type Tuples } from "./tuple-table.js";

/** Combinations that are kept; beyond them values are made wider from the start. */
const MAX_TUPLES = 500_000;

export interface SensitiveColumn {
  readonly name: string;
  readonly at: number;
}

/** How a table stands, by its quasi-identifiers. Counts and names of columns, no values. */
export interface Uniqueness extends GroupSizes {
  readonly columns: readonly string[];
  /** For each column the share of the rows that are alone which would not be, were the column gone; the most first. */
  readonly contributions: readonly { readonly name: string; readonly share: number }[];
}

export interface PlanOptions {
  /** Rows that must be alike, at least; 2 or more. */
  readonly k: number;
  /** Share of the rows that may lose all quasi-identifiers so that the others keep more, 0..1. */
  readonly suppress: number;
}

export class TableAnalysis {
  readonly #values: readonly ColumnValues[];
  readonly #sensitive: readonly { readonly at: number; readonly name: string; readonly codes: Map<string, number> }[];
  readonly #groups: GroupCounter;
  #counter: TupleCounter;

  constructor(
    readonly columns: readonly QuasiColumn[],
    { sensitive = [], maxTuples = MAX_TUPLES }: { sensitive?: readonly SensitiveColumn[]; maxTuples?: number } = {},
  ) {
    this.#values = columns.map((column) => new ColumnValues(column));
    this.#sensitive = sensitive.map((column) => ({ ...column, codes: new Map() }));
    this.#counter = new TupleCounter(columns.length, sensitive.length);
    this.#groups = new GroupCounter(maxTuples);
    this.maxTuples = maxTuples;
  }

  private readonly maxTuples: number;

  add(row: readonly (string | null)[]): void {
    this.#groups.add(this.columns.map(({ at }) => foldCell(row[at] ?? "")));
    const codes = this.#values.map((values) => values.add(row[values.column.at] ?? null));
    this.#counter.add(
      codes,
      this.#sensitive.map(({ at, codes: known }) => sharedCode(known, row[at] ?? null)),
    );
    this.#values.forEach((values, c) => {
      if (values.isFull) this.#widen(c);
    });
    while (this.#counter.size > this.maxTuples && this.#values.some(({ isGone }) => !isGone))
      this.#widen(this.#mostVaried());
  }

  uniqueness(): Uniqueness {
    const sizes = this.#groups.sizes();
    return { ...sizes, columns: this.columns.map(({ name }) => name), contributions: this.#contributions() };
  }

  plan({ k, suppress }: PlanOptions): AnonymityPlan {
    const tuples = this.#counter.tuples();
    const rows = tuples.rows.reduce((a, b) => a + b, 0);
    const rowsOfValues = this.#values.map(({ size }, c) => rowsOf(size, tuples, c));
    const steps = this.#values.map((values, c) => stepsOf(values, rowsOfValues[c] ?? [], k));
    const lattice = new Lattice(steps, k, rows, rowsOfValues.map(bitsOf));
    const { node, small, isBest } = searchLattice(lattice, tuples, Math.floor(rows * suppress));
    const { classes } = lattice.judge(tuples, node);
    const kept = new Set<string>();
    const groups = lattice.groups(node);
    const first = rollUp(tuples, classes);
    classes.rows.forEach((size, i) => {
      if (size >= k) kept.add(groups.map(({ of }, c) => of[first.codes[c]?.[i] ?? 0]).join(","));
    });
    const cost = this.#costOf({ lattice, node, small, isBest, classes, first });
    const planned = this.#values.flatMap((values, c) => {
      const step = steps[c]?.[node[c] ?? 0];
      return step ? [{ column: values.column, values, step }] : [];
    });
    return new AnonymityPlan(cost, node, planned, kept);
  }

  #costOf({ lattice, node, small, isBest, classes, first }: Chosen): AnonymityCost {
    const { k, rows, steps } = lattice;
    const large = classes.rows.filter((size) => size >= k);
    const left = rows - small;
    return {
      k,
      reached: large.length === 0 ? 0 : large.reduce((a, b) => Math.min(a, b)),
      rows,
      columns: this.columns.map(({ name, kind }, c) => {
        const step = steps[c]?.[node[c] ?? 0];
        return {
          name,
          kind,
          level: step?.title ?? "",
          step: node[c] ?? 0,
          steps: (steps[c]?.length ?? 1) - 1,
          loss: round(step?.loss ?? 0),
        };
      }),
      suppressedRows: small,
      suppressedCells: small * this.columns.length + starsIn(lattice, node, first),
      groups: large.length,
      averageGroup: large.length === 0 ? 0 : round(left / large.length),
      rowsByGroup: rowsByGroup(large),
      loss: round(lattice.total(node, small)),
      isBest,
      alike: this.#sensitive.map(({ name }, s) => ({ name, ...alikeIn(first, s, k) })),
    };
  }

  /** Rows that are alone only because of one column. */
  #contributions(): Uniqueness["contributions"] {
    const tuples = this.#counter.tuples();
    const all = this.#values.map(({ size }) => ({ of: Int32Array.from({ length: size }, (_, i) => i), size }));
    const alone = singlesOf(classify(tuples, all));
    return this.#values
      .map(({ column: { name } }, c) => {
        const without = all.with(c, { of: new Int32Array(0), size: 1 });
        const share = alone === 0 ? 0 : (alone - singlesOf(classify(tuples, without))) / alone;
        return { name, share: round(share) };
      })
      .sort((a, b) => b.share - a.share);
  }

  #mostVaried(): number {
    const sizes = this.#values.map(({ size, isGone }) => (isGone ? 0 : size));
    return sizes.indexOf(Math.max(...sizes));
  }

  /** Makes the values of one column wider and counts anew. */
  #widen(column: number): void {
    const renumbered = this.#values[column]?.raiseFloor();
    const before = this.#counter.tuples();
    this.#counter = new TupleCounter(this.columns.length, this.#sensitive.length);
    for (let i = 0; i < before.size; i++) {
      const codes = before.codes.map((codesOf, c) => {
        const code = codesOf[i] ?? 0;
        return c === column ? (renumbered?.[code] ?? 0) : code;
      });
      const shared = before.shared.map((codesOf) => codesOf[i] ?? UNSEEN);
      this.#counter.add(codes, shared, before.rows[i]);
    }
  }
}

interface Chosen {
  readonly lattice: Lattice;
  readonly node: Node;
  readonly small: number;
  readonly isBest: boolean;
  readonly classes: Classes;
  /** One combination of each class. */
  readonly first: Tuples;
}

/** Values of a sensitive column that are told apart; beyond them all count as one more. */
const MAX_SENSITIVE = 10_000;

function sharedCode(known: Map<string, number>, cell: string | null): number {
  const value = foldCell(cell ?? "");
  const code = known.get(value);
  if (code !== undefined) return code;
  if (known.size >= MAX_SENSITIVE) return SEVERAL;
  known.set(value, known.size);
  return known.size - 1;
}

function alikeIn({ rows, shared }: Tuples, column: number, k: number): { groups: number; rows: number } {
  const alike = { groups: 0, rows: 0 };
  shared[column]?.forEach((code, i) => {
    if (code < 0 || (rows[i] ?? 0) < k) return;
    alike.groups++;
    alike.rows += rows[i] ?? 0;
  });
  return alike;
}

function rowsOf(size: number, tuples: Tuples, column: number): number[] {
  const rows = new Array<number>(size).fill(0);
  tuples.codes[column]?.forEach((code, i) => (rows[code] = (rows[code] ?? 0) + (tuples.rows[i] ?? 0)));
  return rows;
}

/** Cells of the classes that stay of which nothing is left. */
function starsIn({ steps, k }: Lattice, node: Node, { codes, rows }: Tuples): number {
  let stars = 0;
  codes.forEach((column, c) => {
    const step = steps[c]?.[node[c] ?? 0];
    column.forEach((code, i) => {
      const size = rows[i] ?? 0;
      if (size >= k && step?.texts[step.groups.of[code] ?? 0] === SUPPRESSED) stars += size;
    });
  });
  return stars;
}

const singlesOf = ({ rows }: Classes): number => rows.reduce((sum, size) => sum + (size === 1 ? 1 : 0), 0);
const round = (value: number): number => Math.round(value * 1000) / 1000;
