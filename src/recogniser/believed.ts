/** Findings with what the recogniser thinks of their words, and how two readings of one place become one. */
import type { Detection } from "../core/finding.js";
import { groupOf, type TypeGroup } from "../core/finding-type.js";
import { overlaps, type Span } from "../core/span.js";

/** Probabilities, 0..1, over the words of a finding; all 0 but `outside` where no word was worth a look. */
export interface Belief {
  /** That a word is of the type: the best and the mean. */
  readonly best: number;
  readonly mean: number;
  /** That a word belongs to nothing, at least. */
  readonly outside: number;
  /** That a word is of another type, at most. */
  readonly rival: number;
}

export const NO_BELIEF: Belief = { best: 0, mean: 0, outside: 1, rival: 0 };

export interface Believed {
  readonly detection: Detection;
  readonly belief: Belief;
  /** Whether the recogniser found it, and no detector. */
  readonly isNew: boolean;
}

/**
 * Types of which a part left over still tells who is meant, so that the wider of two readings counts. Of facts only what
 * stands beside without a sign between: "loan of $500" for "$500", not the next of a list.
 */
const WIDENED: readonly TypeGroup[] = ["names", "addresses", "facts"];
/** A fact grows to no more than so many times its length. */
const MOST_GROWTH = 10;
const BREAK = /[,.;:|()"“”<>\n\t]/;
/** Less sure stretches of the model widen nothing; facts are told by more words than their detectors know, and lie within one clause. */
const LEAST_WIDENING = 0.65;
const LEAST_WIDENING_OF_FACTS = 0.35;

const isWide = (group: TypeGroup, confidence: number): boolean =>
  WIDENED.includes(group) && confidence >= (group === "facts" ? LEAST_WIDENING_OF_FACTS : LEAST_WIDENING);

/** The findings, each as wide as what the model found of its type over it; never over a finding beside it. Both in order. */
export function widenedBy(
  text: string,
  found: readonly Believed[],
  standing: readonly Believed[],
): readonly Believed[] {
  const wider = found
    .map(({ detection }) => detection)
    .filter(({ type, confidence }) => isWide(groupOf(type), confidence));
  let from = 0;
  // Of the widened one: two that grew into one gap would lie over each other, and one of them would be given up.
  let endBefore = 0;
  return standing.map((one, d) => {
    const { detection } = one;
    while (from < wider.length && (wider[from]?.span.end ?? 0) <= detection.span.start) from++;
    let { start, end } = detection.span;
    for (let k = from; k < wider.length && (wider[k]?.span.start ?? 0) < detection.span.end; k++) {
      const other = wider[k];
      if (other?.type !== detection.type) continue;
      const wide = {
        start: Math.max(other.span.start, endBefore),
        end: Math.min(other.span.end, standing[d + 1]?.detection.span.start ?? Infinity),
      };
      const reach = groupOf(other.type) === "facts" ? unbroken(text, detection.span, wide) : wide;
      start = Math.min(start, reach.start);
      end = Math.max(end, reach.end);
    }
    start += lengthOf(JOINED_BEFORE, text.slice(start, detection.span.start));
    end -= lengthOf(JOINED_BEHIND, text.slice(detection.span.end, end));
    endBefore = end;
    return start === detection.span.start && end === detection.span.end
      ? one
      : { ...one, detection: { ...detection, span: { start, end } } };
  });
}

// Up to the finding beside, a list leaves no more than what joins the two.
const JOINED_BEFORE = /^(?:[\s,;]|(?:and|or|but|&|plus|also)(?=\s|$))+/i;
const JOINED_BEHIND = /(?:[\s,;]|(?<=\s)(?:and|or|but|&|plus|also))+$/i;

const lengthOf = (joint: RegExp, grown: string): number => joint.exec(grown)?.[0].length ?? 0;

/** Of what the model found, what lies over no finding of the same type and over none that is surer. Both in order. */
export function* notFoundYet(found: readonly Believed[], standing: readonly Believed[]): Iterable<Believed> {
  let from = 0;
  for (const believed of found) {
    const one = believed.detection;
    while (from < standing.length && (standing[from]?.detection.span.end ?? 0) <= one.span.start) from++;
    let isNew = true;
    for (let k = from; k < standing.length && (standing[k]?.detection.span.start ?? 0) < one.span.end; k++) {
      const other = standing[k]?.detection;
      if (other && overlaps(other.span, one.span) && (other.type === one.type || other.confidence >= one.confidence))
        isNew = false;
    }
    if (isNew) yield believed;
  }
}

/** As much of the wider span as stands around the span without a break; the span itself where that is too much. */
function unbroken(text: string, span: Span, wide: Span): Span {
  let { start, end } = span;
  while (start > wide.start && !BREAK.test(text.charAt(start - 1))) start--;
  while (end < wide.end && !BREAK.test(text.charAt(end))) end++;
  while (start < span.start && text.charAt(start) === " ") start++;
  while (end > span.end && text.charAt(end - 1) === " ") end--;
  return end - start > MOST_GROWTH * (span.end - span.start) ? span : { start, end };
}
