/** Rows for spreadsheets. */
import { describe, expect, it } from "vitest";
import { csvRow } from "../../../src/text/csv-row.js";

describe("a cell", () => {
  it.each([
    ["=HYPERLINK(0)", '"\'=HYPERLINK(0)"'],
    ["+1 868 622 1234", '"\'+1 868 622 1234"'],
    ["-x", '"\'-x"'],
    ["@SUM(A1)", '"\'@SUM(A1)"'],
    ["\t=1", '"\'\t=1"'],
    ['say "so", then', '"say ""so"", then"'],
    ["two\nlines", '"two\nlines"'],
    ["plain text", "plain text"],
  ])("never is a formula and keeps its text: %j", (value, cell) => {
    expect(csvRow([value, 1])).toBe(`${cell},1\r\n`);
  });
});
