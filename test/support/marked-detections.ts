/** Texts for tests in which `«…»` marks what was found. */
import type { Detection } from "../../src/core/finding.js";
import type { FindingType } from "../../src/core/finding-type.js";
import { parseMarked } from "../../src/detection/examples.js";
import type { DetectedDocument } from "../../src/detection/detect.js";
import { plainDocument } from "../../src/text/document.js";

/** The text with each mark as a detection of the type at its place in `types`, else of a name. */
export function markedDetections(marked: string, types: readonly FindingType[] = []): DetectedDocument {
  const { text, spans } = parseMarked(marked);
  const detections = spans.map((span, i): Detection => ({
    detector: "any.person-titled",
    type: types[i] ?? "PERSON",
    span,
    confidence: 0.9,
    evidence: [],
  }));
  return { document: plainDocument(text), detections };
}
