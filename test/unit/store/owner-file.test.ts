import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, utimesSync, writeFileSync } from "node:fs";
import { hostname, tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { acquireOwnership } from "../../../src/store/owner-file.js";

const newFile = (): string => join(mkdtempSync(join(tmpdir(), "sever-owner-")), "s.owner");

/** An owner's file as another process would have left it. */
function leaveOwner(change: Record<string, unknown>): string {
  const file = newFile();
  const owner = { pid: 1, host: hostname(), begun: "an earlier start", purpose: "scan", since: "2026-01-01T00:00:00Z" };
  writeFileSync(file, JSON.stringify({ ...owner, ...change }));
  return file;
}

it("gives the store back at the end", async () => {
  const file = newFile();
  const release = await acquireOwnership(file, "s", "scan");
  expect(existsSync(file)).toBe(true);
  release();
  expect(existsSync(file)).toBe(false);
});

it("sends a second one away, and names the process that has it", async () => {
  const file = newFile();
  const release = await acquireOwnership(file, "s", "scan");
  await expect(acquireOwnership(file, "s", "scan")).rejects.toThrow(`process ${process.pid} on ${hostname()}`);
  release();
});

it("waits for one that reads", async () => {
  const file = newFile();
  const release = await acquireOwnership(file, "s", "read");
  const next = acquireOwnership(file, "s", "scan");
  setTimeout(release, 50);
  (await next)();
});

it.each([
  ["whose process has ended", { pid: spawnSync(process.execPath, ["-e", ""]).pid, begun: "" }],
  ["whose number another process has now", { pid: process.pid }],
  ["that was cut off as it wrote", undefined],
])("takes the place of an owner %s", async (_, change) => {
  const file = leaveOwner(change ?? {});
  if (!change) writeFileSync(file, '{"pid":');
  const release = await acquireOwnership(file, "s", "scan");
  expect(JSON.parse(readFileSync(file, "utf8"))).toMatchObject({ pid: process.pid });
  release();
});

it("believes an owner on another machine that has given a sign of life, and takes the place of a silent one", async () => {
  const file = leaveOwner({ host: "another" });
  await expect(acquireOwnership(file, "s", "scan")).rejects.toThrow("on another since");
  const before = new Date(Date.now() - 300_000);
  utimesSync(file, before, before);
  (await acquireOwnership(file, "s", "scan"))();
});
