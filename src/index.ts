/** The library: what the command line does, for programs. */
import { resolve } from "node:path";
import type { z } from "zod";
import { checkConfig } from "./config/check.js";
import { resolveDatabases } from "./config/databases.js";
import { keyPath, loadFingerprintKey } from "./config/fingerprint-key.js";
import type { Config } from "./config/schema.js";
import { DEFAULT_TIMEOUT, resolveExamineOptions, resolveWorkers } from "./config/settings.js";
import type { Finding, ScanRecord } from "./core/finding.js";
import type { FindingType } from "./core/finding-type.js";
import type { Jurisdiction } from "./core/jurisdiction.js";
import type { OcrMode, ValueDisplay } from "./core/options.js";
import { readSuppressions } from "./config/suppressions.js";
import { ConfigError } from "./core/problem.js";
import { Acceptance } from "./pipeline/acceptance.js";
import { readBaseline } from "./pipeline/baseline.js";
import { DEFAULT_MEMORY } from "./pipeline/pool.js";
import { checkOutput, runRedaction } from "./pipeline/redact.js";
import type { RedactionReport } from "./pipeline/redaction-report.js";
import { streamRecords } from "./pipeline/record-stream.js";
import { runScan } from "./pipeline/scan.js";
import { scanTextWith } from "./pipeline/scan-text.js";
import { closeTargets, connectionsOf, enumerateGroups, enumerateTargets, prepareTargets } from "./pipeline/targets.js";
import { runVerification, type VerifyRecord } from "./pipeline/verify.js";
import type { Decision } from "./redaction/decisions.js";
import type { MarkStyle } from "./redaction/marks.js";
import { PERSON_SCHEMA } from "./redaction/person.js";
import type { Release } from "./redaction/policy.js";
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
export type { RedactionEntry, RedactionReport } from "./pipeline/redaction-report.js";
export type { VerifyRecord } from "./pipeline/verify.js";
export type { Decision } from "./redaction/decisions.js";
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
  /** Seconds for one item, besides 5 s for each MiB of it; default 60. */
  readonly timeout?: number;
  /** File of passwords tried on encrypted items, one a line. */
  readonly passwordFile?: string;
  /** When text in pictures is recognised; default `auto`. */
  readonly ocr?: OcrMode;
  /** Languages of that text by Tesseract's codes; default `["eng"]`. Their data must be installed. */
  readonly ocrLanguage?: readonly string[];
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

/** Findings that are left out and counted. */
export interface AcceptOptions {
  /** File of `sever scan --format jsonl`: what it holds is left out. */
  readonly baseline?: string;
  /** File of suppressions; default none. */
  readonly suppressions?: string;
  /** Give `sever:ignore` on lines of the items no effect. */
  readonly ignoreMarks?: boolean;
}

/**
 * The records of a scan of files, folders and globs, in the order of `--format jsonl`: findings, items, and the summary
 * as the last. Taking records slowly slows the run; leaving the loop ends it.
 * @throws ConfigError for options that are not valid and for targets that are not there, before anything is read.
 */
export async function* scanFiles(
  targets: readonly string[],
  options: ScanFilesOptions & AcceptOptions = {},
): AsyncGenerator<ScanRecord> {
  const { fingerprintKey, signal, ...rest } = options;
  const config: Config = checkConfig(rest, ORIGIN);
  const prepared = await prepareTargets(targets, SOURCES, resolveDatabases(config, process.env));
  const examine = resolveExamineOptions(config, keyOr(fingerprintKey));
  const context = { exclude: config.exclude ?? [], ownFiles: [] as string[], leftOut: noneLeftOut() };
  const run = {
    examine,
    workers: resolveWorkers(config),
    timeout: config.timeout ?? DEFAULT_TIMEOUT,
    memory: DEFAULT_MEMORY,
    acceptance: new Acceptance(
      config.baseline === undefined ? undefined : await readBaseline(config.baseline),
      config.suppressions === undefined ? [] : readSuppressions(config.suppressions),
      examine.today,
    ),
    leftOut: context.leftOut,
    connections: connectionsOf(prepared),
  };
  try {
    yield* streamRecords((sink, stop) => runScan(enumerateGroups(prepared, context), run, sink, stop), signal);
  } finally {
    await closeTargets(prepared);
  }
}

export interface RedactFilesOptions extends ScanFilesOptions {
  /** Folder for copies and `redaction-report.json`; new, empty, or of an earlier run. */
  readonly out: string;
  /** Default `public`. */
  readonly releaseTo?: "public" | "internal" | z.input<typeof PERSON_SCHEMA>;
  /** Default `label`. */
  readonly mark?: MarkStyle;
  /** What persons decided on single findings; comes first. */
  readonly decisions?: readonly Decision[];
}

/**
 * Makes verified redacted copies of files, folders and globs; returns what `redaction-report.json` holds.
 * @throws ConfigError for options that are not valid and for targets that are not there, before anything is written.
 */
export async function redactFiles(targets: readonly string[], options: RedactFilesOptions): Promise<RedactionReport> {
  const { fingerprintKey, signal = new AbortController().signal, ...more } = options;
  const { out, releaseTo = "public", mark = "label", decisions = [], ...rest } = more;
  const config: Config = checkConfig(rest, ORIGIN);
  const prepared = await prepareTargets(targets, SOURCES);
  checkOutput(out, prepared);
  const release = readRelease(releaseTo);
  const context = { exclude: config.exclude ?? [], ownFiles: [] as string[], leftOut: noneLeftOut() };
  const run = {
    examine: resolveExamineOptions(config, keyOr(fingerprintKey)),
    workers: resolveWorkers(config),
    timeout: config.timeout ?? DEFAULT_TIMEOUT,
    memory: DEFAULT_MEMORY,
  };
  return runRedaction(
    enumerateTargets(prepared, context),
    prepared,
    { ...run, release, mark, decisions, out, version: "library" },
    signal,
  );
}

function readRelease(to: NonNullable<RedactFilesOptions["releaseTo"]>): Release {
  if (typeof to === "string") return { to };
  const person = PERSON_SCHEMA.safeParse(to);
  if (person.success) return { to: "person", person: person.data };
  throw new ConfigError(`releaseTo: ${person.error.issues[0]?.message ?? "not a person"}`);
}

/**
 * What a released file still hides; with its original, also what outlived its removal.
 * @throws ConfigError for options that are not valid and for a file that is not there.
 */
export async function verifyFile(
  file: string,
  options: ScanFilesOptions & { readonly against?: string } = {},
): Promise<VerifyRecord> {
  const { fingerprintKey, signal = new AbortController().signal, against, ...rest } = options;
  const config: Config = checkConfig(rest, ORIGIN);
  const prepared = await prepareTargets([file], SOURCES);
  const context = { exclude: [] as string[], ownFiles: [] as string[], leftOut: noneLeftOut() };
  const run = {
    examine: resolveExamineOptions(config, keyOr(fingerprintKey)),
    workers: 1,
    timeout: config.timeout ?? DEFAULT_TIMEOUT,
    memory: DEFAULT_MEMORY,
    against,
  };
  const records: VerifyRecord[] = [];
  await runVerification(enumerateTargets(prepared, context), run, signal, (record) => {
    records.push(record);
    return Promise.resolve();
  });
  const [record] = records;
  if (!record) throw new ConfigError(`${file}: nothing to verify there`);
  return record;
}

const keyOr = (given: string | undefined): string => given ?? loadFingerprintKey(resolve(keyPath(process.env)));
