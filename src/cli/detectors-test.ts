/** `sever detectors test`: one detector, alone, over its own examples or over a text. */
import type { Command } from "commander";
import { didYouMean } from "../config/suggest.js";
import { ConfigError } from "../core/problem.js";
import type { Span } from "../core/span.js";
import type { Detector } from "../detection/define.js";
import { runAlone, runExamples } from "../detection/examples.js";
import { readCatalogue } from "./catalogue.js";
import { EXIT, type CliContext } from "./context.js";
import { readText } from "./read-text.js";

export function registerDetectorsTest(parent: Command, context: CliContext): void {
  const command = parent
    .command("test")
    .description("run a detector over its own examples, or over a text; exit status 1 when an example fails")
    .argument("<id>", "detector, or “all” or “custom” for the examples of all, or of the configuration file’s")
    .option("--config <file>", "configuration file (default: nearest sever.config.json or sever.config.yaml)")
    .argument("[text]", "text to try it on, or - for standard input")
    .action(async (id: string, text: string | undefined) => {
      const chosen = chooseDetectors(id, readCatalogue(command, context).detectors);
      if (text === undefined) testExamples(chosen, context);
      else for (const detector of chosen) tryText(detector, await readText(text), context);
    });
}

function chooseDetectors(id: string, detectors: readonly Detector[]): readonly Detector[] {
  if (id === "all") return detectors;
  const chosen = detectors.filter((one) => (id === "custom" ? one.id.startsWith("custom.") : one.id === id));
  if (chosen.length > 0) return chosen;
  if (id === "custom")
    throw new ConfigError("the configuration names no detectors; add detectors: [FILE] to sever.config.yaml");
  const known = detectors.map((one) => one.id);
  throw new ConfigError(`no detector ${id}${didYouMean(id, known)}; “sever detectors list” names them all`);
}

function testExamples(detectors: readonly Detector[], context: CliContext): void {
  let failed = 0;
  for (const detector of detectors) {
    const outcomes = runExamples(detector);
    const wrong = outcomes.filter(({ passed }) => !passed);
    failed += wrong.length;
    context.stdout.write(`${detector.id}: ${outcomes.length - wrong.length} of ${outcomes.length} examples pass\n`);
    for (const { example, found } of wrong)
      context.stdout.write(`  fails: ${example}\n  found: ${found.map(formatSpan).join(" ") || "nothing"}\n`);
  }
  if (failed > 0) context.exitWith(EXIT.failOn);
}

function tryText(detector: Detector, text: string, context: CliContext): void {
  const found = runAlone(detector, text);
  context.stdout.write(`${detector.id}: ${found.length === 0 ? "nothing found" : `${found.length} found`}\n`);
  // The user gave the text and asked what is found in it: here the value is the answer.
  for (const span of found) context.stdout.write(`  ${formatSpan(span)}  ${text.slice(span.start, span.end)}\n`);
}

const formatSpan = ({ start, end }: Span): string => `${start}-${end}`;
