import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { findDiffering } from "../../../src/store/differing.js";
import type { Engine } from "../../../src/store/engine.js";
import { migrate } from "../../../src/store/migrate.js";
import { openSqlite } from "../../../src/store/sqlite-engine.js";

const ITEMS = 25_000;
/** Beyond the numbers for which there is room at first. */
const HIGH = 700_000;

describe("what differs between two scans by its numbers", () => {
  const folder = mkdtempSync(join(tmpdir(), "sever-differing-"));
  let engine: Engine;
  const addScan = (scan: number, revisions: readonly number[]): Promise<void> =>
    engine.insert(
      "scan_item",
      revisions.map((revision, ordinal) => [scan, ordinal, revision, revision]),
    );

  beforeAll(async () => {
    engine = await openSqlite(join(folder, "s.sqlite"), "scan");
    await migrate(engine, "check");
    const all = Array.from({ length: ITEMS }, (_, i) => i + 1);
    await engine.transaction(async () => {
      await addScan(1, [...all, HIGH]);
      // One is gone at the begin, and what stands beyond the first thousands has other numbers.
      await addScan(2, [HIGH + 9, ...all.slice(1, 12_345), HIGH + 3, ...all.slice(12_346)]);
      await addScan(3, []);
    });
  });
  afterAll(async () => {
    await engine.close();
    rmSync(folder, { recursive: true });
  });

  it("names what one has and the other has not, wherever it stands", async () => {
    expect(await findDiffering(engine, 1, 2)).toEqual({ before: [1, 12_346, HIGH], after: [HIGH + 9, HIGH + 3] });
  });

  it("names everything where one scan is empty", async () => {
    const { before, after } = await findDiffering(engine, 3, 1);
    expect([before.length, after.length, after.at(-1)]).toEqual([0, ITEMS + 1, HIGH]);
  });

  it("names nothing between a scan and itself", async () => {
    expect(await findDiffering(engine, 2, 2)).toEqual({ before: [], after: [] });
  });
});
