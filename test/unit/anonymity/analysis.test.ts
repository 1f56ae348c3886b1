import { describe, expect, it } from "vitest";
import { TableAnalysis } from "../../../src/anonymity/analysis.js";
import type { QuasiColumn, QuasiKind } from "../../../src/anonymity/quasi-column.js";

type Row = (string | null)[];

const columnsOf = (kinds: Readonly<Record<string, QuasiKind>>): QuasiColumn[] =>
  Object.entries(kinds).map(([name, kind], at) => ({ name, kind, at, form: "text" }));

/** Numbers from 0 to below 1, the same in each run. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

function analysed(columns: readonly QuasiColumn[], rows: readonly Row[], maxTuples?: number): TableAnalysis {
  const analysis = new TableAnalysis(columns, maxTuples === undefined ? {} : { maxTuples });
  for (const row of rows) analysis.add(row);
  return analysis;
}

function released(columns: readonly QuasiColumn[], rows: readonly Row[], k: number, suppress = 0.02): Row[] {
  const plan = analysed(columns, rows).plan({ k, suppress });
  return rows.map((row) => plan.apply(row));
}

/** Sizes of groups of rows that are alike, as a reader of the copy would count them; rows of stars are left out. */
function groupsOf(rows: readonly Row[], columns: number): number[] {
  const groups = new Map<string, number>();
  for (const row of rows) {
    const cells = row.slice(0, columns);
    if (cells.every((cell) => cell === "*")) continue;
    const key = JSON.stringify(cells);
    groups.set(key, (groups.get(key) ?? 0) + 1);
  }
  return [...groups.values()];
}

const PLACES = ["Couva", "Chaguanas", "Penal", "Debe", "Toco", "Arima", "Speyside", "Nowhere in Particular"];
const JOBS = ["teacher", "nurse", "mason", "judge", "clerk", ""];
const KINDS = { age: "age", village: "place", job: "category", born: "date", paid: "number" } as const;

function randomRow(next: () => number): Row {
  const pick = (values: readonly string[]): string => values[Math.floor(next() ** 1.5 * values.length)] ?? "";
  const age = Math.floor(next() * 105);
  const two = (value: number): string => String(value).padStart(2, "0");
  const day = two(1 + Math.floor(next() * 28));
  const month = two(1 + Math.floor(next() * 12));
  const year = 2020 - age;
  const born = [`${year}-${month}-${day}`, `${day}/${month}/${year}`, String(year), "about then"];
  return [
    next() < 0.03 ? null : String(age),
    pick(PLACES),
    pick(JOBS),
    pick(born),
    next() < 0.05 ? "n/a" : `$${Math.floor(next() * 90_000) / 10}`,
  ];
}

describe("a plan", () => {
  const columns = columnsOf(KINDS);

  it.each([1, 2, 3, 4, 5, 6, 7, 8])("leaves no row in a group of fewer than k (random table %i)", (seed) => {
    const next = seeded(seed);
    const rows = Array.from({ length: 1 + Math.floor(next() * 900) }, () => randomRow(next));
    const k = 2 + Math.floor(next() * 9);
    const plan = analysed(columns, rows).plan({ k, suppress: 0.05 });
    const copy = rows.map((row) => plan.apply(row));
    const groups = groupsOf(copy, columns.length);
    expect(groups.filter((size) => size < k)).toEqual([]);
    const stars = copy.filter((row) => row.every((cell) => cell === "*")).length;
    // Rows of which nothing could be read make a group of stars that is as large as k.
    const isStarGroup = stars - plan.cost.suppressedRows >= k;
    expect(isStarGroup || stars === plan.cost.suppressedRows).toBe(true);
    expect(plan.cost.groups).toBe(groups.length + (isStarGroup ? 1 : 0));
    expect(plan.cost.reached === 0 || groups.every((size) => size >= plan.cost.reached)).toBe(true);
    expect(plan.cost.suppressedRows <= rows.length * 0.05 || plan.cost.reached === 0).toBe(true);
    expect(plan.cost.suppressedCells).toBe(copy.flat().filter((cell) => cell === "*").length);
  });

  it("holds when combinations are too many to be kept apart from the start", () => {
    const next = seeded(99);
    const rows = Array.from({ length: 4000 }, () => randomRow(next));
    const plan = analysed(columns, rows, 300).plan({ k: 5, suppress: 0.02 });
    const groups = groupsOf(
      rows.map((row) => plan.apply(row)),
      columns.length,
    );
    expect(Math.min(...groups)).toBeGreaterThanOrEqual(5);
    expect(groups.length).toBeGreaterThan(1);
  });

  it("widens no more than it must", () => {
    const ages = ["31", "33", "34", "30", "52", "53", "50", "51"].map((age): Row => [age, "Couva"]);
    const copy = released(columnsOf({ age: "age", village: "place" }), ages, 4);
    expect(copy.map(([age]) => age)).toEqual([
      ...Array<string>(4).fill("30 to 34"),
      ...Array<string>(4).fill("50 to 54"),
    ]);
    expect(new Set(copy.map(([, village]) => village))).toEqual(new Set(["Couva"]));
  });

  it("joins villages to regions", () => {
    const villages = ["Couva", "Preysal", "California", "Penal", "Debe", "12 Main Road, Penal"];
    const copy = released(
      columnsOf({ village: "place" }),
      villages.map((village): Row => [village]),
      3,
    );
    expect(copy.flat()).toEqual([
      ...Array<string>(3).fill("Couva-Tabaquite-Talparo"),
      ...Array<string>(3).fill("Penal-Debe"),
    ]);
  });

  it("tells months, years and decades of dates, and reads the month first where the column does", () => {
    const dates = ["03/25/1981", "3/1/1981", "4/2/1985", "04/17/1985"];
    const copy = released(
      columnsOf({ born: "date" }),
      dates.map((date): Row => [date]),
      2,
    );
    expect(copy.flat()).toEqual(["1981-03", "1981-03", "1985-04", "1985-04"]);
  });

  it("suppresses the one row that nobody is like, and keeps the others as they are", () => {
    const rows: Row[] = [...Array.from({ length: 60 }, (): Row => ["40", "nurse", "a"]), ["77", "judge", "b"]];
    const columns = columnsOf({ age: "age", job: "category" });
    const plan = analysed(columns, rows).plan({ k: 5, suppress: 0.02 });
    expect(rows.map((row) => plan.apply(row)).slice(-2)).toEqual([
      ["40", "nurse", "a"],
      ["*", "*", "b"],
    ]);
    expect(plan.cost).toMatchObject({ suppressedRows: 1, suppressedCells: 2, reached: 60, groups: 1 });
  });

  it("suppresses a row that it has not seen before", () => {
    const columns = columnsOf({ age: "age" });
    const plan = analysed(
      columns,
      Array.from({ length: 9 }, (): Row => ["40"]),
    ).plan({ k: 5, suppress: 0 });
    expect(plan.apply(["41"])).toEqual(["*"]);
  });

  it("writes into columns of numbers and dates what they can hold", () => {
    const columns: QuasiColumn[] = [
      { name: "age", at: 0, kind: "age", form: "number" },
      { name: "born", at: 1, kind: "date", form: "date" },
      { name: "job", at: 2, kind: "category", form: "text", suppressed: "withheld" },
    ];
    const rows: Row[] = [0, 1, 2, 3, 4].map((i) => [String(30 + i), `199${i}-04-1${i}`, `job ${i}`]);
    expect(released(columns, rows, 5)).toEqual(Array.from({ length: 5 }, () => ["30", "1990-01-01", "withheld"]));
    expect(released(columns, rows, 6)).toEqual(Array.from({ length: 5 }, () => [null, null, "withheld"]));
  });

  it("lets no spelling tell rows apart", () => {
    const rows: Row[] = [["Nurse"], ["nurse "], ["NURSE"]];
    expect(released(columnsOf({ job: "category" }), rows, 3)).toEqual([["Nurse"], ["Nurse"], ["Nurse"]]);
  });

  it.each([
    ["one row", [["40", "Couva"]], 2],
    [
      "k beyond the rows",
      [
        ["40", "Couva"],
        ["40", "Couva"],
        ["40", "Couva"],
      ],
      4,
    ],
    ["no rows", [], 2],
  ] as const)("suppresses all where it cannot hold: %s", (_, rows, k) => {
    const plan = analysed(
      columnsOf({ age: "age", village: "place" }),
      rows.map((row) => [...row]),
    ).plan({ k, suppress: 0 });
    expect(rows.map((row) => plan.apply([...row])).flat()).toEqual(rows.flatMap(() => ["*", "*"]));
    expect(plan.cost).toMatchObject({ reached: 0, rows: rows.length });
  });

  it("leaves empty columns and rows that are all alike as they are", () => {
    const rows = Array.from({ length: 8 }, (): Row => ["40", null, ""]);
    const columns = columnsOf({ age: "age", village: "place", job: "category" });
    expect(released(columns, rows, 5)).toEqual(rows);
  });

  it("tells of groups in which all hold the same of what is sensitive", () => {
    const rows = Array.from({ length: 10 }, (_, i): Row => [i < 5 ? "M" : "F", i < 5 ? "flu" : `illness ${i}`]);
    const analysis = new TableAnalysis(columnsOf({ sex: "category" }), { sensitive: [{ name: "diagnosis", at: 1 }] });
    for (const row of rows) analysis.add(row);
    expect(analysis.plan({ k: 5, suppress: 0 }).cost.alike).toEqual([{ name: "diagnosis", groups: 1, rows: 5 }]);
  });
});

describe("uniqueness", () => {
  it("counts rows by the size of their group", () => {
    const rows = [
      "a",
      "b",
      "b",
      ...Array<string>(6).fill("c"),
      ...Array<string>(12).fill("d"),
      ...Array<string>(21).fill("e"),
    ];
    const analysis = analysed(
      columnsOf({ job: "category" }),
      rows.map((row): Row => [row]),
    );
    expect(analysis.uniqueness()).toMatchObject({
      rows: 42,
      smallest: 1,
      groups: 5,
      rowsByGroup: { "1": 1, "2-4": 2, "5-9": 6, "10-19": 12, "20+": 21 },
      isEstimate: false,
    });
  });

  it("names the column without which fewest would be alone", () => {
    const rows = Array.from({ length: 40 }, (_, i): Row => [i % 2 === 0 ? "M" : "F", `born ${i}`]);
    expect(analysed(columnsOf({ sex: "category", born: "category" }), rows).uniqueness().contributions).toEqual([
      { name: "born", share: 1 },
      { name: "sex", share: 0 },
    ]);
  });

  it("reckons with a share of the combinations where they are too many", () => {
    const rows = Array.from({ length: 6000 }, (_, i): Row => [
      String(i < 3000 ? i : 3000 + Math.floor((i - 3000) / 6)),
    ]);
    const { groups, rowsByGroup, isEstimate } = analysed(columnsOf({ job: "category" }), rows, 1000).uniqueness();
    expect(isEstimate).toBe(true);
    expect(groups).toBeGreaterThan(3500 * 0.8);
    expect(groups).toBeLessThan(3500 * 1.2);
    expect(rowsByGroup["1"] / 3000).toBeCloseTo(1, 0);
    expect(rowsByGroup["1"] + rowsByGroup["5-9"]).toBeCloseTo(6000, -2);
  });
});
