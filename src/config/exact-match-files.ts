/** Reads the indexes of known values that a configuration names, into memory that threads share. */
import { readFileSync } from "node:fs";
import type { ExactMatchSet } from "../core/custom-plan.js";
import { ConfigError } from "../core/problem.js";
import { ExactIndex, ExactIndexError } from "../custom/exact-index.js";
import type { ExactMatchConfig } from "./schema.js";

/** Throws `ConfigError` for a file that is not there, is no index, or was made with another key. */
export function readExactMatchFiles(files: readonly ExactMatchConfig[], fingerprintKey: string): ExactMatchSet[] {
  return files.map(({ name, file }, i) => {
    if (files.findIndex((one) => one.name === name) < i)
      throw new ConfigError(`exactMatch.${i}.name: two indexes are called ${name}; give one another name`);
    const bytes = readShared(file);
    try {
      new ExactIndex(bytes, fingerprintKey);
    } catch (error) {
      if (!(error instanceof ExactIndexError)) throw error;
      throw new ConfigError(`${file}: ${error.message}`, { cause: error });
    }
    return { name, bytes };
  });
}

function readShared(file: string): Uint8Array {
  try {
    const read = readFileSync(file);
    const bytes = new Uint8Array(new SharedArrayBuffer(read.length));
    bytes.set(read);
    return bytes;
  } catch (error) {
    const code = error instanceof Error && "code" in error ? String(error.code) : "unknown error";
    const reason = code === "ENOENT" ? "no such file" : `cannot be read (${code})`;
    throw new ConfigError(`${file}: ${reason}; make it with sever detectors index`, { cause: error });
  }
}
