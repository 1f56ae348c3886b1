/**
 * Notifications that wait to be taken: a file each, in `.sever/outbox/`, written before the first attempt and deleted after the
 * one that succeeded. One that is not taken is tried again, ever more seldom, and never dropped.
 */
import { randomUUID } from "node:crypto";
import { mkdir, readdir, rm } from "node:fs/promises";
import { join } from "node:path";
import { ConfigError } from "../core/problem.js";
import type { Clock } from "./clock.js";
import type { Log } from "./log.js";
import type { Metrics } from "./metrics.js";
import type { Notification } from "./notification.js";
import { SEND_TIMEOUT_MS, SendError, type Notifier } from "./notifiers/notifier.js";
import { codeOf, readPrivate, writePrivate } from "./private-file.js";
import { RunLock } from "./run-lock.js";
import type { Secrets } from "./secrets.js";

/** Minutes from one attempt to the next; the last holds for all that follow. */
const PAUSES_MIN = [1, 5, 15, 60, 180, 360] as const;
/** After so long another runner that was at it has done. */
const OTHER_RUNNER_MS = 30_000;
const SUFFIX = ".json";

interface Waiting {
  readonly id: string;
  readonly address: string;
  readonly notification: Notification;
  readonly attempts: number;
  /** Milliseconds since 1970. */
  readonly nextAttempt: number;
}

export interface OutboxOptions {
  /** The program's own folder, `.sever`. */
  readonly folder: string;
  readonly notifiers: readonly Notifier[];
  readonly secrets: Secrets;
  readonly log: Log;
  readonly metrics: Metrics;
  readonly clock: Clock;
}

export class Outbox {
  readonly #folder: string;

  constructor(private readonly options: OutboxOptions) {
    this.#folder = join(options.folder, "outbox");
  }

  /** Keeps the notification for each address until it is taken there. */
  async put(addresses: readonly string[], notification: Notification, now: number): Promise<void> {
    await mkdir(this.#folder, { recursive: true, mode: 0o700 });
    for (const address of addresses)
      await this.#save({ id: randomUUID(), address, notification, attempts: 0, nextAttempt: now });
    await this.count();
  }

  /**
   * Tries all whose time has come, each once and all at the same time. Returns when to try again;
   * undefined when none waits.
   */
  async deliver(now: number): Promise<number | undefined> {
    const isDue = (await this.#list()).some((one) => one.nextAttempt <= now);
    // Two runners must not send one notification twice.
    const lock = isDue ? await RunLock.take(this.#folder, this.options.clock) : undefined;
    if (lock) {
      const due = (await this.#list()).filter((one) => one.nextAttempt <= now);
      await Promise.all(due.map((one) => this.#attempt(one, now)));
      await lock.release();
    }
    const left = await this.#list();
    this.options.metrics.setWaiting(left.length);
    if (isDue && !lock) return now + OTHER_RUNNER_MS;
    return left.length === 0 ? undefined : Math.min(...left.map((one) => one.nextAttempt));
  }

  /** How many notifications wait. */
  async count(): Promise<number> {
    const { length } = await this.#names();
    this.options.metrics.setWaiting(length);
    return length;
  }

  async #attempt(waiting: Waiting, now: number): Promise<void> {
    const { log, metrics, notifiers, secrets } = this.options;
    const { id, address, notification, attempts } = waiting;
    const notifier = notifiers.find((one) => one.accepts(address));
    const about = { schedule: notification.schedule, notification: id, notifier: notifier?.id ?? "unknown" };
    try {
      if (!notifier) throw new SendError("no notifier for this address");
      await notifier.send(address, notification, { secrets, id, now, timeout: SEND_TIMEOUT_MS });
      await rm(this.#file(id), { force: true });
      metrics.countNotification(about.notifier, "sent");
      log.info("notification sent", { ...about, attempt: attempts + 1 });
    } catch (error) {
      const minutes = PAUSES_MIN[Math.min(attempts, PAUSES_MIN.length - 1)] ?? PAUSES_MIN[0];
      await this.#save({ ...waiting, attempts: attempts + 1, nextAttempt: now + minutes * 60_000 });
      metrics.countNotification(about.notifier, "failed");
      log.warn("notification not sent", {
        ...about,
        attempt: attempts + 1,
        reason: describeSendFailure(error),
        nextAttempt: new Date(now + minutes * 60_000).toISOString(),
      });
    }
  }

  async #save(waiting: Waiting): Promise<void> {
    await writePrivate(this.#file(waiting.id), JSON.stringify(waiting));
  }

  #file(id: string): string {
    return join(this.#folder, id + SUFFIX);
  }

  async #names(): Promise<string[]> {
    try {
      return (await readdir(this.#folder)).filter((name) => name.endsWith(SUFFIX)).sort();
    } catch (error) {
      if (codeOf(error) !== "ENOENT") throw error;
      return [];
    }
  }

  async #list(): Promise<Waiting[]> {
    const waiting: Waiting[] = [];
    for (const name of await this.#names()) {
      const text = await readPrivate(join(this.#folder, name), "may not read");
      // Another runner may have sent it meanwhile. The files are this class's own: nothing else writes them.
      if (text !== undefined) waiting.push(JSON.parse(text) as Waiting);
    }
    return waiting;
  }
}

/** In words of our own: messages of other programs may quote what they were given. */
function describeSendFailure(error: unknown): string {
  if (error instanceof SendError || error instanceof ConfigError) return error.message;
  const cause = error instanceof Error ? (codeOf(error) ?? codeOf(error.cause)) : undefined;
  return cause ?? (error instanceof Error ? error.name : "unknown error");
}
