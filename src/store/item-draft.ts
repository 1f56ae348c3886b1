/** The item at hand: what its records add up to, until it is done. */
import type { ItemRecord } from "../core/finding.js";
import type { ProblemCode } from "../core/problem.js";
import { FindingSums } from "./finding-sums.js";
import type { PreparedFindings } from "./prepared-findings.js";
import type { ListedItem, StoredRecord } from "./store.js";

/** Numbers a list of provisions. */
export type NumberProvisions = (provisions: readonly string[]) => number;

export class ItemDraft extends FindingSums {
  records = 0;
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
    for (const { code } of record.problems) this.problems.set(code, (this.problems.get(code) ?? 0) + 1);
    if (record.path.length === 1) this.own = record;
  }

  addPrepared({ findings, provisions, sums, values }: PreparedFindings, numberOf: NumberProvisions): void {
    this.records += findings;
    const numbers = provisions.map(numberOf);
    for (const sum of sums) this.addSum({ ...sum, provisions: numbers[sum.provisions] ?? 0 });
    for (const value of values) this.addValue({ ...value, provisions: numbers[value.provisions] ?? 0 });
  }
}
