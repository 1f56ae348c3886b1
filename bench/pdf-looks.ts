/** Whether the pages of a copy look as they did, outside the lines of removed words, to programs that are not ours. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { runProgram } from "./programs.js";

const DPI = 50;
/** Grey levels by which a pixel must differ, and share of a page's pixels outside the lines of removed words that may. */
const CHANGE = 96;
const CHANGED_SHARE = 0.001;
/** Points above and below a removed word within which its line may be set anew. */
const LINE_PAD = 4;

/** A place on a page, in points of its user space. */
export type PageBox = readonly [page: number, x0: number, y0: number, x1: number, y1: number];

/**
 * The first page that looks different outside the lines of removed words to all programs that can draw both; undefined
 * also where none is there. Programs differ in how they draw what is broken, and mend it.
 */
export function changedPage(folder: string, boxes: readonly PageBox[]): number | undefined {
  for (const page of new Set(boxes.map(([one]) => one))) {
    const onPage = boxes.filter(([on]) => on === page);
    const frame = readFrame(join(folder, "original.pdf"), page);
    const looks = DRAWERS.map((draw) => looksChanged(folder, page, draw, { boxes: onPage, frame }));
    const [first, ...others] = looks.filter((look) => look !== undefined);
    if (first === true && others.every((look) => look)) return page;
  }
  return undefined;
}

function looksChanged(
  folder: string,
  page: number,
  draw: Drawer,
  { boxes, frame }: { readonly boxes: readonly PageBox[]; readonly frame: Frame },
): boolean | undefined {
  const [before, after] = ["original.pdf", "copy.pdf"].map((name) => drawPage(join(folder, name), page, draw));
  if (!before || !after) return undefined;
  // Half a thousandth of a point can make a row of pixels.
  if (Math.abs(before.width - after.width) > 1 || Math.abs(before.height - after.height) > 1) return true;
  const rows = new Set<number>();
  const columns = new Set<number>();
  for (const box of boxes) addLine(rows, columns, box, frame);
  let changed = 0;
  for (let y = 0; y < Math.min(before.height, after.height); y++)
    for (let x = 0; x < Math.min(before.width, after.width); x++) {
      // Lines that run upwards are set anew along their columns.
      if (rows.has(y) || columns.has(x)) continue;
      const old = before.pixels[y * before.width + x] ?? 0;
      if (Math.abs(old - (after.pixels[y * after.width + x] ?? 0)) > CHANGE) changed++;
    }
  return changed > Math.max(20, CHANGED_SHARE * before.pixels.length);
}

interface Frame {
  /** Clockwise, in degrees. */
  readonly turn: number;
  readonly visible: readonly [x0: number, y0: number, x1: number, y1: number];
}

function readFrame(path: string, page: number): Frame {
  const number = String(page);
  const told = runProgram("pdfinfo", ["-box", "-f", number, "-l", number, path]);
  const turn = Number(/Page\s+\d+ rot:\s+(\d+)/.exec(told)?.[1] ?? 0);
  const numbers = (/Page\s+\d+ CropBox:\s+([\d.\s-]+)/.exec(told)?.[1] ?? "0 0 612 792")
    .trim()
    .split(/\s+/)
    .map(Number);
  const [x0 = 0, y0 = 0, x1 = 612, y1 = 792] = numbers;
  return { turn, visible: [x0, y0, x1, y1] };
}

/** Adds the rows of pixels that a removed word lies in, and the columns, since lines may run upwards. */
function addLine(rows: Set<number>, columns: Set<number>, box: PageBox, { turn, visible }: Frame): void {
  const [left, bottom, right, top] = visible;
  const [, x0, y0, x1, y1] = box;
  const across = [x0 - LINE_PAD - left, x1 + LINE_PAD - left] as const;
  const down = [top - y1 - LINE_PAD, top - y0 + LINE_PAD] as const;
  const [width, height] = [right - left, top - bottom];
  const flip = ([from, to]: readonly [number, number], size: number): readonly [number, number] => [
    size - to,
    size - from,
  ];
  if (turn === 90) add(columns, flip(down, height), rows, across);
  else if (turn === 180) add(columns, flip(across, width), rows, flip(down, height));
  else if (turn === 270) add(columns, down, rows, flip(across, width));
  else add(columns, across, rows, down);
}

type Range = readonly [from: number, to: number];

function add(columns: Set<number>, across: Range, rows: Set<number>, down: Range): void {
  for (const [set, [from, to]] of [
    [columns, across],
    [rows, down],
  ] as const)
    for (let i = Math.floor((from * DPI) / 72); i <= Math.ceil((to * DPI) / 72); i++) set.add(i);
}

interface Drawn {
  readonly width: number;
  readonly height: number;
  readonly pixels: Uint8Array;
}

/** Draws a page as grey pixels into `out`, with `.pgm` behind it. */
type Drawer = (path: string, page: number, out: string) => void;

const DRAWERS: readonly Drawer[] = [
  (path, page, out) => {
    const number = String(page);
    const size = ["-gray", "-cropbox", "-r", String(DPI)];
    runProgram("pdftoppm", [...size, "-f", number, "-l", number, "-singlefile", path, out]);
  },
  (path, page, out) => {
    runProgram("mutool", ["draw", "-q", "-c", "gray", "-r", String(DPI), "-o", `${out}.pgm`, path, String(page)]);
  },
];

function drawPage(path: string, page: number, draw: Drawer): Drawn | undefined {
  const out = `${path}-${String(page)}`;
  try {
    draw(path, page, out);
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
