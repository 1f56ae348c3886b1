/**
 * Fonts whose codes are numbers of glyphs of a program that the document does not hold: each reader draws other letters for them,
 * and nobody knows which were meant. A picture of such a page would fix the wrong ones for good.
 */
import { PDFArray, PDFDict, type PDFContext, type PDFObject } from "@cantoo/pdf-lib";
import { lookUp, nameOf } from "./object-graph.js";
import type { PageNode } from "./page-tree.js";

const PROGRAMS = ["FontFile", "FontFile2", "FontFile3"];

export function lacksFont({ inherited }: PageNode, context: PDFContext): boolean {
  const resources = context.lookup(inherited.get("Resources"));
  const fonts = resources instanceof PDFDict ? lookUp(resources, "Font") : undefined;
  return fonts instanceof PDFDict && fonts.values().some((font) => isMissing(context.lookup(font)));
}

function isMissing(font: PDFObject | undefined): boolean {
  if (!(font instanceof PDFDict) || !nameOf(font, "Encoding")?.startsWith("Identity")) return false;
  const descendants = lookUp(font, "DescendantFonts");
  const glyphs = descendants instanceof PDFArray && descendants.size() > 0 ? descendants.lookup(0) : undefined;
  if (!(glyphs instanceof PDFDict) || lookUp(font, "ToUnicode")) return false;
  const descriptor = lookUp(glyphs, "FontDescriptor");
  return !(descriptor instanceof PDFDict) || PROGRAMS.every((key) => lookUp(descriptor, key) === undefined);
}
