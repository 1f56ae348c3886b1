/**
 * Everything that can be read in the bytes of a document, by ways that share no code with its extraction: a second
 * reader on a copy whose pages show all that lies on them, and the strings of every stream and object that can be carved.
 */
import { PDFArray, PDFDict, PDFDocument, PDFName, PDFNumber } from "@cantoo/pdf-lib";
import type { PDFParse, TextResult } from "pdf-parse";
import { ItemError } from "../../core/problem.js";
import type { Residue } from "../format.js";
import { keepBuiltIns } from "./keep-built-ins.js";
import { carveStreams, filterNames, unpackCarved, type CarvedStream } from "./carve-streams.js";
import { mapsOfFonts } from "./residue-maps.js";
import { ProgramReader } from "./residue-programs.js";
import { decode, decodeEach, gatherStrings } from "./residue-strings.js";

/** Pages that the second reader reads at a time. */
const PAGES_AT_A_TIME = 32;
/** As far as the format lets pages reach. */
const FAR = 14_400;
/** Words of the format itself, which stand in every document and say nothing. */
const FORMAT_NAMES = new Set(
  (
    "Type Page Pages Catalog Kids Parent Count Contents Resources MediaBox CropBox TrimBox BleedBox ArtBox Rotate " +
    "UserUnit Group Transparency Font XObject ExtGState ColorSpace Pattern Shading ProcSet Properties PDF Text ImageB " +
    "ImageC ImageI Length Filter DecodeParms FlateDecode DCTDecode Predictor Columns Colors BitsPerComponent Subtype " +
    "Form Image Width Height Matrix BBox FormType Mask SMask Decode Interpolate Intent Encoding BaseEncoding " +
    "Differences BaseFont FontDescriptor FontName FontBBox FontFile Flags Ascent Descent CapHeight Leading " +
    "MissingWidth AvgWidth MaxWidth ItalicAngle StemV StemH FirstChar LastChar Widths ToUnicode DescendantFonts " +
    "CIDSystemInfo CIDToGIDMap Registry Ordering Supplement Identity Root Size Index Info First ObjStm XRef Lang Span " +
    "Artifact Fill Alternate Range Domain Function Functions Bounds Encode Name Names Title Author Subject Keywords " +
    "TrueType Type0 Type1 Type1C CIDFontType0 CIDFontType0C CIDFontType2 OpenType WinAnsiEncoding MacRomanEncoding " +
    "MacExpertEncoding StandardEncoding DeviceGray DeviceRGB DeviceCMYK ICCBased Indexed Separation DeviceN CalGray " +
    "CalRGB Lab Normal Multiply Screen Overlay Luminosity Alpha Compatible Background Foreground " +
    "Creator Producer Link Annots Annot Border Rect Action Dest Outlines Next Prev Last Title Version"
  ).split(" "),
);
const PICTURE_FILTERS = new Set(["DCTDecode", "JPXDecode", "CCITTFaxDecode", "JBIG2Decode", "DCT", "CCF"]);
const BINARY_DICTIONARY =
  /\/Subtype\s*\/(?:Image|Type1C|CIDFontType0C|OpenType)\b|\/Length1\s|\/Type\s*\/XRef\b|\/FunctionType\s|\/ShadingType\s/;

/** `gotOn` is called with every stream: what programs say is given only when all of them are read. */
export async function* readPdfResidue(bytes: Uint8Array, gotOn?: () => void): AsyncIterable<Residue> {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const document = await loadForeign(bytes);
  const programs = new ProgramReader(document ? mapsOfFonts(document) : new Map());
  yield* readStreams(buffer, programs, gotOn);
  yield* readPages((document && (await spreadPages(document))) ?? bytes.slice());
}

/** Foreign documents may be beyond this parser. */
async function loadForeign(bytes: Uint8Array): Promise<PDFDocument | undefined> {
  try {
    return await PDFDocument.load(bytes, { updateMetadata: false, parseSpeed: Infinity });
  } catch {
    return undefined;
  }
}

/** Text of the pages as a second reader sees it, with page boxes and layers out of the way. */
async function* readPages(spread: Uint8Array): AsyncIterable<Residue> {
  const { PDFParse, VerbosityLevel } = await keepBuiltIns(() => import("pdf-parse"));
  const parser = new PDFParse({ data: spread, verbosity: VerbosityLevel.ERRORS });
  try {
    for (let first = 1, count = 1; first <= count; first += PAGES_AT_A_TIME) {
      const { pages, total } = await keepBuiltIns(() => readRange(parser, first));
      count = total;
      for (const { num, text } of pages) yield { place: `page ${String(num)}`, text };
    }
  } finally {
    await parser.destroy();
  }
}

async function readRange(parser: PDFParse, first: number): Promise<TextResult> {
  try {
    return await parser.getText({ first, last: first + PAGES_AT_A_TIME - 1 });
  } catch (error) {
    throw new ItemError("malformed", "verify", "a second reader cannot read the document", { cause: error });
  }
}

/** The document with pages that reach as far as they can, and without layers; undefined when it cannot be made. */
async function spreadPages(document: PDFDocument): Promise<Uint8Array | undefined> {
  try {
    document.catalog.delete(PDFName.of("OCProperties"));
    const box = [-FAR, -FAR, FAR, FAR].map((value) => PDFNumber.of(value));
    for (const [, object] of document.context.enumerateIndirectObjects()) {
      if (!(object instanceof PDFDict) || object.lookup(PDFName.of("Type")) !== PDFName.of("Page")) continue;
      const spread = PDFArray.withContext(document.context);
      for (const value of box) spread.push(value);
      object.set(PDFName.of("MediaBox"), spread);
      for (const key of ["CropBox", "TrimBox", "BleedBox", "ArtBox", "UserUnit", "Rotate"])
        object.delete(PDFName.of(key));
    }
    return await document.save({ addDefaultPage: false, updateFieldAppearances: false });
  } catch {
    // The second reader then gets the document as it is.
    return undefined;
  }
}

function* readStreams(bytes: Buffer, programs: ProgramReader, gotOn: (() => void) | undefined): Iterable<Residue> {
  const between: string[] = [];
  let reached = 0;
  for (const stream of carveStreams(bytes)) {
    gotOn?.();
    between.push(bytes.toString("latin1", reached, stream.start));
    reached = stream.end;
    const place = placeOf(stream);
    if (BINARY_DICTIONARY.test(stream.dictionary)) {
      yield* readPictureHead(bytes, stream, place);
      continue;
    }
    const source = unpackCarved(bytes, stream).toString("latin1");
    if (source.includes("begincmap")) programs.addMap(source);
    if (/\/Type\s*\/ObjStm\b/.test(stream.dictionary)) yield* readObjects(source, place);
    else if (isProgram(source)) yield* programs.read(source, place);
    else yield* readOther(source, place);
  }
  between.push(bytes.toString("latin1", reached));
  yield* readObjects(between.join("\n"), "objects");
  yield* readTail(bytes);
  yield* programs.readLoose();
}

const placeOf = ({ dictionary, start }: CarvedStream): string =>
  `stream at byte ${String(start)}${/\/Subtype\s*\/Form\b/.test(dictionary) ? " (form)" : ""}`;

const isProgram = (source: string): boolean =>
  /(?:^|\s)(?:Tj|TJ|BT|ET|Do|cm|re|BMC|EMC|q|d0|d1)(?:\s|$)/.test(source.slice(0, 100_000)) &&
  !source.startsWith("<?x");

/** The texts that pictures carry in front of their pixels: comments, EXIF. */
function* readPictureHead(bytes: Buffer, stream: CarvedStream, place: string): Iterable<Residue> {
  if (!filterNames(stream.dictionary).some((name) => PICTURE_FILTERS.has(name))) return;
  const data = unpackCarved(bytes, stream);
  const scan = data.indexOf(Uint8Array.of(0xff, 0xda));
  const head = data.subarray(0, scan < 0 ? 4096 : scan).toString("latin1");
  const words = [...head.matchAll(/[\x20-\x7e]{4}[\x20-\x7e]*/g)].map(([word]) => word).join("\n");
  if (words !== "") yield { place: `${place} (picture)`, text: words };
}

function* readObjects(source: string, place: string): Iterable<Residue> {
  const { strings, names, comments } = gatherStrings(source);
  const given = names.filter((name) => !FORMAT_NAMES.has(name));
  yield { place, text: [decodeEach(strings), ...given, ...comments].join("\n") };
}

/** What stands behind the end of the document. */
function* readTail(bytes: Buffer): Iterable<Residue> {
  const end = bytes.lastIndexOf("%%EOF");
  const tail = end < 0 ? "" : bytes.toString("latin1", end + 5).trim();
  if (tail !== "") yield { place: "behind the end of the document", text: tail };
}

/** Streams that are no programs: descriptions, scripts, attached files. */
function* readOther(source: string, place: string): Iterable<Residue> {
  const bytes = Buffer.from(source, "latin1");
  yield { place, text: source };
  if (/[\x80-\xff]/.test(source)) yield { place, text: decode("utf-8", bytes) };
  if (source.includes("\0")) {
    yield { place, text: decode("utf-16be", bytes) };
    yield { place, text: decode("utf-16le", bytes) };
  }
}
