/**
 * Overlapping hits: the surer wins, then a number of a known kind before one of an office's own (`BIR file number` is
 * a file number, too), then the longer, then the one whose detector comes first by id. A quasi-identifier, which is looked
 * for in public releases alone, gives way to all others, which are the same in every release. Of a quasi-identifier that
 * loses, what lies outside the winners stays found: in a release to the public no half of a place or a sum may stand.
 */
import type { Detection } from "../core/finding.js";
import { isQuasi } from "../core/finding-type.js";
import { contains, overlaps, spanLength, type Span } from "../core/span.js";

function prefer(a: Detection, b: Detection): number {
  return (
    b.confidence - a.confidence ||
    Number(a.type === "CASE_NUMBER") - Number(b.type === "CASE_NUMBER") ||
    spanLength(b.span) - spanLength(a.span) ||
    a.span.start - b.span.start ||
    (a.detector < b.detector ? -1 : a.detector > b.detector ? 1 : 0)
  );
}

/** The detections that stand, ordered by place; no two overlap. Spans count in `text`. */
export function resolveOverlaps(detections: readonly Detection[], text: string): Detection[] {
  const { others, quasi } = layersOf(detections);
  const winners = settle(others, text);
  if (quasi.length === 0) return winners;
  const left = settle(quasi, text).flatMap((loser) => outside(winners, loser.span).map((span) => ({ ...loser, span })));
  return byPlace([...winners, ...left]);
}

/**
 * What stands of the quasi-identifiers and of all others, each as if there were none of the other, ordered by place. For
 * detections of which some may yet be found too weak: what falls in the end may have taken nothing from a place or a date.
 */
export function resolveApart(detections: readonly Detection[], text: string): Detection[] {
  const { others, quasi } = layersOf(detections);
  return quasi.length === 0 ? settle(others, text) : byPlace([...settle(others, text), ...settle(quasi, text)]);
}

/** The quasi-identifiers and all others. */
export function layersOf(detections: readonly Detection[]): { others: Detection[]; quasi: Detection[] } {
  const others: Detection[] = [];
  const quasi: Detection[] = [];
  for (const detection of detections) (isQuasi(detection.type) ? quasi : others).push(detection);
  return { others, quasi };
}

const byPlace = (detections: Detection[]): Detection[] => detections.sort((a, b) => a.span.start - b.span.start);

/** The detections of one layer that stand, ordered by place. */
function settle(layer: Detection[], text: string): Detection[] {
  const byStart = byPlace(layer);
  const standing: Detection[] = [];
  // Groups of detections that hang together by overlap are settled one by one: cost stays near-linear.
  for (let i = 0; i < byStart.length;) {
    let end = byStart[i]?.span.end ?? 0;
    let j = i + 1;
    for (; j < byStart.length && (byStart[j]?.span.start ?? 0) < end; j++)
      end = Math.max(end, byStart[j]?.span.end ?? 0);
    const group = byStart.slice(i, j);
    standing.push(...(group.length === 1 ? group : settleGroup(group, text)));
    i = j;
  }
  return standing;
}

function settleGroup(group: readonly Detection[], text: string): Detection[] {
  // Kept in order of place, so that only two neighbours need be asked.
  const chosen: Detection[] = [];
  const place = (detection: Detection, spans: readonly Span[]): void => {
    for (const span of spans) chosen.splice(firstStartingFrom(chosen, span.start), 0, { ...detection, span });
  };
  const lost: Detection[] = [];
  for (const detection of [...group].sort(prefer)) {
    const at = firstStartingFrom(chosen, detection.span.start);
    const before = chosen[at - 1];
    const behind = chosen[at];
    const isFree =
      !(before && overlaps(before.span, detection.span)) && !(behind && overlaps(behind.span, detection.span));
    if (isFree) chosen.splice(at, 0, detection);
    else if (isQuasi(detection.type)) place(detection, outside(chosen, detection.span));
    else if (detection.type === "ADDRESS") lost.push(detection);
  }
  for (const address of lost) place(address, restsOf(address, chosen, text));
  return chosen;
}

/**
 * What stays found of an address in which somebody's name stands, `c/o Ann Lal, 9 Mango Trace`: what else in it names a
 * place, unless another address is found there.
 */
function restsOf({ span }: Detection, chosen: readonly Detection[], text: string): Span[] {
  if (!over(chosen, span).every((one) => one.type === "PERSON" && contains(span, one.span))) return [];
  return outside(chosen, span)
    .map((rest) => trimmed(text, rest))
    .filter(({ start, end }) => NAMES_PLACE.test(text.slice(start, end)));
}
const NAMES_PLACE = /\d|\p{Lu}\p{L}{2}|(?:^| )\p{L}{4,} \p{L}{4,}/u;

function trimmed(text: string, { start, end }: Span): Span {
  while (start < end && /[\s,;:.()-]/.test(text.charAt(start))) start++;
  while (end > start && /[\s,;:(-]/.test(text.charAt(end - 1))) end--;
  return { start, end };
}

/** Those of the ordered detections that overlap the span. */
function over(ordered: readonly Detection[], span: Span): Detection[] {
  const found: Detection[] = [];
  for (let i = Math.max(0, firstStartingFrom(ordered, span.start) - 1); i < ordered.length; i++) {
    const one = ordered[i];
    if (!one || one.span.start >= span.end) break;
    if (overlaps(one.span, span)) found.push(one);
  }
  return found;
}

/** The stretches of the span that none of the ordered detections covers. */
function outside(ordered: readonly Detection[], span: Span): Span[] {
  const { start, end } = span;
  const free: Span[] = [];
  let from = start;
  for (const { span: taken } of over(ordered, span)) {
    if (taken.start > from) free.push({ start: from, end: taken.start });
    from = Math.max(from, taken.end);
  }
  if (from < end) free.push({ start: from, end });
  return free;
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
