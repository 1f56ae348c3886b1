/** What a picture says besides its pixels: EXIF, XMP, IPTC, comments. Copies have none of it. */
import { inflateSync } from "node:zlib";
import { DocumentBuilder, type TextDocument } from "../../text/document.js";
import { readGifBlocks } from "./gif-blocks.js";

/** Native name of the metadata; places count in their values, joined. */
export const METADATA_PART = "metadata";
/** Groups of technical fields about colours and packing. */
const LEFT_OUT = new Set(["icc", "errors", "thumbnail"]);
const VERSIONS = /version$|^(?:ComponentsConfiguration|FileSource|SceneType)$/i;
const MAX_DEPTH = 6;
const LEAST_LENGTH = 2;

/** One document with a segment for each field, or none. */
export async function readMetadata(bytes: Uint8Array): Promise<TextDocument | undefined> {
  const builder = new DocumentBuilder();
  let at = 0;
  for (const { field, text, isDerived = false } of [
    ...(await parseFields(bytes)),
    ...readPngTexts(bytes),
    ...readJpegComments(bytes),
    ...(await readWebpChunks(bytes)),
    ...readGifTexts(bytes),
  ]) {
    const start = builder.length;
    if (isDerived) builder.separate(text);
    else builder.append(text, METADATA_PART, at);
    builder.segment(start, { field });
    builder.separate("\n");
    at += text.length + 1;
  }
  return builder.length > 0 ? builder.build("metadata") : undefined;
}

interface Field {
  readonly field: string;
  readonly text: string;
  /** The text is ours: the file says it otherwise, in numbers. */
  readonly isDerived?: boolean;
}

async function parseFields(bytes: Uint8Array): Promise<Field[]> {
  const { default: exifr } = await import("exifr");
  const wanted = { tiff: true, ifd0: {}, exif: true, gps: true, iptc: true, xmp: true, icc: false, jfif: false, ihdr: false, mergeOutput: false, sanitize: true, reviveValues: false, translateValues: false, makerNote: false, userComment: true }; // prettier-ignore
  try {
    const parsed: unknown = await exifr.parse(bytes, wanted);
    return isRecord(parsed) ? [...fieldsOf(parsed, "", 0)] : [];
  } catch (error) {
    // Broken metadata of a sound picture: the raw strings are looked through by `residue`, and copies have none of them.
    if (error instanceof Error) return [];
    throw error;
  }
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !ArrayBuffer.isView(value) && !Array.isArray(value);

function* fieldsOf(record: Record<string, unknown>, above: string, depth: number): Iterable<Field> {
  for (const [key, value] of Object.entries(record)) {
    if (LEFT_OUT.has(key) || depth > MAX_DEPTH) continue;
    if (VERSIONS.test(key)) continue;
    if (isRecord(value)) yield* fieldsOf(value, key, depth + 1);
    else {
      const text = textOf(value);
      if (text !== undefined && isTelling(key, text)) yield { field: /^\d+$/.test(key) ? above : key, text };
    }
  }
  yield* placeOf(record);
}

/** Latitude and longitude as one place. */
function* placeOf({ latitude, longitude }: Record<string, unknown>): Iterable<Field> {
  if (typeof latitude === "number" && typeof longitude === "number")
    yield { field: "GPS", text: `${latitude.toFixed(6)}, ${longitude.toFixed(6)}`, isDerived: true };
}

function textOf(value: unknown): string | undefined {
  if (typeof value === "string") return value.replace(/\0+$/, "");
  if (value instanceof Uint8Array) return decodeComment(value);
  if (Array.isArray(value)) {
    const texts = value.map(textOf).filter((text) => text !== undefined);
    return texts.length > 0 ? texts.join(", ") : undefined;
  }
  return undefined;
}

/** Bytes with the name of their encoding before them, as user comments are. */
function decodeComment(bytes: Uint8Array): string | undefined {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const label = buffer.toString("latin1", 0, 8);
  if (label.startsWith("UNICODE")) return buffer.subarray(8).toString("utf16le").replace(/\0+$/, "");
  const text = (label.startsWith("ASCII") ? buffer.subarray(8) : buffer).toString("utf8").replace(/\0+$/, "");
  return /[\p{C}\ufffd]/u.test(text.replace(/[\r\n\t]/g, "")) ? undefined : text;
}

const isTelling = (key: string, text: string): boolean =>
  text.trim().length >= LEAST_LENGTH && /[\p{L}\p{N}]/u.test(text) && !/^(?:toolkit|xmlns|version)/i.test(key);

/** Texts of a PNG file, packed ones too. */
function* readPngTexts(bytes: Uint8Array): Iterable<Field> {
  const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (view.length < 8 || view.readUInt32BE(0) !== 0x89504e47) return;
  for (let at = 8; at + 12 <= view.length;) {
    const end = at + 8 + view.readUInt32BE(at);
    const type = view.toString("latin1", at + 4, at + 8);
    if (end + 4 > view.length) return;
    if (type === "zTXt") yield* packedText(view.subarray(at + 8, end));
    if (type === "tEXt" || type === "iTXt") {
      const [key = "", ...rest] = view.toString(type === "tEXt" ? "latin1" : "utf8", at + 8, end).split("\0");
      const text = rest.at(-1) ?? "";
      if (isTelling(key, text)) yield { field: key, text };
    }
    at = end + 4;
  }
}

/** A text behind its key and the number of its packing. */
function* packedText(chunk: Buffer): Iterable<Field> {
  const split = chunk.indexOf(0);
  if (split < 0) return;
  try {
    const text = inflateSync(chunk.subarray(split + 2), { maxOutputLength: 16 * 1024 ** 2 }).toString("latin1");
    const field = chunk.toString("latin1", 0, split);
    if (isTelling(field, text)) yield { field, text };
  } catch (error) {
    // Not well packed: nobody can read it.
    if (!(error instanceof Error)) throw error;
  }
}

/** EXIF and XMP of a WebP file, which stand in parts of their own. */
async function readWebpChunks(bytes: Uint8Array): Promise<Field[]> {
  const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (view.toString("latin1", 0, 4) !== "RIFF" || view.toString("latin1", 8, 12) !== "WEBP") return [];
  const fields: Field[] = [];
  for (let at = 12; at + 8 <= view.length;) {
    const size = view.readUInt32LE(at + 4);
    const type = view.toString("latin1", at, at + 4);
    const chunk = view.subarray(at + 8, at + 8 + size);
    if (type === "XMP ") fields.push(...readXmp(chunk.toString("utf8")));
    if (type === "EXIF") {
      const start = chunk.toString("latin1", 0, 4) === "Exif" ? 6 : 0;
      fields.push(...(await parseFields(new Uint8Array(chunk.subarray(start)))));
    }
    at += 8 + size + (size % 2);
  }
  return fields;
}

/** Texts between tags, each under the name of the tag before it that is no list. */
function* readXmp(xml: string): Iterable<Field> {
  let field = "";
  for (const { groups } of xml.matchAll(/<(?<tag>[^<>]*)>|(?<text>[^<>]+)/g)) {
    const { tag, text } = groups ?? {};
    const name = tag === undefined ? undefined : /^[\w:.-]+/.exec(tag)?.[0].split(":").at(-1);
    if (name !== undefined && !["li", "Alt", "Seq", "Bag"].includes(name)) field = name;
    if (text !== undefined && isTelling(field, text.trim())) yield { field, text: text.trim() };
  }
}

/** Comments of a JPEG file. */
function* readJpegComments(bytes: Uint8Array): Iterable<Field> {
  const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (view.length < 4 || view.readUInt16BE(0) !== 0xffd8) return;
  for (let at = 2; at + 4 <= view.length && view[at] === 0xff && view[at + 1] !== 0xda;) {
    const end = at + 2 + view.readUInt16BE(at + 2);
    const text = view[at + 1] === 0xfe ? view.toString("utf8", at + 4, end) : "";
    if (isTelling("", text)) yield { field: "comment", text };
    at = end;
  }
}

function* readGifTexts(bytes: Uint8Array): Iterable<Field> {
  for (const { isXmp, text } of readGifBlocks(bytes))
    if (isXmp) yield* readXmp(text);
    else if (isTelling("", text)) yield { field: "comment", text };
}
