/** Where the parts of a Word file of the binary kind stand (MS-DOC FIB), for Word 6 to 2003. */
import { ItemError } from "../../core/problem.js";
import { streamAt, type CompoundFile } from "../compound/compound-file.js";

/** Running texts of a file, in the order in which they follow one another. */
export const STORIES = [
  "text",
  "footnotes",
  "headers",
  "macros",
  "comments",
  "endnotes",
  "boxes",
  "headerBoxes",
] as const;
export type StoryName = (typeof STORIES)[number];

export interface Fib {
  readonly main: Buffer;
  readonly table: Buffer;
  /** Word 97 and later. */
  readonly isModern: boolean;
  /** Characters of each running text. */
  readonly lengths: Readonly<Record<StoryName, number>>;
  /** Of text of one byte a letter. */
  readonly charset: string;
  /** Code pages of other scripts that fonts of the file are for: long runs of their letters are in them, whatever `charset` is. */
  readonly fontCharset: string | undefined;
  /** Bytes of the text where there is no table of pieces. */
  readonly textStart: number;
  /** The stretch of the table that stands at a place of the list of places; empty where there is none. */
  part(index: number): Buffer;
}

const MODERN = 0xc1;
const PLACES = 0x9a;
const OLD_PLACES = 0x58;
const OTHER_TABLE = 0x0200;

/** Places of the list, by what stands there. */
export const PART = {
  footnoteReferences: 2,
  footnotes: 3,
  headers: 11,
  characterPages: 12,
  paragraphPages: 13,
  associated: 32,
  pieces: 33,
  commentAuthors: 36,
  endnoteReferences: 46,
  endnotes: 47,
  reviewers: 51,
  savers: 71,
} as const;

/** Throws `ItemError` when the file has no text of the kind. */
export function readFib(file: CompoundFile): Fib {
  const main = streamAt(file, "WordDocument")?.bytes;
  if (!main || main.length < 0x200)
    throw new ItemError("malformed", "extract", "the file holds no Word text that can be read");
  const magic = main.readUInt16LE(0);
  if (magic !== 0xa5ec && magic !== 0xa5dc)
    throw new ItemError("malformed", "extract", "the file holds no Word text that can be read");
  const flags = main.readUInt16LE(10);
  const isModern = main.readUInt16LE(2) >= MODERN;
  const named = isModern ? streamAt(file, flags & OTHER_TABLE ? "1Table" : "0Table")?.bytes : main;
  const table = named ?? streamAt(file, "1Table")?.bytes ?? streamAt(file, "0Table")?.bytes ?? Buffer.alloc(0);
  const places = isModern ? PLACES : OLD_PLACES;
  const first = isModern ? 0x4c : 0x34;
  const lengths = Object.fromEntries(
    STORIES.map((name, i) => [name, Math.max(0, main.readInt32LE(first + 4 * i))]),
  ) as Record<StoryName, number>;
  return {
    main,
    table,
    isModern,
    lengths,
    charset: isModern ? "windows-1252" : charsetOf(main.readUInt16LE(6), main.readUInt16LE(20)),
    fontCharset: isModern ? undefined : fontCharsetOf(main),
    textStart: main.readUInt32LE(0x18),
    part: (index) => {
      const at = places + index * 8;
      if (at + 8 > Math.min(main.length, isModern ? 0x600 : 0x300)) return Buffer.alloc(0);
      const start = main.readUInt32LE(at);
      const length = main.readUInt32LE(at + 4);
      return start + length <= table.length ? table.subarray(start, start + length) : Buffer.alloc(0);
    },
  };
}

/** Code pages of old files by the language that they name: the low bits of its number. */
const CODE_PAGES: Readonly<Record<number, string>> = {
  0x01: "windows-1256",
  0x02: "windows-1251",
  0x04: "cp936",
  0x05: "windows-1250",
  0x08: "windows-1253",
  0x0d: "windows-1255",
  0x0e: "windows-1250",
  0x11: "cp932",
  0x12: "cp949",
  0x15: "windows-1250",
  0x18: "windows-1250",
  0x19: "windows-1251",
  0x1a: "windows-1250",
  0x1b: "windows-1250",
  0x1e: "cp874",
  0x1f: "windows-1254",
  0x22: "windows-1251",
  0x24: "windows-1250",
};
const OF_MACINTOSH = 0x100;

const charsetOf = (language: number, charset: number): string =>
  charset === OF_MACINTOSH ? "macroman" : (CODE_PAGES[language & 0x3ff] ?? "windows-1252");

/** Place of the list of fonts of old files. */
const OLD_FONTS = 0xd0;
/** Code pages of single bytes by the number that fonts have for them. */
const FONT_CODE_PAGES: Readonly<Record<number, string>> = {
  161: "windows-1253",
  177: "windows-1255",
  178: "windows-1256",
  204: "windows-1251",
};

/** The one other script that fonts of an old file are for. */
function fontCharsetOf(main: Buffer): string | undefined {
  const start = main.readUInt32LE(OLD_FONTS);
  const fonts = main.subarray(start, start + Math.min(main.readUInt32LE(OLD_FONTS + 4), 64 * 1024));
  const found = new Set<string>();
  for (let at = 2; at + 5 <= fonts.length; at += (fonts[at] ?? 0) + 1) {
    const charset = FONT_CODE_PAGES[fonts[at + 4] ?? 0];
    if (charset !== undefined) found.add(charset);
  }
  const [only] = found;
  return found.size === 1 ? only : undefined;
}
