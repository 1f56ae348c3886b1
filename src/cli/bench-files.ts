/** What the measures share: labelled texts and floors read, options resolved, items refused and figures short told. */
import type { Command } from "commander";
import { parseGold, type GoldDocument } from "../accuracy/gold.js";
import { fallsShort, type Floor } from "../accuracy/table.js";
import { resolveExamineOptions } from "../config/settings.js";
import { JURISDICTIONS } from "../core/jurisdiction.js";
import type { ExamineOptions } from "../core/options.js";
import { ConfigError } from "../core/problem.js";
import { readFileSync } from "node:fs";
import { keyFor } from "./catalogue.js";
import { EXIT, type CliContext, type ExitStatus } from "./context.js";
import { readSettings } from "./options.js";

/** Fingerprints are not looked at by the measures; any key does. */
export const NO_KEY = "0".repeat(64);

/** What a measure over labelled texts begins with; all jurisdictions unless some are named. */
export interface Measure {
  readonly documents: GoldDocument[];
  readonly floor: Floor;
  readonly examine: ExamineOptions;
}

export function openMeasure(file: string, floor: string | undefined, command: Command, context: CliContext): Measure {
  const settings = readSettings(command, context.folder);
  return {
    documents: readGold(file),
    floor: floor === undefined ? {} : readFloor(floor),
    examine: resolveExamineOptions(
      { jurisdiction: [...JURISDICTIONS], ...settings },
      keyFor(settings, context) || NO_KEY,
    ),
  };
}

/** Tells which texts were refused and which figures fall short; figures over texts not examined are none. */
export function closeMeasure(
  scores: object,
  floor: Floor,
  refused: readonly string[],
  { stderr }: CliContext,
): ExitStatus {
  for (const line of refused) stderr.write(`sever: not examined: ${line}\n`);
  const short = fallsShort(scores, floor);
  for (const line of short) stderr.write(`sever: below the floor: ${line}\n`);
  if (refused.length > 0) return EXIT.incomplete;
  return short.length > 0 ? EXIT.failOn : EXIT.done;
}

/** Throws `ConfigError` when the file cannot be read or holds no labelled text. */
export function readGold(file: string): GoldDocument[] {
  const documents = parseGold(readText(file), file);
  if (documents.length === 0) throw new ConfigError(`${file}: holds no labelled text`);
  return documents;
}

export function readFloor(file: string): Floor {
  try {
    return JSON.parse(readText(file)) as Floor;
  } catch (error) {
    if (error instanceof ConfigError) throw error;
    throw new ConfigError(`${file}: expected a JSON object of figures, {"groups.names.f1": 0.8}`, { cause: error });
  }
}

function readText(file: string): string {
  try {
    return readFileSync(file, "utf8");
  } catch (error) {
    const code = error instanceof Error && "code" in error ? String(error.code) : "unknown error";
    throw new ConfigError(`${file} cannot be read (${code})`, { cause: error });
  }
}

export const writeLines = (stream: NodeJS.WriteStream, lines: readonly string[]): void => {
  for (const line of lines) stream.write(`${line}\n`);
};
