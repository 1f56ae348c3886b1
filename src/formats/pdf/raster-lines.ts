/**
 * Sets lines of a picture anew from which something is removed, as lines of programs are: the words that stay are moved as
 * they are drawn, and boxes of one width stand in the place of what went. Lines stay as they are where rules or drawings run
 * through them, or where there is no room; their boxes are then at least as wide as others where the paper behind them is
 * free. Everything else about words is as they were read; places are points of the upright page, upwards.
 */
import type { Raster } from "../../ocr/grey.js";
import { boundWidths, fitItems, placeItems, type FitItem } from "./fit-line.js";
import { uniteRects, type Rect } from "./geometry.js";
import { findRoom, type Surroundings } from "./line-room.js";
import type { LineExtent, Wall } from "./page-lines.js";
import { baseOf, type PageWord } from "./raster-words.js";
import { moveStrip, readStrip, type PixelScale, type Strip } from "./raster-strip.js";
import type { GlyphRange } from "./runs.js";

/** A place from which something went: words of one edit on one line. */
export interface RemovedPlace {
  readonly box: Rect;
  /** Empty where the mark stands with another part of the same edit. */
  readonly mark: string;
  /** Index among the words of the first of it. */
  readonly at: number;
  /** What it took, and whether nothing on the line tells that any more. */
  readonly width: number;
  readonly isSet: boolean;
  /** What can have stood there at most and at least. */
  readonly most: number;
  readonly least: number;
}

export interface RasterLayout {
  /** The words where they stand now. */
  readonly words: readonly PageWord[];
  readonly places: readonly RemovedPlace[];
}

/** Heights of a line from which a gap parts columns. */
const COLUMN_GAP = 1.6;
/** In heights of a line: a space, and what a box is drawn beyond its place. */
const SPACE = 0.36;
const BOX_PAD = 0.12;
/** Also in heights: the width of a box, how exactly edges are known; of the page, what is free at its edges. */
const BOX = 5;
const ALIGNED = 0.16;
const PAGE_EDGE = 0.03;
/** Line heights that differ by less than this share are those of one font. */
const SAME_HEIGHT = 0.25;

interface RasterItem extends FitItem {
  /** Indexes of its words. */
  readonly words: readonly number[];
  /** Index of the first word of it that goes. */
  readonly first: number;
  readonly edit: GlyphRange | undefined;
  readonly left: number;
  readonly right: number;
}

interface Stretch extends LineExtent {
  readonly items: readonly RasterItem[];
  readonly bottom: number;
  readonly top: number;
}

/** Moves what is to be moved on `picture`, and clears there what went from lines that are set anew. */
export function setPictureLines(picture: Raster, words: readonly PageWord[], scale: PixelScale): RasterLayout {
  const stretches = findStretches(words);
  const touched = new Set(stretches.filter(({ items }) => items.some(({ edit }) => edit)));
  const strips = new Map([...touched].map((one) => [one, readStrip(picture, one, scale)]));
  const walls = [...touched].flatMap((one) => wallsBeside(one, strips.get(one)));
  const height = medianOf(stretches.map((one) => one.height));
  const around: Surroundings<Stretch> = {
    segments: stretches,
    aligned: ALIGNED * height,
    wallsAt: () => walls,
    pageAt: () => [PAGE_EDGE * scale.width, (1 - PAGE_EDGE) * scale.width],
  };
  const moved = [...words];
  const places: RemovedPlace[] = [];
  const begun = new Set<GlyphRange>();
  for (const one of touched) {
    const strip = strips.get(one);
    const set = strip?.isPlain === true ? setStretch(picture, one, strip, around, touched) : undefined;
    for (const [at, box] of set?.boxes ?? []) moved[at] = { ...wordAt(words, at), box, cover: box };
    for (const place of set?.places ?? holdStretch(one, strip)) {
      const { edit } = wordAt(words, place.at);
      places.push({ ...place, mark: !edit || begun.has(edit) ? "" : edit.mark });
      if (edit) begun.add(edit);
    }
  }
  return { words: moved, places };
}

function wordAt(words: readonly PageWord[], at: number): PageWord {
  const word = words[at];
  if (!word) throw new Error("a line has a word that the page has not");
  return word;
}

type UnmarkedPlace = Omit<RemovedPlace, "mark">;

interface NewStretch {
  readonly places: readonly UnmarkedPlace[];
  /** New boxes of words, by their indexes. */
  readonly boxes: readonly (readonly [at: number, box: Rect])[];
}

function setStretch(
  picture: Raster,
  stretch: Stretch,
  strip: Strip,
  around: Surroundings<Stretch>,
  touched: ReadonlySet<Stretch>,
): NewStretch | undefined {
  const items = dropMarkless(stretch.items);
  const room = findRoom(stretch, around, touched);
  const fit = fitItems(stretch, items, room);
  if (!fit) return undefined;
  const placed = placeItems(items, fit, room);
  const [first] = room.next?.items ?? [];
  const next = first && room.margin !== undefined ? first.right - first.left + SPACE * stretch.height : undefined;
  const bounds = boundWidths(stretch, stretch.items, room, next);
  const { bottom, top } = stretch;
  const boxes = placed.flatMap(({ item, left, right }) =>
    item.words.map((at) => {
      if (item.edit) return [at, { left, right, bottom, top }] as const;
      return [at, { left, right: left + item.right - item.left, bottom, top }] as const;
    }),
  );
  const moves = placed.flatMap(({ item, left }) => (item.edit ? [] : [{ from: item, to: left }]));
  moveStrip(picture, strip, moves);
  const places = placed.flatMap(({ item, left, right }) => {
    if (!item.edit) return [];
    const width = item.right - item.left;
    return [{ box: { left, right, bottom, top }, at: item.first, width, isSet: !room.isWidest, ...bounds }];
  });
  return { places, boxes };
}

/** What goes with a mark that stands elsewhere has no box of its own where others are on its line. */
function dropMarkless(items: readonly RasterItem[]): RasterItem[] {
  const isSilent = ({ edit }: RasterItem): boolean => edit?.mark === "";
  const hasOthers = items.some((item) => !isSilent(item));
  const kept = items.filter((item, i) => !isSilent(item) || (!hasOthers && i === 0));
  return kept.map((item, i) => ({ ...item, space: i === 0 ? 0 : item.space }));
}

/** Boxes over what went, where it stood; the last of the line goes on where the paper is free. */
function holdStretch(stretch: Stretch, strip: Strip | undefined): UnmarkedPlace[] {
  const { items, bottom, top, height } = stretch;
  return items.flatMap((item, i) => {
    if (!item.edit) return [];
    const width = item.right - item.left;
    const steps = Math.ceil(width / (BOX * height));
    const wide = item.left + steps * BOX * height;
    const end = i === items.length - 1 ? Math.min(wide, strip?.freeRight ?? item.right) : item.right;
    const box = { left: item.left, right: Math.max(item.right, end), bottom, top };
    return [{ box, at: item.first, width, isSet: false, most: width, least: width }];
  });
}

/** Where the paper beside a line ends. */
const wallsBeside = ({ bottom, top }: Stretch, strip: Strip | undefined): Wall[] =>
  strip ? [strip.freeLeft, strip.freeRight].map((at) => ({ at, bottom, top })) : [];

function medianOf(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[sorted.length >> 1] ?? 0;
}

/** The stretches of all lines, heights of one font made equal: they follow from which letters a line has. */
function findStretches(words: readonly PageWord[]): Stretch[] {
  const groups: number[][] = [];
  words.forEach((word, at) => {
    const group = groups.at(-1);
    const last = words[at - 1];
    if (group && last && goesOn(last, word)) group.push(at);
    else groups.push([at]);
  });
  const heights = groups.map((group) => Math.max(...group.map((at) => heightOf(wordAt(words, at).box))));
  return groups.map((group, i) => {
    const own = heights[i] ?? 0;
    const height = medianOf(heights.filter((other) => Math.abs(other - own) < SAME_HEIGHT * own));
    return toStretch(words, group, height);
  });
}

const heightOf = ({ bottom, top }: Rect): number => top - bottom;

function goesOn(last: PageWord, word: PageWord): boolean {
  if (last.before === "line") return false;
  const [a, b] = [last.cover, word.cover];
  const height = Math.max(heightOf(a), heightOf(b));
  const overlap = Math.min(a.top, b.top) - Math.max(a.bottom, b.bottom);
  return overlap > 0.5 * Math.min(heightOf(a), heightOf(b)) && b.left > a.left - 0.1 * height && b.left - a.right < COLUMN_GAP * height; // prettier-ignore
}

function toStretch(words: readonly PageWord[], group: readonly number[], height: number): Stretch {
  const items: RasterItem[] = [];
  group.forEach((at, i) => {
    const { box, cover, edit } = wordAt(words, at);
    const before = i > 0 ? wordAt(words, at - 1).before : undefined;
    const last = items.at(-1);
    // A word of which only a part is known to stand in its place is covered whole.
    const isCovered = cover !== box;
    const joins = last?.edit !== undefined && (edit === last.edit || (before === "letter" && isCovered));
    if (joins) {
      items[items.length - 1] = { ...last, words: [...last.words, at], right: Math.max(last.right, cover.right) };
      return;
    }
    const gone = edit ?? (isCovered ? editOfWord(words, group, at) : undefined);
    // Words that a box touches are not read as words.
    const beside = last && (gone ? last.edit === undefined : last.edit !== undefined) ? BOX_PAD : 0;
    const space = ((before === "space" ? SPACE : 0) + beside) * height;
    const { left, right } = gone ? cover : box;
    const first = gone ? group.slice(i).find((one) => wordAt(words, one).edit) : undefined;
    items.push({
      words: [at],
      first: first ?? at,
      edit: gone,
      run: gone && 0,
      left,
      right,
      width: gone ? 0 : right - left,
      space,
    });
  });
  const boxes = group.map((at) => wordAt(words, at).cover).reduce(uniteRects);
  return {
    angle: 0,
    items,
    height,
    base: baseOf(boxes),
    left: boxes.left,
    right: boxes.right,
    bottom: boxes.bottom,
    top: boxes.top,
  };
}

/** The edit of another part of the word that is covered whole. */
function editOfWord(words: readonly PageWord[], group: readonly number[], at: number): GlyphRange | undefined {
  for (let i = at; group.includes(i); i++) {
    const { edit, before } = wordAt(words, i);
    if (edit) return edit;
    if (before !== "letter") return undefined;
  }
  return undefined;
}
