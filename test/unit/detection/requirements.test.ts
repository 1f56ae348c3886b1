import { describe, expect, it } from "vitest";
import { readExpression } from "../../../src/detection/requirements.js";
import { ANY_SIGN, DIGIT, LETTERS, NON_ASCII, signOf } from "../../../src/detection/signs.js";

const CAPITAL = signOf("A") | signOf("G");
const needsOf = (regex: RegExp): ReturnType<typeof readExpression>["needs"] => readExpression(regex).needs;

describe("what a match needs", () => {
  it("tells the first three characters", () => {
    const { first, second, third } = needsOf(/[A-Z]{2} ?\d{4}/g);
    expect([first, second, third]).toEqual([CAPITAL, CAPITAL, signOf(" ") | DIGIT]);
  });

  it("takes what an optional beginning leaves", () => {
    expect(needsOf(/\(?0\d{3}/g).first).toBe(signOf("(") | DIGIT);
  });

  it("lets anything stand where a match may have ended", () => {
    const { first, second } = needsOf(/\d\w?/g);
    expect([first, second]).toEqual([DIGIT, ANY_SIGN]);
  });

  it("is told by a look ahead, too", () => {
    expect(needsOf(/(?=\d)[\dA-Z]{3}/g).first).toBe(DIGIT);
  });

  it("knows what may not stand before", () => {
    const { before } = needsOf(/(?<![\w.-])\d{3}/g);
    expect(before & (LETTERS | DIGIT | signOf("."))).toBe(0);
    expect(before & signOf(" ")).not.toBe(0);
  });

  it("does not take part of a group of characters for all of it", () => {
    expect(needsOf(/(?<![a-c])\d/g).before).toBe(ANY_SIGN);
  });

  it("counts digits by the shortest way through", () => {
    expect(needsOf(/\d{3}-(?:\d{4}|\d{2}-\d{6})/g).digits).toBe(7);
  });

  it("asks only for signs that every way through holds", () => {
    expect(needsOf(/\w{1,9}(?::|@)\w|x:@/g).must & (signOf(":") | signOf("@"))).toBe(0);
    expect(needsOf(/\w{1,9}@\w/g).must & signOf("@")).not.toBe(0);
  });

  it("takes letters of all alphabets for letters without regard to case", () => {
    expect(needsOf(/k\d/giu).first & NON_ASCII).not.toBe(0);
  });

  it("knows nothing of what it cannot read", () => {
    expect(needsOf(/(\d)\1/g).second).toBe(ANY_SIGN);
    expect(needsOf(new RegExp("\\cA", "g")).first).toBe(ANY_SIGN);
  });
});

describe("the expression as it is run", () => {
  const TEXT = "ref AB 1234, (868) 555-0142 and XY99 of Ōtaki; k: 12 🙂 34";

  it.each([
    /(?=\d)(?<=[A-Z] )\d{4}/g,
    /(?<=\()\d{3}(?=\))/g,
    /(?=(?<value>[A-Z]{2}))[A-Z]{2}\d/g,
    /(?<=\p{Lu}\p{Ll}{1,9}; )k(?=:)/gu,
    /[^(?=)]{3}(?= of)/g,
  ])("matches the same: %s", (regex) => {
    const quick = new RegExp(readExpression(regex).source, regex.flags);
    const found = [...TEXT.matchAll(regex)].map(({ index, 0: match }) => [index, match]);
    expect(found.length).toBeGreaterThan(0);
    expect([...TEXT.matchAll(quick)].map(({ index, 0: match }) => [index, match])).toEqual(found);
  });
});
