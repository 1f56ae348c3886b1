/** `sever bench`: measures accuracy on labelled texts, and speed on a folder. */
import type { Command } from "commander";
import { registerBenchAccuracy } from "./bench-accuracy.js";
import { registerBenchThroughput } from "./bench-throughput.js";
import type { CliContext } from "./context.js";

export function registerBench(program: Command, context: CliContext): void {
  const bench = program.command("bench").description("measure accuracy and speed");
  registerBenchAccuracy(bench, context);
  registerBenchThroughput(bench, context);
}
