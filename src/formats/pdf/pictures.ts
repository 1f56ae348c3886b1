/**
 * Tells pages whose writing is, wholly or partly, a picture: ink that no glyph explains. What is blank, and what lies
 * under recognised text, is no such picture.
 */
import { areaOf, type Rect } from "./geometry.js";
import type { OpenPdf } from "./open-pdf.js";
import { glyphBox, isBlankGlyph, type PageGlyphs } from "./page-glyphs.js";
import { listObjects, readShape, type PageObject } from "./page-objects.js";
import { markPixels, pixelRect, renderGrey, type GreyPicture, type PixelRect } from "./render.js";

/** `large` pictures may hold a page's writing; `small` ones are logos, signatures, portraits. */
export type UnreadPicture = "none" | "small" | "large";

const LOOK_DPI = 72;
/** Shares of the page below which a picture is not looked at, and from which it is large. */
const SMALL_SHARE = 0.003;
const LARGE_SHARE = 0.05;
/** Grey levels by which ink differs from the ground. */
const INK_CONTRAST = 32;
/** Share of a picture that must be unexplained ink, and share of its ink that must be unexplained. */
const INK_SHARE = 0.0002;
const UNEXPLAINED_SHARE = 0.4;
const FEWEST_INK_PIXELS = 4;
/** A path with more segments, or with curves, may be a letter. */
const PLAIN_SEGMENTS = 8;
/** So many outlines on a page with fewer glyphs than that are taken for writing. */
const OUTLINES = 100;

/** Looks for ink that the page's glyphs do not explain. */
export function findUnreadPicture(pdf: OpenPdf, page: number, glyphs: PageGlyphs): UnreadPicture {
  const objects = listObjects(pdf, page);
  const pageArea = pdf.engine.calls.FPDF_GetPageWidthF(page) * pdf.engine.calls.FPDF_GetPageHeightF(page);
  const images = objects.filter((one) => one.kind === "image" && areaOf(one.bounds) >= SMALL_SHARE * pageArea);
  const inked = countInked(glyphs);
  const outlines = inked < OUTLINES ? countOutlines(pdf, objects) : 0;
  const isOutlined = outlines >= (inked === 0 ? 1 : OUTLINES);
  if (images.length === 0 && !isOutlined) return "none";
  const picture = renderGrey(pdf, page, LOOK_DPI);
  const explained = new Uint8Array(picture.pixels.length);
  for (let i = 0; i < glyphs.count; i++) {
    if (!isBlankGlyph(glyphs, i)) markPixels(explained, picture.width, pixelRect(picture, glyphBox(glyphs, i), 1));
  }
  if (isOutlined && hasUnexplainedInk(picture, wholePage(picture), explained)) return "large";
  let worst: UnreadPicture = "none";
  for (const image of images) {
    const covered = withCovers(pdf, picture, explained, objects, image);
    const rect = pixelRect(picture, image.bounds);
    const isHidden = rect.x1 <= rect.x0 || rect.y1 <= rect.y0;
    if (!isHidden && !hasUnexplainedInk(picture, rect, covered)) continue;
    if (areaOf(image.bounds) >= LARGE_SHARE * pageArea) return "large";
    worst = "small";
  }
  return worst;
}

function countInked(glyphs: PageGlyphs): number {
  let inked = 0;
  for (let i = 0; i < glyphs.count; i++) if (!isBlankGlyph(glyphs, i)) inked++;
  return inked;
}

function countOutlines(pdf: OpenPdf, objects: readonly PageObject[]): number {
  let outlines = 0;
  for (const { kind, handle } of objects) {
    if (kind !== "path") continue;
    const shape = readShape(pdf, handle);
    if (shape.curved || shape.segments > PLAIN_SEGMENTS) outlines++;
  }
  return outlines;
}

/** The explained pixels together with those under plain shapes that are drawn over the image. */
function withCovers(
  pdf: OpenPdf,
  picture: GreyPicture,
  explained: Uint8Array,
  objects: readonly PageObject[],
  image: PageObject,
): Uint8Array {
  const mask = explained.slice();
  for (const object of objects.slice(objects.indexOf(image) + 1)) {
    if (object.kind !== "path" || !readPlain(pdf, object)) continue;
    markPixels(mask, picture.width, pixelRect(picture, object.bounds, 1));
  }
  return mask;
}

function readPlain(pdf: OpenPdf, { handle }: PageObject): boolean {
  const { segments, curved } = readShape(pdf, handle);
  return !curved && segments <= 6;
}

const wholePage = ({ width, height }: GreyPicture): PixelRect => ({
  x0: 0,
  y0: 0,
  x1: width,
  y1: height,
});

function hasUnexplainedInk(
  { pixels, width }: GreyPicture,
  { x0, y0, x1, y1 }: PixelRect,
  explained: Uint8Array,
): boolean {
  const ground = groundOf(pixels, width, { x0, y0, x1, y1 });
  let ink = 0;
  let unexplained = 0;
  for (let y = y0; y < y1; y++) {
    for (let x = x0; x < x1; x++) {
      const at = y * width + x;
      if (Math.abs((pixels[at] ?? 0) - ground) <= INK_CONTRAST) continue;
      ink++;
      if (explained[at] === 0) unexplained++;
    }
  }
  const area = (x1 - x0) * (y1 - y0);
  return unexplained >= Math.max(FEWEST_INK_PIXELS, INK_SHARE * area) && unexplained >= UNEXPLAINED_SHARE * ink;
}

/** The commonest grey of a region. */
function groundOf(pixels: Uint8Array, width: number, { x0, y0, x1, y1 }: PixelRect): number {
  const counts = new Uint32Array(256);
  for (let y = y0; y < y1; y++) {
    for (let x = x0; x < x1; x++) {
      const grey = pixels[y * width + x] ?? 0;
      counts[grey] = (counts[grey] ?? 0) + 1;
    }
  }
  return counts.indexOf(counts.reduce((most, count) => Math.max(most, count), 0));
}

/** Whether a rectangle of user space lies on one of the page's images. */
export const touchesImage = (objects: readonly PageObject[], rect: Rect): boolean =>
  objects.some((one) => one.kind === "image" && overlap(one.bounds, rect));

const overlap = (a: Rect, b: Rect): boolean =>
  a.left < b.right && b.left < a.right && a.bottom < b.top && b.bottom < a.top;
