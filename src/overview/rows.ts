/** An overview as plain rows, for programs and spreadsheets: each says by `kind` what it is. */
import { CHANGE_KINDS } from "./difference.js";
import type { Difference, FolderNode, Overview } from "./overview.js";
import type { RetentionResult } from "./retention.js";

export interface OverviewRow {
  readonly kind:
    | "report"
    | "total"
    | "course"
    | "item"
    | "unread"
    | "problem"
    | "retention"
    | "over"
    | "copies"
    | "shared"
    | "difference"
    | "change";
  readonly [key: string]: unknown;
}

export function* overviewRows(overview: Overview): Generator<OverviewRow> {
  yield headRow(overview);
  for (const by of ["types", "provisions"] as const)
    for (const total of overview[by]) yield { kind: "total", by: by.slice(0, -1), ...total };
  for (const { owner, ...total } of overview.owners) yield { kind: "total", by: "owner", key: owner, ...total };
  for (const folder of overview.folders) yield* folderRows(folder);
  for (const moment of overview.course) yield { kind: "course", ...moment };
  for (const item of overview.items.shown) yield { kind: "item", ...item };
  for (const item of overview.unread.shown) yield { kind: "unread", ...item };
  for (const [code, count] of Object.entries(overview.problems)) yield { kind: "problem", code, count };
  for (const result of overview.retention) yield* retentionRows(result);
  for (const copies of overview.copies.shown) yield { kind: "copies", ...copies };
  for (const value of overview.shared ?? []) yield { kind: "shared", ...value };
  if (overview.difference) yield* differenceRows(overview.difference);
}

/** The counts, and of each list how many there are in all: a list may be cut. */
const headRow = (overview: Overview): OverviewRow => ({
  kind: "report",
  made: overview.made,
  version: overview.version,
  scan: overview.scan.id,
  targets: overview.scan.targets,
  started: overview.scan.started,
  status: overview.scan.status,
  below: overview.below ?? null,
  since: overview.difference?.before.id ?? null,
  items: overview.statuses,
  bytes: overview.bytes,
  findings: overview.findings,
  sensitive: overview.sensitive,
  excluded: overview.excluded,
  listed: {
    item: { shown: overview.items.shown.length, total: overview.items.total },
    unread: { shown: overview.unread.shown.length, total: overview.unread.total },
    copies: { shown: overview.copies.shown.length, total: overview.copies.total },
  },
});

function* folderRows({ folders, ...node }: FolderNode): Generator<OverviewRow> {
  yield { kind: "total", by: "folder", ...node, key: node.path };
  for (const below of folders) yield* folderRows(below);
}

function* retentionRows({ rule, over, ...result }: RetentionResult): Generator<OverviewRow> {
  yield {
    kind: "retention",
    rule: rule.name,
    authority: rule.authority,
    keepYears: rule.keepYears,
    ...result,
    over: over.total,
  };
  for (const item of over.shown) yield { kind: "over", rule: rule.name, ...item };
}

function* differenceRows({ before, items, types, folders, owners, ...difference }: Difference): Generator<OverviewRow> {
  yield { kind: "difference", since: before.id, started: before.started, ...difference };
  for (const { type, ...counts } of types) yield { kind: "difference", by: "type", key: type, ...counts };
  for (const { folder, ...counts } of folders.shown) yield { kind: "difference", by: "folder", key: folder, ...counts };
  for (const { owner, ...counts } of owners.shown) yield { kind: "difference", by: "owner", key: owner, ...counts };
  for (const change of CHANGE_KINDS)
    for (const { before: old, after, added, removed } of items[change].shown) {
      const item = after ?? old;
      if (!item) continue;
      yield { kind: "change", change, source: item.source, path: item.path, owner: item.owner, status: item.status, findings: after?.findings ?? 0, sensitive: after?.sensitive ?? 0, findingsBefore: old?.findings ?? 0, sensitiveBefore: old?.sensitive ?? 0, added, removed }; // prettier-ignore
    }
}
