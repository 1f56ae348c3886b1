/** Records of an enhanced metafile (MS-EMF): the strings that it draws, its pictures, what programs left in it. */
import { ItemError } from "../../core/problem.js";
import { readableRuns } from "../compound/readable-runs.js";
import type { HeldFile } from "../legacy/convert.js";
import { decodeCharset } from "../mail/mail-text.js";
import { bitmapFile, charsetOf, type Drawing, type DrawnString } from "./drawn-texts.js";
import { PlusReader } from "./read-emf-plus.js";

const RECORD = {
  end: 14,
  select: 37,
  remove: 40,
  comment: 70,
  font: 82,
  text: [83, 84],
  texts: [96, 97],
  smallText: 108,
  escapes: [105, 106, 110],
};
const saysWide = (type: number): boolean => type === 84 || type === 97;
/** Where the place and length of description and bits of a bitmap stand, in the records that draw one. */
const BITMAPS: ReadonlyMap<number, number> = new Map([
  [76, 84],
  [77, 84],
  [78, 84],
  [79, 96],
  [80, 48],
  [81, 48],
  [114, 84],
  [116, 84],
]);
const GLYPHS = 0x10;
const NO_RECTANGLE = 0x100;
const SMALL_CHARACTERS = 0x200;
/** Of what is said of one string. */
const STRING_BYTES = 40;
/** Numbers of objects from here on are those that every device has. */
const OF_DEVICE = 0x80000000;
/** Of the set of letters in a record that makes a font. */
const CHARSET_AT = 12 + 23;
const PLUS = "EMF+";

/** Throws `ItemError` when the bytes are no such file. */
export function readEmf(bytes: Buffer): Drawing {
  if (bytes.length < 88) throw new ItemError("malformed", "extract", "the drawing has no header");
  const reader = new EmfReader(bytes);
  for (let at = bytes.readUInt32LE(4); ;) {
    if (at + 8 > bytes.length) return reader.drawing(true);
    const type = bytes.readUInt32LE(at);
    const length = bytes.readUInt32LE(at + 4);
    if (type === RECORD.end) return reader.drawing(false);
    if (length < 8 || at + length > bytes.length) return reader.drawing(true);
    reader.take(type, bytes.subarray(at, at + length), at);
    at += length;
  }
}

class EmfReader {
  readonly #strings: DrawnString[] = [];
  readonly #described: string[] = [];
  readonly #hidden: string[] = [];
  readonly #pictures: HeldFile[] = [];
  readonly #charsets = new Map<number, number>();
  readonly #plus = new PlusReader();
  #charset: number | undefined;
  #unread = 0;

  constructor(bytes: Buffer) {
    const [length, at] = [bytes.readUInt32LE(60), bytes.readUInt32LE(64)];
    if (length > 0 && at + length * 2 <= bytes.readUInt32LE(4) && at + length * 2 <= bytes.length)
      this.#described.push(...bytes.toString("utf16le", at, at + length * 2).split("\0"));
  }

  take(type: number, record: Buffer, at: number): void {
    if (type === RECORD.font && record.length > CHARSET_AT)
      this.#charsets.set(record.readUInt32LE(8), record[CHARSET_AT] ?? 0);
    else if (type === RECORD.select && record.length >= 12) {
      const object = record.readUInt32LE(8);
      if (object < OF_DEVICE) this.#charset = this.#charsets.get(object) ?? this.#charset;
    } else if (type === RECORD.remove && record.length >= 12) this.#charsets.delete(record.readUInt32LE(8));
    else if (RECORD.text.includes(type)) this.#string(type, record, 36, at);
    else if (RECORD.texts.includes(type) && record.length >= STRING_BYTES) {
      const count = Math.min(record.readUInt32LE(36), Math.floor(record.length / STRING_BYTES));
      for (let i = 0; i < count; i++) this.#string(type, record, 40 + i * STRING_BYTES, at);
    } else if (type === RECORD.smallText) this.#smallString(record, at);
    else if (type === RECORD.comment) this.#comment(record);
    else if (RECORD.escapes.includes(type)) this.#hidden.push(readableRuns(record.subarray(12)));
    else if (BITMAPS.has(type)) this.#bitmap(record, BITMAPS.get(type) ?? 0);
  }

  drawing(isCut: boolean): Drawing {
    const plus = this.#plus.drawing(this.#pictures.length);
    return {
      strings: this.#strings,
      described: this.#described,
      // What is drawn twice, in the old way and in the new, is drawn once.
      hidden: [...plus.strings, ...this.#hidden],
      pictures: [...this.#pictures, ...plus.pictures],
      unread: this.#unread + plus.unread,
      isCut,
    };
  }

  #string(type: number, record: Buffer, from: number, at: number): void {
    if (from + STRING_BYTES > record.length) return;
    const [x, y] = [record.readInt32LE(from), record.readInt32LE(from + 4)];
    const count = record.readUInt32LE(from + 8);
    const start = record.readUInt32LE(from + 12);
    const length = count * (saysWide(type) ? 2 : 1);
    if (count === 0 || start + length > record.length) return;
    if (record.readUInt32LE(from + 16) & GLYPHS) {
      this.#unread++;
      return;
    }
    const widths = record.readUInt32LE(from + 36);
    let width: number | undefined;
    if (widths > 0 && widths + count * 4 <= record.length) {
      width = 0;
      for (let i = 0; i < count; i++) width += record.readInt32LE(widths + i * 4);
    }
    this.#add(record.subarray(start, start + length), saysWide(type), { at: at + start, x, y, width });
  }

  #smallString(record: Buffer, at: number): void {
    if (record.length < 36) return;
    const [x, y] = [record.readInt32LE(8), record.readInt32LE(12)];
    const options = record.readUInt32LE(20);
    const isWide = (options & SMALL_CHARACTERS) === 0;
    const start = options & NO_RECTANGLE ? 36 : 52;
    const length = record.readUInt32LE(16) * (isWide ? 2 : 1);
    if (length === 0 || start + length > record.length) return;
    if (options & GLYPHS) this.#unread++;
    else this.#add(record.subarray(start, start + length), isWide, { at: at + start, x, y, width: undefined });
  }

  #add(bytes: Buffer, isWide: boolean, place: Pick<DrawnString, "at" | "x" | "y" | "width">): void {
    const text = isWide ? bytes.toString("utf16le") : decodeCharset(bytes, charsetOf(this.#charset));
    this.#strings.push({ text, length: bytes.length, ...place });
  }

  #comment(record: Buffer): void {
    const data = record.subarray(12);
    if (data.toString("latin1", 0, 4) === PLUS) this.#plus.take(data.subarray(4));
    else this.#hidden.push(readableRuns(data));
  }

  #bitmap(record: Buffer, from: number): void {
    if (from + 16 > record.length) return;
    const [infoAt, infoLength, bitsAt, bitsLength] = [0, 4, 8, 12].map((i) => record.readUInt32LE(from + i)) as [number, number, number, number]; // prettier-ignore
    const info = record.subarray(infoAt, infoAt + infoLength);
    const bits = record.subarray(bitsAt, bitsAt + bitsLength);
    const picture = bitmapFile(info, bits, this.#pictures.length + 1);
    if (picture) this.#pictures.push(picture);
  }
}
