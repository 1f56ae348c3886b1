import { describe, expect, it } from "vitest";
import { UntilAsked } from "../../../src/pipeline/until-asked.js";

async function* count(to: number): AsyncGenerator<number> {
  for (let i = 1; i <= to; i++) yield await Promise.resolve(i);
}

async function listUntil(stopAt: number, to: number): Promise<{ listed: number[]; wasCut: boolean }> {
  const control = new AbortController();
  const items = new UntilAsked(count(to), control.signal);
  const listed: number[] = [];
  for await (const item of items.list()) {
    listed.push(item);
    if (item === stopAt) control.abort();
  }
  return { listed, wasCut: items.wasCut };
}

describe("a listing until asked", () => {
  it("ends before the next item, and says that something was left", async () => {
    expect(await listUntil(2, 5)).toEqual({ listed: [1, 2], wasCut: true });
  });

  it("is whole when it is asked at its last item", async () => {
    expect(await listUntil(5, 5)).toEqual({ listed: [1, 2, 3, 4, 5], wasCut: false });
  });
});
