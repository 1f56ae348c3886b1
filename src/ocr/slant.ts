/**
 * How the lines of a written page run: along or across it, and how far they slant. Lines of writing show as rows full of
 * ink with empty rows between; the angle at which they show most is that of the lines.
 */
import { inkLevel, shrink, type Grey } from "./grey.js";

export interface Slant {
  /** The lines run from top to bottom. */
  readonly isSideways: boolean;
  /** Radians by which lines fall to the right, in the picture or, when sideways, in it turned clockwise once. */
  readonly skew: number;
}

/** Pixels of the longer side of the picture that is looked at. */
const LOOK_SIDE = 1100;
/** Degrees. */
const MOST_SKEW = 8;
const COARSE_STEP = 0.5;
const FINE_STEP = 0.05;
/** Skews below this are left, so that straight pages keep their pixels. */
const LEAST_SKEW = 0.2;
/** By so much must lines show better from top to bottom than from left to right. */
const SIDEWAYS_FACTOR = 1.6;
const FEWEST_PIXELS = 300;
const DEGREE = Math.PI / 180;

interface Ink {
  readonly xs: Int32Array;
  readonly ys: Int32Array;
  readonly span: number;
}

export function findSlant(picture: Grey): Slant {
  const small = shrink(picture, Math.max(1, Math.round(Math.max(picture.width, picture.height) / LOOK_SIDE)));
  const level = inkLevel(small);
  const along = inkOf(small, level);
  if (along.xs.length < FEWEST_PIXELS) return { isSideways: false, skew: 0 };
  // In the picture turned clockwise once, x is the height less y, and y is x.
  const across: Ink = { xs: along.ys.map((y) => small.height - y), ys: along.xs, span: along.span };
  const [flat, upended] = [bestAngle(along), bestAngle(across)];
  const isSideways = upended.clearness > SIDEWAYS_FACTOR * flat.clearness;
  const { degrees } = isSideways ? upended : flat;
  return { isSideways, skew: Math.abs(degrees) < LEAST_SKEW ? 0 : degrees * DEGREE };
}

/** Where ink begins and ends in columns: the edges of letters, so that black areas do not count by their size. */
function inkOf({ width, height, pixels }: Grey, level: number): Ink {
  const xs: number[] = [];
  const ys: number[] = [];
  for (let y = 1; y < height; y++) {
    for (let x = 1; x < width; x++) {
      const at = y * width + x;
      const isInk = (pixels[at] ?? 255) < level;
      const isEdge = isInk && ((pixels[at - width] ?? 255) >= level || (pixels[at - 1] ?? 255) >= level);
      if (!isEdge) continue;
      xs.push(x);
      ys.push(y);
    }
  }
  return { xs: Int32Array.from(xs), ys: Int32Array.from(ys), span: width + height };
}

interface Angle {
  readonly degrees: number;
  readonly clearness: number;
}

function bestAngle(ink: Ink): Angle {
  let best: Angle = { degrees: 0, clearness: clearnessAt(ink, 0) };
  const look = (from: number, to: number, step: number): void => {
    for (let degrees = from; degrees <= to + 1e-9; degrees += step) {
      const clearness = clearnessAt(ink, degrees);
      if (clearness > best.clearness) best = { degrees, clearness };
    }
  };
  look(-MOST_SKEW, MOST_SKEW, COARSE_STEP);
  const coarse = best.degrees;
  look(coarse - COARSE_STEP, coarse + COARSE_STEP, FINE_STEP);
  return best;
}

/** How unevenly ink is spread over rows that fall by `degrees`. */
function clearnessAt({ xs, ys, span }: Ink, degrees: number): number {
  const fall = Math.tan(degrees * DEGREE);
  const rows = new Float64Array(2 * span);
  for (let i = 0; i < xs.length; i++) {
    const row = Math.round((ys[i] ?? 0) - (xs[i] ?? 0) * fall) + (span >> 1);
    rows[row] = (rows[row] ?? 0) + 1;
  }
  let clearness = 0;
  for (let row = 1; row < rows.length; row++) clearness += ((rows[row] ?? 0) - (rows[row - 1] ?? 0)) ** 2;
  return clearness;
}
