/** Loads the object graph of a document, encryption aside. The graph is walked by those who import this. */
import { decodePDFRawStream, PDFDict, PDFInvalidObject, PDFName, PDFNull, PDFParser, PDFRawStream, PDFStream } from "@cantoo/pdf-lib"; // prettier-ignore
import type { PDFContext, PDFObject } from "@cantoo/pdf-lib";
import { ItemError } from "../../core/problem.js";
import { partOf, type FileBytes } from "./document-source.js";
import type { OpenPdf } from "./open-pdf.js";

/** Streams that unpack to more than this are not unpacked. */
const MAX_UNPACKED = 256 * 1024 * 1024;

/** Bytes of which no part is copied: a scan of hundreds of megabytes would be in memory twice. */
class SharedBytes extends Uint8Array {
  static get [Symbol.species](): Uint8ArrayConstructor {
    return Uint8Array;
  }

  override slice(start?: number, end?: number): Uint8Array<ArrayBuffer> {
    return this.subarray(start, end);
  }
}

/** Parses the objects of an unencrypted document, those of earlier versions included. Throws when it cannot. */
export async function loadObjects(bytes: Uint8Array): Promise<PDFContext> {
  const shared = new SharedBytes(bytes.buffer as ArrayBuffer, bytes.byteOffset, bytes.length);
  const context = await PDFParser.forBytesWithOptions(shared, Infinity, false, false, true).parseDocument();
  if (!(context.lookup(context.trailerInfo.Root) instanceof PDFDict)) throw new Error("the document has no catalogue");
  return context;
}

/** The object graph of the file or, when it is encrypted or its objects are broken, of what the engine makes of it. */
export async function loadObjectsOrRepair(
  bytes: Uint8Array,
  pdf: Pick<OpenPdf, "isEncrypted" | "save">,
): Promise<PDFContext | undefined> {
  try {
    return await loadObjects(pdf.isEncrypted() ? pdf.save() : bytes);
  } catch {
    // The second parser is stricter than the engine, whose repaired copy it can often read.
    try {
      return await loadObjects(pdf.save());
    } catch (error) {
      if (error instanceof ItemError || error instanceof Error) return undefined;
      throw error;
    }
  }
}

/** Lets go of the bytes that the objects were parsed from: what streams hold is read from the file whenever it is looked at. */
export function leaveStreams(objects: PDFContext, bytes: Uint8Array, file: FileBytes): void {
  for (const [ref, object] of objects.enumerateIndirectObjects()) {
    // What could not be parsed holds nothing that is looked at.
    if (object instanceof PDFInvalidObject) objects.assign(ref, PDFNull);
    if (!(object instanceof PDFRawStream) || object.contents.buffer !== bytes.buffer) continue;
    const from = object.contents.byteOffset - bytes.byteOffset;
    const to = from + object.contents.length;
    Object.defineProperty(object, "contents", { get: () => partOf(file, from, to) });
  }
}

/** The bytes of a stream with its filters undone; undefined when a filter is not for text, or the bytes are broken. */
export function unpackStream(stream: PDFObject | undefined): Uint8Array | undefined {
  if (!(stream instanceof PDFStream)) return undefined;
  try {
    if (!(stream instanceof PDFRawStream)) return stream.getContents();
    if (stream.contents.length * 1100 > MAX_UNPACKED && isTooLarge(stream)) return undefined;
    return decodePDFRawStream(stream).decode();
  } catch {
    // Hostile or unknown encodings: the caller says what it means that this stream cannot be read.
    return undefined;
  }
}

const isTooLarge = (stream: PDFRawStream): boolean => stream.contents.length > MAX_UNPACKED / 4;

/** The value of a dictionary's key with references followed. */
export const lookUp = (dict: PDFDict, key: string): PDFObject | undefined => dict.lookup(PDFName.of(key));

/** The value of a key when it is a name, without the slash. */
export function nameOf(dict: PDFDict, key: string): string | undefined {
  const value = lookUp(dict, key);
  return value instanceof PDFName ? value.decodeText() : undefined;
}

/** Entries by their keys, so that the order in which they were made does not show. */
export const inOrder = (dict: PDFDict): [PDFName, PDFObject][] =>
  dict.entries().sort(([a], [b]) => (a.asString() < b.asString() ? -1 : 1));
