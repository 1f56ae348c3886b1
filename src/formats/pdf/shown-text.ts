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
/** Grey levels by which a pixel drawn on white differs from one drawn on black, at most, where a glyph colours it. */
const GROUND_SHOWS = 200;

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

/** What one glyph does to the picture of its page. */
export interface Trace {
  /** Greatest difference that texts make in its place, in levels of grey. */
  readonly contrast: number;
  /** Pixels that it would colour if nothing else were drawn. */
  readonly ink: number;
  readonly isSeen: boolean;
}

export interface TextTraces {
  readonly glyphs: readonly InkedGlyph[];
  /** The page as it is. */
  readonly picture: GreyPicture;
  /** One for each of `glyphs`. */
  readonly traces: readonly Trace[];
}

/** Draws the page and looks at every glyph with ink. Leaves the page as it was. */
export function traceTexts(pdf: OpenPdf, page: number, glyphs: PageGlyphs, objects: readonly PageObject[]): TextTraces {
  const picture = renderGrey(pdf, page, LOOK_DPI);
  const inked = listInked(pdf, page, glyphs, picture);
  const texts = objects.filter(({ kind }) => kind === "text");
  const others = objects.filter(({ kind }) => kind !== "text" && kind !== "form");
  const whole = { x0: 0, y0: 0, x1: picture.width, y1: picture.height };
  const draw = (ground: number, channels: 1 | 4 = 1): Uint8Array =>
    drawPart(pdf, page, picture, whole, ground, channels);
  const bare = withoutObjects(pdf, texts, () => draw(255));
  const [onWhite, onBlack] = withoutObjects(pdf, others, () => [draw(255), draw(0)] as const);
  const own = new Uint8Array(onWhite.length);
  for (let i = 0; i < own.length; i++) own[i] = (onWhite[i] ?? 0) - (onBlack[i] ?? 0) <= GROUND_SHOWS ? 1 : 0;
  const grey = inked.map((glyph) => compareAt(glyph, picture.width, own, [picture.pixels, bare], 1));
  const isDoubtful = grey.some(({ ink, isSeen }) => ink > 0 && !isSeen);
  // Colours of the same lightness are one grey.
  const colour = isDoubtful && [draw(255, 4), withoutObjects(pdf, texts, () => draw(255, 4))];
  const traces = grey.map((trace, i) => {
    const glyph = inked[i];
    return colour && glyph && !trace.isSeen ? compareAt(glyph, picture.width, own, colour, 4) : trace;
  });
  return { glyphs: inked, picture, traces };
}

/** What a glyph changes in the picture; `own` tells the pixels that texts would colour if nothing else were drawn. */
function compareAt(
  { pixels: { x0, y0, x1, y1 } }: InkedGlyph,
  width: number,
  own: Uint8Array,
  [before = new Uint8Array(), after = new Uint8Array()]: readonly Uint8Array[],
  channels: 1 | 4,
): Trace {
  let [changed, ink, contrast] = [0, 0, 0];
  for (let y = y0; y < y1; y++) {
    for (let x = x0; x < x1; x++) {
      const at = y * width + x;
      let difference = 0;
      for (let i = at * channels; i < (at + 1) * channels; i++)
        difference = Math.max(difference, Math.abs((before[i] ?? 0) - (after[i] ?? 0)));
      contrast = Math.max(contrast, difference);
      if (own[at] === 0) continue;
      ink++;
      if (difference >= TRACE) changed++;
    }
  }
  // Thin glyphs colour no pixel enough to be told; any trace counts.
  return { contrast, ink, isSeen: ink > 0 ? changed >= SEEN_SHARE * ink : contrast >= TRACE };
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
