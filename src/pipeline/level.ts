/**
 * One level of one item: what kind it is, its texts examined and classified, its children and problems. Containers are
 * gone into by the callers, scan and redaction, each in its own way.
 */
import { classify, type ClassifiedDocument, type ClassifyOptions } from "../classification/classify.js";
import type { Act } from "../classification/act.js";
import { ItemError, type Problem } from "../core/problem.js";
import type { CompiledDetectors } from "../detection/compile.js";
import { KnownValues } from "../detection/consistency.js";
import { detect, type DetectedDocument, type DetectOptions } from "../detection/detect.js";
import type { ChildItem, Content, ExtractContext, Extracted, FormatHandler } from "../formats/format.js";
import { identify, readHead } from "../formats/identify.js";
import type { Ocr } from "../ocr/ocr.js";
import type { TextDocument } from "../text/document.js";

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
      yield problem("unknown-format", "identify", "no format handler knows the content");
      return;
    }
    yield { kind: "format", format };
    yield* examineExtracted(format.extract(content, { ...context, ocr: tools.ocr }), tools, context.signal);
  } catch (error) {
    if (!(error instanceof ItemError)) throw error;
    yield problem(error.code, error.stage, error.message);
  }
}

/** Examines what was extracted from one item. What fails is told once the texts before it are examined. */
export async function* examineExtracted(
  extraction: AsyncIterable<Extracted>,
  tools: Tools,
  signal: AbortSignal,
): AsyncIterable<LevelEvent> {
  const known = new KnownValues();
  let batch: TextDocument[] = [];
  let units = 0;
  let segments = 0;
  const numbering = { people: 0 };
  const flush = async function* (): AsyncIterable<LevelEvent> {
    const detected = detect(batch, tools.detectors, tools.detect, known);
    batch = [];
    units = 0;
    segments = 0;
    const more = await addFromModel(detected, tools.model);
    // What the detectors found stands, whatever becomes of the model.
    if ("problem" in more) yield { kind: "problem", problem: more.problem };
    const documents = classify("problem" in more ? detected : more.documents, tools.acts, tools.classify, numbering);
    tools.gotOn?.();
    yield { kind: "documents", documents };
  };
  try {
    for await (const extracted of extraction) {
      signal.throwIfAborted();
      tools.gotOn?.();
      if (extracted.kind !== "document") {
        yield extracted;
        continue;
      }
      batch.push(extracted.document);
      units += extracted.document.text.length;
      segments += extracted.document.segments.length;
      if (units >= BATCH_UNITS || segments >= BATCH_SEGMENTS) yield* flush();
    }
  } catch (error) {
    if (!(error instanceof ItemError)) throw error;
    yield problem(error.code, error.stage, error.message);
  }
  if (batch.length > 0) yield* flush();
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
