/** Output of many items at once comes out in the order in which they were opened. */
import { describe, expect, it } from "vitest";
import type { ItemRecord } from "../../../src/core/finding.js";
import { OrderedOutput } from "../../../src/pipeline/ordered-output.js";
import { refusedItem } from "../../../src/pipeline/scan-item.js";

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
    expect(taken).toEqual(["first a", "second"]);
    expect(output.held).toBe(0);
  });
});
