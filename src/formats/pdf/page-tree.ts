/** The pages of a document in order, with what they inherit. */
import { PDFArray, PDFDict, PDFName, PDFRef } from "@cantoo/pdf-lib";
import type { PDFContext, PDFObject } from "@cantoo/pdf-lib";
import { lookUp } from "./object-graph.js";

const INHERITED = ["Resources", "MediaBox", "CropBox", "Rotate"] as const;
const MAX_DEPTH = 64;

export interface PageNode {
  readonly dict: PDFDict;
  /** Own and inherited entries, references not followed. */
  readonly inherited: ReadonlyMap<string, PDFObject>;
}

export function listPages(context: PDFContext): PageNode[] {
  const pages: PageNode[] = [];
  const seen = new Set<PDFRef>();
  const visit = (node: PDFObject, above: ReadonlyMap<string, PDFObject>, depth: number): void => {
    if (node instanceof PDFRef) {
      if (seen.has(node)) return;
      seen.add(node);
    }
    const dict = node instanceof PDFRef ? context.lookup(node) : node;
    if (!(dict instanceof PDFDict) || depth > MAX_DEPTH) return;
    const inherited = new Map(above);
    for (const key of INHERITED) {
      const value = dict.get(PDFName.of(key));
      if (value) inherited.set(key, value);
    }
    const kids = lookUp(dict, "Kids");
    if (kids instanceof PDFArray) for (const kid of kids.asArray()) visit(kid, inherited, depth + 1);
    else pages.push({ dict, inherited });
  };
  const catalog = context.lookup(context.trailerInfo.Root, PDFDict);
  const root = catalog.get(PDFName.of("Pages"));
  if (root) visit(root, new Map(), 0);
  return pages;
}
