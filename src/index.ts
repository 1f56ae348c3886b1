/** The library: what the command line does, for programs. */
import { resolve } from "node:path";
import { checkConfig } from "./config/check.js";
import { keyPath, loadFingerprintKey } from "./config/fingerprint-key.js";
import type { Config } from "./config/schema.js";
import { DEFAULT_TIMEOUT, resolveExamineOptions, resolveWorkers } from "./config/settings.js";
import type { Finding, ScanRecord } from "./core/finding.js";
import type { FindingType } from "./core/finding-type.js";
import type { Jurisdiction } from "./core/jurisdiction.js";
import type { ValueDisplay } from "./core/options.js";
import { DEFAULT_MEMORY } from "./pipeline/pool.js";
import { streamRecords } from "./pipeline/record-stream.js";
import { runScan } from "./pipeline/scan.js";
import { scanTextWith } from "./pipeline/scan-text.js";
import { enumerateTargets, prepareTargets } from "./pipeline/targets.js";
import { SOURCES } from "./sources/index.js";
import { noneLeftOut } from "./sources/source.js";

export type {
  Box,
  DetectorId,
  Evidence,
  EvidenceKind,
  Finding,
  ItemRecord,
  ItemStatus,
  Role,
  ScanRecord,
  Summary,
} from "./core/finding.js";
export type { FindingType } from "./core/finding-type.js";
export type { Jurisdiction } from "./core/jurisdiction.js";
export type { ValueDisplay } from "./core/options.js";
export { ConfigError, type Problem, type ProblemCode, type Stage } from "./core/problem.js";

/** How texts and items are examined; each option as on the command line, with the same defaults. */
export interface ScanTextOptions {
  /** Default `["tt"]`. */
  readonly jurisdiction?: readonly Jurisdiction[];
  /** Only these types; default all but quasi-identifiers. */
  readonly types?: readonly FindingType[];
  /** 0..1; default 0.5. */
  readonly minConfidence?: number;
  /** Default `masked`. */
  readonly values?: ValueDisplay;
  /** 64 hexadecimal digits; default: the user's key file, which is made when there is none. */
  readonly fingerprintKey?: string;
}

export interface ScanFilesOptions extends ScanTextOptions {
  /** Patterns in the syntax of `.gitignore`, relative to each target. */
  readonly exclude?: readonly string[];
  /** Threads; default one for each processor. */
  readonly workers?: number;
  /** Bytes. */
  readonly maxFileSize?: number;
  /** Levels of containers within an item; default 8. */
  readonly maxDepth?: number;
  /** Seconds for one item, besides a second for each MiB of it; default 60. */
  readonly timeout?: number;
  /** File of passwords tried on encrypted items, one a line. */
  readonly passwordFile?: string;
  /** Aborting it ends the run early; the summary then says `interrupted`. */
  readonly signal?: AbortSignal;
}

const ORIGIN = { name: "options", nameKey: (path: readonly PropertyKey[]) => path.map(String).join(".") };

/**
 * Findings of a text, in order of place; offsets are UTF-16 units of `text`.
 * @throws ConfigError for options that are not valid.
 */
export function scanText(text: string, options: ScanTextOptions = {}): Finding[] {
  const { fingerprintKey, ...rest } = options;
  return scanTextWith(text, "text", resolveExamineOptions(checkConfig(rest, ORIGIN), keyOr(fingerprintKey)));
}

/**
 * The records of a scan of files, folders and globs, in the order of `--format jsonl`: findings, items, and the summary
 * as the last. Taking records slowly slows the run; leaving the loop ends it.
 * @throws ConfigError for options that are not valid and for targets that are not there, before anything is read.
 */
export async function* scanFiles(
  targets: readonly string[],
  options: ScanFilesOptions = {},
): AsyncGenerator<ScanRecord> {
  const { fingerprintKey, signal, ...rest } = options;
  const config: Config = checkConfig(rest, ORIGIN);
  const prepared = await prepareTargets(targets, SOURCES);
  const examine = resolveExamineOptions(config, keyOr(fingerprintKey));
  const context = { exclude: config.exclude ?? [], ownFiles: [] as string[], leftOut: noneLeftOut() };
  const run = {
    examine,
    workers: resolveWorkers(config),
    timeout: config.timeout ?? DEFAULT_TIMEOUT,
    memory: DEFAULT_MEMORY,
  };
  yield* streamRecords((sink, stop) => runScan(enumerateTargets(prepared, context), run, sink, stop), signal);
}

const keyOr = (given: string | undefined): string => given ?? loadFingerprintKey(resolve(keyPath(process.env)));
