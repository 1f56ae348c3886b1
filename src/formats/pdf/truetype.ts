/**
 * TrueType programs: which glyphs codes lead to, and taking the others away, with their outlines, the lengths of these,
 * their widths, names and codes.
 */
import { readCharacterMaps, writeCharacterMaps, type CharacterMap } from "./character-maps.js";
import { readTables, viewOf, writeTables, type SfntTables } from "./sfnt.js";

const MAX_COMPOSITE_DEPTH = 8;
const MOST_PARTS = 64;
const WORDS = 0x0001;
const SCALE = 0x0008;
const MORE = 0x0020;
const TWO_SCALES = 0x0040;
const FOUR_SCALES = 0x0080;
/** Tables that draw; the others name the font, its letters, or help to set it. */
const NEEDED_TABLES = ["head", "hhea", "maxp", "cvt ", "fpgm", "prep"];

/** Runs `work` on what may be broken; undefined when it is. */
function unlessBroken<T>(work: () => T): T | undefined {
  try {
    return work();
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
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
  return unlessBroken(() => {
    const maps = readCharacterMaps(readTables(program).tables.get("cmap"));
    const glyphs = new Set<number>();
    for (const code of used) {
      const keys = [code, 0xf000 | code, ...unicodesOf(code), characters.get(code)?.codePointAt(0) ?? code];
      const found = maps.flatMap((map) => keys.map((key) => map.glyphs.get(key) ?? 0)).filter((glyph) => glyph > 0);
      if (found.length === 0 && code !== 32 && code !== 160) return undefined;
      for (const glyph of found) glyphs.add(glyph);
    }
    return glyphs;
  });
}

const unicodesOf = (code: number): number[] =>
  ["windows-1252", "macintosh"].map((name) => new TextDecoder(name).decode(Uint8Array.of(code)).codePointAt(0) ?? 0);

interface Outlines {
  readonly sfnt: SfntTables;
  readonly glyf: Uint8Array;
  /** Where each glyph begins in the outlines, and where the last ends. */
  readonly places: readonly number[];
}

function readOutlines(program: Uint8Array): Outlines | undefined {
  const sfnt = readTables(program);
  const [head, loca, glyf] = ["head", "loca", "glyf"].map((tag) => sfnt.tables.get(tag));
  if (!head || !loca || !glyf) return undefined;
  const isLong = viewOf(head).getUint16(50) === 1;
  const view = viewOf(loca);
  const places = Array.from({ length: Math.floor(loca.length / (isLong ? 4 : 2)) }, (_, i) =>
    isLong ? view.getUint32(4 * i) : 2 * view.getUint16(2 * i),
  );
  return { sfnt, glyf, places };
}

const outlineOf = ({ glyf, places }: Outlines, glyph: number): Uint8Array => {
  const [start = 0, end = 0] = places.slice(glyph, glyph + 2);
  return end > start && end <= glyf.length ? glyf.subarray(start, end) : new Uint8Array();
};

/** The program with all other glyphs emptied; undefined when it is not understood. */
export function blankGlyphs(program: Uint8Array, kept: ReadonlySet<number>): Uint8Array | undefined {
  return unlessBroken(() => {
    const outlines = readOutlines(program);
    if (!outlines) return undefined;
    const needed = withParts(outlines, kept);
    const count = outlines.places.length - 1;
    const glyphs = Array.from({ length: count }, (_, glyph) =>
      needed.has(glyph) ? outlineOf(outlines, glyph) : new Uint8Array(),
    );
    const maps = readCharacterMaps(outlines.sfnt.tables.get("cmap")).map((map) => ({
      ...map,
      glyphs: new Map([...map.glyphs].filter(([, glyph]) => needed.has(glyph))),
    }));
    const metrics = (glyph: number): Metric => (needed.has(glyph) ? metricOf(outlines.sfnt, glyph) : NO_METRIC);
    return assemble(outlines.sfnt, glyphs, glyphs.map((_, glyph) => metrics(glyph)), maps); // prettier-ignore
  });
}

interface Metric {
  readonly width: number;
  readonly bearing: number;
}

const NO_METRIC: Metric = { width: 0, bearing: 0 };

function metricOf({ tables }: SfntTables, glyph: number): Metric {
  const [header, metrics] = [tables.get("hhea"), tables.get("hmtx")];
  if (!header || !metrics) return NO_METRIC;
  const count = viewOf(header).getUint16(34);
  const view = viewOf(metrics);
  const at = 4 * Math.min(glyph, Math.max(0, count - 1));
  const bearingAt = glyph < count ? at + 2 : 4 * count + 2 * (glyph - count);
  return {
    width: at + 2 <= metrics.length ? view.getUint16(at) : 0,
    bearing: bearingAt + 2 <= metrics.length ? view.getInt16(bearingAt) : 0,
  };
}

function assemble(
  { version, tables }: SfntTables,
  glyphs: readonly Uint8Array[],
  metrics: readonly Metric[],
  maps: readonly CharacterMap[],
): Uint8Array {
  const kept = new Map<string, Uint8Array>();
  for (const tag of NEEDED_TABLES) {
    const table = tables.get(tag);
    if (table) kept.set(tag, table.slice());
  }
  const places = new Uint8Array(4 * (glyphs.length + 1));
  const glyf = new Uint8Array(glyphs.reduce((sum, { length }) => sum + ((length + 3) & ~3), 0));
  let at = 0;
  glyphs.forEach((outline, i) => {
    glyf.set(outline, at);
    at += (outline.length + 3) & ~3;
    viewOf(places).setUint32(4 * (i + 1), at);
  });
  const widths = new Uint8Array(4 * metrics.length);
  metrics.forEach(({ width, bearing }, i) => {
    viewOf(widths).setUint16(4 * i, width);
    viewOf(widths).setInt16(4 * i + 2, bearing);
  });
  const [head, hhea, maxp] = ["head", "hhea", "maxp"].map((tag) => kept.get(tag));
  if (head) viewOf(head).setUint16(50, 1);
  if (hhea) viewOf(hhea).setUint16(34, metrics.length);
  if (maxp) viewOf(maxp).setUint16(4, glyphs.length);
  kept.set("loca", places).set("glyf", glyf).set("hmtx", widths);
  if (maps.length > 0) kept.set("cmap", writeCharacterMaps(maps));
  return writeTables({ version, tables: kept });
}

/** The kept glyphs, the glyph for missing characters, and those that kept ones are composed of. */
function withParts(outlines: Outlines, kept: ReadonlySet<number>): Set<number> {
  const needed = new Set([0, ...kept]);
  let fresh = [...needed];
  for (let depth = 0; depth < MAX_COMPOSITE_DEPTH && fresh.length > 0; depth++) {
    fresh = fresh
      .flatMap((glyph) => partsOf(outlineOf(outlines, glyph)).map(({ glyph: part }) => part))
      .filter((part) => !needed.has(part));
    for (const part of fresh) needed.add(part);
  }
  return needed;
}

interface Part {
  /** Where its number stands in the outline. */
  readonly at: number;
  readonly glyph: number;
}

function partsOf(outline: Uint8Array): Part[] {
  const view = viewOf(outline);
  if (outline.length < 12 || view.getInt16(0) >= 0) return [];
  const parts: Part[] = [];
  let at = 10;
  for (;;) {
    const flags = view.getUint16(at);
    parts.push({ at: at + 2, glyph: view.getUint16(at + 2) });
    at += (flags & WORDS) !== 0 ? 8 : 6;
    if ((flags & SCALE) !== 0) at += 2;
    else if ((flags & TWO_SCALES) !== 0) at += 4;
    else if ((flags & FOUR_SCALES) !== 0) at += 8;
    if ((flags & MORE) === 0 || parts.length > MOST_PARTS) return parts;
  }
}
