/**
 * Extracted text and the way back to where it came from. This module alone turns offsets of one into places of the
 * other: detectors see text, redactors see native places.
 */
import type { Box } from "../core/finding.js";
import type { Span } from "../core/span.js";
import type { LineIndex } from "./lines.js";

/** Which layer of an item a text stands in. */
export type Surface =
  "body" | "header-footer" | "note" | "comment" | "revision" | "metadata" | "attribute" | "link" | "hidden" | "name";

/** A stretch in the native units of one part of an item: characters of a decoded part, glyphs of a page. */
export interface NativeSpan {
  /** Native name of the part, `word/document.xml`, `page 3`; empty when the item is one part. */
  readonly part: string;
  readonly start: number;
  readonly end: number;
}

/**
 * `text[start..end)` came from `part[at..at + length)`. When both are equally long, unit i came from unit i; otherwise
 * the two belong together only as wholes (an entity, an escape).
 */
export interface Piece extends Span {
  readonly part: string;
  readonly at: number;
  readonly length: number;
}

/** What is known of a stretch of text besides its words: that it is a cell, a value of a key, an attribute. */
export interface Segment extends Span {
  /** Name of the column, key, element, attribute, form field or mail header that the value stands under. */
  readonly field?: string;
  /** `B4`, `Sheet1!B4`. */
  readonly cell?: string;
  readonly table?: string;
  /** Set for values of a column, so that a column's values are judged together. */
  readonly columnName?: string;
  readonly rowKey?: string;
  /** Names a column. It may hold a name or a number all the same, when a table has no headings, but tells nobody's facts. */
  readonly isHeading?: boolean;
  /** A word of the file's own language, which holds it together: nobody's, whatever it looks like. */
  readonly isSyntax?: true;
  /** Whether `field` is a label in its row, and tells of what kind it is better than the name of its column. */
  readonly isAnswer?: boolean;
}

/** By what cells of one kind are known: the label in their row, or else the name of their column or key. */
export const kindName = ({ columnName, field, isAnswer }: Segment): string | undefined =>
  isAnswer === true ? field : (columnName ?? field);

export interface TextDocument {
  readonly surface: Surface;
  readonly text: string;
  /** Ordered by start; stretches of the text under no piece are synthetic (separators) and cannot be edited. */
  readonly pieces: readonly Piece[];
  /** Ordered by start, not overlapping; gaps are running text. */
  readonly segments: readonly Segment[];
  /** From 1. */
  readonly page?: number;
  /** For text-based kinds: lines of the decoded file. */
  readonly lines?: LineIndex;
  /** Set for rows of a database: findings tell their places in the cell, by its native places. */
  readonly isOfCells?: true;
  /** What the table as a whole is said to hold, by a comment on it. */
  readonly tableSaid?: string;
  /** One object for all stretches of one long table or list: its columns are the same throughout. */
  readonly whole?: object;
  /** Set where a file is read as several texts side by side, each over many documents: which of them it is a stretch of. */
  readonly strand?: string;
  /** Where a span stands on its page. */
  readonly boxes?: (span: Span) => readonly Box[];
}

/** Builds a document piece by piece, in reading order. */
export class DocumentBuilder {
  readonly #chunks: string[] = [];
  readonly #pieces: Piece[] = [];
  readonly #segments: Segment[] = [];
  #length = 0;

  /** Units of text so far. */
  get length(): number {
    return this.#length;
  }

  /** Adds text that came from `part[at..at + length)`; equal lengths map unit by unit. */
  append(text: string, part: string, at: number, length = text.length): void {
    if (text === "") return;
    const last = this.#pieces.at(-1);
    const straight = length === text.length;
    if (
      straight &&
      last &&
      last.part === part &&
      last.end === this.#length &&
      last.end - last.start === last.length &&
      last.at + last.length === at
    ) {
      this.#pieces[this.#pieces.length - 1] = {
        ...last,
        end: last.end + text.length,
        length: last.length + text.length,
      };
    } else this.#pieces.push({ start: this.#length, end: this.#length + text.length, part, at, length });
    this.#chunks.push(text);
    this.#length += text.length;
  }

  /** Adds text that stands nowhere in the item: a line end between paragraphs, a tab between cells. */
  separate(text: string): void {
    this.#chunks.push(text);
    this.#length += text.length;
  }

  /** Declares what the text from `start` to here is. */
  segment(start: number, info: Omit<Segment, "start" | "end">): void {
    if (start < this.#length) this.#segments.push({ start, end: this.#length, ...info });
  }

  /** Lets the last declared stretch reach to here. */
  widenSegment(): void {
    const last = this.#segments.at(-1);
    if (last) this.#segments[this.#segments.length - 1] = { ...last, end: this.#length };
  }

  build(surface: Surface, extra: Omit<TextDocument, "surface" | "text" | "pieces" | "segments"> = {}): TextDocument {
    return { surface, text: this.#chunks.join(""), pieces: this.#pieces, segments: this.#segments, ...extra };
  }
}

/** A document that is a stretch of one decoded text, unit by unit, beginning at `at` of the whole. */
export function plainDocument(
  text: string,
  extra: Omit<TextDocument, "surface" | "text" | "pieces" | "segments"> & {
    readonly at?: number;
    readonly part?: string;
    readonly surface?: Surface;
    readonly segments?: readonly Segment[];
  } = {},
): TextDocument {
  const { at = 0, part = "", surface = "body", segments = [], ...rest } = extra;
  const pieces = text === "" ? [] : [{ start: 0, end: text.length, part, at, length: text.length }];
  return { surface, text, pieces, segments, ...rest };
}

/** Index of the first element whose end lies beyond `offset`, or the number of elements. */
export function firstEndingAfter(spans: readonly Span[], offset: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.end ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * The native places of a span of the document's text, in order, joined where they touch. A piece that maps only as a
 * whole is taken whole. Empty when the span is synthetic throughout.
 */
export function nativeSpans(document: TextDocument, span: Span): NativeSpan[] {
  const places: { part: string; start: number; end: number }[] = [];
  for (let i = firstEndingAfter(document.pieces, span.start); i < document.pieces.length; i++) {
    const piece = document.pieces[i];
    if (!piece || piece.start >= span.end) break;
    const straight = piece.end - piece.start === piece.length;
    const start = straight ? piece.at + Math.max(0, span.start - piece.start) : piece.at;
    const end = straight ? piece.at + Math.min(piece.length, span.end - piece.start) : piece.at + piece.length;
    const last = places.at(-1);
    if (last && last.part === piece.part && last.end === start) last.end = end;
    else places.push({ part: piece.part, start, end });
  }
  return places;
}

/** Where the document shows one of the places, in order. `placesIn` gives those of a part, in order and apart from one another. */
export function* spansOfPlaces<P extends NativeSpan>(
  document: TextDocument,
  placesIn: (part: string) => readonly P[],
): Iterable<Span & { readonly place: P }> {
  for (const piece of document.pieces) {
    const places = placesIn(piece.part);
    const straight = piece.end - piece.start === piece.length;
    for (let i = firstEndingAfter(places, piece.at); i < places.length; i++) {
      const place = places[i];
      if (!place || place.start >= piece.at + piece.length) break;
      const from = straight ? Math.max(0, place.start - piece.at) : 0;
      const to = straight ? Math.min(piece.length, place.end - piece.at) : piece.end - piece.start;
      yield { start: piece.start + from, end: piece.start + to, place };
    }
  }
}

/** The segment that holds `offset`, if any. */
export function segmentAt(document: TextDocument, offset: number): Segment | undefined {
  const segment = document.segments[firstEndingAfter(document.segments, offset)];
  return segment && segment.start <= offset ? segment : undefined;
}
