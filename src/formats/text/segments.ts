/** Segments from several readers of one text made into one list that keeps order and never overlaps. */
import type { Segment } from "../../text/document.js";

/** All of `first`, and those of `second` that touch none of them. Both are in order. */
export function mergeSegments(first: readonly Segment[], second: readonly Segment[]): Segment[] {
  const merged: Segment[] = [];
  let i = 0;
  for (const segment of second) {
    for (let own = first[i]; own && own.end <= segment.start; own = first[++i]) merged.push(own);
    const own = first[i];
    if (!own || own.start >= segment.end) merged.push(segment);
  }
  return merged.concat(first.slice(i));
}
