/**
 * Tells pages whose writing is, wholly or partly, a picture: ink that no glyph explains. What is blank, and what lies
 * under recognised text, is no such picture.
 */
import { areaOf, isLegible, uniteRects, type Rect } from "./geometry.js";
import type { OpenPdf } from "./open-pdf.js";
import { glyphBox, isBlankGlyph, type PageGlyphs } from "./page-glyphs.js";
import { hidesPictures } from "./hidden-pictures.js";
import { findOutlinedWords } from "./outlined-words.js";
import { listObjects, readShape, type PageObject } from "./page-objects.js";
import { pageSize } from "./page-picture.js";
import { markPixels, pixelRect, renderGrey, type GreyPicture, type PixelRect } from "./render.js";

/** `large` pictures may hold a page's writing; `small` ones are logos, signatures, portraits. */
export type UnreadPicture = "none" | "small" | "large";

export interface UnreadPictures {
  readonly picture: UnreadPicture;
  /** Where pictures that are not large may hold a few words, in user space; those that touch are one. */
  readonly places: readonly Rect[];
  /** Whether words may be drawn as outlines at some of them. */
  readonly hasOutlines: boolean;
  /** Whether the page holds more of its pictures than it shows. */
  readonly hidesPictures: boolean;
}

const LOOK_DPI = 72;
/** Shares of the page below which a picture is not looked at, and from which it is large. */
const SMALL_SHARE = 0.003;
const LARGE_SHARE = 0.05;
/** Points within which what lies together is one picture. */
const TOUCHING = 2;
/** Places of a page that are read one by one at most: of more, all the page is read at once. */
const MOST_PLACES = 24;
/** Small pictures of a page that are told apart at most: more are taken for one. */
const MOST_APART = 2_000;
/** Grey levels by which ink differs from the ground. */
const INK_CONTRAST = 32;
/** Share of a picture that must be unexplained ink, and share of its ink that must be unexplained. */
const INK_SHARE = 0.0002;
const UNEXPLAINED_SHARE = 0.4;
const FEWEST_INK_PIXELS = 4;
/** A path with more segments, or with curves, may be a letter. */
const PLAIN_SEGMENTS = 8;
/** So many outlines on a page with fewer glyphs than that are taken for writing. */
const OUTLINES = 100;

/** Looks for ink that the page's glyphs do not explain. */
export function findUnreadPictures(pdf: OpenPdf, page: number, glyphs: PageGlyphs): UnreadPictures {
  const objects = listObjects(pdf, page);
  let drawn: GreyPicture | undefined;
  const draw = (): GreyPicture => (drawn ??= renderGrey(pdf, page, LOOK_DPI));
  const found = findInkOfPictures(pdf, page, glyphs, objects, draw);
  // Of a page that is read as a picture nothing else stays.
  return { ...found, hidesPictures: found.picture !== "large" && hidesPictures(pdf, objects, draw) };
}

function findInkOfPictures(
  pdf: OpenPdf,
  page: number,
  glyphs: PageGlyphs,
  objects: readonly PageObject[],
  draw: () => GreyPicture,
): Omit<UnreadPictures, "hidesPictures"> {
  const size = pageSize(pdf, page);
  const pageArea = size.width * size.height;
  const images = joinSmall(imagesOf(objects), LARGE_SHARE * pageArea).filter(({ bounds }) => isLegible(bounds));
  const words = joinSmall(findOutlinedWords(pdf, objects), pageArea);
  const inked = countInked(glyphs);
  const outlines = inked < OUTLINES ? countOutlines(pdf, objects) : 0;
  const isOutlined = outlines >= (inked === 0 ? 1 : OUTLINES);
  if (images.length === 0 && words.length === 0 && !isOutlined) return NOTHING_UNREAD;
  const picture = draw();
  const explained = new Uint8Array(picture.pixels.length);
  for (let i = 0; i < glyphs.count; i++) {
    if (!isBlankGlyph(glyphs, i)) markPixels(explained, picture.width, pixelRect(picture, glyphBox(glyphs, i), 1));
  }
  if (isOutlined && hasUnexplainedInk(picture, wholePage(picture), explained)) return ALL_UNREAD;
  const shapes = objects.flatMap((object, at) =>
    object.kind === "path" && readPlain(pdf, object) ? [{ at, rect: pixelRect(picture, object.bounds, 1) }] : [],
  );
  const isUnread = (rect: PixelRect, last: number): boolean => {
    const covers = shapes.filter((shape) => shape.at > last && meet(shape.rect, rect));
    const covered = covers.length === 0 ? explained : explained.slice();
    for (const cover of covers) markPixels(covered, picture.width, cover.rect);
    return hasUnexplainedInk(picture, rect, covered);
  };
  const places: Rect[] = [];
  let worst: UnreadPicture = "none";
  for (const { bounds, last } of images) {
    const rect = pixelRect(picture, bounds);
    const isHidden = isEmpty(rect);
    if (!isHidden && !isUnread(rect, last)) continue;
    if (areaOf(bounds) >= LARGE_SHARE * pageArea) return ALL_UNREAD;
    if (areaOf(bounds) >= SMALL_SHARE * pageArea) worst = "small";
    if (!isHidden) places.push(bounds);
  }
  const outlined = words.flatMap(({ bounds, last }) => {
    const rect = pixelRect(picture, bounds);
    return !isEmpty(rect) && isUnread(rect, last) ? [bounds] : [];
  });
  places.push(...outlined);
  return {
    picture: worst,
    places: places.length > MOST_PLACES ? [places.reduce(uniteRects)] : places,
    hasOutlines: outlined.length > 0,
  };
}

const NOTHING_UNREAD = { picture: "none", places: [], hasOutlines: false } as const;
/** What else there is to be read does not matter. */
const ALL_UNREAD = { ...NOTHING_UNREAD, picture: "large" } as const;

const isEmpty = ({ x0, y0, x1, y1 }: PixelRect): boolean => x1 <= x0 || y1 <= y0;

const imagesOf = (objects: readonly PageObject[]): SeenImage[] =>
  objects.flatMap(({ kind, bounds }, last) => (kind === "image" ? [{ bounds, last }] : []));

interface SeenImage {
  readonly bounds: Rect;
  /** Place of it, or of the last of several, among the objects of the page. */
  readonly last: number;
}

/** The pictures, those smaller than `area` that touch as one: scanners and writers of documents cut pictures into strips. */
function joinSmall(images: readonly SeenImage[], area: number): SeenImage[] {
  const large: SeenImage[] = [];
  let joined: SeenImage[] = [];
  for (const { bounds, last } of images) {
    if (areaOf(bounds) >= area) {
      large.push({ bounds, last });
      continue;
    }
    const near = widen(bounds);
    const touching = joined.filter((one) => overlap(one.bounds, near));
    const apart = touching.length === 0 ? joined : joined.filter((one) => !touching.includes(one));
    joined = [...apart, { bounds: touching.reduce((all, one) => uniteRects(all, one.bounds), bounds), last }];
    if (joined.length > MOST_APART) joined = [{ bounds: joined.map((one) => one.bounds).reduce(uniteRects), last }];
  }
  return [...large, ...joined];
}

const widen = ({ left, bottom, right, top }: Rect): Rect => ({
  left: left - TOUCHING,
  bottom: bottom - TOUCHING,
  right: right + TOUCHING,
  top: top + TOUCHING,
});

function countInked(glyphs: PageGlyphs): number {
  let inked = 0;
  for (let i = 0; i < glyphs.count; i++) if (!isBlankGlyph(glyphs, i)) inked++;
  return inked;
}

function countOutlines(pdf: OpenPdf, objects: readonly PageObject[]): number {
  let outlines = 0;
  for (const { kind, handle } of objects) {
    if (kind !== "path") continue;
    const shape = readShape(pdf, handle);
    if (shape.curved || shape.segments > PLAIN_SEGMENTS) outlines++;
  }
  return outlines;
}

function readPlain(pdf: OpenPdf, { handle }: PageObject): boolean {
  const { segments, curved } = readShape(pdf, handle);
  return !curved && segments <= 6;
}

const wholePage = ({ width, height }: GreyPicture): PixelRect => ({
  x0: 0,
  y0: 0,
  x1: width,
  y1: height,
});

const meet = (a: PixelRect, b: PixelRect): boolean => a.x0 < b.x1 && b.x0 < a.x1 && a.y0 < b.y1 && b.y0 < a.y1;

function hasUnexplainedInk(
  { pixels, width }: GreyPicture,
  { x0, y0, x1, y1 }: PixelRect,
  explained: Uint8Array,
): boolean {
  const ground = groundOf(pixels, width, { x0, y0, x1, y1 });
  let ink = 0;
  let unexplained = 0;
  for (let y = y0; y < y1; y++) {
    for (let x = x0; x < x1; x++) {
      const at = y * width + x;
      if (Math.abs((pixels[at] ?? 0) - ground) <= INK_CONTRAST) continue;
      ink++;
      if (explained[at] === 0) unexplained++;
    }
  }
  const area = (x1 - x0) * (y1 - y0);
  return unexplained >= Math.max(FEWEST_INK_PIXELS, INK_SHARE * area) && unexplained >= UNEXPLAINED_SHARE * ink;
}

/** The commonest grey of a region. */
function groundOf(pixels: Uint8Array, width: number, { x0, y0, x1, y1 }: PixelRect): number {
  const counts = new Uint32Array(256);
  for (let y = y0; y < y1; y++) {
    for (let x = x0; x < x1; x++) {
      const grey = pixels[y * width + x] ?? 0;
      counts[grey] = (counts[grey] ?? 0) + 1;
    }
  }
  return counts.indexOf(counts.reduce((most, count) => Math.max(most, count), 0));
}

/** Whether a rectangle of user space lies on one of the page's images. */
export const touchesImage = (objects: readonly PageObject[], rect: Rect): boolean =>
  objects.some((one) => one.kind === "image" && overlap(one.bounds, rect));

const overlap = (a: Rect, b: Rect): boolean =>
  a.left < b.right && b.left < a.right && a.bottom < b.top && b.bottom < a.top;
