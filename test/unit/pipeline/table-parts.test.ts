import { describe, expect, it } from "vitest";
import { estimateCells } from "../../../src/pipeline/column-verdicts.js";
import { peopleBefore, TableParts, type TablePartRecord } from "../../../src/pipeline/table-parts.js";

const REF = { source: "postgres://db:5432/hr", path: ["hr.people"] };

const partOf = (index: number, of: number, more: Partial<TablePartRecord> = {}): TablePartRecord => ({
  kind: "item",
  ...REF,
  status: "examined",
  problems: [],
  format: "postgres",
  bytes: 10,
  sha256: null,
  findings: 2,
  part: { index, of },
  table: { name: "people", kind: "table", columns: [{ name: "email", type: "text" }], key: [], rows: 100, bytes: 0 },
  rowsRead: { read: 5, total: 100, isCounted: false, isSample: false },
  counts: [
    {
      name: "email",
      filled: 5,
      bits: new Uint32Array(64),
      types: new Map([["EMAIL", { cells: 2, whole: 2, confidence: 1.8, reasons: ["field “email”"] }]]),
    },
  ],
  ...more,
});

describe("the parts of a table", () => {
  it("become one record whose counts add up, with one verdict a column", () => {
    const [record, ...rest] = new TableParts().merge([partOf(0, 2), partOf(1, 2)]);
    expect(rest).toEqual([]);
    expect(record).toMatchObject({
      status: "examined",
      bytes: 20,
      findings: 4,
      rows: { read: 10, total: 10, isCounted: true },
    });
    expect(record).toHaveProperty(
      "columns.0",
      expect.objectContaining({ type: "EMAIL", cells: 4, estimate: [4, 4], confidence: 0.9 }),
    );
    expect(record).not.toHaveProperty("part");
  });

  it("are known by the sum of the rows that were read, when all of them were signed and none is missing", () => {
    const stampOf = (...records: TablePartRecord[]): string | undefined => {
      const parts = new TableParts();
      const [whole = parts.end()[0]] = parts.merge(records);
      if (whole?.kind !== "item") throw new Error("no record");
      expect(whole).not.toHaveProperty("sum");
      return parts.stampOf(whole);
    };
    const [first, second] = [partOf(0, 2, { sum: 3n }), partOf(1, 2, { sum: 4n })];
    expect(stampOf(first, second)).toBe(stampOf(partOf(0, 1, { sum: 7n, rowsRead: { ...first.rowsRead, read: 10 } })));
    expect(stampOf(first, second)).not.toBe(stampOf(first, partOf(1, 2, { sum: 5n })));
    expect(stampOf(first, partOf(1, 2))).toBeUndefined();
    expect(stampOf(first)).toBeUndefined();
  });

  it("number the persons in them apart", () => {
    expect(peopleBefore({ index: 0, of: 3 })).toBe(0);
    expect(peopleBefore({ index: 2, of: 3 }) - peopleBefore({ index: 1, of: 3 })).toBeGreaterThan(1_000_000);
  });

  it("are examined in part when one of them is, each cause told once", () => {
    const problem = { code: "unreadable", stage: "read", detail: "lost" } as const;
    const broken = { status: "partly", problems: [problem] } as const;
    const [record] = new TableParts().merge([partOf(0, 3, broken), partOf(1, 3), partOf(2, 3, broken)]);
    expect(record).toMatchObject({ status: "partly", problems: [problem], rows: { read: 15, total: 100 } });
  });

  it("are told as interrupted when the last was not reached", () => {
    const parts = new TableParts();
    expect(parts.merge([partOf(0, 2)])).toEqual([]);
    expect(parts.end()).toMatchObject([{ status: "partly", problems: [{ code: "interrupted" }] }]);
  });
});

describe("the estimate of a sample", () => {
  const drawn = { total: 10_000, isCounted: true, isSample: true };

  it("is Wilson's interval, narrower the more of the table was drawn", () => {
    expect(estimateCells(10, { ...drawn, read: 100 })).toEqual([553, 1740]);
    const [low, high] = estimateCells(500, { ...drawn, read: 5000 });
    expect(high - low).toBeLessThan(140);
  });

  it("is exact when all rows were read", () => {
    expect(estimateCells(7, { ...drawn, read: 10_000 })).toEqual([7, 7]);
  });
});
