import { describe, expect, it } from "vitest";
import { VoteBook } from "../../../src/pipeline/settled/votes.js";

const QUORUM = { least: 3, share: 0.9 };

function bookOf(votes: readonly (readonly [string, string])[], most = 10): VoteBook<string> {
  const book = new VoteBook<string>(most, QUORUM);
  for (const [key, kind] of votes) book.add(key, kind, kind, "");
  return book;
}

describe("a book of votes that goes on with another", () => {
  it("counts on from what the other holds", () => {
    const next = bookOf([
      ["a", "x"],
      ["a", "x"],
    ]).goOn();
    expect(next.of("a")?.settled).toBeUndefined();
    next.add("a", "x", "x", "");
    expect(next.of("a")?.settled).toBe("x");
  });

  it("leaves the other as it is, so that several may go on with it", () => {
    const first = bookOf([
      ["a", "x"],
      ["a", "x"],
      ["a", "x"],
    ]);
    const [one, two] = [first.goOn(), first.goOn()];
    one.add("a", "y", "y", "");
    one.add("b", "y", "y", "");
    expect([first.of("a")?.settled, one.of("a")?.settled, two.of("a")?.settled]).toEqual(["x", undefined, "x"]);
    expect([first.of("b"), two.of("b")]).toEqual([undefined, undefined]);
  });

  it("holds no more keys than it may, those of the other included", () => {
    const next = bookOf([["a", "x"]], 2).goOn();
    next.add("a", "x", "x", "");
    expect(next.isFull).toBe(false);
    next.add("b", "x", "x", "");
    next.add("c", "x", "x", "");
    expect([next.isFull, next.of("c")]).toEqual([true, undefined]);
  });

  it("gives the commonest variant of what is agreed on, kinds in the order in which they came", () => {
    const book = new VoteBook<string>(10, { least: 4, share: 0.7 });
    for (const [seen, kind, variant] of [
      ["x1", "x", "1"],
      ["y1", "y", "1"],
      ["x2", "x", "2"],
      ["x2", "x", "2"],
    ] as const)
      book.add("a", seen, kind, variant);
    const votes = book.of("a");
    expect(votes?.division).toEqual([
      { seen: "x2", share: 0.75 },
      { seen: "y1", share: 0.25 },
    ]);
    expect([votes?.settled, votes?.isOnly("x")]).toEqual(["x2", false]);
  });
});
