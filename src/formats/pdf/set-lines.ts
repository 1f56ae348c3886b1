/**
 * Sets lines anew from which something is removed: words at their natural distance, boxes of one width in the place of
 * what went. Where everything stands in the new line follows from what stays alone, so that it tells nothing of what
 * was removed. Pure geometry.
 */
import type { PDFDict } from "@cantoo/pdf-lib";
import type { FontMetrics } from "./font-metrics.js";
import { KerningTable } from "./kerning.js";
import { readItems, type LineItem } from "./line-items.js";
import { ALIGNED, CLEARANCE, findRoom, spaceFrom, type Room, type Surroundings } from "./line-room.js";
import type { Segment } from "./page-lines.js";
import type { ShownGlyph } from "./shown-page.js";

/** A box in the frame of its line. */
export interface MarkBox {
  /** Index of the run. */
  readonly run: number;
  readonly angle: number;
  readonly left: number;
  readonly right: number;
  readonly base: number;
  readonly height: number;
  readonly hasLabel: boolean;
  /** Number of the tagged content that was removed. */
  readonly tag?: number | undefined;
}

/** What became of one place where something was removed. */
export interface GapOutcome {
  readonly run: number;
  /** `set`: nothing on the line tells its width. `held`: what stays keeps its place, or a column the width that it gave. */
  readonly state: "set" | "held";
  /** Of the first glyph that went. Not the glyph itself, which holds all that its page shows. */
  readonly font: FontMetrics;
  readonly fontDict: PDFDict;
  /** Points. */
  readonly size: number;
  /** Points that it took. */
  readonly width: number;
  /** Points that it can have taken at most and at least, by the edge of its column and by where its line was broken. */
  readonly most: number;
  readonly least: number;
}

export interface LineSetting {
  /** New left edges of the glyphs of the lines that were set anew, in the frames of their lines. */
  readonly targets: Map<ShownGlyph, { readonly angle: number; readonly left: number; readonly base: number }>;
  /** Blanks that have no place in their line any more. */
  readonly dropped: Set<ShownGlyph>;
  readonly boxes: MarkBox[];
  readonly gaps: GapOutcome[];
  readonly changed: ChangedLine[];
}

/** A stretch of a line that looks different than before. */
export interface ChangedLine {
  readonly angle: number;
  readonly left: number;
  readonly right: number;
  readonly base: number;
  readonly height: number;
  /** Edges of words and runs before, and where they are now, for what is drawn along with them. */
  readonly moves: readonly EdgeMove[];
}

export interface EdgeMove {
  readonly from: { readonly left: number; readonly right: number };
  readonly to: { readonly left: number; readonly right: number };
  readonly removed: boolean;
}

export interface RunMark {
  readonly mark: string;
}

/** Widths of a box in heights of its font: as it should be, and how far it may shrink, softly and at worst. */
const BOX = { usual: 5, small: 3, least: 1.2 } as const;
/** Shares of the natural space between words. */
const SPACE = { usual: 1, small: 0.85, least: 0.6 } as const;
/** Sets all lines anew that hold removed glyphs. */
export function setLines(
  around: Surroundings,
  removed: ReadonlyMap<ShownGlyph, number>,
  marks: readonly RunMark[],
): LineSetting {
  const setting: LineSetting = { targets: new Map(), dropped: new Set(), boxes: [], gaps: [], changed: [] };
  const touched = new Set(around.segments.filter(({ glyphs }) => glyphs.some(({ glyph }) => removed.has(glyph))));
  const kerning = new KerningTable(around.segments.filter((segment) => !touched.has(segment)));
  for (const segment of touched) {
    const all = readItems(segment, removed, kerning);
    const kept = dropMarkless(all, marks);
    const room = findRoom(segment, around, touched);
    const fit = fitItems(segment, kept, room);
    const places = fit ? placeItems(kept, fit, room) : holdItems(kept);
    noteGaps(setting, segment, all, room, { kerning, isSet: fit !== undefined });
    noteBoxes(setting, segment, places, marks);
    if (fit) moveGlyphs(setting, segment, places);
    noteChange(setting, segment, all, places);
  }
  return setting;
}

/** Runs without a mark go with another run's mark elsewhere; alone on their line they have a box of their own. */
function dropMarkless(items: readonly LineItem[], marks: readonly RunMark[]): LineItem[] {
  const isSilent = ({ run }: LineItem): boolean => run !== undefined && marks[run]?.mark === "";
  const hasOthers = items.some((item) => !isSilent(item));
  const kept: LineItem[] = [];
  let space = 0;
  items.forEach((item, i) => {
    if (isSilent(item) && (hasOthers || i > 0)) space = Math.max(space, item.space);
    else {
      kept.push({ ...item, space: kept.length === 0 ? 0 : Math.max(space, item.space) });
      space = 0;
    }
  });
  return kept;
}

interface Fit {
  readonly box: number;
  readonly space: number;
  readonly total: number;
}

/** Widths at which the items fit, wide ones first. Undefined when they fit at none. */
function fitItems(segment: Segment, items: readonly LineItem[], room: Room): Fit | undefined {
  const words = items.reduce((sum, { width }) => sum + width, 0);
  const spaces = items.reduce((sum, { space }) => sum + space, 0);
  const boxes = items.filter(({ run }) => run !== undefined).length;
  const fitAt = (box: number, space: number): Fit => ({ box: box * segment.height, space, total: words + spaces * space + boxes * box * segment.height }); // prettier-ignore
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

interface Place {
  readonly item: LineItem;
  readonly left: number;
  readonly right: number;
}

function placeItems(items: readonly LineItem[], { box, space, total }: Fit, { anchor }: Room): Place[] {
  const start = { left: anchor.at, right: anchor.at - total, centre: anchor.at - total / 2 };
  let at = Math.round(start[anchor.edge] * 100) / 100;
  return items.map((item) => {
    at += item.space * space;
    const left = at;
    at += item.run === undefined ? item.width : box;
    return { item, left, right: at };
  });
}

/** Everything where it was; a box as wide as what it covers. */
const holdItems = (items: readonly LineItem[]): Place[] =>
  items.map((item) => ({ item, left: item.left, right: item.right }));

function noteGaps(
  setting: LineSetting,
  segment: Segment,
  items: readonly LineItem[],
  room: Room,
  { kerning, isSet }: { readonly kerning: KerningTable; readonly isSet: boolean },
): void {
  const words = items.reduce((sum, { width, space }) => sum + width + space, 0);
  // A line that goes beyond the others has no margin that would tell of its end.
  const limit =
    room.margin !== undefined && room.margin > segment.right - ALIGNED
      ? room.margin
      : room.right + CLEARANCE * segment.height;
  const most = limit - segment.left - words;
  const next = room.next && room.margin !== undefined ? firstWordOf(room.next, kerning) : undefined;
  const isOnlyRun = items.filter(({ run }) => run !== undefined).length === 1;
  const isBroken = isOnlyRun && next !== undefined && segment.right + next > limit;
  for (const { run, glyphs, left, right } of items) {
    const [first] = glyphs;
    if (run === undefined || !first) continue;
    const state = isSet && !room.isWidest ? "set" : "held";
    const { font, fontDict } = first.glyph.show;
    const least = isBroken ? most - next : 0;
    setting.gaps.push({ run, state, font, fontDict, size: first.height, width: right - left, most, least });
  }
}

function noteBoxes(
  setting: LineSetting,
  { angle, base, height }: Segment,
  places: readonly Place[],
  marks: readonly RunMark[],
): void {
  for (const { item, left, right } of places) {
    if (item.run === undefined) continue;
    const hasLabel = marks[item.run]?.mark !== "";
    const tag = item.glyphs[0]?.glyph.show.tag;
    setting.boxes.push({ run: item.run, angle, base, height, left, right, hasLabel, tag });
  }
}

function moveGlyphs({ targets, dropped }: LineSetting, { angle, glyphs }: Segment, places: readonly Place[]): void {
  places.forEach(({ item, left }, i) => {
    if (i > 0) {
      // Blanks stand one before the other in front of their word.
      let at = left;
      for (const blank of [...item.blanks].reverse()) {
        at -= blank.right - blank.left;
        targets.set(blank.glyph, { angle, left: at, base: blank.base });
      }
    }
    if (item.run !== undefined) return;
    item.glyphs.forEach((glyph, j) => {
      targets.set(glyph.glyph, { angle, left: left + (item.offsets[j] ?? 0), base: glyph.base });
    });
  });
  for (const { glyph, isBlank } of glyphs) if (isBlank && !targets.has(glyph)) dropped.add(glyph);
}

function noteChange(
  setting: LineSetting,
  segment: Segment,
  items: readonly LineItem[],
  places: readonly Place[],
): void {
  const { angle, base, height } = segment;
  let at = places[0]?.left ?? segment.left;
  const moves = items.map((item): EdgeMove => {
    const place = places.find((one) => one.item.glyphs === item.glyphs);
    const to = place ?? { left: at, right: at };
    at = to.right;
    return { from: item, to, removed: item.run !== undefined };
  });
  setting.changed.push({
    angle,
    base,
    height,
    left: Math.min(segment.left, ...places.map(({ left }) => left)),
    right: Math.max(segment.right, ...places.map(({ right }) => right)),
    moves,
  });
}

/** Width of a line's first word and the space before it. */
function firstWordOf(segment: Segment, kerning: KerningTable): number {
  const [word] = readItems(segment, new Map(), kerning);
  return (word?.width ?? 0) + 0.28 * segment.height;
}
