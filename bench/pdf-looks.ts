/** Whether the pages of a copy look as they did, outside the lines of removed words, to programs that are not ours. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { PageAnew } from "../src/formats/format.js";
import { fromTurned, turnedSize } from "../src/ocr/turn.js";
import { runProgram } from "./programs.js";

/**
 * Dots an inch. A line that stands on the border of two pixels may fall on either of them; what is at another place is so at every
 * resolution.
 */
const RESOLUTIONS = [50, 61];
/** Grey levels by which a pixel must differ, and share of a page's pixels outside the lines of removed words that may. */
const CHANGE = 96;
const CHANGED_SHARE = 0.001;
/** Points above and below a removed word within which its line may be set anew. */
const LINE_PAD = 4;

/** A place on a page, in points of its user space. */
export type PageBox = readonly [page: number, x0: number, y0: number, x1: number, y1: number];

/**
 * The first page that looks different outside the lines of removed words to all programs that can draw both; undefined
 * also where none is there. Programs differ in how they draw what is broken, and mend it. A page that was made anew
 * as a picture may be darker where its ink was not read, and is compared in the turn that it was told to have been given, a
 * pixel more or less; where the programs draw the original in two ways there is nothing to hold to.
 */
export function changedPage(
  folder: string,
  boxes: readonly PageBox[],
  pagesAnew: readonly PageAnew[] = [],
): number | undefined {
  for (const page of new Set(boxes.map(([one]) => one))) {
    const onPage = boxes.filter(([on]) => on === page);
    const anew = pagesAnew.find((one) => one.page === page);
    const frame = readFrame(join(folder, "original.pdf"), page);
    const isChanged = (dpi: number): boolean => isChangedAt(dpi, { folder, page, boxes: onPage, frame, anew });
    if (RESOLUTIONS.every(isChanged)) return page;
  }
  return undefined;
}

interface PageToCompare {
  readonly folder: string;
  readonly page: number;
  readonly boxes: readonly PageBox[];
  readonly frame: Frame;
  readonly anew: PageAnew | undefined;
}

function isChangedAt(dpi: number, { folder, page, boxes, frame, anew }: PageToCompare): boolean {
  const drawn = DRAWERS.map((draw) => ({
    before: drawPage(join(folder, "original.pdf"), page, dpi, draw),
    after: drawPage(join(folder, "copy.pdf"), page, dpi, draw),
  }));
  const originals = drawn.flatMap(({ before }) => before ?? []);
  const lines = linesOf(boxes, frame, dpi);
  const looks = drawn.map((one) => looksChanged(one, anew ? looksAnew(anew, originals, dpi) : looksAsItWas, lines));
  const [first, ...others] = looks.filter((look) => look !== undefined);
  return first === true && others.every((look) => look);
}

interface Looks {
  readonly before: Drawn;
  readonly after: Drawn;
}

/** How two pictures of a page are compared. */
interface Comparison {
  /** Where a pixel of the copy lies in the original. */
  placeOf(x: number, y: number, looks: Looks): Pixel;
  isAlike(now: Pixel, was: Pixel, looks: Looks): boolean;
  /** Whether their sizes are those of one page. */
  fits(looks: Looks): boolean;
}

interface Pixel {
  readonly x: number;
  readonly y: number;
}

// Half a thousandth of a point can make a row of pixels.
const isAsLarge = (one: Omit<Drawn, "pixels">, other: Omit<Drawn, "pixels">, pixels: number): boolean =>
  Math.abs(one.width - other.width) <= pixels && Math.abs(one.height - other.height) <= pixels;

const looksAsItWas: Comparison = {
  placeOf: (x, y) => ({ x, y }),
  isAlike: (now, was, { before, after }) => Math.abs(greyAt(before, was) - greyAt(after, now)) <= CHANGE,
  fits: ({ before, after }) => isAsLarge(before, after, 1),
};

function looksAnew({ turn, covered }: PageAnew, originals: readonly Drawn[], dpi: number): Comparison {
  let mayDarken: Uint8Array | undefined;
  return {
    placeOf: (x, y, { before }) => {
      const place = fromTurned({ x: x + 0.5, y: y + 0.5 }, before, turn);
      return { x: Math.floor(place.x), y: Math.floor(place.y) };
    },
    isAlike: (now, was, { before, after }) => {
      mayDarken ??= coveredPixels(after, covered, dpi);
      if (mayDarken[now.y * after.width + now.x] === 1 && greyAt(after, now) <= greyAt(before, was)) return true;
      return isNear(before, was, after, now) || !areAlike(originals, was);
    },
    // A picture that was turned a little has a pixel more on each side.
    fits: ({ before, after }) => isAsLarge(turnedSize(before, turn), after, 2),
  };
}

function looksChanged(
  { before, after }: { readonly [key in keyof Looks]: Looks[key] | undefined },
  comparison: Comparison,
  { rows, columns }: Lines,
): boolean | undefined {
  if (!before || !after) return undefined;
  const looks = { before, after };
  if (!comparison.fits(looks)) return true;
  let changed = 0;
  for (let y = 0; y < after.height; y++)
    for (let x = 0; x < after.width; x++) {
      const was = comparison.placeOf(x, y, looks);
      // Lines that run upwards are set anew along their columns.
      if (!isWithin(before, was) || rows.has(was.y) || columns.has(was.x)) continue;
      if (!comparison.isAlike({ x, y }, was, looks)) changed++;
    }
  return changed > Math.max(20, CHANGED_SHARE * before.pixels.length);
}

const isWithin = ({ width, height }: Drawn, { x, y }: Pixel): boolean => x >= 0 && y >= 0 && x < width && y < height;

const greyAt = ({ width, pixels }: Drawn, { x, y }: Pixel): number => pixels[y * width + x] ?? 0;

/** Whether each of two pictures has the grey of the other at its place or a pixel aside. */
const isNear = (one: Drawn, here: Pixel, other: Drawn, there: Pixel): boolean =>
  hasNear(one, here, greyAt(other, there)) && hasNear(other, there, greyAt(one, here));

function hasNear(picture: Drawn, { x, y }: Pixel, grey: number): boolean {
  for (let row = Math.max(0, y - 1); row <= Math.min(picture.height - 1, y + 1); row++)
    for (let column = Math.max(0, x - 1); column <= Math.min(picture.width - 1, x + 1); column++)
      if (Math.abs(greyAt(picture, { x: column, y: row }) - grey) <= CHANGE) return true;
  return false;
}

const areAlike = ([first, ...others]: readonly Drawn[], place: Pixel): boolean =>
  first === undefined || others.every((other) => isNear(first, place, other, place));

/** 1 for each pixel of the copy's page that lies in one of the boxes. */
function coveredPixels({ width, height }: Drawn, boxes: readonly PageBox[], dpi: number): Uint8Array {
  const covered = new Uint8Array(width * height);
  const across = (points: number): number => Math.min(width, Math.max(0, (points * dpi) / 72));
  const down = (points: number): number => Math.min(height, Math.max(0, height - (points * dpi) / 72));
  for (const [, x0, y0, x1, y1] of boxes)
    for (let y = Math.floor(down(y1)); y < Math.ceil(down(y0)); y++)
      covered.fill(1, y * width + Math.floor(across(x0)), y * width + Math.ceil(across(x1)));
  return covered;
}

interface Frame {
  /** Clockwise, in degrees. */
  readonly turn: number;
  readonly visible: readonly [x0: number, y0: number, x1: number, y1: number];
}

function readFrame(path: string, page: number): Frame {
  const told = readBoxes(path, String(page));
  const turn = Number(/Page\s+\d+ rot:\s+(\d+)/.exec(told)?.[1] ?? 0);
  const numbers = (/Page\s+\d+ CropBox:\s+([\d.\s-]+)/.exec(told)?.[1] ?? "0 0 612 792")
    .trim()
    .split(/\s+/)
    .map(Number);
  const [x0 = 0, y0 = 0, x1 = 612, y1 = 792] = numbers;
  return { turn, visible: [x0, y0, x1, y1] };
}

/** Nothing of documents that are beyond the program: it cannot draw them either. */
function readBoxes(path: string, page: string): string {
  try {
    return runProgram("pdfinfo", ["-box", "-f", page, "-l", page, path]);
  } catch {
    return "";
  }
}

/** The rows of pixels that removed words lie in, and the columns, since lines may run upwards. */
interface Lines {
  readonly rows: ReadonlySet<number>;
  readonly columns: ReadonlySet<number>;
}

function linesOf(boxes: readonly PageBox[], frame: Frame, dpi: number): Lines {
  const lines = { rows: new Set<number>(), columns: new Set<number>() };
  for (const box of boxes) addLine(lines, box, frame, dpi);
  return lines;
}

function addLine(
  { rows, columns }: Record<keyof Lines, Set<number>>,
  box: PageBox,
  { turn, visible }: Frame,
  dpi: number,
): void {
  const [left, bottom, right, top] = visible;
  const [, x0, y0, x1, y1] = box;
  const across = [x0 - LINE_PAD - left, x1 + LINE_PAD - left] as const;
  const down = [top - y1 - LINE_PAD, top - y0 + LINE_PAD] as const;
  const [width, height] = [right - left, top - bottom];
  const flip = ([from, to]: readonly [number, number], size: number): readonly [number, number] => [
    size - to,
    size - from,
  ];
  const [over, along]: readonly [Range, Range] =
    turn === 90
      ? [flip(down, height), across]
      : turn === 180
        ? [flip(across, width), flip(down, height)]
        : turn === 270
          ? [down, flip(across, width)]
          : [across, down];
  addRange(columns, over, dpi);
  addRange(rows, along, dpi);
}

type Range = readonly [from: number, to: number];

function addRange(pixels: Set<number>, [from, to]: Range, dpi: number): void {
  for (let i = Math.floor((from * dpi) / 72); i <= Math.ceil((to * dpi) / 72); i++) pixels.add(i);
}

interface Drawn {
  readonly width: number;
  readonly height: number;
  readonly pixels: Uint8Array;
}

/** Draws a page as grey pixels into `out`, with `.pgm` behind it. */
type Drawer = (path: string, page: number, dpi: number, out: string) => void;

const DRAWERS: readonly Drawer[] = [
  (path, page, dpi, out) => {
    const number = String(page);
    const size = ["-gray", "-cropbox", "-r", String(dpi)];
    runProgram("pdftoppm", [...size, "-f", number, "-l", number, "-singlefile", path, out]);
  },
  (path, page, dpi, out) => {
    runProgram("mutool", ["draw", "-q", "-c", "gray", "-r", String(dpi), "-o", `${out}.pgm`, path, String(page)]);
  },
];

function drawPage(path: string, page: number, dpi: number, draw: Drawer): Drawn | undefined {
  const out = `${path}-${String(page)}`;
  try {
    draw(path, page, dpi, out);
    const bytes = readFileSync(`${out}.pgm`);
    const head = /^P5\s+(?<width>\d+)\s+(?<height>\d+)\s+\d+\s/.exec(bytes.toString("latin1", 0, 64));
    if (!head) return undefined;
    const [width, height] = [Number(head.groups?.["width"]), Number(head.groups?.["height"])];
    return { width, height, pixels: bytes.subarray(head[0].length) };
  } catch {
    // Another reader may be beyond a page that is not beyond ours; there is nothing to compare then.
    return undefined;
  }
}
