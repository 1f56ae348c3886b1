/** `sever redact`: copies from which personal information is gone, each proved before it is released. */
import { readFileSync } from "node:fs";
import type { Command } from "commander";
import { z } from "zod";
import { keyPath, loadFingerprintKey } from "../config/fingerprint-key.js";
import { MARKS, type Config } from "../config/schema.js";
import { DEFAULT_TIMEOUT, resolveExamineOptions, resolveWorkers } from "../config/settings.js";
import { ConfigError } from "../core/problem.js";
import { DEFAULT_MEMORY } from "../pipeline/pool.js";
import { checkOutput, runRedaction } from "../pipeline/redact.js";
import type { RedactionEntry, RedactionReport } from "../pipeline/redaction-report.js";
import { enumerateTargets, prepareTargets } from "../pipeline/targets.js";
import { parseDecisions, type Decision } from "../redaction/decisions.js";
import { PERSON_SCHEMA } from "../redaction/person.js";
import type { Release } from "../redaction/policy.js";
import { SOURCES } from "../sources/index.js";
import { noneLeftOut } from "../sources/source.js";
import { addAnonymityOptions, describeTables, readAnonymity, type AnonymityFlags } from "./anonymity-options.js";
import { EXIT, type CliContext, type ExitStatus } from "./context.js";
import { formatCount } from "./format-quantity.js";
import { onInterruption } from "./interruption.js";
import { addExamineOptions, addOutputOptions, readSettings } from "./options.js";
import { isDatabase, redactDatabase, sayFolder } from "./redact-database.js";

interface RedactFlags extends AnonymityFlags {
  readonly out: string;
  readonly releaseTo?: string;
  readonly mark?: string;
  readonly decisions?: string;
  readonly tableFormat?: string;
  readonly report?: string;
}

export function registerRedact(program: Command, context: CliContext): void {
  const command = program
    .command("redact")
    .description("make redacted copies in the same format, each verified; originals are never touched")
    .argument("<target...>", "file, folder, glob, - for standard input, or one of postgres://, mysql://, sqlite:FILE")
    .requiredOption(
      "--out <where>",
      "folder for the copies and redaction-report.json; new, empty, or of an earlier run. Of a database also another one of its kind: postgres://…/db?schema=x, mysql://…/db, sqlite:NEWFILE",
    );
  addExamineOptions(command)
    .option(
      "--release-to <whom>",
      "public (default, the safest: nobody may be identified), internal (only sensitive information and identifiers go), or a PERSON.json: a release to that individual",
    )
    .option(
      "--mark <style>",
      `${MARKS.join(", ")}: what stands in place of what was removed (default: label; of databases: pseudonym)`,
    )
    .option("--decisions <file>", "a person's decisions on single findings (JSON array or JSONL), which come first")
    .option("--table-format <name>", "csv, jsonl or sql: files of the tables of a database (default: csv)")
    .option("--report <file>", "report of a copy in a database (default: standard output)");
  addOutputOptions(addAnonymityOptions(command)).action(async (targets: string[]) => {
    const config = readSettings(command, context.folder);
    context.exitWith(await redact(targets, config, command.opts<RedactFlags>(), context));
  });
}

async function redact(
  targets: readonly string[],
  config: Config,
  flags: RedactFlags,
  context: CliContext,
): Promise<ExitStatus> {
  const { stderr } = context;
  const style = flags.mark ?? config.redact?.mark;
  const mark = z.enum(MARKS).safeParse(style ?? "label");
  if (!mark.success) throw new ConfigError(`--mark: expected one of ${MARKS.join(", ")}`);
  const release = readRelease(flags.releaseTo ?? config.redact?.releaseTo ?? "public");
  if (targets.some(isDatabase)) {
    const copy = {
      release,
      mark: style === undefined ? undefined : mark.data,
      hasDecisions: flags.decisions !== undefined,
    };
    const { report, where } = await redactDatabase(targets, flags, copy, config, context);
    if (!config.quiet) sayClosing(report, where, stderr);
    return exitStatus(report, false);
  }
  refuseDatabaseFlags(flags);
  const anonymity = readAnonymity(flags, config, release);
  const prepared = await prepareTargets(targets, SOURCES);
  checkOutput(flags.out, prepared);
  const decisions = flags.decisions === undefined ? [] : readDecisions(flags.decisions);
  const examine = resolveExamineOptions(config, loadFingerprintKey(keyPath(context.environment)));
  const sourceContext = { exclude: config.exclude ?? [], ownFiles: [], leftOut: noneLeftOut() };
  const interruption = onInterruption(() => stderr.write("sever: stopping; press Ctrl-C again to end at once\n"));
  try {
    const report = await runRedaction(
      enumerateTargets(prepared, sourceContext),
      prepared,
      {
        examine,
        release,
        mark: mark.data,
        anonymity,
        decisions,
        out: flags.out,
        version: context.version,
        workers: resolveWorkers(config),
        timeout: config.timeout ?? DEFAULT_TIMEOUT,
        memory: DEFAULT_MEMORY,
      },
      interruption.signal,
      (entry) => {
        if (config.verbose) stderr.write(`${describeEntry(entry)}\n`);
      },
    );
    if (!config.quiet) sayClosing(report, sayFolder(flags.out), stderr);
    return exitStatus(report, interruption.signal.aborted);
  } finally {
    interruption.release();
  }
}

function refuseDatabaseFlags({ out, tableFormat, report }: RedactFlags): void {
  if (isDatabase(out)) throw new ConfigError("--out: copies of files go into a folder");
  if (tableFormat !== undefined || report !== undefined)
    throw new ConfigError(`--${report === undefined ? "table-format" : "report"}: is for copies of databases`);
}

function readText(path: string, what: string): string {
  try {
    return readFileSync(path, "utf8");
  } catch (error) {
    const code = error instanceof Error && "code" in error ? String(error.code) : "unknown error";
    throw new ConfigError(`${what} ${path} cannot be read (${code})`, { cause: error });
  }
}

/** Causes of one item that are said at the end of a run. */
const CAUSES_SAID = 3;

const readDecisions = (path: string): Decision[] => parseDecisions(readText(path, "decisions"), path);

/** `public`, `internal`, or the file that describes the individual. Throws `ConfigError`, which quotes no content. */
function readRelease(to: string): Release {
  if (to === "public" || to === "internal") return { to };
  let json: unknown;
  try {
    json = JSON.parse(readText(to, "--release-to: public, internal or the file of a person is expected;"));
  } catch (error) {
    if (error instanceof ConfigError) throw error;
    throw new ConfigError(`${to}: not valid JSON`, { cause: error });
  }
  const person = PERSON_SCHEMA.safeParse(json);
  if (person.success) return { to: "person", person: person.data };
  const issue = person.error.issues[0];
  throw new ConfigError(`${to}: ${[issue?.path.join("."), issue?.message].filter(Boolean).join(": ")}`);
}

function describeEntry(entry: RedactionEntry & { readonly table?: string }): string {
  const { source, originalSha256, status, problems, withheld, table } = entry;
  const item = source ?? `an item whose name is not shown (${originalSha256?.slice(0, 12) ?? "unread"})`;
  const name = table === undefined ? item : `${item} · ${table}`;
  const causes = new Set(
    [...problems, ...withheld.map(({ problem }) => problem)].map(({ code, detail }) => `${code}: ${detail}`),
  );
  if (causes.size === 0) return `${name}: ${status}`;
  const more = causes.size - CAUSES_SAID;
  const said = [...causes].slice(0, CAUSES_SAID);
  return `${name}: ${status} (${[...said, ...(more > 0 ? [`${more} more, which the report names`] : [])].join("; ")})`;
}

function sayClosing({ items, summary }: RedactionReport, where: string, stderr: NodeJS.WriteStream): void {
  for (const entry of items)
    if (isIncomplete(entry) || entry.problems.length > 0) stderr.write(`sever: ${describeEntry(entry)}\n`);
  for (const line of items.flatMap(describeTables)) stderr.write(`sever: ${line}\n`);
  for (const id of summary.unknownDecisions) stderr.write(`sever: decision on a finding that is not there: ${id}\n`);
  const parts = [
    `${formatCount(items.length, "item")}: ${summary.released} released, ${summary.unchanged} unchanged`,
    ...(summary.refused > 0 ? [`${summary.refused} refused`] : []),
    ...(summary.residue > 0 ? [`${summary.residue} not released because verification failed`] : []),
    ...(summary.withheld > 0 ? [`${formatCount(summary.withheld, "part")} withheld`] : []),
    `${formatCount(summary.removals, "removal")}; ${where}`,
  ];
  stderr.write(`sever: ${parts.join(", ")}\n`);
}

/** A copy of another kind is a whole one: what it goes without is told, and that is all. */
const isIncomplete = ({ status, problems, withheld }: RedactionEntry): boolean =>
  status === "refused" ||
  status === "residue" ||
  problems.some(({ code }) => code !== "converted") ||
  withheld.length > 0;

function exitStatus({ items, summary }: RedactionReport, interrupted: boolean): ExitStatus {
  if (summary.residue > 0) return EXIT.residue;
  return interrupted || items.some(isIncomplete) ? EXIT.incomplete : EXIT.done;
}
