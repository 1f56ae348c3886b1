/** What a document carries besides its pages: redactions never applied, people's names, files, scripts, values. */
import { PDFArray, PDFDict, PDFHexString, PDFName, PDFNumber, PDFStream, PDFString } from "@cantoo/pdf-lib";
import type { PDFContext, PDFObject } from "@cantoo/pdf-lib";
import type { Box } from "../../core/finding.js";
import type { ConcealmentKind } from "../../core/concealment.js";
import type { Concealment } from "../format.js";
import type { Rect } from "./geometry.js";
import { decodeString, listAttachments, readHiddenTexts } from "./hidden-texts.js";
import { lookUp, nameOf } from "./object-graph.js";
import { listPages } from "./page-tree.js";
import { findRemovedParts } from "./removed-parts.js";

const ICONS = new Set(["Text", "FileAttachment", "Sound", "Movie", "Popup"]);
const AUTHOR = /^(?:author|creator|manager|owner|lastmodifiedby|authorsposition|captionwriter)$/i;

export function* inspectObjects(context: PDFContext): Iterable<Concealment> {
  yield* findPendingRedactions(context);
  yield* findRemovedParts(context);
  yield* tell("author", "properties of the document", countAuthors(context));
  yield* tell("thumbnail", "pages", listPages(context).filter(({ dict }) => dict.has(PDFName.of("Thumb"))).length);
  yield* tell("attached-file", "attached files", listAttachments(context).length);
  yield* tell("script", "scripts", countDicts(context, isScript));
  yield* tell("form-value", "form fields", countDicts(context, isFilledField));
}

function* tell(kind: ConcealmentKind, place: string, count: number): Iterable<Concealment> {
  if (count > 0) yield { kind, place, count };
}

function annotationsOf(page: PDFDict): PDFDict[] {
  const found = lookUp(page, "Annots");
  if (!(found instanceof PDFArray)) return [];
  return found.asArray().flatMap((_, i) => {
    const annotation = found.lookup(i);
    return annotation instanceof PDFDict ? [annotation] : [];
  });
}

function* findPendingRedactions(context: PDFContext): Iterable<Concealment> {
  for (const [i, { dict }] of listPages(context).entries()) {
    const page = i + 1;
    const pending = annotationsOf(dict).filter((annotation) => nameOf(annotation, "Subtype") === "Redact");
    if (pending.length === 0) continue;
    const boxes = pending.flatMap((annotation): Box[] => {
      const rect = rectOf(annotation);
      return rect ? [[page, rect.left, rect.bottom, rect.right, rect.top]] : [];
    });
    yield { kind: "pending-redaction", place: `page ${String(page)}`, page, boxes, count: pending.length };
  }
}

/** Where notes and attached files have their pictures, by page. */
export function listIcons(context: PDFContext): ReadonlyMap<number, readonly Rect[]> {
  return new Map(
    listPages(context).map(({ dict }, i) => [
      i + 1,
      annotationsOf(dict).flatMap((annotation) => {
        const rect = ICONS.has(nameOf(annotation, "Subtype") ?? "") ? rectOf(annotation) : undefined;
        return rect ?? [];
      }),
    ]),
  );
}

function rectOf(annotation: PDFDict): Rect | undefined {
  const found = lookUp(annotation, "Rect");
  if (!(found instanceof PDFArray) || found.size() !== 4) return undefined;
  const values = [0, 1, 2, 3].map((i) => found.lookup(i));
  const [x0 = NaN, y0 = NaN, x1 = NaN, y1 = NaN] = values.map((one) =>
    one instanceof PDFNumber ? one.asNumber() : NaN,
  );
  if ([x0, y0, x1, y1].some(Number.isNaN)) return undefined;
  return { left: Math.min(x0, x1), bottom: Math.min(y0, y1), right: Math.max(x0, x1), top: Math.max(y0, y1) };
}

function countAuthors(context: PDFContext): number {
  const names = new Set<string>();
  const producers = new Set(["Producer", "Creator"].map((key) => infoText(context, key)));
  for (const { text, segments, surface } of readHiddenTexts(context)) {
    if (surface !== "metadata") continue;
    for (const { field, start, end } of segments) {
      const value = text.slice(start, end).trim();
      // `Creator` of the Info dictionary is the program; `creator` of a description is a person.
      if (field !== undefined && field !== "Creator" && AUTHOR.test(field) && !producers.has(value)) names.add(value);
    }
  }
  return names.size;
}

function infoText(context: PDFContext, key: string): string | undefined {
  const info = context.lookup(context.trailerInfo.Info);
  return info instanceof PDFDict ? decodeString(lookUp(info, key))?.trim() : undefined;
}

function countDicts(context: PDFContext, wants: (dict: PDFDict) => boolean): number {
  let count = 0;
  const visit = (object: PDFObject, depth: number): void => {
    if (depth > 8) return;
    if (object instanceof PDFStream) visit(object.dict, depth);
    else if (object instanceof PDFArray) for (const element of object.asArray()) visit(element, depth + 1);
    else if (object instanceof PDFDict) {
      if (wants(object)) count++;
      for (const value of object.values()) visit(value, depth + 1);
    }
  };
  for (const [, object] of context.enumerateIndirectObjects()) visit(object, 0);
  return count;
}

const isScript = (dict: PDFDict): boolean => nameOf(dict, "S") === "JavaScript";

function isFilledField(dict: PDFDict): boolean {
  if (!dict.has(PDFName.of("T")) && !dict.has(PDFName.of("Parent"))) return false;
  const value = lookUp(dict, "V");
  if (value instanceof PDFString || value instanceof PDFHexString) return (decodeString(value) ?? "").trim() !== "";
  const isField = dict.has(PDFName.of("FT"));
  if (value instanceof PDFArray) return isField && value.size() > 0;
  return isField && value instanceof PDFName && value.decodeText() !== "Off";
}
