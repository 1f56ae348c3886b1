/**
 * Packed pictures to pixels and back. Knows nothing of text. Whatever a file holds besides pixels is left behind, its
 * orientation is carried out.
 */
import type { AnimationOptions, Metadata, Sharp } from "sharp";
import { ItemError, type Stage } from "../../core/problem.js";
import type { Raster } from "../../ocr/grey.js";
import { newPixels } from "../../ocr/pixels.js";
import { decodeBmp, encodeBmp } from "./bmp.js";
import { loadSharp } from "./sharp.js";
import { encodeTiff } from "./tiff.js";

export const PICTURE_KINDS = ["png", "jpeg", "tiff", "webp", "gif", "bmp"] as const;
export type PictureKind = (typeof PICTURE_KINDS)[number];

/** Pixels of one page at most. */
const MOST_PIXELS = 120e6;
const JPEG_QUALITY = 90;
const WEBP_QUALITY = 90;
/** Pages of one file at most, and frames of a moving picture, each of which is unpacked with all those before it. */
const MOST_PAGES = 10_000;
const MOST_FRAMES = 1_000;
/** Pixels of all frames of a copy, which are packed together, at most. */
const MOST_MOVING_PIXELS = 60e6;

export interface PictureSize {
  readonly pages: number;
  /** Dots per inch; undefined where the file does not say or says nothing sensible. */
  readonly density: number | undefined;
  /** Of a moving picture, whose pages are its frames. */
  readonly motion?: Motion;
}

export interface Motion {
  /** Milliseconds that each frame is shown. */
  readonly delay: readonly number[];
  /** How often it is shown; 0: without end. */
  readonly loop: number;
}

/** Throws `ItemError`: `truncated` or `malformed` for what cannot be decoded, `too-large` beyond the limits. */
export async function readSize(bytes: Uint8Array, kind: PictureKind, stage: Stage): Promise<PictureSize> {
  if (kind === "bmp") {
    decodeBmp(bytes, MOST_PIXELS, stage);
    return { pages: 1, density: undefined };
  }
  const metadata = await decoding(stage, async () => (await openPage(bytes, 0)).metadata() as Promise<Metadata>);
  const { pages = 1, density, delay = [], loop = 0 } = metadata;
  const mayMove = kind === "gif" || kind === "webp";
  if (pages > (mayMove ? MOST_FRAMES : MOST_PAGES)) throw new ItemError("too-many-entries", stage, `${pages} pages or frames`); // prettier-ignore
  const isSensible = density !== undefined && density >= 90 && density <= 1200;
  return {
    pages: mayMove || kind === "tiff" ? pages : 1,
    density: isSensible ? density : undefined,
    ...(mayMove && pages > 1 && { motion: { delay, loop } }),
  };
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
export async function encodePages(pages: readonly Raster[], kind: PictureKind, motion?: Motion): Promise<Uint8Array> {
  if (kind === "tiff") return encodeTiff(pages);
  const [page] = pages;
  if (!page) throw new ItemError("malformed", "redact", "the picture has no pixels");
  if (kind === "bmp") return encodeBmp(page);
  const frames = motion && stackFrames(pages);
  const { width, height, channels, pixels } = frames ?? page;
  const raw = { width, height, channels, ...(frames && { pageHeight: page.height }) };
  const sharp = await loadSharp();
  const opened = sharp(pixels, { raw }).toColourspace(channels === 1 && !frames ? "b-w" : "srgb");
  const moving = motion && { delay: [...motion.delay], loop: motion.loop };
  return new Uint8Array(await packAs(kind, opened, moving).toBuffer());
}

function packAs(kind: Exclude<PictureKind, "tiff" | "bmp">, picture: Sharp, moving: AnimationOptions = {}): Sharp {
  switch (kind) {
    case "png":
      return picture.png({ compressionLevel: 9 });
    case "jpeg":
      return picture.jpeg({ quality: JPEG_QUALITY, chromaSubsampling: "4:4:4" });
    case "webp":
      return picture.webp({ quality: WEBP_QUALITY, ...moving });
    case "gif":
      return picture.gif({ dither: 0, ...moving });
  }
}

/** The frames one below the other, as those that pack them want them. */
function stackFrames(frames: readonly Raster[]): Raster {
  const { width = 0, height = 0 } = frames[0] ?? {};
  const refuse = (detail: string): ItemError => new ItemError("not-redactable", "redact", detail);
  if (width * height * frames.length > MOST_MOVING_PIXELS) throw refuse("a moving picture that is too large to be made anew"); // prettier-ignore
  const size = width * height * 3;
  const pixels = newPixels(size * frames.length);
  frames.forEach((frame, i) => {
    if (frame.width !== width || frame.height !== height) throw refuse("frames of a moving picture that lie differently"); // prettier-ignore
    pixels.set(frame.channels === 3 ? frame.pixels : inColour(frame.pixels), i * size);
  });
  return { width, height: height * frames.length, channels: 3, pixels };
}

function inColour(grey: Uint8Array): Uint8Array {
  const pixels = newPixels(grey.length * 3);
  for (let i = 0, at = 0; i < grey.length; i++, at += 3) pixels.fill(grey[i] ?? 0, at, at + 3);
  return pixels;
}
