/**
 * What the engine lists on pages that will be edited, and how they look: kept from when they are planned, so that they need not be
 * loaded and read again to be edited and compared. Only so much is kept that memory does not grow with the document.
 */
import { drawToCompare } from "./compare-pages.js";
import { readOrigins } from "./glyph-match.js";
import type { OpenPdf } from "./open-pdf.js";
import type { PageGlyphs } from "./page-glyphs.js";
import type { GreyPicture } from "./render.js";

/** Bytes that are kept of one document, a hundred pages or so. */
const MOST_BYTES = 48 * 1024 * 1024;

export interface PlacedGlyphs {
  readonly glyphs: PageGlyphs;
  /** Origins of the glyphs in user space, x and y in turn. */
  readonly origins: Float64Array;
}

export interface PageSight extends PlacedGlyphs {
  readonly looks: GreyPicture;
}

export class PageSights {
  readonly #known = new Map<number, PageSight>();
  #left = MOST_BYTES;

  /** Notes a loaded page, while there is room. */
  note(pdf: OpenPdf, handle: number, number: number, glyphs: PageGlyphs): void {
    if (this.#left <= 0) return;
    const sight = { glyphs, origins: readOrigins(pdf, handle, glyphs), looks: drawToCompare(pdf, handle) };
    this.#known.set(number, sight);
    this.#left -= sizeOf(sight);
  }

  of(number: number): PageSight | undefined {
    return this.#known.get(number);
  }
}

function sizeOf({ glyphs, origins, looks }: PageSight): number {
  const { unicode, generated, repeated, unsure, boxes } = glyphs;
  const parts = [unicode, generated, repeated, unsure, boxes, origins, looks.pixels];
  return parts.reduce((sum, { byteLength }) => sum + byteLength, 0);
}
