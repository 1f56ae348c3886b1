/**
 * How long `sever report` takes on a large store, and how much memory: `node dist/bench/report-store.js FILE --findings
 * 2000000` makes a store of two scans through the store's own interface, once, and times each form of the report on it.
 */
import { existsSync } from "node:fs";
import { parseArgs } from "node:util";
import { ACTS } from "../src/classification/acts/index.js";
import type { Finding, ItemRecord } from "../src/core/finding.js";
import { FACT_TYPES, IDENTIFIER_TYPES } from "../src/core/finding-type.js";
import { chooseScans } from "../src/overview/choose-scans.js";
import { gatherOverview } from "../src/overview/gather.js";
import { OVERVIEW_FORMATS } from "../src/overview/index.js";
import { openStore } from "../src/store/open-store.js";
import type { Store } from "../src/store/store.js";

const PER_ITEM = 50;
const ITEMS_PER_FOLDER = 200;
const OWNERS = 40;
/** One item in so many is changed by the second scan, and one could not be examined. */
const CHANGED = 50;
const REFUSED = 300;
const KEY = "5e".repeat(32);
const DAY = 86_400_000;

const TYPES = ["PERSON", "ADDRESS", ...IDENTIFIER_TYPES, ...FACT_TYPES] as const;

const hex = (number: number, length: number): string => number.toString(16).padStart(length, "0");

function findingOf(path: string, index: number, place: number): Finding {
  const type = TYPES[(place * 7 + index) % TYPES.length] ?? "PERSON";
  const ref = { source: path, path: [path.slice(path.lastIndexOf("/") + 1)] };
  const stands = ACTS[0]?.types[type];
  return {
    kind: "finding",
    id: hex(index * PER_ITEM + place, 24),
    ...ref,
    type,
    detector: "any.made",
    start: place * 40,
    end: place * 40 + 12,
    line: place + 1,
    column: 1,
    confidence: 0.8,
    provisions: stands?.provisions ?? [],
    sensitive: stands?.sensitive ?? false,
    role: "subject",
    excludedBy: null,
    fingerprint: hex((index * PER_ITEM + place) % 4_000_000_007, 32),
    evidence: [{ kind: "pattern", effect: 0.5, detail: "made" }],
  };
}

async function addScan(store: Store, items: number, round: number): Promise<void> {
  const digest = { all: "made", reach: "made" };
  const log = await store.beginScan({ targets: ["/srv/share"], series: "made", digest, version: "0", resume: false });
  let findings = 0;
  for (let i = 0; i < items; i++) {
    const isChanged = round > 0 && i % CHANGED === 0;
    const path = `/srv/share/branch-${Math.floor(i / ITEMS_PER_FOLDER) % 7}/unit-${Math.floor(i / ITEMS_PER_FOLDER)}/record-${i}.txt`;
    const listed = {
      ref: { source: path, path: [`record-${i}.txt`] },
      place: path,
      key: path,
      stamp: `${i} ${isChanged}`,
      bytes: 4000,
      modified: Date.UTC(2026, 0, 1) - (i % 5000) * DAY,
      owner: `owner-${Math.floor(i / ITEMS_PER_FOLDER) % OWNERS}`,
    };
    const [known] = await log.recall([listed]);
    log.begin(listed, known);
    if (known) for await (const records of known.records()) await log.append(records);
    else await log.append(recordsOf(path, i, isChanged));
    findings += PER_ITEM;
    await log.close({ isPlain: true, isSettled: true });
  }
  const refused = Math.ceil(items / REFUSED);
  await log.end("ended", {
    kind: "summary",
    items: { examined: items - refused, partly: 0, refused },
    findings,
    sensitive: 0,
    excluded: 0,
    byType: {},
    problems: {},
    bytes: items * 4000,
    seconds: 1,
    interrupted: false,
  });
}

function recordsOf(path: string, index: number, isChanged: boolean): (Finding | ItemRecord)[] {
  const isRefused = index % REFUSED === 1;
  const count = isRefused ? 0 : PER_ITEM + (isChanged ? 1 : 0);
  const record: ItemRecord = {
    kind: "item",
    source: path,
    path: [path.slice(path.lastIndexOf("/") + 1)],
    status: isRefused ? "refused" : "examined",
    problems: isRefused ? [{ code: "encrypted", stage: "read", detail: "made" }] : [],
    format: "txt",
    bytes: 4000,
    // One in a hundred is a copy of another.
    sha256: hex((index % 100 === 7 ? 7 : index) + (isChanged ? 1e12 : 0), 64),
    findings: count,
  };
  return [...Array.from({ length: count }, (_, place) => findingOf(path, index, place)), record];
}

async function timeReports(store: Store): Promise<void> {
  const rules = [{ name: "Branch 3", paths: ["srv/share/branch-3/"], keepYears: 7, authority: "made" }];
  for (const since of [undefined, "1"])
    for (const format of OVERVIEW_FORMATS) {
      const begin = performance.now();
      const scans = chooseScans(await store.scans(), { since });
      const fixed = { below: undefined, acts: ACTS, shared: false, made: new Date().toISOString(), version: "0" };
      const overview = await gatherOverview(store, { ...scans, rules, ...fixed });
      let length = 0;
      const sink = { write: (text: string) => Promise.resolve(void (length += text.length)) };
      await format.write(overview, sink, { color: false, version: "0" });
      const seconds = ((performance.now() - begin) / 1000).toFixed(2);
      const memory = Math.round(process.memoryUsage().rss / 2 ** 20);
      process.stdout.write(`${since === undefined ? "state     " : "difference"} ${format.id.padEnd(5)} ${seconds} s, ${Math.round(length / 1024)} KiB, ${memory} MiB in memory, ${overview.findings} findings\n`); // prettier-ignore
    }
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { findings: { type: "string", default: "1000000" } },
});
const [path] = positionals;
if (path === undefined) throw new Error("name a file for the store");
const isMade = existsSync(path);
const store = await openStore({ kind: "sqlite", path, isDefault: false }, KEY, isMade ? "read" : "scan");
if (!isMade) {
  const items = Math.ceil(Number(values.findings) / PER_ITEM);
  for (const round of [0, 1]) await addScan(store, items, round);
}
await timeReports(store);
await store.close();
