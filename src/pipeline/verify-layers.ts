/** A file to be verified, taken apart: it and everything within it, examined, and what each level conceals. */
import { classify, type ClassifiedDocument } from "../classification/classify.js";
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
  /** Whether it is a file attached to one that is read by itself. */
  readonly isAttached: boolean;
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
    path: readonly string[],
    budget: ItemBudget,
  ): Promise<void> => {
    if (level.size === 0) return;
    const documents: ClassifiedDocument[] = [];
    let children = 0;
    let format: FormatHandler | undefined;
    const layer = { path, content: level, documents, concealments: [], concealed: [], isAttached: false };
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
        children++;
        try {
          // Held: a container may give the bytes of a child only while it is read.
          const inner = new MemoryContent(await event.child.content.bytes());
          await read(inner, event.child.name, [...path, `part ${children}`], budget.below());
        } catch (error) {
          if (!(error instanceof ItemError)) throw error;
          problems.push(describeFailure(error));
        }
      }
    }
    layers[index] = { ...layer, format };
  };
  await read(content, name, [], ItemBudget.forItem({ ...DEFAULT_LIMITS, depth: tools.options.maxDepth }));
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
    const { format, documents } = layer;
    const concealments = format && !format.inspect && !format.textBased ? carriedLayers(documents) : [];
    try {
      const { passwords } = tools.options;
      for await (const one of layer.format?.inspect?.(layer.content, { passwords, signal, ocr, gotOn }) ?? [])
        concealments.push(one);
    } catch (error) {
      if (!(error instanceof ItemError)) throw error;
      // Extraction has met the same trouble and told of it.
      if (!problems.some(({ code }) => code === error.code)) problems.push(describeFailure(error));
    }
    const outer = inspected.find(({ path }) => path.length + 1 === layer.path.length && isWithin(layer.path, path));
    const isAttached = outer?.concealments.some(({ kind }) => kind === "attached-file") ?? false;
    const concealed = examineTexts(concealments, tools);
    inspected.push({ ...layer, concealments, concealed, isAttached: isAttached || (outer?.isAttached ?? false) });
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

const isWithin = (path: readonly string[], outer: readonly string[]): boolean =>
  outer.every((part, i) => path[i] === part);
