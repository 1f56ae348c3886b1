/**
 * A font whose letters leave no ink, for text that lies invisibly on the picture of a page, in any script. It has exactly
 * the letters that are written with it, numbered in their order, so that it tells nothing of others.
 */
import { deflateSync } from "node:zlib";
import { PDFRawStream, PDFString, type PDFContext, type PDFDict, type PDFRef } from "@cantoo/pdf-lib";

/** Thousandths of its size that every letter is wide, and that letters reach above and below the base line. */
export const LETTER_WIDTH = 500;
const ASCENT = 780;
const DESCENT = -220;
const UNITS = 1000;
const NAME = "SeverText";
/** The glyph of every letter. */
const LETTER_GLYPH = 1;
/** Code points in one block of a character map. */
const MAP_BLOCK = 100;

/** Letters and the codes that stand for them. */
export class GlyphlessFont {
  readonly #codes = new Map<string, number>();

  /** `letters`: all that will be written. */
  constructor(letters: Iterable<string>) {
    const all = [...new Set(letters)].sort((a, b) => (a.codePointAt(0) ?? 0) - (b.codePointAt(0) ?? 0));
    all.forEach((letter, i) => this.#codes.set(letter, i + 1));
  }

  /** The text as a string of the format, in hexadecimal. */
  encode(text: string): string {
    return `<${[...text].map((letter) => hex(this.#codes.get(letter) ?? 0)).join("")}>`;
  }

  addTo(context: PDFContext): PDFRef {
    const file = addStream(context, emptyTrueType(), { Length1: emptyTrueType().length });
    const descriptor = context.register(
      context.obj({
        Type: "FontDescriptor",
        FontName: NAME,
        Flags: 4,
        FontBBox: [0, DESCENT, LETTER_WIDTH, ASCENT],
        ItalicAngle: 0,
        Ascent: ASCENT,
        Descent: DESCENT,
        CapHeight: ASCENT,
        StemV: 80,
        FontFile2: file,
      }),
    );
    const descendant = context.register(
      context.obj({
        Type: "Font",
        Subtype: "CIDFontType2",
        BaseFont: NAME,
        CIDSystemInfo: context.obj({
          Registry: PDFString.of("Adobe"),
          Ordering: PDFString.of("Identity"),
          Supplement: 0,
        }),
        FontDescriptor: descriptor,
        DW: LETTER_WIDTH,
        CIDToGIDMap: addStream(context, words(...Array.from({ length: this.#codes.size + 1 }, () => LETTER_GLYPH))),
      }),
    );
    return context.register(
      context.obj({
        Type: "Font",
        Subtype: "Type0",
        BaseFont: NAME,
        Encoding: "Identity-H",
        DescendantFonts: [descendant],
        ToUnicode: addStream(context, Buffer.from(this.#characterMap(), "latin1")),
      }),
    );
  }

  #characterMap(): string {
    const entries = [...this.#codes].map(([letter, code]) => `<${hex(code)}> <${Buffer.from(letter, "utf16le").swap16().toString("hex")}>`); // prettier-ignore
    const blocks: string[] = [];
    for (let at = 0; at < entries.length; at += MAP_BLOCK) {
      const block = entries.slice(at, at + MAP_BLOCK);
      blocks.push(`${String(block.length)} beginbfchar\n${block.join("\n")}\nendbfchar`);
    }
    return [
      "/CIDInit /ProcSet findresource begin",
      "12 dict begin",
      "begincmap",
      "/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def",
      "/CMapName /Adobe-Identity-UCS def",
      "/CMapType 2 def",
      "1 begincodespacerange\n<0000> <ffff>\nendcodespacerange",
      ...blocks,
      "endcmap",
      "CMapName currentdict /CMap defineresource pop",
      "end",
      "end\n",
    ].join("\n");
  }
}

const hex = (code: number): string => code.toString(16).padStart(4, "0");

function addStream(context: PDFContext, bytes: Uint8Array, entries: Record<string, number> = {}): PDFRef {
  const packed = deflateSync(bytes, { level: 9 });
  const dict: PDFDict = context.obj({ ...entries, Filter: "FlateDecode", Length: packed.length });
  return context.register(PDFRawStream.of(dict, packed));
}

/**
 * A TrueType program whose one letter is a line there and back: it leaves no ink, and reaches as high and wide as letters
 * do, since some readers pass over letters without extent.
 */
function emptyTrueType(): Uint8Array {
  const head = words(0x0001, 0, 0x0001, 0, 0, 0, 0x5f0f, 0x3cf5, 0, UNITS, 0, 0, 0, 0, 0, 0, 0, 0, 0, DESCENT, LETTER_WIDTH, ASCENT, 0, 8, 2, 0, 0); // prettier-ignore
  const hhea = words(1, 0, ASCENT, DESCENT, 0, LETTER_WIDTH, 0, 0, LETTER_WIDTH, 1, 0, 0, 0, 0, 0, 0, 0, 1);
  const maxp = words(1, 0, 2, 2, 1, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0);
  const post = words(3, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0);
  const cmap = words(0, 1, 3, 1, 0, 12, 4, 24, 0, 2, 2, 0, 0, 0xffff, 0, 0xffff, 1, 0);
  const letter = words(1, 0, DESCENT, LETTER_WIDTH, ASCENT, 1, 0, 0x0101, 0, LETTER_WIDTH, DESCENT, ASCENT - DESCENT);
  const tables: readonly (readonly [string, Buffer])[] = [
    ["cmap", cmap],
    ["glyf", letter],
    ["head", head],
    ["hhea", hhea],
    ["hmtx", words(LETTER_WIDTH, 0, 0)],
    ["loca", words(0, 0, letter.length / 2)],
    ["maxp", maxp],
    ["post", post],
  ];
  const directory: Buffer[] = [words(1, 0, tables.length, 128, 3, 0)];
  let offset = 12 + 16 * tables.length;
  const bodies: Buffer[] = [];
  for (const [tag, body] of tables) {
    const padded = Buffer.concat([body, Buffer.alloc((4 - (body.length % 4)) % 4)]);
    const entry = Buffer.alloc(16);
    entry.write(tag, 0, "latin1");
    entry.writeUInt32BE(checksum(padded), 4);
    entry.writeUInt32BE(offset, 8);
    entry.writeUInt32BE(body.length, 12);
    directory.push(entry);
    bodies.push(padded);
    offset += padded.length;
  }
  return Buffer.concat([...directory, ...bodies]);
}

function checksum(table: Buffer): number {
  let sum = 0;
  for (let at = 0; at < table.length; at += 4) sum = (sum + table.readUInt32BE(at)) >>> 0;
  return sum;
}

/** Numbers of two bytes each, negative ones as such. */
function words(...values: number[]): Buffer {
  const bytes = Buffer.alloc(2 * values.length);
  values.forEach((value, i) => bytes.writeUInt16BE(value & 0xffff, 2 * i));
  return bytes;
}
