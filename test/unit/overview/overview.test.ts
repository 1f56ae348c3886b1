/** What a report sums up and lists, out of a real store. */
import { createHash } from "node:crypto";
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { ACTS } from "../../../src/classification/acts/index.js";
import type { Finding, ItemRecord } from "../../../src/core/finding.js";
import { chooseScans } from "../../../src/overview/choose-scans.js";
import { gatherOverview, type GatherOptions } from "../../../src/overview/gather.js";
import { OVERVIEW_FORMATS } from "../../../src/overview/index.js";
import type { Overview } from "../../../src/overview/overview.js";
import { replayRecords } from "../../../src/overview/replay.js";
import { openStore } from "../../../src/store/open-store.js";
import type { Store } from "../../../src/store/store.js";
import { finding, item, summary, TextSink } from "../../support/records.js";

interface File {
  readonly path: string;
  readonly findings: readonly Partial<Finding>[];
  readonly modified?: string;
  readonly owner?: string;
  readonly record?: Partial<ItemRecord>;
}

const KEY = "ab".repeat(32);
const HEALTH = { type: "HEALTH", fingerprint: "1".repeat(32), sensitive: true } as const;
const EMAIL = { type: "EMAIL", sensitive: false, provisions: ["tt.dpa.2.pi"], fingerprint: "2".repeat(32) } as const;

async function addScan(store: Store, files: readonly File[]): Promise<void> {
  const digest = { all: "s", reach: "s" };
  const log = await store.beginScan({ targets: ["/srv"], series: "x", digest, version: "1", resume: false });
  for (const { path, findings, modified, owner = "anna", record = {} } of files) {
    const ref = { source: path, path: [path.split("/").at(-1) ?? ""] };
    const stamp = `${path} ${JSON.stringify(findings)}`;
    log.begin({ ref, place: path, key: path, stamp, bytes: 120, modified: modified === undefined ? undefined : Date.parse(modified), owner }); // prettier-ignore
    const records = findings.map((changes, i) => finding({ ...ref, id: `${path}${i}`, start: i, value: undefined as never, ...changes })); // prettier-ignore
    const sha256 = record.sha256 ?? createHash("sha256").update(path).digest("hex");
    await log.append([...records, item({ ...ref, findings: findings.length, ...record, sha256 })]);
    await log.close({ isPlain: true, isSettled: true });
  }
  await log.end("ended", summary({ findings: files.flatMap(({ findings }) => findings).length }));
}

let store: Store;
beforeAll(async () => {
  const path = join(mkdtempSync(join(tmpdir(), "sever-overview-")), "store.sqlite");
  store = await openStore({ kind: "sqlite", path, isDefault: false }, KEY, "scan");
  await addScan(store, [
    { path: "/srv/hr/old.txt", findings: [HEALTH], modified: "2010-05-01" },
    { path: "/srv/hr/gone.txt", findings: [EMAIL] },
    { path: "/srv/pub/a.txt", findings: [] },
  ]);
  await addScan(store, [
    { path: "/srv/hr/old.txt", findings: [HEALTH], modified: "2010-05-01" },
    { path: "/srv/hr/young.txt", findings: [EMAIL, EMAIL], modified: "2026-01-01", owner: "ben" },
    { path: "/srv/pub/<b>copy.txt", findings: [EMAIL], record: { sha256: "c".repeat(64) } },
    { path: "/srv/pub/=copy2.txt", findings: [EMAIL], record: { sha256: "c".repeat(64) } },
    { path: "/srv/pub/a.txt", findings: [HEALTH, EMAIL] },
    { path: "/srv/pub/locked.zip", findings: [], record: { status: "refused", problems: [{ code: "encrypted", stage: "read", detail: "x" }] } }, // prettier-ignore
  ]);
});
afterAll(() => store.close());

async function gather(changes: Partial<GatherOptions> = {}, since?: string): Promise<Overview> {
  const scans = chooseScans(await store.scans(), { since });
  const rules: GatherOptions["rules"] = [
    { name: "Personnel", paths: ["srv/hr/"], keepYears: 7, authority: "schedule 12" },
    { name: "Health", types: ["HEALTH"], keepYears: 3, authority: "schedule 14" },
    { name: "Provision", provisions: ["tt.dpa.2.spi.d"], keepYears: 100, authority: "schedule 15" },
  ];
  const fixed = { below: undefined, acts: ACTS, shared: true, made: "2026-11-22T00:00:00.000Z", version: "1.2.3" };
  return gatherOverview(store, { ...scans, rules, ...fixed, ...changes });
}

async function write(id: string, overview: Overview): Promise<string> {
  const sink = new TextSink();
  await OVERVIEW_FORMATS.find((one) => one.id === id)?.write(overview, sink, { color: false, version: "1.2.3" });
  return sink.text;
}

describe("an overview", () => {
  it("sums up by type, provision, owner and folder", async () => {
    const overview = await gather();
    expect(overview).toMatchObject({ findings: 7, sensitive: 2, statuses: { examined: 5, partly: 0, refused: 1 } });
    expect(overview.types.map(({ key, findings, items }) => [key, findings, items])).toEqual([
      ["EMAIL", 5, 4],
      ["HEALTH", 2, 2],
    ]);
    expect(overview.provisions.map(({ key, findings }) => [key, findings])).toContainEqual(["tt.dpa.2.spi.d", 2]);
    expect(overview.owners.map(({ owner, findings, unread }) => [owner, findings, unread])).toEqual([
      ["anna", 5, 1],
      ["ben", 2, 0],
    ]);
    const [root] = overview.folders;
    expect(root).toMatchObject({ path: "/srv", items: 6, findings: 7, sensitive: 2, unread: 1 });
    expect(root?.folders.map(({ name, findings }) => [name, findings])).toEqual([
      ["pub", 4],
      ["hr", 3],
    ]);
    expect(overview.course.map(({ findings }) => findings)).toEqual([2, 7]);
  });

  it("lists the gravest items first, and what was not examined with its cause", async () => {
    const { items, unread, problems } = await gather();
    expect(items.shown.slice(0, 2).map(({ source }) => source)).toEqual(["/srv/pub/a.txt", "/srv/hr/old.txt"]);
    expect(unread.shown.map(({ source, status }) => [source, status])).toEqual([["/srv/pub/locked.zip", "refused"]]);
    expect(problems).toEqual({ encrypted: 1 });
  });

  it("tells what is older than a rule allows, and what has no age", async () => {
    const [personnel, health, provision] = (await gather()).retention;
    expect(personnel).toMatchObject({ before: "2019-11-22", items: 2, ageless: 0, over: { total: 1 } });
    expect(personnel?.over.shown[0]?.source).toBe("/srv/hr/old.txt");
    expect(health).toMatchObject({ before: "2023-11-22", items: 2, ageless: 1, over: { total: 1 } });
    expect(provision).toMatchObject({ before: "1926-11-22", items: 2, over: { total: 0 } });
  });

  it("names the places of one content, and values that stand in several", async () => {
    const { copies, shared } = await gather();
    expect(copies.shown.map(({ sources }) => sources)).toEqual([["/srv/pub/<b>copy.txt", "/srv/pub/=copy2.txt"]]);
    expect(shared?.map(({ type, items }) => [type, items])).toContainEqual(["HEALTH", 2]);
    expect((await gather({ shared: false })).shared).toBeUndefined();
  });

  it("is narrowed to a folder in all its parts", async () => {
    const overview = await gather({ below: "/srv/hr" }, "1");
    expect(overview).toMatchObject({ findings: 3, items: { total: 2 }, unread: { total: 0 }, copies: { total: 0 } });
    expect(overview.difference?.kinds).toMatchObject({ new: 1, gone: 1, grown: 0 });
  });

  it("tells what is new, gone and grown since another scan, by type, folder and owner", async () => {
    const { difference } = await gather({}, "1");
    expect(difference?.kinds).toMatchObject({ new: 4, gone: 1, grown: 1, "newly-sensitive": 1 });
    expect(difference?.items.grown.shown.map(({ after }) => after?.source)).toEqual(["/srv/pub/a.txt"]);
    expect(difference?.types.find(({ type }) => type === "HEALTH")).toEqual({ type: "HEALTH", added: 1, removed: 0 });
    expect(difference?.folders.shown.map(({ folder, items }) => [folder, items])).toEqual([
      ["/srv/pub", 4],
      ["/srv/hr", 2],
    ]);
  });
});

describe("the forms of an overview", () => {
  it.each(["text", "json", "jsonl", "csv", "html"])("%s tells the counts and what changed", async (id) => {
    const text = await write(id, await gather({}, "1"));
    for (const words of ["/srv/pub/a.txt", "schedule 12", "/srv/hr/old.txt", "encrypted"])
      expect(text).toContain(words);
    expect(text).toContain(id === "html" || id === "text" ? "items with more findings" : "grown");
  });

  it("json and jsonl hold the same rows", async () => {
    const overview = await gather({}, "1");
    const lines = (await write("jsonl", overview)).trimEnd().split("\n");
    expect(JSON.parse(await write("json", overview))).toEqual(lines.map((line) => JSON.parse(line) as unknown));
  });

  it("csv holds no formula", async () => {
    const overview = await gather();
    const items = { shown: overview.items.shown.map((one) => ({ ...one, source: "=1+1" })), total: 1 };
    expect(await write("csv", { ...overview, items })).not.toMatch(/(?:^|,)=1/m);
  });

  it("html shows hostile names as text, loads nothing, and cites the law with its caveat", async () => {
    const html = await write("html", await gather({}, "1"));
    expect(html).not.toContain("<b>copy");
    expect(html).toContain("&lt;b&gt;copy.txt");
    expect(html.match(/(?:src)\s*=|href\s*=\s*"(?!#)|url\(|@import|https?:\/\//g)).toBeNull();
    expect(html).toContain("default-src 'none'");
    expect(html).toContain("s. 37");
    expect(html).toContain("not shown to be proclaimed");
  });

  it("html stays small however much there is, and says what it leaves out", async () => {
    const overview = await gather();
    const shown = Array.from({ length: 500 }, (_, i) => ({ ...overview.items.shown[0], source: `/srv/${i}` })) as Overview["items"]["shown"]; // prettier-ignore
    const html = await write("html", { ...overview, items: { shown, total: 1_000_000 } });
    expect(html).toContain("500 of 1,000,000 are shown");
    expect(html).toContain("sever report --scan 2 --records --format csv");
    expect(html.length).toBeLessThan(1_500_000);
  });
});

describe("the records of a store", () => {
  const replay = async (options: { before?: number; below?: string }): Promise<string[]> => {
    const told: string[] = [];
    await replayRecords(
      store,
      { scan: 2, before: options.before, below: options.below },
      {
        findings: (findings) =>
          Promise.resolve(void told.push(...findings.map(({ source, type }) => `${source} ${type}`))),
        item: ({ source }) => Promise.resolve(void told.push(source)),
      },
    );
    return told;
  };

  it("come as the scan gave them", async () => {
    expect((await replay({})).length).toBe(7 + 6);
    expect(await replay({ below: "/srv/pub/a.txt" })).toEqual([
      "/srv/pub/a.txt HEALTH",
      "/srv/pub/a.txt EMAIL",
      "/srv/pub/a.txt",
    ]);
  });

  it("are those of new and grown items, compared with another scan", async () => {
    const told = await replay({ before: 1 });
    expect(told.filter((one) => !one.includes(" "))).toEqual([
      "/srv/hr/young.txt",
      "/srv/pub/<b>copy.txt",
      "/srv/pub/=copy2.txt",
      "/srv/pub/a.txt",
      "/srv/pub/locked.zip",
    ]);
  });
});

describe("which scans", () => {
  it.each([
    [{ scan: "9" }, "--scan 9: not there; there are 2 ("],
    [{ since: "2" }, "no scan before 2; there are 1 ("],
    [{ since: "soon" }, "expected the number of a scan or a date"],
    [{ since: "2001-02-03" }, "no scan of the same targets had been begun by then"],
  ])("%j is told as wrong use", async (named, message) => {
    const scans = await store.scans();
    expect(() => chooseScans(scans, named)).toThrow(message);
  });

  it("a day names the last scan begun by its end", async () => {
    const scans = await store.scans();
    const today = new Date().toISOString().slice(0, 10);
    expect(chooseScans(scans, { since: today })).toMatchObject({ scan: { id: 2 }, before: { id: 1 } });
  });
});
