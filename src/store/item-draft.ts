/** The item at hand: what its records add up to, until it is done. */
import type { Finding, ItemRecord } from "../core/finding.js";
import type { FindingType } from "../core/finding-type.js";
import type { ProblemCode } from "../core/problem.js";
import type { Sum } from "./batch.js";
import type { ListedItem, StoredRecord } from "./store.js";

/** Findings of one value that are alike in all that is kept of them. */
export interface ValueCount {
  readonly finding: Finding;
  readonly provisions: number;
  count: number;
}

export class ItemDraft {
  records = 0;
  findings = 0;
  sensitive = 0;
  excluded = 0;
  readonly problems = new Map<ProblemCode, number>();
  readonly sums = new Map<string, Sum>();
  values = new Map<string, ValueCount>();
  /** Of the item itself; the last of its records. */
  own: ItemRecord | undefined;

  constructor(readonly listed: ListedItem) {}

  /** `provisionsOf` numbers a list of provisions. */
  add(record: StoredRecord, provisionsOf: (provisions: readonly string[]) => number): void {
    this.records++;
    if (record.kind === "item") {
      for (const { code } of record.problems) this.problems.set(code, (this.problems.get(code) ?? 0) + 1);
      if (record.path.length === 1) this.own = record;
      return;
    }
    this.findings++;
    if (record.sensitive) this.sensitive++;
    if (record.excludedBy !== null) this.excluded++;
    const provisions = provisionsOf(record.provisions);
    this.#addSum(record, provisions);
    this.#addValue(record, provisions);
  }

  #addSum({ type, sensitive, excludedBy }: Finding, provisions: number): void {
    const key = `${type} ${provisions}`;
    let sum = this.sums.get(key);
    if (!sum) this.sums.set(key, (sum = newSum(type, provisions)));
    sum.findings++;
    if (sensitive) sum.sensitive++;
    if (excludedBy !== null) sum.excluded++;
  }

  #addValue(finding: Finding, provisions: number): void {
    const { type, fingerprint, sensitive, excludedBy, role, person } = finding;
    const key = [type, fingerprint, provisions, sensitive, excludedBy !== null, role, person].join(" ");
    const known = this.values.get(key);
    if (known) known.count++;
    else this.values.set(key, { finding, provisions, count: 1 });
  }
}

const newSum = (type: FindingType, provisions: number): Sum => ({
  type,
  provisions,
  findings: 0,
  sensitive: 0,
  excluded: 0,
});
