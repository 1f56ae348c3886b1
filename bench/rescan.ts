/**
 * First scan, unchanged re-scan, and re-scan after changes, of a share made for it:
 * `node dist/bench/rescan.js [--files 200000] [--seed 7] [--store sqlite:FILE|postgres://…]`. One file in a hundred is changed,
 * one moved, one deleted. Prints files a second, and what keeping costs beside a scan that keeps nothing; each re-scan must
 * write what a scan without a store writes, and the store must tell exactly what differs; exits with 1 when not. Once more
 * with `--only-changed`, which writes next to nothing; the scan after it must find all of it in the store.
 * `--folder FOLDER` goes on with a share whose first scan is done, as a large one takes hours: the folder holds `share`, the
 * `key`, the store, and `out.jsonl` of the first scan, and is changed. Only re-scans are measured then, with `--only-changed`,
 * and compared by what the store tells.
 */
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, appendFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, extname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { parseStoreLocation } from "../src/store/location.js";
import { openStore } from "../src/store/open-store.js";
import { Random } from "./random.js";
import { makeShare } from "./share.js";

const MAIN = fileURLToPath(new URL("../src/cli/main.js", import.meta.url));
/** Kinds that may be added to at their end and stay whole. */
const OPEN_ENDED: readonly string[] = [".txt", ".md", ".log"];

interface Run {
  readonly seconds: number;
  /** Of all its threads. */
  readonly cpu: number;
  readonly records: string;
}

function scan(folder: string, store: string, ...options: string[]): Run {
  const args = [MAIN, "scan", "share", "--quiet", "--output", "out.jsonl", "--store", store, ...options];
  const since = performance.now();
  const before = cpuOfChildren();
  const { status } = spawnSync(process.execPath, args, { cwd: folder, env: environmentOf(folder), stdio: "inherit" });
  if (status !== 0 && status !== 3) throw new Error(`the scan ended with ${String(status)}`);
  const seconds = (performance.now() - since) / 1000;
  return { seconds, cpu: cpuOfChildren() - before, records: digestOf(join(folder, "out.jsonl")) };
}

/** Of all records but the summary, which tells the seconds: results of a large share are longer than a text may be. */
function digestOf(file: string): string {
  const hash = createHash("sha256");
  const bytes = readFileSync(file);
  const summary = bytes.lastIndexOf('{"kind":"summary"');
  return hash.update(bytes.subarray(0, summary < 0 ? bytes.length : summary)).digest("hex");
}

/** Seconds that processes started from here have taken, where the system tells; they count when they have ended. */
function cpuOfChildren(): number {
  if (process.platform !== "linux") return 0;
  const stat = readFileSync("/proc/self/stat", "utf8");
  const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
  // Fields 16 and 17 of proc(5), cutime and cstime, in ticks of a hundredth of a second; two stand before the bracket.
  return (Number(fields[13]) + Number(fields[14])) / 100;
}

const environmentOf = (folder: string): NodeJS.ProcessEnv => ({ ...process.env, SEVER_KEY_FILE: join(folder, "key") });

/** Changes, moves and deletes one file in a hundred each; gives how many of each. */
function disturb(share: string, random: Random): Record<string, number> {
  const files = readdirSync(share, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  const many = Math.max(1, Math.floor(files.length / 100));
  const counts = { changed: 0, moved: 0, gone: 0 };
  const take = (fits: (file: string) => boolean): string | undefined => {
    const from = random.integer(0, files.length - 1);
    const at = [...files.slice(from), ...files.slice(0, from)].find(fits);
    if (at !== undefined) files.splice(files.indexOf(at), 1);
    return at;
  };
  for (let i = 0; i < many; i++) {
    const changed = take((file) => OPEN_ENDED.includes(extname(file)));
    if (changed !== undefined) appendFileSync(changed, "\nWrite to one.more@example.com.\n");
    if (changed !== undefined) counts.changed++;
    const moved = take(() => true);
    if (moved !== undefined) renameSync(moved, join(dirname(moved), `moved-${i}${extname(moved)}`));
    if (moved !== undefined) counts.moved++;
    const gone = take(() => true);
    if (gone !== undefined) rmSync(gone);
    if (gone !== undefined) counts.gone++;
  }
  return counts;
}

async function differenceOf(folder: string, store: string): Promise<Record<string, number>> {
  const location = parseStoreLocation(store, folder);
  if (location.kind === "none") throw new Error("a store is needed");
  const opened = await openStore(location, readFileSync(join(folder, "key"), "utf8").trim(), "read");
  try {
    const [after, before] = await opened.scans();
    const counts: Record<string, number> = { changed: 0, moved: 0, gone: 0, new: 0 };
    for await (const { kinds } of opened.difference(before?.id ?? 0, after?.id ?? 0)) {
      const [kind = ""] = kinds;
      counts[kind] = (counts[kind] ?? 0) + 1;
    }
    return counts;
  } finally {
    await opened.close();
  }
}

const say = (what: string, { seconds, cpu }: Run, files: number, of = ""): void =>
  void process.stdout.write(
    `${what.padEnd(34)}${seconds.toFixed(1)} s, ${cpu.toFixed(1)} s of CPU, ${Math.round(files / seconds)} files/s` +
      `, ${Math.round(files / cpu)} a second of CPU${of}\n`,
  );
const percent = (one: number, other: number): string => `${((one / other) * 100).toFixed(1)} %`;

/** What was done to the share and what the store tells of it. */
async function tellExactly(folder: string, store: string, done: Readonly<Record<string, number>>): Promise<boolean> {
  const told = await differenceOf(folder, store);
  const isExact = Object.entries({ ...done, new: 0 }).every(([kind, count]) => told[kind] === count);
  process.stdout.write(
    `done ${JSON.stringify(done)}, told ${JSON.stringify(told)}: ${isExact ? "exact" : "NOT EXACT"}\n`,
  );
  return isExact;
}

/** Makes a share and scans it from the beginning. */
async function measureAll(files: number, seed: number, store: string): Promise<boolean> {
  const folder = mkdtempSync(join(tmpdir(), "sever-rescan-"));
  const share = join(folder, "share");
  const { bytes, kinds } = await makeShare(share, files, seed);
  process.stdout.write(`${files} files, ${(bytes / 1e6).toFixed(0)} MB: ${JSON.stringify(kinds)}\n`);
  const alone = scan(folder, "none");
  say("without a store", alone, files);
  const first = scan(folder, store);
  const speed = `${percent(alone.seconds, first.seconds)} of the speed, ${percent(alone.cpu, first.cpu)} by CPU`;
  say("first scan, kept", first, files, `, ${speed}`);
  const again = scan(folder, store);
  say("nothing changed", again, files, `, ${percent(again.seconds, first.seconds)} of the first`);
  const sparing = scan(folder, store, "--only-changed");
  say("nothing changed, --only-changed", sparing, files, `, ${percent(sparing.seconds, first.seconds)} of the first`);
  const done = disturb(share, new Random(seed));
  const after = scan(folder, store);
  say("changed, moved, deleted: 1 % each", after, files, `, ${percent(after.seconds, first.seconds)}`);
  const isExact = await tellExactly(folder, store, done);
  const isSame = [
    alone.records === first.records,
    alone.records === again.records,
    after.records === scan(folder, "none").records,
  ].every(Boolean);
  process.stdout.write(`results ${isSame ? "the same to the letter" : "DIFFER"}\n`);
  rmSync(folder, { recursive: true, force: true });
  return isExact && isSame;
}

/** Goes on with a share whose first scan is done. */
async function measureAgain(folder: string, seed: number, store: string): Promise<boolean> {
  const share = join(folder, "share");
  const files = readdirSync(share, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()).length;
  process.stdout.write(`${files} files\n`);
  say("nothing changed, --only-changed", scan(folder, store, "--only-changed"), files);
  const isSame = await tellExactly(folder, store, { changed: 0, moved: 0, gone: 0 });
  const done = disturb(share, new Random(seed));
  say("changed, moved, deleted: 1 % each", scan(folder, store, "--only-changed"), files);
  return (await tellExactly(folder, store, done)) && isSame;
}

const { values } = parseArgs({
  options: {
    files: { type: "string", default: "200000" },
    seed: { type: "string", default: "7" },
    store: { type: "string", default: "sqlite:s.sqlite" },
    folder: { type: "string" },
  },
});
const seed = Number(values.seed);
const isRight =
  values.folder === undefined
    ? await measureAll(Number(values.files), seed, values.store)
    : await measureAgain(values.folder, seed, values.store);
if (!isRight) process.exitCode = 1;
