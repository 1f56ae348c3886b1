/** Writes TIFF files of several pages: black and white ones as fax machines pack them, others deflated. */
import { deflateSync } from "node:zlib";
import type { Raster } from "../../ocr/grey.js";
import { packGroup4 } from "../pdf/group4.js";

const SHORT = 3;
const LONG = 4;
const GROUP_4 = 4;
const DEFLATE = 8;
/** Of grey values: 0 is white in packed black-and-white pages, black in others; colours are red, green, blue. */
const PHOTOMETRIC = { white: 0, black: 1, rgb: 2 } as const;
const HEADER = 8;
const ENTRY = 12;

export function encodeTiff(pages: readonly Raster[]): Uint8Array {
  const parts: Buffer[] = [Buffer.from("49492a0008000000", "hex")];
  let at = HEADER;
  pages.forEach((page, i) => {
    const { data, tags } = packPage(page);
    const bits = Buffer.alloc(6);
    for (let channel = 0; channel < 3; channel++) bits.writeUInt16LE(8, 2 * channel);
    const size = 2 + ENTRY * tags.length + 4;
    const bitsAt = at + size;
    const dataAt = bitsAt + bits.length;
    const next = dataAt + data.length + (data.length % 2);
    const directory = Buffer.alloc(size);
    directory.writeUInt16LE(tags.length, 0);
    tags.forEach(([tag, type, count, value], n) => {
      const entry = 2 + ENTRY * n;
      directory.writeUInt16LE(tag, entry);
      directory.writeUInt16LE(type, entry + 2);
      directory.writeUInt32LE(count, entry + 4);
      directory.writeUInt32LE(value === "bits" ? bitsAt : value === "data" ? dataAt : value, entry + 8);
    });
    directory.writeUInt32LE(i === pages.length - 1 ? 0 : next, size - 4);
    parts.push(directory, bits, data, Buffer.alloc(data.length % 2));
    at = next;
  });
  return Buffer.concat(parts);
}

type Tag = readonly [tag: number, type: number, count: number, value: number | "bits" | "data"];

function packPage({ width, height, channels, pixels }: Raster): { readonly data: Buffer; readonly tags: Tag[] } {
  const isBlack = channels === 1 && pixels.every((grey) => grey === 0 || grey === 255);
  const data = isBlack
    ? Buffer.from(packGroup4(pixels.map((grey) => 255 - grey), width, height)) // prettier-ignore
    : deflateSync(pixels, { level: 9 });
  const photometric = isBlack ? PHOTOMETRIC.white : channels === 1 ? PHOTOMETRIC.black : PHOTOMETRIC.rgb;
  const bits: Tag = channels === 3 ? [258, SHORT, 3, "bits"] : [258, SHORT, 1, isBlack ? 1 : 8];
  return {
    data,
    tags: [
      [256, LONG, 1, width],
      [257, LONG, 1, height],
      bits,
      [259, SHORT, 1, isBlack ? GROUP_4 : DEFLATE],
      [262, SHORT, 1, photometric],
      [273, LONG, 1, "data"],
      [277, SHORT, 1, channels],
      [278, LONG, 1, height],
      [279, LONG, 1, data.length],
    ],
  };
}
