/** Turns pictures upright, and gives the way between the pixels of a picture and those of the turned one. */
import type { Grey, PixelBox, Raster } from "./grey.js";
import { newPixels } from "./pixels.js";

export interface Turn {
  /** Right angles by which the picture is turned clockwise. */
  readonly quarters: 0 | 1 | 2 | 3;
  /** Radians by which it is then turned anticlockwise about its middle; small. */
  readonly skew: number;
}

export const NO_TURN: Turn = { quarters: 0, skew: 0 };
const PAPER = 255;

interface Size {
  readonly width: number;
  readonly height: number;
}

interface Place {
  readonly x: number;
  readonly y: number;
}

/** Size of the turned picture; large enough that nothing is cut off. */
export function turnedSize({ width, height }: Size, { quarters, skew }: Turn): Size {
  const flat = quarters % 2 === 0 ? { width, height } : { width: height, height: width };
  if (skew === 0) return flat;
  const [cos, sin] = [Math.cos(skew), Math.abs(Math.sin(skew))];
  return {
    width: Math.ceil(flat.width * cos + flat.height * sin),
    height: Math.ceil(flat.height * cos + flat.width * sin),
  };
}

/** Where a point of the turned picture lies in the picture of size `size`. */
export function fromTurned({ x, y }: Place, size: Size, { quarters, skew }: Turn): Place {
  const flat = turnedSize(size, { quarters, skew: 0 });
  let place = { x, y };
  if (skew !== 0) {
    const outer = turnedSize(size, { quarters, skew });
    const [dx, dy] = [x - outer.width / 2, y - outer.height / 2];
    const [cos, sin] = [Math.cos(skew), Math.sin(skew)];
    // Rows of the turned picture rise or fall in the original.
    place = { x: cos * dx - sin * dy + flat.width / 2, y: sin * dx + cos * dy + flat.height / 2 };
  }
  if (quarters === 1) return { x: place.y, y: size.height - place.x };
  if (quarters === 2) return { x: size.width - place.x, y: size.height - place.y };
  if (quarters === 3) return { x: size.width - place.y, y: place.x };
  return place;
}

/** Where a point of the picture of size `size` lies in the turned picture. */
export function toTurned({ x, y }: Place, size: Size, { quarters, skew }: Turn): Place {
  let place = { x, y };
  if (quarters === 1) place = { x: size.height - y, y: x };
  if (quarters === 2) place = { x: size.width - x, y: size.height - y };
  if (quarters === 3) place = { x: y, y: size.width - x };
  if (skew === 0) return place;
  const flat = turnedSize(size, { quarters, skew: 0 });
  const outer = turnedSize(size, { quarters, skew });
  const [dx, dy] = [place.x - flat.width / 2, place.y - flat.height / 2];
  const [cos, sin] = [Math.cos(skew), Math.sin(skew)];
  return { x: cos * dx + sin * dy + outer.width / 2, y: cos * dy - sin * dx + outer.height / 2 };
}

/** The upright box around what a box becomes by `move`. */
export function moveBox({ x0, y0, x1, y1 }: PixelBox, move: (place: Place) => Place): PixelBox {
  const corners = [
    { x: x0, y: y0 },
    { x: x1, y: y0 },
    { x: x0, y: y1 },
    { x: x1, y: y1 },
  ].map(move);
  const [xs, ys] = [corners.map(({ x }) => x), corners.map(({ y }) => y)];
  return { x0: Math.min(...xs), y0: Math.min(...ys), x1: Math.max(...xs), y1: Math.max(...ys) };
}

/** The picture turned; what was outside it is white. */
export function turnRaster(picture: Raster, turn: Turn): Raster {
  if (turn.quarters === 0 && turn.skew === 0) return picture;
  const { width, height } = turnedSize(picture, turn);
  const { channels } = picture;
  const pixels = newPixels(width * height * channels).fill(PAPER);
  const origin = fromTurned({ x: 0.5, y: 0.5 }, picture, turn);
  const right = fromTurned({ x: 1.5, y: 0.5 }, picture, turn);
  const below = fromTurned({ x: 0.5, y: 1.5 }, picture, turn);
  const [ax, ay] = [right.x - origin.x, right.y - origin.y];
  const [bx, by] = [below.x - origin.x, below.y - origin.y];
  const sample = turn.skew === 0 ? copyPixel : blendPixels;
  for (let y = 0; y < height; y++) {
    let [fromX, fromY] = [origin.x + y * bx, origin.y + y * by];
    for (let x = 0; x < width; x++) {
      sample(picture, fromX - 0.5, fromY - 0.5, pixels, (y * width + x) * channels);
      fromX += ax;
      fromY += ay;
    }
  }
  return { width, height, channels, pixels };
}

export const turnGrey = (picture: Grey, turn: Turn): Grey => turnRaster({ ...picture, channels: 1 }, turn);

function copyPixel(
  { width, height, channels, pixels }: Raster,
  x: number,
  y: number,
  out: Uint8Array,
  at: number,
): void {
  const [column, row] = [Math.round(x), Math.round(y)];
  if (column < 0 || row < 0 || column >= width || row >= height) return;
  const from = (row * width + column) * channels;
  for (let i = 0; i < channels; i++) out[at + i] = pixels[from + i] ?? PAPER;
}

/** Between four pixels, by their distances. */
function blendPixels(picture: Raster, x: number, y: number, out: Uint8Array, at: number): void {
  const { width, height, channels, pixels } = picture;
  const [column, row] = [Math.floor(x), Math.floor(y)];
  if (column < 0 || row < 0 || column + 1 >= width || row + 1 >= height) {
    copyPixel(picture, x, y, out, at);
    return;
  }
  const [right, below] = [x - column, y - row];
  const from = (row * width + column) * channels;
  const under = from + width * channels;
  for (let i = 0; i < channels; i++) {
    const upper = (pixels[from + i] ?? 0) * (1 - right) + (pixels[from + channels + i] ?? 0) * right;
    const lower = (pixels[under + i] ?? 0) * (1 - right) + (pixels[under + channels + i] ?? 0) * right;
    out[at + i] = Math.round(upper * (1 - below) + lower * below);
  }
}
