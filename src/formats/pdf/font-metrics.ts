/**
 * What a font says of its codes: how many bytes one takes, how far it moves the pen, which characters it stands for.
 * Fonts whose codes go through maps that are not in the document are not understood.
 */
import { PDFArray, PDFDict, PDFName, PDFNumber, PDFStream, StandardFontEmbedder } from "@cantoo/pdf-lib";
import type { PDFObject } from "@cantoo/pdf-lib";
import { readOperators, stringBytes, type Operand } from "./content-stream.js";
import { lookUp, nameOf, unpackStream } from "./object-graph.js";
import { readUnicodeMap } from "./unicode-map.js";

export interface FontMetrics {
  readonly codeLength: 1 | 2;
  /** How far the pen moves for a code, as a share of the font's size. */
  widthOf(code: number): number;
  /** Undefined when the font does not tell. */
  characterOf(code: number): string | undefined;
}

const STANDARD_FAMILIES: readonly (readonly [RegExp, readonly [string, string, string, string]])[] = [
  [/courier|mono|consol/i, ["Courier", "Courier-Bold", "Courier-Oblique", "Courier-BoldOblique"]],
  [/times|serif|roman|georgia|garamond|cambria/i, ["Times-Roman", "Times-Bold", "Times-Italic", "Times-BoldItalic"]],
  [/^symbol/i, ["Symbol", "Symbol", "Symbol", "Symbol"]],
  [/zapf|dingbat/i, ["ZapfDingbats", "ZapfDingbats", "ZapfDingbats", "ZapfDingbats"]],
  [/(?:)/, ["Helvetica", "Helvetica-Bold", "Helvetica-Oblique", "Helvetica-BoldOblique"]],
];

export type StandardFont = StandardFontEmbedder["font"];

/** Metrics of the one of the fourteen standard fonts that is most like `name`. */
export function standardFont(name: string): StandardFontEmbedder {
  const [, variants] = STANDARD_FAMILIES.find(([family]) => family.test(name)) ?? [/(?:)/, ["Helvetica"]];
  const style = (/bold|black|heavy/i.test(name) ? 1 : 0) + (/italic|oblique/i.test(name) ? 2 : 0);
  return StandardFontEmbedder.for((variants[style] ?? "Helvetica") as Parameters<typeof StandardFontEmbedder.for>[0]);
}

/** Width of a text in a standard font as a share of the font's size, without kerning. */
export function standardWidth(font: StandardFontEmbedder, text: string): number {
  let width = 0;
  for (const character of text) width += standardCharacterWidth(font, character.codePointAt(0) ?? 32);
  return width;
}

function standardCharacterWidth({ font, encoding }: StandardFontEmbedder, code: number): number {
  if (!encoding.canEncodeUnicodeCodePoint(code)) return 0.5;
  const width: unknown = font.getWidthOfGlyph(encoding.encodeUnicodeCodePoint(code).name);
  return typeof width === "number" ? width / 1000 : 0.25;
}

/** Undefined when the widths or the codes of the font cannot be known from the document. */
export function readFontMetrics(font: PDFDict): FontMetrics | undefined {
  const map = unpackStream(lookUp(font, "ToUnicode"));
  const characters = map ? readUnicodeMap(map).characters : new Map<number, string>();
  return nameOf(font, "Subtype") === "Type0" ? readComposite(font, characters) : readSimple(font, characters);
}

function readSimple(font: PDFDict, characters: ReadonlyMap<number, string>): FontMetrics | undefined {
  const first = numberOf(lookUp(font, "FirstChar")) ?? 0;
  const widths = lookUp(font, "Widths");
  const names = readDifferences(font);
  const characterOf = (code: number): string | undefined => characters.get(code) ?? characterOfByte(code, names);
  if (!(widths instanceof PDFArray)) return readStandard(font, names, characterOf);
  const unit = nameOf(font, "Subtype") === "Type3" ? type3Unit(font) : 0.001;
  const descriptor = lookUp(font, "FontDescriptor");
  const missing = descriptor instanceof PDFDict ? (numberOf(lookUp(descriptor, "MissingWidth")) ?? 0) : 0;
  const values = widths.asArray().map((_, i) => numberOf(widths.lookup(i)) ?? 0);
  return { codeLength: 1, widthOf: (code) => (values[code - first] ?? missing) * unit, characterOf };
}

function type3Unit(font: PDFDict): number {
  const matrix = lookUp(font, "FontMatrix");
  return (matrix instanceof PDFArray ? numberOf(matrix.lookup(0)) : undefined) ?? 0.001;
}

function readStandard(
  font: PDFDict,
  names: ReadonlyMap<number, string>,
  characterOf: (code: number) => string | undefined,
): FontMetrics | undefined {
  if (nameOf(font, "Subtype") === "Type3") return undefined;
  const standard = standardFont(nameOf(font, "BaseFont") ?? "");
  const known = new Map<number, number>();
  const widthOf = (code: number): number => {
    const name = names.get(code);
    const named: unknown = name === undefined ? undefined : standard.font.getWidthOfGlyph(name);
    const width =
      typeof named === "number"
        ? named / 1000
        : standardCharacterWidth(standard, characterOf(code)?.codePointAt(0) ?? code);
    known.set(code, width);
    return width;
  };
  return { codeLength: 1, widthOf: (code) => known.get(code) ?? widthOf(code), characterOf };
}

/** The characters of all bytes, decoded once: each glyph of a page is asked for several times. */
const LATIN = [...new TextDecoder("windows-1252").decode(Uint8Array.from({ length: 256 }, (_, code) => code))];

/** Names of glyphs that are single letters, and the commonest others. */
const GLYPH_CHARACTERS: Readonly<Record<string, string>> = {
  space: " ",
  hyphen: "-",
  period: ".",
  comma: ",",
  nbspace: "\u00a0",
};

function characterOfByte(code: number, names: ReadonlyMap<number, string>): string | undefined {
  const name = names.get(code);
  if (name !== undefined) return name.length === 1 ? name : GLYPH_CHARACTERS[name];
  return code >= 32 ? LATIN[code] : undefined;
}

/** Names of glyphs that a simple font gives to its codes. */
export function readDifferences(font: PDFDict): Map<number, string> {
  const names = new Map<number, string>();
  const encoding = lookUp(font, "Encoding");
  const differences = encoding instanceof PDFDict ? lookUp(encoding, "Differences") : undefined;
  if (!(differences instanceof PDFArray)) return names;
  let code = 0;
  for (const entry of differences.asArray()) {
    if (entry instanceof PDFNumber) code = entry.asNumber();
    else if (entry instanceof PDFName) names.set(code++, entry.decodeText());
  }
  return names;
}

function readComposite(font: PDFDict, characters: ReadonlyMap<number, string>): FontMetrics | undefined {
  const descendants = lookUp(font, "DescendantFonts");
  const descendant = descendants instanceof PDFArray ? descendants.lookup(0) : undefined;
  if (!(descendant instanceof PDFDict)) return undefined;
  const encoding = lookUp(font, "Encoding");
  const map = encoding instanceof PDFStream ? readCidMap(encoding) : undefined;
  if (!map && encoding !== PDFName.of("Identity-H")) return undefined;
  const widths = readCidWidths(lookUp(descendant, "W"));
  const usual = (numberOf(lookUp(descendant, "DW")) ?? 1000) / 1000;
  const cidOf = (code: number): number => (map ? (map.get(code) ?? 0) : code);
  return {
    codeLength: 2,
    widthOf: (code) => widths.get(cidOf(code)) ?? usual,
    characterOf: (code) => characters.get(code),
  };
}

const numberOf = (value: PDFObject | undefined): number | undefined =>
  value instanceof PDFNumber ? value.asNumber() : undefined;

function readCidWidths(widths: PDFObject | undefined): Map<number, number> {
  const found = new Map<number, number>();
  if (!(widths instanceof PDFArray)) return found;
  for (let i = 0; i + 1 < widths.size();) {
    const first = numberOf(widths.lookup(i)) ?? 0;
    const second = widths.lookup(i + 1);
    if (second instanceof PDFArray) {
      for (let j = 0; j < second.size(); j++) found.set(first + j, (numberOf(second.lookup(j)) ?? 0) / 1000);
      i += 2;
    } else {
      const last = Math.min(numberOf(second) ?? 0, first + 0xffff);
      const width = (numberOf(i + 2 < widths.size() ? widths.lookup(i + 2) : undefined) ?? 0) / 1000;
      for (let cid = first; cid <= last; cid++) found.set(cid, width);
      i += 3;
    }
  }
  return found;
}

/** The character ids of a map within the document, when all its codes have two bytes and it stands alone. */
function readCidMap(stream: PDFStream): Map<number, number> | undefined {
  const bytes = unpackStream(stream);
  if (!bytes || lookUp(stream.dict, "UseCMap") !== undefined || numberOf(lookUp(stream.dict, "WMode")) === 1)
    return undefined;
  const cids = new Map<number, number>();
  for (const { name, operands } of readOperators(bytes)) {
    if (name === "usecmap") return undefined;
    const codes = operands.filter(({ kind }) => kind === "hex").map((operand) => stringBytes(bytes, operand));
    if (name === "endcodespacerange" && codes.some(({ length }) => length !== 2)) return undefined;
    if (name === "endcidchar" || name === "endcidrange") readCids(bytes, operands, name === "endcidrange", cids);
  }
  return cids;
}

function readCids(bytes: Uint8Array, operands: readonly Operand[], isRange: boolean, cids: Map<number, number>): void {
  const values = operands.map((operand) =>
    operand.kind === "hex"
      ? stringBytes(bytes, operand).reduce((value, byte) => value * 256 + byte, 0)
      : Number(Buffer.from(bytes.subarray(operand.start, operand.end)).toString("latin1")),
  );
  // The number of entries stands in front.
  const step = isRange ? 3 : 2;
  for (let i = values.length % step; i + step <= values.length; i += step) {
    const [first = 0, second = 0] = values.slice(i, i + 2);
    const cid = values[i + step - 1] ?? 0;
    const last = isRange ? Math.min(second, first + 0xffff) : first;
    for (let code = first; code <= last; code++) cids.set(code, cid + code - first);
  }
}
