/** `sever scan`: finds and classifies. */
import { resolve } from "node:path";
import type { Command } from "commander";
import { resolveDatabases } from "../config/databases.js";
import { keyPath, loadFingerprintKey } from "../config/fingerprint-key.js";
import type { Config, FailOn } from "../config/schema.js";
import { resolveExamineOptions } from "../config/settings.js";
import { didYouMean } from "../config/suggest.js";
import { findSuppressions, readSuppressions } from "../config/suppressions.js";
import type { Summary } from "../core/finding.js";
import { ConfigError } from "../core/problem.js";
import { Acceptance } from "../pipeline/acceptance.js";
import { readBaseline } from "../pipeline/baseline.js";
import { closeTargets, prepareTargets } from "../pipeline/targets.js";
import { REPORT_FORMATS } from "../report/index.js";
import type { ReportFormat } from "../report/report.js";
import { prepareGit } from "../sources/git/prepare-git.js";
import { SOURCES } from "../sources/index.js";
import type { PreparedTarget } from "../sources/source.js";
import { parseStoreLocation } from "../store/location.js";
import { EXIT, type CliContext, type ExitStatus } from "./context.js";
import { addExamineOptions, addOutputOptions, readSettings, STORE_OPTION } from "./options.js";
import { openResults } from "./output.js";
import { sayClosing } from "./scan-closing.js";
import { isRunBySchedule, openRunnerChannel } from "./runner-channel.js";
import { scanInto, type ScanPlan } from "./scan-into.js";
import { openScanStore } from "./scan-store.js";

export function registerScan(program: Command, context: CliContext): void {
  const command = program
    .command("scan")
    .description("find personal information and say under which provision of which Act it falls")
    .argument("[target...]", "file, folder, glob, - for standard input, or postgres://, mysql://, sqlite:FILE");
  addOutputOptions(
    addExamineOptions(command)
      .option(
        "--format <name>",
        `${REPORT_FORMATS.map(({ id }) => id).join(", ")} (default: text on a terminal, else jsonl)`,
      )
      .option("--output <file>", "write results there instead of to standard output")
      .option("--values <how>", "masked, full or none: what is shown of what was found (default: masked)")
      .option("--sample <n>", "rows drawn from each table of a database (default: all are read)")
      .option("--read-rate <bytes>", "read files at so many bytes a second at most: 500K, 20M (default: no limit)")
      .option("--fail-on <what>", "any, sensitive or never: findings that give exit status 1 (default: never)")
      .option("--baseline <file>", "leave out what an earlier scan (jsonl) has found")
      .option(
        "--suppressions <file>",
        "leave out what a person has accepted; none for no file (default: sever.suppressions.yaml beside the configuration)",
      )
      .option("--staged", "examine what is staged in git, as it is staged; targets narrow it")
      .option("--since-commit <ref>", "examine what is committed in git since it parted from there; targets narrow it")
      .option(...STORE_OPTION)
      .option("--resume", "go on with the last scan of these targets if it did not come to its end")
      .option("--only-changed", "tell only what is new or changed since the last scan of these targets; count the rest")
      .option("--ignore-marks", "give sever:ignore on lines of the items no effect"),
  ).action(async (targets: string[]) => {
    const config = readSettings(command, context.folder);
    const path = findSuppressions(context.folder, config.suppressions, command.getOptionValue("config"));
    const prepared = await prepareScan(targets, command.opts<GitFlags>(), config, context);
    try {
      context.exitWith(await scan(prepared, { ...config, suppressions: path }, context));
    } finally {
      await closeTargets(prepared);
    }
  });
}

interface GitFlags {
  readonly staged?: boolean;
  readonly sinceCommit?: string;
}

/** What is named, checked before anything is begun. Throws `ConfigError`. */
function prepareScan(
  targets: readonly string[],
  { staged, sinceCommit }: GitFlags,
  config: Config,
  { folder, environment }: CliContext,
): Promise<readonly PreparedTarget[]> {
  if (staged && sinceCommit !== undefined) throw new ConfigError("--staged and --since-commit: give one of them");
  const scope = staged ? ({ kind: "staged" } as const) : undefined;
  const git = sinceCommit === undefined ? scope : ({ kind: "since", since: sinceCommit } as const);
  if (git) return prepareGit(git, targets, folder).then((one) => [one]);
  if (targets.length === 0)
    throw new ConfigError("nothing to scan; name files, folders, globs, a database, - or --staged");
  return prepareTargets(targets, SOURCES, resolveDatabases(config, environment));
}

async function scan(prepared: readonly PreparedTarget[], config: Config, context: CliContext): Promise<ExitStatus> {
  const format = chooseFormat(config, context);
  const baseline = config.baseline === undefined ? undefined : await readBaseline(config.baseline);
  const suppressions = config.suppressions === undefined ? [] : readSuppressions(config.suppressions);
  const examine = resolveExamineOptions(config, loadFingerprintKey(keyPath(context.environment)));
  const acceptance = new Acceptance(baseline, suppressions, examine.today);
  const targets = prepared.map(({ target }) => target);
  const carries = isOnlyChanged(config, context) || isUnread(config, acceptance, context);
  const store = await openScanStore(targets, config, examine, context, carries);
  try {
    const summary = await runAndReport({ prepared, config, examine, acceptance, store }, format, context);
    if (!config.quiet)
      sayClosing(summary, { verbose: config.verbose === true, baseline: baseline !== undefined }, context.stderr);
    return store.memory?.failure ? EXIT.incomplete : exitStatus(summary, config.failOn ?? "never");
  } finally {
    await store.close();
  }
}

/** Throws `ConfigError` when there is nothing to tell by what has changed. */
function isOnlyChanged({ onlyChanged, store }: Config, { folder }: CliContext): boolean {
  if (onlyChanged !== true) return false;
  if (parseStoreLocation(store, folder).kind !== "none") return true;
  throw new ConfigError("--only-changed: nothing is kept with --store none; name a store");
}

/** A schedule's scan whose results go nowhere; what is accepted and what it is to fail on are told by looking at each finding. */
function isUnread({ output, failOn = "never" }: Config, acceptance: Acceptance, { environment }: CliContext): boolean {
  return isRunBySchedule(environment) && output === undefined && failOn === "never" && acceptance.isEmpty;
}

async function runAndReport(
  plan: Omit<ScanPlan, "ownFiles" | "runner">,
  format: ReportFormat,
  context: CliContext,
): Promise<Summary> {
  const { output, color: isColored } = plan.config;
  const results = await openResults(context.stdout, output);
  const color = (isColored ?? !context.environment["NO_COLOR"]) && output === undefined && context.stdout.isTTY;
  const report = format.create(results, { color, version: context.version });
  const runner = openRunnerChannel(context.environment);
  const ownFiles = output === undefined ? [] : [resolve(output)];
  try {
    const summary = await scanInto({ ...plan, ownFiles, runner }, report, context);
    await results.close();
    await runner?.tell(summary, plan.store.scan);
    return summary;
  } finally {
    runner?.release();
  }
}

function chooseFormat(config: Config, context: CliContext): ReportFormat {
  const id = config.format ?? (config.output === undefined && context.stdout.isTTY ? "text" : "jsonl");
  const format = REPORT_FORMATS.find((one) => one.id === id);
  if (format) return format;
  const known = REPORT_FORMATS.map((one) => one.id);
  throw new ConfigError(
    `format: expected one of ${known.join(", ")}, not ${JSON.stringify(id)}${didYouMean(id, known)}`,
  );
}

function exitStatus({ items, findings, sensitive, interrupted }: Summary, failOn: FailOn): ExitStatus {
  if (interrupted || items.partly + items.refused > 0) return EXIT.incomplete;
  if (failOn === "any" && findings > 0) return EXIT.failOn;
  if (failOn === "sensitive" && sensitive > 0) return EXIT.failOn;
  return EXIT.done;
}
