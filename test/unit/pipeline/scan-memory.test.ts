import { expect, it } from "vitest";
import type { ItemRecord } from "../../../src/core/finding.js";
import { ScanMemory } from "../../../src/pipeline/scan-memory.js";
import { StoreError, type ItemTraits, type PartTraits, type ScanLog } from "../../../src/store/store.js";

const record = (change: Partial<ItemRecord> = {}): ItemRecord => ({
  kind: "item",
  source: "a.txt",
  path: ["a.txt"],
  status: "examined",
  problems: [],
  format: "txt",
  bytes: 1,
  sha256: null,
  findings: 0,
  ...change,
});

/** Notes what it is told; `fails`: from the first item on. */
class NotedLog implements ScanLog {
  readonly id = 1;
  readonly isResumed = false;
  readonly told: string[] = [];

  constructor(private readonly fails = false) {}

  recall = () => Promise.resolve([]);
  mayKnow = () => Promise.resolve([]);
  recallContent = () => Promise.resolve(undefined);
  unchanged = () => Promise.resolve([]);
  carry = (): Promise<void> => Promise.resolve(void this.told.push("carry"));
  begin = (): void => void this.told.push("begin");
  recallParts = () => Promise.resolve([]);
  endPart = ({ index, stamp = "none" }: PartTraits): Promise<void> =>
    Promise.resolve(void this.told.push(`part ${index}: ${stamp}`));
  discard = (): void => void this.told.push("discard");
  end = (status: string): Promise<void> => Promise.resolve(void this.told.push(status));
  close = ({ isPlain, isSettled, stamp = "" }: ItemTraits): Promise<void> =>
    Promise.resolve(
      void this.told.push(`${isPlain ? "plain" : "other"} ${isSettled ? "settled" : "unsettled"}${stamp}`),
    );
  append = (): Promise<void> =>
    this.fails ? Promise.reject(new StoreError("the disk is full")) : Promise.resolve(void this.told.push("append"));
}

const keep = async (records: readonly ItemRecord[]): Promise<string | undefined> => {
  const log = new NotedLog();
  await new ScanMemory(log, true).keep(records, undefined);
  return log.told.at(-1);
};

it("tells plain text from what holds other items", async () => {
  expect(await keep([record()])).toBe("plain settled");
  expect(await keep([record({ path: ["a.zip", "b.txt"] }), record({ format: "zip" })])).toBe("other settled");
  expect(await keep([record({ format: "pdf" })])).toBe("other settled");
});

it("does not let stand what was hindered by something that passes, within a container too", async () => {
  const late = { code: "time-limit", stage: "extract", detail: "" } as const;
  expect(await keep([record({ problems: [late] })])).toBe("plain unsettled");
  expect(await keep([record({ path: ["a.txt", "b"], problems: [late] }), record()])).toBe("other unsettled");
  const cut = { code: "truncated", stage: "read", detail: "" } as const;
  expect(await keep([record({ problems: [cut] })])).toBe("plain settled");
});

it("keeps nothing of an item that was interrupted", async () => {
  const stopped = { code: "interrupted", stage: "extract", detail: "" } as const;
  expect(await keep([record({ problems: [stopped] })])).toBe("discard");
});

it("goes on without a store that has failed, and says why", async () => {
  const log = new NotedLog(true);
  const memory = new ScanMemory(log, true);
  await memory.keep([record()], undefined);
  await memory.keep([record()], undefined);
  await memory.end(undefined, false);
  expect(log.told).toEqual(["begin"]);
  expect([memory.failure?.message, memory.canRecall]).toEqual(["the disk is full", false]);
});

it("keeps an item under the stamp that reading it gave", async () => {
  const log = new NotedLog();
  await new ScanMemory(log, true).keep([record()], undefined, ({ path }) => ` as ${path.join("/")}`);
  expect(log.told.at(-1)).toBe("plain settled as a.txt");
});
