/** Points, rectangles and matrices of PDF user space (1/72 inch, y upwards). Pure. */

export interface Rect {
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
  readonly top: number;
}

/** `x' = a x + c y + e`, `y' = b x + d y + f`. */
export type Matrix = readonly [a: number, b: number, c: number, d: number, e: number, f: number];

export interface Point {
  readonly x: number;
  readonly y: number;
}

export const IDENTITY: Matrix = [1, 0, 0, 1, 0, 0];

export const transformPoint = ([a, b, c, d, e, f]: Matrix, { x, y }: Point): Point => ({
  x: a * x + c * y + e,
  y: b * x + d * y + f,
});

/** The matrix that applies `first`, then `second`. */
export function concatMatrix(first: Matrix, second: Matrix): Matrix {
  const [a, b, c, d, e, f] = first;
  const [A, B, C, D, E, F] = second;
  return [a * A + b * C, a * B + b * D, c * A + d * C, c * B + d * D, e * A + f * C + E, e * B + f * D + F];
}

const cornersOf = ({ left, bottom, right, top }: Rect): Point[] => [
  { x: left, y: top },
  { x: right, y: top },
  { x: left, y: bottom },
  { x: right, y: bottom },
];

export function boundsOf(points: readonly Point[]): Rect {
  let [left, bottom, right, top] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const { x, y } of points) {
    left = Math.min(left, x);
    right = Math.max(right, x);
    bottom = Math.min(bottom, y);
    top = Math.max(top, y);
  }
  return { left, bottom, right, top };
}

/** The upright rectangle around a transformed rectangle. */
export const transformRect = (matrix: Matrix, rect: Rect): Rect =>
  boundsOf(cornersOf(rect).map((corner) => transformPoint(matrix, corner)));

export const areaOf = (rect: Rect): number => Math.max(0, rect.right - rect.left) * Math.max(0, rect.top - rect.bottom);

export const uniteRects = (a: Rect, b: Rect): Rect => ({
  left: Math.min(a.left, b.left),
  bottom: Math.min(a.bottom, b.bottom),
  right: Math.max(a.right, b.right),
  top: Math.max(a.top, b.top),
});

/** Points by which one side of what holds a word is as long at least, and the other. */
const LEGIBLE_LENGTH = 20;
const LEGIBLE_HEIGHT = 5;

/** Whether there is room for a word on the page. */
export function isLegible({ left, bottom, right, top }: Rect): boolean {
  const [width, height] = [right - left, top - bottom];
  return Math.max(width, height) >= LEGIBLE_LENGTH && Math.min(width, height) >= LEGIBLE_HEIGHT;
}

/** Whether the middle of `inner` lies within `outer`. */
export function holdsMiddle(outer: Rect, inner: Rect): boolean {
  const x = (inner.left + inner.right) / 2;
  const y = (inner.bottom + inner.top) / 2;
  return x > outer.left && x < outer.right && y > outer.bottom && y < outer.top;
}

/** The matrix that undoes `matrix`; the identity for one that cannot be undone. */
export function invertMatrix([a, b, c, d, e, f]: Matrix): Matrix {
  const determinant = a * d - b * c;
  if (Math.abs(determinant) < 1e-12) return IDENTITY;
  return [
    d / determinant,
    -b / determinant,
    -c / determinant,
    a / determinant,
    (c * f - d * e) / determinant,
    (b * e - a * f) / determinant,
  ];
}
