/** Detections of a text down to the least sure, with the law's answer: what the program sees before it decides. */
import { classify } from "../classification/classify.js";
import type { ClassifiedDetection } from "../core/finding.js";
import type { ExamineOptions } from "../core/options.js";
import { detect } from "../detection/detect.js";
import { plainDocument } from "../text/document.js";
import { buildTools } from "./examiner.js";

/** In order of place; includes what is less sure than the least confidence of the options. */
export async function explainText(text: string, options: ExamineOptions): Promise<readonly ClassifiedDetection[]> {
  const tools = buildTools({ ...options, minConfidence: 0 });
  const found = detect([plainDocument(text)], tools.detectors, tools.detect);
  const detected = tools.model ? await tools.model.addTo(found) : found;
  return classify(detected, tools.acts, tools.classify).flatMap(({ detections }) => detections);
}
