/**
 * What a document says besides its pages: metadata, annotations, form fields, outlines, names, layers, scripts,
 * alternative texts, attachments. A redacted copy has none of these; they are read so that the report can say that they
 * were there.
 */
import { PDFArray, PDFDict, PDFHexString, PDFName, PDFRef, PDFStream, PDFString } from "@cantoo/pdf-lib";
import type { PDFContext, PDFObject } from "@cantoo/pdf-lib";
import { DocumentBuilder, type Surface, type TextDocument } from "../../text/document.js";
import { lookUp, nameOf, unpackStream } from "./object-graph.js";
import { readStreamTexts } from "./stream-texts.js";

/** Units after which a document of gathered texts is closed. */
const DOCUMENT_UNITS = 65_536;
const MAX_DEPTH = 24;
const SKIPPED_TYPES = new Set(["Font", "FontDescriptor", "Encoding", "XRef", "ObjStm", "CMap", "Halftone"]);
/** Keys whose strings are codes of the format, not words. */
const SKIPPED_KEYS = new Set([
  "ID",
  "DA",
  "CharSet",
  "Panose",
  "Ordering",
  "Registry",
  "CheckSum",
  "Lang",
  "Style",
  "Lookup",
  "ByteRange",
  "Cert",
]);
const TEXT_STREAM_KEYS = new Set(["JS", "XFA", "RC", "RV", "V", "DV", "DS"]);
/** Dictionaries whose keys are names that somebody gave: destinations, layers, states of fields. */
const NAMING_KEYS = new Set(["Dests", "Properties", "N", "D"]);
const STRUCTURE_KEYS = new Set(["Names", "Kids", "Limits", "S", "F", "Type", "Off"]);
const SURFACES: Readonly<Record<string, Surface>> = {
  URI: "link",
  Alt: "attribute",
  ActualText: "attribute",
  E: "attribute",
  V: "attribute",
  DV: "attribute",
  TU: "attribute",
  TM: "attribute",
  Opt: "attribute",
  JS: "hidden",
  XFA: "hidden",
  Contents: "comment",
  RC: "comment",
  Subj: "comment",
};

/** Native name of an object. */
export const objectPart = (ref: PDFRef): string => `object ${String(ref.objectNumber)} ${String(ref.generationNumber)}`;

interface Found {
  readonly surface: Surface;
  readonly field: string;
  readonly text: string;
}

/** The texts of all objects, gathered by surface; part is `object N G`. */
export function* readHiddenTexts(context: PDFContext): Iterable<TextDocument> {
  const builders = new Map<Surface, DocumentBuilder>();
  for (const [ref, object] of context.enumerateIndirectObjects()) {
    let at = 0;
    for (const { surface, field, text } of readObject(object, context)) {
      const builder = builders.get(surface) ?? new DocumentBuilder();
      builders.set(surface, builder);
      const start = builder.length;
      builder.append(text, objectPart(ref), at);
      builder.segment(start, { field });
      builder.separate("\n");
      at += text.length + 1;
      if (builder.length < DOCUMENT_UNITS) continue;
      builders.delete(surface);
      yield builder.build(surface);
    }
  }
  for (const [surface, builder] of builders) yield builder.build(surface);
}

function* readObject(object: PDFObject, context: PDFContext): Iterable<Found> {
  if (object instanceof PDFStream) {
    const type = nameOf(object.dict, "Type") ?? "";
    if (SKIPPED_TYPES.has(type)) return;
    if (type === "Metadata") yield* readXmp(unpackStream(object));
    for (const { field, bytes } of readStreamTexts(object))
      yield* asFound(decodeText(bytes), field, SURFACES[field] ?? "metadata");
    yield* readDict(object.dict, context, 0);
  } else yield* readValue(object, "", "metadata", context, 0);
}

function* readDict(dict: PDFDict, context: PDFContext, depth: number): Iterable<Found> {
  if (SKIPPED_TYPES.has(nameOf(dict, "Type") ?? "")) return;
  if (nameOf(dict, "Filter") === "Standard" && dict.has(PDFName.of("O"))) return;
  const isSignature = dict.has(PDFName.of("ByteRange"));
  const owner = decodeString(lookUp(dict, "T"));
  for (const [name, value] of dict.entries()) {
    const key = name.decodeText();
    if (SKIPPED_KEYS.has(key) || (isSignature && key === "Contents")) continue;
    const isFieldValue = owner !== undefined && (key === "V" || key === "DV" || key === "Opt");
    yield* readValue(value, isFieldValue ? owner : key, SURFACES[key] ?? "metadata", context, depth + 1, key);
    if (NAMING_KEYS.has(key)) yield* readKeys(dict.lookup(name), key);
  }
}

/** Names that stand as keys: named destinations, states of fields. */
function* readKeys(value: PDFObject | undefined, field: string): Iterable<Found> {
  if (!(value instanceof PDFDict)) return;
  for (const key of value.keys())
    if (!STRUCTURE_KEYS.has(key.decodeText())) yield* asFound(key.decodeText(), field, "metadata");
}

function* readValue(
  value: PDFObject,
  field: string,
  surface: Surface,
  context: PDFContext,
  depth: number,
  key = field,
): Iterable<Found> {
  if (depth > MAX_DEPTH) return;
  if (value instanceof PDFString || value instanceof PDFHexString) yield* asFound(decodeString(value), field, surface);
  else if (value instanceof PDFName) {
    if (key === "V" || key === "DV") yield* asFound(value.decodeText(), field, surface);
  } else if (value instanceof PDFDict) yield* readDict(value, context, depth);
  else if (value instanceof PDFArray) {
    if (value.size() > 0 && value.get(0) === PDFName.of("Indexed")) return;
    for (const element of value.asArray()) yield* readValue(element, field, surface, context, depth + 1, key);
  } else if (value instanceof PDFRef && TEXT_STREAM_KEYS.has(key)) {
    const target = context.lookup(value);
    if (!(target instanceof PDFStream) || nameOf(target.dict, "Type") !== undefined) return;
    const bytes = unpackStream(target);
    if (bytes) yield* asFound(decodeBytes(bytes), field, surface);
  }
}

function* asFound(text: string | undefined, field: string, surface: Surface): Iterable<Found> {
  if (
    text === undefined ||
    text.length < 2 ||
    text.startsWith("D:") ||
    !/[\p{L}\p{N}]/u.test(text) ||
    !isMostlyPrintable(text)
  )
    return;
  yield { text, field, surface };
}

function isMostlyPrintable(text: string): boolean {
  let odd = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if ((code < 32 && code !== 9 && code !== 10 && code !== 13) || (code >= 0x7f && code < 0xa0) || code === 0xfffd)
      odd++;
  }
  return odd * 8 <= text.length;
}

/** A text string of the format as text; undefined when the object is none. */
export function decodeString(value: PDFObject | undefined): string | undefined {
  if (!(value instanceof PDFString || value instanceof PDFHexString)) return undefined;
  try {
    return value.decodeText();
  } catch {
    // Not a well-formed text string: read it byte by byte.
    return Buffer.from(value.asBytes()).toString("latin1");
  }
}

/** The bytes of a text string: UTF-16 or UTF-8 where they say so, else one byte a letter. */
function decodeText(bytes: Uint8Array): string {
  const isMarked = (bytes[0] === 0xfe && bytes[1] === 0xff) || (bytes[0] === 0xff && bytes[1] === 0xfe);
  return isMarked || bytes[0] === 0xef ? decodeBytes(bytes) : Buffer.from(bytes).toString("latin1");
}

function decodeBytes(bytes: Uint8Array): string {
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder("utf-16be").decode(bytes);
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  return new TextDecoder("utf-8").decode(bytes);
}

const ENTITIES: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

const decodeEntities = (text: string): string =>
  text.replace(/&(?:#(?<decimal>\d{1,7})|#x(?<hex>[0-9a-f]{1,6})|(?<name>amp|lt|gt|quot|apos));/gi, (...found) => {
    const groups = found.at(-1) as Record<string, string | undefined>;
    if (groups["name"] !== undefined) return ENTITIES[groups["name"].toLowerCase()] ?? "";
    const code = groups["hex"] !== undefined ? parseInt(groups["hex"], 16) : Number(groups["decimal"]);
    return code <= 0x10ffff ? String.fromCodePoint(code) : "\ufffd";
  });

/** Texts and attribute values of an XMP packet, each under its element's or attribute's name. */
function* readXmp(bytes: Uint8Array | undefined): Iterable<Found> {
  if (!bytes) return;
  let element = "";
  for (const { groups } of decodeBytes(bytes).matchAll(/<(?<tag>[^<>]*)>|(?<text>[^<>]+)/g)) {
    const { tag, text } = groups ?? {};
    if (text !== undefined) yield* asFound(decodeEntities(text.trim()), element, "metadata");
    if (tag === undefined || tag.startsWith("?")) continue;
    const name = /^[\w:.-]+/.exec(tag)?.[0].split(":").at(-1);
    if (name !== undefined && !["li", "Alt", "Seq", "Bag"].includes(name)) element = name;
    for (const { groups: attribute } of tag.matchAll(
      /\s(?<key>[\w:.-]{1,80})=(?:"(?<double>[^"]*)"|'(?<single>[^']*)')/g,
    )) {
      const key = attribute?.["key"] ?? "";
      const value = attribute?.["double"] ?? attribute?.["single"] ?? "";
      if (!/^(?:xmlns|xml:|x:xmptk|rdf:)/.test(key))
        yield* asFound(decodeEntities(value), key.split(":").at(-1) ?? key, "metadata");
    }
  }
}

/** A file within the document. */
export interface Attachment {
  readonly name: string;
  readonly key: string;
  /** Bytes as packed in the document. */
  readonly packed: number;
  /** Undefined when it cannot be unpacked. */
  unpack(): Uint8Array | undefined;
}

/** Attached files, those of annotations included, and files that nothing refers to any more. */
export function listAttachments(context: PDFContext): Attachment[] {
  const names = new Map<PDFObject, string>();
  for (const [, object] of context.enumerateIndirectObjects()) collectFileNames(object, names, 0);
  return context.enumerateIndirectObjects().flatMap(([ref, object]) => {
    if (!(object instanceof PDFStream)) return [];
    const name = names.get(object);
    if (name === undefined && nameOf(object.dict, "Type") !== "EmbeddedFile") return [];
    return [
      {
        name: name ?? `attachment ${String(ref.objectNumber)}`,
        key: objectPart(ref),
        packed: object.getContentsSize(),
        unpack: () => unpackStream(object),
      },
    ];
  });
}

function collectFileNames(object: PDFObject, names: Map<PDFObject, string>, depth: number): void {
  if (depth > MAX_DEPTH) return;
  if (object instanceof PDFArray) for (const element of object.asArray()) collectFileNames(element, names, depth + 1);
  if (!(object instanceof PDFDict)) return;
  const files = lookUp(object, "EF");
  if (files instanceof PDFDict) {
    const name = decodeString(lookUp(object, "UF")) ?? decodeString(lookUp(object, "F")) ?? "attachment";
    for (const key of files.keys()) {
      const stream = files.lookup(key);
      if (stream) names.set(stream, name);
    }
  }
  for (const [, value] of object.entries()) collectFileNames(value, names, depth + 1);
}
