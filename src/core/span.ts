/**
 * The algebra of spans. A span is a half-open range of UTF-16 units of one text; this module knows nothing of
 * what the text is or where it came from.
 */

/** Half-open range `[start, end)` in UTF-16 units of one text; `0 <= start <= end`. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export const spanLength = (span: Span): number => span.end - span.start;

export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

export const contains = (outer: Span, inner: Span): boolean => outer.start <= inner.start && inner.end <= outer.end;

export const shift = (span: Span, by: number): Span => ({ start: span.start + by, end: span.end + by });

/** Order by start, longer first where two start together. */
export const compareSpans = (a: Span, b: Span): number => a.start - b.start || b.end - a.end;

/** The union of the spans as ordered spans that neither overlap nor touch. */
export function mergeSpans(spans: readonly Span[]): Span[] {
  const merged: { start: number; end: number }[] = [];
  for (const span of [...spans].sort(compareSpans)) {
    const last = merged.at(-1);
    if (last && span.start <= last.end) last.end = Math.max(last.end, span.end);
    else merged.push({ start: span.start, end: span.end });
  }
  return merged;
}

/** Index of the first of the things, in order of their starts, that starts at the offset or behind it; their number if none does. */
export function firstFrom<T>(list: readonly T[], offset: number, startOf: (one: T) => number): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const one = list[middle];
    if (one !== undefined && startOf(one) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
