/** `sever schedule add`: keeps a schedule after checking all of it. */
import type { Command } from "commander";
import { ConfigError } from "../core/problem.js";
import { isOneOf } from "../schedule/is-one-of.js";
import { NOTIFIERS } from "../schedule/notifiers/index.js";
import { checkCron, checkZone, parseHours } from "../schedule/occurrences.js";
import { nextStart } from "../schedule/plan.js";
import { checkName, MAX_NICENESS, NOTIFY_DETAILS, type Schedule } from "../schedule/schedule.js";
import { openSecrets } from "../schedule/secrets.js";
import type { CliContext } from "./context.js";
import { collect } from "./options.js";
import { formatTime, openScheduleFiles } from "./schedule-folder.js";
import { checkScan, readScanArguments, scheduledOptions, toScanArguments } from "./scheduled-scan.js";

interface AddOptions {
  readonly cron: string;
  readonly zone?: string;
  readonly between?: string;
  readonly niceness?: string;
  readonly notify?: readonly string[];
  readonly notifyDetail: string;
}

export function registerScheduleAdd(parent: Command, context: CliContext): void {
  const options = scheduledOptions(context);
  const command = parent
    .command("add")
    .description("keep a schedule; what “sever scan” takes may follow")
    .argument("<name>", "small letters, digits and hyphens")
    .argument("<target...>", "what is scanned, as in “sever scan”")
    .requiredOption("--cron <fields>", 'minute, hour, day of month, month, day of week: "0 19 * * 1-5"')
    .option("--zone <name>", "time zone of all its times, such as America/Port_of_Spain (default: this machine's)")
    .option("--between <hours>", "only in these hours, such as 19:00-06:00; what is not done goes on the next night")
    .option("--niceness <n>", `0 to ${MAX_NICENESS}: how far its scans give way to other programs (default: 0)`)
    .option(
      "--notify <address>",
      `where news is sent, may be repeated: ${NOTIFIERS.map(({ example }) => example).join(", ")}`,
      collect,
    )
    .option("--notify-detail <what>", "places, or counts for no names of files (default: places)", "places");
  for (const option of options) command.addOption(option);
  command.action(async (name: string, targets: string[]) => {
    const line = toScanArguments(targets, command, options);
    checkScan(readScanArguments(line, context), context);
    const schedule = await buildSchedule(name, line, command.opts<AddOptions>(), context);
    await openScheduleFiles(context).add(schedule);
    const next = formatTime(nextStart(schedule, Date.now()), schedule.zone);
    context.stderr.write(
      `sever: schedule ${name} is kept; next run ${next}, if “sever schedule run” is running then\n`,
    );
  });
}

/** Throws `ConfigError`. */
async function buildSchedule(
  name: string,
  line: readonly string[],
  { cron, zone: named, between, niceness, notify = [], notifyDetail }: AddOptions,
  { folder, environment }: CliContext,
): Promise<Schedule> {
  checkName(name);
  const zone = named ?? Intl.DateTimeFormat().resolvedOptions().timeZone;
  const now = Date.now();
  checkZone(zone);
  checkCron(cron, zone, now);
  if (!isOneOf(NOTIFY_DETAILS, notifyDetail))
    throw new ConfigError(
      `--notify-detail: expected ${NOTIFY_DETAILS.join(" or ")}, not ${JSON.stringify(notifyDetail)}`,
    );
  return {
    name,
    cron,
    zone,
    ...(between !== undefined && { between: parseHours(between) }),
    ...(niceness !== undefined && { niceness: parseNiceness(niceness) }),
    folder,
    arguments: [...line],
    notify: await Promise.all(notify.map((address) => checkAddress(address, folder, environment))),
    notifyDetail,
    addedAt: now,
  };
}

function parseNiceness(text: string): number {
  if (/^\d{1,2}$/.test(text) && Number(text) <= MAX_NICENESS) return Number(text);
  throw new ConfigError(`--niceness: expected a whole number from 0 to ${MAX_NICENESS}, not ${JSON.stringify(text)}`);
}

async function checkAddress(address: string, folder: string, environment: NodeJS.ProcessEnv): Promise<string> {
  const notifier = NOTIFIERS.find((one) => one.accepts(address));
  // What was given may hold a password: it is not repeated.
  if (!notifier)
    throw new ConfigError(`--notify: expected one of ${NOTIFIERS.map(({ example }) => example).join(", ")}`);
  const resolved = notifier.resolve?.(address, folder) ?? address;
  await notifier.check(resolved, openSecrets(environment));
  return resolved;
}
