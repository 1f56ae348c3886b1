/** `sever detectors index`: makes the file of keyed hashes by which values that are known beforehand are found. */
import { resolve } from "node:path";
import { InvalidArgumentError, type Command } from "commander";
import { keyPath, loadFingerprintKey } from "../config/fingerprint-key.js";
import type { Config } from "../config/schema.js";
import { didYouMean } from "../config/suggest.js";
import { FINDING_TYPES, isFindingType } from "../core/finding-type.js";
import { ConfigError } from "../core/problem.js";
import { buildExactIndex, type IndexedColumn } from "../pipeline/build-exact-index.js";
import type { CliContext } from "./context.js";
import { formatCount } from "./format-quantity.js";
import { readSettings } from "./options.js";

interface IndexJob {
  readonly csv: string;
  readonly columns: readonly IndexedColumn[];
  readonly out: string;
}

export function registerDetectorsIndex(parent: Command, context: CliContext): void {
  const command = parent
    .command("index")
    .description("make an index of known values from a table; without one, all that the configuration file describes")
    .argument("[csv]", "delimited file with headings")
    .option("--column <name=TYPE>", "a column and what it holds; First+Last=PERSON joins two; may be repeated", collect)
    .option("--out <file>", "where the index is written")
    .option("--config <file>", "configuration file (default: nearest sever.config.json or sever.config.yaml)")
    .action((csv: string | undefined, options: { readonly column?: readonly string[]; readonly out?: string }) => {
      const jobs = csv === undefined ? jobsOf(readSettings(command, context.folder)) : [jobOf(csv, options, context)];
      const key = loadFingerprintKey(keyPath(context.environment));
      for (const job of jobs) runJob(job, key, context);
    });
}

function collect(value: string, before: readonly string[] = []): readonly string[] {
  if (!/.=./.test(value)) throw new InvalidArgumentError("expected a column and its type, Name=PERSON");
  return [...before, value];
}

function jobOf(
  csv: string,
  { column = [], out }: { readonly column?: readonly string[]; readonly out?: string },
  { folder }: CliContext,
): IndexJob {
  if (column.length === 0) throw new ConfigError("--column is missing: say what the table holds, --column Name=PERSON");
  if (out === undefined) throw new ConfigError("--out is missing: name the file that the index is written to");
  return { csv: resolve(folder, csv), columns: column.map(readColumn), out: resolve(folder, out) };
}

function readColumn(given: string): IndexedColumn {
  const at = given.lastIndexOf("=");
  const type = given.slice(at + 1).toUpperCase();
  if (isFindingType(type)) return { names: given.slice(0, at).split("+"), type };
  const known = FINDING_TYPES.map(String);
  throw new ConfigError(
    `--column: expected one of ${known.join(", ")}, not ${JSON.stringify(type)}${didYouMean(type, known)}`,
  );
}

function jobsOf({ exactMatch = [] }: Config): IndexJob[] {
  const jobs = exactMatch.flatMap(({ csv, columns, file }) =>
    csv === undefined || columns === undefined
      ? []
      : [
          {
            csv,
            out: file,
            columns: Object.entries(columns).map(([names, type]) => ({ names: names.split("+"), type })),
          },
        ],
  );
  if (jobs.length > 0) return jobs;
  throw new ConfigError("no table is named, and no exactMatch of the configuration file has csv and columns; name one");
}

function runJob({ csv, columns, out }: IndexJob, key: string, { stderr }: CliContext): void {
  const { rows, values, leftOut } = buildExactIndex(csv, columns, out, key);
  stderr.write(`sever: ${formatCount(values, "value")} of ${formatCount(rows, "row")} in ${out}\n`);
  for (const [column, count] of leftOut)
    stderr.write(
      `sever: ${formatCount(count, "value")} of ${column} left out: too short, too long, or not what the column is said to hold\n`,
    );
}
