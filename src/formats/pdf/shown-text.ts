/**
 * Which glyphs of a loaded page leave a trace in its picture: the page is drawn with and without its texts, and with
 * nothing but its texts. Knows pixels and drawn objects, nothing of why a glyph is not seen.
 */
import { withScratch } from "./engine.js";
import { transformRect, type Rect } from "./geometry.js";
import type { OpenPdf } from "./open-pdf.js";
import { isBlankGlyph, type PageGlyphs } from "./page-glyphs.js";
import type { PageObject } from "./page-objects.js";
import { drawPart, pixelRect, renderGrey, type GreyPicture, type PixelRect } from "./render.js";

const LOOK_DPI = 100;
/** Grey levels by which a pixel must differ for a glyph to be seen there. */
const TRACE = 10;
/** Share of a glyph's own ink that must leave a trace. */
const SEEN_SHARE = 0.25;
/** Grey levels by which a pixel drawn on black differs from one drawn on white where nothing is drawn. */
const GROUND_SHOWS = 128;

/** A glyph with ink, where it is and what draws it. */
export interface InkedGlyph {
  readonly index: number;
  /** Its ink, in user space. */
  readonly ink: Rect;
  /** Within the picture; empty when it lies outside. */
  readonly pixels: PixelRect;
  /** Handle of the text object that draws it. */
  readonly object: number;
}

export interface TextTraces {
  readonly glyphs: readonly InkedGlyph[];
  /** The page as it is. */
  readonly picture: GreyPicture;
  /** For each of `glyphs`, the greatest difference in grey that it makes, in levels. */
  readonly contrasts: Uint8Array;
  /** For each of `glyphs`, pixels of ink that it would have if nothing else were drawn. */
  readonly ownInk: Uint32Array;
  /** For each of `glyphs`, whether it leaves a trace. */
  readonly seen: Uint8Array;
}

/** Draws the page and looks at every glyph with ink. Leaves the page as it was. */
export function traceTexts(pdf: OpenPdf, page: number, glyphs: PageGlyphs, objects: readonly PageObject[]): TextTraces {
  const picture = renderGrey(pdf, page, LOOK_DPI);
  const inked = listInked(pdf, page, glyphs, picture);
  const texts = objects.filter(({ kind }) => kind === "text");
  const others = objects.filter(({ kind }) => kind !== "text" && kind !== "form");
  const whole = { x0: 0, y0: 0, x1: picture.width, y1: picture.height };
  const draw = (ground = 255): Uint8Array => drawPart(pdf, page, picture, whole, ground);
  const bare = withoutObjects(pdf, texts, () => draw());
  const [onWhite, onBlack] = withoutObjects(pdf, others, () => [draw(255), draw(0)] as const);
  const contrasts = new Uint8Array(inked.length);
  const ownInk = new Uint32Array(inked.length);
  const seen = new Uint8Array(inked.length);
  inked.forEach(({ pixels: { x0, y0, x1, y1 } }, i) => {
    let traces = 0;
    let ink = 0;
    let contrast = 0;
    for (let y = y0; y < y1; y++) {
      for (let x = x0; x < x1; x++) {
        const at = y * picture.width + x;
        const difference = Math.abs((picture.pixels[at] ?? 0) - (bare[at] ?? 0));
        contrast = Math.max(contrast, difference);
        if ((onWhite[at] ?? 0) - (onBlack[at] ?? 0) > GROUND_SHOWS) continue;
        ink++;
        if (difference >= TRACE) traces++;
      }
    }
    contrasts[i] = contrast;
    ownInk[i] = ink;
    // Thin glyphs cover no pixel by half; any trace counts.
    seen[i] = (ink > 0 ? traces >= SEEN_SHARE * ink : contrast >= TRACE) ? 1 : 0;
  });
  return { glyphs: inked, picture, contrasts, ownInk, seen };
}

/** Runs `work` while the objects are not drawn. */
export function withoutObjects<T>(pdf: OpenPdf, objects: readonly PageObject[], work: () => T): T {
  const { calls } = pdf.engine;
  for (const { handle } of objects) calls.FPDFPageObj_SetIsActive(handle, 0);
  try {
    return work();
  } finally {
    for (const { handle } of objects) calls.FPDFPageObj_SetIsActive(handle, 1);
  }
}

function listInked(pdf: OpenPdf, page: number, glyphs: PageGlyphs, picture: GreyPicture): InkedGlyph[] {
  const { calls } = pdf.engine;
  const text = calls.FPDFText_LoadPage(page);
  if (text === 0) return [];
  try {
    return withScratch(pdf.engine, 32, (scratch) => {
      const inked: InkedGlyph[] = [];
      for (let index = 0; index < glyphs.count; index++) {
        if (isBlankGlyph(glyphs, index)) continue;
        if (calls.FPDFText_GetCharBox(text, index, scratch, scratch + 8, scratch + 16, scratch + 24) === 0) continue;
        const at = scratch >> 3;
        const [left = 0, right = 0, bottom = 0, top = 0] = pdf.engine.memory.HEAPF64.subarray(at, at + 4);
        if (!(right > left && top > bottom)) continue;
        const ink = { left, bottom, right, top };
        const pixels = pixelRect(picture, narrow(ink));
        inked.push({ index, ink, pixels, object: calls.FPDFText_GetTextObject(text, index) });
      }
      return inked;
    });
  } finally {
    calls.FPDFText_ClosePage(text);
  }
}

/** Its sides left out, where the next glyphs may reach in. */
function narrow({ left, bottom, right, top }: Rect): Rect {
  const inset = 0.15 * (right - left);
  return { left: left + inset, bottom, right: right - inset, top };
}

/** Whether the middle of the glyph lies on what is drawn of the page. */
export function liesOnPage({ width, height, toPixels }: GreyPicture, ink: Rect): boolean {
  const { left, bottom, right, top } = transformRect(toPixels, ink);
  const x = (left + right) / 2;
  const y = (bottom + top) / 2;
  return x >= 0 && y >= 0 && x < width && y < height;
}
