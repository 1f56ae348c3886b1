/** Settings as used: command line over configuration file over defaults, each checked, resolved once. */
import { readFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import { isQuasi } from "../core/finding-type.js";
import type { CustomPlan } from "../core/custom-plan.js";
import type { ExamineOptions, OcrOptions } from "../core/options.js";
import { ConfigError } from "../core/problem.js";
import { DEFAULT_MIN_CONFIDENCE } from "../detection/score.js";
import { DEFAULT_LANGUAGES, languageFile, languagePackage } from "../ocr/languages.js";
import { readDetectorFiles } from "./detector-files.js";
import { readExactMatchFiles } from "./exact-match-files.js";
import { resolveModel } from "./model-files.js";
import type { Config } from "./schema.js";

export const DEFAULT_TIMEOUT = 60;
export const DEFAULT_DEPTH = 8;

/** The later settings over the earlier ones; patterns to exclude add up. */
export function mergeConfigs(file: Config, commandLine: Config): Config {
  const exclude = [...(file.exclude ?? []), ...(commandLine.exclude ?? [])];
  return { ...file, ...commandLine, ...(exclude.length > 0 && { exclude }) };
}

/** How items are examined, from merged settings. */
export function resolveExamineOptions(config: Config, fingerprintKey: string): ExamineOptions {
  return {
    jurisdictions: [...new Set(config.jurisdiction ?? (["tt"] as const))],
    types: config.types,
    // Looked for in a scan only when the user names them.
    quasi: config.types?.some(isQuasi) ?? false,
    minConfidence: config.minConfidence ?? DEFAULT_MIN_CONFIDENCE,
    values: config.values ?? "masked",
    maxFileSize: config.maxFileSize,
    maxDepth: config.maxDepth ?? DEFAULT_DEPTH,
    passwords: config.passwordFile === undefined ? [] : readPasswords(config.passwordFile),
    today: new Date().toISOString().slice(0, 10),
    fingerprintKey,
    ocr: resolveOcr(config),
    ignoreMarks: config.ignoreMarks,
    custom: resolveCustomPlan(config, fingerprintKey),
  };
}

/** Throws `ConfigError` for a language whose data are not installed. */
function resolveOcr({ ocr: mode = "auto", ocrLanguage }: Config): OcrOptions {
  const languages = [...new Set(ocrLanguage ?? DEFAULT_LANGUAGES)];
  const missing = mode === "never" ? undefined : languages.find((language) => languageFile(language) === undefined);
  if (missing !== undefined)
    throw new ConfigError(
      `ocrLanguage: the data of ${missing} are not installed; install them: npm install ${languagePackage(missing)}`,
    );
  return { mode, languages };
}

/** Detectors of the user's own, read and checked; undefined when the settings name none. Throws `ConfigError`. */
export function resolveCustomPlan(config: Config, fingerprintKey: string): CustomPlan | undefined {
  const { detectors = [], exactMatch = [], model } = config;
  if (detectors.length === 0 && exactMatch.length === 0 && !model) return undefined;
  return {
    detectors: readDetectorFiles(detectors),
    exact: readExactMatchFiles(exactMatch, fingerprintKey),
    model: model && resolveModel(model),
  };
}

export const resolveWorkers = (config: Config): number => config.workers ?? availableParallelism();

/** One password a line; empty lines do not count. */
function readPasswords(path: string): string[] {
  try {
    return readFileSync(path, "utf8")
      .split(/\r?\n/)
      .filter((line) => line !== "");
  } catch (error) {
    const code = error instanceof Error && "code" in error ? String(error.code) : "unknown error";
    throw new ConfigError(`password file ${path} cannot be read (${code})`, { cause: error });
  }
}
