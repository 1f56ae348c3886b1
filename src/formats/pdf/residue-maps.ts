/** The maps to Unicode of the fonts of a document, by the names that programs call the fonts. */
import { decodePDFRawStream, PDFDict, PDFName, PDFRawStream, PDFStream, type PDFDocument } from "@cantoo/pdf-lib";
import { readListedMap, type ListedMap } from "./residue-strings.js";

/** Maps that a name may stand for, on one page or another; more are not tried. */
const MAPS_OF_A_NAME = 24;

/** For each name the maps of all fonts that are called so anywhere; names of a font without a map are left out. */
export function mapsOfFonts({ context }: PDFDocument): ReadonlyMap<string, readonly ListedMap[]> {
  const found = new Map<string, Set<ListedMap | undefined>>();
  const known = new Map<PDFRawStream, ListedMap | undefined>();
  const fonts = new Set<PDFDict>();
  for (const [, object] of context.enumerateIndirectObjects())
    for (const resources of resourcesOf(object)) {
      const named = dictOf(resources, "Font");
      if (named) fonts.add(named);
    }
  for (const named of fonts)
    for (const name of named.keys()) {
      const maps = found.get(name.decodeText()) ?? new Set();
      maps.add(mapOf(named.lookup(name), known));
      found.set(name.decodeText(), maps);
    }
  return new Map(
    [...found].flatMap(([name, maps]) => {
      const whole = [...maps].filter((map) => map !== undefined);
      return whole.length === maps.size && whole.length <= MAPS_OF_A_NAME ? [[name, whole] as const] : [];
    }),
  );
}

function resourcesOf(object: unknown): PDFDict[] {
  const dict = object instanceof PDFStream ? object.dict : object;
  if (!(dict instanceof PDFDict)) return [];
  const within = dictOf(dict, "Resources");
  return within ? [dict, within] : [dict];
}

function dictOf(dict: PDFDict, key: string): PDFDict | undefined {
  const value = dict.lookup(PDFName.of(key));
  return value instanceof PDFDict ? value : undefined;
}

function mapOf(font: unknown, known: Map<PDFRawStream, ListedMap | undefined>): ListedMap | undefined {
  const stream = font instanceof PDFDict ? font.lookup(PDFName.of("ToUnicode")) : undefined;
  if (!(stream instanceof PDFRawStream)) return undefined;
  if (!known.has(stream)) known.set(stream, readMap(stream));
  return known.get(stream);
}

function readMap(stream: PDFRawStream): ListedMap | undefined {
  try {
    return readListedMap(Buffer.from(decodePDFRawStream(stream).decode()).toString("latin1"));
  } catch {
    return undefined;
  }
}
