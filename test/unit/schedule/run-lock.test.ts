import { execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readdirSync, readFileSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeEach, describe, expect, it } from "vitest";
import { SYSTEM_CLOCK, type Clock } from "../../../src/schedule/clock.js";
import { RunLock } from "../../../src/schedule/run-lock.js";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "sever-lock-"));
});

const clockAt = (now: number): Clock => ({ ...SYSTEM_CLOCK, now: () => now });

/** Rewrites the holder of the only lock. */
function change(fields: Readonly<Record<string, unknown>>): void {
  const [file = ""] = readdirSync(folder);
  const holder = JSON.parse(readFileSync(join(folder, file), "utf8")) as Record<string, unknown>;
  writeFileSync(join(folder, file), JSON.stringify({ ...holder, ...fields }));
}

function deadProcess(): number {
  return Number(execFileSync("sh", ["-c", "echo $$"], { encoding: "utf8" }));
}

describe("a lock", () => {
  it("is held by one until it is given back", async () => {
    const lock = await RunLock.take(folder, SYSTEM_CLOCK);
    expect(lock).toBeDefined();
    expect(await RunLock.take(folder, SYSTEM_CLOCK)).toBeUndefined();
    await lock?.release();
    expect(await RunLock.isTaken(folder, SYSTEM_CLOCK)).toBe(false);
    expect(await RunLock.take(folder, SYSTEM_CLOCK)).toBeDefined();
  });

  it("goes to one of many that ask at once, again and again", async () => {
    for (let round = 0; round < 20; round++) {
      const asked = await Promise.all(Array.from({ length: 12 }, () => RunLock.take(folder, SYSTEM_CLOCK)));
      const got = asked.filter((lock) => lock !== undefined);
      expect(got.length).toBeLessThanOrEqual(1);
      await got[0]?.release();
    }
    const last = await RunLock.take(folder, SYSTEM_CLOCK);
    expect(last).toBeDefined();
    expect(readdirSync(folder)).toHaveLength(1);
  });

  it("is free when its process is dead, and held while the scan that it started lives", async () => {
    await RunLock.take(folder, SYSTEM_CLOCK);
    const scan = spawn("sleep", ["60"]);
    change({ processes: [deadProcess(), scan.pid] });
    expect(await RunLock.isTaken(folder, SYSTEM_CLOCK)).toBe(true);
    scan.kill("SIGKILL");
    await once(scan, "close");
    expect(await RunLock.isTaken(folder, SYSTEM_CLOCK)).toBe(false);
  });

  it("is free after the machine was started anew, whatever process has the number now", async () => {
    await RunLock.take(folder, SYSTEM_CLOCK);
    change({ machineStart: 0, processes: [process.ppid] });
    expect(await RunLock.isTaken(folder, SYSTEM_CLOCK)).toBe(false);
  });

  it("of another machine holds until that has been silent for ten minutes", async () => {
    const now = Date.now();
    await RunLock.take(folder, clockAt(now));
    change({ host: "elsewhere", processes: [deadProcess()] });
    expect(await RunLock.isTaken(folder, clockAt(now + 9 * 60_000))).toBe(true);
    expect(await RunLock.isTaken(folder, clockAt(now + 11 * 60_000))).toBe(false);
  });

  it("that was taken over tells so to who had it", async () => {
    const now = Date.now();
    const first = await RunLock.take(folder, clockAt(now));
    expect(await first?.renew()).toBe(true);
    const second = await RunLock.take(folder, clockAt(now + 11 * 60_000));
    expect(second).toBeDefined();
    expect(await first?.renew()).toBe(false);
    await first?.release();
    expect(await RunLock.isTaken(folder, clockAt(now + 11 * 60_000))).toBe(true);
  });

  it("that was left half written holds for the moment it takes to write, and no longer", async () => {
    const file = join(folder, "lock.1");
    writeFileSync(file, '{"host":');
    expect(await RunLock.take(folder, SYSTEM_CLOCK)).toBeUndefined();
    utimesSync(file, new Date(), new Date(Date.now() - 120_000));
    expect(await RunLock.take(folder, SYSTEM_CLOCK)).toBeDefined();
  });
});
