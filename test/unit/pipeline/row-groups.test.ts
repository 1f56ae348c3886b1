import { describe, expect, it } from "vitest";
import type { QuasiColumn } from "../../../src/anonymity/quasi-column.js";
import { RemovedValues } from "../../../src/copies/removed-values.js";
import type { ColumnPlan, TablePlan } from "../../../src/pipeline/copies/column-plans.js";
import { groupsOfK, RowGroups } from "../../../src/pipeline/copies/row-groups.js";
import type { StructureColumn } from "../../../src/tables/structure.js";

type Counted = Pick<QuasiColumn, "kind" | "form"> & { readonly suppressed?: string | null };

function column(given: Omit<StructureColumn, "isNullable"> & { isNullable?: boolean }, counted?: Counted): ColumnPlan {
  const own = { isNullable: true, ...given };
  return counted
    ? { column: own, treatment: "wider", quasi: { name: own.name, at: 0, ...counted } }
    : { column: own, treatment: "number" };
}

const COLUMNS = [
  column({ name: "id", kind: "integer" }),
  column({ name: "dob", kind: "date", isNullable: false }, { kind: "date", form: "date", suppressed: "1900-01-01" }),
  column({ name: "age", kind: "integer" }, { kind: "age", form: "number", suppressed: null }),
  column({ name: "sex", kind: "enum", labels: ["F", "M"] }, { kind: "category", form: "label", suppressed: null }),
  column({ name: "village", kind: "text", length: 3 }, { kind: "place", form: "text" }),
];
const PLAN: TablePlan = {
  table: { name: "people", kind: "table", columns: [], key: [], rows: null, bytes: 0 },
  name: "people",
  structure: {
    name: "people",
    columns: [],
    unique: [],
    references: [],
    head: "",
    body: [],
    tail: "",
    after: [],
    counters: [],
  },
  rows: 40,
  columns: COLUMNS,
};
/** One of the forty is like nobody else. */
const ROWS = Array.from({ length: 40 }, (_, i) =>
  i === 7
    ? ["7", "1931-02-03", "94", "M", "Tco"]
    : [String(i), `198${i % 2}-0${1 + (i % 9)}-11`, String(40 + (i % 4)), "F", ["Ari", "Sip"][i % 2] ?? ""],
);

function widened(k: number): { readonly rows: readonly (readonly unknown[])[]; readonly groups: RowGroups } {
  const groups = new RowGroups(PLAN, { k, suppress: 0.05 });
  groups.add(ROWS);
  groups.close();
  const removed = new RemovedValues(100, "ab".repeat(32));
  return { rows: ROWS.map((row) => groups.widen(row, removed, () => undefined)), groups };
}

describe("rows of a database made alike", () => {
  it("keep types, lengths and what may not be empty, and the number of each row", () => {
    const { rows } = widened(5);
    expect(rows.map(([id]) => id)).toEqual(ROWS.map(([id]) => id));
    for (const [, dob, age, sex, village] of rows) {
      expect(dob).toMatch(/^\d{4}-\d{2}-\d{2}$/);
      if (age !== null) expect(age).toMatch(/^\d{1,2}$/);
      expect(["F", "M", null]).toContain(sex);
      expect(String(village).length).toBeLessThanOrEqual(3);
    }
    expect(rows[7]).toEqual(["7", "1900-01-01", null, null, "*"]);
  });

  it("are in groups of k and more, those without anything left aside", () => {
    const { rows, groups } = widened(5);
    const counter = groups.counter();
    for (const row of rows) counter.add(row.map((cell) => (typeof cell === "string" ? cell : null)));
    expect(counter.sizes()).toMatchObject({ rows: 39, rowsWithout: 1 });
    expect(groupsOfK(counter.sizes(), 5).passed).toBe(true);
    expect(groupsOfK(counter.sizes(), 39 + 1).passed).toBe(false);
  });

  it("are told by counts and names of columns", () => {
    const { groups } = widened(5);
    const [told] = groups.record(null);
    expect(told?.original.rowsByGroup["1"]).toBeGreaterThan(0);
    expect(told?.generalised).toMatchObject({ k: 5, rows: 40, suppressedRows: 1 });
    expect(JSON.stringify(told)).not.toMatch(/Ari|1931|94/);
  });
});
