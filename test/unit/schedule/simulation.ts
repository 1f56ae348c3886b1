/** A simulated office: a clock that is turned by hand, and scans that take as long as they are told. */
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Summary } from "../../../src/core/finding.js";
import type { Clock } from "../../../src/schedule/clock.js";
import { openLog } from "../../../src/schedule/log.js";
import { Metrics } from "../../../src/schedule/metrics.js";
import type { News } from "../../../src/schedule/notification.js";
import { NOTIFIERS } from "../../../src/schedule/notifiers/index.js";
import { Outbox } from "../../../src/schedule/outbox.js";
import type { RunningScan, ScanEnd } from "../../../src/schedule/run-scan.js";
import { Runner, type RunnerOptions } from "../../../src/schedule/runner.js";
import type { Schedule } from "../../../src/schedule/schedule.js";
import { ScheduleFiles } from "../../../src/schedule/schedule-files.js";
import { openSecrets } from "../../../src/schedule/secrets.js";

const MINUTE = 60_000;

interface Sleeper {
  readonly time: number;
  readonly wake: () => void;
}

export class SimulatedClock implements Clock {
  readonly sleepers = new Set<Sleeper>();

  constructor(private time: number) {}

  now(): number {
    return this.time;
  }

  sleepUntil(time: number, signal: AbortSignal): Promise<void> {
    if (signal.aborted) return Promise.resolve();
    return new Promise((resolve) => {
      const wake = (): void => {
        this.sleepers.delete(sleeper);
        signal.removeEventListener("abort", wake);
        resolve();
      };
      const sleeper: Sleeper = { time, wake };
      this.sleepers.add(sleeper);
      signal.addEventListener("abort", wake);
    });
  }

  /** Goes from one sleeper to the next, each time when nothing moves any more. */
  async turnTo(time: number, settle: () => Promise<void>): Promise<void> {
    for (;;) {
      await settle();
      const next = Math.min(...[...this.sleepers].map((one) => one.time));
      if (next > time) break;
      this.time = Math.max(this.time, next);
      for (const one of [...this.sleepers]) if (one.time <= this.time) one.wake();
    }
    this.time = Math.max(this.time, time);
  }
}

/** Scans that last, in all their parts, as many minutes as planned, and can end every few minutes. */
class SimulatedScans {
  readonly #done = new Map<string, number>();
  running = 0;

  constructor(
    private readonly clock: SimulatedClock,
    private readonly plan: (
      schedule: Schedule,
      at: number,
    ) => { minutes: number; itemMinutes?: number; status?: number },
  ) {}

  start(schedule: Schedule, resume: boolean): RunningScan {
    const began = this.clock.now();
    const before = resume ? (this.#done.get(schedule.name) ?? 0) : 0;
    const { minutes, itemMinutes = 1, status = 0 } = this.plan(schedule, began);
    const stopped = new AbortController();
    const givenUp = new AbortController();
    this.running++;
    const work = async (): Promise<ScanEnd> => {
      const end = began + (minutes - before) * MINUTE;
      await this.clock.sleepUntil(end, stopped.signal);
      const item = itemMinutes * MINUTE;
      const itemEnd = began + Math.ceil((this.clock.now() - began) / item) * item;
      if (this.clock.now() < end) await this.clock.sleepUntil(itemEnd, givenUp.signal);
      const isCut = this.clock.now() < end;
      this.#done.set(schedule.name, isCut ? before + (this.clock.now() - began) / MINUTE : 0);
      this.running--;
      if (status === 2) return { status, told: undefined, complaint: "/srv/share: no such file or folder" };
      return { status: isCut ? 3 : status, told: { kind: "end", scan: 1, summary: summaryOf(isCut) }, complaint: "" };
    };
    const stop: RunningScan["stop"] = (when) => {
      stopped.abort();
      if (when === "now") givenUp.abort();
    };
    return { processId: undefined, ended: work(), stop };
  }
}

const summaryOf = (interrupted: boolean): Summary => ({
  kind: "summary",
  items: { examined: 10, partly: 0, refused: 0 },
  findings: 5,
  sensitive: 2,
  excluded: 0,
  byType: {},
  problems: {},
  bytes: 1000,
  seconds: 1,
  interrupted,
});

export interface OfficeOptions {
  /** ISO 8601. */
  readonly start: string;
  readonly zone: string;
  readonly scans: (schedule: Schedule, at: number) => { minutes: number; itemMinutes?: number; status?: number };
  readonly news?: (schedule: Schedule, at: number) => News | undefined;
  readonly folder?: string;
  readonly environment?: NodeJS.ProcessEnv;
}

/** A runner, its files in a temporary folder, and a journal of what it did in local time. */
export class Office {
  readonly folder: string;
  readonly clock: SimulatedClock;
  readonly files: ScheduleFiles;
  readonly metrics = new Metrics();
  /** `Sun 27 Sep 03:00 nightly: run begins, missed 1`. */
  readonly journal: string[] = [];
  readonly #scans: SimulatedScans;
  #runner: Runner | undefined;
  #ended: Promise<unknown> = Promise.resolve();
  #isRunning = false;
  #stop = new AbortController();

  constructor(private readonly options: OfficeOptions) {
    this.folder = options.folder ?? mkdtempSync(join(tmpdir(), "sever-schedule-"));
    this.clock = new SimulatedClock(Date.parse(options.start));
    this.files = new ScheduleFiles(this.folder);
    this.#scans = new SimulatedScans(this.clock, options.scans);
  }

  add(schedule: Partial<Schedule> & Pick<Schedule, "name" | "cron">): Promise<void> {
    return this.files.add({
      zone: this.options.zone,
      folder: this.folder,
      arguments: ["/srv/share"],
      notify: [],
      notifyDetail: "places",
      addedAt: this.clock.now(),
      ...schedule,
    });
  }

  /** Starts the runner; it has looked once when this resolves. */
  async startRunner(options: Partial<RunnerOptions> = {}): Promise<void> {
    this.#stop = new AbortController();
    const { clock, files, metrics } = this;
    const log = openLog(
      (line) => this.#note(JSON.parse(line) as Record<string, unknown>),
      () => clock.now(),
    );
    const secrets = openSecrets({ SEVER_SECRETS_FILE: join(this.folder, "secrets.json"), ...this.options.environment });
    this.#runner = new Runner(
      {
        clock,
        files,
        log,
        metrics,
        startScan: (schedule, resume) => this.#scans.start(schedule, resume),
        compare: (schedule) => Promise.resolve(this.options.news?.(schedule, clock.now())),
        outbox: new Outbox({ folder: this.folder, notifiers: NOTIFIERS, secrets, log, metrics, clock }),
      },
      { once: false, atOnce: 2, lookAgain: 6 * 60 * MINUTE, watch: 120 * MINUTE, ...options },
    );
    this.#isRunning = true;
    this.#ended = this.#runner.run(this.#stop.signal).finally(() => (this.#isRunning = false));
    await this.#settle();
  }

  async stopRunner(): Promise<void> {
    this.#stop.abort();
    // Scans under way are given their grace.
    await this.clock.turnTo(this.clock.now() + 2 * MINUTE, () => this.#settle());
    await this.#ended;
  }

  /** `2026-09-27 03:00` of the office's own time. */
  async goOnUntil(local: string): Promise<void> {
    await this.clock.turnTo(this.toTime(local), () => this.#settle());
  }

  toTime(local: string): number {
    const wall = Date.parse(`${local.replace(" ", "T")}Z`);
    const shift = (at: number): number => Date.parse(`${this.#local(at, "sv").replace(" ", "T")}Z`) - at;
    return wall - shift(wall - shift(wall));
  }

  #local(at: number, locale: "sv" | "en-GB"): string {
    if (locale === "sv") return new Date(at).toLocaleString("sv", { timeZone: this.options.zone });
    const parts = { weekday: "short", day: "numeric", month: "short", hour: "2-digit", minute: "2-digit" } as const;
    return new Intl.DateTimeFormat("en-GB", { ...parts, hour12: false, timeZone: this.options.zone })
      .format(at)
      .replaceAll(",", "");
  }

  #note({ event, schedule, missed, skipped, reason, outcome, attempt }: Record<string, unknown>): void {
    const details = Object.entries({ outcome, missed, skipped, reason, attempt })
      .filter(([, value]) => value !== undefined && value !== 0)
      .map(([name, value]) => `, ${name} ${String(value)}`);
    const who = schedule === undefined ? "" : ` ${String(schedule)}:`;
    this.journal.push(`${this.#local(this.clock.now(), "en-GB")}${who} ${String(event)}${details.join("")}`);
  }

  /** Resolves when the runner and all scans do nothing but wait for a time to come. */
  async #settle(): Promise<void> {
    for (;;) {
      await new Promise((resolve) => setImmediate(resolve));
      const waiting = this.#scans.running + (this.#isRunning ? 1 : 0);
      if (this.clock.sleepers.size === waiting && (this.#runner?.running ?? 0) === this.#scans.running) return;
    }
  }
}
