/** Figures of the runner in Prometheus' text format, version 0.0.4. */
import type { Summary } from "../core/finding.js";
import type { RunOutcome } from "./schedule.js";

type Labels = Readonly<Record<string, string>>;

/** One family of samples; its name carries the unit. */
class Family {
  readonly #samples = new Map<string, number>();

  constructor(
    readonly name: string,
    private readonly type: "counter" | "gauge",
    private readonly help: string,
  ) {}

  set(labels: Labels, value: number): void {
    this.#samples.set(renderLabels(labels), value);
  }

  add(labels: Labels, by = 1): void {
    const key = renderLabels(labels);
    this.#samples.set(key, (this.#samples.get(key) ?? 0) + by);
  }

  remove(labels: Labels): void {
    this.#samples.delete(renderLabels(labels));
  }

  render(): string {
    if (this.#samples.size === 0) return "";
    const samples = [...this.#samples].map(([labels, value]) => `${this.name}${labels} ${value}\n`);
    return `# HELP ${this.name} ${this.help}\n# TYPE ${this.name} ${this.type}\n${samples.join("")}`;
  }
}

const renderLabels = (labels: Labels): string => {
  const parts = Object.entries(labels).map(([name, value]) => `${name}="${escapeLabel(value)}"`);
  return parts.length === 0 ? "" : `{${parts.join(",")}}`;
};

const escapeLabel = (text: string): string =>
  text.replaceAll("\\", "\\\\").replaceAll("\n", "\\n").replaceAll('"', '\\"');

/** Milliseconds since 1970 to seconds, as Prometheus counts. */
const toSeconds = (time: number): number => time / 1000;

export class Metrics {
  readonly #runs = new Family("sever_schedule_runs_total", "counter", "Runs that have ended, by outcome.");
  readonly #stops = new Family("sever_schedule_stops_total", "counter", "Runs that were stopped and go on later.");
  readonly #missed = new Family("sever_schedule_missed_total", "counter", "Due times at which no runner was there.");
  readonly #skipped = new Family("sever_schedule_skipped_total", "counter", "Due times at which a run was going on.");
  readonly #running = new Family("sever_schedule_running", "gauge", "Whether a run is going on here.");
  readonly #next = new Family("sever_schedule_next_run_timestamp_seconds", "gauge", "When the next run is due.");
  readonly #end = new Family("sever_schedule_last_end_timestamp_seconds", "gauge", "When the last run ended.");
  readonly #success = new Family(
    "sever_schedule_last_success_timestamp_seconds",
    "gauge",
    "When the last run ended that did not fail.",
  );
  readonly #duration = new Family("sever_schedule_last_duration_seconds", "gauge", "How long the last run took.");
  readonly #items = new Family("sever_schedule_last_items", "gauge", "Items of the last run, by status.");
  readonly #findings = new Family("sever_schedule_last_findings", "gauge", "Findings of the last run, by sensitivity.");
  readonly #newSensitive = new Family(
    "sever_schedule_last_new_sensitive_findings",
    "gauge",
    "Sensitive findings of the last run that were not there before.",
  );
  readonly #unreadable = new Family(
    "sever_schedule_last_unreadable_items",
    "gauge",
    "Items examined before that the last run could not examine, or not wholly.",
  );
  readonly #notifications = new Family(
    "sever_schedule_notifications_total",
    "counter",
    "Attempts to send a notification, by notifier and result.",
  );
  readonly #waiting = new Family("sever_schedule_notifications_waiting", "gauge", "Notifications not yet taken.");

  runBegan(schedule: string, missed: number): void {
    this.#running.set({ schedule }, 1);
    this.#missed.add({ schedule }, missed);
  }

  runStopped(schedule: string): void {
    this.#running.set({ schedule }, 0);
    this.#stops.add({ schedule });
  }

  runEnded(schedule: string, end: { outcome: RunOutcome; at: number; seconds: number; skipped: number }): void {
    this.#running.set({ schedule }, 0);
    this.#runs.add({ schedule, outcome: end.outcome });
    this.#skipped.add({ schedule }, end.skipped);
    this.#end.set({ schedule }, toSeconds(end.at));
    this.#duration.set({ schedule }, end.seconds);
    if (end.outcome !== "failed") this.#success.set({ schedule }, toSeconds(end.at));
  }

  setSummary(
    schedule: string,
    { items, findings, sensitive }: Pick<Summary, "items" | "findings" | "sensitive">,
  ): void {
    for (const [status, number] of Object.entries(items)) this.#items.set({ schedule, status }, number);
    this.#findings.set({ schedule, sensitive: "true" }, sensitive);
    this.#findings.set({ schedule, sensitive: "false" }, findings - sensitive);
  }

  setNews(schedule: string, newSensitive: number, unreadable: number): void {
    this.#newSensitive.set({ schedule }, newSensitive);
    this.#unreadable.set({ schedule }, unreadable);
  }

  /** `at`: milliseconds since 1970. */
  setNext(schedule: string, at: number | undefined): void {
    if (at === undefined || !Number.isFinite(at)) this.#next.remove({ schedule });
    else this.#next.set({ schedule }, toSeconds(at));
  }

  countNotification(notifier: string, result: "sent" | "failed"): void {
    this.#notifications.add({ notifier, result });
  }

  setWaiting(notifications: number): void {
    this.#waiting.set({}, notifications);
  }

  render(): string {
    return [
      this.#runs,
      this.#stops,
      this.#missed,
      this.#skipped,
      this.#running,
      this.#next,
      this.#end,
      this.#success,
      this.#duration,
      this.#items,
      this.#findings,
      this.#newSensitive,
      this.#unreadable,
      this.#notifications,
      this.#waiting,
    ]
      .map((family) => family.render())
      .join("");
  }
}
