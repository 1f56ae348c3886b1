/** `sever schedule run`: the runner in the foreground, for a service manager, or once, for whatever starts programs. */
import { fileURLToPath } from "node:url";
import type { Command } from "commander";
import { keyPath, loadFingerprintKey } from "../config/fingerprint-key.js";
import { ConfigError } from "../core/problem.js";
import { SYSTEM_CLOCK } from "../schedule/clock.js";
import type { RunnerParts, RunResult } from "../schedule/finish-run.js";
import { parseListen, startHealthServer } from "../schedule/health-server.js";
import { openLog } from "../schedule/log.js";
import { Metrics } from "../schedule/metrics.js";
import { readNews } from "../schedule/news.js";
import type { News } from "../schedule/notification.js";
import { NOTIFIERS } from "../schedule/notifiers/index.js";
import { Outbox } from "../schedule/outbox.js";
import { scanByProcess } from "../schedule/run-scan.js";
import { Runner, RUNNER_DEFAULTS } from "../schedule/runner.js";
import type { Schedule } from "../schedule/schedule.js";
import { openSecrets } from "../schedule/secrets.js";
import { parseStoreLocation } from "../store/location.js";
import { openStore } from "../store/open-store.js";
import { EXIT, type CliContext, type ExitStatus } from "./context.js";
import { onInterruption } from "./interruption.js";
import { openScheduleFiles, ownFolder } from "./schedule-folder.js";
import { readScanArguments } from "./scheduled-scan.js";

/** Longest list of scans at the same time: each has threads of its own. */
const MAX_AT_ONCE = 16;
const MAIN = fileURLToPath(new URL("./main.js", import.meta.url));

interface RunOptions {
  readonly once?: boolean;
  readonly listen?: string;
  readonly atOnce?: string;
}

export function registerScheduleRun(parent: Command, context: CliContext): void {
  const command = parent
    .command("run")
    .description("run what is due, until it is told to end; says what it does in JSON on standard error")
    .argument("[name]", "only this one; with --once, now, due or not")
    .option("--once", "run what is due, send what waits, and end")
    .option("--at-once <n>", `scans that may run at the same time (default: ${RUNNER_DEFAULTS.atOnce})`)
    .option("--listen <address>", "answer /healthz and /metrics there, such as 127.0.0.1:9464")
    .action(async (name: string | undefined) => {
      const options = command.opts<RunOptions>();
      if (name !== undefined) await openScheduleFiles(context).get(name);
      const results = await run(name, options, context);
      if (options.once) context.exitWith(statusOf(results.runs, results.waiting));
    });
}

async function run(
  only: string | undefined,
  { once = false, listen, atOnce }: RunOptions,
  context: CliContext,
): Promise<{ runs: readonly RunResult[]; waiting: number }> {
  // A journal that is gone is no reason to stop.
  context.stderr.on("error", () => undefined);
  const address = listen === undefined ? undefined : parseListen(listen);
  const parts = buildParts(context);
  const { log, metrics, outbox } = parts;
  const runner = new Runner(parts, {
    ...RUNNER_DEFAULTS,
    ...(only !== undefined && { only }),
    once,
    atOnce: atOnce === undefined ? RUNNER_DEFAULTS.atOnce : parseAtOnce(atOnce),
  });
  const server = address && (await startHealthServer(address, { metrics, runner, now: () => Date.now() }));
  const interruption = onInterruption(() => log.info("runner is asked to end"));
  try {
    const runs = await runner.run(interruption.signal);
    return { runs, waiting: await outbox.count() };
  } finally {
    interruption.release();
    server?.close();
    server?.closeAllConnections();
  }
}

function buildParts(context: CliContext): RunnerParts {
  const clock = SYSTEM_CLOCK;
  const metrics = new Metrics();
  const log = openLog(
    (line) => context.stderr.write(line),
    () => clock.now(),
  );
  const secrets = openSecrets(context.environment);
  return {
    clock,
    log,
    metrics,
    files: openScheduleFiles(context),
    startScan: scanByProcess(MAIN),
    compare: (schedule, scan) => compare(schedule, scan, context),
    outbox: new Outbox({ folder: ownFolder(context), notifiers: NOTIFIERS, secrets, log, metrics, clock }),
  };
}

/** Reads from the store that the scan wrote to. */
async function compare(schedule: Schedule, scan: number, context: CliContext): Promise<News | undefined> {
  const { config } = readScanArguments(schedule.arguments, { ...context, folder: schedule.folder });
  const location = parseStoreLocation(config.store, schedule.folder);
  if (location.kind === "none") return undefined;
  const store = await openStore(location, loadFingerprintKey(keyPath(context.environment)), "read");
  try {
    return await readNews(store, scan);
  } finally {
    await store.close();
  }
}

function parseAtOnce(text: string): number {
  if (/^\d{1,2}$/.test(text) && Number(text) >= 1 && Number(text) <= MAX_AT_ONCE) return Number(text);
  throw new ConfigError(`--at-once: expected a whole number from 1 to ${MAX_AT_ONCE}, not ${JSON.stringify(text)}`);
}

/** As of `sever scan`: the highest applies. A notification that waits is something not done. */
function statusOf(runs: readonly RunResult[], waiting: number): ExitStatus {
  if (waiting > 0 || runs.some(({ outcome }) => outcome !== "done")) return EXIT.incomplete;
  return runs.some(({ status }) => status === EXIT.failOn) ? EXIT.failOn : EXIT.done;
}
