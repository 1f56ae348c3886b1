/** Overlapping hits: the surer wins, then the longer, then the one whose detector comes first by id. */
import type { Detection } from "../core/finding.js";
import { overlaps, spanLength } from "../core/span.js";

function prefer(a: Detection, b: Detection): number {
  return (
    b.confidence - a.confidence ||
    spanLength(b.span) - spanLength(a.span) ||
    a.span.start - b.span.start ||
    (a.detector < b.detector ? -1 : a.detector > b.detector ? 1 : 0)
  );
}

/** The detections that stand, ordered by place; no two overlap. */
export function resolveOverlaps(detections: readonly Detection[]): Detection[] {
  const byStart = [...detections].sort((a, b) => a.span.start - b.span.start);
  const standing: Detection[] = [];
  // Groups of detections that hang together by overlap are settled one by one: cost stays near-linear.
  for (let i = 0; i < byStart.length;) {
    let end = byStart[i]?.span.end ?? 0;
    let j = i + 1;
    for (; j < byStart.length && (byStart[j]?.span.start ?? 0) < end; j++)
      end = Math.max(end, byStart[j]?.span.end ?? 0);
    const group = byStart.slice(i, j);
    standing.push(...(group.length === 1 ? group : settle(group)));
    i = j;
  }
  return standing;
}

function settle(group: readonly Detection[]): Detection[] {
  // Kept in order of place, so that only two neighbours need be asked.
  const chosen: Detection[] = [];
  for (const detection of [...group].sort(prefer)) {
    const at = firstStartingFrom(chosen, detection.span.start);
    const before = chosen[at - 1];
    const behind = chosen[at];
    if (before && overlaps(before.span, detection.span)) continue;
    if (behind && overlaps(behind.span, detection.span)) continue;
    chosen.splice(at, 0, detection);
  }
  return chosen;
}

function firstStartingFrom(ordered: readonly Detection[], start: number): number {
  let low = 0;
  let high = ordered.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ordered[middle]?.span.start ?? 0) < start) low = middle + 1;
    else high = middle;
  }
  return low;
}
