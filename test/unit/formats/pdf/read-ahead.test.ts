/** Pages in their order, whichever is done first. */
import { describe, expect, it } from "vitest";
import { readAhead } from "../../../../src/formats/pdf/read-ahead.js";

async function collect<T>(pages: AsyncIterable<T>): Promise<T[]> {
  const all: T[] = [];
  for await (const page of pages) all.push(page);
  return all;
}

describe("pages that are begun before their turn", () => {
  it("come in order, as many at once as the last one allows", async () => {
    let [busy, highest] = [0, 0];
    const begin = async (page: number): Promise<number> => {
      highest = Math.max(highest, ++busy);
      await new Promise((resolve) => setTimeout(resolve, page % 2 === 0 ? 1 : 8));
      busy--;
      return 10 * page;
    };
    const pages = await collect(readAhead(7, begin, () => 3));
    expect(pages).toEqual([1, 2, 3, 4, 5, 6, 7].map((page) => [page, 10 * page]));
    expect(highest).toBe(3);
  });

  it("are not begun where one is read after the other", async () => {
    const begun: number[] = [];
    const begin = (page: number): Promise<number> => Promise.resolve(begun.push(page));
    for await (const [page] of readAhead(4, begin, () => 1)) expect(begun).toHaveLength(page);
  });

  it("fail in their turn", async () => {
    const begin = (page: number): Promise<number> =>
      page === 3 ? Promise.reject(new Error("three")) : Promise.resolve(page);
    const pages: number[] = [];
    const read = async (): Promise<void> => {
      for await (const [page] of readAhead(5, begin, () => 4)) pages.push(page);
    };
    await expect(read()).rejects.toThrow("three");
    expect(pages).toEqual([1, 2]);
  });
});
