/**
 * How much room a line has, and which of its edges stays: by rules, columns and other lines beside, above and below it.
 * Nothing here depends on what is removed.
 */
import { isBeside, type LineExtent, type Segment, type Wall } from "./page-lines.js";

/** Points by which edges may differ to count as aligned. */
export const ALIGNED = 0.8;
const CENTRED_ON_PAGE = 2;
/** Heights of the font within which lines speak for the alignment of a line. */
const NEIGHBOURHOOD = 14;
/** Kept free beside a neighbour, in heights of the font. */
export const CLEARANCE = 0.3;

export interface Surroundings<S extends LineExtent = Segment> {
  readonly segments: readonly S[];
  /** Points by which edges may differ to count as aligned, where places are known less well than those of glyphs. */
  readonly aligned?: number;
  /** Walls in the frame of an angle. */
  wallsAt(angle: number): readonly Wall[];
  /** Left and right edge of the page in the frame of an angle. */
  pageAt(angle: number): readonly [number, number];
}

export interface Anchor {
  readonly edge: "left" | "right" | "centre";
  readonly at: number;
}

export interface Room<S extends LineExtent = Segment> {
  readonly anchor: Anchor;
  /** Where text may not go beyond. */
  readonly left: number;
  readonly right: number;
  /** Where other lines of the same column end; undefined when there are none. */
  readonly margin: number | undefined;
  /** Whether no line of its column that stays is as wide: then the column may have its width from this one. */
  readonly isWidest: boolean;
  /** The line that goes on where this one ends. */
  readonly next: S | undefined;
}

/** The room of a segment. `touched` segments do not speak for others: they are set anew themselves. */
export function findRoom<S extends LineExtent>(segment: S, around: Surroundings<S>, touched: ReadonlySet<S>): Room<S> {
  const { aligned = ALIGNED } = around;
  const others = around.segments.filter((other) => other !== segment && other.angle === segment.angle);
  const beside = others.filter((other) => isBeside(other, segment));
  const walls = around
    .wallsAt(segment.angle)
    .filter(
      ({ bottom, top }) => bottom < segment.base + 0.3 * segment.height && top > segment.base + 0.3 * segment.height,
    );
  const [pageLeft, pageRight] = around.pageAt(segment.angle);
  const clear = CLEARANCE * segment.height;
  const isRight = (at: number): boolean => at > segment.left + 0.5 * segment.height;
  const right = Math.min(
    pageRight,
    ...beside.filter(({ left }) => isRight(left)).map(({ left }) => left - clear),
    ...walls.filter(({ at }) => isRight(at)).map(({ at }) => at - clear),
  );
  const left = Math.max(
    pageLeft,
    ...beside.filter((other) => other.left < segment.left).map((other) => other.right + clear),
    ...walls.filter(({ at }) => at < segment.left).map(({ at }) => at + clear),
  );
  const near = others.filter(
    (other) => Math.abs(other.base - segment.base) < NEIGHBOURHOOD * segment.height && !isBeside(other, segment),
  );
  const sure = near.filter((other) => !touched.has(other));
  const column = others.filter(
    (other) =>
      !touched.has(other) && Math.abs(other.left - segment.left) < 3 * segment.height && other.right <= right + clear,
  );
  const cells = column.filter((other) => Math.abs(other.left - segment.left) < aligned);
  return {
    anchor: findAnchor(segment, sure, [pageLeft, pageRight], aligned),
    left,
    right,
    isWidest: right < pageRight && cells.length > 0 && !cells.some((cell) => cell.right > segment.right - aligned),
    margin: column.length > 0 ? Math.max(...column.map((other) => other.right)) : undefined,
    next: near.find(
      (other) =>
        other.base < segment.base &&
        segment.base - other.base < 1.9 * segment.height &&
        Math.abs(other.left - segment.left) < 3 * segment.height,
    ),
  };
}

/** Which edge other lines share with this one, and where they have it: it does not depend on what the line says. */
function findAnchor(
  segment: LineExtent,
  others: readonly LineExtent[],
  [pageLeft, pageRight]: readonly [number, number],
  aligned: number,
): Anchor {
  const middleOf = ({ left, right }: LineExtent): number => (left + right) / 2;
  const shared = (edgeOf: (one: LineExtent) => number): number[] =>
    others.map(edgeOf).filter((edge) => Math.abs(edge - edgeOf(segment)) < aligned);
  const lefts = shared(({ left }) => left);
  const rights = shared(({ right }) => right);
  const middles = shared(middleOf);
  const [left = segment.left] = lefts;
  if (lefts.length >= Math.max(1, rights.length, middles.length - 1)) return { edge: "left", at: left };
  const [right] = rights;
  if (right !== undefined && rights.length > middles.length) return { edge: "right", at: right };
  const middle = (pageLeft + pageRight) / 2;
  if (Math.abs(middleOf(segment) - middle) < CENTRED_ON_PAGE) return { edge: "centre", at: middle };
  return middles[0] === undefined ? { edge: "left", at: segment.left } : { edge: "centre", at: middles[0] };
}

/** How wide a line with this anchor can be between two edges. */
export function spaceFrom({ edge, at }: Anchor, left: number, right: number): number {
  if (edge === "left") return right - at;
  return edge === "right" ? at - left : 2 * Math.min(at - left, right - at);
}
