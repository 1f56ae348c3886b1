/**
 * A scan's side of the channel to the runner that started it. The runner says when the scan is to end: signals that the terminal
 * or the service manager sends to all processes at once are left to the runner.
 */
import type { Summary } from "../core/finding.js";
import { RUNNER_VARIABLE, type EndMessage, type StopMessage } from "../schedule/run-scan.js";
import type { Interruption } from "./interruption.js";

export interface RunnerChannel extends Interruption {
  /** Aborts when nothing new is to be begun; also when the runner is gone. */
  readonly itemEnd: AbortSignal;
  /** Tells the runner what came of the scan. */
  tell(summary: Summary, scan: number | undefined): Promise<void>;
}

/** Whether the runner of schedules has started this process. Its results go nowhere unless a file is named for them. */
export const isRunBySchedule = (environment: NodeJS.ProcessEnv): boolean =>
  process.send !== undefined && environment[RUNNER_VARIABLE] !== undefined;

/** Undefined when no runner has started this process. */
export function openRunnerChannel(environment: NodeJS.ProcessEnv): RunnerChannel | undefined {
  if (!isRunBySchedule(environment)) return undefined;
  const now = new AbortController();
  const itemEnd = new AbortController();
  const read = (message: unknown): void => {
    if (!isStopMessage(message)) return;
    itemEnd.abort();
    if (message.when === "now") now.abort();
  };
  const endWithRunner = (): void => itemEnd.abort();
  const leaveToRunner = (): void => undefined;
  process.on("message", read).once("disconnect", endWithRunner);
  process.on("SIGINT", leaveToRunner).on("SIGTERM", leaveToRunner);
  return {
    signal: now.signal,
    itemEnd: itemEnd.signal,
    tell: (summary, scan) =>
      new Promise((resolve) => {
        const message: EndMessage = { kind: "end", summary, scan: scan ?? null };
        // A runner that is gone hears nothing; the scan has ended all the same.
        if (process.connected) process.send?.(message, undefined, undefined, () => resolve());
        else resolve();
      }),
    release: () => {
      process.off("message", read).off("disconnect", endWithRunner);
      process.off("SIGINT", leaveToRunner).off("SIGTERM", leaveToRunner);
      // The open channel would keep the process from ending.
      if (process.connected) process.disconnect();
    },
  };
}

function isStopMessage(message: unknown): message is StopMessage {
  return typeof message === "object" && message !== null && "kind" in message && message.kind === "stop";
}
