/** A text examined in the calling thread: what the library gives to those who have a string and no file. */
import { classify } from "../classification/classify.js";
import type { Finding } from "../core/finding.js";
import type { ExamineOptions } from "../core/options.js";
import { detect } from "../detection/detect.js";
import { plainDocument } from "../text/document.js";
import { LineIndex } from "../text/lines.js";
import { undoReferences } from "../text/references.js";
import { buildTools } from "./examiner.js";
import { toFindings } from "./findings.js";

/** Findings in order of place; offsets count in `text`. `name` stands in their `source` and `path`. */
export function scanTextWith(text: string, name: string, options: ExamineOptions): Finding[] {
  const tools = buildTools(options);
  const document = undoReferences(plainDocument(text, { lines: new LineIndex(text) }));
  const detected = detect([document], tools.detectors, tools.detect);
  const place = { ref: { source: name, path: [name] }, key: name, textBased: true, base: 0 };
  return classify(detected, tools.acts, tools.classify).flatMap((classified) => toFindings(classified, place, options));
}
