/**
 * The scan of a schedule as a command line: its options are those of `sever scan`, taken from there, and what is put together
 * of them is read by the same parser before it is kept.
 */
import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { Command, CommanderError, type Option } from "commander";
import fastGlob from "fast-glob";
import { loadFingerprintKey, keyPath } from "../config/fingerprint-key.js";
import type { Config } from "../config/schema.js";
import { resolveExamineOptions } from "../config/settings.js";
import { ConfigError } from "../core/problem.js";
import { SOURCES } from "../sources/index.js";
import type { CliContext } from "./context.js";
import { readSettings } from "./options.js";
import { registerScan } from "./scan.js";

/** What the runner decides itself, or makes no sense again and again. */
const NOT_SCHEDULED = [
  "--quiet",
  "--verbose",
  "--no-color",
  "--no-progress",
  "--resume",
  "--staged",
  "--since-commit",
  "--help",
];

/** `sever scan` without its action. */
function buildScanCommand(context: CliContext): Command {
  const program = new Command();
  registerScan(program, context);
  const [scan] = program.commands;
  if (!scan) throw new Error("no scan command was registered");
  return scan;
}

/** The options of `sever scan` that a schedule may have. */
export const scheduledOptions = (context: CliContext): readonly Option[] =>
  buildScanCommand(context).options.filter(({ long }) => !NOT_SCHEDULED.includes(long ?? ""));

/** Targets and options as they would be typed after `sever scan`. */
export function toScanArguments(targets: readonly string[], command: Command, options: readonly Option[]): string[] {
  const given = options.flatMap((option) => {
    const name = option.attributeName();
    if (command.getOptionValueSource(name) !== "cli") return [];
    const value: unknown = command.getOptionValue(name);
    const flag = option.long ?? "";
    if (typeof value === "boolean") return [flag];
    return (Array.isArray(value) ? value : [value]).flatMap((one: unknown) => [flag, String(one)]);
  });
  // A target that looks like an option would be taken for one.
  return [...given, "--", ...targets];
}

export interface ScannedLine {
  readonly targets: readonly string[];
  readonly config: Config;
}

/** Reads what follows `sever scan` as `sever scan` would. Throws `ConfigError`. */
export function readScanArguments(line: readonly string[], context: CliContext): ScannedLine {
  const scan = buildScanCommand(context)
    .exitOverride()
    .configureOutput({ writeErr: () => undefined });
  let targets: readonly string[] = [];
  scan.action((given: string[]) => {
    targets = given;
  });
  try {
    scan.parse([...line], { from: "user" });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    throw new ConfigError(error.message.replace(/^error: /, ""), { cause: error });
  }
  return { targets, config: readSettings(scan, context.folder) };
}

/** Checks what can be checked before a scan is begun: settings, the files they name, targets. Throws `ConfigError`. */
export function checkScan({ targets, config }: ScannedLine, context: CliContext): void {
  if (targets.length === 0) throw new ConfigError("nothing to scan; name files, folders, globs or databases");
  resolveExamineOptions(config, loadFingerprintKey(keyPath(context.environment)));
  for (const target of targets) checkTarget(target, context.folder);
}

function checkTarget(target: string, folder: string): void {
  if (target === "-") throw new ConfigError("standard input is not there when a schedule runs; name files or folders");
  if (URL.canParse(target) && new URL(target).password !== "")
    throw new ConfigError("a target's password does not belong in a schedule; leave it out of the address");
  const source = SOURCES.find((one) => one.accepts(target));
  if (!source) throw new ConfigError(`no source for the target ${JSON.stringify(target)}`);
  if (source.id !== "filesystem" || fastGlob.isDynamicPattern(target)) return;
  if (!existsSync(resolve(folder, target))) throw new ConfigError(`${target}: no such file or folder`);
}
