/** Reads and writes Windows bitmaps, which no library of ours knows. Compressed ones are not read. */
import { ItemError, type Stage } from "../../core/problem.js";
import type { Raster } from "../../ocr/grey.js";
import { newPixels } from "../../ocr/pixels.js";

const FILE_HEADER = 14;
const INFO_HEADER = 40;
const PLAIN = 0;
const MASKED = 3;

interface Header {
  readonly offset: number;
  readonly width: number;
  readonly height: number;
  readonly isTopDown: boolean;
  readonly bits: number;
  /** Red, green and blue within a pixel; undefined where palette or order says it. */
  readonly masks: readonly [number, number, number] | undefined;
  readonly palette: Buffer;
  readonly paletteStep: number;
}

/** Throws `ItemError`. */
export function decodeBmp(bytes: Uint8Array, mostPixels: number, stage: Stage): Raster {
  const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let header: Header;
  try {
    header = readHeader(view, stage);
  } catch (error) {
    if (error instanceof RangeError) throw new ItemError("truncated", stage, "the picture ends within its header", { cause: error }); // prettier-ignore
    throw error;
  }
  const { width, height, bits, offset } = header;
  if (width < 1 || height < 1) throw new ItemError("malformed", stage, "the picture has no pixels");
  if (width * height > mostPixels) throw new ItemError("too-large", stage, "the picture has too many pixels");
  const stride = 4 * Math.ceil((width * bits) / 32);
  if (offset + stride * height > view.length)
    throw new ItemError("truncated", stage, "the picture ends before its format says it should");
  const pixels = newPixels(width * height * 3);
  for (let y = 0; y < height; y++) {
    const row = view.subarray(offset + stride * (header.isTopDown ? y : height - 1 - y));
    for (let x = 0; x < width; x++) writePixel(header, row, x, pixels, (y * width + x) * 3);
  }
  return { width, height, channels: 3, pixels };
}

function readHeader(view: Buffer, stage: Stage): Header {
  const size = view.readUInt32LE(FILE_HEADER);
  const isOld = size === 12;
  const width = isOld ? view.readUInt16LE(18) : view.readInt32LE(18);
  const height = isOld ? view.readUInt16LE(20) : view.readInt32LE(22);
  const bits = view.readUInt16LE(isOld ? 24 : 28);
  const packing = isOld ? PLAIN : view.readUInt32LE(30);
  if (![1, 4, 8, 16, 24, 32].includes(bits) || (packing !== PLAIN && packing !== MASKED))
    throw new ItemError("malformed", stage, "a bitmap of a kind that is not read");
  const masksAt = FILE_HEADER + INFO_HEADER;
  const masks = packing === MASKED ? ([0, 4, 8].map((at) => view.readUInt32LE(masksAt + at)) as [number, number, number]) : undefined; // prettier-ignore
  const paletteStep = isOld ? 3 : 4;
  const paletteAt = FILE_HEADER + size + (packing === MASKED && size === INFO_HEADER ? 12 : 0);
  const palette = view.subarray(paletteAt, paletteAt + (bits <= 8 ? paletteStep << bits : 0));
  const offset = view.readUInt32LE(10);
  return { offset, width, height: Math.abs(height), isTopDown: height < 0, bits, masks, palette, paletteStep };
}

function writePixel(
  { bits, masks, palette, paletteStep }: Header,
  row: Buffer,
  x: number,
  out: Uint8Array,
  at: number,
): void {
  // prettier-ignore
  if (bits <= 8) {
    const perByte = 8 / bits;
    const byte = row[Math.floor(x / perByte)] ?? 0;
    const index = (byte >> (8 - bits - bits * (x % perByte))) & ((1 << bits) - 1);
    for (let i = 0; i < 3; i++) out[at + i] = palette[index * paletteStep + 2 - i] ?? 0;
    return;
  }
  const step = bits / 8;
  if (masks || bits === 16) {
    const value = bits === 16 ? row.readUInt16LE(2 * x) : row.readUInt32LE(4 * x);
    (masks ?? [0x7c00, 0x3e0, 0x1f]).forEach((mask, i) => (out[at + i] = channelOf(value, mask)));
    return;
  }
  for (let i = 0; i < 3; i++) out[at + i] = row[x * step + 2 - i] ?? 0;
}

/** The bits under a mask as a number to 255. */
function channelOf(value: number, mask: number): number {
  if (mask === 0) return 0;
  const shift = 31 - Math.clz32(mask & -mask);
  const most = mask >>> shift;
  return Math.round((((value & mask) >>> shift) * 255) / most);
}

export function encodeBmp({ width, height, channels, pixels }: Raster): Uint8Array {
  const stride = 4 * Math.ceil((3 * width) / 4);
  const file = Buffer.alloc(FILE_HEADER + INFO_HEADER + stride * height);
  file.write("BM", 0, "latin1");
  file.writeUInt32LE(file.length, 2);
  file.writeUInt32LE(FILE_HEADER + INFO_HEADER, 10);
  file.writeUInt32LE(INFO_HEADER, 14);
  file.writeInt32LE(width, 18);
  file.writeInt32LE(height, 22);
  file.writeUInt16LE(1, 26);
  file.writeUInt16LE(24, 28);
  file.writeUInt32LE(stride * height, 34);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const from = (y * width + x) * channels;
      const to = FILE_HEADER + INFO_HEADER + stride * (height - 1 - y) + 3 * x;
      for (let i = 0; i < 3; i++) file[to + i] = pixels[from + (channels === 3 ? 2 - i : 0)] ?? 0;
    }
  }
  return file;
}
