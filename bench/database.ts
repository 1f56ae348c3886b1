/**
 * How well and how fast a database is scanned, beside a plain reading of the same rows in one run:
 * `node dist/bench/database.js [--rows 2000] [--seed 7] [--sample 200] [--keep FILE]`. Makes the sample database as a SQLite
 * file, scans it on one thread, and prints which columns are said to hold what, precision and recall for the cells of each, and rows a second.
 */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import sqlite from "node-sqlite3-wasm";
import { resolveExamineOptions } from "../src/config/settings.js";
import type { Finding, ItemRecord } from "../src/core/finding.js";
import { DatabaseSessions } from "../src/pipeline/database-sessions.js";
import { buildTools } from "../src/pipeline/examiner.js";
import { scanItem } from "../src/pipeline/scan-item.js";
import { TableParts } from "../src/pipeline/table-parts.js";
import { databaseSource } from "../src/sources/database/source.js";
import { noneLeftOut } from "../src/sources/source.js";
import { makeDatabase, type SampleTable } from "./database-sample.js";

const { values } = parseArgs({
  options: {
    rows: { type: "string", default: "2000" },
    seed: { type: "string", default: "7" },
    sample: { type: "string" },
    keep: { type: "string" },
  },
});

/** A column is said to hold a type when this share of its cells does. */
const COLUMN_SHARE = 0.03;

function writeDatabase(path: string, tables: readonly SampleTable[]): void {
  const database = new sqlite.Database(path);
  database.exec("PRAGMA journal_mode = OFF; BEGIN");
  for (const { name, columns, rows } of tables) {
    const types = { integer: "integer", text: "text", json: "json", bytes: "blob" };
    const list = columns.map((column, i) => `${column.name} ${types[column.type]}${i === 0 ? " PRIMARY KEY" : ""}`);
    database.exec(`CREATE TABLE ${name} (${list.join(", ")})`);
    const insert = database.prepare(`INSERT INTO ${name} VALUES (${columns.map(() => "?").join(", ")})`);
    for (const row of rows) insert.run([...row]);
    insert.finalize();
  }
  database.exec("COMMIT");
  database.close();
}

interface Scanned {
  readonly findings: readonly Finding[];
  readonly items: readonly ItemRecord[];
  readonly seconds: number;
}

async function scan(path: string, sample: number | undefined): Promise<Scanned> {
  const options = { ...resolveExamineOptions({ values: "full" }, "ab".repeat(32)), today: "2026-01-01" };
  // Rows like hundreds before them are told from these, as the program does.
  const tools = { ...buildTools(options), settlesRows: true };
  const setup = { environment: {}, databases: [], views: "needed" as const, timeout: 600, sample };
  const prepared = await databaseSource.prepare(`sqlite:${path}`, setup);
  const databases = new DatabaseSessions(prepared.connection ? [prepared.connection] : []);
  const context = { tools, options, signal: new AbortController().signal, databases };
  const parts = new TableParts();
  const findings: Finding[] = [];
  const items: ItemRecord[] = [];
  const before = performance.now();
  for await (const item of prepared.enumerate({ exclude: [], ownFiles: [], leftOut: noneLeftOut() }))
    if (item.kind === "item")
      for await (const output of scanItem(item, context))
        for (const record of parts.merge(output))
          if (record.kind === "finding") findings.push(record);
          else if (record.kind === "item") items.push(record);
  const seconds = (performance.now() - before) / 1000;
  await databases.close();
  await prepared.close?.();
  return { findings, items, seconds };
}

/** Seconds to read every value of the same rows and do nothing with them. */
function readPlainly(path: string, tables: readonly SampleTable[]): number {
  const database = new sqlite.Database(path, { readOnly: true });
  const before = performance.now();
  for (const { name } of tables) database.all(`SELECT * FROM ${name}`);
  const seconds = (performance.now() - before) / 1000;
  database.close();
  return seconds;
}

const share = (part: number, whole: number): string => (whole === 0 ? "  -  " : (part / whole).toFixed(3));

function countsOf(keys: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}

function printColumns(tables: readonly SampleTable[], items: readonly ItemRecord[]): void {
  let right = 0;
  let said = 0;
  let held = 0;
  for (const { name, rows, truth } of tables) {
    const holds = new Set(
      [...countsOf(truth.map(({ column, type }) => `${column} ${type}`))]
        .filter(([, cells]) => cells >= COLUMN_SHARE * rows.length)
        .map(([key]) => key),
    );
    const verdicts = items.find(({ path }) => path.length === 1 && path[0] === name)?.columns ?? [];
    const told = new Set(verdicts.filter((one) => one.share >= COLUMN_SHARE).map((one) => `${one.name} ${one.type}`));
    held += holds.size;
    said += told.size;
    for (const key of told)
      if (holds.has(key)) right++;
      else console.log(`  ${name}: said and not so: ${key}`);
    for (const key of holds) if (!told.has(key)) console.log(`  ${name}: so and not said: ${key}`);
  }
  console.log(
    `columns: precision ${share(right, said)} (${right}/${said}), recall ${share(right, held)} (${right}/${held})`,
  );
}

/** What is said and what is so of one column and type, in cells. */
interface CellCount {
  held: number;
  told: number;
  right: number;
}

/** Precision and recall of the cells of each column, as a table, and of all together. */
function printCells(tables: readonly SampleTable[], findings: readonly Finding[]): void {
  const counts = new Map<string, CellCount>();
  const countOf = (key: string): CellCount => {
    const known = counts.get(key) ?? { held: 0, told: 0, right: 0 };
    counts.set(key, known);
    return known;
  };
  for (const { name, truth } of tables) {
    const found = findings.filter(({ table, path }) => table === name && path.length === 1);
    const told = new Set(found.map(({ rowKey, columnName, type }) => `${rowKey ?? ""} ${columnName ?? "-"} ${type}`));
    const holds = new Set(truth.map(({ row, column, type }) => `id=${row} ${column} ${type}`));
    for (const key of holds) countOf(`${name}.${key.slice(key.indexOf(" ") + 1)}`).held++;
    for (const key of told) {
      const count = countOf(`${name}.${key.slice(key.indexOf(" ") + 1)}`);
      count.told++;
      if (holds.has(key)) count.right++;
    }
  }
  console.log("| column | type | cells that hold it | precision | recall |\n| --- | --- | --- | --- | --- |");
  const all: CellCount = { held: 0, told: 0, right: 0 };
  for (const [key, { held, told, right }] of [...counts].sort(([a], [b]) => (a < b ? -1 : 1))) {
    console.log(`| ${key.split(" ").join(" | ")} | ${held} | ${share(right, told)} | ${share(right, held)} |`);
    all.held += held;
    all.told += told;
    all.right += right;
  }
  console.log(
    `cells: precision ${share(all.right, all.told)} (${all.right}/${all.told}), recall ${share(all.right, all.held)} (${all.right}/${all.held})`,
  );
}

const folder = mkdtempSync(join(tmpdir(), "sever-bench-database-"));
const path = values.keep ?? join(folder, "office.db");
const tables = makeDatabase(Number(values.rows), Number(values.seed));
const total = tables.reduce((sum, { rows }) => sum + rows.length, 0);
try {
  writeDatabase(path, tables);
  const plain = readPlainly(path, tables);
  const full = await scan(path, undefined);
  console.log(`${total} rows, ${full.findings.length} findings`);
  printColumns(tables, full.items);
  printCells(tables, full.findings);
  console.log(
    `scan ${Math.round(total / full.seconds)} rows/s on one thread; plain SELECT ${Math.round(total / plain)} rows/s`,
  );
  if (values.sample !== undefined) {
    const drawn = await scan(path, Number(values.sample));
    console.log(`--sample ${values.sample}: ${drawn.seconds.toFixed(2)} s, the whole ${full.seconds.toFixed(2)} s`);
    printColumns(tables, drawn.items);
    console.log(`  true counts within the interval: ${withinInterval(full.items, drawn.items)}`);
  }
} finally {
  rmSync(folder, { recursive: true });
}

/** How many of the estimates hold what the scan of all rows counted. */
function withinInterval(full: readonly ItemRecord[], drawn: readonly ItemRecord[]): string {
  let within = 0;
  let all = 0;
  for (const item of drawn)
    for (const { name, type, estimate } of item.columns ?? []) {
      const whole = full.find((one) => one.path.length === 1 && one.path[0] === item.path[0])?.columns;
      const count = whole?.find((one) => one.name === name && one.type === type)?.cells ?? 0;
      all++;
      if (count >= estimate[0] && count <= estimate[1]) within++;
      else console.log(`  ${item.path[0] ?? ""}.${name} ${type}: ${count}, not ${estimate.join(" to ")}`);
    }
  return `${within} of ${all}`;
}
