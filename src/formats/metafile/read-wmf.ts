/** Records of a Windows metafile (MS-WMF): the strings that it draws, its pictures, what programs left in it. */
import { ItemError } from "../../core/problem.js";
import { readableRuns } from "../compound/readable-runs.js";
import type { HeldFile } from "../legacy/convert.js";
import { decodeCharset } from "../mail/mail-text.js";
import { charsetOf, packedBitmapFile, type Drawing, type DrawnString } from "./drawn-texts.js";

const PLACEABLE = 0x9ac6cdd7;
const PLACEABLE_BYTES = 22;
const HEADER_BYTES = 18;

const RECORD = { textOut: 0x0521, extTextOut: 0x0a32, select: 0x012d, remove: 0x01f0, font: 0x02fb, escape: 0x0626 };
/** Records that make an object, which takes the first free number. */
const MAKERS: ReadonlySet<number> = new Set([0x02fa, 0x02fb, 0x02fc, 0x00f7, 0x01f9, 0x0142, 0x06ff]);
/** Where the bitmap stands within the parameters of the records that draw one. */
const BITMAPS: ReadonlyMap<number, number> = new Map([
  [0x0f43, 22],
  [0x0d33, 18],
  [0x0940, 16],
  [0x0b41, 20],
]);
/** A record that draws with the bitmap of the device has none of its own; its length says so. */
const hasNone = (type: number, words: number): boolean => words === (type >> 8) + 3;
/** Options of a string that say that a rectangle stands before it, and that it is numbers of glyphs. */
const WITH_RECTANGLE = 0x06;
const GLYPHS = 0x10;

/** Throws `ItemError` when the bytes are no such file. */
export function readWmf(bytes: Buffer): Drawing {
  const isPlaceable = bytes.length >= 4 && bytes.readUInt32LE(0) === PLACEABLE;
  const first = (isPlaceable ? PLACEABLE_BYTES : 0) + HEADER_BYTES;
  if (bytes.length < first) throw new ItemError("malformed", "extract", "the drawing has no header");
  const reader = new WmfReader();
  for (let at = first; ;) {
    if (at + 6 > bytes.length) return reader.drawing(true);
    const words = bytes.readUInt32LE(at);
    const type = bytes.readUInt16LE(at + 4);
    if (type === 0) return reader.drawing(false);
    if (words < 3) return reader.drawing(true);
    const end = at + words * 2;
    if (end > bytes.length) return reader.drawing(true);
    reader.take(type, bytes.subarray(at + 6, end), at + 6, words);
    at = end;
  }
}

class WmfReader {
  readonly #strings: DrawnString[] = [];
  readonly #hidden: string[] = [];
  readonly #pictures: HeldFile[] = [];
  /** Sets of letters of fonts by number; null for other objects. */
  readonly #objects: (number | null | undefined)[] = [];
  #charset: number | undefined;
  #unread = 0;

  take(type: number, body: Buffer, at: number, words: number): void {
    if (MAKERS.has(type)) this.#make(type === RECORD.font && body.length > 13 ? (body[13] ?? null) : null);
    else if (type === RECORD.select && body.length >= 2)
      this.#charset = this.#objects[body.readUInt16LE(0)] ?? this.#charset;
    else if (type === RECORD.remove && body.length >= 2) this.#objects[body.readUInt16LE(0)] = undefined;
    else if (type === RECORD.textOut) this.#textOut(body, at);
    else if (type === RECORD.extTextOut) this.#extTextOut(body, at);
    else if (type === RECORD.escape) this.#hidden.push(readableRuns(body.subarray(4)));
    else if (BITMAPS.has(type) && !hasNone(type, words)) {
      const picture = packedBitmapFile(body.subarray(BITMAPS.get(type)), this.#pictures.length + 1);
      if (picture) this.#pictures.push(picture);
    }
  }

  drawing(isCut: boolean): Drawing {
    const [strings, hidden, pictures, unread] = [this.#strings, this.#hidden, this.#pictures, this.#unread];
    return { strings, described: [], hidden, pictures, unread, isCut };
  }

  #make(object: number | null): void {
    const free = this.#objects.indexOf(undefined);
    this.#objects[free < 0 ? this.#objects.length : free] = object;
  }

  #textOut(body: Buffer, at: number): void {
    if (body.length < 2) return;
    const length = body.readInt16LE(0);
    const place = 2 + length + (length & 1);
    if (length <= 0 || place + 4 > body.length) return;
    const [y, x] = [body.readInt16LE(place), body.readInt16LE(place + 2)];
    this.#add(body.subarray(2, 2 + length), { at: at + 2, x, y, width: undefined });
  }

  #extTextOut(body: Buffer, at: number): void {
    if (body.length < 8) return;
    const [y, x, length, options] = [0, 2, 4, 6].map((from) => body.readInt16LE(from)) as [number, number, number, number]; // prettier-ignore
    const start = options & WITH_RECTANGLE ? 16 : 8;
    if (length <= 0 || start + length > body.length) return;
    if (options & GLYPHS) {
      this.#unread++;
      return;
    }
    const widths = body.subarray(start + length + (length & 1));
    let width = 0;
    for (let i = 0; i + 2 <= widths.length && i < length * 2; i += 2) width += widths.readInt16LE(i);
    const isTold = widths.length >= length * 2;
    this.#add(body.subarray(start, start + length), { at: at + start, x, y, width: isTold ? width : undefined });
  }

  #add(bytes: Buffer, place: Pick<DrawnString, "at" | "x" | "y" | "width">): void {
    const text = decodeCharset(bytes, charsetOf(this.#charset));
    this.#strings.push({ text, length: bytes.length, ...place });
  }
}
