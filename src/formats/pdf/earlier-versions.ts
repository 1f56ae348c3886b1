/**
 * Earlier versions that stand in the bytes of a document before the changes that were appended to it, and what they say
 * that the present version does not.
 */
import { createHash } from "node:crypto";
import { PDFStream } from "@cantoo/pdf-lib";
import { ItemError } from "../../core/problem.js";
import type { Concealment, RedactContext } from "../format.js";
import { loadObjects, nameOf } from "./object-graph.js";
import { OpenPdf } from "./open-pdf.js";
import { readGlyphs } from "./page-glyphs.js";
import { readPageText } from "./page-text.js";

/** Versions looked into, the latest first. */
const MAX_VERSIONS = 6;
const MAX_PAGES = 500;
const END = "%%EOF";
const WORD = /[\p{L}\p{N}]{2,}/gu;

/** Offsets behind each earlier version; a document made for the web begins with a part that is none. */
export function findVersionEnds(bytes: Buffer): number[] {
  const ends: number[] = [];
  for (let at = bytes.indexOf(END); at >= 0; at = bytes.indexOf(END, at + END.length)) {
    const start = Number(
      /startxref\s+(?<start>\d{1,12})\s*$/.exec(bytes.toString("latin1", Math.max(0, at - 64), at))?.groups?.[
        "start"
      ] ?? 0,
    );
    if (start > 0 && start < at) ends.push(at + END.length);
  }
  return ends.slice(0, -1);
}

export async function* findEarlierVersions(bytes: Uint8Array, context: RedactContext): AsyncIterable<Concealment> {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const ends = findVersionEnds(buffer);
  if (ends.length === 0) return;
  yield { kind: "earlier-version", place: "earlier versions", count: ends.length };
  const present = new Set(wordsOf((await readText(bytes, context)) ?? ""));
  const pictures = await readPictures(bytes);
  for (const [i, end] of ends.slice(-MAX_VERSIONS).entries()) {
    context.signal.throwIfAborted();
    const place = `version ${String(Math.max(0, ends.length - MAX_VERSIONS) + i + 1)} of ${String(ends.length + 1)}`;
    const earlier = bytes.subarray(0, end);
    const text = (await readText(earlier, context)) ?? "";
    const gone = [...new Set(wordsOf(text))].filter((word) => !present.has(word));
    const letters = gone.reduce((sum, word) => sum + word.length, 0);
    if (letters > 0) yield { kind: "earlier-text", place, count: letters, text };
    const replaced = [...(await readPictures(earlier))].filter((picture) => !pictures.has(picture)).length;
    if (replaced > 0) yield { kind: "earlier-picture", place, count: replaced };
  }
}

const wordsOf = (text: string): string[] => text.match(WORD) ?? [];

/** The text of all pages; undefined when the bytes are no document of their own. */
async function readText(bytes: Uint8Array, { passwords, gotOn }: RedactContext): Promise<string | undefined> {
  let pdf: OpenPdf;
  try {
    pdf = await OpenPdf.open(bytes, passwords, "verify");
  } catch (error) {
    if (error instanceof ItemError) return undefined;
    throw error;
  }
  try {
    let text = "";
    for (let page = 1; page <= Math.min(pdf.pageCount, MAX_PAGES); page++) {
      gotOn?.();
      text += `${pdf.withFlatPage(page, (handle) => readPageText(readGlyphs(pdf, handle), page).text) ?? ""}\n`;
    }
    return text;
  } finally {
    pdf.close();
  }
}

/** Hashes of all pictures, packed as they are; none when the objects cannot be read. */
async function readPictures(bytes: Uint8Array): Promise<Set<string>> {
  try {
    const context = await loadObjects(bytes);
    return new Set(
      context.enumerateIndirectObjects().flatMap(([, object]) => {
        const isPicture = object instanceof PDFStream && nameOf(object.dict, "Subtype") === "Image";
        return isPicture ? [createHash("sha256").update(object.getContents()).digest("hex")] : [];
      }),
    );
  } catch {
    // What this parser cannot read is encrypted or broken; its texts are compared all the same.
    return new Set();
  }
}
