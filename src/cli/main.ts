#!/usr/bin/env node
/** The command line. Each command is a file beside this one and a line in `COMMANDS`. */
import { readFileSync } from "node:fs";
import { Command, CommanderError } from "commander";
import { ConfigError, OutputError } from "../core/problem.js";
import { StoreError } from "../store/store.js";
import { beginFrugally } from "./begin-frugally.js";
import { EXIT, type CliContext, type RegisterCommand } from "./context.js";

/** Loaded when named: a scan need not wait for what only the catalogue or a bench uses. */
const COMMANDS: Readonly<Record<string, () => Promise<RegisterCommand>>> = {
  scan: async () => (await import("./scan.js")).registerScan,
  redact: async () => (await import("./redact.js")).registerRedact,
  verify: async () => (await import("./verify.js")).registerVerify,
  report: async () => (await import("./report.js")).registerReport,
  schedule: async () => (await import("./schedule.js")).registerSchedule,
  register: async () => (await import("./register.js")).registerRegister,
  detectors: async () => (await import("./detectors.js")).registerDetectors,
  bench: async () => (await import("./bench.js")).registerBench,
};

/** The command that is named, or all of them where help or a suggestion may be asked for. */
function loadCommands(named: string | undefined): Promise<RegisterCommand[]> {
  if (named === "--version" || named === "-V") return Promise.resolve([]);
  const one = named === undefined ? undefined : COMMANDS[named];
  return Promise.all((one ? [one] : Object.values(COMMANDS)).map((load) => load()));
}

function readVersion(): string {
  const manifest: unknown = JSON.parse(readFileSync(new URL("../../../package.json", import.meta.url), "utf8"));
  return typeof manifest === "object" && manifest !== null && "version" in manifest ? String(manifest.version) : "";
}

/** The whole command line; errors are thrown, not exits. */
function buildProgram(context: CliContext, commands: readonly RegisterCommand[]): Command {
  const program = new Command("sever")
    .description("Finds the personal information an office holds, and makes redacted copies that hide it for good.")
    .version(context.version)
    .showSuggestionAfterError()
    .helpCommand("help [command]", "show the help of a command");
  for (const register of commands) register(program, context);
  throwErrors(program);
  return program;
}

function throwErrors(command: Command): void {
  command.exitOverride();
  for (const below of command.commands) throwErrors(below);
}

/** A reader that has had enough, `sever … | head`, is no fault; that it has not had all is told by the exit status. */
function bearClosedPipe(): void {
  process.stdout.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code !== "EPIPE") throw error;
    process.exitCode = EXIT.incomplete;
  });
}

async function main(): Promise<void> {
  bearClosedPipe();
  const context: CliContext = {
    stdout: process.stdout,
    stderr: process.stderr,
    folder: process.cwd(),
    environment: process.env,
    version: readVersion(),
    exitWith: (status) => (process.exitCode = status),
  };
  try {
    await buildProgram(context, await loadCommands(process.argv[2])).parseAsync();
  } catch (error) {
    if (error instanceof CommanderError) process.exitCode = error.exitCode === 0 ? EXIT.done : EXIT.wrongUse;
    else if (error instanceof ConfigError) {
      process.stderr.write(`${error.message.replace(/^/gm, "sever: ")}\n`);
      process.exitCode = EXIT.wrongUse;
    } else if (error instanceof StoreError) {
      process.stderr.write(`sever: ${error.message}\n`);
      process.exitCode = EXIT.incomplete;
    } else if (error instanceof OutputError) {
      if (error.code !== "EPIPE") process.stderr.write(`sever: ${error.message}\n`);
      process.exitCode = EXIT.incomplete;
    } else throw error;
  }
}

beginFrugally(process.argv[2]);
await main();
