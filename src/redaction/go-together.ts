/** What goes from one part of an item goes from all of them, also where somebody of that name stands in office. */
import { foldValue } from "./fold.js";
import { isSwept } from "./needles.js";
import type { JudgedDocument, Reason } from "./policy.js";

/** Reasons of a rule, not of a person or of what is the requester's. */
const OF_OFFICE: readonly Reason[] = ["excluded", "official"];

/** `hasGone`: whether a folded value goes from another part of the item. */
export const goTogether = (
  judged: readonly JudgedDocument[],
  hasGone: (folded: string) => boolean,
): readonly JudgedDocument[] =>
  judged.map(({ document, detections }) => ({
    document,
    detections: detections.map((detection) => {
      const { action, reason, type, span } = detection;
      const isOfOffice = action === "release" && OF_OFFICE.includes(reason) && isSwept(type);
      return isOfOffice && hasGone(foldValue(document.text.slice(span.start, span.end)))
        ? { ...detection, action: "redact", reason: "release" }
        : detection;
    }),
  }));
