/** Reads out of a store what a report tells: sums as the store keeps them, and the few items that it names. */
import type { Act } from "../classification/act.js";
import { countWhole } from "../core/whole-counts.js";
import type { FolderTotal, ScanInfo, StoreReader } from "../store/store.js";
import { sumUpDifference } from "./difference.js";
import { buildFolderTree } from "./folder-tree.js";
import type { Moment, Overview, OwnerTotal } from "./overview.js";
import { judgeRetention, type RetentionRule } from "./retention.js";

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
    owners: sumOwners(folders),
    folders: buildFolderTree(folders),
    course: courseOf(await reader.scans(), scan),
    items: {
      shown: await reader.leading(scan.id, "gravest", LISTED, filter),
      total: folders.reduce((sum, { withFindings }) => sum + withFindings, 0),
    },
    unread: {
      shown: await reader.leading(scan.id, "unread", LISTED, filter),
      total: folders.reduce((sum, { statuses }) => sum + statuses.partly + statuses.refused, 0),
    },
    problems: await reader.problems(scan.id, filter),
    retention: await judgeRetention(reader, scan.id, options.rules, {
      today: made.slice(0, 10),
      below,
      acts: options.acts,
    }),
    copies: await reader.copies(scan.id, COPIES, filter),
    shared: options.shared ? await reader.sharedValues(scan.id, SHARED) : undefined,
    difference: before && (await sumUpDifference(reader, before, scan, below)),
  };
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

function sumOwners(folders: readonly FolderTotal[]): OwnerTotal[] {
  const sums = new Map<string, { owner: string; items: number; findings: number; sensitive: number; unread: number }>();
  for (const { owner: name, items, findings, sensitive, statuses } of folders) {
    const owner = name ?? "";
    const sum = sums.get(owner) ?? { owner, items: 0, findings: 0, sensitive: 0, unread: 0 };
    sums.set(owner, sum);
    sum.items += items;
    sum.findings += findings;
    sum.sensitive += sensitive;
    sum.unread += statuses.partly + statuses.refused;
  }
  return [...sums.values()].sort((a, b) => b.sensitive - a.sensitive || b.findings - a.findings);
}

/** Scans of the same targets that ended, up to the one at hand. */
function courseOf(scans: readonly ScanInfo[], at: ScanInfo): Moment[] {
  return scans
    .filter(({ id, series, status }) => series === at.series && id <= at.id && status === "ended")
    .slice(0, MOMENTS)
    .reverse()
    .flatMap(({ id, started, summary, settings }) => {
      if (!summary) return [];
      const { items, findings, sensitive } = countWhole(summary);
      const unread = items.partly + items.refused;
      return [{ id, started, findings, sensitive, unread, isAlike: settings === at.settings }];
    });
}
