/** What every engine of the store must do, run against each: the embedded one, and PostgreSQL where a server can be started. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { gunzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { ACTS } from "../../src/classification/acts/index.js";
import { findingId } from "../../src/core/finding-id.js";
import { chooseScans } from "../../src/overview/choose-scans.js";
import { gatherOverview } from "../../src/overview/gather.js";
import { OVERVIEW_FORMATS } from "../../src/overview/index.js";
import type { Problem } from "../../src/core/problem.js";
import { replayRecords } from "../../src/overview/replay.js";
import { REPORT_FORMATS } from "../../src/report/index.js";
import { readNews } from "../../src/schedule/news.js";
import type { StoreLocation } from "../../src/store/location.js";
import { migrate } from "../../src/store/migrate.js";
import { MIGRATIONS, TABLES } from "../../src/store/schema.js";
import { openPostgres } from "../../src/store/postgres-engine.js";
import { Sealer } from "../../src/store/sealer.js";
import { openSqlite } from "../../src/store/sqlite-engine.js";
import { openStore } from "../../src/store/open-store.js";
import type { ListedItem, ScanLog, ScanStart, Store, StoreReader } from "../../src/store/store.js";
import { hasPostgres, olderPrograms, startPostgres, type PostgresServer } from "../support/postgres.js";
import { summary, TextSink } from "../support/records.js";
import { finding, KEY, listed, listOf, makeRound, record, START, WHOLE, write, writeFirst, writeTwoScans } from "../support/store-sample.js"; // prettier-ignore

type Location = Exclude<StoreLocation, { kind: "none" }>;

let server: PostgresServer | undefined;
/** Of an older version than the one that comes with the tests, where one is installed. */
let older: PostgresServer | undefined;
const OLDER = olderPrograms();
const folder = mkdtempSync(join(tmpdir(), "sever-store-"));
const HAS_POSTGRES = hasPostgres();

beforeAll(async () => {
  if (HAS_POSTGRES) server = await startPostgres();
  if (OLDER !== undefined) older = await startPostgres(OLDER);
});
afterAll(async () => {
  await server?.stop();
  await older?.stop();
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
  {
    name: "postgres, as installed",
    isThere: OLDER !== undefined,
    locate: async () => ({ kind: "postgres", url: (await older?.url(`store${number++}`)) ?? "" }) as const,
  },
];

/** Writes a round, carrying over what may be; gives how many items were written. */
async function writeChanges(log: ScanLog, round: ReturnType<typeof makeRound>): Promise<number> {
  let written = 0;
  for (const { item, records } of round) {
    const [carried] = await log.unchanged([item]);
    if (carried) await log.carry([carried]);
    else await write(log, item, records);
    if (!carried) written++;
  }
  return written;
}

/** Scans a listing, forty items at a time; `refused`: places of those with a problem. Gives how many were carried over. */
/** A table, which is no file. */
const TABLE = listed("office.people", { modified: undefined, owner: undefined, bytes: 0, key: "office#people" });
/** In each part: more than a page holds. */
const IN_PART = 300;

/** Parts of the stamps; those that `isTaken` says are taken over, and it must be known of which that can be. */
async function writeParts(
  store: Store,
  stamps: readonly (string | undefined)[],
  isTaken: (index: number) => boolean,
): Promise<number> {
  const log = await store.beginScan(START);
  const small = listed("hr/a.txt");
  await write(log, small, [finding(small, 3), record(small, 1)]);
  const known = await log.recallParts(TABLE, stamps);
  expect(stamps.map((_, i) => known[i] !== undefined)).toEqual(stamps.map((_, i) => isTaken(i)));
  log.begin(TABLE);
  for (const [index, stamp] of stamps.entries()) {
    const findings = Array.from({ length: IN_PART }, (_, i) => finding(TABLE, IN_PART * index + i));
    const recall = known[index];
    if (recall) {
      expect((await listOf(recall.records("…"))).flat()).toEqual(findings.map((one) => ({ ...one, value: "…" })));
      const told = await recall.findings("…");
      const texts = told ? (await listOf(told.texts)).flat() : [];
      expect(texts.map((text) => JSON.parse(text) as unknown)).toEqual(findings.map((one) => ({ ...one, value: "…" })));
      expect(told).toMatchObject({ findings: IN_PART, sensitive: 0, excluded: 0, byType: { PERSON: IN_PART } });
      expect(await recall.told()).toBe(`part ${index}`);
    } else await log.append(findings);
    await log.endPart({ index, stamp, told: `part ${index}` }, recall);
  }
  await log.append([record(TABLE, IN_PART * stamps.length, { sha256: null })]);
  await log.close({ isPlain: false, isSettled: true, stamp: `whole ${stamps.join(" ")}` });
  await log.end("ended", undefined);
  return log.id;
}

/** What a scan holds. */
const sumsOf = async (store: Store, scan: number): Promise<unknown[]> => [
  await listOf(store.records(scan)),
  await listOf(store.values(scan)),
  await store.totals(scan, "type"),
  await store.totals(scan, "provision"),
  await store.folders(scan),
];

async function carryListing(
  store: Store,
  listing: readonly ListedItem[],
  refused: ReadonlySet<string> = new Set(),
): Promise<number> {
  const problem: Problem = { code: "unreadable", stage: "read", detail: "" };
  const log = await store.beginScan({ ...START, carries: true });
  let count = 0;
  for (let from = 0; from < listing.length; from += 40) {
    const group = listing.slice(from, from + 40);
    const carried = await log.unchanged(group);
    for (let i = 0; i < group.length; i++) {
      const [item, run] = [group[i], carried.find(({ at }) => at === i)];
      const problems = item && refused.has(item.place) ? [problem] : [];
      if (run) await log.carry([run]);
      else if (item) await write(log, item, [finding(item, 3), record(item, 1, { problems })]);
      count += run?.items ?? 0;
      i += (run?.items ?? 1) - 1;
    }
  }
  await log.end("ended", undefined);
  return count;
}

/** What is summed up of the second scan. */
const SUMS: readonly ((store: Store) => Promise<unknown>)[] = [
  (store) => store.totals(2, "type"),
  (store) => store.totals(2, "provision"),
  (store) => store.totals(2, "type", { below: "/srv/share/d1" }),
  (store) => store.folders(2),
  (store) => store.problems(2),
  async (store) => (await store.leading(2, "gravest", 9)).map(({ source }) => source),
  (store) => store.copies(2, 9),
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
      const sums = async (by: "type" | "provision"): Promise<unknown[]> =>
        (await store.totals(scan, by)).map(({ key, items, findings, sensitive }) => [key, items, findings, sensitive]);
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
          findings: 3,
          sensitive: 1,
          excluded: 0,
        },
      ]);
      await store.close();
    });

    it("names the gravest items, those not examined, the oldest, copies and problems, of a scan, a folder or an item", async () => {
      const store = await openStore(await locate(), KEY, "scan");
      await writeTwoScans(store);
      const all = await listOf(store.items(2));
      const cases = { "": undefined, "/srv/share/d1": "/d1/", "/srv/share/d2/e2": "/d2/e2/", "/srv/share/d3/e2/f11.txt": "/f11.txt" }; // prettier-ignore
      for (const [below, part] of Object.entries(cases)) {
        const filter = below === "" ? {} : { below };
        const there = all.filter(({ source }) => part === undefined || source.includes(part));
        const found = there.filter(({ findings }) => findings > 0);
        const gravest = [...found].sort((a, b) => b.sensitive - a.sensitive || b.findings - a.findings);
        expect(await store.leading(2, "gravest", 5, filter)).toEqual(gravest.slice(0, 5));
        expect(await store.leading(2, "unread", 99, filter)).toEqual(
          there
            .filter(({ status }) => status !== "examined")
            .sort((a, b) => Number(b.status === "refused") - Number(a.status === "refused")),
        );
        expect(Object.values(await store.problems(2, filter)).reduce((sum, one) => sum + one, 0)).toBe(
          there.filter(({ status }) => status !== "examined").length,
        );
        const before = Date.UTC(2024, 0, 1);
        const late = found.filter(({ modified }) => modified !== null && Date.parse(modified) < before);
        const [sums = [], healthy = [], every = []] = await store.ages(2, [{ before }, { before: 0, types: ["HEALTH"] }, { before: Date.now() }], filter); // prettier-ignore
        const healthyItems = await listOf(store.items(2, { ...filter, types: ["HEALTH"] }));
        expect(healthy.reduce((sum, one) => sum + one.items, 0)).toBe(healthyItems.length);
        expect(healthy.reduce((sum, one) => sum + one.over, 0)).toBe(0);
        expect(every.reduce((sum, one) => sum + one.over + one.ageless, 0)).toBe(found.length);
        const sumOf = (count: "items" | "over" | "ageless" | "bytes"): number =>
          sums.reduce((sum, one) => sum + one[count], 0);
        expect([sumOf("items"), sumOf("over"), sumOf("ageless"), sumOf("bytes")]).toEqual([
          found.length,
          late.length,
          found.filter(({ modified }) => modified === null).length,
          late.reduce((sum, { bytes }) => sum + bytes, 0),
        ]);
        late.sort((a, b) => ((a.modified ?? "") < (b.modified ?? "") ? -1 : 1));
        expect(await store.oldest(2, { before, ...filter }, 3)).toEqual(late.slice(0, 3));
        const totals = await store.totals(2, "type", filter);
        const findings = found.reduce((sum, one) => sum + one.findings, 0);
        expect(totals.reduce((sum, one) => sum + one.findings, 0)).toBe(findings);
        expect((await store.folders(2, filter)).reduce((sum, one) => sum + one.findings, 0)).toBe(findings);
        const people = await listOf(store.items(2, { ...filter, types: ["PERSON"] }));
        expect(totals.find(({ key }) => key === "PERSON")?.items ?? 0).toBe(people.length);
      }
      const copies = await store.copies(2, 10);
      expect([copies.total, copies.shown[0]?.places, copies.shown[0]?.sources.length]).toEqual([1, 6, 6]);
      expect((await store.copies(2, 10, { below: "/srv/share/d0" })).total).toBe(0);
      const [folder] = (copies.shown[0]?.sources[0] ?? "").split("/").slice(1);
      expect((await store.copies(2, 10, { below: `/srv/share/${folder}` })).shown).toEqual(copies.shown);
      await store.close();
    });

    for (const form of [1, 2])
      it(`brings a store of form ${form} to the present one, with all that it holds`, async () => {
        const location = await locate();
        await restore(form, location);
        const old = await openStore(location, KEY, "read");
        const made = await openStore(await locate(), KEY, "scan");
        await writeTwoScans(made);
        expect(await tellAll(old)).toEqual(await tellAll(made));
        expect(await old.decisions()).toEqual([]);
        await Promise.all([old.close(), made.close()]);
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

    it("carries over what is as it was, with the sums, reports and records of a scan that was told whole", async () => {
      const [whole, sparing] = [
        await openStore(await locate(), KEY, "scan"),
        await openStore(await locate(), KEY, "scan"),
      ];
      await writeTwoScans(whole);
      const first = await sparing.beginScan({ ...START, carries: true });
      expect(await first.unchanged(makeRound(0).map(({ item }) => item))).toEqual([]);
      for (const { item, records } of makeRound(0)) await write(first, item, records);
      await first.end("ended", undefined);
      const log = await sparing.beginScan({ ...START, carries: true });
      const told = await writeChanges(log, makeRound(1));
      await log.end("ended", undefined);
      // Changed, moved, new, and those with problems.
      expect(told).toBe(16);
      for (const ask of SUMS) expect(await ask(sparing)).toEqual(await ask(whole));
      expect(await listOf(sparing.records(2))).toEqual(await listOf(whole.records(2)));
      const kinds = async (store: Store) =>
        (await listOf(store.difference(1, 2))).flatMap((change) => (change.kinds.length > 0 ? [change.kinds] : []));
      expect(await kinds(sparing)).toEqual(await kinds(whole));
      await Promise.all([whole.close(), sparing.close()]);
    });

    it("carries over whatever the order, and however many are gone", async () => {
      const store = await openStore(await locate(), KEY, "scan");
      const items = Array.from({ length: 300 }, (_, i) => listed(`d${i % 3}/${String(i).padStart(3, "0")}.txt`));
      const scan = (listing: typeof items): Promise<number> => carryListing(store, listing);
      const sumsOf = async (id: number): Promise<unknown[]> => [
        (await listOf(store.items(id))).map(({ source, findings }) => [source, findings]),
        await store.totals(id, "type"),
        (await store.folders(id)).map(({ folder: path, items: there, findings }) => [path, there, findings]),
        (await store.leading(id, "gravest", 500)).map(({ source }) => source),
      ];
      expect(await scan(items)).toBe(0);
      expect(await scan(items)).toBe(300);
      expect(await sumsOf(2)).toEqual(await sumsOf(1));
      const added = Array.from({ length: 5 }, (_, i) => listed(`d1/new-${i}.txt`));
      // The last ones first, a hundred gone, and some that are new in between.
      const mixed = [...items.slice(250), ...items.slice(0, 30), ...added, ...items.slice(30, 100), ...items.slice(200, 250)]; // prettier-ignore
      expect(await scan(mixed)).toBe(200);
      expect((await listOf(store.items(3))).map(({ source }) => source)).toEqual(mixed.map(({ ref }) => ref.source));
      expect(await store.totals(3, "type")).toMatchObject([{ key: "PERSON", items: 205, findings: 205 }]);
      expect((await store.folders(3)).reduce((sum, one) => sum + one.items, 0)).toBe(205);
      expect((await listOf(store.difference(2, 3))).map(({ kinds }) => kinds[0]).sort()).toEqual([
        ...added.map(() => "new"),
        ...items.slice(100, 200).map(() => "gone"),
      ].sort()); // prettier-ignore
      await store.close();
    });

    it("carries nothing over that was touched, has no stamp or has problems, and all that stands beside it", async () => {
      const store = await openStore(await locate(), KEY, "scan");
      const items = Array.from({ length: 200 }, (_, i) => listed(`flat/${String(i).padStart(3, "0")}.txt`));
      const change = (at: number, changed: Partial<ListedItem>): ListedItem[] =>
        items.map((item, i) => (i === at ? { ...item, ...changed } : item));
      const refused = new Set(items.slice(150, 151).map(({ place }) => place));
      expect(await carryListing(store, items, refused)).toBe(0);
      expect(await carryListing(store, items, refused)).toBe(199);
      expect(await carryListing(store, change(20, { stamp: "touched" }), refused)).toBe(198);
      expect(await carryListing(store, change(20, { stamp: undefined }), refused)).toBe(198);
      expect(await carryListing(store, change(20, { stamp: undefined }), refused)).toBe(198);
      expect(await carryListing(store, change(20, { key: "share/flat/020.txt//1" }), refused)).toBe(198);
      const inserted = [...items.slice(0, 90), listed("flat/089b.txt"), ...items.slice(90)];
      expect(await carryListing(store, inserted)).toBe(198);
      expect(await carryListing(store, inserted)).toBe(201);
      expect((await listOf(store.items(8))).map(({ source }) => source)).toEqual(inserted.map(({ ref }) => ref.source));
      expect((await store.folders(8)).map(({ items: there, findings }) => [there, findings])).toEqual([[201, 201]]);
      await store.close();
    });

    it("tells items of two folders of one name apart", async () => {
      const store = await openStore(await locate(), KEY, "scan");
      // As the listing of several targets makes the key of the second.
      const items = [listed("a.txt"), listed("a.txt", { place: "/srv/other/a.txt", key: "share/a.txt//1" })];
      for (const expected of [0, 2]) {
        const log = await store.beginScan({ ...START, carries: true });
        const carried = await log.unchanged(items);
        expect(carried.filter((one) => one !== undefined)).toHaveLength(expected);
        for (const [i, item] of items.entries()) {
          const same = carried[i];
          if (same) await log.carry([same]);
          else await write(log, item, [finding(item, 3), record(item, 1)]);
        }
        await log.end("ended", undefined);
      }
      await store.close();
    });

    it("sums up what a scan had carried that was cut off", async () => {
      const [whole, sparing] = [
        await openStore(await locate(), KEY, "scan"),
        await openStore(await locate(), KEY, "scan"),
      ];
      for (const store of [whole, sparing]) {
        const first = await store.beginScan(START);
        for (const { item, records } of makeRound(0)) await write(first, item, records);
        await first.end("ended", undefined);
        const log = await store.beginScan({ ...START, carries: store === sparing });
        await writeChanges(log, makeRound(1).slice(0, 31));
        await log.end("interrupted", undefined);
      }
      for (const ask of SUMS) expect(await ask(sparing)).toEqual(await ask(whole));
      await Promise.all([whole.close(), sparing.close()]);
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

    it("takes over parts of a table that are as they were, whatever becomes of the scan that read them", async () => {
      const location = await locate();
      const store = await openStore(location, KEY, "scan");
      const first = await writeParts(store, ["1", "2", "3"], () => false);
      const before = await sumsOf(store, first);
      const second = await writeParts(store, ["1", "other", "3"], (i) => i !== 1);
      expect(await sumsOf(store, second)).toEqual(before);
      await store.forget(first);
      expect(await sumsOf(store, second)).toEqual(before);
      const third = await writeParts(store, ["1", "other", "3"], () => true);
      await store.forget(second);
      expect(await sumsOf(store, third)).toEqual(before);
      await store.forget(third);
      // Nothing is left by which a part would be known.
      await writeParts(store, ["1", "other", "3"], () => false);
      await store.close();
    });

    it("knows parts by their stamps, of the same table and under the same settings only, and not those of a scan that was cut off", async () => {
      const store = await openStore(await locate(), KEY, "scan");
      await writeParts(store, ["1", undefined, "3"], () => false);
      const lost = await store.beginScan(START);
      lost.begin(TABLE);
      await lost.append([finding(TABLE, 1)]);
      await lost.endPart({ index: 0, stamp: "9", told: "part 0" });
      await lost.end("interrupted", undefined);
      const known = async (start: Partial<ScanStart>, item: ListedItem, stamps: readonly (string | undefined)[]) => {
        const log = await store.beginScan({ ...START, ...start });
        const parts = await log.recallParts(item, stamps);
        await log.end("interrupted", undefined);
        return parts.map((part) => part !== undefined);
      };
      expect(await known({}, TABLE, ["1", undefined, "3", "4"])).toEqual([true, false, true, false]);
      expect(await known({}, TABLE, ["3", "1", "9"])).toEqual([false, false, false]);
      expect(await known({}, { ...TABLE, place: "x", key: "x" }, ["1"])).toEqual([false]);
      expect(await known({ digest: { all: "others", reach: "reach" } }, TABLE, ["1"])).toEqual([false]);
      expect(await known({ digest: { all: "settings", reach: "other" } }, TABLE, ["1"])).toEqual([false]);
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

describe.skipIf(!HAS_POSTGRES)("reports", () => {
  it("are the same from the embedded store and from a server, in every form, and so is what is new", async () => {
    const stores: Store[] = [];
    vi.useFakeTimers({ toFake: ["Date"], now: Date.UTC(2026, 10, 22) });
    for (const { locate } of ENGINES.slice(0, 2)) {
      const store = await openStore(await locate(), KEY, "scan");
      await writeTwoScans(store);
      stores.push(store);
    }
    vi.useRealTimers();
    const [embedded = [], served] = await Promise.all(stores.map(writeReports));
    expect(embedded.length).toBe(4 * OVERVIEW_FORMATS.length + 2 * REPORT_FORMATS.length);
    for (const [i, text] of embedded.entries()) expect(served?.[i]).toBe(text);
    expect(embedded[0]?.length).toBeGreaterThan(1000);
    const [news, others] = await Promise.all(stores.map((store) => readNews(store, 2)));
    expect(news).toEqual(others);
    expect([news?.newSensitive.byType, news?.newSensitive.items, news?.unreadable.items]).toEqual([
      { HEALTH: 5 },
      5,
      0,
    ]);
    for (const store of stores) await store.close();
  }, 60_000);
});

/** Every form of the report of a store: its state, narrowed, and what changed; then its records. */
async function writeReports(store: Store): Promise<string[]> {
  const texts: string[] = [];
  const rules = [{ name: "All", paths: ["d1/"], keepYears: 2, authority: "schedule" }];
  const fixed = { rules, acts: ACTS, shared: true, made: "2026-11-22T00:00:00.000Z", version: "1" };
  const options = { color: false, version: "1" };
  for (const below of [undefined, "/srv/share/d1"])
    for (const since of [undefined, "1"]) {
      const scans = chooseScans(await store.scans(), { since });
      const overview = await gatherOverview(store, { ...scans, below, ...fixed });
      for (const format of OVERVIEW_FORMATS) {
        const sink = new TextSink();
        await format.write(overview, sink, options);
        texts.push(sink.text);
      }
    }
  for (const before of [undefined, 1])
    for (const format of REPORT_FORMATS) {
      const sink = new TextSink();
      const report = format.create(sink, options);
      await replayRecords(store, { scan: 2, before, below: undefined }, report);
      await report.end(summary({}));
      texts.push(sink.text);
    }
  return texts;
}

describe("migrations", () => {
  it("leave alone a store that a later program made", async () => {
    const path = join(folder, "later", "s.sqlite");
    const engine = await openSqlite(path, "scan");
    const next = { version: MIGRATIONS.length + 1, title: "later", steps: [] };
    await migrate(engine, new Sealer(KEY).keyCheck, [...MIGRATIONS, next]);
    await engine.close();
    await expect(openStore({ kind: "sqlite", path, isDefault: false }, KEY, "read")).rejects.toThrow("later version");
  });
});

/** A scan of one item with values that no store may hold in plain. */
async function keepSecrets(location: Location): Promise<void> {
  const store = await openStore(location, KEY, "scan");
  const log = await store.beginScan(START);
  const a = listed("a.csv");
  const told = { value: "Anita Ramlal", rowKey: "anita@example.tt", columnName: "Anita's column" };
  await write(log, a, [finding(a, 1, told), record(a, 1)]);
  await log.end("ended", undefined);
  await store.close();
}

describe("the embedded file", () => {
  it("holds neither values nor what the key seals in plain", async () => {
    const path = join(folder, "plain", "s.sqlite");
    await keepSecrets({ kind: "sqlite", path, isDefault: false });
    const bytes = readFileSync(path).toString("latin1");
    expect(["Anita", "example.tt", "s column"].filter((secret) => bytes.includes(secret))).toEqual([]);
    expect(bytes).toContain("share/a.csv");
  });
});

describe.runIf(HAS_POSTGRES)("the tables on a server", () => {
  it("hold neither values nor what the key seals in plain", async () => {
    const url = (await server?.url(`store${number++}`)) ?? "";
    await keepSecrets({ kind: "postgres", url });
    const engine = await openPostgres(url, "read");
    const rows: string[] = [];
    for (const name of TABLES.keys())
      rows.push(
        ...(await engine.all(`SELECT CAST(t AS TEXT) AS told FROM ${name} t`)).map((row) => String(row["told"])),
      );
    await engine.close();
    const text = rows.join("\n");
    const secrets = ["Anita", "example.tt", "s column"].flatMap((one) => [one, Buffer.from(one).toString("hex")]);
    expect(secrets.filter((secret) => text.includes(secret))).toEqual([]);
    expect(text).toContain("share/a.csv");
  });
});

async function* listEmpty(): AsyncGenerator<never> {
  yield* await Promise.resolve([]);
}

/** Puts a store that an earlier program made into an empty one of its form. */
async function restore(form: number, location: Location): Promise<void> {
  const bytes = gunzipSync(readFileSync(new URL(`../../fixtures/stores/form-${form}.sqlite.gz`, import.meta.url)));
  const path = location.kind === "sqlite" ? location.path : join(folder, `${number++}.sqlite`);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, bytes, { mode: 0o600 });
  if (location.kind === "sqlite") return;
  const [from, to] = [await openSqlite(path, "read"), await openPostgres(location.url, "scan")];
  await migrate(to, new Sealer(KEY).keyCheck, MIGRATIONS.slice(0, form));
  const tables = MIGRATIONS.slice(0, form).flatMap(({ steps }) => steps.flatMap((step) => (step.kind === "table" ? [step.table] : []))); // prettier-ignore
  for (const { name, columns } of tables)
    for (const row of await from.all(`SELECT * FROM ${name}`))
      await to.run(
        `INSERT INTO ${name} VALUES (${columns.map(() => "?").join(", ")})`,
        columns.map((column) => row[column.name] ?? null),
      );
  await Promise.all([from.close(), to.close()]);
}

/** What a store answers to every question, moments excepted. */
async function tellAll(store: StoreReader): Promise<unknown> {
  const scans = (await store.scans()).map((scan) => ({ ...scan, started: "", ended: "" }));
  const answers: unknown[] = [scans];
  for (const scan of [1, 2])
    for (const filter of [{}, { below: "/srv/share/d1" }, { below: "/srv/share/d3/e2/f11.txt" }]) {
      const age = { before: Date.UTC(2024, 0, 1), ...filter };
      answers.push(
        await listOf(store.items(scan, filter)),
        await listOf(store.items(scan, { ...filter, types: ["HEALTH", "EMAIL"] })),
        await listOf(store.records(scan, filter)),
        await listOf(store.values(scan, filter)),
        await store.totals(scan, "type", filter),
        await store.totals(scan, "provision", filter),
        await store.folders(scan, filter),
        await store.leading(scan, "gravest", 9, filter),
        await store.leading(scan, "unread", 9, filter),
        await store.problems(scan, filter),
        new Map((await store.ages(scan, [age, { ...age, types: ["HEALTH"] }], filter)).flat().map((one) => [`${one.folder} ${one.items}`, one])), // prettier-ignore
        await store.oldest(scan, age, 9, ["/srv/share/d1/e1", "/srv/share/d1/e2"]),
        await store.copies(scan, 9, filter),
        await store.sharedValues(scan, 9),
      );
    }
  return [...answers, await listOf(store.difference(1, 2)), await listOf(store.difference(2, 1))];
}
