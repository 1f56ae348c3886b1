import { describe, expect, it } from "vitest";
import { plain } from "../../../src/formats/plain.js";
import { needleOf, ValueIndex } from "../../../src/redaction/search.js";
import { compareTexts, findSurvivors } from "../../../src/redaction/verify.js";
import { plainDocument } from "../../../src/text/document.js";

/** Whether a copy passes that has one text where it should have the other. */
function passes(expected: string, actual: string): boolean {
  const planned = [{ document: plainDocument("was"), removals: [], edited: expected }];
  return compareTexts(planned, [plainDocument(actual)], { exact: true, withheld: 0 }).passed;
}

describe("comparing the text of a copy with what it should be", () => {
  it("takes marks in hexadecimal, as literals of bytes have them, for marks", () => {
    expect(passes("VALUES (X'[name]')", "VALUES (X'5b6e616d655d')")).toBe(true);
    expect(passes("VALUES (X'█████')", "VALUES (X'e29688e29688e29688e29688e29688')")).toBe(true);
    expect(passes("VALUES ([name])", "VALUES (0x5b6e616d655d)")).toBe(true);
    expect(passes("VALUES (X'[name]')", "VALUES (X'6e616d65')")).toBe(false);
  });

  it("reads texts that lie side by side one behind the other, wherever their stretches end", () => {
    const doc = (strand: string, text: string) => plainDocument(text, { strand });
    const planned = [doc("a", "one"), doc("b", "x"), doc("a", "two three"), doc("b", "y")].map((document) => {
      return { document, removals: [], edited: document.text };
    });
    const isSame = (...copy: ReturnType<typeof doc>[]): boolean =>
      compareTexts(planned, copy, { exact: true, withheld: 0 }).passed;
    expect(isSame(doc("a", "one two"), doc("b", "x y"), doc("a", "three"))).toBe(true);
    expect(isSame(doc("a", "one three"), doc("b", "x y"), doc("a", "two"))).toBe(false);
    expect(isSame(doc("a", "one two"), doc("b", "x"), doc("a", "three"))).toBe(false);
  });

  it("leaves out files in data addresses, which are proved by themselves", () => {
    expect(passes("see data:image/png;base64,AAAA here", "see data:image/png;base64,BBBBCCCC here")).toBe(true);
    expect(passes("see data:image/png;base64,AAAA here", "see data:, here")).toBe(true);
    expect(passes("see data:image/png;base64,AAAA here", "see data:image/png;base64,AAAA")).toBe(false);
  });

  it("leaves out files that stand there in Base64, and no words behind them", () => {
    const fileOf = (letter: string): string => `JVBERi0x${letter.repeat(120)}\n${letter.repeat(40)}==`;
    expect(passes(`see ${fileOf("A")} here`, `see ${fileOf("B")} here`)).toBe(true);
    expect(passes(`see ${fileOf("A")} here`, "see  here")).toBe(true);
    expect(passes(`see ${fileOf("A")} here`, `see ${fileOf("A")}`)).toBe(false);
  });

  it("leaves out files in Base64 whose lines are as mail writes them", () => {
    const fileOf = (letter: string): string =>
      `/9j/${letter.repeat(72)}\n${`      ${letter.repeat(76)}\n`.repeat(3)}      ${letter.repeat(10)}==`;
    expect(passes(`see ${fileOf("A")} here`, `see ${fileOf("B")} here`)).toBe(true);
    expect(passes(`see ${fileOf("A")} here`, "see  here")).toBe(true);
    expect(passes(`see ${fileOf("A")} here`, `see ${fileOf("A")}`)).toBe(false);
  });

  it("takes what stands in for a value that went, where no mark fits, and no more of them than values went", () => {
    const one = { start: 0, end: 3, type: "FINANCIAL", identity: "" } as const;
    const planned = [{ document: plainDocument("12.5\t7"), removals: [one], edited: "[finance]\t7" }];
    const passesAs = (actual: string): boolean =>
      compareTexts(planned, [plainDocument(actual)], { exact: false, withheld: 0, standIns: ["0"] }).passed;
    expect(["0\t7", "\t7", "0\t7\t0", "0\t9"].map(passesAs)).toEqual([true, true, false, false]);
  });

  it("takes nulls where marks are expected, in order, and none elsewhere", () => {
    const one = { start: 0, end: 3, type: "AGE", identity: "" } as const;
    const planned = [{ document: plainDocument("41, 42, kept"), removals: [one], edited: "[age], [age], kept" }];
    const passesAs = (actual: string): boolean =>
      compareTexts(planned, [plainDocument(actual)], { exact: true, withheld: 0, standIns: ["null"] }).passed;
    expect(
      ["null, null, kept", "[age], null, kept", "null, null, kept null", "null, nul, kept", "kept, null, null"].map(
        passesAs,
      ),
    ).toEqual([true, true, false, false, false]);
  });
});

describe("looking for removed values", () => {
  /** The ways in which a copy that holds these bytes in Base64 still shows the name. */
  async function waysOf(name: string, bytes: Buffer): Promise<string[]> {
    const removed = new ValueIndex();
    const needle = needleOf(name, "PERSON");
    if (needle) removed.add(needle);
    const none = new ValueIndex();
    const copy = Buffer.from(`see ${bytes.toString("base64")} here`, "utf8");
    return (await findSurvivors(plain, copy, { removed, fragments: none, kept: none })).map(({ encoding }) => encoding);
  }

  it("finds short names in Base64", async () => {
    expect(await waysOf("Mei", Buffer.from("Dear Mei, good day to you"))).toContain("Base64");
    expect(await waysOf("Zoë", Buffer.from("Dear Zoë, good day to you"))).toContain("Base64");
    expect(await waysOf("Zoë", Buffer.from("Dear ZOE, good day to you"))).toContain("Base64");
  });

  it("takes no signs and accents for a short name that any bytes may make", async () => {
    expect(await waysOf("Mei", Buffer.from("\0wood M\u00bb\u00eb\u00cf wood", "latin1"))).toEqual([]);
  });
});
