/** Every page of a long document is read once, whoever comes to it first. */
import { describe, expect, it } from "vitest";
import { newClaims, PageClaims } from "../../../src/pipeline/page-claims.js";

/** All pages that a thread ahead gets while the item is at its first page. */
function claimAll(claims: PageClaims): number[] {
  const pages: number[] = [];
  for (let page = claims.claimAhead(); page !== undefined; page = claims.claimAhead()) pages.push(page);
  return pages;
}

describe("claims on pages", () => {
  it("gives each page to one thread", () => {
    const shared = newClaims(8, 0);
    const [item, ahead, other] = [new PageClaims(shared), new PageClaims(shared), new PageClaims(shared)];
    expect(item.claim(1)).toBe(true);
    expect([ahead.claimAhead(), other.claimAhead(), ahead.claimAhead()]).toEqual([2, 3, 4]);
    expect([item.claim(2), item.claim(5)]).toEqual([false, true]);
    expect(claimAll(other)).toEqual([6, 7, 8]);
    expect([6, 7, 8].map((page) => item.claim(page))).toEqual([false, false, false]);
  });

  it("leaves some to the thread that has the item", () => {
    const shared = newClaims(9, 4);
    const item = new PageClaims(shared);
    expect(claimAll(new PageClaims(shared))).toEqual([1, 2, 3, 5, 6, 7, 9]);
    expect([4, 8].map((page) => item.claim(page))).toEqual([true, true]);
  });
});
