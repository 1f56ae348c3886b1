/** `sever report`: the state of a store, or what changed between two scans. */
import { existsSync } from "node:fs";
import { resolve } from "node:path";
import type { Command } from "commander";
import { ACTS } from "../classification/acts/index.js";
import { keyPath, loadFingerprintKey } from "../config/fingerprint-key.js";
import type { Config } from "../config/schema.js";
import { didYouMean } from "../config/suggest.js";
import { ConfigError } from "../core/problem.js";
import { chooseScans, type ChosenScans } from "../overview/choose-scans.js";
import { gatherOverview } from "../overview/gather.js";
import { OVERVIEW_FORMATS } from "../overview/index.js";
import { replayRecords } from "../overview/replay.js";
import { Tally } from "../pipeline/tally.js";
import { REPORT_FORMATS } from "../report/index.js";
import type { ReportOptions, ReportSink } from "../report/report.js";
import { parseStoreLocation } from "../store/location.js";
import { openStore } from "../store/open-store.js";
import type { Store } from "../store/store.js";
import { EXIT, type CliContext, type ExitStatus } from "./context.js";
import { readSettings } from "./options.js";
import { openResults } from "./output.js";

interface ReportFlags {
  readonly scan?: string;
  readonly since?: string;
  readonly below?: string;
  readonly records?: boolean;
  readonly shared?: boolean;
}

/** Forms that hold records only. */
const RECORD_FORMATS = REPORT_FORMATS.filter(({ id }) => !OVERVIEW_FORMATS.some((one) => one.id === id));
const FORMAT_IDS = [...OVERVIEW_FORMATS, ...RECORD_FORMATS].map(({ id }) => id);

export function registerReport(program: Command, context: CliContext): void {
  const command = program
    .command("report")
    .description("what a store holds: by type, provision, folder and owner; what changed, what is kept too long")
    .option("--store <where>", "sqlite:FILE or postgres://… (default: sqlite:.sever/store.sqlite)")
    .option("--config <file>", "configuration file (default: nearest sever.config.json or sever.config.yaml)")
    .option("--scan <n>", "the scan to tell of (default: the newest)")
    .option("--since <scan>", "what changed since a scan, by its number or a date: the last scan begun by then")
    .option("--below <path>", "only this folder, or this item")
    .option("--format <name>", `${FORMAT_IDS.join(", ")} (default: text on a terminal, else jsonl)`)
    .option("--output <file>", "write the report there instead of to standard output")
    .option("--records", "each finding and item instead of sums; with --since those that changed")
    .option("--shared", "also the values that stand in several items; takes long on a large store")
    .option("--no-color", "no colours");
  command.action(async () => {
    const config = readSettings(command, context.folder);
    context.exitWith(await report(config, command.opts<ReportFlags>(), context));
  });
}

async function report(config: Config, flags: ReportFlags, context: CliContext): Promise<ExitStatus> {
  const format = config.format ?? (config.output === undefined && context.stdout.isTTY ? "text" : "jsonl");
  if (!FORMAT_IDS.includes(format))
    throw new ConfigError(
      `format: expected one of ${FORMAT_IDS.join(", ")}, not ${JSON.stringify(format)}${didYouMean(format, FORMAT_IDS)}`,
    );
  const store = await openForReading(config, context);
  try {
    const scans = chooseScans(await store.scans(), flags);
    const results = await openResults(context.stdout, config.output);
    const color =
      (config.color ?? !context.environment["NO_COLOR"]) && config.output === undefined && context.stdout.isTTY;
    const options = { color, version: context.version };
    const below = flags.below === undefined ? undefined : placeOf(flags.below, context.folder);
    const overview = flags.records ? undefined : OVERVIEW_FORMATS.find(({ id }) => id === format);
    if (overview) {
      const rules = config.retention ?? [];
      const made = new Date().toISOString();
      const { version } = context;
      const shared = flags.shared === true;
      const gathered = await gatherOverview(store, { ...scans, below, rules, acts: ACTS, shared, made, version });
      await overview.write(gathered, results, options);
    } else await writeRecords(store, scans, below, format, results, options);
    await results.close();
  } finally {
    await store.close();
  }
  return EXIT.done;
}

async function openForReading(config: Config, { folder, environment }: CliContext): Promise<Store> {
  const location = parseStoreLocation(config.store, folder);
  if (location.kind === "none") throw new ConfigError("--store none: a report needs a store; name the one of a scan");
  if (location.kind === "sqlite" && !existsSync(location.path))
    throw new ConfigError(`${location.path}: no store is there; “sever scan” makes one, --store names another`);
  return openStore(location, loadFingerprintKey(keyPath(environment)), "read");
}

/** The address of a database stays as it is. */
const placeOf = (below: string, folder: string): string =>
  /^[a-z][a-z0-9+.-]+:\/\//i.test(below) ? below : resolve(folder, below);

async function writeRecords(
  store: Store,
  { scan, before }: ChosenScans,
  below: string | undefined,
  format: string,
  sink: ReportSink,
  options: ReportOptions,
): Promise<void> {
  const chosen = REPORT_FORMATS.find(({ id }) => id === format);
  if (!chosen) throw new Error(`no format of records: ${format}`);
  const written = chosen.create(sink, options);
  const tally = new Tally();
  await replayRecords(
    store,
    { scan: scan.id, before: before?.id, below },
    {
      findings: (findings) => {
        for (const finding of findings) tally.finding(finding);
        return written.findings(findings);
      },
      item: (item) => {
        tally.item(item);
        return written.item(item);
      },
    },
  );
  await written.end(tally.summary(scan.status !== "ended", scan.summary?.leftOut));
}
