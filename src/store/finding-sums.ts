/** Findings summed up by type and provisions, and by value: all that a store counts of them. Knows no item and no place. */
import type { Finding, Role } from "../core/finding.js";
import type { FindingType } from "../core/finding-type.js";
import type { Sum } from "./batch.js";

/** What is kept of findings besides their value and whose it is. */
export interface ValueKind {
  readonly type: FindingType;
  /** Number of the list of provisions. */
  readonly provisions: number;
  readonly sensitive: boolean;
  readonly isExcluded: boolean;
  readonly role: Role;
}

/** Findings of one value that are alike in all that is kept of them. */
export interface ValueCount extends ValueKind {
  /** Hexadecimal. */
  readonly fingerprint: string;
  /** Empty where it is not known. */
  readonly person: string;
  count: number;
}

export class FindingSums {
  findings = 0;
  sensitive = 0;
  excluded = 0;
  readonly sums = new Map<string, Sum>();
  readonly values = new Map<string, ValueCount>();

  /** `provisions`: the number of the finding's list of provisions. */
  add(finding: Finding, provisions: number): void {
    const { type, fingerprint, sensitive, excludedBy, role, person = "" } = finding;
    const isExcluded = excludedBy !== null;
    this.addSum({ type, provisions, findings: 1, sensitive: sensitive ? 1 : 0, excluded: isExcluded ? 1 : 0 });
    this.addValue({ type, fingerprint, provisions, sensitive, isExcluded, role, person, count: 1 });
  }

  addSum(one: Sum): void {
    this.findings += one.findings;
    this.sensitive += one.sensitive;
    this.excluded += one.excluded;
    const key = `${one.type} ${one.provisions}`;
    const known = this.sums.get(key);
    if (!known) {
      this.sums.set(key, { ...one });
      return;
    }
    known.findings += one.findings;
    known.sensitive += one.sensitive;
    known.excluded += one.excluded;
  }

  addValue(one: ValueCount): void {
    const { type, fingerprint, provisions, sensitive, isExcluded, role, person } = one;
    const key = `${type} ${fingerprint} ${provisions} ${sensitive} ${isExcluded} ${role} ${person}`;
    const known = this.values.get(key);
    if (known) known.count += one.count;
    else this.values.set(key, { ...one });
  }
}
