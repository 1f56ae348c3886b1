/** `sever scan`: finds and classifies. */
import { resolve } from "node:path";
import type { Command } from "commander";
import { resolveDatabases } from "../config/databases.js";
import { keyPath, loadFingerprintKey } from "../config/fingerprint-key.js";
import type { Config, FailOn } from "../config/schema.js";
import { DEFAULT_TIMEOUT, resolveExamineOptions, resolveWorkers } from "../config/settings.js";
import { didYouMean } from "../config/suggest.js";
import { findSuppressions, readSuppressions } from "../config/suppressions.js";
import type { Summary } from "../core/finding.js";
import type { ExamineOptions } from "../core/options.js";
import { formatRef } from "../core/item.js";
import { ConfigError } from "../core/problem.js";
import { Acceptance } from "../pipeline/acceptance.js";
import { readBaseline } from "../pipeline/baseline.js";
import { DEFAULT_MEMORY } from "../pipeline/pool.js";
import { runScan, type RecordSink } from "../pipeline/scan.js";
import { closeTargets, connectionsOf, enumerateTargets, prepareTargets } from "../pipeline/targets.js";
import { UntilAsked } from "../pipeline/until-asked.js";
import { REPORT_FORMATS } from "../report/index.js";
import type { ReportFormat } from "../report/report.js";
import { prepareGit } from "../sources/git/prepare-git.js";
import { SOURCES } from "../sources/index.js";
import { noneLeftOut, type PreparedTarget } from "../sources/source.js";
import { EXIT, type CliContext, type ExitStatus } from "./context.js";
import { formatBytes, formatCount } from "./format-quantity.js";
import { onInterruption } from "./interruption.js";
import { addExamineOptions, addOutputOptions, readSettings } from "./options.js";
import { openResults } from "./output.js";
import { NO_PROGRESS, startProgress, type Progress } from "./progress.js";
import { sayClosing } from "./scan-closing.js";
import { openRunnerChannel } from "./runner-channel.js";
import { openScanStore, type ScanStore } from "./scan-store.js";

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
      .option("--fail-on <what>", "any, sensitive or never: findings that give exit status 1 (default: never)")
      .option("--baseline <file>", "leave out what an earlier scan (jsonl) has found")
      .option(
        "--suppressions <file>",
        "leave out what a person has accepted; none for no file (default: sever.suppressions.yaml beside the configuration)",
      )
      .option("--staged", "examine what is staged in git, as it is staged; targets narrow it")
      .option("--since-commit <ref>", "examine what is committed in git since it parted from there; targets narrow it")
      .option(
        "--store <where>",
        "where scans are kept: sqlite:FILE, postgres://… or none (default: sqlite:.sever/store.sqlite)",
      )
      .option("--resume", "go on with the last scan of these targets if it did not come to its end")
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
  const store = await openScanStore(targets, config, examine, context);
  try {
    const plan = { prepared, config, format, examine, acceptance, store, hasBaseline: baseline !== undefined };
    return await runPlan(plan, context);
  } finally {
    await store.close();
  }
}

/** A scan of which everything is read and checked. */
interface ScanPlan {
  readonly prepared: readonly PreparedTarget[];
  readonly config: Config;
  readonly format: ReportFormat;
  readonly examine: ExamineOptions;
  readonly acceptance: Acceptance;
  readonly store: ScanStore;
  readonly hasBaseline: boolean;
}

async function runPlan(plan: ScanPlan, context: CliContext): Promise<ExitStatus> {
  const { prepared, config, format, examine, acceptance, store, hasBaseline } = plan;
  const { stderr } = context;
  const leftOut = noneLeftOut();
  const ownFiles = [...store.files, ...(config.output === undefined ? [] : [resolve(config.output)])];
  const sourceContext = { exclude: config.exclude ?? [], ownFiles, leftOut };
  const results = await openResults(context.stdout, config.output);
  const color =
    (config.color ?? !context.environment["NO_COLOR"]) && config.output === undefined && context.stdout.isTTY;
  const report = format.create(results, { color, version: context.version });
  const progress = await maybeStartProgress(config, context, prepared, sourceContext);
  const runner = openRunnerChannel(context.environment);
  const items = new UntilAsked(enumerateTargets(prepared, sourceContext), runner?.itemEnd);
  const onSignal = (): void => {
    progress.stop();
    stderr.write("sever: stopping; press Ctrl-C again to end at once\n");
  };
  const interruption = runner ?? onInterruption(onSignal);
  try {
    const summary = await runScan(
      items.list(),
      {
        examine,
        workers: resolveWorkers(config),
        timeout: config.timeout ?? DEFAULT_TIMEOUT,
        memory: DEFAULT_MEMORY,
        connections: connectionsOf(prepared),
        acceptance,
        ...(store.memory && { kept: store.memory }),
        leftOut,
        wasCut: () => items.wasCut,
      },
      watchRecords(report, progress, config.verbose === true, stderr),
      interruption.signal,
    );
    await results.close();
    await runner?.tell(summary, store.scan);
    progress.stop();
    if (!config.quiet) sayClosing(summary, { verbose: config.verbose === true, baseline: hasBaseline }, stderr);
    const lost = store.memory?.failure;
    if (lost) stderr.write(`sever: ${lost.message}; the results are whole, the store is not\n`);
    return lost ? EXIT.incomplete : exitStatus(summary, config.failOn ?? "never");
  } finally {
    progress.stop();
    interruption.release();
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

/** The bar needs the number of items: they are counted by a second listing beside the run. */
async function maybeStartProgress(
  config: Config,
  context: CliContext,
  targets: readonly PreparedTarget[],
  sourceContext: Parameters<typeof enumerateTargets>[1],
): Promise<Progress> {
  // A bar among results on the same terminal would tear them.
  const isWanted = config.progress !== false && config.quiet !== true && context.stderr.isTTY;
  if (!isWanted || (context.stdout.isTTY && config.output === undefined)) return NO_PROGRESS;
  const progress = startProgress(context.stderr);
  progress.setTotal(await countItems(enumerateTargets(targets, { ...sourceContext, leftOut: noneLeftOut() })));
  return progress;
}

async function countItems(items: AsyncIterator<unknown>): Promise<number> {
  let count = 0;
  while (!(await items.next()).done) count++;
  return count;
}

/** The report, with each item told to the progress bar and, when asked, to the user. */
function watchRecords(
  report: RecordSink,
  progress: Progress,
  verbose: boolean,
  stderr: NodeJS.WriteStream,
): RecordSink {
  return {
    findings: (findings) => report.findings(findings),
    item: async (item) => {
      await report.item(item);
      if (item.path.length === 1) progress.advance(item.bytes);
      if (verbose) {
        const codes = item.problems.map(({ code }) => code).join(", ");
        const size = formatBytes(item.bytes);
        stderr.write(
          `${formatRef(item)}: ${item.status}${codes && ` (${codes})`}, ${item.format ?? "unknown kind"}, ${size}, ${formatCount(item.findings, "finding")}\n`,
        );
      }
    },
    end: (summary) => report.end(summary),
  };
}

function exitStatus({ items, findings, sensitive, interrupted }: Summary, failOn: FailOn): ExitStatus {
  if (interrupted || items.partly + items.refused > 0) return EXIT.incomplete;
  if (failOn === "any" && findings > 0) return EXIT.failOn;
  if (failOn === "sensitive" && sensitive > 0) return EXIT.failOn;
  return EXIT.done;
}
