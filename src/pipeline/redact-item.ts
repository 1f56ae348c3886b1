/**
 * One item redacted in a worker thread: examined, judged, edited, its children first, then proved. What cannot be done
 * safely is not done. Values live in this thread's memory only; what goes back holds counts, places and hashes.
 */
import type { FindingType } from "../core/finding-type.js";
import type { ItemRef } from "../core/item.js";
import { ItemError, type Problem } from "../core/problem.js";
import type { ChildItem, ChildReplacement, Content, FormatHandler, RemovedGap } from "../formats/format.js";
import { FoundAlone } from "../detection/found-alone.js";
import { decidedIn, joinDecided, type Decided } from "../redaction/carry.js";
import { goTogether } from "../redaction/go-together.js";
import { convertedName, extensionOf, substituteName } from "../redaction/names.js";
import { planRedaction, type Plan } from "../redaction/plan.js";
import { judgeBatch, type JudgedDocument } from "../redaction/policy.js";
import type { Needle } from "../redaction/search.js";
import { findSurvivors, survivorStep, type Step } from "../redaction/verify.js";
import {
  anonymiseTables,
  groupStep,
  measureCopy,
  reidentificationOf,
  type AnonymisedTables,
  type TableReidentification,
} from "./anonymise-tables.js";
import { DEFAULT_LIMITS, ItemBudget } from "./budget.js";
import { decidedActions } from "./decided-actions.js";
import { MEMORY_LIMIT } from "./content.js";
import { LeakMeter } from "./leak-meter.js";
import { judgmentRecords } from "./judgment-records.js";
import { examineLevel } from "./level.js";
import { examineName } from "./item-name.js";
import { describeFailure, ProblemList } from "./problems.js";
import type { RedactTools } from "./redact-tools.js";
import { settleCopy } from "./settle-copy.js";
import { FATAL, WITHHELD, type JudgmentRecord, type RedactedItem, type WithheldPart } from "./redact-result.js";

/** Redacts an item. Never throws for what is wrong with the item. */
export async function redactItem(ref: ItemRef, key: string, content: Content, run: RedactTools): Promise<RedactedItem> {
  const tools = withMemory(run);
  const seeds = new Map(tools.seeds.map((needle) => [needle.folded, needle] as const));
  const first = new ItemRedaction(tools, seeds);
  const redacted = await first.redactRoot(ref, key, content);
  // What a later part showed must go from earlier parts too.
  return redacted.result.status !== "refused" && first.isBehind
    ? await new ItemRedaction(tools, seeds).redactRoot(ref, key, content)
    : redacted;
}

/** Tools that remember, for one item, what was found in texts by themselves: its copy is examined again and again. */
const withMemory = (run: RedactTools): RedactTools => ({
  ...run,
  tools: { ...run.tools, detect: { ...run.tools.detect, foundAlone: new FoundAlone() } },
});

interface Level {
  readonly ref: ItemRef;
  readonly key: string;
  readonly content: Content;
  readonly budget: ItemBudget;
  /** Whether a copy of another kind is of no use to its container. */
  readonly keepsKind?: boolean;
}

type LevelOutcome =
  | {
      readonly kind: "copy";
      readonly bytes: Uint8Array;
      /** The kind of the copy, where it is another than that of the original. */
      readonly converted?: FormatHandler;
    }
  | { readonly kind: "refused" | "residue"; readonly problem: Problem };

interface Examined {
  readonly format: FormatHandler | undefined;
  readonly judged: readonly JudgedDocument[];
}

/** Letters of parts that are held; a phrase that stays in more than these is taken for residue, and the item is refused. */
const MOST_STANDING = 16_000_000;

class ItemRedaction {
  readonly #counts: Partial<Record<FindingType, number>> = {};
  readonly #withheld: WithheldPart[] = [];
  readonly #dropped: WithheldPart[] = [];
  readonly #steps: Step[] = [];
  readonly #problems = new ProblemList();
  readonly #decided = new Set<string>();
  readonly #judgment: JudgmentRecord[] = [];
  readonly #reidentification: TableReidentification[] = [];
  readonly #removed = new Map<string, Needle>();
  readonly #decidedHere: Decided[] = [];
  readonly #meter = new LeakMeter();
  /** What copies of parts say. */
  readonly #standing: string[] = [];
  #standingLeft = MOST_STANDING;
  /** Values that stay in parts, folded. */
  readonly #keptWithin = new Map<string, Needle>();
  #format: string | null = null;
  /** Seeds that the level which knew least had seen. */
  #leastSeen = Infinity;

  constructor(
    private readonly tools: RedactTools,
    private readonly seeds: Map<string, Needle>,
  ) {}

  /** Whether some level was done without values that another showed. */
  get isBehind(): boolean {
    return this.#leastSeen < this.seeds.size;
  }

  async redactRoot(ref: ItemRef, key: string, content: Content): Promise<RedactedItem> {
    const budget = ItemBudget.forItem({ ...DEFAULT_LIMITS, depth: this.tools.options.maxDepth });
    const outcome = await this.#redactLevel({ ref, key, content, budget }, true);
    if (outcome.kind !== "copy") this.#problems.add(outcome.problem);
    const status = outcome.kind === "copy" ? await this.#statusOf(content, outcome.bytes) : outcome.kind;
    return {
      result: {
        status,
        format: this.#format,
        convertedTo: (outcome.kind === "copy" && outcome.converted?.extensions[0]) || null,
        counts: this.#counts,
        withheld: this.#shownWithheld(),
        steps: this.#steps,
        problems: this.#problems.list(),
        decided: [...this.#decided],
        judgment: this.#judgment,
        gaps: this.#meter.leak ?? null,
        reidentification: this.#reidentification,
      },
      copy: outcome.kind === "copy" ? outcome.bytes : undefined,
      removed: [...this.#removed.values()],
      ...(this.tools.requester && { decided: joinDecided(this.#decidedHere) }),
    };
  }

  async #statusOf(content: Content, copy: Uint8Array): Promise<"released" | "unchanged"> {
    const isSame = copy.length === content.size && Buffer.compare(await content.bytes(), copy) === 0;
    return isSame ? "unchanged" : "released";
  }

  async #redactLevel(level: Level, isRoot: boolean): Promise<LevelOutcome> {
    try {
      const { maxFileSize = MEMORY_LIMIT } = this.tools.options;
      if (level.content.size > maxFileSize)
        throw new ItemError("too-large", "read", `larger than the limit of ${maxFileSize} bytes`);
      if (level.content.size === 0) return { kind: "copy", bytes: new Uint8Array() };
      return await this.#redactContent(level, isRoot);
    } catch (error) {
      if (this.tools.signal.aborted) throw error;
      return { kind: "refused", problem: describeFailure(error) };
    }
  }

  async #redactContent(level: Level, isRoot: boolean): Promise<LevelOutcome> {
    const children: ChildReplacement[] = [];
    const { format, judged: examined } = await this.#examine(level, new Set(), children);
    if (isRoot) this.#format = format?.id ?? null;
    const isConverted = format?.convertsTo !== undefined;
    if (!format?.redact || (isConverted && level.keepsKind))
      throw new ItemError(
        "not-redactable",
        "redact",
        `no copies are made of this kind (${format?.title ?? "unknown"})`,
      );
    const tables = anonymiseTables(examined, this.tools.anonymity ?? {});
    const judged = goTogether(tables.judged, (folded) => this.seeds.has(folded));
    const { gotOn } = this.tools.tools;
    const plan = planRedaction(judged, this.tools.marker, {
      seeds: [...this.seeds.values()],
      isShared: this.#isShared,
      standing: this.#standing,
      keptWithin: this.#keptWithin.values(),
      gotOn,
    });
    this.#learn(plan);
    const { requester } = this.tools;
    if (requester) this.#decidedHere.push(decidedIn(judged, plan.removed.needles(), requester));
    const { passwords } = this.tools.options;
    const noteGap = (gap: RemovedGap): void => {
      this.#meter.add(gap);
    };
    const noteLoss = (detail: string): void => this.#problems.add({ code: "converted", stage: "redact", detail });
    const context = { passwords, signal: this.tools.signal, ocr: this.tools.tools.ocr, gotOn, noteGap, noteLoss };
    let copy = await format.redact(level.content, plan.edits, children, context);
    const kind = format.convertsTo ?? format;
    const name = convertedName(level.ref.path.at(-1) ?? "", format.convertsTo?.extensions[0]);
    const withheld = this.#withheld.length;
    const proof = await settleCopy(
      copy,
      { name, format: kind, plan, tables, withheld, isShared: this.#isShared },
      this.tools,
    );
    copy = proof.copy;
    const survivors = await findSurvivors(kind, copy, plan, this.tools.tools.ocr, gotOn);
    const steps = [...proof.steps, survivorStep(survivors, plan), ...this.#measure(level, tables, proof.judged, plan)];
    if (isRoot || steps.some(({ passed }) => !passed)) this.#steps.push(...steps);
    const failed = steps.find(({ passed }) => !passed);
    if (failed)
      return {
        kind: "residue",
        problem: { code: "residue", stage: "verify", detail: `${failed.step}: ${failed.detail}` },
      };
    for (const [type, count] of Object.entries(plan.counts) as [FindingType, number][])
      this.#counts[type] = (this.#counts[type] ?? 0) + count;
    if (!isRoot) {
      this.#noteStanding(plan);
      for (const needle of plan.kept.needles()) this.#keptWithin.set(needle.folded, needle);
    }
    return { kind: "copy", bytes: copy, ...(isConverted && { converted: kind }) };
  }

  readonly #isShared = (folded: string): boolean => this.tools.requester?.name.hasWord(folded) ?? false;

  /** Notes who can be told apart in the tables of this level and of its copy; the step that tells of k where it is asked for. */
  #measure(level: Level, tables: AnonymisedTables, copy: readonly JudgedDocument[], plan: Plan): Step[] {
    const sizes = measureCopy(copy, tables);
    this.#reidentification.push(...reidentificationOf(level.ref.path.slice(1), tables, sizes, plan.removed));
    const k = this.tools.anonymity?.k;
    const step = k === undefined ? undefined : groupStep(sizes, tables, k);
    return step ? [step] : [];
  }

  #noteStanding({ documents }: Plan): void {
    for (const { edited } of documents) {
      if (edited.length > this.#standingLeft) continue;
      this.#standingLeft -= edited.length;
      this.#standing.push(edited);
    }
  }

  /** Values of this level that must go from the others: those that mean the same wherever they stand. */
  #learn(plan: Plan): void {
    for (const needle of plan.removed.needles()) {
      if (!needle.derived) this.#removed.set(needle.folded, needle);
      if (!needle.derived && needle.boundary !== "case") this.seeds.set(needle.folded, needle);
    }
    this.#leastSeen = Math.min(this.#leastSeen, this.seeds.size);
  }

  async #examine(level: Level, kept: ReadonlySet<string>, children: ChildReplacement[]): Promise<Examined> {
    const { tools, options, signal } = this.tools;
    let format: FormatHandler | undefined;
    let base = 0;
    const judged: JudgedDocument[] = [];
    const name = level.ref.path.at(-1) ?? "";
    for await (const event of examineLevel(level.content, name, tools, {
      budget: level.budget,
      signal,
      passwords: options.passwords,
    })) {
      switch (event.kind) {
        case "format":
          format = event.format;
          break;
        case "problem":
          this.#meet(event.problem);
          break;
        case "child":
          if (!event.child.isLeftOut) children.push(await this.#redactChild(event.child, level));
          break;
        case "documents": {
          const place = { ref: level.ref, key: level.key, textBased: format?.textBased ?? false, base };
          const { actions, ids } = decidedActions(event.documents, place, options, this.tools.decisions);
          for (const id of ids) this.#decided.add(id);
          const batch = judgeBatch(event.documents, this.tools.release, {
            actions,
            keptBefore: kept,
            officials: this.tools.officials,
          });
          judged.push(...batch);
          if (this.tools.release.to !== "internal") this.#judgment.push(...judgmentRecords(batch, place, this.tools));
          base += event.documents.reduce((sum, { document }) => sum + document.text.length, 0);
          break;
        }
      }
    }
    return { format, judged };
  }

  #meet(problem: Problem): void {
    if (FATAL.includes(problem.code)) throw new ItemError(problem.code, problem.stage, problem.detail);
    this.#problems.add(problem);
  }

  async #redactChild(child: ChildItem, parent: Level): Promise<ChildReplacement> {
    const ref = { source: parent.ref.source, path: [...parent.ref.path, child.name] };
    const name = this.#safeName(child.name);
    let outcome: LevelOutcome;
    try {
      const budget = parent.budget.below();
      outcome = await this.#redactLevel(
        {
          ref,
          key: `${parent.key}\0${child.key}`,
          content: child.content,
          budget,
          keepsKind: child.keepsKind ?? false,
        },
        false,
      );
    } catch (error) {
      if (!(error instanceof ItemError)) throw error;
      outcome = { kind: "refused", problem: describeFailure(error) };
    }
    // Redacted all the same: what is found in it goes from the rest of the item too.
    if (outcome.kind === "copy" && child.isDropped) this.#drop(child.name, parent);
    if (outcome.kind === "copy")
      return { key: child.key, name: convertedName(name, outcome.converted?.extensions[0]), bytes: outcome.bytes };
    this.#withheld.push({ path: [...parent.ref.path.slice(1), name], problem: outcome.problem });
    return { key: child.key, withheld: WITHHELD[outcome.problem.code] ?? "it could not be redacted safely" };
  }

  /** Says that no copy of the container holds the child. */
  #drop(name: string, { ref }: Level): void {
    const path = [...ref.path.slice(1), name];
    const detail = "copies of this kind hold no attached files; release it by itself";
    this.#dropped.push({ path, problem: { code: "withheld-part", stage: "redact", detail } });
  }

  /** What was left out, the way to it without values: those of all levels are known by now. */
  #shownWithheld(): WithheldPart[] {
    const seeds = [...this.seeds.values()];
    return [...this.#withheld, ...this.#dropped].map(({ path, problem }) => ({
      path: path.map((step, i) =>
        examineName(step, this.tools, seeds)
          ? substituteName(i + 1 < path.length ? "folder" : "file", i + 1, step)
          : step,
      ),
      problem,
    }));
  }

  #children = 0;

  /** The child's name; each of its folders and the name itself are replaced when they hold what must go. */
  #safeName(name: string): string {
    const number = ++this.#children;
    const parts = name.split("/");
    return parts
      .map((part, i) => {
        if (!examineName(part, this.tools, this.seeds.values())) return part;
        return substituteName(i === parts.length - 1 ? "file" : "folder", number, extensionOf(part) ? part : "");
      })
      .join("/");
  }
}
