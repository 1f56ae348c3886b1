/** The item at hand, or a part of it: what its records add up to, until it is done. */
import type { ItemRecord } from "../core/finding.js";
import type { ProblemCode } from "../core/problem.js";
import type { Sum } from "./batch.js";
import { FindingSums } from "./finding-sums.js";
import type { OwnedValues } from "./owned-values.js";
import type { PreparedFindings } from "./prepared-findings.js";
import type { ListedItem, StoredRecord } from "./store.js";

/** Numbers a list of provisions. */
export type NumberProvisions = (provisions: readonly string[]) => number;

/** What the records of a part add up to. Plain data. */
export interface DraftSums {
  readonly records: number;
  readonly sums: readonly Sum[];
  readonly problems: readonly (readonly [ProblemCode, number])[];
}

export class ItemDraft extends FindingSums {
  records = 0;
  /** Values beside `values`, with the numbers of their lists of provisions in the store. */
  owned: { readonly values: OwnedValues; readonly provisions: readonly number[] }[] = [];
  #ownedValues = 0;
  readonly problems = new Map<ProblemCode, number>();
  /** Of the item itself; the last of its records. */
  own: ItemRecord | undefined;

  constructor(readonly listed: ListedItem) {
    super();
  }

  addRecord(record: StoredRecord, numberOf: NumberProvisions): void {
    this.records++;
    if (record.kind === "finding") {
      this.add(record, numberOf(record.provisions));
      return;
    }
    for (const { code } of record.problems) this.#addProblems(code, 1);
    if (record.path.length === 1) this.own = record;
  }

  /** Without its values, which are written part by part. */
  get totals(): DraftSums {
    return { records: this.records, sums: [...this.sums.values()], problems: [...this.problems] };
  }

  addTotals({ records, sums, problems }: DraftSums): void {
    this.records += records;
    for (const sum of sums) this.addSum(sum);
    for (const [code, count] of problems) this.#addProblems(code, count);
  }

  /** Values that wait to be written. */
  get valuesHeld(): number {
    return this.values.size + this.#ownedValues;
  }

  clearValues(): void {
    this.values.clear();
    this.owned = [];
    this.#ownedValues = 0;
  }

  addPrepared({ findings, provisions, sums, values, owned }: PreparedFindings, numberOf: NumberProvisions): void {
    this.records += findings;
    const numbers = provisions.map(numberOf);
    if (owned) {
      this.owned.push({ values: owned, provisions: numbers });
      this.#ownedValues += owned.people.length;
    }
    for (const sum of sums) this.addSum({ ...sum, provisions: numbers[sum.provisions] ?? 0 });
    for (const value of values) this.addValue({ ...value, provisions: numbers[value.provisions] ?? 0 });
  }

  #addProblems(code: ProblemCode, count: number): void {
    this.problems.set(code, (this.problems.get(code) ?? 0) + count);
  }
}
