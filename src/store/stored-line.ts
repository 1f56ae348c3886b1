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

/** The record for an item at a place; `isSamePlace` when its findings' ids were made for that place. */
export function fromLine(line: string, place: RecordPlace, isSamePlace: boolean): StoredRecord {
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
