/** Takes out of a listing what a store knows, so that it is not examined again: unchanged files, tables and parts of tables, and copies of known content. */
import type { ItemRecord } from "../core/finding.js";
import type { ItemRef } from "../core/item.js";
import type { Enumerated, SourceItem } from "../sources/source.js";
import {
  StoreError,
  type Carried,
  type ListedItem,
  type PartFindings,
  type PartRecall,
  type Recall,
  type StoredRecord,
} from "../store/store.js";
import { StretchEdges } from "../store/stretches.js";
import type { FindingLines, ThreadOutput } from "./finding-lines.js";
import { hashFile } from "./hash-file.js";
import { readPart } from "./kept-part.js";
import type { Pace } from "./pace.js";
import { refusedItem } from "./refused-item.js";
import { listedFile, listedTable, tableToRead, type Origin, type ScanMemory } from "./scan-memory.js";
import type { TableItem } from "./scan-table.js";
import { cutShortPart } from "./table-parts.js";

/** Records that are read before their turn comes; of an item with more they are read when it has come. */
const READ_AHEAD = 2_000;

/** An item, or a part of a table, that need not be examined. */
export interface RecalledItem {
  readonly kind: "recalled";
  readonly origin: Origin;
  /** Undefined when there are too many to be held: `read` gives them. */
  readonly records: readonly StoredRecord[] | undefined;
  read(): AsyncIterable<readonly ThreadOutput[]>;
}

/** Items that follow one another and need not even be told. */
export interface UnchangedRun {
  readonly kind: "unchanged";
  readonly carried: readonly Carried[];
  readonly items: number;
  /** Of all of them. */
  readonly bytes: number;
}

export interface RecallOptions {
  readonly memory: ScanMemory;
  /** What findings carry in place of their value; undefined for nothing. */
  readonly mask: string | undefined;
  /** Whether findings may be told as lines of JSON. */
  readonly isJsonl: boolean;
  /** Bytes; larger files are not looked at. */
  readonly maxFileSize: number | undefined;
  /** How fast files are read for their hash at most. */
  readonly pace: Pace | undefined;
  readonly signal: AbortSignal;
}

export type Listed = Enumerated | RecalledItem | UnchangedRun;

/** Items that the store is asked about at once, at the least: a stretch is not cut. */
const AT_ONCE = 256;

/** The same items in the same order. */
export async function* recallItems(
  groups: AsyncIterable<readonly Enumerated[]>,
  options: RecallOptions,
): AsyncGenerator<Listed> {
  const edges = new StretchEdges();
  let waiting: Entry[] = [];
  for await (const group of groups)
    for (const item of group) {
      const before = waiting.at(-1);
      if (before?.listed && isPartOf(item, before)) before.more.push(item);
      else {
        const known = options.memory.canRecall ? asKnown(item) : undefined;
        const isEdge = known ? edges.isFirst(known.listed) : edges.cut();
        if (isEdge && waiting.length >= AT_ONCE) {
          yield* recallGroup(waiting, options);
          waiting = [];
        }
        waiting.push(known ?? { item, listed: undefined });
      }
      // To tell whether the next table is as it was takes time, in which this one can be read.
      if (isEndOfTable(item)) {
        yield* recallGroup(waiting, options);
        waiting = [];
      }
    }
  yield* recallGroup(waiting, options);
}

async function* recallGroup(group: readonly Entry[], options: RecallOptions): AsyncGenerator<Listed> {
  const { memory } = options;
  const unchanged = await findUnchanged(group, memory);
  const others = [...group.keys()].flatMap((i) => {
    const entry = group[i];
    return entry?.listed && !unchanged.has(i) ? [entry] : [];
  });
  const known = others.length > 0 ? await memory.recall(others.map(({ listed }) => listed)) : [];
  const unknown = others.filter((_, i) => !known[i]);
  const files = unknown.flatMap(({ item, listed }) =>
    item.locator.kind === "file" ? [{ item, listed, path: item.locator.path }] : [],
  );
  const maybe = files.length > 0 ? await memory.mayKnow(files.map(({ listed }) => listed)) : [];
  const recalls = new Map(others.map(({ item }, i) => [item, known[i]]));
  const candidates = new Map(files.filter((_, i) => maybe[i]).map((file) => [file.item, file]));
  let run = new Run();
  for (const [i, entry] of group.entries()) {
    const same = unchanged.get(i);
    if (same && entry.listed) {
      run.add(same, bytesOf(entry));
      continue;
    }
    if (run.items > 0) yield run;
    run = new Run();
    if (!entry.listed) {
      yield entry.item;
      continue;
    }
    const candidate = candidates.get(entry.item);
    const recall = candidate ? await recallCopy(candidate, options) : recalls.get(entry.item);
    const recalled = recall && (await load(entry, recall, options));
    if (recalled) yield recalled;
    else yield* recallParts(entry, options);
  }
  if (run.items > 0) yield run;
}

/** The parts of a table, those that are as they were among those that must be read; of what else there is, itself. */
async function* recallParts({ item, listed, more }: KnownEntry, options: RecallOptions): AsyncGenerator<Listed> {
  const { memory } = options;
  const parts = [item, ...more];
  const stamps = parts.map(({ locator }) => (locator.kind === "table" ? locator.stamp : undefined));
  const known = stamps.some((stamp) => stamp !== undefined) ? await memory.recallParts(listed, stamps) : [];
  for (const [i, part] of parts.entries()) {
    const { locator } = part;
    const recall = known[i];
    yield recall && locator.kind === "table" ? recallPart({ ...part, locator }, recall, options) : part;
  }
}

function recallPart(item: TableItem, part: PartRecall, options: RecallOptions): RecalledItem {
  return {
    kind: "recalled",
    origin: { listed: tableToRead(item, item.locator), part },
    records: undefined,
    read: () => readPartRecords(item, part, options),
  };
}

/** The findings are counted with the first of their lines. */
async function* toLines({ texts, ...counts }: PartFindings, { source, path }: ItemRef): AsyncGenerator<FindingLines> {
  let untold = counts;
  for await (const some of texts) {
    const lines = new TextEncoder().encode(`${some.join("\n")}\n`);
    yield { kind: "lines", source, path, lines, counts: untold, own: some.length };
    untold = { findings: 0, sensitive: 0, excluded: 0, byType: {} };
  }
}

/** A store that is lost in the middle of a part costs the rest of that part only. */
async function* readPartRecords(
  item: TableItem,
  part: PartRecall,
  { memory, mask, isJsonl }: RecallOptions,
): AsyncGenerator<readonly ThreadOutput[]> {
  const { locator, ref } = item;
  let findings = 0;
  try {
    const texts = isJsonl ? await part.findings(mask) : undefined;
    if (texts) {
      for await (const lines of toLines(texts, ref)) {
        findings += lines.own;
        yield [lines];
      }
    } else
      for await (const some of part.records(mask)) {
        findings += countOwnFindings(some);
        yield some;
      }
    yield [readPart(await part.told(), locator, ref)];
  } catch (error) {
    if (!(error instanceof StoreError)) throw error;
    memory.fail(error);
    yield [cutShortPart(locator, lostRecord(item, findings))];
  }
}

/** What is carried over, for the number of each of its items. What is no file parts what stands before it from what follows. */
async function findUnchanged(group: readonly Entry[], memory: ScanMemory): Promise<ReadonlyMap<number, Carried>> {
  const found = new Map<number, Carried>();
  for (let from = 0; from < group.length; from++) {
    const end = group.findIndex((entry, i) => i >= from && !entry.listed);
    const listed = group.slice(from, end < 0 ? undefined : end).flatMap((entry) => entry.listed ?? []);
    for (const run of await memory.findUnchanged(listed))
      for (let i = 0; i < run.items; i++) found.set(from + run.at + i, run);
    from += listed.length;
  }
  return found;
}

class Run implements UnchangedRun {
  readonly kind = "unchanged";
  readonly carried: Carried[] = [];
  items = 0;
  bytes = 0;

  /** `carried` comes once for each of its items. */
  add(carried: Carried, bytes: number): void {
    if (this.carried.at(-1) !== carried) this.carried.push(carried);
    this.items++;
    this.bytes += bytes;
  }
}

/** An item as listed; `listed`: set for what a store may know. */
type Entry = KnownEntry | { readonly item: Enumerated; readonly listed: undefined };

interface KnownEntry {
  readonly item: SourceItem;
  readonly listed: ListedItem;
  /** The other parts of a table. */
  readonly more: SourceItem[];
}

function asKnown(item: Enumerated): KnownEntry | undefined {
  if (item.kind !== "item") return undefined;
  const { locator } = item;
  if (locator.kind === "file") return { item, listed: listedFile(item, locator.path), more: [] };
  const isWhole = locator.kind === "table" && locator.part.index === 0 && item.stamp !== undefined;
  return isWhole ? { item, listed: listedTable(item), more: [] } : undefined;
}

const isPartOf = (item: Enumerated, { item: first }: KnownEntry): item is SourceItem =>
  item.kind === "item" &&
  item.locator.kind === "table" &&
  first.locator.kind === "table" &&
  item.locator.part.index > 0 &&
  item.locator.tableKey === first.locator.tableKey &&
  item.ref.source === first.ref.source;

const isEndOfTable = (item: Enumerated): boolean =>
  item.kind === "item" && item.locator.kind === "table" && item.locator.part.index === item.locator.part.of - 1;

const bytesOf = ({ item, more }: KnownEntry): number => more.reduce((sum, { bytes }) => sum + bytes, item.bytes);

/** A file of whose content something may be known. */
interface FileItem {
  readonly path: string;
  readonly listed: ListedItem;
}

/** What is known of the file's content at another place, or at this one before it was touched. */
async function recallCopy(
  { path, listed }: FileItem,
  { memory, maxFileSize, pace, signal }: RecallOptions,
): Promise<Recall | undefined> {
  if (maxFileSize !== undefined && listed.bytes > maxFileSize) return undefined;
  await pace?.take(listed.bytes);
  const sha256 = await hashFile(path, listed.bytes, signal);
  return sha256 === undefined ? undefined : memory.recallContent(listed, sha256);
}

/** Undefined when the store cannot give the records after all: the item is examined. */
async function load(
  { item, listed }: KnownEntry,
  recall: Recall,
  { memory, mask }: RecallOptions,
): Promise<RecalledItem | undefined> {
  const origin = { listed, recall };
  const read = (): AsyncIterable<readonly StoredRecord[]> => readRecords(item, recall, mask);
  if (recall.count > READ_AHEAD) return { kind: "recalled", origin, records: undefined, read };
  const records: StoredRecord[] = [];
  try {
    for await (const some of recall.records(mask)) records.push(...some);
  } catch (error) {
    if (!(error instanceof StoreError)) throw error;
    memory.fail(error);
    return undefined;
  }
  return { kind: "recalled", origin, records, read };
}

/** A store that is lost in the middle of an item costs the rest of that item only. */
async function* readRecords(
  item: SourceItem,
  recall: Recall,
  mask: string | undefined,
): AsyncGenerator<readonly StoredRecord[]> {
  let findings = 0;
  try {
    for await (const some of recall.records(mask)) {
      findings += countOwnFindings(some);
      yield some;
    }
  } catch (error) {
    if (!(error instanceof StoreError)) throw error;
    yield [lostRecord(item, findings)];
  }
}

function lostRecord(item: SourceItem, findings: number): ItemRecord {
  const detail = "the store was lost while what it knew of the item was read";
  const record = refusedItem(item.ref, { code: "unreadable", stage: "read", detail }, item.bytes);
  return { ...record, ...(findings > 0 && { status: "partly", findings }) };
}

const countOwnFindings = (records: readonly StoredRecord[]): number =>
  records.filter(({ kind, path }) => kind === "finding" && path.length === 1).length;
