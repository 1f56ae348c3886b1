/** Fonts whose maps of letters do not agree with the names of what they draw: their text may be another than people see. */
import { PDFDict, PDFName } from "@cantoo/pdf-lib";
import type { PDFContext, PDFObject } from "@cantoo/pdf-lib";
import { readDifferences } from "./font-metrics.js";
import { namedBy } from "./glyph-names.js";
import { lookUp, nameOf, unpackStream } from "./object-graph.js";
import { readUnicodeMap } from "./unicode-map.js";
import { pagesWith } from "./unseen-pages.js";

/** Letters from which it can be told, and the share that must agree. */
const FEWEST_LETTERS = 4;
const AGREEING_SHARE = 0.5;
/** The flag of fonts whose encoding is within their programs. */
const SYMBOLIC = 4;

/** Numbers of the pages that write with such fonts, from 1. */
export function findDoubtedPages(context: PDFContext): ReadonlySet<number> {
  const fonts = new Set<PDFObject>();
  for (const [, object] of context.enumerateIndirectObjects())
    if (object instanceof PDFDict && isDoubted(object)) fonts.add(object);
  return fonts.size === 0 ? new Set() : pagesWith(fonts, context);
}

function isDoubted(font: PDFDict): boolean {
  if (!["Type1", "MMType1", "TrueType"].includes(nameOf(font, "Subtype") ?? "") || isSymbolic(font)) return false;
  const map = unpackStream(lookUp(font, "ToUnicode"));
  if (!map) return false;
  const encoding = lookUp(font, "Encoding");
  const base = encoding instanceof PDFDict ? nameOf(encoding, "BaseEncoding") : nameOf(font, "Encoding");
  const differences = readDifferences(font);
  let [agreeing, all] = [0, 0];
  for (const [code, text] of readUnicodeMap(map).characters) {
    const name = differences.get(code) ?? (base === undefined ? undefined : namedBy(base, code));
    if (name === undefined || !/^[A-Za-z]$/.test(name)) continue;
    all++;
    if (text.normalize("NFKD").charAt(0).toLowerCase() === name.toLowerCase()) agreeing++;
  }
  return all >= FEWEST_LETTERS && agreeing < AGREEING_SHARE * all;
}

function isSymbolic(font: PDFDict): boolean {
  const descriptor = lookUp(font, "FontDescriptor");
  const flags = descriptor instanceof PDFDict ? Number(descriptor.lookup(PDFName.of("Flags"))?.toString()) : 0;
  return nameOf(font, "Subtype") === "TrueType" && (flags & SYMBOLIC) !== 0;
}
