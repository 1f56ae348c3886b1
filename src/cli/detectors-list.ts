/** `sever detectors list`: the catalogue. */
import { Option, type Command } from "commander";
import { DETECTORS } from "../../detectors/index.js";
import { jurisdictionOf, type Detector } from "../detection/define.js";
import type { CliContext } from "./context.js";

export function registerDetectorsList(parent: Command, context: CliContext): void {
  parent
    .command("list", { isDefault: true })
    .description("list all detectors")
    .addOption(new Option("--format <name>", "text or json").choices(["text", "json"]).default("text"))
    .action(({ format }: { format: "text" | "json" }) => {
      context.stdout.write(format === "json" ? `${JSON.stringify(DETECTORS.map(describe), null, 2)}\n` : formatTable());
    });
}

const describe = (detector: Detector) => ({
  id: detector.id,
  title: detector.title,
  summary: detector.summary,
  type: detector.type,
  jurisdiction: jurisdictionOf(detector.id) ?? "any",
  formatSource: detector.formatSource,
  references: detector.references,
  examples: detector.examples,
});

function formatTable(): string {
  const rows = [
    ["DETECTOR", "TYPE", "JURISDICTION", "TITLE"],
    ...DETECTORS.map((one) => [one.id, one.type, jurisdictionOf(one.id) ?? "any", one.title]),
  ];
  const widths = [0, 1, 2].map((column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows.map((row) => `${row.map((cell, i) => cell.padEnd(widths[i] ?? 0)).join("  ")}\n`).join("");
}
