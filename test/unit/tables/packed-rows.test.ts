import { describe, expect, it } from "vitest";
import { PackedRows } from "../../../src/tables/packed-rows.js";

const rows = (...lines: string[]): PackedRows => new PackedRows(lines.map((line) => `${line}\n`).join(""), 2, "ctid");

describe("packed rows", () => {
  it("give each row as it was, with its place", () => {
    const packed = rows("(0,1)\ta\\tb\\n\\\\\t\\N\t\\N", "(0,2)\t\tMüller\t\\N");
    expect([...packed]).toEqual([
      { place: "ctid (0,1)", cells: ["a\tb\n\\", null] },
      { place: "ctid (0,2)", cells: ["", "Müller"] },
    ]);
    expect(packed.key(1)).toBe("(0,2)");
  });

  it("tell no value from the letters that stand for it", () => {
    expect([...rows("(0,1)\t\\\\N\t\\N\t\\N")].map(({ cells }) => cells)).toEqual([["\\N", null]]);
  });

  it("say what is noted of a row, and whether anything is escaped", () => {
    const plain = rows("(0,1)\ta\t\\N\t1,");
    expect([plain.notes(0), plain.hasEscapes]).toEqual(["1,", false]);
    expect(rows("(0,1)\ta\\\\\tb\t\\N").hasEscapes).toBe(true);
  });

  it("count the units of their cells as they are, not as they are written", () => {
    expect(rows("(0,1)\ta\\tb\t\\N\t\\N", "(0,2)\t\tMüller\t\\N").size).toBe("a\tb".length + "Müller".length);
  });

  it("may be none", () => {
    expect(rows().length).toBe(0);
  });
});
