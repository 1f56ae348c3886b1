#!/usr/bin/env node
/** The command line. Each command is a file beside this one and a line in `COMMANDS`. */
import { readFileSync } from "node:fs";
import { Command, CommanderError } from "commander";
import { ConfigError } from "../core/problem.js";
import { EXIT, type CliContext, type RegisterCommand } from "./context.js";
import { registerBench } from "./bench.js";
import { registerRedact } from "./redact.js";
import { registerDetectors } from "./detectors.js";
import { OutputError } from "./output.js";
import { registerScan } from "./scan.js";
import { registerVerify } from "./verify.js";

const COMMANDS: readonly RegisterCommand[] = [
  registerScan,
  registerRedact,
  registerVerify,
  registerDetectors,
  registerBench,
];

function readVersion(): string {
  const manifest: unknown = JSON.parse(readFileSync(new URL("../../../package.json", import.meta.url), "utf8"));
  return typeof manifest === "object" && manifest !== null && "version" in manifest ? String(manifest.version) : "";
}

/** The whole command line; errors are thrown, not exits. */
function buildProgram(context: CliContext): Command {
  const program = new Command("sever")
    .description("Finds the personal information an office holds, and makes redacted copies that hide it for good.")
    .version(context.version)
    .showSuggestionAfterError()
    .helpCommand("help [command]", "show the help of a command");
  for (const register of COMMANDS) register(program, context);
  throwErrors(program);
  return program;
}

function throwErrors(command: Command): void {
  command.exitOverride();
  for (const below of command.commands) throwErrors(below);
}

async function main(): Promise<void> {
  const context: CliContext = {
    stdout: process.stdout,
    stderr: process.stderr,
    folder: process.cwd(),
    environment: process.env,
    version: readVersion(),
    exitWith: (status) => (process.exitCode = status),
  };
  try {
    await buildProgram(context).parseAsync();
  } catch (error) {
    if (error instanceof CommanderError) process.exitCode = error.exitCode === 0 ? EXIT.done : EXIT.wrongUse;
    else if (error instanceof ConfigError) {
      process.stderr.write(`${error.message.replace(/^/gm, "sever: ")}\n`);
      process.exitCode = EXIT.wrongUse;
    } else if (error instanceof OutputError) {
      if (error.code !== "EPIPE") process.stderr.write(`sever: ${error.message}\n`);
      process.exitCode = EXIT.incomplete;
    } else throw error;
  }
}

await main();
