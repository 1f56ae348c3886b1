/** Where the commands of `sever schedule` find schedules, and how they show times. */
import { join } from "node:path";
import { ScheduleFiles } from "../schedule/schedule-files.js";
import type { CliContext } from "./context.js";

/** The program's own folder below the working folder. */
export const ownFolder = ({ folder }: CliContext): string => join(folder, ".sever");

export const openScheduleFiles = (context: CliContext): ScheduleFiles => new ScheduleFiles(ownFolder(context));

/** `Mon 2026-11-23 19:00 America/Port_of_Spain`; `never` for an infinite time. */
export function formatTime(time: number, zone: string): string {
  if (!Number.isFinite(time)) return "never";
  const day = new Intl.DateTimeFormat("en", { weekday: "short", timeZone: zone }).format(time);
  const [date, clock] = new Date(time).toLocaleString("sv", { timeZone: zone }).split(" ");
  return `${day} ${date ?? ""} ${clock?.slice(0, 5) ?? ""} ${zone}`;
}
