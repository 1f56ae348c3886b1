/** Which pages draw text in patterns, masks or drawn letters, where the engine does not list it. */
import { PDFArray, PDFDict, PDFName, PDFRef, PDFStream } from "@cantoo/pdf-lib";
import type { PDFContext, PDFObject } from "@cantoo/pdf-lib";
import { objectPart } from "./hidden-texts.js";
import { listPages, type PageNode } from "./page-tree.js";
import { listUnseenTexts } from "./unseen-texts.js";

/** Numbers of the pages, from 1. */
export function findUnseenPages(context: PDFContext): ReadonlySet<number> {
  const parts = new Set<string>();
  for (const { text, pieces } of listUnseenTexts(context))
    if (text.trim() !== "") for (const { part } of pieces) parts.add(part.replace(/ drawn$/, ""));
  if (parts.size === 0) return new Set();
  const owners = new Set<PDFObject>();
  for (const [ref, object] of context.enumerateIndirectObjects()) if (parts.has(objectPart(ref))) owners.add(object);
  return pagesWith(owners, context);
}

/** Numbers of the pages that draw with one of the objects, from 1. */
export const pagesWith = (owners: ReadonlySet<PDFObject>, context: PDFContext): ReadonlySet<number> =>
  new Set(listPages(context).flatMap((page, i) => (reaches(page, owners, context) ? [i + 1] : [])));

/** Whether what a page draws with leads to one of the objects. */
function reaches({ dict, inherited }: PageNode, owners: ReadonlySet<PDFObject>, context: PDFContext): boolean {
  const seen = new Set<PDFObject>([dict]);
  const open: PDFObject[] = [inherited.get("Resources"), dict.get(PDFName.of("Contents"))].filter(
    (object) => object !== undefined,
  );
  if (owners.has(dict)) return true;
  for (let object = open.pop(); object; object = open.pop()) {
    const found = object instanceof PDFRef ? context.lookup(object) : object;
    if (!found || seen.has(found)) continue;
    if (owners.has(found)) return true;
    seen.add(found);
    if (found instanceof PDFArray) open.push(...found.asArray());
    const entries = found instanceof PDFStream ? found.dict : found;
    if (entries instanceof PDFDict)
      for (const [key, value] of entries.entries()) if (key !== PDFName.of("Parent")) open.push(value);
  }
  return false;
}
