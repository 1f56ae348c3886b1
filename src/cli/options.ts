/** Options that several commands take, and their way from the command line to checked settings. */
import { InvalidArgumentError, type Command } from "commander";
import { checkConfig, type Origin } from "../config/check.js";
import { loadConfig } from "../config/load.js";
import { configSchema, type Config } from "../config/schema.js";
import { OCR_MODES } from "../core/options.js";
import { mergeConfigs } from "../config/settings.js";

/** Options of every command that examines items. */
export function addExamineOptions(command: Command): Command {
  return command
    .option("--jurisdiction <list>", "whose law: tt, qld, nz, separated by commas (default: tt)")
    .option("--config <file>", "configuration file (default: nearest sever.config.json or sever.config.yaml)")
    .option("--workers <n>", "threads (default: one for each processor)")
    .option("--min-confidence <0..1>", "leave out what is less sure (default: 0.5)")
    .option("--types <list>", "only these types, separated by commas")
    .option("--exclude <glob>", "leave out paths, in the syntax of .gitignore; may be repeated", collect)
    .option("--max-file-size <bytes>", "refuse larger items: 500K, 20M, 2G")
    .option("--max-depth <n>", "levels of containers within an item (default: 8)")
    .option("--timeout <seconds>", "one item may go without getting on, besides 5 s for each MiB of it (default: 60)")
    .option("--ocr <when>", `${OCR_MODES.join(", ")}: when text in pictures is recognised (default: auto)`)
    .option("--ocr-language <list>", "languages of that text, by codes such as eng, fra, spa (default: eng)")
    .option("--password-file <file>", "passwords tried on encrypted items, one a line");
}

/** Options of every command that works for longer. */
export function addOutputOptions(command: Command): Command {
  return command
    .option("--quiet", "say nothing but errors")
    .option("--verbose", "say more: items as they are done, and paths that were left out")
    .option("--no-color", "no colours")
    .option("--no-progress", "no progress bar");
}

/** Where scans are kept: of every command that scans. */
export const STORE_OPTION = [
  "--store <where>",
  "where scans are kept: sqlite:FILE, postgres://… or none (default: sqlite:.sever/store.sqlite)",
] as const;

/** Gathers an option that may be repeated. */
export function collect(value: string, before: readonly string[] = []): readonly string[] {
  if (value === "") throw new InvalidArgumentError("it is empty");
  return [...before, value];
}

const kebab = (key: string): string => key.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

const COMMAND_LINE: Origin = { name: "command line", nameKey: (path) => `--${kebab(String(path[0]))}` };

/** The command line's options, checked, over the configuration file's. Throws `ConfigError`. */
export function readSettings(command: Command, folder: string): Config {
  const given: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(command.opts<Record<string, unknown>>()))
    if (command.getOptionValueSource(key) === "cli" && key in configSchema.shape) given[key] = value;
  const named: unknown = command.getOptionValue("config");
  const { config } = loadConfig(folder, typeof named === "string" ? named : undefined);
  return mergeConfigs(config, checkConfig(given, COMMAND_LINE));
}
