import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import sqlite from "node-sqlite3-wasm";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Finding } from "../../../src/core/finding.js";
import { LINE_FORMATS } from "../../../src/report/line-formats.js";
import { Repetitions } from "../../../src/pipeline/settled/repetitions.js";
import { hashIn } from "../../../src/pipeline/settled/value-hash.js";
import type { ValueCount } from "../../../src/store/finding-sums.js";
import { PRINT_BYTES } from "../../../src/store/owned-values.js";
import { prepareFindings, type PreparedFindings } from "../../../src/store/prepared-findings.js";
import { Sealer } from "../../../src/store/sealer.js";
import { EXAMINING } from "../../support/examining.js";
import { scanDatabase, SETUP, type DatabaseScan } from "../../support/scan-database.js";

const GIVEN = ["Maria", "Anil", "Keisha", "Devon", "Sita", "Marcus", "Ravi", "Joanne", "Kevin", "Priya"];
const SURNAMES = ["Joseph", "Mohammed", "Baptiste", "Singh", "Charles", "Williams", "Persad", "Thomas", "Lewis"];
const ROWS = 1_200;
/** Rows far down that are not like the others. */
const NAMED_STATUS = 1_105;
const PADDED = 1_150;
const STRUCTURED = 1_180;

function rowOf(i: number): (string | number)[] {
  const name = `${GIVEN[i % GIVEN.length] ?? ""} ${SURNAMES[(i * 7) % SURNAMES.length] ?? ""}`;
  const phone = `868-62${i % 8}-${String(1000 + ((i * 37) % 9000))}`;
  if (i === NAMED_STATUS) return [i, name, phone, "call Anil Persad, 868-622-9876"];
  if (i === PADDED) return [i, `  ${name} `, phone, "open"];
  if (i === STRUCTURED) return [i, name, phone, '{"email":"maria.lopez@example.tt"}'];
  return [i, name, phone, ["open", "closed", "waiting"][i % 3] ?? ""];
}

const folder = mkdtempSync(join(tmpdir(), "sever-told-rows-"));
const path = join(folder, "office.db");
let full: DatabaseScan;
let quick: DatabaseScan;

beforeAll(async () => {
  const database = new sqlite.Database(path);
  database.exec("CREATE TABLE customer (id integer PRIMARY KEY, full_name text, phone text, status text); BEGIN");
  const insert = database.prepare("INSERT INTO customer VALUES (?, ?, ?, ?)");
  for (let i = 1; i <= ROWS; i++) insert.run(rowOf(i));
  insert.finalize();
  database.exec("COMMIT");
  database.close();
  full = await scanDatabase(`sqlite:${path}`, SETUP);
  quick = await scanDatabase(`sqlite:${path}`, SETUP, [], undefined, true);
}, 300_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** What is no guess from the words around, which hang on the rows that are read together. */
const sureOf = ({ findings }: DatabaseScan): readonly Finding[] =>
  findings.filter(({ evidence }) => evidence.some(({ kind }) => kind !== "model"));
const wordsOf = ({ id, rowKey, columnName, type, start, end, value, fingerprint, provisions, role }: Finding): string =>
  JSON.stringify([id, rowKey, columnName, type, start, end, value, fingerprint, provisions, role]);
const numberOf = ({ rowKey }: Finding): number => Number(/^id=(\d+)$/.exec(rowKey ?? "")?.[1]);

describe("rows that are told from others like them", () => {
  it("have the same findings as when they are read, ids and fingerprints included", () => {
    const read = new Set(sureOf(full).map(wordsOf));
    const told = new Set(sureOf(quick).map(wordsOf));
    expect([...read].filter((words) => !told.has(words))).toEqual([]);
    expect([...told].filter((words) => !read.has(words))).toEqual([]);
  });

  it("come in the order of the table, together with those that are read", () => {
    const rows = quick.findings.map(numberOf);
    expect(rows.length).toBeGreaterThan(2 * ROWS);
    expect(rows).toEqual([...rows].sort((a, b) => a - b));
  });

  it("have nothing found in the column that numbers them, read or told", () => {
    for (const { findings } of [full, quick])
      expect(findings.filter(({ columnName }) => columnName === undefined)).toEqual([]);
  });

  it("name each individual of its own", () => {
    const rows = new Map<string, Set<number>>();
    for (const finding of quick.findings)
      if (finding.person !== undefined)
        rows.set(finding.person, (rows.get(finding.person) ?? new Set()).add(numberOf(finding)));
    expect(rows.size).toBeGreaterThan(0.9 * ROWS);
    const told = [...rows].filter(([, of]) => [...of].every((row) => row > 900));
    expect(told.filter(([, of]) => of.size > 1)).toEqual([]);
  });

  it("count for their columns as if they were read", () => {
    const countsOf = (scan: DatabaseScan): unknown =>
      scan.item("customer")?.columns?.map(({ name, type, cells, share }) => [name, type, cells, share]);
    expect(countsOf(quick)).toEqual(countsOf(full));
    expect(quick.item("customer")?.rows).toEqual({ read: ROWS, total: ROWS, isCounted: true });
  });

  it.each([
    ["another person in its status", NAMED_STATUS, "PERSON", "Anil Persad"],
    ["spaces around its name", PADDED, "PERSON", rowOf(PADDED)[1]?.toString().trim()],
    ["JSON in a cell", STRUCTURED, "EMAIL", "maria.lopez@example.tt"],
  ] as const)("are read or placed rightly with %s", (_, row, type, value) => {
    const found = quick.findings.filter((finding) => numberOf(finding) === row && finding.type === type);
    expect(found.map((finding) => finding.value)).toContain(value);
  });
});

describe("rows that are told as lines", () => {
  const joined = (scan: DatabaseScan): string => scan.lines.map(({ lines }) => Buffer.from(lines).toString()).join("");
  const ref = { source: "", path: [] };

  it.each(["jsonl", "csv"] as const)("have the lines that %s makes of their findings", async (format) => {
    const scan = await scanDatabase(`sqlite:${path}`, SETUP, [], undefined, true, { format, isKept: true });
    expect(joined(scan)).toBe(quick.findings.map((finding) => LINE_FORMATS[format].line(finding)).join(""));
    const counts = scan.lines.map(({ counts: { findings } }) => findings);
    expect(counts.reduce((sum, one) => sum + one, 0)).toBe(quick.findings.length);
    const [{ source = "", path: [table = ""] = [] } = ref] = scan.lines;
    const expected = prepareFindings(quick.findings, { source, path: [table] }, `${source}#${table}`);
    const kept = scan.lines.flatMap(({ prepared }) => prepared ?? []);
    expect(kept.flatMap(linesOf).join("\n")).toBe(expected.lines);
    // Told, not read: of these a store is given no lines, but pages that are sealed.
    expect(kept.some(({ sealed = [] }) => sealed.length > 1)).toBe(true);
    expect(sortedValues(kept)).toEqual(sortedValues([expected]));
  });
});

/** Lots of lines, in order. */
const linesOf = ({ lines, sealed }: PreparedFindings): readonly string[] =>
  sealed?.map((page) => new Sealer(EXAMINING.fingerprintKey).open(page)) ?? [lines];

/** Values that are somebody's each, one by one. */
function ownedOf({ owned }: PreparedFindings): readonly ValueCount[] {
  if (!owned) return [];
  const { kinds, kindOf, fingerprints, people, counts } = owned;
  return Array.from(people).flatMap((person, i) => {
    const kind = kinds[kindOf[i] ?? 0];
    const print = Buffer.from(fingerprints.subarray(i * PRINT_BYTES, (i + 1) * PRINT_BYTES)).toString("hex");
    return kind ? [{ ...kind, fingerprint: print, person: `p${person}`, count: counts[i] ?? 0 }] : [];
  });
}

/** Values and sums, free of how they came in several lots. */
function sortedValues(prepared: readonly PreparedFindings[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const lot of prepared)
    for (const one of [...lot.values, ...ownedOf(lot), ...lot.sums]) {
      const count = "count" in one ? one.count : one.findings;
      const told = { ...one, provisions: lot.provisions[one.provisions], count: 0, findings: 0, sensitive: 0 };
      const name = JSON.stringify(Object.entries(told).sort());
      counts.set(name, (counts.get(name) ?? 0) + count);
    }
  return Array.from(counts, ([name, count]) => `${name} ${count}`).sort();
}

describe("how often values came", () => {
  it("is counted up to a value's own times, and begins anew after many others", () => {
    const counts = new Repetitions();
    const add = (value: string): number => counts.add(hashIn(value, 0, value.length));
    expect([add("open"), add("open"), add("closed"), add("open")]).toEqual([1, 2, 1, 3]);
    for (let i = 0; i < 5_000; i++) add(`M-${i}`);
    expect(add("open")).toBeLessThan(3);
  });
});
