/** What is to be done about a schedule at a given time. Pure: decided from the schedule, its state and the time alone. */
import { allowedHours, dueTimes, nextDue } from "./occurrences.js";
import type { Schedule, ScheduleState } from "./schedule.js";

export type Decision =
  /** `missed`: occurrences before `due` at which nobody ran it; they are made up for by this one run. */
  | { readonly kind: "begin"; readonly due: number; readonly missed: number }
  /** With the run that was stopped. */
  | { readonly kind: "go-on"; readonly due: number }
  /** Nothing before that time; infinite when it is never due again. */
  | { readonly kind: "wait"; readonly until: number };

export function decide(schedule: Schedule, state: ScheduleState, now: number): Decision {
  const { cron, zone, between } = schedule;
  const allowed = allowedHours(between, zone, now);
  const due = state.current ? undefined : dueTimes(cron, zone, state.handledUntil, now);
  if (due && due.latest === undefined) return { kind: "wait", until: nextStart(schedule, now) };
  if (!allowed.isOpen) return { kind: "wait", until: allowed.from };
  const { notBefore } = state.current ?? {};
  if (notBefore !== undefined && now < notBefore) return { kind: "wait", until: notBefore };
  if (state.current) return { kind: "go-on", due: state.current.due };
  return { kind: "begin", due: due?.latest ?? now, missed: Math.max(0, (due?.count ?? 0) - 1) };
}

/** The first moment after `now` at which it is due and allowed; infinite when it is never due again. */
export function nextStart({ cron, zone, between }: Schedule, now: number): number {
  const due = nextDue(cron, zone, now);
  if (due === undefined) return Number.POSITIVE_INFINITY;
  const allowed = allowedHours(between, zone, due);
  return allowed.isOpen ? due : allowed.from;
}
