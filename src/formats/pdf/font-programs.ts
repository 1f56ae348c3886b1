/** The embedded programs of a document's fonts, and which glyphs of each stay: several fonts may share one program. */
import { PDFDict, PDFName, PDFNumber, PDFRawStream } from "@cantoo/pdf-lib";
import { deflateSync } from "node:zlib";
import { blankCompactGlyphs, readCompactFont, type CompactFont } from "./cff.js";
import { namesOfCodes } from "./glyph-names.js";
import { lookUp, unpackStream } from "./object-graph.js";
import { readTables, writeTables } from "./sfnt.js";
import { blankGlyphs, glyphsOfCodes } from "./truetype.js";
import { blankType1Glyphs, readType1Encoding } from "./type1.js";
import { readUnicodeMap } from "./unicode-map.js";

const PROGRAM_KEYS = ["FontFile", "FontFile2", "FontFile3"] as const;
type ProgramKind = (typeof PROGRAM_KEYS)[number];

interface Program {
  readonly stream: PDFRawStream;
  readonly kind: ProgramKind;
}

interface KeptGlyphs {
  readonly program: Program;
  /** Numbers, and of Type 1 programs names; undefined when the program is left as it is. */
  glyphs: Set<number | string> | undefined;
}

/** Gathers what is kept, then cuts all programs down. */
export class FontPrograms {
  readonly #kept = new Map<PDFRawStream, KeptGlyphs>();

  /** Leaves the program of a font as it is. */
  keepAll(font: PDFDict | undefined): void {
    const program = font && programOf(font);
    if (program) this.#keep(program, undefined);
  }

  /** Keeps glyphs of a font whose codes are character ids. */
  keepCids(font: PDFDict, cids: ReadonlySet<number>, glyphs: ReadonlySet<number> | undefined): void {
    const program = programOf(font);
    if (!program) return;
    if (program.kind === "FontFile2") this.#keep(program, glyphs);
    else if (program.kind === "FontFile3") this.#keep(program, glyphsOfCids(program, cids));
    else this.#keep(program, undefined);
  }

  /** Keeps the glyphs that the codes of a simple font stand for. */
  keepCodes(font: PDFDict, used: ReadonlySet<number>): void {
    const program = programOf(font);
    if (!program) return;
    if (program.kind === "FontFile2") this.#keep(program, trueTypeGlyphs(program, font, used));
    else if (program.kind === "FontFile3") this.#keep(program, compactGlyphs(program, font, used));
    else this.#keep(program, type1Names(program, font, used));
  }

  #keep(program: Program, glyphs: ReadonlySet<number | string> | undefined): void {
    const known = this.#kept.get(program.stream);
    if (!known) this.#kept.set(program.stream, { program, glyphs: glyphs && new Set(glyphs) });
    else if (!glyphs) known.glyphs = undefined;
    else for (const glyph of glyphs) known.glyphs?.add(glyph);
  }

  blankUnused(): void {
    for (const { program, glyphs } of this.#kept.values()) if (glyphs) blankProgram(program, glyphs);
  }
}

function programOf(font: PDFDict): Program | undefined {
  const descriptor = lookUp(font, "FontDescriptor");
  if (!(descriptor instanceof PDFDict)) return undefined;
  for (const kind of PROGRAM_KEYS) {
    const stream = lookUp(descriptor, kind);
    if (stream instanceof PDFRawStream) return { stream, kind };
  }
  return undefined;
}

function trueTypeGlyphs({ stream }: Program, font: PDFDict, used: ReadonlySet<number>): Set<number> | undefined {
  const bytes = unpackStream(stream);
  const map = unpackStream(lookUp(font, "ToUnicode"));
  return bytes && glyphsOfCodes(bytes, used, map ? readUnicodeMap(map).characters : new Map());
}

const OPEN_TYPE = 0x4f54544f;

interface CompactProgram {
  readonly font: CompactFont;
  /** The whole program with the compact font replaced. */
  wrap(cff: Uint8Array): Uint8Array;
}

function readCompact(stream: PDFRawStream): CompactProgram | undefined {
  const bytes = unpackStream(stream);
  if (!bytes || bytes.length < 12) return undefined;
  const isWrapped = new DataView(bytes.buffer, bytes.byteOffset).getUint32(0) === OPEN_TYPE;
  if (!isWrapped) {
    const font = readCompactFont(bytes);
    return font && { font, wrap: (cff) => cff };
  }
  const sfnt = readTables(bytes);
  const table = sfnt.tables.get("CFF ");
  const font = table && readCompactFont(table);
  // Names, codes and metrics of an OpenType program are not needed to draw glyphs by number.
  return font && { font, wrap: (cff) => writeTables({ version: sfnt.version, tables: new Map(sfnt.tables).set("CFF ", cff) }) }; // prettier-ignore
}

function glyphsOfCids({ stream }: Program, cids: ReadonlySet<number>): Set<number> | undefined {
  const font = readCompact(stream)?.font;
  if (!font) return undefined;
  if (!font.byCharacterId) return new Set(cids);
  return new Set(font.charset.flatMap((cid, glyph) => (cids.has(cid) ? [glyph] : [])));
}

function compactGlyphs({ stream }: Program, font: PDFDict, used: ReadonlySet<number>): Set<number> | undefined {
  const compact = readCompact(stream)?.font;
  const names = compact && namesOfCodes(font, used, (code) => compact.nameOfCode(code));
  if (!names) return undefined;
  const glyphs = new Set(
    compact.charset.flatMap((_, glyph) => (names.has(compact.nameOf(glyph) ?? "") ? [glyph] : [])),
  );
  return glyphs;
}

/** The lengths of the three parts of a Type 1 program. */
function partsOf({
  stream,
}: Program): { readonly clear: Uint8Array; readonly secret: Uint8Array; readonly tail: Uint8Array } | undefined {
  const bytes = unpackStream(stream);
  const [first, second] = ["Length1", "Length2"].map((key) => lookUp(stream.dict, key));
  if (!bytes || !(first instanceof PDFNumber) || !(second instanceof PDFNumber)) return undefined;
  const [start, end] = [first.asNumber(), first.asNumber() + second.asNumber()];
  return { clear: bytes.subarray(0, start), secret: bytes.subarray(start, end), tail: bytes.subarray(end) };
}

function type1Names(program: Program, font: PDFDict, used: ReadonlySet<number>): Set<string> | undefined {
  const parts = partsOf(program);
  if (!parts) return undefined;
  const encoding = readType1Encoding(parts.clear);
  return namesOfCodes(font, used, (code) => encoding.get(code));
}

function blankProgram(program: Program, kept: ReadonlySet<number | string>): void {
  const numbers = new Set([...kept].filter((glyph) => typeof glyph === "number"));
  const { stream, kind } = program;
  if (kind === "FontFile") {
    const parts = partsOf(program);
    const names = new Set([...kept].filter((glyph) => typeof glyph === "string"));
    const blanked = parts && blankType1Glyphs(parts, names);
    if (!blanked) return;
    replaceProgram(stream, Buffer.concat([blanked.clear, blanked.secret, blanked.tail]));
    [blanked.clear, blanked.secret, blanked.tail].forEach((part, i) => {
      stream.dict.set(PDFName.of(`Length${String(i + 1)}`), PDFNumber.of(part.length));
    });
    return;
  }
  if (kind === "FontFile2") {
    const bytes = unpackStream(stream);
    const blanked = bytes && blankGlyphs(bytes, numbers);
    if (!blanked) return;
    replaceProgram(stream, blanked);
    stream.dict.set(PDFName.of("Length1"), PDFNumber.of(blanked.length));
    return;
  }
  const compact = readCompact(stream);
  if (compact) replaceProgram(stream, compact.wrap(blankCompactGlyphs(compact.font, numbers)));
}

export function replaceProgram(stream: PDFRawStream, bytes: Uint8Array): void {
  const packed = deflateSync(bytes, { level: 9 });
  stream.dict.delete(PDFName.of("DecodeParms"));
  stream.dict.set(PDFName.of("Filter"), PDFName.of("FlateDecode"));
  stream.dict.set(PDFName.of("Length"), PDFNumber.of(packed.length));
  stream.updateContents(packed);
}
