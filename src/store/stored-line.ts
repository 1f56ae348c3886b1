/**
 * Records as lines of a page: without what only the item's place tells, so that they hold for every item of the same
 * content, and never with a value.
 */
import { cellKey, findingId } from "../core/finding-id.js";
import type { Finding, ItemRecord } from "../core/finding.js";
import type { ItemRef } from "../core/item.js";
import type { StoredRecord } from "./store.js";

/** An item's place, which its records are given. */
export interface RecordPlace {
  readonly ref: ItemRef;
  readonly key: string;
}

interface Line {
  /** Way through containers below the item; absent for the item itself. */
  readonly within?: readonly string[];
  /** How the id was made, so that it can be made for another place; absent for the common way. */
  readonly idOf?: "cell" | "unknown";
  readonly finding?: Omit<Finding, "kind" | "source" | "path" | "value">;
  readonly item?: Omit<ItemRecord, "kind" | "source" | "path">;
}

/** How a line begins whose id cannot be made anew. */
const UNKNOWN_ID = `{"idOf":"unknown"`;

/** `itemKey`: the key of the item, of which its findings' ids are made. */
export function toLine(record: StoredRecord, itemKey: string): string {
  const within = record.path.length > 1 ? record.path.slice(1) : undefined;
  // What is undefined is not written.
  const bare = { ...record, kind: undefined, source: undefined, path: undefined, value: undefined };
  if (record.kind === "item") return JSON.stringify({ within, item: bare });
  const idOf = idOrigin(record, keyOf(itemKey, within));
  return JSON.stringify({ idOf, within, finding: bare });
}

/** Places in tables leave a doubt, and what lies in a container that tells its parts apart by other keys than names. */
function idOrigin(finding: Finding, key: string): Line["idOf"] {
  const { id, path, detector, start, end, rowKey, columnName, cell } = finding;
  const isPlain = rowKey === undefined && columnName === undefined && cell === undefined;
  if (isPlain && path.length === 1) return undefined;
  if (findingId(key, detector, start, end, rowKey) === id) return undefined;
  return findingId(key, detector, start, end, cellKey(finding)) === id ? "cell" : "unknown";
}

/** Whether the id in a line can be made for another place. */
export const isMovable = (line: string): boolean => !line.startsWith(UNKNOWN_ID);

const keyOf = (itemKey: string, within: readonly string[] | undefined): string =>
  [itemKey, ...(within ?? [])].join("\0");

/** How the line of a finding of the item itself begins whose id is made in the common way: behind this stands the id. */
const OWN_FINDING = `{"finding":{"id":"`;
/** The same of findings in tables, whose ids are made in other ways. */
const OWN_FINDINGS = [`{"idOf":"cell","finding":{"id":"`, `{"idOf":"unknown","finding":{"id":"`, OWN_FINDING];
/** What stands behind the value in a finding; within a string its quotes would be escaped. */
const BEHIND_VALUE = `,"fingerprint":"`;

/** How records are made of the lines of one item. */
export interface LineReading {
  readonly place: RecordPlace;
  /** Whether the ids of findings were made for that place. */
  readonly isSamePlace: boolean;
  /** What findings show as their value; undefined for none. */
  readonly mask?: string | undefined;
}

/** Reads the lines of one item. */
export function lineReader(reading: LineReading): (line: string) => StoredRecord {
  const { place, isSamePlace, mask } = reading;
  const toText = textReader(reading);
  return (line) => {
    // Most lines of most scans: the record is put together as text and read once.
    const text = isSamePlace ? toText(line) : undefined;
    return text === undefined ? withMask(fromLine(line, place, isSamePlace), mask) : (JSON.parse(text) as StoredRecord);
  };
}

/** Makes the JSON of findings of the lines of one item, at the place where it was examined; undefined of what is no finding in the item itself. */
export function textReader({ place, mask }: Omit<LineReading, "isSamePlace">): (line: string) => string | undefined {
  const { source, path } = place.ref;
  const itemPlace = `"source":${JSON.stringify(source)},"path":${JSON.stringify(path)},`;
  const shown = mask === undefined ? "" : `,"value":${JSON.stringify(mask)}`;
  return (line) => {
    const begin = OWN_FINDINGS.find((one) => line.startsWith(one));
    if (begin === undefined) return undefined;
    const behindId = line.indexOf(",", begin.length) + 1;
    const value = line.indexOf(BEHIND_VALUE, behindId);
    const id = line.slice(begin.length - 1, behindId);
    const rest = line.slice(behindId, value) + shown + line.slice(value, -1);
    return `{"kind":"finding","id":${id}${itemPlace}${rest}`;
  };
}

/** The mask stands where an examination puts it, so that results are the same to the letter. */
function withMask(record: StoredRecord, mask: string | undefined): StoredRecord {
  if (record.kind !== "finding" || mask === undefined) return record;
  const { fingerprint, evidence, ...before } = record;
  return { ...before, value: mask, fingerprint, evidence };
}

/** The record for an item at a place; `isSamePlace` when its findings' ids were made for that place. */
function fromLine(line: string, place: RecordPlace, isSamePlace: boolean): StoredRecord {
  const { within, idOf, finding, item } = JSON.parse(line) as Line;
  const { source, path: way } = place.ref;
  const path = within ? [...way.slice(0, 1), ...within] : way;
  if (item) return { kind: "item", source, path, ...item };
  if (!finding) throw new TypeError("a line of the store is no record");
  const { id, ...rest } = finding;
  if (isSamePlace) return { kind: "finding", id, source, path, ...rest };
  const { detector, start, end, rowKey } = finding;
  const key = keyOf(place.key, within);
  const ownId = findingId(key, detector, start, end, idOf === "cell" ? cellKey(finding) : rowKey);
  return { kind: "finding", id: ownId, source, path, ...rest };
}
