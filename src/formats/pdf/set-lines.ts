/**
 * Sets lines anew from which something is removed: words at their natural distance, boxes of one width in the place of
 * what went. Where everything stands in the new line follows from what stays alone, so that it tells nothing of what
 * was removed. Pure geometry.
 */
import type { PDFDict } from "@cantoo/pdf-lib";
import type { FontMetrics } from "./font-metrics.js";
import { KerningTable } from "./kerning.js";
import { readItems, type LineItem } from "./line-items.js";
import { boundWidths, fitItems, placeItems, type Place } from "./fit-line.js";
import { findRoom, type Room, type Surroundings } from "./line-room.js";
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

/** Everything where it was; a box as wide as what it covers. */
const holdItems = (items: readonly LineItem[]): Place<LineItem>[] =>
  items.map((item) => ({ item, left: item.left, right: item.right }));

function noteGaps(
  setting: LineSetting,
  segment: Segment,
  items: readonly LineItem[],
  room: Room,
  { kerning, isSet }: { readonly kerning: KerningTable; readonly isSet: boolean },
): void {
  const next = room.next && room.margin !== undefined ? firstWordOf(room.next, kerning) : undefined;
  const { most, least } = boundWidths(segment, items, room, next);
  for (const { run, glyphs, left, right } of items) {
    const [first] = glyphs;
    if (run === undefined || !first) continue;
    const state = isSet && !room.isWidest ? "set" : "held";
    const { font, fontDict } = first.glyph.show;
    setting.gaps.push({ run, state, font, fontDict, size: first.height, width: right - left, most, least });
  }
}

function noteBoxes(
  setting: LineSetting,
  { angle, base, height }: Segment,
  places: readonly Place<LineItem>[],
  marks: readonly RunMark[],
): void {
  for (const { item, left, right } of places) {
    if (item.run === undefined) continue;
    const hasLabel = marks[item.run]?.mark !== "";
    const tag = item.glyphs[0]?.glyph.show.tag;
    setting.boxes.push({ run: item.run, angle, base, height, left, right, hasLabel, tag });
  }
}

function moveGlyphs(
  { targets, dropped }: LineSetting,
  { angle, glyphs }: Segment,
  places: readonly Place<LineItem>[],
): void {
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
  places: readonly Place<LineItem>[],
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
