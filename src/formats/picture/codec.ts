/**
 * Packed pictures to pixels and back. Knows nothing of text. Whatever a file holds besides pixels is left behind, its
 * orientation is carried out.
 */
import type { Metadata, Sharp } from "sharp";
import { ItemError, type Stage } from "../../core/problem.js";
import type { Raster } from "../../ocr/grey.js";
import { newPixels } from "../../ocr/pixels.js";
import { decodeBmp, encodeBmp } from "./bmp.js";
import { loadSharp } from "./sharp.js";
import { encodeTiff } from "./tiff.js";

export const PICTURE_KINDS = ["png", "jpeg", "tiff", "webp", "bmp"] as const;
export type PictureKind = (typeof PICTURE_KINDS)[number];

/** Pixels of one page at most. */
const MOST_PIXELS = 120e6;
const JPEG_QUALITY = 90;
const WEBP_QUALITY = 90;
/** Pages of one file at most. */
const MOST_PAGES = 10_000;

export interface PictureSize {
  readonly pages: number;
  /** Dots per inch; undefined where the file does not say or says nothing sensible. */
  readonly density: number | undefined;
}

/** Throws `ItemError`: `truncated` or `malformed` for what cannot be decoded, `too-large` beyond the limits. */
export async function readSize(bytes: Uint8Array, kind: PictureKind, stage: Stage): Promise<PictureSize> {
  if (kind === "bmp") {
    decodeBmp(bytes, MOST_PIXELS, stage);
    return { pages: 1, density: undefined };
  }
  const { pages = 1, density } = await decoding(
    stage,
    async () => (await openPage(bytes, 0)).metadata() as Promise<Metadata>,
  );
  if (pages > MOST_PAGES) throw new ItemError("too-many-entries", stage, `more than ${MOST_PAGES} pages`);
  const isSensible = density !== undefined && density >= 90 && density <= 1200;
  return { pages: kind === "tiff" ? pages : 1, density: isSensible ? density : undefined };
}

/** The pixels of a page, from 0, upright as its file says, on white. */
export async function decodePage(bytes: Uint8Array, kind: PictureKind, page: number, stage: Stage): Promise<Raster> {
  if (kind === "bmp") return decodeBmp(bytes, MOST_PIXELS, stage);
  const { data, info } = await decoding(stage, async () => {
    const opened = await openPage(bytes, page);
    const { width, height } = await opened.metadata();
    if (width * height > MOST_PIXELS) throw new ItemError("too-large", stage, `a picture of more than ${MOST_PIXELS / 1e6} megapixels`); // prettier-ignore
    return opened.autoOrient().flatten({ background: "#ffffff" }).toColourspace("srgb").raw({ depth: "uchar" }).toBuffer({ resolveWithObject: true }); // prettier-ignore
  });
  const pixels = new Uint8Array(data.buffer, data.byteOffset, data.length);
  return withoutColour({ width: info.width, height: info.height, channels: info.channels === 1 ? 1 : 3, pixels });
}

async function openPage(bytes: Uint8Array, page: number): Promise<Sharp> {
  const sharp = await loadSharp();
  return sharp(bytes, { page, failOn: "error", limitInputPixels: false });
}

/** What the decoder says of a file becomes a problem of the item, without its words. */
async function decoding<T>(stage: Stage, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof ItemError || !(error instanceof Error)) throw error;
    const isShort = /premature|truncat|end of (?:file|stream)|too short|not enough/i.test(error.message);
    throw isShort
      ? new ItemError("truncated", stage, "the picture ends before its format says it should", { cause: error })
      : new ItemError("malformed", stage, "the picture cannot be decoded", { cause: error });
  }
}

/** As a grey picture where red, green and blue are the same everywhere. */
function withoutColour(picture: Raster): Raster {
  const { pixels, channels, width, height } = picture;
  if (channels === 1) return picture;
  const grey = newPixels(width * height);
  for (let i = 0, at = 0; i < grey.length; i++, at += 3) {
    if (pixels[at] !== pixels[at + 1] || pixels[at] !== pixels[at + 2]) return picture;
    grey[i] = pixels[at] ?? 0;
  }
  return { width, height, channels: 1, pixels: grey };
}

/** Packs the pages as a file of the kind, with nothing but pixels. */
export async function encodePages(pages: readonly Raster[], kind: PictureKind): Promise<Uint8Array> {
  if (kind === "tiff") return encodeTiff(pages);
  const [page] = pages;
  if (!page) throw new ItemError("malformed", "redact", "the picture has no pixels");
  if (kind === "bmp") return encodeBmp(page);
  const { width, height, channels, pixels } = page;
  const sharp = await loadSharp();
  const raw = sharp(pixels, { raw: { width, height, channels } }).toColourspace(channels === 1 ? "b-w" : "srgb");
  const packed =
    kind === "png"
      ? raw.png({ compressionLevel: 9 })
      : kind === "jpeg"
        ? raw.jpeg({ quality: JPEG_QUALITY, chromaSubsampling: "4:4:4" })
        : raw.webp({ quality: WEBP_QUALITY });
  return new Uint8Array(await packed.toBuffer());
}
