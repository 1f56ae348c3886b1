/** The characters of a Word file with the place of each in the file, by its table of pieces (MS-DOC Clx). */
import iconv from "iconv-lite";
import { PART, STORIES, type Fib } from "./fib.js";

export interface Piece {
  /** First character. */
  readonly start: number;
  readonly text: string;
  /** Place of the first character in the stream, in bytes. */
  readonly at: number;
  /** Of one character. */
  readonly width: 1 | 2;
  /** Changes of the look of the whole piece, as property modifiers. */
  readonly changes: Buffer;
}

export interface Pieces {
  readonly pieces: readonly Piece[];
  /** Whether some characters lie behind the end of the file. */
  readonly isCut: boolean;
}

const COMPRESSED = 0x40000000;

/** Characters that the pieces may hold, so that a damaged table does not ask for more than there is. */
export function readPieces(fib: Fib): Pieces {
  const clx = fib.part(PART.pieces);
  const { table, groups } = splitClx(clx);
  const total = STORIES.reduce((sum, name) => sum + fib.lengths[name], 0);
  if (table.length < 16) return plainPieces(fib, total);
  const count = Math.floor((table.length - 4) / 12);
  const pieces: Piece[] = [];
  let isCut = false;
  for (let i = 0; i < count; i++) {
    const start = table.readUInt32LE(i * 4);
    const end = table.readUInt32LE(i * 4 + 4);
    const descriptor = 4 * (count + 1) + 8 * i;
    const raw = table.readUInt32LE(descriptor + 2);
    const width = !fib.isModern || raw & COMPRESSED ? 1 : 2;
    const at = !fib.isModern ? raw : raw & COMPRESSED ? (raw & ~COMPRESSED) >>> 1 : raw;
    const bytes = fib.main.subarray(at, at + Math.max(0, end - start) * width);
    if (bytes.length < (end - start) * width) isCut = true;
    const text = decode(bytes, width, fib);
    if (text === "") continue;
    pieces.push({ start, text, at, width, changes: changesOf(table.readUInt16LE(descriptor + 6), groups) });
  }
  return { pieces, isCut };
}

function plainPieces(fib: Fib, total: number): Pieces {
  const bytes = fib.main.subarray(fib.textStart, fib.textStart + total);
  const piece: Piece = {
    start: 0,
    text: decode(bytes, 1, fib),
    at: fib.textStart,
    width: 1,
    changes: Buffer.alloc(0),
  };
  return { pieces: [piece], isCut: bytes.length < total };
}

/** Letters of a word beyond ASCII: no word of a Western language has so many side by side. */
const OTHER_WORDS = /[\xc0-\xff]{4,}/g;

function decode(bytes: Buffer, width: 1 | 2, { charset, fontCharset }: Fib): string {
  if (width === 2) return bytes.toString("utf16le", 0, bytes.length & ~1);
  const text = iconv.decode(bytes, charset);
  if (fontCharset === undefined || fontCharset === charset || text.length !== bytes.length) return text;
  const latin = bytes.toString("latin1");
  const inWords = (latin.match(OTHER_WORDS) ?? []).join("").length;
  // Short words are told by the long ones that they stand among.
  if (2 * inWords > (latin.match(/[\xc0-\xff]/g) ?? []).length) return iconv.decode(bytes, fontCharset);
  const units = text.split("");
  for (const { 0: word, index } of latin.matchAll(OTHER_WORDS))
    units.splice(index, word.length, ...iconv.decode(Buffer.from(word, "latin1"), fontCharset).split(""));
  return units.join("");
}

function splitClx(clx: Buffer): { table: Buffer; groups: Buffer[] } {
  const groups: Buffer[] = [];
  for (let at = 0; at + 5 <= clx.length;) {
    if (clx[at] === 1) {
      const length = clx.readUInt16LE(at + 1);
      groups.push(clx.subarray(at + 3, at + 3 + length));
      at += 3 + length;
    } else if (clx[at] === 2) return { table: clx.subarray(at + 5, at + 5 + clx.readUInt32LE(at + 1)), groups };
    else break;
  }
  return { table: Buffer.alloc(0), groups };
}

/** Modifiers of one byte that stand for one property each, as far as they matter here. */
const SHORT: Readonly<Record<number, number>> = { 0x41: 0x0800, 0x5a: 0x083c };

function changesOf(modifier: number, groups: readonly Buffer[]): Buffer {
  if (modifier & 1) return groups[modifier >> 1] ?? Buffer.alloc(0);
  const code = SHORT[(modifier >> 1) & 0x7f];
  return code === undefined ? Buffer.alloc(0) : Buffer.from([code & 0xff, code >> 8, modifier >> 8]);
}
