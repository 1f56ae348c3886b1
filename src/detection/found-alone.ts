/**
 * What was found in texts by themselves, so that a text that comes again within one item is not examined again: most pages of
 * a copy are those of the round before. What hangs on other texts of the item is never held.
 */
import { createHash } from "node:crypto";
import type { Detection } from "../core/finding.js";
import type { TextDocument } from "../text/document.js";

/** UTF-16 units of texts of which it is held what was found; what comes beyond is examined each time. */
const MOST_UNITS = 8 * 1024 * 1024;

/** For one item, and for the same detectors throughout. */
export class FoundAlone {
  readonly #found = new Map<string, readonly Detection[]>();
  #left = MOST_UNITS;

  /** What `find` gives for the document; it is not asked where the same was examined before. */
  of(document: TextDocument, find: () => readonly Detection[]): readonly Detection[] {
    const key = keyOf(document);
    const known = key === undefined ? undefined : this.#found.get(key);
    if (known) return known;
    const found = find();
    if (key === undefined || document.text.length > this.#left) return found;
    this.#left -= document.text.length;
    this.#found.set(key, found);
    return found;
  }
}

/**
 * The same for documents that detectors cannot tell apart: of all that a document says, only where it stands in its file is
 * nothing to them. Undefined for a stretch of a long table: what is found there hangs on the stretches before.
 */
function keyOf(document: TextDocument): string | undefined {
  if (document.whole !== undefined) return undefined;
  const said = { ...document, pieces: undefined, page: undefined, lines: undefined, boxes: undefined };
  return createHash("sha256").update(JSON.stringify(said)).digest("base64");
}
