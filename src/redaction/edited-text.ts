/** Texts as the copy should have them, by which it is proved that nothing but what was to go has gone. */
import { contains, type Span } from "../core/span.js";
import type { Edit } from "../formats/format.js";
import { firstEndingAfter, spansOfPlaces, type TextDocument } from "../text/document.js";

/** A stretch of text that is not in the copy, and what stands there instead. */
export interface Cut extends Span {
  readonly mark: string;
}

/** With what goes from here because another reading of the same places has it go, the text before changes were accepted say. */
export function withShared(
  document: TextDocument,
  own: readonly Cut[],
  edits: ReadonlyMap<string, readonly Edit[]>,
): Cut[] {
  const cuts = [...own];
  for (const { start, end, place } of spansOfPlaces(document, (part) => edits.get(part) ?? [])) {
    const cut = own[firstEndingAfter(own, start)];
    if (!cut || !contains(cut, { start, end })) cuts.push({ start, end, mark: place.mark });
  }
  if (cuts.length === own.length) return cuts;
  const joined: Cut[] = [];
  for (const cut of cuts.sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = joined.at(-1);
    if (last && cut.start < last.end) joined[joined.length - 1] = { ...last, end: Math.max(last.end, cut.end) };
    else joined.push(cut);
  }
  return joined;
}

/** The text with its cuts, which are in order and apart from one another. */
export function editText(document: TextDocument, cuts: readonly Cut[]): string {
  let edited = "";
  let from = 0;
  for (const { start, end, mark } of cuts) {
    edited += document.text.slice(from, start) + mark + separatorsIn(document, { start, end });
    from = end;
  }
  return edited + document.text.slice(from);
}

/** What stands within the span and comes from nowhere in the item: it cannot be edited and stays. */
function separatorsIn({ text, pieces }: TextDocument, span: Span): string {
  let separators = "";
  let from = span.start;
  for (let i = firstEndingAfter(pieces, span.start); i < pieces.length; i++) {
    const piece = pieces[i];
    if (!piece || piece.start >= span.end) break;
    separators += text.slice(from, Math.max(from, piece.start));
    from = piece.end;
  }
  return separators + text.slice(from, Math.max(from, span.end));
}
