/** What changed between two scans, summed up: by kind of change, type, folder and owner, and the items that matter most. */
import type { FindingType } from "../core/finding-type.js";
import type { ChangeKind, ItemChange, ScanInfo, StoreReader } from "../store/store.js";
import type { Difference } from "./overview.js";
import { isBelow } from "./place.js";
import { TopList } from "./top-list.js";

export const CHANGE_KINDS: readonly ChangeKind[] = [
  "new",
  "grown",
  "newly-sensitive",
  "newly-unreadable",
  "gone",
  "shrunk",
  "readable-again",
  "changed",
  "moved",
];

/** Items of one kind, folders and owners that are listed. */
const LISTED = 100;
const GROUPS = 50;

interface Sum {
  added: number;
  removed: number;
  items: number;
}

/** Reads the difference once; holds sums and the first of each kind. */
export async function sumUpDifference(
  reader: StoreReader,
  before: ScanInfo,
  after: ScanInfo,
  below: string | undefined,
): Promise<Difference> {
  const kinds = recordOf(() => 0);
  const lists = recordOf(() => new TopList<ItemChange>(LISTED, weigh));
  const types = new Map<FindingType, Sum>();
  const folders = new Map<string, Sum>();
  const owners = new Map<string, Sum>();
  for await (const change of reader.difference(before.id, after.id)) {
    const item = change.after ?? change.before;
    // One that was merely examined anew differs in nothing.
    if (!item || change.kinds.length === 0 || !isBelow(item.source, below)) continue;
    for (const kind of change.kinds) {
      kinds[kind]++;
      lists[kind].add(change);
    }
    const added = sumOf(change.added);
    const removed = sumOf(change.removed);
    for (const [type, count] of Object.entries(change.added)) grow(types, type as FindingType, { added: count });
    for (const [type, count] of Object.entries(change.removed)) grow(types, type as FindingType, { removed: count });
    grow(folders, item.source.slice(0, Math.max(0, item.source.lastIndexOf("/"))) || ".", { added, removed });
    grow(owners, item.owner ?? "", { added, removed });
  }
  return {
    before,
    isAlike: before.settings === after.settings,
    kinds,
    types: sorted(types).map(({ key, sum: { added, removed } }) => ({ type: key, added, removed })),
    folders: listed(sorted(folders).map(({ key, sum }) => ({ folder: key, ...sum }))),
    owners: listed(sorted(owners).map(({ key, sum }) => ({ owner: key, ...sum }))),
    items: Object.fromEntries(CHANGE_KINDS.map((kind) => [kind, lists[kind].list()])) as Difference["items"],
  };
}

const recordOf = <T>(make: () => T): Record<ChangeKind, T> =>
  Object.fromEntries(CHANGE_KINDS.map((kind) => [kind, make()])) as Record<ChangeKind, T>;

const sumOf = (counts: Readonly<Partial<Record<FindingType, number>>>): number =>
  Object.values(counts).reduce((sum, count) => sum + count, 0);

/** Sensitive findings weigh more than many others. */
const weigh = ({ before, after, added }: ItemChange): number =>
  1_000_000 * Math.max(0, (after?.sensitive ?? 0) - (before?.sensitive ?? 0)) +
  1000 * sumOf(added) +
  (before?.findings ?? 0);

function grow<K>(sums: Map<K, Sum>, key: K, { added = 0, removed = 0 }: { added?: number; removed?: number }): void {
  const sum = sums.get(key) ?? { added: 0, removed: 0, items: 0 };
  sum.added += added;
  sum.removed += removed;
  sum.items++;
  sums.set(key, sum);
}

const sorted = <K extends string>(sums: ReadonlyMap<K, Sum>) =>
  Array.from(sums, ([key, sum]) => ({ key, sum })).sort(
    (a, b) => b.sum.added - a.sum.added || b.sum.removed - a.sum.removed || (a.key < b.key ? -1 : 1),
  );

const listed = <T>(all: readonly T[]) => ({ shown: all.slice(0, GROUPS), total: all.length });
