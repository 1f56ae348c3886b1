/** `sever bench accuracy GOLD.jsonl`: precision, recall and leaks on labelled texts. */
import type { Command } from "commander";
import { summarise } from "../accuracy/score.js";
import { formatScores, listRows } from "../accuracy/table.js";
import { measureAccuracy } from "../pipeline/measure-accuracy.js";
import { closeMeasure, openMeasure, writeLines } from "./bench-files.js";
import type { CliContext, ExitStatus } from "./context.js";
import { addExamineOptions } from "./options.js";

interface AccuracyOptions {
  readonly json?: boolean;
  readonly misses?: string;
  readonly false?: string;
  readonly floor?: string;
}

export function registerBenchAccuracy(bench: Command, context: CliContext): void {
  const command = bench
    .command("accuracy")
    .description("score the program on labelled texts; all jurisdictions unless some are named")
    .argument("<gold>", "labelled texts, one JSON object a line")
    .option("--json", "print JSON")
    .option("--misses <type>", "list the marked spans of the type that were missed, or of all")
    .option("--false <type>", "list the findings of the type that are wrong, or of all")
    .option("--floor <file>", "exit with 1 when a figure falls short of this file's");
  addExamineOptions(command).action(async (file: string, options: AccuracyOptions) => {
    context.exitWith(await benchAccuracy(file, options, command, context));
  });
}

async function benchAccuracy(
  file: string,
  options: AccuracyOptions,
  command: Command,
  context: CliContext,
): Promise<ExitStatus> {
  const { documents, floor, examine } = openMeasure(file, options.floor, command, context);
  const { scored, refused, bytes, seconds } = await measureAccuracy(documents, examine);
  const scores = summarise(scored);
  const { stdout, stderr } = context;
  stdout.write(`${options.json === true ? JSON.stringify(scores) : formatScores(scores)}\n`);
  if (options.misses !== undefined) writeLines(stdout, listRows(scored, "gold", options.misses));
  if (options.false !== undefined) writeLines(stdout, listRows(scored, "found", options.false));
  stderr.write(`sever: ${documents.length} documents, ${(bytes / 1e6 / seconds).toFixed(2)} MB/s on one thread\n`);
  return closeMeasure(scores, floor, refused, context);
}
