/** All that can be read of a document: what its bytes hold, and what is seen on its pages. */
import type { Ocr } from "../../ocr/ocr.js";
import type { Residue } from "../format.js";
import { readPdfResidue } from "./residue.js";
import { readSeenResidue } from "./seen-residue.js";

export async function* readWholeResidue(bytes: Uint8Array, ocr?: Ocr, gotOn?: () => void): AsyncIterable<Residue> {
  yield* readPdfResidue(bytes, gotOn);
  if (ocr) yield* readSeenResidue(bytes, ocr, gotOn);
}
