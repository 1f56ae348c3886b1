/**
 * What recognition reads on a page, as glyphs that follow those of the page's own text: whether a page must be read so at
 * all, which words its text has already, and whether its text can be trusted.
 */
import type { ReadLine } from "../../ocr/lines.js";
import type { Grey, PixelBox } from "../../ocr/grey.js";
import type { Ocr } from "../../ocr/ocr.js";
import type { PictureReading } from "../../ocr/read-picture.js";
import { newPixels } from "../../ocr/pixels.js";
import { fromTurned, moveBox, NO_TURN, toTurned, turnedSize } from "../../ocr/turn.js";
import { boundsOf, invertMatrix, transformPoint, type Point, type Rect } from "./geometry.js";
import type { OpenPdf } from "./open-pdf.js";
import { glyphBox, isBlankGlyph, isUnreadableGlyph, type PageGlyphs } from "./page-glyphs.js";
import { drawGrey, pageGrid, pageSize, READING_DPI, type PageGrid, type Size } from "./page-picture.js";
import { drawPart, pixelRect, type PixelRect } from "./render.js";

/** Words of a page from which it can be told whether its text agrees with its picture, and the share that must. */
const FEWEST_WORDS = 8;
const AGREEING_SHARE = 0.5;
/** Share of a word's letters that its text must have. */
const SAME_LETTERS = 0.6;
/** Of a line's height, the part above and below the base line. */
const ABOVE = 0.78;
const BELOW = 0.22;
/** White pixels around a picture that is read by itself, and letters of what is a word there at least. */
const PAPER = 24;
const LETTERS_OF_WORD = 3;

export interface SeenPage {
  readonly reading: PictureReading;
  /** Words that the page's own text has not. In points of the upright page, upwards. */
  readonly glyphs: PageGlyphs;
  /** Native number of the first of them. */
  readonly first: number;
  /** The page's own text is not what the page shows: only what was read is its text. */
  readonly replacesText: boolean;
  /** Places where there is ink that was not read, in the same points. */
  readonly unread: readonly Rect[];
  readonly frame: UprightFrame;
  /** Only pictures within the page were read. */
  readonly isOfPictures: boolean;
}

/** Fewest letters that make a reading. */
const FEWEST_LETTERS = 6;

/** Whether there is ink on the page and next to nothing of it is known as writing: handwriting, or a photograph. */
export function isBlindPage(own: PageGlyphs, { glyphs, unread, replacesText, isOfPictures }: SeenPage): boolean {
  if (unread.length === 0 || isOfPictures) return false;
  let letters = 0;
  for (const one of replacesText ? [glyphs] : [own, glyphs])
    for (let i = 0; i < one.count; i++) if (!isBlankGlyph(one, i)) letters++;
  return letters < FEWEST_LETTERS;
}

/** The way between user space and the points of the page set upright. */
export interface UprightFrame {
  /** In points. */
  readonly size: Size;
  toUpright(rect: Rect): Rect;
  toPage(rect: Rect): Rect;
}

/** Draws and reads the page. `own`: the glyphs of its text. */
export async function readSeenPage(
  pdf: OpenPdf,
  page: number,
  own: PageGlyphs,
  isTrusted: boolean,
  ocr: Ocr,
): Promise<SeenPage | undefined> {
  // prettier-ignore
  const drawn = pdf.withPage(page, (handle) => ({
    picture: drawGrey(pdf, handle, READING_DPI),
    size: pageSize(pdf, handle),
  }));
  if (!drawn) return undefined;
  const { picture, size } = drawn;
  const reading = await ocr.read(picture);
  const frame = uprightFrame(picture, size, reading.turn);
  const toRect = rectsOf(frame, turnedSize(picture, reading.turn));
  const { lines, replacesText } = isTrusted
    ? withoutKnown(reading.lines, toRect, frame, own)
    : { lines: reading.lines, replacesText: true };
  return {
    reading,
    glyphs: toGlyphs(lines, toRect),
    first: own.count,
    replacesText,
    unread: reading.unread.map(toRect),
    frame,
    isOfPictures: false,
  };
}

/** Reads pictures that stand at `places` of the page; undefined where they hold no words that its text has not. */
export async function readSeenPictures(
  pdf: OpenPdf,
  page: number,
  own: PageGlyphs,
  places: readonly Rect[],
  ocr: Ocr,
): Promise<SeenPage | undefined> {
  const drawn = pdf.withPage(page, (handle) => {
    const grid = pageGrid(pdf, handle, READING_DPI);
    return {
      grid,
      size: pageSize(pdf, handle),
      cuttings: places.map((place) => cutOut(pdf, handle, grid, pixelRect(grid, place))),
    };
  });
  if (!drawn) return undefined;
  const { grid, size, cuttings } = drawn;
  const readings: PictureReading[] = [];
  for (const { picture, x, y } of cuttings) readings.push(placeReading(await ocr.read(picture), picture, { x, y }));
  const frame = uprightFrame(grid, size, NO_TURN);
  const toRect = rectsOf(frame, grid);
  const worded = readings.flatMap(({ lines }) => (lines.some(hasWord) ? lines : []));
  const { lines } = withoutKnown(worded, toRect, frame, own);
  if (lines.length === 0) return undefined;
  const unread = readings.flatMap((reading) => reading.unread);
  const confidence = Math.min(...readings.map((reading) => reading.confidence));
  return {
    reading: { turn: NO_TURN, lines, unread, confidence },
    glyphs: toGlyphs(lines, toRect),
    first: own.count,
    replacesText: false,
    unread: unread.map(toRect),
    frame,
    isOfPictures: true,
  };
}

const hasWord = ({ words }: ReadLine): boolean => words.some(({ text }) => foldLetters(text).length >= LETTERS_OF_WORD);

/** From pixels of the upright page to its points. */
function rectsOf({ size }: UprightFrame, picture: Size): (box: PixelBox) => Rect {
  const scale = size.height / picture.height;
  return ({ x0, y0, x1, y1 }) => ({
    left: x0 * scale,
    right: x1 * scale,
    bottom: size.height - y1 * scale,
    top: size.height - y0 * scale,
  });
}

interface Cutting extends Point {
  readonly picture: Grey;
}

/** A part of a loaded page on white paper: the recogniser reads nothing that stands at an edge. */
function cutOut(pdf: OpenPdf, page: number, grid: PageGrid, part: PixelRect): Cutting {
  const [across, down] = [part.x1 - part.x0, part.y1 - part.y0];
  const drawn = drawPart(pdf, page, grid, part);
  const [width, height] = [across + 2 * PAPER, down + 2 * PAPER];
  const pixels = newPixels(width * height).fill(255);
  for (let y = 0; y < down; y++) pixels.set(drawn.subarray(y * across, (y + 1) * across), (y + PAPER) * width + PAPER);
  return { picture: { width, height, pixels }, x: part.x0 - PAPER, y: part.y0 - PAPER };
}

/** What was read of a part of a page, in the pixels of the page as it lies. */
function placeReading(
  { turn, lines, unread, confidence }: PictureReading,
  size: Size,
  { x, y }: Point,
): PictureReading {
  const move = (box: PixelBox): PixelBox => {
    const { x0, y0, x1, y1 } = moveBox(box, (place) => fromTurned(place, size, turn));
    return { x0: x0 + x, y0: y0 + y, x1: x1 + x, y1: y1 + y };
  };
  return {
    turn: NO_TURN,
    lines: lines.map((line) => {
      const placed = placeLine(line, move);
      // Upright lines are where the recogniser has them.
      return turn.quarters === 0 ? { ...placed, height: line.height, baseline: line.baseline + y } : placed;
    }),
    unread: unread.map(move),
    confidence,
  };
}

function placeLine(line: ReadLine, move: (box: PixelBox) => PixelBox): ReadLine {
  const words = line.words.map((word) => ({
    ...word,
    box: move(word.box),
    symbols: word.symbols.map((symbol) => ({ ...symbol, box: move(symbol.box) })),
  }));
  const top = Math.min(...words.map(({ box }) => box.y0));
  const bottom = Math.max(...words.map(({ box }) => box.y1));
  const height = Math.max(1, bottom - top);
  return { ...line, words, height, baseline: bottom - BELOW * height };
}

/** The frame of a page that is drawn as `picture` and `size` points large. */
export function uprightFrame(picture: PageGrid, size: Size, turn: PictureReading["turn"]): UprightFrame {
  // The frame lives as long as the texts of the document: it must not hold the pixels.
  const { width, height, toPixels } = picture;
  const drawn: Size = { width, height };
  const scale = size.width / width;
  const pixels = turnedSize(drawn, turn);
  const outer = { width: pixels.width * scale, height: pixels.height * scale };
  const fromPixels = invertMatrix(toPixels);
  const corners = ({ left, bottom, right, top }: Rect): Point[] => [
    { x: left, y: bottom },
    { x: right, y: bottom },
    { x: left, y: top },
    { x: right, y: top },
  ];
  return {
    size: outer,
    toUpright: (rect) =>
      boundsOf(
        corners(rect).map((corner) => {
          const { x, y } = toTurned(transformPoint(toPixels, corner), drawn, turn);
          return { x: x * scale, y: outer.height - y * scale };
        }),
      ),
    toPage: (rect) =>
      boundsOf(
        corners(rect).map(({ x, y }) =>
          transformPoint(fromPixels, fromTurned({ x: x / scale, y: (outer.height - y) / scale }, drawn, turn)),
        ),
      ),
  };
}

interface NewLines {
  readonly lines: readonly ReadLine[];
  readonly replacesText: boolean;
}

/** The lines without words that the page's text has in the same place. */
function withoutKnown(
  lines: readonly ReadLine[],
  toRect: (box: PixelBox) => Rect,
  frame: UprightFrame,
  own: PageGlyphs,
): NewLines {
  const placed = placeGlyphs(own, frame);
  let [agreeing, differing] = [0, 0];
  const fresh = lines.map((line) => ({
    ...line,
    words: line.words.filter(({ text, box }) => {
      const under = textUnder(placed, toRect(box));
      const letters = foldLetters(text);
      if (under === "" || letters === "") return under === "";
      const isKnown = sharedLetters(letters, under) >= SAME_LETTERS;
      if (letters.length > 2 && isKnown) agreeing++;
      else if (letters.length > 2) differing++;
      return !isKnown;
    }),
  }));
  const compared = agreeing + differing;
  if (compared >= FEWEST_WORDS && agreeing < AGREEING_SHARE * compared) return { lines, replacesText: true };
  return { lines: fresh.filter(({ words }) => words.length > 0), replacesText: false };
}

interface PlacedGlyph {
  readonly letter: string;
  readonly middle: Point;
}

function placeGlyphs(own: PageGlyphs, frame: UprightFrame): PlacedGlyph[] {
  const placed: PlacedGlyph[] = [];
  for (let i = 0; i < own.count; i++) {
    if (isBlankGlyph(own, i)) continue;
    const { left, bottom, right, top } = frame.toUpright(glyphBox(own, i));
    const letter = isUnreadableGlyph(own, i) ? "\ufffd" : foldLetters(String.fromCodePoint(own.unicode[i] ?? 0));
    placed.push({ letter, middle: { x: (left + right) / 2, y: (bottom + top) / 2 } });
  }
  return placed;
}

const foldLetters = (text: string): string =>
  text
    .normalize("NFKD")
    .replace(/[^\p{L}\p{N}]/gu, "")
    .toLowerCase();

function textUnder(placed: readonly PlacedGlyph[], { left, bottom, right, top }: Rect): string {
  let text = "";
  for (const { letter, middle } of placed)
    if (middle.x > left && middle.x < right && middle.y > bottom - 1 && middle.y < top + 1) text += letter;
  return text;
}

/** Share of the letters of `a` that `b` has too, order aside. */
function sharedLetters(a: string, b: string): number {
  const left = [...b];
  let shared = 0;
  for (const letter of a) {
    const at = left.indexOf(letter);
    if (at < 0) continue;
    left.splice(at, 1);
    shared++;
  }
  return shared / a.length;
}

interface Cell {
  readonly code: number;
  readonly box: Rect;
  readonly isGenerated: boolean;
}

/** Lines as glyphs: each letter as high as its line, inferred spaces between words and ends between lines. */
export function toGlyphs(lines: readonly ReadLine[], toRect: (box: PixelBox) => Rect): PageGlyphs {
  const cells: Cell[] = [];
  const nowhere: Rect = { left: 0, bottom: 0, right: 0, top: 0 };
  for (const [i, { words, baseline, height, endsParagraph }] of lines.entries()) {
    for (const [j, { symbols, box: word }] of words.entries()) {
      if (j > 0) cells.push({ code: 0x20, box: nowhere, isGenerated: true });
      for (const [k, { text, box }] of symbols.entries()) {
        // The edges of words are known better than those of letters.
        const x0 = k === 0 ? word.x0 : Math.min(Math.max(box.x0, word.x0), word.x1);
        const x1 = k === symbols.length - 1 ? word.x1 : Math.max(x0, Math.min(box.x1, word.x1));
        const high = toRect({ x0, x1, y0: baseline - ABOVE * height, y1: baseline + BELOW * height });
        for (const letter of text) cells.push({ code: letter.codePointAt(0) ?? 0, box: high, isGenerated: false });
      }
    }
    if (i === lines.length - 1) continue;
    cells.push({ code: 10, box: nowhere, isGenerated: true });
    if (endsParagraph) cells.push({ code: 10, box: nowhere, isGenerated: true });
  }
  return {
    count: cells.length,
    unicode: Uint32Array.from(cells, ({ code }) => code),
    generated: Uint8Array.from(cells, ({ isGenerated }) => (isGenerated ? 1 : 0)),
    repeated: new Uint8Array(cells.length),
    unsure: new Uint8Array(cells.length),
    boxes: Float32Array.from(cells.flatMap(({ box: { left, bottom, right, top } }) => [left, bottom, right, top])),
    partsWords: true,
  };
}
