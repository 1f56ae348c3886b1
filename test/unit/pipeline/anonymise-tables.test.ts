/** Tables of files in releases in which nobody may be one of fewer than k; copies are counted by other readers. */
import { UNLIMITED } from "../../../src/formats/archive/content.js";
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { compileDetectors } from "../../../src/detection/compile.js";
import { writeZip } from "../../../src/formats/archive/zip-writer.js";
import { csv } from "../../../src/formats/csv.js";
import type { FormatHandler } from "../../../src/formats/format.js";
import { jsonl } from "../../../src/formats/jsonl.js";
import { xlsx } from "../../../src/formats/xlsx.js";
import type { AnonymityOptions } from "../../../src/pipeline/anonymise-tables.js";
import { MemoryContent } from "../../../src/pipeline/content.js";
import { withoutMarks } from "../../../src/pipeline/mark-blind.js";
import { redactItem } from "../../../src/pipeline/redact-item.js";
import type { RedactedItem } from "../../../src/pipeline/redact-result.js";
import { Marker } from "../../../src/redaction/marks.js";
import { EXAMINING } from "../../support/examining.js";
import { hasProgram } from "../../support/programs.js";
import { shape } from "../../support/shape-detector.js";

const DETECTORS = [
  shape("any.name", "PERSON", /(?:Ravi|Joan|Kamla) [A-Z][a-z]+/g),
  shape("any.place", "ADDRESS", /\b(?:Couva|Preysal|Penal|Debe|Toco)\b/g),
  shape("any.born", "DATE_OF_BIRTH", /\b\d{4}-\d\d-\d\d\b/g),
  shape("any.illness", "HEALTH", /sarcoidosis|asthma/g),
];

async function redacted(
  format: FormatHandler,
  bytes: Uint8Array,
  anonymity?: AnonymityOptions,
): Promise<RedactedItem & { readonly text: string }> {
  const options = { ...EXAMINING, quasi: true };
  const run = await redactItem({ source: "a", path: [`a.${format.id}`] }, "a", new MemoryContent(bytes), {
    tools: {
      formats: [withoutMarks(format)],
      detectors: compileDetectors(DETECTORS, options),
      acts: [],
      classify: {},
      detect: { minConfidence: 0.5 },
    },
    options,
    release: { to: "public" },
    requester: undefined,
    marker: new Marker("label", options.fingerprintKey),
    anonymity,
    officials: new Set(),
    seeds: [],
    decisions: new Map(),
    signal: new AbortController().signal,
  });
  return { ...run, text: new TextDecoder().decode(run.copy) };
}

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const HEADINGS = ["no", "patient name", "age", "sex", "village", "date of birth", "diagnosis", "job"];
const PLACES = ["Couva", "Preysal", "Penal", "Debe"];

/** Rows of a clinic, in which the last is like no other. */
function clinic(rows: number): string[][] {
  const made = Array.from({ length: rows - 1 }, (_, i) => {
    const age = 30 + ((i * 7) % 20);
    const day = String(1 + ((i * 11) % 28)).padStart(2, "0");
    const name = `${["Ravi", "Joan", "Kamla"][i % 3] ?? ""} Somebody`;
    const village = PLACES[(i * 3) % 4] ?? "";
    return [
      String(i + 1),
      name,
      String(age),
      i % 2 ? "F" : "M",
      village,
      `${2020 - age}-03-${day}`,
      "asthma",
      "clerk, grade II",
    ];
  });
  return [...made, [String(rows), "Ravi Alone", "97", "F", "Toco", "1923-01-01", "sarcoidosis", "=judge"]];
}

const asCsv = (rows: readonly (readonly string[])[]): string =>
  [HEADINGS, ...rows]
    .map((row) => row.map((cell) => (cell.includes(",") ? `"${cell}"` : cell)).join(","))
    .join("\r\n") + "\r\n";

/** Groups of rows of a CSV file, as Python counts them. */
function countWithPython(text: string, columns: readonly string[]): Record<string, number> {
  const folder = mkdtempSync(join(tmpdir(), "sever-k-"));
  try {
    writeFileSync(join(folder, "copy.csv"), text);
    const program = `import csv,collections,json,sys
rows=csv.DictReader(open(sys.argv[1],newline=""))
print(json.dumps(collections.Counter("|".join(r[c] for c in sys.argv[2:]) for r in rows)))`;
    const out = execFileSync("python3", ["-c", program, join(folder, "copy.csv"), ...columns], { encoding: "utf8" });
    return JSON.parse(out) as Record<string, number>;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const QUASI = ["age", "sex", "village", "date of birth", "job"];

describe("a table released with k", () => {
  it.skipIf(!hasProgram("python3"))("has no group of fewer rows, as Python counts the copy", async () => {
    const { result, text } = await redacted(csv, bytesOf(asCsv(clinic(61))), { k: 5 });
    expect(result).toMatchObject({
      status: "released",
      steps: expect.arrayContaining([expect.objectContaining({ step: "groups-of-k", passed: true })]) as unknown,
    });
    const groups = countWithPython(text, QUASI);
    const alone = groups["*|*|*|*|*"];
    expect(alone).toBe(1);
    expect(Object.entries(groups).filter(([key, rows]) => rows < 5 && key !== "*|*|*|*|*")).toEqual([]);
    expect(Object.keys(groups).length).toBeGreaterThan(3);
  });

  it("tells what it cost, counts the copy, and names no value", async () => {
    const { result } = await redacted(csv, bytesOf(asCsv(clinic(61))), { k: 5 });
    const [table] = result.reidentification;
    expect(table).toMatchObject({
      table: null,
      columns: [
        { name: "age", kind: "age" },
        { name: "sex", kind: "category" },
        { name: "village", kind: "place" },
        { name: "date of birth", kind: "date" },
        { name: "job", kind: "category" },
      ],
      original: { rows: 61, smallest: 1 },
      copy: { rows: 60, rowsWithout: 1 },
      generalised: { k: 5, rows: 61, suppressedRows: 1 },
    });
    expect(table?.copy?.smallest).toBe(table?.generalised?.reached);
    expect(JSON.stringify(table)).not.toMatch(/Couva|Toco|judge|clerk/);
  });

  it("still loses names and what is sensitive, and keeps the rest and the table's form", async () => {
    const { text } = await redacted(csv, bytesOf(asCsv(clinic(61))), { k: 5 });
    expect(text).not.toMatch(/Ravi|Joan|Kamla|asthma|sarcoidosis|Toco|judge|1923/);
    const [heading, first] = text.split("\r\n");
    expect(heading).toBe(HEADINGS.join(","));
    expect(first).toMatch(/^1,\[name\],/);
    expect(first).toContain('"clerk, grade II"');
  });

  it("has nothing that a spreadsheet would compute", async () => {
    const rows = clinic(61).map((row) => row.with(7, "=cmd|' /C calc'!A0".replace(" ", "")));
    const { text } = await redacted(csv, bytesOf(asCsv(rows)), { k: 5 });
    const before = asCsv(rows).match(/,=/g)?.length ?? 0;
    expect(text.match(/,[=+@-]/g)?.length ?? 0).toBeLessThanOrEqual(before);
  });

  it("suppresses a cell that names somebody, whatever its column", async () => {
    const rows = clinic(61).map((row, i) => (i < 6 ? row.with(7, "driver of Joan Charles") : row));
    const { text, result } = await redacted(csv, bytesOf(asCsv(rows)), { k: 5 });
    expect(result.status).toBe("released");
    expect(text).not.toMatch(/Joan|driver of/);
  });

  it("takes the columns that are named, and no others", async () => {
    const { text, result } = await redacted(csv, bytesOf(asCsv(clinic(61))), { k: 5, quasi: ["AGE", "Village"] });
    expect(result.reidentification[0]?.columns.map(({ name }) => name)).toEqual(["age", "village"]);
    expect(text).toContain("[date of birth]");
  });

  it("holds for records of JSON Lines, which stay JSON", async () => {
    const lines = clinic(61).map((row) =>
      JSON.stringify(Object.fromEntries(row.map((cell, c) => [HEADINGS[c] ?? "", c === 2 ? Number(cell) : cell]))),
    );
    const { text, result } = await redacted(jsonl, bytesOf(`${lines.join("\n")}\n`), { k: 5 });
    expect(result.status).toBe("released");
    const groups = new Map<string, number>();
    for (const line of text.trim().split("\n")) {
      const record = JSON.parse(line) as Record<string, unknown>;
      const key = QUASI.map((name) => record[name]).join("|");
      groups.set(key, (groups.get(key) ?? 0) + 1);
    }
    expect([...groups].filter(([key, rows]) => rows < 5 && key !== "*|*|*|*|*")).toEqual([]);
    expect(groups.size).toBeGreaterThan(3);
  });

  it("holds for a sheet of a workbook", async () => {
    const { run, groups } = await sheetGroups(clinic(61), { k: 5 });
    expect(run.result.status).toBe("released");
    expect(run.result.reidentification).toMatchObject([{ table: "sheet 1", copy: { rows: 60, rowsWithout: 1 } }]);
    expect([...groups].filter(([key, rows]) => rows < 5 && key !== "*|*|*|*|*")).toEqual([]);
    expect(groups.size).toBeGreaterThan(3);
  });

  it("is suppressed where it has fewer rows", async () => {
    const { text, result } = await redacted(csv, bytesOf(asCsv(clinic(4))), { k: 5 });
    expect(result).toMatchObject({ status: "released", reidentification: [{ generalised: { reached: 0 } }] });
    expect(text.split("\r\n")[1]).toBe('1,[name],*,*,*,*,[health],"*"');
  });
});

describe("a table released without k", () => {
  it("is told of all the same: who is alone in it, and in its copy", async () => {
    const { result, text } = await redacted(csv, bytesOf(asCsv(clinic(61))));
    expect(text).toContain("[address]");
    expect(result.reidentification).toMatchObject([
      { original: { rows: 61, smallest: 1 }, copy: { smallest: 1, rowsByGroup: { "1": 1 } }, generalised: null },
    ]);
    expect(result.steps.map(({ step }) => step)).not.toContain("groups-of-k");
  });

  it("says nothing of a table without such columns", async () => {
    const rows = Array.from({ length: 9 }, (_, i) => `${i},${i * 3},text\r\n`).join("");
    const { result } = await redacted(csv, bytesOf(`no,amount,item\r\n${rows}`));
    expect(result.reidentification).toEqual([]);
  });
});

const escaped = (text: string): string => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");

/** A workbook of one sheet; figures are numbers. */
function workbook(rows: readonly (readonly string[])[]): Uint8Array {
  const cell = (text: string, c: number, r: number): string => {
    const place = `${String.fromCharCode(65 + c)}${r + 1}`;
    if (/^\d+$/.test(text)) return `<c r="${place}"><v>${text}</v></c>`;
    return `<c r="${place}" t="inlineStr"><is><t>${escaped(text)}</t></is></c>`;
  };
  const sheet = rows.map((row, r) => `<row r="${r + 1}">${row.map((text, c) => cell(text, c, r)).join("")}</row>`);
  const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  const relations = "http://schemas.openxmlformats.org/package/2006/relationships";
  const type = "application/vnd.openxmlformats-officedocument.spreadsheetml";
  const parts: Readonly<Record<string, string>> = {
    "[Content_Types].xml": `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="${type}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${type}.worksheet+xml"/></Types>`,
    "_rels/.rels": `<Relationships xmlns="${relations}"><Relationship Id="rId1" Type="${office}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    "xl/workbook.xml": `<workbook xmlns="${main}" xmlns:r="${office}"><sheets><sheet name="Clinic" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": `<Relationships xmlns="${relations}"><Relationship Id="rId1" Type="${office}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
    "xl/worksheets/sheet1.xml": `<worksheet xmlns="${main}"><sheetData>${sheet.join("")}</sheetData></worksheet>`,
  };
  return writeZip(Object.entries(parts).map(([name, text]) => ({ name, bytes: bytesOf(text) })));
}

async function sheetGroups(
  rows: readonly (readonly string[])[],
  anonymity: AnonymityOptions,
): Promise<{ run: RedactedItem; groups: Map<string, number> }> {
  const run = await redacted(xlsx, workbook([HEADINGS, ...rows]), anonymity);
  const groups = new Map<string, number>();
  const cells = new Map<string, string[]>();
  const content = new MemoryContent(run.copy ?? new Uint8Array());
  for await (const one of xlsx.extract(content, {
    budget: UNLIMITED,
    signal: new AbortController().signal,
    passwords: [],
  })) {
    if (one.kind !== "document") continue;
    for (const { start, end, columnName = "", rowKey = "" } of one.document.segments)
      if (QUASI.includes(columnName))
        cells.set(rowKey, [...(cells.get(rowKey) ?? []), one.document.text.slice(start, end)]);
  }
  for (const row of cells.values()) groups.set(row.join("|"), (groups.get(row.join("|")) ?? 0) + 1);
  return { run, groups };
}
