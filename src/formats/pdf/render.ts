/** Pages as pictures, and the way from user space to their pixels. */
import { newPixels } from "../../ocr/pixels.js";
import { withScratch } from "./engine.js";
import { transformRect, type Matrix, type Rect } from "./geometry.js";
import type { OpenPdf } from "./open-pdf.js";

const POINTS_PER_INCH = 72;
/** Pixels of one side at most: huge pages are drawn coarser. */
const MAX_SIDE = 2000;
const GREY_FORMAT = 1;
const COLOUR_FORMAT = 3;
/** The engine's flag for drawing annotations too. */
const DRAW_ANNOTATIONS = 1;
/** Finer device grid for taking the matrix, since the engine answers in whole pixels. */
const FINE = 64;

export interface GreyPicture {
  readonly width: number;
  readonly height: number;
  /** One byte a pixel, rows from the top. */
  readonly pixels: Uint8Array;
  /** From user space to pixels. */
  readonly toPixels: Matrix;
}

export interface PixelRect {
  readonly x0: number;
  readonly y0: number;
  readonly x1: number;
  readonly y1: number;
}

/** Draws a loaded page at `dpi` dots per inch on a ground of grey level `ground`. */
export function renderGrey(pdf: OpenPdf, page: number, dpi: number, ground = 255): GreyPicture {
  const { calls } = pdf.engine;
  const points = { width: calls.FPDF_GetPageWidthF(page), height: calls.FPDF_GetPageHeightF(page) };
  const scale = Math.min(dpi / POINTS_PER_INCH, MAX_SIDE / Math.max(points.width, points.height, 1));
  const width = Math.max(1, Math.round(points.width * scale));
  const height = Math.max(1, Math.round(points.height * scale));
  const toPixels = pixelMatrix(pdf, page, width, height);
  const pixels = drawPart(pdf, page, { width, height }, { x0: 0, y0: 0, x1: width, y1: height }, ground);
  return { width, height, pixels, toPixels };
}

/** Draws the pixels `part` of a page that is `whole` pixels large; rows from the top, grey or blue, green, red and nothing. */
export function drawPart(
  pdf: OpenPdf,
  page: number,
  whole: Pick<GreyPicture, "width" | "height">,
  { x0, y0, x1, y1 }: PixelRect,
  ground = 255,
  channels: 1 | 4 = 1,
): Uint8Array {
  const { calls, memory } = pdf.engine;
  const width = x1 - x0;
  const height = y1 - y0;
  const format = channels === 1 ? GREY_FORMAT : COLOUR_FORMAT;
  const bitmap = calls.FPDFBitmap_CreateEx(width, height, format, 0, width * channels);
  if (bitmap === 0) throw new RangeError("the PDF engine is out of memory");
  try {
    calls.FPDFBitmap_FillRect(bitmap, 0, 0, width, height, 0xff000000 + 0x10101 * ground);
    calls.FPDF_RenderPageBitmap(bitmap, page, -x0, -y0, whole.width, whole.height, 0, DRAW_ANNOTATIONS);
    const address = calls.FPDFBitmap_GetBuffer(bitmap) >>> 0;
    const drawn = newPixels(width * height * channels);
    drawn.set(memory.HEAPU8.subarray(address, address + drawn.length));
    return drawn;
  } finally {
    calls.FPDFBitmap_Destroy(bitmap);
  }
}

/** The matrix from user space to the pixels of a loaded page drawn so large. */
export function pixelMatrix(pdf: OpenPdf, page: number, width: number, height: number): Matrix {
  const at = (x: number, y: number): [number, number] =>
    withScratch(pdf.engine, 8, (scratch) => {
      const { calls, memory } = pdf.engine;
      calls.FPDF_PageToDevice(page, 0, 0, width * FINE, height * FINE, 0, x, y, scratch, scratch + 4);
      const view = new DataView(memory.HEAPU8.buffer, scratch, 8);
      return [view.getInt32(0, true) / FINE, view.getInt32(4, true) / FINE];
    });
  const step = 100;
  const [e, f] = at(0, 0);
  const [ax, ay] = at(step, 0);
  const [cx, cy] = at(0, step);
  return [(ax - e) / step, (ay - f) / step, (cx - e) / step, (cy - f) / step, e, f];
}

/** The pixels that a rectangle of user space touches, widened by `pad` pixels, within the picture. */
export function pixelRect(picture: Omit<GreyPicture, "pixels">, rect: Rect, pad = 0): PixelRect {
  const { left, bottom, right, top } = transformRect(picture.toPixels, rect);
  const clamp = (value: number, limit: number): number => Math.min(limit, Math.max(0, value));
  return {
    x0: clamp(Math.floor(left) - pad, picture.width),
    y0: clamp(Math.floor(bottom) - pad, picture.height),
    x1: clamp(Math.ceil(right) + pad, picture.width),
    y1: clamp(Math.ceil(top) + pad, picture.height),
  };
}

/** Sets every pixel of `rect` in `mask`, which is as large as the picture, to 1. */
export function markPixels(mask: Uint8Array, width: number, { x0, y0, x1, y1 }: PixelRect): void {
  for (let y = y0; y < y1; y++) mask.fill(1, y * width + x0, y * width + x1);
}
