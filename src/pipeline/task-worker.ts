/** A worker thread for redaction and verification: one task, one answer. Copies are written here; values stay here. */
import { writeFileSync } from "node:fs";
import { workerData } from "piscina";
import { ItemError } from "../core/problem.js";
import { sweepIfMuch } from "../core/spare-memory.js";
import { valueKeys } from "../redaction/names.js";
import { DigestedContent, MEMORY_LIMIT, openContent } from "./content.js";
import { examineName } from "./item-name.js";
import { redactItem } from "./redact-item.js";
import { buildRedactTools, type RedactTools } from "./redact-tools.js";
import { sha256Of } from "./redact-result.js";
import { describeFailure } from "./problems.js";
import { beat, type Pulse } from "./pulse.js";
import { SlotShares } from "./run-slots.js";
import {
  refusedResult,
  type Answer,
  type RedactAnswer,
  type RedactTask,
  type Task,
  type TaskThread,
  type Timed,
} from "./task-messages.js";
import { verifyItem } from "./verify-item.js";

let tools: RedactTools | undefined;
let shares: SlotShares | undefined;
/** Of the task at hand. */
let current: Pulse | undefined;

const gotOn = (): void => {
  if (current) beat(current);
};

/** Called by the pool for each task. */
export default async function runTask(task: Task & Timed): Promise<Answer> {
  const data = workerData as TaskThread;
  current = task.pulse;
  shares ??= new SlotShares(data.slots);
  shares.noteIn(task.held);
  tools ??= buildRedactTools(data, gotOn, { shares, weights: data.weights });
  const answer = await (task.kind === "redact" ? redactTask(task, tools, data.runKey) : verifyItem(task, tools));
  sweepIfMuch();
  return answer;
}

async function redactTask(
  { item, place, staged }: RedactTask,
  redact: RedactTools,
  runKey: string,
): Promise<RedactAnswer> {
  try {
    const limit = redact.options.maxFileSize ?? MEMORY_LIMIT;
    const opened = await openContent(item.locator, limit);
    try {
      const content = new DigestedContent(opened, limit);
      const { result, copy, removed, decided } = await redactItem(item.ref, item.key, content, redact);
      if (copy && staged !== undefined) writeFileSync(staged, copy, { mode: 0o600, flag: "wx" });
      return {
        kind: "redacted",
        result,
        originalSha256: await content.sha256(),
        copySha256: copy ? sha256Of(copy) : null,
        flagged: place.map((name) => examineName(name, redact, removed)),
        keys: valueKeys(removed, runKey),
        ...(staged === undefined && decided && { decided }),
      };
    } finally {
      opened.close();
    }
  } catch (error) {
    if (!(error instanceof ItemError)) throw error;
    return {
      kind: "redacted",
      result: refusedResult(describeFailure(error)),
      originalSha256: null,
      copySha256: null,
      flagged: [],
      keys: [],
    };
  }
}
