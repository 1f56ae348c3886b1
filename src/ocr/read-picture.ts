/** Reads a picture however it lies: turned upright and straight first, made larger when its letters are small. */
import type { Layout } from "./engine.js";
import type { ReadLine, ReadWord } from "./lines.js";
import { newPixels } from "./pixels.js";
import { inkLevel, type Grey, type PixelBox } from "./grey.js";
import { joinAddresses } from "./join-addresses.js";
import { findSlant } from "./slant.js";
import { NO_TURN, turnGrey, type Turn } from "./turn.js";
import { findUnreadInk } from "./unread-ink.js";

/** What was read, in pixels of the picture turned by `turn`. */
export interface PictureReading {
  readonly turn: Turn;
  readonly lines: readonly ReadLine[];
  /** Where there is ink that was not read, or not with any certainty. */
  readonly unread: readonly PixelBox[];
  /** 0..1, over the letters of all words, those that are too doubtful to be read among them. */
  readonly confidence: number;
}

export interface LineReader {
  readLines(picture: Grey, layout: Layout): Promise<readonly ReadLine[]>;
}

/** Words of less confidence are guesses: they are not read. */
const LEAST_CONFIDENCE = 0.5;
/** A reading of less confidence may be that of a picture that stands on its head. */
const SURE = 0.75;
/** Height of a line in pixels below which the picture is made twice or half as large again, and above which smaller. */
const TINY_LINE = 20;
const SMALL_LINE = 32;
const LARGE_LINE = 110;
/** Pixels of a picture as it is read, at most. */
const MOST_PIXELS = 24e6;

export async function readPicture(picture: Grey, reader: LineReader): Promise<PictureReading> {
  if (inkLevel(picture) === 0) return { turn: NO_TURN, lines: [], unread: [], confidence: 1 };
  const { isSideways, skew } = findSlant(picture);
  const turn: Turn = { quarters: isSideways ? 1 : 0, skew };
  const first = await readTurned(picture, turn, reader);
  if (!isSideways && first.confidence >= SURE) return first;
  const upended: Turn = { quarters: isSideways ? 3 : 2, skew };
  const second = await readTurned(picture, upended, reader);
  const better = scoreOf(second.lines) > 1.2 * scoreOf(first.lines) ? second : first;
  // Bars and drawings look like lines on their side: what cannot be read so stays as it lies.
  return isSideways && scoreOf(better.lines) === 0 ? readTurned(picture, NO_TURN, reader) : better;
}

async function readTurned(picture: Grey, turn: Turn, reader: LineReader): Promise<PictureReading> {
  const upright = turnGrey(picture, turn);
  const factor = enlargement(upright);
  const lines = (await reader.readLines(resize(upright, factor), "page")).map((line) => scaleLine(line, 1 / factor));
  const sure = lines
    .map((line) => joinAddresses({ ...line, words: line.words.filter(isRead) }))
    .filter(({ words }) => words.length > 0);
  return { turn, lines: sure, unread: findUnreadInk(upright, sure), confidence: confidenceOf(lines) };
}

const lettersIn = ({ text }: ReadWord): number => text.replace(/[^\p{L}\p{N}]/gu, "").length;

/** Signs without letters are kept only where they are sure: rules and specks are read as such. */
const isRead = (word: ReadWord): boolean =>
  word.confidence >= (lettersIn(word) > 0 ? LEAST_CONFIDENCE : SURE) && word.symbols.length > 0;

function confidenceOf(lines: readonly ReadLine[]): number {
  let [letters, sum] = [0, 0];
  for (const word of lines.flatMap(({ words }) => words)) {
    letters += lettersIn(word);
    sum += lettersIn(word) * word.confidence;
  }
  return letters === 0 ? 0 : sum / letters;
}

/** Letters of words that are sure. */
const scoreOf = (lines: readonly ReadLine[]): number =>
  lines
    .flatMap(({ words }) => words)
    .filter((word) => word.confidence > 0.6 && lettersIn(word) > 2)
    .reduce((sum, word) => sum + lettersIn(word) * word.confidence, 0);

/** By what the picture is to be enlarged, so that its lines have the height at which letters are read best. */
function enlargement(picture: Grey): number {
  const height = lineHeight(picture);
  if (height === undefined) return 1;
  const pixels = picture.pixels.length;
  if (height < TINY_LINE && 4 * pixels <= MOST_PIXELS) return 2;
  if (height < SMALL_LINE && 2.25 * pixels <= MOST_PIXELS) return 1.5;
  return height > LARGE_LINE || pixels > MOST_PIXELS ? 0.5 : 1;
}

/** The height, in pixels, of the middle one of the bands of rows that have ink; undefined for less than two. */
function lineHeight(picture: Grey): number | undefined {
  const { width, height, pixels } = picture;
  const level = inkLevel(picture);
  const heights: number[] = [];
  let band = 0;
  for (let y = 0; y <= height; y++) {
    let ink = 0;
    for (let x = 0; x < width && y < height; x++) if ((pixels[y * width + x] ?? 255) < level) ink++;
    if (ink > Math.max(2, 0.004 * width)) band++;
    else {
      if (band > 3) heights.push(band);
      band = 0;
    }
  }
  heights.sort((a, b) => a - b);
  return heights.length < 2 ? undefined : heights[heights.length >> 1];
}

function resize(picture: Grey, factor: number): Grey {
  if (factor === 1) return picture;
  const width = Math.round(picture.width * factor);
  const height = Math.round(picture.height * factor);
  const pixels = newPixels(width * height);
  const at = (x: number, y: number): number =>
    picture.pixels[Math.min(picture.height - 1, y) * picture.width + Math.min(picture.width - 1, x)] ?? 255;
  for (let y = 0; y < height; y++) {
    const fromY = Math.max(0, (y + 0.5) / factor - 0.5);
    const [row, below] = [Math.floor(fromY), fromY % 1];
    for (let x = 0; x < width; x++) {
      const fromX = Math.max(0, (x + 0.5) / factor - 0.5);
      const [column, right] = [Math.floor(fromX), fromX % 1];
      const upper = at(column, row) * (1 - right) + at(column + 1, row) * right;
      const lower = at(column, row + 1) * (1 - right) + at(column + 1, row + 1) * right;
      pixels[y * width + x] = Math.round(upper * (1 - below) + lower * below);
    }
  }
  return { width, height, pixels };
}

function scaleLine(line: ReadLine, factor: number): ReadLine {
  if (factor === 1) return line;
  const scale = ({ x0, y0, x1, y1 }: PixelBox): PixelBox => ({
    x0: x0 * factor,
    y0: y0 * factor,
    x1: x1 * factor,
    y1: y1 * factor,
  });
  return {
    ...line,
    baseline: line.baseline * factor,
    height: line.height * factor,
    words: line.words.map((word) => ({
      ...word,
      box: scale(word.box),
      symbols: word.symbols.map((symbol) => ({ ...symbol, box: scale(symbol.box) })),
    })),
  };
}
