/**
 * The service: starts what is due, ends what may run no longer, tells what is new, and sleeps until the next of these. It sees
 * time only through its clock, and scans only through what starts and compares them.
 */
import { describeError, finishRun, type RunnerParts, type RunResult } from "./finish-run.js";
import { allowedHours } from "./occurrences.js";
import { decide, nextStart, type Decision } from "./plan.js";
import { RunLock } from "./run-lock.js";
import type { RunningScan, ScanEnd } from "./run-scan.js";
import type { Schedule, ScheduleState } from "./schedule.js";

export interface RunnerOptions {
  /** Only this schedule. */
  readonly only?: string;
  /** Ends when nothing is left to do now. A schedule that is named is run even if it is not due. */
  readonly once: boolean;
  /** Scans that may run at the same time. */
  readonly atOnce: number;
  /** Added and removed schedules are noticed within so many milliseconds. */
  readonly lookAgain: number;
  /** So often, in milliseconds, a runner with a scan that runs says in its lock that it lives. */
  readonly watch: number;
}

export const RUNNER_DEFAULTS = { atOnce: 1, lookAgain: 60_000, watch: 30_000 } as const;

/** An item under way when the hours end may be finished within this time. */
const HOURS_GRACE_MS = 10 * 60_000;
/** The same when the runner itself is to end. */
const END_GRACE_MS = 30_000;
/** A scan that has not ended so long after it was asked to end at once is killed; it goes on later all the same. */
const LAST_GRACE_MS = 60_000;

interface Active {
  readonly schedule: Schedule;
  readonly lock: RunLock;
  readonly stop: RunningScan["stop"];
  /** Set when it was asked to end at an item's end: from when it is asked to end at once. */
  patienceUntil: number | undefined;
}

export class Runner {
  readonly #active = new Map<string, Active>();
  readonly #results: RunResult[] = [];
  /** Schedules that are to be run although they are not due. */
  readonly #asked = new Set<string>();
  /** Schedules that another runner was found at, so that it is told once. */
  readonly #elsewhere = new Set<string>();
  #wake = new AbortController();
  #lastLook = 0;

  constructor(
    private readonly parts: RunnerParts,
    private readonly options: RunnerOptions,
  ) {
    if (options.once && options.only !== undefined) this.#asked.add(options.only);
  }

  /** Scans that run now. */
  get running(): number {
    return this.#active.size;
  }

  /** When the runner last looked what is to be done; it does so at least every `lookAgain`. */
  get lastLook(): number {
    return this.#lastLook;
  }

  /** Until `signal` aborts and all scans have ended; with `once`, until nothing is left to do. What came of each run. */
  async run(signal: AbortSignal): Promise<readonly RunResult[]> {
    const { clock, log } = this.parts;
    const wake = (): void => this.#wake.abort();
    signal.addEventListener("abort", wake);
    log.info("runner started", { once: this.options.once, process: process.pid });
    try {
      for (;;) {
        this.#wake = new AbortController();
        const next = await this.#look(signal.aborted);
        if (this.#active.size === 0 && (signal.aborted || this.options.once)) break;
        await clock.sleepUntil(next, this.#wake.signal);
      }
      return this.#results;
    } finally {
      signal.removeEventListener("abort", wake);
      log.info("runner ended", { runs: this.#results.length });
    }
  }

  /** Does all that is to be done now. Returns when to look again. */
  async #look(isEnding: boolean): Promise<number> {
    const { clock, outbox } = this.parts;
    this.#lastLook = clock.now();
    const times = [this.#lastLook + this.options.lookAgain];
    if (!isEnding) times.push(...(await this.#startDue()));
    for (const active of [...this.#active.values()]) times.push(await this.#watch(active, isEnding));
    times.push((await outbox.deliver(clock.now())) ?? Number.POSITIVE_INFINITY);
    return Math.min(...times);
  }

  /** Looks after a scan that runs. Returns when to do so again. */
  async #watch(active: Active, isEnding: boolean): Promise<number> {
    const { clock, log } = this.parts;
    const { schedule, lock } = active;
    const { watch } = this.options;
    const now = clock.now();
    const hours = allowedHours(schedule.between, schedule.zone, now);
    const isOurs = await lock.renew();
    if (active.patienceUntil !== undefined && now >= active.patienceUntil) {
      active.stop(now >= active.patienceUntil + LAST_GRACE_MS ? "kill" : "now");
      return now + watch;
    }
    if (active.patienceUntil === undefined && (isEnding || !hours.isOpen || !isOurs)) {
      active.patienceUntil = now + (isEnding ? END_GRACE_MS : HOURS_GRACE_MS);
      const reason = isEnding ? "the runner ends" : isOurs ? "its hours are over" : "another runner has taken it over";
      log.info("run is asked to stop", { schedule: schedule.name, reason });
      active.stop("item-end");
    } else if (isEnding && active.patienceUntil !== undefined)
      active.patienceUntil = Math.min(active.patienceUntil, now + END_GRACE_MS);
    return Math.min(now + watch, active.patienceUntil ?? (hours.isOpen ? hours.until : now + watch));
  }

  /** Starts what is due, the longest due first, as far as there is room. Returns when the others are due. */
  async #startDue(): Promise<number[]> {
    const { files, log, metrics, clock } = this.parts;
    const times: number[] = [];
    const due: { schedule: Schedule; decision: Exclude<Decision, { kind: "wait" }> }[] = [];
    for (const listed of await files.list()) {
      if (this.#active.has(listed.name) || (this.options.only ?? listed.name) !== listed.name) continue;
      if ("error" in listed) {
        log.error("schedule cannot be read", { schedule: listed.name, reason: listed.error.message });
        continue;
      }
      const decision = await this.#decide(listed.schedule);
      metrics.setNext(listed.name, nextStart(listed.schedule, clock.now()));
      if (decision.kind === "wait") times.push(decision.until);
      else due.push({ schedule: listed.schedule, decision });
    }
    due.sort((a, b) => a.decision.due - b.decision.due);
    for (const { schedule, decision } of due)
      if (this.#active.size < this.options.atOnce) await this.#begin(schedule, decision);
    return times;
  }

  async #decide(schedule: Schedule): Promise<Decision> {
    const now = this.parts.clock.now();
    const decision = decide(schedule, await this.parts.files.state(schedule), now);
    if (!this.#asked.has(schedule.name) || decision.kind !== "wait") return decision;
    const hours = allowedHours(schedule.between, schedule.zone, now);
    if (hours.isOpen) return { kind: "begin", due: now, missed: 0 };
    this.#asked.delete(schedule.name);
    const from = new Date(hours.from).toISOString();
    this.parts.log.warn("not in its hours", { schedule: schedule.name, from });
    return decision;
  }

  async #begin(schedule: Schedule, decision: Exclude<Decision, { kind: "wait" }>): Promise<void> {
    const { clock, files, log, metrics, startScan } = this.parts;
    const { name } = schedule;
    const lock = await RunLock.take(files.folderOf(name), clock);
    if (!lock) {
      if (!this.#elsewhere.has(name)) log.info("another runner runs it", { schedule: name });
      this.#elsewhere.add(name);
      this.#asked.delete(name);
      return;
    }
    this.#elsewhere.delete(name);
    const state = await files.state(schedule);
    // Another runner may have done it between the look and the lock.
    if (!this.#asked.delete(name) && decide(schedule, state, clock.now()).kind !== decision.kind) {
      await lock.release();
      return;
    }
    const now = clock.now();
    const current = state.current
      ? { ...state.current, parts: state.current.parts + 1 }
      : { due: decision.due, startedAt: now, parts: 1, failures: 0 };
    // Until the run ends, what falls due is counted from when it was begun.
    const handledUntil = state.current ? state.handledUntil : Math.max(state.handledUntil, now);
    const begun: ScheduleState = { ...state, handledUntil, current };
    await files.saveState(schedule, begun);
    const missed = decision.kind === "begin" ? decision.missed : 0;
    metrics.runBegan(name, missed);
    const due = new Date(current.due).toISOString();
    log.info(current.parts === 1 ? "run begins" : "run goes on", { schedule: name, due, missed, part: current.parts });
    const scan = startScan(schedule, current.parts > 1 || state.last?.outcome === "failed");
    if (scan.processId !== undefined) await lock.addProcess(scan.processId);
    const active: Active = { schedule, lock, stop: (when) => scan.stop(when), patienceUntil: undefined };
    this.#active.set(name, active);
    void scan.ended.then((end) => this.#settle(active, begun, end));
  }

  /** Takes what came of a run; never rejects. */
  async #settle(active: Active, begun: ScheduleState, end: ScanEnd): Promise<void> {
    const { schedule, lock } = active;
    const { log, metrics } = this.parts;
    try {
      const wasCut = end.told ? end.told.summary.interrupted : active.patienceUntil !== undefined;
      if (wasCut) {
        log.info("run stopped; it goes on later", { schedule: schedule.name });
        metrics.runStopped(schedule.name);
        this.#results.push({ outcome: "stopped", status: end.status });
      } else {
        const outcome = await finishRun(schedule, begun, end, this.parts, !this.options.once);
        this.#results.push({ outcome, status: end.status });
      }
    } catch (error) {
      log.error("the end of a run could not be noted", { schedule: schedule.name, reason: describeError(error) });
      this.#results.push({ outcome: "failed", status: end.status });
    } finally {
      await lock.release().catch((error: unknown) => {
        log.error("the lock could not be given back", { schedule: schedule.name, reason: describeError(error) });
      });
      this.#active.delete(schedule.name);
      this.#wake.abort();
    }
  }
}
