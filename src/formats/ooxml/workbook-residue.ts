/** What of a workbook others can read: its cells as programs show them, and every part unpacked. */
import { deepResidue } from "../archive/residue.js";
import type { Residue } from "../format.js";
import { sheetResidue } from "./sheet-residue.js";

export function* workbookResidue(bytes: Uint8Array): Iterable<Residue> {
  yield* sheetResidue(bytes);
  yield* deepResidue(bytes);
}
