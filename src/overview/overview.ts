/**
 * What a store says of one scan, or of what changed since another, in sums and in lists of a bounded length: the material
 * of `sever report`. Every list that was cut says how much it lacks.
 */
import type { FindingType } from "../core/finding-type.js";
import type { ItemStatus } from "../core/finding.js";
import type {
  ChangeKind,
  Copies,
  ItemChange,
  Listed,
  ScanInfo,
  SharedValue,
  StoredItem,
  Total,
} from "../store/store.js";
import type { RetentionResult } from "./retention.js";

/** A folder with all that lies below it. */
export interface FolderNode {
  /** Absolute path; the part below its parent in `name`. */
  readonly path: string;
  readonly name: string;
  readonly items: number;
  readonly findings: number;
  readonly sensitive: number;
  /** Items not, or not wholly, examined. */
  readonly unread: number;
  readonly folders: readonly FolderNode[];
  /** Folders below it that are not listed. */
  readonly more: number;
}

/** One owner of files. */
export interface OwnerTotal {
  /** Empty where not known. */
  readonly owner: string;
  readonly items: number;
  readonly findings: number;
  readonly sensitive: number;
  readonly unread: number;
}

/** An earlier scan of the same targets, for the course of time. */
export interface Moment {
  readonly id: number;
  readonly started: string;
  readonly findings: number;
  readonly sensitive: number;
  readonly unread: number;
  /** Whether it looked for the same: else its counts are not of one kind with those of the scan at hand. */
  readonly isAlike: boolean;
}

export interface Difference {
  readonly before: ScanInfo;
  /** Whether both scans looked for the same in the same way. */
  readonly isAlike: boolean;
  readonly kinds: Readonly<Record<ChangeKind, number>>;
  /** Values that only the later, or only the earlier scan has in an item, by type. */
  readonly types: readonly { readonly type: FindingType; readonly added: number; readonly removed: number }[];
  readonly folders: Listed<{
    readonly folder: string;
    readonly added: number;
    readonly removed: number;
    readonly items: number;
  }>;
  readonly owners: Listed<{
    readonly owner: string;
    readonly added: number;
    readonly removed: number;
    readonly items: number;
  }>;
  /** By kind, those with the most added values first. */
  readonly items: Readonly<Record<ChangeKind, Listed<ItemChange>>>;
}

export interface Overview {
  /** When the report was made, ISO 8601, UTC. */
  readonly made: string;
  /** Version of the program. */
  readonly version: string;
  readonly scan: ScanInfo;
  /** The folder that the report is narrowed to. */
  readonly below: string | undefined;
  readonly statuses: Readonly<Record<ItemStatus, number>>;
  readonly bytes: number;
  readonly findings: number;
  readonly sensitive: number;
  readonly excluded: number;
  readonly types: readonly Total[];
  readonly provisions: readonly Total[];
  readonly owners: readonly OwnerTotal[];
  readonly folders: readonly FolderNode[];
  /** Oldest first, the scan at hand last. */
  readonly course: readonly Moment[];
  /** Items with findings, the most sensitive first. */
  readonly items: Listed<StoredItem>;
  /** Items not, or not wholly, examined. */
  readonly unread: Listed<StoredItem>;
  /** Problems of items, by code. */
  readonly problems: Readonly<Record<string, number>>;
  readonly retention: readonly RetentionResult[];
  readonly copies: Listed<Copies>;
  /** Undefined when it was not asked for. */
  readonly shared: readonly SharedValue[] | undefined;
  readonly difference: Difference | undefined;
}
