/** Texts that stand in place of figures for those who do not see them. */
import { PDFDict, PDFName, type PDFContext } from "@cantoo/pdf-lib";
import { nativeSpans, type NativeSpan } from "../../text/document.js";
import type { Edit } from "../format.js";
import { readHiddenTexts } from "./hidden-texts.js";

/**
 * The texts as a copy may have them, by what they were: each was examined where it stood, and what goes from it is cut out. A text that
 * loses one thing here and another there is left out: which of them a figure has cannot be told.
 */
export function figureTexts(objects: PDFContext, edits: readonly Edit[]): ReadonlyMap<string, string> {
  const texts = new Map<string, string>();
  if (!objects.lookup(objects.trailerInfo.Root, PDFDict).has(PDFName.of("StructTreeRoot"))) return texts;
  const cuts = edits.filter(({ part }) => part.startsWith("object "));
  const unclear = new Set<string>();
  for (const document of readHiddenTexts(objects))
    for (const segment of document.segments) {
      if (segment.field !== "Alt") continue;
      const text = document.text.slice(segment.start, segment.end);
      const [place, ...others] = nativeSpans(document, segment);
      const edited = place && others.length === 0 ? withoutEdits(text, place, cuts) : "";
      if (edited === "" || (texts.get(text) ?? edited) !== edited) unclear.add(text);
      texts.set(text, edited);
    }
  for (const text of unclear) texts.delete(text);
  return texts;
}

function withoutEdits(text: string, place: NativeSpan, edits: readonly Edit[]): string {
  const parts: string[] = [];
  let from = place.start;
  const own = edits.filter(({ part, start, end }) => part === place.part && start < place.end && end > place.start);
  for (const { start, end, mark } of own.sort((a, b) => a.start - b.start)) {
    parts.push(text.slice(from - place.start, Math.max(from, start) - place.start), mark);
    from = Math.max(from, end);
  }
  return [...parts, text.slice(Math.min(from, place.end) - place.start)].join("");
}
