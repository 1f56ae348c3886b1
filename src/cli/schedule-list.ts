/** `sever schedule list`, `show` and `remove`. */
import type { Command } from "commander";
import { ConfigError } from "../core/problem.js";
import { SYSTEM_CLOCK } from "../schedule/clock.js";
import { nextStart } from "../schedule/plan.js";
import { RunLock } from "../schedule/run-lock.js";
import type { Schedule, ScheduleState } from "../schedule/schedule.js";
import type { ScheduleFiles } from "../schedule/schedule-files.js";
import { EXIT, type CliContext } from "./context.js";
import { formatTime, openScheduleFiles } from "./schedule-folder.js";

export function registerScheduleList(parent: Command, context: CliContext): void {
  const command = parent
    .command("list")
    .description("all schedules of this folder, what they did last and when they run next")
    .option("--format <name>", "text or json", "text")
    .action(async () => {
      const files = openScheduleFiles(context);
      const listed = await files.list();
      const rows: Row[] = [];
      for (const one of listed) {
        if ("schedule" in one) rows.push(await describe(one.schedule, files));
        else {
          context.stderr.write(`sever: ${one.error.message}\n`);
          context.exitWith(EXIT.incomplete);
        }
      }
      context.stdout.write(isJson(command) ? `${JSON.stringify(rows, undefined, 2)}\n` : toTable(rows));
    });
}

export function registerScheduleShow(parent: Command, context: CliContext): void {
  const command = parent
    .command("show")
    .description("one schedule in full")
    .argument("<name>")
    .option("--format <name>", "text or json", "text")
    .action(async (name: string) => {
      const files = openScheduleFiles(context);
      const schedule = await files.get(name);
      const row = await describe(schedule, files);
      const { addedAt, ...rest } = schedule;
      const all = { ...rest, added: new Date(addedAt).toISOString(), ...row };
      context.stdout.write(isJson(command) ? `${JSON.stringify(all, undefined, 2)}\n` : toLines(schedule, row));
    });
}

export function registerScheduleRemove(parent: Command, context: CliContext): void {
  parent
    .command("remove")
    .description("forget a schedule; what its scans left in the store stays")
    .argument("<name>")
    .action(async (name: string) => {
      const files = openScheduleFiles(context);
      if (await RunLock.isTaken(files.folderOf(name), SYSTEM_CLOCK))
        throw new ConfigError(`${name} is running; stop the runner, or wait until the scan has ended`);
      await files.remove(name);
      context.stderr.write(`sever: schedule ${name} is removed\n`);
    });
}

interface Row {
  readonly name: string;
  readonly cron: string;
  readonly next: string;
  readonly state: string;
}

async function describe(schedule: Schedule, files: ScheduleFiles): Promise<Row> {
  const { name, cron, zone } = schedule;
  const state = await files.state(schedule);
  const isRunning = await RunLock.isTaken(files.folderOf(name), SYSTEM_CLOCK);
  return {
    name,
    cron,
    next: formatTime(nextStart(schedule, Date.now()), zone),
    state: isRunning ? "running" : describeState(state, zone),
  };
}

function describeState({ current, last }: ScheduleState, zone: string): string {
  if (current) return `to go on, begun ${formatTime(current.startedAt, zone)}`;
  return last ? `${last.outcome} ${formatTime(last.endedAt, zone)}` : "has never run";
}

function toTable(rows: readonly Row[]): string {
  if (rows.length === 0) return "no schedules; sever schedule add makes one\n";
  const table = [
    ["NAME", "CRON", "NEXT", "LAST"],
    ...rows.map(({ name, cron, next, state }) => [name, cron, next, state]),
  ];
  const widths = [0, 1, 2].map((column) => Math.max(...table.map((row) => row[column]?.length ?? 0)));
  return table
    .map(
      (row) =>
        `${row
          .map((cell, column) => cell.padEnd(widths[column] ?? 0))
          .join("  ")
          .trimEnd()}\n`,
    )
    .join("");
}

function toLines(schedule: Schedule, { next, state }: Row): string {
  const { between, niceness = 0, notify, notifyDetail } = schedule;
  const lines: readonly (readonly [string, string])[] = [
    ["name", schedule.name],
    ["cron", `${schedule.cron} (${schedule.zone})`],
    ["hours", between ? `${between.from}-${between.to}` : "any"],
    ["scan", schedule.arguments.map(quote).join(" ")],
    ["folder", schedule.folder],
    ["niceness", String(niceness)],
    ["news", notify.length > 0 ? `${notify.join(", ")} (${notifyDetail})` : "told to nobody"],
    ["next", next],
    ["last", state],
  ];
  return lines.map(([name, value]) => `${name.padEnd(9)} ${value}\n`).join("");
}

const quote = (text: string): string => (/^[\w./:=@%+,-]+$/.test(text) ? text : JSON.stringify(text));

function isJson(command: Command): boolean {
  const format: unknown = command.getOptionValue("format");
  if (format !== "text" && format !== "json")
    throw new ConfigError(`--format: expected text or json, not ${JSON.stringify(format)}`);
  return format === "json";
}
