/** Pages drawn large, for reading what is written on them and for making pages anew out of their pictures. */
import type { Raster } from "../../ocr/grey.js";
import { newPixels } from "../../ocr/pixels.js";
import type { OpenPdf } from "./open-pdf.js";
import { drawPart, pixelMatrix, type GreyPicture } from "./render.js";

const POINTS_PER_INCH = 72;
/** Dots per inch at which writing is read. */
export const READING_DPI = 300;
/** Pixels of one side at most: larger pages are drawn coarser. */
const MOST_PIXELS = 5000;

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** A loaded page as it is shown, in points. */
export const pageSize = ({ engine: { calls } }: OpenPdf, page: number): Size => ({
  width: calls.FPDF_GetPageWidthF(page),
  height: calls.FPDF_GetPageHeightF(page),
});

function pixelSize(pdf: OpenPdf, page: number, dpi: number): Size {
  const points = pageSize(pdf, page);
  const scale = Math.min(dpi / POINTS_PER_INCH, MOST_PIXELS / Math.max(points.width, points.height, 1));
  return {
    width: Math.max(1, Math.round(points.width * scale)),
    height: Math.max(1, Math.round(points.height * scale)),
  };
}

const whole = ({ width, height }: Size) => ({ x0: 0, y0: 0, x1: width, y1: height });

/** The pixels of a loaded page, not drawn. */
export type PageGrid = Omit<GreyPicture, "pixels">;

export function pageGrid(pdf: OpenPdf, page: number, dpi: number): PageGrid {
  const size = pixelSize(pdf, page, dpi);
  return { ...size, toPixels: pixelMatrix(pdf, page, size.width, size.height) };
}

/** Draws a loaded page in grey. */
export function drawGrey(pdf: OpenPdf, page: number, dpi: number): GreyPicture {
  const grid = pageGrid(pdf, page, dpi);
  return { ...grid, pixels: drawPart(pdf, page, grid, whole(grid)) };
}

/** Draws a loaded page in colour. */
export function drawColour(pdf: OpenPdf, page: number, dpi: number): Raster {
  const size = pixelSize(pdf, page, dpi);
  const drawn = drawPart(pdf, page, size, whole(size), 255, 4);
  const pixels = newPixels(size.width * size.height * 3);
  // The engine gives blue, green, red and nothing.
  for (let from = 0, to = 0; to < pixels.length; from += 4, to += 3) {
    pixels[to] = drawn[from + 2] ?? 0;
    pixels[to + 1] = drawn[from + 1] ?? 0;
    pixels[to + 2] = drawn[from] ?? 0;
  }
  return { ...size, channels: 3, pixels };
}
