/**
 * Ink of a picture that is not among the words read from it: handwriting, signatures, stamps, drawings, photographs. Rules
 * and frames of tables, and specks of dust, are none.
 */
import type { ReadLine } from "./lines.js";
import { inkLevel, shrink, uniteBoxes, type Grey, type PixelBox } from "./grey.js";

/** Pixels of the longer side at which ink is looked at. */
const LOOK_SIDE = 1200;
/** Of the longer side: ink nearer together than this belongs together. */
const REACH_SHARE = 0.006;
/** Of the longer side: what is smaller than this both ways is a speck, and a rule is at most this thick. */
const SPECK_SHARE = 0.008;
const RULE_SHARE = 0.005;
/** Lengths over thickness from which a stroke is a rule. */
const RULE_LENGTH = 8;
/** Pixels by which the box of a word is widened. */
const WORD_PAD = 3;

/** Boxes around unread ink, in pixels of the picture. */
export function findUnreadInk(picture: Grey, lines: readonly ReadLine[]): PixelBox[] {
  const factor = Math.max(1, Math.round(Math.max(picture.width, picture.height) / LOOK_SIDE));
  const small = shrink(picture, factor);
  const ink = inkOf(small);
  for (const { words } of lines) for (const { box } of words) clear(ink, small, scaleBox(box, 1 / factor), WORD_PAD);
  const side = Math.max(small.width, small.height);
  clearRules(ink, small, Math.max(2, Math.round(RULE_SHARE * side)));
  const speck = SPECK_SHARE * side;
  return gather(ink, small, Math.max(1, Math.round(REACH_SHARE * side)))
    .filter(({ x0, y0, x1, y1 }) => x1 - x0 > speck || y1 - y0 > speck)
    .map((box) => scaleBox(box, factor));
}

function inkOf(picture: Grey): Uint8Array {
  const level = inkLevel(picture);
  return picture.pixels.map((grey) => (grey < level ? 1 : 0));
}

const scaleBox = ({ x0, y0, x1, y1 }: PixelBox, factor: number): PixelBox => ({
  x0: Math.floor(x0 * factor),
  y0: Math.floor(y0 * factor),
  x1: Math.ceil(x1 * factor),
  y1: Math.ceil(y1 * factor),
});

function clear(ink: Uint8Array, { width, height }: Grey, { x0, y0, x1, y1 }: PixelBox, pad: number): void {
  const [left, right] = [Math.max(0, x0 - pad), Math.min(width, x1 + pad)];
  for (let y = Math.max(0, y0 - pad); y < Math.min(height, y1 + pad); y++)
    ink.fill(0, y * width + left, Math.max(y * width + left, y * width + right));
}

/** Takes out straight strokes along and across the picture that are long and no thicker than `thickness`. */
function clearRules(ink: Uint8Array, { width, height }: Grey, thickness: number): void {
  const length = RULE_LENGTH * thickness;
  const rules: number[] = [];
  const walk = (outer: number, inner: number, stepOuter: number, stepInner: number): void => {
    for (let i = 0; i < outer; i++) {
      for (let from = 0; from < inner;) {
        let to = from;
        while (to < inner && ink[i * stepOuter + to * stepInner] === 1) to++;
        if (to - from >= length && isThin(ink, i, (from + to) >> 1, { outer, stepOuter, stepInner, thickness }))
          for (let j = from; j < to; j++) rules.push(i * stepOuter + j * stepInner);
        from = to + 1;
      }
    }
  };
  walk(height, width, width, 1);
  walk(width, height, 1, width);
  for (const at of rules) ink[at] = 0;
}

interface Walk {
  readonly outer: number;
  readonly stepOuter: number;
  readonly stepInner: number;
  readonly thickness: number;
}

function isThin(ink: Uint8Array, i: number, j: number, { outer, stepOuter, stepInner, thickness }: Walk): boolean {
  const at = (row: number): number => ink[row * stepOuter + j * stepInner] ?? 0;
  let [first, last] = [i, i];
  while (first > 0 && at(first - 1) === 1 && last - first <= thickness) first--;
  while (last + 1 < outer && at(last + 1) === 1 && last - first <= thickness) last++;
  return last - first < thickness;
}

/** Boxes around ink whose pixels lie within `reach` of each other, on a coarse grid of that size. */
function gather(ink: Uint8Array, { width, height }: Grey, reach: number): PixelBox[] {
  const [columns, rows] = [Math.ceil(width / reach), Math.ceil(height / reach)];
  const boxes = new Map<number, PixelBox>();
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      if (ink[y * width + x] === 0) continue;
      const cell = Math.floor(y / reach) * columns + Math.floor(x / reach);
      const box = { x0: x, y0: y, x1: x + 1, y1: y + 1 };
      const known = boxes.get(cell);
      boxes.set(cell, known ? uniteBoxes(known, box) : box);
    }
  }
  const found: PixelBox[] = [];
  for (const [start, first] of boxes) {
    boxes.delete(start);
    let whole = first;
    const open = [start];
    for (let cell = open.pop(); cell !== undefined; cell = open.pop()) {
      for (const near of neighbours(cell, columns, rows)) {
        const box = boxes.get(near);
        if (!box) continue;
        boxes.delete(near);
        whole = uniteBoxes(whole, box);
        open.push(near);
      }
    }
    found.push(whole);
  }
  return found;
}

function neighbours(cell: number, columns: number, rows: number): number[] {
  const [x, y] = [cell % columns, Math.floor(cell / columns)];
  const near: number[] = [];
  for (let dy = -1; dy <= 1; dy++)
    for (let dx = -1; dx <= 1; dx++)
      if (x + dx >= 0 && x + dx < columns && y + dy >= 0 && y + dy < rows) near.push((y + dy) * columns + x + dx);
  return near;
}
