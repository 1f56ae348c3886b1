/**
 * How many files a second a scan passes that has nothing to do: `node dist/bench/unchanged.js [--files 200000]`. Makes a share
 * of very small files and a store that knows them all, through the store's own interface, as their examination would take
 * far longer than what is measured. Then runs `sever scan --only-changed` on it, which must tell nothing and leave in the
 * store what was there; exits with 1 when not. Once more after one file in a hundred was changed, moved and deleted.
 */
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { appendFileSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import type { Finding, ItemRecord, Summary } from "../src/core/finding.js";
import { listedFile } from "../src/pipeline/scan-memory.js";
import { filesystemSource } from "../src/sources/filesystem.js";
import { noneLeftOut, type SourceItem } from "../src/sources/source.js";
import { parseStoreLocation } from "../src/store/location.js";
import { openStore } from "../src/store/open-store.js";
import type { ScanInfo, Store } from "../src/store/store.js";

const MAIN = fileURLToPath(new URL("../src/cli/main.js", import.meta.url));
const FILES_OF_FOLDER = 40;
const FOLDERS_OF_YEAR = 25;

const pathOf = (number: number): string => {
  const folder = Math.floor(number / FILES_OF_FOLDER);
  const year = Math.floor(folder / FOLDERS_OF_YEAR);
  const pad = (count: number): string => String(count).padStart(6, "0");
  return `share/branch-${year % 7}/year-${pad(year)}/case-${pad(folder)}/${pad(number)}.txt`;
};

function makeFiles(folder: string, files: number): void {
  for (let number = 0; number < files; number++) {
    const path = join(folder, pathOf(number));
    if (number % FILES_OF_FOLDER === 0) mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, `${number}: write to person-${number}@example.com\n`);
  }
}

interface Run {
  readonly seconds: number;
  readonly cpu: number;
  readonly mebibytes: number;
  readonly summary: Summary;
}

/** Says at its end what the process had used. */
const METER = `process.on("exit", () => { const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  process.stderr.write("USED " + JSON.stringify({ cpu: (userCPUTime + systemCPUTime) / 1e6, mebibytes: maxRSS / 1024 }) + "\\n"); });`;

function scan(folder: string, store: string, ...options: string[]): Run {
  const meter = `data:text/javascript,${encodeURIComponent(METER)}`;
  const args = ["--import", meter, MAIN, "scan", "share", "--quiet", "--format", "jsonl", "--store", store, ...options];
  const env = { ...process.env, SEVER_KEY_FILE: join(folder, "key") };
  const since = performance.now();
  const { status, stdout, stderr } = spawnSync(process.execPath, args, {
    ...{ cwd: folder, env, encoding: "utf8", maxBuffer: 2 ** 30 },
  });
  const seconds = (performance.now() - since) / 1000;
  const used = /^USED (?<json>.*)$/m.exec(stderr)?.groups?.["json"];
  if (status !== 0 || used === undefined) throw new Error(`the scan ended with ${String(status)}: ${stderr}`);
  const summary = JSON.parse(stdout.trimEnd().split("\n").at(-1) ?? "") as Summary;
  return { seconds, summary, ...(JSON.parse(used) as { readonly cpu: number; readonly mebibytes: number }) };
}

/** As an examination would tell them. */
function recordsOf({ ref, bytes }: SourceItem, path: string, number: number): readonly (Finding | ItemRecord)[] {
  const digits = number.toString(16).padStart(32, "0");
  const finding: Finding = {
    ...{
      kind: "finding",
      id: digits.slice(-24),
      source: ref.source,
      path: ref.path,
      type: "EMAIL",
      detector: "any.made",
    },
    ...{ start: 10, end: 30, line: 1, column: 11, confidence: 0.9, provisions: [], sensitive: false, role: "subject" },
    ...{ excludedBy: null, fingerprint: digits, evidence: [{ kind: "pattern", effect: 0.9, detail: "made" }] },
  };
  const sha256 = createHash("sha256").update(readFileSync(path)).digest("hex");
  const item = {
    kind: "item",
    source: ref.source,
    path: ref.path,
    status: "examined",
    problems: [],
    format: "txt",
  } as const;
  return [finding, { ...item, bytes, sha256, findings: 1 }];
}

/** Writes all files of the share into a scan that looks like the one given: of the same targets and settings. */
async function fill(store: Store, like: ScanInfo, folder: string): Promise<void> {
  const { targets, series, settings, version, summary } = like;
  const half = settings.length / 2;
  const digest = { all: settings.slice(0, half), reach: settings.slice(half) };
  const log = await store.beginScan({ targets, series, digest, version, resume: false });
  process.chdir(folder);
  const context = { exclude: [], ownFiles: [], leftOut: noneLeftOut() };
  let number = 0;
  for await (const item of (await filesystemSource.prepare("share")).enumerate(context)) {
    if (item.kind !== "item" || item.locator.kind !== "file") throw new Error(`${item.ref.source} cannot be listed`);
    log.begin(listedFile(item, item.locator.path));
    await log.append(recordsOf(item, item.locator.path, number++));
    await log.close({ isPlain: true, isSettled: true });
  }
  await log.end("ended", summary ?? undefined);
}

/** One file in a hundred each; gives how many. */
function disturb(folder: string, files: number): number {
  const many = Math.floor(files / 100);
  for (let i = 0; i < many; i++) {
    const path = (place: number): string => join(folder, pathOf(i * 100 + place));
    appendFileSync(path(11), "Write to one.more@example.com\n");
    renameSync(path(42), `${path(42).slice(0, -4)}-moved.txt`);
    rmSync(path(73));
  }
  return many;
}

async function differenceOf(store: Store): Promise<Record<string, number>> {
  const [after, before] = await store.scans();
  const counts: Record<string, number> = {};
  for await (const { kinds } of store.difference(before?.id ?? 0, after?.id ?? 0))
    counts[kinds[0] ?? ""] = (counts[kinds[0] ?? ""] ?? 0) + 1;
  return counts;
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: { files: { type: "string", default: "200000" }, store: { type: "string", default: "sqlite:s.sqlite" } },
  });
  const files = Number(values.files);
  const folder = mkdtempSync(join(tmpdir(), "sever-unchanged-"));
  const say = (what: string, { seconds, cpu, mebibytes }: Run): void =>
    void process.stdout.write(
      `${what.padEnd(36)}${seconds.toFixed(1)} s, ${cpu.toFixed(1)} s of processor, ${Math.round(files / seconds)} files/s, ` +
        `${Math.round(files / cpu)} a second of processor, ${Math.round(mebibytes)} MiB at most\n`,
    );
  const withStore = async <T>(work: (store: Store) => Promise<T>): Promise<T> => {
    const location = parseStoreLocation(values.store, folder);
    if (location.kind === "none") throw new Error("a store is needed");
    const store = await openStore(location, readFileSync(join(folder, "key"), "utf8").trim(), "scan");
    try {
      return await work(store);
    } finally {
      await store.close();
    }
  };
  makeFiles(folder, 1);
  // The program's own settings are taken from a scan of its own.
  scan(folder, values.store);
  makeFiles(folder, files);
  await setTimeout(100);
  await withStore(async (store) => {
    const [like] = await store.scans();
    if (like) await fill(store, like, folder);
  });
  const same = scan(folder, values.store, "--only-changed");
  say(`${files} files, nothing changed`, same);
  const isWhole =
    same.summary.leftOut?.unchanged?.items === files && Object.keys(await withStore(differenceOf)).length === 0;
  const done = disturb(folder, files);
  const after = scan(folder, values.store, "--only-changed");
  say("changed, moved, deleted: 1 % each", after);
  const told = await withStore(differenceOf);
  const isExact =
    isWhole && ["changed", "moved", "gone"].every((kind) => told[kind] === done) && told["new"] === undefined;
  process.stdout.write(`done ${done} of each, told ${JSON.stringify(told)}: ${isExact ? "exact" : "NOT EXACT"}\n`);
  rmSync(folder, { recursive: true, force: true });
  if (!isExact) process.exitCode = 1;
}

await main();
