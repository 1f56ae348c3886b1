/**
 * A large document without what some of its pages draw: those are made anew, and to write their pictures out only to throw them away
 * would take the room of the whole file.
 */
import { PDFDict, PDFName, PDFStreamWriter } from "@cantoo/pdf-lib";
import type { PDFContext } from "@cantoo/pdf-lib";
import { OpenPdf } from "./open-pdf.js";
import { listPages } from "./page-tree.js";
import { reachedFrom } from "./removed-parts.js";

/** What a page made anew may be told by: its place in the tree and in the tags. */
const KEPT_KEYS = new Set(["Type", "Parent", "StructParents"]);
/** Of the catalogue: no copy has what they lead to. */
const LEFT_KEYS = ["Names", "AF", "Metadata", "PieceInfo", "Outlines", "Threads", "Collection", "DSS", "Perms"];
const OBJECTS_PER_STREAM = 100;

/** The document as `OpenPdf.save` gives it, its other pages flattened. Takes what is left out from `objects`. */
export async function saveWithoutPages(objects: PDFContext, left: ReadonlySet<number>): Promise<Uint8Array> {
  for (const [i, { dict }] of listPages(objects).entries()) {
    if (!left.has(i + 1)) continue;
    for (const key of dict.keys()) if (!KEPT_KEYS.has(key.decodeText())) dict.delete(key);
    // Those of the tree are not the page's.
    dict.set(PDFName.of("Resources"), PDFDict.withContext(objects));
    dict.set(PDFName.of("MediaBox"), objects.obj([0, 0, 1, 1]));
  }
  const catalog = objects.lookup(objects.trailerInfo.Root, PDFDict);
  for (const key of LEFT_KEYS) catalog.delete(PDFName.of(key));
  const reached = reachedFrom(objects, [objects.trailerInfo.Root]);
  for (const [ref] of objects.enumerateIndirectObjects()) if (!reached.has(ref)) objects.delete(ref);
  delete objects.trailerInfo.Info;
  return flatten(
    await PDFStreamWriter.forContext(objects, Infinity, true, OBJECTS_PER_STREAM).serializeToBuffer(),
    left,
  );
}

async function flatten(bytes: Uint8Array, left: ReadonlySet<number>): Promise<Uint8Array> {
  const pdf = await OpenPdf.open(bytes, [], "redact");
  try {
    for (let page = 1; page <= pdf.pageCount; page++) if (!left.has(page)) pdf.withFlatPage(page, () => undefined);
    return pdf.save();
  } finally {
    pdf.close();
  }
}
