/** TrueType programs: which glyphs codes lead to, and taking the outlines of the others away. */

interface Table {
  readonly offset: number;
  readonly length: number;
}

const MAX_COMPOSITE_DEPTH = 8;
const WORDS = 0x0001;
const SCALE = 0x0008;
const MORE = 0x0020;
const TWO_SCALES = 0x0040;
const FOUR_SCALES = 0x0080;

function readTables(view: DataView): Map<string, Table> {
  const tables = new Map<string, Table>();
  const count = view.byteLength > 12 ? view.getUint16(4) : 0;
  for (let i = 0; i < count && 12 + 16 * i + 16 <= view.byteLength; i++) {
    const at = 12 + 16 * i;
    const tag = String.fromCharCode(...[0, 1, 2, 3].map((j) => view.getUint8(at + j)));
    const [offset, length] = [view.getUint32(at + 8), view.getUint32(at + 12)];
    if (offset + length <= view.byteLength) tables.set(tag, { offset, length });
  }
  return tables;
}

/**
 * Glyphs that the codes of a simple font may lead to by any of the program's maps. Undefined when some code leads
 * nowhere, so that the way is not known.
 */
export function glyphsOfCodes(
  program: Uint8Array,
  used: ReadonlySet<number>,
  characters: ReadonlyMap<number, string>,
): Set<number> | undefined {
  try {
    const view = new DataView(program.buffer, program.byteOffset, program.byteLength);
    const maps = readCharacterMaps(view);
    const glyphs = new Set<number>();
    for (const code of used) {
      const keys = [code, 0xf000 | code, ...unicodesOf(code), characters.get(code)?.codePointAt(0) ?? code];
      const found = maps.flatMap((map) => keys.map((key) => map.get(key) ?? 0)).filter((glyph) => glyph > 0);
      if (found.length === 0 && code !== 32 && code !== 160) return undefined;
      for (const glyph of found) glyphs.add(glyph);
    }
    return glyphs;
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

const unicodesOf = (code: number): number[] =>
  ["windows-1252", "macintosh"].map((name) => new TextDecoder(name).decode(Uint8Array.of(code)).codePointAt(0) ?? 0);

function readCharacterMaps(view: DataView): Map<number, number>[] {
  const table = readTables(view).get("cmap");
  if (!table) return [];
  const count = Math.min(view.getUint16(table.offset + 2), 16);
  return Array.from({ length: count }, (_, i) =>
    readCharacterMap(view, table.offset + view.getUint32(table.offset + 4 + 8 * i + 4)),
  );
}

function readCharacterMap(view: DataView, at: number): Map<number, number> {
  const map = new Map<number, number>();
  const format = view.getUint16(at);
  if (format === 0) for (let code = 0; code < 256; code++) map.set(code, view.getUint8(at + 6 + code));
  else if (format === 4) readSegments(view, at, map);
  else if (format === 6) {
    const first = view.getUint16(at + 6);
    const count = view.getUint16(at + 8);
    for (let i = 0; i < count; i++) map.set(first + i, view.getUint16(at + 10 + 2 * i));
  } else if (format === 12) {
    const groups = Math.min(view.getUint32(at + 12), 20_000);
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

/** The program with the outlines and widths of all other glyphs set to zero; undefined when it is not understood. */
export function blankGlyphs(program: Uint8Array, kept: ReadonlySet<number>): Uint8Array | undefined {
  try {
    const copy = program.slice();
    const view = new DataView(copy.buffer, copy.byteOffset, copy.byteLength);
    const tables = readTables(view);
    const glyf = tables.get("glyf");
    const places = readPlaces(view, tables);
    if (!glyf || !places) return undefined;
    const needed = withParts(view, glyf, places, kept);
    for (let glyph = 0; glyph + 1 < places.length; glyph++) {
      if (needed.has(glyph)) continue;
      const [start = 0, end = 0] = places.slice(glyph, glyph + 2);
      if (end > start && end <= glyf.length) copy.fill(0, glyf.offset + start, glyf.offset + end);
    }
    blankWidths(view, tables, needed);
    return copy;
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

/** Where each glyph begins in the outlines, and where the last ends. */
function readPlaces(view: DataView, tables: ReadonlyMap<string, Table>): number[] | undefined {
  const head = tables.get("head");
  const loca = tables.get("loca");
  if (!head || !loca) return undefined;
  const isLong = view.getUint16(head.offset + 50) === 1;
  return Array.from({ length: Math.floor(loca.length / (isLong ? 4 : 2)) }, (_, i) =>
    isLong ? view.getUint32(loca.offset + 4 * i) : 2 * view.getUint16(loca.offset + 2 * i),
  );
}

/** The kept glyphs, the glyph for missing characters, and those that kept ones are composed of. */
function withParts(view: DataView, glyf: Table, places: readonly number[], kept: ReadonlySet<number>): Set<number> {
  const needed = new Set([0, ...kept]);
  let fresh = [...needed];
  for (let depth = 0; depth < MAX_COMPOSITE_DEPTH && fresh.length > 0; depth++) {
    fresh = fresh.flatMap((glyph) => partsOf(view, glyf, places, glyph)).filter((part) => !needed.has(part));
    for (const part of fresh) needed.add(part);
  }
  return needed;
}

function partsOf(view: DataView, glyf: Table, places: readonly number[], glyph: number): number[] {
  const [start = 0, end = 0] = places.slice(glyph, glyph + 2);
  if (end - start < 12 || end > glyf.length || view.getInt16(glyf.offset + start) >= 0) return [];
  const parts: number[] = [];
  let at = glyf.offset + start + 10;
  for (;;) {
    const flags = view.getUint16(at);
    parts.push(view.getUint16(at + 2));
    at += (flags & WORDS) !== 0 ? 8 : 6;
    if ((flags & SCALE) !== 0) at += 2;
    else if ((flags & TWO_SCALES) !== 0) at += 4;
    else if ((flags & FOUR_SCALES) !== 0) at += 8;
    if ((flags & MORE) === 0 || parts.length > 64) return parts;
  }
}

function blankWidths(view: DataView, tables: ReadonlyMap<string, Table>, needed: ReadonlySet<number>): void {
  const header = tables.get("hhea");
  const metrics = tables.get("hmtx");
  if (!header || !metrics) return;
  const count = view.getUint16(header.offset + 34);
  // The last width holds for all glyphs that follow and stays.
  for (let glyph = 0; glyph + 1 < count && 4 * glyph + 4 <= metrics.length; glyph++)
    if (!needed.has(glyph)) view.setUint32(metrics.offset + 4 * glyph, 0);
}
