/** Properties of a document as compound files keep them (MS-OLEPS): every text, with what it is where that is known. */
import { decodeCharset } from "../mail/mail-text.js";
import type { AsideText } from "../legacy/convert.js";
import type { CompoundFile } from "./compound-file.js";
import { readableRuns } from "./readable-runs.js";

const SUMMARY: Readonly<Record<number, string>> = {
  2: "title",
  3: "subject",
  4: "author",
  5: "keywords",
  6: "comments",
  8: "author",
};
const DOCUMENT: Readonly<Record<number, string>> = { 2: "category", 14: "manager", 15: "company" };
const DICTIONARY = 0;
const CODE_PAGE = 1;
const NARROW_TEXT = 0x1e;
const BASIC_TEXT = 0x08;
const WIDE_TEXT = 0x1f;
const VARIANT = 0x0c;
const VECTOR = 0x1000;
const MOST_VALUES = 10_000;
const MOST_SECTIONS = 8;

/** The texts of all property sets of the file; of sets that are broken or too long, all words that stand in them. */
export function readProperties(file: CompoundFile): AsideText[] {
  return file.streams.flatMap(({ path, bytes }) => {
    const name = path.at(-1) ?? "";
    if (!name.startsWith("\u0005")) return [];
    const fields = /DocumentSummary/.test(name) ? DOCUMENT : /Summary/.test(name) ? SUMMARY : {};
    const { texts, isWhole } = readSet(bytes, fields);
    return isWhole ? texts : [...texts, { surface: "metadata", text: readableRuns(bytes) }];
  });
}

function readSet(
  bytes: Buffer,
  fields: Readonly<Record<number, string>>,
): { readonly texts: AsideText[]; readonly isWhole: boolean } {
  if (bytes.length < 48 || bytes.readUInt16LE(0) !== 0xfffe) return { texts: [], isWhole: false };
  const count = bytes.readUInt32LE(24);
  const texts: AsideText[] = [];
  let isWhole = count <= MOST_SECTIONS;
  for (let i = 0; i < Math.min(count, MOST_SECTIONS) && 48 + i * 20 <= bytes.length; i++) {
    const start = bytes.readUInt32LE(44 + i * 20);
    if (start + 8 > bytes.length) {
      isWhole = false;
      continue;
    }
    const section = new Section(bytes.subarray(start));
    // Only the first section has the fields that the set is named for.
    texts.push(...section.texts(i === 0 ? fields : {}));
    isWhole &&= section.isWhole;
  }
  return { texts, isWhole };
}

class Section {
  /** Whether nothing was passed over. */
  isWhole = true;
  readonly #places: readonly (readonly [id: number, at: number])[];
  readonly #charset: string;

  constructor(private readonly bytes: Buffer) {
    const count = this.#countAt(4, Math.floor((bytes.length - 8) / 8));
    this.#places = Array.from({ length: count }, (_, i) => [
      bytes.readUInt32LE(8 + i * 8),
      bytes.readUInt32LE(12 + i * 8),
    ]);
    const page = this.#places.find(([id]) => id === CODE_PAGE)?.[1];
    const number = page !== undefined && page + 6 <= bytes.length ? bytes.readUInt16LE(page + 4) : 1252;
    this.#charset = number === 65001 ? "utf-8" : number === 1200 ? "utf-16le" : `cp${number}`;
  }

  texts(fields: Readonly<Record<number, string>>): AsideText[] {
    const found: AsideText[] = [];
    for (const [id, at] of this.#places) {
      if (id === CODE_PAGE || at + 8 > this.bytes.length) continue;
      const texts = id === DICTIONARY ? this.#dictionary(at) : this.#value(at).texts;
      const field = fields[id];
      for (const text of texts)
        if (text.trim() !== "") found.push({ surface: "metadata", text, ...(field !== undefined && { field }) });
    }
    return found;
  }

  #countAt(at: number, most = MOST_VALUES): number {
    const count = this.bytes.readUInt32LE(at);
    const limit = Math.min(most, MOST_VALUES);
    if (count > limit) this.isWhole = false;
    return Math.min(count, limit);
  }

  /** Names of properties that somebody made. */
  #dictionary(at: number): string[] {
    const names: string[] = [];
    const count = this.#countAt(at);
    let place = at + 4;
    for (let i = 0; i < count && place + 8 <= this.bytes.length; i++) {
      const length = this.bytes.readUInt32LE(place + 4);
      const isWide = this.#charset === "utf-16le";
      names.push(this.#decode(place + 8, isWide ? length * 2 : length));
      place += 8 + (isWide ? (length * 2 + 3) & ~3 : length);
    }
    return names;
  }

  #value(at: number): { texts: string[]; end: number } {
    const type = this.bytes.readUInt16LE(at);
    if ((type & VECTOR) === 0) return this.#single(type, at + 4);
    const count = this.#countAt(at + 4);
    const texts: string[] = [];
    let place = at + 8;
    for (let i = 0; i < count && place + 8 <= this.bytes.length; i++) {
      const isTyped = (type & ~VECTOR) === VARIANT;
      const one = this.#single(isTyped ? this.bytes.readUInt16LE(place) : type & ~VECTOR, isTyped ? place + 4 : place);
      texts.push(...one.texts);
      place = one.end;
    }
    return { texts, end: place };
  }

  #single(type: number, at: number): { texts: string[]; end: number } {
    if (at + 4 > this.bytes.length) return { texts: [], end: this.bytes.length };
    const length = this.bytes.readUInt32LE(at);
    if (type === NARROW_TEXT || type === BASIC_TEXT) {
      // Vectors of texts of one byte are not filled up to four everywhere.
      const end = at + 4 + length;
      return { texts: [this.#decode(at + 4, length)], end };
    }
    if (type === WIDE_TEXT)
      return { texts: [this.#decodeWide(at + 4, length * 2)], end: at + 4 + ((length * 2 + 3) & ~3) };
    return { texts: [], end: at + (type === 5 || type === 64 || type === 20 ? 8 : 4) };
  }

  #decode(at: number, length: number): string {
    if (this.#charset === "utf-16le") return this.#decodeWide(at, length);
    return decodeCharset(this.bytes.subarray(at, at + length), this.#charset).replace(/\0[^]*$/, "");
  }

  #decodeWide(at: number, length: number): string {
    return this.bytes.toString("utf16le", at, at + (length & ~1)).replace(/\0[^]*$/, "");
  }
}
