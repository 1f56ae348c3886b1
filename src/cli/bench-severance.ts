/** `sever bench severance GOLD.jsonl`: what copies made for the requesters of labelled texts leave and take too much. */
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Command } from "commander";
import { summariseSeverance, formatSeverance, listFaults } from "../accuracy/severance-table.js";
import { ConfigError } from "../core/problem.js";
import { measureSeverance } from "../pipeline/measure-severance.js";
import { closeMeasure, openMeasure, writeLines } from "./bench-files.js";
import type { CliContext, ExitStatus } from "./context.js";
import { addExamineOptions } from "./options.js";

interface SeveranceOptions {
  readonly json?: boolean;
  readonly faults?: boolean;
  readonly copies?: string;
  readonly floor?: string;
}

export function registerBenchSeverance(bench: Command, context: CliContext): void {
  const command = bench
    .command("severance")
    .description(
      "score copies made for the requesters of labelled texts: who is leaked, what is wrongly removed; all jurisdictions unless some are named",
    )
    .argument("<gold>", "labelled texts, one JSON object a line")
    .option("--json", "print JSON")
    .option("--faults", "list what was left of third parties, and what was wrongly removed")
    .option("--copies <dir>", "write the copies there")
    .option("--floor <file>", "exit with 1 when a figure falls short of this file's");
  addExamineOptions(command).action(async (file: string, options: SeveranceOptions) => {
    context.exitWith(await benchSeverance(file, options, command, context));
  });
}

async function benchSeverance(
  file: string,
  options: SeveranceOptions,
  command: Command,
  context: CliContext,
): Promise<ExitStatus> {
  const { documents, floor, examine } = openMeasure(file, options.floor, command, context);
  const { copies } = options;
  if (copies !== undefined) makeFolder(copies);
  const { severed, refused, skipped } = await measureSeverance(documents, examine, (name, copy) => {
    if (copies !== undefined) writeFileSync(join(copies, name), copy, { mode: 0o600 });
  });
  const scores = summariseSeverance(severed);
  const { stdout, stderr } = context;
  stdout.write(`${options.json === true ? JSON.stringify(scores) : formatSeverance(scores)}\n`);
  if (options.faults === true) writeLines(stdout, listFaults(severed));
  if (skipped > 0) stderr.write(`sever: ${skipped} documents without a requester were left out\n`);
  return closeMeasure(scores, floor, refused, context);
}

function makeFolder(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true });
  } catch (error) {
    const code = error instanceof Error && "code" in error ? String(error.code) : "unknown error";
    throw new ConfigError(`--copies ${folder}: the folder cannot be made (${code})`, { cause: error });
  }
}
