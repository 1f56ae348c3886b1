/**
 * Cuts fonts down to what the pages still show: maps to Unicode, widths, names of glyphs and outlines of codes that are
 * no longer used would tell which letters the removed text had.
 */
import { deflateSync } from "node:zlib";
import { PDFArray, PDFDict, PDFName, PDFNumber, PDFRawStream } from "@cantoo/pdf-lib";
import type { PDFContext, PDFObject } from "@cantoo/pdf-lib";
import { FontPrograms } from "./font-programs.js";
import { lookUp, nameOf, unpackStream } from "./object-graph.js";
import { readUnicodeMap, writeUnicodeMap } from "./unicode-map.js";
import type { Usage } from "./usage.js";

/**
 * Cuts all fonts of the document in place; what is cut off falls out when the document is written anew. Returns whether
 * drawings of glyphs went, which may have used what nothing uses now.
 */
export function pruneFonts(context: PDFContext, { codes }: Usage): boolean {
  const programs = new FontPrograms();
  let lessDrawn = false;
  for (const [font, used] of codes) if (pruneFont(font, used, context, programs)) lessDrawn = true;
  programs.blankUnused();
  return lessDrawn;
}

/** Returns whether drawings of glyphs went. */
function pruneFont(font: PDFDict, used: ReadonlySet<number>, context: PDFContext, programs: FontPrograms): boolean {
  const isComposite = nameOf(font, "Subtype") === "Type0";
  const encoding = nameOf(font, "Encoding");
  const isIdentity = encoding === "Identity-H" || encoding === "Identity-V";
  if (isComposite && !isIdentity) {
    pruneUnicodeMap(font, used, context, 2);
    programs.keepAll(descendantOf(font));
    return false;
  }
  pruneUnicodeMap(font, used, context, isComposite ? 2 : 1);
  if (!isComposite) return pruneSimple(font, used, context, programs);
  pruneComposite(font, used, programs);
  return false;
}

function descendantOf(font: PDFDict): PDFDict | undefined {
  const descendants = lookUp(font, "DescendantFonts");
  const first = descendants instanceof PDFArray ? descendants.lookup(0) : undefined;
  return first instanceof PDFDict ? first : undefined;
}

/** Keeps the used codes only. Maps with codes of other lengths than the font's are left as they are. */
function pruneUnicodeMap(font: PDFDict, used: ReadonlySet<number>, context: PDFContext, codeLength: number): void {
  const bytes = unpackStream(lookUp(font, "ToUnicode"));
  if (!bytes) return;
  const { characters } = readUnicodeMap(bytes);
  const kept = new Map([...characters].filter(([code]) => used.has(code)));
  const packed = deflateSync(writeUnicodeMap(kept, codeLength), { level: 9 });
  const dict = context.obj({ Filter: "FlateDecode", Length: packed.length });
  font.set(PDFName.of("ToUnicode"), context.register(PDFRawStream.of(dict, packed)));
}

/** Returns whether drawings of glyphs went. */
function pruneSimple(font: PDFDict, used: ReadonlySet<number>, context: PDFContext, programs: FontPrograms): boolean {
  const first = lookUp(font, "FirstChar");
  const widths = lookUp(font, "Widths");
  if (first instanceof PDFNumber && widths instanceof PDFArray) {
    const kept = widths.asArray().map((width, i) => (used.has(first.asNumber() + i) ? width : PDFNumber.of(0)));
    font.set(PDFName.of("Widths"), context.obj(kept));
  }
  const names = pruneDifferences(font, used, context);
  if (nameOf(font, "Subtype") === "Type3") return pruneDrawings(font, names, context);
  programs.keepCodes(font, used);
  return false;
}

/** Keeps the names of used codes; returns them. */
function pruneDifferences(font: PDFDict, used: ReadonlySet<number>, context: PDFContext): Set<string> {
  const names = new Set<string>();
  const encoding = lookUp(font, "Encoding");
  const differences = encoding instanceof PDFDict ? lookUp(encoding, "Differences") : undefined;
  if (!(encoding instanceof PDFDict) || !(differences instanceof PDFArray)) return names;
  const kept: PDFObject[] = [];
  let code = 0;
  let next = -1;
  for (const entry of differences.asArray()) {
    if (entry instanceof PDFNumber) code = entry.asNumber();
    if (!(entry instanceof PDFName)) continue;
    if (used.has(code)) {
      if (code !== next) kept.push(PDFNumber.of(code));
      kept.push(entry);
      names.add(entry.decodeText());
      next = code + 1;
    }
    code++;
  }
  const copy = encoding.clone(context);
  copy.set(PDFName.of("Differences"), context.obj(kept));
  font.set(PDFName.of("Encoding"), copy);
  return names;
}

/** Returns whether any went. */
function pruneDrawings(font: PDFDict, names: ReadonlySet<string>, context: PDFContext): boolean {
  const drawings = lookUp(font, "CharProcs");
  if (!(drawings instanceof PDFDict)) return false;
  const kept = PDFDict.withContext(context);
  for (const [name, drawing] of drawings.entries()) {
    if (names.has(name.decodeText())) kept.set(name, drawing);
  }
  font.set(PDFName.of("CharProcs"), kept);
  return kept.keys().length < drawings.keys().length;
}

function pruneComposite(font: PDFDict, used: ReadonlySet<number>, programs: FontPrograms): void {
  const descendant = descendantOf(font);
  if (!descendant) return;
  for (const key of ["W", "W2"]) {
    const widths = lookUp(descendant, key);
    if (widths instanceof PDFArray)
      descendant.set(PDFName.of(key), keepWidths(widths, used, key === "W" ? 1 : 3, descendant.context));
  }
  programs.keepCids(descendant, used, glyphsOfCids(descendant, used));
}

/** Widths of used glyphs, each under its own number. `size` numbers belong to one glyph. */
function keepWidths(widths: PDFArray, used: ReadonlySet<number>, size: number, context: PDFContext): PDFArray {
  const kept = new Map<number, PDFObject[]>();
  for (let i = 0; i < widths.size();) {
    const first = numberAt(widths, i);
    const second = widths.lookup(i + 1);
    if (second instanceof PDFArray) {
      for (let j = 0; j + size <= second.size(); j += size)
        kept.set(first + j / size, second.asArray().slice(j, j + size));
      i += 2;
    } else {
      const values = widths.asArray().slice(i + 2, i + 2 + size);
      const last = Math.min(numberAt(widths, i + 1), first + 0xffff);
      for (let cid = first; cid <= last; cid++) if (used.has(cid)) kept.set(cid, values);
      i += 2 + size;
    }
  }
  const out = PDFArray.withContext(context);
  for (const [cid, values] of [...kept].filter(([cid]) => used.has(cid)).sort(([a], [b]) => a - b)) {
    out.push(PDFNumber.of(cid));
    out.push(context.obj(values));
  }
  return out;
}

function numberAt(array: PDFArray, i: number): number {
  const value = array.lookup(i);
  return value instanceof PDFNumber ? value.asNumber() : 0;
}

/** Glyph numbers of used codes, which are their own character ids; undefined when the way to them is not known. */
function glyphsOfCids(descendant: PDFDict, used: ReadonlySet<number>): Set<number> | undefined {
  const map = lookUp(descendant, "CIDToGIDMap");
  if (map === undefined || map === PDFName.of("Identity")) return new Set(used);
  const bytes = unpackStream(map);
  if (!bytes) return undefined;
  return new Set([...used].map((cid) => ((bytes[2 * cid] ?? 0) << 8) | (bytes[2 * cid + 1] ?? 0)));
}
