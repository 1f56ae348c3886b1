/**
 * Bars in the picture of a page that do not hide what is under them: a marker that is not quite black, a film that is
 * not quite opaque. Dark areas that are not plain are made plainer to see and read; writing in them is what they hide.
 */
import type { Ocr } from "../../ocr/ocr.js";
import { boundsOf, invertMatrix, transformPoint, type Rect } from "./geometry.js";
import type { GreyPicture, PixelRect } from "./render.js";

/** Pixels of the squares in which dark areas are looked for. */
const CELL = 4;
/** Grey level below which a square is dark on the whole. */
const DARK = 112;
/** Squares by which a bar is at least wide and high; share of its upright box, and of each side, that it fills. */
const LEAST_WIDTH = 8;
const LEAST_HEIGHT = 3;
const FILLED = 0.7;
/** Share of the page that is a bar at most. */
const MOST_OF_PAGE = 0.3;
/** Grey levels between the darkest and the lightest tenth of hundredths: less is noise, more is white on black. */
const LEAST_RANGE = 6;
const MOST_RANGE = 110;
const MARGIN = 3;
/** Bars read on one page. */
const MAX_READ = 24;
const SURE = 0.6;
/** Letters and digits of a word that is no speck. */
const WORD = 3;
const ENLARGED = 2;
/** Of the enlarged bar, so that the recogniser sees a page with a margin. */
const PAPER = 24;

export interface SeenThrough {
  /** In user space. */
  readonly bars: readonly Rect[];
  /** Letters and digits that were read. */
  readonly letters: number;
}

/** Reads what shows through the dark bars of a page. */
export async function findSeeThrough(picture: GreyPicture, ocr: Ocr): Promise<SeenThrough> {
  const bars: Rect[] = [];
  let letters = 0;
  for (const bar of listBars(picture).slice(0, MAX_READ)) {
    const stretched = stretch(picture, bar);
    if (!stretched) continue;
    const { lines } = await ocr.read(stretched);
    const words = lines
      .flatMap((line) => line.words)
      .filter(({ confidence }) => confidence >= SURE)
      .map(({ text }) => text.replace(/[^\p{L}\p{N}]/gu, ""))
      .filter((word) => word.length >= WORD);
    if (words.length === 0) continue;
    letters += words.join("").length;
    bars.push(toUserSpace(picture, bar));
  }
  return { bars, letters };
}

/** Dark areas that are about as large as the box around them. */
function listBars({ width, height, pixels }: GreyPicture): PixelRect[] {
  const columns = Math.floor(width / CELL);
  const rows = Math.floor(height / CELL);
  const dark = new Uint8Array(columns * rows);
  for (let row = 0; row < rows; row++)
    for (let column = 0; column < columns; column++)
      if (meanOf(pixels, width, column * CELL, row * CELL) < DARK) dark[row * columns + column] = 1;
  const bars: PixelRect[] = [];
  for (let start = 0; start < dark.length; start++) {
    if (dark[start] !== 1) continue;
    const { x0, y0, x1, y1 } = trim(dark, columns, takeArea(dark, columns, start));
    const [w, h] = [x1 - x0, y1 - y0];
    if (w < LEAST_WIDTH || h < LEAST_HEIGHT || w * h > MOST_OF_PAGE * dark.length) continue;
    if (darkIn(dark, columns, { x0, y0, x1, y1 }) < FILLED) continue;
    bars.push({ x0: x0 * CELL, y0: y0 * CELL, x1: x1 * CELL, y1: y1 * CELL });
  }
  return bars;
}

function meanOf(pixels: Uint8Array, width: number, x0: number, y0: number): number {
  let sum = 0;
  for (let y = y0; y < y0 + CELL; y++) for (let x = x0; x < x0 + CELL; x++) sum += pixels[y * width + x] ?? 255;
  return sum / (CELL * CELL);
}

/** The connected area of `start`; its squares are marked 2. */
function takeArea(dark: Uint8Array, columns: number, start: number): PixelRect {
  const waiting = [start];
  dark[start] = 2;
  let [x0, y0, x1, y1] = [Infinity, Infinity, 0, 0];
  for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) {
    const x = at % columns;
    const y = (at - x) / columns;
    [x0, y0, x1, y1] = [Math.min(x0, x), Math.min(y0, y), Math.max(x1, x + 1), Math.max(y1, y + 1)];
    const next = [at - columns, at + columns, ...(x > 0 ? [at - 1] : []), ...(x < columns - 1 ? [at + 1] : [])];
    for (const other of next) {
      if (dark[other] !== 1) continue;
      dark[other] = 2;
      waiting.push(other);
    }
  }
  return { x0, y0, x1, y1 };
}

/** Without the letters that touch the bar from outside: sides that are hardly dark are taken off. */
function trim(dark: Uint8Array, columns: number, area: PixelRect): PixelRect {
  let { x0, y0, x1, y1 } = area;
  const isPart = (side: PixelRect): boolean => darkIn(dark, columns, side) >= FILLED;
  while (x0 < x1 && !isPart({ x0, y0, x1: x0 + 1, y1 })) x0++;
  while (x0 < x1 && !isPart({ x0: x1 - 1, y0, x1, y1 })) x1--;
  while (y0 < y1 && !isPart({ x0, y0, x1, y1: y0 + 1 })) y0++;
  while (y0 < y1 && !isPart({ x0, y0: y1 - 1, x1, y1 })) y1--;
  return { x0, y0, x1, y1 };
}

/** Share of dark squares. */
function darkIn(dark: Uint8Array, columns: number, { x0, y0, x1, y1 }: PixelRect): number {
  let count = 0;
  for (let y = y0; y < y1; y++) for (let x = x0; x < x1; x++) if (dark[y * columns + x] !== 0) count++;
  return count / Math.max(1, (x1 - x0) * (y1 - y0));
}

/** The inside of a bar with its greys drawn apart, on white; undefined when it is plain, or plainly legible. */
function stretch({ pixels, width }: GreyPicture, bar: PixelRect): GreyPicture | undefined {
  const [x0, y0, x1, y1] = [bar.x0 + MARGIN, bar.y0 + MARGIN, bar.x1 - MARGIN, bar.y1 - MARGIN];
  const [w, h] = [x1 - x0, y1 - y0];
  if (w <= 0 || h <= 0) return undefined;
  const sorted = new Uint8Array(w * h);
  for (let y = 0; y < h; y++) sorted.set(pixels.subarray((y0 + y) * width + x0, (y0 + y) * width + x1), y * w);
  sorted.sort();
  const least = sorted[Math.floor(0.01 * sorted.length)] ?? 0;
  const most = sorted[Math.floor(0.98 * sorted.length)] ?? 0;
  if (most - least < LEAST_RANGE || most - least > MOST_RANGE) return undefined;
  const out = { width: w * ENLARGED + 2 * PAPER, height: h * ENLARGED + 2 * PAPER };
  const stretched = new Uint8Array(out.width * out.height).fill(255);
  for (let y = 0; y < h * ENLARGED; y++)
    for (let x = 0; x < w * ENLARGED; x++) {
      const grey = pixels[(y0 + Math.floor(y / ENLARGED)) * width + x0 + Math.floor(x / ENLARGED)] ?? 0;
      const value = Math.min(255, Math.max(0, Math.round((255 * (grey - least)) / (most - least))));
      stretched[(y + PAPER) * out.width + x + PAPER] = value;
    }
  return { ...out, pixels: stretched, toPixels: [1, 0, 0, 1, 0, 0] };
}

function toUserSpace({ toPixels }: GreyPicture, { x0, y0, x1, y1 }: PixelRect): Rect {
  const back = invertMatrix(toPixels);
  return boundsOf([transformPoint(back, { x: x0, y: y0 }), transformPoint(back, { x: x1, y: y1 })]);
}
