/** Pictures as plain arrays of pixels. Knows nothing of files. */
import { newPixels } from "./pixels.js";

/** A grey picture. */
export interface Grey {
  readonly width: number;
  readonly height: number;
  /** One byte a pixel, rows from the top, 0 black. */
  readonly pixels: Uint8Array;
}

/** A picture of one (grey) or three (red, green, blue) bytes a pixel. */
export interface Raster extends Grey {
  readonly channels: 1 | 3;
}

/** The picture without its colours. */
export function toGrey(picture: Raster): Grey {
  const { width, height, channels, pixels } = picture;
  if (channels === 1) return picture;
  const grey = newPixels(width * height);
  for (let i = 0, at = 0; i < grey.length; i++, at += 3)
    grey[i] = Math.round(0.299 * (pixels[at] ?? 0) + 0.587 * (pixels[at + 1] ?? 0) + 0.114 * (pixels[at + 2] ?? 0));
  return { width, height, pixels: grey };
}

/** Pixels `x0 <= x < x1`, `y0 <= y < y1`. */
export interface PixelBox {
  readonly x0: number;
  readonly y0: number;
  readonly x1: number;
  readonly y1: number;
}

export const uniteBoxes = (a: PixelBox, b: PixelBox): PixelBox => ({
  x0: Math.min(a.x0, b.x0),
  y0: Math.min(a.y0, b.y0),
  x1: Math.max(a.x1, b.x1),
  y1: Math.max(a.y1, b.y1),
});

/** Counts of each grey level. */
export function histogramOf({ pixels }: Grey): Uint32Array {
  const counts = new Uint32Array(256);
  for (const grey of pixels) counts[grey] = (counts[grey] ?? 0) + 1;
  return counts;
}

/** Least difference between ink and ground. */
const LEAST_CONTRAST = 40;

/**
 * The level below which a pixel is ink: the one that parts the levels into the two groups that differ most (Otsu).
 * 0 for pictures without contrast.
 */
export function inkLevel(picture: Grey): number {
  const counts = histogramOf(picture);
  let all = 0;
  for (let level = 0; level < 256; level++) all += level * (counts[level] ?? 0);
  const total = picture.pixels.length;
  let [best, bestLevel, contrast, count, sum] = [0, 0, 0, 0, 0];
  for (let level = 0; level < 255; level++) {
    count += counts[level] ?? 0;
    sum += level * (counts[level] ?? 0);
    if (count === 0 || count === total) continue;
    const [dark, light] = [sum / count, (all - sum) / (total - count)];
    const spread = count * (total - count) * (light - dark) ** 2;
    if (spread <= best) continue;
    [best, bestLevel, contrast] = [spread, level + 1, light - dark];
  }
  return contrast < LEAST_CONTRAST ? 0 : bestLevel;
}

/** The picture made smaller by a whole factor; each pixel is the mean of those that it stands for. */
export function shrink(picture: Grey, factor: number): Grey {
  if (factor <= 1) return picture;
  const width = Math.max(1, Math.floor(picture.width / factor));
  const height = Math.max(1, Math.floor(picture.height / factor));
  const pixels = newPixels(width * height);
  const [across, down] = [Math.min(factor, picture.width), Math.min(factor, picture.height)];
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      let sum = 0;
      for (let dy = 0; dy < down; dy++) {
        const from = (y * factor + dy) * picture.width + x * factor;
        for (let dx = 0; dx < across; dx++) sum += picture.pixels[from + dx] ?? 255;
      }
      pixels[y * width + x] = Math.round(sum / (across * down));
    }
  }
  return { width, height, pixels };
}
