/** Texts that stand within the streams of a document and are not drawn: given in place of drawn text, or with a picture. */
import { inflateSync } from "node:zlib";
import { PDFName, PDFRawStream, type PDFStream } from "@cantoo/pdf-lib";
import { nameValue, readOperators, stringBytes } from "./content-stream.js";
import { lookUp, nameOf, unpackStream } from "./object-graph.js";

/** Keys of marked content whose strings are read to people. */
const READ_KEYS = ["ActualText", "Alt", "E"];
const READ_WITHIN = READ_KEYS.map((key) => Buffer.from(`/${key}`, "latin1"));
const MARKERS = new Set(["BDC", "DP"]);
const MAX_UNPACKED = 64 * 1024 * 1024;
const MIN_WORD = 4;
const [START_OF_IMAGE, START_OF_SCAN, COMMENT] = [0xffd8, 0xffda, 0xfffe];
/** Segments that programs of all kinds write their data into; the first, APP0, holds none. */
const [FIRST_DATA, LAST_DATA] = [0xffe1, 0xffef];

export interface StreamText {
  readonly field: string;
  /** Bytes of a text string of the format. */
  readonly bytes: Uint8Array;
}

/** The texts within a stream, whatever its kind. */
export function* readStreamTexts(stream: PDFStream): Iterable<StreamText> {
  if (nameOf(stream.dict, "Subtype") === "Image") yield* readPictureTexts(stream);
  else if (mayDraw(stream)) yield* readMarkedTexts(stream);
}

/** Whether the stream may be a program that draws. */
export function mayDraw({ dict }: PDFStream): boolean {
  const type = nameOf(dict, "Type");
  if (type !== undefined && type !== "XObject" && type !== "Pattern") return false;
  return !["Length1", "Length2", "FunctionType", "ShadingType"].some((key) => dict.has(PDFName.of(key)));
}

function* readMarkedTexts(stream: PDFStream): Iterable<StreamText> {
  const program = unpackFast(stream);
  if (!program || !READ_WITHIN.some((key) => program.includes(key))) return;
  for (const { name, operands } of readOperators(program)) {
    if (!MARKERS.has(name)) continue;
    for (const [i, operand] of operands.entries()) {
      const before = operands[i - 1];
      if (before?.kind !== "name" || (operand.kind !== "literal" && operand.kind !== "hex")) continue;
      const field = nameValue(program, before);
      if (READ_KEYS.includes(field)) yield { field, bytes: Uint8Array.from(stringBytes(program, operand)) };
    }
  }
}

/** The bytes of a stream; most programs are packed in the one usual way, which the platform undoes fastest. */
export function unpackFast(stream: PDFStream): Buffer | undefined {
  if (stream instanceof PDFRawStream && lookUp(stream.dict, "Filter") === PDFName.of("FlateDecode")) {
    try {
      return inflateSync(stream.contents, { maxOutputLength: MAX_UNPACKED });
    } catch {
      // Broken data are for the parser that is used to them.
    }
  }
  const bytes = unpackStream(stream);
  return bytes && Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

/** Comments and descriptions in front of the pixels of a photograph. */
function* readPictureTexts(stream: PDFStream): Iterable<StreamText> {
  const contents = stream.getContents();
  const bytes = Buffer.from(contents.buffer, contents.byteOffset, contents.length);
  if (bytes.length < 4 || bytes.readUInt16BE(0) !== START_OF_IMAGE) return;
  for (let at = 2; at + 4 <= bytes.length;) {
    const marker = bytes.readUInt16BE(at);
    if (marker < 0xff00 || marker === START_OF_SCAN) return;
    const end = Math.min(bytes.length, at + 2 + bytes.readUInt16BE(at + 2));
    const data = bytes.subarray(at + 4, end);
    if (marker === COMMENT) yield { field: "picture comment", bytes: data };
    else if (marker >= FIRST_DATA && marker <= LAST_DATA) yield* readWords(data);
    at = Math.max(end, at + 4);
  }
}

function* readWords(data: Buffer): Iterable<StreamText> {
  for (const [word] of data.toString("latin1").matchAll(/[\x20-\x7e]+/g))
    if (word.length >= MIN_WORD) yield { field: "picture description", bytes: Buffer.from(word, "latin1") };
}
