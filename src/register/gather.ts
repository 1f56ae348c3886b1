/** What the findings of one table or folder add up to. Holds counts and keyed hashes, no values. */
import type { Finding } from "../core/finding.js";
import { ASSIGNED_NUMBER_TYPES, groupOf, isQuasi, type FindingType } from "../core/finding-type.js";
import type { Category, Individuals } from "./bank.js";
import { DistinctCounter } from "./distinct.js";

/** Numbers and symbols that are assigned to an individual, or to what is his or hers alone. */
const ASSIGNED: ReadonlySet<FindingType> = new Set([...ASSIGNED_NUMBER_TYPES, "HANDLE", "EMAIL", "PHONE"]);

/** Whether records can be retrieved by values of the type: a name, or what is assigned to an individual. */
export const isRetrievedBy = (type: FindingType): boolean => type === "PERSON" || ASSIGNED.has(type);

/** Share of the different names from which another kind of value counts individuals too. */
const COUNTS_FROM = 0.5;

interface OfType {
  findings: number;
  sensitive: boolean;
  readonly provisions: Set<string>;
  /** By column, empty for what stands in none: surnames and given names in two columns are no more people than in one. */
  readonly different: Map<string, DistinctCounter>;
}

function counterOf(different: Map<string, DistinctCounter>, column: string): DistinctCounter {
  const known = different.get(column);
  if (known) return known;
  const counter = new DistinctCounter();
  different.set(column, counter);
  return counter;
}

/** Of the column that tells the most apart. */
function countOf({ different }: OfType): { readonly different: number; readonly isExact: boolean } {
  const [most] = [...different.values()].sort((a, b) => b.count - a.count);
  return { different: most?.count ?? 0, isExact: most?.isExact ?? true };
}

export class Gathering {
  readonly #types = new Map<FindingType, OfType>();
  readonly #columns = new Map<FindingType, Map<string, number>>();
  readonly #formats = new Map<string, number>();
  items = 0;
  notExamined = 0;

  /** Information about officials acting as such, and on the long dead, is not personal information and is not counted. */
  add({ type, sensitive, provisions, fingerprint, excludedBy, columnName }: Finding): void {
    if (excludedBy !== null || isQuasi(type)) return;
    const there = this.#ofType(type);
    there.findings++;
    there.sensitive ||= sensitive;
    for (const provision of provisions) there.provisions.add(provision);
    counterOf(there.different, columnName ?? "").add(fingerprint);
    if (columnName === undefined) return;
    const columns = this.#columns.get(type) ?? new Map<string, number>();
    this.#columns.set(type, columns.set(columnName, (columns.get(columnName) ?? 0) + 1));
  }

  addItem(format: string | null, isWhole: boolean): void {
    this.items++;
    if (!isWhole) this.notExamined++;
    if (format !== null) this.#formats.set(format, (this.#formats.get(format) ?? 0) + 1);
  }

  /** `isAlike`: whether columns of the same name are the same columns; else nothing is retrieved by those of the other. */
  merge(other: Gathering, isAlike = true): void {
    for (const [type, from] of other.#types) {
      const there = this.#ofType(type);
      there.findings += from.findings;
      there.sensitive ||= from.sensitive;
      for (const provision of from.provisions) there.provisions.add(provision);
      for (const [column, counter] of from.different) counterOf(there.different, column).merge(counter);
    }
    for (const [type, columns] of isAlike ? other.#columns : []) {
      const there = this.#columns.get(type) ?? new Map<string, number>();
      for (const [name, count] of columns) there.set(name, (there.get(name) ?? 0) + count);
      this.#columns.set(type, there);
    }
    for (const [format, count] of other.#formats) this.#formats.set(format, (this.#formats.get(format) ?? 0) + count);
    this.items += other.items;
    this.notExamined += other.notExamined;
  }

  get findings(): number {
    return [...this.#types.values()].reduce((sum, { findings }) => sum + findings, 0);
  }

  /** Whether some individual is named or numbered. */
  get tellsOfIndividuals(): boolean {
    return [...this.#types.keys()].some((type) => groupOf(type) === "names" || isRetrievedBy(type));
  }

  /** Most findings first. */
  get categories(): Category[] {
    return [...this.#types]
      .map(([type, { findings, sensitive, provisions }]) => ({
        type,
        provisions: [...provisions].sort(),
        sensitive,
        findings,
      }))
      .sort((a, b) => b.findings - a.findings || (a.type < b.type ? -1 : 1));
  }

  get formats(): string[] {
    return [...this.#formats].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)).map(([format]) => format);
  }

  /** Columns that hold names or numbers of individuals, by type; a column counts for what most of its findings are. */
  keyColumns(): { type: FindingType; columns: string[] }[] {
    const most = new Map<string, { type: FindingType; count: number }>();
    for (const [type, columns] of this.#columns)
      for (const [name, count] of columns) if (count > (most.get(name)?.count ?? 0)) most.set(name, { type, count });
    const byType = new Map<FindingType, string[]>();
    for (const [name, { type, count }] of most)
      if (isRetrievedBy(type) && count > 1) byType.set(type, [...(byType.get(type) ?? []), name]);
    return [...byType].map(([type, columns]) => ({ type, columns: columns.sort() }));
  }

  get individuals(): Individuals {
    const counted = [...this.#types]
      .filter(([type]) => isRetrievedBy(type))
      .map(([type, ofType]) => ({ type, ...countOf(ofType) }));
    const names = counted.find(({ type }) => type === "PERSON")?.different ?? 0;
    const most = Math.max(0, ...counted.map(({ different }) => different));
    const by = counted.filter(({ type, different }) => type === "PERSON" || different >= COUNTS_FROM * (names || most));
    const counts = by.map(({ different }) => different);
    return {
      least: counts.length > 0 ? Math.min(...counts) : 0,
      most: Math.max(0, ...counts),
      by: by.map(({ type, different }) => ({ type, different })),
      isExact: by.every(({ isExact }) => isExact),
    };
  }

  #ofType(type: FindingType): OfType {
    let there = this.#types.get(type);
    if (!there) {
      there = { findings: 0, sensitive: false, provisions: new Set(), different: new Map() };
      this.#types.set(type, there);
    }
    return there;
  }
}
