/**
 * How fast the program is on a folder: the whole of it with threads, and each kind of item by itself on one thread.
 * Repeatable: a run to warm up, then several, of which the medians count.
 */
import type { ItemRecord } from "../core/finding.js";
import type { ExamineOptions } from "../core/options.js";
import type { Enumerated, SourceItem } from "../sources/source.js";
import { buildTools } from "./examiner.js";
import { DEFAULT_MEMORY } from "./pool.js";
import { runScan, type RecordSink } from "./scan.js";
import { scanItem } from "./scan-item.js";

export interface ThroughputOptions {
  readonly examine: ExamineOptions;
  /** Most threads tried. */
  readonly workers: number;
  /** Measured runs, besides the one to warm up. */
  readonly runs: number;
  /** Seconds for one item. */
  readonly timeout: number;
}

/** Items of one kind, one after the other on one thread. */
export interface KindThroughput {
  readonly items: number;
  readonly bytes: number;
  readonly filesPerSecond: number;
  readonly megabytesPerSecond: number;
  /** Milliseconds for one item: half take less, and 99 in 100. */
  readonly p50: number;
  readonly p99: number;
}

/** The whole folder with a number of threads, start of the threads included. */
export interface WorkersThroughput {
  readonly workers: number;
  readonly seconds: number;
  readonly filesPerSecond: number;
  readonly megabytesPerSecond: number;
  /** Megabytes of the whole process at its largest. */
  readonly peakMegabytes: number;
  /** Times as fast as one thread. */
  readonly gain: number;
}

export interface Throughput {
  readonly items: number;
  readonly bytes: number;
  readonly runs: number;
  readonly kinds: Readonly<Record<string, KindThroughput>>;
  readonly workers: readonly WorkersThroughput[];
  readonly problems: Readonly<Record<string, number>>;
}

const MEGABYTE = 1e6;
const SAMPLE_MS = 20;
/** Problems of items that must not be tried on the thread that measures. */
const DEADLY: ReadonlySet<string> = new Set(["time-limit", "memory-limit", "worker-crashed"]);

export async function measureThroughput(items: readonly Enumerated[], options: ThroughputOptions): Promise<Throughput> {
  const warm = await scanOnce(items, options, options.workers);
  const counts = [...new Set([1, 2, options.workers].filter((count) => count <= options.workers))];
  const workers: WorkersThroughput[] = [];
  for (const count of counts) {
    const runs: Scanned[] = [];
    for (let run = 0; run < options.runs; run++) runs.push(await scanOnce(items, options, count));
    const seconds = median(runs.map((run) => run.seconds));
    workers.push({
      workers: count,
      seconds,
      filesPerSecond: items.length / seconds,
      megabytesPerSecond: warm.bytes / MEGABYTE / seconds,
      peakMegabytes: Math.max(...runs.map((run) => run.peak)) / MEGABYTE,
      gain: (workers[0]?.seconds ?? seconds) / seconds,
    });
  }
  return {
    items: items.length,
    bytes: warm.bytes,
    runs: options.runs,
    kinds: await measureKinds(items, warm.records, options),
    workers,
    problems: warm.problems,
  };
}

interface Scanned {
  readonly records: ReadonlyMap<string, ItemRecord>;
  readonly bytes: number;
  readonly problems: Readonly<Record<string, number>>;
  readonly seconds: number;
  readonly peak: number;
}

async function scanOnce(items: readonly Enumerated[], options: ThroughputOptions, workers: number): Promise<Scanned> {
  const records = new Map<string, ItemRecord>();
  const sink: RecordSink = {
    findings: () => Promise.resolve(),
    lines: { format: "jsonl", write: () => Promise.resolve() },
    item: (item) => {
      if (item.path.length === 1) records.set(item.source, item);
      return Promise.resolve();
    },
    end: () => Promise.resolve(),
  };
  let peak = process.memoryUsage.rss();
  const sampler = setInterval(() => (peak = Math.max(peak, process.memoryUsage.rss())), SAMPLE_MS);
  try {
    const { examine, timeout } = options;
    const run = { examine, workers, timeout, memory: DEFAULT_MEMORY };
    const summary = await runScan(whole(items), run, sink, new AbortController().signal);
    return { records, bytes: summary.bytes, problems: summary.problems, seconds: summary.seconds, peak };
  } finally {
    clearInterval(sampler);
  }
}

async function* whole(items: readonly Enumerated[]): AsyncGenerator<readonly Enumerated[]> {
  yield await Promise.resolve(items);
}

async function measureKinds(
  items: readonly Enumerated[],
  records: ReadonlyMap<string, ItemRecord>,
  options: ThroughputOptions,
): Promise<Record<string, KindThroughput>> {
  const byKind = new Map<string, SourceItem[]>();
  for (const item of items) {
    const record = records.get(item.ref.source);
    if (item.kind !== "item" || !record || record.problems.some(({ code }) => DEADLY.has(code))) continue;
    const kind = record.format ?? "unknown kind";
    byKind.set(kind, [...(byKind.get(kind) ?? []), item]);
  }
  const context = {
    tools: buildTools(options.examine),
    options: options.examine,
    signal: new AbortController().signal,
  };
  const kinds: Record<string, KindThroughput> = {};
  for (const [kind, ofKind] of [...byKind].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const runs: number[][] = [];
    for (let run = 0; run <= options.runs; run++) {
      const times: number[] = [];
      for (const item of ofKind) {
        const started = performance.now();
        for await (const output of scanItem(item, context)) void output;
        times.push(performance.now() - started);
      }
      // The first run warms up.
      if (run > 0) runs.push(times);
    }
    const bytes = ofKind.reduce((total, item) => total + item.bytes, 0);
    const seconds = median(runs.map((times) => times.reduce((total, time) => total + time, 0))) / 1000;
    const sorted = runs.flat().sort((a, b) => a - b);
    kinds[kind] = {
      items: ofKind.length,
      bytes,
      filesPerSecond: ofKind.length / seconds,
      megabytesPerSecond: bytes / MEGABYTE / seconds,
      p50: quantile(sorted, 0.5),
      p99: quantile(sorted, 0.99),
    };
  }
  return kinds;
}

/** The value below which `share` of the sorted values lie; 0 when there are none. */
const quantile = (sorted: readonly number[], share: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;

const median = (values: readonly number[]): number =>
  quantile(
    [...values].sort((a, b) => a - b),
    0.5,
  );
