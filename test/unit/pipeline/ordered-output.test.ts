/** Output of many items at once comes out in the order in which they were opened. */
import { describe, expect, it } from "vitest";
import type { ItemRecord } from "../../../src/core/finding.js";
import { OrderedOutput } from "../../../src/pipeline/ordered-output.js";
import { refusedItem } from "../../../src/pipeline/refused-item.js";

const record = (source: string): ItemRecord =>
  refusedItem({ source, path: [source] }, { code: "not-found", stage: "read", detail: "gone" });

describe("ordered output", () => {
  it("writes a later item only when the earlier ones are closed, and holds its records until then", async () => {
    const written: string[] = [];
    const taken: string[] = [];
    const output = new OrderedOutput((records) => {
      written.push(...records.map(({ source }) => source));
      return Promise.resolve();
    });
    const drained = output.drain();
    const first = output.open();
    const second = output.open();
    second.add([record("second")], () => taken.push("second"));
    second.close();
    await new Promise(setImmediate);
    expect(written).toEqual([]);
    expect(output.held).toBe(1);
    first.add([record("first a")], () => taken.push("first a"));
    await new Promise(setImmediate);
    expect(written).toEqual(["first a"]);
    first.add([record("first b")]);
    first.close();
    output.complete();
    await drained;
    expect(written).toEqual(["first a", "first b", "second"]);
    // There was room: the later item's thread need not have waited.
    expect(taken).toEqual(["second", "first a"]);
    expect(output.held).toBe(0);
  });

  it("lets the thread of a later item wait when very much is held", async () => {
    const output = new OrderedOutput(() => Promise.resolve());
    const drained = output.drain();
    const first = output.open();
    const second = output.open();
    const taken: string[] = [];
    second.add(Array.from({ length: 16_000 }, () => record("second")));
    second.add([record("second")], () => taken.push("second"));
    second.close();
    await new Promise(setImmediate);
    expect(taken).toEqual([]);
    first.close();
    output.complete();
    await drained;
    expect(taken).toEqual(["second"]);
  });
});
