/**
 * Puts the glyphs of a page into lines and the lines into segments: stretches without a gap as wide as between columns.
 * Works in frames that are turned with the text, where lines run to the right. Knows nothing of programs or removal.
 */
import type { Show, ShownGlyph } from "./shown-page.js";
import { concatMatrix } from "./geometry.js";
import { turn } from "./runs.js";

/** A glyph in the frame of its line; lengths in points. */
export interface LineGlyph {
  readonly glyph: ShownGlyph;
  readonly angle: number;
  readonly left: number;
  readonly right: number;
  readonly base: number;
  /** Of its font. */
  readonly height: number;
  readonly isBlank: boolean;
}

/** Where a stretch of a line stands, in the frame of its angle. */
export interface LineExtent {
  readonly angle: number;
  readonly left: number;
  readonly right: number;
  readonly base: number;
  readonly height: number;
}

export interface Segment extends LineExtent {
  /** In order from the left, blanks included. */
  readonly glyphs: readonly LineGlyph[];
}

/** Share of the font's height from which a gap parts columns: without, and with blanks in it. */
const COLUMN_GAP = 0.95;
const SPACED_COLUMN_GAP = 2;
/** Of a glyph's height, what it reaches below and above its base line when lines are told apart. */
const REACH_BELOW = 0.2;
const REACH_ABOVE = 0.7;
/** Letters whose heights differ by more than this factor are on no common line. */
const HEIGHT_FACTOR = 2.3;
const LINES_LOOKED_BACK = 6;
const ANGLE_STEP = 1e-3;
/** Share of the font's height from which a gap parts columns where other lines begin behind it, and by how many points. */
const ALIGNED_GAP = 0.4;
const ALIGNED = 0.6;

/** What all glyphs that one operator shows have in common. */
interface ShowFrame {
  readonly angle: number;
  readonly height: number;
  /** Points for a unit of text space along the line. */
  readonly unit: number;
}

const showFrames = new WeakMap<Show, ShowFrame>();

function frameShow(show: Show): ShowFrame {
  const known = showFrames.get(show);
  if (known) return known;
  const [a, b, c, d] = concatMatrix(show.matrix, show.outer);
  const sign = show.size * show.stretch < 0 ? -1 : 1;
  const angle = Math.round(Math.atan2(b * sign, a * sign) / ANGLE_STEP) * ANGLE_STEP || 0;
  const frame = { angle, height: Math.hypot(c, d) * Math.abs(show.size), unit: Math.hypot(a, b) };
  showFrames.set(show, frame);
  return frame;
}

/** Places a shown glyph in the frame of its line. Undefined for glyphs without extent. */
export function frameGlyph(glyph: ShownGlyph, isBlank: boolean): LineGlyph | undefined {
  const { show, width } = glyph;
  const { angle, height, unit } = frameShow(show);
  const { x, y } = angle === 0 ? glyph.origin : turn(glyph.origin, -angle);
  if (!(height > 0.05) || !Number.isFinite(x + y + width)) return undefined;
  return { glyph, angle, left: x, right: x + Math.abs(width) * unit, base: y, height, isBlank };
}

/** An upright rule beside which text ends. */
export interface Wall {
  readonly at: number;
  readonly bottom: number;
  readonly top: number;
}

/** All segments of the glyphs, those without ink left out. `wallsAt` gives the walls in the frame of an angle. */
export function findSegments(glyphs: readonly LineGlyph[], wallsAt: (angle: number) => readonly Wall[]): Segment[] {
  const frames = new Map<number, LineGlyph[]>();
  for (const glyph of glyphs) {
    const frame = frames.get(glyph.angle);
    if (frame) frame.push(glyph);
    else frames.set(glyph.angle, [glyph]);
  }
  return [...frames].flatMap(([angle, frame]) => {
    const walls = wallsAt(angle);
    const lines = linesOf(frame);
    const first = lines.map((line) => segmentsOf(line, walls, () => false));
    const starts = first.flatMap(({ segments }) => segments.map(({ left, base }) => ({ left, base })));
    // Words behind a gap that stand where other lines begin are a column of their own.
    const isStart = ({ left, base, height }: LineGlyph): boolean =>
      starts.some((start) => Math.abs(start.left - left) < ALIGNED && Math.abs(start.base - base) > 0.5 * height);
    return lines.flatMap((line, i) => {
      const known = first[i];
      const isSame = known && !known.behindGaps.some(isStart);
      return isSame ? known.segments : segmentsOf(line, walls, isStart).segments;
    });
  });
}

interface OpenLine {
  base: number;
  height: number;
  readonly glyphs: LineGlyph[];
}

function linesOf(glyphs: readonly LineGlyph[]): LineGlyph[][] {
  const lines: OpenLine[] = [];
  for (const glyph of [...glyphs].sort((a, b) => b.base - a.base || a.left - b.left)) {
    const line = lineOf(glyph, lines);
    if (!line) {
      lines.push({ base: glyph.base, height: glyph.height, glyphs: [glyph] });
      continue;
    }
    line.glyphs.push(glyph);
    if (glyph.height > line.height) Object.assign(line, { base: glyph.base, height: glyph.height });
  }
  return lines.map((line) => line.glyphs.sort((a, b) => a.left - b.left));
}

/** The last of the lines just begun on which the glyph stands. Asked for every glyph of a page. */
function lineOf(glyph: LineGlyph, lines: readonly OpenLine[]): OpenLine | undefined {
  for (let i = lines.length - 1; i >= Math.max(0, lines.length - LINES_LOOKED_BACK); i--) {
    const line = lines[i];
    if (line && isOnLine(line, glyph)) return line;
  }
  return undefined;
}

function isOnLine(line: OpenLine, { base, height }: LineGlyph): boolean {
  if (height > HEIGHT_FACTOR * line.height || line.height > HEIGHT_FACTOR * height) return false;
  const top = Math.min(base + REACH_ABOVE * height, line.base + REACH_ABOVE * line.height);
  const bottom = Math.max(base - REACH_BELOW * height, line.base - REACH_BELOW * line.height);
  return top - bottom > 0.5 * (REACH_ABOVE + REACH_BELOW) * Math.min(height, line.height);
}

interface LineSegments {
  readonly segments: readonly Segment[];
  /** Glyphs that begin a segment where they are starts. */
  readonly behindGaps: readonly LineGlyph[];
}

function segmentsOf(
  line: readonly LineGlyph[],
  walls: readonly Wall[],
  isStart: (glyph: LineGlyph) => boolean,
): LineSegments {
  const segments: Segment[] = [];
  const behindGaps: LineGlyph[] = [];
  let current: LineGlyph[] = [];
  let right = -Infinity;
  let blanks = 0;
  const close = (): void => {
    const inked = current.filter(({ isBlank }) => !isBlank);
    const [first] = inked;
    if (first) segments.push(makeSegment(current, inked, first.angle));
    current = [];
  };
  for (const glyph of line) {
    if (glyph.isBlank) {
      blanks += glyph.right - glyph.left;
      current.push(glyph);
      continue;
    }
    const gap = glyph.left - right;
    const limit = blanks > 0 ? blanks + SPACED_COLUMN_GAP * glyph.height : COLUMN_GAP * glyph.height;
    const isBehindGap = gap > blanks + ALIGNED_GAP * glyph.height;
    if (isBehindGap) behindGaps.push(glyph);
    const isAligned = isBehindGap && isStart(glyph);
    if (gap > limit || isAligned || walls.some((wall) => isBetween(wall, right, glyph))) close();
    current.push(glyph);
    right = Math.max(right, glyph.right);
    blanks = 0;
  }
  close();
  return { segments, behindGaps };
}

const isBetween = ({ at, bottom, top }: Wall, right: number, { left, base, height }: LineGlyph): boolean =>
  at > right - 0.5 && at < left + 0.5 && bottom < base + 0.3 * height && top > base + 0.3 * height;

function makeSegment(glyphs: readonly LineGlyph[], inked: readonly LineGlyph[], angle: number): Segment {
  let [left, right, base, height] = [Infinity, -Infinity, 0, -Infinity];
  for (const glyph of inked) {
    left = Math.min(left, glyph.left);
    right = Math.max(right, glyph.right);
    if (glyph.height > height) ({ base, height } = glyph);
  }
  return { angle, glyphs, left, right, base, height };
}

/** Whether two segments lie beside each other. */
export const isBeside = (a: LineExtent, b: LineExtent): boolean =>
  Math.abs(a.base - b.base) < 0.6 * Math.max(a.height, b.height);
