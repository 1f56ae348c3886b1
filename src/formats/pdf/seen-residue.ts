/** What can be read in the pictures of a copy's pages: the proof that what was painted over is gone from sight. */
import { ItemError } from "../../core/problem.js";
import type { ReadLine } from "../../ocr/lines.js";
import type { Ocr } from "../../ocr/ocr.js";
import type { Residue } from "../format.js";
import { areaOf } from "./geometry.js";
import { OpenPdf } from "./open-pdf.js";
import { findOutlinedWords } from "./outlined-words.js";
import { listObjects, type PageObject } from "./page-objects.js";
import { drawGrey, pageSize, READING_DPI } from "./page-picture.js";
import { readAhead } from "./read-ahead.js";

/** Share of a page from which a picture may hold its writing. */
const PICTURE_SHARE = 0.2;

/**
 * The words that recognition reads on pages of which a large part is a picture, or which draw words as outlines; `gotOn` is called
 * with every page.
 */
export async function* readSeenResidue(bytes: Uint8Array, ocr: Ocr, gotOn?: () => void): AsyncIterable<Residue> {
  let pdf: OpenPdf;
  try {
    pdf = await OpenPdf.open(bytes, [], "verify");
  } catch (error) {
    // What cannot be opened shows nothing; its bytes are looked through all the same.
    if (error instanceof ItemError) return;
    throw error;
  }
  try {
    const begin = async (page: number): Promise<readonly ReadLine[] | "unread"> => {
      const picture = pdf.withPage(page, (handle) => {
        const objects = listObjects(pdf, handle);
        const isSeen = hasLargePicture(pdf, handle, objects) || findOutlinedWords(pdf, objects).length > 0;
        return isSeen ? drawGrey(pdf, handle, READING_DPI) : undefined;
      });
      return picture ? (await ocr.read(picture)).lines : "unread";
    };
    const depthAfter = (last: readonly ReadLine[] | "unread"): number => (last === "unread" ? 1 : (ocr.atOnce ?? 1));
    for await (const [page, lines] of readAhead(pdf.pageCount, begin, depthAfter)) {
      gotOn?.();
      if (lines === "unread") continue;
      const text = lines.map(({ words }) => words.map((word) => word.text).join(" ")).join("\n");
      yield { place: `what page ${page} shows`, text };
    }
  } finally {
    pdf.close();
  }
}

function hasLargePicture(pdf: OpenPdf, page: number, objects: readonly PageObject[]): boolean {
  const { width, height } = pageSize(pdf, page);
  const pictures = objects.filter(({ kind }) => kind === "image");
  return pictures.reduce((sum, { bounds }) => sum + areaOf(bounds), 0) >= PICTURE_SHARE * width * height;
}
