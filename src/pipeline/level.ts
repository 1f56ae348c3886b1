/**
 * One level of one item: what kind it is, its texts examined and classified, its children and problems. Containers are
 * gone into by the callers, scan and redaction, each in its own way.
 */
import { classify, type ClassifiedDocument, type ClassifyOptions } from "../classification/classify.js";
import type { Act } from "../classification/act.js";
import type { Detection } from "../core/finding.js";
import { ItemError, type Problem } from "../core/problem.js";
import type { CompiledDetectors } from "../detection/compile.js";
import { KnownValues } from "../detection/consistency.js";
import { detect, detectAlone, type DetectedDocument, type DetectOptions } from "../detection/detect.js";
import type { ChildItem, Content, ExtractContext, Extracted, FormatHandler } from "../formats/format.js";
import { describeUnknown, identify, readHead } from "../formats/identify.js";
import type { Ocr } from "../ocr/ocr.js";
import type { TextDocument } from "../text/document.js";
import { undoReferences } from "../text/references.js";
import type { ThreadPageHelp } from "./page-help.js";
import { gather, readWhole, spread, type PlannedDocument, SettledRows } from "./settled/settled-rows.js";

/** What examining needs besides the item: built once in each thread. */
export interface Tools {
  readonly formats: readonly FormatHandler[];
  readonly detectors: CompiledDetectors;
  readonly acts: readonly Act[];
  readonly classify: ClassifyOptions;
  readonly detect: DetectOptions;
  /** A model of the user's; undefined when there is none. */
  readonly model?: TextModel;
  /** Recognition of text in pictures; undefined when pictures are not to be read. */
  readonly ocr?: Ocr | undefined;
  /** Called whenever an item has got on: a part of it is read or examined. */
  readonly gotOn?: () => void;
  /** Threads that help with long documents, for one item; absent where all is done by one. */
  readonly newPageHelp?: () => ThreadPageHelp;
  /** Set where rows of long tables that are like hundreds before them need not be read in full: never where copies are made. */
  readonly settlesRows?: boolean;
}

/** Finds more in texts that detectors have been over. Throws `ItemError` when it cannot be run. */
export interface TextModel {
  addTo(detected: readonly DetectedDocument[]): Promise<readonly DetectedDocument[]>;
}

export type LevelEvent =
  | { readonly kind: "format"; readonly format: FormatHandler }
  | { readonly kind: "documents"; readonly documents: readonly ClassifiedDocument[] }
  | { readonly kind: "child"; readonly child: ChildItem }
  | { readonly kind: "problem"; readonly problem: Problem };

/** UTF-16 units of text examined together, so that a name in one page is known in the others. */
const BATCH_UNITS = 2 * 1024 * 1024;
/** Cells and values examined together: most of them hold something, and all that is found is in memory at once. */
const BATCH_SEGMENTS = 8_192;

/**
 * Examines one level. Texts come in batches, in order; an item whose text is small comes as one batch. Never throws for
 * what is wrong with the item: that becomes a problem. Throws for bugs and when `context.signal` aborts.
 */
export async function* examineLevel(
  content: Content,
  name: string,
  tools: Tools,
  context: ExtractContext,
): AsyncIterable<LevelEvent> {
  try {
    const head = await readHead(content, name);
    const format = identify(head, tools.formats);
    if (!format) {
      yield problem("unknown-format", "identify", describeUnknown(head));
      return;
    }
    yield { kind: "format", format };
    const pageHelp = tools.newPageHelp?.();
    const known = pageHelp && ((document: TextDocument) => pageHelp.foundIn(document));
    const extraction = format.extract(content, { ...context, ocr: tools.ocr, gotOn: tools.gotOn, pageHelp });
    const alone = (document: TextDocument): readonly Detection[] =>
      detectAlone(document, tools.detectors, tools.detect);
    yield* examineExtracted(
      pageHelp?.examineOthers(extraction, alone) ?? extraction,
      { ...tools, detect: { ...tools.detect, known } },
      context.signal,
    );
  } catch (error) {
    if (!(error instanceof ItemError)) throw error;
    yield problem(error.code, error.stage, error.message);
  }
}

/**
 * Examines what was extracted from one item. What fails is told once the texts before it are examined. `rows`: which rows of
 * its tables need not be read.
 */
export async function* examineExtracted(
  extraction: AsyncIterable<Extracted>,
  tools: Tools,
  signal: AbortSignal,
  rows = tools.settlesRows === true ? new SettledRows() : undefined,
): AsyncIterable<LevelEvent> {
  const examiner = new BatchExaminer(tools, rows);
  try {
    for await (const extracted of extraction) {
      signal.throwIfAborted();
      tools.gotOn?.();
      if (extracted.kind !== "document") {
        yield extracted;
        continue;
      }
      examiner.add(extracted.document);
      if (examiner.isFull) yield* examiner.examine();
    }
  } catch (error) {
    if (!(error instanceof ItemError)) throw error;
    yield problem(error.code, error.stage, error.message);
  }
  yield* examiner.examine();
}

/** Texts of one item, gathered until there are enough to be examined together. */
export class BatchExaminer {
  readonly #known = new KnownValues();
  /** Of the individuals of the item. */
  readonly numbering = { people: 0 };
  #batch: PlannedDocument[] = [];
  #units = 0;
  #unread = 0;

  constructor(
    private readonly tools: Tools,
    private readonly rows: SettledRows | undefined,
  ) {}

  get isFull(): boolean {
    return this.#units >= BATCH_UNITS || this.#unread >= BATCH_SEGMENTS;
  }

  /** `toRead`: keys of rows that were looked at and must be read. */
  add(extracted: TextDocument, toRead?: ReadonlySet<string>): void {
    const document = undoReferences(extracted);
    const plan = this.rows?.plan(document, toRead) ?? readWhole(document);
    this.#batch.push(plan);
    this.#units += document.text.length;
    this.#unread += plan.unread;
  }

  async *examine(): AsyncIterable<LevelEvent> {
    const batch = this.#batch;
    this.#batch = [];
    this.#units = 0;
    this.#unread = 0;
    if (batch.length === 0) return;
    const reading = gather(batch);
    const detected = detect(reading.documents, this.tools.detectors, this.tools.detect, this.#known);
    const more = await addFromModel(detected, this.tools.model);
    // What the detectors found stands, whatever becomes of the model.
    if ("problem" in more) yield { kind: "problem", problem: more.problem };
    const { acts, classify: options } = this.tools;
    const classified = classify("problem" in more ? detected : more.documents, acts, options, this.numbering);
    this.tools.gotOn?.();
    if (batch.every(({ settled }) => settled.size === 0)) {
      yield { kind: "documents", documents: [...spread(batch, reading, classified, this.numbering)] };
      return;
    }
    // What is found in rows that are not read is made as it is taken: it is many times what was read.
    for (const document of spread(batch, reading, classified, this.numbering))
      yield { kind: "documents", documents: [document] };
  }
}

async function addFromModel(
  detected: readonly DetectedDocument[],
  model: TextModel | undefined,
): Promise<{ readonly documents: readonly DetectedDocument[] } | { readonly problem: Problem }> {
  if (!model) return { documents: detected };
  try {
    return { documents: await model.addTo(detected) };
  } catch (error) {
    if (!(error instanceof ItemError)) throw error;
    return { problem: { code: error.code, stage: error.stage, detail: error.message } };
  }
}

const problem = (code: Problem["code"], stage: Problem["stage"], detail: string): LevelEvent => ({
  kind: "problem",
  problem: { code, stage, detail },
});
