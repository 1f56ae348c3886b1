/** Files that the measures read: labelled texts and floors. */
import { parseGold, type GoldDocument } from "../accuracy/gold.js";
import type { Floor } from "../accuracy/table.js";
import { ConfigError } from "../core/problem.js";
import { readFileSync } from "node:fs";

/** Fingerprints are not looked at by the measures; any key does. */
export const NO_KEY = "0".repeat(64);

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
