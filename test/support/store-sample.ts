/** Items, findings and scans made for stores, alike in every store that they are written to. */
import { findingId } from "../../src/core/finding-id.js";
import type { Finding, ItemRecord } from "../../src/core/finding.js";
import type { ItemTraits, ListedItem, ScanLog, ScanStart, Store, StoredRecord } from "../../src/store/store.js";

/** The fingerprint key of the stores. */
export const KEY = "5e".repeat(32);
export const WHOLE: ItemTraits = { isPlain: true, isSettled: true };
export const START: ScanStart = {
  targets: ["share"],
  series: "s1",
  digest: { all: "settings", reach: "reach" },
  version: "0.1.0",
  resume: false,
};

export const listed = (name: string, change: Partial<ListedItem> = {}): ListedItem => ({
  ref: { source: `share/${name}`, path: [name.split("/").at(-1) ?? name] },
  place: `/srv/share/${name}`,
  key: `share/${name}`,
  stamp: `stamp of ${name}`,
  bytes: 100,
  modified: 1_700_000_000_000,
  owner: "clerk",
  ...change,
});

export const finding = (item: ListedItem, start: number, change: Partial<Finding> = {}): Finding => ({
  kind: "finding",
  id: findingId(item.key, "any.person", start, start + 9),
  source: item.ref.source,
  path: item.ref.path,
  type: "PERSON",
  detector: "any.person",
  start,
  end: start + 9,
  confidence: 0.9,
  provisions: ["tt.dpa.2.pi.c"],
  sensitive: false,
  role: "subject",
  excludedBy: null,
  fingerprint: String(start).padStart(32, "0"),
  evidence: [{ kind: "pattern", effect: 0.9, detail: "a pattern" }],
  ...change,
});

export const record = (item: ListedItem, findings: number, change: Partial<ItemRecord> = {}): ItemRecord => ({
  kind: "item",
  source: item.ref.source,
  path: item.ref.path,
  status: "examined",
  problems: [],
  format: "txt",
  bytes: item.bytes,
  sha256: item.ref.source.padEnd(64, "0").replace(/[^0-9a-f]/g, "a"),
  findings,
  ...change,
});

export async function write(
  log: ScanLog,
  item: ListedItem,
  records: readonly StoredRecord[],
  traits = WHOLE,
): Promise<void> {
  log.begin(item);
  await log.append(records);
  await log.close(traits);
}

export async function listOf<T>(items: AsyncIterable<T>): Promise<T[]> {
  const list: T[] = [];
  for await (const item of items) list.push(item);
  return list;
}

/** Two files in one folder, one in another; a name that stands in both folders. */
export async function writeFirst(store: Store): Promise<number> {
  const log = await store.beginScan(START);
  const [a, b, c] = [listed("hr/a.txt"), listed("hr/b.txt"), listed("old/c.txt", { owner: "chief", bytes: 50 })];
  const health = { type: "HEALTH", sensitive: true, provisions: ["tt.dpa.2.spi.d"], detector: "any.health" } as const;
  await write(log, a, [finding(a, 1), finding(a, 20), finding(a, 40, health), record(a, 3)]);
  await write(log, b, [
    record(b, 0, { status: "partly", problems: [{ code: "truncated", stage: "read", detail: "x" }] }),
  ]);
  await write(log, c, [finding(c, 1), record(c, 1)]);
  await log.end("ended", undefined);
  return log.id;
}

const OWNERS = ["clerk", "chief", undefined] as const;
const HEALTH = { type: "HEALTH", sensitive: true, provisions: ["tt.dpa.2.spi.d", "tt.dpa.2.pi.h"] } as const;
const OFFICIAL = { type: "EMAIL", excludedBy: "tt.dpa.29.1.b", role: "official", provisions: ["tt.dpa.2.pi"] } as const;

interface NumberedItem {
  readonly item: ListedItem;
  readonly records: readonly StoredRecord[];
}

/** The item of a number in a round: in some the second round changes what is found. */
function makeNumbered(i: number, round: number): NumberedItem {
  const isChanged = round > 0 && i % 5 === 0;
  const modified = i % 9 === 4 ? undefined : Date.UTC(2026, 0, 1) - i * 40 * 86_400_000;
  const name = round > 0 && i === 7 ? "moved/f7.txt" : `d${i % 4}/e${i % 3}/f${i}.txt`;
  const item = listed(name, { owner: OWNERS[i % 3], stamp: `${i} ${isChanged}`, bytes: 100 + i, modified });
  const sha256 = (i % 10 === 3 ? 3 : i + (isChanged ? 1000 : 0)).toString(16).padStart(16, "0").padEnd(64, "c");
  if (i % 11 === 8) {
    const problem = { code: i % 2 === 0 ? "encrypted" : "truncated", stage: "read", detail: "x" } as const;
    const status = i % 2 === 0 ? "refused" : "partly";
    return { item, records: [record(item, 0, { status, problems: [problem], sha256: i % 2 === 0 ? null : sha256 })] };
  }
  const found = Array.from({ length: (i % 6) + (isChanged ? 2 : 0) }, (_, place) =>
    finding(item, place * 10, place === 3 ? HEALTH : place === 1 ? OFFICIAL : {}),
  );
  return { item, records: [...found, record(item, found.length, { sha256 })] };
}

/** The items of a round, in the order of the run. */
export const makeRound = (round: number): NumberedItem[] =>
  Array.from({ length: 60 }, (_, i) => i)
    .filter((i) => i !== 40 + round)
    .map((i) => makeNumbered(i, round));

/** Two scans of sixty items, with what changes between them. */
export async function writeTwoScans(store: Store): Promise<void> {
  for (const round of [0, 1]) {
    const log = await store.beginScan(START);
    for (const { item, records } of makeRound(round)) await write(log, item, records);
    await log.end("ended", undefined);
  }
}
