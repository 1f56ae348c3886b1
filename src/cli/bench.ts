/** `sever bench`: measures accuracy and severance on labelled texts, and speed on a folder. */
import type { Command } from "commander";
import { registerBenchAccuracy } from "./bench-accuracy.js";
import { registerBenchSeverance } from "./bench-severance.js";
import { registerBenchThroughput } from "./bench-throughput.js";
import type { CliContext } from "./context.js";

export function registerBench(program: Command, context: CliContext): void {
  const bench = program.command("bench").description("measure accuracy, severance and speed");
  registerBenchAccuracy(bench, context);
  registerBenchSeverance(bench, context);
  registerBenchThroughput(bench, context);
}
