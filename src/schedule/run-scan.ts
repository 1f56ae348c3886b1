/**
 * A scan as a process of its own: what goes wrong in it is not the runner's, its memory is given back, and its priority is its
 * own. The two speak through a channel of messages: the runner asks for the end, the scan tells what came of it. A scan whose
 * runner is gone stops at the end of an item.
 */
import { fork, type ChildProcess } from "node:child_process";
import { setPriority } from "node:os";
import type { Summary } from "../core/finding.js";
import { FRUGAL } from "../core/frugal.js";
import { codeOf } from "./private-file.js";
import type { Schedule } from "./schedule.js";

/** Set in the environment of a scan that a runner has started: the runner, not the terminal, says when it is to end. */
export const RUNNER_VARIABLE = "SEVER_RUNNER";

/** To the scan. `item-end`: begin nothing new. `now`: items under way are given up and examined again later. */
export interface StopMessage {
  readonly kind: "stop";
  readonly when: "item-end" | "now";
}

/** From the scan, at its end. */
export interface EndMessage {
  readonly kind: "end";
  readonly summary: Summary;
  /** Id in the store; null when it was not stored. */
  readonly scan: number | null;
}

export interface ScanEnd {
  /** Exit status; null when a signal ended the process. */
  readonly status: number | null;
  /** What the scan told at its end; undefined when it did not come to that. */
  readonly told: EndMessage | undefined;
  /** What it said of wrong use, in words of this program; empty when it said nothing. */
  readonly complaint: string;
}

export interface RunningScan {
  readonly processId: number | undefined;
  /** Never rejects. */
  readonly ended: Promise<ScanEnd>;
  stop(when: StopMessage["when"] | "kill"): void;
}

/** Starts `sever scan`; `resume`: goes on with what an earlier run left. */
export type StartScan = (schedule: Schedule, resume: boolean) => RunningScan;

/** Longest piece of complaint that is kept. */
const COMPLAINT_LENGTH = 2000;
const OURS = /^sever: (?<words>.+)$/gm;

/** `main`: the compiled program. */
export const scanByProcess =
  (main: string): StartScan =>
  (schedule, resume) => {
    const child = spawnScan(main, schedule, resume);
    let told: EndMessage | undefined;
    let said = "";
    child.on("message", (message) => {
      if (isEndMessage(message)) told = message;
    });
    child.stderr?.setEncoding("utf8").on("data", (text: string) => {
      said = (said + text).slice(-COMPLAINT_LENGTH);
    });
    const ended = new Promise<ScanEnd>((resolve) => {
      child.once("close", (status) => resolve({ status, told, complaint: complaintIn(said) }));
      child.once("error", (error) => {
        if (child.pid === undefined)
          resolve({ status: null, told, complaint: `the scan cannot be started (${codeOf(error) ?? error.name})` });
      });
    });
    return {
      processId: child.pid,
      ended,
      stop: (when) => {
        if (when === "kill") {
          child.kill("SIGKILL");
          return;
        }
        const message: StopMessage = { kind: "stop", when };
        // The scan may have ended a moment ago.
        if (child.connected) child.send(message, () => undefined);
      },
    };
  };

function spawnScan(main: string, schedule: Schedule, resume: boolean): ChildProcess {
  const { niceness = 0, folder } = schedule;
  const rest = ["scan", "--no-progress", "--quiet", ...(resume ? ["--resume"] : []), ...schedule.arguments];
  // Priority belongs to each thread: only what is set before the program starts holds for all of them.
  const isPosix = process.platform !== "win32";
  const isNice = isPosix && niceness > 0;
  const child = fork(main, rest, {
    cwd: folder,
    stdio: ["ignore", "ignore", "pipe", "ipc"],
    env: { ...FRUGAL, ...process.env, [RUNNER_VARIABLE]: "1" },
    ...(isNice && { execPath: "nice", execArgv: ["-n", String(niceness), process.execPath] }),
  });
  if (!isPosix && niceness > 0 && child.pid !== undefined) setPriority(child.pid, niceness);
  return child;
}

/** Lines that this program prints on purpose. Others may be a stack that quotes what was read. */
const complaintIn = (said: string): string =>
  Array.from(said.matchAll(OURS), (line) => line.groups?.["words"] ?? "").join("; ");

function isEndMessage(message: unknown): message is EndMessage {
  return typeof message === "object" && message !== null && "kind" in message && message.kind === "end";
}
