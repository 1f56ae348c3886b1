/**
 * One level of one item: what kind it is, its texts examined and classified, its children and problems. Containers are
 * gone into by the callers, scan and redaction, each in its own way.
 */
import { classify, type ClassifiedDocument, type ClassifyOptions } from "../classification/classify.js";
import type { Act } from "../classification/act.js";
import { ItemError, type Problem } from "../core/problem.js";
import type { CompiledDetectors } from "../detection/compile.js";
import { KnownValues } from "../detection/consistency.js";
import { detect, type DetectOptions } from "../detection/detect.js";
import type { ChildItem, Content, ExtractContext, FormatHandler } from "../formats/format.js";
import { identify, readHead } from "../formats/identify.js";
import type { TextDocument } from "../text/document.js";

/** What examining needs besides the item: built once in each thread. */
export interface Tools {
  readonly formats: readonly FormatHandler[];
  readonly detectors: CompiledDetectors;
  readonly acts: readonly Act[];
  readonly classify: ClassifyOptions;
  readonly detect: DetectOptions;
}

export type LevelEvent =
  | { readonly kind: "format"; readonly format: FormatHandler }
  | { readonly kind: "documents"; readonly documents: readonly ClassifiedDocument[] }
  | { readonly kind: "child"; readonly child: ChildItem }
  | { readonly kind: "problem"; readonly problem: Problem };

/** UTF-16 units of text examined together, so that a name in one page is known in the others. */
const BATCH_UNITS = 2 * 1024 * 1024;

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
  const known = new KnownValues();
  let batch: TextDocument[] = [];
  let units = 0;
  const flush = (): LevelEvent => {
    const documents = classify(detect(batch, tools.detectors, tools.detect, known), tools.acts, tools.classify);
    batch = [];
    units = 0;
    return { kind: "documents", documents };
  };
  try {
    const head = await readHead(content, name);
    const format = identify(head, tools.formats);
    if (!format) {
      yield problem("unknown-format", "identify", "no format handler knows the content");
      return;
    }
    yield { kind: "format", format };
    for await (const extracted of format.extract(content, context)) {
      context.signal.throwIfAborted();
      if (extracted.kind !== "document") {
        yield extracted;
        continue;
      }
      batch.push(extracted.document);
      units += extracted.document.text.length;
      if (units >= BATCH_UNITS) yield flush();
    }
  } catch (error) {
    if (!(error instanceof ItemError)) throw error;
    yield problem(error.code, error.stage, error.message);
  }
  if (batch.length > 0) yield flush();
}

const problem = (code: Problem["code"], stage: Problem["stage"], detail: string): LevelEvent => ({
  kind: "problem",
  problem: { code, stage, detail },
});
