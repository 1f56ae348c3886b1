/**
 * One item with all that lies within it: levels are examined one inside the other, and each ends as an item record of
 * its own. Whatever is wrong with an item stays with that item; its container and its siblings go on.
 */
import type { Finding, ItemRecord } from "../core/finding.js";
import { childRef, type ItemRef } from "../core/item.js";
import type { ExamineOptions } from "../core/options.js";
import { ItemError } from "../core/problem.js";
import type { ChildItem, Content, FormatHandler } from "../formats/format.js";
import type { SourceItem } from "../sources/source.js";
import { DEFAULT_LIMITS, ItemBudget } from "./budget.js";
import { DigestedContent, MEMORY_LIMIT, openContent } from "./content.js";
import type { DatabaseSessions } from "./database-sessions.js";
import type { LinePlan, ThreadOutput } from "./finding-lines.js";
import { slicesOf, toFindings } from "./findings.js";
import { examineLevel, type Tools } from "./level.js";
import { LineMarks } from "./line-marks.js";
import { describeFailure, ProblemList } from "./problems.js";
import { refusedItem } from "./refused-item.js";
import { scanTable, type ChildPlace } from "./scan-table.js";
import type { TablePartRecord } from "./table-parts.js";

export type ItemOutput = Finding | ItemRecord | TablePartRecord;

export interface ScanContext {
  readonly tools: Tools;
  readonly options: ExamineOptions;
  readonly signal: AbortSignal;
  /** What is made of findings at once, where they are many; absent where each is wanted for itself. */
  readonly lines?: LinePlan | undefined;
  /** Connections of the thread; absent where only files are examined. */
  readonly databases?: DatabaseSessions;
}

interface Level {
  readonly ref: ItemRef;
  readonly key: string;
  readonly content: Content;
  readonly budget: ItemBudget;
}

/** Examines an item; yields findings as they are made and closes each item, children first, with its record. */
export async function* scanItem(item: SourceItem, context: ScanContext): AsyncGenerator<readonly ThreadOutput[]> {
  const { maxFileSize, maxDepth } = context.options;
  const { ref, key, locator } = item;
  if (locator.kind === "table") {
    yield* scanTable({ ...item, locator }, context, scanChild);
    return;
  }
  try {
    const content = await openContent(locator, maxFileSize ?? MEMORY_LIMIT);
    try {
      const budget = ItemBudget.forItem({ ...DEFAULT_LIMITS, depth: maxDepth });
      yield* scanLevel({ ref, key, content, budget }, context);
    } finally {
      content.close();
    }
  } catch (error) {
    if (!(error instanceof ItemError)) throw error;
    yield [refusedItem(ref, { code: error.code, stage: error.stage, detail: error.message }, item.bytes)];
  }
}

async function* scanLevel(level: Level, context: ScanContext): AsyncGenerator<readonly ThreadOutput[]> {
  const { ref, key, budget } = level;
  const { options, signal, tools } = context;
  const limit = options.maxFileSize ?? MEMORY_LIMIT;
  const content = new DigestedContent(level.content, limit);
  const problems = new ProblemList();
  const marks = new LineMarks();
  let format: FormatHandler | undefined;
  let findings = 0;
  let base = 0;
  let isExamined = content.size === 0;
  let textBased = false;
  try {
    if (options.maxFileSize !== undefined && content.size > options.maxFileSize)
      throw new ItemError("too-large", "read", `larger than the limit of ${options.maxFileSize} bytes`);
    const events =
      content.size === 0
        ? []
        : examineLevel(content, ref.path.at(-1) ?? "", tools, { budget, signal, passwords: options.passwords });
    for await (const event of events) {
      switch (event.kind) {
        case "format":
          format = event.format;
          textBased = format.textBased;
          break;
        case "problem":
          problems.add(event.problem);
          break;
        case "child":
          isExamined = true;
          yield* scanChild(event.child, level, context);
          break;
        case "documents":
          isExamined = true;
          // A mark may stand in another layer of the line, a comment.
          if (textBased && options.ignoreMarks !== true)
            for (const { document } of event.documents) marks.read(document);
          for (const classified of event.documents) {
            const place = { ref, key, textBased, base };
            base += classified.document.text.length;
            for (const some of slicesOf(classified)) {
              const kept = toFindings(some, place, options).filter((finding) => !marks.takesOut(finding));
              findings += kept.length;
              yield kept;
            }
          }
          break;
      }
    }
  } catch (error) {
    if (signal.aborted) throw error;
    problems.add(describeFailure(error));
  }
  yield [
    {
      kind: "item",
      ...ref,
      status: problems.isEmpty ? "examined" : isExamined ? "partly" : "refused",
      problems: problems.list(),
      format: format?.id ?? null,
      bytes: content.size,
      sha256: await content.sha256(),
      findings,
      ...marks.forItem(),
    },
  ];
}

async function* scanChild(
  child: ChildItem,
  parent: ChildPlace,
  context: ScanContext,
): AsyncGenerator<readonly ThreadOutput[]> {
  const ref = childRef(parent.ref, child.name);
  let budget: ItemBudget;
  try {
    budget = parent.budget.below();
  } catch (error) {
    if (!(error instanceof ItemError)) throw error;
    yield [refusedItem(ref, { code: error.code, stage: error.stage, detail: error.message }, child.content.size)];
    return;
  }
  yield* scanLevel({ ref, key: `${parent.key}\0${child.key}`, content: child.content, budget }, context);
}
