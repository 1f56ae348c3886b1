/** A scan from end to end: items as a source lists them, examined by threads, written in the order of the list. */
import type { Finding, ItemRecord, Summary } from "../core/finding.js";
import type { Problem } from "../core/problem.js";
import { summariseLeftOut } from "./left-out.js";
import type { Enumerated, LeftOut, SourceItem } from "../sources/source.js";
import { Acceptance } from "./acceptance.js";
import { batchItems } from "./batches.js";
import { OrderedOutput, type Slot } from "./ordered-output.js";
import { ItemPool, type PoolOptions } from "./pool.js";
import { refusedItem, type ItemOutput } from "./scan-item.js";
import { cutShortPart, TableParts, type WholeRecord } from "./table-parts.js";
import { Tally } from "./tally.js";

/** Records that may wait for an earlier, slower item before no new items are begun. */
const HELD_LIMIT = 20_000;

export interface ScanOptions extends PoolOptions {
  /** Which findings are left out because somebody accepted them; all are reported without. */
  readonly acceptance?: Acceptance;
  /** The paths that the listing of `items` leaves out, counted up as it goes on. */
  readonly leftOut?: LeftOut;
}

/** Takes the records of a run, in order; each call is awaited before the next. */
export interface RecordSink {
  findings(findings: readonly Finding[]): Promise<void>;
  item(item: ItemRecord): Promise<void>;
  end(summary: Summary): Promise<void>;
}

/** Runs to the end, or until `signal` aborts; then items under way are reported as interrupted. Returns the summary. */
export async function runScan(
  items: AsyncIterable<Enumerated>,
  options: ScanOptions,
  sink: RecordSink,
  signal: AbortSignal,
): Promise<Summary> {
  const tally = new Tally();
  const acceptance = options.acceptance ?? new Acceptance(undefined, [], options.examine.today);
  const parts = new TableParts();
  const output = new OrderedOutput((records) => writeRecords(parts.merge(records), sink, tally, acceptance));
  const pool = new ItemPool(options, signal);
  const dispatcher = new Dispatcher(pool, output, options.workers, signal);
  try {
    const written = output.drain();
    // A failed sink ends the run; the dispatcher sees it through the race.
    await Promise.race([dispatcher.dispatchAll(items), written]);
    await written;
    await writeRecords(parts.end(), sink, tally, acceptance);
  } finally {
    await pool.close();
  }
  const summary = tally.summary(signal.aborted, summariseLeftOut(acceptance, options.leftOut));
  await sink.end(summary);
  return summary;
}

/** Hands batches to the pool, as many at once as there are threads, and as few as the output can take. */
class Dispatcher {
  #running = 0;
  #wake: () => void = () => undefined;

  constructor(
    private readonly pool: ItemPool,
    private readonly output: OrderedOutput,
    private readonly workers: number,
    private readonly signal: AbortSignal,
  ) {}

  async dispatchAll(items: AsyncIterable<Enumerated>): Promise<void> {
    for await (const batch of batchItems(items)) {
      while (this.#running >= this.workers || (this.#running > 0 && this.output.held > HELD_LIMIT))
        await new Promise<void>((resolve) => (this.#wake = resolve));
      this.#start(batch);
      if (this.signal.aborted) break;
    }
    while (this.#running > 0) await new Promise<void>((resolve) => (this.#wake = resolve));
    this.output.complete();
  }

  #start(batch: readonly Enumerated[]): void {
    const jobs: { item: SourceItem; slot: Slot }[] = [];
    for (const item of batch) {
      const slot = this.output.open();
      if (item.kind === "item") jobs.push({ item, slot });
      else {
        slot.add([refusedItem(item.ref, item.problem)]);
        slot.close();
      }
    }
    this.#running++;
    void this.#run(jobs).finally(() => {
      this.#running--;
      this.#wake();
    });
  }

  async #run(jobs: readonly { item: SourceItem; slot: Slot }[]): Promise<void> {
    const findings = jobs.map(() => 0);
    await this.pool.run(
      jobs.map(({ item }) => item),
      {
        output: (index, output, taken) => {
          findings[index] = (findings[index] ?? 0) + countOwnFindings(output);
          jobs[index]?.slot.add(output, taken);
        },
        end: (index, problem) => {
          const job = jobs[index];
          if (problem) job?.slot.add([cutShortItem(job.item, problem, findings[index] ?? 0)]);
          job?.slot.close();
        },
      },
    );
  }
}

const countOwnFindings = (output: readonly ItemOutput[]): number =>
  output.filter((one) => one.kind === "finding" && one.path.length === 1).length;

/** The record of an item whose thread was lost. What it had sent before stands. */
function cutShortItem(item: SourceItem, problem: Problem, findings: number): ItemOutput {
  const record: ItemRecord = {
    ...refusedItem(item.ref, problem, item.bytes),
    ...(findings > 0 && { status: "partly", findings }),
  };
  return item.locator.kind === "table" ? cutShortPart(item.locator, record) : record;
}

async function writeRecords(
  records: readonly WholeRecord[],
  sink: RecordSink,
  tally: Tally,
  acceptance: Acceptance,
): Promise<void> {
  let findings: Finding[] = [];
  for (const record of records) {
    if (record.kind === "finding") {
      if (acceptance.takesOut(record)) continue;
      tally.finding(record);
      findings.push(record);
      continue;
    }
    if (findings.length > 0) await sink.findings(findings);
    findings = [];
    const item = acceptance.adjust(record);
    tally.item(item);
    await sink.item(item);
  }
  if (findings.length > 0) await sink.findings(findings);
}
