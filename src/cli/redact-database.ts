/** `sever redact` of a database: a copy of its tables in files or in another database of the same kind. */
import { resolveDatabases } from "../config/databases.js";
import { writeFileSync } from "node:fs";
import { keyPath, loadFingerprintKey } from "../config/fingerprint-key.js";
import type { Config } from "../config/schema.js";
import { resolveExamineOptions } from "../config/settings.js";
import { ConfigError } from "../core/problem.js";
import { TABLE_FORMATS, type TableFormat } from "../copies/row-formats.js";
import { placeName, runCopy, type CopyPlace } from "../pipeline/copies/run-copy.js";
import type { RedactionReport } from "../pipeline/redaction-report.js";
import type { MarkStyle } from "../redaction/marks.js";
import type { Release } from "../redaction/policy.js";
import { resolveConnection } from "../sources/database/connection.js";
import { databaseSource } from "../sources/database/source.js";
import type { SourceSetup } from "../sources/source.js";
import { readAnonymity, type AnonymityFlags } from "./anonymity-options.js";
import type { CliContext } from "./context.js";
import { onInterruption } from "./interruption.js";

export interface DatabaseFlags extends AnonymityFlags {
  readonly out: string;
  readonly tableFormat?: string | undefined;
  readonly report?: string | undefined;
}

export interface DatabaseCopy {
  readonly release: Release;
  readonly mark: MarkStyle | undefined;
  readonly hasDecisions: boolean;
}

export interface MadeCopy {
  readonly report: RedactionReport;
  /** Where copy and report are, in words without a password. */
  readonly where: string;
}

export const isDatabase = (target: string): boolean => databaseSource.accepts(target);

/** Throws `ConfigError`. */
export async function redactDatabase(
  targets: readonly string[],
  flags: DatabaseFlags,
  copy: DatabaseCopy,
  config: Config,
  context: CliContext,
): Promise<MadeCopy> {
  const { stderr } = context;
  const [target = ""] = targets;
  if (targets.length > 1) throw new ConfigError("a database is copied by itself; name no other target beside it");
  if (copy.release.to === "person")
    throw new ConfigError(
      "--release-to: copies of databases are made for public or internal; for one person, redact the export of what concerns him or her",
    );
  if (copy.hasDecisions)
    throw new ConfigError("--decisions: decisions are on findings in files; copies of databases take none");
  const anonymity = readAnonymity(flags, config, copy.release);
  const setup = { ...resolveDatabases(config, context.environment) };
  const place = readPlace(flags, setup);
  if (place.kind === "folder" && flags.report !== undefined)
    throw new ConfigError("--report: the report of a copy in a folder stands in the folder");
  const interruption = onInterruption(() => stderr.write("sever: stopping; press Ctrl-C again to end at once\n"));
  try {
    const report = await runCopy({
      source: resolveConnection(target, setup),
      place,
      exclude: config.exclude ?? [],
      examine: resolveExamineOptions(config, loadFingerprintKey(keyPath(context.environment))),
      releaseTo: copy.release.to,
      mark: copy.mark ?? "pseudonym",
      anonymity,
      version: context.version,
      signal: interruption.signal,
      say: (line) => void (config.verbose && stderr.write(`sever: ${line}\n`)),
    });
    if (place.kind === "database") writeReport(report, flags.report, context);
    return { report, where: sayWhere(place, flags, report) };
  } finally {
    interruption.release();
  }
}

function sayWhere(
  place: CopyPlace,
  { report = "the standard output" }: DatabaseFlags,
  { summary }: RedactionReport,
): string {
  if (place.kind === "folder") return sayFolder(place.folder);
  const isThere = summary.released + summary.unchanged > 0;
  return `${isThere ? `copies in ${placeName(place)}` : "nothing was copied"}, report in ${report}`;
}

/** Where copies in a folder are, with their report. */
export const sayFolder = (folder: string): string => `copies and report in ${folder}`;

function writeReport(report: RedactionReport, path: string | undefined, { stdout }: CliContext): void {
  const text = `${JSON.stringify(report, null, 2)}\n`;
  if (path === undefined) stdout.write(text);
  else writeFileSync(path, text, { mode: 0o600 });
}

function readPlace({ out, tableFormat = "csv" }: DatabaseFlags, setup: SourceSetup): CopyPlace {
  const format = TABLE_FORMATS.find((one) => one === tableFormat);
  if (!format) throw new ConfigError(`--table-format: expected one of ${TABLE_FORMATS.join(", ")}`);
  if (!isDatabase(out)) return { kind: "folder", folder: out, format: format satisfies TableFormat };
  const { url, schema } = takeSchema(out);
  return { kind: "database", connection: resolveConnection(url, setup), schema };
}

/** `?schema=` is ours: it says where in the database the copy goes. */
function takeSchema(out: string): { readonly url: string; readonly schema: string | undefined } {
  const [address = "", query = ""] = out.split("?", 2);
  if (query === "" || /^sqlite:/i.test(out)) return { url: out, schema: undefined };
  const parameters = new URLSearchParams(query);
  const schema = parameters.get("schema") ?? undefined;
  if (schema !== undefined && !/^postgres/i.test(out)) throw new ConfigError("--out: only postgres:// knows ?schema=");
  if (schema === "" || /^pg_|^information_schema$/i.test(schema ?? ""))
    throw new ConfigError("--out: ?schema= names no schema of a user's");
  parameters.delete("schema");
  return { url: parameters.size > 0 ? `${address}?${parameters.toString()}` : address, schema };
}
