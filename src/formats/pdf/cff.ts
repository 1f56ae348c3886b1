/**
 * Compact font programs (CFF): takes the outlines of glyphs away that are no longer shown, and what names them. The
 * program keeps its layout: everything is written over in place.
 */
import { STANDARD_NAMES, standardName } from "./glyph-names.js";
import { viewOf } from "./sfnt.js";

const END_OF_GLYPH = 14;
const CHARSET = 15;
const ENCODING = 16;
const CHARSTRINGS = 17;
const ROS = 0x0c1e;
const STANDARD_STRINGS = 391;

interface Index {
  readonly start: number;
  readonly end: number;
  readonly items: readonly Uint8Array[];
}

export interface CompactFont {
  readonly bytes: Uint8Array;
  readonly glyphs: Index;
  /** Number of each glyph's name, or its character id. */
  readonly charset: readonly number[];
  readonly charsetAt: number;
  readonly byCharacterId: boolean;
  nameOf(glyph: number): string | undefined;
  /** The name that the program's own encoding gives a code. */
  nameOfCode(code: number): string | undefined;
}

/** Undefined when the program is not understood. */
export function readCompactFont(bytes: Uint8Array): CompactFont | undefined {
  try {
    const names = readIndex(bytes, bytes[2] ?? 4);
    const tops = readIndex(bytes, names.end);
    const strings = readIndex(bytes, tops.end);
    const top = readDict(tops.items[0] ?? new Uint8Array());
    const glyphs = readIndex(bytes, top.get(CHARSTRINGS)?.[0] ?? -1);
    const [charsetAt = 0] = top.get(CHARSET) ?? [];
    const charset = readCharset(bytes, charsetAt, glyphs.items.length);
    const nameOf = (glyph: number): string | undefined => {
      const number = charset[glyph] ?? 0;
      return number < STANDARD_STRINGS ? STANDARD_NAMES[number] : latinOf(strings.items[number - STANDARD_STRINGS]);
    };
    const codes = readEncoding(bytes, top.get(ENCODING)?.[0] ?? 0);
    return {
      bytes,
      glyphs,
      charset,
      charsetAt,
      byCharacterId: top.has(ROS),
      nameOf,
      nameOfCode: (code) => (codes ? nameOf(codes.get(code) ?? 0) : standardName(code)),
    };
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

const latinOf = (bytes: Uint8Array | undefined): string | undefined => bytes && Buffer.from(bytes).toString("latin1");

function readIndex(bytes: Uint8Array, start: number): Index {
  const view = viewOf(bytes);
  const count = view.getUint16(start);
  if (count === 0) return { start, end: start + 2, items: [] };
  const size = view.getUint8(start + 2);
  const base = start + 3 + size * (count + 1) - 1;
  const offset = (i: number): number => {
    let value = 0;
    for (let j = 0; j < size; j++) value = value * 256 + view.getUint8(start + 3 + size * i + j);
    return base + value;
  };
  const items = Array.from({ length: count }, (_, i) => bytes.subarray(offset(i), offset(i + 1)));
  const end = offset(count);
  if (end > bytes.length) throw new RangeError("an index reaches beyond the program");
  return { start, end, items };
}

function readDict(bytes: Uint8Array): Map<number, number[]> {
  const entries = new Map<number, number[]>();
  const view = viewOf(bytes);
  let operands: number[] = [];
  for (let at = 0; at < bytes.length;) {
    const first = view.getUint8(at++);
    if (first <= 21) {
      entries.set(first === 12 ? 0x0c00 | view.getUint8(at++) : first, operands);
      operands = [];
    } else if (first === 28) {
      operands.push(view.getInt16(at));
      at += 2;
    } else if (first === 29) {
      operands.push(view.getInt32(at));
      at += 4;
    } else if (first === 30) {
      while (at < bytes.length && (view.getUint8(at) & 15) !== 15 && view.getUint8(at) >> 4 !== 15) at++;
      at++;
      operands.push(0);
    } else if (first <= 246) operands.push(first - 139);
    else {
      const sign = first <= 250 ? 1 : -1;
      operands.push(sign * (((first - (sign > 0 ? 247 : 251)) << 8) + view.getUint8(at++) + 108));
    }
  }
  return entries;
}

/** Offsets up to 2 stand for sets that every reader knows; of those only the first is written out here. */
function readCharset(bytes: Uint8Array, at: number, count: number): number[] {
  if (at <= 2) return Array.from({ length: count }, (_, i) => i);
  const view = viewOf(bytes);
  const format = view.getUint8(at);
  const numbers = [0];
  if (format === 0) for (let i = 1; i < count; i++) numbers.push(view.getUint16(at + 2 * i - 1));
  else
    for (let place = at + 1; numbers.length < count; place += format === 1 ? 3 : 4) {
      const first = view.getUint16(place);
      const left = format === 1 ? view.getUint8(place + 2) : view.getUint16(place + 2);
      for (let i = 0; i <= left && numbers.length < count; i++) numbers.push(first + i);
    }
  return numbers;
}

/** Glyphs of codes; undefined for the standard encoding. */
function readEncoding(bytes: Uint8Array, at: number): Map<number, number> | undefined {
  if (at <= 1) return undefined;
  const view = viewOf(bytes);
  const codes = new Map<number, number>();
  const format = view.getUint8(at) & 0x7f;
  const count = view.getUint8(at + 1);
  let glyph = 1;
  for (let i = 0; i < count; i++) {
    if (format === 0) codes.set(view.getUint8(at + 2 + i), glyph++);
    else {
      const first = view.getUint8(at + 2 + 2 * i);
      const left = view.getUint8(at + 3 + 2 * i);
      for (let j = 0; j <= left; j++) codes.set(first + j, glyph++);
    }
  }
  return codes;
}

/** The program without the outlines of other glyphs, and without their names where it lists them one by one. */
export function blankCompactGlyphs(font: CompactFont, kept: ReadonlySet<number>): Uint8Array {
  const { bytes, glyphs, charsetAt } = font;
  const copy = bytes.slice();
  const view = viewOf(copy);
  const isKept = (glyph: number): boolean => glyph === 0 || kept.has(glyph);
  const size = view.getUint8(glyphs.start + 2);
  const data = glyphs.start + 3 + size * (glyphs.items.length + 1);
  copy.fill(0, data, glyphs.end);
  let at = data;
  const writeOffset = (i: number): void => {
    let value = at - data + 1;
    for (let j = size - 1; j >= 0; j--, value = Math.floor(value / 256))
      view.setUint8(glyphs.start + 3 + size * i + j, value % 256);
  };
  glyphs.items.forEach((outline, glyph) => {
    writeOffset(glyph);
    const written = isKept(glyph) || outline.length === 0 ? outline : Uint8Array.of(END_OF_GLYPH);
    copy.set(written, at);
    at += written.length;
  });
  writeOffset(glyphs.items.length);
  if (charsetAt > 2 && view.getUint8(charsetAt) === 0)
    for (let glyph = 1; glyph < glyphs.items.length; glyph++)
      if (!isKept(glyph)) view.setUint16(charsetAt + 2 * glyph - 1, 0);
  return copy;
}
