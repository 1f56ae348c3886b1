/** The maps of a TrueType program from codes to glyphs. */
import { viewOf } from "./sfnt.js";

export interface CharacterMap {
  readonly platform: number;
  readonly encoding: number;
  readonly glyphs: ReadonlyMap<number, number>;
}

const MAX_MAPS = 16;
const MAX_GROUPS = 20_000;

/** Throws `RangeError` for maps that reach beyond the table. */
export function readCharacterMaps(table: Uint8Array | undefined): CharacterMap[] {
  if (!table || table.length < 4) return [];
  const view = viewOf(table);
  const count = Math.min(view.getUint16(2), MAX_MAPS);
  return Array.from({ length: count }, (_, i) => ({
    platform: view.getUint16(4 + 8 * i),
    encoding: view.getUint16(6 + 8 * i),
    glyphs: readMap(view, view.getUint32(8 + 8 * i)),
  }));
}

function readMap(view: DataView, at: number): Map<number, number> {
  const map = new Map<number, number>();
  const format = view.getUint16(at);
  if (format === 0) for (let code = 0; code < 256; code++) map.set(code, view.getUint8(at + 6 + code));
  else if (format === 4) readSegments(view, at, map);
  else if (format === 6) {
    const first = view.getUint16(at + 6);
    const count = view.getUint16(at + 8);
    for (let i = 0; i < count; i++) map.set(first + i, view.getUint16(at + 10 + 2 * i));
  } else if (format === 12) {
    const groups = Math.min(view.getUint32(at + 12), MAX_GROUPS);
    for (let i = 0; i < groups; i++) {
      const group = at + 16 + 12 * i;
      const [first, last, glyph] = [view.getUint32(group), view.getUint32(group + 4), view.getUint32(group + 8)];
      for (let code = first; code <= Math.min(last, first + 0xffff); code++) map.set(code, glyph + code - first);
    }
  }
  return map;
}

function readSegments(view: DataView, at: number, map: Map<number, number>): void {
  const doubled = view.getUint16(at + 6);
  for (let i = 0; i < doubled; i += 2) {
    const last = view.getUint16(at + 14 + i);
    const first = view.getUint16(at + 16 + doubled + i);
    const delta = view.getUint16(at + 16 + 2 * doubled + i);
    const rangeAt = at + 16 + 3 * doubled + i;
    const range = view.getUint16(rangeAt);
    for (let code = first; code <= last && code !== 0xffff; code++) {
      const place = rangeAt + range + 2 * (code - first);
      const raw = range === 0 ? code : place + 2 <= view.byteLength ? view.getUint16(place) : 0;
      if (range === 0 || raw !== 0) map.set(code, (raw + delta) & 0xffff);
    }
  }
}

/** A table of these maps, each code a segment of its own; codes beyond two bytes are left out. */
export function writeCharacterMaps(maps: readonly CharacterMap[]): Uint8Array {
  const written = maps.map(({ glyphs }) => writeMap(glyphs));
  const table = new Uint8Array(written.reduce((sum, { length }) => sum + length, 4 + 8 * maps.length));
  const view = viewOf(table);
  view.setUint16(2, maps.length);
  let offset = 4 + 8 * maps.length;
  maps.forEach(({ platform, encoding }, i) => {
    view.setUint16(4 + 8 * i, platform);
    view.setUint16(6 + 8 * i, encoding);
    view.setUint32(8 + 8 * i, offset);
    const bytes = written[i] ?? new Uint8Array();
    table.set(bytes, offset);
    offset += bytes.length;
  });
  return table;
}

function writeMap(glyphs: ReadonlyMap<number, number>): Uint8Array {
  const entries = [...glyphs].filter(([code, glyph]) => code < 0xffff && glyph > 0).sort(([a], [b]) => a - b);
  entries.push([0xffff, 0]);
  const count = entries.length;
  const table = new Uint8Array(16 + 8 * count);
  const view = viewOf(table);
  const power = Math.floor(Math.log2(count));
  view.setUint16(0, 4);
  view.setUint16(2, table.length);
  view.setUint16(6, 2 * count);
  view.setUint16(8, 2 * 2 ** power);
  view.setUint16(10, power);
  view.setUint16(12, 2 * (count - 2 ** power));
  entries.forEach(([code, glyph], i) => {
    view.setUint16(14 + 2 * i, code);
    view.setUint16(16 + 2 * count + 2 * i, code);
    view.setUint16(16 + 4 * count + 2 * i, code === 0xffff ? 1 : (glyph - code) & 0xffff);
  });
  return table;
}
