/** A scan from end to end: items as a source lists them, examined by threads, written in the order of the list. */
import type { Finding, ItemRecord, Summary } from "../core/finding.js";
import type { Problem } from "../core/problem.js";
import { VALUE_MASK } from "./findings.js";
import { summariseLeftOut } from "./left-out.js";
import type { LineSink } from "../report/report.js";
import type { Enumerated, LeftOut, SourceItem } from "../sources/source.js";
import { Acceptance } from "./acceptance.js";
import { batchItems } from "./batches.js";
import type { FindingLines, LinePlan, ThreadOutput } from "./finding-lines.js";
import { OrderedOutput, type Slot } from "./ordered-output.js";
import type { Pace } from "./pace.js";
import { ItemPool, type PoolOptions } from "./pool.js";
import { recallItems, type Listed } from "./recall-items.js";
import { refusedItem } from "./refused-item.js";
import type { ItemOutput } from "./scan-item.js";
import { listedFile, tableToRead, type ScanMemory } from "./scan-memory.js";
import { cutShortPart, TableParts, type TablePartRecord, type WholeRecord } from "./table-parts.js";
import { Tally } from "./tally.js";
import { UntilAsked } from "./until-asked.js";

/** Records that may wait for an earlier, slower item before no new items are begun. */
const HELD_LIMIT = 20_000;

export interface ScanOptions extends PoolOptions {
  /** Which findings are left out because somebody accepted them; all are reported without. */
  readonly acceptance?: Acceptance;
  /** The paths that the listing of `items` leaves out, counted up as it goes on. */
  readonly leftOut?: LeftOut;
  /** How fast files are read at most. */
  readonly pace?: Pace;
  /** Asks the run to end before its next item. */
  readonly itemEnd?: AbortSignal | undefined;
  /** Told of items that are as they were and not told again; the bytes of all. */
  readonly carried?: (bytes: number, items: number) => void;
  /** Where what is found is kept, and what is known need not be examined again. */
  readonly kept?: ScanMemory;
}

/** Takes the records of a run, in order; each call is awaited before the next. */
export interface RecordSink {
  findings(findings: readonly Finding[]): Promise<void>;
  /** Present where findings may come as lines instead: those of files, unless some may be left out of them. */
  readonly lines?: LineSink | undefined;
  item(item: ItemRecord): Promise<void>;
  end(summary: Summary): Promise<void>;
}

/** Takes items some at a time. Runs to the end, or until `signal` aborts; then items under way are reported as interrupted. Returns the summary. */
export async function runScan(
  items: AsyncIterable<readonly Enumerated[]>,
  options: ScanOptions,
  sink: RecordSink,
  signal: AbortSignal,
): Promise<Summary> {
  const tally = new Tally();
  const acceptance = options.acceptance ?? new Acceptance(undefined, [], options.examine.today);
  const parts = new TableParts();
  const { kept } = options;
  const write = async (records: readonly (WholeRecord | FindingLines)[], origin: Slot["origin"]): Promise<void> => {
    if (origin && "kind" in origin) {
      await kept?.carry(origin.carried);
      options.carried?.(origin.bytes, origin.items);
      return;
    }
    await kept?.keep(records, origin, (item) => parts.stampOf(item));
    await writeRecords(records, sink, tally, acceptance);
  };
  const writeParts = async (records: readonly ThreadOutput[], origin: Slot["origin"]): Promise<void> => {
    for (const some of apart(records)) {
      const [end] = some;
      if (end && isPart(end) && origin && !("kind" in origin)) await kept?.endPart(end, origin);
      await write(parts.merge(some), origin);
    }
  };
  const output = new OrderedOutput(writeParts, () => dispatcher.goOn());
  const lines = planLines(sink, acceptance, kept);
  const pool = new ItemPool({ ...options, lines }, signal);
  const dispatcher = new Dispatcher(pool, output, options, signal);
  const listed = new UntilAsked(recallFrom(items, { ...options, lines }, signal), options.itemEnd);
  const isInterrupted = (): boolean => signal.aborted || listed.wasCut;
  let summary: Summary | undefined;
  try {
    const written = output.drain();
    // A failed sink ends the run; the dispatcher sees it through the race.
    await Promise.race([dispatcher.dispatchAll(listed.list()), written]);
    await written;
    await write(parts.end(), undefined);
    summary = tally.summary(isInterrupted(), summariseLeftOut(acceptance, options.leftOut, kept?.unchanged));
    await sink.end(summary);
    return summary;
  } finally {
    await pool.close();
    await kept?.end(summary, isInterrupted());
  }
}

const isPart = (record: ThreadOutput): record is TablePartRecord => "part" in record;

/** All of it, the record of each part of a table by itself. */
function* apart(records: readonly ThreadOutput[]): Iterable<readonly ThreadOutput[]> {
  let from = 0;
  for (const [i, record] of records.entries()) {
    if (!isPart(record)) continue;
    if (i > from) yield records.slice(from, i);
    yield [record];
    from = i + 1;
  }
  if (from < records.length || from === 0) yield records.slice(from);
}

/** Threads make lines where nothing more is asked of single findings. */
function planLines({ lines }: RecordSink, acceptance: Acceptance, kept: ScanMemory | undefined): LinePlan | undefined {
  return lines && acceptance.isEmpty ? { format: lines.format, isKept: kept !== undefined } : undefined;
}

function recallFrom(
  groups: AsyncIterable<readonly Enumerated[]>,
  { kept: memory, examine, pace, lines }: ScanOptions,
  signal: AbortSignal,
): AsyncIterable<Listed> {
  const { maxFileSize, values } = examine;
  const mask = values === "masked" ? VALUE_MASK : undefined;
  return memory
    ? recallItems(groups, { memory, mask, isJsonl: lines?.format === "jsonl", maxFileSize, pace, signal })
    : oneByOne(groups);
}

async function* oneByOne(groups: AsyncIterable<readonly Enumerated[]>): AsyncGenerator<Listed> {
  for await (const group of groups) yield* group;
}

const bytesToRead = (batch: readonly Listed[]): number =>
  batch.reduce((sum, item) => sum + (item.kind === "item" ? item.bytes : 0), 0);

/** Hands batches to the pool, as many at once as there are threads, and as few as the output can take. */
class Dispatcher {
  #running = 0;
  #wake: () => void = () => undefined;

  constructor(
    private readonly pool: ItemPool,
    private readonly output: OrderedOutput,
    private readonly options: Pick<ScanOptions, "workers" | "pace">,
    private readonly signal: AbortSignal,
  ) {}

  /** Something has changed that it may wait for. */
  goOn(): void {
    this.#wake();
  }

  async dispatchAll(items: AsyncIterable<Listed>): Promise<void> {
    for await (const batch of batchItems(items)) {
      await this.options.pace?.take(bytesToRead(batch));
      while (this.#running >= this.options.workers || this.output.held > HELD_LIMIT)
        await new Promise<void>((resolve) => (this.#wake = resolve));
      this.#start(batch);
      if (this.signal.aborted) break;
    }
    while (this.#running > 0) await new Promise<void>((resolve) => (this.#wake = resolve));
    this.output.complete();
  }

  #start(batch: readonly Listed[]): void {
    const jobs: { item: SourceItem; slot: Slot }[] = [];
    for (const item of batch) {
      const slot = this.output.open(originOf(item));
      if (item.kind === "item") {
        jobs.push({ item, slot });
        continue;
      }
      if (item.kind === "trouble") slot.add([refusedItem(item.ref, item.problem)]);
      else if (item.kind === "unchanged") slot.add([]);
      else if (item.records) slot.add(item.records);
      else slot.addLater(() => item.read());
      slot.close();
    }
    if (jobs.length === 0) return;
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

function originOf(item: Listed): Slot["origin"] {
  if (item.kind === "unchanged") return item;
  if (item.kind === "recalled") return item.origin;
  if (item.kind === "trouble") return undefined;
  if (item.locator.kind === "table") return { listed: tableToRead(item, item.locator) };
  if (item.locator.kind !== "file") return undefined;
  return { listed: listedFile(item, item.locator.path) };
}

const countOwnFindings = (output: readonly ThreadOutput[]): number =>
  output.reduce((sum, one) => sum + (one.kind === "lines" ? one.own : isOwnFinding(one) ? 1 : 0), 0);

const isOwnFinding = ({ kind, path }: ItemOutput): boolean => kind === "finding" && path.length === 1;

/** The record of an item whose thread was lost. What it had sent before stands. */
function cutShortItem(item: SourceItem, problem: Problem, findings: number): ItemOutput {
  const record: ItemRecord = {
    ...refusedItem(item.ref, problem, item.bytes),
    ...(findings > 0 && { status: "partly", findings }),
  };
  return item.locator.kind === "table" ? cutShortPart(item.locator, record) : record;
}

async function writeRecords(
  records: readonly (WholeRecord | FindingLines)[],
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
    if (record.kind === "lines") {
      tally.findings(record.counts);
      await sink.lines?.write(record.lines);
      continue;
    }
    const item = acceptance.adjust(record);
    tally.item(item);
    await sink.item(item);
  }
  if (findings.length > 0) await sink.findings(findings);
}
