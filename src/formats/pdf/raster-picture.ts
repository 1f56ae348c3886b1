/**
 * The picture of a page as it goes into a copy: black and white where the page has nothing else (Group 4), else grey or
 * colour (JPEG). What is painted over is gone before the picture is packed.
 */
import { inkLevel, type Grey, type PixelBox, type Raster } from "../../ocr/grey.js";
import { turnRaster, type Turn } from "../../ocr/turn.js";
import { loadSharp } from "../picture/sharp.js";
import { packGroup4 } from "./group4.js";
import type { OpenPdf } from "./open-pdf.js";
import { drawColour, drawGrey } from "./page-picture.js";

/** Dots per inch of black-and-white pictures, and of others. */
const FINE_DPI = 300;
const SOFT_DPI = 200;
/** Dots per inch at which a page is looked at for colour. */
const LOOK_DPI = 75;
const JPEG_QUALITY = 80;
/** Difference between the strongest and the weakest colour of a pixel from which it counts, and how many must. */
const COLOUR_DIFFERENCE = 48;
const COLOUR_SHARE = 0.0005;
/** Levels that are neither paper nor ink, and the share of pixels away from ink that may have them. */
const PAPER_LEVEL = 225;
const SOFT_SHARE = 0.0004;
/** Pixels around ink whose grey is that of its edge. */
const EDGE = 3;

export interface PackedPicture {
  readonly width: number;
  readonly height: number;
  readonly kind: "black" | "grey" | "colour";
  readonly bytes: Uint8Array;
}

/** Draws a loaded page as it will be in the copy, turned upright. */
export function drawForCopy(pdf: OpenPdf, page: number, turn: Turn): Raster {
  const fine: Raster = { ...drawGrey(pdf, page, FINE_DPI), channels: 1 };
  if (hasColour(drawColour(pdf, page, LOOK_DPI))) return turnRaster(drawColour(pdf, page, SOFT_DPI), turn);
  const upright = turnRaster(fine, turn);
  return isBlackAndWhite(fine) ? upright : turnRaster({ ...drawGrey(pdf, page, SOFT_DPI), channels: 1 }, turn);
}

export async function packPicture(picture: Raster): Promise<PackedPicture> {
  const { width, height, channels, pixels } = picture;
  if (channels === 1 && isBlackAndWhite(picture)) {
    const level = inkLevel(picture);
    return { width, height, kind: "black", bytes: packGroup4(pixels.map((grey) => (grey < level ? 1 : 0)), width, height) }; // prettier-ignore
  }
  const sharp = await loadSharp();
  const bytes = await sharp(pixels, { raw: { width, height, channels } })
    .toColourspace(channels === 1 ? "b-w" : "srgb")
    .jpeg({ quality: JPEG_QUALITY })
    .toBuffer();
  return { width, height, kind: channels === 1 ? "grey" : "colour", bytes: new Uint8Array(bytes) };
}

function hasColour({ width, height, pixels }: Raster): boolean {
  let coloured = 0;
  for (let at = 0; at < pixels.length; at += 3) {
    const [red, green, blue] = [pixels[at] ?? 0, pixels[at + 1] ?? 0, pixels[at + 2] ?? 0];
    if (Math.max(red, green, blue) - Math.min(red, green, blue) > COLOUR_DIFFERENCE) coloured++;
  }
  return coloured > COLOUR_SHARE * width * height;
}

/** Whether nothing is lost when every pixel becomes black or white: no grey but that at the edges of ink. */
export function isBlackAndWhite(picture: Grey): boolean {
  const { width, height, pixels } = picture;
  const level = inkLevel(picture);
  let soft = 0;
  const isNearInk = (x: number, y: number): boolean => {
    for (let dy = -EDGE; dy <= EDGE; dy++)
      for (let dx = -EDGE; dx <= EDGE; dx++)
        if ((pixels[Math.min(height - 1, Math.max(0, y + dy)) * width + Math.min(width - 1, Math.max(0, x + dx))] ?? 255) < 0.6 * level) return true; // prettier-ignore
    return false;
  };
  const limit = SOFT_SHARE * pixels.length;
  for (let y = 0; y < height && soft <= limit; y++)
    for (let x = 0; x < width; x++) {
      const grey = pixels[y * width + x] ?? 255;
      if (grey >= 0.6 * level && grey < PAPER_LEVEL && !isNearInk(x, y)) soft++;
    }
  return soft <= limit;
}

const BLACK = 0;

/** Makes the pixels of a box black, or another grey. */
export function paintBox(
  { width, height, channels, pixels }: Raster,
  { x0, y0, x1, y1 }: PixelBox,
  grey = BLACK,
): void {
  const [left, right] = [Math.max(0, Math.floor(x0)), Math.min(width, Math.ceil(x1))];
  for (let y = Math.max(0, Math.floor(y0)); y < Math.min(height, Math.ceil(y1)); y++)
    if (right > left) pixels.fill(grey, (y * width + left) * channels, (y * width + right) * channels);
}
