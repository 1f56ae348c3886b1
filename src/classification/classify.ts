/** Detections of one item, classified: provisions and sensitivity by the Acts, individuals and their roles. */
import type { ClassifiedDetection, Detection } from "../core/finding.js";
import type { DetectedDocument } from "../detection/detect.js";
import type { TextDocument } from "../text/document.js";
import type { Act } from "./act.js";

export interface ClassifiedDocument {
  readonly document: TextDocument;
  readonly detections: readonly ClassifiedDetection[];
}

export function classify(detected: readonly DetectedDocument[], acts: readonly Act[]): ClassifiedDocument[] {
  return detected.map(({ document, detections }) => ({
    document,
    detections: detections.map((detection) => withProvisions(detection, acts)),
  }));
}

function withProvisions(detection: Detection, acts: readonly Act[]): ClassifiedDetection {
  const classifications = acts.flatMap((act) => act.types[detection.type] ?? []);
  return {
    ...detection,
    provisions: classifications.flatMap(({ provisions }) => provisions),
    sensitive: classifications.some(({ sensitive }) => sensitive),
    role: "unknown",
    excludedBy: null,
  };
}
