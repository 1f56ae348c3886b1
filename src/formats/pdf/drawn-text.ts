/**
 * Opens documents so that the engine tells what is drawn. Where a program says what text to read in place of what it draws
 * (`ActualText`), the engine gives that text alone, and nobody would examine the words that people see.
 */
import { deflateSync } from "node:zlib";
import { PDFDict, PDFName, PDFNumber, PDFRawStream, PDFStream, PDFStreamWriter } from "@cantoo/pdf-lib";
import type { PDFContext } from "@cantoo/pdf-lib";
import type { Stage } from "../../core/problem.js";
import { cleanProgram } from "./clean-program.js";
import type { DocumentBytes, FileBytes } from "./document-source.js";
import { leaveStreams, loadObjects, loadObjectsOrRepair, lookUp } from "./object-graph.js";
import { OpenPdf } from "./open-pdf.js";
import { mayDraw, unpackFast } from "./stream-texts.js";

const KEY = PDFName.of("ActualText");
const IN_PROGRAM = Buffer.from("/ActualText", "latin1");
const OBJECTS_PER_STREAM = 100;

export interface DrawnText {
  /** Must be closed. */
  readonly pdf: OpenPdf;
  /** What the engine was given; opens without a password where it is not the file itself. */
  readonly bytes: DocumentBytes;
  /** The objects of the file as it came; undefined when they cannot be read. */
  readonly objects: PDFContext | undefined;
}

/** Opens the document; throws as `OpenPdf.open` does. `file`: where the bytes lie, which are not held then. */
export async function openDrawnText(
  bytes: Uint8Array,
  passwords: readonly string[],
  stage: Stage,
  file?: FileBytes,
): Promise<DrawnText> {
  const pdf = await OpenPdf.open(file ?? bytes, passwords, stage);
  try {
    const objects = await loadObjectsOrRepair(bytes, pdf);
    const isReplaced = objects !== undefined && replacesText(objects);
    if (objects && file) leaveStreams(objects, bytes, file);
    if (!isReplaced) return { pdf, bytes: file ?? bytes, objects };
    const plain = await withoutReplacements(pdf.isEncrypted() ? pdf.save() : bytes, pdf);
    const opened = await OpenPdf.open(plain, [], stage);
    pdf.close();
    return { pdf: opened, bytes: plain, objects };
  } catch (error) {
    pdf.close();
    throw error;
  }
}

function replacesText(objects: PDFContext): boolean {
  for (const [, object] of objects.enumerateIndirectObjects()) {
    if (object instanceof PDFStream && programOf(object)?.includes(IN_PROGRAM)) return true;
    for (const list of propertyLists(object)) if (list.has(KEY)) return true;
  }
  return false;
}

async function withoutReplacements(bytes: Uint8Array, pdf: OpenPdf): Promise<Uint8Array> {
  const objects = await loadObjects(bytes).catch(() => loadObjects(pdf.save()));
  for (const [ref, object] of objects.enumerateIndirectObjects()) {
    for (const list of propertyLists(object)) list.delete(KEY);
    if (!(object instanceof PDFStream)) continue;
    const program = programOf(object);
    if (program?.includes(IN_PROGRAM)) objects.assign(ref, repack(object, cleanProgram(program, true)));
  }
  return PDFStreamWriter.forContext(objects, Infinity, true, OBJECTS_PER_STREAM).serializeToBuffer();
}

const programOf = (stream: PDFStream): Buffer | undefined => (mayDraw(stream) ? unpackFast(stream) : undefined);

/** Properties of marked content that the resources of a page, form or pattern name. */
function* propertyLists(object: unknown): Iterable<PDFDict> {
  const dict = object instanceof PDFStream ? object.dict : object;
  if (!(dict instanceof PDFDict)) return;
  const resources = lookUp(dict, "Resources");
  const named = lookUp(resources instanceof PDFDict ? resources : dict, "Properties");
  if (!(named instanceof PDFDict)) return;
  for (const key of named.keys()) {
    const list = named.lookup(key);
    if (list instanceof PDFDict) yield list;
  }
}

function repack({ dict }: PDFStream, program: Uint8Array): PDFRawStream {
  const packed = deflateSync(program);
  dict.delete(PDFName.of("DecodeParms"));
  dict.set(PDFName.of("Filter"), PDFName.of("FlateDecode"));
  dict.set(PDFName.of("Length"), PDFNumber.of(packed.length));
  return PDFRawStream.of(dict, packed);
}
