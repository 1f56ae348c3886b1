/** `sever detectors list`: the catalogue. */
import { Option, type Command } from "commander";
import type { CustomPlan, ModelPlan } from "../core/custom-plan.js";
import { modelDetectorId } from "../custom/model/token-classifier.js";
import { jurisdictionOf, type Detector } from "../detection/define.js";
import { readCatalogue } from "./catalogue.js";
import type { CliContext } from "./context.js";

export function registerDetectorsList(parent: Command, context: CliContext): void {
  const command = parent
    .command("list", { isDefault: true })
    .description("list all detectors, those of the configuration file too")
    .option("--config <file>", "configuration file (default: nearest sever.config.json or sever.config.yaml)")
    .addOption(new Option("--format <name>", "text or json").choices(["text", "json"]).default("text"))
    .action(({ format }: { format: "text" | "json" }) => {
      const { custom, detectors } = readCatalogue(command, context);
      const described = [
        ...detectors.map((detector) => describe(detector, custom)),
        ...(custom?.model ? describeModel(custom.model) : []),
      ];
      context.stdout.write(format === "json" ? `${JSON.stringify(described, null, 2)}\n` : formatTable(described));
    });
}

const describe = (detector: Detector, custom: CustomPlan | undefined) => ({
  id: detector.id,
  title: detector.title,
  summary: detector.summary,
  type: detector.type,
  jurisdiction: jurisdictionOf(detector.id) ?? statedJurisdiction(detector, custom) ?? "any",
  formatSource: detector.formatSource,
  references: detector.references,
  examples: detector.examples,
});

/** One entry for each type that the model finds. */
const describeModel = (plan: ModelPlan): ReturnType<typeof describe>[] =>
  Object.entries(plan.labels).map(([label, type]) => ({
    id: modelDetectorId(plan),
    title: `${label} by the model ${plan.name}`,
    summary: `What the model in ${plan.folder} labels ${label}.`,
    type,
    jurisdiction: "any",
    formatSource: "unverified",
    references: [],
    examples: { match: [], ignore: [] },
  }));

const statedJurisdiction = ({ id }: Detector, custom: CustomPlan | undefined) =>
  custom?.detectors.find((one) => one.id === id)?.jurisdiction;

function formatTable(detectors: readonly ReturnType<typeof describe>[]): string {
  const rows = [
    ["DETECTOR", "TYPE", "JURISDICTION", "FORMAT", "TITLE"],
    ...detectors.map(({ id, type, jurisdiction, formatSource, title }) => [
      id,
      type,
      jurisdiction,
      formatSource === "unverified" ? "UNVERIFIED" : formatSource,
      title,
    ]),
  ];
  const widths = [0, 1, 2, 3].map((column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows.map((row) => `${row.map((cell, i) => cell.padEnd(widths[i] ?? 0)).join("  ")}\n`).join("");
}
