/** Decisions of a person, by finding, brought to the detections that the findings were made of. */
import type { ClassifiedDocument } from "../classification/classify.js";
import type { ClassifiedDetection } from "../core/finding.js";
import type { ExamineOptions } from "../core/options.js";
import type { Action } from "../redaction/policy.js";
import { toFindings, type FindingPlace } from "./findings.js";

export interface Decided {
  readonly actions: ReadonlyMap<ClassifiedDetection, Action>;
  /** Ids of the decisions that met their finding. */
  readonly ids: readonly string[];
}

/** `place` is that of the first of the documents. */
export function decidedActions(
  documents: readonly ClassifiedDocument[],
  place: FindingPlace,
  options: ExamineOptions,
  decisions: ReadonlyMap<string, Action>,
): Decided {
  const actions = new Map<ClassifiedDetection, Action>();
  const ids: string[] = [];
  if (decisions.size === 0) return { actions, ids };
  let { base } = place;
  for (const classified of documents) {
    toFindings(classified, { ...place, base }, { ...options, values: "none" }).forEach(({ id }, i) => {
      const action = decisions.get(id);
      const detection = classified.detections[i];
      if (!action || !detection) return;
      actions.set(detection, action);
      ids.push(id);
    });
    base += classified.document.text.length;
  }
  return { actions, ids };
}
