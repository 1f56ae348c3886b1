import { beforeAll, describe, expect, it } from "vitest";
import { classify, type ClassifiedDocument } from "../../../src/classification/classify.js";
import { KnownValues } from "../../../src/detection/consistency.js";
import { detect } from "../../../src/detection/detect.js";
import { RowDocuments } from "../../../src/formats/tables/row-documents.js";
import { buildTools } from "../../../src/pipeline/examiner.js";
import { shapesOf } from "../../../src/pipeline/settled/cell-shapes.js";
import { gather, readWhole, SettledRows, spread } from "../../../src/pipeline/settled/settled-rows.js";
import type { Table } from "../../../src/tables/table.js";
import { segmentAt, type TextDocument } from "../../../src/text/document.js";
import { EXAMINING } from "../../support/examining.js";

const COLUMNS = ["id", "full_name", "phone", "email", "status", "ref", "balance"];
const TABLE: Table = {
  schema: "office",
  name: "customer",
  kind: "table",
  columns: COLUMNS.map((name) => ({ name, type: name === "id" ? "integer" : "text" })),
  key: [0],
  rows: null,
  bytes: 0,
};
const GIVEN = ["Maria", "Anil", "Keisha", "Devon", "Sita", "Marcus", "Ravi", "Joanne", "Kevin", "Priya"];
const SURNAMES = ["Joseph", "Mohammed", "Baptiste", "Singh", "Charles", "Williams", "Persad", "Thomas", "Lewis"];
const ROWS = 1_000;
const ROWS_OF_DOCUMENT = 200;
/** Cells that are not like the others of their column, by row, all far down. */
const ODD: Readonly<Record<number, readonly [number, string]>> = {
  905: [4, "see maria.lopez@example.tt"],
  915: [4, "John Baptiste"],
  925: [5, "868-622-1234"],
  935: [2, "none"],
  945: [1, "N/A"],
  955: [3, "call 868-622-9876"],
  965: [6, "owes his sister $40, HIV positive"],
  975: [2, "868-000-0000"],
};

function rowOf(i: number): string[] {
  const given = GIVEN[i % GIVEN.length] ?? "";
  const surname = SURNAMES[(i * 7) % SURNAMES.length] ?? "";
  const phone = `868-62${i % 8}-${String(1000 + ((i * 37) % 9000))}`;
  const email = `${given.toLowerCase()}.${surname.toLowerCase()}${i}@example.tt`;
  const status = ["open", "closed", "waiting"][i % 3] ?? "";
  const cells = [String(i), `${given} ${surname}`, phone, email, status, `R-${10_000 + i}`, `${(i * 13) % 900}.50`];
  const odd = ODD[i];
  if (odd) cells[odd[0]] = odd[1];
  return cells;
}

function documentsOf(): TextDocument[] {
  const rows = new RowDocuments(TABLE);
  return Array.from({ length: ROWS / ROWS_OF_DOCUMENT }, (_, d) => {
    for (let i = 0; i < ROWS_OF_DOCUMENT; i++) {
      const number = d * ROWS_OF_DOCUMENT + i;
      Array.from(rows.add({ id: String(number), rowKey: `id=${number}`, cells: rowOf(number) }));
    }
    return [...rows.end()];
  }).flat();
}

interface Examined {
  readonly found: ReadonlySet<string>;
  /** Of all that is found, whose is told. */
  readonly belonging: number;
  /** Rows that were not read. */
  readonly settled: number;
}

function examine(settles: boolean): Examined {
  const tools = buildTools(EXAMINING);
  const rows = new SettledRows();
  const known = new KnownValues();
  const numbering = { people: 0 };
  const found = new Set<string>();
  let settled = 0;
  let belonging = 0;
  for (const document of documentsOf()) {
    const plans = [settles ? rows.plan(document) : readWhole(document)];
    settled += plans[0]?.settled.size ?? 0;
    const reading = gather(plans);
    const detected = detect(reading.documents, tools.detectors, tools.detect, known);
    const classified = classify(detected, tools.acts, tools.classify, numbering);
    for (const one of spread(plans, reading, classified, numbering)) {
      for (const words of wordsOf(one)) found.add(words);
      belonging += one.detections.filter(({ person }) => person !== undefined).length;
    }
  }
  return { found, belonging, settled };
}

/** What a finding says, place included, but for whose it is. What the model adds hangs on the rows that are read beside it. */
function wordsOf({ document, detections }: ClassifiedDocument): string[] {
  return detections.flatMap(({ span, type, detector, confidence, evidence, provisions, sensitive }) => {
    const cell = segmentAt(document, span.start);
    if (cell?.columnName === undefined || evidence.every(({ kind }) => kind === "model")) return [];
    const place = [cell.rowKey, cell.columnName, span.start - cell.start, span.end - cell.start];
    const sure = evidence.filter(({ kind }) => kind !== "model");
    const guessed = evidence.reduce((sum, { kind, effect }) => (kind === "model" ? sum + effect : sum), 0);
    const own = Math.round((confidence - guessed) * 100) / 100;
    return JSON.stringify([place, type, detector, own, sure, provisions, sensitive]);
  });
}

describe("rows of a long table whose cells are of settled kinds", () => {
  let full: Examined;
  let quick: Examined;
  beforeAll(() => {
    full = examine(false);
    quick = examine(true);
  }, 60_000);

  it("are not read once there were hundreds like them", () => {
    expect(full.settled).toBe(0);
    expect(quick.settled).toBeGreaterThan(0.4 * ROWS);
  });

  it("are found to hold, cell by cell, what reading them finds", () => {
    expect([...quick.found].filter((words) => !full.found.has(words))).toEqual([]);
    expect([...full.found].filter((words) => !quick.found.has(words))).toEqual([]);
  });

  it("tell whose the findings are", () => {
    expect(quick.belonging).toBeGreaterThan(0.95 * full.belonging);
  });

  it.each(Object.entries(ODD))("are read when a cell is not like the others: row %s", (row, [column]) => {
    const mine = (examined: Examined): string[] =>
      [...examined.found].filter((words) => words.startsWith(`[["id=${row}","${COLUMNS[column] ?? ""}"`));
    expect(mine(quick)).toEqual(mine(full));
  });
});

describe("the shape of a cell", () => {
  it("is the same for numbers of the same length, and tells long ones by their first digits", () => {
    expect(shapesOf("868-622-1234")?.open).toBe(shapesOf("868-341-9875")?.open);
    expect(shapesOf("8686221234")?.exact).not.toBe(shapesOf("1686221234")?.exact);
  });

  it("keeps the letters of what nothing was found in", () => {
    expect(shapesOf("R-10234")?.exact).toBe(shapesOf("R-99871")?.exact);
    expect(shapesOf("Water works")?.exact).not.toBe(shapesOf("Maria Lopez")?.exact);
  });

  it("tells the domains of addresses", () => {
    expect(shapesOf("maria.l7@gmail.com")?.open).toBe(shapesOf("anil.p12@gmail.com")?.open);
    expect(shapesOf("maria.l7@gmail.com")?.open).not.toBe(shapesOf("maria.l7@health.gov.tt")?.open);
  });

  it("is that of other addresses where the name is mostly one digit", () => {
    expect(shapesOf("c222222@gmail.com")?.open).toBe(shapesOf("c198234@gmail.com")?.open);
  });

  it.each(["868-000-0000", "1234567", "4111 1111 1111 1112"])(
    "is only the exact one for %j, which looks made up",
    (value) => {
      expect(shapesOf(value)?.open).toBeUndefined();
      expect(shapesOf(value)?.exact).not.toBe("");
    },
  );

  it.each(["", "n/a", "x".repeat(65), "see \u2192 file"])("is none for %j, which is read in full", (value) => {
    expect(shapesOf(value)).toBeUndefined();
  });

  it("tells numbers that pass the check of payment cards", () => {
    expect(shapesOf("4539578763621486")?.exact).toMatch(/!$/);
    expect(shapesOf("4539578763621487")?.exact).not.toMatch(/!$/);
  });

  it("takes no longer than the value for hostile ones", () => {
    const before = performance.now();
    for (let i = 0; i < 200; i++) shapesOf("9".repeat(64));
    shapesOf("a1".repeat(100_000));
    expect(performance.now() - before).toBeLessThan(2_000);
  });
});
