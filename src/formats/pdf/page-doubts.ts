/** Pages whose text, as the engine lists it, need not be what they show: so much is known before any is read. */
import type { PDFContext } from "@cantoo/pdf-lib";
import { findDoubtedPages } from "./doubted-fonts.js";
import { findPaintedPages } from "./painted-pages.js";
import { findUnseenPages } from "./unseen-pages.js";

export interface PageDoubts {
  /** Pages that draw text where the engine does not look. */
  readonly unseen: ReadonlySet<number>;
  /** Pages in fonts whose maps of letters do not agree with what they draw. */
  readonly doubted: ReadonlySet<number>;
  /** Pages that paint with pictures. */
  readonly painted: ReadonlySet<number>;
}

export const findPageDoubts = (objects: PDFContext | undefined): PageDoubts =>
  objects
    ? { unseen: findUnseenPages(objects), doubted: findDoubtedPages(objects), painted: findPaintedPages(objects) }
    : { unseen: new Set(), doubted: new Set(), painted: new Set() };

export const isInDoubt = ({ unseen, doubted, painted }: PageDoubts, page: number): boolean =>
  unseen.has(page) || doubted.has(page) || painted.has(page);
