/** A verification from end to end: files to threads, answers in the order of the list. Writes nothing. */
import { randomBytes } from "node:crypto";
import { basename } from "node:path";
import type { ExamineOptions } from "../core/options.js";
import type { ItemRef } from "../core/item.js";
import type { Problem } from "../core/problem.js";
import type { Enumerated } from "../sources/source.js";
import { TaskPool, type TaskPoolOptions } from "./task-pool.js";
import type { VerifyTask } from "./task-messages.js";
import type { VerifiedItem } from "./verify-item.js";

export interface VerifyOptions extends TaskPoolOptions {
  readonly examine: ExamineOptions;
  /** Path of the original that the one item is compared with. */
  readonly against: string | undefined;
}

export interface VerifyRecord extends VerifiedItem {
  readonly ref: ItemRef;
}

/** Verifies each item; `onRecord` sees them in order. */
export async function runVerification(
  items: AsyncIterable<Enumerated>,
  options: VerifyOptions,
  signal: AbortSignal,
  onRecord: (record: VerifyRecord) => Promise<void>,
): Promise<void> {
  const data = {
    options: { ...options.examine, values: "none" as const },
    release: { to: "public" as const },
    mark: "label" as const,
    decisions: [],
    runKey: randomBytes(32).toString("hex"),
  };
  const pool = new TaskPool<VerifyTask, VerifiedItem>(data, options, signal, "verify");
  try {
    const waiting: Promise<VerifyRecord>[] = [];
    for await (const item of items) {
      waiting.push(verifyOne(item, options.against, pool));
      if (waiting.length >= options.workers) await giveFirst(waiting, onRecord);
    }
    while (waiting.length > 0) await giveFirst(waiting, onRecord);
  } finally {
    await pool.close();
  }
}

async function giveFirst(
  waiting: Promise<VerifyRecord>[],
  onRecord: (record: VerifyRecord) => Promise<void>,
): Promise<void> {
  const first = await waiting.shift();
  if (first) await onRecord(first);
}

async function verifyOne(
  item: Enumerated,
  against: string | undefined,
  pool: TaskPool<VerifyTask, VerifiedItem>,
): Promise<VerifyRecord> {
  const failed = (problem: Problem): VerifyRecord => ({
    kind: "verified",
    ref: item.ref,
    format: null,
    hidden: [],
    concealed: [],
    problems: [problem],
    visible: 0,
    newWords: null,
  });
  if (item.kind === "trouble") return failed(item.problem);
  const original =
    against === undefined
      ? {}
      : { against: { locator: { kind: "file" as const, path: against }, name: basename(against) } };
  const answer = await pool.run({ kind: "verify", item, ...original }, item.bytes);
  return "kind" in answer ? { ...answer, ref: item.ref } : failed(answer);
}
