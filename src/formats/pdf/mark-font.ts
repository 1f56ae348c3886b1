/**
 * The font that marks are written with. It is in the copy, since readers of accessible documents ask for all fonts, and is
 * as wide as Helvetica letter by letter.
 */
import { deflateSync } from "node:zlib";
import { PDFRawStream, StandardFontEmbedder, type PDFContext, type PDFRef } from "@cantoo/pdf-lib";
import { readAsset } from "../../core/asset.js";
import { standardWidth } from "./font-metrics.js";

const NAME = "SvLabel";
const FIRST = 0x20;
const LAST = 0x7e;
const NON_SYMBOLIC = 32;
const METRICS = StandardFontEmbedder.for("Helvetica" as Parameters<typeof StandardFontEmbedder.for>[0]);

/** Whether the font has all letters of the text. */
export const isMarkText = (text: string): boolean => /^[\x20-\x7e]+$/.test(text);

/** Width of a text as a share of the font's size. */
export const markWidth = (text: string): number => standardWidth(METRICS, text);

interface Program {
  readonly length: number;
  readonly packed: Uint8Array;
}

let program: Program | undefined;

/** Packed once: every document with a mark takes it. */
function packedProgram(): Program {
  if (program) return program;
  const bytes = readAsset("mark-font.ttf");
  return (program = { length: bytes.length, packed: deflateSync(bytes, { level: 9 }) });
}

const added = new WeakMap<PDFContext, PDFRef>();

/** The font among the objects of a document, which has it once for all its pages. */
export function markFont(context: PDFContext): PDFRef {
  const known = added.get(context);
  if (known) return known;
  const { length, packed } = packedProgram();
  const file = context.obj({ Length1: length, Filter: "FlateDecode", Length: packed.length });
  const descriptor = context.obj({
    Type: "FontDescriptor",
    FontName: NAME,
    Flags: NON_SYMBOLIC,
    FontBBox: [-203, -303, 1050, 910],
    ItalicAngle: 0,
    Ascent: 905,
    Descent: -212,
    CapHeight: 688,
    StemV: 88,
    FontFile2: context.register(PDFRawStream.of(file, packed)),
  });
  const codes = Array.from({ length: LAST - FIRST + 1 }, (_, i) => String.fromCharCode(FIRST + i));
  const font = context.obj({
    Type: "Font",
    Subtype: "TrueType",
    BaseFont: NAME,
    Encoding: "WinAnsiEncoding",
    FirstChar: FIRST,
    LastChar: LAST,
    Widths: codes.map((letter) => Math.round(1000 * markWidth(letter))),
    FontDescriptor: context.register(descriptor),
  });
  const ref = context.register(font);
  added.set(context, ref);
  return ref;
}
