/** `sever verify`: what a released file still hides, whoever made it. */
import { resolve } from "node:path";
import { stat } from "node:fs/promises";
import type { Command } from "commander";
import { z } from "zod";
import { keyPath, loadFingerprintKey } from "../config/fingerprint-key.js";
import type { Config } from "../config/schema.js";
import { DEFAULT_TIMEOUT, resolveExamineOptions, resolveWorkers } from "../config/settings.js";
import { formatRef } from "../core/item.js";
import { CONCEALMENTS } from "../core/concealment.js";
import { ConfigError, type ProblemCode } from "../core/problem.js";
import { DEFAULT_MEMORY } from "../pipeline/pool.js";
import { enumerateTargets, prepareTargets } from "../pipeline/targets.js";
import { runVerification, type VerifyRecord } from "../pipeline/verify.js";
import { SOURCES } from "../sources/index.js";
import { noneLeftOut } from "../sources/source.js";
import { EXIT, type CliContext, type ExitStatus } from "./context.js";
import { formatCount } from "./format-quantity.js";
import { onInterruption } from "./interruption.js";
import { addExamineOptions, addOutputOptions, readSettings } from "./options.js";
import { openResults } from "./output.js";

const FORMATS = ["text", "json", "jsonl"] as const;
type Format = (typeof FORMATS)[number];

export function registerVerify(program: Command, context: CliContext): void {
  const command = program
    .command("verify")
    .description("prove that released files hide nothing; finds bad redactions made by others too")
    .argument("<file...>", "file, folder or glob")
    .option("--against <original>", "the original of the one file: what is gone from sight must be gone for good");
  addOutputOptions(
    addExamineOptions(command)
      .option("--format <name>", `${FORMATS.join(", ")} (default: text)`)
      .option("--output <file>", "write results there instead of to standard output"),
  ).action(async (targets: string[]) => {
    const config = readSettings(command, context.folder);
    const { against } = command.opts<{ readonly against?: string }>();
    context.exitWith(await verify(targets, config, against, context));
  });
}

async function verify(
  targets: readonly string[],
  config: Config,
  against: string | undefined,
  context: CliContext,
): Promise<ExitStatus> {
  const format = z.enum(FORMATS).safeParse(config.format ?? "text");
  if (!format.success) throw new ConfigError(`format: expected one of ${FORMATS.join(", ")}`);
  const prepared = await prepareTargets(targets, SOURCES);
  if (against !== undefined) await checkAgainst(against, targets);
  const examine = resolveExamineOptions(config, loadFingerprintKey(keyPath(context.environment)));
  const results = await openResults(context.stdout, config.output);
  const interruption = onInterruption(() => context.stderr.write("sever: stopping\n"));
  const records: VerifyRecord[] = [];
  try {
    await runVerification(
      enumerateTargets(prepared, { exclude: config.exclude ?? [], ownFiles: [], leftOut: noneLeftOut() }),
      {
        examine,
        against,
        workers: resolveWorkers(config),
        timeout: config.timeout ?? DEFAULT_TIMEOUT,
        memory: DEFAULT_MEMORY,
      },
      interruption.signal,
      async (record) => {
        records.push(record);
        if (format.data !== "json") await results.write(formatRecord(record, format.data));
      },
    );
    if (format.data === "json") await results.write(`${JSON.stringify(records.map(toJson), null, 2)}\n`);
    await results.close();
    if (!config.quiet) sayClosing(records, context.stderr);
    return exitStatus(records, interruption.signal.aborted);
  } finally {
    interruption.release();
  }
}

async function checkAgainst(against: string, targets: readonly string[]): Promise<void> {
  const one = targets.length === 1 ? targets[0] : undefined;
  const isFile = async (path: string): Promise<boolean> => (await stat(path).catch(() => undefined))?.isFile() ?? false;
  if (one === undefined || !(await isFile(one))) throw new ConfigError("--against takes exactly one file to verify");
  if (!(await isFile(against))) throw new ConfigError(`--against ${against}: no such file`);
  if (resolve(one) === resolve(against)) throw new ConfigError("--against names the file that is to be verified");
}

/** Whether the file hides what it should not carry; notices do not count. */
const isFailed = ({ hidden, concealed }: VerifyRecord): boolean =>
  hidden.length > 0 || concealed.some(({ grade }) => grade === "failure");

/** What is in sight of a reader hides nothing, though it was not read; beside its original it may be what was removed. */
const IN_SIGHT: readonly ProblemCode[] = ["unread-ink", "no-text-layer"];

const isIncomplete = ({ problems, newWords }: VerifyRecord): boolean =>
  problems.some(({ code }) => newWords !== null || !IN_SIGHT.includes(code));

const toJson = (record: VerifyRecord): Record<string, unknown> => ({
  kind: "verification",
  source: record.ref.source,
  path: record.ref.path,
  format: record.format,
  passed: !isFailed(record) && !isIncomplete(record),
  hidden: record.hidden,
  concealed: record.concealed,
  visible: record.visible,
  newWords: record.newWords,
  problems: record.problems,
});

function formatRecord(record: VerifyRecord, format: Exclude<Format, "json">): string {
  if (format === "jsonl") return `${JSON.stringify(toJson(record))}\n`;
  const name = formatRef(record.ref);
  const lines = [
    ...record.concealed.map(({ kind, grade, path, place, count }) => {
      const { title } = CONCEALMENTS[kind];
      const much = count > 1 ? ` (${count})` : "";
      return `${name}: ${grade === "notice" ? "note: " : ""}${[...path, place].join(" > ")}: ${title}${much}`;
    }),
    ...record.hidden.map(({ kind, type, path, place, count }) => {
      const where = [...path, place].join(" > ");
      const what = kind === "survivor" ? "removed from sight, still there" : "not seen by a reader";
      return `${name}: ${type} in ${where}: ${what}${count > 1 ? ` (${count} times)` : ""}`;
    }),
    ...(isIncomplete(record) ? record.problems : []).map(({ code, detail }) => `${name}: ${code}: ${detail}`),
  ];
  return lines.map((line) => `${line}\n`).join("");
}

function sayClosing(records: readonly VerifyRecord[], stderr: NodeJS.WriteStream): void {
  const hiding = records.filter(isFailed).length;
  const failed = records.filter(isIncomplete).length;
  const visible = records.reduce((sum, record) => sum + record.visible, 0);
  const added = records.reduce((sum, { newWords }) => sum + (newWords ?? 0), 0);
  const parts = [
    `${formatCount(records.length, "file")}, ${hiding === 0 ? "none hides anything that it should not" : `${hiding} hiding what can still be read`}`,
    ...(failed > 0 ? [`${failed} not examined in full`] : []),
    `${formatCount(visible, "visible finding")}`,
    ...(added > 0 ? [`${formatCount(added, "word")} that the original does not have`] : []),
  ];
  stderr.write(`sever: ${parts.join("; ")}\n`);
}

function exitStatus(records: readonly VerifyRecord[], interrupted: boolean): ExitStatus {
  if (records.some(isFailed)) return EXIT.residue;
  return interrupted || records.some(isIncomplete) ? EXIT.incomplete : EXIT.done;
}
