/** Pages that paint with pictures: patterns and masks hold them where the engine does not list them. */
import { PDFDict, PDFNumber, PDFStream } from "@cantoo/pdf-lib";
import type { PDFContext, PDFObject } from "@cantoo/pdf-lib";
import { lookUp, nameOf } from "./object-graph.js";
import { pagesWith } from "./unseen-pages.js";

/** Pixels by which a picture is as wide and as high at least, if it holds a word: textures are smaller. */
const LEAST_WIDTH = 40;
const LEAST_HEIGHT = 10;

/** Numbers of the pages, from 1. */
export function findPaintedPages(context: PDFContext): ReadonlySet<number> {
  const painters = new Set<PDFObject>();
  for (const [, object] of context.enumerateIndirectObjects()) {
    const painter = painterOf(object);
    if (painter && hasPicture(painter)) painters.add(object);
  }
  return painters.size === 0 ? new Set() : pagesWith(painters, context);
}

/** A pattern, or the group of a mask. */
function painterOf(object: PDFObject): PDFStream | undefined {
  if (object instanceof PDFStream) return lookUp(object.dict, "PatternType") === undefined ? undefined : object;
  const mask = object instanceof PDFDict ? lookUp(object, "SMask") : undefined;
  const group = mask instanceof PDFDict ? lookUp(mask, "G") : undefined;
  return group instanceof PDFStream ? group : undefined;
}

function hasPicture({ dict }: PDFStream): boolean {
  const resources = lookUp(dict, "Resources");
  const drawn = resources instanceof PDFDict ? lookUp(resources, "XObject") : undefined;
  return drawn instanceof PDFDict && drawn.keys().some((key) => isLegible(drawn.lookup(key)));
}

function isLegible(picture: PDFObject | undefined): boolean {
  if (!(picture instanceof PDFStream) || nameOf(picture.dict, "Subtype") !== "Image") return false;
  const [width, height] = ["Width", "Height"].map((key) => lookUp(picture.dict, key));
  return (
    width instanceof PDFNumber &&
    height instanceof PDFNumber &&
    width.asNumber() >= LEAST_WIDTH &&
    height.asNumber() >= LEAST_HEIGHT
  );
}
