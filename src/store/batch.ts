/** What a scan has examined and not yet committed: rows in the making, and sums that are added to those in the store. */
import type { FindingType } from "../core/finding-type.js";
import type { ItemStatus } from "../core/finding.js";
import type { NewRow } from "./engine.js";
import type { ListedItem } from "./store.js";

/** Findings of one type under the same provisions. */
export interface Sum {
  readonly type: FindingType;
  readonly provisions: number;
  findings: number;
  sensitive: number;
  excluded: number;
}

/** An item that is done. */
export interface DoneItem {
  /** Its number in the scan. */
  readonly ordinal: number;
  readonly listed: ListedItem;
  readonly status: ItemStatus;
  readonly bytes: number;
  readonly sha256: string | null;
  /** Whether it, or what lies in it, has problems. */
  readonly isTroubled: boolean;
  readonly sums: readonly Sum[];
  /** Of its findings: the sum of 2 to the power of their types' numbers. */
  readonly types: number;
  readonly examination: number;
  /** Set when the very place was known unchanged. */
  readonly known: { readonly place: number; readonly revision: number } | undefined;
}

interface FolderOwner {
  readonly folder: string;
  readonly owner: string;
}

interface Counts {
  findings: number;
  sensitive: number;
  excluded: number;
}

interface ItemSum extends FolderOwner, Counts {
  items: number;
  bytes: number;
  examined: number;
  partly: number;
  refused: number;
  withFindings: number;
  withSensitive: number;
}

interface ScanSum extends Sum {
  items: number;
}

interface FindingSum extends FolderOwner, ScanSum {}

/** Items that are carried over: their number in the scan before, and in this one, and how many follow one another in both. */
interface CopiedRun {
  readonly from: number;
  readonly to: number;
  count: number;
}

/** Rows of an earlier examination that are those of another as well: from the first number on, as many, under numbers of its own. */
export interface CopiedRows {
  readonly examination: number;
  readonly from: number;
  readonly to: number;
  readonly count: number;
}

export class Batch {
  /** In the order of the run. */
  readonly items: DoneItem[] = [];
  readonly runs: CopiedRun[] = [];
  readonly stretches: NewRow[] = [];
  readonly pages: NewRow[] = [];
  readonly copiedPages: Omit<CopiedRows, "examination">[] = [];
  readonly parts: NewRow[] = [];
  readonly examinations: NewRow[] = [];
  readonly values: NewRow[] = [];
  readonly copiedValues: (CopiedRows & { readonly into: number })[] = [];
  readonly provisions: NewRow[] = [];
  readonly types: NewRow[] = [];
  readonly itemSums = new Map<string, ItemSum>();
  readonly findingSums = new Map<string, FindingSum>();
  readonly scanSums = new Map<string, ScanSum>();
  /** Records that were added, a measure of its size. */
  records = 0;

  carry(from: number, to: number, count: number): void {
    const last = this.runs.at(-1);
    if (last && last.from + last.count === from && last.to + last.count === to) last.count += count;
    else this.runs.push({ from, to, count });
  }

  add(item: DoneItem): void {
    this.items.push(item);
    const where = { folder: folderOf(item.listed), owner: item.listed.owner ?? "" };
    const sum = this.#itemSum(where);
    sum.items++;
    sum.bytes += item.bytes;
    sum[item.status]++;
    if (item.sums.length > 0) sum.withFindings++;
    if (item.sums.some(({ sensitive }) => sensitive > 0)) sum.withSensitive++;
    const types = new Set<FindingType>();
    for (const one of item.sums) {
      const isFirst = !types.has(one.type);
      types.add(one.type);
      for (const total of [this.#findingSum(where, one), this.#scanSum(one)]) {
        if (isFirst) total.items++;
        addCounts(total, one);
      }
      addCounts(sum, one);
    }
  }

  #itemSum(where: FolderOwner): ItemSum {
    const key = `${where.folder}\0${where.owner}`;
    const known = this.itemSums.get(key);
    if (known) return known;
    const none = { items: 0, bytes: 0, examined: 0, partly: 0, refused: 0, withFindings: 0, withSensitive: 0 };
    const made = { ...where, ...none, findings: 0, sensitive: 0, excluded: 0 };
    this.itemSums.set(key, made);
    return made;
  }

  #findingSum(where: FolderOwner, { type, provisions }: Sum): FindingSum {
    const key = [where.folder, where.owner, type, provisions].join("\0");
    const known = this.findingSums.get(key);
    if (known) return known;
    const made = { ...where, type, provisions, items: 0, findings: 0, sensitive: 0, excluded: 0 };
    this.findingSums.set(key, made);
    return made;
  }

  #scanSum({ type, provisions }: Sum): ScanSum {
    const key = `${type}\0${provisions}`;
    const known = this.scanSums.get(key);
    if (known) return known;
    const made = { type, provisions, items: 0, findings: 0, sensitive: 0, excluded: 0 };
    this.scanSums.set(key, made);
    return made;
  }
}

function addCounts(total: Counts, { findings, sensitive, excluded }: Counts): void {
  total.findings += findings;
  total.sensitive += sensitive;
  total.excluded += excluded;
}

/** The folder of a file, or what comes before the last part of another place. */
export function folderOf({ place }: Pick<ListedItem, "place">): string {
  const end = Math.max(place.lastIndexOf("/"), place.lastIndexOf("\\"));
  if (end < 0) return place;
  return end === 0 ? "/" : place.slice(0, end);
}
