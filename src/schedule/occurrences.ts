/**
 * When a schedule falls due: cron expressions and allowed hours in a named time zone. A time that the change to summer time
 * skips falls due at the first moment after it; one that comes twice falls due the first time only.
 */
import { Cron } from "croner";
import { ConfigError } from "../core/problem.js";

/** Hours of the day, `HH:MM` each; `to` may lie on the next day. */
export interface Hours {
  readonly from: string;
  readonly to: string;
}

export interface DueTimes {
  /** The latest that is due, in milliseconds since 1970; undefined when none is. */
  readonly latest: number | undefined;
  readonly count: number;
}

/** Occurrences that are counted one by one; a runner that was away for longer than these says so many. */
const COUNTED = 1000;

/** Throws `ConfigError` for an expression that never falls due, is not cron, or has seconds. */
export function checkCron(expression: string, zone: string, after: number): void {
  let next: Date | null;
  try {
    next = cronOf(expression, zone).nextRun(new Date(after));
  } catch (error) {
    const reason = error instanceof Error ? error.message.replace(/^Cron\w+: /, "") : "";
    throw new ConfigError(
      `--cron: expected minute, hour, day of month, month and day of week such as "0 19 * * 1-5", not ${JSON.stringify(expression)} (${reason})`,
      { cause: error },
    );
  }
  if (!next) throw new ConfigError(`--cron: ${JSON.stringify(expression)} never falls due`);
}

/** Throws `ConfigError` for what is no time zone of the IANA's list. */
export function checkZone(zone: string): void {
  try {
    new Intl.DateTimeFormat("en", { timeZone: zone });
  } catch (error) {
    throw new ConfigError(
      `--zone: expected the name of a time zone such as America/Port_of_Spain or Pacific/Auckland, not ${JSON.stringify(zone)}`,
      { cause: error },
    );
  }
}

/** `19:00-06:00`. Throws `ConfigError`. */
export function parseHours(text: string): Hours {
  const parts = /^(?<from>(?:[01]\d|2[0-3]):[0-5]\d)-(?<to>(?:[01]\d|2[0-3]):[0-5]\d)$/.exec(text.trim())?.groups;
  const { from, to } = parts ?? {};
  if (from === undefined || to === undefined || from === to)
    throw new ConfigError(`--between: expected two times of day such as 19:00-06:00, not ${JSON.stringify(text)}`);
  return { from, to };
}

/** The first occurrence after that time; undefined when there is none. */
export function nextDue(expression: string, zone: string, after: number): number | undefined {
  const key = `${zone} ${expression}`;
  const known = lastAnswers.get(key);
  if (known && known.after <= after && after < known.next) return known.next;
  const next = cronOf(expression, zone).nextRun(new Date(after))?.getTime();
  if (next !== undefined) lastAnswers.set(key, { after, next });
  return next;
}

/** What has fallen due after `after` and up to `now`. */
export function dueTimes(expression: string, zone: string, after: number, now: number): DueTimes {
  let latest: number | undefined;
  let count = 0;
  for (let at = nextDue(expression, zone, after); at !== undefined && at <= now; at = nextDue(expression, zone, at)) {
    latest = at;
    if (++count === COUNTED) return { latest: now, count };
  }
  return { latest, count };
}

/** Whether work is allowed at that time: until when; if not: from when. Without hours it always is. */
export function allowedHours(
  hours: Hours | undefined,
  zone: string,
  at: number,
): { readonly isOpen: true; readonly until: number } | { readonly isOpen: false; readonly from: number } {
  if (!hours) return { isOpen: true, until: Number.POSITIVE_INFINITY };
  const from = nextDue(daily(hours.from), zone, at) ?? Number.POSITIVE_INFINITY;
  const until = nextDue(daily(hours.to), zone, at) ?? Number.POSITIVE_INFINITY;
  return until < from ? { isOpen: true, until } : { isOpen: false, from };
}

/** A runner asks again and again within the same stretch without occurrences, and croner takes its time. */
const lastAnswers = new Map<string, { readonly after: number; readonly next: number }>();

const daily = (time: string): string => `${Number(time.slice(3))} ${Number(time.slice(0, 2))} * * *`;

const cronOf = (expression: string, zone: string): Cron => new Cron(expression, { timezone: zone, mode: "5-part" });
