/** Documents of a table cut at its rows, and the part of them that some of the rows make. Knows segments, no detectors. */
import type { Span } from "../../core/span.js";
import type { Segment, TextDocument } from "../../text/document.js";

/** A row with what separates it from the next, or what stands between rows. */
export interface Stretch extends Span {
  /** Absent for what is no row, and for a row beside whose cells something else stands. */
  readonly cells?: readonly Segment[];
}

const BESIDE = /[\p{L}\p{N}]/u;

/** All of the document's text, in order. */
export function stretchesOf({ text, segments }: TextDocument): Stretch[] {
  const stretches: Stretch[] = [];
  const [head] = segments;
  if (!head) return [{ start: 0, end: text.length }];
  if (head.start > 0) stretches.push({ start: 0, end: head.start });
  for (let i = 0; i < segments.length;) {
    const first = segments[i];
    if (!first) break;
    const { rowKey, start, table } = first;
    let j = i + 1;
    while (j < segments.length && segments[j]?.rowKey === rowKey && segments[j]?.table === table) j++;
    const end = segments[j]?.start ?? text.length;
    const isRow = rowKey !== undefined && first.isHeading !== true && isBare(text, segments, i, j, end);
    stretches.push(isRow ? { start, end, cells: segments.slice(i, j) } : { start, end });
    i = j;
  }
  return stretches;
}

/** Whether between and behind the cells there is nothing but signs. */
function isBare(text: string, segments: readonly Segment[], from: number, to: number, end: number): boolean {
  for (let i = from; i < to; i++) {
    const gapStart = segments[i]?.end ?? end;
    const gapEnd = i + 1 < to ? (segments[i + 1]?.start ?? end) : end;
    if (gapEnd - gapStart > 1 && BESIDE.test(text.slice(gapStart, gapEnd))) return false;
  }
  return true;
}

/** Stretches of documents of one table, gathered into one document to be read. */
export class Excerpt {
  #text = "";
  readonly #segments: Segment[] = [];

  /** `like`: one of the documents. */
  constructor(private readonly like: TextDocument) {}

  /** Adds a stretch; gives the place in the excerpt at which it begins. `from`: index of its first segment, or before. */
  add(document: TextDocument, { start, end, cells }: Stretch, from = 0): number {
    const at = this.#text.length;
    const shift = at - start;
    this.#text += document.text.slice(start, end);
    for (const segment of cells ?? segmentsIn(document, start, end, from))
      this.#segments.push({ ...segment, start: segment.start + shift, end: segment.end + shift });
    return at;
  }

  get document(): TextDocument {
    const { surface, isOfCells, tableSaid, whole } = this.like;
    return {
      surface,
      text: this.#text,
      segments: this.#segments,
      pieces: [],
      ...(isOfCells && { isOfCells }),
      ...(tableSaid !== undefined && { tableSaid }),
      ...(whole && { whole }),
    };
  }
}

function segmentsIn({ segments }: TextDocument, start: number, end: number, from: number): Segment[] {
  const found: Segment[] = [];
  for (let i = from; i < segments.length; i++) {
    const segment = segments[i];
    if (!segment || segment.start >= end) break;
    if (segment.start >= start) found.push(segment);
  }
  return found;
}
