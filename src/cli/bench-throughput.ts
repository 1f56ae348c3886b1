/** `sever bench throughput PATH...`: files and megabytes a second, by kind and by number of threads. */
import { readFileSync } from "node:fs";
import { InvalidArgumentError, type Command } from "commander";
import { DEFAULT_TIMEOUT, resolveExamineOptions, resolveWorkers } from "../config/settings.js";
import { ConfigError } from "../core/problem.js";
import { measureThroughput, type Throughput } from "../pipeline/measure-throughput.js";
import { enumerateTargets, prepareTargets } from "../pipeline/targets.js";
import { SOURCES } from "../sources/index.js";
import { noneLeftOut, type Enumerated } from "../sources/source.js";
import { keyFor } from "./catalogue.js";
import { EXIT, type CliContext } from "./context.js";
import { formatBytes } from "./format-quantity.js";
import { addExamineOptions, readSettings } from "./options.js";

interface ThroughputOptions {
  readonly json?: boolean;
  readonly runs: number;
  readonly compare?: string;
}

/** Fingerprints cost the same with any key. */
const NO_KEY = "0".repeat(64);
const DEFAULT_RUNS = 3;

export function registerBenchThroughput(bench: Command, context: CliContext): void {
  const command = bench
    .command("throughput")
    .description("measure speed and memory on files and folders: a run to warm up, then the medians of several")
    .argument("<target...>", "file, folder or glob")
    .option("--json", "print JSON")
    .option("--runs <n>", "measured runs", parseRuns, DEFAULT_RUNS)
    .option("--compare <file>", "the JSON of an earlier bench, to compare with");
  addExamineOptions(command).action(async (targets: string[], options: ThroughputOptions) => {
    const settings = readSettings(command, context.folder);
    const before = options.compare === undefined ? undefined : readEarlier(options.compare);
    const prepared = await prepareTargets(targets, SOURCES);
    const sourceContext = { exclude: settings.exclude ?? [], ownFiles: [], leftOut: noneLeftOut() };
    const items: Enumerated[] = [];
    for await (const item of enumerateTargets(prepared, sourceContext)) items.push(item);
    if (items.length === 0) throw new ConfigError("the targets hold no items to measure");
    const throughput = await measureThroughput(items, {
      examine: resolveExamineOptions(settings, keyFor(settings, context) || NO_KEY),
      workers: resolveWorkers(settings),
      runs: options.runs,
      timeout: settings.timeout ?? DEFAULT_TIMEOUT,
    });
    const text = options.json === true ? JSON.stringify(throughput) : formatThroughput(throughput, before);
    context.stdout.write(`${text}\n`);
    context.exitWith(EXIT.done);
  });
}

function parseRuns(value: string): number {
  const runs = Number(value);
  if (!Number.isInteger(runs) || runs < 1) throw new InvalidArgumentError("expected a whole number from 1");
  return runs;
}

function readEarlier(file: string): Throughput {
  try {
    const earlier = JSON.parse(readFileSync(file, "utf8")) as Partial<Throughput>;
    if (earlier.kinds && earlier.workers) return earlier as Throughput;
  } catch (error) {
    throw new ConfigError(`${file}: expected the JSON of an earlier bench`, { cause: error });
  }
  throw new ConfigError(`${file}: expected the JSON of an earlier bench, made with --json`);
}

function formatThroughput(now: Throughput, before: Throughput | undefined): string {
  const ratio = (value: number, earlier: number | undefined): string =>
    earlier === undefined ? "" : `${(value / earlier).toFixed(2)} x`.padStart(9);
  const head = before ? "   before" : "";
  const lines = [
    `${now.items} items, ${formatBytes(now.bytes)}; medians of ${now.runs} runs`,
    "",
    `kind              items      size  files/s     MB/s   p50 ms   p99 ms${head}`,
    ...Object.entries(now.kinds).map(
      ([kind, one]) =>
        kind.padEnd(16) +
        String(one.items).padStart(7) +
        formatBytes(one.bytes).padStart(10) +
        one.filesPerSecond.toFixed(0).padStart(9) +
        one.megabytesPerSecond.toFixed(2).padStart(9) +
        one.p50.toFixed(1).padStart(9) +
        one.p99.toFixed(1).padStart(9) +
        (before ? ratio(one.megabytesPerSecond, before.kinds[kind]?.megabytesPerSecond) : ""),
    ),
    "",
    `threads  seconds  files/s     MB/s  peak MB   gain${head}`,
    ...now.workers.map(
      (one) =>
        String(one.workers).padStart(7) +
        one.seconds.toFixed(2).padStart(9) +
        one.filesPerSecond.toFixed(0).padStart(9) +
        one.megabytesPerSecond.toFixed(2).padStart(9) +
        one.peakMegabytes.toFixed(0).padStart(9) +
        `${one.gain.toFixed(2)} x`.padStart(7) +
        (before
          ? ratio(
              one.megabytesPerSecond,
              before.workers.find(({ workers }) => workers === one.workers)?.megabytesPerSecond,
            )
          : ""),
    ),
    "",
    `problems: ${
      Object.entries(now.problems)
        .map(([code, count]) => `${count} ${code}`)
        .join(", ") || "none"
    }`,
  ];
  return lines.join("\n");
}
