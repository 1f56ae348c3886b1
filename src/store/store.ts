/**
 * What every store promises: scans with their items and findings, kept over runs. A scan writes through `ScanLog`, what
 * tells of scans reads through `StoreReader`. A store never holds a value that was found: only its keyed fingerprint.
 */
import type { Finding, ItemRecord, ItemStatus, Role, Summary } from "../core/finding.js";
import type { FindingType } from "../core/finding-type.js";
import type { ItemRef } from "../core/item.js";
import type { ProblemCode } from "../core/problem.js";
import type { PreparedFindings } from "./prepared-findings.js";

/** `unfinished`: its process ended without a word. `failed`: it could not go on, a full disk for one. */
export type ScanStatus = "running" | "ended" | "interrupted" | "failed" | "unfinished";

/** One run of `sever scan`, resumed or not. */
export interface ScanInfo {
  /** From 1, in the order in which they were begun. */
  readonly id: number;
  /** As typed. */
  readonly targets: readonly string[];
  /** Equal for scans of the same targets, so that one can be held against the one before. */
  readonly series: string;
  /** Hash of all that influences what is found: scans of one hash can be compared finding by finding. */
  readonly settings: string;
  /** Version of the program. */
  readonly version: string;
  /** ISO 8601, UTC. */
  readonly started: string;
  /** Null until it has ended, in whatever way. */
  readonly ended: string | null;
  readonly status: ScanStatus;
  /** Items that targets list, without what lies in containers. */
  readonly items: number;
  /** What the run said at its end; null until then. */
  readonly summary: Summary | null;
}

/** A record that a scan gives for an item: without `value`, whatever the user had asked to see. */
export type StoredRecord = Finding | ItemRecord;

/** An item as targets list it, of one scan. What lies in it is told by `records`. */
export interface StoredItem extends ItemRef {
  readonly status: ItemStatus;
  /** Of the item and of what lies in it: how many of each code. `records` tells them in full. */
  readonly problems: Readonly<Partial<Record<ProblemCode, number>>>;
  readonly format: string | null;
  readonly bytes: number;
  readonly sha256: string | null;
  /** When the file was last changed, ISO 8601; null for what is no file. */
  readonly modified: string | null;
  /** Account that owns the file; null where that is not known. */
  readonly owner: string | null;
  /** Findings, what lies in it included; those that are sensitive; those that are proposed not to count. */
  readonly findings: number;
  readonly sensitive: number;
  readonly excluded: number;
  /** Scan in which it was examined; an earlier one when it had not changed since. */
  readonly examinedBy: number;
}

export interface ItemFilter {
  /** Only items whose absolute path lies in this folder or below it. */
  readonly below?: string;
  /** Only items of these owners. */
  readonly owners?: readonly string[];
  /** Only items of these statuses. */
  readonly statuses?: readonly ItemStatus[];
  /** Only items with findings of one of these types; all records of such an item are given. */
  readonly types?: readonly FindingType[];
  /** Only the items of these numbers in the order of the run. */
  readonly ordinals?: readonly number[];
}

export type TotalKey = "type" | "provision";

/** Sums over findings that share a type or a provision. */
export interface Total {
  readonly key: string;
  /** Items, as targets list them, with such findings; null for provisions: they share items. */
  readonly items: number | null;
  readonly findings: number;
  readonly sensitive: number;
  readonly excluded: number;
}

/** A folder or an item to narrow an answer to, by its absolute path. */
export type PlaceFilter = Pick<ItemFilter, "below">;

/** Sums over all items directly in a folder that one account owns, found anything or not. */
export interface FolderTotal {
  /** Absolute path, or the source of what is no file. */
  readonly folder: string;
  readonly owner: string | null;
  readonly items: number;
  readonly bytes: number;
  /** By status of the items that targets list. */
  readonly statuses: Readonly<Record<ItemStatus, number>>;
  /** Items with findings; items with sensitive findings. */
  readonly withFindings: number;
  readonly withSensitive: number;
  readonly findings: number;
  readonly sensitive: number;
  readonly excluded: number;
}

/** The first of a longer list. */
export interface Listed<T> {
  readonly shown: readonly T[];
  readonly total: number;
}

/** `gravest`: those with findings, the most sensitive first. `unread`: those not, or not wholly, examined, the former first. */
export type ItemOrder = "gravest" | "unread";

/** Items with findings directly in a folder, by how old they are. */
export interface AgeTotal {
  /** Absolute path. */
  readonly folder: string;
  readonly items: number;
  /** Those of unknown age. */
  readonly ageless: number;
  /** Those last changed before the day asked for, and their bytes. */
  readonly over: number;
  readonly bytes: number;
}

export interface AgeFilter extends Pick<ItemFilter, "types"> {
  /** Milliseconds since 1970. */
  readonly before: number;
}

/**
 * What became of an item between two scans. `moved`: gone from one place, and there with the same content at another.
 * `grown`, `shrunk`: number of findings. The last three: the item is in both, or moved.
 */
export type ChangeKind =
  "new" | "gone" | "moved" | "changed" | "grown" | "shrunk" | "newly-sensitive" | "newly-unreadable" | "readable-again";

export interface ItemChange {
  readonly kinds: readonly ChangeKind[];
  /** Undefined when the item is new. */
  readonly before: StoredItem | undefined;
  /** Undefined when the item is gone. */
  readonly after: StoredItem | undefined;
  /** Values by type that only the later scan has in this item, and that only the earlier one has. */
  readonly added: Readonly<Partial<Record<FindingType, number>>>;
  readonly removed: Readonly<Partial<Record<FindingType, number>>>;
  /** Sensitive values by type that the earlier scan has not, or has not as sensitive, in this item. */
  readonly addedSensitive: Readonly<Partial<Record<FindingType, number>>>;
  /** The item's number in the order of the later run; undefined when it is gone. */
  readonly ordinal: number | undefined;
}

/** Items of one content at several places. */
export interface Copies {
  readonly sha256: string;
  readonly bytes: number;
  /** Findings of each. */
  readonly findings: number;
  readonly sensitive: number;
  /** How many there are. */
  readonly places: number;
  /** The first hundred of them, in the order of the run. */
  readonly sources: readonly string[];
}

/** One value, known by its fingerprint only, that stands in several items. */
export interface SharedValue {
  readonly type: FindingType;
  readonly fingerprint: string;
  readonly items: number;
  readonly findings: number;
}

/** A value within an item, with how often it stands there. */
export interface StoredValue {
  readonly source: string;
  readonly type: FindingType;
  readonly fingerprint: string;
  readonly provisions: readonly string[];
  readonly sensitive: boolean;
  readonly isExcluded: boolean;
  readonly role: Role;
  /** Individual within the item, where known. */
  readonly person: string | undefined;
  readonly findings: number;
}

/** What a person decided on a value, wherever it stands, or in one item only. */
export interface StoredDecision {
  readonly id: number;
  readonly type: FindingType;
  readonly fingerprint: string;
  /** Absolute path; null: everywhere. */
  readonly place: string | null;
  /** `suppressed`: not to be told again. `confirmed`: looked at, and right. */
  readonly verdict: "suppressed" | "confirmed";
  /** Who decided, as given. */
  readonly by: string;
  /** ISO 8601, UTC. */
  readonly at: string;
  readonly reason: string;
}

/**
 * Reads what scans left. Lists are read page by page and never held whole; sums come from tables that scans keep as
 * they write.
 */
export interface StoreReader {
  /** Newest first. */
  scans(): Promise<readonly ScanInfo[]>;
  scan(id: number): Promise<ScanInfo | undefined>;
  /** The items that targets listed, in the order of the run. */
  items(scan: number, filter?: ItemFilter): AsyncIterable<StoredItem>;
  /** What `sever scan --format jsonl --values none` wrote, the summary excepted, in the same order. */
  records(scan: number, filter?: ItemFilter): AsyncIterable<StoredRecord>;
  /** Sums, largest number of findings first. */
  totals(scan: number, by: TotalKey, filter?: PlaceFilter): Promise<readonly Total[]>;
  /** Sums over folders and owners, sorted by folder. */
  folders(scan: number, filter?: PlaceFilter): Promise<readonly FolderTotal[]>;
  /** The first items of an order, of equals those that came first in the run. */
  leading(scan: number, order: ItemOrder, limit: number, filter?: PlaceFilter): Promise<readonly StoredItem[]>;
  /** Problems of items and of what lies in them: how many of each code, the most first. */
  problems(scan: number, filter?: PlaceFilter): Promise<Readonly<Partial<Record<ProblemCode, number>>>>;
  /** Items with findings by age, summed up by folder, for each filter; all are asked at once, for they read the same. */
  ages(scan: number, filters: readonly AgeFilter[], place?: PlaceFilter): Promise<readonly (readonly AgeTotal[])[]>;
  /** The items with findings that are older, the oldest first; `folders`: only those directly in one of these. */
  oldest(
    scan: number,
    filter: AgeFilter & PlaceFilter,
    limit: number,
    folders?: readonly string[],
  ): Promise<readonly StoredItem[]>;
  /** Items that differ, in the order of the later scan, those that are gone last. */
  difference(before: number, after: number): AsyncIterable<ItemChange>;
  /** Items of equal content that have findings, those with the most first; some copy lies where `filter` says. */
  copies(scan: number, limit: number, filter?: PlaceFilter): Promise<Listed<Copies>>;
  /** Values that stand in at least two items of different content, those in the most items first. */
  sharedValues(scan: number, limit: number): Promise<readonly SharedValue[]>;
  /** Values item by item, in the order of the run. */
  values(scan: number, filter?: ItemFilter): AsyncIterable<StoredValue>;
  /** In the order in which they were made. */
  decisions(): Promise<readonly StoredDecision[]>;
  decide(decision: Omit<StoredDecision, "id">): Promise<StoredDecision>;
  withdraw(decision: number): Promise<void>;
  /** Takes a scan out, with all that no other scan needs. */
  forget(scan: number): Promise<void>;
  close(): Promise<void>;
}

/** All that influences what is found, in parts that touch different items. Hashes; nothing of it can be read back. */
export interface SettingsDigest {
  /** Touches every item. */
  readonly all: string;
  /** Touches only items that are not plain text: recognition of pictures, passwords, depth of containers. */
  readonly reach: string;
}

/** How a scan is begun. */
export interface ScanStart {
  readonly targets: readonly string[];
  readonly series: string;
  readonly digest: SettingsDigest;
  readonly version: string;
  /** Goes on with the last scan of the series if it did not end and had the same settings. */
  readonly resume: boolean;
  /** Whether what is as the scan before has it is carried over, and need not be told again. */
  readonly carries?: boolean;
}

/** An item as a source lists it, with what tells whether it is still the same. */
export interface ListedItem {
  readonly ref: ItemRef;
  /** Absolute path, or what else tells the item from all others. */
  readonly place: string;
  /** Place below the target, which findings' ids are made of. */
  readonly key: string;
  /** Equal as long as the item has not changed; undefined where nothing tells. */
  readonly stamp: string | undefined;
  readonly bytes: number;
  /** Milliseconds since 1970; undefined for what is no file. */
  readonly modified: number | undefined;
  readonly owner: string | undefined;
}

/** What an item's examination gave, as the store has it: for another item of the same content, too. */
export interface Recall {
  /** Records of the item and of what lies in it. */
  readonly count: number;
  /** The records as an examination of the item at its present place would give them; `mask` stands for each value. */
  records(mask?: string): AsyncIterable<readonly StoredRecord[]>;
}

/** How a part of an item ends. */
export interface PartTraits {
  /** From 0. */
  readonly index: number;
  /** Equal as long as what is found in it is the same; undefined when it must be examined anew. */
  readonly stamp: string | undefined;
  /** Kept with it, and given back. No line feeds. */
  readonly told: string;
}

/** What a part of an item was found to hold, as the store has it. */
export interface PartRecall {
  told(): Promise<string>;
  /** Its records in order; `mask` stands for each value. */
  records(mask?: string): AsyncIterable<readonly StoredRecord[]>;
  /** The JSON of each record, and what all add up to; undefined where there are others than findings in the item itself. */
  findings(mask?: string): Promise<PartFindings | undefined>;
}

export interface PartFindings {
  readonly findings: number;
  readonly sensitive: number;
  readonly excluded: number;
  readonly byType: Readonly<Partial<Record<FindingType, number>>>;
  readonly texts: AsyncIterable<readonly string[]>;
}

/** Items that follow one another and are as the last scan of the same targets and settings has them, with no problem. */
export interface Carried {
  /** Of those that were asked about: the first one. */
  readonly at: number;
  readonly items: number;
  /** What lies in them included. */
  readonly findings: number;
  readonly sensitive: number;
}

/** What decides when an examination stands for the same content again. */
export interface ItemTraits {
  /** Plain text with nothing inside: only settings that touch every item count. */
  readonly isPlain: boolean;
  /** False when something hindered it that may be otherwise the next time: it is examined anew. */
  readonly isSettled: boolean;
  /** By what it is to be known from now on, where that was told by reading it and not when it was listed. */
  readonly stamp?: string;
}

/** Writes one scan. Items come in the order of the run, one after the other. */
export interface ScanLog {
  readonly id: number;
  /** Whether an earlier run of the scan is gone on with. */
  readonly isResumed: boolean;
  /** What is known of items that have not changed since, in the order of `items`. */
  recall(items: readonly ListedItem[]): Promise<readonly (Recall | undefined)[]>;
  /** Which of the items have the size and kind of something known, so that reading them for their hash may pay. */
  mayKnow(items: readonly ListedItem[]): Promise<readonly boolean[]>;
  /** What is known of the content of an item. */
  recallContent(item: ListedItem, sha256: string): Promise<Recall | undefined>;
  /** Which of the items are carried over; none unless the scan was begun so. */
  unchanged(items: readonly ListedItem[]): Promise<readonly Carried[]>;
  /** Takes over what `unchanged` gave, in its turn among the items that are begun. */
  carry(items: readonly Carried[]): Promise<void>;
  /** Begins an item; `recall` when its records are not new. */
  begin(item: ListedItem, recall?: Recall): void;
  append(records: readonly (StoredRecord | PreparedFindings)[]): Promise<void>;
  /** What is known of parts of the item, in the order of their stamps. */
  recallParts(item: ListedItem, stamps: readonly (string | undefined)[]): Promise<readonly (PartRecall | undefined)[]>;
  /** Ends a part of the item at hand: what was appended since the last one; or `recall`, nothing having been appended. */
  endPart(traits: PartTraits, recall?: PartRecall): Promise<void>;
  /** Ends the item. It is kept when the batch that it falls into is committed. */
  close(traits: ItemTraits): Promise<void>;
  /** Leaves out the item at hand: it was not examined to its end. */
  discard(): void;
  /** Commits what is open and ends the scan; `summary` when there is one. */
  end(status: Exclude<ScanStatus, "running" | "unfinished">, summary: Summary | undefined): Promise<void>;
}

/** A store opened to be written: by one process at a time. */
export interface Store extends StoreReader {
  beginScan(start: ScanStart): Promise<ScanLog>;
}

/** The store cannot be used any further. The message names the store, never an item or a value. */
export class StoreError extends Error {
  override readonly name = "StoreError";
}
