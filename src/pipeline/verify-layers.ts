/** A file to be verified, taken apart: it and everything within it, examined, and what each level conceals. */
import { classify, type ClassifiedDocument } from "../classification/classify.js";
import type { ConcealmentKind } from "../core/concealment.js";
import { ItemError, type Problem } from "../core/problem.js";
import { KnownValues } from "../detection/consistency.js";
import { detect } from "../detection/detect.js";
import type { Concealment, Content, FormatHandler } from "../formats/format.js";
import { plainDocument } from "../text/document.js";
import { DEFAULT_LIMITS, ItemBudget } from "./budget.js";
import { carriedLayers } from "./carried-layers.js";
import { MemoryContent } from "./content.js";
import { examineLevel } from "./level.js";
import { describeFailure } from "./problems.js";
import type { RedactTools } from "./redact-tools.js";

export interface ConcealedText {
  readonly place: string;
  /** Whether extraction may give it too. */
  readonly mayBeGiven: boolean;
  readonly document: ClassifiedDocument;
}

/** One level of a file: the file itself, or a part of it that is a file. */
export interface Layer {
  readonly path: readonly string[];
  readonly format: FormatHandler | undefined;
  readonly content: Content;
  readonly documents: readonly ClassifiedDocument[];
  readonly concealments: readonly Concealment[];
  /** Texts of concealments, examined, each with its place. */
  readonly concealed: readonly ConcealedText[];
  /** As what it is concealed, or something around it, from whoever reads what holds it. */
  readonly concealedAs: ConcealmentKind | undefined;
  /** How the files that it holds are concealed, one for each that is. */
  readonly children: readonly ConcealmentKind[];
}

/** The item and everything within it, examined. */
export async function readLayers(
  content: Content,
  name: string,
  tools: RedactTools,
  problems: Problem[],
): Promise<Layer[]> {
  const layers: Layer[] = [];
  const read = async (
    level: Content,
    levelName: string,
    { path, concealedAs }: Pick<Layer, "path" | "concealedAs">,
    budget: ItemBudget,
  ): Promise<void> => {
    if (level.size === 0) return;
    const documents: ClassifiedDocument[] = [];
    const children: ConcealmentKind[] = [];
    let count = 0;
    let format: FormatHandler | undefined;
    const layer = { path, concealedAs, content: level, documents, children, concealments: [], concealed: [] };
    const index = layers.push({ ...layer, format }) - 1;
    const { options, signal } = tools;
    for await (const event of examineLevel(level, levelName, tools.tools, {
      budget,
      signal,
      passwords: options.passwords,
    })) {
      if (event.kind === "format") format = event.format;
      if (event.kind === "problem") problems.push(event.problem);
      if (event.kind === "documents") documents.push(...event.documents);
      if (event.kind === "child") {
        const { name, concealment } = event.child;
        if (concealment) children.push(concealment);
        const inside = { path: [...path, `part ${++count}`], concealedAs: concealedAs ?? concealment };
        try {
          // Held: a container may give the bytes of a child only while it is read.
          const inner = new MemoryContent(await event.child.content.bytes());
          await read(inner, name, inside, budget.below());
        } catch (error) {
          if (!(error instanceof ItemError)) throw error;
          problems.push(describeFailure(error));
        }
      }
    }
    layers[index] = { ...layer, format };
  };
  const outermost = { path: [], concealedAs: undefined };
  await read(content, name, outermost, ItemBudget.forItem({ ...DEFAULT_LIMITS, depth: tools.options.maxDepth }));
  return layers;
}

/** The layers with what their kinds can tell of them. */
export async function inspectLayers(
  layers: readonly Layer[],
  tools: RedactTools,
  problems: Problem[],
): Promise<Layer[]> {
  const { signal } = tools;
  const { ocr, gotOn } = tools.tools;
  const inspected: Layer[] = [];
  for (const layer of layers) {
    const { format } = layer;
    const concealments: Concealment[] = [];
    try {
      const { passwords } = tools.options;
      for await (const one of format?.inspect?.(layer.content, { passwords, signal, ocr, gotOn }) ?? [])
        concealments.push(one);
    } catch (error) {
      if (!(error instanceof ItemError)) throw error;
      // Extraction has met the same trouble and told of it.
      if (!problems.some(({ code }) => code === error.code)) problems.push(describeFailure(error));
    }
    if (format && !format.inspectsSurfaces)
      concealments.push(
        ...carriedLayers({
          ...layer,
          told: concealments,
          isText: format.textBased,
          isConverted: format.convertsTo !== undefined,
        }),
      );
    inspected.push({ ...layer, concealments, concealed: examineTexts(concealments, tools) });
  }
  return inspected;
}

function examineTexts(concealments: readonly Concealment[], { tools }: RedactTools): Layer["concealed"] {
  const texts = concealments.flatMap(({ place, text, spans }) =>
    text === undefined ? [] : [{ place, text, mayBeGiven: spans !== undefined }],
  );
  const documents = texts.map(({ text }) => plainDocument(text, { surface: "hidden" }));
  const detected = detect(documents, tools.detectors, tools.detect, new KnownValues());
  const classified = classify(detected, tools.acts, tools.classify, { people: 0 });
  return classified.flatMap((document, i) => {
    const { place, mayBeGiven } = texts[i] ?? {};
    return place === undefined || mayBeGiven === undefined ? [] : [{ place, mayBeGiven, document }];
  });
}
