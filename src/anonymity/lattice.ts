/** The ways in which the columns of one table can be made wider together, what each costs, and whether it is enough. */
import type { ColumnValues } from "./column-values.js";
import { levelsOf, TOP, type Level } from "./levels.js";
import { classify, type Classes, type Groups, type Tuples } from "./tuple-table.js";

/** A step of one column, as far as it bears on the values that the column has. */
export interface Step {
  readonly title: string;
  readonly groups: Groups;
  /** What is written, by group. */
  readonly texts: readonly string[];
  /**
   * Detail lost, 0..1, as rows see it: with how many of the other values of the column a row's value is thrown together.
   */
  readonly loss: number;
}

/** For each column the number of its step. */
export type Node = readonly number[];

/** All steps of one column, from what is written to nothing; steps that join nothing new are left out. */
export function stepsOf(values: ColumnValues, rows: readonly number[], k: number): readonly Step[] {
  const counts = values.texts.flatMap((value, code) =>
    code > 0 && (rows[code] ?? 0) > 0 ? [{ value, rows: rows[code] ?? 0 }] : [],
  );
  if (values.isGone) return [stepOf(TOP, values, rows)];
  const steps: Step[] = [];
  for (const level of levelsOf(values.column.kind, counts, k)) {
    const step = stepOf(level, values, rows);
    if (level !== TOP && steps.length > 0 && step.groups.size >= (steps.at(-1)?.groups.size ?? 0)) continue;
    steps.push(steps.length === 0 && values.floor ? { ...step, title: values.floor.title } : step);
  }
  return steps;
}

function stepOf(level: Level, { texts, column }: ColumnValues, rows: readonly number[]): Step {
  const numbers = new Map<string, number>();
  const of = Int32Array.from(texts, (text, code) => {
    // Nothing stays nothing until the column goes: a table tells who left a field empty.
    const wider = code === 0 && (level !== TOP || column.keepsEmpty) ? "" : level.widen(text);
    let number = numbers.get(wider);
    if (number === undefined) numbers.set(wider, (number = numbers.size));
    return number;
  });
  return {
    title: level.title,
    groups: { of, size: numbers.size },
    texts: [...numbers.keys()],
    loss: level === TOP ? 1 : lossOf(of, rows),
  };
}

function lossOf(of: Int32Array, rows: readonly number[]): number {
  const values = new Map<number, number>();
  let different = 0;
  let all = 0;
  of.forEach((group, code) => {
    if ((rows[code] ?? 0) === 0) return;
    different++;
    all += rows[code] ?? 0;
    values.set(group, (values.get(group) ?? 0) + 1);
  });
  if (different < 2) return 0;
  let lost = 0;
  of.forEach((group, code) => (lost += ((rows[code] ?? 0) * ((values.get(group) ?? 1) - 1)) / (different - 1)));
  return lost / Math.max(1, all);
}

export interface Judged {
  readonly classes: Classes;
  /** Rows in classes of fewer than k. */
  readonly small: number;
}

/** A column that tells more counts for no more than this: a number of its own for each row is worth little to readers. */
const MOST_BITS = 6;

/** What a column tells, in bits (Shannon's entropy), by the rows of each of its values. */
export function bitsOf(rows: readonly number[]): number {
  const all = rows.reduce((a, b) => a + b, 0);
  return rows.reduce((bits, one) => (one === 0 ? bits : bits - (one / all) * Math.log2(one / all)), 0);
}

/** Tells of nodes what they cost and what they leave. Counts its own work. */
export class Lattice {
  /** Combinations looked at. */
  work = 0;

  /** What a column counts for: a share of all that the columns tell. */
  readonly #weights: readonly number[];

  /** `tells`: what each column tells, in bits. */
  constructor(
    readonly steps: readonly (readonly Step[])[],
    readonly k: number,
    readonly rows: number,
    tells: readonly number[],
  ) {
    const bits = tells.map((one) => Math.min(MOST_BITS, Math.max(1, one)));
    const all = bits.reduce((a, b) => a + b, 0);
    this.#weights = bits.map((one) => one / all);
  }

  get bottom(): Node {
    return this.steps.map(() => 0);
  }

  get top(): Node {
    return this.steps.map((steps) => steps.length - 1);
  }

  get size(): number {
    return this.steps.reduce((size, steps) => size * steps.length, 1);
  }

  groups(node: Node): Groups[] {
    return node.map((step, c) => this.steps[c]?.[step]?.groups ?? { of: new Int32Array(0), size: 1 });
  }

  judge(tuples: Tuples, node: Node): Judged {
    this.work += tuples.size;
    const classes = classify(tuples, this.groups(node));
    let small = 0;
    for (const rows of classes.rows) if (rows < this.k) small += rows;
    return { classes, small };
  }

  /** Loss of the columns, each by what it tells, where no row is suppressed. */
  loss(node: Node): number {
    return node.reduce((sum, step, c) => sum + (this.steps[c]?.[step]?.loss ?? 0) * (this.#weights[c] ?? 0), 0);
  }

  /** Loss when so many rows lose all. */
  total(node: Node, small: number): number {
    const share = small / Math.max(1, this.rows);
    return this.loss(node) * (1 - share) + share;
  }
}
