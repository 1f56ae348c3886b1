/** Runs a scan that is read and checked into a sink, with its store, progress and interruption. */
import { DEFAULT_TIMEOUT, resolveWorkers } from "../config/settings.js";
import type { Config } from "../config/schema.js";
import type { Summary } from "../core/finding.js";
import { formatRef } from "../core/item.js";
import type { ExamineOptions } from "../core/options.js";
import type { Acceptance } from "../pipeline/acceptance.js";
import { DEFAULT_MEMORY } from "../pipeline/pool.js";
import { runScan, type RecordSink } from "../pipeline/scan.js";
import { Pace } from "../pipeline/pace.js";
import { connectionsOf, enumerateGroups } from "../pipeline/targets.js";
import { noneLeftOut, type PreparedTarget } from "../sources/source.js";
import type { CliContext } from "./context.js";
import { onInterruption, type Interruption } from "./interruption.js";
import { formatBytes, formatCount } from "./format-quantity.js";
import { NO_PROGRESS, startProgress, type Progress } from "./progress.js";
import type { RunnerChannel } from "./runner-channel.js";
import type { ScanStore } from "./scan-store.js";

export interface ScanPlan {
  readonly prepared: readonly PreparedTarget[];
  readonly config: Config;
  readonly examine: ExamineOptions;
  readonly store: ScanStore;
  readonly acceptance?: Acceptance;
  /** Absolute paths that the command itself writes. */
  readonly ownFiles: readonly string[];
  /** What has started the scan, and ends it in place of signals. Released by whoever opened it. */
  readonly runner?: RunnerChannel | undefined;
}

/** Returns when the run is at its end, or was interrupted. What a store could not keep is told, and the run goes on. */
export async function scanInto(plan: ScanPlan, sink: RecordSink, context: CliContext): Promise<Summary> {
  const { prepared, config, examine, store, acceptance, ownFiles, runner } = plan;
  const { stderr } = context;
  const leftOut = noneLeftOut();
  const sourceContext = { exclude: config.exclude ?? [], ownFiles: [...store.files, ...ownFiles], leftOut };
  const isKept = store.memory !== undefined;
  const progress = await maybeStartProgress(config, context, prepared, sourceContext);
  const onSignal = (): void => {
    progress.stop();
    stderr.write("sever: stopping; press Ctrl-C again to end at once\n");
  };
  const interruption: Interruption = runner ?? onInterruption(onSignal);
  try {
    const summary = await runScan(
      enumerateGroups(prepared, { ...sourceContext, isKept }),
      {
        examine,
        workers: resolveWorkers(config),
        timeout: config.timeout ?? DEFAULT_TIMEOUT,
        memory: DEFAULT_MEMORY,
        connections: connectionsOf(prepared),
        ...(acceptance && { acceptance }),
        ...(store.memory && { kept: store.memory }),
        ...(config.readRate !== undefined && { pace: new Pace(config.readRate, endOf(interruption, runner)) }),
        leftOut,
        itemEnd: runner?.itemEnd,
        carried: (bytes, count) => progress.advance(bytes, count),
      },
      watchRecords(sink, progress, config.verbose === true, stderr),
      interruption.signal,
    );
    const lost = store.memory?.failure;
    if (lost) stderr.write(`sever: ${lost.message}; the results are whole, the store is not\n`);
    return summary;
  } finally {
    progress.stop();
    if (!runner) interruption.release();
  }
}

/** Whatever ends the run: nothing is waited for then. */
const endOf = ({ signal }: Interruption, runner: RunnerChannel | undefined): AbortSignal =>
  runner ? AbortSignal.any([signal, runner.itemEnd]) : signal;

/** The bar needs the number of items: they are counted by a second listing beside the run. */
async function maybeStartProgress(
  config: Config,
  context: CliContext,
  targets: readonly PreparedTarget[],
  sourceContext: Parameters<typeof enumerateGroups>[1],
): Promise<Progress> {
  // A bar among results on the same terminal would tear them.
  const isWanted = config.progress !== false && config.quiet !== true && context.stderr.isTTY;
  if (!isWanted || (context.stdout.isTTY && config.output === undefined)) return NO_PROGRESS;
  const progress = startProgress(context.stderr);
  progress.setTotal(await countItems(enumerateGroups(targets, { ...sourceContext, leftOut: noneLeftOut() })));
  return progress;
}

async function countItems(groups: AsyncIterable<readonly unknown[]>): Promise<number> {
  let count = 0;
  for await (const group of groups) count += group.length;
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
    lines: report.lines,
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
