/** Records of the newer way of drawing (MS-EMFPLUS), which stand in comments of the older: strings and pictures. */
import { carvePictures } from "../compound/embedded-files.js";
import type { HeldFile } from "../legacy/convert.js";

const RECORD = { header: 0x4001, object: 0x4008, drawString: 0x401c, drawGlyphs: 0x4036 };
const HEADER = 12;
/** Of flags: that the old way draws the same; that an object goes on in the next record. */
const DRAWN_TWICE = 1;
const GOES_ON = 0x8000;
/** Of an object's flags, and of a picture's description: a picture, of bare points. */
const PICTURE = 5;
const BITMAP = 1;
const BARE = 0;
/** Of the options of a string of glyphs: that its numbers are those of letters. */
const LETTERS = 1;

export class PlusReader {
  readonly #strings: string[] = [];
  readonly #pictures: Buffer[] = [];
  #open: Buffer[] = [];
  #isDrawnTwice = false;
  #unread = 0;

  /** The records of one comment. */
  take(bytes: Buffer): void {
    for (let at = 0; at + HEADER <= bytes.length;) {
      const length = bytes.readUInt32LE(at + 4);
      if (length < HEADER || at + length > bytes.length) break;
      const data = bytes.subarray(at + HEADER, Math.min(at + length, at + HEADER + bytes.readUInt32LE(at + 8)));
      this.#record(bytes.readUInt16LE(at), bytes.readUInt16LE(at + 2), data);
      at += length;
    }
  }

  /** `before`: how many pictures are numbered already. */
  drawing(before: number): { readonly strings: string[]; readonly pictures: HeldFile[]; readonly unread: number } {
    const pictures = this.#pictures.flatMap((bytes) => carvePictures(bytes));
    return {
      strings: this.#strings,
      pictures: pictures.map((one, i) => ({ ...one, name: one.name.replace(/\d+/, String(before + i + 1)) })),
      unread: this.#unread,
    };
  }

  #record(type: number, flags: number, data: Buffer): void {
    if (type === RECORD.header) this.#isDrawnTwice = (flags & DRAWN_TWICE) !== 0;
    else if (type === RECORD.object) this.#object(flags, data);
    else if (type === RECORD.drawString && data.length >= 28) {
      const length = data.readUInt32LE(8) * 2;
      this.#strings.push(data.toString("utf16le", 28, Math.min(data.length & ~1, 28 + length)));
    } else if (type === RECORD.drawGlyphs && data.length >= 16) {
      const length = data.readUInt32LE(12) * 2;
      if (data.readUInt32LE(4) & LETTERS)
        this.#strings.push(data.toString("utf16le", 16, Math.min(data.length & ~1, 16 + length)));
      else if (!this.#isDrawnTwice) this.#unread++;
    }
  }

  #object(flags: number, data: Buffer): void {
    if (((flags >> 8) & 0x7f) !== PICTURE) return;
    // The length of the whole stands before each stretch of an object that goes on.
    if (flags & GOES_ON) {
      this.#open.push(data.subarray(4));
      return;
    }
    const whole = Buffer.concat([...this.#open, data]);
    this.#open = [];
    const isBare = whole.length >= 28 && whole.readUInt32LE(4) === BITMAP && whole.readUInt32LE(24) === BARE;
    if (!isBare) this.#pictures.push(whole);
    else if (!this.#isDrawnTwice) this.#unread++;
  }
}
