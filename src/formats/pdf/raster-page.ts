/**
 * A page made anew as a picture: drawn, set upright, everything that goes painted over before it is packed, and the words
 * that stay laid over it invisibly. Used where the writing of a page is a picture, and where its program cannot be edited
 * so that nothing stays.
 */
import { PDFDict, PDFName, PDFRawStream, type PDFContext } from "@cantoo/pdf-lib";
import { shrink, toGrey, type Grey, type Raster } from "../../ocr/grey.js";
import { NO_TURN, type Turn } from "../../ocr/turn.js";
import { addLabelFont, drawBox } from "./draw-mark.js";
import type { WholePageReading } from "./extract.js";
import type { Rect } from "./geometry.js";
import { GlyphlessFont, LETTER_WIDTH } from "./glyphless-font.js";
import type { OpenPdf } from "./open-pdf.js";
import { drawGrey, pageSize, READING_DPI, type Size } from "./page-picture.js";
import type { PageNode } from "./page-tree.js";
import { drawForCopy, packPicture, paintBox, type PackedPicture } from "./raster-picture.js";
import { takePageTags } from "./raster-tags.js";
import { setPictureLines, type RemovedPlace } from "./raster-lines.js";
import { baseOf, readPageWords, type PageWord } from "./raster-words.js";
import { joinRanges, type GlyphRange } from "./runs.js";
import { uprightFrame, type SeenPage } from "./seen-page.js";
import { plainNumber } from "./write-program.js";

/** Of a line's height, what a box reaches beyond the letters that it covers. */
const PAD = 0.12;
/** Of a line's height, white below the line before it from which it begins a paragraph. */
const PARAGRAPH_GAP = 0.7;
/** By what the picture is made smaller to be compared with the page of the copy. */
const LOOK_FACTOR = 4;
/** Grey levels by which a pixel must differ to count, and the share of the page's pixels that may. */
const CHANGE = 48;
const CHANGED_SHARE = 0.0015;

export interface RasterPage {
  /** In points. */
  readonly size: Size;
  readonly picture: PackedPicture;
  readonly words: readonly PageWord[];
  readonly places: readonly RemovedPlace[];
  /** The page as it should look, boxes and all; small. */
  readonly look: Grey;
  /** Boxes, in points, in which it may look otherwise: marks stand there, or ink was that could not be read. */
  readonly covers: readonly Rect[];
  /** Those of them where ink could not be read. */
  readonly unread: readonly Rect[];
  readonly turn: Turn;
}

/** Makes page `number` anew. `edits`: in the numbers of its glyphs, those that were recognised behind its own. */
export async function makeRasterPage(
  pdf: OpenPdf,
  number: number,
  { glyphs, seen }: WholePageReading,
  edits: readonly GlyphRange[],
): Promise<RasterPage | undefined> {
  const turn = seen?.reading.turn ?? NO_TURN;
  const drawn = pdf.withPage(number, (page) => {
    const frame = seen?.frame ?? uprightFrame(drawGrey(pdf, page, READING_DPI), pageSize(pdf, page), NO_TURN);
    return { frame, picture: drawForCopy(pdf, page, turn) };
  });
  if (!drawn) return undefined;
  const { frame, picture } = drawn;
  const own = seen?.replacesText
    ? []
    : readPageWords(glyphs, joinRanges(edits, glyphs), { place: frame.toUpright, isExact: true });
  const read = seen ? readSeenWords(seen, edits) : [];
  const { size } = frame;
  // What could not be read goes first: lines that it touches are not moved.
  const unread = seen?.unread ?? [];
  for (const box of unread) paintBox(picture, toPixels(box, size, picture));
  const scale = { ...size, across: picture.width / size.width, down: picture.height / size.height };
  const { words, places } = setPictureLines(picture, [...own, ...read], scale);
  const covers = [...places.map(({ box }) => widen(box)), ...unread];
  for (const cover of covers) paintBox(picture, toPixels(cover, size, picture));
  const look = shrink(toGrey(picture), LOOK_FACTOR);
  return { size, picture: await packPicture(picture), words, places, look, covers, unread, turn };
}

function readSeenWords({ glyphs, first }: SeenPage, edits: readonly GlyphRange[]): PageWord[] {
  // Recognition knows well where words stand, and not so well where letters do.
  return readPageWords(glyphs, joinRanges(shiftEdits(edits, first), glyphs), { place: (rect) => rect, isExact: false });
}

function shiftEdits(edits: readonly GlyphRange[], first: number): GlyphRange[] {
  return edits.flatMap((edit) =>
    edit.end > first ? [{ ...edit, start: Math.max(0, edit.start - first), end: edit.end - first }] : [],
  );
}

function widen({ left, bottom, right, top }: Rect): Rect {
  const pad = PAD * (top - bottom);
  return { left: left - pad, bottom: bottom - pad, right: right + pad, top: top + pad };
}

function toPixels({ left, bottom, right, top }: Rect, size: Size, picture: Pick<Raster, "width" | "height">) {
  const [across, down] = [picture.width / size.width, picture.height / size.height];
  return {
    x0: Math.floor(left * across),
    y0: Math.floor((size.height - top) * down),
    x1: Math.ceil(right * across),
    y1: Math.ceil((size.height - bottom) * down),
  };
}

/** Puts the page in the place of what the node had. */
export function placeRasterPage({ dict }: PageNode, context: PDFContext, page: RasterPage): void {
  const { width, height } = page.size;
  const tags = takePageTags(dict, context);
  for (const key of dict.keys()) if (!["Type", "Parent"].includes(key.decodeText())) dict.delete(key);
  const font = new GlyphlessFont(page.words.flatMap(({ text }) => [...text, " "]));
  const resources = context.obj({
    XObject: { SvPage: addPicture(context, page.picture) },
    Font: { SvText: font.addTo(context) },
  });
  const labelFont = addLabelFont(resources, context);
  const box = context.obj([0, 0, number(width), number(height)]);
  dict.set(PDFName.of("MediaBox"), box);
  dict.set(PDFName.of("CropBox"), box);
  dict.set(PDFName.of("Rotate"), context.obj(0));
  dict.set(PDFName.of("Resources"), resources);
  const picture = `q ${plainNumber(width, 3)} 0 0 ${plainNumber(height, 3)} 0 0 cm /SvPage Do Q`;
  const paragraphs = writeParagraphs(page, font, labelFont);
  tags?.addContent(paragraphs.length);
  const program = (tags ? tagged(picture, paragraphs, tags.figureCount) : [picture, ...paragraphs]).join("\n");
  const contents = PDFRawStream.of(PDFDict.withContext(context), Buffer.from(program, "latin1"));
  dict.set(PDFName.of("Contents"), context.register(contents));
}

const number = (value: number): number => Number(value.toFixed(3));

function addPicture(context: PDFContext, { width, height, kind, bytes }: PackedPicture) {
  const parms = { K: -1, Columns: width, Rows: height };
  const dict = context.obj({
    Type: "XObject",
    Subtype: "Image",
    Width: width,
    Height: height,
    ColorSpace: kind === "colour" ? "DeviceRGB" : "DeviceGray",
    BitsPerComponent: kind === "black" ? 1 : 8,
    Filter: kind === "black" ? "CCITTFaxDecode" : "DCTDecode",
    Length: bytes.length,
  });
  if (kind === "black") dict.set(PDFName.of("DecodeParms"), context.obj(parms));
  return context.register(PDFRawStream.of(dict, bytes));
}

/** The numbers are those by which the tags know the paragraphs, and behind them the figures, which are in the picture. */
const tagged = (picture: string, paragraphs: readonly string[], figures: number): string[] => [
  `/Artifact BMC\n${picture}\nEMC`,
  ...paragraphs.map((paragraph, i) => `/P <</MCID ${String(i)}>> BDC\n${paragraph}\nEMC`),
  ...Array.from({ length: figures }, (_, i) => `/Figure <</MCID ${String(paragraphs.length + i)}>> BDC EMC`),
];

/** Words and marks in the order in which they are read, those of lines close below each other together. */
function writeParagraphs({ words, places }: RasterPage, font: GlyphlessFont, labelFont: string): string[] {
  const placesAt = new Map(places.map((place) => [place.at, place]));
  const paragraphs: string[][] = [[]];
  for (const [at, word] of words.entries()) {
    const place = placesAt.get(at);
    const isShown = !word.edit && word.text !== "";
    const written = place ? drawPlace(place, labelFont) : isShown ? writeWord(word, font) : "";
    if (written !== "") paragraphs.at(-1)?.push(written);
    if (word.before === "line" && !goesOn(word.box, words[at + 1]?.box)) paragraphs.push([]);
  }
  return paragraphs.filter((paragraph) => paragraph.length > 0).map((paragraph) => paragraph.join("\n"));
}

/** Whether a line stands close below another. */
function goesOn(above: Rect, below: Rect | undefined): boolean {
  if (!below) return false;
  const gap = above.bottom - below.top;
  return below.top < above.top && gap < PARAGRAPH_GAP * (below.top - below.bottom);
}

function drawPlace({ box, mark }: RemovedPlace, labelFont: string): string {
  const { left, right, bottom, top } = widen(box);
  const height = top - bottom;
  const frame = { run: 0, tag: undefined, angle: 0, left, right, base: bottom + 0.23 * height, height: 0.96 * height };
  return drawBox({ ...frame, hasLabel: mark !== "" }, mark, labelFont).operators;
}

function writeWord({ text, box, before }: PageWord, font: GlyphlessFont): string {
  const size = Math.max(1, box.top - box.bottom);
  const own = ([...text].length * LETTER_WIDTH * size) / 1000;
  const stretch = Math.min(1000, Math.max(5, (100 * (box.right - box.left)) / own));
  const shown = font.encode(before === "space" ? `${text} ` : text);
  const place = `1 0 0 1 ${plainNumber(box.left, 2)} ${plainNumber(baseOf(box), 2)} Tm`;
  return `BT 3 Tr /SvText ${plainNumber(size, 2)} Tf ${plainNumber(stretch, 2)} Tz ${place} ${shown} Tj ET`;
}

/** Whether the page of the copy looks as it should outside its boxes. */
export function looksAsMade(copy: OpenPdf, page: number, { look, covers, size, picture }: RasterPage): boolean {
  // As large as the picture: made smaller by the engine it would look otherwise than made smaller here.
  const drawn = copy.withPage(page, (handle) => drawGrey(copy, handle, (72 * picture.width) / size.width));
  const now = drawn && shrink(drawn, LOOK_FACTOR);
  if (!now || Math.abs(now.width - look.width) > 2 || Math.abs(now.height - look.height) > 2) return false;
  const covered = new Uint8Array(look.pixels.length);
  for (const cover of covers) {
    const { x0, y0, x1, y1 } = toPixels(cover, size, look);
    for (let y = Math.max(0, y0 - 2); y < Math.min(look.height, y1 + 2); y++)
      covered.fill(1, y * look.width + Math.max(0, x0 - 2), y * look.width + Math.min(look.width, x1 + 2));
  }
  let different = 0;
  for (let y = 0; y < look.height; y++)
    for (let x = 0; x < look.width; x++)
      if (covered[y * look.width + x] === 0 && !hasNear(now, x, y, look.pixels[y * look.width + x] ?? 255)) different++;
  return different <= Math.max(40, CHANGED_SHARE * covered.length);
}

/** Whether the picture has about that grey at the place, or a pixel aside. */
function hasNear({ width, height, pixels }: Grey, x: number, y: number, grey: number): boolean {
  for (let row = Math.max(0, y - 1); row <= Math.min(height - 1, y + 1); row++)
    for (let column = Math.max(0, x - 1); column <= Math.min(width - 1, x + 1); column++)
      if (Math.abs((pixels[row * width + column] ?? 255) - grey) <= CHANGE) return true;
  return false;
}
