/**
 * What a released file still hides. Without its original: what its kind can conceal, and personal information in layers
 * that a reader does not see. With it: values that are gone from what a reader sees must be gone from everything. Answers
 * name places and types only.
 */
import { CONCEALMENTS, type ConcealmentGrade } from "../core/concealment.js";
import { groupOf } from "../core/finding-type.js";
import type { Problem } from "../core/problem.js";
import type { Concealment, Content } from "../formats/format.js";
import { neutraliseMarks } from "../redaction/marks.js";
import { isSwept, needlesOf } from "../redaction/needles.js";
import { needleOf, ValueIndex } from "../redaction/search.js";
import { findSurvivors } from "../redaction/verify.js";
import { MEMORY_LIMIT, openContent, type OpenContent } from "./content.js";
import { detectionsOf, hiddenIn, visibleDetections, VISIBLE, type HiddenValue } from "./hidden-values.js";
import type { Tools } from "./level.js";
import { describeFailure } from "./problems.js";
import type { RedactTools } from "./redact-tools.js";
import type { VerifyTask } from "./task-messages.js";
import { inspectLayers, readLayers, type Layer } from "./verify-layers.js";

/** Something that the file carries beside what its reader sees, whether or not it is about anybody. */
export interface ConcealedPart extends Omit<Concealment, "spans"> {
  readonly grade: ConcealmentGrade;
  readonly path: readonly string[];
}

export interface VerifiedItem {
  readonly kind: "verified";
  readonly format: string | null;
  readonly hidden: readonly HiddenValue[];
  readonly concealed: readonly ConcealedPart[];
  readonly problems: readonly Problem[];
  /** Personal information that a reader sees: counted, not judged. */
  readonly visible: number;
  /** Words of the copy that the original does not have; null without an original. */
  readonly newWords: number | null;
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
    const read = await readLayers(await open(task.item.locator), task.item.ref.path.at(-1) ?? "", tools, problems);
    const copy = await inspectLayers(read, tools, problems);
    const before = problems.length;
    const original = task.against
      ? await readLayers(await open(task.against.locator), task.against.name, tools, problems)
      : undefined;
    const hidden = [...hiddenIn(copy), ...(original ? await survivorsIn(original, copy, tools.tools) : [])];
    return {
      kind: "verified",
      format: copy[0]?.format?.id ?? null,
      hidden,
      concealed: copy.flatMap(concealedIn),
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
      concealed: [],
      problems: [describeFailure(error)],
      visible: 0,
      newWords: null,
    };
  } finally {
    for (const content of opened) content.close();
  }
}

function concealedIn({ path, concealments }: Layer): ConcealedPart[] {
  return concealments.map(({ kind, place, page, boxes, count }) => ({
    kind,
    grade: CONCEALMENTS[kind].grade,
    path,
    place,
    ...(page !== undefined && { page }),
    ...(boxes && { boxes }),
    count,
  }));
}

/** Values of the original that are gone, wholly or in part, from what a reader of the copy sees, and are still in it. */
async function survivorsIn(
  original: readonly Layer[],
  copy: readonly Layer[],
  { ocr, gotOn }: Tools,
): Promise<HiddenValue[]> {
  const values = new ValueIndex();
  for (const layer of original)
    for (const { type, value } of detectionsOf(layer)) {
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
    const found = await findSurvivors(
      format,
      await content.bytes(),
      {
        removed: gone,
        fragments: nothing,
        kept: nothing,
      },
      ocr,
      gotOn,
    );
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
