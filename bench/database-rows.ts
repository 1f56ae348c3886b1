/**
 * How fast many short rows are scanned, beside a plain reading of the same rows in one run:
 * `node dist/bench/database-rows.js [--rows 300000] [--kills 0] [--seed 7] [--store none] [--of customers] [--again]`. Starts a PostgreSQL server of its own, makes a
 * table of short columns (`--of readings`: of which each row has a customer's number; `--of stock`: nothing personal), reads it (`COPY` into nothing on the server, `COPY` to the driver, `SELECT` by the driver), scans it by the program, and prints
 * rows a second, their ratio, what of the processor they took and the most memory that was held. `--kills N`: kills as many scans half-way, goes on each time,
 * and exits with 1 unless the result is that of an undisturbed scan. `--again`: scans it into a store, again with nothing changed, and again with one
 * row changed, and prints how many rows the server sent each time.
 */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setInterval, setTimeout } from "node:timers";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import pg from "pg";
import type { ItemRecord, Summary } from "../src/core/finding.js";
import { resolveConnection } from "../src/sources/database/connection.js";
import { openSession } from "../src/sources/database/engines.js";
import { startPostgres } from "../test/support/postgres.js";
import { countRows } from "../test/support/row-counter.js";
import { Random } from "./random.js";

const { values } = parseArgs({
  options: {
    rows: { type: "string", default: "300000" },
    kills: { type: "string", default: "0" },
    seed: { type: "string", default: "7" },
    store: { type: "string", default: "none" },
    of: { type: "string", default: "customers" },
    again: { type: "boolean", default: false },
  },
});

const MAIN = fileURLToPath(new URL("../src/cli/main.js", import.meta.url));
/** Those of the table, and what the program asks for besides: place, and what was left out. */
const COLUMNS = 8 + 2;
/** Units at the end of the output in which the record of the table and the summary are looked for. */
const TAIL = 64 * 1024;
const WATCH_MS = 200;

/** Each value hangs on the row's number alone. */
const CUSTOMERS = `
  CREATE TABLE short_rows AS SELECT i AS id,
    (ARRAY['Maria','Anil','Keisha','Devon','Sita','Marcus','Aaliyah','Ravi','Joanne','Kevin'])[1 + i % 10] || ' ' ||
    (ARRAY['Joseph','Mohammed','Baptiste','Singh','Charles','Williams','Persad'])[1 + (i / 10) % 7] AS full_name,
    '868-' || (ARRAY[622,623,625,657,672,751,341])[1 + i % 7] || '-' || lpad((i * 7919 % 10000)::text, 4, '0') AS phone,
    'c' || i || '@example.tt' AS email,
    (ARRAY['active','closed','suspended'])[1 + i % 3] AS status,
    'M-' || lpad((i * 31 % 1000000)::text, 6, '0') AS meter,
    (i * 13 % 90000) AS reading,
    date '2024-01-01' + (i % 700)::int AS read_on
  FROM generate_series(1, $ROWS::bigint) AS i;
  ALTER TABLE short_rows ADD PRIMARY KEY (id); ANALYZE short_rows`;
/** Of persons there is a number and an amount. */
const READINGS = `
  CREATE TABLE short_rows AS SELECT i AS id,
    'M-' || lpad((i * 31 % 1000000)::text, 6, '0') AS meter,
    date '2024-01-01' + (i % 700)::int AS read_on,
    (i * 13 % 90000) AS reading,
    (ARRAY['active','closed','suspended'])[1 + i % 3] AS status,
    round(((i * 37 % 100000) / 100.0)::numeric, 2) AS amount,
    (i * 17 % 40000) AS customer_no,
    'T' || (i % 9) AS tariff
  FROM generate_series(1, $ROWS::bigint) AS i;
  ALTER TABLE short_rows ADD PRIMARY KEY (id); ANALYZE short_rows`;

/** Nothing personal. */
const STOCK = `
  CREATE TABLE short_rows AS SELECT i AS id,
    'P-' || lpad((i * 31 % 1000000)::text, 6, '0') AS part,
    (ARRAY['bolt','washer','valve','gasket','hose','bearing'])[1 + i % 6] AS kind,
    (i * 13 % 900) AS on_hand,
    (ARRAY['box','each','metre'])[1 + i % 3] AS unit,
    round(((i * 37 % 100000) / 100.0)::numeric, 2) AS price,
    date '2024-01-01' + (i % 700)::int AS counted_on,
    'A' || (i % 40) AS bin
  FROM generate_series(1, $ROWS::bigint) AS i;
  ALTER TABLE short_rows ADD PRIMARY KEY (id); ANALYZE short_rows`;

interface Scan {
  readonly seconds: number;
  /** MiB, the process with all its threads. */
  readonly memory: number;
  /** Seconds of all its threads; 0 where the system does not tell. */
  readonly cpu: number;
  readonly item: ItemRecord | undefined;
  readonly summary: Summary | undefined;
}

async function scan(url: string, folder: string, args: readonly string[], killAfterMs?: number): Promise<Scan> {
  const since = performance.now();
  const child = spawn(process.execPath, [MAIN, "scan", url, "--format", "jsonl", "--quiet", ...args], {
    cwd: folder,
    env: { ...process.env, SEVER_KEY_FILE: join(folder, "key") },
    stdio: ["ignore", "pipe", "inherit"],
  });
  let tail: Buffer = Buffer.alloc(0);
  child.stdout.on("data", (chunk: Buffer) => {
    tail = chunk.length >= TAIL ? chunk.subarray(-TAIL) : Buffer.concat([tail, chunk]).subarray(-TAIL);
  });
  let memory = 0;
  let cpu = 0;
  const watch = setInterval(() => {
    memory = Math.max(memory, memoryOf(child.pid ?? 0));
    cpu = Math.max(cpu, cpuOf(child.pid ?? 0));
  }, WATCH_MS);
  const kill = killAfterMs === undefined ? undefined : setTimeout(() => child.kill("SIGKILL"), killAfterMs);
  await once(child, "close");
  clearInterval(watch);
  clearTimeout(kill);
  const records = tail
    .toString("utf8")
    .split("\n")
    .filter((line) => /^\{"kind":"(?:item|summary)".*\}$/.test(line))
    .map((line) => JSON.parse(line) as ItemRecord | Summary);
  return {
    seconds: (performance.now() - since) / 1000,
    memory,
    cpu,
    item: records.find((record) => record.kind === "item"),
    summary: records.find((record) => record.kind === "summary"),
  };
}

/** The most that it has held so far, in MiB; 0 where the system does not tell. */
const memoryOf = (pid: number): number => Number(/VmHWM:\s+(\d+)/.exec(readProcess(pid, "status"))?.[1] ?? 0) / 1024;

/** Ticks of the clock by which the system counts the time of processes. */
const TICKS = 100;

/** Seconds that its threads have worked so far. */
function cpuOf(pid: number): number {
  // Behind the name, which may hold anything: the state, then numbers.
  const [, numbers = ""] = /\) \S (.*)$/s.exec(readProcess(pid, "stat")) ?? [];
  const [user = 0, system = 0] = numbers.split(" ").slice(10, 12).map(Number);
  return (user + system) / TICKS;
}

/** What the system tells of a process; nothing where it does not, or the process has ended. */
function readProcess(pid: number, name: string): string {
  try {
    return readFileSync(`/proc/${pid}/${name}`, "utf8");
  } catch (error) {
    if (error instanceof Error && "code" in error) return "";
    throw error;
  }
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const since = performance.now();
  await work();
  return (performance.now() - since) / 1000;
}

/** Rows of a `COPY … TO STDOUT` as they come, none of which is looked at. */
class CountedRows implements pg.Submittable {
  readonly ended: Promise<void>;
  rows = 0;
  handleReadyForQuery: () => void = () => undefined;
  handleError: (error: unknown) => void = () => undefined;

  constructor(private readonly sql: string) {
    this.ended = new Promise((resolve, reject) => {
      this.handleReadyForQuery = resolve;
      this.handleError = reject;
    });
  }

  submit(connection: pg.Connection): void {
    connection.query(this.sql);
  }

  handleCopyData(): void {
    this.rows++;
  }

  handleCommandComplete(): void {
    // Its end is told when the server is ready.
  }
}

async function copyPlainly(url: string): Promise<void> {
  const client = new pg.Client(url);
  await client.connect();
  const counted = client.query(new CountedRows("COPY short_rows TO STDOUT"));
  await counted.ended;
  await client.end();
  if (counted.rows !== rows) throw new Error(`COPY sent ${counted.rows} of ${rows} rows`);
}

async function readPlainly(url: string): Promise<number> {
  const setup = { environment: {}, databases: [], views: "needed" as const, timeout: 7200 };
  const session = await openSession(resolveConnection(url, setup));
  const listed = (await session.list()).find(({ table }) => table.name === "short_rows");
  let rows = 0;
  if (listed)
    for await (const event of session.read(listed.table, { index: 0, of: 1 }, {}))
      if (event.kind === "rows") rows += event.rows.length;
  await session.close();
  return rows;
}

/** What must be the same however often the scan was killed. */
const resultOf = ({ item, summary }: Scan): string =>
  JSON.stringify([item?.status, item?.rows, item?.findings, item?.columns, summary?.findings, summary?.byType]);

async function killAndResume(url: string, folder: string, whole: Scan): Promise<boolean> {
  const random = new Random(Number(values.seed));
  const args = ["--store", "sqlite:kills.sqlite", "--resume"];
  for (let i = 0; i < Number(values.kills); i++) await scan(url, folder, args, random.next() * whole.seconds * 1000);
  const last = await scan(url, folder, args);
  const isSame = resultOf(last) === resultOf(whole);
  console.log(`${values.kills} kills: the result is ${isSame ? "the same" : "ANOTHER"}`);
  return isSame;
}

async function scanAgain(url: string, folder: string): Promise<void> {
  const counter = await countRows(url);
  const client = new pg.Client(url);
  await client.connect();
  const again = async (name: string, ...more: string[]): Promise<void> => {
    const { seconds, cpu, memory } = await scan(counter.url, folder, ["--store", "sqlite:again.sqlite", ...more]);
    const spent = `${seconds.toFixed(1)} s, ${cpu.toFixed(1)} s of the processor, at most ${Math.round(memory)} MiB`;
    console.log(`into a store, ${name}: ${spent}; ${counter.take(COLUMNS)} rows were sent`);
  };
  await again("the first time");
  await again("nothing changed", "--only-changed");
  await client.query("UPDATE short_rows SET id = id + 1000000000 WHERE id = $1", [Math.round(rows * 0.7)]);
  await again("one row changed", "--only-changed");
  await client.end();
  counter.close();
}

const rows = Number(values.rows);
const TABLES: Readonly<Record<string, string>> = { customers: CUSTOMERS, readings: READINGS, stock: STOCK };
const statements = TABLES[values.of];
if (statements === undefined) throw new Error(`--of: one of ${Object.keys(TABLES).join(", ")}`);
const folder = mkdtempSync(join(tmpdir(), "sever-bench-rows-"));
const server = await startPostgres();
try {
  const url = await server.url("office");
  const client = new pg.Client(url);
  await client.connect();
  const made = await timed(() => client.query(statements.replace("$ROWS", String(rows))));
  const copied = await timed(() => client.query("COPY short_rows TO '/dev/null'"));
  await client.end();
  const sent = await timed(() => copyPlainly(url));
  const before = process.cpuUsage();
  const read = await timed(() => readPlainly(url));
  const spent = process.cpuUsage(before);
  const whole = await scan(url, folder, ["--store", values.store]);
  const perSecond = (seconds: number): number => Math.round(rows / seconds);
  console.log(`${rows} rows of 8 short columns, made in ${made.toFixed(1)} s`);
  console.log(`COPY on the server ${perSecond(copied)} rows/s, to the driver ${perSecond(sent)} rows/s`);
  console.log(`SELECT by the driver ${perSecond(read)} rows/s`);
  console.log(
    `scan ${perSecond(whole.seconds)} rows/s (${whole.seconds.toFixed(1)} s), ${(read / whole.seconds).toFixed(3)} of SELECT, ${(sent / whole.seconds).toFixed(3)} of COPY; ` +
      `${whole.summary?.findings ?? 0} findings; at most ${Math.round(whole.memory)} MiB`,
  );
  const perRow = (seconds: number): string => `${((1e6 * seconds) / rows).toFixed(1)} µs a row`;
  console.log(
    `processor: SELECT ${perRow((spent.user + spent.system) / 1e6)}, scan ${perRow(whole.cpu)} in all threads`,
  );
  if (values.again) await scanAgain(url, folder);
  if (whole.item?.rows?.read !== rows) throw new Error(`read ${whole.item?.rows?.read ?? 0} of ${rows} rows`);
  if (Number(values.kills) > 0 && !(await killAndResume(url, folder, whole))) process.exitCode = 1;
} finally {
  await server.stop();
  rmSync(folder, { recursive: true, force: true });
}
