/** Rows that wait in private files, redacted from one file into the next: first from the source, then until nothing more is found. */
import { rmSync } from "node:fs";
import type { RemovedValues } from "../../copies/removed-values.js";
import { readStaged, StagedWriter, type Cells } from "../../copies/staged-rows.js";
import type { Step } from "../../redaction/verify.js";
import { sizeOf } from "../../tables/fetch.js";
import type { TablePlan } from "./column-plans.js";
import type { CopyRun } from "./copy-database.js";
import type { RowGroups } from "./row-groups.js";
import { RowRedaction } from "./row-redaction.js";

/** Times that rows of a copy are redacted again before it is given up. */
const MAX_ROUNDS = 4;
/** Rows and units of text that are examined together. */
const BATCH_ROWS = 2000;
const BATCH_UNITS = 1024 * 1024;

/** Writes the rows with wider values into another file; gives its path. */
export function widenInto(
  path: string,
  before: string,
  { redaction, removed, groups }: { redaction: RowRedaction; removed: RemovedValues; groups: RowGroups },
): string {
  const writer = new StagedWriter(path);
  try {
    for (const rows of readStaged(before))
      writer.write(rows.map((row) => groups.widen(row, removed, redaction.countWider)));
  } finally {
    writer.close();
  }
  rmSync(before);
  return path;
}

/** Redacts rows into a file; the number of edits that were made. `groups` takes note of what can be told apart. */
export async function redactInto(
  path: string,
  rows: AsyncIterable<readonly Cells[]> | Iterable<readonly Cells[]>,
  redaction: RowRedaction,
  groups?: RowGroups,
): Promise<number> {
  const writer = new StagedWriter(path);
  let edits = 0;
  try {
    for await (const batch of batchesOf(rows)) {
      const done = await redaction.redact(batch);
      edits += done.edits;
      groups?.add(groups.widens ? done.rows : batch);
      writer.write(done.rows);
    }
  } finally {
    writer.close();
  }
  return edits;
}

async function* batchesOf(
  groups: AsyncIterable<readonly Cells[]> | Iterable<readonly Cells[]>,
): AsyncIterable<readonly Cells[]> {
  let batch: Cells[] = [];
  let units = 0;
  for await (const rows of groups)
    for (const row of rows) {
      batch.push(row);
      units += sizeOf(row);
      if (batch.length < BATCH_ROWS && units < BATCH_UNITS) continue;
      yield batch;
      batch = [];
      units = 0;
    }
  if (batch.length > 0) yield batch;
}

interface Again {
  readonly removed: RemovedValues;
  readonly run: CopyRun;
}

/** Rows are examined as they are to be released, with all that was removed anywhere, until nothing more is found. */
export async function redactAgain(
  plans: readonly TablePlan[],
  files: Map<string, string>,
  { removed, run }: Again,
): Promise<Map<string, Step>> {
  const steps = new Map<string, Step>();
  let known = -1;
  for (let round = 1; round <= MAX_ROUNDS && steps.size < plans.length; round++) {
    // What was removed from one table may stand in one that was looked at before.
    if (removed.count !== known) steps.clear();
    known = removed.count;
    for (const plan of plans) {
      if (steps.has(plan.name)) continue;
      run.say(`examining the copy of ${plan.name} again`);
      const before = files.get(plan.name) ?? "";
      const path = `${before.slice(0, before.lastIndexOf("-"))}-${round}`;
      const edits = await redactInto(path, readStaged(before), new RowRedaction(plan, run.tools, removed, true));
      rmSync(before);
      files.set(plan.name, path);
      const detail = `nothing more is found in the copy${round > 1 ? `, after ${round - 1} more rounds` : ""}`;
      if (edits === 0) steps.set(plan.name, { step: "examined-again", passed: true, detail });
    }
  }
  for (const { name } of plans)
    if (!steps.has(name))
      steps.set(name, {
        step: "examined-again",
        passed: false,
        detail: `more is found in every one of ${MAX_ROUNDS} rounds`,
      });
  return steps;
}
