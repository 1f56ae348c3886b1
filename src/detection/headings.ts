/** Names of columns and keys: what they are about is not somebody's. `Religion`, `BIR No`, `"blood_group": …`. */
import { groupOf, type FindingType, type TypeGroup } from "../core/finding-type.js";
import type { Span } from "../core/span.js";
import type { ScanView } from "./define.js";

const SAY_NOTHING: readonly TypeGroup[] = ["facts", "quasi-identifiers"];

// A key as it stands in text; the longest that is looked for has forty characters on either side.
const KEY_END = /^[\w .-]{0,40}"\s{0,3}:/;
const KEY_START = /["{,]\s{0,3}"?[\w .-]{0,40}$/;

/** Whether a fact, or a date or place, would be found in the name of a column or key. */
export function isHeadingOfFacts(view: Pick<ScanView, "text" | "segmentAt">, type: FindingType, span: Span): boolean {
  const segment = view.segmentAt(span.start);
  if (segment?.isSyntax) return true;
  if (!SAY_NOTHING.includes(groupOf(type))) return false;
  if (segment) return segment.isHeading === true;
  const { text } = view;
  return (
    KEY_END.test(text.slice(span.end, span.end + 48)) &&
    KEY_START.test(text.slice(Math.max(0, span.start - 48), span.start))
  );
}
