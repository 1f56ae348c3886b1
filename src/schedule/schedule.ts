/** What a schedule is, how it lies in its file, and what is remembered of its runs. Plain data: no secrets, no values. */
import { z } from "zod";
import { ConfigError } from "../core/problem.js";

export const NOTIFY_DETAILS = ["places", "counts"] as const;
/** Of POSIX: from 0, as other programs, to 19, after all others. */
export const MAX_NICENESS = 19;

const name = z.string().regex(/^[a-z0-9][a-z0-9-]{0,62}$/);
const time = z.string().regex(/^\d\d:\d\d$/);

const scheduleSchema = z.strictObject({
  name,
  /** Five fields of cron, in `zone`. */
  cron: z.string().min(1),
  /** Name in the IANA's list. */
  zone: z.string().min(1),
  /** Hours in which its scans may run, in `zone`; always, when it has none. */
  between: z.strictObject({ from: time, to: time }).optional(),
  niceness: z.number().int().min(0).max(MAX_NICENESS).optional(),
  /** The folder in which its scans are started: an absolute path. */
  folder: z.string().min(1),
  /** What follows `sever scan`: options, two hyphens, targets. */
  arguments: z.array(z.string()).min(1),
  /** Where news is sent: addresses of notifiers, without secrets. */
  notify: z.array(z.string().min(1)),
  /** Whether news names the places, or tells their number only. */
  notifyDetail: z.enum(NOTIFY_DETAILS),
  /** Milliseconds since 1970; occurrences before it are nobody's. */
  addedAt: z.number().int(),
});

export type Schedule = z.infer<typeof scheduleSchema>;

export const RUN_OUTCOMES = ["done", "incomplete", "failed"] as const;
export type RunOutcome = (typeof RUN_OUTCOMES)[number];

const stateSchema = z.strictObject({
  /** Occurrences up to then are done with. Milliseconds since 1970, as all times here. */
  handledUntil: z.number(),
  /** A run that was begun and is not finished. */
  current: z
    .strictObject({
      due: z.number(),
      startedAt: z.number(),
      /** How often it was begun or gone on with. */
      parts: z.number().int().positive(),
      /** How often its scan failed. */
      failures: z.number().int().nonnegative(),
      /** Not gone on with before: its scan failed. */
      notBefore: z.number().optional(),
    })
    .optional(),
  last: z
    .strictObject({
      due: z.number(),
      startedAt: z.number(),
      endedAt: z.number(),
      outcome: z.enum(RUN_OUTCOMES),
      /** Exit status of the scan; null when it had none. */
      status: z.number().int().nullable(),
    })
    .optional(),
});

export type ScheduleState = z.infer<typeof stateSchema>;

/** Throws `ConfigError` for a name that cannot be that of a schedule. */
export function checkName(text: string): void {
  if (!name.safeParse(text).success)
    throw new ConfigError(
      `a schedule's name has small letters, digits and hyphens, 63 at most, not ${JSON.stringify(text)}`,
    );
}

/** Throws `ConfigError`; `where` names the file. */
export const parseSchedule = (text: string, where: string): Schedule =>
  parseWith(scheduleSchema, text, `${where}: not a schedule; remove it and add it again`);

/** Throws `ConfigError`; `where` names the file. */
export const parseState = (text: string, where: string): ScheduleState =>
  parseWith(
    stateSchema,
    text,
    `${where}: not the state of a schedule; delete the file, and its last runs are forgotten`,
  );

function parseWith<T>(schema: z.ZodType<T>, text: string, complaint: string): T {
  try {
    return schema.parse(JSON.parse(text));
  } catch (error) {
    throw new ConfigError(complaint, { cause: error });
  }
}
