/**
 * Facts that count at one place of an item and are nearly sure at another: the same words get the same treatment, and so do
 * numbers of dwellings of one kind (`Lot 31`, `Lot 32`).
 */
import type { Detection } from "../core/finding.js";
import { groupOf } from "../core/finding-type.js";
import type { View } from "./view.js";
import { DEFAULT_MIN_CONFIDENCE } from "./score.js";

/** What is less sure by itself is left as it is, whatever stands elsewhere. */
const NEARLY = 0.4;
/** Shorter words mean too many things. */
const LEAST_UNITS = 5;

/** Times that the same words stand in an item from which a few that are sure say little: rows of a table repeat them. */
const MANY = 10;
const LEAST_SHARE = 0.25;

const DWELLING = /^(apt|apartment|flat|house|l\.?p\.?|lot|no\.?|room|rm|site|spot|unit|van|villa)\.? ?#?\d{1,4}[a-z]?$/;

/** What is alike in two places: the words of a fact, the kind of dwelling of a number; undefined of all else. */
function wordsOf(view: View, { type, span: { start, end } }: Detection): string | undefined {
  if (type !== "ADDRESS" && (groupOf(type) !== "facts" || end - start < LEAST_UNITS)) return undefined;
  const value = view.text.slice(start, end).toLowerCase();
  const words = type === "ADDRESS" ? DWELLING.exec(value)?.[1] : value;
  return words === undefined ? undefined : `${type} ${words}`;
}

/** The words that surely are such facts, and kinds of dwellings, in the texts. */
export function sureFacts(
  texts: readonly { readonly view: View; readonly detections: readonly Detection[] }[],
): Set<string> {
  const counts = new Map<string, { sure: number; all: number }>();
  for (const { view, detections } of texts)
    for (const one of detections) {
      const words = one.confidence < NEARLY ? undefined : wordsOf(view, one);
      if (words === undefined) continue;
      const count = counts.get(words) ?? { sure: 0, all: 0 };
      count.all++;
      if (one.confidence >= DEFAULT_MIN_CONFIDENCE) count.sure++;
      counts.set(words, count);
    }
  return new Set(
    Array.from(counts)
      .filter(([, { sure, all }]) => sure > 0 && (all < MANY || sure >= LEAST_SHARE * all))
      .map(([words]) => words),
  );
}

/** The detection, as sure as reported ones where the same words surely are such a fact elsewhere. */
export function likeElsewhere(view: View, detection: Detection, sure: ReadonlySet<string>): Detection {
  const { confidence } = detection;
  if (confidence >= DEFAULT_MIN_CONFIDENCE || confidence < NEARLY) return detection;
  const words = wordsOf(view, detection);
  if (words === undefined || !sure.has(words)) return detection;
  const effect = Math.round((DEFAULT_MIN_CONFIDENCE - confidence) * 100) / 100;
  const detail = "the like counts elsewhere in the item";
  return {
    ...detection,
    confidence: DEFAULT_MIN_CONFIDENCE,
    evidence: [...detection.evidence, { kind: "context", effect, detail }],
  };
}
