/**
 * What goes from one part of an item goes from all of them, also where somebody of that name stands in office; a number
 * goes with itself wherever it stands in one part.
 */
import { groupOf } from "../core/finding-type.js";
import { foldValue } from "./fold.js";
import { isSwept } from "./needles.js";
import type { JudgedDetection, JudgedDocument, Reason } from "./policy.js";

/** Reasons of a rule, not of a person or of what is the requester's. */
const OF_OFFICE: readonly Reason[] = ["excluded", "official"];

const valueOf = ({ document }: JudgedDocument, { span }: JudgedDetection): string =>
  foldValue(document.text.slice(span.start, span.end));

/** `hasGone`: whether a folded value goes from another part of the item. */
export function goTogether(
  judged: readonly JudgedDocument[],
  hasGone: (folded: string) => boolean,
): readonly JudgedDocument[] {
  const numbers = numbersThatGo(judged);
  return judged.map((one) => ({
    document: one.document,
    detections: one.detections.map((detection) => {
      const { action, reason, type } = detection;
      if (action !== "release" || !OF_OFFICE.includes(reason) || !isSwept(type)) return detection;
      const value = valueOf(one, detection);
      return hasGone(value) || numbers.has(value) ? { ...detection, action: "redact", reason: "release" } : detection;
    }),
  }));
}

function numbersThatGo(judged: readonly JudgedDocument[]): ReadonlySet<string> {
  const numbers = new Set<string>();
  for (const one of judged)
    for (const detection of one.detections)
      if (detection.action === "redact" && groupOf(detection.type) === "identifiers" && isSwept(detection.type))
        numbers.add(valueOf(one, detection));
  return numbers;
}
