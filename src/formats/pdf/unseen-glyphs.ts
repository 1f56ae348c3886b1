/**
 * Why glyphs of a page are not seen: covered, of the colour of their ground, drawn invisibly, off the page, clipped, too
 * small. Recognised text that lies upon or under the scan that it was read from hides nothing and is passed over, unless
 * the scan is blacked out there.
 */
import type { ConcealmentKind } from "../../core/concealment.js";
import { withScratch } from "./engine.js";
import { holdsMiddle, type Rect } from "./geometry.js";
import { findOverprinted } from "./overprinted.js";
import type { OpenPdf } from "./open-pdf.js";
import { glyphBox, type PageGlyphs } from "./page-glyphs.js";
import { listObjects, type PageObject } from "./page-objects.js";
import { pixelRect, type GreyPicture } from "./render.js";
import { liesOnPage, traceTexts, type InkedGlyph, type TextTraces, type Trace } from "./shown-text.js";

/** Points; text whose line is lower is not seen as text. */
const TINY = 1.2;
const INVISIBLE_MODE = 3;
/** Grey levels below which a ground is dark, and by which a plain one may vary. */
const DARK = 110;
const PLAIN_RANGE = 48;
/** Grey levels: text that is seen this faintly under a shape this dark was meant to be covered. */
const FAINT = 64;
const BAR = 64;
/** Shares of a glyph's height around it within which a scan may show what the glyph says. */
const NEARBY = 0.8;

/** Numbers of the unseen glyphs of a loaded page, in order, by the kind of concealment. */
export function findUnseen(pdf: OpenPdf, page: number, glyphs: PageGlyphs): Map<ConcealmentKind, number[]> {
  const found = new Map<ConcealmentKind, number[]>();
  const objects = listObjects(pdf, page);
  const traces = traceTexts(pdf, page, glyphs, objects);
  const cause = new CauseFinder(pdf, glyphs, objects, traces);
  const overprinted = findOverprinted(pdf, page, { glyphs, objects, traces, isCovered: (g) => cause.isCovered(g) });
  traces.glyphs.forEach((glyph, i) => {
    const trace = traces.traces[i];
    const kind = overprinted.has(glyph.index) ? "covered-text" : trace && cause.of(glyph, trace);
    if (kind) found.set(kind, [...(found.get(kind) ?? []), glyph.index]);
  });
  return found;
}

class CauseFinder {
  readonly #order: ReadonlyMap<number, number>;
  readonly #invisible = new Map<number, boolean>();

  constructor(
    private readonly pdf: OpenPdf,
    private readonly glyphs: PageGlyphs,
    private readonly objects: readonly PageObject[],
    private readonly traces: TextTraces,
  ) {
    this.#order = new Map(objects.map(({ handle }, i) => [handle, i]));
  }

  of(glyph: InkedGlyph, { isSeen, ink, contrast }: Trace): ConcealmentKind | undefined {
    const { picture } = this.traces;
    if (!liesOnPage(picture, glyph.ink)) return "off-page-text";
    if (this.#heightOf(glyph) < TINY) return "tiny-text";
    if (this.#isInvisible(glyph.object)) return this.#invisibleCause(glyph);
    if (isSeen) return this.#faintCause(glyph, contrast);
    if (ink === 0) return "clipped-text";
    const covers = this.#coversOf(glyph);
    if (covers.some(({ kind }) => kind === "image")) return scanCause(picture, glyph.ink, "covered-text");
    if (covers.length > 0) return "covered-text";
    return lookAt(picture, glyph.ink).mean < DARK ? "black-on-black-text" : "ground-coloured-text";
  }

  isCovered(glyph: InkedGlyph): boolean {
    return this.#coversOf(glyph).length > 0;
  }

  #heightOf({ index, ink }: InkedGlyph): number {
    const { bottom, top } = glyphBox(this.glyphs, index);
    return Math.max(top - bottom, ink.top - ink.bottom);
  }

  /** Text for machines upon a picture repeats the picture; elsewhere it is hidden. */
  #invisibleCause(glyph: InkedGlyph): ConcealmentKind | undefined {
    // The letters of fonts that are made for such text have no height of their own: the line has.
    const place = wholeBox(glyphBox(this.glyphs, glyph.index), glyph.ink);
    const onPicture = this.objects.some((one) => one.kind === "image" && holdsMiddle(one.bounds, place));
    return onPicture ? scanCause(this.traces.picture, place, "invisible-text") : "invisible-text";
  }

  #faintCause(glyph: InkedGlyph, contrast: number): ConcealmentKind | undefined {
    if (contrast >= FAINT || lookAt(this.traces.picture, glyph.ink).mean >= BAR) return undefined;
    return this.isCovered(glyph) ? "see-through-bar" : undefined;
  }

  /** What is drawn later over the middle of the glyph. */
  #coversOf({ object, ink }: InkedGlyph): PageObject[] {
    const after = this.#order.get(object);
    if (after === undefined) return [];
    return this.objects
      .slice(after + 1)
      .filter((one) => one.kind !== "text" && one.kind !== "form" && holdsMiddle(one.bounds, ink));
  }

  #isInvisible(object: number): boolean {
    const known = this.#invisible.get(object);
    if (known !== undefined) return known;
    const { calls } = this.pdf.engine;
    const invisible =
      object !== 0 && (calls.FPDFTextObj_GetTextRenderMode(object) === INVISIBLE_MODE || this.#isTransparent(object));
    this.#invisible.set(object, invisible);
    return invisible;
  }

  #isTransparent(object: number): boolean {
    return withScratch(this.pdf.engine, 16, (scratch) => {
      const { calls, memory } = this.pdf.engine;
      const known = calls.FPDFPageObj_GetFillColor(object, scratch, scratch + 4, scratch + 8, scratch + 12) === 1;
      return known && memory.HEAPU8[scratch + 12] === 0 && calls.FPDFTextObj_GetTextRenderMode(object) === 0;
    });
  }
}

const wholeBox = (a: Rect, b: Rect): Rect => ({
  left: Math.min(a.left, b.left),
  bottom: Math.min(a.bottom, b.bottom),
  right: Math.max(a.right, b.right),
  top: Math.max(a.top, b.top),
});

/** What the text of a scan hides: nothing where the scan shows writing. */
function scanCause(picture: GreyPicture, ink: Rect, onPlainGround: ConcealmentKind): ConcealmentKind | undefined {
  const here = lookAt(picture, ink);
  if (here.range >= PLAIN_RANGE) return undefined;
  if (here.mean < DARK) return "blackened-scan-text";
  const margin = NEARBY * (ink.top - ink.bottom);
  const around = {
    left: ink.left - margin,
    bottom: ink.bottom - margin,
    right: ink.right + margin,
    top: ink.top + margin,
  };
  return lookAt(picture, around).range >= PLAIN_RANGE ? undefined : onPlainGround;
}

/** The greys of a part of the picture: their mean, and between darkest and lightest. */
function lookAt(picture: GreyPicture, rect: Rect): { readonly mean: number; readonly range: number } {
  const { x0, y0, x1, y1 } = pixelRect(picture, rect);
  let [sum, least, most, count] = [0, 255, 0, 0];
  for (let y = y0; y < y1; y++) {
    for (let x = x0; x < x1; x++) {
      const grey = picture.pixels[y * picture.width + x] ?? 0;
      sum += grey;
      least = Math.min(least, grey);
      most = Math.max(most, grey);
      count++;
    }
  }
  return { mean: count === 0 ? 255 : sum / count, range: Math.max(0, most - least) };
}
