/**
 * Letters that a text writes as references of markup (`&#65;`, `&eacute;`), whatever kind of file it stands in: data that come
 * from pages have them, and markup has them twice over. They are read as the letters, with the way back to the whole reference.
 */
import { decodeHTMLStrict } from "entities";
import type { Span } from "../core/span.js";
import { DocumentBuilder, firstEndingAfter, type Piece, type TextDocument } from "./document.js";

const REFERENCE = /&(?:#(?:\d{1,7}|[xX][\da-fA-F]{1,6})|[a-zA-Z][a-zA-Z\d]{1,31});/g;
/** How often references of references are undone: data go through several hands. */
const MOST_LAYERS = 3;

/** What a reference stands for, and where all of it came from. */
interface Reference extends Span, Pick<Piece, "part" | "at" | "length"> {
  readonly letters: string;
}

/** The document with its references undone; the same object where there are none. */
export function undoReferences(document: TextDocument): TextDocument {
  let undone = document;
  for (let layer = 0; layer < MOST_LAYERS; layer++) {
    const found = undone.text.includes("&") ? [...referencesIn(undone)] : [];
    if (found.length === 0) break;
    undone = withLetters(undone, found);
  }
  return undone;
}

function* referencesIn(document: TextDocument): Iterable<Reference> {
  for (const { 0: reference, index: start } of document.text.matchAll(REFERENCE)) {
    const letters = decodeHTMLStrict(reference);
    const span = { start, end: start + reference.length };
    const place = letters === reference || isParted(document, span) ? undefined : placeOf(document.pieces, span);
    if (place) yield { ...span, ...place, letters };
  }
}

/** Whether a value begins or ends within the span. */
function isParted({ segments }: TextDocument, { start, end }: Span): boolean {
  const segment = segments[firstEndingAfter(segments, start)];
  return segment !== undefined && segment.start < end && (segment.start > start || segment.end < end);
}

/** Where the span came from as a whole; undefined where it is put together from several places. */
function placeOf(pieces: readonly Piece[], span: Span): Pick<Piece, "part" | "at" | "length"> | undefined {
  let place: { part: string; at: number; length: number } | undefined;
  let covered = span.start;
  for (let i = firstEndingAfter(pieces, span.start); covered < span.end; i++) {
    const piece = pieces[i];
    if (!piece || piece.start > covered) return undefined;
    const isStraight = piece.end - piece.start === piece.length;
    if (!isStraight && (piece.start < span.start || piece.end > span.end)) return undefined;
    const at = piece.at + covered - piece.start;
    const end = Math.min(piece.end, span.end);
    const length = isStraight ? end - covered : piece.length;
    if (!place) place = { part: piece.part, at, length };
    else if (place.part === piece.part && place.at + place.length === at) place.length += length;
    else return undefined;
    covered = end;
  }
  return place;
}

function withLetters(document: TextDocument, found: readonly Reference[]): TextDocument {
  const builder = new DocumentBuilder();
  /** The end of each reference, in the text as it was and as it is now. */
  const before: number[] = [];
  const now: number[] = [];
  let from = 0;
  for (const { start, end, letters, part, at, length } of found) {
    copy(document, { start: from, end: start }, builder);
    builder.append(letters, part, at, length);
    before.push(end);
    now.push(builder.length);
    from = end;
  }
  copy(document, { start: from, end: document.text.length }, builder);
  const { text, pieces } = builder.build(document.surface);
  const { boxes } = document;
  return {
    ...document,
    text,
    pieces,
    segments: document.segments.map((segment) => ({
      ...segment,
      start: moved(segment.start, before, now),
      end: moved(segment.end, before, now),
    })),
    ...(boxes && {
      boxes: ({ start, end }: Span) => boxes({ start: moved(start, now, before), end: moved(end, now, before) }),
    }),
  };
}

/** Appends a stretch of the document's text as it is, with the ways back that it has. */
function copy({ text, pieces }: TextDocument, { start, end }: Span, builder: DocumentBuilder): void {
  let from = start;
  for (let i = firstEndingAfter(pieces, start); from < end; i++) {
    const piece = pieces[i];
    if (!piece || piece.start >= end) break;
    if (piece.start > from) builder.separate(text.slice(from, piece.start));
    from = Math.max(from, piece.start);
    const to = Math.min(piece.end, end);
    const isStraight = piece.end - piece.start === piece.length;
    if (isStraight) builder.append(text.slice(from, to), piece.part, piece.at + from - piece.start);
    else builder.append(text.slice(from, to), piece.part, piece.at, piece.length);
    from = to;
  }
  if (from < end) builder.separate(text.slice(from, end));
}

/** An offset behind as many units as the last of `from` at or before it is moved by. */
function moved(offset: number, from: readonly number[], to: readonly number[]): number {
  let low = 0;
  let high = from.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((from[middle] ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low === 0 ? offset : offset + (to[low - 1] ?? 0) - (from[low - 1] ?? 0);
}
