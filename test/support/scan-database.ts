/** A database scanned within the test's own thread: the records as a report gets them. */
import type { Finding, ItemRecord } from "../../src/core/finding.js";
import type { ExamineOptions } from "../../src/core/options.js";
import { DatabaseSessions } from "../../src/pipeline/database-sessions.js";
import { buildTools } from "../../src/pipeline/examiner.js";
import { toLines, type FindingLines, type LinePlan } from "../../src/pipeline/finding-lines.js";
import { refusedItem } from "../../src/pipeline/refused-item.js";
import { scanItem } from "../../src/pipeline/scan-item.js";
import { TableParts } from "../../src/pipeline/table-parts.js";
import { databaseSource } from "../../src/sources/database/source.js";
import { noneLeftOut, type Enumerated, type LeftOut, type SourceSetup } from "../../src/sources/source.js";
import { EXAMINING } from "./examining.js";

const EXAMINE: ExamineOptions = { ...EXAMINING, values: "full" };
let tools: ReturnType<typeof buildTools> | undefined;

export const SETUP: SourceSetup = { environment: {}, databases: [], views: "needed", timeout: 60 };

export interface DatabaseScan {
  readonly findings: readonly Finding[];
  /** Instead of findings, where there is a plan for them. */
  readonly lines: readonly FindingLines[];
  readonly items: readonly ItemRecord[];
  readonly leftOut: LeftOut;
  /** The record of a table. */
  item(name: string): ItemRecord | undefined;
}

export async function scanDatabase(
  target: string,
  setup: Partial<SourceSetup> = {},
  exclude: readonly string[] = [],
  /** Called when all tables are listed and none is read. */
  listed: () => Promise<void> = () => Promise.resolve(),
  /** Whether rows like hundreds before them need not be read. */
  settlesRows = false,
  /** What is made of findings, as the threads of a run make it. */
  plan?: LinePlan,
): Promise<DatabaseScan> {
  tools ??= buildTools(EXAMINE);
  const prepared = await databaseSource.prepare(target, { ...SETUP, ...setup });
  const databases = new DatabaseSessions(prepared.connection ? [prepared.connection] : []);
  const context = {
    tools: { ...tools, settlesRows },
    options: EXAMINE,
    signal: new AbortController().signal,
    databases,
    lines: plan,
  };
  const parts = new TableParts();
  const findings: Finding[] = [];
  const items: ItemRecord[] = [];
  const lines: FindingLines[] = [];
  const leftOut = noneLeftOut();
  try {
    const all: Enumerated[] = [];
    for await (const item of prepared.enumerate({ exclude, ownFiles: [], leftOut })) all.push(item);
    await listed();
    for (const item of all) {
      if (item.kind === "trouble") items.push(refusedItem(item.ref, item.problem));
      else
        for await (const output of scanItem(item, context))
          for (const record of parts.merge(plan ? toLines(output, item, plan) : output))
            if (record.kind === "finding") findings.push(record);
            else if (record.kind === "item") items.push(record);
            else lines.push(record);
    }
    items.push(...parts.end());
  } finally {
    await databases.close();
    await prepared.close?.();
  }
  return {
    findings,
    lines,
    items,
    leftOut,
    item: (name) => items.find(({ path }) => path.length === 1 && path[0] === name),
  };
}
