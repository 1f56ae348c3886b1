/** Copies of pictures: set upright, what goes and what cannot be read painted over, packed anew with nothing but pixels. */
import { ItemError } from "../../core/problem.js";
import type { PixelBox, Raster } from "../../ocr/grey.js";
import { turnRaster } from "../../ocr/turn.js";
import type { ChildReplacement, Content, Edit, RedactContext } from "../format.js";
import type { Rect } from "../pdf/geometry.js";
import { gapOfPicture } from "../pdf/note-gaps.js";
import { setPictureLines, type RemovedPlace } from "../pdf/raster-lines.js";
import { readPageWords } from "../pdf/raster-words.js";
import { joinRanges, rangesByPage, type GlyphRange } from "../pdf/runs.js";
import { encodePages, readSize, type PictureKind } from "./codec.js";
import { markBox } from "./mark-picture.js";
import { isBlindPicture, PageReader, type PicturePage } from "./read-pages.js";

const POINTS_PER_INCH = 72;
/** Dots per inch of pictures that do not tell. */
const USUAL_DENSITY = 150;
/** Of a line's height, what a box reaches beyond the letters that it covers. */
const PAD = 0.12;

const refuse = (detail: string): ItemError => new ItemError("not-redactable", "redact", detail);

/** Throws `ItemError("not-redactable")` for pictures that cannot be read. */
export async function redactPicture(
  content: Content,
  edits: readonly Edit[],
  _children: readonly ChildReplacement[],
  { ocr, signal, noteGap }: RedactContext,
  kind: PictureKind,
): Promise<Uint8Array> {
  if (!ocr) throw refuse("text in pictures is not recognised, since the options say so");
  const bytes = await content.bytes();
  const { pages, density, motion } = await readSize(bytes, kind, "redact");
  const ranges = rangesByPage(edits);
  const made: Raster[] = [];
  const reader = new PageReader(bytes, kind, ocr, "redact");
  for (let number = 1; number <= pages; number++) {
    signal.throwIfAborted();
    const page = await reader.read(number - 1);
    if (isBlindPicture(page)) throw refuse("a picture shows something that cannot be read");
    const { copy, places } = await redactPage(page, ranges.get(number) ?? []);
    made.push(copy);
    for (const place of places) noteGap?.(gapOfPicture(number, place, POINTS_PER_INCH / (density ?? USUAL_DENSITY)));
  }
  return encodePages(made, kind, motion);
}

async function redactPage(
  { picture, reading, glyphs, height }: PicturePage,
  edits: readonly GlyphRange[],
): Promise<{ readonly copy: Raster; readonly places: readonly RemovedPlace[] }> {
  // prettier-ignore
  const turned = turnRaster(picture, reading.turn);
  const copy: Raster = { ...turned, pixels: turned.pixels.slice() };
  const words = readPageWords(glyphs, joinRanges(edits, glyphs), { place: (rect) => rect, isExact: false });
  // What could not be read goes first: lines that it touches are not moved.
  for (const box of reading.unread) await markBox(copy, box, "");
  const { places } = setPictureLines(copy, words, { width: turned.width, height, across: 1, down: 1 });
  for (const { box, mark } of places) await markBox(copy, toPixels(box, height), mark);
  return { copy, places };
}

function toPixels({ left, bottom, right, top }: Rect, height: number): PixelBox {
  const pad = Math.max(1, PAD * (top - bottom));
  return { x0: left - pad, x1: right + pad, y0: height - top - pad, y1: height - bottom + pad };
}
