/**
 * How wide boxes and spaces of a line are that is set anew, and where its words then stand, by what stays on it and by the
 * room that it has. Pure; knows neither glyphs nor pixels.
 */
import { ALIGNED, CLEARANCE, spaceFrom, type Room } from "./line-room.js";
import type { LineExtent } from "./page-lines.js";

/** A word that stays, or a run that goes. Lengths in points. */
export interface FitItem {
  /** Index of the run that goes; undefined for a word. */
  readonly run: number | undefined;
  /** Of a word: its own width. */
  readonly width: number;
  /** The space before it as it should be; 0 where it touches the item before. */
  readonly space: number;
}

/** Widths of a box in heights of its font: as it should be, and how far it may shrink, softly and at worst. */
const BOX = { usual: 5, small: 3, least: 1.2 } as const;
/** Shares of the natural space between words. */
const SPACE = { usual: 1, small: 0.85, least: 0.6 } as const;

export interface Fit {
  readonly box: number;
  readonly space: number;
  readonly total: number;
}

/** Widths at which the items fit, wide ones first. Undefined when they fit at none. */
export function fitItems(
  { height }: LineExtent,
  items: readonly FitItem[],
  room: Pick<Room<LineExtent>, "anchor" | "left" | "right" | "margin">,
): Fit | undefined {
  const words = items.reduce((sum, { width, run }) => sum + (run === undefined ? width : 0), 0);
  const spaces = items.reduce((sum, { space }) => sum + space, 0);
  const boxes = items.filter(({ run }) => run !== undefined).length;
  const fitAt = (box: number, space: number): Fit => ({ box: box * height, space, total: words + spaces * space + boxes * box * height }); // prettier-ignore
  const hard = spaceFrom(room.anchor, room.left, room.right);
  const soft = room.margin === undefined || room.anchor.edge !== "left" ? hard : Math.min(hard, room.margin - room.anchor.at); // prettier-ignore
  const usual = fitAt(BOX.usual, SPACE.usual);
  if (usual.total <= soft || boxes === 0) return usual.total <= hard ? usual : undefined;
  const small = fitAt(BOX.small, SPACE.small);
  if (small.total <= soft) return between(small, usual, soft);
  if (small.total <= hard) return small;
  const least = fitAt(BOX.least, SPACE.least);
  return least.total <= hard ? between(least, small, hard) : undefined;
}

/** The fit between two that takes all the space there is. */
function between(low: Fit, high: Fit, space: number): Fit {
  const share = Math.min(1, (space - low.total) / Math.max(1e-6, high.total - low.total));
  const mix = (a: number, b: number): number => a + share * (b - a);
  return { box: mix(low.box, high.box), space: mix(low.space, high.space), total: mix(low.total, high.total) };
}

export interface Place<I extends FitItem> {
  readonly item: I;
  readonly left: number;
  readonly right: number;
}

export function placeItems<I extends FitItem>(
  items: readonly I[],
  { box, space, total }: Fit,
  { anchor }: Pick<Room, "anchor">,
): Place<I>[] {
  const start = { left: anchor.at, right: anchor.at - total, centre: anchor.at - total / 2 };
  let at = Math.round(start[anchor.edge] * 100) / 100;
  return items.map((item) => {
    at += item.space * space;
    const left = at;
    at += item.run === undefined ? item.width : box;
    return { item, left, right: at };
  });
}

/**
 * What can have stood in the place of a run at most and at least, by the edge of its column and by where its line was
 * broken. `next`: width of the first word of the line that goes on, with the space before it.
 */
export function boundWidths(
  segment: LineExtent,
  items: readonly FitItem[],
  room: Pick<Room<LineExtent>, "right" | "margin">,
  next: number | undefined,
): { readonly most: number; readonly least: number } {
  const words = items.reduce((sum, { width, space, run }) => sum + (run === undefined ? width : 0) + space, 0);
  // A line that goes beyond the others has no margin that would tell of its end.
  const limit =
    room.margin !== undefined && room.margin > segment.right - ALIGNED
      ? room.margin
      : room.right + CLEARANCE * segment.height;
  const most = limit - segment.left - words;
  const isOnlyRun = items.filter(({ run }) => run !== undefined).length === 1;
  const isBroken = isOnlyRun && next !== undefined && segment.right + next > limit;
  return { most, least: isBroken ? most - next : 0 };
}
