/** What a document hides from its reader, whoever made it: on its pages, besides them, and in earlier versions. */
import type { PDFContext } from "@cantoo/pdf-lib";
import { ItemError } from "../../core/problem.js";
import type { Concealment, Content, RedactContext } from "../format.js";
import { findEarlierVersions } from "./earlier-versions.js";
import { inspectObjects, listIcons } from "./inspect-objects.js";
import { inspectPages } from "./inspect-pages.js";
import { loadObjects } from "./object-graph.js";
import { OpenPdf } from "./open-pdf.js";

const END = "%%EOF";
/** Letters behind the end of a document that make a text. */
const TEXT_BEHIND = /[\p{L}\p{N}]/gu;
const FEWEST_BEHIND = 4;

export async function* inspectPdf(content: Content, context: RedactContext): AsyncIterable<Concealment> {
  const { passwords, signal, ocr, gotOn } = context;
  const bytes = await content.bytes();
  const objects = await loadPlain(bytes, passwords);
  yield* inspectPages(bytes, passwords, { signal, ocr, gotOn, icons: objects ? listIcons(objects) : new Map() });
  if (objects) yield* inspectObjects(objects);
  yield* findEarlierVersions(bytes, context);
  yield* findTail(bytes);
}

/** The objects of the document, its encryption taken off; undefined when they cannot be read, as extraction says too. */
async function loadPlain(bytes: Uint8Array, passwords: readonly string[]): Promise<PDFContext | undefined> {
  const pdf = await OpenPdf.open(bytes, passwords, "verify");
  try {
    return await loadObjects(pdf.isEncrypted() ? pdf.save() : bytes);
  } catch (error) {
    if (error instanceof ItemError) throw error;
    return undefined;
  } finally {
    pdf.close();
  }
}

function* findTail(bytes: Uint8Array): Iterable<Concealment> {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = buffer.lastIndexOf(END);
  if (end < 0) return;
  const text = buffer.toString("utf8", end + END.length);
  const count = (text.match(TEXT_BEHIND) ?? []).length;
  if (count >= FEWEST_BEHIND) yield { kind: "data-after-end", place: "behind the end of the document", count, text };
}
