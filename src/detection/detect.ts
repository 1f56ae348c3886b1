/** All detectors over all texts of one item. */
import type { Detection } from "../core/finding.js";
import type { TextDocument } from "../text/document.js";
import type { CompiledDetectors } from "./compile.js";
import { KnownValues } from "./consistency.js";
import { resolveOverlaps } from "./resolve.js";
import { scanView } from "./scan.js";
import { View } from "./view.js";

export interface DetectOptions {
  /** 0..1; what is less sure is left out. */
  readonly minConfidence: number;
}

/** A text of the item with what was found in it; spans count in the document's text, in order, none overlapping. */
export interface DetectedDocument {
  readonly document: TextDocument;
  readonly detections: readonly Detection[];
}

/**
 * Examines the texts of one item, in order. Values known from one text are found in the others, before and behind it.
 * Texts that are too many to hold at once may be given in several calls with the same `known`; then values carry
 * forward only.
 */
export function detect(
  documents: readonly TextDocument[],
  compiled: CompiledDetectors,
  options: DetectOptions,
  known = new KnownValues(),
): DetectedDocument[] {
  const detectorOf = new Map(compiled.detectors.map(({ detector }) => [detector.id as string, detector]));
  const scanned = documents.map((document) => {
    const view = new View(document, compiled.automaton, compiled.jurisdictions);
    const detections = resolveOverlaps([...scanAll(compiled, view)]);
    known.learn(view, detections, detectorOf);
    return { view, detections };
  });
  return scanned.map(({ view, detections }) => ({
    document: view.document,
    detections: resolveOverlaps([...detections, ...known.find(view)])
      .filter((detection) => detection.confidence >= options.minConfidence)
      .map((detection) => ({ ...detection, span: view.toDocument(detection.span) })),
  }));
}

function* scanAll(compiled: CompiledDetectors, view: View): Iterable<Detection> {
  for (const one of compiled.detectors)
    for (const hit of scanView(one, view))
      yield {
        detector: one.detector.id,
        type: one.detector.type,
        span: { start: hit.start, end: hit.end },
        confidence: hit.confidence,
        evidence: hit.evidence,
      };
}
