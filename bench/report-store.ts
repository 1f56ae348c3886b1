/**
 * How long `sever report` takes on a large store, and how much memory: `npm run bench:report -- --findings 10000000` makes
 * a store of two scans through the store's own interface, once, and runs the program on it for each form of the report.
 * Processor time counts, and the most memory that the process ever had. `--store postgres://…` or `sqlite:FILE` names the
 * store; the made one is kept, and used again the next time. `--scans 1` makes one scan only.
 */
import { spawnSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { ACTS } from "../src/classification/acts/index.js";
import type { Finding, ItemRecord } from "../src/core/finding.js";
import { FACT_TYPES, IDENTIFIER_TYPES } from "../src/core/finding-type.js";
import { parseStoreLocation } from "../src/store/location.js";
import { openStore } from "../src/store/open-store.js";
import type { ListedItem, ScanLog, Store } from "../src/store/store.js";

const ITEMS_PER_FOLDER = 60;
const OWNERS = 40;
/** Findings of most items, and of one in so many that is a table. */
const MOST_FINDINGS = 30;
const TABLE_FINDINGS = 400;
const TABLES = 40;
/** Of an item, on average. */
const MEAN = (MOST_FINDINGS / 2) * (1 - 1 / TABLES) + TABLE_FINDINGS / TABLES;
/** One item in so many is changed, moved or added by the second scan, and one could not be examined. */
const CHANGED = 100;
const REFUSED = 300;
const KEY = "5e".repeat(32);
const DAY = 86_400_000;
const ROOT = "/srv/share";

/** Names, addresses and numbers stand in most files, facts in few. */
const TYPES = ["PERSON", "PERSON", "PERSON", "ADDRESS", "PHONE", "EMAIL", "DATE_OF_BIRTH", ...IDENTIFIER_TYPES, ...FACT_TYPES] as const; // prettier-ignore
const CONFIG = `retention:
  - {name: Branch 3, paths: ["branch-3/"], keepYears: 7, authority: made}
  - {name: Health, types: [HEALTH], keepYears: 5, authority: made}
  - {name: Everything, keepYears: 12, authority: made}
`;

const hex = (number: number, length: number): string => number.toString(16).padStart(length, "0");

/** The same for the same numbers, from 0 up to `below`. */
function pick(seed: number, below: number): number {
  let mixed = Math.imul(seed ^ (seed >>> 16), 0x45d9f3b);
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x45d9f3b);
  return ((mixed ^ (mixed >>> 16)) >>> 0) % below;
}

function findingOf({ ref, key }: ListedItem, index: number, place: number): Finding {
  const type = TYPES[pick(index * 31 + (place % 17), TYPES.length)] ?? "PERSON";
  const stands = ACTS[0]?.types[type];
  return {
    kind: "finding",
    id: hex(index * TABLE_FINDINGS + place, 24),
    source: key,
    path: ref.path,
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
    excludedBy: pick(index + place, 50) === 0 ? "tt.dpa.29.1.b" : null,
    // Half of the values stand in one item only, half are of people whom the office meets again.
    fingerprint: hex(place % 2 === 0 ? index * TABLE_FINDINGS + place : pick(index * 7 + place, 200_000), 32),
    evidence: [{ kind: "pattern", effect: 0.5, detail: "made" }],
  };
}

function itemOf(index: number, round: number): ListedItem {
  const unit = Math.floor(index / ITEMS_PER_FOLDER);
  const isMoved = round > 0 && index % CHANGED === 50;
  const folder = `${ROOT}/branch-${unit % 7}/unit-${Math.floor(unit / 20)}/${isMoved ? "archive" : `case-${unit}`}`;
  const place = `${folder}/record-${index}.txt`;
  return {
    ref: { source: place, path: [`record-${index}.txt`] },
    place,
    key: place,
    stamp: `${index} ${round > 0 && index % CHANGED === 0}`,
    bytes: 1000 + pick(index, 50_000),
    modified: Date.UTC(2026, 0, 1) - pick(index, 7000) * DAY,
    owner: `owner-${pick(unit, OWNERS)}`,
  };
}

function recordsOf(item: ListedItem, index: number, round: number): (Finding | ItemRecord)[] {
  const isChanged = round > 0 && index % CHANGED === 0;
  const isRefused = index % REFUSED === 1;
  const most = pick(index, TABLES) === 0 ? 2 * TABLE_FINDINGS : MOST_FINDINGS;
  const count = isRefused ? 0 : pick(index * 3, most) + (isChanged ? 2 : 0);
  const record: ItemRecord = {
    kind: "item",
    source: item.ref.source,
    path: item.ref.path,
    status: isRefused ? "refused" : "examined",
    problems: isRefused ? [{ code: "encrypted", stage: "read", detail: "made" }] : [],
    format: "txt",
    bytes: item.bytes,
    // One in a hundred is a copy of another.
    sha256: hex((index % 100 === 7 ? index % 700 : index) + (isChanged ? 1e9 : 0), 16).padEnd(64, "a"),
    findings: count,
  };
  return [...Array.from({ length: count }, (_, place) => findingOf(item, index, place)), record];
}

async function addItem(log: ScanLog, index: number, round: number): Promise<number> {
  const item = itemOf(index, round);
  const [known] = await log.recall([item]);
  log.begin(item, known);
  let findings = -1;
  if (known)
    for await (const records of known.records()) {
      findings += records.length;
      await log.append(records);
    }
  else {
    const records = recordsOf(item, index, round);
    findings += records.length;
    await log.append(records);
  }
  await log.close({ isPlain: true, isSettled: true });
  return findings;
}

async function addScan(store: Store, items: number, round: number): Promise<void> {
  const digest = { all: "made", reach: "made" };
  const log = await store.beginScan({ targets: [ROOT], series: "made", digest, version: "0", resume: false });
  let findings = 0;
  for (let i = 0; i < items; i++) {
    const isThere = round === 0 ? i % CHANGED !== 25 : i % CHANGED !== 75;
    if (isThere) findings += await addItem(log, i, round);
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

/** Says at its end what the process had used. */
const METER = `process.on("exit", () => { const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  process.stderr.write("USED " + JSON.stringify({ cpu: (userCPUTime + systemCPUTime) / 1e6, rss: maxRSS / 1024 }) + "\\n"); });`;

function timeReport(folder: string, store: string, args: readonly string[]): void {
  const program = fileURLToPath(new URL("../src/cli/main.js", import.meta.url));
  const meter = `data:text/javascript,${encodeURIComponent(METER)}`;
  const begin = performance.now();
  const { status, stderr, stdout } = spawnSync(
    process.execPath,
    ["--import", meter, program, "report", "--store", store, ...args],
    {
      cwd: folder,
      encoding: "utf8",
      maxBuffer: 2 ** 30,
      env: { ...process.env, SEVER_KEY_FILE: join(folder, "key") },
    },
  );
  const seconds = (performance.now() - begin) / 1000;
  const used = /^USED (?<json>.*)$/m.exec(stderr)?.groups?.["json"];
  if (status !== 0 || used === undefined) throw new Error(`the report ended with ${status}: ${stderr}`);
  const { cpu, rss } = JSON.parse(used) as { readonly cpu: number; readonly rss: number };
  process.stdout.write(
    `${args.join(" ").padEnd(48)} ${cpu.toFixed(2)} s of processor, ${seconds.toFixed(2)} s, ${Math.round(rss)} MiB at most, ${Math.round(Buffer.byteLength(stdout) / 1024)} KiB written\n`,
  );
}

const { values } = parseArgs({
  options: {
    findings: { type: "string", default: "1000000" },
    store: { type: "string" },
    scans: { type: "string", default: "2" },
    folder: { type: "string", default: join(tmpdir(), "sever-bench-report") },
  },
});
const { folder } = values;
mkdirSync(folder, { recursive: true });
writeFileSync(join(folder, "key"), `${KEY}\n`, { mode: 0o600 });
writeFileSync(join(folder, "sever.config.yaml"), CONFIG);
const named = values.store ?? `sqlite:${join(folder, `${values.findings}.sqlite`)}`;
const location = parseStoreLocation(named, folder);
if (location.kind === "none") throw new Error("name a store");
const store = await openStore(location, KEY, "scan");
const items = Math.ceil(Number(values.findings) / MEAN);
const begin = process.cpuUsage();
const rounds = values.scans === "1" ? [0] : [0, 1];
for (const round of rounds) if ((await store.scans()).length === round) await addScan(store, items, round);
const [newest] = await store.scans();
const { user, system } = process.cpuUsage(begin);
await store.close();
process.stdout.write(`${newest?.items ?? 0} items, ${newest?.summary?.findings ?? 0} findings in the newest scan; made in ${((user + system) / 1e6).toFixed(0)} s of processor\n`); // prettier-ignore
for (const format of ["text", "html", "json", "jsonl", "csv"]) timeReport(folder, named, ["--format", format]);
if (rounds.length > 1) {
  timeReport(folder, named, ["--format", "html", "--since", "1"]);
  timeReport(folder, named, ["--format", "jsonl", "--records", "--since", "1"]);
}
timeReport(folder, named, ["--format", "html", "--below", `${ROOT}/branch-3`]);
timeReport(folder, named, ["--format", "html", "--below", itemOf(2, 0).place]);
