/** A worker thread for redaction and verification: one task, one answer. Copies are written here; values stay here. */
import { writeFileSync } from "node:fs";
import { workerData } from "piscina";
import { ItemError } from "../core/problem.js";
import { Marker } from "../redaction/marks.js";
import { valueKeys } from "../redaction/names.js";
import { Requester } from "../redaction/person.js";
import { DigestedContent, MEMORY_LIMIT, openContent } from "./content.js";
import { buildTools } from "./examiner.js";
import { examineName } from "./item-name.js";
import { withoutMarks } from "./mark-blind.js";
import { redactItem, sha256Of, type RedactTools } from "./redact-item.js";
import { describeFailure } from "./problems.js";
import {
  refusedResult,
  type Answer,
  type RedactAnswer,
  type RedactTask,
  type Task,
  type TaskData,
} from "./task-messages.js";
import { verifyItem } from "./verify-item.js";

let tools: RedactTools | undefined;

function toolsOf({ options, release, mark, decisions }: TaskData): RedactTools {
  const built = buildTools(options);
  return {
    tools: { ...built, formats: built.formats.map(withoutMarks) },
    options,
    release,
    requester: release.to === "person" ? new Requester(release.person) : undefined,
    marker: new Marker(mark, options.fingerprintKey),
    decisions: new Map(decisions),
    // A thread is ended from outside when an item has had its time; nothing here aborts.
    signal: new AbortController().signal,
  };
}

/** Called by the pool for each task. */
export default async function runTask(task: Task): Promise<Answer> {
  const data = workerData as TaskData;
  tools ??= toolsOf(data);
  return task.kind === "redact" ? redactTask(task, tools, data.runKey) : verifyItem(task, tools);
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
      const { result, copy, removed } = await redactItem(item.ref, item.key, content, redact);
      if (copy) writeFileSync(staged, copy, { mode: 0o600, flag: "wx" });
      return {
        kind: "redacted",
        result,
        originalSha256: await content.sha256(),
        copySha256: copy ? sha256Of(copy) : null,
        flagged: place.map((name) => examineName(name, redact, removed)),
        keys: valueKeys(removed, runKey),
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
