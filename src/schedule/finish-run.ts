/** What is done when a run has ended by itself: it is compared with the one before, told, noted, and tried again if it failed. */
import { hostname } from "node:os";
import { ConfigError } from "../core/problem.js";
import { countWhole } from "../core/whole-counts.js";
import { StoreError } from "../store/store.js";
import type { Clock } from "./clock.js";
import type { Log } from "./log.js";
import type { Metrics } from "./metrics.js";
import { buildNotification, type News } from "./notification.js";
import { dueTimes } from "./occurrences.js";
import type { Outbox } from "./outbox.js";
import type { ScanEnd, StartScan } from "./run-scan.js";
import type { RunOutcome, Schedule, ScheduleState } from "./schedule.js";
import type { ScheduleFiles } from "./schedule-files.js";

export interface RunnerParts {
  readonly clock: Clock;
  readonly files: ScheduleFiles;
  readonly startScan: StartScan;
  /** How the scan differs from the one before it; undefined when there is none, or it was not stored. */
  readonly compare: (schedule: Schedule, scan: number) => Promise<News | undefined>;
  readonly outbox: Outbox;
  readonly log: Log;
  readonly metrics: Metrics;
}

export interface RunResult {
  readonly outcome: RunOutcome | "stopped";
  /** Exit status of the scan; null when it had none. */
  readonly status: number | null;
}

/** Minutes after which a run that failed is tried again; after the last it has failed. */
const RETRIES_MIN = [5, 15] as const;
/** Notes what came of a run. `mayRetry`: whether a failed one is gone on with a little later, as `stopped`. */
export async function finishRun(
  schedule: Schedule,
  begun: ScheduleState,
  end: ScanEnd,
  parts: RunnerParts,
  mayRetry: boolean,
): Promise<RunResult["outcome"]> {
  const { clock, files, log, metrics, outbox } = parts;
  const now = clock.now();
  const { due, startedAt } = begun.current ?? { due: now, startedAt: now };
  const outcome = outcomeOf(end);
  const failure = outcome === "failed" ? describeFailure(end) : undefined;
  if (failure !== undefined && mayRetry && (await willTryAgain(schedule, begun, failure, parts))) return "stopped";
  const skipped = dueTimes(schedule.cron, schedule.zone, begun.handledUntil, now).count;
  const news = await compareScans(schedule, end, parts);
  const notification = buildNotification(schedule, { at: now, host: hostname(), news, failure });
  if (notification) await outbox.put(schedule.notify, notification, now);
  await files.saveState(schedule, {
    handledUntil: Math.max(begun.handledUntil, now),
    last: { due, startedAt, endedAt: now, outcome, status: end.status },
  });
  const seconds = (now - startedAt) / 1000;
  metrics.runEnded(schedule.name, { outcome, at: now, seconds, skipped });
  const counts = end.told && countWhole(end.told.summary);
  if (counts) metrics.setSummary(schedule.name, counts);
  if (news) metrics.setNews(schedule.name, news.newSensitive.findings, news.unreadable.items);
  log[outcome === "failed" ? "error" : "info"]("run ended", {
    schedule: schedule.name,
    outcome,
    status: end.status,
    seconds,
    skipped,
    findings: counts?.findings,
    sensitive: counts?.sensitive,
    newSensitive: news?.newSensitive.findings,
    unreadable: news?.unreadable.items,
    ...(failure !== undefined && { reason: failure }),
  });
  return outcome;
}

/** A share that is away or a store that is in use may be there again soon. */
async function willTryAgain(
  schedule: Schedule,
  begun: ScheduleState,
  reason: string,
  { clock, files, log, metrics }: RunnerParts,
): Promise<boolean> {
  const { current } = begun;
  const pause = RETRIES_MIN[current?.failures ?? 0];
  if (!current || pause === undefined) return false;
  const notBefore = clock.now() + pause * 60_000;
  await files.saveState(schedule, { ...begun, current: { ...current, failures: current.failures + 1, notBefore } });
  metrics.runStopped(schedule.name);
  const next = new Date(notBefore).toISOString();
  log.warn("run failed and is tried again", { schedule: schedule.name, reason, next });
  return true;
}

async function compareScans(schedule: Schedule, { told }: ScanEnd, parts: RunnerParts): Promise<News | undefined> {
  if (told === undefined || told.scan === null) return undefined;
  try {
    return await parts.compare(schedule, told.scan);
  } catch (error) {
    const reason = describeError(error);
    parts.log.error("the scan could not be compared with the one before", { schedule: schedule.name, reason });
    return undefined;
  }
}

/** Of the statuses of `sever scan`: 0 and 1 done, 3 done but incomplete, others failed. */
function outcomeOf({ status, told }: ScanEnd): RunOutcome {
  if (!told) return "failed";
  if (status === 0 || status === 1) return "done";
  return status === 3 ? "incomplete" : "failed";
}

function describeFailure({ status, complaint }: ScanEnd): string {
  if (complaint !== "") return complaint;
  return status === null ? "its process was ended from outside" : `its process ended with status ${status}`;
}

/** Messages of this program's own errors are safe to repeat; of others, which may quote, the kind is told. */
export function describeError(error: unknown): string {
  if (error instanceof ConfigError || error instanceof StoreError) return error.message;
  return error instanceof Error ? error.name : "unknown error";
}
