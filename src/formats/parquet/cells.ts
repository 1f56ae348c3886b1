/**
 * The values of a Parquet table as texts that can be edited, and back: a string, number, day or point of time is one
 * text, a list or record is those of its members in order. What is edited stays of its type or becomes nothing.
 */

/** One text within a value. */
export interface Leaf {
  readonly text: string;
  /** Name of the innermost record field that it stands in; the column's where there is none. */
  readonly field: string;
}

/** What a column's whole numbers count; undefined for plain numbers. */
export type Counts = "days" | "milliseconds" | "microseconds" | "nanoseconds" | undefined;

const PER_SECOND = { milliseconds: 1_000, microseconds: 1_000_000, nanoseconds: 1_000_000_000 } as const;
const DAY = 86_400_000;

/** The texts of a value, in order. Bytes that are no text have none. */
export function leavesOf(value: unknown, field: string, counts: Counts): Leaf[] {
  const leaves: Leaf[] = [];
  mapLeaves(value, field, (leaf, name) => {
    const text = textOf(leaf, counts);
    if (text !== undefined) leaves.push({ text, field: name });
    return leaf;
  });
  return leaves;
}

/** The value with its texts put through `change`, which is told their places; numbers and the like that change go. */
export function changeLeaves(value: unknown, counts: Counts, change: (text: string, index: number) => string): unknown {
  let index = 0;
  return mapLeaves(value, "", (leaf) => {
    const text = textOf(leaf, counts);
    if (text === undefined) return leaf instanceof Uint8Array ? null : leaf;
    const changed = change(text, index++);
    if (changed === text) return leaf;
    if (typeof leaf === "string") return changed;
    return leaf instanceof Uint8Array ? new Uint8Array(Buffer.from(changed, "utf8")) : null;
  });
}

/** Whether a value holds bytes that are no text. */
export function hasBytes(value: unknown): boolean {
  let found = false;
  mapLeaves(value, "", (leaf) => {
    if (leaf instanceof Uint8Array && textOf(leaf, undefined) === undefined) found = true;
    return leaf;
  });
  return found;
}

/** Keys of the maps in a value: names that are none of `fields`, the fields of records. */
export function keysOf(value: unknown, fields: ReadonlySet<string>): string[] {
  if (Array.isArray(value)) return value.flatMap((member) => keysOf(member, fields));
  if (typeof value !== "object" || value === null || value instanceof Date || ArrayBuffer.isView(value)) return [];
  return Object.entries(value).flatMap(([name, member]) => [
    ...(fields.has(name) ? [] : [name]),
    ...keysOf(member, fields),
  ]);
}

function mapLeaves(value: unknown, field: string, map: (leaf: unknown, field: string) => unknown): unknown {
  if (Array.isArray(value)) return value.map((member) => mapLeaves(member, field, map));
  if (typeof value === "object" && value !== null && !(value instanceof Date) && !ArrayBuffer.isView(value))
    return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, mapLeaves(member, name, map)]));
  return map(value, field);
}

function textOf(leaf: unknown, counts: Counts): string | undefined {
  if (typeof leaf === "string") return leaf;
  if (leaf instanceof Date) return dateText(leaf.getTime());
  if (leaf instanceof Uint8Array) return bytesText(leaf);
  if (typeof leaf !== "number" && typeof leaf !== "bigint") return undefined;
  if (counts === undefined) return String(leaf);
  if (counts === "days") return dateText(Number(leaf) * DAY).slice(0, 10);
  return dateText((Number(leaf) / PER_SECOND[counts]) * 1_000);
}

/** As people write it; without the time where it is midnight. */
function dateText(time: number): string {
  if (!(Math.abs(time) <= 8.64e15)) return String(time);
  return new Date(time)
    .toISOString()
    .replace(/T00:00:00\.000Z$/, "")
    .replace("T", " ")
    .replace(/\.000Z$/, "");
}

function bytesText(bytes: Uint8Array): string | undefined {
  const text = Buffer.from(bytes).toString("utf8");
  return /[\ufffd\0-\u0008]/.test(text) ? undefined : text;
}
