/** The bytes of a compound file in every reading: as they lie, and stream by stream, whose sectors may lie apart. */
import { ItemError } from "../../core/problem.js";
import { deepResidue } from "../archive/residue.js";
import type { Residue } from "../format.js";
import { textResidue } from "../text/residue.js";
import { readCompound } from "./compound-file.js";

export function* compoundResidue(bytes: Uint8Array): Iterable<Residue> {
  yield* deepResidue(bytes);
  try {
    for (const stream of readCompound(bytes).streams)
      for (const { place, text } of textResidue(stream.bytes))
        yield { place: `${stream.path.join("/")}, ${place}`, text };
  } catch (error) {
    // A file that cannot be opened was read as it lies.
    if (!(error instanceof ItemError)) throw error;
  }
}
