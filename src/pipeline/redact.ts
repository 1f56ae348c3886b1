/**
 * A redaction from end to end: items to threads, copies to a folder of their own, and, when all are done, to their places
 * under names that tell nothing. The report is written last. Originals are only ever read.
 */
import { randomBytes } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { basename, dirname, join, relative, resolve, sep } from "node:path";
import { z } from "zod";
import type { ExamineOptions } from "../core/options.js";
import { ConfigError, OutputError } from "../core/problem.js";
import { mergeDecided } from "../redaction/carry.js";
import type { Decision } from "../redaction/decisions.js";
import type { MarkStyle } from "../redaction/marks.js";
import type { Release } from "../redaction/policy.js";
import type { Enumerated, PreparedTarget, SourceItem } from "../sources/source.js";
import type { AnonymityOptions } from "./anonymise-tables.js";
import { moveCopies, placeCopies } from "./place-copies.js";
import {
  REDACTION_REPORT,
  reportEntry,
  reportOf,
  type RedactionEntry,
  type RedactionReport,
} from "./redaction-report.js";
import { refusedResult, type RedactAnswer, type RedactTask, type TaskData } from "./task-messages.js";
import { TaskPool, type TaskPoolOptions } from "./task-pool.js";

export interface RedactOptions extends TaskPoolOptions {
  readonly examine: ExamineOptions;
  readonly release: Release;
  readonly mark: MarkStyle;
  /** What is asked for of tables. */
  readonly anonymity?: AnonymityOptions | undefined;
  readonly decisions: readonly Decision[];
  /** Folder that takes copies and report. */
  readonly out: string;
  /** Version of the program. */
  readonly version: string;
}

/** An item as dispatched, and what came of it. */
export interface DoneItem {
  readonly item: Enumerated;
  readonly place: readonly string[];
  /** Path of the copy that waits for its place. */
  readonly staged: string;
  readonly answer: RedactAnswer;
}

/** Checks that copies can go to the folder and touch nothing else. Throws `ConfigError`. */
export function checkOutput(out: string, targets: readonly PreparedTarget[]): void {
  const folder = resolve(out);
  for (const { target } of targets) {
    if (target === "-") continue;
    const place = resolve(target);
    if (folder === place || folder.startsWith(place + sep))
      throw new ConfigError(`--out ${out} lies within the target ${target}; name a folder outside all targets`);
    if (place.startsWith(folder + sep))
      throw new ConfigError(`the target ${target} lies within --out ${out}; name a folder outside all targets`);
  }
  if (!existsSync(folder)) return;
  const entries = listFolder(folder, out);
  if (entries.length === 0) return;
  if (!readEarlier(join(folder, REDACTION_REPORT)))
    throw new ConfigError(`--out ${out} is not empty and holds no earlier redaction; name a new or empty folder`);
}

function listFolder(folder: string, out: string): string[] {
  try {
    return readdirSync(folder);
  } catch (error) {
    throw new ConfigError(`--out ${out} is not a folder that can be read`, { cause: error });
  }
}

const EARLIER_SCHEMA = z.object({
  kind: z.literal("redaction-report"),
  items: z.array(z.object({ copy: z.string().nullable() })),
});

/** Copies that an earlier run's report lists; undefined when the file is no such report. */
function readEarlier(path: string): string[] | undefined {
  try {
    const report = EARLIER_SCHEMA.safeParse(JSON.parse(readFileSync(path, "utf8")));
    return report.success ? report.data.items.flatMap(({ copy }) => copy ?? []) : undefined;
  } catch (error) {
    if (error instanceof SyntaxError || (error instanceof Error && "code" in error)) return undefined;
    throw error;
  }
}

/** Takes away what an earlier run put there: a copy that is not made again must not look released. */
export function removeEarlier(out: string): void {
  const path = join(out, REDACTION_REPORT);
  for (const copy of readEarlier(path) ?? []) {
    const file = resolve(out, copy);
    if (file.startsWith(out + sep)) rmSync(file, { force: true });
  }
  rmSync(path, { force: true });
}

/** Redacts all items. Resolves also when interrupted: then the items not done are reported as refused. */
export async function runRedaction(
  items: AsyncIterable<Enumerated>,
  targets: readonly PreparedTarget[],
  options: RedactOptions,
  signal: AbortSignal,
  onItem: (entry: RedactionEntry) => void = () => undefined,
): Promise<RedactionReport> {
  const out = resolve(options.out);
  makeFolder(out);
  const staging = join(out, `.sever-${randomBytes(6).toString("hex")}`);
  const removeStaging = (): void => rmSync(staging, { recursive: true, force: true });
  mkdirSync(staging, { mode: 0o700 });
  // Whatever way the process ends short of being killed.
  process.once("exit", removeStaging);
  const data: TaskData = {
    options: { ...options.examine, quasi: options.release.to === "public", values: "none" },
    release: options.release,
    mark: options.mark,
    anonymity: options.anonymity,
    decisions: options.decisions.map(({ finding, action }) => [finding, action] as const),
    runKey: randomBytes(32).toString("hex"),
  };
  try {
    const done = await redactTogether(items, targets, { staging, data, options, signal }, (one) =>
      onItem(reportEntry(one, undefined)),
    );
    const placed = placeCopies(done, data.runKey);
    const report = reportOf(placed, options);
    // The report is written before anything is moved: a full disk leaves no copies without their report.
    const draft = writeDraft(staging, report);
    removeEarlier(out);
    moveCopies(placed, out);
    renameSync(draft, join(out, REDACTION_REPORT));
    return report;
  } finally {
    removeStaging();
    process.off("exit", removeStaging);
  }
}

/** Throws `OutputError` when the disk does not take it. */
export function writeDraft(staging: string, report: RedactionReport): string {
  const draft = join(staging, REDACTION_REPORT);
  try {
    writeFileSync(draft, `${JSON.stringify(report, null, 2)}\n`, { mode: 0o600 });
  } catch (error) {
    throw new OutputError(codeOf(error), { cause: error });
  }
  return draft;
}

const codeOf = (error: unknown): string =>
  error instanceof Error && "code" in error ? String(error.code) : "unknown error";

/**
 * Makes the folder, and the folders above it that are missing, one by one: where none can be made (`/proc`) the
 * platform's own recursive way tries for ever. Throws `ConfigError`.
 */
export function makeFolder(folder: string): void {
  if (existsSync(folder)) return;
  const above = dirname(folder);
  if (above !== folder) makeFolder(above);
  try {
    mkdirSync(folder);
  } catch (error) {
    throw new ConfigError(`--out ${folder}: the folder cannot be made (${codeOf(error)})`, { cause: error });
  }
}

interface Run {
  readonly staging: string;
  readonly data: TaskData;
  readonly options: RedactOptions;
  readonly signal: AbortSignal;
}

/**
 * Redacts all items. In a release to one person each of several is examined twice: first for what it says of whom, then
 * with what all of them say, so that a value is treated alike in all whatever their order.
 */
async function redactTogether(
  items: AsyncIterable<Enumerated>,
  targets: readonly PreparedTarget[],
  run: Run,
  onDone: (one: DoneItem) => void,
): Promise<DoneItem[]> {
  if (run.data.release.to !== "person") return redactAll(items, targets, run, "copies", onDone);
  const all: Enumerated[] = [];
  for await (const item of items) all.push(item);
  if (all.length < 2) return redactAll(all, targets, run, "copies", onDone);
  const first = await redactAll(all, targets, run, "decisions", () => undefined);
  const carried = mergeDecided(first.flatMap(({ answer }) => answer.decided ?? []));
  return redactAll(all, targets, { ...run, data: { ...run.data, ...(carried && { carried }) } }, "copies", onDone);
}

async function redactAll(
  items: AsyncIterable<Enumerated> | Iterable<Enumerated>,
  targets: readonly PreparedTarget[],
  { staging, data, options, signal }: Run,
  wanted: "decisions" | "copies",
  onDone: (one: DoneItem) => void,
): Promise<DoneItem[]> {
  const pool = new TaskPool<RedactTask, RedactAnswer>(data, options, signal, "redact");
  try {
    return await redactIn(pool, items, targets, { staging, wanted, workers: options.workers }, onDone);
  } finally {
    await pool.close();
  }
}

async function redactIn(
  pool: TaskPool<RedactTask, RedactAnswer>,
  items: AsyncIterable<Enumerated> | Iterable<Enumerated>,
  targets: readonly PreparedTarget[],
  { staging, wanted, workers }: { staging: string; wanted: "decisions" | "copies"; workers: number },
  onDone: (one: DoneItem) => void,
): Promise<DoneItem[]> {
  const done: DoneItem[] = [];
  const running = new Set<Promise<void>>();
  let number = 0;
  for await (const item of items) {
    const index = number++;
    const staged = join(staging, String(index));
    const place = placeOf(item, targets);
    const run = answerOf(item, place, wanted === "copies" ? staged : undefined, pool).then((answer) => {
      const one = { item, place, staged, answer };
      done[index] = one;
      onDone(one);
    });
    running.add(run);
    void run.finally(() => running.delete(run));
    if (running.size >= workers) await Promise.race(running);
  }
  await Promise.all(running);
  return done;
}

async function answerOf(
  item: Enumerated,
  place: readonly string[],
  staged: string | undefined,
  pool: TaskPool<RedactTask, RedactAnswer>,
): Promise<RedactAnswer> {
  if (item.kind === "trouble") return refusedAnswer(item.problem);
  const task: RedactTask = { kind: "redact", item, place, ...(staged !== undefined && { staged }) };
  const answer = await pool.run(task, item.bytes);
  if ("kind" in answer) return answer;
  if (staged !== undefined) rmSync(staged, { force: true });
  return refusedAnswer(answer);
}

const refusedAnswer = (problem: RedactAnswer["result"]["problems"][number]): RedactAnswer => ({
  kind: "redacted",
  result: refusedResult(problem),
  originalSha256: null,
  copySha256: null,
  flagged: [],
  keys: [],
});

/** Path below the output folder: below the target folder, or the base name of a file; the path itself of a glob's hit. */
function placeOf({ ref: { source } }: Pick<SourceItem, "ref">, targets: readonly PreparedTarget[]): string[] {
  if (source === "-") return ["stdin"];
  const path = resolve(source);
  for (const { target } of targets) {
    const folder = resolve(target);
    if (path === folder) return [basename(path)];
    if (path.startsWith(folder.endsWith(sep) ? folder : folder + sep)) return relative(folder, path).split(sep);
  }
  const below = relative(process.cwd(), path);
  return below.startsWith("..") ? [basename(dirname(path)), basename(path)] : below.split(sep);
}
