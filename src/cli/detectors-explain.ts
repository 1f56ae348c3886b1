/** `sever detectors explain`: everything found in a text, near misses too, each with what spoke for and against it. */
import type { Command } from "commander";
import { ACTS } from "../classification/acts/index.js";
import type { Act } from "../classification/act.js";
import type { ClassifiedDetection } from "../core/finding.js";
import { resolveExamineOptions } from "../config/settings.js";
import { explainText } from "../pipeline/explain.js";
import { keyFor } from "./catalogue.js";
import type { CliContext } from "./context.js";
import { addOutputOptions, readSettings } from "./options.js";
import { readText } from "./read-text.js";

export function registerDetectorsExplain(parent: Command, context: CliContext): void {
  const command = parent
    .command("explain")
    .description("say of each finding in a text, and of each near miss, why")
    .argument("<text>", "the text, or - for standard input")
    .option("--jurisdiction <list>", "whose law: tt, qld, nz, separated by commas (default: tt)")
    .option("--config <file>", "configuration file (default: nearest sever.config.json or sever.config.yaml)")
    .option("--min-confidence <0..1>", "from where on something is a finding (default: 0.5)")
    .option("--types <list>", "only these types, separated by commas");
  addOutputOptions(command).action(async (given: string) => {
    const config = readSettings(command, context.folder);
    const options = resolveExamineOptions(config, keyFor(config, context));
    const text = await readText(given);
    const detections = await explainText(text, options);
    const acts = ACTS.filter(({ jurisdiction }) => options.jurisdictions.includes(jurisdiction));
    if (detections.length === 0) context.stdout.write("nothing found, and nothing near it\n");
    for (const detection of detections)
      context.stdout.write(describeDetection(detection, text, options.minConfidence, acts));
  });
}

function describeDetection(detection: ClassifiedDetection, text: string, least: number, acts: readonly Act[]): string {
  const { span, type, detector, confidence, evidence, sensitive, excludedBy } = detection;
  const verdict = confidence >= least ? "finding" : `near miss (below ${least})`;
  const lines = [
    `${JSON.stringify(text.slice(span.start, span.end))} at ${span.start}-${span.end}: ${type} by ${detector}, ${confidence.toFixed(2)}, ${verdict}`,
    ...evidence.map(
      ({ kind, effect, detail }) => `  ${effect < 0 ? "-" : "+"}${Math.abs(effect).toFixed(2)}  ${kind}: ${detail}`,
    ),
    ...detection.provisions.map((id) => `  ${sensitive ? "sensitive, " : ""}${citationOf(id, acts)}`),
    ...(detection.role === "unknown" ? [] : [`  role: ${detection.role}`]),
    ...(excludedBy === null ? [] : [`  proposed as excluded: ${citationOf(excludedBy, acts)}`]),
  ];
  return `${lines.join("\n")}\n`;
}

function citationOf(id: string, acts: readonly Act[]): string {
  const provision = acts.flatMap((act) => act.provisions).find((one) => one.id === id);
  return provision ? `${provision.citation} (${id})` : id;
}
