/** The store of `sever scan` as a process: killed, gone on with, full, lost, and used by two. */
import { existsSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { describe, expect, it } from "vitest";
import { hasProgram } from "../support/programs.js";
import { hasPostgres, startPostgres } from "../support/postgres.js";
import { makeFolder, outcomeOf, recordsOf, runOnSmallDisk, runSever, startSever, type Outcome } from "./run-sever.js";

const EMAILS = ["--types", "EMAIL", "--workers", "1"];
const textOf = (i: number): string =>
  `Write to clerk${i}@example.com, or to anna.joseph@example.com.\n`.repeat(1 + (i % 3));

const makeShare = (files: number): string =>
  makeFolder(Object.fromEntries(Array.from({ length: files }, (_, i) => [`share/d${i % 5}/f${i}.txt`, textOf(i)])));

/** All lines but the summary, in order. */
const linesOf = ({ stdout }: Outcome): string[] =>
  stdout.split("\n").filter((line) => !line.includes('"kind":"summary"'));

/** The clock of file times must have moved on, so that files count as settled. */
const settle = (): Promise<void> => setTimeout(120);

const scan = (folder: string, ...args: string[]): Promise<Outcome> =>
  runSever(folder, ["scan", "share", ...EMAILS, ...args]);

describe("a second scan", () => {
  it("writes what a first one writes to the letter, whatever was touched, moved, copied, changed or deleted", async () => {
    const folder = makeShare(40);
    await settle();
    const first = await scan(folder);
    const at = (name: string): string => join(folder, "share", name);
    renameSync(at("d1"), at("renamed"));
    writeFileSync(at("d0/copy.txt"), readFileSync(at("d2/f2.txt")));
    writeFileSync(at("d3/f3.txt"), "Now it is joan.ali@example.com.\n");
    writeFileSync(at("d4/f4.txt"), readFileSync(at("d4/f4.txt")));
    rmSync(at("d0/f0.txt"));
    const again = await scan(folder);
    expect(linesOf(again)).toEqual(linesOf(await scan(folder, "--store", "none")));
    expect(linesOf(again)).not.toEqual(linesOf(first));
    const shown = recordsOf(await scan(folder, "--values", "full")).filter(({ kind }) => kind === "finding");
    expect(shown.every(({ value }) => String(value).endsWith("@example.com"))).toBe(true);
  });
});

describe("a second scan that is to tell only what has changed", () => {
  it("tells what is new, changed, moved or has problems, counts the rest, and keeps all of it", async () => {
    const folder = makeShare(40);
    writeFileSync(join(folder, "share/cut.zip"), "PK\u0003\u0004 and no more");
    await settle();
    const first = await scan(folder, "--only-changed");
    expect(recordsOf(first)).toHaveLength(linesOf(await scan(folder, "--store", "none")).length);
    renameSync(join(folder, "share/d1/f1.txt"), join(folder, "share/d1/moved.txt"));
    writeFileSync(join(folder, "share/d3/f3.txt"), "Now it is joan.ali@example.com.\n");
    writeFileSync(join(folder, "share/new.txt"), "joan.ali@example.com\n");
    rmSync(join(folder, "share/d0/f0.txt"));
    const again = await scan(folder, "--only-changed");
    const records = recordsOf(again);
    const told = records.flatMap(({ kind, source }) => (kind === "item" ? [String(source)] : []));
    expect(told).toEqual(["share/cut.zip", "share/d1/moved.txt", "share/d3/f3.txt", "share/new.txt"]);
    expect(again.status).toBe(3);
    const found = recordsOf(await scan(folder, "--store", "none")).filter(({ kind }) => kind === "finding");
    const here = records.filter(({ kind }) => kind === "finding").length;
    const unchanged = { items: 37, findings: found.length - here, sensitive: 0 };
    expect(records.at(-1)).toMatchObject({ kind: "summary", findings: here, leftOut: { unchanged } });
    expect(again.stderr).toContain(`37 items as they were, not told again (${unchanged.findings} findings`);
    const report = await runSever(folder, ["report", "--records", "--format", "jsonl"]);
    expect(recordsOf(report).filter(({ kind }) => kind === "finding")).toHaveLength(found.length);
  });

  it("tells everything when a setting has changed", async () => {
    const folder = makeShare(3);
    await settle();
    await scan(folder);
    const again = await scan(folder, "--only-changed", "--min-confidence", "0.4");
    expect(recordsOf(again).filter(({ kind }) => kind === "item")).toHaveLength(3);
  });
});

describe("a scan that is killed", () => {
  it("is gone on with, again and again, to the same results", async () => {
    const folder = makeShare(600);
    await settle();
    const whole = await scan(folder, "--store", "none");
    expect(existsSync(join(folder, ".sever"))).toBe(false);
    for (let kill = 0; kill < 5; kill++) {
      const child = startSever(folder, ["scan", "share", ...EMAILS, "--resume", "--output", "cut.jsonl"]);
      const ended = outcomeOf(child);
      // At a moment of its own: as it starts, as it examines, as it commits.
      const store = join(folder, ".sever/store.sqlite-wal");
      while (kill > 0 && child.exitCode === null && !existsSync(store)) await setTimeout(20);
      await setTimeout(300 * kill * Math.random());
      child.kill("SIGKILL");
      await ended;
    }
    const resumed = await scan(folder, "--resume");
    expect(resumed.status).toBe(0);
    expect(linesOf(resumed).sort()).toEqual(linesOf(whole).sort());
    expect(recordsOf(resumed).at(-1)).toMatchObject({ items: { examined: 600, partly: 0, refused: 0 } });
  });

  it("leaves no value in its store, and nothing else that could hold one", async () => {
    const folder = makeShare(5);
    await scan(folder, "--output", "out.jsonl");
    const files = readdirSync(join(folder, ".sever"));
    expect(files.sort()).toEqual([".gitignore", "store.sqlite"]);
    const held = files.map((name) => readFileSync(join(folder, ".sever", name), "latin1")).join("");
    expect(held).toContain("share/d0/f0.txt");
    expect(held).not.toMatch(/anna|joseph|clerk|example\.com/i);
    expect(statSync(join(folder, ".sever")).mode & 0o777).toBe(0o700);
    expect(statSync(join(folder, ".sever/store.sqlite")).mode & 0o777).toBe(0o600);
  });
});

describe("the option", () => {
  it("is wrong use when it names no store, a store cannot be had, or nothing is kept to go on with", async () => {
    const folder = makeShare(1);
    const wrong = async (...args: string[]): Promise<string> => {
      const { status, stdout, stderr } = await scan(folder, ...args);
      expect([status, stdout]).toEqual([2, ""]);
      return stderr;
    };
    expect(await wrong("--store", "redis://user:secret@host")).not.toContain("secret");
    expect(await wrong("--store", "sqlite:share/d0/f0.txt/s.sqlite")).toContain("cannot be made");
    expect(await wrong("--store", "none", "--resume")).toContain("--resume");
  });

  it("sends a second scan of one store away", async () => {
    const folder = makeShare(400);
    const child = startSever(folder, ["scan", "share", ...EMAILS]);
    const ended = outcomeOf(child);
    while (!existsSync(join(folder, ".sever/store.sqlite.owner"))) await setTimeout(20);
    const second = await scan(folder);
    child.kill("SIGKILL");
    await ended;
    expect([second.status, second.stdout]).toEqual([2, ""]);
    expect(second.stderr).toContain(`process ${child.pid}`);
  });
});

describe.skipIf(!hasPostgres())("a store on a server", () => {
  it("that is lost costs the scan nothing but the store, and status 3", async () => {
    const folder = makeShare(600);
    const server = await startPostgres();
    const url = await server.url("sever");
    const child = startSever(folder, ["scan", "share", ...EMAILS, "--verbose", "--store", url]);
    const ended = outcomeOf(child);
    await new Promise<void>((resolve) => child.stderr.once("data", () => resolve()));
    await server.kill();
    const outcome = await ended;
    expect(outcome.status).toBe(3);
    expect(outcome.stderr).toMatch(/the store postgres:\/\/127\.0\.0\.1:\d+\/sever failed/);
    await server.restart();
    const resumed = await scan(folder, "--store", url, "--resume");
    expect([resumed.status, linesOf(resumed)]).toEqual([0, linesOf(outcome)]);
    await server.stop();
  });
});

describe.skipIf(process.platform === "win32" || !hasProgram("bash"))("a store whose disk is full", () => {
  const onSmallDisk = (folder: string, kib: number, ...args: string[]): Promise<Outcome> =>
    runOnSmallDisk(folder, ["scan", "share", ...EMAILS, ...args], kib);

  it("when it is opened is wrong use where it was named, and else gone without", async () => {
    const folder = makeShare(5);
    const named = await onSmallDisk(folder, 40, "--store", "sqlite:s.sqlite");
    expect([named.status, named.stdout]).toEqual([2, ""]);
    expect(named.stderr).toMatch(/^sever: the store .*s\.sqlite failed: .*--store\n$/);
    const unnamed = await onSmallDisk(folder, 40);
    expect(unnamed.stderr).toMatch(/^sever: the store .*store\.sqlite failed: .*; the scan goes on without\n/);
    expect([unnamed.status, linesOf(unnamed)]).toEqual([0, linesOf(await scan(folder, "--store", "none"))]);
  });

  it("in the midst of a scan costs it nothing but the store, and status 3; it is gone on with when there is room", async () => {
    const folder = makeShare(1500);
    await settle();
    const full = await onSmallDisk(folder, 600);
    expect(full.stderr).toMatch(/sever: the store .*store\.sqlite failed: /);
    expect(full.stderr).not.toContain("    at ");
    expect(full.status).toBe(3);
    const resumed = await scan(folder, "--resume");
    expect([resumed.status, linesOf(resumed)]).toEqual([0, linesOf(full)]);
  });
});

it("a store that is damaged is told by its name, and the status says that there is no report", async () => {
  const folder = makeShare(50);
  await scan(folder, "--store", "sqlite:s.sqlite");
  const path = join(folder, "s.sqlite");
  writeFileSync(path, readFileSync(path).fill(0xa5, 8192));
  const report = await runSever(folder, ["report", "--store", "sqlite:s.sqlite"]);
  expect([report.status, report.stdout]).toEqual([3, ""]);
  expect(report.stderr).toMatch(/^sever: the store .*s\.sqlite failed: .*\n$/);
});
