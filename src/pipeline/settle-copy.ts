/** A copy examined as a reader would find it, and redacted again while that shows more: it comes to rest, or it fails. */
import { ItemError } from "../core/problem.js";
import type { ChildReplacement, Content, FormatHandler } from "../formats/format.js";
import { keptValues } from "../redaction/kept-values.js";
import { planRedaction, type Plan } from "../redaction/plan.js";
import { judgeBatch, type JudgedDocument } from "../redaction/policy.js";
import { compareTexts, type Step } from "../redaction/verify.js";
import { keepWritten, type AnonymisedTables } from "./anonymise-tables.js";
import { DEFAULT_LIMITS, ItemBudget } from "./budget.js";
import { MemoryContent } from "./content.js";
import { examineLevel } from "./level.js";
import { FATAL } from "./redact-result.js";
import type { RedactTools } from "./redact-tools.js";

/** Rounds after the first in which a copy is redacted again because examining it showed more. */
const MAX_ROUNDS = 3;

/** What a copy was made by. */
export interface CopyMaking {
  /** Name of the copy. */
  readonly name: string;
  /** Its kind. */
  readonly format: FormatHandler;
  readonly plan: Plan;
  readonly tables: AnonymisedTables;
  /** Parts that are not in the copy. */
  readonly withheld: number;
  /** Whether a folded word is part of the requester's name. */
  readonly isShared: (folded: string) => boolean;
}

export interface SettledCopy {
  readonly copy: Uint8Array;
  /** The last says whether it came to rest. */
  readonly steps: readonly Step[];
  /** As it was found last. */
  readonly judged: readonly JudgedDocument[];
}

interface Examined {
  readonly format: FormatHandler | undefined;
  readonly judged: readonly JudgedDocument[];
}

/** Examines the copy, which must be of its kind, and redacts it again while that shows more. Throws `ItemError`. */
export async function settleCopy(first: Uint8Array, making: CopyMaking, tools: RedactTools): Promise<SettledCopy> {
  const { name, format, plan, tables, withheld, isShared } = making;
  const kept = keptValues(tables.judged);
  let copy = first;
  const steps: Step[] = [];
  for (let round = 0; ; round++) {
    const again = await examineCopy(name, copy, { kept, written: tables.written }, tools);
    const judged = withoutStandIns(again.judged, format.standIns);
    if (again.format?.id !== format.id) {
      steps.push({ step: "same-format", passed: false, detail: `the copy is not of the kind ${format.title}` });
      return { copy, steps, judged };
    }
    if (round === 0) {
      steps.push({ step: "same-format", passed: true, detail: format.title });
      const documents = judged.map(({ document }) => document);
      const recognised = format.textRecognised ?? false;
      steps.push(
        compareTexts(plan.documents, documents, {
          exact: format.textBased,
          withheld,
          recognised,
          standIns: format.standIns,
        }),
      );
    }
    const { options, signal, tools: built } = tools;
    const { ocr, gotOn } = built;
    const more = planRedaction(judged, tools.marker, { seeds: [...plan.removed.needles()], isShared, gotOn });
    if (more.edits.length === 0 || round === MAX_ROUNDS || !format.redact)
      return { copy, steps: [...steps, restingStep(more.edits.length, round)], judged };
    const content = new MemoryContent(copy);
    const children = await childrenOf(format, content, tools);
    copy = await format.redact(content, more.edits, children, { passwords: options.passwords, signal, ocr, gotOn });
  }
}

function restingStep(edits: number, round: number): Step {
  const passed = edits === 0;
  const detail = passed
    ? `nothing more is found in the copy${round > 0 ? `, after ${round} more rounds` : ""}`
    : `${edits} more places after ${round} more rounds`;
  return { step: "examined-again", passed, detail };
}

/** The copy of a level as a reader finds it; its children were proved when they were made. */
async function examineCopy(
  name: string,
  copy: Uint8Array,
  { kept, written }: { readonly kept: ReadonlySet<string>; readonly written: AnonymisedTables["written"] },
  { tools, options, signal, release, officials }: RedactTools,
): Promise<Examined> {
  const budget = ItemBudget.forItem({ ...DEFAULT_LIMITS, depth: options.maxDepth });
  let format: FormatHandler | undefined;
  const judged: JudgedDocument[] = [];
  for await (const event of examineLevel(new MemoryContent(copy), name, tools, { budget, signal, passwords: [] })) {
    if (event.kind === "format") format = event.format;
    if (event.kind === "problem" && FATAL.includes(event.problem.code))
      throw new ItemError(event.problem.code, "verify", `the copy cannot be read: ${event.problem.detail}`);
    if (event.kind === "documents")
      judged.push(...judgeBatch(event.documents, release, { actions: new Map(), keptBefore: kept, officials }));
  }
  return { format, judged: keepWritten(judged, written) };
}

/** What stands where no mark fits says nothing, though a column may make it look like what went. */
function withoutStandIns(
  judged: readonly JudgedDocument[],
  standIns: readonly string[] = [],
): readonly JudgedDocument[] {
  if (standIns.length === 0) return judged;
  return judged.map((one) => ({
    ...one,
    detections: one.detections.filter(({ span: { start, end } }) => {
      const words = one.document.text.slice(start, end).replace(/[^\p{L}\p{N}]+/gu, "");
      return !standIns.includes(words);
    }),
  }));
}

/** The children of a copy, unchanged. */
async function childrenOf(
  format: FormatHandler,
  content: Content,
  { options, signal }: RedactTools,
): Promise<ChildReplacement[]> {
  const budget = ItemBudget.forItem({ ...DEFAULT_LIMITS, depth: options.maxDepth });
  const children: ChildReplacement[] = [];
  for await (const extracted of format.extract(content, { budget, signal, passwords: [] }))
    if (extracted.kind === "child") {
      const { key, name, content: inner } = extracted.child;
      children.push({ key, name, bytes: await inner.bytes() });
    }
  return children;
}
