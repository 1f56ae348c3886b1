/** Values that stayed in one round over an item, so that the next round does not judge them anew with less to go by. */
import { groupOf } from "../core/finding-type.js";
import { foldValue } from "./fold.js";
import type { JudgedDocument } from "./policy.js";

/** Folded. */
export function keptValues(judged: readonly JudgedDocument[]): Set<string> {
  const kept = new Set<string>();
  const removed = new Set<string>();
  for (const { document, detections } of judged)
    for (const { action, span, type } of detections) {
      const folded = foldValue(document.text.slice(span.start, span.end));
      if (action === "release") kept.add(folded);
      else if (groupOf(type) !== "facts") removed.add(folded);
    }
  // A value that went in one place is not vouched for by another in which it stayed.
  for (const folded of removed) kept.delete(folded);
  return kept;
}
