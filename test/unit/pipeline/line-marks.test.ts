/** Marks on lines: which are valid, what they leave out, and what is told of them. */
import { describe, expect, it } from "vitest";
import { LineMarks } from "../../../src/pipeline/line-marks.js";
import { plainDocument } from "../../../src/text/document.js";
import { LineIndex } from "../../../src/text/lines.js";
import { finding } from "../../support/records.js";

function readMarks(text: string): LineMarks {
  const marks = new LineMarks();
  marks.read(plainDocument(text, { lines: new LineIndex(text) }));
  return marks;
}

describe("a mark on a line", () => {
  it("leaves out its types on its line only", () => {
    const marks = readMarks("one\ntwo # sever:ignore EMAIL,PHONE the office's own\n");
    const taken = [
      finding({ line: 2, type: "EMAIL" }),
      finding({ line: 2, type: "PHONE" }),
      finding({ line: 2, type: "PERSON" }),
      finding({ line: 1, type: "EMAIL" }),
    ].map((one) => marks.takesOut(one));
    expect(taken).toEqual([true, true, false, false]);
    expect(marks.forItem()).toEqual({
      marks: [{ line: 2, types: ["EMAIL", "PHONE"], state: "used", findings: 2 }],
      leftOut: { baseline: 0, suppressed: 0, marked: 2 },
    });
  });

  it.each([
    ["x <!-- sever:ignore EMAIL -->", "no-reason"],
    ["x /* sever:ignore EMAIL */", "no-reason"],
    ["x sever:ignore", "unknown-type"],
    ["x sever:ignore because I say so", "unknown-type"],
    ["x sever:ignore SMITH is invented", "unknown-type"],
    ["x sever:ignore EMAIL,SMITH are invented", "unknown-type"],
  ])("has no effect and is told: %s", (text, state) => {
    const marks = readMarks(text);
    expect(marks.takesOut(finding({ line: 1, type: "EMAIL" }))).toBe(false);
    expect(marks.forItem().marks).toMatchObject([{ state, findings: 0 }]);
    expect(JSON.stringify(marks.forItem())).not.toContain("SMITH");
  });

  it("is told a hundred times at most, those with an effect first", () => {
    const marks = readMarks("sever:ignore EMAIL invented\n".repeat(150));
    for (let line = 140; line <= 150; line++) marks.takesOut(finding({ line, type: "EMAIL" }));
    const { marks: told = [], leftOut } = marks.forItem();
    expect(told.length).toBe(100);
    expect(told.filter(({ state }) => state === "used").length).toBe(11);
    expect(leftOut?.marked).toBe(11);
  });

  it("is read in time that grows with the text", () => {
    const begin = performance.now();
    readMarks(`sever:ignore ${"A,".repeat(100_000)}`);
    readMarks("sever:ignore\t".repeat(20_000));
    expect(performance.now() - begin).toBeLessThan(2000);
  });
});
