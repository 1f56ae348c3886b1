/** What every engine of the store must do, run against each: the embedded one, and PostgreSQL where a server can be started. */
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { findingId } from "../../src/core/finding-id.js";
import type { Finding, ItemRecord } from "../../src/core/finding.js";
import type { StoreLocation } from "../../src/store/location.js";
import { EngineStore } from "../../src/store/engine-store.js";
import { migrate } from "../../src/store/migrate.js";
import { MIGRATIONS } from "../../src/store/schema.js";
import { Sealer } from "../../src/store/sealer.js";
import { openSqlite } from "../../src/store/sqlite-engine.js";
import { openStore } from "../../src/store/open-store.js";
import type { ItemTraits, ListedItem, ScanLog, ScanStart, Store, StoredRecord } from "../../src/store/store.js";
import { hasPostgres, startPostgres, type PostgresServer } from "../support/postgres.js";

const KEY = "5e".repeat(32);
const WHOLE: ItemTraits = { isPlain: true, isSettled: true };
const START: ScanStart = {
  targets: ["share"],
  series: "s1",
  digest: { all: "settings", reach: "reach" },
  version: "0.1.0",
  resume: false,
};

type Location = Exclude<StoreLocation, { kind: "none" }>;

const listed = (name: string, change: Partial<ListedItem> = {}): ListedItem => ({
  ref: { source: `share/${name}`, path: [name.split("/").at(-1) ?? name] },
  place: `/srv/share/${name}`,
  key: `share/${name}`,
  stamp: `stamp of ${name}`,
  bytes: 100,
  modified: 1_700_000_000_000,
  owner: "clerk",
  ...change,
});

const finding = (item: ListedItem, start: number, change: Partial<Finding> = {}): Finding => ({
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

const record = (item: ListedItem, findings: number, change: Partial<ItemRecord> = {}): ItemRecord => ({
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

async function write(log: ScanLog, item: ListedItem, records: readonly StoredRecord[], traits = WHOLE): Promise<void> {
  log.begin(item);
  await log.append(records);
  await log.close(traits);
}

async function listOf<T>(items: AsyncIterable<T>): Promise<T[]> {
  const list: T[] = [];
  for await (const item of items) list.push(item);
  return list;
}

/** Two files in one folder, one in another; a name that stands in both folders. */
async function writeFirst(store: Store): Promise<number> {
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

let server: PostgresServer | undefined;
const folder = mkdtempSync(join(tmpdir(), "sever-store-"));
const HAS_POSTGRES = hasPostgres();

beforeAll(async () => {
  if (HAS_POSTGRES) server = await startPostgres();
});
afterAll(async () => {
  await server?.stop();
  rmSync(folder, { recursive: true, force: true });
});

let number = 0;
const ENGINES: readonly { readonly name: string; readonly isThere: boolean; locate(): Promise<Location> }[] = [
  {
    name: "embedded",
    isThere: true,
    locate: () =>
      Promise.resolve({ kind: "sqlite", path: join(folder, `${number++}`, "s.sqlite"), isDefault: false } as const),
  },
  {
    name: "postgres",
    isThere: HAS_POSTGRES,
    locate: async () => ({ kind: "postgres", url: (await server?.url(`store${number++}`)) ?? "" }) as const,
  },
];

for (const { name, isThere, locate } of ENGINES)
  describe.skipIf(!isThere)(name, () => {
    it("gives back the records of a scan as they were written, without values", async () => {
      const store = await openStore(await locate(), KEY, "scan");
      const log = await store.beginScan(START);
      const item = listed("case.zip");
      const inner = { path: ["case.zip", "cv.txt"], id: findingId(`${item.key}\0cv.txt`, "any.person", 5, 14) };
      const plain = finding(item, 5, inner);
      const records = [{ ...plain, value: "Anita Ramlal" }, record(item, 0, { path: inner.path }), record(item, 1)];
      await write(log, item, records);
      await log.end("ended", undefined);
      expect(await listOf(store.records(log.id))).toEqual([plain, ...records.slice(1)]);
      await store.close();
    });

    it("answers sums by folder, owner, type and provision", async () => {
      const store = await openStore(await locate(), KEY, "scan");
      const scan = await writeFirst(store);
      const sums = async (by: "folder" | "owner" | "type" | "provision"): Promise<unknown[]> =>
        (await store.totals(scan, by)).map(({ key, items, findings, sensitive }) => [key, items, findings, sensitive]);
      expect(await sums("folder")).toEqual([
        ["/srv/share/hr", 1, 3, 1],
        ["/srv/share/old", 1, 1, 0],
      ]);
      expect(await sums("owner")).toEqual([
        ["clerk", 1, 3, 1],
        ["chief", 1, 1, 0],
      ]);
      expect(await sums("type")).toEqual([
        ["PERSON", 2, 3, 0],
        ["HEALTH", 1, 1, 1],
      ]);
      expect(await sums("provision")).toEqual([
        ["tt.dpa.2.pi.c", null, 3, 0],
        ["tt.dpa.2.spi.d", null, 1, 1],
      ]);
      expect(await store.folders(scan, { below: "/srv/share/hr" })).toEqual([
        {
          folder: "/srv/share/hr",
          owner: "clerk",
          items: 2,
          bytes: 200,
          statuses: { examined: 1, partly: 1, refused: 0 },
          withFindings: 1,
          withSensitive: 1,
        },
      ]);
      await store.close();
    });

    it("knows unchanged items, and content at another place with ids of that place", async () => {
      const store = await openStore(await locate(), KEY, "scan");
      await writeFirst(store);
      const log = await store.beginScan(START);
      const [a, touched] = [listed("hr/a.txt"), listed("hr/b.txt", { stamp: "another" })];
      const [known, unknown] = await log.recall([a, touched]);
      expect(unknown).toBeUndefined();
      expect((await listOf(known?.records() ?? listEmpty())).flat().at(0)).toEqual(finding(a, 1));
      const moved = listed("new/place.txt");
      expect(await log.mayKnow([moved, listed("x.csv")])).toEqual([true, false]);
      const recall = await log.recallContent(moved, record(a, 0).sha256 ?? "");
      expect((await listOf(recall?.records() ?? listEmpty())).flat().at(0)).toEqual(finding(moved, 1));
      await log.end("ended", undefined);
      await store.close();
    });

    it("knows nothing under other settings, save plain text where only what touches other kinds has changed", async () => {
      const store = await openStore(await locate(), KEY, "scan");
      const first = await store.beginScan(START);
      const [plain, packed, hindered] = [listed("a.txt"), listed("b.zip"), listed("c.txt")];
      await write(first, plain, [record(plain, 0)]);
      await write(first, packed, [record(packed, 0)], { isPlain: false, isSettled: true });
      await write(first, hindered, [record(hindered, 0)], { isPlain: true, isSettled: false });
      await first.end("ended", undefined);
      const recalled = async (digest: ScanStart["digest"]): Promise<boolean[]> => {
        const log = await store.beginScan({ ...START, digest });
        return (await log.recall([plain, packed, hindered])).map((one) => one !== undefined);
      };
      expect(await recalled({ all: "settings", reach: "reach" })).toEqual([true, true, false]);
      expect(await recalled({ all: "settings", reach: "other" })).toEqual([true, false, false]);
      expect(await recalled({ all: "other", reach: "reach" })).toEqual([false, false, false]);
      await store.close();
    });

    it("tells what became of each item between two scans", async () => {
      const store = await openStore(await locate(), KEY, "scan");
      const before = await writeFirst(store);
      const log = await store.beginScan(START);
      const a = listed("hr/a.txt");
      const [recall] = await log.recall([a]);
      log.begin(a, recall);
      for await (const records of recall?.records() ?? listEmpty()) await log.append(records);
      await log.close(WHOLE);
      const [b, c] = [listed("hr/b.txt", { stamp: "2" }), listed("elsewhere/c.txt", { bytes: 50 })];
      const { sha256 } = record(listed("old/c.txt"), 0);
      const ill = { type: "HEALTH", sensitive: true } as const;
      await write(log, b, [finding(b, 7, ill), record(b, 1, { sha256: "f".repeat(64) })]);
      await write(log, c, [finding(c, 1), record(c, 1, { sha256 })]);
      await log.end("ended", undefined);
      const changes = await listOf(store.difference(before, log.id));
      expect(changes.map(({ kinds, before: old, after, added }) => [kinds, old?.source, after?.source, added])).toEqual(
        [
          [
            ["changed", "grown", "newly-sensitive", "readable-again"],
            "share/hr/b.txt",
            "share/hr/b.txt",
            { HEALTH: 1 },
          ],
          [["moved"], "share/old/c.txt", "share/elsewhere/c.txt", {}],
        ],
      );
      expect((await listOf(store.difference(log.id, before))).map(({ kinds }) => kinds)).toEqual([
        ["changed", "shrunk", "newly-unreadable"],
        ["moved"],
      ]);
      await store.close();
    });

    it("goes on with a scan that was cut off, and counts what it had committed once", async () => {
      const location = await locate();
      const store = await openStore(location, KEY, "scan");
      const cut = await store.beginScan(START);
      const [a, b] = [listed("a.txt"), listed("b.txt")];
      await write(cut, a, [finding(a, 1), record(a, 1)]);
      cut.begin(b);
      await cut.append([finding(b, 1)]);
      await cut.end("interrupted", undefined);
      const log = await store.beginScan({ ...START, resume: true });
      expect([log.id, log.isResumed]).toEqual([cut.id, true]);
      const [known, unknown] = await log.recall([a, b]);
      expect([known?.count, unknown]).toEqual([2, undefined]);
      log.begin(a, known);
      for await (const records of known?.records() ?? listEmpty()) await log.append(records);
      await log.close(WHOLE);
      await write(log, b, [finding(b, 1), record(b, 1)]);
      await log.end("ended", undefined);
      expect((await store.totals(log.id, "type")).map(({ items, findings }) => [items, findings])).toEqual([[2, 2]]);
      expect((await listOf(store.records(log.id))).length).toBe(4);
      expect((await store.beginScan({ ...START, resume: true })).isResumed).toBe(false);
      await store.close();
    });

    it("sends a second scan away, and one with another key", async () => {
      const location = await locate();
      const store = await openStore(location, KEY, "scan");
      await expect(openStore(location, KEY, "scan")).rejects.toThrow(/is in use by (?:a|another) scan/);
      await store.close();
      await expect(openStore(location, "00".repeat(32), "scan")).rejects.toThrow("another fingerprint key");
    });

    it("forgets a scan with what only it needed", async () => {
      const store = await openStore(await locate(), KEY, "scan");
      const first = await writeFirst(store);
      const log = await store.beginScan(START);
      const a = listed("hr/a.txt", { stamp: "2" });
      await write(log, a, [finding(a, 3), record(a, 1)]);
      await log.end("ended", undefined);
      await store.forget(first);
      expect((await store.scans()).map(({ id }) => id)).toEqual([log.id]);
      expect(await listOf(store.records(log.id))).toEqual([finding(a, 3), record(a, 1)]);
      expect(await listOf(store.records(first))).toEqual([]);
      await store.close();
    });

    it("keeps decisions until they are withdrawn", async () => {
      const store = await openStore(await locate(), KEY, "read");
      const decision = {
        type: "PERSON",
        fingerprint: "ab".repeat(16),
        place: null,
        verdict: "suppressed",
        by: "chief",
        at: "2026-01-02T03:04:05.000Z",
        reason: "in the gazette",
      } as const;
      const made = await store.decide(decision);
      expect(await store.decisions()).toEqual([{ id: made.id, ...decision }]);
      await store.withdraw(made.id);
      expect(await store.decisions()).toEqual([]);
      await store.close();
    });
  });

describe("migrations", () => {
  it("bring a store of the first form to the present one, with all that it holds", async () => {
    const path = join(folder, "first", "s.sqlite");
    const engine = await openSqlite(path, "scan");
    const sealer = new Sealer(KEY);
    await migrate(engine, sealer.keyCheck, MIGRATIONS.slice(0, 1));
    const old = new EngineStore(engine, sealer);
    const scan = await writeFirst(old);
    const records = await listOf(old.records(scan));
    await old.close();
    const store = await openStore({ kind: "sqlite", path, isDefault: false }, KEY, "read");
    expect(await listOf(store.records(scan))).toEqual(records);
    expect(await store.decisions()).toEqual([]);
    await store.close();
  });

  it("leave alone a store that a later program made", async () => {
    const path = join(folder, "later", "s.sqlite");
    const engine = await openSqlite(path, "scan");
    const next = { version: MIGRATIONS.length + 1, title: "later", steps: [] };
    await migrate(engine, new Sealer(KEY).keyCheck, [...MIGRATIONS, next]);
    await engine.close();
    await expect(openStore({ kind: "sqlite", path, isDefault: false }, KEY, "read")).rejects.toThrow("later version");
  });
});

describe("the embedded file", () => {
  it("holds neither values nor what the key seals in plain", async () => {
    const path = join(folder, "plain", "s.sqlite");
    const store = await openStore({ kind: "sqlite", path, isDefault: false }, KEY, "scan");
    const log = await store.beginScan(START);
    const a = listed("a.csv");
    const told = { value: "Anita Ramlal", rowKey: "anita@example.tt", columnName: "Anita's column" };
    await write(log, a, [finding(a, 1, told), record(a, 1)]);
    await log.end("ended", undefined);
    await store.close();
    const bytes = readFileSync(path).toString("latin1");
    expect(["Anita", "example.tt", "s column"].filter((secret) => bytes.includes(secret))).toEqual([]);
    expect(bytes).toContain("share/a.csv");
  });
});

async function* listEmpty(): AsyncGenerator<never> {
  yield* await Promise.resolve([]);
}
