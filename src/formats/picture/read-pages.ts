/** The pages of a picture as they are read: pixels, words, what could not be read. */
import { createHash } from "node:crypto";
import type { Ocr } from "../../ocr/ocr.js";
import { toGrey, type PixelBox, type Raster } from "../../ocr/grey.js";
import type { PictureReading } from "../../ocr/read-picture.js";
import { fromTurned, moveBox, turnedSize } from "../../ocr/turn.js";
import type { Stage } from "../../core/problem.js";
import type { Rect } from "../pdf/geometry.js";
import { isBlankGlyph, type PageGlyphs } from "../pdf/page-glyphs.js";
import { toGlyphs } from "../pdf/seen-page.js";
import { decodePage, type PictureKind } from "./codec.js";

export interface PicturePage {
  readonly picture: Raster;
  readonly reading: PictureReading;
  /** In pixels of the picture turned upright, upwards. */
  readonly glyphs: PageGlyphs;
  /** Pixels of the picture turned upright. */
  readonly height: number;
}

/** Reads page by page; one that shows what the page before it does, as frames of moving pictures do, is not recognised again. */
export class PageReader {
  #last: { readonly digest: string; readonly reading: PictureReading } | undefined;

  constructor(
    private readonly bytes: Uint8Array,
    private readonly kind: PictureKind,
    private readonly ocr: Ocr,
    private readonly stage: Stage,
  ) {}

  /** Reads page `page`, from 0. */
  async read(page: number): Promise<PicturePage> {
    const picture = await decodePage(this.bytes, this.kind, page, this.stage);
    const digest = createHash("sha256").update(`${picture.width} ${picture.channels} `).update(picture.pixels).digest("hex"); // prettier-ignore
    const reading = this.#last?.digest === digest ? this.#last.reading : await this.ocr.read(toGrey(picture));
    this.#last = { digest, reading };
    return pageOf(picture, reading);
  }
}

function pageOf(picture: Raster, reading: PictureReading): PicturePage {
  const { height } = turnedSize(picture, reading.turn);
  const toRect = ({ x0, y0, x1, y1 }: PixelBox): Rect => ({
    left: x0,
    right: x1,
    bottom: height - y1,
    top: height - y0,
  });
  return { picture, reading, glyphs: toGlyphs(reading.lines, toRect), height };
}

/** From where glyphs stand to points from the lower left of the picture as it lies; a pixel is `scale` points. */
export function toPicturePoints({ picture, reading, height }: PicturePage, scale: number): (rect: Rect) => Rect {
  // The way back lives as long as the texts of the item: it must not hold the pixels.
  const size = { width: picture.width, height: picture.height };
  const { turn } = reading;
  return ({ left, bottom, right, top }) => {
    const box = { x0: left, x1: right, y0: height - top, y1: height - bottom };
    const { x0, y0, x1, y1 } = moveBox(box, (place) => fromTurned(place, size, turn));
    return { left: x0 * scale, right: x1 * scale, bottom: (size.height - y1) * scale, top: (size.height - y0) * scale }; // prettier-ignore
  };
}

/** Fewest letters that make a reading. */
const FEWEST_LETTERS = 6;

/** Whether there is something to be seen, and next to nothing of it is writing that can be read. */
export function isBlindPicture({ reading, glyphs }: PicturePage): boolean {
  let letters = 0;
  for (let i = 0; i < glyphs.count; i++) if (!isBlankGlyph(glyphs, i)) letters++;
  return reading.unread.length > 0 && letters < FEWEST_LETTERS;
}
