/** Programs that show text and that no page draws: left over from editing, or never referred to. */
import { PDFArray, PDFDict, PDFName, PDFRef, PDFStream } from "@cantoo/pdf-lib";
import type { PDFContext, PDFObject } from "@cantoo/pdf-lib";
import type { Concealment } from "../format.js";
import { objectPart } from "./hidden-texts.js";
import { lookUp, nameOf } from "./object-graph.js";
import { listPages } from "./page-tree.js";
import { shownOnPage, shownText } from "./unseen-texts.js";
import { readUsage } from "./usage.js";

/** Leftovers looked at in one document. */
const MAX_PARTS = 2_000;
const NO_PROGRAMS = new Set(["Image", "XML", "Type1C", "CIDFontType0C", "OpenType"]);
/** Words shorter than this stand anywhere. */
const WORD = /[\p{L}\p{N}]{3,}/gu;

export function* findRemovedParts(context: PDFContext): Iterable<Concealment> {
  const parts = [...listUnreached(context), ...listUndrawn(context)].slice(0, MAX_PARTS);
  let shown: string | undefined;
  for (const { ref, stream } of parts) {
    const text = shownText(stream);
    const words = new Set(text.match(WORD) ?? []);
    if (words.size === 0) continue;
    shown ??= listPages(context)
      .map((_, i) => shownOnPage(context, i + 1))
      .join("\n");
    const all = shown;
    const gone = [...words].filter((word) => !all.includes(word));
    const count = gone.reduce((sum, word) => sum + word.length, 0);
    if (count > 0) yield { kind: "removed-part", place: objectPart(ref), count, text };
  }
}

interface Part {
  readonly ref: PDFRef;
  readonly stream: PDFStream;
}

/** Programs to which nothing leads from the trailer. */
function listUnreached(context: PDFContext): Part[] {
  const reached = reachedFrom(context, Object.values(context.trailerInfo));
  return context
    .enumerateIndirectObjects()
    .flatMap(([ref, stream]) =>
      stream instanceof PDFStream && !reached.has(ref) && mayBeProgram(stream) ? [{ ref, stream }] : [],
    );
}

function mayBeProgram({ dict }: PDFStream): boolean {
  const type = nameOf(dict, "Type");
  if (type !== undefined && type !== "XObject" && type !== "Pattern") return false;
  const isFont = ["Length1", "Length2", "FunctionType", "ShadingType"].some((key) => dict.has(PDFName.of(key)));
  return !isFont && !NO_PROGRAMS.has(nameOf(dict, "Subtype") ?? "");
}

/** The objects to which references lead from `roots`. */
export function reachedFrom(context: PDFContext, roots: readonly (PDFObject | undefined)[]): ReadonlySet<PDFRef> {
  const reached = new Set<PDFRef>();
  const waiting = roots.filter((root) => root !== undefined);
  for (let object = waiting.pop(); object; object = waiting.pop()) {
    if (object instanceof PDFRef) {
      if (reached.has(object)) continue;
      reached.add(object);
      const target = context.lookup(object);
      if (target) waiting.push(target);
    } else if (object instanceof PDFArray) waiting.push(...object.asArray());
    else if (object instanceof PDFDict) waiting.push(...object.values());
    else if (object instanceof PDFStream) waiting.push(object.dict);
  }
  return reached;
}

/** Forms that stand among the resources of pages and that no program draws. */
function listUndrawn(context: PDFContext): Part[] {
  const { pages, usage } = readUsage(context);
  const owners = new Set(pages.flatMap(({ program, resources }) => (program ? [resources] : [])));
  return [...owners].flatMap((resources) => {
    const forms = lookUp(resources, "XObject");
    if (!(forms instanceof PDFDict)) return [];
    const used = usage.names.get(resources);
    return forms.entries().flatMap(([name, ref]) => {
      const stream = context.lookup(ref);
      const isForm = stream instanceof PDFStream && nameOf(stream.dict, "Subtype") === "Form";
      if (!isForm || !(ref instanceof PDFRef) || used?.has(`XObject/${name.decodeText()}`)) return [];
      return [{ ref, stream }];
    });
  });
}
