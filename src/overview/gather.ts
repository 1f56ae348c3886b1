/** Reads out of a store what a report tells: sums as the store keeps them, and one pass over the items. */
import type { Act } from "../classification/act.js";
import type { FolderTotal, ScanInfo, StoredItem, StoreReader, Total } from "../store/store.js";
import { sumUpDifference } from "./difference.js";
import { buildFolderTree } from "./folder-tree.js";
import type { Moment, Overview, OwnerTotal } from "./overview.js";
import { isBelow } from "./place.js";
import { judgeRetention, type RetentionRule } from "./retention.js";
import { TopList } from "./top-list.js";

/** Items listed of each kind. */
const LISTED = 500;
/** Groups of copies listed. */
const COPIES = 200;
const SHARED = 100;
/** Scans in the course of time. */
const MOMENTS = 30;

export interface GatherOptions {
  readonly scan: ScanInfo;
  /** The scan to compare with. */
  readonly before: ScanInfo | undefined;
  /** Absolute path of the folder to narrow the report to. */
  readonly below: string | undefined;
  readonly rules: readonly RetentionRule[];
  readonly acts: readonly Act[];
  /** Whether values that stand in several items are looked for: it takes long on a large store. */
  readonly shared: boolean;
  /** ISO 8601, UTC. */
  readonly made: string;
  readonly version: string;
}

export async function gatherOverview(reader: StoreReader, options: GatherOptions): Promise<Overview> {
  const { scan, before, below, made, version } = options;
  const filter = below === undefined ? {} : { below };
  const types = await reader.totals(scan.id, "type", filter);
  const folders = await reader.folders(scan.id, filter);
  const lists = await listItems(reader, scan.id, filter);
  return {
    made,
    version,
    scan,
    below,
    statuses: sumStatuses(folders),
    bytes: folders.reduce((sum, { bytes }) => sum + bytes, 0),
    findings: types.reduce((sum, { findings }) => sum + findings, 0),
    sensitive: types.reduce((sum, { sensitive }) => sum + sensitive, 0),
    excluded: types.reduce((sum, { excluded }) => sum + excluded, 0),
    types,
    provisions: await reader.totals(scan.id, "provision", filter),
    owners: sumOwners(folders, await reader.totals(scan.id, "owner", filter)),
    folders: buildFolderTree(folders, await reader.totals(scan.id, "folder", filter)),
    course: courseOf(await reader.scans(), scan),
    ...lists,
    retention: await judgeRetention(reader, scan.id, options.rules, {
      today: made.slice(0, 10),
      below,
      acts: options.acts,
    }),
    copies: await listCopies(reader, scan.id, below),
    shared: options.shared ? await reader.sharedValues(scan.id, SHARED) : undefined,
    difference: before && (await sumUpDifference(reader, before, scan, below)),
  };
}

async function listItems(reader: StoreReader, scan: number, filter: { readonly below?: string }) {
  const items = new TopList<StoredItem>(LISTED, ({ findings, sensitive }) => sensitive * 1_000_000 + findings);
  const unread = new TopList<StoredItem>(LISTED, ({ status }) => (status === "refused" ? 1 : 0));
  const problems: Record<string, number> = {};
  for await (const item of reader.items(scan, filter)) {
    if (item.findings > 0) items.add(item);
    if (item.status !== "examined") unread.add(item);
    for (const [code, count] of Object.entries(item.problems)) problems[code] = (problems[code] ?? 0) + count;
  }
  return { items: items.list(), unread: unread.list(), problems };
}

function sumStatuses(folders: readonly FolderTotal[]): Overview["statuses"] {
  const sum = { examined: 0, partly: 0, refused: 0 };
  for (const { statuses } of folders) {
    sum.examined += statuses.examined;
    sum.partly += statuses.partly;
    sum.refused += statuses.refused;
  }
  return sum;
}

function sumOwners(folders: readonly FolderTotal[], totals: readonly Total[]): OwnerTotal[] {
  const sums = new Map<string, { owner: string; items: number; findings: number; sensitive: number; unread: number }>();
  const sumOf = (owner: string) => {
    const sum = sums.get(owner) ?? { owner, items: 0, findings: 0, sensitive: 0, unread: 0 };
    sums.set(owner, sum);
    return sum;
  };
  for (const { owner, items, statuses } of folders) {
    const sum = sumOf(owner ?? "");
    sum.items += items;
    sum.unread += statuses.partly + statuses.refused;
  }
  for (const { key, findings, sensitive } of totals) {
    const sum = sumOf(key);
    sum.findings += findings;
    sum.sensitive += sensitive;
  }
  return [...sums.values()].sort((a, b) => b.sensitive - a.sensitive || b.findings - a.findings);
}

/** Scans of the same targets that ended, up to the one at hand. */
function courseOf(scans: readonly ScanInfo[], at: ScanInfo): Moment[] {
  return scans
    .filter(({ id, series, status }) => series === at.series && id <= at.id && status === "ended")
    .slice(0, MOMENTS)
    .reverse()
    .flatMap(({ id, started, summary, settings }) =>
      summary
        ? [
            {
              id,
              started,
              findings: summary.findings,
              sensitive: summary.sensitive,
              unread: summary.items.partly + summary.items.refused,
              isAlike: settings === at.settings,
            },
          ]
        : [],
    );
}

/** Items of equal content that hold something; of those without findings none is told. */
async function listCopies(reader: StoreReader, scan: number, below: string | undefined): Promise<Overview["copies"]> {
  const shown = [];
  let total = 0;
  for await (const copies of reader.copies(scan)) {
    // They come with the most findings first.
    if (copies.findings === 0) break;
    if (!copies.sources.some((source) => isBelow(source, below))) continue;
    total++;
    if (shown.length < COPIES) shown.push(copies);
  }
  return { shown, total };
}
