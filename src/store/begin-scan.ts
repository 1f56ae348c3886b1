/** Begins a scan in a store: what a lost run left half-written is swept, and the last scan gone on with when asked. */
import { Carrier, settleSums } from "./carried.js";
import { OF_SCAN } from "./forget.js";
import { numberOf, textOf, type Engine } from "./engine.js";
import type { Counters } from "./commit.js";
import type { PageReader } from "./pages.js";
import { PartMemory } from "./parts.js";
import { Memory } from "./recall.js";
import { EngineScanLog } from "./scan-log.js";
import type { Sealer } from "./sealer.js";
import type { ScanLog, ScanStart } from "./store.js";

export async function beginScan(engine: Engine, sealer: Sealer, pages: PageReader, start: ScanStart): Promise<ScanLog> {
  await sweep(engine);
  await settleLost(engine);
  const resumed = start.resume ? await findUnended(engine, start) : undefined;
  const scan = resumed ?? (await nextOf(engine, "scan"));
  await engine.transaction(async () => {
    await engine.run("UPDATE scan SET status = 'unfinished' WHERE status = 'running'");
    if (resumed === undefined) await engine.insert("scan", [newScan(scan, start)]);
    else await reopen(engine, resumed);
  });
  const memory = new Memory(engine, pages, start.digest, resumed);
  const carrier = start.carries ? await Carrier.before(engine, scan, start) : undefined;
  const counters = await countersOf(engine);
  const isResumed = resumed !== undefined;
  const parts = new PartMemory(engine, sealer, pages, start.digest);
  return new EngineScanLog({ engine, sealer, memory, parts, carrier, start, counters, scan, isResumed });
}

/** The scan whose process was lost, if there is one, gets the sums of what it had carried. */
async function settleLost(engine: Engine): Promise<void> {
  for (const row of await engine.all("SELECT id FROM scan WHERE status = 'running'"))
    await settleSums(engine, numberOf(row, "id"));
}

const newScan = (id: number, { targets, series, digest, version }: ScanStart) => [
  ...[id, JSON.stringify(targets), series, digest.all, digest.reach, version, new Date().toISOString(), null],
  ...["running", 0, null],
];

/** What was committed of an item that was not ended, or not kept. */
async function sweep(engine: Engine): Promise<void> {
  const of = (column: string): string => `(SELECT coalesce(max(${column}), 0) FROM examination)`;
  await engine.transaction(async () => {
    await engine.run(`DELETE FROM page WHERE id > ${of("last_page")}`);
    await engine.run(`DELETE FROM value WHERE examination > ${of("id")}`);
    await engine.run(`DELETE FROM examination_part WHERE examination > ${of("id")}`);
  });
}

/** The last scan of the same targets, when it did not end and was begun with the same settings. */
async function findUnended(engine: Engine, { series, digest }: ScanStart): Promise<number | undefined> {
  const [last] = await engine.all(
    "SELECT id, status, settings, reach FROM scan WHERE series = ? ORDER BY id DESC LIMIT 1",
    [series],
  );
  if (!last || textOf(last, "status") === "ended") return undefined;
  const isSame = textOf(last, "settings") === digest.all && textOf(last, "reach") === digest.reach;
  return isSame ? numberOf(last, "id") : undefined;
}

async function reopen(engine: Engine, scan: number): Promise<void> {
  for (const table of OF_SCAN) await engine.run(`DELETE FROM ${table} WHERE scan = ?`, [scan]);
  await engine.run("UPDATE scan SET status = 'running', ended = NULL, summary = NULL, items = 0 WHERE id = ?", [scan]);
}

async function nextOf(engine: Engine, table: string): Promise<number> {
  const [row] = await engine.all(`SELECT coalesce(max(id), 0) + 1 AS next FROM ${table}`);
  return row ? numberOf(row, "next") : 1;
}

async function countersOf(engine: Engine): Promise<Counters> {
  const provisions = await engine.all("SELECT id, provisions FROM provision_list");
  const types = await engine.all("SELECT id, type FROM finding_type");
  return {
    examination: await nextOf(engine, "examination"),
    page: await nextOf(engine, "page"),
    place: await nextOf(engine, "place"),
    revision: await nextOf(engine, "revision"),
    folder: await nextOf(engine, "folder"),
    provisions: new Map(provisions.map((row) => [textOf(row, "provisions"), numberOf(row, "id")])),
    types: new Map(types.map((row) => [textOf(row, "type"), numberOf(row, "id")])),
  };
}
