/**
 * Finds what is drawn along with words: underlines, lines through them, coloured ground. It begins and ends where words
 * do, so it goes or moves with them; rules of tables and forms stay. Also finds the rules beside which text ends.
 */
import { boundsOf, type Rect } from "./geometry.js";
import type { LineGlyph, Wall } from "./page-lines.js";
import type { ChangedLine } from "./set-lines.js";
import { cornersInUserSpace, type ProgramUse, type Shape } from "./shown-page.js";
import { plainNumber } from "./write-program.js";

/** Shares of the font's height. */
const THIN = 0.14;
const GROUND = { lowest: 0.6, highest: 1.9 } as const;
const EDGE = { thin: 0.3, ground: 0.15 } as const;
const STRETCH_BEYOND = 1;
/** Points. */
const THINNEST = 1.3;
const WALL = { widest: 2.5, lowest: 6, ofFrame: 12, ground: 1.3 } as const;

type Replaced = Map<number, { readonly end: number; readonly text: string }>;

/** What takes the place of shapes that go or move with changed lines, by program. */
export function moveShapes(shapes: readonly Shape[], changed: readonly ChangedLine[]): Map<ProgramUse, Replaced> {
  const replaced = new Map<ProgramUse, Replaced>();
  for (const shape of shapes) {
    if (!shape.drawn || shape.kind === "other") continue;
    const bounds = boundsOf(cornersInUserSpace(shape));
    for (const line of changed) {
      const edges = line.angle === 0 ? edgesAfter(bounds, line) : undefined;
      if (!edges) continue;
      const ofUse = replaced.get(shape.use) ?? new Map<number, { end: number; text: string }>();
      replaced.set(shape.use, ofUse.set(shape.start, { end: shape.end, text: drawAgain(shape, bounds, edges) }));
      break;
    }
  }
  return replaced;
}

interface Edges {
  readonly left: number;
  readonly right: number;
}

/** Where a shape that belongs to words of the line begins and ends now; undefined when it belongs to none. */
function edgesAfter({ left, right, bottom, top }: Rect, line: ChangedLine): Edges | undefined {
  const { base, height, moves } = line;
  const isThin = top - bottom <= Math.max(THINNEST, THIN * height) && bottom > base - 0.4 * height && top < base + 0.7 * height; // prettier-ignore
  const isGround = top - bottom > GROUND.lowest * height && top - bottom < GROUND.highest * height && bottom < base + 0.1 * height && top > base + 0.4 * height; // prettier-ignore
  if (!isThin && !isGround) return undefined;
  const near = (isThin ? EDGE.thin : EDGE.ground) * height;
  const first = moves.findIndex(({ from }) => Math.abs(from.left - left) < near);
  const last = moves.findLastIndex(({ from }) => Math.abs(from.right - right) < near);
  const start = moves[first];
  const end = moves[last];
  if (start && end && last >= first) {
    const isGone = moves.slice(first, last + 1).every(({ removed }) => removed);
    return isGone ? { left: 0, right: 0 } : { left: start.to.left, right: end.to.right };
  }
  const beyond = STRETCH_BEYOND * height;
  const isWithin = left > (moves[0]?.from.left ?? 0) - beyond && right < (moves.at(-1)?.from.right ?? 0) + beyond;
  const meetsRemoved = moves.some(({ from, removed }) => removed && from.left < right && left < from.right);
  return isThin && isWithin && meetsRemoved ? { left: 0, right: 0 } : undefined;
}

/** The shape between new edges; nothing when it has none, or when its space is turned. */
function drawAgain({ corners, outer, kind }: Shape, bounds: Rect, { left, right }: Edges): string {
  const [a, b, c] = outer;
  if (right - left < 0.1 || Math.abs(b) + Math.abs(c) > 1e-9 || a === 0) return "";
  const scale = (right - left) / Math.max(1e-6, bounds.right - bounds.left);
  const ownLeft = (bounds.left - outer[4]) / a;
  const newLeft = (left - outer[4]) / a;
  const places = corners.map(({ x, y }) => [newLeft + (x - ownLeft) * scale, y] as const);
  const text = (value: number): string => plainNumber(value, 4);
  const [first = [0, 0], second = [0, 0]] = places;
  if (kind === "rectangle")
    return [first[0], first[1], second[0] - first[0], second[1] - first[1]].map(text).join(" ") + " re";
  return places.map(([x, y], i) => `${text(x)} ${text(y)} ${i === 0 ? "m" : "l"}`).join(" ");
}

/** Upright rules and sides of frames. What begins or ends where a glyph does is ground behind words, and no frame. */
export function findWalls(shapes: readonly Shape[], glyphs: readonly LineGlyph[], angle: number): Wall[] {
  if (angle !== 0) return [];
  const inked = glyphs.filter((glyph) => glyph.angle === angle && !glyph.isBlank);
  return shapes.flatMap((shape) => {
    if (!shape.drawn || shape.kind === "other") return [];
    const { left, right, bottom, top } = boundsOf(cornersInUserSpace(shape));
    if (top - bottom < WALL.lowest) return [];
    if (right - left < WALL.widest) return [{ at: left, bottom, top }];
    if (shape.kind !== "rectangle" || top - bottom < WALL.ofFrame) return [];
    const isGround = inked.some(
      (glyph) =>
        glyph.base > bottom &&
        glyph.base < top &&
        top - bottom < GROUND.highest * glyph.height &&
        (Math.abs(glyph.left - left) < WALL.ground || Math.abs(glyph.right - right) < WALL.ground),
    );
    return isGround ? [] : [left, right].map((at) => ({ at, bottom, top }));
  });
}
