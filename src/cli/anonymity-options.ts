/** Options of `redact` for tables in which nobody may be told apart, and what is said of it at the end. */
import type { Command } from "commander";
import { checkConfig } from "../config/check.js";
import type { Config } from "../config/schema.js";
import { ConfigError } from "../core/problem.js";
import type { AnonymityOptions, TableReidentification } from "../pipeline/anonymise-tables.js";
import type { RedactionEntry } from "../pipeline/redaction-report.js";
import type { Release } from "../redaction/policy.js";
import { formatCount } from "./format-quantity.js";

export interface AnonymityFlags {
  readonly k?: string;
  readonly quasi?: string;
  readonly suppress?: string;
}

export function addAnonymityOptions(command: Command): Command {
  return command
    .option(
      "--k <n>",
      "of tables, in a release to the public: keep ages, dates, places, jobs and the like, made wider until nobody is one of fewer than n rows (2 to 1000)",
    )
    .option("--quasi <columns>", "the columns that count for this, separated by commas (default: by names and values)")
    .option(
      "--suppress <0..1>",
      "share of the rows that may lose all of these for the others to keep more (default: 0.02)",
    );
}

/** What is asked for of tables. Throws `ConfigError`. */
export function readAnonymity(
  { k: given, quasi: columns, suppress: most }: AnonymityFlags,
  config: Config,
  release: Release,
): AnonymityOptions {
  const named = { k: given, quasi: columns, suppress: most };
  const flags = Object.fromEntries(Object.entries(named).filter(([, value]) => value !== undefined));
  const checked = checkConfig({ redact: flags }, { name: "command line", nameKey: (path) => `--${String(path[1])}` });
  const { k, quasi, suppress } = { ...config.redact, ...checked.redact };
  if (given !== undefined && release.to !== "public")
    throw new ConfigError("--k: is for releases to the public (--release-to public)");
  return { k: release.to === "public" ? k : undefined, quasi, suppress };
}

/** Lines about the tables of an item: who could be told apart, who still can, what it cost. No values. */
export function describeTables({ source, reidentification = [] }: RedactionEntry): string[] {
  return reidentification.map((one) => {
    const place = [source ?? "an item whose name is not shown", ...one.path, one.table].filter((part) => part !== null);
    return `${place.join(" · ")}: ${[describeOriginal(one), describeCost(one), describeCopy(one)].filter(Boolean).join("; ")}`;
  });
}

function describeOriginal({ original }: TableReidentification): string {
  const by = original.columns.slice(0, 6).join(", ") + (original.columns.length > 6 ? ", …" : "");
  const alone = `${original.isEstimate ? "about " : ""}${original.rowsByGroup["1"]} of ${formatCount(original.rows, "row")}`;
  return `${alone} alone by ${by}`;
}

function describeCost({ generalised }: TableReidentification): string {
  if (!generalised) return "";
  const { k, reached, suppressedRows, loss } = generalised;
  if (reached === 0) return `too few rows for k = ${k}: all suppressed`;
  return `k = ${k} reached, ${formatCount(suppressedRows, "row")} suppressed, ${Math.round(100 * loss)} % of the detail lost`;
}

function describeCopy({ copy }: TableReidentification): string {
  if (!copy) return "not counted in the copy";
  if (copy.rows === 0) return "nobody in the copy, where nothing of these is left";
  return `in the copy ${copy.rowsByGroup["1"]} alone, smallest group ${copy.smallest}`;
}
