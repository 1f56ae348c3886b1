/**
 * Pictures of which the page does not show all: cut off by a clip or by the edge of the page, covered by a bar, masked out. The
 * file holds them whole, whatever is drawn over them.
 */
import { readShade } from "./picture-shade.js";
import { concatMatrix, isLegible, transformPoint, type Matrix } from "./geometry.js";
import type { OpenPdf } from "./open-pdf.js";
import { readMatrix, type PageObject } from "./page-objects.js";
import type { GreyPicture } from "./render.js";

/** Pixels along the side of a cell: about half the height of a letter. */
const CELL = 4;
/** Grey levels between which a cell of a picture holds something, and of a page shows nothing. */
const HOLDS = 48;
const SHOWS = 12;
/** Cells that hide something from which a picture does, in blocks of two by two: a row of them is the edge of a bar. */
const FEWEST_CELLS = 6;
const COUNTED = 2;
/** Share of a picture along its edges, and points at most, that are not looked at: scans have shadows there. */
const EDGE = 0.1;
const MOST_EDGE = 12;
/** Samples across a pixel of the page, and cells of a picture at most. */
const FINENESS = 2;
const MOST_CELLS = 1_000_000;

/** Whether a loaded page holds more of its pictures than it shows. `draw` gives it as it looks, at 72 pixels an inch. */
export function hidesPictures(pdf: OpenPdf, objects: readonly PageObject[], draw: () => GreyPicture): boolean {
  const images = objects.filter(({ kind, bounds }) => kind === "image" && isLegible(bounds));
  if (images.length === 0) return false;
  const shown = draw();
  return images.some((image) => countHiddenCells(pdf, image, shown) >= FEWEST_CELLS);
}

function countHiddenCells(pdf: OpenPdf, image: PageObject, shown: GreyPicture): number {
  const shade = readShade(pdf, image.handle);
  if (!shade) return 0;
  const toPixels = concatMatrix(concatMatrix(readMatrix(pdf, image.handle), image.matrix), shown.toPixels);
  const cells = new HeldCells(toPixels);
  if (cells.isTooLarge) return 0;
  const { width, height, pixels } = shade;
  const [a, b, c, d, e, f] = toPixels;
  const [across, down] = [samples(a, b), samples(c, d)];
  const [aside, above] = [edgeOf(a, b), edgeOf(c, d)];
  for (let j = 0; j < down; j++) {
    const v = (j + 0.5) / down;
    if (Math.min(v, 1 - v) < above) continue;
    const row = Math.floor(v * height) * width;
    // Rows of a picture go down, and its space goes up.
    const [x, y] = [e + (1 - v) * c, f + (1 - v) * d];
    for (let i = 0; i < across; i++) {
      const u = (i + 0.5) / across;
      if (Math.min(u, 1 - u) >= aside) cells.add(x + u * a, y + u * b, pixels[row + Math.floor(u * width)] ?? 0);
    }
  }
  return cells.countHidden(shown);
}

const samples = (dx: number, dy: number): number => Math.max(1, Math.ceil(FINENESS * Math.hypot(dx, dy)));

const edgeOf = (dx: number, dy: number): number => Math.min(EDGE, MOST_EDGE / Math.max(1, Math.hypot(dx, dy)));

/** What a picture holds, in the pixels of its page and beyond its edges. */
class HeldCells {
  readonly #x: number;
  readonly #y: number;
  readonly #width: number;
  readonly #height: number;
  readonly #sums: Float64Array;
  readonly #counts: Uint32Array;

  constructor(toPixels: Matrix) {
    const corners = [0, 1].flatMap((x) => [0, 1].map((y) => transformPoint(toPixels, { x, y })));
    const [xs, ys] = [corners.map(({ x }) => x), corners.map(({ y }) => y)];
    // Cells of all pictures of a page are the same.
    this.#x = CELL * Math.floor(Math.min(...xs) / CELL);
    this.#y = CELL * Math.floor(Math.min(...ys) / CELL);
    this.#width = CELL * (1 + Math.floor(Math.max(...xs) / CELL)) - this.#x;
    this.#height = CELL * (1 + Math.floor(Math.max(...ys) / CELL)) - this.#y;
    const size = this.isTooLarge ? 0 : this.#width * this.#height;
    this.#sums = new Float64Array(size);
    this.#counts = new Uint32Array(size);
  }

  get isTooLarge(): boolean {
    return !(this.#width * this.#height <= MOST_CELLS * CELL * CELL);
  }

  add(x: number, y: number, grey: number): void {
    const at = (Math.floor(y) - this.#y) * this.#width + Math.floor(x) - this.#x;
    this.#sums[at] = (this.#sums[at] ?? 0) + grey;
    this.#counts[at] = (this.#counts[at] ?? 0) + 1;
  }

  countHidden(shown: GreyPicture): number {
    const [columns, rows] = [this.#width / CELL, this.#height / CELL];
    const hidden = new Uint8Array(columns * rows);
    for (let row = 0; row < rows; row++)
      for (let column = 0; column < columns; column++)
        if (this.#isHidden(CELL * column, CELL * row, shown)) hidden[row * columns + column] = 1;
    let count = 0;
    for (let row = 0; row + 1 < rows; row++)
      for (let column = 0; column + 1 < columns; column++) {
        const block = [0, 1, columns, columns + 1].map((step) => row * columns + column + step);
        if (block.some((at) => hidden[at] === 0)) continue;
        for (const at of block) {
          if (hidden[at] === 1) count++;
          hidden[at] = COUNTED;
        }
      }
    return count;
  }

  #isHidden(x: number, y: number, shown: GreyPicture): boolean {
    const held = rangeOf(x, y, (column, row) => this.#greyAt(column, row));
    return held >= HOLDS && rangeOf(x + this.#x, y + this.#y, (column, row) => greyOf(shown, column, row)) <= SHOWS;
  }

  #greyAt(x: number, y: number): number | undefined {
    const at = y * this.#width + x;
    const count = this.#counts[at] ?? 0;
    return count === 0 ? undefined : (this.#sums[at] ?? 0) / count;
  }
}

/** Grey levels between the darkest and the lightest pixel of a cell. */
function rangeOf(left: number, top: number, greyAt: (x: number, y: number) => number | undefined): number {
  let [least, most] = [255, 0];
  for (let y = top; y < top + CELL; y++)
    for (let x = left; x < left + CELL; x++) {
      const grey = greyAt(x, y);
      if (grey === undefined) continue;
      least = Math.min(least, grey);
      most = Math.max(most, grey);
    }
  return most - least;
}

const greyOf = ({ width, height, pixels }: GreyPicture, x: number, y: number): number | undefined =>
  x < 0 || y < 0 || x >= width || y >= height ? undefined : pixels[y * width + x];
