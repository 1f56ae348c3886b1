/**
 * What a released file still hides. Without its original: personal information in layers that a reader does not see. With
 * it: values that are gone from what a reader sees must be gone from everything. Answers name places and types only.
 */
import type { FindingType } from "../core/finding-type.js";
import { groupOf, isQuasi } from "../core/finding-type.js";
import { ItemError, type Problem } from "../core/problem.js";
import type { ClassifiedDocument } from "../classification/classify.js";
import type { Content, FormatHandler } from "../formats/format.js";
import { foldValue } from "../redaction/fold.js";
import { neutraliseMarks } from "../redaction/marks.js";
import { isSwept, needlesOf } from "../redaction/needles.js";
import { needleOf, ValueIndex } from "../redaction/search.js";
import { findSurvivors } from "../redaction/verify.js";
import type { Surface } from "../text/document.js";
import { DEFAULT_LIMITS, ItemBudget } from "./budget.js";
import { MEMORY_LIMIT, MemoryContent, openContent, type OpenContent } from "./content.js";
import { examineLevel } from "./level.js";
import { describeFailure } from "./problems.js";
import type { RedactTools } from "./redact-tools.js";
import type { VerifyTask } from "./task-messages.js";

/** Something that the file hides or that outlived its removal. */
export interface HiddenValue {
  /** `hidden`: a reader does not see it. `survivor`: removed where it is seen, and still there. */
  readonly kind: "hidden" | "survivor";
  readonly type: FindingType;
  /** Way through containers below the file; empty for the file itself. */
  readonly path: readonly string[];
  readonly place: string;
  /** Occurrences at that place. */
  readonly count: number;
}

export interface VerifiedItem {
  readonly kind: "verified";
  readonly format: string | null;
  readonly hidden: readonly HiddenValue[];
  readonly problems: readonly Problem[];
  /** Personal information that a reader sees: counted, not judged. */
  readonly visible: number;
  /** Words of the copy that the original does not have; null without an original. */
  readonly newWords: number | null;
}

const VISIBLE: readonly Surface[] = ["body", "header-footer", "note"];

interface Layer {
  readonly path: readonly string[];
  readonly format: FormatHandler | undefined;
  readonly content: Content;
  readonly documents: readonly ClassifiedDocument[];
}

export async function verifyItem(task: VerifyTask, tools: RedactTools): Promise<VerifiedItem> {
  const problems: Problem[] = [];
  const opened: OpenContent[] = [];
  const open = async (locator: VerifyTask["item"]["locator"]): Promise<Content> => {
    const content = await openContent(locator, tools.options.maxFileSize ?? MEMORY_LIMIT);
    opened.push(content);
    return content;
  };
  try {
    const copy = await readLayers(await open(task.item.locator), task.item.ref.path.at(-1) ?? "", tools, problems);
    const before = problems.length;
    const original = task.against
      ? await readLayers(await open(task.against.locator), task.against.name, tools, problems)
      : undefined;
    const hidden = [...hiddenIn(copy), ...(original ? await survivorsIn(original, copy) : [])];
    return {
      kind: "verified",
      format: copy[0]?.format?.id ?? null,
      hidden,
      problems: problems.map((problem, i) =>
        i < before ? problem : { ...problem, detail: `the original: ${problem.detail}` },
      ),
      visible: copy.reduce((sum, layer) => sum + visibleDetections(layer).length, 0),
      newWords: original ? countNewWords(original, copy) : null,
    };
  } catch (error) {
    return {
      kind: "verified",
      format: null,
      hidden: [],
      problems: [describeFailure(error)],
      visible: 0,
      newWords: null,
    };
  } finally {
    for (const content of opened) content.close();
  }
}

/** The item and everything within it, examined. */
async function readLayers(content: Content, name: string, tools: RedactTools, problems: Problem[]): Promise<Layer[]> {
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
    const index = layers.push({ path, format, content: level, documents }) - 1;
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
    layers[index] = { path, format, content: level, documents };
  };
  await read(content, name, [], ItemBudget.forItem({ ...DEFAULT_LIMITS, depth: tools.options.maxDepth }));
  return layers;
}

interface Seen {
  readonly type: FindingType;
  readonly value: string;
  readonly surface: Surface;
}

function detectionsOf({ documents }: Layer, wants: (surface: Surface) => boolean): Seen[] {
  return documents.flatMap(({ document, detections }) =>
    wants(document.surface)
      ? detections
          .filter(({ excludedBy, type }) => excludedBy === null && !isQuasi(type))
          .map(({ type, span }) => ({
            type,
            value: document.text.slice(span.start, span.end),
            surface: document.surface,
          }))
      : [],
  );
}

const visibleDetections = (layer: Layer): Seen[] => detectionsOf(layer, (surface) => VISIBLE.includes(surface));

const SURFACE_WORDS: Readonly<Partial<Record<Surface, string>>> = {
  comment: "comments",
  revision: "tracked changes",
  metadata: "properties of the file",
  attribute: "attributes",
  link: "link targets",
  hidden: "hidden text",
  name: "names of parts",
};

/** A link to a mail address that is printed on it hides nothing. */
const isOpen = ({ surface, value }: Seen, seen: ReadonlySet<string>): boolean =>
  (surface === "link" || surface === "attribute") && seen.has(foldValue(value));

function hiddenIn(layers: readonly Layer[]): HiddenValue[] {
  return layers.flatMap((layer) => {
    const seen = new Set(visibleDetections(layer).map(({ value }) => foldValue(value)));
    const found = new Map<string, HiddenValue>();
    for (const one of detectionsOf(layer, (surface) => !VISIBLE.includes(surface))) {
      if (isOpen(one, seen)) continue;
      const place = SURFACE_WORDS[one.surface] ?? one.surface;
      const key = `${place} ${one.type}`;
      const count = (found.get(key)?.count ?? 0) + 1;
      found.set(key, { kind: "hidden", type: one.type, path: layer.path, place, count });
    }
    return [...found.values()];
  });
}

/** Values of the original that are gone, wholly or in part, from what a reader of the copy sees, and are still in it. */
async function survivorsIn(original: readonly Layer[], copy: readonly Layer[]): Promise<HiddenValue[]> {
  const values = new ValueIndex();
  for (const layer of original)
    for (const { type, value } of detectionsOf(layer, () => true)) {
      const needles = isSwept(type)
        ? needlesOf(value, type, () => false)
        : [needleOf(value, type)].flatMap((one) => one ?? []);
      for (const needle of needles) if (!needle.derived) values.add(needle);
    }
  const before = countVisible(original, values);
  const after = countVisible(copy, values);
  const gone = new ValueIndex();
  const survivors: HiddenValue[] = [];
  for (const needle of values.needles()) {
    const left = after.get(needle.folded) ?? 0;
    // What no reader of the original saw was not taken from sight; if it is still there, it is reported as hidden.
    if (left === 0 && !before.has(needle.folded)) continue;
    if (left === 0) gone.add(needle);
    // One name alone, or a phrase, may be somebody else's who stays.
    else if (left < (before.get(needle.folded) ?? 0) && needle.boundary !== "case" && groupOf(needle.type) !== "facts")
      survivors.push({ kind: "survivor", type: needle.type, path: [], place: "text that a reader sees", count: left });
  }
  const nothing = new ValueIndex();
  for (const { format, content, path } of copy) {
    if (!format) continue;
    const found = await findSurvivors(format, await content.bytes(), {
      removed: gone,
      fragments: nothing,
      kept: nothing,
    });
    for (const { type, place, encoding } of found)
      survivors.push({ kind: "survivor", type, path, place: encoding ? `${place} (${encoding})` : place, count: 1 });
  }
  return survivors;
}

function countVisible(layers: readonly Layer[], values: ValueIndex): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { documents } of layers)
    for (const { document } of documents) {
      if (!VISIBLE.includes(document.surface)) continue;
      for (const { needle } of values.find(document.text))
        counts.set(needle.folded, (counts.get(needle.folded) ?? 0) + 1);
    }
  return counts;
}

function countNewWords(original: readonly Layer[], copy: readonly Layer[]): number {
  const words = (layers: readonly Layer[]): string[] =>
    layers.flatMap(({ documents }) =>
      documents.flatMap(({ document }) =>
        VISIBLE.includes(document.surface) ? (neutraliseMarks(document.text).match(/[\p{L}\p{N}]+/gu) ?? []) : [],
      ),
    );
  const known = new Set(words(original));
  return words(copy).filter((word) => !known.has(word)).length;
}
